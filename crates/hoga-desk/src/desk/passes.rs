//! The one task that reads the venue's list and holds it against the books.
//!
//! Whoever wants a pass asks this task, so there is one at a time, and nobody who stops waiting ends
//! one. When and why a pass is due by itself is decided in [`crate::reconcile`].

use super::Inner;
use super::pass_requests::{Wanted, Which};
use crate::books::listed::{Lacking, lack};
use crate::evidence::VenueList;
use crate::gateway::{ExecutionChannel, Gateway};
use crate::journal::Intent;
use crate::reconcile::{Pass, PassPace, Rules};
use ambient::{Lane, Skew};
use hoga_port::time::{Timestamp, millis_between};
use hoga_port::{
    BrokerError, BrokerOrderId, Market, OrderId, OrderType, Result, Side, Symbol, TradingDay,
};
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Weak;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, sleep, timeout};

/// Everything a pass asks for; other programs and strategies at full pace leave it its share.
const LANE: Lane = Lane::Reconcile;
/// How long to wait after a failed query, doubled up to the third.
const AFTER_FAILURE: [Duration; 3] = [
    Duration::from_secs(1),
    Duration::from_secs(2),
    Duration::from_secs(4),
];
/// How many polls long the list of an earlier day is waited for: today's comes round again within twelve.
/// On paper, where one call a second goes, it is enough for 600 orders.
const OLD_DAY_POLLS: u32 = 4;
/// The task looks at least this often, for expectations that time out.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// Time in which one more open order may be looked at, so that looking takes a few parts in a hundred.
const LOOK_COSTS: Duration = Duration::from_micros(10);
/// Open orders that are looked at with every change.
const A_FEW: u32 = 500;

pub(super) async fn run<G: Gateway>(desk: Weak<Inner<G>>, mut poked: watch::Receiver<u64>) {
    let receiver = desk.upgrade().and_then(|desk| desk.passes.take_receiver());
    let Some(mut receiver) = receiver else { return };
    let mut asking = Asking::default();
    loop {
        let wait = {
            let Some(desk) = desk.upgrade() else { return };
            asking.gather(&mut receiver);
            asking.go_on(&desk).await
        };
        tokio::select! {
            biased;
            wanted = receiver.recv() => match wanted {
                Some(wanted) => asking.wanted.push(wanted),
                None => return,
            },
            changed = poked.changed() => if changed.is_err() { return },
            () = sleep(wait) => {}
        }
    }
}

/// What the task has to do.
#[derive(Default)]
struct Asking {
    wanted: Vec<Wanted>,
    failures: usize,
    /// No pass of its own before this, as the last ones failed.
    rests_until: Option<Instant>,
    /// What the last pass took.
    cost: Duration,
    /// Every open order is looked at to say when a pass is due: not again before this.
    looks_from: Option<Instant>,
}

impl Asking {
    fn gather(&mut self, receiver: &mut mpsc::Receiver<Wanted>) {
        while let Ok(wanted) = receiver.try_recv() {
            self.wanted.push(wanted);
        }
    }

    /// Makes a pass if somebody wants one or one is due; returns how long there is nothing to do.
    async fn go_on<G: Gateway>(&mut self, desk: &Inner<G>) -> Duration {
        if *desk.passes.done.borrow() > 0 {
            // A pass that was due of itself has answered them.
            for known in self.wanted.extract_if(.., |it| it.which == Which::First) {
                drop(known.reply.send(Ok(())));
            }
        }
        let wanted = std::mem::take(&mut self.wanted);
        let why = match wanted.first() {
            Some(first) => first.why.clone(),
            None => match self.due(desk) {
                Ok(why) => why,
                Err(wait) => return wait,
            },
        };
        let started = Instant::now();
        let result = desk.pass(&why).await;
        self.cost = started.elapsed();
        match &result {
            Ok(()) => {
                self.failures = 0;
                self.rests_until = None;
                desk.passes
                    .done
                    .send_modify(|done| *done = done.wrapping_add(1));
            }
            Err(error) => {
                tracing::warn!(%error, "the venue's orders could not be read");
                let last = AFTER_FAILURE.len().saturating_sub(1);
                let rest = AFTER_FAILURE.get(self.failures.min(last)).copied();
                self.failures = self.failures.saturating_add(1);
                self.rests_until = Instant::now().checked_add(rest.unwrap_or(LOOK_EVERY));
            }
        }
        let mut replies = wanted.into_iter().map(|wanted| wanted.reply);
        // An error has one owner; the others hear the same in words. Nobody may wait any more.
        let first = replies.next();
        for reply in replies {
            let result = match &result {
                Ok(()) => Ok(()),
                Err(error) => Err(error.restated()),
            };
            drop(reply.send(result));
        }
        if let Some(reply) = first {
            drop(reply.send(result));
        }
        Duration::ZERO
    }

    /// Returns why a pass is due now, or how long there is nothing to do.
    fn due<G: Gateway>(&mut self, desk: &Inner<G>) -> Result<String, Duration> {
        if let Some(from) = self.looks_from {
            let wait = from.saturating_duration_since(Instant::now());
            if !wait.is_zero() {
                return Err(wait);
            }
        }
        let now = desk.now();
        let is_streaming = desk.wants_stream.load(Ordering::Acquire)
            && desk.gateway.execution_channel() == ExecutionChannel::Stream;
        if is_streaming
            && desk
                .ledger_writer
                .read(|books| books.is_notice_overdue(now))
        {
            desk.ledger_writer
                .commit(|books, at| books.check_silence(at))
                .let_go();
        }
        if let Some(until) = self.rests_until {
            let rest = until.saturating_duration_since(Instant::now());
            if !rest.is_zero() {
                return Err(rest.min(LOOK_EVERY));
            }
        }
        let pace = PassPace::new(desk.config.poll_every, self.cost);
        let is_crossed = desk.limits.take_crossed();
        let due = desk.ledger_writer.look(|books| {
            self.looks_from = look_again_from(books.open_count());
            if is_crossed {
                books.on_print_through();
            }
            desk.limits.set(
                books
                    .live_orders()
                    .filter(|order| order.status.is_working()),
            );
            books.next_pass(now, pace, &desk.config.calendars)
        });
        let Some((at, why)) = due else {
            return Err(LOOK_EVERY);
        };
        let wait = millis_between(now, at);
        if wait > 0 {
            let wait = Duration::from_millis(u64::try_from(wait).unwrap_or(1_000));
            return Err(wait.min(LOOK_EVERY));
        }
        Ok(why)
    }
}

/// Returns when so many open orders may be looked at again, whatever changes meanwhile; a few at once.
fn look_again_from(open: usize) -> Option<Instant> {
    let open = u32::try_from(open).unwrap_or(u32::MAX);
    let rest = LOOK_COSTS.saturating_mul(open.saturating_sub(A_FEW));
    Instant::now().checked_add(rest).filter(|_| !rest.is_zero())
}

impl<G: Gateway> Inner<G> {
    /// Compares the books with the venue's, and waits for the end of it.
    ///
    /// Dropping the future ends nothing: the pass is made by its own task.
    pub(crate) async fn reconcile(&self, why: &str) -> Result<()> {
        self.passes.ask(why, Which::Next).await
    }

    /// Waits until the books were compared with the venue's once since the desk opened, by a pass for
    /// this or by one that was due.
    pub(crate) async fn compare_once(&self, why: &str) -> Result<()> {
        self.passes.ask(why, Which::First).await
    }

    /// Makes a pass; what it was wanted for is wanted still when it fails.
    async fn pass(&self, why: &str) -> Result<()> {
        let now = self.now();
        let gaps = self.ledger_writer.look(|books| books.begin_pass(now));
        let read = self.read_and_compare(why, gaps).await;
        if read.is_err() {
            self.ledger_writer.look(|books| books.want_pass(why));
        }
        read
    }

    /// Returns what the account may use: won for a buy, shares for a sell.
    pub(crate) async fn reserve_of(
        &self,
        (symbol, side, order_type): (Symbol, Side, OrderType),
        lane: Lane,
    ) -> Result<Decimal> {
        match side {
            Side::Buy => {
                let power = self.gateway.buying_power(symbol, order_type, lane).await?;
                Ok(power.amount.value)
            }
            Side::Sell => {
                let held = self.gateway.holding(symbol, lane).await?;
                Ok(held.map_or(Decimal::ZERO, |held| held.sellable.value()))
            }
        }
    }

    /// Reads the venue's orders of every day that matters, the newest first: what an old day lacks
    /// never stands before today.
    async fn read_and_compare(&self, why: &str, gaps: u64) -> Result<()> {
        let now = self.now();
        let markets = self.gateway.markets();
        let days = self.ledger_writer.look(|books| {
            books.plan_opening(markets, now);
            books.days_to_query(markets, now)
        });
        // What one market's list of today lacks does not stand before the other's.
        let mut result = Ok(());
        let mut failing: BTreeSet<Market> = BTreeSet::new();
        for day in days {
            if day.is_today(now) {
                let compared = self.compare_day(day, why, gaps).await;
                if compared.is_err() {
                    failing.insert(day.market());
                }
                result = result.and(compared);
                continue;
            }
            if failing.contains(&day.market()) {
                continue;
            }
            // Given up between two answers: what they tell is taken in one piece at the end.
            let within = self.config.poll_every.saturating_mul(OLD_DAY_POLLS);
            let compared = timeout(within, self.compare_day(day, why, gaps)).await;
            let failed = match compared {
                Ok(Ok(())) => None,
                Ok(Err(error)) => Some(error.to_string()),
                Err(_elapsed) => Some("it did not come in time".to_owned()),
            };
            match failed {
                None => self.ledger_writer.look(|books| books.on_read_day(day)),
                Some(error) => {
                    tracing::warn!(%error, %day, "the orders of an earlier day could not be read");
                    self.ledger_writer
                        .commit(|books, at| books.on_unread_day(day, &error, at))
                        .let_go();
                }
            }
        }
        result?;
        let unreadable = self.ledger_writer.read(|books| {
            let mut of_today = markets.iter().map(|market| TradingDay::at(*market, now));
            of_today.find_map(|today| books.unreadable(today).map(str::to_owned))
        });
        match unreadable {
            Some(text) => Err(BrokerError::api("", text)),
            None => Ok(()),
        }
    }

    /// Refuses a list that lacks what one before held; without a number of others it counts once that
    /// lasts, which is returned then.
    fn lacks(
        &self,
        day: TradingDay,
        list: &VenueList,
        now: Timestamp,
    ) -> Result<Option<BrokerOrderId>> {
        let (id, lasts) = match self
            .ledger_writer
            .read(|books| books.lacking_from(day, list))
        {
            None => return Ok(None),
            Some(Lacking::Ours(id)) => (id, false),
            Some(Lacking::Others(id)) => {
                let lasts = self
                    .ledger_writer
                    .read(|books| books.has_lacked_long(&id, now));
                self.ledger_writer
                    .commit(|books, at| books.note_lack(&id, at))
                    .let_go();
                (id, lasts)
            }
        };
        if lasts {
            return Ok(Some(id));
        }
        Err(BrokerError::api("", lack(&id)))
    }

    async fn compare_day(&self, day: TradingDay, why: &str, gaps: u64) -> Result<()> {
        let started_at = self.now();
        let list = self.gateway.orders(day).await?;
        check_complete(&list.rows)?;
        let lacks = self.lacks(day, &list, started_at)?;
        let is_empty = list.rows.is_empty() && list.opaque.is_empty();
        let is_doubted = is_empty && self.ledger_writer.read(|books| books.doubts_empty(day));
        let rules = Rules {
            account_use: self.config.account_use,
            has_forgotten: self.doubt().is_some(),
            skew: self
                .gateway
                .clock_skew()
                .unwrap_or_else(|| Skew::unknown(started_at)),
            calendars: self.config.calendars.clone(),
        };
        let mut pass = Pass::new(day, list, started_at);
        (pass.gaps, pass.why, pass.lacks) = (gaps, why.to_owned(), lacks);
        if is_doubted && day.is_today(started_at) {
            pass.is_contradicted_by_balance = match self.gateway.account_today(LANE).await {
                Ok(account) => account.has_traded(),
                // A balance that cannot be read says nothing against the list, which could be.
                Err(error) => {
                    tracing::warn!(%error, "the list is empty, and the balance cannot be read");
                    false
                }
            };
        }
        let lost = self
            .ledger_writer
            .read(|books| books.reserve_questions(day, &rules, started_at));
        pass.reserves = self.reserves_of(lost).await;
        let asked = self
            .ledger_writer
            .read(|books| books.repeat_questions(day, &rules, started_at));
        for (symbol, side) in asked {
            match self.gateway.traded_today(symbol, side, LANE).await {
                Ok(Some(shares)) => drop(pass.traded.insert((symbol, side), shares)),
                Ok(None) => {}
                Err(error) => tracing::warn!(%error, %symbol, "the balance could not be read"),
            }
        }
        // The books know it now; whether the disk does is the writer's affair.
        self.ledger_writer
            .commit(|books, at| books.on_pass(&pass, &rules, at))
            .let_go();
        Ok(())
    }
}

impl<G: Gateway> Inner<G> {
    /// Asks what of the account lost orders may have reserved, once for those alike. What cannot be read
    /// proves nothing about its order, and keeps what the list shows from nobody.
    async fn reserves_of(&self, lost: Vec<Intent>) -> BTreeMap<OrderId, Decimal> {
        let mut answers = BTreeMap::new();
        let mut reserves = BTreeMap::new();
        for intent in lost {
            let of = (intent.symbol, intent.side, intent.order_type);
            let about = format!("{of:?}");
            if !answers.contains_key(&about) {
                let answer = self.reserve_of(of, LANE).await;
                if let Err(error) = &answer {
                    tracing::warn!(%error, key = %intent.key, "what an order reserved could not be read");
                }
                answers.insert(about.clone(), answer.ok());
            }
            if let Some(Some(reserve)) = answers.get(&about) {
                reserves.insert(intent.key, *reserve);
            }
        }
        reserves
    }
}

/// A number twice in one answer means that the answer is not what it should be.
fn check_complete(rows: &[crate::OrderReport]) -> Result<()> {
    let mut seen = BTreeSet::new();
    match rows.iter().find(|row| !seen.insert(&row.id)) {
        None => Ok(()),
        Some(row) => Err(BrokerError::api(
            "",
            format!("the list of orders holds number {} twice", row.id),
        )),
    }
}
