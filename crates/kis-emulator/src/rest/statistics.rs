//! What the emulator counted.

use std::collections::BTreeMap;

/// Unknown paths that are counted apart.
const MOST_UNKNOWN: usize = 100;

/// What the emulator counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statistics {
    /// Calls, by path.
    pub calls: BTreeMap<String, u64>,
    /// Tokens issued, repeats of the same token not counted.
    pub token_issues: u64,
    /// Calls refused for their pace.
    pub throttled: u64,
    /// Most calls in any one second.
    pub busiest_second: usize,
    /// Frames sent.
    pub frames: u64,
    /// Paths that are not known.
    pub unknown_paths: BTreeMap<String, u64>,
}

impl Statistics {
    /// Returns the calls of a path that ends like this.
    pub fn calls_of(&self, path_end: &str) -> u64 {
        self.calls
            .iter()
            .filter(|(path, _)| path.ends_with(path_end))
            .map(|(_, n)| *n)
            .sum()
    }

    /// Counts a call of a known path.
    pub(crate) fn count_call(&mut self, path: &str) {
        let count = self.calls.entry(path.to_owned()).or_default();
        *count = count.saturating_add(1);
    }

    /// Counts a call of an unknown path. Anybody can make paths up: only so many are told apart.
    pub(crate) fn count_unknown(&mut self, path: &str) {
        let unknown = &mut self.unknown_paths;
        let name = if unknown.len() < MOST_UNKNOWN || unknown.contains_key(path) {
            path.chars().take(200).collect()
        } else {
            "others".to_owned()
        };
        let count = unknown.entry(name).or_default();
        *count = count.saturating_add(1);
    }

    /// Counts a call that was refused for its pace.
    pub(crate) fn count_throttled(&mut self) {
        self.throttled = self.throttled.saturating_add(1);
    }
}
