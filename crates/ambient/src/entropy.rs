//! Chance: ids and jitter, from a seed in tests.

use crate::mutex::Mutex;
use std::time::Duration;

/// Returns a name that nothing else has and nobody can foretell: 128 bits of the operating system's
/// randomness, which the standard library seeds its hashers with.
pub fn name_by_chance() -> String {
    use std::hash::{BuildHasher, Hasher, RandomState};
    let half = || RandomState::new().build_hasher().finish();
    format!("{:016x}{:016x}", half(), half())
}

/// A source of chance.
#[derive(Debug)]
pub struct Entropy(Mutex<fastrand::Rng>);

impl Entropy {
    /// Returns a source that repeats itself for a seed.
    pub fn seeded(seed: u64) -> Self {
        Self(Mutex::new(fastrand::Rng::with_seed(seed)))
    }

    /// Returns a source that nobody can foretell.
    pub fn unpredictable() -> Self {
        Self(Mutex::new(fastrand::Rng::new()))
    }

    fn with<T>(&self, draw: impl FnOnce(&mut fastrand::Rng) -> T) -> T {
        draw(&mut self.0.lock())
    }

    /// Returns a number below `bound`, 0 for a bound of 0.
    pub fn below(&self, bound: u64) -> u64 {
        if bound == 0 {
            0
        } else {
            self.with(|rng| rng.u64(0..bound))
        }
    }

    /// Returns a duration moved at random by up to 20 % either way.
    pub fn jittered(&self, duration: Duration) -> Duration {
        let percent = u32::try_from(self.below(41))
            .unwrap_or(20)
            .saturating_add(80);
        duration
            .saturating_mul(percent)
            .checked_div(100)
            .unwrap_or(duration)
    }

    /// Returns so many lower-case letters.
    pub fn letters(&self, count: usize) -> String {
        self.with(|rng| {
            std::iter::repeat_with(|| rng.lowercase())
                .take(count)
                .collect()
        })
    }
}
