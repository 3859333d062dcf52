//! `hoga buy` and `hoga sell`: at the desk that holds the account, or as the desk for one order.

use super::change::{millis, show_order};
use crate::args::OrderArguments;
use crate::context::Context;
use crate::exit::{Failure, REFUSED};
use crate::output::settle;
use hoga::command::TradingCommand;
use hoga::{Entropy, Mode, OrderRequest, OrderType, Side, TimeInForce};
use hoga_desk::keys::new_key;
use std::io::{BufRead, IsTerminal, Write};
use std::time::Duration;

/// How long an order that trades at once is followed to its fill: lists were seen to show one after 5.3 s.
const FILL_WITHIN: Duration = Duration::from_secs(6);

pub(crate) async fn run(
    context: &Context,
    side: Side,
    arguments: OrderArguments,
) -> Result<(), Failure> {
    let order_type = arguments.price.order_type();
    // The key is made here, so that an answer lost on the way to the desk has a name.
    let key = arguments
        .id
        .unwrap_or_else(|| new_key(&Entropy::unpredictable()));
    let time_in_force = arguments.route.time_in_force();
    let is_followed = !arguments.no_wait && trades_at_once(order_type, time_in_force);
    let request = OrderRequest {
        account_id: Some(context.config.account.clone()),
        symbol: arguments.symbol,
        side,
        order_type,
        quantity: arguments.quantity,
        idempotency_key: key.clone(),
        time_in_force,
        route: arguments.route.route,
    };
    if context.config.mode == Mode::Live && !arguments.yes {
        settle();
        confirm(&request)?;
    }
    let command = TradingCommand::Place {
        key: Some(key),
        symbol: request.symbol,
        side,
        order_type,
        quantity: request.quantity,
        time_in_force: request.time_in_force,
        route: request.route,
        wait_ms: millis(arguments.waiting.wait),
        fill_wait_ms: if is_followed { millis(FILL_WITHIN) } else { 0 },
    };
    let reply = context.trade(&format!("hoga {side}"), command).await?;
    let order = show_order(context, &reply)?;
    if is_followed && !order.status.is_terminal() {
        let seconds = FILL_WITHIN.as_secs();
        context.output.say(&format!(
            "not filled after {seconds} s; it goes on: hoga orders"
        ));
    }
    Ok(())
}

/// Returns whether an order trades as soon as it is at the exchange, if it trades at all.
fn trades_at_once(order_type: OrderType, time_in_force: TimeInForce) -> bool {
    let is_immediate = match time_in_force {
        TimeInForce::ImmediateOrCancel | TimeInForce::FillOrKill => true,
        TimeInForce::Day => false,
    };
    is_immediate || matches!(order_type, OrderType::Market | OrderType::Best)
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
        time_in_force,
        route,
        ..
    } = request;
    write!(
        std::io::stderr(),
        "LIVE: {side} {quantity} of {symbol}, {order_type}, {time_in_force}, on {route}? (yes/no) "
    )?;
    let mut typed = String::new();
    std::io::stdin().lock().read_line(&mut typed)?;
    if typed.trim() == "yes" {
        Ok(())
    } else {
        Err(refused("nothing was sent"))
    }
}
