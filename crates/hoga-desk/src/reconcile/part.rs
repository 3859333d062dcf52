//! An order under two numbers: a person may amend a part of it by phone, and the rest works on under
//! the old number.

use super::Pass;
use crate::books::Books;
use crate::evidence::VenueRow;
use crate::journal::{Record, Subject};
use hoga_port::time::{Timestamp, trading_day};
use hoga_port::{OrderEvent, OrderStatus, OrderType, VenueReason};

impl Books {
    /// Lets an order whose present number is closed, as `present` shows, go on under an earlier one
    /// that is still open; returns whether there is one.
    ///
    /// Both rows must fit into the order: a pass may have read the earlier one before the whole of it
    /// moved. A list of an earlier day shows nothing that still works.
    pub(super) fn goes_on_earlier(
        &mut self,
        subject: &Subject,
        pass: &Pass,
        present: &VenueRow,
        now: Timestamp,
        out: &mut Vec<Record>,
    ) -> bool {
        let Some(tracked) = self.tracked(subject) else {
            return false;
        };
        let order = &tracked.order;
        let moved = present.quantity.minus(present.rejected.unwrap_or_default());
        let left = order.quantity.minus(moved);
        let is_open = |row: &&VenueRow| {
            let remaining = row.remaining.filter(|shares| !shares.is_zero());
            let mut earlier = order.earlier_ids.iter();
            earlier.any(|id| id.is_same_order(&row.id))
                && remaining.is_some_and(|shares| shares <= left.minus(row.filled))
        };
        let is_today = pass.day == trading_day(now);
        let Some(open) = pass.rows.iter().find(is_open).filter(|_| is_today) else {
            return false;
        };
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
