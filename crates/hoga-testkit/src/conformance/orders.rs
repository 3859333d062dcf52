//! Every way an order begins and ends: partial fills, amends, cancels, refusals, lost answers, and
//! what is found at the start.

use super::Named;
use super::stage::{Adapter, CASH, Case, Found, MORNING, Stage, ensure, limit, won};
use hoga_port::{
    Amend, CancelReport, OrderRequest, OrderStatus, OrderType, Origin, Outcome, Quantity, Route,
    Side, TimeInForce,
};
use std::time::Duration;
use tokio::time::sleep;

const EVENING: &str = "2026-11-23T17:00:00+09:00";
const PRE_MARKET: &str = "2026-11-23T08:10:00+09:00";
const NIGHT: &str = "2026-11-23T22:00:00+09:00";

const NO_WIRE: Case = Ok(Found::Absent("no wire to lose it on"));

fn to(price: i64) -> Amend {
    Amend::Limit(won(price))
}

async fn resting(adapter: Adapter, holding: i64) -> Result<Stage, String> {
    let stage = Stage::open(adapter, MORNING, holding).await?;
    stage
        .place(stage.order("rests", Side::Buy, limit(70_000), 10))
        .await?;
    Ok(stage)
}

async fn submit(adapter: Adapter) -> Case {
    let stage = resting(adapter, 0).await?;
    let order = stage.until("rests", OrderStatus::Accepted).await?;
    ensure(order.broker_order_id.is_some(), || "no venue number".into())?;
    // The same order again under its key is the same order.
    let again = stage
        .place(stage.order("rests", Side::Buy, limit(70_000), 10))
        .await?;
    ensure(again.broker_order_id == order.broker_order_id, || {
        "a second order".into()
    })?;
    Ok(Found::Holds)
}

/// Holds if the order rests with a limit.
async fn rests_at(stage: &Stage, price: i64) -> Case {
    let order = stage.until("rests", OrderStatus::Accepted).await?;
    ensure(order.order_type.limit() == Some(won(price)), || {
        format!("{:?}", order.order_type)
    })?;
    Ok(Found::Holds)
}

async fn partial_fill(adapter: Adapter) -> Case {
    let stage = resting(adapter, 0).await?;
    stage.other(Side::Sell, 70_000, 4 + 1_000)?;
    let order = stage.until("rests", OrderStatus::PartiallyFilled).await?;
    ensure(order.filled.value() == 4.into(), || {
        format!("{:?}", order.filled)
    })?;
    stage.until_held(4).await?;
    Ok(Found::Holds)
}

async fn amend_price(adapter: Adapter) -> Case {
    let stage = resting(adapter, 0).await?;
    let before = stage.until("rests", OrderStatus::Accepted).await?;
    let amended = stage.amend("rests", to(70_500)).await;
    let amended = amended.map_err(|error| error.to_string())?;
    ensure(amended.broker_order_id != before.broker_order_id, || {
        "the old number".into()
    })?;
    rests_at(&stage, 70_500).await
}

/// Lowers ten shares to six after two filled: the rest works on, and raising them again is refused.
async fn amend_quantity(adapter: Adapter) -> Case {
    let stage = resting(adapter, 0).await?;
    stage.other(Side::Sell, 70_000, 2 + 1_000)?;
    stage.until("rests", OrderStatus::PartiallyFilled).await?;
    let six = Amend::Quantity(Quantity::from_shares(6));
    let taken = stage.amend("rests", six).await;
    taken.map_err(|error| error.to_string())?;
    let order = stage.until("rests", OrderStatus::PartiallyFilled).await?;
    ensure(order.quantity == Quantity::from_shares(6), || {
        format!("{:?}", order.quantity)
    })?;
    let raised = Amend::Quantity(Quantity::from_shares(7));
    let refused = stage.amend("rests", raised).await;
    let error = refused.err().ok_or("it was raised")?;
    ensure(error.outcome() == Outcome::NotSent, || error.to_string())?;
    // A replay has the fill at its time, however long the answers before it took.
    sleep(Duration::from_secs(10)).await;
    stage.other(Side::Sell, 70_000, 4)?;
    let order = stage.until("rests", OrderStatus::Filled).await?;
    ensure(order.filled == Quantity::from_shares(6), || {
        format!("{:?}", order.filled)
    })?;
    stage.until_held(6).await?;
    Ok(Found::Holds)
}

async fn amend_after_partial_fill(adapter: Adapter) -> Case {
    let stage = resting(adapter, 0).await?;
    stage.other(Side::Sell, 70_000, 4 + 1_000)?;
    stage.until("rests", OrderStatus::PartiallyFilled).await?;
    let amended = stage.amend("rests", to(70_500)).await;
    amended.map_err(|error| error.to_string())?;
    stage.other(Side::Sell, 70_500, 6)?;
    let order = stage.until("rests", OrderStatus::Filled).await?;
    ensure(order.filled.value() == 10.into(), || {
        format!("{:?}", order.filled)
    })?;
    stage.until_held(10).await?;
    Ok(Found::Holds)
}

async fn cancel_after_fill(adapter: Adapter) -> Case {
    let stage = Stage::open(adapter, MORNING, 0).await?;
    stage
        .place(stage.order("fills", Side::Buy, limit(72_000), 3))
        .await?;
    stage.until("fills", OrderStatus::Filled).await?;
    let report = stage.cancel("fills").await;
    let report = report.map_err(|error| error.to_string())?;
    ensure(
        report == CancelReport::AlreadyDone(OrderStatus::Filled),
        || format!("{report:?}"),
    )?;
    stage.until_held(3).await?;
    Ok(Found::Holds)
}

async fn cancel_twice(adapter: Adapter) -> Case {
    let stage = resting(adapter, 0).await?;
    let first = stage.cancel("rests").await;
    first.map_err(|error| error.to_string())?;
    stage.until("rests", OrderStatus::Cancelled).await?;
    let second = stage.cancel("rests").await;
    let second = second.map_err(|error| error.to_string())?;
    ensure(
        second == CancelReport::AlreadyDone(OrderStatus::Cancelled),
        || format!("{second:?}"),
    )?;
    Ok(Found::Holds)
}

async fn cancel_all(adapter: Adapter) -> Case {
    let stage = resting(adapter, 20).await?;
    stage
        .place(stage.order("other", Side::Sell, limit(74_000), 5))
        .await?;
    let outcomes = stage.port.cancel_all(&stage.account).await;
    let outcomes = outcomes.map_err(|error| error.to_string())?;
    ensure(outcomes.len() == 2, || {
        format!("{} cancelled", outcomes.len())
    })?;
    for key in ["rests", "other"] {
        stage.until(key, OrderStatus::Cancelled).await?;
    }
    Ok(Found::Holds)
}

async fn at_once(adapter: Adapter, time_in_force: TimeInForce, shares: u64) -> Case {
    let stage = Stage::open(adapter, MORNING, 0).await?;
    let order = OrderRequest {
        time_in_force,
        ..stage.order("at-once", Side::Buy, limit(72_000), shares)
    };
    stage.place(order).await?;
    // Somebody else shows 1,000.
    let (status, held) = match (time_in_force, shares <= 1_000) {
        (_, true) => (OrderStatus::Filled, shares),
        (TimeInForce::FillOrKill, false) => (OrderStatus::Cancelled, 0),
        (TimeInForce::Day | TimeInForce::ImmediateOrCancel, false) => {
            (OrderStatus::Cancelled, 1_000)
        }
    };
    let order = stage.until("at-once", status).await?;
    ensure(order.filled.value() == held.into(), || {
        format!("{:?}", order.filled)
    })?;
    stage.until_held(held).await?;
    Ok(Found::Holds)
}

/// An order that must not be taken, with words of its refusal; nothing is held after it.
async fn not_taken(
    adapter: Adapter,
    start: &'static str,
    order_type: OrderType,
    time_in_force: TimeInForce,
    shares: u64,
) -> Case {
    let stage = Stage::open(adapter, start, 0).await?;
    let order = OrderRequest {
        time_in_force,
        ..stage.order("refused", Side::Buy, order_type, shares)
    };
    let error = stage
        .port
        .place_order(order)
        .await
        .err()
        .ok_or("it was taken")?;
    let is_final = matches!(error.outcome(), Outcome::Rejected | Outcome::NotSent);
    ensure(is_final, || format!("{:?}: {error}", error.outcome()))?;
    let cash = stage
        .port
        .get_cash(&stage.account)
        .await
        .map_err(|error| error.to_string())?;
    ensure(cash.settled_d2.value == CASH.into(), || {
        format!("{:?}", cash.settled_d2)
    })?;
    Ok(Found::Holds)
}

async fn after_market(adapter: Adapter) -> Case {
    let stage = Stage::open(adapter, EVENING, 0).await?;
    stage.other(Side::Sell, 72_000, 10)?;
    stage
        .place(stage.order("evening", Side::Buy, limit(72_000), 4))
        .await?;
    stage.until("evening", OrderStatus::Filled).await?;
    stage.until_held(4).await?;
    Ok(Found::Holds)
}

/// An order to NXT before KRX opens: it rests there, and fills from there.
async fn on_nxt(adapter: Adapter) -> Case {
    let has_nxt = Stage::has_nxt(&adapter);
    let stage = Stage::open(adapter, PRE_MARKET, 0).await?;
    let order = OrderRequest {
        route: Route::NXT,
        ..stage.order("nxt", Side::Buy, limit(71_900), 4)
    };
    if !has_nxt {
        let refused = stage.port.place_order(order).await.err();
        let error = refused.ok_or("it was taken")?;
        ensure(error.outcome() == Outcome::NotSent, || error.to_string())?;
        return Ok(Found::Absent("refused: paper knows KRX only"));
    }
    stage.place(order).await?;
    // A replay has the fill at its time, however long the answers before it took.
    sleep(Duration::from_secs(10)).await;
    stage.until("nxt", OrderStatus::Accepted).await?;
    sleep(Duration::from_secs(10)).await;
    stage.sold_on_nxt(71_900, 4)?;
    stage.until("nxt", OrderStatus::Filled).await?;
    stage.until_held(4).await?;
    Ok(Found::Holds)
}

/// A routed order takes the cheaper offer of NXT first and the rest on KRX.
async fn routed(adapter: Adapter) -> Case {
    if !Stage::has_nxt(&adapter) {
        return Ok(Found::Absent("refused: paper knows KRX only"));
    }
    let stage = Stage::open(adapter, MORNING, 0).await?;
    stage.sold_on_nxt(71_900, 4)?;
    let order = OrderRequest {
        route: Route::Sor,
        ..stage.order("routed", Side::Buy, limit(72_000), 10)
    };
    stage.place(order).await?;
    let order = stage.until("routed", OrderStatus::Filled).await?;
    let paid = order.filled_amount;
    ensure(paid == (4 * 71_900 + 6 * 72_000).into(), || {
        format!("{paid} won paid")
    })?;
    stage.until_held(10).await?;
    Ok(Found::Holds)
}

async fn lost_submit(adapter: Adapter) -> Case {
    let stage = Stage::open(adapter, MORNING, 0).await?;
    if !stage.lose_next_answer("order-cash") {
        return NO_WIRE;
    }
    let order = stage.order("lost", Side::Buy, limit(70_000), 10);
    let error = stage
        .port
        .place_order(order)
        .await
        .err()
        .ok_or("it was answered")?;
    ensure(error.outcome() == Outcome::Unknown, || {
        format!("{:?}", error.outcome())
    })?;
    stage.until("lost", OrderStatus::Accepted).await?;
    let rows = stage.rows_at_venue();
    ensure(rows.is_none_or(|rows| rows == 1), || {
        format!("{rows:?} orders at the venue")
    })?;
    Ok(Found::Holds)
}

async fn lost_cancel(adapter: Adapter) -> Case {
    let stage = resting(adapter, 0).await?;
    if !stage.lose_next_answer("order-rvsecncl") {
        return NO_WIRE;
    }
    drop(stage.cancel("rests").await);
    stage.until("rests", OrderStatus::Cancelled).await?;
    Ok(Found::Holds)
}

async fn lost_amend(adapter: Adapter) -> Case {
    let stage = resting(adapter, 0).await?;
    if !stage.lose_next_answer("order-rvsecncl") {
        return NO_WIRE;
    }
    let amended = stage.amend("rests", to(70_500)).await;
    let error = amended.err().ok_or("it was answered")?;
    ensure(error.outcome() == Outcome::Unknown, || {
        format!("{:?}", error.outcome())
    })?;
    rests_at(&stage, 70_500).await
}

async fn lost_reduction(adapter: Adapter) -> Case {
    let stage = resting(adapter, 0).await?;
    if !stage.lose_next_answer("order-rvsecncl") {
        return NO_WIRE;
    }
    let six = Amend::Quantity(Quantity::from_shares(6));
    let error = stage.amend("rests", six).await;
    let error = error.err().ok_or("it was answered")?;
    ensure(error.outcome() == Outcome::Unknown, || {
        format!("{:?}", error.outcome())
    })?;
    let order = stage.until("rests", OrderStatus::Accepted).await?;
    ensure(order.quantity == Quantity::from_shares(6), || {
        format!("{:?}", order.quantity)
    })?;
    Ok(Found::Holds)
}

async fn found_at_start(adapter: Adapter) -> Case {
    let stage = resting(adapter, 7).await?;
    stage.by_hand(Side::Buy, 69_000, 2)?;
    sleep(Duration::from_secs(10)).await;
    let Some(again) = stage.restarted().await else {
        return Ok(Found::Absent("its market ends with it"));
    };
    let stage = again?;
    stage.until("rests", OrderStatus::Accepted).await?;
    let orders = stage
        .port
        .get_orders(&stage.account)
        .await
        .map_err(|error| error.to_string())?;
    let foreign = orders
        .iter()
        .filter(|order| order.origin == Origin::Foreign)
        .count();
    ensure((orders.len(), foreign) == (2, 1), || {
        format!("{} orders, {foreign} foreign", orders.len())
    })?;
    stage.until_held(7).await?;
    Ok(Found::Holds)
}

pub(super) fn cases() -> Vec<Named> {
    use TimeInForce::{Day, FillOrKill, ImmediateOrCancel};
    vec![
        Named::new("submit, and the same id again", submit),
        Named::new("partial fill", partial_fill),
        Named::new("amend the price", amend_price),
        Named::new("amend the quantity", amend_quantity),
        Named::new("amend after a partial fill", amend_after_partial_fill),
        Named::new("cancel after a fill", cancel_after_fill),
        Named::new("cancel twice", cancel_twice),
        Named::new("cancel all", cancel_all),
        Named::new("IOC filled", |it| at_once(it, ImmediateOrCancel, 5)),
        Named::new("IOC with a remainder", |it| {
            at_once(it, ImmediateOrCancel, 1_200)
        }),
        Named::new("FOK filled", |it| at_once(it, FillOrKill, 5)),
        Named::new("FOK unfilled", |it| at_once(it, FillOrKill, 1_200)),
        Named::new("after-market limit order", after_market),
        Named::new("order to NXT before KRX opens", on_nxt),
        Named::new("routed order, the better price first", routed),
        Named::new("market order in the after-market is refused", |it| {
            not_taken(it, EVENING, OrderType::Market, Day, 1)
        }),
        Named::new("market order at night is refused", |it| {
            not_taken(it, NIGHT, OrderType::Market, Day, 1)
        }),
        Named::new("closing-price order in the morning is refused", |it| {
            not_taken(it, MORNING, OrderType::ClosingPrice, Day, 1)
        }),
        Named::new("conditional FOK is refused", |it| {
            let price = won(72_000);
            not_taken(it, MORNING, OrderType::Conditional { price }, FillOrKill, 1)
        }),
        Named::new("a price off the tick grid is refused", |it| {
            not_taken(it, MORNING, limit(71_950), Day, 1)
        }),
        Named::new("a price above the daily limit is refused", |it| {
            not_taken(it, MORNING, limit(100_000), Day, 1)
        }),
        Named::new("the answer of a submit is lost", lost_submit),
        Named::new("the answer of a cancel is lost", lost_cancel),
        Named::new("the answer of an amend is lost", lost_amend),
        Named::new("the answer of a lower quantity is lost", lost_reduction),
        Named::new(
            "own and foreign orders and positions found at the start",
            found_at_start,
        ),
    ]
}
