//! The emulator without sockets: state, time, and what every call and text leads to.

use crate::around::Reservation;
use crate::config::EmulatorConfig;
use crate::extremes::Extremes;
use crate::faults::Faults;
use crate::overseas::market::UsMarket;
use crate::plan::Planned;
use crate::quirks::{Layout, Quirks};
use crate::realtime::{Connection, ConnectionId, Outgoing};
use crate::recent::Recent;
use crate::replay::Replay;
use crate::tape::Tape;
use hoga_port::Symbol;
use hoga_port::time::{Timestamp, from_kst, kst, millis_between, plus_millis};
use hoga_venue::feed::Random;
use hoga_venue::{Market, Venue, VenueConfig};
use jiff::civil::{Time, Weekday, time};
use kis_wire::Environment;
use std::collections::{BTreeMap, VecDeque};

/// When a market that is to be in full swing starts its day.
const OPENING_AUCTION: Time = time(8, 30, 0, 0);

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
}

/// What is known of an app key.
#[derive(Debug)]
pub(crate) struct KeyState {
    pub(crate) app_secret: String,
    pub(crate) account: String,
    pub(crate) hts_id: String,
    pub(crate) layout: Layout,
    pub(crate) is_paper: bool,
    pub(crate) is_expired: bool,
    /// When a token was last asked for and refused for its pace.
    pub(crate) refused_at: Option<Timestamp>,
    pub(crate) ordered_at: Option<Timestamp>,
    /// Tokens that work, with issue and expiry; the newest last.
    pub(crate) tokens: Vec<IssuedToken>,
    /// A token that is refused and handed out again all the same.
    pub(crate) dead_token: Option<String>,
    pub(crate) approval_keys: Vec<String>,
    pub(crate) recent_calls: VecDeque<Timestamp>,
    /// The session that holds the slot.
    pub(crate) session: Option<ConnectionId>,
    pub(crate) slot_held_until: Option<Timestamp>,
}

#[derive(Clone, Debug)]
pub(crate) struct IssuedToken {
    pub(crate) text: String,
    pub(crate) issued_at: Timestamp,
    pub(crate) expires_at: Timestamp,
}

impl KeyState {
    /// Returns the calls of the last second.
    pub(crate) fn calls_within_a_second(&self, now: Timestamp) -> usize {
        let recent = self.recent_calls.iter();
        recent
            .filter(|at| millis_between(**at, now) < 1_000)
            .count()
    }
}

/// The emulator without sockets.
#[derive(Debug)]
pub struct Core {
    pub(crate) environment: Environment,
    pub(crate) venue: Venue,
    pub(crate) quirks: Quirks,
    pub(crate) random: Random,
    pub(crate) keys: BTreeMap<String, KeyState>,
    pub(crate) connections: BTreeMap<ConnectionId, Connection>,
    pub(crate) next_connection: u64,
    pub(crate) outbox: Vec<(ConnectionId, Outgoing)>,
    /// When each row of today becomes visible in queries.
    pub(crate) visible_at: BTreeMap<u64, Timestamp>,
    /// Bodies that were given a hash.
    pub(crate) hashes: BTreeMap<String, Vec<u8>>,
    /// The highest and lowest prices of issues that were asked for.
    pub(crate) extremes: BTreeMap<Symbol, Extremes>,
    /// The US market.
    pub(crate) overseas: UsMarket,
    /// Orders for a later day's opening.
    pub(crate) reservations: Vec<Reservation>,
    pub(crate) skipped_reservations: u64,
    /// A recorded day, where it is the market.
    pub(crate) tape: Option<Tape>,
    /// A recorded session, where one is served instead of a market.
    pub(crate) replay: Option<Replay>,
    /// What each market was last said to do.
    pub(crate) operations: BTreeMap<Market, &'static str>,
    /// What goes wrong later.
    pub(crate) planned: Vec<Planned>,
    /// Own notices that a fault keeps back, and until when.
    pub(crate) kept_back: Vec<(Timestamp, ConnectionId, String)>,
    /// Whether faults are taken over the control endpoint.
    pub(crate) takes_faults: bool,
    pub(crate) recent: Recent,
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
        let keys = config
            .keys
            .into_iter()
            .map(|key| {
                let state = KeyState {
                    app_secret: key.app_secret,
                    account: key.account,
                    hts_id: key.hts_id,
                    layout: key.layout,
                    is_paper: key.is_paper,
                    is_expired: key.is_expired,
                    refused_at: None,
                    ordered_at: None,
                    tokens: Vec::new(),
                    dead_token: None,
                    approval_keys: Vec::new(),
                    recent_calls: VecDeque::new(),
                    session: None,
                    slot_held_until: None,
                };
                (key.app_key, state)
            })
            .collect();
        Self {
            environment: config.environment,
            venue,
            quirks: config.quirks,
            random: Random::new(config.secret_seed ^ 0x5EED),
            keys,
            connections: BTreeMap::new(),
            next_connection: 1,
            outbox: Vec::new(),
            visible_at: BTreeMap::new(),
            hashes: BTreeMap::new(),
            extremes: BTreeMap::new(),
            overseas: UsMarket::new(config.seed),
            reservations: Vec::new(),
            skipped_reservations: 0,
            tape: None,
            replay: None,
            operations: BTreeMap::new(),
            planned: Vec::new(),
            kept_back: Vec::new(),
            takes_faults: config.takes_faults,
            recent: Recent::default(),
            faults: Faults::default(),
            statistics: Statistics::default(),
        }
    }

    /// Returns the exchange behind it: its ledger is the truth tests compare with.
    pub fn venue(&self) -> &Venue {
        &self.venue
    }

    /// Returns the exchange for someone who trades on it directly; call [`Core::advance`] after.
    pub fn venue_mut(&mut self) -> &mut Venue {
        &mut self.venue
    }

    /// Returns an order number as the venue writes it.
    pub fn number_text(&self, number: u64) -> String {
        self.quirks.order_number(number)
    }

    /// Returns whether nobody is answered now.
    pub fn is_down(&self, now: Timestamp) -> bool {
        let is_weekend = matches!(
            kst(now).date().weekday(),
            Weekday::Saturday | Weekday::Sunday
        );
        self.faults.is_down || (is_weekend && self.quirks.rests_at_weekends)
    }

    /// Returns the behaviours, to be switched.
    pub fn quirks_mut(&mut self) -> &mut Quirks {
        &mut self.quirks
    }

    /// Makes every token invalid, as a maintenance in the middle of a day did.
    pub fn revoke_tokens(&mut self) {
        for key in self.keys.values_mut() {
            key.tokens.clear();
        }
    }

    /// Refuses the tokens of now with `EGW00121` and hands the same ones out again, as reported of
    /// the real servers; [`Core::revoke_tokens`] ends it.
    pub fn kill_tokens(&mut self) {
        for key in self.keys.values_mut() {
            key.dead_token = key.tokens.last().map(|token| token.text.clone());
        }
    }

    /// Plays the market up to an instant and queues what sessions get.
    pub fn advance(&mut self, now: Timestamp) {
        self.follow_plan(now);
        self.send_kept_back(now);
        if self.replay.is_some() {
            self.replay_until(now);
            self.ping_quiet_lines(now);
            return;
        }
        while let Some(at) = self.next_of_market().filter(|at| *at <= now) {
            self.foretell();
            self.venue.advance(at);
            self.show_until(at);
            self.enter_reservations(at);
            self.deliver_events(at);
        }
        self.venue.advance(now);
        self.enter_reservations(now);
        self.deliver_events(now);
        self.overseas.advance(now, self.is_overseas_watched());
        self.deliver_overseas(now);
        self.ping_quiet_lines(now);
        self.close_idle_lines(now);
    }

    fn next_of_market(&self) -> Option<Timestamp> {
        let steps = self.next_step_at().into_iter();
        steps.chain(self.venue.next_at()).min()
    }

    /// Returns when [`Core::advance`] has something to do.
    pub fn next_at(&self) -> Option<Timestamp> {
        let ping_ms = match i64::try_from(self.quirks.ping_every.as_millis()) {
            Ok(0) => i64::from(i32::MAX),
            Ok(millis) => millis,
            Err(_too_long) => 10_000,
        };
        let pings = self
            .connections
            .values()
            .map(|line| plus_millis(line.last_sent, ping_ms));
        let overseas = self
            .overseas
            .next_at(self.venue.now(), self.is_overseas_watched());
        let market = match &self.replay {
            None => self.next_of_market(),
            Some(_) => self.next_recorded_at(),
        };
        let market = market.into_iter().chain(overseas);
        let market = market.chain(self.next_fault_at());
        let market = market.chain(self.kept_back.iter().map(|(at, ..)| *at));
        market.chain(pings).min()
    }

    /// Returns and forgets what is to be sent.
    pub fn take_outbox(&mut self) -> Vec<(ConnectionId, Outgoing)> {
        std::mem::take(&mut self.outbox)
    }

    /// Returns a text nobody can guess from outside, as long as asked.
    pub(crate) fn random_text(&mut self, length: usize, alphabet: &[u8]) -> String {
        let last = i64::try_from(alphabet.len()).unwrap_or(1).saturating_sub(1);
        (0..length)
            .filter_map(|_| {
                let at = usize::try_from(self.random.between(0, last)).unwrap_or(0);
                alphabet.get(at).copied().map(char::from)
            })
            .collect()
    }
}
