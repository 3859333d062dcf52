//! `hoga buy` and `hoga sell`: the account's desk for the duration of one order.

use crate::args::OrderArguments;
use crate::context::Context;
use crate::exit::{Failure, REFUSED};
use crate::output::{order_json, order_line};
use hoga::{BrokerError, BrokerPort, IdempotencyKey, KisBrokerAdapter, Mode, OrderRequest};
use hoga::{Order, OrderStatus, OrderType, Side};
use std::io::{BufRead, IsTerminal, Write};
use std::time::Duration;
use tokio::time::Instant;

pub(crate) async fn run(
    context: &Context,
    side: Side,
    arguments: OrderArguments,
) -> Result<(), Failure> {
    let order_type = match arguments.price.limit {
        Some(price) => OrderType::Limit { price },
        None => OrderType::Market,
    };
    let opened = context.desk(&format!("hoga {side}")).await?;
    let desk = &opened.adapter;
    if context.config.mode == Mode::Local {
        context
            .output
            .say("on the local market, with made-up money");
    }
    context.check_armed(&*opened.journal).await?;
    let request = OrderRequest {
        account_id: context.config.account.clone(),
        symbol: arguments.symbol,
        side,
        order_type,
        quantity: arguments.quantity,
        idempotency_key: arguments.id.unwrap_or_else(|| desk.new_key()),
    };
    if context.config.mode == Mode::Live && !arguments.yes {
        confirm(&request)?;
    }
    let placed = place(context, desk, request, arguments.waiting.wait).await;
    desk.close().await?;
    let order = placed?;
    context
        .output
        .data(&order_line(&order), &order_json(&order));
    Ok(())
}

async fn place(
    context: &Context,
    desk: &KisBrokerAdapter,
    request: OrderRequest,
    wait: Duration,
) -> Result<Order, Failure> {
    if desk.read_books(hoga_desk::Books::has_unsettled) {
        context
            .output
            .say("comparing the open orders with the venue's first");
        desk.reconcile("a command starts").await?;
    }
    let key = request.idempotency_key.clone();
    match desk.place_order(request).await {
        Ok(order) => Ok(order),
        Err(error @ BrokerError::Unknown { .. }) => {
            let seconds = wait.as_secs();
            context
                .output
                .say(&format!("{error}; following it for {seconds} s"));
            match settled(desk, &key, wait).await {
                Some(order) => resolved(order),
                None => Err(error.into()),
            }
        }
        Err(error) => Err(error.into()),
    }
}

/// Waits until an order's outcome is known.
async fn settled(desk: &KisBrokerAdapter, key: &IdempotencyKey, wait: Duration) -> Option<Order> {
    let until = Instant::now().checked_add(wait)?;
    loop {
        let order = desk.read_books(|books| books.own(key).map(|known| known.order.clone()))?;
        if !matches!(order.status, OrderStatus::Unknown | OrderStatus::Recorded) {
            return Some(order);
        }
        if Instant::now() >= until {
            return None;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

fn resolved(order: Order) -> Result<Order, Failure> {
    match (order.status, order.reason.clone(), order.key.clone()) {
        (OrderStatus::Rejected, Some(reason), key) => {
            Err(BrokerError::Rejected { key, reason }.into())
        }
        (OrderStatus::NotPlaced, _, _) => Err(Failure::new(
            REFUSED,
            "the order was proved not to be placed",
            "place it again under a new key",
        )),
        _ => Ok(order),
    }
}

fn confirm(request: &OrderRequest) -> Result<(), Failure> {
    let refused = |hint: &str| Failure::new(REFUSED, "the live order was not confirmed", hint);
    if !std::io::stdin().is_terminal() {
        return Err(refused("type --yes to answer the question beforehand"));
    }
    let OrderRequest {
        symbol,
        side,
        order_type,
        quantity,
        ..
    } = request;
    write!(
        std::io::stderr(),
        "LIVE: {side} {quantity} of {symbol}, {order_type}? (yes/no) "
    )?;
    let mut typed = String::new();
    std::io::stdin().lock().read_line(&mut typed)?;
    if typed.trim() == "yes" {
        Ok(())
    } else {
        Err(refused("nothing was sent"))
    }
}
