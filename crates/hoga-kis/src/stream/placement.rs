//! Which session carries which registration, over all app keys.
//!
//! Pure: sessions that come and go and registrations that are wanted go in, what to ask and what to
//! give back comes out. Own executions have a place before anything else.

use kis_wire::environment::MAX_REGISTRATIONS;
use kis_wire::realtime::Topic;
use std::collections::{BTreeMap, BTreeSet};

/// How a session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    /// Not tried yet; what it will carry stays with it.
    Starting,
    Up,
    Down,
}

/// Where a registration is.
#[derive(Clone, Debug)]
struct Place {
    session: usize,
    /// Its turn among all, the latest gives way first.
    turn: u64,
    /// Sessions whose app key may not have it.
    refused_by: BTreeSet<usize>,
}

/// One change at one session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Want { session: usize, topic: Topic },
    Release { session: usize, topic: Topic },
}

/// No room for another registration.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("all {room} registrations of {} are taken", if *room > MAX_REGISTRATIONS { "these app keys" } else { "this app key" })]
pub(crate) struct NoRoom {
    room: usize,
    /// What has the room.
    pub(crate) held: Vec<Topic>,
}

/// Registrations spread over sessions.
#[derive(Debug)]
pub(crate) struct Placement {
    sessions: Vec<Standing>,
    places: BTreeMap<Topic, Place>,
    keeps_spare: bool,
    turns: u64,
}

impl Placement {
    /// Starts with sessions that carry nothing; a spare is one session's worth of room kept free.
    pub(crate) fn new(sessions: usize, keeps_spare: bool) -> Self {
        Self {
            sessions: vec![Standing::Starting; sessions],
            places: BTreeMap::new(),
            keeps_spare: keeps_spare && sessions > 1,
            turns: 0,
        }
    }

    /// Finds a place for a registration.
    ///
    /// # Errors
    ///
    /// [`NoRoom`] when all sessions but the spare have what they can carry.
    pub(crate) fn want(&mut self, topic: Topic) -> Result<Vec<Step>, NoRoom> {
        if self.places.contains_key(&topic) {
            return Ok(Vec::new());
        }
        let usable = self
            .sessions
            .len()
            .saturating_sub(usize::from(self.keeps_spare));
        let room = usable.saturating_mul(MAX_REGISTRATIONS);
        if self.places.len() >= room {
            return Err(NoRoom {
                room,
                held: self.places.keys().cloned().collect(),
            });
        }
        let refused_by = BTreeSet::new();
        let session = self.room_for(&refused_by).or_else(|| self.emptiest());
        self.turns = self.turns.saturating_add(1);
        let place = Place {
            session: session.unwrap_or_default(),
            turn: self.turns,
            refused_by,
        };
        let session = place.session;
        self.places.insert(topic.clone(), place);
        let mut steps = vec![Step::Want { session, topic }];
        steps.extend(self.settle());
        Ok(steps)
    }

    /// Gives a registration up; what had no session may have its room.
    pub(crate) fn release(&mut self, topic: &Topic) -> Vec<Step> {
        let Some(place) = self.places.remove(topic) else {
            return Vec::new();
        };
        let mut steps = vec![Step::Release {
            session: place.session,
            topic: topic.clone(),
        }];
        steps.extend(self.settle());
        steps
    }

    /// Takes a session that came up.
    pub(crate) fn on_up(&mut self, session: usize) -> Vec<Step> {
        self.stand(session, Standing::Up);
        for place in self.places.values_mut() {
            place.refused_by.remove(&session);
        }
        self.settle()
    }

    /// Takes a session that is lost, or did not come up.
    pub(crate) fn on_down(&mut self, session: usize) -> Vec<Step> {
        self.stand(session, Standing::Down);
        self.settle()
    }

    /// Takes the refusal of own executions by a session, whose app key may be another person's.
    pub(crate) fn on_refused(&mut self, session: usize, topic: &Topic) -> Vec<Step> {
        if !topic.is_notice() {
            return Vec::new();
        }
        if let Some(place) = self.places.get_mut(topic) {
            place.refused_by.insert(session);
        }
        self.settle()
    }

    /// Lets own executions be asked for anew where they were refused; returns where they are.
    pub(crate) fn forgive(&mut self) -> Option<(usize, Topic)> {
        let (topic, place) = self
            .places
            .iter_mut()
            .find(|(topic, _)| topic.is_notice())?;
        place.refused_by.clear();
        Some((place.session, topic.clone()))
    }

    /// Returns every registration that is no own execution.
    pub(crate) fn market_topics(&self) -> Vec<Topic> {
        let all = self.places.keys().filter(|topic| !topic.is_notice());
        all.cloned().collect()
    }

    /// Forgets how the sessions stand, as before the first try.
    pub(crate) fn start_anew(&mut self) {
        self.sessions.fill(Standing::Starting);
    }

    /// Returns what a session carries, or will when it is up.
    pub(crate) fn carried_by(&self, session: usize) -> Vec<Topic> {
        let mine = self.places.iter().filter(|(_, p)| p.session == session);
        mine.map(|(topic, _)| topic.clone()).collect()
    }

    /// Returns the session that carries own executions, if they are wanted.
    pub(crate) fn carrier(&self) -> Option<usize> {
        let notices = self.places.iter().find(|(topic, _)| topic.is_notice());
        notices.map(|(_, place)| place.session)
    }

    /// Returns whether a session is up.
    pub(crate) fn is_up(&self, session: usize) -> bool {
        self.sessions.get(session) == Some(&Standing::Up)
    }

    /// Returns what nobody carries: its session is lost and no other has room.
    pub(crate) fn stranded(&self) -> Vec<Topic> {
        let all = self.places.iter().filter(|(_, place)| self.is_lost(place));
        all.map(|(topic, _)| topic.clone()).collect()
    }

    fn is_lost(&self, place: &Place) -> bool {
        self.sessions.get(place.session) == Some(&Standing::Down)
            || place.refused_by.contains(&place.session)
    }

    fn stand(&mut self, session: usize, standing: Standing) {
        if let Some(known) = self.sessions.get_mut(session) {
            *known = standing;
        }
    }

    fn load(&self, session: usize) -> usize {
        let mine = self.places.values().filter(|p| p.session == session);
        mine.count()
    }

    /// Returns the session whose room is kept free: the emptiest of those that are not down.
    fn reserve(&self) -> Option<usize> {
        let alive = self.alive();
        if !self.keeps_spare || alive.len() < 2 {
            return None;
        }
        // Of equals the last, so that the first key carries something.
        alive
            .into_iter()
            .rev()
            .min_by_key(|session| self.load(*session))
    }

    fn alive(&self) -> Vec<usize> {
        let all = self.sessions.iter().enumerate();
        all.filter(|(_, standing)| **standing != Standing::Down)
            .map(|(session, _)| session)
            .collect()
    }

    fn room_for(&self, refused_by: &BTreeSet<usize>) -> Option<usize> {
        let reserve = self.reserve();
        self.alive()
            .into_iter()
            .filter(|session| !refused_by.contains(session))
            .filter(|session| self.load(*session) < MAX_REGISTRATIONS)
            .min_by_key(|session| (Some(*session) == reserve, self.load(*session)))
    }

    fn emptiest(&self) -> Option<usize> {
        (0..self.sessions.len()).min_by_key(|session| self.load(*session))
    }

    /// Moves what is lost to sessions with room, own executions first.
    fn settle(&mut self) -> Vec<Step> {
        let mut lost: Vec<(bool, u64, Topic)> = self
            .places
            .iter()
            .filter(|(_, place)| self.is_lost(place))
            .map(|(topic, place)| (!topic.is_notice(), place.turn, topic.clone()))
            .collect();
        lost.sort();
        let mut steps = Vec::new();
        for (_, _, topic) in lost {
            let Some(place) = self.places.get(&topic) else {
                continue;
            };
            let (from, refused_by) = (place.session, place.refused_by.clone());
            let mut evicted = None;
            let mut to = self.room_for(&refused_by);
            if to.is_none() && topic.is_notice() {
                evicted = self.evict(&refused_by, from);
                to = evicted.as_ref().map(|(session, _)| *session);
            }
            let Some(to) = to else { continue };
            if let Some(place) = self.places.get_mut(&topic) {
                place.session = to;
            }
            if let Some((session, topic)) = evicted.clone() {
                steps.push(Step::Release { session, topic });
            }
            let release = Step::Release {
                session: from,
                topic: topic.clone(),
            };
            steps.extend([release, Step::Want { session: to, topic }]);
            if let Some((_, topic)) = evicted {
                let session = from;
                steps.push(Step::Want { session, topic });
            }
        }
        steps
    }

    /// Makes room for own executions at a session that is up: its latest registration takes their
    /// place at the lost one.
    fn evict(&mut self, refused_by: &BTreeSet<usize>, lost: usize) -> Option<(usize, Topic)> {
        let session = self
            .alive()
            .into_iter()
            .find(|session| !refused_by.contains(session) && *session != lost)?;
        let latest = self
            .places
            .iter_mut()
            .filter(|(topic, place)| place.session == session && !topic.is_notice())
            .max_by_key(|(_, place)| place.turn)?;
        latest.1.session = lost;
        Some((session, latest.0.clone()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn trades(n: usize) -> Topic {
        Topic::new("H0STCNT0", format!("{n:06}"))
    }

    fn notices() -> Topic {
        Topic::new("H0STCNI0", "hogauser")
    }

    fn spread(sessions: usize, keeps_spare: bool, topics: usize) -> Placement {
        let mut spread = Placement::new(sessions, keeps_spare);
        spread.want(notices()).unwrap();
        for n in 1..topics {
            spread.want(trades(n)).unwrap();
        }
        spread
    }

    #[test]
    fn registrations_are_spread_evenly_and_own_executions_go_first() {
        let spread = spread(3, false, 40);
        assert_eq!(spread.carrier(), Some(0));
        let loads: Vec<usize> = (0..3).map(|session| spread.load(session)).collect();
        assert_eq!(loads, [14, 13, 13]);
    }

    #[test]
    fn a_lost_session_gives_what_it_carried_to_the_others() {
        let mut spread = spread(2, false, 40);
        spread.on_up(0);
        spread.on_up(1);
        let steps = spread.on_down(0);
        let first: Vec<&Step> = steps.iter().take(2).collect();
        let (release, want) = (
            Step::Release {
                session: 0,
                topic: notices(),
            },
            Step::Want {
                session: 1,
                topic: notices(),
            },
        );
        assert_eq!(first, [&release, &want], "own executions before the rest");
        assert_eq!(spread.load(1), 40);
        assert!(spread.stranded().is_empty());
        assert!(spread.on_up(0).is_empty(), "nothing moves back");
    }

    #[test]
    fn own_executions_take_the_place_of_the_latest_registration() {
        let mut spread = spread(2, false, 82);
        spread.on_up(0);
        spread.on_up(1);
        let steps = spread.on_down(0);
        let evicted = Step::Release {
            session: 1,
            topic: trades(81),
        };
        assert_eq!(steps.first(), Some(&evicted));
        assert_eq!(spread.carrier(), Some(1));
        assert_eq!(spread.stranded().len(), 41);
        // What has no session gets the first room there is.
        let steps = spread.release(&trades(1));
        assert_eq!(steps.len(), 3);
        assert_eq!(spread.stranded().len(), 40);
        spread.on_up(0);
        assert!(spread.stranded().is_empty());
    }

    #[test]
    fn a_spare_is_empty_until_it_is_needed() {
        let mut spread = spread(2, true, 41);
        assert!(spread.want(trades(99)).is_err(), "the spare is no room");
        assert_eq!((spread.load(0), spread.load(1)), (41, 0));
        spread.on_up(0);
        spread.on_up(1);
        spread.on_down(0);
        assert_eq!((spread.load(0), spread.load(1)), (0, 41));
        spread.on_up(0);
        spread.on_down(1);
        assert_eq!(
            (spread.load(0), spread.load(1)),
            (41, 0),
            "the other is the spare now"
        );
    }

    #[test]
    fn a_session_that_may_not_have_own_executions_gives_them_back() {
        let mut spread = spread(2, false, 4);
        spread.on_up(0);
        spread.on_up(1);
        spread.on_down(0);
        assert!(spread.on_refused(1, &notices()).is_empty(), "nobody else");
        assert_eq!(spread.stranded(), [notices()]);
        spread.on_up(0);
        assert_eq!(spread.carrier(), Some(0));
        assert!(spread.stranded().is_empty());
    }

    proptest! {
        #[test]
        fn whatever_happens_no_session_has_too_many_and_nothing_is_lost(
            sessions in 1_usize..4,
            keeps_spare: bool,
            events in proptest::collection::vec((0_u8..5, 0_usize..130), 1..200),
        ) {
            let mut spread = Placement::new(sessions, keeps_spare);
            let mut wanted = BTreeSet::new();
            // What each session was asked for, as its own book would have it.
            let mut asked = vec![BTreeSet::new(); sessions];
            for step in spread.want(notices()).unwrap() {
                apply(&mut asked, step);
            }
            wanted.insert(notices());
            for (what, n) in events {
                let steps = match what {
                    0 | 1 => match spread.want(trades(n)) {
                        Ok(steps) => {
                            wanted.insert(trades(n));
                            steps
                        }
                        Err(_full) => Vec::new(),
                    },
                    2 => {
                        wanted.remove(&trades(n));
                        spread.release(&trades(n))
                    }
                    3 => spread.on_up(n % sessions),
                    _ => spread.on_down(n % sessions),
                };
                for step in steps {
                    apply(&mut asked, step);
                }
                let all: BTreeSet<Topic> = asked.iter().flatten().cloned().collect();
                prop_assert_eq!(&all, &wanted);
                prop_assert_eq!(asked.iter().map(BTreeSet::len).sum::<usize>(), wanted.len());
                for (session, topics) in asked.iter().enumerate() {
                    prop_assert!(topics.len() <= MAX_REGISTRATIONS || !spread.is_up(session));
                    prop_assert_eq!(topics.len(), spread.load(session));
                }
                let is_carried = spread.carrier().map(|it| spread.sessions[it]);
                if !spread.alive().is_empty() {
                    prop_assert_ne!(is_carried, Some(Standing::Down));
                }
            }
        }
    }

    fn apply(asked: &mut [BTreeSet<Topic>], step: Step) {
        match step {
            Step::Want { session, topic } => assert!(asked[session].insert(topic)),
            Step::Release { session, topic } => assert!(asked[session].remove(&topic)),
        }
    }
}
