//! `hoga events`: the event log, as it is written.

use crate::context::Context;
use crate::exit::{Failure, INTERNAL};
use crate::output::{Output, clock, order_line};
use hoga_desk::journal::audit::{Projection, Verifier};
use hoga_desk::journal::{Entry, Stored};
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

/// Checks the whole log against its hashes and against where it ended.
pub(crate) async fn verify(context: &Context) -> Result<(), Failure> {
    let journal = context.home.journal(&context.config).await?;
    // The end is read first: what is written meanwhile lies behind it.
    let head = journal.head().await?;
    let mut verifier = Verifier::default();
    let mut after = 0;
    while after < head.sequence {
        let left = head.sequence.saturating_sub(after);
        let limit = usize::try_from(left).unwrap_or(BATCH).min(BATCH);
        let batch = journal.raw_events(after, limit).await?;
        let Some(last) = batch.last() else { break };
        after = last.sequence;
        verifier.take(&batch);
    }
    let findings: Vec<String> = verifier
        .finish(&head)
        .iter()
        .map(ToString::to_string)
        .collect();
    let data = json!({ "events": head.sequence, "findings": findings });
    if findings.is_empty() {
        let words = format!("{} events, each as it was written", head.sequence);
        context.output.data(&words, &data);
        return Ok(());
    }
    context.output.data(&findings.join("\n"), &data);
    Err(Failure::new(
        INTERNAL,
        format!("the event log was changed: {} findings", findings.len()),
        "do not trust this journal; compare with the venue's books and a backup",
    ))
}

/// Makes the orders table anew from the log, or only compares.
pub(crate) async fn rebuild(context: &Context, check: bool) -> Result<(), Failure> {
    let journal = context.home.journal(&context.config).await?;
    let mut projection = Projection::default();
    let mut after = 0;
    loop {
        let batch = journal.read(after, BATCH).await?;
        let Some(last) = batch.last() else { break };
        after = last.sequence;
        for stored in &batch {
            projection.take(stored);
        }
    }
    let rows = projection.clone().rows();
    let differences = projection.compare(&journal.order_rows().await?);
    let data = json!({ "orders": rows.len(), "differences": differences });
    if differences.is_empty() {
        let words = format!("{} orders, each as the log tells", rows.len());
        context.output.data(&words, &data);
        return Ok(());
    }
    context.output.data(&differences.join("\n"), &data);
    if check {
        return Err(Failure::new(
            INTERNAL,
            format!("the orders table differs in {} places", differences.len()),
            "hoga events rebuild makes it anew from the log",
        ));
    }
    // Nobody may write while the table is replaced.
    let _right = context
        .home
        .lock(&context.config, "hoga events rebuild")
        .await?;
    journal.replace_order_rows(rows).await?;
    context.output.say("the orders table is made anew");
    Ok(())
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
        Entry::Concluded { key, why } => format!("{key}: {why}"),
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
