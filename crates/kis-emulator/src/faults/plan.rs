//! What goes wrong later in the day.

use crate::faults::action::Action;
use crate::faults::fault::Fault;
use hoga_port::time::{Timestamp, from_kst, kst};
use jiff::ToSpan;

/// A fault with its instant.
#[derive(Clone, Debug)]
struct Planned {
    at: Timestamp,
    action: Action,
}

/// What goes wrong later.
#[derive(Clone, Debug, Default)]
pub(crate) struct Plan {
    /// In the order of their instants.
    later: Vec<Planned>,
    /// Whether faults are taken over the control endpoint.
    pub(crate) is_open: bool,
}

impl Plan {
    pub(crate) fn new(is_open: bool) -> Self {
        Self {
            later: Vec::new(),
            is_open,
        }
    }

    /// Takes a fault for its time of the market's day; returns what happens at once.
    pub(crate) fn take(&mut self, now: Timestamp, fault: &Fault) -> Result<Option<Action>, String> {
        let action = fault.action()?;
        let Some(time) = fault.at else {
            return Ok(Some(action));
        };
        let today = kst(now).date();
        let later = today.saturating_add(1.day());
        let at = [today, later]
            .into_iter()
            .filter_map(|day| from_kst(day, time))
            .find(|at| *at >= now)
            .ok_or_else(|| format!("{time} is no time of a day"))?;
        let index = self.later.partition_point(|planned| planned.at <= at);
        self.later.insert(index, Planned { at, action });
        Ok(None)
    }

    /// Takes the next fault that is due.
    pub(crate) fn due(&mut self, now: Timestamp) -> Option<Action> {
        let is_due = self.later.first().is_some_and(|planned| planned.at <= now);
        is_due.then(|| self.later.remove(0).action)
    }

    /// Returns when it has something to do.
    pub(crate) fn next_at(&self) -> Option<Timestamp> {
        self.later.first().map(|planned| planned.at)
    }

    /// Forgets what was to go wrong.
    pub(crate) fn clear(&mut self) {
        self.later.clear();
    }
}
