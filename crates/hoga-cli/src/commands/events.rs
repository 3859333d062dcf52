//! `hoga events`: the event log, as it is written.

use crate::context::Context;
use crate::exit::{Failure, INTERNAL};
use crate::output::{Output, clock, order_line};
use hoga::RiskLimits;
use hoga_desk::journal::audit::{self, Projection};
use hoga_desk::journal::{Entry, Journal, Setting, Stored};
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

/// Checks the whole log against its hashes, against where it ended, and the switches against the log.
pub(crate) async fn verify(context: &Context) -> Result<(), Failure> {
    let journal = context.home.journal(&context.config).await?;
    let mut findings: Vec<String> = audit::verify(&*journal)
        .await?
        .iter()
        .map(ToString::to_string)
        .collect();
    if findings.is_empty() {
        findings.extend(switches(&*journal).await?);
    }
    let events = journal.latest().await?;
    if findings.is_empty() {
        let words = format!("{events} events, each as it was written");
        let data = json!({ "events": events, "findings": findings });
        context.output.data(&words, &data);
        return Ok(());
    }
    Err(Failure::new(
        INTERNAL,
        format!("the journal was changed: {}", findings.join("; ")),
        "do not trust it; compare with the venue's books and a backup",
    ))
}

/// Compares kill switch and caps with what the log says was set last.
async fn switches(journal: &dyn Journal) -> Result<Vec<String>, Failure> {
    let (mut killed, mut limits) = (false, RiskLimits::default());
    for stored in journal.read(0, usize::MAX).await? {
        if let Entry::Session { what, text } = &stored.record.entry {
            match what.as_str() {
                "killed" => killed = true,
                "kill switch off" => killed = false,
                "limits" => limits = serde_json::from_str(text).unwrap_or_default(),
                _ => {}
            }
        }
    }
    let mut findings = Vec::new();
    if killed != journal.setting(Setting::Kill).await?.is_some() {
        findings.push("the kill switch is not as the log says".to_owned());
    }
    let set: RiskLimits = journal
        .setting(Setting::Limits)
        .await?
        .map(|text| serde_json::from_str(&text).unwrap_or_default())
        .unwrap_or_default();
    if set != limits {
        findings.push("the caps are not as the log says".to_owned());
    }
    Ok(findings)
}

/// Makes the orders table anew from the log, or only compares.
pub(crate) async fn rebuild(context: &Context, check: bool) -> Result<(), Failure> {
    // Nobody may write between the look and the replacement.
    let right = if check {
        None
    } else {
        let right = context.home.lock(&context.config, "hoga events rebuild");
        Some(right.await?)
    };
    let journal = context.home.journal(&context.config).await?;
    let findings = audit::verify(&*journal).await?;
    if !findings.is_empty() {
        return Err(Failure::new(
            INTERNAL,
            "the log itself was changed, so nothing can be made from it",
            "hoga events verify says where",
        ));
    }
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
    if differences.is_empty() {
        let words = format!("{} orders, each as the log tells", rows.len());
        let data = json!({ "orders": rows.len(), "differences": differences });
        context.output.data(&words, &data);
        return Ok(());
    }
    if right.is_none() {
        return Err(Failure::new(
            INTERNAL,
            format!("the orders table differs: {}", differences.join("; ")),
            "hoga events rebuild makes it anew from the log",
        ));
    }
    journal.replace_order_rows(rows).await?;
    let words = format!("made anew; it differed: {}", differences.join("; "));
    context.output.data(
        &words,
        &json!({ "made_anew": true, "differences": differences }),
    );
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
