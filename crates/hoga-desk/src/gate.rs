//! May an order leave now, and why not.

use crate::books::{Books, StreamState};
use crate::forgotten::named;
use crate::health::Health;
use crate::memory::Doubt;
use ambient::Skew;
use hoga_port::time::Timestamp;
use hoga_port::{
    BrokerError, Closed, ClosedBy, Hint, Market, Order, Refusal, Result, Scope, Symbol, TradingDay,
};
use market_rules::{Calendar, Phase, next_start, phase};
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;

/// What a market does now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarketNow {
    /// The market.
    pub market: Market,
    /// Its sessions.
    pub phase: Phase,
    /// When the next one begins, while none is on, as far as its calendar knows.
    pub next_start: Option<Timestamp>,
}

impl MarketNow {
    /// Returns what the market of a calendar does at an instant.
    pub fn of(calendar: &Calendar, now: Timestamp) -> Self {
        let phase = phase(calendar, now);
        let is_closed = !phase.takes_orders();
        Self {
            market: calendar.market(),
            phase,
            next_start: is_closed.then(|| next_start(calendar, now)).flatten(),
        }
    }
}

/// What the gate looks at.
#[derive(Clone, Debug)]
pub struct GateInputs {
    /// What the markets do.
    pub markets: Vec<MarketNow>,
    /// Whether executions become known: the stream is subscribed, or polling replaces it.
    pub has_executions: bool,
    /// The markets whose lists the books were not compared with since the last gap; with the earlier
    /// day whose list must be seen first and cannot be read.
    pub unreconciled: Vec<(Market, Option<TradingDay>)>,
    /// The venue's clock less ours, once known.
    pub skew: Option<Skew>,
    /// How the journal does.
    pub journal: Health,
    /// Whether the log was as it was written when the desk opened.
    pub is_log_intact: bool,
    /// Tasks that must live and have ended.
    pub ended_tasks: Vec<&'static str>,
    /// Why the journal may not be the one that was written last.
    pub doubt: Option<Doubt>,
    /// Orders from our channel that the journal does not know and should.
    pub orphans: Vec<Order>,
    /// The markets whose balance shows trades of today, and whose list no order.
    pub unlisted: Vec<Market>,
    /// When live trading is armed until; `None` where no arming is needed.
    pub armed_until: Option<Arming>,
}

/// What the gate looks at besides the books.
#[derive(Clone, Debug)]
pub struct GateFacts {
    /// What the markets do.
    pub markets: Vec<MarketNow>,
    /// Whether a stream tells of executions; polling does otherwise.
    pub is_streaming: bool,
    /// The venue's clock less ours, once known.
    pub skew: Option<Skew>,
    /// How the journal does.
    pub journal: Health,
    /// Whether the log was as it was written when the desk opened.
    pub is_log_intact: bool,
    /// Why the journal may not be the one that was written last.
    pub doubt: Option<Doubt>,
    /// Tasks that must live and have ended.
    pub ended_tasks: Vec<&'static str>,
    /// Arming, where it is needed.
    pub armed_until: Option<Arming>,
}

impl GateFacts {
    /// Adds what the books say.
    pub fn with(&self, books: &Books) -> GateInputs {
        // Without a stream and with nothing open there is nothing to compare; but an empty journal may
        // be the wrong one.
        let needs_no_list = !self.is_streaming && !books.has_unsettled() && books.has_begun();
        let is_reconciled = |market: Market| {
            let is_compared = books.watch.reconciled.contains(&market);
            !books.awaits_lists(market) && (is_compared || needs_no_list)
        };
        let markets = self.markets.iter().map(|it| it.market);
        let behind = markets.filter(|market| !is_reconciled(*market));
        GateInputs {
            markets: self.markets.clone(),
            has_executions: !self.is_streaming || books.watch.stream != StreamState::Down,
            unreconciled: behind
                .map(|market| (market, books.unread_day(market)))
                .collect(),
            skew: self.skew,
            journal: self.journal,
            is_log_intact: self.is_log_intact,
            ended_tasks: self.ended_tasks.clone(),
            doubt: self.doubt.clone(),
            orphans: books.unknown_here(),
            unlisted: books
                .watch
                .unlisted
                .iter()
                .map(|day| day.market())
                .collect(),
            armed_until: self.armed_until,
        }
    }
}

/// Refuses an order of an issue with every reason that is about it, if there is one.
///
/// # Errors
///
/// `Refused`, with the hint of the first reason.
pub fn pass(closed: &[GateReason], symbol: Symbol) -> Result<()> {
    let about = |reason: &&GateReason| reason.scope().covers(symbol);
    let closed: Vec<&GateReason> = closed.iter().filter(about).collect();
    let Some(first) = closed.first() else {
        return Ok(());
    };
    let reasons = closed.iter().map(|reason| reason.told()).collect();
    let hint = first.hint();
    Err(BrokerError::refused(Refusal::GateClosed { reasons }, hint))
}

/// Arming of live trading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arming {
    /// Never armed.
    Never,
    /// Until this instant.
    Until(Timestamp),
}

/// A reason why no order leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GateReason {
    /// The market takes no orders.
    Market(MarketNow),
    /// Executions would not become known.
    NoExecutions,
    /// The books are not compared with a market's list yet; where it is known, the list of an earlier
    /// day that cannot be read.
    NotReconciled(Market, Option<TradingDay>),
    /// The clocks are too far apart.
    Clock(i64),
    /// The journal cannot be written, or does not answer.
    Journal(Health),
    /// A task that must live has ended.
    TaskEnded(&'static str),
    /// The journal may not be the one that was written last.
    Doubt(Doubt),
    /// There are orders of ours that this journal does not know.
    Orphans(Vec<Order>),
    /// The balance shows trades of today, and the market's list no order.
    Unlisted(Market),
    /// The event log is not what was written.
    LogChanged,
    /// Live trading is not armed.
    NotArmed,
}

impl fmt::Display for GateReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Market(now) => {
                let phase = &now.phase;
                match now.market {
                    Market::Krx => write!(f, "no market takes orders: {phase}"),
                    Market::Us => write!(f, "the US market takes no orders: {phase}"),
                }
            }
            Self::NoExecutions => f.write_str("the execution stream is not subscribed"),
            Self::NotReconciled(_, None) => {
                f.write_str("the books are not compared with the venue's yet")
            }
            Self::NotReconciled(_, Some(day)) => {
                write!(
                    f,
                    "the venue's list of {day} cannot be read, and an order may be on it"
                )
            }
            // What is measured is the venue's clock less ours.
            Self::Clock(ms) => {
                let side = if *ms > 0 { "behind" } else { "ahead of" };
                let ms = ms.unsigned_abs();
                write!(f, "the clock is {ms} ms or more {side} the venue's")
            }
            Self::Journal(Health::Hangs) => f.write_str("the journal does not answer"),
            Self::Journal(Health::Deposed) => f.write_str("another process took over this account"),
            Self::Journal(Health::Good | Health::Fails | Health::Gone) => {
                f.write_str("the journal cannot be written")
            }
            Self::TaskEnded(what) => write!(f, "the part of hoga that {what} has failed"),
            Self::Doubt(doubt) => doubt.fmt(f),
            Self::Orphans(orders) => {
                let named = named(orders);
                write!(f, "the venue has {named} that this journal does not know")
            }
            Self::Unlisted(_) => f.write_str(
                "the venue's list shows no order of today, and its balance shows trades",
            ),
            Self::LogChanged => {
                f.write_str("the event log is not what was written: somebody changed it")
            }
            Self::NotArmed => f.write_str("live trading is not armed"),
        }
    }
}

/// Why no order may leave now, for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Obstacle {
    /// What it is.
    pub what: String,
    /// What a person can do.
    pub hint: String,
    /// The same as a code; a process of another version sends none, or one that is not known here.
    #[serde(default, deserialize_with = "if_known")]
    pub todo: Option<Hint>,
    /// Whether it goes by itself, or is meant: a market that is closed, trading that a person killed or
    /// did not arm.
    pub is_expected: bool,
    /// Whose orders it keeps back.
    #[serde(default, skip_serializing_if = "Scope::is_all")]
    pub scope: Scope,
}

impl Obstacle {
    /// Returns what a person can do.
    pub fn hint(&self) -> Hint {
        let words = || Hint::Words(self.hint.clone());
        self.todo.clone().unwrap_or_else(words)
    }
}

fn if_known<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Hint>, D::Error> {
    let value = serde_json::Value::deserialize(deserializer)?;
    Ok(serde_json::from_value(value).ok())
}

impl From<&GateReason> for Obstacle {
    fn from(closed: &GateReason) -> Self {
        Self {
            what: closed.to_string(),
            hint: closed.hint().to_string(),
            todo: Some(closed.hint()),
            is_expected: matches!(closed, GateReason::Market(_) | GateReason::NotArmed),
            scope: closed.scope(),
        }
    }
}

impl GateReason {
    /// Returns whose orders it keeps back.
    pub fn scope(&self) -> Scope {
        match self {
            Self::Market(now) => Scope::Market(now.market),
            Self::NotReconciled(market, _) | Self::Unlisted(market) => Scope::Market(*market),
            Self::NoExecutions
            | Self::Clock(_)
            | Self::Journal(_)
            | Self::TaskEnded(_)
            | Self::Doubt(_)
            | Self::Orphans(_)
            | Self::LogChanged
            | Self::NotArmed => Scope::All,
        }
    }

    /// Returns it as a caller hears it.
    pub fn told(&self) -> Closed {
        Closed {
            by: self.by(),
            scope: self.scope(),
            until: match self {
                Self::Market(now) => now.next_start,
                Self::NoExecutions
                | Self::NotReconciled(..)
                | Self::Clock(_)
                | Self::Journal(_)
                | Self::TaskEnded(_)
                | Self::Doubt(_)
                | Self::Orphans(_)
                | Self::Unlisted(_)
                | Self::LogChanged
                | Self::NotArmed => None,
            },
            text: self.to_string(),
        }
    }

    fn by(&self) -> ClosedBy {
        match self {
            Self::Market(_) => ClosedBy::Market,
            Self::NoExecutions => ClosedBy::NoExecutions,
            Self::NotReconciled(..) => ClosedBy::NotReconciled,
            Self::Clock(_) => ClosedBy::Clock,
            Self::Journal(_) => ClosedBy::Journal,
            Self::TaskEnded(_) => ClosedBy::TaskEnded,
            Self::Doubt(_) => ClosedBy::JournalInDoubt,
            Self::Orphans(_) => ClosedBy::UnknownOrders,
            Self::Unlisted(_) => ClosedBy::Unlisted,
            Self::LogChanged => ClosedBy::LogChanged,
            Self::NotArmed => ClosedBy::NotArmed,
        }
    }

    /// Returns what a person can do.
    pub fn hint(&self) -> Hint {
        match self {
            Self::Market(now) => match now.market {
                Market::Krx => "place it on a trading day, 08:00 to 20:00 Korean time".into(),
                Market::Us => "place it on a US trading day, 04:00 to 20:00 New York time".into(),
            },
            Self::NoExecutions => Hint::WaitForReconnect,
            Self::NotReconciled(_, None) => "wait for the first reconciliation".into(),
            Self::NotReconciled(_, Some(_)) => Hint::AdoptIfKnown,
            Self::Clock(_) => Hint::SetClock,
            Self::Journal(Health::Deposed) => {
                "use that process, or stop it; cancels work here too".into()
            }
            Self::Journal(_) => {
                "check the disk, its space and the rights of the journal; cancels work meanwhile"
                    .into()
            }
            Self::TaskEnded(_) => "cancels work; end this process and start it again".into(),
            Self::Doubt(doubt) => doubt.hint(),
            Self::Orphans(_) => Hint::OtherJournalOrAdopt,
            Self::Unlisted(_) => Hint::WaitForListOrAdopt,
            Self::LogChanged => Hint::VerifyLog,
            Self::NotArmed => Hint::Arm,
        }
    }
}

/// Returns every reason why no order may leave; none means the gate is open.
pub fn check(inputs: &GateInputs, now: Timestamp) -> Vec<GateReason> {
    let mut reasons = Vec::new();
    // It comes first: with a wrong clock the market may seem closed, and more is wrong for that reason.
    // A sample that is wide or old refuses nothing: the next answer brings another.
    let certain = |skew: &Skew| skew.is_fresh(now) && skew.is_beyond_tolerance();
    if let Some(skew) = inputs.skew.filter(certain) {
        reasons.push(GateReason::Clock(skew.least_ms()));
    }
    let closed = inputs.markets.iter().filter(|it| !it.phase.takes_orders());
    reasons.extend(closed.cloned().map(GateReason::Market));
    if !inputs.has_executions {
        reasons.push(GateReason::NoExecutions);
    }
    let behind = inputs.unreconciled.iter();
    reasons.extend(behind.map(|(market, unread)| GateReason::NotReconciled(*market, *unread)));
    if inputs.journal != Health::Good {
        reasons.push(GateReason::Journal(inputs.journal));
    }
    let ended = inputs.ended_tasks.iter().copied();
    reasons.extend(ended.map(GateReason::TaskEnded));
    if !inputs.is_log_intact {
        reasons.push(GateReason::LogChanged);
    }
    if let Some(doubt) = &inputs.doubt {
        reasons.push(GateReason::Doubt(doubt.clone()));
    }
    if !inputs.orphans.is_empty() {
        reasons.push(GateReason::Orphans(inputs.orphans.clone()));
    }
    reasons.extend(inputs.unlisted.iter().copied().map(GateReason::Unlisted));
    match inputs.armed_until {
        None => {}
        Some(Arming::Until(until)) if now < until => {}
        Some(Arming::Never | Arming::Until(_)) => reasons.push(GateReason::NotArmed),
    }
    reasons
}

#[cfg(test)]
mod tests {
    use super::*;
    use hoga_port::{
        BrokerOrderId, OrderStatus, OrderType, Origin, Quantity, Route, Side, TimeInForce,
    };
    use rust_decimal::Decimal;

    #[test]
    fn every_reason_closes_and_is_shown() {
        let now = Timestamp::UNIX_EPOCH;
        let skew = |ms| Skew {
            low_ms: ms,
            high_ms: ms,
            measured_at: now,
        };
        let calendar = Calendar::krx();
        let at = |instant: &str| vec![MarketNow::of(&calendar, instant.parse().unwrap())];
        let open = GateInputs {
            markets: at("2026-11-23T10:00:00+09:00"),
            has_executions: true,
            unreconciled: Vec::new(),
            skew: Some(skew(-5_000)),
            journal: Health::Good,
            is_log_intact: true,
            doubt: None,
            ended_tasks: Vec::new(),
            orphans: Vec::new(),
            unlisted: Vec::new(),
            armed_until: None,
        };
        assert!(check(&open, now).is_empty());
        let closed = GateInputs {
            markets: at("2026-11-23T21:00:00+09:00"),
            has_executions: false,
            unreconciled: vec![(
                Market::Krx,
                Some(TradingDay::krx(jiff::civil::date(2026, 11, 20))),
            )],
            skew: Some(skew(5_001)),
            journal: Health::Hangs,
            is_log_intact: false,
            doubt: Some(Doubt::NeverSeen),
            ended_tasks: vec!["writes the journal"],
            orphans: vec![forgotten(1, OrderStatus::Accepted)],
            unlisted: vec![Market::Krx],
            armed_until: Some(Arming::Until(now)),
        };
        let reasons = check(&closed, now);
        assert_eq!(reasons.len(), 11);
        let apple = Symbol::us("AAPL").unwrap();
        let about_it = reasons.iter().filter(|it| it.scope().covers(apple));
        assert_eq!(about_it.count(), 8, "what is KRX's alone is not about it");
    }

    fn forgotten(number: u32, status: OrderStatus) -> Order {
        let day = TradingDay::krx(jiff::civil::date(2026, 11, 23));
        Order {
            id: None,
            origin: Origin::Foreign,
            broker_order_id: Some(BrokerOrderId::new(day, "", number.to_string())),
            earlier_ids: Vec::new(),
            symbol: "005930".parse().unwrap(),
            side: Side::Sell,
            order_type: OrderType::Market,
            quantity: Quantity::from_shares(7),
            taken_off: Quantity::ZERO,
            time_in_force: TimeInForce::Day,
            route: Route::KRX,
            status,
            filled: Quantity::ZERO,
            filled_amount: Decimal::ZERO,
            reason: None,
            created_at: Timestamp::UNIX_EPOCH,
            updated_at: Timestamp::UNIX_EPOCH,
        }
    }

    #[test]
    fn orders_that_the_journal_does_not_know_are_named() {
        let two = [OrderStatus::Accepted, OrderStatus::Filled];
        let two = (31..).zip(two).map(|(number, it)| forgotten(number, it));
        let said = GateReason::Orphans(two.collect()).to_string();
        assert!(said.contains("has 2 orders of this API"), "{said}");
        for told in [
            "31 of 2026-11-23: sell 7 005930, open",
            "32 of 2026-11-23: sell 7 005930, filled",
        ] {
            assert!(said.contains(told), "{said}");
        }
        let many = (1..=8).map(|number| forgotten(number, OrderStatus::Expired));
        let said = GateReason::Orphans(many.collect()).to_string();
        assert!(said.contains("5 of 2026-11-23"), "{said}");
        assert!(!said.contains("6 of 2026-11-23"), "{said}");
        assert!(said.contains("and 3 more"), "{said}");
    }
}
