//! The settings in force at one moment: out of a journal's settings, and as the note with which the
//! seals of its log begin.

use crate::journal::{Entry, Record, SessionWord, Setting};
use crate::limits::RiskLimits;
use hoga_port::time::Timestamp;
use hoga_port::{BrokerError, Result};
use serde::{Deserialize, Serialize};

/// The settings in force at one moment, as the note that begins the seals of a log tells them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct InForce {
    /// Why trading is stopped.
    pub kill: Option<String>,
    /// Why it is halted.
    pub halt: Option<String>,
    /// Until when live trading is armed.
    pub armed_until: Option<Timestamp>,
    /// The caps.
    pub limits: RiskLimits,
    /// Since when another program is expected.
    pub other_program: Option<String>,
    /// What was paid in, and on which day.
    pub paid_in: Option<String>,
}

impl InForce {
    /// Reads them out of a journal's settings, by their names.
    ///
    /// # Errors
    ///
    /// `Journal` when the caps cannot be read.
    pub fn of(settings: &[(String, String)]) -> Result<Self> {
        let value = |wanted: Setting| {
            let mut found = settings.iter().filter(|(name, _)| name == wanted.name());
            found.next().map(|(_, value)| value.clone())
        };
        let limits = value(Setting::Limits).map(|text| serde_json::from_str(&text));
        let limits = limits.transpose().map_err(|error| {
            BrokerError::journal("the caps in the journal cannot be read", error)
        })?;
        Ok(Self {
            kill: value(Setting::Kill),
            halt: value(Setting::Halt),
            armed_until: value(Setting::ArmedUntil).and_then(|text| text.parse().ok()),
            limits: limits.unwrap_or_default(),
            other_program: value(Setting::OtherProgram),
            paid_in: value(Setting::PaidIn),
        })
    }

    /// Returns them as a journal's settings; none is one that is not set.
    ///
    /// # Errors
    ///
    /// `Journal` when the caps cannot be written.
    pub fn settings(&self) -> Result<Vec<(Setting, Option<String>)>> {
        let limits = (!self.limits.is_empty()).then(|| serde_json::to_string(&self.limits));
        let limits = limits
            .transpose()
            .map_err(|error| BrokerError::journal("the caps cannot be written", error))?;
        Ok(vec![
            (Setting::Kill, self.kill.clone()),
            (Setting::Halt, self.halt.clone()),
            (
                Setting::ArmedUntil,
                self.armed_until.map(|it| it.to_string()),
            ),
            (Setting::Limits, limits),
            (Setting::OtherProgram, self.other_program.clone()),
            (Setting::PaidIn, self.paid_in.clone()),
        ])
    }

    /// Returns the note of them with which the seals of a log begin.
    ///
    /// # Errors
    ///
    /// `Journal` when they cannot be written.
    pub fn note(&self, at: Timestamp) -> Result<Record> {
        let text = serde_json::to_string(self)
            .map_err(|error| BrokerError::journal("the settings cannot be written", error))?;
        let entry = Entry::Session {
            what: SessionWord::InForce,
            text,
            seal: None,
        };
        Ok(Record {
            at,
            entry,
            order: None,
        })
    }
}
