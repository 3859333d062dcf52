//! Orders of our own channel that the journal does not know, when a desk opens: it may have forgotten
//! them, and their ids with them.
//!
//! While a desk lives with its log whole, such an order is another program's; see `meet_foreign`. Where
//! a person said that there is one, see `books/others.rs`.

use super::{Known, Pass, Rules};
use crate::books::Books;
use crate::evidence::{Channel, RowKind};
use crate::journal::Record;
use hoga_port::time::Timestamp;
use hoga_port::{BrokerOrderId, Market, TradingDay};
use jiff::civil::{Date, Weekday};
use std::collections::BTreeSet;

/// Days that are looked through at most, today among them.
const DAYS: usize = 10;
/// An empty list that the balance contradicts is asked for again after this many milliseconds.
const AGAIN_MS: i64 = 3_000;

impl Books {
    /// Begins to open: the lists from the last entry's day to today are to be looked through.
    pub(crate) fn begin_opening(&mut self, today: Date) {
        self.watch.opens_from = Some(self.last_entry().unwrap_or(today));
    }

    /// Returns whether the lists of a market that a desk must see when it opens are not all seen.
    pub(crate) fn is_opening(&self, market: Market) -> bool {
        let mut opening = self.watch.opening.iter();
        self.watch.opens_from.is_some() || opening.any(|day| day.market() == market)
    }

    /// Returns whether a list of these has not come yet; one that the balance contradicts is told apart.
    pub(crate) fn awaits_lists(&self, market: Market) -> bool {
        let is_awaited =
            |day: &TradingDay| day.market() == market && !self.watch.unlisted.contains(day);
        self.watch.opens_from.is_some() || self.watch.opening.iter().any(is_awaited)
    }

    /// Names the days of each market between the last entry and today, now that it is known which day
    /// it is; a market whose lists were all seen is done.
    pub(crate) fn plan_opening(&mut self, markets: &[Market], now: Timestamp) {
        if self.watch.opens_from.is_none() && self.watch.opening.is_empty() {
            return;
        }
        let opens_from = self.watch.opens_from.take();
        for market in markets {
            let of_market = |day: &&TradingDay| day.market() == *market;
            let named = self.watch.opening.iter().find(of_market).copied();
            // The first entry may be of a session that began the evening before.
            let first = match (named, opens_from) {
                (Some(named), _) => named.date(),
                (None, Some(date)) => TradingDay::first_in_seoul(*market, date).date(),
                (None, None) => continue,
            };
            let planned = days_between(first, market.trading_day(now));
            self.watch.opening.retain(|day| day.market() != *market);
            let planned = planned
                .into_iter()
                .map(|date| TradingDay::new(*market, date));
            self.watch.opening.extend(planned);
        }
    }

    /// Returns the numbers of orders that came over our channel and that this journal may have forgotten;
    /// no order leaves until a person decides about them.
    pub fn forgotten(&self) -> impl Iterator<Item = &BrokerOrderId> {
        self.strangers().iter()
    }

    /// Returns whether a list of today without a row is to be held against the balance: a journal that
    /// knows of no order of today must not take an empty page for an empty account.
    pub(crate) fn doubts_empty(&self, today: TradingDay) -> bool {
        // The balance that is asked tells of trades in Korea.
        if today.market() != Market::Krx {
            return false;
        }
        let is_asked = self.watch.opening.contains(&today) || self.watch.unlisted.contains(&today);
        is_asked && !self.is_adopted_on(today) && self.own_of_day(today).next().is_none()
    }

    /// Takes whether the balance contradicts an empty list; the list may only lag, so it is asked again.
    pub(super) fn take_empty(&mut self, pass: &Pass, now: Timestamp) {
        let market = pass.day.market();
        self.watch.unlisted.retain(|day| day.market() != market);
        if pass.is_contradicted_by_balance {
            self.watch.unlisted.insert(pass.day);
            self.recheck_after(now, AGAIN_MS);
        }
    }

    /// Takes a list that is looked through: orders of our channel, open or ended, that are nobody's
    /// here and no lost order of ours.
    pub(super) fn meet_strangers(
        &mut self,
        pass: &Pass,
        rules: &Rules,
        now: Timestamp,
        out: &mut Vec<Record>,
    ) {
        // A list that the balance contradicts has not shown the day yet.
        if pass.is_contradicted_by_balance || !self.watch.opening.remove(&pass.day) {
            return;
        }
        let lost = self.may_be_lost(pass.day);
        let (mut unknown, mut others) = (Vec::new(), Vec::new());
        for row in &pass.rows {
            let is_of_the_api = row.channel == Channel::OpenApi || self.may_be_others_unmarked(row);
            if row.kind != RowKind::Order
                || !is_of_the_api
                || row.parent.is_some()
                || self.knows(&row.id)
                || self.may_be_ours(&lost, row, rules, now)
            {
                continue;
            }
            if self.is_others(row, pass.day) {
                others.push(row.id.clone());
            } else {
                unknown.push(row.clone());
            }
        }
        others.extend(self.strangers_of_others());
        for id in others {
            out.push(self.commit(Self::note_of_others(&id), now));
        }
        for row in unknown {
            let id = &row.id;
            let text = format!(
                "order {id} came over this API, and this journal does not know it: it may have forgotten its id"
            );
            let hint = "put the newer journal back; if another program placed it, adopt it";
            self.alarm_once(text, hint, now, out);
            self.take_foreign(&row, Known::AsForgotten, pass, rules, now, out);
        }
    }
}

/// Returns the weekdays from the first to today, and both of these, no more than are looked through.
fn days_between(first: Date, today: Date) -> BTreeSet<Date> {
    let mut days = BTreeSet::from([today]);
    let mut day = today;
    for _day in 1..DAYS {
        if day <= first {
            break;
        }
        if !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
            days.insert(day);
        }
        day = day.yesterday().unwrap_or(day);
    }
    if day <= first && first <= today {
        days.insert(first);
    }
    days
}
