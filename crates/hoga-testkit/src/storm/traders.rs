//! Who trades in a storm: three strategies through the desk, and a person on the same account.

use super::Stage;
use super::fault_player::FaultPlayer;
use hoga_desk::Resolution;
use hoga_kis::KisBrokerAdapter;
use hoga_port::{
    Amend, BrokerPort, OrderId, OrderRef, OrderRequest, OrderStatus, Outcome, Price, Quantity,
    Side, Symbol,
};
use hoga_venue::feed::Random;
use hoga_venue::{Channel, NewOrder, Pricing, RowState};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, sleep};

async fn pause(random: &mut Random, low: i64, high: i64) {
    let ms = u64::try_from(random.between(low, high)).unwrap_or(0);
    sleep(Duration::from_millis(ms)).await;
}

/// Trades until the storm has enough orders.
pub(crate) async fn strategy(
    stage: Arc<Stage>,
    fault_player: Arc<FaultPlayer>,
    desk: Arc<KisBrokerAdapter>,
    seed: u64,
) {
    let mut random = Random::new(seed);
    while let Some(number) = stage.next_order() {
        tokio::select! {
            biased;
            // Whatever it waits for is dropped, at whatever point that is.
            () = fault_player.callers_give_up.notified() => {}
            () = trade(&stage, &desk, number, &mut random) => {}
        }
    }
}

/// Places an order, perhaps changes its mind about it, and cancels it perhaps.
async fn trade(stage: &Stage, desk: &KisBrokerAdapter, number: u64, random: &mut Random) {
    pause(random, 300, 4_000).await;
    let request = wanted(stage, random, &format!("order-{number}"));
    stage.remember(request.clone());
    let key = request.id.clone();
    if random.percent(6) {
        // A caller that gives up at once: the order goes on without it.
        let patience = Duration::from_millis(30);
        drop(tokio::time::timeout(patience, desk.place_order(request.clone())).await);
    }
    if random.percent(15) {
        give_up_on_something(desk, random).await;
    }
    let placed = desk.place_order(request.clone()).await;
    if random.percent(10) {
        // A nervous caller asks again under the same key.
        drop(desk.place_order(request.clone()).await);
    }
    let order = OrderRef::Id(key);
    let is_unknown = placed
        .as_ref()
        .is_err_and(|error| error.outcome() == Outcome::Unknown);
    if is_unknown && random.percent(30) {
        // And one who thinks it failed asks for a twin.
        let Ok(twin) = format!("twin-{number}").parse() else {
            return;
        };
        let twin = OrderRequest {
            id: twin,
            ..request.clone()
        };
        drop(desk.place_order(twin).await);
    }
    if placed.is_ok() && random.percent(35) {
        pause(random, 100, 4_000).await;
        let side = request.side;
        let best = stage.simulation.best(request.symbol, side);
        let price = stage
            .simulation
            .step(request.symbol, best, random.between(-3, 2));
        if let Some(limit) = Price::from_won(price) {
            drop(
                desk.amend_order(desk.account(), order.clone(), Amend::Limit(limit))
                    .await,
            );
        }
    }
    if placed.is_ok() && random.percent(30) {
        pause(random, 100, 4_000).await;
        let by = u64::try_from(random.between(1, 3)).unwrap_or(1);
        lower(desk, &order, by).await;
    }
    if random.percent(40) {
        pause(random, 100, 6_000).await;
        drop(desk.cancel_order(desk.account(), order).await);
    }
}

/// Asks for something and does not wait for it, as a `select!` does that has heard of something else.
async fn give_up_on_something(desk: &KisBrokerAdapter, random: &mut Random) {
    let patience = Duration::from_millis(u64::try_from(random.between(0, 120)).unwrap_or(0));
    match random.between(0, 4) {
        0 => drop(tokio::time::timeout(patience, desk.get_orders(desk.account())).await),
        1 => drop(tokio::time::timeout(patience, desk.connect_websocket()).await),
        2 => drop(tokio::time::timeout(patience, desk.authenticate()).await),
        3 => drop(tokio::time::timeout(patience, desk.reconcile("somebody")).await),
        _ => drop(tokio::time::timeout(patience, desk.adopt()).await),
    }
}

/// Asks for fewer shares than now.
async fn lower(desk: &KisBrokerAdapter, order: &OrderRef, by: u64) {
    let by = Quantity::from_shares(by);
    let OrderRef::Id(key) = order else { return };
    let quantity = desk.read_books(|books| {
        books
            .own(key)
            .map(|tracked| tracked.order.quantity.minus(by))
    });
    if let Some(quantity) = quantity {
        let amend = Amend::Quantity(quantity);
        drop(desk.amend_order(desk.account(), order.clone(), amend).await);
    }
}

/// Few sizes and prices, so that twins are common.
fn wanted(stage: &Stage, random: &mut Random, key: &str) -> OrderRequest {
    let symbol = stage.symbol(random);
    let side = if random.percent(50) {
        Side::Buy
    } else {
        Side::Sell
    };
    let best = stage.simulation.best(symbol, side);
    let price = stage.simulation.step(symbol, best, random.between(-2, 1));
    let limit = random.percent(88).then_some(price);
    let shares = [1, 2, 3, 5];
    let shares = usize::try_from(random.between(0, 3))
        .ok()
        .and_then(|at| shares.get(at))
        .copied()
        .unwrap_or(1);
    stage.simulation.order(key, symbol, side, limit, shares)
}

/// Looks after the desk: ends a halt after a minute, and says which order an undecidable one is
/// where nothing but a person can tell.
pub(crate) async fn operator(stage: Arc<Stage>, desk: Arc<KisBrokerAdapter>) {
    let mut first_seen: BTreeMap<OrderId, Instant> = BTreeMap::new();
    #[expect(clippy::infinite_loop, reason = "ends with the task that polls it")]
    loop {
        sleep(Duration::from_secs(45)).await;
        drop(desk.resume().await);
        drop(desk.adopt().await);
        if !stage.needs_person() {
            continue;
        }
        let unknown: Vec<OrderId> = desk.read_books(|books| {
            books
                .own_orders()
                .filter(|order| order.status == OrderStatus::Unknown)
                .filter_map(|order| order.id.clone())
                .collect()
        });
        for key in unknown {
            // By a clock that nobody sets: the venue may carry an order out half a minute late.
            let seen = first_seen.entry(key.clone()).or_insert_with(Instant::now);
            if seen.elapsed() < Duration::from_secs(70) {
                continue;
            }
            let resolution = match stage.oracle.numbers_of(&key).pop_first() {
                Some(number) => Resolution::Bind { number },
                None => Resolution::NotPlaced,
            };
            drop(desk.resolve(key, resolution).await);
        }
    }
}

/// Trades on the same account past the API, often with the very terms of the desk's last order.
pub(crate) async fn person(stage: Arc<Stage>, seed: u64) {
    let mut random = Random::new(seed ^ 0xFACE);
    let account = crate::redaction::ACCOUNT.replace('-', "");
    #[expect(clippy::infinite_loop, reason = "ends with the task that polls it")]
    loop {
        pause(&mut random, 4_000, 16_000).await;
        let request = match stage.last_request() {
            Some(last) if random.percent(60) => last,
            _ => wanted(&stage, &mut random, "by-hand"),
        };
        let pricing = Pricing::from(request.order_type);
        let order = NewOrder {
            account: account.clone(),
            symbol: request.symbol,
            side: request.side,
            pricing,
            quantity: i64::try_from(request.quantity.value()).unwrap_or(1),
            time_in_force: hoga_venue::TimeInForce::Day,
            route: hoga_venue::Route::KRX,
            channel: Channel::Hand,
        };
        stage.simulation.wire.with_core(|core, now| {
            // The venue may say no to a person too.
            let _refused = core.venue_mut().place(now, order).is_err();
            core.advance(now);
        });
        if random.percent(50) {
            pause(&mut random, 500, 5_000).await;
            end_one_by_hand(&stage, &account);
        }
        if random.percent(25) {
            pause(&mut random, 500, 5_000).await;
            change_by_hand(&stage, &account, &mut random);
        }
    }
}

/// Cancels or amends an order that rests, or a part of it, whoever placed it, as a person may on a
/// phone.
fn change_by_hand(stage: &Stage, account: &str, random: &mut Random) {
    let (is_cancel, is_whole, ticks, nth) = (
        random.percent(50),
        random.percent(25),
        random.between(-2, 2),
        random.between(0, 5),
    );
    stage.simulation.wire.with_core(|core, now| {
        let resting: Vec<(u64, i64, i64)> = core
            .venue()
            .orders_of(account)
            .filter(|row| row.remaining() > 1)
            .filter_map(|row| {
                let issue = core.venue().issue(row.symbol)?;
                Some((row.number, row.remaining(), issue.step(row.limit, ticks)))
            })
            .collect();
        let at = usize::try_from(nth).unwrap_or(0);
        let Some((number, remaining, price)) = resting.get(at) else {
            return;
        };
        let part = (!is_whole).then_some(remaining / 2);
        let venue = core.venue_mut();
        // The venue may say no to a person too.
        let _refused = if is_cancel {
            venue.cancel(now, account, *number, part).is_err()
        } else {
            venue.amend(now, account, *number, *price, part).is_err()
        };
        core.advance(now);
    });
}

/// Cancels the oldest order that was placed by hand and still rests.
pub(crate) fn end_one_by_hand(stage: &Stage, account: &str) -> bool {
    stage.simulation.wire.with_core(|core, now| {
        let resting = core
            .venue()
            .orders_of(account)
            .find(|row| row.channel == Channel::Hand && row.state == RowState::Open)
            .map(|row| row.number);
        let is_cancelled = resting
            .is_some_and(|number| core.venue_mut().cancel(now, account, number, None).is_ok());
        core.advance(now);
        is_cancelled
    })
}

/// Takes something from the book now and then, so that resting orders fill.
pub(crate) async fn market(stage: Arc<Stage>, seed: u64) {
    let mut random = Random::new(seed ^ 0x7A6E);
    #[expect(clippy::infinite_loop, reason = "ends with the task that polls it")]
    loop {
        pause(&mut random, 300, 2_500).await;
        let symbol: Symbol = stage.symbol(&mut random);
        let side = if random.percent(50) {
            Side::Buy
        } else {
            Side::Sell
        };
        let best = stage.simulation.best(symbol, side.opposite());
        let limit = stage
            .simulation
            .step(symbol, best, if side == Side::Buy { 1 } else { -1 });
        let shares = random.between(1, 9);
        stage.simulation.wire.with_core(|core, now| {
            core.venue_mut().take(now, symbol, side, limit, shares);
            core.advance(now);
        });
    }
}
