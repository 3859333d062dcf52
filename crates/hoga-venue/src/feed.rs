//! The synthetic order flow: seeded participants that quote around a wandering fair price.
//!
//! It decides what they do next; the venue carries it out as it does any order.

use crate::issue::Issue;
use hoga_port::Side;
use hoga_port::time::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A seeded generator whose state can be saved.
#[derive(Clone, Debug)]
pub struct Random(fastrand::Rng);

impl Random {
    /// Starts from a seed.
    pub fn new(seed: u64) -> Self {
        Self(fastrand::Rng::with_seed(seed))
    }

    /// Returns a number from `low` to `high`, both possible.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        if low >= high {
            low
        } else {
            self.0.i64(low..=high)
        }
    }

    /// Returns true this many times in a hundred.
    pub fn percent(&mut self, percent: i64) -> bool {
        self.between(1, 100) <= percent
    }
}

impl Serialize for Random {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(self.0.get_seed())
    }
}

impl<'de> Deserialize<'de> for Random {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        u64::deserialize(deserializer).map(Self::new)
    }
}

/// What a participant does next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Quote: rest at a price.
    Quote {
        /// Buy or sell.
        side: Side,
        /// The price, on the grid and within the limits.
        price: i64,
        /// Shares.
        quantity: i64,
    },
    /// Trade: take what the other side offers, up to a price.
    Take {
        /// Buy or sell.
        side: Side,
        /// The worst price taken.
        price: i64,
        /// Shares.
        quantity: i64,
    },
    /// Withdraw the `nth` quote at the best price of a side.
    Withdraw {
        /// Side of the quote.
        side: Side,
        /// Which one, in order of age.
        nth: i64,
    },
    /// Withdraw the quotes farthest from the market.
    WithdrawFarthest {
        /// Side of the quotes.
        side: Side,
    },
}

/// The flow of one issue.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Flow {
    random: Random,
    fair: i64,
    trend: i64,
    next_at: Timestamp,
    mean_gap_ms: i64,
}

impl Flow {
    /// Starts a flow; `mean_gap_ms` is the mean time between two actions.
    pub fn new(seed: u64, start: Timestamp, mean_gap_ms: i64) -> Self {
        Self {
            random: Random::new(seed),
            fair: 0,
            trend: 0,
            next_at: start,
            mean_gap_ms,
        }
    }

    pub(crate) fn start_day(&mut self, base: i64) {
        self.fair = base;
        self.trend = 0;
    }

    /// Takes over what another market holds for fair.
    pub(crate) fn follow(&mut self, other: &Self) {
        (self.fair, self.trend) = (other.fair, other.trend);
    }

    /// Returns when the next action is due.
    pub fn next_at(&self) -> Timestamp {
        self.next_at
    }

    /// Skips to an instant without acting: the market was closed until then.
    pub(crate) fn skip_to(&mut self, at: Timestamp) {
        self.next_at = self.next_at.max(at);
    }

    pub(crate) fn schedule_next(&mut self) {
        let gap = self.random.between(1, self.mean_gap_ms.saturating_mul(2));
        self.next_at = hoga_port::time::plus_millis(self.next_at, gap);
    }
}

/// Decides the next action of an issue's flow.
pub(crate) fn next_action(issue: &mut Issue) -> Action {
    wander(issue);
    let fair = issue.flow.fair;
    let (bids, asks) = (issue.book.depth(Side::Buy), issue.book.depth(Side::Sell));
    let fewer = if bids <= asks { Side::Buy } else { Side::Sell };
    if bids.min(asks) < 10 {
        return quote(issue, fewer, fair);
    }
    if bids.max(asks) > 16 && issue.flow.random.percent(30) {
        return Action::WithdrawFarthest {
            side: fewer.opposite(),
        };
    }
    let side = {
        let bias = issue.flow.trend.saturating_mul(8).saturating_add(50);
        if issue.flow.random.percent(bias) {
            Side::Buy
        } else {
            Side::Sell
        }
    };
    match issue.flow.random.between(1, 100) {
        1..=45 => quote(issue, side, fair),
        46..=75 => take(issue, side),
        _ => Action::Withdraw {
            side,
            nth: issue.flow.random.between(0, 3),
        },
    }
}

/// Moves the fair price now and then by a tick, with a trend that comes and goes, and keeps it
/// within eight per cent of the base.
fn wander(issue: &mut Issue) {
    if issue.flow.random.percent(3) {
        issue.flow.trend = issue.flow.random.between(-2, 2);
    }
    if !issue.flow.random.percent(15) {
        return;
    }
    let drift = issue
        .flow
        .random
        .between(-3, 3)
        .saturating_add(issue.flow.trend)
        .signum();
    let bound = issue.base.checked_div(12).unwrap_or(0);
    let fair = issue.step(issue.flow.fair, drift);
    issue.flow.fair = fair.clamp(
        issue.base.saturating_sub(bound),
        issue.base.saturating_add(bound),
    );
    issue.flow.fair = issue.step(issue.flow.fair, 0);
}

/// Quotes around the fair price, or behind the other side where that is worse: all quotes would
/// pile up at one price otherwise, and the side would never be deep enough for anybody to trade.
fn quote(issue: &mut Issue, side: Side, fair: i64) -> Action {
    let fair = match issue.book.best(side.opposite()) {
        Some(best) if side == Side::Buy => fair.min(issue.step(best, -1)),
        Some(best) => fair.max(best),
        None => fair,
    };
    let away = issue
        .flow
        .random
        .between(0, 5)
        .saturating_add(issue.flow.random.between(0, 7));
    let ticks = if side == Side::Buy {
        away.saturating_neg()
    } else {
        away.saturating_add(1)
    };
    let quantity = issue.flow.random.between(5, 250);
    Action::Quote {
        side,
        price: issue.step(fair, ticks),
        quantity,
    }
}

fn take(issue: &mut Issue, side: Side) -> Action {
    let best = issue.book.best(side.opposite()).unwrap_or(issue.last);
    let slack = issue.flow.random.between(0, 1);
    let ticks = if side == Side::Buy {
        slack
    } else {
        slack.saturating_neg()
    };
    let quantity = issue.flow.random.between(1, 200);
    Action::Take {
        side,
        price: issue.step(best, ticks),
        quantity,
    }
}
