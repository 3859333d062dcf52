//! `hoga demo`: a trading day in half a minute, against an emulator inside this process.
//!
//! Real sockets on loopback, the real adapter, a journal on disk; only the market is made up. At
//! the end hoga's books are held against the venue's own ledger.

mod stage;
mod summary;

use crate::exit::Failure;
use crate::output::{Output, minute};
use hoga::{
    Amend, BrokerPort, CancelReport, ConnectionState, Delivery, OrderRef, OrderStatus, OrderType,
    Price, Side, Symbol,
};
use hoga_desk::Gateway;
use kis_emulator::Fate;
use stage::{Stage, Wanted};
use std::time::Duration;
use tokio::time::{sleep, timeout};

/// Nothing in the demo takes longer than this.
const PATIENCE: Duration = Duration::from_secs(40);

pub(crate) async fn run(seed: u64, output: Output) -> Result<(), Failure> {
    let stage = Stage::set(seed, output).await?;
    let played = play(&stage).await;
    let compared = match played {
        Ok(()) => summary::show(&stage).await,
        Err(failure) => Err(failure),
    };
    stage.clear().await?;
    compared
}

fn symbol(code: &str) -> Result<Symbol, Failure> {
    code.parse()
        .map_err(|error: hoga_port::symbol::SymbolError| Failure::internal(error.to_string()))
}

async fn play(stage: &Stage) -> Result<(), Failure> {
    let (samsung, hynix, kakao) = (symbol("005930")?, symbol("000660")?, symbol("035720")?);
    let symbols = [samsung, hynix, kakao];
    stage
        .heading("token, approval key, WebSocket, subscriptions")
        .await;
    connect(stage, &symbols).await?;
    stage.heading("live ticks").await;
    ticks(stage, &symbols).await?;
    stage
        .heading("a limit buy rests, is amended, and fills in parts")
        .await;
    amended_buy(stage, samsung).await?;
    stage.heading("a market sell").await;
    market_sell(stage, hynix).await?;
    stage.heading("a cancelled order").await;
    cancelled(stage, hynix).await?;
    stage.heading("an order the venue refuses").await;
    refused(stage, samsung).await?;
    stage
        .heading("the line is cut, and an order fills meanwhile")
        .await;
    cut(stage, samsung).await?;
    stage.heading("an order whose answer is lost").await;
    lost(stage, kakao).await
}

async fn connect(stage: &Stage, symbols: &[Symbol]) -> Result<(), Failure> {
    let token = stage.desk.authenticate().await?;
    stage.line(&format!(
        "access token issued, valid until {}",
        minute(token.expires_at)
    ));
    // Wanted before the line is up, so that one connection carries all: own executions first.
    stage.follow_market(symbols)?;
    stage.desk.connect_websocket().await?;
    stage.line("approval key issued, WebSocket connected");
    stage.line(&format!(
        "subscribed: own executions, then trades and books of {}",
        symbols
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(", ")
    ));
    stage.desk.reconcile("the demo starts").await?;
    let gate = stage.desk.gate().await?;
    match gate.first() {
        None => stage.line("books compared with the venue's: the gate is open"),
        Some(closed) => return Err(Failure::internal(format!("the gate is closed: {closed}"))),
    }
    Ok(())
}

async fn ticks(stage: &Stage, symbols: &[Symbol]) -> Result<(), Failure> {
    let mut trades = stage.desk.trades(symbols)?;
    let mut shown = 0;
    let show = async {
        while shown < 5 {
            let Some(delivery) = trades.next().await else {
                break;
            };
            if let Delivery::Item(trade) = delivery {
                let (symbol, price, quantity) = (trade.symbol, trade.price, trade.quantity);
                stage.line(&format!("{symbol} trades at {price} x {quantity}"));
                shown += 1;
            }
        }
    };
    timeout(PATIENCE, show)
        .await
        .map_err(|_elapsed| Failure::internal("no ticks came"))
}

async fn amended_buy(stage: &Stage, symbol: Symbol) -> Result<(), Failure> {
    let low = stage.price(symbol, Side::Buy, -4)?;
    let order = stage.order(
        "resting-buy",
        symbol,
        Side::Buy,
        OrderType::Limit { price: low },
        10,
    )?;
    let key = OrderRef::Id(order.id.clone());
    stage.desk.place_order(order).await?;
    sleep(Duration::from_millis(800)).await;
    let limit = stage.price(symbol, Side::Buy, 0)?;
    let amended = stage
        .desk
        .amend_order(stage.desk.account(), key.clone(), Amend::Limit(limit))
        .await?;
    stage.line(&format!(
        "amended to {limit}; the venue's number is now {}",
        Stage::number(&amended)
    ));
    stage.fill(&key, 4);
    stage.wait_for(&key, Wanted::Filled(4)).await?;
    sleep(Duration::from_millis(600)).await;
    stage.fill(&key, 6);
    stage
        .wait_for(&key, Wanted::State(OrderStatus::Filled))
        .await
}

async fn market_sell(stage: &Stage, symbol: Symbol) -> Result<(), Failure> {
    let order = stage.order("market-sell", symbol, Side::Sell, OrderType::Market, 5)?;
    let key = OrderRef::Id(order.id.clone());
    stage.desk.place_order(order).await?;
    stage
        .wait_for(&key, Wanted::State(OrderStatus::Filled))
        .await
}

async fn cancelled(stage: &Stage, symbol: Symbol) -> Result<(), Failure> {
    let price = stage.price(symbol, Side::Buy, -12)?;
    let order = stage.order(
        "to-cancel",
        symbol,
        Side::Buy,
        OrderType::Limit { price },
        3,
    )?;
    let key = OrderRef::Id(order.id.clone());
    stage.desk.place_order(order).await?;
    sleep(Duration::from_millis(400)).await;
    let report = stage
        .desk
        .cancel_order(stage.desk.account(), key.clone())
        .await?;
    if report != CancelReport::Requested {
        return Err(Failure::internal(format!("the cancel is {report:?}")));
    }
    stage
        .wait_for(&key, Wanted::State(OrderStatus::Cancelled))
        .await
}

async fn refused(stage: &Stage, symbol: Symbol) -> Result<(), Failure> {
    let price = stage.price(symbol, Side::Buy, -1)?;
    let order = stage.order(
        "too-rich",
        symbol,
        Side::Buy,
        OrderType::Limit { price },
        100_000,
    )?;
    match stage.desk.place_order(order).await {
        Err(error @ hoga::BrokerError::Rejected { .. }) => {
            stage.line(&format!("{error}"));
            Ok(())
        }
        Err(error) => Err(error.into()),
        Ok(_) => Err(Failure::internal(
            "the venue took an order it cannot pay for",
        )),
    }
}

async fn cut(stage: &Stage, symbol: Symbol) -> Result<(), Failure> {
    // Deep in the book, so that the market does not reach it before the cut.
    let price: Price = stage.price(symbol, Side::Buy, -8)?;
    let order = stage.order(
        "through-the-cut",
        symbol,
        Side::Buy,
        OrderType::Limit { price },
        8,
    )?;
    let key = OrderRef::Id(order.id.clone());
    stage.desk.place_order(order).await?;
    sleep(Duration::from_millis(500)).await;
    let mut line = stage.desk.gateway().connection();
    line.mark_unchanged();
    stage
        .emulator
        .with_core(|core, now| core.cut_connections(now));
    let fell = line.wait_for(|state| *state != ConnectionState::Connected);
    timeout(PATIENCE, fell)
        .await
        .map_err(|_elapsed| Failure::internal("the cut was not noticed"))?
        .map_err(|_closed| Failure::internal("the line is gone"))?;
    stage.line("the line is cut; somebody sells to our order while nobody listens");
    stage.fill(&key, 8);
    stage
        .wait_for(&key, Wanted::State(OrderStatus::Filled))
        .await?;
    let back = line.wait_for(|state| *state == ConnectionState::Connected);
    timeout(PATIENCE, back)
        .await
        .map_err(|_elapsed| Failure::internal("the line did not come back"))?
        .map_err(|_closed| Failure::internal("the line is gone"))?;
    stage.line("the line is back, every subscription too; the fill was found by a query");
    Ok(())
}

async fn lost(stage: &Stage, symbol: Symbol) -> Result<(), Failure> {
    let path = "order-cash";
    let posts = || {
        stage
            .emulator
            .with_core(|core, _now| core.statistics.calls_of(path))
    };
    let before = posts();
    stage
        .emulator
        .with_core(|core, _now| core.faults.next_call(path, Fate::LoseAnswer));
    let price = stage.price(symbol, Side::Buy, -3)?;
    let order = stage.order(
        "lost-answer",
        symbol,
        Side::Buy,
        OrderType::Limit { price },
        7,
    )?;
    let key = OrderRef::Id(order.id.clone());
    match stage.desk.place_order(order).await {
        Err(error @ hoga::BrokerError::Unknown { .. }) => stage.line(&format!("{error}")),
        Err(error) => return Err(error.into()),
        Ok(_) => return Err(Failure::internal("the answer was not lost")),
    }
    stage.line("nothing is sent again; candidates are counted at the earliest after 10 s");
    stage.wait_for(&key, Wanted::Settled).await?;
    let sent = posts().saturating_sub(before);
    if sent != 1 {
        return Err(Failure::internal(format!(
            "the order was posted {sent} times"
        )));
    }
    stage.line("found, with one POST");
    stage.fill(&key, 7);
    stage
        .wait_for(&key, Wanted::State(OrderStatus::Filled))
        .await
}
