//! Issues that are not ordinary shares at ordinary times: no limits of the day, ticks of funds.

use crate::begin;
use crate::stage::{account, connected, quiet, samsung};
use hoga_desk::Reads;
use hoga_kis::KisBrokerAdapter;
use hoga_port::{BrokerError, BrokerPort, Order, OrderStatus, Side, Symbol};
use hoga_testkit::Simulation;
use hoga_venue::issue::Listing;
use serde_json::{Value, json};

/// Changes fields of what inquire-price says, from now on.
fn price_says(simulation: &Simulation, fields: &'static [(&'static str, &'static str)]) {
    simulation.wire.tamper("inquire-price", move |body| {
        let mut answer: Value = serde_json::from_slice(body).unwrap();
        for (name, value) in fields {
            answer["output"][*name] = json!(value);
        }
        *body = answer.to_string().into_bytes();
    });
}

/// Returns how often a call was made.
fn calls(simulation: &Simulation, path_end: &str) -> u64 {
    simulation
        .wire
        .with_core(|core, _now| core.statistics.calls_of(path_end))
}

async fn place(
    simulation: &Simulation,
    desk: &KisBrokerAdapter,
    symbol: Symbol,
    side: Side,
    limit: Option<i64>,
) -> Result<Order, BrokerError> {
    let key = format!("{symbol}-{side}-{}", limit.unwrap_or(0));
    let order = simulation.order(&key, symbol, side, limit, 1);
    desk.place_order(order).await
}

#[tokio::test(start_paused = true)]
async fn an_issue_in_liquidation_has_no_band_and_its_orders_leave() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    simulation.wire.with_core(|core, _now| {
        core.venue_mut().endow(&account(), samsung(), 100, 70_000);
    });
    price_says(&simulation, &[("stck_mxpr", "0"), ("stck_llam", "0")]);
    let sold = place(&simulation, &desk, samsung(), Side::Sell, Some(72_000)).await;
    assert_eq!(sold.unwrap().status, OrderStatus::Accepted);
    place(&simulation, &desk, samsung(), Side::Sell, None)
        .await
        .unwrap();
    place(&simulation, &desk, samsung(), Side::Buy, None)
        .await
        .unwrap();
    assert_eq!(calls(&simulation, "order-cash"), 3);
    let quote = desk.gateway().quote(samsung()).await.unwrap();
    assert_eq!((quote.upper_limit, quote.lower_limit), (None, None));
}

/// Lists an issue that closed at 4,900 won.
fn list_at_4900(simulation: &Simulation, code: &str, is_fund: bool) -> Symbol {
    let symbol: Symbol = code.parse().unwrap();
    simulation.wire.with_core(|core, _now| {
        let listing = Listing {
            symbol,
            name: "a cheap issue".into(),
            base: 4_900,
            is_fund,
        };
        core.venue_mut().list(listing, 1, 0);
    });
    symbol
}

#[tokio::test(start_paused = true)]
async fn a_fund_at_4900_is_ordered_at_5005_and_its_kind_is_asked_once() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    let fund = list_at_4900(&simulation, "252670", true);
    for limit in [5_005, 5_015] {
        let bought = place(&simulation, &desk, fund, Side::Buy, Some(limit)).await;
        assert_eq!(bought.unwrap().status, OrderStatus::Accepted, "at {limit}");
    }
    assert_eq!(calls(&simulation, "search-stock-info"), 1);
    // Of an issue that is far from where the tables part nothing is asked.
    place(&simulation, &desk, samsung(), Side::Buy, Some(71_000))
        .await
        .unwrap();
    assert_eq!(calls(&simulation, "search-stock-info"), 1);
}

#[tokio::test(start_paused = true)]
async fn a_share_at_4900_keeps_its_tick_of_ten_above_5000() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    let share = list_at_4900(&simulation, "123450", false);
    let refused = place(&simulation, &desk, share, Side::Buy, Some(5_005)).await;
    let refused = refused.unwrap_err();
    assert!(matches!(refused, BrokerError::Refused { .. }), "{refused}");
    assert!(refused.to_string().contains("tick of 10"), "{refused}");
    place(&simulation, &desk, share, Side::Buy, Some(5_010))
        .await
        .unwrap();
}

#[tokio::test(start_paused = true)]
async fn where_the_kind_cannot_be_had_the_venue_decides() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    let share = list_at_4900(&simulation, "123450", false);
    simulation
        .wire
        .tamper("search-stock-info", |body| *body = b"<html>".to_vec());
    let answered = place(&simulation, &desk, share, Side::Buy, Some(5_005)).await;
    let rejected = answered.unwrap_err();
    assert!(
        matches!(rejected, BrokerError::Rejected { .. }),
        "the venue's word: {rejected}"
    );
    let refused = place(&simulation, &desk, share, Side::Buy, Some(5_003)).await;
    assert!(matches!(refused, Err(BrokerError::Refused { .. })));
}
