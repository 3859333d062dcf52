//! Promises of the second market, of routed orders, and of changes to a part of an order.

use super::*;
use hoga_port::time::plus_millis;
use order::{Pricing, Route, TimeInForce};
use proptest::prelude::*;
use test_stage::{ACCOUNT, OTHER, at, day_order, filled, place, samsung, stocked};

fn venue(clock: &str, mean_gap_ms: i64) -> Venue {
    let mut venue = stocked(clock, mean_gap_ms);
    venue.open_nxt(5, mean_gap_ms);
    venue
}

fn limit(route: Route, side: Side, price: i64, quantity: i64) -> NewOrder {
    day_order(route, side, Pricing::Limit(price), quantity)
}

fn theirs(route: Route, side: Side, price: i64, quantity: i64) -> NewOrder {
    NewOrder {
        account: OTHER.into(),
        ..limit(route, side, price, quantity)
    }
}

#[test]
fn the_two_markets_have_books_of_their_own() {
    let mut venue = venue("10:00:00", 0);
    let bid = limit(Route::NXT, Side::Buy, 71_900, 3);
    let bid = place(&mut venue, "10:00:00", bid).unwrap();
    let on_krx = theirs(Route::KRX, Side::Sell, 72_000, 1);
    let on_krx = place(&mut venue, "10:00:01", on_krx).unwrap();
    assert_eq!((filled(&venue, bid).0, filled(&venue, on_krx).0), (0, 0));
    let on_nxt = theirs(Route::NXT, Side::Sell, 71_900, 2);
    let on_nxt = place(&mut venue, "10:00:02", on_nxt).unwrap();
    assert_eq!((filled(&venue, bid).0, filled(&venue, on_nxt).0), (2, 2));
    let volume = |market| venue.issue_on(market, samsung()).unwrap().volume;
    assert_eq!((volume(Market::Krx), volume(Market::Nxt)), (0, 2));
    let both = venue.unified(samsung()).unwrap();
    assert_eq!((both.volume, both.last), (2, 71_900));
    assert_eq!(
        (both.book.best(Side::Buy), both.book.best(Side::Sell)),
        (Some(71_900), Some(72_000))
    );
}

#[test]
fn a_routed_order_takes_the_better_price_first_and_rests_on_krx() {
    let mut venue = venue("10:00:00", 0);
    for (exchange, price) in [
        (Route::KRX, 72_000),
        (Route::NXT, 71_900),
        (Route::NXT, 72_000),
    ] {
        place(
            &mut venue,
            "10:00:00",
            theirs(exchange, Side::Sell, price, 10),
        )
        .unwrap();
    }
    let routed = limit(Route::Sor, Side::Buy, 72_000, 35);
    let routed = place(&mut venue, "10:00:01", routed).unwrap();
    let fills: Vec<(Market, i64, i64)> = venue
        .take_events()
        .into_iter()
        .filter_map(|event| {
            if let VenueEvent::Filled {
                number,
                market,
                quantity,
                price,
                ..
            } = event
            {
                (number == routed).then_some((market, quantity, price))
            } else {
                None
            }
        })
        .collect();
    let expected = [
        (Market::Nxt, 10, 71_900),
        (Market::Krx, 10, 72_000),
        (Market::Nxt, 10, 72_000),
    ];
    assert_eq!(fills, expected);
    let row = venue.order(routed).unwrap();
    assert_eq!((row.remaining(), row.market), (5, Market::Krx));
    let krx = &venue.issue(samsung()).unwrap().book;
    assert_eq!(
        (krx.best(Side::Buy), krx.total(Side::Buy)),
        (Some(72_000), 5)
    );
}

#[test]
fn a_routed_fill_or_kill_counts_both_markets() {
    let mut venue = venue("10:00:00", 0);
    for exchange in [Route::KRX, Route::NXT] {
        place(
            &mut venue,
            "10:00:00",
            theirs(exchange, Side::Sell, 72_000, 10),
        )
        .unwrap();
    }
    let all_or_nothing = |quantity| NewOrder {
        time_in_force: TimeInForce::FillOrKill,
        ..limit(Route::Sor, Side::Buy, 72_000, quantity)
    };
    let too_many = place(&mut venue, "10:00:01", all_or_nothing(21)).unwrap();
    assert_eq!(filled(&venue, too_many).0, 0);
    let enough = place(&mut venue, "10:00:02", all_or_nothing(20)).unwrap();
    assert_eq!(filled(&venue, enough).0, 20);
}

#[test]
fn sessions_and_refusals_of_nxt() {
    let mut venue = venue("07:50:00", 0);
    let nxt = |quantity| limit(Route::NXT, Side::Buy, 71_900, quantity);
    assert_eq!(
        place(&mut venue, "07:59:00", nxt(1)),
        Err(Refusal::MarketClosed)
    );
    let early = place(&mut venue, "08:00:00", nxt(1)).unwrap();
    let market = NewOrder {
        pricing: Pricing::Market,
        ..nxt(1)
    };
    assert_eq!(
        place(&mut venue, "08:00:01", market.clone()),
        Err(Refusal::OrderType)
    );
    let at_once = NewOrder {
        time_in_force: TimeInForce::ImmediateOrCancel,
        ..market
    };
    assert_eq!(
        place(&mut venue, "08:00:02", at_once),
        Err(Refusal::AfterMarket)
    );
    let routed = limit(Route::Sor, Side::Buy, 71_000, 1);
    let routed = place(&mut venue, "08:05:00", routed).unwrap();
    assert_eq!(venue.order(routed).unwrap().market, Market::Nxt);
    let fund = NewOrder {
        symbol: "069500".parse().unwrap(),
        ..limit(Route::NXT, Side::Buy, 43_900, 1)
    };
    assert_eq!(place(&mut venue, "08:05:01", fund), Err(Refusal::Exchange));
    assert_eq!(
        place(&mut venue, "08:55:00", nxt(1)),
        Err(Refusal::MarketClosed)
    );
    // What rests there goes on in the main market and meets whoever comes.
    let meets = theirs(Route::NXT, Side::Sell, 71_900, 1);
    place(&mut venue, "09:00:30", meets).unwrap();
    assert_eq!(filled(&venue, early).0, 1);
    assert_eq!(
        place(&mut venue, "15:25:00", nxt(1)),
        Err(Refusal::MarketClosed)
    );
    assert!(place(&mut venue, "15:40:00", nxt(1)).is_ok());
    venue.advance(at("20:00:00"));
    assert!(
        venue
            .orders_of(ACCOUNT)
            .all(|row| row.state == RowState::Done)
    );
}

#[test]
fn a_routed_remainder_goes_on_from_the_close_and_meets_what_waits() {
    let mut venue = venue("10:00:00", 0);
    let waits = theirs(Route::NXT, Side::Sell, 72_500, 4);
    let waits = place(&mut venue, "10:00:00", waits).unwrap();
    let routed = limit(Route::Sor, Side::Buy, 72_000, 5);
    let routed = place(&mut venue, "15:25:00", routed).unwrap();
    let market = NewOrder {
        pricing: Pricing::Market,
        ..limit(Route::Sor, Side::Sell, 0, 1)
    };
    // In the auction the two meet at one price; four shares are left.
    let market = place(&mut venue, "15:26:00", market).unwrap();
    venue.advance(at("15:35:00"));
    assert_eq!((filled(&venue, routed).0, filled(&venue, market).0), (1, 1));
    let row = venue.order(routed).unwrap();
    assert_eq!((row.market, row.remaining()), (Market::Nxt, 4));
    assert_eq!(venue.issue(samsung()).unwrap().book.total(Side::Buy), 0);
    assert_eq!(filled(&venue, waits).0, 0);
    let sells = theirs(Route::NXT, Side::Sell, 71_000, 4);
    place(&mut venue, "15:40:00", sells).unwrap();
    assert_eq!(filled(&venue, routed).0, 5);
}

#[test]
fn a_part_is_amended_or_cancelled_and_the_rest_keeps_its_place() {
    let mut venue = venue("10:00:00", 0);
    let order = limit(Route::KRX, Side::Buy, 71_900, 10);
    let order = place(&mut venue, "10:00:00", order).unwrap();
    let behind = theirs(Route::KRX, Side::Buy, 71_900, 10);
    let behind = place(&mut venue, "10:00:01", behind).unwrap();
    let now = at("10:00:02");
    let moved = venue.amend(now, ACCOUNT, order, 71_800, Some(3)).unwrap();
    venue.cancel(now, ACCOUNT, order, Some(2)).unwrap();
    for (part, refusal) in [(0, Refusal::Quantity), (6, Refusal::NothingToChange)] {
        assert_eq!(venue.cancel(now, ACCOUNT, order, Some(part)), Err(refusal));
    }
    assert_eq!(venue.order(order).unwrap().remaining(), 5);
    assert_eq!(venue.order(moved).unwrap().remaining(), 3);
    let reserved = venue.account(ACCOUNT).unwrap().cash - venue.available_cash(ACCOUNT);
    let amount: i64 = 5 * 71_900 + 3 * 71_800;
    assert!((amount..amount + 200).contains(&reserved), "{reserved}");
    let sell = theirs(Route::KRX, Side::Sell, 71_900, 6);
    place(&mut venue, "10:00:03", sell).unwrap();
    assert_eq!((filled(&venue, order).0, filled(&venue, behind).0), (5, 1));
    assert_eq!(venue.order(order).unwrap().state, RowState::Done);
    // The last shares end an order like the whole of it.
    venue.cancel(now, ACCOUNT, moved, Some(3)).unwrap();
    assert_eq!(venue.order(moved).unwrap().state, RowState::Done);
}

#[test]
fn a_stop_starts_at_a_trade_of_strangers() {
    let mut venue = venue("10:00:00", 0);
    let stop = NewOrder {
        pricing: Pricing::Stop {
            price: 72_200,
            trigger: 72_000,
        },
        ..limit(Route::KRX, Side::Buy, 0, 1)
    };
    let stop = place(&mut venue, "10:00:00", stop).unwrap();
    for price in [72_000, 72_100] {
        place(
            &mut venue,
            "10:00:01",
            theirs(Route::KRX, Side::Sell, price, 1),
        )
        .unwrap();
    }
    assert_eq!(filled(&venue, stop).0, 0);
    venue.take(at("10:00:02"), samsung(), Side::Buy, 72_000, 1);
    assert_eq!(filled(&venue, stop), (1, 72_100));
}

#[test]
fn what_works_at_once_on_krx_is_not_filled_from_nxt() {
    let mut venue = venue("10:00:00", 0);
    for (exchange, price) in [(Route::KRX, 71_900), (Route::NXT, 72_000)] {
        let offer = theirs(exchange, Side::Sell, price, 5);
        place(&mut venue, "10:00:00", offer).unwrap();
    }
    let at_once = |pricing| NewOrder {
        time_in_force: TimeInForce::ImmediateOrCancel,
        pricing,
        ..limit(Route::KRX, Side::Buy, 0, 8)
    };
    for pricing in [Pricing::Limit(72_500), Pricing::Market] {
        let number = place(&mut venue, "10:00:01", at_once(pricing)).unwrap();
        assert_eq!(venue.order(number).unwrap().state, RowState::Done);
        let krx = theirs(Route::KRX, Side::Sell, 71_900, 5);
        place(&mut venue, "10:00:02", krx).unwrap();
    }
    let shares: i64 = venue.orders_of(ACCOUNT).map(|row| row.filled).sum();
    assert_eq!(shares, 10, "what KRX offered");
    assert_eq!(venue.issue_on(Market::Nxt, samsung()).unwrap().volume, 0);
    // The rest of a market order waits, and whoever closes the gap sells to it at the price of NXT.
    let market = NewOrder {
        pricing: Pricing::Market,
        ..limit(Route::KRX, Side::Buy, 0, 7)
    };
    let market = place(&mut venue, "10:00:03", market).unwrap();
    assert_eq!(filled(&venue, market), (7, 5 * 71_900 + 2 * 72_000));
}

#[test]
fn a_stop_that_starts_at_once_rests_once() {
    let mut venue = venue("10:00:00", 0);
    let trades = theirs(Route::KRX, Side::Sell, 72_000, 1);
    place(&mut venue, "10:00:00", trades).unwrap();
    venue.take(at("10:00:00"), samsung(), Side::Buy, 72_000, 1);
    let stop = NewOrder {
        pricing: Pricing::Stop {
            price: 71_900,
            trigger: 72_000,
        },
        ..limit(Route::KRX, Side::Buy, 0, 5)
    };
    let stop = place(&mut venue, "10:00:01", stop).unwrap();
    let waiting = |venue: &Venue| {
        venue
            .issue(samsung())
            .unwrap()
            .book
            .total_of_accounts(Side::Buy)
    };
    assert_eq!(waiting(&venue), 5);
    let amended = venue.amend(at("10:00:02"), ACCOUNT, stop, 71_800, Some(2));
    assert_eq!(waiting(&venue), 5);
    venue
        .cancel(at("10:00:03"), ACCOUNT, amended.unwrap(), None)
        .unwrap();
    venue.cancel(at("10:00:03"), ACCOUNT, stop, None).unwrap();
    assert_eq!(waiting(&venue), 0);
}

#[test]
fn a_print_that_closes_a_gap_starts_a_stop() {
    let mut venue = venue("10:00:00", 0);
    let stop = NewOrder {
        pricing: Pricing::Stop {
            price: 72_500,
            trigger: 72_300,
        },
        ..limit(Route::KRX, Side::Buy, 0, 1)
    };
    let stop = place(&mut venue, "10:00:00", stop).unwrap();
    for (exchange, side, price) in [
        (Route::KRX, Side::Sell, 72_300),
        (Route::KRX, Side::Sell, 72_400),
    ] {
        let order = theirs(exchange, side, price, 1);
        place(&mut venue, "10:00:01", order).unwrap();
    }
    let bids = theirs(Route::NXT, Side::Buy, 72_400, 1);
    place(&mut venue, "10:00:02", bids).unwrap();
    assert_eq!(filled(&venue, stop), (1, 72_400));
}

#[test]
fn a_day_of_both_markets_keeps_their_prices_together() {
    let mut venue = venue("07:55:00", 2_000);
    let mut volumes: BTreeMap<Market, i64> = BTreeMap::new();
    let mut sessions = BTreeSet::new();
    let mut step = at("07:55:00");
    while step < at("20:05:00") {
        step = plus_millis(step, 15_000);
        venue.advance(step);
        for event in venue.take_events() {
            if let VenueEvent::Trade {
                market,
                quantity,
                symbol,
                at,
                volume_of_both,
                ..
            } = event
            {
                if market == Market::Nxt {
                    let pre = venue.is_on(Session::NxtPre, at);
                    let after = venue.is_on(Session::NxtAfter, at);
                    assert!(pre || after || venue.is_on(Session::NxtMain, at), "{at}");
                    sessions.insert((pre, after));
                }
                if symbol == samsung() {
                    *volumes.entry(market).or_default() += quantity;
                    assert_eq!(volume_of_both, volumes.values().sum::<i64>());
                }
            }
        }
        let both = venue.unified(samsung()).unwrap();
        let auction_alone = venue.is_auction(step) && !venue.is_on(Session::NxtPre, step);
        if let (Some(bid), Some(ask)) = (both.book.best(Side::Buy), both.book.best(Side::Sell)) {
            assert!(
                auction_alone || bid < ask,
                "crossed at {step}: {bid} and {ask}"
            );
        }
        assert_eq!(both.volume, volumes.values().sum::<i64>());
    }
    assert_eq!(sessions.len(), 3, "it traded before, beside and after KRX");
    let candles = venue.unified_with_candles(samsung()).unwrap();
    assert_eq!(candles.minutes.today().unwrap().volume, candles.volume);
    let nxt = venue.issue_on(Market::Nxt, samsung()).unwrap();
    assert!(nxt.volume > 1_000, "{}", nxt.volume);
    venue.advance("2026-11-24T08:10:00+09:00".parse().unwrap());
    let base = |market| venue.issue_on(market, samsung()).unwrap().base;
    assert_eq!(base(Market::Krx), base(Market::Nxt));
}

proptest! {
    #[test]
    fn shares_and_cash_are_conserved_wherever_an_order_trades(
        seed in 0u64..1_000,
        steps in proptest::collection::vec((0u8..5, 0usize..3, -4i64..4, 1i64..30, 1i64..30), 1..60),
    ) {
        let mut venue = venue("10:00:00", 100);
        venue.skip_numbers(seed);
        let mut now = at("10:00:00");
        let mut open = Vec::new();
        for (what, exchange, ticks, quantity, part) in steps {
            now = plus_millis(now, 700);
            venue.advance(now);
            let exchange = [Route::KRX, Route::NXT, Route::Sor][exchange];
            let issue = venue.issue(samsung()).unwrap();
            let price = issue.step(issue.last, ticks);
            let side = if what % 2 == 0 { Side::Buy } else { Side::Sell };
            match what {
                0 | 1 => open.extend(venue.place(now, limit(exchange, side, price, quantity))),
                2 => {
                    if let Some(number) = open.last() {
                        let _refused = venue.cancel(now, ACCOUNT, *number, Some(part));
                    }
                }
                3 => {
                    if let Some(number) = open.last().copied() {
                        open.extend(venue.amend(now, ACCOUNT, number, price, Some(part)));
                    }
                }
                _ => {
                    if let Some(number) = open.pop() {
                        let _refused = venue.cancel(now, ACCOUNT, number, None);
                    }
                }
            }
            let account = venue.account(ACCOUNT).unwrap();
            let (mut cash, mut shares) = (100_000_000i64, 1_000i64);
            for row in venue.orders_of(ACCOUNT) {
                let sign = if row.side == Side::Buy { 1 } else { -1 };
                cash -= sign * row.filled_amount;
                shares += sign * row.filled;
                let accounted = row.filled + row.cancelled + row.moved + row.remaining();
                prop_assert!(accounted == row.quantity || row.kind == OrderKind::Cancel);
            }
            prop_assert_eq!(account.holdings[&samsung()].quantity, shares);
            prop_assert_eq!(account.cash, cash - account.fees_today);
            prop_assert!(venue.available_cash(ACCOUNT) >= 0);
            // Every open share is in the book of its market, and nothing else of the account is.
            for market in Market::ALL {
                let book = &venue.issue_on(market, samsung()).unwrap().book;
                for side in Side::BOTH {
                    let rows = venue.orders_of(ACCOUNT);
                    let waiting: i64 = rows
                        .filter(|row| row.market == market && row.side == side)
                        .map(VenueOrder::remaining)
                        .sum();
                    prop_assert_eq!(book.total_of_accounts(side), waiting);
                }
            }
            let both = venue.unified(samsung()).unwrap().book;
            if let (Some(bid), Some(ask)) = (both.best(Side::Buy), both.best(Side::Sell)) {
                prop_assert!(bid < ask);
            }
        }
    }
}
