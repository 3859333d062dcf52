//! What a desk needs to know.

use crate::candidate::AccountUse;
use crate::emergency_log::EmergencyLog;
use crate::memory::SecondMemory;
use hoga_port::AccountId;
use market_rules::Calendars;
use std::time::Duration;

/// What a desk needs to know.
#[derive(Clone, Debug)]
pub struct DeskConfig {
    /// The account.
    pub account: AccountId,
    /// How it is used.
    pub account_use: AccountUse,
    /// How often open orders are queried where no stream tells of them: 5 s live, 10 s paper.
    pub poll_every: Duration,
    /// How long an order may wait for its turn.
    pub max_wait: Duration,
    /// Whether orders need an arming row in the journal (live trading from the command line).
    pub needs_arming: bool,
    /// The trading calendars.
    pub calendars: Calendars,
    /// Where cancels are written while the journal cannot be.
    pub emergency: Option<EmergencyLog>,
    /// What remembers beside the journal how far it went.
    pub memory: Option<SecondMemory>,
    /// After so many events a desk that opens saves what the log tells, so that the next start reads
    /// fewer; it does so anyway when a day is over.
    pub snapshot_every: u64,
}

impl DeskConfig {
    /// Returns the usual figures for an account that nobody else trades on.
    pub fn new(account: AccountId) -> Self {
        Self {
            account,
            account_use: AccountUse::Exclusive,
            poll_every: Duration::from_secs(5),
            max_wait: Duration::from_secs(5),
            needs_arming: false,
            calendars: Calendars::built_in(),
            emergency: None,
            memory: None,
            snapshot_every: 10_000,
        }
    }
}
