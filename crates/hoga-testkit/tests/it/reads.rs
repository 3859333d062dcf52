//! A strategy reads through the second port: warmed up on the mock, the same on KIS, and no print lost
//! between a snapshot and the stream.

use crate::begin;
use crate::stage::{connected, quiet, samsung};
use hoga::{
    BrokerPort, Candle, Date, Delivery, Market, MarketClock, MockVenue, OrderBook, OrderRequest,
    Period, Price, Print, Quantity, Quote, ReadPort, Result, Route, Side, Source, Symbol, follow,
};
use hoga_port::figures::{IssueInfo, OpenDays, Sourced};
use hoga_port::time::Timestamp;
use hoga_port::{BoxFuture, BrokerError};
use jiff::civil::date;
use rust_decimal::Decimal;
use std::sync::Arc;

fn won(won: i64) -> Price {
    Price::from_won(won).unwrap()
}

fn day(day: Date, close: i64) -> Candle {
    Candle {
        day,
        time: None,
        open: won(close),
        high: won(close),
        low: won(close),
        close: won(close),
        volume: Quantity::from_shares(100),
        value: None,
    }
}

/// A strategy that knows nothing but the two ports.
async fn average(reads: &dyn ReadPort, symbol: Symbol, days: usize) -> Result<Decimal> {
    let today = reads.trading_day(symbol.market()).date();
    let candles = reads.candles(symbol, Period::Day, today, days).await?;
    let sum: Decimal = candles.iter().map(|candle| candle.close.value()).sum();
    let count = Decimal::from(candles.len());
    sum.checked_div(count)
        .ok_or_else(|| BrokerError::refused("there is no history", "wait a day"))
}

#[tokio::test(start_paused = true)]
async fn a_strategy_is_warmed_up_from_the_history_that_a_test_gives() {
    let past = [18, 19, 20].map(|of| day(date(2026, 11, of), 70_000 + i64::from(of)));
    let minute = Candle {
        time: Some(jiff::civil::time(9, 1, 0, 0)),
        ..day(date(2026, 11, 23), 71_000)
    };
    let mut history = past.to_vec();
    history.push(minute);
    let mock = hoga::mock()
        .history(samsung(), history)
        .open()
        .await
        .unwrap();
    let reads: Arc<dyn ReadPort> = mock.port();
    assert_eq!(
        average(&*reads, samsung(), 2).await.unwrap(),
        Decimal::new(700_195, 1)
    );
    let minutes = reads.minutes(samsung(), 10).await.unwrap();
    assert_eq!(minutes, [minute]);
    let clock = reads.market_clock(Market::Krx);
    assert!(
        clock.is_open && clock.phase.contains("continuous trading"),
        "{clock:?}"
    );
    assert_eq!(clock.until, "2026-11-23T15:20:00+09:00".parse().ok());
    let days = reads
        .open_days(Market::Krx, date(2026, 12, 24))
        .await
        .unwrap();
    assert_eq!(days.source, Source::Calendar);
    let [thursday, christmas, saturday] = days.value[..3] else {
        panic!("{days:?}");
    };
    assert!(thursday.1 && !christmas.1 && !saturday.1);
    let apple = Symbol::us("AAPL").unwrap();
    assert!(
        reads.quote(apple).await.is_err(),
        "this mock has no dollars"
    );
}

/// What any venue answers about an issue that trades.
async fn answers(reads: &dyn ReadPort) {
    let quote = reads.quote(samsung()).await.unwrap();
    assert_eq!(quote.symbol, samsung());
    assert!(quote.lower_limit < Some(quote.last) && Some(quote.last) < quote.upper_limit);
    let book = reads.book(samsung()).await.unwrap();
    assert_eq!(book.symbol, samsung());
    let info = reads.issue_info(samsung()).await.unwrap();
    assert!(!info.value.name.is_empty());
    let sellable = reads.sellable(samsung()).await.unwrap();
    assert_eq!(sellable.value, Quantity::ZERO);
    reads.last_prints(samsung()).await.unwrap();
    let days = reads
        .open_days(Market::Krx, date(2026, 11, 23))
        .await
        .unwrap();
    assert_eq!(days.value.first(), Some(&(date(2026, 11, 23), true)));
    assert_eq!(reads.trading_day(Market::Us).to_string(), "2026-11-22 US");
}

#[tokio::test(start_paused = true)]
async fn kis_and_the_mock_answer_the_same_questions() {
    begin();
    let mock = hoga::mock().open().await.unwrap();
    answers(&*mock.port()).await;
    let simulation = quiet();
    let desk = connected(&simulation).await;
    answers(&desk).await;
    let apple = Symbol::us("AAPL").unwrap();
    let refused = ReadPort::quote(&desk, apple).await.unwrap_err();
    assert!(refused.to_string().contains("US market"), "{refused}");
}

/// A port whose answers take a while, in which somebody trades.
struct Slow {
    venue: MockVenue,
    reads: Arc<dyn ReadPort>,
}

impl Slow {
    fn trade(&self, shares: u64) {
        self.venue
            .trade_as_outsider(samsung(), Side::Sell, won(70_000), shares);
    }
}

impl ReadPort for Slow {
    fn now(&self) -> Timestamp {
        self.reads.now()
    }

    fn market_clock(&self, market: Market) -> MarketClock {
        self.reads.market_clock(market)
    }

    fn quote(&self, symbol: Symbol) -> BoxFuture<'_, Result<Quote>> {
        Box::pin(async move {
            self.trade(1);
            let quote = self.reads.quote(symbol).await;
            self.trade(2);
            quote
        })
    }

    fn book(&self, symbol: Symbol) -> BoxFuture<'_, Result<OrderBook>> {
        self.reads.book(symbol)
    }

    fn last_prints(&self, symbol: Symbol) -> BoxFuture<'_, Result<Vec<Print>>> {
        self.reads.last_prints(symbol)
    }

    fn candles(
        &self,
        symbol: Symbol,
        period: Period,
        until: Date,
        count: usize,
    ) -> BoxFuture<'_, Result<Vec<Candle>>> {
        self.reads.candles(symbol, period, until, count)
    }

    fn minutes(&self, symbol: Symbol, count: usize) -> BoxFuture<'_, Result<Vec<Candle>>> {
        self.reads.minutes(symbol, count)
    }

    fn issue_info(&self, symbol: Symbol) -> BoxFuture<'_, Result<Sourced<IssueInfo>>> {
        self.reads.issue_info(symbol)
    }

    fn sellable(&self, symbol: Symbol) -> BoxFuture<'_, Result<Sourced<Quantity>>> {
        self.reads.sellable(symbol)
    }

    fn open_days(&self, market: Market, from: Date) -> BoxFuture<'_, Result<Sourced<OpenDays>>> {
        self.reads.open_days(market, from)
    }
}

#[tokio::test(start_paused = true)]
async fn every_print_behind_a_snapshot_comes_and_none_that_it_counts() {
    let venue = MockVenue::builder().open().unwrap();
    let journal = hoga::MemoryJournal::new();
    let mock = venue.connect(Arc::new(journal)).await.unwrap();
    // Our own bid is what the others sell into.
    let bid = OrderRequest::buy(samsung(), Quantity::from_shares(50))
        .limit(won(72_500))
        .route(Route::KRX)
        .id("bid".parse().unwrap());
    mock.place_order(bid).await.unwrap();
    let slow = Slow {
        venue: venue.clone(),
        reads: mock.port(),
    };
    let mut followed = follow(&*mock.port(), &slow, samsung()).await.unwrap();
    let counted = followed.quote.volume.unwrap();
    slow.trade(4);
    let mut told = counted;
    for shares in [2, 4] {
        let Some(Delivery::Item(trade)) = followed.trades.next().await else {
            panic!("a print is missing");
        };
        assert_eq!(trade.quantity, Quantity::from_shares(shares));
        told = told + trade.quantity;
        assert_eq!(
            trade.volume, told,
            "no print is missing and none comes twice"
        );
    }
}
