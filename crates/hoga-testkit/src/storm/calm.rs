//! The calm after a storm: on whatever the storm left, promises that need a quiet market to be seen are
//! tried once each, on an issue that nobody else trades.

use super::Storm;
use super::oracle::Oracle;
use hoga_kis::KisBrokerAdapter;
use hoga_port::{BrokerError, BrokerPort, Order, OrderStatus, Outcome, Side, Symbol};
use hoga_venue::issue::Listing;
use kis_emulator::Fate;
use kis_wire::Environment;
use rust_decimal::Decimal;
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout};

/// A fund that closed at 4,900 won: above 5,000 its ticks are not a share's.
const FUND: (&str, i64) = ("252670", 4_900);
/// A limit that is a fund's and no share's.
const BETWEEN_TICKS: i64 = 5_005;
/// A limit at which orders rest.
const RESTS_AT: i64 = 4_800;
/// A limit above all others of the calm, so that what is sold goes to it alone.
const FILLS_AT: i64 = 5_010;
/// Shares sold to it.
const SOLD: i64 = 3;
/// So long an answer takes on a slow day.
const SLOW_MS: u64 = 8_000;
/// After so long no sample of the venue's clock is from before the slow day.
const SAMPLES_ARE_SLOW: Duration = Duration::from_secs(320);
/// A lost order that can be told is known after this, on a slow day too.
const BOUND_WITHIN: Duration = Duration::from_secs(180);
/// Whoever waits for a desk in a calm waits no longer.
const PATIENCE: Duration = Duration::from_secs(60);

struct Calm<'a> {
    storm: &'a Storm,
    desk: &'a KisBrokerAdapter,
    fund: Symbol,
}

/// Returns whether a storm's calm is played; it takes as long as a fifth of the storm.
pub(super) fn follows(seed: u64) -> bool {
    seed.checked_rem(4) == Some(0)
}

/// Tries every promise once.
pub(super) async fn play(storm: &Storm, desk: &KisBrokerAdapter) {
    let Ok(fund) = FUND.0.parse() else { return };
    let simulation = &storm.stage.simulation;
    simulation.wire.with_core(|core, _now| {
        let (_, base) = FUND;
        let listing = Listing {
            symbol: fund,
            name: "a fund".into(),
            base,
            is_fund: true,
        };
        core.venue_mut().list(listing, 1, 0);
    });
    let calm = Calm { storm, desk, fund };
    drop(desk.adopt().await);
    calm.fund_has_its_ticks().await;
    calm.key_serves_again().await;
    calm.read_is_repeated().await;
    calm.notice_is_lost().await;
    // Where nothing but a person can tell, nothing is known in any time.
    if !storm.stage.needs_person() {
        calm.answer_is_lost_on_a_slow_day().await;
    }
    drop(desk.cancel_all(desk.account()).await);
    sleep(Duration::from_secs(20)).await;
}

impl Calm<'_> {
    fn oracle(&self) -> &Oracle {
        &self.storm.oracle
    }

    async fn buy(&self, key: &str, limit: i64, shares: u64) -> Result<Order, BrokerError> {
        let simulation = &self.storm.stage.simulation;
        let order = simulation.order(key, self.fund, Side::Buy, Some(limit), shares);
        let placed = timeout(PATIENCE, self.desk.place_order(order)).await;
        placed.unwrap_or_else(|_late| Err(BrokerError::connection("it took a minute")))
    }

    fn next(&self, path_end: &str, fate: Fate) {
        let wire = &self.storm.stage.simulation.wire;
        wire.with_core(|core, _now| core.faults.next_call(path_end, fate));
    }

    fn seen(&self, key: &str) -> Option<Order> {
        let key = key.parse().ok()?;
        let seen = |books: &hoga_desk::Books| books.own(&key).map(|it| it.order.clone());
        self.desk.read_books(seen)
    }

    async fn fund_has_its_ticks(&self) {
        if let Err(error) = self.buy("calm-fund", BETWEEN_TICKS, 1).await {
            let text = format!("a fund's order at {BETWEEN_TICKS} in a calm: {error}");
            self.oracle().violation(text);
        }
    }

    async fn key_serves_again(&self) {
        let simulation = &self.storm.stage.simulation;
        simulation.wire.next_unreachable("order-cash");
        let unsent = self.buy("calm-key", RESTS_AT, 1).await;
        let is_unsent = |error: &BrokerError| error.outcome() == Outcome::NotSent;
        if !unsent.as_ref().is_err_and(is_unsent) {
            let text = format!("an order that found no line in a calm: {unsent:?}");
            self.oracle().violation(text);
        }
        if let Err(error) = self.buy("calm-key", RESTS_AT, 1).await {
            let text = format!("its key in a calm, once there was a line: {error}");
            self.oracle().violation(text);
        }
    }

    async fn read_is_repeated(&self) {
        let fates = [Fate::Html, Fate::Temporary, Fate::NoWords, Fate::Empty];
        let at = (self.storm.seed / 4).checked_rem(4).unwrap_or(0);
        let at = usize::try_from(at).unwrap_or(0);
        let fate = fates.get(at).copied().unwrap_or_default();
        self.next("inquire-balance", fate);
        let read = timeout(PATIENCE, self.desk.get_positions(self.desk.account())).await;
        match read {
            Ok(Ok(_)) => {}
            Ok(Err(error)) => {
                let text = format!("holdings in a calm, with one answer {fate:?}: {error}");
                self.oracle().violation(text);
            }
            Err(_late) => self
                .oracle()
                .violation("holdings took a minute in a calm".to_owned()),
        }
    }

    /// Design §5, "Silence": within a minute live, two on paper.
    async fn notice_is_lost(&self) {
        let simulation = &self.storm.stage.simulation;
        let within = match simulation.environment() {
            Environment::Live => 61,
            Environment::Paper => 122,
        };
        if let Err(error) = self.buy("calm-notice", FILLS_AT, 10).await {
            let text = format!("an order in a calm: {error}");
            self.oracle().violation(text);
            return;
        }
        sleep(Duration::from_secs(90)).await;
        simulation.wire.with_core(|core, now| {
            core.faults.notices_to_lose = 1;
            core.venue_mut()
                .take(now, self.fund, Side::Sell, FILLS_AT, SOLD);
            core.advance(now);
        });
        sleep(Duration::from_secs(within)).await;
        let wire = &simulation.wire;
        wire.with_core(|core, _now| core.faults.notices_to_lose = 0);
        let filled = self.seen("calm-notice").map(|order| order.filled.value());
        let wanted = Decimal::from(SOLD);
        if filled != Some(wanted) {
            let text = format!("{within} s after a lost notice in a calm: {filled:?} of {wanted}");
            self.oracle().violation(text);
        }
    }

    /// Design §5, "Time": windows widen by what is not known of the venue's clock.
    async fn answer_is_lost_on_a_slow_day(&self) {
        let wire = &self.storm.stage.simulation.wire;
        wire.with_core(|core, _now| core.faults.slow_ms = Some(SLOW_MS));
        sleep(SAMPLES_ARE_SLOW).await;
        self.next("order-cash", Fate::LoseAnswer);
        let placed = self.buy("calm-slow", RESTS_AT, 7).await;
        let began = Instant::now();
        let is_known = || {
            let seen = self.seen("calm-slow");
            seen.is_none_or(|order| order.status != OrderStatus::Unknown)
        };
        while !is_known() && began.elapsed() < BOUND_WITHIN {
            sleep(Duration::from_secs(1)).await;
        }
        if !is_known() {
            let text = format!("an order lost on a slow day in a calm stays unknown: {placed:?}");
            self.oracle().violation(text);
        }
        wire.with_core(|core, _now| core.faults.slow_ms = None);
    }
}
