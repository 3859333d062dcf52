//! What goes wrong on demand: lost requests and answers, garbage, cuts, silence.
//!
//! Faults are queued for a path and used up in order; nothing happens by chance here.

use std::collections::{BTreeMap, VecDeque};

/// What becomes of a call.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fate {
    /// It is answered.
    #[default]
    Answer,
    /// It never reaches the venue; the line breaks.
    LoseRequest,
    /// It is carried out and its answer is lost; the line breaks.
    LoseAnswer,
    /// It is carried out and answered with a page of HTML.
    Html,
    /// It is carried out and answered with nothing.
    Empty,
    /// It is carried out and its answer is cut in the middle.
    Truncate,
    /// It is not carried out: HTTP 500 with `EGW00201`.
    Throttle,
    /// It is not carried out: HTTP 500 with `EGW00123`.
    TokenExpired,
    /// It is carried out, and refused with `EGW00215` all the same.
    LedgerThrottleAfter,
}

/// The faults to come.
#[derive(Clone, Debug, Default)]
pub struct Faults {
    by_path: BTreeMap<String, VecDeque<Fate>>,
    /// While true, sessions get nothing although they stay connected.
    pub is_silent: bool,
    /// While true, connections are refused.
    pub is_down: bool,
}

impl Faults {
    /// Queues a fate for the next call whose path ends like this.
    pub fn next_call(&mut self, path_end: &str, fate: Fate) {
        self.by_path
            .entry(path_end.to_owned())
            .or_default()
            .push_back(fate);
    }

    pub(crate) fn take(&mut self, path: &str) -> Fate {
        let queued = self
            .by_path
            .iter_mut()
            .find(|(end, _)| path.ends_with(end.as_str()));
        queued
            .and_then(|(_, fates)| fates.pop_front())
            .unwrap_or_default()
    }
}
