//! `hoga buy` and `hoga sell`: at the desk that holds the account, or as the desk for one order.

use super::change::{millis, show_order};
use crate::args::OrderArguments;
use crate::context::Context;
use crate::exit::{Failure, REFUSED};
use crate::output::settle;
use hoga::command::TradingCommand;
use hoga::{Entropy, Mode, OrderRequest, OrderType, Side, TimeInForce};
use hoga_desk::order_ids::new_order_id;
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
        .unwrap_or_else(|| new_order_id(&Entropy::unpredictable()));
    let time_in_force = arguments.route.time_in_force();
    let is_followed = !arguments.no_wait && trades_at_once(order_type, time_in_force);
    let request = OrderRequest {
        account_id: Some(context.config.account.clone()),
        symbol: arguments.symbol,
        side,
        order_type,
        quantity: arguments.quantity,
        id: key.clone(),
        time_in_force,
        route: arguments.route.route,
    };
    let doubt = doubt(side, order_type);
    let is_asked = context.config.mode == Mode::Live || doubt.is_some();
    if let (Some(doubt), true) = (&doubt, arguments.yes) {
        context.output.say(&format!("note: {doubt}"));
    }
    if is_asked && !arguments.yes {
        settle();
        confirm(&request, context.config.mode, doubt.as_deref())?;
    }
    let command = TradingCommand::Place {
        id: Some(key),
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

/// Says why an order does not do what it looks like: one that waits for a trigger and then has a limit on
/// the far side of it rests where the market just was, and stops no loss.
fn doubt(side: Side, order_type: OrderType) -> Option<String> {
    let (trigger, limit) = (order_type.trigger()?, order_type.limit()?);
    match side {
        Side::Sell if limit > trigger => Some(format!(
            "once the price falls to {trigger}, this sells at {limit} or higher, so it stops no loss: a stop sell has its limit at its trigger or below"
        )),
        Side::Buy if limit < trigger => Some(format!(
            "once the price rises to {trigger}, this buys at {limit} or lower, so it does not follow the price: a stop buy has its limit at its trigger or above"
        )),
        Side::Buy | Side::Sell => None,
    }
}

fn confirm(request: &OrderRequest, mode: Mode, doubt: Option<&str>) -> Result<(), Failure> {
    let refused = |hint: &str| {
        let what = doubt.map_or("the live order was not confirmed", |doubt| doubt);
        Failure::new(REFUSED, what, hint)
    };
    if !std::io::stdin().is_terminal() {
        return Err(refused("to place it all the same, type --yes"));
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
    if let Some(doubt) = doubt {
        writeln!(std::io::stderr(), "{doubt}")?;
    }
    let mode = if mode == Mode::Live { "LIVE: " } else { "" };
    write!(
        std::io::stderr(),
        "{mode}{side} {quantity} of {symbol}, {order_type}, {time_in_force}, on {route}? (yes/no) "
    )?;
    let mut typed = String::new();
    std::io::stdin().lock().read_line(&mut typed)?;
    if typed.trim() == "yes" {
        Ok(())
    } else {
        Err(refused("nothing was sent"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stop_that_stops_nothing_is_doubted() {
        let stop = |limit: &str, trigger: &str| OrderType::Stop {
            price: limit.parse().unwrap(),
            trigger: trigger.parse().unwrap(),
        };
        assert!(
            doubt(Side::Sell, stop("71000", "70000"))
                .unwrap()
                .contains("stops no loss")
        );
        assert!(
            doubt(Side::Buy, stop("70000", "71000"))
                .unwrap()
                .contains("does not follow")
        );
        for (side, limit, trigger) in [
            (Side::Sell, "69000", "70000"),
            (Side::Sell, "70000", "70000"),
            (Side::Buy, "71000", "70000"),
        ] {
            assert_eq!(doubt(side, stop(limit, trigger)), None);
        }
        assert_eq!(doubt(Side::Sell, OrderType::Market), None);
    }
}
