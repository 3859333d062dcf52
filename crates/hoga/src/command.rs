//! Trading commands as values: what a process asks of the desk, in its own process or over the
//! holder's socket.

mod follow;
mod sent_error;

use crate::KisBrokerAdapter;
use crate::brakes::single;
use ambient::Entropy;
use hoga_desk::emergency::Target;
use hoga_desk::gate::Obstacle;
use hoga_desk::order_ids::new_order_id;
use hoga_desk::{CancelAllReport, Gateway as _, Resolution};
use hoga_port::time::Timestamp;
use hoga_port::{
    Amend, BrokerError, BrokerOrderId, BrokerPort, CancelReport, Hint, Market, Order, OrderId,
    OrderRef, OrderRequest, OrderStatus, OrderType, Outcome, Quantity, Refusal, Result, Route,
    Side, Symbol, TimeInForce, TradingDay, VenueReason,
};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout};

pub(crate) use sent_error::SentError;

/// A cancel has this long to leave, however little its caller waits.
const LEAVES_WITHIN: Duration = Duration::from_secs(2);
/// A cancel by number is written down within this, or is not.
const NOTED_WITHIN: Duration = Duration::from_millis(250);

/// What can be asked of the account's desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "command", rename_all = "snake_case")]
pub enum TradingCommand {
    /// Place an order.
    Place {
        /// Our id; a new one is made without it.
        #[serde(rename = "key")]
        id: Option<OrderId>,
        /// The issue.
        symbol: Symbol,
        /// Buy or sell.
        side: Side,
        /// Limit or market.
        order_type: OrderType,
        /// Shares.
        quantity: Quantity,
        /// How long it works.
        #[serde(default)]
        time_in_force: TimeInForce,
        /// Where it is sent.
        #[serde(default, rename = "exchange")]
        route: Route,
        /// How long to follow an unclear outcome, in milliseconds.
        wait_ms: u64,
        /// How long to follow an accepted order to its end, in milliseconds: one that trades at once has
        /// filled by then.
        #[serde(default)]
        fill_wait_ms: u64,
    },
    /// Change the limit of an open order, or lower its quantity.
    Amend {
        /// Our id or the venue's number of today.
        order: String,
        /// What is to change.
        amend: Amend,
        /// How long to follow an unclear outcome, in milliseconds.
        wait_ms: u64,
    },
    /// Cancel what is left of an order.
    Cancel {
        /// Our id or the venue's number of today.
        order: String,
        /// How long to wait for the end, in milliseconds.
        wait_ms: u64,
    },
    /// Cancel everything.
    CancelAll {
        /// Orders of others on the account too.
        foreign: bool,
        /// How long to go on, in milliseconds.
        wait_ms: u64,
    },
    /// Say which order an unknown one is, or that there is none.
    Resolve {
        /// The order.
        #[serde(rename = "key")]
        id: OrderId,
        /// What it is.
        resolution: Resolution,
    },
    /// Accept open orders that the journal does not know.
    Adopt,
    /// Say how old the books are and whether the line is up.
    View,
    /// Stop this desk at once, and every process as soon as the journal has it.
    Kill {
        /// Why.
        reason: String,
    },
}

/// How a desk sees its account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct View {
    /// When the venue's list was last held against the books.
    pub compared_at: Option<Timestamp>,
    /// The state of the real-time line.
    pub line: String,
    /// All that the next order would be refused for.
    #[serde(default)]
    pub obstacles: Vec<Obstacle>,
}

/// What a command came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reply", rename_all = "snake_case")]
pub enum TradingReply {
    /// An order as it stands.
    Order {
        /// The order.
        order: Box<Order>,
    },
    /// What became of all open orders.
    CancelledAll {
        /// In three lists.
        report: CancelAllReport,
    },
    /// How old the books are.
    View {
        /// How they are seen.
        view: View,
    },
    /// No order leaves any more.
    Killed,
    /// Orders were accepted that the journal does not know.
    Adopted {
        /// How many.
        orders: usize,
        /// Which; an earlier desk does not say.
        #[serde(default)]
        which: Vec<Order>,
    },
}

fn named(order: &str, desk: &KisBrokerAdapter) -> Result<OrderRef> {
    let today = TradingDay::at(Market::Krx, desk.clock().now());
    OrderRef::parse(order, today)
        .map_err(|error| BrokerError::refused(error.to_string(), Hint::IdsAndNumbers))
}

fn find(desk: &KisBrokerAdapter, order: &OrderRef) -> Option<Order> {
    desk.read_books(|books| books.find(order).map(|known| known.order.clone()))
}

/// Returns an order once it fulfils a condition, or as it stands when the time is up.
async fn wait_until(
    desk: &KisBrokerAdapter,
    order: &OrderRef,
    wait: Duration,
    is_done: impl Fn(&Order) -> bool,
) -> Option<Order> {
    let started = Instant::now();
    loop {
        let found = find(desk, order)?;
        if is_done(&found) || started.elapsed() >= wait {
            return Some(found);
        }
        sleep(Duration::from_millis(200)).await;
    }
}

impl TradingCommand {
    /// Gives an order that has no id a new one.
    pub(crate) fn with_id(mut self) -> Self {
        if let Self::Place { id, .. } = &mut self
            && id.is_none()
        {
            *id = Some(new_order_id(&Entropy::unpredictable()));
        }
        self
    }

    /// Returns whether it takes risk away and must depend on as little as can be.
    pub(crate) fn is_brake(&self) -> bool {
        match self {
            Self::Cancel { .. } | Self::CancelAll { .. } => true,
            Self::Place { .. }
            | Self::Amend { .. }
            | Self::Resolve { .. }
            | Self::Adopt
            | Self::View
            | Self::Kill { .. } => false,
        }
    }

    /// Returns whether it stops or takes back, and must not wait for a process that hangs.
    pub(crate) fn is_urgent(&self) -> bool {
        self.is_brake() || matches!(self, Self::Kill { .. } | Self::View)
    }

    /// Returns how long it may wait for an unclear outcome.
    pub(crate) fn wait(&self) -> Duration {
        match self {
            Self::Place {
                wait_ms,
                fill_wait_ms,
                ..
            } => Duration::from_millis(wait_ms.saturating_add(*fill_wait_ms)),
            Self::Amend { wait_ms, .. }
            | Self::Cancel { wait_ms, .. }
            | Self::CancelAll { wait_ms, .. } => Duration::from_millis(*wait_ms),
            Self::Resolve { .. } | Self::Adopt | Self::View | Self::Kill { .. } => Duration::ZERO,
        }
    }

    /// Returns what its caller must hear when nobody says what became of it.
    pub(crate) fn unknown(&self, cause: &str) -> BrokerError {
        match self {
            Self::Place { id: Some(id), .. } => BrokerError::Unknown {
                id: id.clone(),
                cause: cause.into(),
            },
            Self::Amend { order, .. } | Self::Cancel { order, .. } => BrokerError::ChangeUnknown {
                order: order.clone(),
                cause: cause.into(),
            },
            Self::Place { id: None, .. }
            | Self::CancelAll { .. }
            | Self::Resolve { .. }
            | Self::Adopt
            | Self::View
            | Self::Kill { .. } => BrokerError::connection(cause),
        }
    }

    /// Returns whether asking again cannot do anything twice.
    pub(crate) fn may_repeat(&self) -> bool {
        match self {
            Self::Place { id, .. } => id.is_some(),
            Self::Amend { .. } => false,
            Self::Cancel { .. }
            | Self::CancelAll { .. }
            | Self::Resolve { .. }
            | Self::Adopt
            | Self::View
            | Self::Kill { .. } => true,
        }
    }

    /// Carries the command out at a desk.
    ///
    /// # Errors
    ///
    /// As the call of the port it stands for.
    pub async fn carry_out(self, desk: &KisBrokerAdapter) -> Result<TradingReply> {
        match self {
            Self::Place {
                id,
                symbol,
                side,
                order_type,
                quantity,
                time_in_force,
                route,
                wait_ms,
                fill_wait_ms,
            } => {
                let request = OrderRequest {
                    account_id: Some(desk.account().clone()),
                    symbol,
                    side,
                    order_type,
                    quantity,
                    id: id.unwrap_or_else(|| desk.new_order_id()),
                    time_in_force,
                    route,
                };
                let [wait, for_fill] = [wait_ms, fill_wait_ms].map(Duration::from_millis);
                place(desk, request, wait, for_fill).await
            }
            Self::Amend {
                order,
                amend: change,
                wait_ms,
            } => {
                let order = named(&order, desk)?;
                amend(desk, order, change, Duration::from_millis(wait_ms)).await
            }
            Self::Cancel { order, wait_ms } => {
                cancel(desk, named(&order, desk)?, Duration::from_millis(wait_ms)).await
            }
            Self::CancelAll { foreign, wait_ms } => {
                let within = Duration::from_millis(wait_ms);
                let report = desk.cancel_everything(foreign, within).await?;
                Ok(TradingReply::CancelledAll { report })
            }
            Self::Resolve { id, resolution } => {
                let order = Box::new(desk.resolve(id, resolution).await?);
                Ok(TradingReply::Order { order })
            }
            Self::View => {
                let compared_at = desk.read_books(hoga_desk::Books::compared_at);
                let line = desk.gateway().connection().borrow().to_string();
                let view = View {
                    compared_at,
                    line,
                    obstacles: desk.obstacles().await?,
                };
                Ok(TradingReply::View { view })
            }
            Self::Kill { reason } => {
                desk.kill(Some(reason)).await?;
                Ok(TradingReply::Killed)
            }
            Self::Adopt => {
                let which = desk.adopt().await?;
                let orders = which.len();
                Ok(TradingReply::Adopted { orders, which })
            }
        }
    }
}

async fn place(
    desk: &KisBrokerAdapter,
    request: OrderRequest,
    wait: Duration,
    for_fill: Duration,
) -> Result<TradingReply> {
    let order = OrderRef::Id(request.id.clone());
    let error = match desk.place_order(request).await {
        Ok(placed) => {
            return resolved(follow::follow_to_its_end(desk, placed, for_fill).await);
        }
        Err(error @ BrokerError::Unknown { .. }) => error,
        Err(error) => return Err(error),
    };
    let is_known =
        |order: &Order| !matches!(order.status, OrderStatus::Unknown | OrderStatus::Recorded);
    match wait_until(desk, &order, wait, is_known).await {
        Some(order) if is_known(&order) => resolved(order),
        Some(_) | None => Err(error),
    }
}

fn resolved(order: Order) -> Result<TradingReply> {
    match (order.status, order.reason.clone()) {
        (OrderStatus::Rejected, Some(reason)) => Err(BrokerError::Rejected {
            id: order.id,
            reason,
        }),
        (OrderStatus::NotPlaced, _) => Err(BrokerError::refused(
            match order.id {
                Some(id) => Refusal::IdProvedNotPlaced { id },
                None => "the order was proved not to be placed".into(),
            },
            "place it again under a new id",
        )),
        _ => Ok(TradingReply::Order {
            order: Box::new(order),
        }),
    }
}

async fn amend(
    desk: &KisBrokerAdapter,
    order: OrderRef,
    change: Amend,
    wait: Duration,
) -> Result<TradingReply> {
    let amended = desk
        .amend_order(desk.account(), order.clone(), change)
        .await;
    let unknown = match amended {
        Ok(_taken) => None,
        Err(error) if error.outcome() == Outcome::Unknown => Some(error),
        Err(error) => return Err(error),
    };
    let started = Instant::now();
    while is_pending(desk, &order) && started.elapsed() < wait {
        sleep(Duration::from_millis(200)).await;
    }
    let found = find(desk, &order);
    let found =
        found.ok_or_else(|| BrokerError::connection("the order vanished from the books"))?;
    let holds = match change {
        Amend::Limit(limit) => found.order_type.limit() == Some(limit),
        Amend::Quantity(quantity) => found.quantity <= quantity,
    };
    if holds {
        let order = Box::new(found);
        return Ok(TradingReply::Order { order });
    }
    let name = order.to_string();
    if found.status.is_terminal() {
        let status = found.status;
        return Err(BrokerError::AlreadyDone {
            order: name,
            status,
        });
    }
    if is_pending(desk, &order) {
        let cause = "the venue's list does not show it yet".to_owned();
        let taken = BrokerError::ChangeUnknown { order: name, cause };
        return Err(unknown.unwrap_or(taken));
    }
    let unnamed = VenueReason {
        code: String::new(),
        text: "nothing came of it".into(),
    };
    Err(BrokerError::ChangeRejected {
        order: name,
        reason: found.reason.unwrap_or(unnamed),
    })
}

/// Returns whether what became of a change of an order is not known yet.
fn is_pending(desk: &KisBrokerAdapter, order: &OrderRef) -> bool {
    desk.read_books(|books| {
        let known = books.find(order);
        known.is_some_and(|known| known.amend.is_some() && !known.order.status.is_terminal())
    })
}

async fn cancel(desk: &KisBrokerAdapter, order: OrderRef, wait: Duration) -> Result<TradingReply> {
    let started = Instant::now();
    if let OrderRef::Broker(id) = &order
        && find(desk, &order).is_none()
    {
        return by_number(desk, id, wait).await;
    }
    let report = desk
        .cancel_within(order.clone(), wait.max(LEAVES_WITHIN))
        .await?;
    let wait = match report {
        CancelReport::Requested | CancelReport::Unknown => wait.saturating_sub(started.elapsed()),
        CancelReport::AlreadyDone(_) => Duration::ZERO,
    };
    // The acknowledgement is not the end.
    let found = wait_until(desk, &order, wait, |order| order.status.is_terminal()).await;
    let found =
        found.ok_or_else(|| BrokerError::connection("the order vanished from the books"))?;
    Ok(TradingReply::Order {
        order: Box::new(found),
    })
}

/// Cancels an order that the books do not know, by its number as it was given: no list is needed for that.
async fn by_number(
    desk: &KisBrokerAdapter,
    id: &BrokerOrderId,
    wait: Duration,
) -> Result<TradingReply> {
    let cancelled = single::cancel(
        desk.gateway(),
        &**desk.clock(),
        id.number(),
        Target::of_number(id.clone()),
        None,
        wait,
    )
    .await;
    let said = match &cancelled {
        Ok(_) => "the venue took it".to_owned(),
        Err(error) => error.to_string(),
    };
    let text = format!("{}, which the books did not know: {said}", id.number());
    // Nobody waits for the journal here.
    if let Ok(Err(error)) = timeout(NOTED_WITHIN, desk.note("cancelled by number", text)).await {
        tracing::warn!(%error, "a cancel by number is not recorded");
    }
    cancelled
}
