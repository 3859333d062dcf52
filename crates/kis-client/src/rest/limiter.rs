//! The pace of one app key: calls spaced so that no sliding second holds more than allowed, the
//! most urgent first.

use super::store::{Lock, SharedStore, Slot};
use super::turns::{Asked, Turns, Urgency};
use ambient::{Clock, Lane, Mutex, MutexGuard};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::Instant;

/// How far calls are apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Between queries.
    pub query: Duration,
    /// Before and after orders and cancels.
    pub order: Duration,
}

impl Pace {
    /// Returns the pace for so many calls a second, with a margin for the way to the venue. At one
    /// a second orders get more room: 1.1 s was measured too fast for them on paper.
    pub fn of(calls_per_second: u32) -> Self {
        if calls_per_second <= 1 {
            return Self {
                query: Duration::from_millis(1_100),
                order: Duration::from_millis(1_200),
            };
        }
        let exact = Duration::from_secs(1)
            .checked_div(calls_per_second)
            .unwrap_or_default();
        let spacing = exact.saturating_add(Duration::from_millis(2));
        Self {
            query: spacing,
            order: spacing,
        }
    }

    fn spacing(self, lane: Lane) -> Duration {
        match lane {
            Lane::Cancel | Lane::Order => self.order,
            Lane::Reconcile | Lane::Check | Lane::Query => self.query,
        }
    }
}

/// Waiting for a turn took too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no turn within {} ms", .0.as_millis())]
pub struct TooLong(pub Duration);

/// Longest extra spacing while the venue throttles.
const MOST_PENALTY: Duration = Duration::from_secs(4);
/// A lock that stays held this long belongs to a process that was stopped; it is passed over.
const HELD_TOO_LONG: Duration = Duration::from_secs(2);
/// Nobody holds the lock longer than this who is not stopped.
const HELD_AT_MOST: Duration = Duration::from_millis(100);
/// A call that leaves within this time of its turn is on time.
const KEEPS: Duration = Duration::from_millis(5);
/// Whoever waits for a turn without an end of his own.
const FOREVER: Duration = Duration::from_secs(3_600);
/// A query that resolves orders is due once it waited for so many calls.
const PATIENCE: u32 = 5;
/// How often a lock that somebody else holds is tried again.
const LOCK_EVERY: Duration = Duration::from_millis(2);
/// Tells the queues of one process apart.
static QUEUES: AtomicU64 = AtomicU64::new(0);

#[derive(Debug, Default)]
struct State {
    /// Who waits, and since when.
    waiting: BTreeMap<(Lane, u64), Instant>,
    next_ticket: u64,
    penalty: Duration,
    /// This process's last call by a clock that nobody sets, and the room it needs.
    last: Option<(Instant, Duration)>,
    /// When the last call of [`Lane::Reconcile`] went.
    reconciled: Option<Instant>,
    /// Since when the lock of the pace was never free.
    held_since: Option<Instant>,
}

impl State {
    /// Returns the place in the queue of a query that resolves orders and is due: it waited longer than
    /// `patience`, and no other of its kind went meanwhile. So orders at full pace leave comparing one
    /// turn in six, and comparing never takes more from them.
    fn due(&self, patience: Duration) -> Option<(Lane, u64)> {
        let mut waiting = self
            .waiting
            .range((Lane::Reconcile, 0)..=(Lane::Reconcile, u64::MAX));
        let (place, since) = waiting.next()?;
        let since = self.reconciled.map_or(*since, |last| last.max(*since));
        (since.elapsed() >= patience).then_some(*place)
    }

    /// Returns whose turn is next: cancels, then a query that is due, then by the lane.
    fn first(&self, patience: Duration) -> Option<(Lane, u64)> {
        let (first, _) = self.waiting.first_key_value()?;
        if first.0 == Lane::Cancel {
            return Some(*first);
        }
        self.due(patience).or(Some(*first))
    }
}

/// How the pace may be changed.
enum Hold {
    /// Nobody else changes it meanwhile.
    Alone(#[expect(dead_code, reason = "held until it is dropped")] Lock),
    /// Its lock does not become free: everybody keeps an extra slot of room.
    PassedOver,
    /// It is not shared.
    NotShared,
}

/// The limiter of one app key, shared by tasks here and, over the store, by processes.
#[derive(Debug)]
pub struct Limiter {
    pace: Pace,
    store: Arc<dyn SharedStore>,
    clock: Arc<dyn Clock>,
    /// The name of this queue among those of all processes.
    name: String,
    state: Mutex<State>,
    changed: Notify,
}

/// Takes a caller that gave up out of the queue.
struct Ticket<'a> {
    limiter: &'a Limiter,
    place: (Lane, u64),
}

impl Drop for Ticket<'_> {
    fn drop(&mut self) {
        self.limiter.state().waiting.remove(&self.place);
        self.limiter.changed.notify_waiters();
    }
}

impl Limiter {
    /// Makes a limiter.
    pub fn new(pace: Pace, store: Arc<dyn SharedStore>, clock: Arc<dyn Clock>) -> Self {
        Self {
            pace,
            store,
            clock,
            name: format!(
                "{}.{}",
                std::process::id(),
                QUEUES.fetch_add(1, Ordering::Relaxed)
            ),
            state: Mutex::new(State::default()),
            changed: Notify::new(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock()
    }

    /// Waits for a turn; more urgent callers go first.
    ///
    /// # Errors
    ///
    /// [`TooLong`]: nothing was used up.
    ///
    /// # Cancel safety
    ///
    /// A caller that gives up leaves the queue and uses nothing up.
    pub async fn turn(&self, lane: Lane, max_wait: Duration) -> Result<(), TooLong> {
        let place = {
            let mut state = self.state();
            let place = (lane, state.next_ticket);
            state.next_ticket = state.next_ticket.wrapping_add(1);
            state.waiting.insert(place, Instant::now());
            place
        };
        let _ticket = Ticket {
            limiter: self,
            place,
        };
        tokio::time::timeout(max_wait, self.wait(place))
            .await
            .map_err(|_e| TooLong(max_wait))
    }

    /// Waits until a call may leave whose turn was given a while ago. Its turn counts from now on if no
    /// other call went since, and it needs another one otherwise.
    ///
    /// # Cancel safety
    ///
    /// As of [`Limiter::turn`].
    pub async fn leave(&self, lane: Lane, granted: Instant) {
        let late = granted.elapsed();
        if late < KEEPS {
            return;
        }
        let is_last = {
            let mut state = self.state();
            let last = state.last.as_mut().filter(|(at, _)| *at <= granted);
            last.map(|(at, _)| *at = Instant::now()).is_some()
        };
        if is_last && self.restamp(late).await {
            return;
        }
        // Longer than anybody waits for it.
        let _there_is_no_end_to_wait_for = self.turn(lane, FOREVER).await;
    }

    /// Moves this process's last call, so many microseconds old, to now among all processes; returns
    /// whether it was the last of all.
    async fn restamp(&self, late: Duration) -> bool {
        let hold = self.hold().await;
        if matches!(hold, Hold::NotShared) {
            return true;
        }
        let now = micros(self.clock.uptime());
        let given = now.saturating_sub(micros(late));
        let moved = self.store.read(Slot::Pace).and_then(|text| {
            let mut turns = Turns::read(&text.unwrap_or_default());
            let is_last = turns.restamp(given, now);
            if is_last {
                self.store.write(Slot::Pace, &turns.write())?;
            }
            Ok(is_last)
        });
        moved.unwrap_or(true)
    }

    async fn wait(&self, place: (Lane, u64)) {
        let mut was_first = false;
        loop {
            let changed = self.changed.notified();
            let is_first = self.state().first(self.patience()) == Some(place);
            if is_first {
                was_first = true;
                let wait = self.take(place).await;
                if wait.is_zero() {
                    return;
                }
                tokio::time::sleep(wait).await;
            } else {
                if was_first {
                    // Nobody else woke whoever became due meanwhile.
                    was_first = false;
                    self.changed.notify_waiters();
                }
                changed.await;
            }
        }
    }

    fn patience(&self) -> Duration {
        self.pace.order.saturating_mul(PATIENCE)
    }

    /// Takes the slot if it is free and nobody more urgent waits for it in any process; returns how
    /// long to wait otherwise.
    async fn take(&self, place: (Lane, u64)) -> Duration {
        let (lane, _) = place;
        let (room, urgency) = {
            let state = self.state();
            let is_due = state.due(self.patience()) == Some(place);
            let room = self.pace.spacing(lane).saturating_add(state.penalty);
            (room, Urgency::of(lane, is_due))
        };
        // A query leaves no wish, so there is nothing to tell the others while it must wait anyway.
        let own_wait = self.own_wait(room);
        if !own_wait.is_zero() && lane == Lane::Query {
            return own_wait;
        }
        let hold = self.hold().await;
        // Nothing is awaited from here on: who gives up used nothing up.
        let room = match hold {
            Hold::Alone(_) | Hold::NotShared => room,
            Hold::PassedOver => room.saturating_add(self.pace.query),
        };
        let own_wait = self.own_wait(room);
        let wait = match hold {
            Hold::NotShared => own_wait,
            Hold::Alone(_) | Hold::PassedOver => self.share(urgency, room, own_wait),
        };
        if wait.is_zero() {
            let mut state = self.state();
            state.last = Some((Instant::now(), room));
            if lane == Lane::Reconcile {
                state.reconciled = state.last.map(|(at, _)| at);
            }
        }
        wait
    }

    /// Returns how long this process's own last call needs, by a clock that nobody sets.
    fn own_wait(&self, room: Duration) -> Duration {
        self.state().last.map_or(Duration::ZERO, |(at, last)| {
            last.max(room).saturating_sub(at.elapsed())
        })
    }

    /// Asks for the slot among all processes.
    fn share(&self, urgency: Urgency, room: Duration, own_wait: Duration) -> Duration {
        let now = micros(self.clock.uptime());
        let asked = Asked {
            urgency,
            by: &self.name,
            now,
            room: micros(room),
            not_before: now.saturating_add(micros(own_wait)),
        };
        let shared = self.store.read(Slot::Pace).and_then(|text| {
            let mut turns = Turns::read(&text.unwrap_or_default());
            let before = turns.clone();
            let wait = turns.take(asked);
            if turns != before {
                self.store.write(Slot::Pace, &turns.write())?;
            }
            Ok(Duration::from_micros(u64::try_from(wait).unwrap_or(0)))
        });
        shared.unwrap_or_else(|error| {
            tracing::warn!(%error, "the pace is not shared with other processes");
            own_wait
        })
    }

    /// Takes the lock of the pace; one that a stopped process holds is passed over.
    async fn hold(&self) -> Hold {
        let began = Instant::now();
        loop {
            match self.store.try_lock(Slot::Pace, "") {
                Ok(Some(lock)) => {
                    self.state().held_since = None;
                    return Hold::Alone(lock);
                }
                Ok(None) => {}
                Err(error) => {
                    tracing::warn!(%error, "the pace is not shared with other processes");
                    return Hold::NotShared;
                }
            }
            let since = *self.state().held_since.get_or_insert(began);
            if since.elapsed() >= HELD_TOO_LONG && began.elapsed() >= HELD_AT_MOST {
                tracing::warn!("another process holds the pace and does not go on: passed over");
                return Hold::PassedOver;
            }
            tokio::time::sleep(LOCK_EVERY).await;
        }
    }

    /// Takes note that the venue refused a call for its pace: everything slows down.
    pub fn on_throttled(&self) {
        let mut state = self.state();
        let base = self.pace.query;
        state.penalty = state.penalty.saturating_mul(2).max(base).min(MOST_PENALTY);
    }

    /// Takes note that a call went through: the pace recovers.
    pub fn on_success(&self) {
        let mut state = self.state();
        state.penalty = state.penalty.checked_div(2).unwrap_or_default();
        if state.penalty < Duration::from_millis(10) {
            state.penalty = Duration::ZERO;
        }
    }
}

fn micros(duration: Duration) -> i64 {
    i64::try_from(duration.as_micros()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rest::MemoryStore;
    use ambient::{SteadyClock, TokioClock};
    use hoga_port::time::{Timestamp, plus_millis};
    use proptest::prelude::*;

    fn limiter(calls_per_second: u32) -> Arc<Limiter> {
        let start = "2026-11-23T10:00:00+09:00".parse().unwrap();
        let clock = Arc::new(TokioClock::starting_at(start));
        let store = Arc::new(MemoryStore::default());
        Arc::new(Limiter::new(Pace::of(calls_per_second), store, clock))
    }

    #[tokio::test(start_paused = true)]
    async fn a_cancel_overtakes_everything_that_waits() {
        let limiter = limiter(1);
        limiter
            .turn(Lane::Query, Duration::from_secs(1))
            .await
            .unwrap();
        let order = Arc::new(Mutex::new(Vec::new()));
        let mut tasks = tokio::task::JoinSet::new();
        for lane in [Lane::Query, Lane::Reconcile, Lane::Order, Lane::Cancel] {
            let (limiter, order) = (Arc::clone(&limiter), Arc::clone(&order));
            tasks.spawn(async move {
                limiter.turn(lane, Duration::from_secs(60)).await.unwrap();
                order.lock().push(lane);
            });
            tokio::task::yield_now().await;
        }
        while tasks.join_next().await.is_some() {}
        let went = order.lock().clone();
        assert_eq!(
            went,
            [Lane::Cancel, Lane::Order, Lane::Reconcile, Lane::Query]
        );
    }

    /// Strategies order as fast as they may, and one of their answers is lost (a case of behaviour.md
    /// 2.3: the list is what finds it).
    #[tokio::test(start_paused = true)]
    async fn orders_at_full_pace_leave_comparing_one_turn_in_six_and_cancels_their_place() {
        let limiter = limiter(1);
        let counts = Arc::new(Mutex::new((0u32, Vec::new(), Duration::ZERO)));
        let start = Instant::now();
        let mut tasks = tokio::task::JoinSet::new();
        for _strategy in 0..3 {
            let (limiter, counts) = (Arc::clone(&limiter), Arc::clone(&counts));
            tasks.spawn(async move {
                loop {
                    limiter.turn(Lane::Order, FOREVER).await.unwrap();
                    counts.lock().0 += 1;
                }
            });
        }
        for _page in 0..2 {
            let (limiter, counts) = (Arc::clone(&limiter), Arc::clone(&counts));
            tasks.spawn(async move {
                loop {
                    limiter.turn(Lane::Reconcile, FOREVER).await.unwrap();
                    counts.lock().1.push(start.elapsed());
                }
            });
        }
        let (cancels, worst) = (Arc::clone(&limiter), Arc::clone(&counts));
        tasks.spawn(async move {
            loop {
                tokio::time::sleep(Duration::from_secs(7)).await;
                let asked = Instant::now();
                cancels.turn(Lane::Cancel, FOREVER).await.unwrap();
                let mut counts = worst.lock();
                counts.2 = counts.2.max(asked.elapsed());
            }
        });
        tokio::time::sleep(Duration::from_secs(600)).await;
        tasks.shutdown().await;
        let (orders, lists, worst) = counts.lock().clone();
        let gap = lists
            .windows(2)
            .map(|two| two[1].saturating_sub(two[0]))
            .max()
            .unwrap();
        assert!(gap <= Duration::from_secs(9), "{gap:?} without a list");
        assert!(orders >= 200, "{orders} orders beside {}", lists.len());
        assert!(worst <= Duration::from_millis(1_250), "a cancel: {worst:?}");
    }

    /// The same with the strategies in another process.
    #[tokio::test(start_paused = true)]
    async fn orders_of_another_process_leave_comparing_its_share_too() {
        let start = "2026-11-23T10:00:00+09:00".parse().unwrap();
        let clock = Arc::new(TokioClock::starting_at(start));
        let store = Arc::new(MemoryStore::default());
        let (theirs, ours) = {
            let make = || {
                let (store, clock) = (Arc::clone(&store), Arc::clone(&clock));
                Arc::new(Limiter::new(Pace::of(1), store, clock))
            };
            (make(), make())
        };
        let mut tasks = tokio::task::JoinSet::new();
        for _strategy in 0..2 {
            let theirs = Arc::clone(&theirs);
            tasks.spawn(async move {
                loop {
                    theirs.turn(Lane::Order, FOREVER).await.unwrap();
                }
            });
        }
        for _list in 0..10 {
            let asked = Instant::now();
            ours.turn(Lane::Reconcile, FOREVER).await.unwrap();
            assert!(
                asked.elapsed() <= Duration::from_secs(9),
                "{:?}",
                asked.elapsed()
            );
        }
        tasks.shutdown().await;
    }

    /// One began before somebody set the machine's clock, the other after.
    #[tokio::test(start_paused = true)]
    async fn processes_that_disagree_on_the_time_of_day_keep_one_pace() {
        #[derive(Debug)]
        struct Off(TokioClock, i64);
        impl Clock for Off {
            fn now(&self) -> Timestamp {
                plus_millis(self.0.now(), self.1)
            }
            fn uptime(&self) -> Duration {
                self.0.uptime()
            }
        }
        let truth = TokioClock::starting_at("2026-11-23T10:00:00+09:00".parse().unwrap());
        let store: Arc<dyn SharedStore> = Arc::new(MemoryStore::default());
        let went = Arc::new(Mutex::new(Vec::new()));
        let mut tasks = tokio::task::JoinSet::new();
        for off_ms in [0, -1_215, 4_000] {
            let clock = SteadyClock::over(Arc::new(Off(truth, off_ms)));
            let limiter = Limiter::new(Pace::of(18), Arc::clone(&store), Arc::new(clock));
            let went = Arc::clone(&went);
            tasks.spawn(async move {
                for _call in 0..40 {
                    limiter.turn(Lane::Query, FOREVER).await.unwrap();
                    went.lock().push(Instant::now());
                }
            });
        }
        while tasks.join_next().await.is_some() {}
        let went = went.lock().clone();
        let least = went.windows(2).map(|two| two[1] - two[0]).min().unwrap();
        assert!(least >= Duration::from_millis(55), "{least:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_wait_that_is_too_long_is_an_error_and_uses_nothing_up() {
        let limiter = limiter(1);
        limiter
            .turn(Lane::Order, Duration::from_secs(1))
            .await
            .unwrap();
        let short = Duration::from_millis(100);
        assert_eq!(limiter.turn(Lane::Order, short).await, Err(TooLong(short)));
        let before = Instant::now();
        limiter
            .turn(Lane::Order, Duration::from_secs(5))
            .await
            .unwrap();
        assert!(
            before.elapsed() <= Duration::from_millis(1_101),
            "{:?}",
            before.elapsed()
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn no_sliding_second_holds_more_than_allowed(
            calls in 1u32..19,
            gaps in proptest::collection::vec(0u64..400, 1..60),
        ) {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_time()
                .start_paused(true)
                .build()
                .unwrap();
            let times = runtime.block_on(async {
                let limiter = limiter(calls);
                let start = Instant::now();
                let mut times = Vec::new();
                for (index, gap) in gaps.iter().enumerate() {
                    tokio::time::sleep(Duration::from_millis(*gap)).await;
                    let lane = if index % 3 == 0 { Lane::Order } else { Lane::Query };
                    limiter.turn(lane, Duration::from_secs(100)).await.unwrap();
                    times.push(start.elapsed());
                }
                times
            });
            let most = usize::try_from(calls).unwrap();
            for window in times.windows(most + 1) {
                prop_assert!(window[most].saturating_sub(window[0]) >= Duration::from_secs(1));
            }
        }

        /// The same calls through another implementation of the same idea: it never forbids what
        /// was granted here, and never grants earlier by more than the margin.
        #[test]
        fn it_grants_what_governor_grants_and_no_later_than_the_margin_asks(
            calls in 2u32..19,
            gaps in proptest::collection::vec(0u64..400, 1..60),
        ) {
            use governor::clock::FakeRelativeClock;
            use governor::{Quota, RateLimiter};
            let pace = Pace::of(calls);
            let quota = Quota::with_period(Duration::from_secs(1) / calls).unwrap();
            let clock = FakeRelativeClock::default();
            let oracle = RateLimiter::direct_with_clock(quota, clock.clone());
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_time()
                .start_paused(true)
                .build()
                .unwrap();
            let grants = runtime.block_on(async {
                let limiter = limiter(calls);
                let start = Instant::now();
                let mut grants = Vec::new();
                for gap in &gaps {
                    tokio::time::sleep(Duration::from_millis(*gap)).await;
                    let asked = start.elapsed();
                    limiter.turn(Lane::Query, Duration::from_secs(100)).await.unwrap();
                    grants.push((asked, start.elapsed()));
                }
                grants
            });
            let (mut at, mut before) = (Duration::ZERO, None);
            for (asked, granted) in grants {
                clock.advance(granted.saturating_sub(at));
                at = granted;
                prop_assert!(oracle.check().is_ok(), "granted too early, at {granted:?}");
                let earliest = before.map_or(asked, |last: Duration| asked.max(last + pace.query));
                // A sleep ends at the next millisecond.
                let late = granted.saturating_sub(earliest);
                prop_assert!(late <= Duration::from_millis(2), "{late:?} later than needed");
                before = Some(granted);
            }
        }
    }
}
