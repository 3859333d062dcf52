//! What a living desk believes of the settings that bind every process: read as they are, and held
//! against what the log proves. A setting that allows more than that is not followed, and told.
//!
//! What is believed is decided in `believed.rs`; cancels ask for none of it.

use super::{Inner, SETTING_WITHIN};
use crate::believed::Believed;
use crate::gateway::Gateway;
use crate::journal::SessionWord;
use crate::journal::audit::{Head, RawEvent};
use crate::journal::{Journal, Setting};
use crate::memory::SecondMemory;
use crate::risk::RiskLimits;
use crate::seal::{KeptKey, Seals};
use crate::switches;
use ambient::{Mutex, MutexGuard};
use hoga_port::time::{Timestamp, seoul_day};
use hoga_port::{BrokerError, Result};
use jiff::civil::Date;
use std::sync::Weak;
use std::time::Duration;
use tokio::time::{sleep, timeout};

/// The log is followed this often.
const EVERY: Duration = Duration::from_secs(1);
/// Events read at once.
const BATCH: usize = 1_000;
/// What a person does about settings that nothing proves.
const HINT: &str = "the tighter setting holds; if you did it, give it again from a machine with the journal's key; else somebody writes your journal: verify the log";
/// What a person does about a log that was written anew.
const HINT_REWRITTEN: &str =
    "no order leaves; verifying the log says where; use a backup, or another place for the journal";

/// What is believed, where the journal has seals or begins to have them.
pub(super) type Shared = Option<Mutex<Believed>>;

/// Returns the key of a journal, if it is here.
pub(super) async fn kept_key(
    journal: &dyn Journal,
    memory: Option<&SecondMemory>,
) -> Option<KeptKey> {
    let memory = memory?;
    let name = match journal.name().await {
        Ok(name) => name?,
        Err(error) => {
            tracing::warn!(%error, "the journal's key is not looked for");
            return None;
        }
    };
    // A key that cannot be read is not here: brakes go on, and what loosens is not believed.
    memory.heads.key(&name).unwrap_or_else(|error| {
        tracing::error!(%error, "the journal's key cannot be read");
        None
    })
}

/// Decides what holds from now on, once the log was gone through: the seals go on, begin, or cannot be
/// checked here. Returns nothing where the journal has none and none begin.
pub(super) async fn settle(
    journal: &dyn Journal,
    memory: Option<&SecondMemory>,
    kept: Option<KeptKey>,
    mut believed: Believed,
    begins: Begins,
) -> Result<Shared> {
    let is_sealed = believed.has_seals() || journal.setting(Setting::Sealed).await?.is_some();
    if kept.is_none() && is_sealed {
        journal.seal_with(Seals::Lost);
        tracing::error!(
            "the journal's key is not on this machine: kill off, resume, arm, higher caps and adopt count for nothing until it is imported"
        );
        return Ok(Some(Mutex::new(believed)));
    }
    let kept = match kept {
        Some(kept) => kept,
        None if begins.is_doubted => return Ok(None),
        None => match fresh(journal, memory).await? {
            Some(kept) => kept,
            None => return Ok(None),
        },
    };
    if kept.since.is_none() {
        if begins.is_doubted {
            return Ok(None);
        }
        believed.begin(kept.key.clone());
        if let Err(error) = begin(journal, memory, &kept, &mut believed, begins.at).await {
            tracing::warn!(%error, "the seals of the journal begin with the next start");
            return Ok(None);
        }
    }
    journal.seal_with(Seals::Kept(kept.key));
    Ok(Some(Mutex::new(believed)))
}

/// Makes a key and keeps it, before anything is sealed with it.
async fn fresh(journal: &dyn Journal, memory: Option<&SecondMemory>) -> Result<Option<KeptKey>> {
    let (Some(memory), Some(name)) = (memory, journal.name().await?) else {
        return Ok(None);
    };
    let made = memory.heads.fresh_key().and_then(|key| {
        let kept = key.map(|key| KeptKey { key, since: None });
        if let Some(kept) = &kept {
            memory.heads.keep_key(&name, kept)?;
        }
        Ok(kept)
    });
    // A place that holds no key keeps no order from leaving; nothing is sealed then.
    Ok(made.unwrap_or_else(|error| {
        tracing::warn!(%error, "the journal's key cannot be kept, so settings are not sealed");
        None
    }))
}

/// Returns whether another program's orders pass.
pub(super) async fn expects_others(journal: &dyn Journal, believed: &Shared) -> Result<bool> {
    let told = journal.setting(Setting::OtherProgram).await?.is_some();
    Ok(match believed {
        Some(believed) => {
            let believed = believed.lock();
            believed.expects_others_given(told)
        }
        None => told,
    })
}

/// When the seals of a journal begin, and whether the journal may be the wrong one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Begins {
    pub(super) at: Timestamp,
    pub(super) is_doubted: bool,
}

/// Writes the note with which the seals begin, unless it is there and only its place was not kept.
async fn begin(
    journal: &dyn Journal,
    memory: Option<&SecondMemory>,
    kept: &KeptKey,
    believed: &mut Believed,
    at: Timestamp,
) -> Result<()> {
    let since = match believed.begun() {
        Some(since) => since,
        None => {
            let key = kept.key.clone();
            let stored = journal.begin_seals(key, at, None).await?;
            // Between the end of the log and the note others may have written.
            catch_up_to(journal, believed, stored.sequence).await?;
            stored.sequence
        }
    };
    let (Some(memory), Some(name)) = (memory, journal.name().await?) else {
        return Ok(());
    };
    let kept = KeptKey {
        key: kept.key.clone(),
        since: Some(since),
    };
    let keeping = memory.heads.keep_key(&name, &kept);
    keeping.map_err(|error| BrokerError::journal("the journal's key cannot be kept", error))
}

async fn catch_up_to(journal: &dyn Journal, believed: &mut Believed, last: u64) -> Result<()> {
    while believed.end().sequence < last {
        let events = journal.raw_events(believed.end().sequence, BATCH).await?;
        if events.is_empty() {
            return Ok(());
        }
        for event in &events {
            believed.take(event);
        }
    }
    Ok(())
}

/// What this task does, for whoever hears of its end.
pub(super) const FOLLOWS: &str = "follows what the journal allows";

/// Follows the log as long as the desk lives, and seals the end of each day.
pub(super) async fn follow<G: Gateway>(desk: Weak<Inner<G>>) {
    let mut day: Option<Date> = None;
    loop {
        {
            let Some(desk) = desk.upgrade() else { return };
            // A journal that cannot be read now is read later; nothing is allowed meanwhile.
            if let Err(error) = desk.catch_up().await {
                tracing::debug!(%error, "the log is not followed");
            }
            desk.tell_unproven().await;
            let today = seoul_day(desk.now());
            if let Some(ended) = day.replace(today).filter(|ended| *ended != today)
                && let Err(error) = desk.note(SessionWord::DayEnded, ended.to_string()).await
            {
                tracing::warn!(%error, "the end of the day is not sealed");
            }
        }
        sleep(EVERY).await;
    }
}

impl<G: Gateway> Inner<G> {
    fn believed(&self) -> Option<MutexGuard<'_, Believed>> {
        let believed = self.believed.as_ref()?;
        Some(believed.lock())
    }

    /// Takes what the log has beyond what is known of it.
    async fn catch_up(&self) -> Result<()> {
        loop {
            let Some(known) = self.believed().map(|it| it.end().clone()) else {
                return Ok(());
            };
            let events = self.events_from(&known).await?;
            let Some(mut believed) = self.believed() else {
                return Ok(());
            };
            if events.first().is_none_or(|event| !is_at(event, &known)) && known.sequence > 0 {
                believed.rewrite(known.sequence);
            }
            for event in &events {
                believed.follow(event);
            }
            if believed.end().sequence <= known.sequence || believed.rewritten().is_some() {
                return Ok(());
            }
        }
    }

    /// Reads the event that is known last, and what is behind it.
    async fn events_from(&self, known: &Head) -> Result<Vec<RawEvent>> {
        let before = known.sequence.saturating_sub(1);
        let reading = self.journal.raw_events(before, BATCH);
        timeout(SETTING_WITHIN, reading)
            .await
            .unwrap_or_else(|_elapsed| Err(super::permission::silent()))
    }

    /// Returns why the log is not what was sealed, if that shows.
    pub(super) fn is_rewritten(&self) -> bool {
        self.believed().is_some_and(|it| it.rewritten().is_some())
    }

    /// Raises an alarm for each thing that nothing proves, once a day.
    pub(super) async fn tell_unproven(&self) {
        let Some((texts, rewritten)) = self.believed().map(|it| {
            let texts: Vec<String> = it.unproven().iter().map(ToString::to_string).collect();
            (texts, it.rewritten())
        }) else {
            return;
        };
        let told = self.ledger_writer.change(move |books, at| {
            let mut out = Vec::new();
            for text in texts {
                books.alarm_daily(text, HINT, at, &mut out);
            }
            if let Some(why) = rewritten {
                let text = format!("the log is not what was sealed: {why}");
                books.alarm_daily(text, HINT_REWRITTEN, at, &mut out);
            }
            out
        });
        if let Err(error) = told.await {
            tracing::error!(%error, "what nothing proves is not recorded");
        }
    }

    /// Returns why trading is stopped or halted: by the setting, or because nothing proves its end.
    pub(super) async fn stopped_by(&self, setting: Setting) -> Result<Option<String>> {
        let as_of = self.followed();
        let mut told = self.setting(setting).await?;
        let is_stopped = || self.believed().is_some_and(|it| it.stop(setting).is_some());
        if told.is_none() && is_stopped() {
            self.catch_up().await?;
            if is_stopped() {
                // It may have been set between the two looks.
                told = self.setting(setting).await?;
            }
        }
        match self.believed() {
            Some(mut believed) => Ok(believed.stop_given(setting, told, as_of)),
            None => Ok(told),
        }
    }

    /// Refuses while trading is stopped or halted as far as this desk knows; whether the settings say so
    /// is looked at when an intent is written.
    pub(super) async fn check_believed(&self) -> Result<()> {
        for setting in [Setting::Kill, Setting::Halt] {
            let is_stopped = self.believed().is_some_and(|it| it.stop(setting).is_some());
            if is_stopped && let Some(reason) = self.stopped_by(setting).await? {
                return Err(BrokerError::Halted { reason });
            }
        }
        Ok(())
    }

    /// Returns how far the log is followed.
    pub(super) fn followed(&self) -> u64 {
        self.believed().map_or(0, |it| it.end().sequence)
    }

    /// Takes a stop or a halt that was seen when the log was followed up to `as_of`.
    pub(super) fn believe_stop(&self, setting: Setting, reason: &str, as_of: u64) {
        if let Some(mut believed) = self.believed() {
            drop(believed.stop_given(setting, Some(reason.to_owned()), as_of));
        }
    }

    /// Returns the caps that are believed.
    pub(super) async fn limits_given(&self, told: RiskLimits) -> Result<RiskLimits> {
        let differs = |it: MutexGuard<'_, Believed>| it.in_force().limits != told;
        if self.believed().is_some_and(differs) {
            self.catch_up().await?;
        }
        Ok(match self.believed() {
            Some(believed) => believed.limits_given(&told),
            None => told,
        })
    }

    /// Returns until when live trading is armed, as far as that is believed.
    pub(super) async fn armed_until(&self) -> Result<Option<Timestamp>> {
        let told = self.setting(Setting::ArmedUntil).await?;
        let told: Option<Timestamp> = told.and_then(|text| text.parse().ok());
        let differs = |it: MutexGuard<'_, Believed>| it.in_force().armed_until != told;
        if self.believed().is_some_and(differs) {
            self.catch_up().await?;
        }
        Ok(match self.believed() {
            Some(believed) => believed.armed_given(told),
            None => told,
        })
    }

    /// Returns what a person says was paid in on a day, as far as that is believed.
    pub(super) async fn paid_in(&self, day: Date) -> Result<rust_decimal::Decimal> {
        let told = self.setting(Setting::PaidIn).await?;
        let differs = |it: MutexGuard<'_, Believed>| it.in_force().paid_in != told;
        if self.believed().is_some_and(differs) {
            self.catch_up().await?;
        }
        let told = match self.believed() {
            Some(believed) => believed.paid_in_given(told),
            None => told,
        };
        switches::paid_in_of(told, day)
    }
}

fn is_at(event: &RawEvent, known: &Head) -> bool {
    event.sequence == known.sequence && event.hash == known.hash
}
