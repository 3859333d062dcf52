//! What of the settings is believed: what tightens at once, what loosens only with a seal. Pure.
//!
//! Whoever can write a journal can write any setting into it, and take any away. So the settings are
//! followed through the log: a stop, a halt and a lower cap hold whoever wrote them; what allows more
//! holds only if its note is sealed with the journal's key ([`crate::seal`]). Where a setting allows
//! more than that, the tighter holds. It reads no journal itself but to go through its log.

mod in_force;

pub use in_force::InForce;

use crate::journal::audit::{Finding, Head, RawEvent, walk};
use crate::journal::{Decision, Entry, Journal, SessionWord, Setting};
use crate::limits::RiskLimits;
use crate::seal::{KeptKey, Mark, SealKey};
use hoga_port::Result;
use hoga_port::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Behind a reason that the settings do not give any more.
const TAKEN_AWAY: &str = "it was taken out of the journal without a seal; to end it: hoga";

/// Something that would allow more, and that nothing proves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unproven {
    /// The event that tells it.
    pub sequence: u64,
    /// What it would allow.
    what: String,
    /// What its seal is.
    mark: Mark,
}

impl fmt::Display for Unproven {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let why = match self.mark {
            Mark::None | Mark::Right => "it has no seal",
            Mark::Wrong => "its seal is wrong",
            Mark::Foreign => "its seal is of another key",
        };
        write!(
            f,
            "event {} ({}) is not believed: {why}",
            self.sequence, self.what
        )
    }
}

/// What is believed, up to an event of the log.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Believed {
    #[serde(skip)]
    key: Option<SealKey>,
    #[serde(skip)]
    since: Option<u64>,
    end: Head,
    now: InForce,
    /// The last event that ended a stop, and the last that ended a halt.
    freed_kill: u64,
    freed_halt: u64,
    has_seals: bool,
    /// Seals of this key that are right, and the last of them.
    right: u64,
    last_right: Option<u64>,
    /// Where the key's seals begin, as the log tells.
    begun: Option<u64>,
    is_begin_proven: bool,
    unproven: Vec<Unproven>,
    /// Events whose seal is this key's and wrong.
    wrong: Vec<u64>,
    rewritten: Option<String>,
}

impl Believed {
    /// Begins before the first event; without a key nothing that loosens is believed.
    pub fn new(kept: Option<KeptKey>) -> Self {
        let since = kept.as_ref().and_then(|kept| kept.since);
        Self {
            key: kept.map(|kept| kept.key),
            since,
            ..Self::default()
        }
    }

    /// Goes on from what was saved, with the key it was saved with.
    pub(crate) fn resume(mut self, kept: Option<KeptKey>) -> Self {
        self.since = kept.as_ref().and_then(|kept| kept.since);
        self.key = kept.map(|kept| kept.key);
        self
    }

    /// Goes on with a key that was made just now.
    pub(crate) fn begin(&mut self, key: SealKey) {
        self.key = Some(key);
    }

    /// Takes the next event of a log whose hashes somebody else looks at. Returns whether it is to be
    /// believed: only a person's word that orders may stay can be one that is not.
    pub fn take(&mut self, event: &RawEvent) -> bool {
        let previous = std::mem::replace(&mut self.end, event.head());
        // Nothing else is sealed.
        if !["session", "decided"].contains(&event.kind.as_str()) {
            return true;
        }
        let Ok(stored) = event.parse() else {
            return true;
        };
        let mark = match (stored.record.entry.seal(), &self.key) {
            (None, _) => Mark::None,
            (Some(seal), Some(key)) => key.check(&previous.hash, event, seal),
            (Some(_), None) => Mark::Foreign,
        };
        // The seals begin with the settings that were in force; before, everything holds with that note.
        let is_before = !self.has_seals;
        self.has_seals |= mark != Mark::None;
        if mark == Mark::Right {
            self.right = self.right.saturating_add(1);
            self.last_right = Some(event.sequence);
        }
        if mark == Mark::Wrong {
            self.wrong.push(event.sequence);
        }
        let told = Told {
            sequence: event.sequence,
            mark,
        };
        match &stored.record.entry {
            Entry::Session { what, text, .. } => {
                self.take_session(told, what, text);
                true
            }
            Entry::Decided {
                decision: Decision::Adopted { orders },
                ..
            } if mark != Mark::Right && !is_before => {
                if *orders > 0 {
                    self.doubt(told, format!("{orders} orders are accepted"));
                }
                false
            }
            Entry::Decided { .. }
            | Entry::Intent { .. }
            | Entry::Answered { .. }
            | Entry::Order { .. }
            | Entry::Foreign { .. }
            | Entry::Notice { .. }
            | Entry::Row { .. }
            | Entry::Reconciled { .. }
            | Entry::Concluded { .. }
            | Entry::Repeats { .. }
            | Entry::Alarm { .. } => true,
        }
    }

    /// Takes the next event of a log that grows, and finds one that was written anew.
    pub(crate) fn follow(&mut self, event: &RawEvent) {
        if event.sequence == self.end.sequence {
            if event.hash != self.end.hash {
                self.rewrite(event.sequence);
            }
        } else if event.sequence == self.end.sequence.saturating_add(1) {
            if event.digest_behind(&self.end.hash) != event.hash {
                self.rewrite(event.sequence);
            }
            self.take(event);
        }
    }

    /// Notes that the log of a living desk is not the one it was.
    pub(crate) fn rewrite(&mut self, sequence: u64) {
        let words = format!("event {sequence} is not the one that this process knew");
        self.rewritten.get_or_insert(words);
    }

    fn take_session(&mut self, told: Told, what: &SessionWord, text: &str) {
        let is_right = told.mark == Mark::Right;
        match what {
            SessionWord::Killed => self.now.kill = Some(text.to_owned()),
            SessionWord::Halted => self.now.halt = Some(text.to_owned()),
            SessionWord::NoOthers => self.now.other_program = None,
            SessionWord::KillOff if is_right => {
                self.now.kill = None;
                self.freed_kill = told.sequence;
            }
            SessionWord::Resumed if is_right => {
                self.now.halt = None;
                self.freed_halt = told.sequence;
            }
            SessionWord::Others if is_right => self.now.other_program = Some(text.to_owned()),
            SessionWord::PaidIn if is_right => self.now.paid_in = Some(text.to_owned()),
            SessionWord::KillOff if self.now.kill.is_some() => self.doubt(told, "kill off".into()),
            SessionWord::Resumed if self.now.halt.is_some() => self.doubt(told, "resume".into()),
            SessionWord::Others if self.now.other_program.is_none() => {
                self.doubt(told, "orders of another program pass".into());
            }
            SessionWord::PaidIn if self.now.paid_in.as_deref() != Some(text) => {
                self.doubt(told, format!("paid in: {text}"));
            }
            SessionWord::Limits => self.take_limits(told, text),
            SessionWord::Armed => self.take_arming(told, text),
            SessionWord::InForce => self.take_in_force(told, text),
            SessionWord::Closed | SessionWord::DayEnded if told.mark == Mark::Wrong => {
                let words = format!("event {} or one before it was written anew", told.sequence);
                self.rewritten.get_or_insert(words);
            }
            SessionWord::KillOff
            | SessionWord::Resumed
            | SessionWord::Others
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

    fn take_limits(&mut self, told: Told, text: &str) {
        let Ok(limits) = serde_json::from_str::<RiskLimits>(text) else {
            return;
        };
        if told.mark == Mark::Right {
            self.now.limits = limits;
            return;
        }
        let tight = self.now.limits.tighter(&limits);
        if tight != limits {
            self.doubt(told, "a cap is higher or gone".into());
        }
        self.now.limits = tight;
    }

    fn take_arming(&mut self, told: Told, text: &str) {
        let until = text.strip_prefix("until ").and_then(|it| it.parse().ok());
        let Some(until): Option<Timestamp> = until else {
            return;
        };
        if told.mark == Mark::Right || self.now.armed_until.is_some_and(|now| until <= now) {
            self.now.armed_until = Some(until);
        } else {
            self.doubt(told, format!("live trading is armed {text}"));
        }
    }

    fn take_in_force(&mut self, told: Told, text: &str) {
        match (told.mark, serde_json::from_str(text)) {
            (Mark::Right, Ok(in_force)) => {
                self.now = in_force;
                (self.freed_kill, self.freed_halt) = (told.sequence, told.sequence);
                self.unproven.clear();
                self.begun = Some(told.sequence);
                self.is_begin_proven |= self.since == Some(told.sequence);
            }
            (Mark::Wrong, _) => {
                let words = format!("event {} or one before it was written anew", told.sequence);
                self.rewritten.get_or_insert(words);
            }
            (Mark::Right | Mark::None | Mark::Foreign, _) => {}
        }
    }

    fn doubt(&mut self, told: Told, what: String) {
        self.unproven.push(Unproven {
            sequence: told.sequence,
            what,
            mark: told.mark,
        });
    }

    /// Returns why the log is not what was sealed, if that shows.
    pub fn rewritten(&self) -> Option<String> {
        if let Some(why) = &self.rewritten {
            return Some(why.clone());
        }
        let since = self.since.filter(|_| !self.is_begin_proven)?;
        Some(format!(
            "event {since}, with which the seals of this machine's key begin, is not there: the log is from before, or was written anew"
        ))
    }

    /// Returns what nothing proves, in the order of the log.
    pub fn unproven(&self) -> &[Unproven] {
        &self.unproven
    }

    /// Returns the events whose seal is of the key at hand, and wrong.
    pub fn wrong(&self) -> &[u64] {
        &self.wrong
    }

    /// Returns how many seals are right, and the last of them: it holds for everything before it.
    pub fn right(&self) -> (u64, Option<u64>) {
        (self.right, self.last_right)
    }

    /// Returns whether the log has seals, of whatever key.
    pub fn has_seals(&self) -> bool {
        self.has_seals
    }

    /// Returns the key's public name.
    pub fn key_name(&self) -> Option<String> {
        self.key.as_ref().map(SealKey::name)
    }

    /// Returns where the seals of the key begin, as the log tells.
    pub fn begun(&self) -> Option<u64> {
        self.begun
    }

    /// Returns the settings that are believed.
    pub fn in_force(&self) -> &InForce {
        &self.now
    }

    /// Returns the last event that was taken.
    pub fn end(&self) -> &Head {
        &self.end
    }

    /// Returns why trading is stopped or halted, as the log tells; nothing for other settings.
    pub fn stop(&self, setting: Setting) -> Option<&str> {
        match setting {
            Setting::Kill => self.now.kill.as_deref(),
            Setting::Halt => self.now.halt.as_deref(),
            Setting::ArmedUntil
            | Setting::Epoch
            | Setting::Limits
            | Setting::PaidIn
            | Setting::Name
            | Setting::Program
            | Setting::Restored
            | Setting::OtherProgram
            | Setting::Sealed => None,
        }
    }

    /// Returns why trading is stopped or halted, given what the setting said when the log was followed up
    /// to `as_of`: a stop that is set holds, and one that the log tells too.
    pub fn stop_given(
        &mut self,
        setting: Setting,
        told: Option<String>,
        as_of: u64,
    ) -> Option<String> {
        let (known, freed, word) = if setting == Setting::Kill {
            (&mut self.now.kill, self.freed_kill, "kill off")
        } else {
            (&mut self.now.halt, self.freed_halt, "resume")
        };
        if told.is_some() {
            // Seen once, it is not forgotten because somebody takes it away.
            if freed <= as_of && known.is_none() {
                known.clone_from(&told);
            }
            return told;
        }
        let why = known.as_ref()?;
        Some(format!("{why}; {TAKEN_AWAY} {word}"))
    }

    /// Returns the caps, given what the setting says.
    pub fn limits_given(&self, told: &RiskLimits) -> RiskLimits {
        self.now.limits.tighter(told)
    }

    /// Returns until when live trading is armed, given what the setting says.
    pub fn armed_given(&self, told: Option<Timestamp>) -> Option<Timestamp> {
        Some(told?.min(self.now.armed_until?))
    }

    /// Returns what was paid in, given what the setting says.
    pub fn paid_in_given(&self, told: Option<String>) -> Option<String> {
        told.filter(|told| self.now.paid_in.as_ref() == Some(told))
    }

    /// Returns whether another program is expected, given whether the setting says so.
    pub fn expects_others_given(&self, told: bool) -> bool {
        told && self.now.other_program.is_some()
    }
}

/// Goes through a whole log and returns what of its settings is believed, and what its hashes show.
///
/// # Errors
///
/// `Journal` when it cannot be read.
pub async fn read(
    journal: &dyn Journal,
    kept: Option<KeptKey>,
) -> Result<(Believed, Vec<Finding>)> {
    let mut believed = Believed::new(kept);
    let findings = walk(journal, |event| {
        believed.take(event);
        Ok(())
    });
    let findings = findings.await?;
    Ok((believed, findings))
}

/// Which event tells something, and what its seal is.
#[derive(Clone, Copy, Debug)]
struct Told {
    sequence: u64,
    mark: Mark,
}
