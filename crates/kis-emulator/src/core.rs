//! The emulator without sockets: its owners, its time, and how it starts.
//!
//! What calls and texts lead to stands beside it: `requests`, `lines`, `happening`.

mod happening;
mod lines;
mod replaying;
pub(crate) mod requests;
pub(crate) mod saved;

use crate::api::order_types;
use crate::config::EmulatorConfig;
use crate::faults::Faults;
use crate::faults::plan::Plan;
use crate::market::Markets;
use crate::market::recorded::RecordedMarket;
use crate::quirks::Quirks;
use crate::replay::Replay;
use crate::rest::keys::Keys;
use crate::rest::recent::Recent;
use crate::rest::statistics::Statistics;
use crate::stream::line::{ConnectionId, Lines, Outgoing};
use crate::stream::sending::Stream;
use crate::stream::us;
use hoga_port::Symbol;
use hoga_port::time::{Timestamp, from_kst, kst, plus_millis};
use hoga_venue::VenueOrder;
use hoga_venue::feed::Random;
use hoga_venue::us::UsMarket;
use hoga_venue::{Venue, VenueConfig};
use jiff::civil::{Time, Weekday, time};
use kis_wire::Environment;

/// When a market that is to be in full swing starts its day.
const OPENING_AUCTION: Time = time(8, 30, 0, 0);

/// The emulator without sockets.
#[derive(Debug)]
pub struct Core {
    pub(crate) environment: Environment,
    pub(crate) quirks: Quirks,
    pub(crate) market: Markets,
    pub(crate) keys: Keys,
    pub(crate) lines: Lines,
    /// A recorded session, where one is served instead of a market.
    pub(crate) replay: Option<Replay>,
    /// What goes wrong later.
    pub(crate) plan: Plan,
    pub(crate) recent: Recent,
    pub(crate) random: Random,
    /// What goes wrong on demand.
    pub faults: Faults,
    /// What was counted.
    pub statistics: Statistics,
}

impl Core {
    /// Starts an emulator.
    pub fn new(config: EmulatorConfig) -> Self {
        let venue = Venue::new(VenueConfig {
            seed: config.seed,
            start: config.start,
            listings: config.listings.clone(),
            accounts: Vec::new(),
            mean_gap_ms: config.mean_gap_ms,
        });
        Self::over(venue, config)
    }

    /// Starts an emulator whose market has been open for five minutes, so that books are full.
    pub fn in_full_swing(config: EmulatorConfig) -> Self {
        let start = config.start;
        let earlier = EmulatorConfig {
            start: plus_millis(start, -300_000),
            ..config
        };
        let mut core = Self::new(earlier);
        core.advance(start);
        core
    }

    /// Starts an emulator whose market has been open since the morning: it has the day's candles.
    pub fn since_the_open(config: EmulatorConfig) -> Self {
        let start = config.start;
        let opening = from_kst(kst(start).date(), OPENING_AUCTION);
        match opening.filter(|opening| *opening < start) {
            None => Self::new(config),
            Some(opening) => {
                let mut core = Self::new(EmulatorConfig {
                    start: opening,
                    ..config
                });
                core.advance(start);
                core
            }
        }
    }

    /// Starts an emulator over a venue that was saved; accounts it does not know are opened.
    pub(crate) fn over(mut venue: Venue, config: EmulatorConfig) -> Self {
        let held = config.keys.iter().flat_map(|key| &key.holdings);
        let symbols: Vec<Symbol> = held.map(|held| held.symbol).collect();
        let config = config.with_symbols(&symbols);
        for listing in &config.listings {
            venue.list(listing.clone(), config.seed, config.mean_gap_ms);
        }
        venue.reserve_at_last_price(!config.quirks.reserves_at_upper_limit);
        if config.quirks.has_nxt {
            venue.open_nxt(config.seed, config.mean_gap_ms);
        }
        for key in &config.keys {
            if venue.open_account(&key.account, key.cash) {
                for held in &key.holdings {
                    venue.endow(&key.account, held.symbol, held.quantity, held.price);
                }
            }
        }
        Self {
            environment: config.environment,
            quirks: config.quirks,
            market: Markets::new(venue, UsMarket::new(config.seed)),
            keys: Keys::new(config.keys),
            lines: Lines::default(),
            replay: None,
            plan: Plan::new(config.takes_faults),
            recent: Recent::default(),
            random: Random::new(config.secret_seed ^ 0x5EED),
            faults: Faults::default(),
            statistics: Statistics::default(),
        }
    }

    /// Returns the lines, with all that sending over them touches.
    pub(crate) fn stream(&mut self) -> Stream<'_> {
        self.stream_and_replay().0
    }

    fn stream_and_replay(&mut self) -> (Stream<'_>, Option<&mut Replay>) {
        let stream = Stream {
            environment: self.environment,
            quirks: &self.quirks,
            faults: &mut self.faults,
            market: &mut self.market,
            keys: &mut self.keys,
            lines: &mut self.lines,
            statistics: &mut self.statistics,
            random: &mut self.random,
        };
        (stream, self.replay.as_mut())
    }

    /// Returns the exchange behind it: its ledger is the truth tests compare with.
    pub fn venue(&self) -> &Venue {
        &self.market.venue
    }

    /// Returns the exchange for someone who trades on it directly; call [`Core::advance`] after.
    pub fn venue_mut(&mut self) -> &mut Venue {
        &mut self.market.venue
    }

    /// Lets a recorded day be the market.
    pub fn play(&mut self, recorded: RecordedMarket) {
        self.market.recorded = Some(recorded);
    }

    /// Returns how many steps of the recorded market are to come.
    pub fn steps_left(&self) -> usize {
        self.market
            .recorded
            .as_ref()
            .map_or(0, RecordedMarket::steps)
    }

    /// Returns an order number as the venue writes it.
    pub fn number_text(&self, number: u64) -> String {
        self.quirks.order_number(number)
    }

    /// Returns the division that an order came under, two digits.
    pub fn division_text(&self, row: &VenueOrder) -> &'static str {
        order_types::code_of(row)
    }

    /// Returns whether nobody is answered now.
    pub fn is_down(&self, now: Timestamp) -> bool {
        let is_weekend = matches!(
            kst(now).date().weekday(),
            Weekday::Saturday | Weekday::Sunday
        );
        self.faults.is_down || (is_weekend && self.quirks.rests_at_weekends)
    }

    /// Returns the behaviours.
    pub fn quirks(&self) -> &Quirks {
        &self.quirks
    }

    /// Returns the behaviours, to be switched.
    pub fn quirks_mut(&mut self) -> &mut Quirks {
        &mut self.quirks
    }

    /// Makes every token invalid, as a maintenance in the middle of a day did.
    pub fn revoke_tokens(&mut self) {
        for key in self.keys.iter_mut() {
            key.tokens.clear();
        }
    }

    /// Makes every approval key invalid.
    pub fn forget_approval_keys(&mut self) {
        for key in self.keys.iter_mut() {
            key.approval_keys.clear();
        }
    }

    /// Refuses the tokens of now with `EGW00121` and hands the same ones out again, as reported of
    /// the real servers; [`Core::revoke_tokens`] ends it.
    pub fn kill_tokens(&mut self) {
        for key in self.keys.iter_mut() {
            key.dead_token = key.tokens.last().map(|token| token.text.clone());
        }
    }

    /// Plays the market up to an instant and queues what sessions get.
    pub fn advance(&mut self, now: Timestamp) {
        self.follow_plan(now);
        let (mut stream, replay) = self.stream_and_replay();
        stream.send_kept_back(now);
        if let Some(replay) = replay {
            replay.play_until(now, &mut stream);
            stream.ping_quiet_lines(now);
            return;
        }
        while let Some(at) = stream.market.next_at().filter(|at| *at <= now) {
            stream.market.step(at);
            stream.deliver_events(at);
        }
        stream.market.play(now);
        stream.deliver_events(now);
        let is_watched = us::is_watched(stream.lines);
        stream.market.us.advance(now, is_watched);
        stream.deliver_overseas(now);
        stream.ping_quiet_lines(now);
        stream.close_idle_lines(now);
    }

    /// Returns when [`Core::advance`] has something to do.
    pub fn next_at(&self) -> Option<Timestamp> {
        let ping_ms = match i64::try_from(self.quirks.ping_every.as_millis()) {
            Ok(0) => i64::from(i32::MAX),
            Ok(millis) => millis,
            Err(_too_long) => 10_000,
        };
        let pings = self
            .lines
            .by_id
            .values()
            .map(|line| plus_millis(line.last_sent, ping_ms));
        let is_watched = us::is_watched(&self.lines);
        let overseas = self.market.us.next_at(self.market.venue.now(), is_watched);
        let market = match &self.replay {
            None => self.market.next_at(),
            Some(replay) => replay.next_at(),
        };
        let market = market.into_iter().chain(overseas);
        let market = market.chain(self.plan.next_at());
        let market = market.chain(self.lines.kept_back.iter().map(|(at, ..)| *at));
        market.chain(pings).min()
    }

    /// Returns and forgets what is to be sent.
    pub fn take_outbox(&mut self) -> Vec<(ConnectionId, Outgoing)> {
        std::mem::take(&mut self.lines.outbox)
    }
}
