//! Kill switch, halt and caps: settings that bind every process on a journal, and the note that each
//! change leaves in the log.

use crate::journal::{Entry, Journal, Setting};
use crate::risk::RiskLimits;
use hoga_port::{BrokerError, Result};

const KILLED: &str = "killed";
const KILL_OFF: &str = "kill switch off";
const LIMITS: &str = "limits";

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
}

impl Switch {
    /// Writes the setting; returns the note for the log.
    ///
    /// # Errors
    ///
    /// `Journal`.
    pub async fn set(self, journal: &dyn Journal) -> Result<Entry> {
        let (setting, value, what, text) = match self {
            Self::Kill(reason) => (Setting::Kill, Some(reason.clone()), KILLED, reason),
            Self::KillOff => (Setting::Kill, None, KILL_OFF, "by hand".into()),
            Self::Halt(cause) => (Setting::Halt, Some(cause.clone()), "halted", cause),
            Self::Resume => (Setting::Halt, None, "resumed", "by hand".into()),
            Self::Limits(limits) => {
                let text = serde_json::to_string(&limits)
                    .map_err(|error| BrokerError::journal("the caps cannot be written", error))?;
                let value = (!limits.is_empty()).then(|| text.clone());
                (Setting::Limits, value, LIMITS, text)
            }
        };
        journal.set(setting, value).await?;
        Ok(Entry::Session {
            what: what.into(),
            text,
        })
    }
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

/// Kill switch and caps as the log tells, to be held against the settings.
#[derive(Clone, Debug, Default)]
pub struct Noted {
    is_killed: bool,
    limits: RiskLimits,
}

impl Noted {
    /// Takes the next entry of the log.
    pub fn take(&mut self, entry: &Entry) {
        let Entry::Session { what, text } = entry else {
            return;
        };
        match what.as_str() {
            KILLED => self.is_killed = true,
            KILL_OFF => self.is_killed = false,
            LIMITS => self.limits = serde_json::from_str(text).unwrap_or_default(),
            _ => {}
        }
    }

    /// Returns what is set otherwise than the log tells.
    ///
    /// # Errors
    ///
    /// `Journal`.
    pub async fn differences(&self, journal: &dyn Journal) -> Result<Vec<String>> {
        let mut found = Vec::new();
        if self.is_killed != journal.setting(Setting::Kill).await?.is_some() {
            found.push("the kill switch is not as the log tells".to_owned());
        }
        if self.limits != limits(journal).await? {
            found.push("the caps are not as the log tells".to_owned());
        }
        Ok(found)
    }
}
