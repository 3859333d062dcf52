//! An order under two numbers: a person may amend a part of it by phone, and the rest works on under
//! the old number.

use super::Pass;
use crate::books::Books;
use crate::evidence::OrderReport;
use crate::journal::{Record, Subject};
use crate::ledger::Tracked;
use hoga_port::time::{Timestamp, millis_between};
use hoga_port::{BrokerOrderId, Order, OrderEvent, OrderStatus, OrderType, Quantity, VenueReason};

/// An accepted order was invisible in lists for up to 5.3 s (measured, n = 100).
pub(crate) const VISIBLE_AFTER_MS: i64 = 10_000;

/// Returns the shares of a row that did not go on under another number.
pub(super) fn keeps(row: &OrderReport) -> Quantity {
    let ended = [row.filled, row.remaining.unwrap_or_default()];
    let ended = ended.into_iter().chain(row.cancelled);
    ended.fold(Quantity::ZERO, Quantity::plus)
}

/// Returns whether the closed row of an amended number stands for fewer shares than the order has
/// left, and no other row of the order tells of the rest: a list may show a part as the whole.
pub(super) fn shows_a_part(row: &OrderReport, order: &Order, pass: &Pass) -> bool {
    if row.parent.is_none() {
        return false;
    }
    if row.contradicts_itself() {
        return row.quantity < order.remaining();
    }
    let earlier = order.earlier_ids.iter().filter_map(|id| pass.rows.row(id));
    let told_of = earlier.fold(keeps(row), |sum, row| {
        sum.plus(keeps(row)).plus(row.rejected.unwrap_or_default())
    });
    let is_all_filled = row.filled == row.quantity && !row.has_cancel();
    is_all_filled && !order.remaining().is_zero() && told_of < order.first_quantity()
}

impl Books {
    /// Believes notices of refusals of which no row says anything although it would be visible by now;
    /// where there is a row, it decides: a part of the order may have moved or filled.
    pub(super) fn believe_refusals(&mut self, pass: &Pass, now: Timestamp, out: &mut Vec<Record>) {
        let is_shown = |tracked: &Tracked| {
            let mut ids = tracked.order.broker_order_id.iter();
            let mut earlier = tracked.order.earlier_ids.iter();
            ids.any(|id| pass.rows.row(id).is_some())
                || earlier.any(|id| pass.rows.row(id).is_some())
        };
        let refused: Vec<Subject> = self
            .live_tracked()
            .filter(|(_, tracked)| {
                let accepted = tracked.accepted_at.unwrap_or(now);
                // Another day's list, or another market's, never shows it.
                tracked.is_refused
                    && tracked.order.trading_day() == pass.day
                    && millis_between(accepted, pass.started_at) >= VISIBLE_AFTER_MS
                    && tracked.order.status.is_working()
                    && tracked.order.filled.is_zero()
                    && !is_shown(tracked)
            })
            .map(|(key, _)| Subject::Key(key.clone()))
            .collect();
        for subject in refused {
            let reason = VenueReason {
                code: String::new(),
                text: "the exchange refused it after acceptance".into(),
            };
            self.commit_order(&subject, OrderEvent::Rejected { reason }, now, out);
        }
    }

    /// Returns whether a list does not show all numbers of an order yet: the one that is not there may
    /// be open. Once all must be visible, one that is not there is none.
    pub(super) fn lacks_a_number(&mut self, subject: &Subject, pass: &Pass) -> bool {
        let is_shown = |id: &BrokerOrderId| pass.rows.row(id).is_some();
        let is_lacking = self.tracked(subject).is_some_and(|tracked| {
            let accepted = tracked.accepted_at.unwrap_or(pass.started_at);
            let is_fresh = millis_between(accepted, pass.started_at) < VISIBLE_AFTER_MS;
            is_fresh && !tracked.order.earlier_ids.iter().all(is_shown)
        });
        if is_lacking {
            self.look_again(subject, "a list does not show all numbers of an order");
        }
        is_lacking
    }

    /// Returns whether shares of a closed number, which no figure explains, may have gone on under a
    /// number that is not visible yet; once it must be visible, there is none.
    pub(super) fn may_be_elsewhere(
        &mut self,
        subject: &Subject,
        pass: &Pass,
        now: Timestamp,
    ) -> bool {
        let Some(watch) = self.watch_of(subject) else {
            return false;
        };
        let since = *watch.unexplained_at.get_or_insert(now);
        let is_fresh = millis_between(since, pass.started_at) < VISIBLE_AFTER_MS;
        if is_fresh {
            self.look_again(subject, "shares of an order are not explained yet");
        }
        is_fresh
    }

    pub(super) fn look_again(&mut self, subject: &Subject, why: &str) {
        if let Some(watch) = self.watch_of(subject) {
            watch.must_poll = true;
        }
        self.want_pass(why);
    }

    /// Lets an order whose present number is closed, as `present` shows, go on under an earlier one
    /// that is still open; returns whether it goes on, or may.
    ///
    /// What all its rows keep must fit into the order: a list may have shown the earlier one before a
    /// part or the whole of it moved, and then the next list decides. A list of an earlier day shows
    /// nothing that still works.
    #[expect(
        clippy::too_many_arguments,
        reason = "a row beside what is known of its order"
    )]
    pub(super) fn goes_on_earlier(
        &mut self,
        subject: &Subject,
        pass: &Pass,
        present: &OrderReport,
        now: Timestamp,
        out: &mut Vec<Record>,
    ) -> bool {
        let Some(tracked) = self.tracked(subject) else {
            return false;
        };
        let order = &tracked.order;
        let mut earlier: Vec<&OrderReport> = order
            .earlier_ids
            .iter()
            .filter_map(|id| pass.rows.row(id))
            .collect();
        earlier.sort_by(|one, other| one.id.cmp(&other.id));
        let kept = earlier
            .iter()
            .fold(keeps(present), |sum, row| sum.plus(keeps(row)));
        let is_open = |row: &&OrderReport| row.remaining.is_some_and(|shares| !shares.is_zero());
        let is_today = pass.day.is_today(now);
        let Some(open) = earlier.into_iter().find(is_open).filter(|_| is_today) else {
            return false;
        };
        if kept > order.first_quantity() {
            self.look_again(subject, "a list shows more shares than an order has");
            return true;
        }
        let limit = open.order_type.and_then(OrderType::limit);
        let Some(limit) = limit.or_else(|| order.order_type.limit()) else {
            return false;
        };
        let was_cancelled = order.status == OrderStatus::CancelRequested;
        let shares = open.remaining.unwrap_or_default();
        let text = format!(
            "an order was amended in part elsewhere: {shares} shares still work under its earlier \
             number {}",
            open.id
        );
        let hint = "a cancel goes to that number now";
        let id = open.id.clone();
        // A refused amend has an alarm of its own.
        if !present.is_refused() {
            self.alarm_once(text, hint, now, out);
        }
        self.commit_order(subject, OrderEvent::Amended { id, limit }, now, out);
        if was_cancelled {
            let reason = VenueReason {
                code: String::new(),
                text: "a part of it still works under its earlier number".into(),
            };
            self.commit_order(subject, OrderEvent::CancelRefused { reason }, now, out);
        }
        true
    }
}
