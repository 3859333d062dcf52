//! Promises of the venue.

use super::*;
use order::{Channel, Pricing};
use proptest::prelude::*;

const ACCOUNT: &str = "1234567801";

fn start() -> Timestamp {
    "2026-11-23T10:00:00+09:00".parse().unwrap()
}

fn samsung() -> Symbol {
    "005930".parse().unwrap()
}

fn venue(mean_gap_ms: i64, seed: u64) -> Venue {
    Venue::new(VenueConfig {
        seed,
        start: start(),
        listings: Listing::defaults(),
        accounts: vec![
            (ACCOUNT.into(), 10_000_000),
            ("8765432101".into(), 100_000_000),
        ],
        mean_gap_ms,
    })
}

fn limit(side: Side, price: i64, quantity: i64) -> NewOrder {
    let account = ACCOUNT.into();
    let pricing = Pricing::Limit(price);
    NewOrder {
        account,
        symbol: samsung(),
        side,
        pricing,
        quantity,
        time_in_force: order::TimeInForce::Day,
        route: order::Route::KRX,
        channel: Channel::OpenApi,
    }
}

fn other(order: NewOrder) -> NewOrder {
    NewOrder {
        account: "8765432101".into(),
        ..order
    }
}

#[test]
fn price_then_time_decides_who_fills() {
    let mut venue = venue(0, 1);
    let first = venue.place(start(), limit(Side::Buy, 71_900, 3)).unwrap();
    let second = venue.place(start(), limit(Side::Buy, 71_900, 3)).unwrap();
    let better = venue.place(start(), limit(Side::Buy, 72_000, 1)).unwrap();
    venue.endow("8765432101", samsung(), 10, 70_000);
    venue
        .place(start(), other(limit(Side::Sell, 71_900, 5)))
        .unwrap();
    let filled = |number| venue.order(number).unwrap().filled;
    assert_eq!((filled(better), filled(first), filled(second)), (1, 3, 1));
}

#[test]
fn a_market_buy_reserves_at_the_upper_limit() {
    let mut venue = venue(0, 1);
    let upper = venue.issue(samsung()).unwrap().upper;
    let most = 10_000_000 / upper;
    let market = |quantity| NewOrder {
        pricing: Pricing::Market,
        ..limit(Side::Buy, 0, quantity)
    };
    let over = venue.place(start(), market(most + 1));
    assert_eq!(over, Err(Refusal::InsufficientFunds));
    assert!(venue.place(start(), market(most)).is_ok());
}

#[test]
fn an_amend_takes_the_remainder_to_a_new_number() {
    let mut venue = venue(0, 1);
    let order = venue.place(start(), limit(Side::Buy, 71_900, 10)).unwrap();
    venue.take(start(), samsung(), Side::Sell, 71_900, 4);
    let amended = venue.amend(start(), ACCOUNT, order, 71_800, None).unwrap();
    let (old, new) = (venue.order(order).unwrap(), venue.order(amended).unwrap());
    assert_eq!(
        (old.filled, old.remaining(), new.quantity, new.parent),
        (4, 0, 6, Some(order))
    );
    assert_eq!(
        venue.cancel(start(), ACCOUNT, order, None),
        Err(Refusal::NothingToChange)
    );
    assert!(venue.cancel(start(), ACCOUNT, amended, None).is_ok());
    assert_eq!(
        venue.available_cash(ACCOUNT),
        venue.account(ACCOUNT).unwrap().cash
    );
}

#[test]
fn the_close_expires_what_is_open_and_a_new_day_starts_at_the_last_price() {
    let mut venue = venue(200, 1);
    let order = venue.place(start(), limit(Side::Buy, 60_000, 1)).unwrap();
    venue.advance("2026-11-23T15:31:00+09:00".parse().unwrap());
    assert_eq!(venue.order(order).unwrap().remaining(), 0);
    let close = venue.issue(samsung()).unwrap().last;
    let refused = venue.place(
        "2026-11-23T15:32:00+09:00".parse().unwrap(),
        limit(Side::Buy, 1, 1),
    );
    assert_eq!(refused, Err(Refusal::MarketClosed));
    venue.advance("2026-11-24T09:00:00+09:00".parse().unwrap());
    assert_eq!(venue.issue(samsung()).unwrap().base, close);
}

#[test]
fn the_same_seed_gives_the_same_day_across_a_save() {
    let noon: Timestamp = "2026-11-23T10:20:00+09:00".parse().unwrap();
    let one: Timestamp = "2026-11-23T10:40:00+09:00".parse().unwrap();
    let mut straight = venue(200, 7);
    straight.advance(noon);
    straight.take_events();
    let saved = serde_json::to_string(&straight).unwrap();
    let mut loaded: Venue = serde_json::from_str(&saved).unwrap();
    straight.advance(one);
    loaded.advance(one);
    assert_eq!(straight.take_events(), loaded.take_events());
    let mut other_seed = venue(200, 8);
    other_seed.advance(one);
    let last = |venue: &Venue| venue.issues().map(|issue| issue.last).collect::<Vec<_>>();
    assert_ne!(last(&straight), last(&other_seed));
}

#[test]
fn prices_move_believably() {
    let mut venue = venue(250, 3);
    venue.advance("2026-11-23T12:00:00+09:00".parse().unwrap());
    for issue in venue.issues() {
        assert!(issue.volume > 10_000, "{} {}", issue.symbol, issue.volume);
        assert!(issue.high > issue.low && issue.high < issue.upper && issue.low > issue.lower);
        let (bid, ask) = (
            issue.book.best(Side::Buy).unwrap(),
            issue.book.best(Side::Sell).unwrap(),
        );
        assert!(bid < ask, "{bid} {ask}");
    }
}

proptest! {
    #[test]
    fn cash_and_shares_are_conserved_and_the_book_never_crosses(
        seed in 0u64..1_000,
        steps in proptest::collection::vec((0u8..4, -5i64..5, 1i64..30), 1..60),
    ) {
        let mut venue = venue(100, seed);
        let mut now = start();
        let mut open = Vec::new();
        for (what, ticks, quantity) in steps {
            now = hoga_port::time::plus_millis(now, 500);
            venue.advance(now);
            let issue = venue.issue(samsung()).unwrap();
            let price = issue.step(issue.last, ticks);
            let side = if what % 2 == 0 { Side::Buy } else { Side::Sell };
            match what {
                0 | 1 => open.extend(venue.place(now, limit(side, price, quantity))),
                2 => {
                    if let Some(number) = open.pop() {
                        let _refused = venue.cancel(now, ACCOUNT, number, None);
                    }
                }
                _ => {
                    if let Some(number) = open.pop() {
                        open.extend(venue.amend(now, ACCOUNT, number, price, None));
                    }
                }
            }
            let account = venue.account(ACCOUNT).unwrap();
            let (mut cash, mut shares, mut amounts) = (10_000_000i64, 0i64, 0i64);
            for row in venue.orders_of(ACCOUNT) {
                let sign = if row.side == Side::Buy { 1 } else { -1 };
                cash -= sign * row.filled_amount;
                shares += sign * row.filled;
                amounts += row.filled_amount;
                prop_assert!(row.filled + row.cancelled + row.remaining() <= row.quantity
                    || row.kind == OrderKind::Cancel);
            }
            let held = account.holdings.get(&samsung()).map_or(0, |holding| holding.quantity);
            prop_assert_eq!(held, shares);
            prop_assert_eq!(account.cash, cash - account.fees_today);
            prop_assert_eq!(account.bought_today + account.sold_today, amounts);
            prop_assert!(venue.available_cash(ACCOUNT) >= 0 && account.cash >= 0);
            let book = &venue.issue(samsung()).unwrap().book;
            if let (Some(bid), Some(ask)) = (book.best(Side::Buy), book.best(Side::Sell)) {
                prop_assert!(bid < ask);
            }
        }
    }
}

#[test]
fn every_issue_trades_all_day_and_no_book_piles_up() {
    for seed in 1..4 {
        // From the opening auction on: what it leaves in the books is part of the matter.
        let opening: Timestamp = "2026-11-23T08:30:00+09:00".parse().unwrap();
        let mut venue = Venue::new(VenueConfig {
            seed,
            start: opening,
            listings: Listing::defaults(),
            accounts: Vec::new(),
            mean_gap_ms: 250,
        });
        let mut traded: BTreeMap<Symbol, i64> = BTreeMap::new();
        // Half an hour at a time, to the end of continuous trading.
        for half_hour in 1..=13 {
            let before: BTreeMap<Symbol, i64> = venue
                .issues()
                .map(|issue| (issue.symbol, issue.volume))
                .collect();
            venue.advance(hoga_port::time::plus_millis(opening, half_hour * 1_800_000));
            for event in venue.take_events() {
                if let VenueEvent::Trade {
                    symbol, quantity, ..
                } = event
                {
                    *traded.entry(symbol).or_default() += quantity;
                }
            }
            if half_hour == 1 {
                continue;
            }
            for issue in venue.issues() {
                let (code, bid, ask) = (
                    issue.symbol,
                    issue.book.best(Side::Buy),
                    issue.book.best(Side::Sell),
                );
                assert!(bid < ask && bid.is_some(), "{seed} {code}: {bid:?} {ask:?}");
                assert!(issue.volume > before[&code], "{seed} {code}: nobody traded");
                assert_eq!(
                    issue.volume, traded[&code],
                    "{seed} {code}: volume and prints"
                );
                for side in Side::BOTH {
                    let deepest = issue
                        .book
                        .levels(side, 50)
                        .iter()
                        .map(|level| level.quantity)
                        .max();
                    assert!(
                        deepest < Some(50_000),
                        "{seed} {code}: {deepest:?} shares at a price"
                    );
                }
            }
        }
    }
}
