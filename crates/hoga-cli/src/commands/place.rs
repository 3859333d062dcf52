//! `hoga buy` and `hoga sell`: at the desk that holds the account, or as the desk for one order.

use super::change::{millis, show_order};
use crate::args::OrderArguments;
use crate::context::Context;
use crate::exit::{Failure, REFUSED};
use crate::output::settle;
use hoga::command::TradingCommand;
use hoga::{Entropy, Mode, OrderRequest, Side};
use hoga_desk::keys::new_key;
use std::io::{BufRead, IsTerminal, Write};

pub(crate) async fn run(
    context: &Context,
    side: Side,
    arguments: OrderArguments,
) -> Result<(), Failure> {
    let order_type = arguments.price.order_type();
    if context.config.mode == Mode::Local {
        context
            .output
            .say("on the local market, with made-up money");
    }
    // The key is made here, so that an answer lost on the way to the desk has a name.
    let key = arguments
        .id
        .unwrap_or_else(|| new_key(&Entropy::unpredictable()));
    let request = OrderRequest {
        account_id: Some(context.config.account.clone()),
        symbol: arguments.symbol,
        side,
        order_type,
        quantity: arguments.quantity,
        idempotency_key: key.clone(),
        time_in_force: arguments.route.time_in_force(),
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
    };
    let reply = context.trade(&format!("hoga {side}"), command).await?;
    show_order(context, &reply).map(|_order| ())
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
