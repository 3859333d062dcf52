//! `hoga amend` and `hoga cancel`.

use crate::context::Context;
use crate::exit::{Failure, UNKNOWN};
use crate::output::{order_json, order_line};
use hoga::{Amend, BrokerError, BrokerPort, CancelReport, KisBrokerAdapter, Opened, Order};
use hoga::{OrderRef, OrderStatus, Price};
use hoga_port::time::trading_day;
use std::time::Duration;
use tokio::time::Instant;

async fn open(context: &Context, order: &str, myself: &str) -> Result<(Opened, OrderRef), Failure> {
    let today = trading_day(context.clock.now());
    let order = OrderRef::parse(order, today)
        .map_err(|error| Failure::usage(error.to_string(), "hoga orders shows keys and numbers"))?;
    let opened = context.desk(myself).await?;
    context.check_armed(&*opened.journal).await?;
    // Foreign orders and fills since the last command become known here.
    opened.adapter.reconcile("a command starts").await?;
    Ok((opened, order))
}

fn find(desk: &KisBrokerAdapter, order: &OrderRef) -> Option<Order> {
    desk.read_books(|books| books.find(order).map(|known| known.order.clone()))
}

pub(crate) async fn amend(
    context: &Context,
    order: &str,
    limit: Price,
    wait: Duration,
) -> Result<(), Failure> {
    let (opened, order) = open(context, order, "hoga amend").await?;
    let desk = &opened.adapter;
    let amended = desk
        .amend_order(&context.config.account, order.clone(), Amend { limit })
        .await;
    let is_unclear = matches!(&amended, Err(BrokerError::Unknown { .. }));
    let followed = if is_unclear {
        amend_settled(desk, &order, wait).await
    } else {
        None
    };
    desk.close().await?;
    let order = match followed {
        Some(order) if order.order_type.limit() == Some(limit) => order,
        _ => amended?,
    };
    context
        .output
        .data(&order_line(&order), &order_json(&order));
    Ok(())
}

/// Waits until it is known whether an amend was taken.
async fn amend_settled(desk: &KisBrokerAdapter, order: &OrderRef, wait: Duration) -> Option<Order> {
    let until = Instant::now().checked_add(wait)?;
    loop {
        let found = find(desk, order)?;
        if found.status != OrderStatus::AmendUnknown || Instant::now() >= until {
            return Some(found);
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

pub(crate) async fn cancel(context: &Context, order: &str, wait: Duration) -> Result<(), Failure> {
    let (opened, order) = open(context, order, "hoga cancel").await?;
    let desk = &opened.adapter;
    let report = desk
        .cancel_order(&context.config.account, order.clone())
        .await;
    let followed = match &report {
        Ok(CancelReport::Requested | CancelReport::Unknown) => ended(desk, &order, wait).await,
        Ok(CancelReport::AlreadyDone(_)) | Err(_) => find(desk, &order),
    };
    desk.close().await?;
    let report = report?;
    let Some(found) = followed else {
        return Err(Failure::internal("the order vanished from the books"));
    };
    context
        .output
        .data(&order_line(&found), &order_json(&found));
    if !found.status.is_terminal() {
        return Err(Failure::new(
            UNKNOWN,
            format!(
                "the cancel is {report:?} and the order is {} so far",
                found.status
            ),
            "hoga orders shows how it ends",
        ));
    }
    Ok(())
}

/// Waits for the end of an order whose cancel was sent: the acknowledgement is not the end.
async fn ended(desk: &KisBrokerAdapter, order: &OrderRef, wait: Duration) -> Option<Order> {
    let until = Instant::now().checked_add(wait)?;
    loop {
        let found = find(desk, order)?;
        if found.status.is_terminal() || Instant::now() >= until {
            return Some(found);
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}
