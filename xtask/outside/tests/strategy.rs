//! The strategy on the mock, over every restart, over a known day, and on the emulator.

use crossing::{Crossing, Outcome};
use hoga::prelude::*;
use hoga::testing::{Tick, emulator, quiet_emulator, restart_everywhere, run_day};
use hoga::{MemoryJournal, MockVenue, Start, follow};
use std::sync::Arc;
use std::time::Duration;

type Done = Result<(), Box<dyn std::error::Error>>;

fn samsung() -> Symbol {
    "005930".parse().unwrap()
}

fn won(won: i64) -> Price {
    Price::from_won(won).unwrap()
}

/// Ten weekdays before the mock's day, whose closes change by `step` each.
fn days(step: i64) -> Vec<Candle> {
    let mut day: hoga::Date = "2026-11-06".parse().unwrap();
    let mut days = Vec::new();
    while days.len() < 10 {
        day = day.tomorrow().unwrap();
        if day.weekday().to_monday_one_offset() > 5 {
            continue;
        }
        let number = i64::try_from(days.len()).unwrap();
        let close = won(72_000 + (number - 9) * step);
        days.push(Candle {
            day,
            time: None,
            open: close,
            high: close,
            low: close,
            close,
            volume: Quantity::from_shares(1),
            value: None,
        });
    }
    days
}

fn ten() -> Quantity {
    Quantity::from_shares(10)
}

#[tokio::test(start_paused = true)]
async fn it_buys_once_where_the_days_rise_and_waits_where_they_fall() -> Done {
    for (step, is_placed) in [(100, true), (-100, false)] {
        let venue = MockVenue::builder().history(samsung(), days(step)).open()?;
        let broker = venue.connect(Arc::new(MemoryJournal::new())).await?;
        let strategy = Crossing::new(broker.port(), samsung(), ten());
        let first = strategy.morning().await?;
        assert_eq!(matches!(first, Outcome::Placed(_)), is_placed, "{first:?}");
        assert_eq!(
            strategy.morning().await?,
            first,
            "the same morning is the same order"
        );
        assert_eq!(venue.placed().len(), usize::from(is_placed));
    }
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn wherever_it_ends_and_starts_again_there_is_one_order() -> Done {
    let venue = || MockVenue::builder().history(samsung(), days(100)).open();
    let told = restart_everywhere(venue, async |broker| {
        let strategy = Crossing::new(broker.port(), samsung(), ten());
        strategy.morning().await.map(drop)
    });
    let told = told.await?;
    assert!(told.points > 0);
    assert_eq!(told.orders.len(), 1);
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn what_does_not_go_is_told_by_its_reason() -> Done {
    let evening = "2026-11-23T22:00:00+09:00".parse()?;
    let venue = MockVenue::builder()
        .start(evening)
        .history(samsung(), days(100));
    let broker = venue
        .open()?
        .connect(Arc::new(MemoryJournal::new()))
        .await?;
    let strategy = Crossing::new(broker.port(), samsung(), ten());
    let Outcome::Later(Some(next)) = strategy.morning().await? else {
        panic!("the market is closed");
    };
    assert!(next > evening);
    let (value, currency) = strategy.value_at(won(72_000));
    assert_eq!(
        (value.to_string().as_str(), currency),
        ("720000", hoga::Currency::Krw)
    );
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn a_known_day_says_what_it_would_have_made() -> Done {
    let start: Timestamp = "2026-11-23T10:00:00+09:00".parse()?;
    let prints = [(1, 71_900), (2, 71_800), (3, 73_900)];
    let day = prints.map(|(second, price)| {
        let at = start + Duration::from_secs(second);
        Tick::print(at, samsung(), Side::Sell, won(price), 100)
    });
    let venue = MockVenue::builder().history(samsung(), days(100)).open()?;
    let report = run_day(&venue, day, async |broker| {
        Crossing::new(broker.port(), samsung(), ten())
            .morning()
            .await?;
        std::future::pending().await
    });
    let report = report.await?;
    assert_eq!(report.orders.len(), 1);
    assert_eq!(report.orders[0].status, OrderStatus::Filled);
    assert!(
        report.profit.value > Decimal::from(10_000),
        "{:?}",
        report.profit
    );
    Ok(())
}

#[tokio::test]
async fn the_same_code_runs_over_sockets_in_the_words_of_kis() -> Done {
    let market = emulator().await?;
    let broker = Arc::new(market.connect(Arc::new(MemoryJournal::new())).await?);
    let mut followed = follow(&*broker, &*broker, samsung()).await?;
    let first = tokio::time::timeout(Duration::from_secs(1), followed.trades.next());
    assert!(first.await?.is_some(), "a print within a second");
    let strategy = Crossing::new(Arc::clone(&broker), samsung(), ten());
    // The price moves between the two, and the order of the day stays one.
    let (first, second) = (strategy.morning().await?, strategy.morning().await?);
    let key = |outcome: &Outcome| match outcome {
        Outcome::Placed(order) => order.id.clone(),
        _ => None,
    };
    assert_eq!(key(&first), key(&second), "{first:?} {second:?}");
    assert!(broker.get_orders(broker.account()).await?.len() <= 1);
    Ok(())
}

#[tokio::test]
async fn a_market_that_the_test_shows_fills_exactly() -> Done {
    let market = quiet_emulator().await?;
    let broker = market.connect(Arc::new(MemoryJournal::new())).await?;
    let mut fills = broker.executions(Start::After(0))?;
    let order = OrderRequest::buy(samsung(), Quantity::from_shares(3)).limit(won(71_500));
    broker.place_order(order.id("exact".parse()?)).await?;
    market.show_print(samsung(), Side::Sell, won(71_500), 3);
    let filled = async {
        while let Some(Delivery::Item(event)) = fills.next().await {
            if let ExecutionKind::Filled { .. } = event.kind {
                return event.order.filled;
            }
        }
        Quantity::ZERO
    };
    let filled = tokio::time::timeout(Duration::from_secs(5), filled).await?;
    assert_eq!(filled, Quantity::from_shares(3));
    Ok(())
}

#[tokio::test]
async fn the_local_market_of_the_command_takes_the_strategy_too() -> Done {
    let directory = std::env::temp_dir().join(format!("hoga-outside-{}", std::process::id()));
    let home = hoga::Home::new(&directory).with_memory(directory.join("heads"));
    let local = hoga::local(&home, "a crossing").await?;
    let strategy = Crossing::new(Arc::clone(local.broker()), samsung(), ten());
    strategy.morning().await?;
    let orders = local.broker().get_orders(local.broker().account()).await?;
    assert!(orders.len() <= 1, "{orders:?}");
    drop(strategy);
    local.end().await?;
    std::fs::remove_dir_all(directory)?;
    Ok(())
}
