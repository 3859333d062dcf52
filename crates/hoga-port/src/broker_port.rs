//! The port itself.

use crate::{
    AccountId, Amend, AuthenticationToken, BuyingPower, CallbackHandle, CancelReport, Cash,
    ConnectionState, ExecutionEvent, Order, OrderBook, OrderRef, OrderRequest, OrderType, Position,
    QuoteEvent, Result, Start, Subscription, Symbol, TradeEvent,
};
use std::future::Future;
use std::pin::Pin;

/// A boxed future, so that the port stays object-safe.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What became of one order of [`BrokerPort::cancel_all`].
#[derive(Debug)]
pub struct CancelOutcome {
    /// The order.
    pub order: OrderRef,
    /// Its report, or why it could not be asked.
    pub result: Result<CancelReport>,
}

/// A broker: what a strategy holds as `Arc<dyn BrokerPort>`.
///
/// Streams are the primitive; the callback forms are the specification's and run on top of them.
///
/// Where a method says what it costs, that is requests out of the budget of the app key, which every
/// program on the key shares (KIS allows 18 a second live and about 1 on paper; hoga uses 5 live unless
/// told otherwise). Each request waits for its turn: cancels go first, then orders, then what the desk
/// compares and what an order's checks ask, then the rest; a comparison that is due has every sixth turn.
/// With the hash key each order, amend and cancel is two requests, the first of them at an order's turn.
/// What KIS's paper servers cannot do is said at the method; the mock costs nothing and can do all of it.
pub trait BrokerPort: Send + Sync {
    /// Returns the account that this port trades on. Costs nothing.
    fn account(&self) -> &AccountId;

    /// Gets a valid access token, from the cache or by issuing one, which KIS allows once a minute.
    ///
    /// Costs nothing of the budget. Waits for whoever issues one already, also in another process.
    /// Dropping the future loses nothing.
    ///
    /// # Errors
    ///
    /// `Authentication` when the venue refuses the credentials: correct them, do not repeat.
    /// `Connection` when it cannot be reached.
    fn authenticate(&self) -> BoxFuture<'_, Result<AuthenticationToken>>;

    /// Places an order, once.
    ///
    /// `Ok` only with a venue number. The same id with the same request returns the existing
    /// order and never places a second one; the same id with another request is refused.
    ///
    /// One request. The checks before it may ask too: once a day what the issue is; the usable money, or
    /// what is held for a sell, while no order of the day is listed yet; the holding while a sell is
    /// unknown; the last price at every order while there is a collar; the account, and yesterday's closes
    /// of what is held, while there is a cap on the day's loss; what the issues of open market orders are
    /// while there is one on the turnover. The record is on the disk before the order leaves. Paper takes
    /// no other route than KRX, and fewer order types.
    ///
    /// # Errors
    ///
    /// See [`crate::Outcome`] of the error: `NotSent` (nothing left the machine, the id is free),
    /// `Rejected` (final) or `Unknown` (do not place it again; the desk goes on resolving it).
    ///
    /// # Cancel safety
    ///
    /// Dropping the future loses the answer, not the order: the desk owns the task.
    fn place_order(&self, order: OrderRequest) -> BoxFuture<'_, Result<Order>>;

    /// Changes the limit of an open order, which then goes on under a new venue number, or lowers its
    /// quantity.
    ///
    /// `Ok` says that the venue took it. A lower quantity shows once the venue's list does, within
    /// seconds; until then the order is `AmendRequested`.
    ///
    /// One request, and before it what the checks of an order ask for the new price.
    ///
    /// # Errors
    ///
    /// As [`BrokerPort::place_order`]; an unclear outcome leaves the order `AmendUnknown`, and nothing
    /// is sent again. `Refused` for more shares than now: place another order for them.
    ///
    /// # Cancel safety
    ///
    /// As [`BrokerPort::place_order`].
    fn amend_order<'a>(
        &'a self,
        account: &'a AccountId,
        order: OrderRef,
        amend: Amend,
    ) -> BoxFuture<'a, Result<Order>>;

    /// Cancels the whole remainder of an order.
    ///
    /// One request, before everything else that waits. It passes a halt, the kill switch and a journal
    /// that does not answer. The report says that it was asked for; the end comes as an execution.
    ///
    /// # Errors
    ///
    /// `Refused` when the order is not known; `Journal` and `Connection` as they say.
    ///
    /// # Cancel safety
    ///
    /// As [`BrokerPort::place_order`].
    fn cancel_order<'a>(
        &'a self,
        account: &'a AccountId,
        order: OrderRef,
    ) -> BoxFuture<'a, Result<CancelReport>>;

    /// Cancels all own open orders, each as [`BrokerPort::cancel_order`] does: one request an order, at
    /// the pace of the key.
    ///
    /// # Errors
    ///
    /// As [`BrokerPort::cancel_order`], for the account; one order's failure is its report.
    fn cancel_all<'a>(
        &'a self,
        account: &'a AccountId,
    ) -> BoxFuture<'a, Result<Vec<CancelOutcome>>>;

    /// Returns all of today's orders, own and foreign, as the desk knows them after a query.
    ///
    /// One request a page of the day's list, 100 orders live and 15 on paper; a query that is under way
    /// already is shared. Dropping the future loses nothing.
    ///
    /// # Errors
    ///
    /// Fails rather than returning a shorter list.
    fn get_orders<'a>(&'a self, account: &'a AccountId) -> BoxFuture<'a, Result<Vec<Order>>>;

    /// Returns what is held. One request a page of the balance, 50 issues live and 20 on paper. Dropping
    /// the future loses nothing.
    ///
    /// # Errors
    ///
    /// Fails rather than returning a shorter list.
    fn get_positions<'a>(&'a self, account: &'a AccountId) -> BoxFuture<'a, Result<Vec<Position>>>;

    /// Returns the cash. Costs what [`BrokerPort::get_positions`] does, whose pages bring it.
    ///
    /// # Errors
    ///
    /// As the venue answers.
    fn get_cash<'a>(&'a self, account: &'a AccountId) -> BoxFuture<'a, Result<Cash>>;

    /// Returns what an order of this type on this symbol may use. One request. Dropping the future
    /// loses nothing.
    ///
    /// # Errors
    ///
    /// As the venue answers.
    fn buying_power<'a>(
        &'a self,
        account: &'a AccountId,
        symbol: Symbol,
        order_type: OrderType,
    ) -> BoxFuture<'a, Result<BuyingPower>>;

    /// Connects the real-time line and keeps it connected; own executions are subscribed first.
    ///
    /// Costs nothing of the budget: the approval key, kept for a day, does not count. Waits until the line is
    /// up or its first tries failed; whoever drops the future leaves it connecting. A key has one session
    /// at KIS: a second program's is refused.
    ///
    /// # Errors
    ///
    /// `Authentication` when the approval key is refused, `Connection` when the first tries fail;
    /// the line goes on trying.
    fn connect_websocket(&self) -> BoxFuture<'_, Result<()>>;

    /// Unsubscribes and closes the real-time line.
    ///
    /// # Errors
    ///
    /// None at present; a line that is already down is fine.
    fn disconnect_websocket(&self) -> BoxFuture<'_, Result<()>>;

    /// Streams best bids and asks. No request; each issue takes one of the line's 41 places, which books
    /// of the same issue share, and dropping the last reader gives it back.
    ///
    /// # Errors
    ///
    /// `Refused` when the venue has no room for more subscriptions, with what holds the slots.
    fn quotes(&self, symbols: &[Symbol]) -> Result<Subscription<QuoteEvent>>;

    /// Streams books of ten levels.
    ///
    /// # Errors
    ///
    /// As [`BrokerPort::quotes`].
    fn order_books(&self, symbols: &[Symbol]) -> Result<Subscription<OrderBook>>;

    /// Streams the market's prints. No request; each issue takes one of the line's 41 places.
    ///
    /// # Errors
    ///
    /// As [`BrokerPort::quotes`].
    fn trades(&self, symbols: &[Symbol]) -> Result<Subscription<TradeEvent>>;

    /// Streams what happens to the account's orders, without loss, from any point of the journal. No
    /// request, and one of the line's 41 places however many readers there are.
    ///
    /// # Errors
    ///
    /// None at present.
    fn executions(&self, from: Start) -> Result<Subscription<ExecutionEvent>>;

    /// Streams the state of the real-time line; only the newest is kept for a slow reader.
    fn connection(&self) -> Subscription<ConnectionState>;

    /// Calls back on every best bid and ask, until the handle is dropped.
    ///
    /// A callback that panics ends its own subscription only.
    ///
    /// # Errors
    ///
    /// As [`BrokerPort::quotes`].
    fn subscribe_quotes(
        &self,
        symbols: &[Symbol],
        callback: Box<dyn FnMut(QuoteEvent) + Send>,
    ) -> Result<CallbackHandle>;

    /// Calls back on everything that happens to the account's orders, until the handle is dropped.
    ///
    /// A callback that panics ends its own subscription only.
    ///
    /// # Errors
    ///
    /// As [`BrokerPort::executions`].
    fn subscribe_executions(
        &self,
        callback: Box<dyn FnMut(ExecutionEvent) + Send>,
    ) -> Result<CallbackHandle>;
}
