//! `hoga events`: the event log, as it is written.

use crate::context::Context;
use crate::exit::Failure;
use crate::output::{Output, clock, order_line};
use hoga_desk::journal::{Entry, Journal, Stored};
use serde_json::json;
use std::time::Duration;

const BATCH: usize = 500;

pub(crate) async fn run(context: &Context, follow: bool) -> Result<(), Failure> {
    let journal = context.home.journal(&context.config).await?;
    let mut after = 0;
    loop {
        let batch = journal.read(after, BATCH).await?;
        for stored in &batch {
            show(context.output, stored);
        }
        match batch.last() {
            Some(last) => after = last.sequence,
            None if follow => tokio::select! {
                biased;
                _stopped = tokio::signal::ctrl_c() => return Ok(()),
                () = tokio::time::sleep(Duration::from_millis(300)) => {}
            },
            None => return Ok(()),
        }
    }
}

pub(crate) fn show(output: Output, stored: &Stored) {
    let data = json!({
        "sequence": stored.sequence,
        "at": stored.record.at,
        "kind": stored.record.entry.word(),
        "entry": stored.record.entry,
        "hash": stored.hash,
    });
    output.data(&line(stored), &data);
}

/// Returns an event in one line.
pub(crate) fn line(stored: &Stored) -> String {
    let text = match &stored.record.entry {
        Entry::Intent { intent } => format!(
            "{} {} {} {} (try {})",
            intent.side, intent.quantity, intent.symbol, intent.order_type, intent.attempt
        ),
        Entry::Answered {
            key,
            request,
            outcome,
            ..
        } => format!("{request} {key}: {outcome}"),
        Entry::Order { .. } | Entry::Foreign { .. } => stored
            .record
            .order
            .as_ref()
            .map(order_line)
            .unwrap_or_default(),
        Entry::Notice { notice } => format!(
            "{:?} {} {} {} of {}",
            notice.kind, notice.id, notice.side, notice.quantity, notice.symbol
        ),
        Entry::Row { row } => format!(
            "{} {} {} filled {} of {}",
            row.id, row.side, row.symbol, row.filled, row.quantity
        ),
        Entry::Reconciled { why, rows } => format!("{rows} rows ({why})"),
        Entry::Decided { key, decision } => {
            let about = key
                .as_ref()
                .map(|key| format!(" {key}"))
                .unwrap_or_default();
            format!("by a person{about}: {decision:?}")
        }
        Entry::Alarm { text, hint } => format!("{text}; {hint}"),
        Entry::Session { what, text } => format!("{what}: {text}"),
    };
    let at = clock(stored.record.at);
    format!(
        "{:>6} {at} {:<16} {text}",
        stored.sequence,
        stored.record.entry.word()
    )
}
