//! Whose turn it is among all processes of an app key: what the pace file says, and what follows.
//!
//! Pure: microseconds since the machine started go in, for processes may disagree on the time of day;
//! a wait comes out. The limiter reads and writes the file.

use ambient::Lane;
use std::fmt::Write as _;

/// A last call further in the future than this is from before the machine's last start.
const MAX_AHEAD_US: i64 = 1_000_000;
/// Longest time for which a wish is believed; a longer one is from before the machine's last start.
const MAX_WISH_US: i64 = 10_000_000;
/// Others stand back this long after the slot is free, so that who wished for it can wake up. One
/// that ended or was stopped meanwhile costs them no more.
const GRACE_US: i64 = 250_000;
/// Between the time of a turn in the file and the one that its caller saw.
const SAME_CALL_US: i64 = 2_000;
/// How often a free slot is looked at that somebody more urgent is about to take.
const LOOK_AGAIN_US: i64 = 10_000;

/// Who stands back for whom, most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Urgency {
    Cancel,
    /// A query that resolves orders and waited long enough.
    Due,
    Order,
    Reconcile,
    Query,
}

impl Urgency {
    /// Returns how urgent a call of a lane is.
    pub(crate) fn of(lane: Lane, is_due: bool) -> Self {
        match lane {
            Lane::Cancel => Self::Cancel,
            Lane::Order => Self::Order,
            Lane::Reconcile if is_due => Self::Due,
            // Among processes both stand before what nobody waits for with an order.
            Lane::Reconcile | Lane::Check => Self::Reconcile,
            Lane::Query => Self::Query,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Cancel => "cancel",
            Self::Due => "due",
            Self::Order => "order",
            Self::Reconcile => "reconcile",
            Self::Query => "query",
        }
    }

    fn read(text: &str) -> Option<Self> {
        let all = [
            Self::Cancel,
            Self::Due,
            Self::Order,
            Self::Reconcile,
            Self::Query,
        ];
        all.into_iter().find(|urgency| urgency.word() == text)
    }
}

/// Somebody waits for the next slot, and who is less urgent stands back.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Wish {
    urgency: Urgency,
    by: String,
    until: i64,
}

/// What the processes of an app key tell each other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Turns {
    /// When the last call went, and the room it needs.
    last: Option<(i64, i64)>,
    wishes: Vec<Wish>,
}

/// Somebody asks for the next slot.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked<'a> {
    pub(crate) urgency: Urgency,
    /// Who asks; one name for one queue.
    pub(crate) by: &'a str,
    pub(crate) now: i64,
    /// Room that the call needs before and after it.
    pub(crate) room: i64,
    /// The asker's own calls leave no room before.
    pub(crate) not_before: i64,
}

impl Turns {
    /// Reads a file; what it does not understand is left out.
    pub(crate) fn read(text: &str) -> Self {
        let mut lines = text.lines();
        let last = lines.next().and_then(|line| {
            let (at, room) = line.split_once(' ')?;
            Some((at.parse().ok()?, room.trim().parse().ok()?))
        });
        let wishes = lines.filter_map(|line| {
            let mut words = line.split(' ');
            Some(Wish {
                urgency: Urgency::read(words.next()?)?,
                until: words.next()?.parse().ok()?,
                by: words.next()?.to_owned(),
            })
        });
        Self {
            last,
            wishes: wishes.collect(),
        }
    }

    /// Returns the file.
    pub(crate) fn write(&self) -> String {
        let mut text = match self.last {
            Some((at, room)) => format!("{at} {room}\n"),
            None => "\n".to_owned(),
        };
        for wish in &self.wishes {
            // Writing to a String cannot fail.
            let _infallible = writeln!(text, "{} {} {}", wish.urgency.word(), wish.until, wish.by);
        }
        text
    }

    /// Moves the last call to `now` if it is the one that was given its turn at `given`; returns
    /// whether it was, or no other process is known to have called.
    pub(crate) fn restamp(&mut self, given: i64, now: i64) -> bool {
        match &mut self.last {
            Some((at, _)) if *at > given.saturating_add(SAME_CALL_US) && *at <= now => false,
            Some((at, _)) => {
                *at = now;
                true
            }
            None => true,
        }
    }

    /// Takes the slot if it is free and nobody more urgent waits for it; returns how long to wait
    /// otherwise, and leaves a wish.
    pub(crate) fn take(&mut self, asked: Asked<'_>) -> i64 {
        let now = asked.now;
        let latest = now.saturating_add(MAX_WISH_US);
        self.wishes.retain(|wish| {
            let is_alive = wish.until > now && wish.until <= latest;
            is_alive && wish.by != asked.by
        });
        let free_at = self
            .last
            .filter(|(at, _)| *at <= now.saturating_add(MAX_AHEAD_US))
            .map_or(now, |(at, room)| at.saturating_add(room.max(asked.room)))
            .max(asked.not_before);
        let more_urgent = self
            .wishes
            .iter()
            .filter(|wish| wish.urgency < asked.urgency);
        let until = more_urgent.map(|wish| wish.until).max();
        if free_at <= now && until.is_none() {
            self.last = Some((now, asked.room));
            return 0;
        }
        match asked.urgency {
            Urgency::Cancel | Urgency::Due | Urgency::Order | Urgency::Reconcile => {
                self.wishes.push(Wish {
                    urgency: asked.urgency,
                    by: asked.by.to_owned(),
                    until: free_at.max(now).saturating_add(GRACE_US),
                });
            }
            // Nobody stands back for it.
            Urgency::Query => {}
        }
        if free_at > now {
            return free_at.saturating_sub(now);
        }
        let left = until.map_or(0, |until| until.saturating_sub(now));
        left.clamp(1, LOOK_AGAIN_US)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: i64 = 1_100_000;
    const START: i64 = 1_000_000_000;

    fn ask(lane: Lane, by: &str, now: i64) -> Asked<'_> {
        Asked {
            urgency: Urgency::of(lane, false),
            by,
            now,
            room: ROOM,
            not_before: i64::MIN,
        }
    }

    fn after_a_call() -> Turns {
        let mut turns = Turns::default();
        assert_eq!(turns.take(ask(Lane::Query, "a", START)), 0);
        turns
    }

    #[test]
    fn what_is_written_is_what_is_read_and_an_older_file_too() {
        let mut turns = after_a_call();
        turns.take(ask(Lane::Cancel, "b", START + 1));
        turns.take(ask(Lane::Order, "c", START + 2));
        assert_eq!(Turns::read(&turns.write()), turns);
        assert_eq!(Turns::read("1000000000 1100000"), after_a_call());
        assert_eq!(Turns::read("x"), Turns::default());
        assert_eq!(Turns::read(""), Turns::default());
    }

    #[test]
    fn queries_of_others_stand_back_until_the_cancel_went() {
        let mut turns = after_a_call();
        let free_at = START + ROOM;
        assert_eq!(turns.take(ask(Lane::Cancel, "b", START + 100)), ROOM - 100);
        assert!(turns.take(ask(Lane::Query, "a", free_at)) > 0);
        assert!(turns.take(ask(Lane::Order, "c", free_at + 1)) > 0);
        assert_eq!(turns.take(ask(Lane::Cancel, "b", free_at + 2)), 0);
        let next = free_at + 2 + ROOM;
        assert!(turns.take(ask(Lane::Order, "c", free_at + 10_000)) > 0);
        assert!(turns.take(ask(Lane::Query, "a", next)) > 0, "the order");
        assert_eq!(turns.take(ask(Lane::Order, "c", next)), 0);
    }

    #[test]
    fn who_is_gone_delays_nobody_beyond_its_slot() {
        let mut turns = after_a_call();
        turns.take(ask(Lane::Cancel, "gone", START + 1));
        let free_at = START + ROOM;
        let mut now = free_at;
        loop {
            let wait = turns.take(ask(Lane::Query, "a", now));
            if wait == 0 {
                break;
            }
            now += wait;
        }
        assert!(now - free_at <= GRACE_US, "{}", now - free_at);
    }

    #[test]
    fn what_a_machine_wrote_before_it_started_again_counts_no_more() {
        let mut turns = after_a_call();
        turns.take(ask(Lane::Cancel, "b", START + 1));
        let hour = 3_600_000_000;
        assert_eq!(turns.take(ask(Lane::Query, "a", START - hour)), 0);
    }

    #[test]
    fn a_queue_does_not_stand_back_for_itself() {
        let mut turns = after_a_call();
        turns.take(ask(Lane::Cancel, "a", START + 1));
        assert_eq!(turns.take(ask(Lane::Query, "a", START + ROOM)), 0);
    }
}
