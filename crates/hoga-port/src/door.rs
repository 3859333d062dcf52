//! Who may come in at a listener, and when trouble at it is told: limits as pure decisions. It holds
//! no socket.
//!
//! Who says nothing takes a place from nobody: while a listener is full, whoever has been silent for
//! the longest leaves when somebody else comes.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

/// Trouble at a listener is told once in this time.
const TOLD_EVERY: Duration = Duration::from_secs(1);

/// The guests of one listener. `T` ends the stay of one who has said nothing yet.
#[derive(Debug)]
pub struct Door<T> {
    most: usize,
    last: u64,
    silent: BTreeMap<u64, T>,
    heard: BTreeSet<u64>,
}

/// What becomes of somebody who comes.
#[derive(Debug, PartialEq, Eq)]
pub enum Entry<T> {
    /// Comes in under this number.
    In(u64),
    /// Comes in, and the one that this ends must leave.
    Instead(u64, T),
    /// Stays outside: everybody inside has said something.
    Full,
}

impl<T> Door<T> {
    /// Lets in at most so many, and one at least.
    pub fn new(most: usize) -> Self {
        Self {
            most: most.max(1),
            last: 0,
            silent: BTreeMap::new(),
            heard: BTreeSet::new(),
        }
    }

    /// Lets somebody in, if there is or can be made a place.
    ///
    /// ```
    /// use hoga_port::door::{Door, Entry};
    /// let mut door = Door::new(2);
    /// assert_eq!(door.enter("first"), Entry::In(1));
    /// assert_eq!(door.enter("second"), Entry::In(2));
    /// assert_eq!(door.enter("third"), Entry::Instead(3, "first"));
    /// assert!(door.is_heard(2) && door.is_heard(3));
    /// assert_eq!(door.enter("fourth"), Entry::Full);
    /// door.leave(2);
    /// assert_eq!(door.enter("fifth"), Entry::In(4));
    /// ```
    pub fn enter(&mut self, guest: T) -> Entry<T> {
        let inside = self.silent.len().saturating_add(self.heard.len());
        let leaves = if inside < self.most {
            None
        } else if let Some((_number, leaves)) = self.silent.pop_first() {
            Some(leaves)
        } else {
            return Entry::Full;
        };
        self.last = self.last.saturating_add(1);
        self.silent.insert(self.last, guest);
        match leaves {
            Some(leaves) => Entry::Instead(self.last, leaves),
            None => Entry::In(self.last),
        }
    }

    /// Notes that somebody said what they came for: they stay until they leave. Returns whether they
    /// are still inside.
    pub fn is_heard(&mut self, number: u64) -> bool {
        if self.silent.remove(&number).is_some() {
            self.heard.insert(number);
        }
        self.heard.contains(&number)
    }

    /// Notes that somebody left.
    pub fn leave(&mut self, number: u64) {
        self.silent.remove(&number);
        self.heard.remove(&number);
    }

    /// Returns how many have said what they came for and are still there.
    pub fn heard(&self) -> usize {
        self.heard.len()
    }
}

/// Trouble that may come a thousand times a second and is told once.
#[derive(Debug, Default)]
pub struct Trouble {
    told: Option<Instant>,
    untold: u64,
}

impl Trouble {
    /// Returns how often it came since it was last told, this time counted, if it is told now.
    ///
    /// ```
    /// use hoga_port::door::Trouble;
    /// # #[expect(clippy::disallowed_methods, reason = "an example")]
    /// let start = std::time::Instant::now();
    /// let mut trouble = Trouble::default();
    /// let at = |ms| start + std::time::Duration::from_millis(ms);
    /// let told = [0, 1, 999, 1_000, 1_001].map(|ms| trouble.comes(at(ms)));
    /// assert_eq!(told, [Some(1), None, None, Some(3), None]);
    /// ```
    pub fn comes(&mut self, now: Instant) -> Option<u64> {
        self.untold = self.untold.saturating_add(1);
        let is_told = self
            .told
            .is_none_or(|told| now.saturating_duration_since(told) >= TOLD_EVERY);
        if !is_told {
            return None;
        }
        self.told = Some(now);
        Some(std::mem::take(&mut self.untold))
    }
}

/// Returns how many connections a listener takes where a process may have so many descriptors open: one
/// of `part` of what the venue, the journal and a brake leave, and at most `wanted`.
pub fn share_of(descriptors: Option<u64>, part: u64, wanted: usize) -> usize {
    // A desk with its journal and its lines has some twenty-five, with a market of its own thirty.
    const RESERVE: u64 = 32;
    const LEAST: usize = 4;
    let share = descriptors.and_then(|most| {
        let left = most.saturating_sub(RESERVE);
        usize::try_from(left.checked_div(part)?).ok()
    });
    share.map_or(wanted, |share| share.clamp(LEAST, wanted.max(LEAST)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crowd_that_says_nothing_keeps_nobody_out() {
        let mut door = Door::new(4);
        let mut left = 0;
        for _silent in 0..250 {
            match door.enter(()) {
                Entry::In(_) => {}
                Entry::Instead(..) => left += 1,
                Entry::Full => panic!("silence took a place"),
            }
        }
        assert_eq!(left, 246, "no more than four are inside");
        let Entry::Instead(mine, ()) = door.enter(()) else {
            panic!("the crowd kept somebody out");
        };
        assert!(door.is_heard(mine));
        for _silent in 0..250 {
            assert!(matches!(door.enter(()), Entry::Instead(..)));
        }
        assert!(door.is_heard(mine), "who has spoken stays");
        assert_eq!(door.heard(), 1);
    }

    #[test]
    fn who_had_to_leave_is_not_heard_any_more() {
        let mut door = Door::new(1);
        assert_eq!(door.enter('a'), Entry::In(1));
        assert_eq!(door.enter('b'), Entry::Instead(2, 'a'));
        assert!(!door.is_heard(1));
        assert!(door.is_heard(2));
        door.leave(2);
        assert!(!door.is_heard(2));
    }

    #[test]
    fn a_listener_takes_its_part_of_the_descriptors() {
        assert_eq!(share_of(Some(32), 8, 64), 4);
        assert_eq!(share_of(Some(256), 8, 64), 28);
        assert_eq!(share_of(Some(1 << 20), 8, 64), 64);
        assert_eq!(share_of(Some(3), 8, 64), 4);
        assert_eq!(share_of(None, 8, 64), 64);
    }
}
