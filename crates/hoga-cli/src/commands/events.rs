//! `hoga events`: the event log, as it is written.

use crate::args::{EventsFrom, Since};
use crate::context::Context;
use crate::exit::{Failure, INTERNAL, REFUSED};
use crate::output::{Output, moment, order_line, orders};
use crate::signals::Stop;
use ambient::TaskSet;
use hoga::Clock;
use hoga_desk::believed::Believed;
use hoga_desk::journal::about::{self, Sum};
use hoga_desk::journal::audit::{self, Head, Projection};
use hoga_desk::journal::{Entry, Journal, Stored};
use hoga_desk::switches::Noted;
use hoga_port::time::{Timestamp, seoul_day};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::oneshot;

const BATCH: usize = 500;
/// A log that is followed is looked at this often.
const FOLLOW_EVERY: Duration = Duration::from_millis(300);

pub(crate) async fn run(context: &Context, from: &EventsFrom, follow: bool) -> Result<(), Failure> {
    let journal = context.home.journal(&context.config).await?;
    let (output, clock) = (context.output, Arc::clone(&context.clock));
    let after = begin(context, &*journal, from).await?;
    if !follow {
        if journal.latest().await? <= after && !output.is_json() {
            output.say("no events there");
        }
        return print(journal, (output, clock), after, None).await;
    }
    let mut stop = Stop::listen();
    // Whoever reads may hold up the lines, and not the end.
    let (tasks, (told, mut end)) = (TaskSet::new(), oneshot::channel());
    tasks.spawn(async move {
        // Nobody waits for it any more when it was stopped.
        drop(told.send(print(journal, (output, clock), after, Some(FOLLOW_EVERY)).await));
    });
    tokio::select! {
        biased;
        () = stop.next() => {
            Output::never_wait();
            Ok(())
        }
        printed = &mut end => printed.unwrap_or(Ok(())),
    }
}

/// Returns the event behind which the log is shown.
async fn begin(
    context: &Context,
    journal: &dyn Journal,
    from: &EventsFrom,
) -> Result<u64, Failure> {
    let now = context.clock.now();
    let latest = journal.latest().await?;
    if let Some(count) = from.tail {
        return Ok(latest.saturating_sub(count));
    }
    let since = match from.since {
        Some(since) => since.at(now),
        None if from.today => Since::Day(seoul_day(now)).at(now),
        None => return Ok(0),
    };
    let Some(since) = since else {
        return Ok(0);
    };
    // Events follow each other in time, but for a clock that was set back.
    let (mut before, mut behind) = (0, latest);
    while before < behind {
        let middle = before.midpoint(behind);
        let event = journal.read(middle, 1).await?;
        match event.first() {
            Some(event) if event.record.at < since => before = event.sequence,
            Some(_) | None => behind = middle,
        }
    }
    Ok(before)
}

/// Prints the log; with a pause it looks again and again for what is new.
async fn print(
    journal: Arc<dyn Journal>,
    (output, clock): (Output, Arc<dyn Clock>),
    mut after: u64,
    pause: Option<Duration>,
) -> Result<(), Failure> {
    loop {
        let batch = journal.read(after, BATCH).await?;

        for stored in &batch {
            show(output, stored, clock.now());
        }
        match (batch.last(), pause) {
            (Some(last), _) => after = last.sequence,
            (None, Some(pause)) => tokio::time::sleep(pause).await,
            (None, None) => return Ok(()),
        }
    }
}

/// Checks the whole log against its hashes, against where it ended, and the switches against the log.
///
/// A head that was noted elsewhere is held against it too: who can write the journal can hash it anew.
pub(crate) async fn verify(context: &Context, against: Option<Head>) -> Result<(), Failure> {
    let journal = context.home.journal(&context.config).await?;
    let mut noted = Noted::default();
    let kept = context.home.kept_key(&*journal).await;
    let mut believed = Believed::new(kept?.filter(|kept| kept.since.is_some()));
    let mut end = 0;
    let walked = audit::walk(&*journal, |event| {
        end = event.sequence;
        believed.take(event);
        // What cannot be read was changed, and that is found by its hash.
        if let Ok(stored) = event.parse() {
            noted.take(&stored.record.entry);
        }
        Ok(())
    });
    let mut findings: Vec<String> = walked.await?.iter().map(ToString::to_string).collect();
    if findings.is_empty() {
        findings = noted.differences(&*journal, end).await?;
    }
    if let Some(noted) = &against {
        let before = noted.sequence.saturating_sub(1);
        let there = journal.raw_events(before, 1).await?;
        let event = there.first().filter(|it| it.sequence == noted.sequence);
        match event {
            Some(event) if event.hash == noted.hash => {}
            Some(_) => findings.push(format!(
                "event {} is not the one of the head that was noted: the log was written anew up to there",
                noted.sequence
            )),
            None => findings.push(format!(
                "the log ends before event {}, which was noted: it is an older one",
                noted.sequence
            )),
        }
    }
    findings.extend(unsealed(&believed));
    let events = journal.latest().await?;
    if findings.is_empty() {
        let (proof, sealed) = proof(&believed);
        let words = match &against {
            None => format!("{events} events, each as it was written; {proof}"),
            Some(noted) => format!(
                "{events} events, each as it was written; the first {} are those of the head; {proof}",
                noted.sequence
            ),
        };
        let data = json!({ "events": events, "findings": findings, "sealed_up_to": sealed });
        context.output.data(&words, &data);
        return Ok(());
    }
    Err(Failure::new(
        INTERNAL,
        format!("the journal was changed: {}", findings.join("; ")),
        "do not trust it; compare with the venue's books and a backup",
    ))
}

/// Returns what the seals of a log speak against.
fn unsealed(believed: &Believed) -> Vec<String> {
    if believed.key_name().is_none() {
        return Vec::new();
    }
    let mut findings: Vec<String> = believed.rewritten().into_iter().collect();
    findings.extend(believed.unproven().iter().map(ToString::to_string));
    let wrong = believed.wrong().iter();
    findings.extend(wrong.map(|sequence| {
        format!("the seal of event {sequence} is wrong: it or an event before it was written anew")
    }));
    findings
}

/// Returns what the seals of a log prove, and up to which event.
fn proof(believed: &Believed) -> (String, Option<u64>) {
    let (right, last) = believed.right();
    match (believed.key_name(), last) {
        (Some(key), Some(last)) => (
            format!(
                "{right} seals of the key {key}: up to event {last} nobody without it wrote the log anew"
            ),
            Some(last),
        ),
        (Some(_), None) | (None, _) if !believed.has_seals() => (
            "no seals: whoever can write the journal can hash it anew".to_owned(),
            None,
        ),
        (Some(_), None) | (None, _) => (
            "its seals are not checked, since their key is not on this machine".to_owned(),
            None,
        ),
    }
}

/// Says where the log ends. Kept elsewhere, that finds a log which was hashed anew or put back.
pub(crate) async fn head(context: &Context) -> Result<(), Failure> {
    let journal = context.home.journal_to_read(&context.config).await?;
    let Head { sequence, hash } = journal.head().await?;
    if sequence == 0 {
        return Err(Failure::new(
            REFUSED,
            "the log has no event yet",
            "the first command that trades begins one",
        ));
    }
    let words = format!("{sequence}:{hash}");
    let data = json!({ "head": words, "sequence": sequence, "hash": hash });
    context.output.data(&words, &data);
    Ok(())
}

/// Makes the orders table and the index of names anew from the log, or only compares.
pub(crate) async fn rebuild(context: &Context, check: bool) -> Result<(), Failure> {
    // Nobody may write between the look and the replacement.
    let right = if check {
        None
    } else {
        let right = context.home.lock(&context.config, "hoga events rebuild");
        Some(right.await?)
    };
    let journal = match &right {
        Some(right) => context.home.journal_of(right, &context.config).await?,
        None => context.home.journal(&context.config).await?,
    };
    let mut projection = Projection::default();
    let (mut names, indexed) = (Sum::default(), journal.index_end().await?);
    let findings = audit::walk(&*journal, |event| {
        let stored = event.parse()?;
        if stored.sequence <= indexed {
            names.take_event(stored.sequence, &stored.record);
        }
        projection.take(&stored);
        Ok(())
    });
    if !findings.await?.is_empty() {
        return Err(Failure::new(
            INTERNAL,
            "the log itself was changed, so nothing can be made from it",
            "hoga events verify says where",
        ));
    }
    let rows = projection.clone().rows();
    let mut differences = projection.compare(&journal.order_rows().await?);
    let is_index_wrong = about::sum_up_to(&*journal, indexed).await? != names;
    if is_index_wrong {
        differences.push("the index of names is not what the log tells".to_owned());
    }
    if differences.is_empty() {
        let words = format!("{}, each as the log tells", orders(rows.len()));
        let data = json!({ "orders": rows.len(), "differences": differences });
        context.output.data(&words, &data);
        return Ok(());
    }
    if right.is_none() {
        return Err(Failure::new(
            INTERNAL,
            format!(
                "what is made from the log differs: {}",
                differences.join("; ")
            ),
            "hoga events rebuild makes it anew from the log",
        ));
    }
    journal.replace_order_rows(rows).await?;
    if is_index_wrong {
        journal.rebuild_index().await?;
    }
    let words = format!("made anew; it differed: {}", differences.join("; "));
    context.output.data(
        &words,
        &json!({ "made_anew": true, "differences": differences }),
    );
    Ok(())
}

pub(crate) fn show(output: Output, stored: &Stored, now: Timestamp) {
    let data = json!({
        "sequence": stored.sequence,
        "at": stored.record.at,
        "kind": stored.record.entry.word(),
        "entry": stored.record.entry,
        "hash": stored.hash,
    });
    output.data(&line(stored, now), &data);
}

/// Returns an event in one line.
pub(crate) fn line(stored: &Stored, now: Timestamp) -> String {
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
        Entry::Repeats { id, why, .. } => format!("{id}: {why}"),
        Entry::Concluded { key, why } => format!("{key}: {why}"),
        Entry::Decided { key, decision, .. } => {
            let about = key
                .as_ref()
                .map(|key| format!(" {key}"))
                .unwrap_or_default();
            format!("by a person{about}: {decision:?}")
        }
        Entry::Alarm { text, hint } => format!("{text}; {hint}"),
        Entry::Session { what, text, .. } => format!("{what}: {text}"),
    };
    let at = moment(stored.record.at, now);
    format!(
        "{:>6} {at} {:<16} {text}",
        stored.sequence,
        stored.record.entry.word()
    )
}
