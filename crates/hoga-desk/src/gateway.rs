//! What a venue must offer the desk.
//!
//! A gateway never retries an order and never decides what an unclear outcome was.

use crate::day_result::AccountToday;
use crate::evidence::{ExecutionReport, VenueList};
use crate::fanout::{MarketData, MarketTopic};
use crate::release::{ReleasedAmend, ReleasedCancel, ReleasedOrder};
use ambient::{Lane, Skew, Vitals};
use hoga_port::time::Timestamp;
use hoga_port::{
    AuthenticationToken, BrokerError, BrokerOrderId, BuyingPower, Cash, ConnectionState, Market,
    OrderRequest, OrderType, Position, Price, Quantity, Refusal, Result, Side, Symbol, TradingDay,
    VenueReason,
};
use market_rules::TickTable;
use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, watch};
use tokio::time::Instant;

/// The right to send one call now; not sending it wastes the turn and nothing more.
#[derive(Debug)]
#[must_use]
pub struct Slot {
    lane: Lane,
    granted: Instant,
}

impl Slot {
    /// Makes a slot; gateways only.
    pub fn new(lane: Lane) -> Self {
        let granted = Instant::now();
        Self { lane, granted }
    }

    /// Returns the lane it was given in.
    pub fn lane(&self) -> Lane {
        self.lane
    }

    /// Returns when it was given: a call that leaves much later needs its turn looked at again.
    pub fn granted(&self) -> Instant {
        self.granted
    }
}

/// What the venue calls an accepted order, amend or cancel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// Its number.
    pub id: BrokerOrderId,
    /// The venue's words, for the story of the order.
    pub words: String,
}

/// What shows that an order or change is not at the venue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProvedBy {
    /// The gate refused it for its pace, in the gate's own words.
    Pace,
    /// The gate refused its token, in the gate's own words.
    Token,
    /// Nothing of it left this machine: there is no line.
    NoLine,
    /// Nothing of it left this machine: there is no token for it.
    NoToken,
    /// Nothing of it left this machine: it could not be written, or came too late to be sent.
    Withheld,
}

/// Why it is certain that an order was not placed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// What proves it, for the story of the order.
    pub text: String,
    /// What kind of proof it is.
    pub by: ProvedBy,
}

impl Proof {
    /// Returns whether the gate refused it, so that a second attempt may be made once the venue's
    /// list has had the time to show otherwise.
    pub fn is_of_the_gate(&self) -> bool {
        match self.by {
            ProvedBy::Pace | ProvedBy::Token => true,
            ProvedBy::NoLine | ProvedBy::NoToken | ProvedBy::Withheld => false,
        }
    }

    /// Returns what a caller hears, and what became of the order or change in a few words.
    pub(crate) fn error(&self, became: &str) -> BrokerError {
        let message = format!("{}; {became}", self.text);
        match self.by {
            ProvedBy::Pace => BrokerError::RateLimit {
                reason: VenueReason {
                    code: String::new(),
                    text: message,
                },
                retry_after: None,
            },
            ProvedBy::Token | ProvedBy::NoToken => BrokerError::authentication(message),
            ProvedBy::NoLine => BrokerError::connection(message),
            ProvedBy::Withheld => {
                BrokerError::refused(Refusal::NotSent { text: message }, "try again")
            }
        }
    }
}

/// Why an outcome is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// What was seen instead of an answer.
    pub text: String,
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// What came of sending an order, amend or cancel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Submission {
    /// The venue gave it a number.
    Accepted(Receipt),
    /// The venue refused it; final. `is_nothing_left`: there was nothing to amend or cancel.
    Rejected {
        /// In the venue's words.
        reason: VenueReason,
        /// Whether the venue says that nothing is left to change, which usually means filled.
        is_nothing_left: bool,
    },
    /// It is certain that it was not placed.
    NotPlaced(Proof),
    /// Not known.
    Unclear(Cause),
}

/// The venue's reference figures of an issue today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Last price.
    pub last: Price,
    /// Highest price of the day; `None` where there is none, as in liquidation trading.
    pub upper: Option<Price>,
    /// Lowest price of the day; `None` where there is none.
    pub lower: Option<Price>,
    /// The previous close, adjusted on the morning of a split or the like: what the day's change counts
    /// from. `None` where the venue does not say it.
    pub close: Option<Price>,
    /// Tick at the last price, as the venue gives it.
    pub tick: Price,
    /// The tick table of this kind of issue; `None` where the venue did not say, and then the tick
    /// above decides as far as it can.
    pub ticks: Option<TickTable>,
}

/// What a gateway pushes to the desk, in order and without loss.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GatewayEvent {
    /// Something happened to an order of the account.
    Notice(Box<ExecutionReport>),
    /// A notice came and could not be used; the books must be queried.
    NoticeUnusable(String),
    /// The execution stream is subscribed.
    StreamUp,
    /// The line broke.
    StreamDown {
        /// When.
        at: Timestamp,
        /// Why.
        cause: String,
    },
    /// Reconnecting was given up in session hours; trading must halt.
    GaveUp(String),
}

/// How the gateway learns of executions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExecutionChannel {
    /// By a stream.
    Stream,
    /// Only by queries: no stream is configured.
    Polling,
}

/// A venue as the desk sees it.
pub trait Gateway: Send + Sync + 'static {
    /// Gets a valid token.
    fn authenticate(&self) -> impl Future<Output = Result<AuthenticationToken>> + Send;

    /// Waits for a turn: token valid, pace kept; fails after `max_wait` with nothing sent.
    fn reserve(&self, lane: Lane, max_wait: Duration) -> impl Future<Output = Result<Slot>> + Send;

    /// Refuses what this venue is known never to take, before anything is asked or sent.
    ///
    /// # Errors
    ///
    /// `Refused`, with what it does take.
    fn check(&self, request: &OrderRequest) -> Result<()>;

    /// Sends an order, once.
    fn submit(&self, slot: Slot, order: ReleasedOrder) -> impl Future<Output = Submission> + Send;

    /// Sends an amend, once.
    fn amend(&self, slot: Slot, amend: ReleasedAmend) -> impl Future<Output = Submission> + Send;

    /// Sends a cancel, once.
    fn cancel(&self, slot: Slot, cancel: ReleasedCancel)
    -> impl Future<Output = Submission> + Send;

    /// Returns the markets whose orders it takes, the usual one first.
    fn markets(&self) -> &[Market] {
        &[Market::Krx]
    }

    /// Returns all orders of a market's day, complete or not at all; a row that cannot be read is in it
    /// all the same.
    fn orders(&self, day: TradingDay) -> impl Future<Output = Result<VenueList>> + Send;

    /// Returns all positions, complete or not at all.
    fn positions(&self) -> impl Future<Output = Result<Vec<Position>>> + Send;

    /// Returns what is held of one issue, nothing if it is not held. What cannot be read of other
    /// issues' rows does not stand in its way, where a venue can tell them apart.
    ///
    /// Who compares the books asks in [`Lane::Reconcile`] here and below, who checks an order in
    /// [`Lane::Check`]: what the account is asked for besides must never hold either up.
    fn holding(
        &self,
        symbol: Symbol,
        _lane: Lane,
    ) -> impl Future<Output = Result<Option<Position>>> + Send {
        async move {
            let positions = self.positions().await?;
            Ok(positions.into_iter().find(|held| held.symbol == symbol))
        }
    }

    /// Returns how many shares of an issue the balance says were bought or sold today; nothing where
    /// a venue does not say it.
    fn traded_today(
        &self,
        _symbol: Symbol,
        _side: Side,
        _lane: Lane,
    ) -> impl Future<Output = Result<Option<Quantity>>> + Send {
        async { Ok(None) }
    }

    /// Returns what a day's result is reckoned from, out of one answer where a venue has one.
    fn account_today(&self, _lane: Lane) -> impl Future<Output = Result<AccountToday>> + Send {
        async move {
            Ok(AccountToday {
                positions: self.positions().await?,
                ..AccountToday::default()
            })
        }
    }

    /// Returns the cash.
    fn cash(&self) -> impl Future<Output = Result<Cash>> + Send;

    /// Returns what a buy may use.
    fn buying_power(
        &self,
        symbol: Symbol,
        order_type: OrderType,
        lane: Lane,
    ) -> impl Future<Output = Result<BuyingPower>> + Send;

    /// Returns the reference figures of an issue; an order waits for them.
    fn reference(&self, symbol: Symbol) -> impl Future<Output = Result<Reference>> + Send;

    /// Connects the real-time line and keeps it connected; returns when it is up.
    fn connect(&self) -> impl Future<Output = Result<()>> + Send;

    /// Unsubscribes and closes the real-time line.
    fn disconnect(&self) -> impl Future<Output = ()> + Send;

    /// Wants a market topic.
    ///
    /// # Errors
    ///
    /// `Refused` when there is no room, with what holds the slots.
    fn subscribe(&self, topic: MarketTopic) -> Result<()>;

    /// Wants a market topic no more.
    fn unsubscribe(&self, topic: MarketTopic);

    /// Returns where market data come out.
    fn market_data(&self) -> Arc<MarketData>;

    /// Returns the receiver of notices; the first call gets it, later ones nothing.
    fn events(&self) -> Option<mpsc::Receiver<GatewayEvent>>;

    /// Returns the state of the line.
    fn connection(&self) -> watch::Receiver<ConnectionState>;

    /// Returns how executions become known.
    fn execution_channel(&self) -> ExecutionChannel;

    /// Returns what is known of the venue's clock less ours, once an answer told it.
    fn clock_skew(&self) -> Option<Skew>;

    /// Returns where the end of a task shows that must live as long as the gateway; one without tasks
    /// of its own needs not say it.
    fn vitals(&self) -> Vitals {
        Vitals::default()
    }
}
