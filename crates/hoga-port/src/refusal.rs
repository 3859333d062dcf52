//! Why hoga itself refuses, as a closed set that a program can match: no text needs to be read.

use crate::{
    Currency, Market, OrderId, OrderType, Price, Quantity, Route, Scope, Side, Symbol, TradingDay,
};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Why our own check said no; nothing was sent.
///
/// Its `Display` is a sentence in English; [`retry`](Self::retry) says what a program may do.
///
/// ```
/// use hoga_port::{BrokerError, Refusal, Retry};
/// fn next_price(error: &BrokerError) -> Option<hoga_port::Price> {
///     match error {
///         BrokerError::Refused { reason: Refusal::OffTick { below, .. }, .. } => *below,
///         _ => None,
///     }
/// }
/// # assert_eq!(next_price(&BrokerError::refused("something else", "do it")), None);
/// assert_eq!(Refusal::NoShares.retry(), Retry::AfterChange);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Refusal {
    /// It asks for nothing.
    NoShares,
    /// It asks for a part of a share.
    FractionOfShare {
        /// What it asks for.
        quantity: Quantity,
    },
    /// A price that the market does not write: part of a won.
    NotWholeWon {
        /// The price.
        price: Price,
    },
    /// A price between two ticks.
    OffTick {
        /// The price.
        price: Price,
        /// The ticks there, in the market's currency: more than one where the kind of issue is not
        /// known.
        ticks: Vec<Decimal>,
        /// The nearest price below that every tick allows.
        below: Option<Price>,
        /// The nearest price above.
        above: Option<Price>,
        /// Of the prices.
        currency: Currency,
    },
    /// A price outside the day's limits.
    OutsideBand {
        /// The price.
        price: Price,
        /// The lowest that is allowed, where there is one.
        lower: Option<Price>,
        /// The highest.
        upper: Option<Price>,
    },
    /// The order type is not taken in this session.
    NoSession {
        /// Where it was to go.
        route: Route,
        /// When the next session begins that takes such orders.
        next: Option<Timestamp>,
        /// The sentence, with the sessions that take it.
        text: String,
    },
    /// The order type is never taken there.
    NeverTaken {
        /// Where it was to go.
        route: Route,
        /// The sentence.
        text: String,
    },
    /// The venue has no such market.
    NoSuchMarket {
        /// The issue.
        symbol: Symbol,
        /// The markets that it has.
        markets: Vec<Market>,
    },
    /// The route leads to another market than the issue's.
    OtherMarket {
        /// The issue.
        symbol: Symbol,
        /// Where it was to go.
        route: Route,
    },
    /// A cap would be passed.
    Cap {
        /// Which.
        cap: Cap,
        /// What it allows.
        most: Decimal,
        /// What it would be.
        would_be: Decimal,
    },
    /// A cap on money is set, and what the order can cost is not bounded.
    Unbounded {
        /// The issue, which has no upper limit today.
        symbol: Symbol,
        /// The order type.
        order_type: OrderType,
    },
    /// A cap is set in another currency than the order's.
    OtherCurrency {
        /// The issue.
        symbol: Symbol,
    },
    /// The limit lies further past the last trade than the collar allows.
    Collar {
        /// Buy or sell.
        side: Side,
        /// The limit.
        limit: Price,
        /// The last trade.
        last: Price,
        /// What is allowed, in percent of the last trade.
        percent: Decimal,
    },
    /// The id was used for another order.
    #[serde(rename = "key_used")]
    IdUsed {
        /// The id.
        #[serde(rename = "key")]
        id: OrderId,
    },
    /// The id is used, and for what cannot be told here.
    #[serde(rename = "key_taken")]
    IdTaken {
        /// The id.
        #[serde(rename = "key")]
        id: OrderId,
    },
    /// The order of the id was proved not to be placed; the id is used up.
    #[serde(rename = "key_proved_not_placed")]
    IdProvedNotPlaced {
        /// The id.
        #[serde(rename = "key")]
        id: OrderId,
    },
    /// An order that asks for the same is on its way, or its outcome is not known.
    Twin {
        /// That order.
        of: Option<OrderId>,
    },
    /// Buys of an issue wait while the outcome of one is unknown.
    Frozen {
        /// The issue.
        symbol: Symbol,
        /// The order that is unknown.
        by: Option<OrderId>,
    },
    /// A sell of an issue is unknown, so only so many more may be sold.
    FrozenBeyond {
        /// The issue.
        symbol: Symbol,
        /// Shares that may still be sold.
        left: Quantity,
    },
    /// The venue has an order that asks for the same, which the journal may have forgotten.
    MayBeForgotten {
        /// The venue's number of it.
        number: String,
    },
    /// Nothing of it left, and it may be placed again under its id.
    NotSent {
        /// The sentence.
        text: String,
    },
    /// The gate is closed.
    GateClosed {
        /// Every reason.
        reasons: Vec<Closed>,
    },
    /// Another process trades on the account.
    AccountHeld {
        /// The sentence.
        text: String,
    },
    /// This desk was replaced by another process.
    Deposed,
    /// The desk trades on another account.
    OtherAccount {
        /// The sentence, with the accounts masked.
        text: String,
    },
    /// There is no such order.
    NoSuchOrder {
        /// As it was named.
        order: String,
    },
    /// The order is of a day that is over.
    OfEarlierDay {
        /// The day.
        day: TradingDay,
    },
    /// Something else; the text says what.
    #[serde(untagged)]
    Other(String),
}

/// A cap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Cap {
    /// Shares of one order.
    OrderQuantity,
    /// Money of one order.
    OrderValue,
    /// Orders within any sixty seconds.
    OrdersPerMinute,
    /// Orders open or unknown at once.
    OpenOrders,
    /// Money traded in a day.
    DailyTurnover,
}

impl fmt::Display for Cap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::OrderQuantity => "order quantity",
            Self::OrderValue => "order value",
            Self::OrdersPerMinute => "orders per minute",
            Self::OpenOrders => "open orders",
            Self::DailyTurnover => "daily turnover",
        })
    }
}

/// One reason of a closed gate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closed {
    /// What closes it.
    pub by: ClosedBy,
    /// Whose orders it keeps back.
    pub scope: Scope,
    /// When it opens of itself, where that is known.
    pub until: Option<Timestamp>,
    /// The sentence.
    pub text: String,
}

/// What closes the gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ClosedBy {
    /// The market takes no orders now.
    Market,
    /// Executions would not become known.
    NoExecutions,
    /// The books are not compared with the venue's list yet.
    NotReconciled,
    /// The clock is off.
    Clock,
    /// The journal cannot be written.
    Journal,
    /// A part of the program has ended.
    TaskEnded,
    /// The journal may not be the one that was written last.
    JournalInDoubt,
    /// The venue has orders that the journal does not know and should.
    UnknownOrders,
    /// The balance shows trades, and the list no order.
    Unlisted,
    /// The event log was changed.
    LogChanged,
    /// Live trading is not armed.
    NotArmed,
}

/// What a program may do after a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Retry {
    /// The same may be asked for again now.
    Now,
    /// The same may be asked for again from an instant on.
    At(Timestamp),
    /// The same may be asked for again once what stands in its way has gone; when is not known.
    Later,
    /// Not as it is: a changed order may go, or the same after somebody changed something.
    AfterChange,
    /// The same may be placed under a new id: it is proved that nothing is at the venue.
    #[serde(rename = "under_new_key")]
    UnderNewId,
    /// Not at all, under no id, before somebody looked what became of the order: what is asked for may
    /// be at the venue.
    Never,
}

impl Refusal {
    /// Returns what a program may do.
    pub fn retry(&self) -> Retry {
        match self {
            Self::NoShares
            | Self::FractionOfShare { .. }
            | Self::NotWholeWon { .. }
            | Self::OffTick { .. }
            | Self::OutsideBand { .. }
            | Self::NeverTaken { .. }
            | Self::NoSuchMarket { .. }
            | Self::OtherMarket { .. }
            | Self::Unbounded { .. }
            | Self::OtherCurrency { .. }
            | Self::Collar { .. }
            | Self::OtherAccount { .. }
            | Self::Deposed => Retry::AfterChange,
            Self::NoSession { next, .. } => next.map_or(Retry::Later, Retry::At),
            Self::Cap { cap, .. } => match cap {
                Cap::OrderQuantity | Cap::OrderValue => Retry::AfterChange,
                Cap::OrdersPerMinute | Cap::OpenOrders | Cap::DailyTurnover => Retry::Later,
            },
            Self::NotSent { .. } => Retry::Now,
            Self::IdProvedNotPlaced { .. } => Retry::UnderNewId,
            Self::IdUsed { .. }
            | Self::IdTaken { .. }
            | Self::Twin { .. }
            | Self::MayBeForgotten { .. }
            | Self::NoSuchOrder { .. }
            | Self::OfEarlierDay { .. } => Retry::Never,
            // What the words of an unnamed one mean is for a person.
            Self::Frozen { .. }
            | Self::FrozenBeyond { .. }
            | Self::AccountHeld { .. }
            | Self::Other(_) => Retry::Later,
            Self::GateClosed { reasons } => gate_retry(reasons),
        }
    }
}

/// Returns when a gate opens: at the last of its instants, where every reason has one.
fn gate_retry(reasons: &[Closed]) -> Retry {
    let until: Option<Vec<Timestamp>> = reasons.iter().map(|reason| reason.until).collect();
    match until.and_then(|until| until.into_iter().max()) {
        Some(at) => Retry::At(at),
        None => Retry::Later,
    }
}

impl fmt::Display for Refusal {
    #[expect(clippy::too_many_lines, reason = "a sentence for each")]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoShares => f.write_str("the quantity is 0"),
            Self::FractionOfShare { quantity } => {
                write!(f, "the quantity {quantity} is not a whole number of shares")
            }
            Self::NotWholeWon { price } => write!(f, "the price {price} is not whole won"),
            Self::OffTick {
                price,
                ticks,
                currency,
                ..
            } => {
                let ticks: Vec<String> = ticks.iter().map(ToString::to_string).collect();
                let (ticks, word) = (ticks.join(" or "), currency.word());
                write!(f, "the price {price} is off the tick of {ticks} {word}")
            }
            Self::OutsideBand {
                price,
                lower,
                upper,
            } => {
                write!(f, "the price {price} is outside today's ")?;
                match (lower, upper) {
                    (Some(lower), Some(upper)) => write!(f, "limits {lower} to {upper}"),
                    (None, Some(upper)) => write!(f, "upper limit {upper}"),
                    (Some(lower), None) => write!(f, "lower limit {lower}"),
                    (None, None) => f.write_str("limits"),
                }
            }
            Self::NoSession { text, .. }
            | Self::NeverTaken { text, .. }
            | Self::AccountHeld { text }
            | Self::OtherAccount { text }
            | Self::NotSent { text }
            | Self::Other(text) => f.write_str(text),
            Self::NoSuchMarket { symbol, .. } => {
                write!(f, "{symbol} is an issue of the {} market", symbol.market())
            }
            Self::OtherMarket { symbol, route } => write!(
                f,
                "{symbol} is an issue of the {} market, and {route} does not trade it",
                symbol.market()
            ),
            Self::Cap {
                cap,
                most,
                would_be,
            } => write!(
                f,
                "the cap on {cap} is {}, and this would be {}",
                most.normalize(),
                would_be.normalize()
            ),
            Self::Unbounded { symbol, order_type } => write!(
                f,
                "{symbol} has no upper limit today, so what a {order_type} buy can cost is not bounded, and a cap on money is set"
            ),
            Self::OtherCurrency { symbol } => write!(
                f,
                "a cap on money is set in won, and {symbol} trades in {}: nothing adds the two",
                symbol.market().currency().word()
            ),
            Self::Collar {
                side,
                limit,
                last,
                percent,
            } => write!(
                f,
                "the {side} at {limit} is more than {percent} % past the last trade at {last}"
            ),
            Self::IdUsed { id } => write!(f, "the id {id} was used for another order"),
            Self::IdTaken { id } => write!(f, "the id {id} is used"),
            Self::MayBeForgotten { number } => write!(
                f,
                "order {number} came over this API, asks for the same, and is not in this journal: it may be this order, under an id that the journal has forgotten"
            ),
            Self::IdProvedNotPlaced { id } => {
                write!(f, "the order of id {id} was proved not to be placed")
            }
            Self::Twin { of } => {
                let named = of.as_ref().map_or("?", |id| id.as_str());
                write!(
                    f,
                    "order {named} asks for the same and its outcome is not known yet"
                )
            }
            Self::Frozen { symbol, by } => {
                let named = by.as_ref().map_or("?", |id| id.as_str());
                write!(
                    f,
                    "buys of {symbol} are frozen while the outcome of order {named} is unknown"
                )
            }
            Self::FrozenBeyond { symbol, left } => {
                write!(
                    f,
                    "a sell of {symbol} is unknown: only {left} more may be sold"
                )
            }
            Self::GateClosed { reasons } => {
                for (index, reason) in reasons.iter().enumerate() {
                    if index > 0 {
                        f.write_str("; ")?;
                    }
                    f.write_str(&reason.text)?;
                }
                Ok(())
            }
            Self::Deposed => f.write_str("another process took over this account"),
            Self::NoSuchOrder { order } => write!(f, "there is no order {order} in this journal"),
            Self::OfEarlierDay { day } => {
                write!(f, "the order is of {day}, and no order outlives its day")
            }
        }
    }
}

impl From<String> for Refusal {
    fn from(text: String) -> Self {
        Self::Other(text)
    }
}

impl From<&str> for Refusal {
    fn from(text: &str) -> Self {
        Self::Other(text.to_owned())
    }
}

impl From<&String> for Refusal {
    fn from(text: &String) -> Self {
        Self::Other(text.clone())
    }
}

impl From<&Self> for Refusal {
    fn from(refusal: &Self) -> Self {
        refusal.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gate_opens_with_the_last_of_its_reasons_or_nobody_knows_when() {
        let closed = |until: Option<&str>| Closed {
            by: ClosedBy::Market,
            scope: Scope::Market(Market::Krx),
            until: until.map(|at| at.parse().unwrap()),
            text: "closed".into(),
        };
        let gate = |reasons: Vec<Closed>| Refusal::GateClosed { reasons }.retry();
        let (early, late) = (Some("2026-11-24T00:00:00Z"), "2026-11-25T00:00:00Z");
        let both = gate(vec![closed(early), closed(Some(late))]);
        assert_eq!(both, Retry::At(late.parse().unwrap()));
        assert_eq!(gate(vec![closed(early), closed(None)]), Retry::Later);
    }

    #[test]
    fn a_refusal_goes_over_a_line_and_comes_back_the_same() {
        let won = |won| Price::from_won(won).unwrap();
        for refusal in [
            Refusal::NoShares,
            Refusal::OffTick {
                price: won(71_905),
                ticks: vec![Decimal::ONE_HUNDRED],
                below: Some(won(71_900)),
                above: Some(won(72_000)),
                currency: Currency::Krw,
            },
            Refusal::Cap {
                cap: Cap::OpenOrders,
                most: Decimal::ONE,
                would_be: Decimal::TWO,
            },
            Refusal::Other("anything".into()),
        ] {
            let text = serde_json::to_string(&refusal).unwrap();
            assert_eq!(
                serde_json::from_str::<Refusal>(&text).unwrap(),
                refusal,
                "{text}"
            );
        }
    }
}
