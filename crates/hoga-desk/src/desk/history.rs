//! The log's past while a desk lives: saved when a day turns, so that the next start reads little, and
//! read through once a day, since a start looks at its end alone.

use super::{Inner, believes, rebuild};
use crate::gateway::Gateway;
use crate::journal::Journal;
use crate::journal::audit::{Finding, Head, walk_paced};
use crate::snapshot;
use hoga_port::Result;
use hoga_port::time::seoul_day;
use jiff::civil::Date;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::time::sleep;

/// What this task does, for whoever hears of its end.
pub(super) const KEEPS: &str = "keeps and checks the past of the journal";

/// It is looked this often whether the day turned; the first time this long after a desk opened, so that
/// a command of a moment reads no log of years.
const EVERY: Duration = Duration::from_secs(60);
/// Between two pieces of the log, which others write meanwhile.
const PAUSE: Duration = Duration::from_millis(20);

/// What a person does about a log that is not what was written.
const HINT: &str =
    "no order leaves; verifying the log says more; use a backup, or another place for the journal";

pub(super) async fn run<G: Gateway>(desk: Weak<Inner<G>>) {
    let mut saved: Option<Date> = None;
    let mut checked: Option<Date> = None;
    loop {
        let Some((today, journal)) = of(&desk) else {
            return;
        };
        // The start saved what there was.
        if *saved.get_or_insert(today) != today {
            if let Some(desk) = desk.upgrade() {
                desk.save_snapshot().await;
            }
            saved = Some(today);
        }
        sleep(EVERY).await;
        if checked.replace(today) != Some(today) {
            let findings = walk_paced(&*journal, Head::default(), PAUSE, |_event| Ok(())).await;
            let Some(desk) = desk.upgrade() else { return };
            desk.take_findings(findings).await;
        }
    }
}

fn of<G: Gateway>(desk: &Weak<Inner<G>>) -> Option<(Date, Arc<dyn Journal>)> {
    let desk = desk.upgrade()?;
    Some((seoul_day(desk.now()), Arc::clone(&desk.journal)))
}

impl<G: Gateway> Inner<G> {
    /// Saves what the log tells.
    async fn save_snapshot(&self) {
        let kept = believes::kept_key(&*self.journal, self.config.memory.as_ref()).await;
        let by = rebuild::proof(kept, &self.config);
        if let Err(error) = snapshot::save(&*self.journal, &by).await {
            tracing::warn!(%error, "what the log tells is not saved: the next start reads more of it");
        }
    }

    /// Closes the gate over a log that is not what was written.
    async fn take_findings(&self, findings: Result<Vec<Finding>>) {
        let findings = match findings {
            Ok(findings) => findings,
            Err(error) => {
                tracing::warn!(%error, "the log was not read through: tomorrow again");
                return;
            }
        };
        let Some(first) = findings.first() else {
            return;
        };
        self.is_log_intact.store(false, Ordering::Release);
        let text = format!("the log is not what was written: {first}");
        let told = self.ledger_writer.change(move |books, at| {
            let mut out = Vec::new();
            books.alarm_daily(text, HINT, at, &mut out);
            out
        });
        if let Err(error) = told.await {
            tracing::error!(%error, "a log that is not what was written is not recorded");
        }
    }
}
