//! What goes wrong, by name: in a plan for the day, or at once over the control endpoint.

mod action;
mod names;

pub use names::NAMES;

use crate::core::Core;
use action::Action;
use hoga_port::time::{Timestamp, from_kst, kst};
use jiff::ToSpan;
use jiff::civil::Time;
use serde::{Deserialize, Serialize};

/// Something that goes wrong, as people write it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// Which one: a name of [`NAMES`].
    #[serde(rename = "do")]
    pub name: String,
    /// The end of the path of the calls that it hits, for example `order-cash`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// How many calls it hits; one unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u32>,
    /// Milliseconds, for what comes late.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ms: Option<u64>,
    /// HTTP status, of an answer that is chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// What a failed call is answered with: `html`, `text`, `empty`, `null` or `blank-head`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// `rt_cd` of a refusal that is chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rt_cd: Option<String>,
    /// `msg_cd` of a refusal that is chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `msg1` of a refusal that is chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Ends what lasts instead of beginning it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub off: bool,
    /// The time of the market's day at which it happens; at once without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Time>,
}

/// A fault with its instant.
#[derive(Clone, Debug)]
pub(crate) struct Planned {
    at: Timestamp,
    action: Action,
}

impl Core {
    /// Lets something go wrong: at once, or at its time of the market's day.
    ///
    /// # Errors
    ///
    /// What is wrong with the fault, in words.
    pub fn plan(&mut self, now: Timestamp, fault: &Fault) -> Result<(), String> {
        let action = fault.action()?;
        let Some(time) = fault.at else {
            return self.let_happen(now, &action);
        };
        let today = kst(now).date();
        let later = today.saturating_add(1.day());
        let at = [today, later]
            .into_iter()
            .filter_map(|day| from_kst(day, time))
            .find(|at| *at >= now)
            .ok_or_else(|| format!("{time} is no time of a day"))?;
        let index = self.planned.partition_point(|planned| planned.at <= at);
        self.planned.insert(index, Planned { at, action });
        Ok(())
    }

    /// Lets happen what is due.
    pub(crate) fn follow_plan(&mut self, now: Timestamp) {
        while self
            .planned
            .first()
            .is_some_and(|planned| planned.at <= now)
        {
            let planned = self.planned.remove(0);
            tracing::info!(action = ?planned.action, "a planned fault");
            if let Err(what) = self.let_happen(now, &planned.action) {
                tracing::warn!(what, "a planned fault found nothing");
            }
        }
    }

    /// Returns when the plan has something to do.
    pub(crate) fn next_fault_at(&self) -> Option<Timestamp> {
        self.planned.first().map(|planned| planned.at)
    }
}
