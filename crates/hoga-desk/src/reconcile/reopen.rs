//! Rows that do not fit an order: another quantity settles nothing yet, and open shares take back an
//! end.

use super::split_orders::VISIBLE_AFTER_MS;
use super::{Pass, Rules};
use crate::books::Books;
use crate::evidence::OrderReport;
use crate::journal::{Entry, Record, Subject};
use hoga_port::time::{Timestamp, millis_between};
use hoga_port::{OrderEvent, OrderId, OrderStatus, Quantity};

/// Milliseconds after an end that nobody here asked for when another list must confirm it.
const CONFIRMED_AFTER_MS: i64 = VISIBLE_AFTER_MS + 1_000;

impl Books {
    /// Asks for a list that confirms the end of an own order, where one row or one notice told of it and
    /// nobody here asked for it: should shares of it be open after all, nothing else would show that.
    pub(crate) fn confirm_end(&mut self, subject: &Subject, at: Timestamp) {
        let was_told = self.tracked(subject).is_some_and(|tracked| {
            tracked.order.status.is_working()
                && tracked.order.status != OrderStatus::CancelRequested
        });
        if let Subject::Key(key) = subject
            && was_told
        {
            self.recheck_after(at, CONFIRMED_AFTER_MS);
            self.watch.doubted_ends.insert(key.clone(), at);
        }
    }

    /// Returns whether an order counts as ended on the word of one row or one notice, and no list since
    /// could confirm it.
    pub(crate) fn is_end_doubted(&self, subject: &Subject) -> bool {
        let Subject::Key(key) = subject else {
            return false;
        };
        self.watch.doubted_ends.contains_key(key)
            && self.own(key).is_some_and(|tracked| {
                tracked.order.status.is_terminal() && tracked.order.status != OrderStatus::Filled
            })
    }

    /// Takes that a list was read: ends that it would have shown to be none are doubted no longer.
    pub(super) fn settle_doubts(&mut self, pass: &Pass) {
        let market = pass.day.market();
        let is_elsewhere = |key: &OrderId| {
            self.own(key)
                .is_some_and(|tracked| tracked.order.symbol.market() != market)
        };
        let settled: Vec<OrderId> = self
            .watch
            .doubted_ends
            .iter()
            .filter(|(_, ended)| millis_between(**ended, pass.started_at) >= VISIBLE_AFTER_MS)
            .filter(|(key, _)| !is_elsewhere(key))
            .map(|(key, _)| key.clone())
            .collect();
        for key in settled {
            self.watch.doubted_ends.remove(&key);
        }
    }

    /// Returns whether a row asks for another number of shares than the order under whose first
    /// number it is. An amended number may stand for a part, but for no fewer than it once stood for.
    pub(super) fn has_other_quantity(&self, subject: &Subject, row: &OrderReport) -> bool {
        let Some(tracked) = self.tracked(subject) else {
            return false;
        };
        if row.parent.is_none() {
            return tracked.order.first_quantity() != row.quantity;
        }
        let mut numbered = tracked.numbered.iter();
        let fills = numbered.find(|fills| fills.id().is_same_order(&row.id));
        fills.is_some_and(|fills| row.quantity < fills.asked())
    }

    /// Returns whether this list shows an earlier number of an order with other shares than it has: shares
    /// of it may work on there, and nothing that ends its present number ends it.
    pub(super) fn is_shown_short_elsewhere(&self, subject: &Subject, pass: &Pass) -> bool {
        let earlier = self.tracked(subject).map(|it| &it.order.earlier_ids);
        earlier.into_iter().flatten().any(|id| {
            let row = pass.rows.row(id);
            row.is_some_and(|row| self.has_other_quantity(subject, row))
        })
    }

    /// Takes what such a row tells of fills and nothing else: it is not the whole order yet.
    pub(super) fn wait_for_quantity(
        &mut self,
        subject: &Subject,
        row: &OrderReport,
        now: Timestamp,
        out: &mut Vec<Record>,
    ) {
        self.record_row(subject, row, now, out);
        self.settle_fills(
            subject,
            &row.id,
            hoga_port::FillSource::Reconciled,
            now,
            out,
        );
        let text = format!(
            "the list shows order {subject} with {} shares, which is not what was asked for",
            row.quantity
        );
        if let Subject::Foreign(id) = subject
            && self.grows(subject, row)
        {
            // It was met while the list showed a part of it.
            let order = Box::new(super::foreign_order(row, now));
            out.push(self.commit(
                Entry::Foreign {
                    order,
                    is_forgotten: self.strangers().contains(id),
                },
                now,
            ));
            self.record_row(subject, row, now, out);
            return;
        }
        let hint = "it counts as open until the list shows all of it";
        self.alarm_once(text, hint, now, out);
        if let Some(watch) = self.watch_of(subject) {
            watch.must_poll = true;
        }
    }

    fn grows(&self, subject: &Subject, row: &OrderReport) -> bool {
        self.tracked(subject)
            .is_some_and(|tracked| tracked.order.first_quantity() < row.quantity)
    }

    /// Takes back an end that a notice or one list told, when a later list shows open shares within
    /// the order's own session. What was read before the end, or so soon behind it that the venue
    /// may not show it yet, takes back nothing.
    #[expect(
        clippy::too_many_arguments,
        reason = "a row beside what is known of its order"
    )]
    pub(super) fn reopen(
        &mut self,
        subject: &Subject,
        row: &OrderReport,
        pass: &Pass,
        rules: &Rules,
        now: Timestamp,
        out: &mut Vec<Record>,
    ) {
        let Some(open) = row.remaining.filter(|shares| !shares.is_zero()) else {
            return;
        };
        let Some(tracked) = self.tracked(subject) else {
            return;
        };
        let order = &tracked.order;
        let is_ended = match order.status {
            OrderStatus::Cancelled | OrderStatus::Expired | OrderStatus::Rejected => true,
            OrderStatus::Recorded
            | OrderStatus::Accepted
            | OrderStatus::PartiallyFilled
            | OrderStatus::Filled
            | OrderStatus::CancelRequested
            | OrderStatus::AmendRequested
            | OrderStatus::AmendUnknown
            | OrderStatus::Unknown
            | OrderStatus::NotPlaced => false,
        };
        let id = order.broker_order_id.as_ref();
        let is_present = id.is_some_and(|id| id.is_same_order(&row.id));
        let is_later = millis_between(order.updated_at, pass.started_at) >= VISIBLE_AFTER_MS;
        let is_in_session = pass.day.is_today(now) && !rules.has_ended(order, now);
        let fits = open <= order.quantity.minus(order.filled);
        if !(is_ended && is_present && is_in_session && fits) {
            return;
        }
        if !is_later {
            let ended = order.updated_at;
            self.recheck_after(ended, CONFIRMED_AFTER_MS);
            return;
        }
        let text = format!(
            "order {subject} counted as {} and the list shows {open} open shares of it",
            order.status
        );
        self.alarm_once(text, "it is open again", now, out);
        let open: Quantity = open;
        self.commit_order(subject, OrderEvent::Reopened { open }, now, out);
    }
}
