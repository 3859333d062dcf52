//! An order under two numbers: a person may amend a part of it by phone, and the rest works on under
//! the old number.

use super::Pass;
use crate::books::Books;
use crate::evidence::VenueRow;
use crate::fills;
use crate::journal::{Record, Subject};
use hoga_port::time::Timestamp;
use hoga_port::{OrderEvent, OrderStatus, OrderType, VenueReason};

impl Books {
    /// Lets an order whose present number is closed go on under an earlier one that is still open;
    /// returns whether there is one.
    ///
    /// The open shares count only where they fit beside what filled: a pass may have read the earlier
    /// row before the whole of it moved.
    pub(super) fn goes_on_earlier(
        &mut self,
        subject: &Subject,
        pass: &Pass,
        now: Timestamp,
        out: &mut Vec<Record>,
    ) -> bool {
        let Some(tracked) = self.tracked(subject) else {
            return false;
        };
        let order = &tracked.order;
        let (filled, _) = fills::total(&tracked.legs, order.quantity);
        let is_open = |row: &&VenueRow| {
            let remaining = row.remaining.filter(|shares| !shares.is_zero());
            let mut earlier = order.earlier_ids.iter();
            earlier.any(|id| id.is_same_order(&row.id))
                && remaining.is_some_and(|shares| shares <= order.quantity.minus(filled))
        };
        let Some(open) = pass.rows.iter().find(is_open) else {
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
        self.alarm_once(text, hint, now, out);
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
