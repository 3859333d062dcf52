//! How the process of a trading day ends, whoever ends it: what is open is named, the line is closed, the
//! end is recorded, all within three seconds. When it ends is in `run.rs`.

use super::run::Lines;
use crate::args::RunArguments;
use crate::day_lines;
use crate::exit::{Failure, INTERNAL};
use crate::output::{execution_json, order_line, orders};
use crate::signals::Stop;
use crate::syslog;
use hoga::{Delivery, ExecutionEvent, KisBrokerAdapter, Order, Subscription};
use hoga_desk::journal::audit::Head;
use std::time::Duration;

/// Requests about orders get this long for their answers; what has none then is unknown to the next
/// start, which finds out.
const ANSWERS_WITHIN: Duration = Duration::from_millis(800);
/// The line and the journal get this long, the answers included.
const CLOSE_WITHIN: Duration = Duration::from_millis(1_800);
/// What happened up to now is told for this long.
const TOLD_WITHIN: Duration = Duration::from_millis(200);
const NEXT_WITHIN: Duration = Duration::from_millis(50);
/// Cancels on exit go on for this long; another signal ends them.
const CANCEL_WITHIN: Duration = Duration::from_secs(10);

/// What becomes of open orders at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OpenOrders {
    /// They stay open, and are named.
    Stay,
    /// They are cancelled first.
    Cancelled,
}

impl OpenOrders {
    pub(super) fn of(arguments: &RunArguments) -> Self {
        if arguments.cancel_on_exit {
            Self::Cancelled
        } else {
            Self::Stay
        }
    }
}

/// Lists what is open, closes the line and records the end.
pub(super) async fn finish(
    output: &Lines,
    desk: &KisBrokerAdapter,
    executions: &mut Subscription<ExecutionEvent>,
    open_orders: OpenOrders,
    stop: &mut Stop,
) -> Result<(), Failure> {
    if open_orders == OpenOrders::Cancelled {
        cancel(output, desk, stop).await;
    }
    // What happened up to now is told before the line closes.
    let telling = async {
        while let Ok(Some(Delivery::Item(event))) =
            tokio::time::timeout(NEXT_WITHIN, executions.next()).await
        {
            output.lines(&day_lines::execution(&event), &execution_json(&event));
        }
    };
    drop(tokio::time::timeout(TOLD_WITHIN, telling).await);
    let open = open(desk);
    for order in &open {
        output.say(&format!("left open: {}", order_line(order)));
    }
    let closing = desk.close_within(ANSWERS_WITHIN);
    let closed = tokio::time::timeout(CLOSE_WITHIN, closing).await;
    output.say(&format!("closed; {} left open", orders(open.len())));
    if let Ok(Ok(head)) = tokio::time::timeout(NEXT_WITHIN, desk.journal().head()).await {
        let Head { sequence, hash } = head;
        output.say("the log ends with this; noted elsewhere, hoga events verify --against it");
        output.say("finds a log that was changed since");
        output.say(&format!("{sequence}:{hash}"));
        note_elsewhere(output, desk, &Head { sequence, hash }).await;
    }
    let why = match closed {
        Ok(Ok(())) => return Ok(()),
        Ok(Err(error)) => error.to_string(),
        Err(_elapsed) => "it did not answer in time".to_owned(),
    };
    Err(Failure::new(
        INTERNAL,
        format!("the end is not in the journal: {why}"),
        "nothing that is in it is lost; hoga doctor says what is wrong with it",
    ))
}

/// Notes the head in the system's log, where that is wanted.
async fn note_elsewhere(output: &Lines, desk: &KisBrokerAdapter, head: &Head) {
    let Some(socket) = output.syslog.clone() else {
        return;
    };
    let name = tokio::time::timeout(NEXT_WITHIN, desk.journal().name()).await;
    let name = name.ok().and_then(Result::ok).flatten().unwrap_or_default();
    let line = syslog::line(&name, head);
    let noting = tokio::task::spawn_blocking(move || {
        let noted = syslog::send(&socket, &line);
        noted.map_err(|error| format!("{}: {error}", socket.display()))
    });
    let noted = tokio::time::timeout(NEXT_WITHIN, noting).await;
    let why = match noted {
        Ok(Ok(Ok(()))) => return,
        Ok(Ok(Err(why))) => why,
        Ok(Err(_)) | Err(_) => "it does not answer".to_owned(),
    };
    output.say(&format!(
        "the head is not in the system's log ({why}); HOGA_HEAD_SYSLOG names its socket"
    ));
}

/// Cancels own orders as far as it goes in time; what stays open is named with the rest.
async fn cancel(output: &Lines, desk: &KisBrokerAdapter, stop: &mut Stop) {
    if open(desk).is_empty() {
        return;
    }
    output.say("cancelling what is open");
    tokio::select! {
        biased;
        () = stop.next() => output.say("the cancels are not waited for any longer"),
        done = desk.cancel_everything(false, CANCEL_WITHIN) => match done {
            Ok(report) => output.say(&format!(
                "cancelled: {}; filled meanwhile: {}; unknown: {}",
                report.cancelled.len(),
                report.filled_meanwhile.len(),
                report.unknown.len()
            )),
            Err(error) => output.say(&format!("not everything was cancelled: {error}")),
        },
    }
}

fn open(desk: &KisBrokerAdapter) -> Vec<Order> {
    desk.read_books(|books| {
        books
            .own_orders()
            .filter(|order| !order.status.is_terminal())
            .cloned()
            .collect()
    })
}
