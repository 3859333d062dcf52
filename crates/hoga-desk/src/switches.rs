//! Kill switch, halt, caps, arming and what was paid in: settings that bind every process on a
//! journal, each written together with the note of it in the log.

use crate::believed::InForce;
use crate::journal::audit::walk;
use crate::journal::{Author, Entry, Journal, Record, SessionWord, Setting, Stored};
use crate::limits::RiskLimits;
use crate::seal::Seals;
use hoga_port::time::Timestamp;
use hoga_port::{BrokerError, Hint, Result};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// Events read at once.
const BATCH: usize = 1_000;

/// A change of what binds every process.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Switch {
    /// A person stops trading, for this reason.
    Kill(String),
    /// A person lets it go on.
    KillOff,
    /// The machine stops trading, for this reason.
    Halt(String),
    /// A person ends the halt.
    Resume,
    /// Caps.
    Limits(RiskLimits),
    /// A person says whether another program trades on the account over the same API.
    OtherProgram(bool),
    /// A person arms live trading until an instant.
    Armed(Timestamp),
    /// A person says what was paid in on a day, which the cap on daily loss would take for a difference
    /// that nothing explains.
    PaidIn {
        /// The trading day.
        day: Date,
        /// Won; negative for paid out.
        amount: Decimal,
    },
}

impl Switch {
    /// Writes the setting together with its note in the log, and returns the note.
    ///
    /// # Errors
    ///
    /// `Journal` when neither could be written; `Refused` for a desk that another one replaced, and for
    /// what loosens where the journal's key is not at hand, since nobody would believe it.
    pub async fn write(
        self,
        journal: &dyn Journal,
        author: Author,
        at: Timestamp,
    ) -> Result<Stored> {
        if matches!(journal.seals(), Seals::Lost) && self.loosens(&limits(journal).await?) {
            return Err(keyless());
        }
        let (setting, value, what, text) = match self {
            Self::Kill(reason) => (
                Setting::Kill,
                Some(reason.clone()),
                SessionWord::Killed,
                reason,
            ),
            Self::KillOff => (Setting::Kill, None, SessionWord::KillOff, "by hand".into()),
            Self::Halt(cause) => (
                Setting::Halt,
                Some(cause.clone()),
                SessionWord::Halted,
                cause,
            ),
            Self::Resume => (Setting::Halt, None, SessionWord::Resumed, "by hand".into()),
            Self::Limits(limits) => {
                let text = serde_json::to_string(&limits)
                    .map_err(|error| BrokerError::journal("the caps cannot be written", error))?;
                let value = (!limits.is_empty()).then(|| text.clone());
                (Setting::Limits, value, SessionWord::Limits, text)
            }
            Self::OtherProgram(true) => (
                Setting::OtherProgram,
                Some(at.to_string()),
                SessionWord::Others,
                "hoga adopt --other-program".into(),
            ),
            Self::OtherProgram(false) => (
                Setting::OtherProgram,
                None,
                SessionWord::NoOthers,
                "hoga adopt --other-program --off".into(),
            ),
            Self::Armed(until) => {
                let until = until.to_string();
                let text = format!("until {until}");
                (Setting::ArmedUntil, Some(until), SessionWord::Armed, text)
            }
            Self::PaidIn { day, amount } => {
                let text = format!("{day} {amount}");
                (
                    Setting::PaidIn,
                    Some(text.clone()),
                    SessionWord::PaidIn,
                    text,
                )
            }
        };
        let note = Record {
            at,
            entry: Entry::Session {
                what,
                text,
                seal: None,
            },
            order: None,
        };
        journal.set(author, setting, value, note).await
    }

    /// Returns whether more is allowed behind it than before.
    fn loosens(&self, before: &RiskLimits) -> bool {
        match self {
            Self::Kill(_) | Self::Halt(_) | Self::OtherProgram(false) => false,
            Self::KillOff
            | Self::Resume
            | Self::OtherProgram(true)
            | Self::Armed(_)
            | Self::PaidIn { .. } => true,
            Self::Limits(limits) => limits.tighter(before) != *limits,
        }
    }
}

/// Returns what is heard of a setting that loosens where the journal's key is missing.
pub(crate) fn keyless() -> BrokerError {
    BrokerError::refused(
        "this journal's settings are sealed, and its key is not on this machine: nobody would believe what is allowed from here",
        Hint::BringKey,
    )
}

/// Returns whether the log tells of the kill switch at this time or later: a stop that waited in the
/// emergency file is overruled then.
///
/// # Errors
///
/// `Journal` when the log cannot be read.
pub async fn has_decided_on_kill_since(journal: &dyn Journal, at: Timestamp) -> Result<bool> {
    let mut has = false;
    walk(journal, |event| {
        let record = event.parse()?.record;
        has |= record.at >= at && is_about_kill(&record.entry);
        Ok(())
    })
    .await?;
    Ok(has)
}

/// Returns whether an entry of the log tells of the kill switch.
pub(crate) fn is_about_kill(entry: &Entry) -> bool {
    matches!(
        entry,
        Entry::Session {
            what: SessionWord::Killed | SessionWord::KillOff,
            ..
        }
    )
}

/// Reads the caps.
///
/// # Errors
///
/// `Journal`.
pub async fn limits(journal: &dyn Journal) -> Result<RiskLimits> {
    let Some(text) = journal.setting(Setting::Limits).await? else {
        return Ok(RiskLimits::default());
    };
    serde_json::from_str(&text)
        .map_err(|error| BrokerError::journal("the caps in the journal cannot be read", error))
}

/// Reads what a person says was paid in on a day out of the setting; zero when nobody said anything.
///
/// # Errors
///
/// `Journal`.
pub fn paid_in_of(setting: Option<String>, day: Date) -> Result<Decimal> {
    let kept = setting.unwrap_or_default();
    let said = kept
        .split_once(' ')
        .filter(|(of, _)| *of == day.to_string());
    let Some((_, amount)) = said else {
        return Ok(Decimal::ZERO);
    };
    amount.parse().map_err(|error| {
        BrokerError::journal("what was paid in cannot be read from the journal", error)
    })
}

/// Kill switch, caps and the standing answer as the log tells, to be held against the settings.
#[derive(Clone, Debug, Default)]
pub struct Noted {
    is_killed: bool,
    expects_others: bool,
    limits: RiskLimits,
}

impl Noted {
    /// Takes the next entry of the log.
    pub fn take(&mut self, entry: &Entry) {
        let Entry::Session { what, text, .. } = entry else {
            return;
        };
        match what {
            SessionWord::Killed => self.is_killed = true,
            SessionWord::KillOff => self.is_killed = false,
            SessionWord::Others => self.expects_others = true,
            SessionWord::NoOthers => self.expects_others = false,
            SessionWord::Limits => self.limits = serde_json::from_str(text).unwrap_or_default(),
            SessionWord::InForce => {
                if let Ok(now) = serde_json::from_str::<InForce>(text) {
                    self.is_killed = now.kill.is_some();
                    self.expects_others = now.other_program.is_some();
                    self.limits = now.limits;
                }
            }
            SessionWord::Halted
            | SessionWord::Resumed
            | SessionWord::Armed
            | SessionWord::PaidIn
            | SessionWord::Closed
            | SessionWord::DayEnded
            | SessionWord::OtherProgram
            | SessionWord::StreamUp
            | SessionWord::StreamDown
            | SessionWord::ClockSet
            | SessionWord::Other(_) => {}
        }
    }

    /// Returns what is set otherwise than the log tells, which was taken up to the place `after`.
    ///
    /// # Errors
    ///
    /// `Journal`.
    pub async fn differences(
        &mut self,
        journal: &dyn Journal,
        mut after: u64,
    ) -> Result<Vec<String>> {
        loop {
            let mut found = Vec::new();
            if self.is_killed != journal.setting(Setting::Kill).await?.is_some() {
                found.push("the kill switch is not as the log tells".to_owned());
            }
            if self.expects_others != journal.setting(Setting::OtherProgram).await?.is_some() {
                found
                    .push("whether another program is expected is not as the log tells".to_owned());
            }
            if self.limits != limits(journal).await? {
                found.push("the caps are not as the log tells".to_owned());
            }
            if found.is_empty() {
                return Ok(found);
            }
            // Somebody may have changed them since the log was read.
            let later = journal.read(after, BATCH).await?;
            let Some(last) = later.last() else {
                return Ok(found);
            };
            after = last.sequence;
            for stored in &later {
                self.take(&stored.record.entry);
            }
        }
    }
}
