//! A whole day at the venue: auctions, sessions, and what each order type does.

use super::order::{Pricing, Route, TimeInForce};
use super::test_stage::{ACCOUNT, OTHER, at, day_order, filled, place, samsung, stocked};
use super::*;

/// A venue without a flow of its own, at a time of day, where both accounts hold a fund too.
fn quiet(clock: &str) -> Venue {
    let mut venue = stocked(clock, 0);
    for account in [ACCOUNT, OTHER] {
        venue.endow(account, "069500".parse().unwrap(), 1_000, 43_000);
    }
    venue
}

fn order(side: Side, pricing: Pricing, quantity: i64) -> NewOrder {
    day_order(Route::KRX, side, pricing, quantity)
}

fn theirs(side: Side, price: i64, quantity: i64) -> NewOrder {
    NewOrder {
        account: OTHER.into(),
        ..order(side, Pricing::Limit(price), quantity)
    }
}

fn now(time_in_force: TimeInForce, order: NewOrder) -> NewOrder {
    NewOrder {
        time_in_force,
        ..order
    }
}

fn is_open(venue: &Venue, number: u64) -> bool {
    venue.order(number).unwrap().state == RowState::Open
}

#[test]
fn the_opening_auction_makes_one_price_for_all_that_crosses() {
    let mut venue = quiet("08:20:00");
    let buy = place(
        &mut venue,
        "08:25:00",
        order(Side::Buy, Pricing::Limit(72_500), 10),
    )
    .unwrap();
    place(&mut venue, "08:26:00", theirs(Side::Sell, 71_500, 6)).unwrap();
    place(&mut venue, "08:27:00", theirs(Side::Sell, 72_000, 2)).unwrap();
    assert_eq!(
        filled(&venue, buy),
        (0, 0),
        "nothing trades before the open"
    );
    venue.advance(at("08:59:59"));
    assert_eq!(filled(&venue, buy), (0, 0));
    venue.advance(at("09:00:00"));
    // Eight of ten at one price; the nearest to the previous close among equals.
    assert_eq!(filled(&venue, buy), (8, 8 * 72_000));
    assert!(
        is_open(&venue, buy),
        "the rest goes on in continuous trading"
    );
    let prints = venue.take_events();
    let opening = prints
        .iter()
        .filter(|e| matches!(e, VenueEvent::Trade { .. }));
    assert_eq!(opening.count(), 1, "the whole auction is one print");
}

#[test]
fn before_nine_the_previous_close_and_after_the_close_the_closing_price_trade() {
    let mut venue = quiet("08:20:00");
    let early = order(Side::Buy, Pricing::PreviousClose, 5);
    assert_eq!(
        place(&mut venue, "08:25:00", early.clone()),
        Err(Refusal::MarketClosed)
    );
    let early = place(&mut venue, "08:31:00", early).unwrap();
    let seller = NewOrder {
        account: OTHER.into(),
        ..order(Side::Sell, Pricing::PreviousClose, 3)
    };
    place(&mut venue, "08:32:00", seller).unwrap();
    let base = venue.issue(samsung()).unwrap().base;
    assert_eq!(filled(&venue, early), (3, 3 * base));
    venue.advance(at("08:40:00"));
    assert!(!is_open(&venue, early), "its ten minutes are over");

    place(&mut venue, "10:00:00", theirs(Side::Sell, 72_400, 1)).unwrap();
    place(&mut venue, "10:00:01", order(Side::Buy, Pricing::Market, 1)).unwrap();
    let late = place(
        &mut venue,
        "15:35:00",
        order(Side::Sell, Pricing::ClosingPrice, 4),
    )
    .unwrap();
    let buyer = NewOrder {
        account: OTHER.into(),
        ..order(Side::Buy, Pricing::ClosingPrice, 4)
    };
    place(&mut venue, "15:36:00", buyer).unwrap();
    assert_eq!(filled(&venue, late), (4, 4 * 72_400));
}

#[test]
fn a_conditional_order_is_a_market_order_in_the_closing_auction() {
    let mut venue = quiet("15:00:00");
    let low = order(Side::Buy, Pricing::Conditional(71_000), 5);
    let conditional = place(&mut venue, "15:00:00", low.clone()).unwrap();
    let limit = place(
        &mut venue,
        "15:00:01",
        order(Side::Buy, Pricing::Limit(71_000), 5),
    )
    .unwrap();
    venue.advance(at("15:20:00"));
    assert_eq!(
        place(&mut venue, "15:21:00", low),
        Err(Refusal::MarketClosed),
        "no new one in the auction"
    );
    place(&mut venue, "15:25:00", theirs(Side::Sell, 72_000, 5)).unwrap();
    venue.advance(at("15:30:00"));
    assert_eq!(filled(&venue, conditional), (5, 5 * 72_000));
    assert_eq!(filled(&venue, limit), (0, 0));
    assert!(!is_open(&venue, limit), "the close ended it");
}

#[test]
fn what_the_regular_session_left_does_not_go_on_into_the_after_market() {
    let mut venue = quiet("15:00:00");
    let regular = place(
        &mut venue,
        "15:00:00",
        order(Side::Buy, Pricing::Limit(71_000), 5),
    )
    .unwrap();
    venue.advance(at("16:00:00"));
    assert!(!is_open(&venue, regular));
    assert_eq!(
        place(
            &mut venue,
            "15:55:00",
            order(Side::Buy, Pricing::Limit(71_000), 1)
        ),
        Err(Refusal::MarketClosed)
    );
    let evening = place(
        &mut venue,
        "16:30:00",
        order(Side::Buy, Pricing::Limit(71_500), 5),
    )
    .unwrap();
    assert!(venue.order(evening).unwrap().is_after_market);
    assert_eq!(
        place(&mut venue, "16:31:00", order(Side::Buy, Pricing::Market, 1)),
        Err(Refusal::AfterMarket)
    );
    let fund = NewOrder {
        symbol: "069500".parse().unwrap(),
        ..order(Side::Sell, Pricing::Limit(43_900), 1)
    };
    assert_eq!(
        place(&mut venue, "16:32:00", fund),
        Err(Refusal::AfterMarket)
    );
    place(&mut venue, "16:33:00", theirs(Side::Sell, 71_500, 2)).unwrap();
    assert_eq!(filled(&venue, evening), (2, 2 * 71_500));
    venue.advance(at("20:00:00"));
    assert!(!is_open(&venue, evening));
    assert_eq!(
        place(
            &mut venue,
            "20:00:01",
            order(Side::Buy, Pricing::Limit(71_500), 1)
        ),
        Err(Refusal::MarketClosed)
    );
}

#[test]
fn orders_that_work_at_once_only_lose_their_remainder() {
    let mut venue = quiet("10:00:00");
    place(&mut venue, "10:00:00", theirs(Side::Sell, 72_000, 3)).unwrap();
    let killed = now(
        TimeInForce::FillOrKill,
        order(Side::Buy, Pricing::Limit(72_000), 5),
    );
    let killed = place(&mut venue, "10:00:01", killed).unwrap();
    assert_eq!(filled(&venue, killed), (0, 0));
    let taken = now(
        TimeInForce::ImmediateOrCancel,
        order(Side::Buy, Pricing::Limit(72_000), 5),
    );
    venue.take_events();
    let taken = place(&mut venue, "10:00:02", taken).unwrap();
    assert_eq!(filled(&venue, taken), (3, 3 * 72_000));
    assert_eq!(venue.order(taken).unwrap().cancelled, 2);
    assert!(!is_open(&venue, taken) && !is_open(&venue, killed));
    let told = venue.take_events();
    assert!(told.contains(&VenueEvent::RemainderCancelled {
        number: taken,
        at: at("10:00:02")
    }));
}

#[test]
fn best_and_priority_take_their_price_from_the_book() {
    let mut venue = quiet("10:00:00");
    assert_eq!(
        place(&mut venue, "10:00:00", order(Side::Buy, Pricing::Best, 1)),
        Err(Refusal::NoPrice)
    );
    place(&mut venue, "10:00:01", theirs(Side::Sell, 72_000, 1)).unwrap();
    place(&mut venue, "10:00:02", theirs(Side::Buy, 71_800, 1)).unwrap();
    let best = place(&mut venue, "10:00:03", order(Side::Buy, Pricing::Best, 2)).unwrap();
    assert_eq!(filled(&venue, best), (1, 72_000));
    assert_eq!(
        venue.order(best).unwrap().limit,
        72_000,
        "its rest waits there"
    );
    let own = place(&mut venue, "10:00:04", order(Side::Sell, Pricing::Best, 1)).unwrap();
    assert_eq!(
        filled(&venue, own),
        (1, 72_000),
        "the best bid is its own rest"
    );
    place(&mut venue, "10:00:05", theirs(Side::Sell, 72_500, 1)).unwrap();
    let patient = place(
        &mut venue,
        "10:00:06",
        order(Side::Sell, Pricing::Priority, 1),
    )
    .unwrap();
    assert_eq!(venue.order(patient).unwrap().limit, 72_500);
}

#[test]
fn orders_in_the_middle_trade_off_the_tick_grid() {
    let mut venue = quiet("10:00:00");
    place(&mut venue, "10:00:00", theirs(Side::Sell, 72_000, 1)).unwrap();
    place(&mut venue, "10:00:01", theirs(Side::Buy, 71_900, 1)).unwrap();
    let buy = place(
        &mut venue,
        "10:00:02",
        order(Side::Buy, Pricing::Midpoint, 3),
    )
    .unwrap();
    assert_eq!(filled(&venue, buy), (0, 0), "nobody else is in the middle");
    let sell = NewOrder {
        account: OTHER.into(),
        ..order(Side::Sell, Pricing::Midpoint, 2)
    };
    place(&mut venue, "10:00:03", sell).unwrap();
    assert_eq!(filled(&venue, buy), (2, 2 * 71_950));
}

#[test]
fn a_stop_order_waits_for_its_trigger() {
    let mut venue = quiet("10:00:00");
    place(&mut venue, "10:00:00", theirs(Side::Sell, 72_000, 1)).unwrap();
    place(&mut venue, "10:00:01", theirs(Side::Sell, 72_400, 9)).unwrap();
    let stop = Pricing::Stop {
        price: 72_500,
        trigger: 72_000,
    };
    let stop = place(&mut venue, "10:00:02", order(Side::Buy, stop, 4)).unwrap();
    assert_eq!(
        filled(&venue, stop),
        (0, 0),
        "72,400 is in reach, but it waits"
    );
    let levels = venue.issue(samsung()).unwrap().book.levels(Side::Buy, 10);
    assert!(levels.is_empty(), "nobody sees it");
    place(
        &mut venue,
        "10:00:03",
        order(Side::Buy, Pricing::Limit(72_000), 1),
    )
    .unwrap();
    assert_eq!(filled(&venue, stop), (4, 4 * 72_400));
}

#[test]
fn the_off_hours_auctions_of_the_old_days_end_every_ten_minutes() {
    let on = |clock: &str| -> Timestamp { format!("2026-09-11T{clock}+09:00").parse().unwrap() };
    let mut venue = Venue::new(VenueConfig {
        seed: 1,
        start: on("16:00:00"),
        listings: Listing::defaults(),
        accounts: vec![(ACCOUNT.into(), 10_000_000), (OTHER.into(), 10_000_000)],
        mean_gap_ms: 0,
    });
    venue.endow(OTHER, samsung(), 10, 70_000);
    let buy = venue
        .place(
            on("16:01:00"),
            order(Side::Buy, Pricing::OffHours(72_000), 2),
        )
        .unwrap();
    let sell = NewOrder {
        account: OTHER.into(),
        ..order(Side::Sell, Pricing::OffHours(71_900), 2)
    };
    venue.place(on("16:02:00"), sell).unwrap();
    venue.advance(on("16:09:59"));
    assert_eq!(filled(&venue, buy).0, 0);
    venue.advance(on("16:10:00"));
    assert_eq!(filled(&venue, buy).0, 2);
}

#[test]
fn a_day_of_flow_keeps_its_books_and_starts_the_next_at_the_regular_close() {
    let mut venue = Venue::new(VenueConfig {
        seed: 7,
        start: at("07:50:00"),
        listings: vec![Listing::of(samsung())],
        accounts: vec![(ACCOUNT.into(), 10_000_000)],
        mean_gap_ms: 2_000,
    });
    let mut step = at("07:50:00");
    let (mut volume, mut prints) = (0, 0);
    while step < at("20:10:00") {
        step = hoga_port::time::plus_millis(step, 10_000);
        venue.advance(step);
        let issue = venue.issue(samsung()).unwrap();
        let is_auction = venue.is_auction(step);
        if let (Some(bid), Some(ask)) = (issue.book.best(Side::Buy), issue.book.best(Side::Sell)) {
            assert!(
                is_auction || bid < ask,
                "crossed at {step}: {bid} and {ask}"
            );
        }
        for event in venue.take_events() {
            if let VenueEvent::Trade { quantity, .. } = event {
                volume += quantity;
                prints += 1;
            }
        }
    }
    let issue = venue.issue(samsung()).unwrap();
    assert_eq!(issue.volume, volume);
    assert!(prints > 1_000, "{prints}");
    let (close, last) = (issue.close, issue.last);
    assert_ne!(close, 0);
    venue.advance("2026-11-24T08:00:00+09:00".parse().unwrap());
    let issue = venue.issue(samsung()).unwrap();
    assert_eq!(issue.base, close, "the after-market ended at {last}");
    assert_eq!(issue.volume, 0);
    let (day, whole) = issue.minutes.days().next().unwrap();
    assert_eq!(
        (day, whole.volume),
        (jiff::civil::date(2026, 11, 23), volume)
    );
}
