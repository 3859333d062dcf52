//! What people and scripts see: data on stdout, words on stderr.
//!
//! Everything passes here, so that nothing a venue or a file says reaches a terminal unescaped: a line
//! break is one that this program wrote between two lines.

use crate::exit::Failure;
use crate::screen::{self, words_dropped};
use hoga::{ExecutionEvent, ExecutionKind, Order, OrderType};
use hoga_port::foreign::{visible, visible_json};
use hoga_port::time::{Timestamp, kst, seoul_day};
use serde_json::{Value, json};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Whether this process must never wait for who reads its lines.
static NEVER_WAITS: AtomicBool = AtomicBool::new(false);
/// How long a process that never waits gives a reader at its end.
const READ_WITHIN: Duration = Duration::from_millis(300);
/// How long words wait for the data before them, which a reader may hold up.
const IN_ORDER_WITHIN: Duration = Duration::from_millis(20);
/// How long a question to a person waits for the lines before it.
const ASKED_WITHIN: Duration = Duration::from_secs(1);

/// Where results go, and in which form.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Output {
    json: bool,
}

impl Output {
    pub(crate) fn new(json: bool) -> Self {
        Self { json }
    }

    pub(crate) fn is_json(self) -> bool {
        self.json
    }

    /// Lets nobody who does not read hold up this process from now on: a desk and a brake go on, and
    /// lines that find no room are dropped and counted.
    pub(crate) fn never_wait() {
        NEVER_WAITS.store(true, Ordering::Relaxed);
    }

    /// Writes data: the JSON form or the readable one, a line.
    pub(crate) fn data(self, readable: &str, json: &Value) {
        self.lines(&[readable], json);
    }

    /// Writes data of which the readable form has several lines.
    pub(crate) fn lines<T: AsRef<str>>(self, readable: &[T], json: &Value) {
        let mut text = if self.json {
            visible_json(&json.to_string()).into_owned()
        } else {
            shown(readable)
        };
        text.push('\n');
        if !NEVER_WAITS.load(Ordering::Relaxed) {
            screen::words().drain(None);
            screen::data().put(text);
        } else if self.json {
            screen::data().offer(text, dropped_json);
        } else {
            screen::data().offer(text, words_dropped);
        }
    }

    /// Writes words for a person, a line.
    #[expect(
        clippy::unused_self,
        reason = "data and words are written through the same thing"
    )]
    pub(crate) fn say(self, words: &str) {
        // On a terminal, what was printed before stands above.
        let within = NEVER_WAITS
            .load(Ordering::Relaxed)
            .then_some(IN_ORDER_WITHIN);
        screen::data().drain(within);
        screen::words().offer(format!("{}\n", visible(words)), words_dropped);
    }

    /// Ends the output: what waits is written, for ever where only a reader waits for this process.
    pub(crate) fn end(self) {
        let within = NEVER_WAITS.load(Ordering::Relaxed).then_some(READ_WITHIN);
        let unread = screen::data().drain(within);
        if unread > 0 {
            self.say(&format!(
                "{unread} lines of data were not read and are dropped"
            ));
        }
        screen::words().drain(within);
    }

    /// Returns whether data could not be written.
    pub(crate) fn is_lost() -> bool {
        screen::is_lost()
    }

    /// Shows what a command found that failed all the same; in one document with the failure where JSON
    /// is asked for.
    pub(crate) fn lines_and<T: AsRef<str>>(
        self,
        readable: &[T],
        json: Value,
        done: Result<(), Failure>,
    ) -> Result<(), Failure> {
        match done {
            Err(failure) if self.json => Err(Failure {
                data: Some(Box::new(json)),
                ..failure
            }),
            done => {
                self.lines(readable, &json);
                done
            }
        }
    }

    pub(crate) fn fail(self, failure: &Failure) {
        if self.json {
            self.data("", &failed(failure));
        }
        self.say(&format!("error: {}", failure.message));
        if let Some(hint) = &failure.hint {
            self.say(&format!("hint: {hint}"));
        }
    }
}

/// Returns the document of a failure, with what was found beside it; findings that are a list stand for
/// themselves.
fn failed(failure: &Failure) -> Value {
    let mut fields = match failure.data.as_deref() {
        Some(Value::Object(found)) => found.clone(),
        Some(list) => return list.clone(),
        None => serde_json::Map::new(),
    };
    fields.insert("error".into(), json!(failure.message));
    fields.insert("hint".into(), json!(failure.hint));
    fields.insert("code".into(), json!(failure.code));
    fields.insert("kind".into(), json!(failure.kind));
    if failure.id.is_some() || !fields.contains_key("id") {
        fields.insert("id".into(), json!(failure.id));
    }
    Value::Object(fields)
}

/// Tells, where data are JSON, of lines that nobody read in time.
fn dropped_json(count: u64) -> String {
    let text = format!("{count} lines were dropped here: they were not read in time");
    let gap = json!({ "kind": "gap", "of": "lines", "count": count, "text": text });
    format!("{gap}\n")
}

/// Lets what was said be written before a question is asked.
pub(crate) fn settle() {
    screen::words().drain(Some(ASKED_WITHIN));
}

/// Returns lines as they are shown.
fn shown<T: AsRef<str>>(lines: &[T]) -> String {
    let lines: Vec<_> = lines.iter().map(|line| visible(line.as_ref())).collect();
    lines.join("\n")
}

/// Returns a number of orders in words.
pub(crate) fn orders(count: usize) -> String {
    match count {
        1 => "1 order".into(),
        count => format!("{count} orders"),
    }
}

/// Returns a time as it is read now: the time of day in Seoul, with the day and the zone where it is not
/// of today.
pub(crate) fn moment(at: Timestamp, now: Timestamp) -> String {
    if seoul_day(at) == seoul_day(now) {
        return clock(at);
    }
    kst(at).strftime("%Y-%m-%d %H:%M:%S KST").to_string()
}

/// Returns a time of day in Seoul.
pub(crate) fn clock(at: Timestamp) -> String {
    kst(at).strftime("%H:%M:%S").to_string()
}

/// Returns a date and time in Seoul, to the minute.
pub(crate) fn minute(at: Timestamp) -> String {
    kst(at).strftime("%Y-%m-%d %H:%M KST").to_string()
}

/// Returns an order with what every order shows.
pub(crate) fn order_json(order: &Order) -> Value {
    json!({
        "id": order.id,
        "venue_number": order.broker_order_id.as_ref().map(|id| id.number()),
        "symbol": order.symbol,
        "side": order.side,
        "quantity": order.quantity.to_string(),
        "type": order.order_type.to_string(),
        "price": order.order_type.limit().map(|price| price.to_string()),
        "time_in_force": order.time_in_force,
        "exchange": order.route,
        "state": order.status.word(),
        "filled_quantity": order.filled.to_string(),
        "average_price": order.average_price().map(|price| price.to_string()),
        "origin": order.origin,
        "reason": order.reason.as_ref().map(ToString::to_string),
    })
}

/// Returns the price at which an order rests, or its type: what waits for something is no resting limit.
pub(crate) fn price(order: &Order) -> String {
    match order.order_type {
        OrderType::Limit { price } => grouped(price),
        OrderType::Market
        | OrderType::Best
        | OrderType::Priority
        | OrderType::Midpoint
        | OrderType::Conditional { .. }
        | OrderType::Stop { .. }
        | OrderType::PreviousClose
        | OrderType::ClosingPrice
        | OrderType::OffHours { .. } => order.order_type.to_string(),
    }
}

/// Returns the average price of what filled, to a hundredth.
pub(crate) fn average(order: &Order) -> Option<String> {
    let average = order.average_price()?;
    Some(grouped(average.value().round_dp(2).normalize()))
}

/// Returns what an order asks for.
pub(crate) fn terms(order: &Order) -> String {
    let is_limit = matches!(order.order_type, OrderType::Limit { .. });
    let (at, price) = (if is_limit { "at " } else { "" }, price(order));
    format!(
        "{} {} {} {at}{price}",
        order.side,
        grouped(order.quantity),
        order.symbol
    )
}

/// Returns what an order is called: the venue's number, and our id, which may be long.
pub(crate) fn names(order: &Order) -> String {
    let id = order.id.as_ref().map_or("foreign", |id| id.as_str());
    match &order.broker_order_id {
        Some(number) => format!("no. {}, {id}", number.number().trim_start_matches('0')),
        None => id.to_owned(),
    }
}

/// Returns how an order stands.
pub(crate) fn status(order: &Order) -> String {
    order.status.word().replace('_', " ")
}

/// Returns an order in one line.
pub(crate) fn order_line(order: &Order) -> String {
    let average = average(order).map_or(String::new(), |price| format!(" at {price}"));
    let reason = order
        .reason
        .as_ref()
        .map_or(String::new(), |reason| format!(" ({reason})"));
    format!(
        "{}: {}, {} of {} filled{average}; {}{reason}",
        terms(order),
        status(order),
        grouped(order.filled),
        grouped(order.quantity),
        names(order)
    )
}

/// Returns what happened to an order, as JSON.
pub(crate) fn execution_json(event: &ExecutionEvent) -> Value {
    let fill = fill_of(event).map(|fill| {
        json!({
            "quantity": fill.quantity.to_string(),
            "price": fill.price.to_string(),
            "source": fill.source,
        })
    });
    json!({
        "kind": "execution",
        "sequence": event.sequence,
        "at": event.at,
        "event": event.kind.word(),
        "fill": fill,
        "order": order_json(&event.order),
    })
}

/// Returns the fill that an event tells of.
pub(crate) fn fill_of(event: &ExecutionEvent) -> Option<&hoga::FillEvent> {
    if let ExecutionKind::Filled(fill) = &event.kind {
        Some(fill)
    } else {
        None
    }
}

/// Returns a number with commas between thousands, for people.
pub(crate) fn grouped(number: impl ToString) -> String {
    let text = number.to_string();
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.as_str()),
    };
    let (whole, part) = match rest.split_once('.') {
        Some((whole, part)) => (whole, Some(part)),
        None => (rest, None),
    };
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        let left = whole.len().saturating_sub(index);
        if index > 0 && left.is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    match part {
        Some(part) => format!("{sign}{grouped}.{part}"),
        None => format!("{sign}{grouped}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_parted_for_people() {
        let shown = |number: &str| grouped(number);
        for (number, expected) in [
            ("0", "0"),
            ("999", "999"),
            ("1000", "1,000"),
            ("-15000", "-15,000"),
            ("1234567.5", "1,234,567.5"),
        ] {
            assert_eq!(shown(number), expected);
        }
    }

    #[test]
    fn a_time_that_is_not_of_today_bears_its_day_and_zone() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let noon = at("2026-11-23T12:00:00+09:00");
        assert_eq!(moment(noon, at("2026-11-23T23:59:59+09:00")), "12:00:00");
        assert_eq!(
            moment(noon, at("2026-11-24T00:00:00+09:00")),
            "2026-11-23 12:00:00 KST"
        );
    }

    #[test]
    fn what_a_venue_says_makes_no_line_and_moves_no_cursor() {
        let said = "주문거부\u{1b}[2J\u{7}\r\nerror: none\u{202e}txt\u{2028}";
        let lines = [format!("rejected: {said}"), "second".into()];
        let text = shown(&lines);
        assert_eq!(text.lines().count(), 2, "{text}");
        assert_eq!(
            text.lines().next(),
            Some("rejected: 주문거부\\u{1b}[2J\\u{7}\\u{d}\\u{a}error: none\\u{202e}txt\\u{2028}")
        );
    }
}
