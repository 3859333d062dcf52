//! An order's whole story, in order of time and in words: what the journal has about it in, lines out.

use crate::evidence::{ExecutionReport, ExecutionReportKind, OrderReport};
use crate::journal::about::{alarm_name, key_name, number_name};
use crate::journal::{Decision, Entry, Intent, Journal, Stored, Subject};
use hoga_port::time::{Timestamp, kst};
use hoga_port::{
    Amend, BrokerOrderId, FillSource, OrderEvent, OrderRef, OrderType, Result, Route, TimeInForce,
};
use serde::Serialize;
use std::collections::BTreeSet;

/// One line of a story.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Place in the event log.
    pub sequence: u64,
    /// When hoga wrote it.
    pub at: Timestamp,
    /// Who it comes from: hoga, the venue's answer, a notice, the venue's list, a person.
    pub source: &'static str,
    /// What happened, in words.
    pub text: String,
}

impl std::fmt::Display for Line {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let at = kst(self.at).strftime("%Y-%m-%d %H:%M:%S%.3f");
        write!(
            f,
            "{at}  #{:<5} {:<12} {}",
            self.sequence, self.source, self.text
        )
    }
}

/// Reads from the journal what is about one order, and tells its story; nothing when the journal does
/// not know it. What this takes does not grow with the log.
///
/// # Errors
///
/// `Journal` when it cannot be read, or when an event of the story is not what was written.
pub async fn read_story(journal: &dyn Journal, order: &OrderRef) -> Result<Vec<Line>> {
    let mut names = BTreeSet::from([match order {
        OrderRef::Id(key) => key_name(key),
        OrderRef::Broker(id) => number_name(id),
    }]);
    loop {
        let log = journal.read_about(names.clone()).await?;
        let Some(about) = About::gather(&log, order) else {
            return Ok(Vec::new());
        };
        // What was found may tell of further names: a number's owner, its other numbers.
        let before = names.len();
        names.extend(about.names());
        if names.len() == before {
            return Ok(story(&log, order));
        }
    }
}

/// Tells the story of one order from a log that holds at least all that is about it; nothing when
/// the log does not know it.
pub fn story(log: &[Stored], order: &OrderRef) -> Vec<Line> {
    let Some(about) = About::gather(log, order) else {
        return Vec::new();
    };
    log.iter()
        .filter_map(|stored| {
            let (source, text) = about.tell(stored)?;
            Some(Line {
                sequence: stored.sequence,
                at: stored.record.at,
                source,
                text,
            })
        })
        .collect()
}

/// Every name that belongs to the order.
struct About {
    subject: Subject,
    numbers: Vec<BrokerOrderId>,
}

impl About {
    fn gather(log: &[Stored], order: &OrderRef) -> Option<Self> {
        let mut about = match order {
            OrderRef::Id(key) => Self {
                subject: Subject::Key(key.clone()),
                numbers: Vec::new(),
            },
            OrderRef::Broker(id) => {
                let owner = log.iter().rev().find_map(|stored| {
                    let order = stored.record.order.as_ref()?;
                    if !order.has_number(id) {
                        return None;
                    }
                    match (&order.id, &order.broker_order_id) {
                        (Some(key), _) => Some(Subject::Key(key.clone())),
                        (None, Some(id)) => Some(Subject::Foreign(id.clone())),
                        (None, None) => None,
                    }
                })?;
                Self {
                    subject: owner,
                    numbers: vec![id.clone()],
                }
            }
        };
        let mut is_known = false;
        for stored in log {
            is_known |= about.is_about(&stored.record.entry);
            if let Entry::Order { subject, change } = &stored.record.entry
                && *subject == about.subject
                && let OrderEvent::Accepted { id } | OrderEvent::Amended { id, .. } = change
            {
                about.numbers.push(id.clone());
            }
        }
        is_known.then_some(about)
    }

    /// Returns the names under which the journal finds what is about the order.
    fn names(&self) -> impl Iterator<Item = String> {
        let own = match &self.subject {
            Subject::Key(key) => key_name(key),
            Subject::Foreign(id) => number_name(id),
        };
        let numbers = self.numbers.iter().map(number_name);
        numbers.chain([own, alarm_name(&self.subject)])
    }

    fn is_about(&self, entry: &Entry) -> bool {
        match entry {
            Entry::Intent { intent } => self.subject == Subject::Key(intent.key.clone()),
            Entry::Answered { key, .. } => self.subject == Subject::Key(key.clone()),
            Entry::Order { subject, .. } => *subject == self.subject,
            Entry::Foreign { order, .. } => order
                .broker_order_id
                .as_ref()
                .is_some_and(|id| self.subject == Subject::Foreign(id.clone())),
            Entry::Concluded { key, .. } => self.subject == Subject::Key(key.clone()),
            Entry::Decided { key: Some(key), .. } => self.subject == Subject::Key(key.clone()),
            Entry::Repeats { id, .. } => self.has(id),
            Entry::Notice { notice } => {
                self.has(&notice.id) || notice.parent.as_ref().is_some_and(|id| self.has(id))
            }
            Entry::Row { row } => {
                self.has(&row.id) || row.parent.as_ref().is_some_and(|id| self.has(id))
            }
            Entry::Alarm { text, .. } => match &self.subject {
                Subject::Key(key) => text.split([' ', ',', ':']).any(|word| word == key.as_str()),
                Subject::Foreign(id) => text.split(' ').any(|word| word == id.number()),
            },
            Entry::Decided { key: None, .. } | Entry::Reconciled { .. } | Entry::Session { .. } => {
                false
            }
        }
    }

    fn has(&self, id: &BrokerOrderId) -> bool {
        self.numbers.iter().any(|own| own.is_same_order(id))
    }

    fn tell(&self, stored: &Stored) -> Option<(&'static str, String)> {
        let entry = &stored.record.entry;
        if !self.is_about(entry) {
            return None;
        }
        Some(match entry {
            Entry::Intent { intent } => {
                let again = if intent.attempt > 1 {
                    " once more, because the first was refused at the door"
                } else {
                    ""
                };
                let reserve = intent.reserve.map_or(String::new(), |reserve| {
                    format!("; {reserve} could be used before it")
                });
                (
                    "hoga",
                    format!(
                        "decided to {} {} of {}, {}{again}: every check passed, and this line was \
                         on the disk before anything was sent{reserve}",
                        intent.side,
                        intent.quantity,
                        intent.symbol,
                        terms(intent)
                    ),
                )
            }
            Entry::Answered {
                request,
                sent_at,
                ended_at,
                outcome,
                request_digest,
                ..
            } => {
                let ms = hoga_port::time::millis_between(*sent_at, *ended_at);
                let digest = request_digest
                    .as_ref()
                    .map_or(String::new(), |digest| format!(" (request {digest})"));
                (
                    "answer",
                    format!(
                        "the request to {request}{digest} was sent at {} and ended {ms} ms later: \
                         {outcome}",
                        time(*sent_at)
                    ),
                )
            }
            Entry::Order { change, .. } => change_words(change),
            Entry::Foreign { order, .. } => (
                "list",
                format!(
                    "the venue's list shows it, and it is not from here: {} {} of {}",
                    order.side, order.quantity, order.symbol
                ),
            ),
            Entry::Notice { notice } => ("notice", notice_words(notice)),
            Entry::Row { row } => ("list", row_words(row)),
            Entry::Concluded { why, .. } | Entry::Repeats { why, .. } => ("evidence", why.clone()),
            Entry::Decided { decision, .. } => (
                "person",
                match decision {
                    Decision::Bound(id) => format!("somebody said that it is number {id}"),
                    Decision::NotPlaced => "somebody said that it was never placed".into(),
                    Decision::Adopted { orders } => format!("somebody accepted {orders} orders"),
                },
            ),
            Entry::Alarm { text, hint } => ("alarm", format!("{text}; {hint}")),
            Entry::Reconciled { .. } | Entry::Session { .. } => return None,
        })
    }
}

fn time(at: Timestamp) -> String {
    kst(at).strftime("%H:%M:%S%.3f").to_string()
}

fn terms(intent: &Intent) -> String {
    let price = match intent.order_type {
        OrderType::Limit { price } => format!("at {price} or better"),
        OrderType::Market => "at any price".into(),
        OrderType::Best => "at the other side's best price".into(),
        OrderType::Priority => "at the own side's best price".into(),
        OrderType::Conditional { price } => {
            format!("at {price} or better, at any price in the closing auction")
        }
        OrderType::Midpoint => "in the middle between bid and ask".into(),
        OrderType::Stop { price, trigger } => {
            format!("at {price} or better once a trade reaches {trigger}")
        }
        OrderType::PreviousClose => "at the previous close".into(),
        OrderType::ClosingPrice => "at the closing price".into(),
        OrderType::OffHours { price } => format!("at {price} or better in the off-hours auctions"),
    };
    let time = match intent.time_in_force {
        TimeInForce::Day => "",
        TimeInForce::ImmediateOrCancel => ", what does not fill at once is cancelled",
        TimeInForce::FillOrKill => ", all at once or nothing",
    };
    let place = match intent.route {
        Route::KRX => String::new(),
        Route::Direct(_) => format!(", on {}", intent.route),
        Route::Sor => ", wherever the broker finds it best".into(),
    };
    format!("{price}{time}{place}")
}

fn change_words(change: &OrderEvent) -> (&'static str, String) {
    let text = match change {
        OrderEvent::Accepted { id } => format!("so it is the venue's order {id}"),
        OrderEvent::Rejected { reason } => format!("so the venue refused it: {reason}"),
        OrderEvent::Unclear { cause } => format!(
            "nobody can say yet whether the venue has it ({cause}); it is not sent again, and the \
             venue's list is asked"
        ),
        OrderEvent::NotPlaced { proof, .. } => format!("so the venue never had it: {proof}"),
        OrderEvent::Filled {
            fill,
            cumulative_quantity,
            ..
        } => {
            let source = match fill.source {
                FillSource::Notice => "a notice",
                FillSource::Reconciled => "the venue's list",
            };
            format!(
                "{} more filled at {} (seen by {source}); {cumulative_quantity} in all",
                fill.quantity, fill.price
            )
        }
        OrderEvent::CancelRequested => "decided to cancel what is left".into(),
        OrderEvent::CancelRefused { reason } => {
            format!("the cancel was refused ({reason}), which says nothing about the order itself")
        }
        OrderEvent::CancelUnclear { cause } => {
            format!("nobody can say whether the cancel arrived ({cause}); the list is asked")
        }
        OrderEvent::Cancelled => "so what was left is cancelled".into(),
        OrderEvent::Reopened { open } => {
            format!("it is not at its end: the venue's list shows {open} open shares")
        }
        OrderEvent::Expired => "the day ended it; what was filled stays filled".into(),
        OrderEvent::AmendRequested(amend) => match amend {
            Amend::Limit(limit) => format!("decided to move what is left to {limit}"),
            Amend::Quantity(quantity) => format!("decided to lower it to {quantity} in all"),
        },
        OrderEvent::Reduced { quantity, .. } => {
            format!("so it is one of {quantity} in all now; the others are cancelled")
        }
        OrderEvent::Amended { id, limit } => {
            format!("so it goes on as number {id} at {limit}; the old number is dead")
        }
        OrderEvent::AmendRefused { reason } => {
            format!("the change was refused ({reason}); it stands as it was")
        }
        OrderEvent::AmendUnclear { cause } => format!(
            "nobody can say whether the change was taken ({cause}); it is not sent again, and the \
             list is asked"
        ),
    };
    ("hoga", text)
}

fn notice_words(notice: &ExecutionReport) -> String {
    let at = time(notice.venue_time);
    let what = match notice.kind {
        ExecutionReportKind::Accepted => "the order was taken".to_owned(),
        ExecutionReportKind::Amended => "the change was taken".into(),
        ExecutionReportKind::Cancelled => "the cancel was carried out".into(),
        ExecutionReportKind::Received => {
            "a cancel or change arrived, which proves nothing yet".into()
        }
        ExecutionReportKind::Refused => "the exchange refused it".into(),
        ExecutionReportKind::Executed => {
            let price = notice
                .price
                .map_or(String::new(), |price| format!(" at {price}"));
            format!("{} filled{price}", notice.quantity)
        }
        ExecutionReportKind::RemainderCancelled => {
            "the rest was cancelled by the order's own terms".into()
        }
    };
    format!(
        "the venue told of number {} (its clock: {at}): {what}",
        notice.id
    )
}

fn row_words(row: &OrderReport) -> String {
    let left = row
        .remaining
        .map_or("an unknown number".to_owned(), |left| left.to_string());
    let told = |shares: Option<hoga_port::Quantity>, what: &str| match shares {
        Some(shares) if !shares.is_zero() => format!(", {shares} {what}"),
        Some(_) | None => String::new(),
    };
    let (cancelled, refused) = (
        told(row.cancelled, "cancelled"),
        told(row.rejected, "refused"),
    );
    format!(
        "the venue's list shows number {}: {} of {} filled, {left} open{cancelled}{refused}",
        row.id, row.filled, row.quantity
    )
}
