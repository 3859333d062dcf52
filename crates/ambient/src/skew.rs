//! A server's clock less ours: an interval, never a figure.
//!
//! An answer says in whole seconds when it was made, at some moment between the send and the
//! arrival; so a slow answer knows less, and the best of the last minutes counts.

use crate::clock::{TOLERATED_MS, millis_between, plus_millis};
use jiff::Timestamp;
use std::collections::VecDeque;
use std::fmt;

/// Milliseconds for which a sample counts.
const KEPT_MS: i64 = 300_000;
/// Milliseconds after which a sample refuses nothing any more.
const FRESH_MS: i64 = 60_000;
/// The venue tells whole seconds, rounded down.
const RESOLUTION_MS: i64 = 1_000;

/// What is known of the venue's clock less ours, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Skew {
    /// It is no less than this.
    pub low_ms: i64,
    /// It is no more than this.
    pub high_ms: i64,
    /// When that was measured.
    pub measured_at: Timestamp,
}

impl Skew {
    /// Returns what an answer tells that was asked for at `started`, came at `ended` and says that
    /// the venue's clock showed the whole second `shown`.
    ///
    /// ```
    /// use ambient::Skew;
    /// let at = |text: &str| text.parse().unwrap();
    /// let (started, ended) = (at("2026-11-23T10:00:00.2Z"), at("2026-11-23T10:00:08.2Z"));
    /// let skew = Skew::of_answer(started, ended, at("2026-11-23T10:00:08Z"));
    /// assert_eq!((skew.low_ms, skew.high_ms), (-200, 8_800));
    /// assert!(!skew.is_beyond_tolerance());
    /// ```
    pub fn of_answer(started: Timestamp, ended: Timestamp, shown: Timestamp) -> Self {
        Self {
            low_ms: millis_between(ended, shown),
            high_ms: millis_between(started, shown).saturating_add(RESOLUTION_MS),
            measured_at: ended,
        }
    }

    /// Returns two clocks that show the same.
    pub fn none(at: Timestamp) -> Self {
        Self {
            low_ms: 0,
            high_ms: 0,
            measured_at: at,
        }
    }

    /// Returns what is assumed before anything was measured.
    pub fn unknown(at: Timestamp) -> Self {
        Self {
            low_ms: TOLERATED_MS.saturating_neg(),
            high_ms: TOLERATED_MS,
            measured_at: at,
        }
    }

    fn width(self) -> i64 {
        self.high_ms.saturating_sub(self.low_ms)
    }

    fn is_apart_from(self, other: Self) -> bool {
        self.low_ms > other.high_ms || other.low_ms > self.high_ms
    }

    /// Returns whether the clocks are certainly further apart than is tolerated.
    pub fn is_beyond_tolerance(self) -> bool {
        self.low_ms > TOLERATED_MS || self.high_ms < TOLERATED_MS.saturating_neg()
    }

    /// Returns whether it is recent enough to refuse an order by it.
    pub fn is_fresh(self, now: Timestamp) -> bool {
        millis_between(self.measured_at, now) <= FRESH_MS
    }

    /// Returns the least that the clocks are apart.
    pub fn least_ms(self) -> i64 {
        if self.low_ms > 0 {
            self.low_ms
        } else {
            self.high_ms.min(0)
        }
    }

    /// Returns an instant within the interval that the venue's clock shows when ours shows `now`.
    pub fn venue_time(self, now: Timestamp) -> Timestamp {
        let middle = self.low_ms.saturating_add(self.width().saturating_div(2));
        plus_millis(now, middle)
    }
}

impl fmt::Display for Skew {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} to {} ms", self.low_ms, self.high_ms)
    }
}

/// The samples of the last minutes.
#[derive(Clone, Debug, Default)]
pub struct SkewSamples {
    samples: VecDeque<Skew>,
}

impl SkewSamples {
    /// Takes a sample. One that an earlier one cannot be squared with shows that a clock was set, and
    /// only it counts then.
    pub fn take(&mut self, sample: Skew) {
        self.samples.retain(|kept| {
            !kept.is_apart_from(sample)
                && millis_between(kept.measured_at, sample.measured_at) <= KEPT_MS
                // One that is older and knows no more will never count again.
                && kept.width() < sample.width()
        });
        self.samples.push_back(sample);
    }

    /// Returns the sample that knows most, as far as it still counts.
    pub fn best(&self, now: Timestamp) -> Option<Skew> {
        let counts = |sample: &&Skew| millis_between(sample.measured_at, now) <= KEPT_MS;
        self.samples
            .iter()
            .filter(counts)
            .min_by_key(|sample| sample.width())
            .copied()
    }

    /// Forgets everything, because our own clock was set.
    pub fn clear(&mut self) {
        self.samples.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(ms: i64) -> Timestamp {
        plus_millis("2026-11-23T01:00:00Z".parse().unwrap(), ms)
    }

    /// Returns the whole second that a clock ahead by `ms` shows.
    fn second(truth: Timestamp, ahead_ms: i64) -> Timestamp {
        let shown = plus_millis(truth, ahead_ms);
        Timestamp::from_second(shown.as_second()).unwrap()
    }

    proptest! {
        #[test]
        fn every_sample_holds_the_truth_and_the_best_of_them_too(
            ahead_ms in -20_000i64..20_000,
            calls in proptest::collection::vec((0i64..30_000, 0i64..12_000, 0i64..12_000), 1..40),
        ) {
            let mut samples = SkewSamples::default();
            let mut now = 0;
            for (pause, there, back) in calls {
                let started = now + pause;
                let made = at(started + there);
                now = started + there + back;
                let skew = Skew::of_answer(at(started), at(now), second(made, ahead_ms));
                prop_assert!(skew.low_ms <= ahead_ms && ahead_ms <= skew.high_ms);
                samples.take(skew);
                let best = samples.best(at(now)).unwrap();
                prop_assert!(best.low_ms <= ahead_ms && ahead_ms <= best.high_ms);
                prop_assert!(best.width() <= skew.width());
                if best.is_beyond_tolerance() {
                    prop_assert!(ahead_ms.abs() > TOLERATED_MS);
                }
            }
        }
    }

    #[test]
    fn one_slow_answer_refuses_nothing_and_a_clock_that_was_set_is_seen() {
        let mut samples = SkewSamples::default();
        samples.take(Skew::of_answer(at(0), at(100), at(0)));
        samples.take(Skew::of_answer(at(1_000), at(13_000), at(12_000)));
        let best = samples.best(at(13_000)).unwrap();
        assert_eq!((best.low_ms, best.high_ms), (-100, 1_000), "the quick one");
        samples.take(Skew::of_answer(at(14_000), at(14_100), at(24_000)));
        let best = samples.best(at(14_100)).unwrap();
        assert!(best.is_beyond_tolerance() && best.least_ms() == 9_900);
        assert!(best.is_fresh(at(70_000)) && !best.is_fresh(at(80_000)));
        assert_eq!(samples.best(at(400_000)), None);
    }
}
