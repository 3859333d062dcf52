//! What `hoga run` prints for a person: a line an event, none wider than 80 columns, with own orders
//! marked so that they are found among the prints. Scripts read JSON, which is in `output.rs`.

use crate::output::{clock, fill_of, grouped, names, terms};
use hoga::{ExecutionEvent, FillSource, TradeEvent};

/// The narrowest screen that shows every line whole, less the margin that the demo leaves.
const WIDTH: usize = 78;
/// Stands behind the time of what happened to an own order.
const OWN: char = '*';
/// Stands behind the time of what happened to the line.
const LINE: char = '-';

/// Returns a print.
pub(crate) fn print(trade: &TradeEvent) -> String {
    fit(format!(
        "{}    {:<6} {:>10} x {}",
        clock(trade.at),
        trade.symbol.to_string(),
        grouped(trade.price),
        grouped(trade.quantity)
    ))
}

/// Returns how the real-time line stands.
pub(crate) fn connection(at: hoga_port::time::Timestamp, state: &str) -> String {
    fit(format!("{} {LINE} {state}", clock(at)))
}

/// Returns what happened to an order, and why in a line of its own.
pub(crate) fn execution(event: &ExecutionEvent) -> Vec<String> {
    let what = match fill_of(event) {
        Some(fill) => {
            let source = match fill.source {
                FillSource::Notice => "",
                FillSource::Reconciled => ", found in the list",
            };
            format!(
                "filled {} at {} ({} of {}{source})",
                grouped(fill.quantity),
                grouped(fill.price),
                grouped(event.order.filled),
                grouped(event.order.quantity),
            )
        }
        None => event.kind.word().replace('_', " "),
    };
    // The names come last, since an id may be as long as the line.
    let (at, terms, names) = (clock(event.at), terms(&event.order), names(&event.order));
    let mut lines = vec![fit(format!("{at} {OWN} {what}: {terms}; {names}"))];
    if let Some(reason) = &event.order.reason {
        lines.push(fit(format!("{:11}{reason}", "")));
    }
    lines
}

/// Cuts a line that a screen would wrap.
fn fit(line: String) -> String {
    let mut room = WIDTH;
    for (at, letter) in line.char_indices() {
        let left = room.checked_sub(columns(letter));
        let is_last = line.get(at..).is_some_and(|rest| rest.chars().count() == 1);
        match left {
            Some(left) if left > 0 || is_last => room = left,
            Some(_) | None => return format!("{}…", line.get(..at).unwrap_or_default()),
        }
    }
    line
}

/// Returns how wide a letter stands: those of Korea, China and Japan take two columns.
fn columns(letter: char) -> usize {
    match letter {
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}' => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn width(line: &str) -> usize {
        line.chars().map(columns).sum()
    }

    #[test]
    fn no_line_is_wider_than_a_screen_and_only_what_is_too_wide_is_cut() {
        for (given, expected) in [
            ("short".to_owned(), "short".to_owned()),
            ("x".repeat(78), "x".repeat(78)),
            ("x".repeat(79), format!("{}…", "x".repeat(77))),
            ("주".repeat(39), "주".repeat(39)),
            ("주".repeat(40), format!("{}…", "주".repeat(38))),
            (
                format!("x{}", "주".repeat(39)),
                format!("x{}…", "주".repeat(38)),
            ),
        ] {
            let line = fit(given);
            assert!(width(&line) <= WIDTH, "{line}");
            assert_eq!(line, expected);
        }
    }
}
