//! [`BrokerPort`] for every desk: the specification's calls on top of the desk's own.

use crate::desk::{Inner, OrderDesk};
use crate::fanout::MarketTopic;
use crate::gateway::Gateway;
use crate::journal::{Entry, Journal, Stored};
use ambient::Lane;
use futures_util::{Stream, StreamExt, stream};
use hoga_port::{
    AccountId, Amend, AuthenticationToken, BoxFuture, BrokerError, BrokerPort, BuyingPower,
    CallbackHandle, CancelOutcome, CancelReport, Cash, ConnectionState, Delivery, ExecutionEvent,
    ExecutionKind, ExpectedTrade, MarketStatus, Order, OrderBook, OrderEvent, OrderRef,
    OrderRequest, OrderType, Origin, Position, QuoteEvent, Refusal, Result, Start, Subscription,
    Symbol, TradeEvent, TradingDay,
};
use std::collections::VecDeque;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use tokio::sync::watch;

/// Records read at once by an executions stream.
const BATCH: usize = 256;

impl<G: Gateway> OrderDesk<G> {
    fn check_account(&self, account: &AccountId) -> Result<()> {
        if account == self.account() {
            return Ok(());
        }
        Err(BrokerError::refused(
            Refusal::OtherAccount {
                text: format!("this desk trades on {}, not on {account}", self.account()),
            },
            "open a desk of its own for another account",
        ))
    }

    /// Asks the venue for topics whose reader is there already: dropping it gives back what nobody
    /// else reads.
    fn subscribe_topics(&self, topics: impl Iterator<Item = MarketTopic>) -> Result<()> {
        for topic in topics {
            self.inner.gateway.subscribe(topic)?;
        }
        Ok(())
    }

    fn book_stream(
        &self,
        symbols: &[Symbol],
    ) -> Result<impl Stream<Item = Delivery<OrderBook>> + Send + use<G>> {
        let books = self
            .inner
            .gateway
            .market_data()
            .books(symbols, self.on_release());
        self.subscribe_topics(symbols.iter().copied().map(MarketTopic::Book))?;
        Ok(books)
    }

    /// Streams what the auctions of several issues would bring if they ended now.
    ///
    /// # Errors
    ///
    /// As [`BrokerPort::quotes`].
    pub fn expected_trades(&self, symbols: &[Symbol]) -> Result<Subscription<ExpectedTrade>> {
        let market_data = self.inner.gateway.market_data();
        let expected = market_data.expected(symbols, self.on_release());
        self.subscribe_topics(symbols.iter().copied().map(MarketTopic::Expected))?;
        Ok(Subscription::new(expected))
    }

    /// Streams halts and interruptions of several issues.
    ///
    /// # Errors
    ///
    /// As [`BrokerPort::quotes`].
    pub fn market_status(&self, symbols: &[Symbol]) -> Result<Subscription<MarketStatus>> {
        let market_data = self.inner.gateway.market_data();
        let status = market_data.status(symbols, self.on_release());
        self.subscribe_topics(symbols.iter().copied().map(MarketTopic::Status))?;
        Ok(Subscription::new(status))
    }

    fn on_release(&self) -> impl Fn(MarketTopic) + Send + Sync + use<G> {
        let desk = Arc::downgrade(&self.inner);
        move |topic| {
            if let Some(desk) = desk.upgrade() {
                desk.gateway.unsubscribe(topic);
            }
        }
    }

    /// Runs a callback for every item of a stream; a panic ends that callback only.
    fn call_back<T: Send + 'static>(
        &self,
        mut items: Subscription<T>,
        mut callback: Box<dyn FnMut(T) + Send>,
    ) -> CallbackHandle {
        let (handle, mut is_dropped) = watch::channel(());
        self.inner.tasks.spawn(async move {
            loop {
                let delivery = tokio::select! {
                    biased;
                    _dropped = is_dropped.changed() => return,
                    delivery = items.next() => delivery,
                };
                let Some(delivery) = delivery else { return };
                if let Delivery::Item(item) = delivery {
                    let call = AssertUnwindSafe(|| callback(item));
                    if std::panic::catch_unwind(call).is_err() {
                        tracing::error!("a callback panicked; its subscription ends");
                        return;
                    }
                }
            }
        });
        CallbackHandle::new(handle)
    }
}

impl<G: Gateway> BrokerPort for OrderDesk<G> {
    fn account(&self) -> &AccountId {
        Self::account(self)
    }

    fn authenticate(&self) -> BoxFuture<'_, Result<AuthenticationToken>> {
        Box::pin(self.own(|desk| async move { desk.authenticate().await }))
    }

    fn place_order(&self, order: OrderRequest) -> BoxFuture<'_, Result<Order>> {
        Box::pin(async move {
            if let Some(account) = &order.account_id {
                self.check_account(account)?;
            }
            let lost = BrokerError::Unknown {
                id: order.id.clone(),
                cause: "the desk ended before the answer came".into(),
            };
            self.inner
                .owned(Inner::place(Arc::clone(&self.inner), order), lost)
                .await
        })
    }

    fn amend_order<'a>(
        &'a self,
        account: &'a AccountId,
        order: OrderRef,
        amend: Amend,
    ) -> BoxFuture<'a, Result<Order>> {
        Box::pin(async move {
            self.check_account(account)?;
            self.inner
                .owned(
                    Inner::amend(Arc::clone(&self.inner), order.clone(), amend),
                    BrokerError::ChangeUnknown {
                        order: order.to_string(),
                        cause: "the desk ended before the answer came".into(),
                    },
                )
                .await
        })
    }

    fn cancel_order<'a>(
        &'a self,
        account: &'a AccountId,
        order: OrderRef,
    ) -> BoxFuture<'a, Result<CancelReport>> {
        Box::pin(async move {
            self.check_account(account)?;
            self.inner
                .owned(Inner::cancel(Arc::clone(&self.inner), order), closed())
                .await
        })
    }

    fn cancel_all<'a>(
        &'a self,
        account: &'a AccountId,
    ) -> BoxFuture<'a, Result<Vec<CancelOutcome>>> {
        Box::pin(async move {
            self.check_account(account)?;
            let open: Vec<OrderRef> = self.read_books(|books| {
                books
                    .own_orders()
                    .filter(|order| order.status.is_working())
                    .filter_map(|order| order.id.clone().map(OrderRef::Id))
                    .collect()
            });
            // Side by side: one that hangs holds up none.
            let cancels = open.into_iter().map(|order| async move {
                let result = self.cancel_order(account, order.clone()).await;
                CancelOutcome { order, result }
            });
            Ok(futures_util::future::join_all(cancels).await)
        })
    }

    fn get_orders<'a>(&'a self, account: &'a AccountId) -> BoxFuture<'a, Result<Vec<Order>>> {
        Box::pin(async move {
            self.check_account(account)?;
            self.inner.reconcile("the orders were asked for").await?;
            let now = self.inner.now();
            let markets = self.inner.gateway.markets();
            let days = markets.iter().map(|market| TradingDay::at(*market, now));
            Ok(self.read_books(|books| days.flat_map(|day| books.orders_of(day)).collect()))
        })
    }

    fn get_positions<'a>(&'a self, account: &'a AccountId) -> BoxFuture<'a, Result<Vec<Position>>> {
        Box::pin(async move {
            self.check_account(account)?;
            self.inner.gateway.positions().await
        })
    }

    fn get_cash<'a>(&'a self, account: &'a AccountId) -> BoxFuture<'a, Result<Cash>> {
        Box::pin(async move {
            self.check_account(account)?;
            self.inner.gateway.cash().await
        })
    }

    fn buying_power<'a>(
        &'a self,
        account: &'a AccountId,
        symbol: Symbol,
        order_type: OrderType,
    ) -> BoxFuture<'a, Result<BuyingPower>> {
        Box::pin(async move {
            self.check_account(account)?;
            self.inner
                .gateway
                .buying_power(symbol, order_type, Lane::Query)
                .await
        })
    }

    fn connect_websocket(&self) -> BoxFuture<'_, Result<()>> {
        Box::pin(self.own(Inner::connect))
    }

    fn disconnect_websocket(&self) -> BoxFuture<'_, Result<()>> {
        Box::pin(async move {
            self.own(|desk| async move {
                desk.disconnect().await;
                Ok(())
            })
            .await
        })
    }

    fn quotes(&self, symbols: &[Symbol]) -> Result<Subscription<QuoteEvent>> {
        let books = self.book_stream(symbols)?;
        Ok(Subscription::new(books.map(|delivery| match delivery {
            Delivery::Item(book) => Delivery::Item(book.quote()),
            Delivery::Gap(gap) => Delivery::Gap(gap),
        })))
    }

    fn order_books(&self, symbols: &[Symbol]) -> Result<Subscription<OrderBook>> {
        Ok(Subscription::new(self.book_stream(symbols)?))
    }

    fn trades(&self, symbols: &[Symbol]) -> Result<Subscription<TradeEvent>> {
        let trades = self
            .inner
            .gateway
            .market_data()
            .trades(symbols, self.on_release());
        self.subscribe_topics(symbols.iter().copied().map(MarketTopic::Trades))?;
        Ok(Subscription::new(trades))
    }

    fn executions(&self, from: Start) -> Result<Subscription<ExecutionEvent>> {
        let latest = self.inner.ledger_writer.latest();
        let after = match from {
            Start::Now => *latest.borrow(),
            Start::After(sequence) => sequence,
        };
        Ok(Subscription::new(cursor(
            Arc::clone(&self.inner.journal),
            latest,
            after,
        )))
    }

    fn connection(&self) -> Subscription<ConnectionState> {
        let states = self.inner.gateway.connection();
        Subscription::new(stream::unfold(
            (states, true),
            |(mut states, is_first)| async move {
                if !is_first {
                    states.changed().await.ok()?;
                }
                let state = *states.borrow_and_update();
                Some((Delivery::Item(state), (states, false)))
            },
        ))
    }

    fn subscribe_quotes(
        &self,
        symbols: &[Symbol],
        callback: Box<dyn FnMut(QuoteEvent) + Send>,
    ) -> Result<CallbackHandle> {
        Ok(self.call_back(self.quotes(symbols)?, callback))
    }

    fn subscribe_executions(
        &self,
        callback: Box<dyn FnMut(ExecutionEvent) + Send>,
    ) -> Result<CallbackHandle> {
        Ok(self.call_back(self.executions(Start::Now)?, callback))
    }
}

/// Returns what a caller hears whose amend or cancel was under way when the desk was closed.
fn closed() -> BrokerError {
    BrokerError::connection("the desk ended before the answer came; look at the order")
}

/// Returns the executions behind a sequence number, for ever: a cursor, so a slow reader costs no
/// memory and loses nothing.
fn cursor(
    journal: Arc<dyn Journal>,
    latest: watch::Receiver<u64>,
    after: u64,
) -> impl Stream<Item = Delivery<ExecutionEvent>> + Send {
    let start = (journal, latest, after, VecDeque::<Stored>::new());
    stream::unfold(
        start,
        |(journal, mut latest, mut after, mut batch)| async move {
            loop {
                while let Some(stored) = batch.pop_front() {
                    after = stored.sequence;
                    if let Some(event) = execution(stored) {
                        return Some((Delivery::Item(event), (journal, latest, after, batch)));
                    }
                }
                if *latest.borrow_and_update() <= after {
                    latest.changed().await.ok()?;
                    continue;
                }
                match journal.read(after, BATCH).await {
                    Ok(read) => batch = read.into(),
                    Err(error) => {
                        tracing::error!(%error, "the executions cannot be read; trying again");
                        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
                    }
                }
            }
        },
    )
}

/// Returns what a stored record tells a user about an order.
pub(crate) fn execution(stored: Stored) -> Option<ExecutionEvent> {
    let kind = match stored.record.entry {
        Entry::Intent { intent } if intent.attempt == 1 => ExecutionKind::Recorded,
        Entry::Foreign { .. } => ExecutionKind::Foreign,
        Entry::Order { change, .. } => match change {
            OrderEvent::Accepted { .. } => ExecutionKind::Accepted,
            OrderEvent::Rejected { .. } => ExecutionKind::Rejected,
            OrderEvent::Unclear { .. } => ExecutionKind::Unknown,
            OrderEvent::NotPlaced { .. } => ExecutionKind::NotPlaced,
            OrderEvent::Filled { fill, .. } => ExecutionKind::Filled(fill),
            OrderEvent::CancelRequested => ExecutionKind::CancelRequested,
            OrderEvent::CancelRefused { .. } => ExecutionKind::CancelRefused,
            OrderEvent::CancelUnclear { .. } => ExecutionKind::CancelUnknown,
            OrderEvent::Cancelled => ExecutionKind::Cancelled,
            OrderEvent::Reopened { .. } => ExecutionKind::Reopened,
            OrderEvent::Expired => ExecutionKind::Expired,
            OrderEvent::AmendRequested(_) => ExecutionKind::AmendRequested,
            OrderEvent::Amended { .. } => ExecutionKind::Amended,
            OrderEvent::Reduced { .. } => ExecutionKind::Reduced,
            OrderEvent::AmendRefused { .. } => ExecutionKind::AmendRefused,
            OrderEvent::AmendUnclear { .. } => ExecutionKind::AmendUnknown,
        },
        Entry::Intent { .. }
        | Entry::Answered { .. }
        | Entry::Notice { .. }
        | Entry::Row { .. }
        | Entry::Reconciled { .. }
        | Entry::Concluded { .. }
        | Entry::Repeats { .. }
        | Entry::Decided { .. }
        | Entry::Alarm { .. }
        | Entry::Session { .. } => return None,
    };
    let order = stored.record.order?;
    debug_assert!(order.origin == Origin::Foreign || order.id.is_some());
    Some(ExecutionEvent {
        sequence: stored.sequence,
        at: stored.record.at,
        kind,
        order,
    })
}
