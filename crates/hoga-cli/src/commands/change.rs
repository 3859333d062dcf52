//! `hoga amend`, `hoga cancel` and `hoga cancel-all`.

use crate::context::Context;
use crate::exit::{Failure, UNKNOWN, UNREACHABLE};
use crate::output::{order_json, order_line, orders};
use hoga::command::{TradingCommand, TradingReply};
use hoga::{Amend, CancelAllReport, Order, OrderRef};
use hoga_port::{Market, TradingDay};
use serde_json::{Value, json};
use std::time::Duration;

/// Refuses what is no name of an order before anything is opened.
fn check_name(context: &Context, order: &str) -> Result<(), Failure> {
    OrderRef::parse(order, TradingDay::at(Market::Krx, context.clock.now()))
        .map(|_name| ())
        .map_err(|error| Failure::usage(error.to_string(), "hoga orders shows ids and numbers"))
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

    /// Returns how a command says it, behind a blank.
    fn option(self) -> &'static str {
        match self {
            Self::ThroughDesk => "",
            Self::WithoutJournal => " --without-journal",
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
    let reply = brake
        .pull(context, "hoga cancel", command)
        .await
        .map_err(|failure| unsent(order, brake, failure))?;
    let TradingReply::Order { order: found } = &reply else {
        return Err(Failure::internal("the desk answered another question"));
    };
    let done = if found.status.is_terminal() {
        Ok(())
    } else {
        Err(Failure::new(
            UNKNOWN,
            format!(
                "the cancel was sent, and the order is {} so far",
                found.status
            ),
            format!(
                "hoga why {order} tells what was asked and answered; hoga orders --open shows whether it ends"
            ),
        ))
    };
    let (line, data) = (order_line(found), order_json(found));
    context.output.lines_and(&[line], data, done)
}

/// Says of a cancel that did not leave that the order is open.
fn unsent(order: &str, brake: Brake, failure: Failure) -> Failure {
    // Nobody could be reached; a refusal of ours and a key that is refused say what they are.
    if failure.code != UNREACHABLE {
        return failure;
    }
    Failure {
        message: format!("not sent, the order is open: {}", failure.message),
        hint: Some(format!(
            "try again: hoga cancel {order}{}; or cancel it on the venue's screen",
            brake.option()
        )),
        ..failure
    }
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
    let (lines, data) = shown(&report);
    let done = context
        .output
        .lines_and(&lines, data, judge(&report, brake));
    match report.perhaps_of_others.len() {
        0 => {}
        1 => context.output.say(
            "1 of these orders may be another program's or a person's: the venue does not say who \
             entered it",
        ),
        count => context.output.say(&format!(
            "{count} of these orders may be another program's or a person's: the venue does not say \
             who entered them"
        )),
    }
    // What was not to be cancelled is the last that is said of it.
    match report.others_open.len() {
        0 => {}
        1 => context.output.say("1 order of others stays open"),
        count => context
            .output
            .say(&format!("{count} orders of others stay open")),
    }
    done
}

/// Returns what a script must know of orders that may be open.
fn judge(report: &CancelAllReport, brake: Brake) -> Result<(), Failure> {
    if let Some(why) = &report.unseen {
        return Err(Failure::new(
            UNKNOWN,
            format!(
                "the venue's list could not be read ({why}): orders that are not known here may be open"
            ),
            format!(
                "try again: hoga cancel-all{}; or cancel what is open on the venue's screen",
                brake.option()
            ),
        ));
    }
    if !report.unknown.is_empty() {
        return Err(Failure::new(
            UNKNOWN,
            format!("{} may still be open", orders(report.unknown.len())),
            "hoga orders --open; hoga why tells of each; look at the venue's screen",
        ));
    }
    if report.unsent.is_empty() {
        return Ok(());
    }
    let why = report.unsent_why.as_deref().unwrap_or("nobody says why");
    Err(Failure::new(
        UNREACHABLE,
        match report.unsent.len() {
            1 => format!("not sent, 1 order is open: {why}"),
            count => format!("not sent, {count} orders are open: {why}"),
        },
        format!(
            "try again: hoga cancel-all{}; or cancel what is open on the venue's screen",
            brake.option()
        ),
    ))
}

/// Returns a report in lines and as data.
fn shown(report: &CancelAllReport) -> (Vec<String>, Value) {
    let lists = [
        ("cancelled", &report.cancelled),
        ("filled meanwhile", &report.filled_meanwhile),
        ("unknown", &report.unknown),
        ("not sent, still open", &report.unsent),
        ("of others, still open", &report.others_open),
    ];
    let mut lines = Vec::new();
    let is_seen = report.unseen.is_none();
    for (name, orders) in lists {
        // What is still open is known of the list alone.
        let count = match orders.len() {
            0 if !is_seen && name.ends_with("still open") => {
                "not known, the venue's list could not be seen".to_owned()
            }
            count => count.to_string(),
        };
        lines.push(format!("{name}: {count}"));
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
        "unsent": all(&report.unsent),
        "others_open": all(&report.others_open),
        "perhaps_of_others": report
            .perhaps_of_others
            .iter()
            .map(|id| id.number())
            .collect::<Vec<_>>(),
        "unseen": report.unseen,
    });
    (lines, data)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_not_be_seen_is_not_counted_as_none() {
        let open = |report: &CancelAllReport| {
            let (lines, _data) = shown(report);
            lines.into_iter().filter(|line| line.contains("still open"))
        };
        let mut report = CancelAllReport {
            unseen: Some("no answer in time".into()),
            ..CancelAllReport::default()
        };
        for line in open(&report) {
            assert!(line.contains("could not be seen"), "{line}");
        }
        report.unseen = None;
        for line in open(&report) {
            assert!(line.ends_with(": 0"), "{line}");
        }
        assert_eq!(open(&report).count(), 2);
    }
}
