//! When to try to connect again, and when to give up.
//!
//! Pure: what happened goes in, how long to wait comes out.

use std::time::Duration;

/// Waits after a failed try.
const WAITS: [u64; 5] = [1, 2, 4, 8, 16];
/// Waits while another session holds the app key: the venue keeps a dead one's slot for 30 to 90 s.
const WAITS_IN_USE: [u64; 3] = [30, 60, 90];
/// Failed tries in session hours before trading halts.
const GIVE_UP_AFTER: u32 = 5;
/// A session that lived this long starts the count anew.
const HEALTHY_AFTER: Duration = Duration::from_secs(60);
/// Once halted, one try a minute goes on for data; also the most it waits outside session hours.
const PATIENT: Duration = Duration::from_secs(60);

/// Why the line is down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Down {
    /// It did not come up, or broke.
    Broken,
    /// Another session holds the app key.
    InUse,
}

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// How long to wait before the next try, without jitter.
    pub wait: Duration,
    /// Whether this failure was the one too many: trading must halt.
    pub gives_up: bool,
    /// Which try comes next, from 1.
    pub attempt: u32,
}

/// Counts failed tries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Backoff {
    failures: u32,
    in_use: usize,
    has_given_up: bool,
}

impl Backoff {
    /// Takes a failure; `lived` is how long the session was up before it, `in_session` whether the
    /// market trades now.
    ///
    /// ```
    /// use kis_client::stream::backoff::{Backoff, Down};
    /// use std::time::Duration;
    /// let mut backoff = Backoff::default();
    /// let waits: Vec<u64> = (0..5)
    ///     .map(|_| backoff.fail(Down::Broken, Duration::ZERO, true).wait.as_secs())
    ///     .collect();
    /// assert_eq!(waits, [1, 2, 4, 8, 16]);
    /// assert!(backoff.fail(Down::Broken, Duration::ZERO, true).gives_up);
    /// ```
    pub fn fail(&mut self, why: Down, lived: Duration, in_session: bool) -> Step {
        if lived >= HEALTHY_AFTER {
            *self = Self::default();
        }
        let attempt = self.failures.saturating_add(1);
        if self.has_given_up {
            return Step {
                wait: PATIENT,
                gives_up: false,
                attempt,
            };
        }
        // The first failure is the loss itself; after it five tries may fail.
        let gives_up = in_session && self.failures >= GIVE_UP_AFTER;
        if gives_up {
            self.has_given_up = true;
            return Step {
                wait: PATIENT,
                gives_up,
                attempt,
            };
        }
        let at = usize::try_from(self.failures).unwrap_or(usize::MAX);
        let seconds = match why {
            Down::Broken => {
                self.in_use = 0;
                WAITS.get(at).or(WAITS.last()).copied()
            }
            Down::InUse => {
                let seconds = WAITS_IN_USE
                    .get(self.in_use)
                    .or(WAITS_IN_USE.last())
                    .copied();
                self.in_use = self.in_use.saturating_add(1);
                seconds
            }
        };
        if in_session {
            self.failures = attempt;
        }
        let wait = if in_session {
            Duration::from_secs(seconds.unwrap_or(16))
        } else {
            PATIENT.min(Duration::from_secs(seconds.unwrap_or(16)).saturating_mul(4))
        };
        Step {
            wait,
            gives_up: false,
            attempt,
        }
    }

    /// Returns whether trying was given up in session hours, so that trading is halted.
    pub fn has_given_up(&self) -> bool {
        self.has_given_up
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEVER_UP: Duration = Duration::ZERO;

    #[test]
    fn five_failed_reconnects_in_session_hours_halt_and_then_it_tries_every_minute() {
        let mut backoff = Backoff::default();
        for _ in 0..5 {
            assert!(!backoff.fail(Down::Broken, NEVER_UP, true).gives_up);
        }
        assert!(backoff.fail(Down::Broken, NEVER_UP, true).gives_up);
        let later = backoff.fail(Down::Broken, NEVER_UP, true);
        assert_eq!((later.wait, later.gives_up), (PATIENT, false));
    }

    #[test]
    fn outside_session_hours_nothing_counts() {
        let mut backoff = Backoff::default();
        for _ in 0..50 {
            assert!(!backoff.fail(Down::Broken, NEVER_UP, false).gives_up);
        }
        assert_eq!(
            backoff.fail(Down::Broken, NEVER_UP, true).wait,
            Duration::from_secs(1)
        );
    }

    #[test]
    fn a_slot_in_use_is_waited_for() {
        let mut backoff = Backoff::default();
        let waits: Vec<u64> = (0..4)
            .map(|_| backoff.fail(Down::InUse, NEVER_UP, true).wait.as_secs())
            .collect();
        assert_eq!(waits, [30, 60, 90, 90]);
    }

    #[test]
    fn a_minute_of_live_session_starts_the_count_anew() {
        let mut backoff = Backoff::default();
        for _ in 0..4 {
            backoff.fail(Down::Broken, NEVER_UP, true);
        }
        let step = backoff.fail(Down::Broken, Duration::from_secs(60), true);
        assert_eq!((step.wait, step.attempt), (Duration::from_secs(1), 1));
    }
}
