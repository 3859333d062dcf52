//! The markets behind the calls: the Korean exchange, the US one, what waits for the next morning, and the
//! recorded day that may drive them.

pub(crate) mod extremes;
pub(crate) mod history;
pub(crate) mod recorded;
pub(crate) mod reservations;

use extremes::Extremes;
use hoga_port::Symbol;
use hoga_port::time::Timestamp;
use hoga_venue::Venue;
use hoga_venue::us::UsMarket;
use recorded::RecordedMarket;
use reservations::Reservations;
use std::collections::BTreeMap;

/// Every market, with what is known of it beyond its own books.
#[derive(Debug)]
pub(crate) struct Markets {
    /// The Korean exchange.
    pub(crate) venue: Venue,
    pub(crate) us: UsMarket,
    /// Orders for a later day's opening.
    pub(crate) reservations: Reservations,
    /// When each row of today becomes visible in queries.
    pub(crate) visible_at: BTreeMap<u64, Timestamp>,
    /// The highest and lowest prices of issues that were asked for.
    extremes: BTreeMap<Symbol, Extremes>,
    /// A recorded day, where it is the market.
    pub(crate) recorded: Option<RecordedMarket>,
}

impl Markets {
    pub(crate) fn new(venue: Venue, us: UsMarket) -> Self {
        Self {
            venue,
            us,
            reservations: Reservations::default(),
            visible_at: BTreeMap::new(),
            extremes: BTreeMap::new(),
            recorded: None,
        }
    }

    /// Returns when the Korean exchange or the recorded day has something to do.
    pub(crate) fn next_at(&self) -> Option<Timestamp> {
        let steps = self
            .recorded
            .as_ref()
            .and_then(RecordedMarket::next_at)
            .into_iter();
        steps.chain(self.venue.next_at()).min()
    }

    /// Plays the Korean exchange up to its next instant.
    pub(crate) fn step(&mut self, at: Timestamp) {
        if let Some(recorded) = &mut self.recorded {
            recorded.foretell(&mut self.venue);
        }
        self.play(at);
    }

    /// Plays the Korean exchange up to an instant at or before its next.
    pub(crate) fn play(&mut self, now: Timestamp) {
        self.venue.advance(now);
        if let Some(recorded) = &mut self.recorded {
            recorded.show_until(now, &mut self.venue);
        }
        self.reservations.enter(now, &mut self.venue);
    }

    /// Returns whether a row is shown in queries.
    pub(crate) fn is_visible(&self, number: u64, now: Timestamp) -> bool {
        self.visible_at.get(&number).is_none_or(|at| *at <= now)
    }

    /// Returns the extremes of an issue before today; they are looked up once a day.
    pub(crate) fn extremes(&mut self, symbol: Symbol) -> Option<Extremes> {
        let today = self.venue.day();
        let issue = self.venue.issue(symbol)?;
        let known = self.extremes.get(&symbol).filter(|it| it.today == today);
        let extremes = known.copied().unwrap_or_else(|| Extremes::of(issue, today));
        self.extremes.insert(symbol, extremes);
        Some(extremes)
    }

    /// Returns the name of an issue; blank if it is not listed.
    pub(crate) fn name_of(&self, symbol: Symbol) -> &str {
        self.venue
            .issue(symbol)
            .map_or("", |issue| issue.name.as_str())
    }
}
