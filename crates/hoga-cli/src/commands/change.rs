//! `hoga amend`, `hoga cancel` and `hoga cancel-all`.

use crate::context::Context;
use crate::exit::{Failure, UNKNOWN};
use crate::output::{order_json, order_line};
use hoga::command::{TradingCommand, TradingReply};
use hoga::{Amend, CancelAllReport, Order, OrderRef};
use hoga_port::time::trading_day;
use serde_json::json;
use std::time::Duration;

/// Refuses what is no name of an order before anything is opened.
fn check_name(context: &Context, order: &str) -> Result<(), Failure> {
    OrderRef::parse(order, trading_day(context.clock.now()))
        .map(|_name| ())
        .map_err(|error| Failure::usage(error.to_string(), "hoga orders shows keys and numbers"))
}

pub(crate) fn millis(wait: Duration) -> u64 {
    u64::try_from(wait.as_millis()).unwrap_or(u64::MAX)
}

/// Shows the order that a command came to.
pub(crate) fn show_order(context: &Context, reply: &TradingReply) -> Result<Order, Failure> {
    let TradingReply::Order { order } = reply else {
        return Err(Failure::internal("the desk answered another question"));
    };
    context.output.data(&order_line(order), &order_json(order));
    Ok((**order).clone())
}

pub(crate) async fn amend(
    context: &Context,
    order: &str,
    amend: Amend,
    wait: Duration,
) -> Result<(), Failure> {
    check_name(context, order)?;
    let command = TradingCommand::Amend {
        order: order.to_owned(),
        amend,
        wait_ms: millis(wait),
    };
    let reply = context.trade("hoga amend", command).await?;
    show_order(context, &reply).map(|_order| ())
}

/// What a cancel may lean on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Brake {
    /// The account's desk, if it can be had.
    ThroughDesk,
    /// Nothing but a token and the pace.
    WithoutJournal,
}

impl Brake {
    pub(crate) fn of(without_journal: bool) -> Self {
        if without_journal {
            Self::WithoutJournal
        } else {
            Self::ThroughDesk
        }
    }

    async fn pull(
        self,
        context: &Context,
        myself: &str,
        command: TradingCommand,
    ) -> Result<TradingReply, Failure> {
        match self {
            Self::ThroughDesk => context.trade(myself, command).await,
            Self::WithoutJournal => context.trade_without_journal(command).await,
        }
    }
}

pub(crate) async fn cancel(
    context: &Context,
    order: &str,
    wait: Duration,
    brake: Brake,
) -> Result<(), Failure> {
    check_name(context, order)?;
    let command = TradingCommand::Cancel {
        order: order.to_owned(),
        wait_ms: millis(wait),
    };
    let reply = brake.pull(context, "hoga cancel", command).await?;
    let found = show_order(context, &reply)?;
    if found.status.is_terminal() {
        return Ok(());
    }
    Err(Failure::new(
        UNKNOWN,
        format!("the order is {} so far", found.status),
        "hoga orders shows how it ends",
    ))
}

pub(crate) async fn cancel_all(
    context: &Context,
    foreign: bool,
    wait: Duration,
    brake: Brake,
) -> Result<(), Failure> {
    let command = TradingCommand::CancelAll {
        foreign,
        wait_ms: millis(wait),
    };
    let reply = brake.pull(context, "hoga cancel-all", command).await?;
    let TradingReply::CancelledAll { report } = reply else {
        return Err(Failure::internal("the desk answered another question"));
    };
    show_report(context, &report);
    if let Some(why) = &report.unseen {
        return Err(Failure::new(
            UNKNOWN,
            format!(
                "the venue's list could not be read ({why}): orders that are not known here may be open"
            ),
            "try again, and look at the venue's screen",
        ));
    }
    if report.unknown.is_empty() {
        return Ok(());
    }
    Err(Failure::new(
        UNKNOWN,
        format!("{} orders may still be open", report.unknown.len()),
        "hoga orders --open; look at the venue's screen",
    ))
}

fn show_report(context: &Context, report: &CancelAllReport) {
    let lists = [
        ("cancelled", &report.cancelled),
        ("filled meanwhile", &report.filled_meanwhile),
        ("unknown", &report.unknown),
        ("of others, still open", &report.others_open),
    ];
    let mut lines = Vec::new();
    for (name, orders) in lists {
        lines.push(format!("{name}: {}", orders.len()));
        lines.extend(
            orders
                .iter()
                .map(|order| format!("  {}", order_line(order))),
        );
    }
    let all = |orders: &[Order]| orders.iter().map(order_json).collect::<Vec<_>>();
    let data = json!({
        "cancelled": all(&report.cancelled),
        "filled_meanwhile": all(&report.filled_meanwhile),
        "unknown": all(&report.unknown),
        "others_open": all(&report.others_open),
        "unseen": report.unseen,
    });
    context.output.lines(&lines, &data);
}
