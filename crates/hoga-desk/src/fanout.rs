//! Market data to many readers: a bounded ring each, the oldest dropped and said so.
//!
//! Executions do not pass here; they are read from the journal and never dropped.

use ambient::Mutex;
use futures_core::Stream;
use hoga_port::{Delivery, ExpectedTrade, Gap, MarketStatus, OrderBook, Symbol, TradeEvent};
use std::collections::{BTreeMap, VecDeque};
use std::pin::Pin;
use std::sync::{Arc, Weak};
use std::task::{Context, Poll, Waker};

/// Items a slow reader may fall behind.
const RING: usize = 1_024;

/// A kind of market data of one issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MarketTopic {
    /// Books, which also give the quotes.
    Book(Symbol),
    /// Prints.
    Trades(Symbol),
    /// What an auction would bring.
    Expected(Symbol),
    /// Halts and interruptions.
    Status(Symbol),
}

impl MarketTopic {
    /// Returns the issue.
    pub fn symbol(self) -> Symbol {
        match self {
            Self::Book(symbol)
            | Self::Trades(symbol)
            | Self::Expected(symbol)
            | Self::Status(symbol) => symbol,
        }
    }
}

#[derive(Debug)]
struct Ring<T> {
    state: Mutex<RingState<T>>,
}

#[derive(Debug)]
struct RingState<T> {
    items: VecDeque<Delivery<T>>,
    lagged: u64,
    waker: Option<Waker>,
}

impl<T> Ring<T> {
    fn new() -> Self {
        let state = RingState {
            items: VecDeque::new(),
            lagged: 0,
            waker: None,
        };
        Self {
            state: Mutex::new(state),
        }
    }

    fn push(&self, item: Delivery<T>) {
        let waker = {
            let mut state = self.state.lock();
            if state.items.len() >= RING {
                state.items.pop_front();
                state.lagged = state.lagged.saturating_add(1);
            }
            state.items.push_back(item);
            state.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

struct Reader<T> {
    ring: Arc<Ring<T>>,
    _release: Arc<Release>,
}

impl<T> Stream for Reader<T> {
    type Item = Delivery<T>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut state = self.ring.state.lock();
        if state.lagged > 0 {
            let lagged = std::mem::take(&mut state.lagged);
            return Poll::Ready(Some(Delivery::Gap(Gap::Lagged(lagged))));
        }
        if let Some(item) = state.items.pop_front() {
            return Poll::Ready(Some(item));
        }
        state.waker = Some(cx.waker().clone());
        Poll::Pending
    }
}

type OnRelease = Box<dyn Fn(MarketTopic) + Send + Sync>;

/// Calls back when a reader's topics have no other reader.
struct Release {
    hub: Weak<MarketData>,
    topics: Vec<MarketTopic>,
    on_release: OnRelease,
}

impl Drop for Release {
    fn drop(&mut self) {
        let Some(hub) = self.hub.upgrade() else {
            return;
        };
        for topic in &self.topics {
            if hub.leave(*topic) {
                (self.on_release)(*topic);
            }
        }
    }
}

/// Somebody who looks at every print on its way, and must be quick.
pub trait PrintWatch: Send + Sync + std::fmt::Debug {
    /// Takes a print.
    fn on_print(&self, trade: &TradeEvent);
}

/// The hub of one venue's market data.
#[derive(Debug, Default)]
pub struct MarketData {
    readers: Mutex<Readers>,
}

/// The rings of everyone who reads one kind of data.
type Rings<T> = BTreeMap<Symbol, Vec<Weak<Ring<T>>>>;

#[derive(Debug, Default)]
struct Readers {
    books: Rings<OrderBook>,
    trades: Rings<TradeEvent>,
    expected: Rings<ExpectedTrade>,
    status: Rings<MarketStatus>,
    wanted: BTreeMap<MarketTopic, usize>,
    watches: Vec<Weak<dyn PrintWatch>>,
}

impl MarketData {
    /// Returns a hub without readers.
    pub fn new() -> Arc<Self> {
        Arc::new(Self::default())
    }

    fn readers<T>(&self, use_them: impl FnOnce(&mut Readers) -> T) -> T {
        use_them(&mut self.readers.lock())
    }

    /// Gives a book to its readers.
    pub fn publish_book(&self, book: &OrderBook) {
        self.readers(|readers| {
            send(readers.books.get_mut(&book.symbol), || {
                Delivery::Item(book.clone())
            });
        });
    }

    /// Gives a print to its readers.
    pub fn publish_trade(&self, trade: TradeEvent) {
        self.readers(|readers| {
            for watch in readers.watches.iter().filter_map(Weak::upgrade) {
                watch.on_print(&trade);
            }
            send(readers.trades.get_mut(&trade.symbol), || {
                Delivery::Item(trade)
            });
        });
    }

    /// Lets somebody look at every print as long as they live.
    pub fn watch_prints(&self, watch: Weak<dyn PrintWatch>) {
        self.readers(|readers| {
            readers.watches.retain(|kept| kept.strong_count() > 0);
            readers.watches.push(watch);
        });
    }

    /// Gives the expectation of an auction to its readers.
    pub fn publish_expected(&self, expected: ExpectedTrade) {
        self.readers(|readers| {
            send(readers.expected.get_mut(&expected.symbol), || {
                Delivery::Item(expected)
            });
        });
    }

    /// Gives what the market does with an issue to its readers.
    pub fn publish_status(&self, status: &MarketStatus) {
        self.readers(|readers| {
            send(readers.status.get_mut(&status.symbol), || {
                Delivery::Item(status.clone())
            });
        });
    }

    /// Tells the readers of a topic that something is missing here.
    pub fn publish_gap(&self, topic: MarketTopic, gap: Gap) {
        self.readers(|readers| match topic {
            MarketTopic::Book(symbol) => {
                send(readers.books.get_mut(&symbol), || Delivery::Gap(gap));
            }
            MarketTopic::Trades(symbol) => {
                send(readers.trades.get_mut(&symbol), || Delivery::Gap(gap));
            }
            MarketTopic::Expected(symbol) => {
                send(readers.expected.get_mut(&symbol), || Delivery::Gap(gap));
            }
            MarketTopic::Status(symbol) => {
                send(readers.status.get_mut(&symbol), || Delivery::Gap(gap));
            }
        });
    }

    /// Returns a stream of the books of several issues; `on_release` is called for each topic that
    /// has no reader left when the stream is dropped.
    pub fn books<F: Fn(MarketTopic) + Send + Sync + 'static>(
        self: &Arc<Self>,
        symbols: &[Symbol],
        on_release: F,
    ) -> impl Stream<Item = Delivery<OrderBook>> + Send + use<F> {
        self.read(symbols, MarketTopic::Book, |all| &mut all.books, on_release)
    }

    /// Returns a stream of the prints of several issues, as [`MarketData::books`].
    pub fn trades<F: Fn(MarketTopic) + Send + Sync + 'static>(
        self: &Arc<Self>,
        symbols: &[Symbol],
        on_release: F,
    ) -> impl Stream<Item = Delivery<TradeEvent>> + Send + use<F> {
        self.read(
            symbols,
            MarketTopic::Trades,
            |all| &mut all.trades,
            on_release,
        )
    }

    /// Returns a stream of what the auctions of several issues would bring, as
    /// [`MarketData::books`].
    pub fn expected<F: Fn(MarketTopic) + Send + Sync + 'static>(
        self: &Arc<Self>,
        symbols: &[Symbol],
        on_release: F,
    ) -> impl Stream<Item = Delivery<ExpectedTrade>> + Send + use<F> {
        self.read(
            symbols,
            MarketTopic::Expected,
            |all| &mut all.expected,
            on_release,
        )
    }

    /// Returns a stream of what the market does with several issues, as [`MarketData::books`].
    pub fn status<F: Fn(MarketTopic) + Send + Sync + 'static>(
        self: &Arc<Self>,
        symbols: &[Symbol],
        on_release: F,
    ) -> impl Stream<Item = Delivery<MarketStatus>> + Send + use<F> {
        self.read(
            symbols,
            MarketTopic::Status,
            |all| &mut all.status,
            on_release,
        )
    }

    fn read<T>(
        self: &Arc<Self>,
        symbols: &[Symbol],
        topic: fn(Symbol) -> MarketTopic,
        kind: fn(&mut Readers) -> &mut Rings<T>,
        on_release: impl Fn(MarketTopic) + Send + Sync + 'static,
    ) -> Reader<T> {
        let ring = Arc::new(Ring::new());
        self.readers(|readers| {
            for symbol in symbols {
                let rings = kind(readers).entry(*symbol).or_default();
                rings.push(Arc::downgrade(&ring));
            }
        });
        let topics = symbols.iter().copied().map(topic).collect();
        Reader {
            ring,
            _release: self.enter(topics, on_release),
        }
    }

    fn enter(
        self: &Arc<Self>,
        topics: Vec<MarketTopic>,
        on_release: impl Fn(MarketTopic) + Send + Sync + 'static,
    ) -> Arc<Release> {
        self.readers(|readers| {
            for topic in &topics {
                let count = readers.wanted.entry(*topic).or_default();
                *count = count.saturating_add(1);
            }
        });
        let hub = Arc::downgrade(self);
        Arc::new(Release {
            hub,
            topics,
            on_release: Box::new(on_release),
        })
    }

    /// Returns whether anybody reads a topic.
    pub fn is_read(&self, topic: MarketTopic) -> bool {
        self.readers(|readers| readers.wanted.contains_key(&topic))
    }

    /// Takes one reader off a topic; returns whether it was the last.
    fn leave(&self, topic: MarketTopic) -> bool {
        self.readers(|readers| {
            let count = readers.wanted.entry(topic).or_default();
            *count = count.saturating_sub(1);
            let is_last = *count == 0;
            if is_last {
                readers.wanted.remove(&topic);
            }
            is_last
        })
    }
}

fn send<T>(rings: Option<&mut Vec<Weak<Ring<T>>>>, item: impl Fn() -> Delivery<T>) {
    if let Some(rings) = rings {
        rings.retain(|ring| match ring.upgrade() {
            Some(ring) => {
                ring.push(item());
                true
            }
            None => false,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hoga_port::time::Timestamp;
    use hoga_port::{Price, Quantity, Subscription};

    fn print(volume: u64) -> TradeEvent {
        TradeEvent {
            symbol: "005930".parse().unwrap(),
            price: Price::from_won(71_900).unwrap(),
            quantity: Quantity::from_shares(1),
            volume: Quantity::from_shares(volume),
            at: Timestamp::UNIX_EPOCH,
        }
    }

    #[tokio::test]
    async fn a_slow_reader_loses_the_oldest_and_hears_how_many() {
        let hub = MarketData::new();
        let mut stream = Subscription::new(hub.trades(&[print(0).symbol], |_topic| {}));
        for volume in 0..1_030 {
            hub.publish_trade(print(volume));
        }
        assert_eq!(stream.next().await, Some(Delivery::Gap(Gap::Lagged(6))));
        assert_eq!(stream.next().await, Some(Delivery::Item(print(6))));
    }

    #[tokio::test]
    async fn dropping_the_last_reader_releases_the_topic() {
        let hub = MarketData::new();
        let released = Arc::new(Mutex::new(Vec::new()));
        let note = |released: &Arc<Mutex<Vec<MarketTopic>>>| {
            let released = Arc::clone(released);
            move |topic| released.lock().push(topic)
        };
        let symbol = print(0).symbol;
        let first = hub.trades(&[symbol], note(&released));
        let second = hub.trades(&[symbol], note(&released));
        drop(first);
        assert!(released.lock().is_empty());
        drop(second);
        assert_eq!(*released.lock(), [MarketTopic::Trades(symbol)]);
    }
}
