//! Which venue order can be the one whose answer was lost.
//!
//! One candidate is not a proof: whether it binds is decided at the horizon, by the account's use
//! and the entry channel.

use crate::evidence::{Channel, OpaqueRow, OrderReport, RowKind};
use crate::journal::Intent;
use ambient::Skew;
use hoga_port::Route;
use hoga_port::time::{Timestamp, millis_between};
use serde::{Deserialize, Serialize};

/// Milliseconds a venue's time may lie before the send.
const BEFORE_SEND_MS: i64 = 3_000;
/// Milliseconds a venue's time may lie behind the end of the request: requests that were written while a
/// line was down arrived 45 to 81 s after their client had given up (measured with plain sockets).
const AFTER_END_MS: i64 = 90_000;
/// Milliseconds after the end of the request before candidates are counted.
pub const HORIZON_MS: i64 = 10_000;
/// Complete passes before candidates are counted.
pub const HORIZON_PASSES: u32 = 2;
/// Milliseconds after the end of the request before absence can prove anything: what arrives at the end
/// of the window has become visible by then (5.3 s at most, n = 100), and was looked for several times.
pub const ABSENCE_MS: i64 = 120_000;
/// Complete passes before absence can prove anything.
pub const ABSENCE_PASSES: u32 = 5;

/// Milliseconds over which lists must go on lacking an order once nothing can arrive any more: one that is
/// blind for a while (20 s in the storm) answers any number of passes alike.
const LACKING_FOR_MS: i64 = 30_000;

/// Complete passes since a request ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passes {
    count: u32,
    /// When the first and the last of them began that would show all that may have arrived.
    late: Option<(Timestamp, Timestamp)>,
}

impl Passes {
    /// Counts a pass that began behind the request's end.
    pub fn take(&mut self, ended_at: Timestamp, started_at: Timestamp) {
        self.count = self.count.saturating_add(1);
        if millis_between(ended_at, started_at) >= AFTER_END_MS {
            let (_, last) = self.late.get_or_insert((started_at, started_at));
            *last = started_at;
        }
    }

    /// Returns how many there were.
    pub fn count(self) -> u32 {
        self.count
    }

    /// Returns whether there were enough of them, up to one that began at `started_at`, over a time that
    /// is long enough to say that what they do not show is not there.
    pub fn show_absence(self, started_at: Timestamp) -> bool {
        let lacking_for = |(first, _)| millis_between(first, started_at);
        self.count >= ABSENCE_PASSES && self.late.map_or(0, lacking_for) >= LACKING_FOR_MS
    }

    /// Returns whether those that were taken are enough for it: another one would say the same.
    pub fn have_shown_absence(self) -> bool {
        self.late.is_some_and(|(_, last)| self.show_absence(last))
    }
}

/// How an account is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountUse {
    /// Nobody but this desk trades on it.
    Exclusive,
    /// A person or another program trades on it too.
    Shared,
}

/// A request whose answer was lost.
#[derive(Clone, Debug)]
pub struct Lost<'a> {
    /// What was asked for.
    pub intent: &'a Intent,
    /// When it was sent.
    pub sent_at: Timestamp,
    /// When the request ended, without an answer.
    pub ended_at: Timestamp,
    /// Complete passes since then.
    pub passes: u32,
    /// What is known of the venue's clock less ours.
    pub skew: Skew,
    /// Whether the clock jumped or the process started anew since: the window says nothing then.
    pub is_time_in_doubt: bool,
}

impl Lost<'_> {
    /// Returns whether the request may have been on its way at a time of the venue's.
    pub(crate) fn may_be_sent_by(&self, venue_time: Timestamp) -> bool {
        let after_send = millis_between(self.sent_at, venue_time).saturating_sub(self.skew.low_ms);
        after_send >= BEFORE_SEND_MS.saturating_neg() || self.is_time_in_doubt
    }
}

/// What is known around a lost order.
#[derive(Clone, Copy, Debug)]
pub struct Context {
    /// How the account is used.
    pub account_use: AccountUse,
    /// Whether the same answer holds another own order of today, so that the query is shown to
    /// see.
    pub sees_others: bool,
    /// Whether what the account may use is what it was before the order, so that nothing of it is
    /// reserved or traded.
    pub is_reserve_unchanged: bool,
    /// Whether a notice told of a number that belongs to nobody yet and is like the lost order.
    pub has_early_twin: bool,
    /// Whether another program is known to order over the same API.
    pub has_other_programs: bool,
    /// Whether lists went on lacking it for long enough after nothing could arrive any more.
    pub is_long_lacking: bool,
    /// Whether a row that cannot be read whole may be the lost order, or the list is none in which
    /// everything stays.
    pub may_be_hidden: bool,
}

/// What is to be done about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Too early to say.
    Wait,
    /// This row is the order.
    Bind(usize),
    /// It may be one of these; only evidence or a person can tell.
    Undecided(Vec<usize>),
    /// There is none, and a pass that demonstrably sees says so.
    Absent,
}

/// Returns whether a row has the terms of an intent and may have come over the API.
pub fn has_same_terms(intent: &Intent, row: &OrderReport) -> bool {
    could_be(intent, row)
        && row.kind == RowKind::Order
        && row.order_type == Some(intent.order_type)
        && row.time_in_force == intent.time_in_force
        && row.route.is_none_or(|route| route == intent.route)
}

/// Returns whether nothing that is known of a row contradicts an intent. A venue may write a type in a
/// way that is not known here, or the exchange that a routed order came to: such a row binds nothing,
/// but it is no absence either.
pub fn could_be(intent: &Intent, row: &OrderReport) -> bool {
    row.quantity == intent.quantity && could_be_but_for_quantity(intent, row)
}

/// Returns whether a row can be the lost order shown with a part of its shares, as lists were seen to
/// do for a while (jsmstock 69): it binds nothing, but it is no absence either.
pub fn may_grow_into(lost: &Lost<'_>, row: &OrderReport) -> bool {
    row.quantity < lost.intent.quantity
        && could_be_but_for_quantity(lost.intent, row)
        && is_in_time(lost, row)
}

fn could_be_but_for_quantity(intent: &Intent, row: &OrderReport) -> bool {
    let is_alike = matches!(row.kind, RowKind::Order | RowKind::Unclear)
        && row.parent.is_none()
        && row.symbol == intent.symbol
        && row.side == intent.side;
    let is_of_type = row
        .order_type
        .is_none_or(|order_type| order_type == intent.order_type);
    let is_there =
        intent.route == Route::Sor || row.route.is_none_or(|route| route == intent.route);
    let is_ours_by_channel = match &row.channel {
        Channel::OpenApi | Channel::Blank => true,
        Channel::Other(_) => false,
    };
    is_alike && is_of_type && is_there && is_ours_by_channel
}

/// Returns whether nothing that could be read of a row says that it is another order.
pub fn could_be_opaque(intent: &Intent, row: &OpaqueRow) -> bool {
    let is_by_hand = matches!(row.channel, Channel::Other(_));
    // A code that is written out is another product's, even if it is none that is known here.
    let is_other_issue = match row.symbol {
        Some(symbol) => symbol != intent.symbol,
        None => !row.code.is_empty(),
    };
    !is_by_hand
        && !row.has_parent
        && !is_other_issue
        && row.side.is_none_or(|side| side == intent.side)
        && row.quantity.is_none_or(|shares| shares == intent.quantity)
}

/// Returns whether a row can be the lost order: equal terms, and a time within its window.
pub fn is_candidate(lost: &Lost<'_>, row: &OrderReport) -> bool {
    has_same_terms(lost.intent, row) && is_in_time(lost, row)
}

fn is_in_time(lost: &Lost<'_>, row: &OrderReport) -> bool {
    // Whatever the venue's clock may be ahead of ours: the window is as wide as that is unknown.
    let after_end = millis_between(lost.ended_at, row.venue_time).saturating_sub(lost.skew.high_ms);
    // The venue's time has a resolution of one second, rounded down.
    let is_in_time = lost.may_be_sent_by(row.venue_time) && after_end <= AFTER_END_MS;
    is_in_time || lost.is_time_in_doubt
}

/// Decides about a lost order from the unclaimed rows of a complete pass.
pub fn decide(
    lost: &Lost<'_>,
    unclaimed: &[&OrderReport],
    context: Context,
    now: Timestamp,
) -> Finding {
    let waited = millis_between(lost.ended_at, now);
    if waited < HORIZON_MS || lost.passes < HORIZON_PASSES {
        return Finding::Wait;
    }
    let candidates: Vec<(usize, &OrderReport)> = unclaimed
        .iter()
        .enumerate()
        .filter(|(_, row)| is_candidate(lost, row))
        .map(|(at, row)| (at, *row))
        .collect();
    match candidates.as_slice() {
        [] => {
            let alike: Vec<usize> = unclaimed
                .iter()
                .enumerate()
                .filter(|(_, row)| {
                    let is_whole = could_be(lost.intent, row) && is_in_time(lost, row);
                    is_whole || may_grow_into(lost, row)
                })
                .map(|(at, _)| at)
                .collect();
            if !alike.is_empty() {
                return Finding::Undecided(alike);
            }
            // A twin outside the window may be it all the same if the clocks are in doubt.
            let has_twin = unclaimed.iter().any(|row| could_be(lost.intent, row));
            let is_proved = waited >= ABSENCE_MS
                && context.is_long_lacking
                && (context.sees_others || context.is_reserve_unchanged)
                && !context.has_early_twin
                && !context.may_be_hidden
                && !has_twin;
            if is_proved {
                Finding::Absent
            } else {
                Finding::Wait
            }
        }
        [(at, row)] => {
            let is_ours = row.channel == Channel::OpenApi && !context.has_other_programs;
            if is_ours || context.account_use == AccountUse::Exclusive {
                Finding::Bind(*at)
            } else {
                Finding::Undecided(vec![*at])
            }
        }
        several => Finding::Undecided(several.iter().map(|(at, _)| *at).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hoga_port::TradingDay;
    use hoga_port::time::plus_millis;
    use hoga_port::{BrokerOrderId, OrderType, Price, Quantity, Side, TimeInForce};
    use rust_decimal::Decimal;

    fn sent() -> Timestamp {
        "2026-11-23T10:00:00+09:00".parse().unwrap()
    }

    fn intent() -> Intent {
        Intent {
            key: "lost".parse().unwrap(),
            symbol: "005930".parse().unwrap(),
            side: Side::Buy,
            order_type: OrderType::Limit {
                price: Price::from_won(71_900).unwrap(),
            },
            quantity: Quantity::from_shares(10),
            time_in_force: TimeInForce::Day,
            route: Route::KRX,
            attempt: 1,
            reserve: None,
        }
    }

    fn row(channel: Channel, seconds: i64) -> OrderReport {
        let intent = intent();
        OrderReport {
            id: BrokerOrderId::new(
                TradingDay::krx(jiff::civil::date(2026, 11, 23)),
                "00950",
                "1",
            ),
            parent: None,
            kind: RowKind::Order,
            symbol: intent.symbol,
            side: intent.side,
            order_type: Some(intent.order_type),
            time_in_force: intent.time_in_force,
            route: Some(intent.route),
            quantity: intent.quantity,
            filled: Quantity::ZERO,
            filled_amount: Decimal::ZERO,
            remaining: Some(intent.quantity),
            cancelled: Some(Quantity::ZERO),
            rejected: Some(Quantity::ZERO),
            is_cancelled: false,
            channel,
            venue_time: plus_millis(sent(), seconds * 1_000),
            reason: None,
        }
    }

    fn context(account_use: AccountUse, sees_others: bool) -> Context {
        Context {
            account_use,
            sees_others,
            is_reserve_unchanged: false,
            has_early_twin: false,
            has_other_programs: false,
            is_long_lacking: false,
            may_be_hidden: false,
        }
    }

    fn check(rows: &[OrderReport], account_use: AccountUse, seconds: i64, passes: u32) -> Finding {
        let intent = intent();
        let lost = Lost {
            intent: &intent,
            sent_at: sent(),
            ended_at: sent(),
            passes,
            skew: Skew::none(sent()),
            is_time_in_doubt: false,
        };
        let rows: Vec<&OrderReport> = rows.iter().collect();
        decide(
            &lost,
            &rows,
            context(account_use, true),
            plus_millis(sent(), seconds * 1_000),
        )
    }

    #[test]
    fn a_row_that_cannot_be_read_whole_is_no_absence_and_no_proof() {
        let context = Context {
            account_use: AccountUse::Exclusive,
            sees_others: true,
            is_reserve_unchanged: true,
            has_early_twin: false,
            has_other_programs: false,
            is_long_lacking: true,
            may_be_hidden: false,
        };
        let intent = Intent {
            route: Route::Sor,
            ..intent()
        };
        let lost = Lost {
            intent: &intent,
            sent_at: sent(),
            ended_at: plus_millis(sent(), 5_000),
            passes: 9,
            skew: Skew::none(sent()),
            is_time_in_doubt: false,
        };
        let unreadable = OrderReport {
            order_type: None,
            ..row(Channel::OpenApi, 1)
        };
        let routed = OrderReport {
            route: Some(Route::NXT),
            ..row(Channel::OpenApi, 1)
        };
        for row in [unreadable, routed] {
            let found = decide(&lost, &[&row], context, plus_millis(sent(), 120_000));
            assert_eq!(found, Finding::Undecided(vec![0]));
        }
    }

    #[test]
    fn candidates_are_counted_at_the_horizon_and_not_at_first_sight() {
        let rows = [row(Channel::OpenApi, 1)];
        assert_eq!(check(&rows, AccountUse::Shared, 9, 5), Finding::Wait);
        assert_eq!(check(&rows, AccountUse::Shared, 10, 1), Finding::Wait);
        assert_eq!(check(&rows, AccountUse::Shared, 10, 2), Finding::Bind(0));
    }

    #[test]
    fn without_a_channel_only_an_exclusive_account_binds() {
        let rows = [row(Channel::Blank, 1)];
        assert_eq!(check(&rows, AccountUse::Exclusive, 10, 2), Finding::Bind(0));
        assert_eq!(
            check(&rows, AccountUse::Shared, 10, 2),
            Finding::Undecided(vec![0])
        );
    }

    #[test]
    fn a_twin_leaves_it_undecided() {
        let rows = [row(Channel::Blank, 1), row(Channel::Blank, 4)];
        assert_eq!(
            check(&rows, AccountUse::Exclusive, 10, 2),
            Finding::Undecided(vec![0, 1])
        );
        let by_phone = [
            row(Channel::Other("HTS".into()), 1),
            row(Channel::OpenApi, 4),
        ];
        assert_eq!(
            check(&by_phone, AccountUse::Shared, 10, 2),
            Finding::Bind(1)
        );
    }

    #[test]
    fn the_time_window_holds() {
        for (seconds, is_candidate) in [(-4, false), (-3, true), (90, true), (91, false)] {
            let expected = if is_candidate {
                Finding::Bind(0)
            } else {
                Finding::Wait
            };
            let found = check(&[row(Channel::OpenApi, seconds)], AccountUse::Shared, 20, 2);
            assert_eq!(found, expected, "{seconds} s");
        }
    }

    #[test]
    fn absence_proves_nothing_before_two_minutes_and_lists_that_see_and_go_on_lacking_it() {
        let intent = intent();
        for (seconds, is_long_lacking, sees, proves) in [
            (119, true, true, false),
            (120, false, true, false),
            (120, true, false, false),
            (120, true, true, true),
        ] {
            let lost = Lost {
                intent: &intent,
                sent_at: sent(),
                ended_at: sent(),
                passes: 5,
                skew: Skew::none(sent()),
                is_time_in_doubt: false,
            };
            let context = Context {
                is_long_lacking,
                ..context(AccountUse::Exclusive, sees)
            };
            let now = plus_millis(sent(), seconds * 1_000);
            let expected = if proves {
                Finding::Absent
            } else {
                Finding::Wait
            };
            assert_eq!(decide(&lost, &[], context, now), expected, "{seconds} s");
        }
    }

    #[test]
    fn lists_of_a_few_seconds_show_no_absence_however_many_they_are() {
        for (count, first, last, shows) in [
            (9, 1, 121, false),
            (9, 92, 121, false),
            (4, 90, 121, false),
            (5, 90, 120, true),
            (9, 293, 300, false),
            (9, 293, 323, true),
        ] {
            let mut passes = Passes::default();
            let at = |seconds: i64| plus_millis(sent(), seconds * 1_000);
            for n in 0..count {
                passes.take(sent(), at(if n == 0 { first } else { last }));
            }
            assert_eq!(passes.show_absence(at(last)), shows, "{first} to {last} s");
        }
    }
}
