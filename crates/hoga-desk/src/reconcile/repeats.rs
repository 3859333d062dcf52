//! Notices of fills that came twice, byte for byte, where the list cannot tell whether they are two.
//!
//! On an account that nobody else trades on, what the balance says was bought or sold today does.

use super::{Pass, Rules};
use crate::books::Books;
use crate::candidate::AccountUse;
use crate::journal::{Entry, Record, Subject};
use crate::ledger::Tracked;
use hoga_port::time::{Timestamp, millis_between};
use hoga_port::{BrokerOrderId, FillSource, Quantity, Side, Symbol, TradingDay};
use std::collections::BTreeSet;

/// The balance is asked so many milliseconds after the repeat: by then the list would have shown it.
const ASKED_AFTER_MS: i64 = 10_000;
/// A balance that shows no second fill is believed, and a person told of one that decides nothing, so
/// many milliseconds after the repeat.
const DECIDED_AFTER_MS: i64 = 60_000;
/// The balance is asked no more so many milliseconds after the repeat.
const GIVEN_UP_AFTER_MS: i64 = 600_000;

/// Repeats of one issue and side that wait for an answer.
struct Open {
    subject: Subject,
    id: BrokerOrderId,
    shares: Quantity,
    waited_ms: i64,
}

impl Books {
    /// Returns the issues and sides for which the balance is worth asking, with the list of this day.
    pub(crate) fn repeat_questions(
        &self,
        day: TradingDay,
        rules: &Rules,
        now: Timestamp,
    ) -> BTreeSet<(Symbol, Side)> {
        let is_told = day.is_today(now)
            && self.is_repeated_on(day)
            && self.account_use(rules, now) == AccountUse::Exclusive;
        if !is_told {
            return BTreeSet::new();
        }
        let open = self.own_of(day).filter(|(_, tracked)| {
            let waited = tracked.repeated_at.map(|at| millis_between(at, now));
            waited.is_some_and(|ms| (ASKED_AFTER_MS..GIVEN_UP_AFTER_MS).contains(&ms))
                && tracked
                    .numbered
                    .iter()
                    .any(|fills| !fills.unconfirmed().is_zero())
        });
        open.map(|(_, tracked)| (tracked.order.symbol, tracked.order.side))
            .collect()
    }

    /// Settles what the balance decides, and alarms for what stays open for a minute.
    pub(super) fn settle_repeats(
        &mut self,
        pass: &Pass,
        rules: &Rules,
        now: Timestamp,
        out: &mut Vec<Record>,
    ) {
        if !self.is_repeated_on(pass.day) {
            return;
        }
        let all: Vec<(Symbol, Side, Open)> = self
            .own_of(pass.day)
            .flat_map(|(subject, tracked)| open_repeats(subject, tracked, now))
            .collect();
        let asked: BTreeSet<(Symbol, Side)> = all.iter().map(|it| (it.0, it.1)).collect();
        for (symbol, side) in asked {
            let open: Vec<&Open> = all
                .iter()
                .filter(|it| (it.0, it.1) == (symbol, side))
                .map(|it| &it.2)
                .collect();
            let repeated = open
                .iter()
                .fold(Quantity::ZERO, |sum, it| sum.plus(it.shares));
            let known = self
                .own_of(pass.day)
                .filter(|(_, it)| (it.order.symbol, it.order.side) == (symbol, side))
                .fold(Quantity::ZERO, |sum, (_, it)| sum.plus(it.order.filled));
            let is_due = open.iter().all(|it| it.waited_ms >= DECIDED_AFTER_MS);
            let is_exclusive = self.account_use(rules, now) == AccountUse::Exclusive;
            let traded = pass.traded.get(&(symbol, side)).filter(|_| is_exclusive);
            let are_fills = match traded {
                Some(traded) if *traded == known.plus(repeated) => true,
                Some(traded) if *traded == known && is_due => false,
                Some(_) | None => {
                    if is_due {
                        self.tell_of_repeats(&open, known, now, out);
                    }
                    continue;
                }
            };
            for it in open {
                let why = format!(
                    "a notice of {} shares came twice: {}, since the balance shows {side} of {} today",
                    it.shares,
                    if are_fills { "two fills" } else { "one fill" },
                    traded.copied().unwrap_or_default(),
                );
                let (id, subject) = (it.id.clone(), &it.subject);
                out.push(self.commit(Entry::Repeats { id, are_fills, why }, now));
                self.settle_fills(subject, &it.id, FillSource::Reconciled, now, out);
            }
        }
    }

    fn tell_of_repeats(
        &mut self,
        open: &[&Open],
        known: Quantity,
        now: Timestamp,
        out: &mut Vec<Record>,
    ) {
        for it in open {
            let text = format!(
                "a notice of {} filled shares of order {} came twice, and neither the list nor the balance tells whether they are two fills",
                it.shares, it.subject
            );
            let hint = format!(
                "{known} shares of all orders alike are counted: compare with the venue's screen"
            );
            self.alarm_daily(text, &hint, now, out);
        }
    }

    /// Returns own orders of a day.
    fn own_of(&self, day: TradingDay) -> impl Iterator<Item = (Subject, &Tracked)> {
        self.keys_of_day(day).filter_map(|key| {
            let subject = Subject::Key(key.clone());
            self.tracked(&subject).map(|tracked| (subject, tracked))
        })
    }
}

fn open_repeats(subject: Subject, tracked: &Tracked, now: Timestamp) -> Vec<(Symbol, Side, Open)> {
    let Some(at) = tracked.repeated_at else {
        return Vec::new();
    };
    let order = &tracked.order;
    let numbered = tracked
        .numbered
        .iter()
        .filter(|fills| !fills.unconfirmed().is_zero());
    numbered
        .map(|fills| {
            let open = Open {
                subject: subject.clone(),
                id: fills.id().clone(),
                shares: fills.unconfirmed(),
                waited_ms: millis_between(at, now),
            };
            (order.symbol, order.side, open)
        })
        .collect()
}
