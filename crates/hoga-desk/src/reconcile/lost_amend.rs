//! Amends whose answer was lost, or which were taken and show no effect, held against a complete pass.
//!
//! That they worked is seen by `follow_amends` and in `reduced.rs`; here they are given up.

use super::reduced::{is_over, open_shares};
use super::{Pass, Rows};
use crate::books::Books;
use crate::journal::{Record, Subject};
use hoga_port::time::Timestamp;
use hoga_port::{Amend, Order, OrderEvent, VenueReason};

/// What a list says of an order whose amend shows no effect after all this time.
enum Standing {
    /// It stands as it was.
    AsItWas(String),
    /// It has ended; its row says how.
    Ended,
    /// The list does not say.
    Unclear,
}

impl Books {
    /// Decides about amends of which only the list can tell what became of them.
    pub(super) fn resolve_amends(&mut self, pass: &Pass, now: Timestamp, out: &mut Vec<Record>) {
        for subject in self.live_subjects() {
            let is_of_day = self
                .tracked(&subject)
                .is_some_and(|tracked| tracked.order.trading_day() == pass.day);
            if is_of_day {
                self.resolve_amend(&subject, pass, now, out);
            }
        }
    }

    fn resolve_amend(
        &mut self,
        subject: &Subject,
        pass: &Pass,
        now: Timestamp,
        out: &mut Vec<Record>,
    ) {
        let Some(tracked) = self.tracked(subject) else {
            return;
        };
        if tracked.unsettled_amend().is_none() {
            return;
        }
        let ended_at = tracked.amend_ended_at();
        if let Some(watch) = self.watch_of(subject) {
            let Some(ended_at) = ended_at else {
                watch.amend.ended_at = Some(now);
                return;
            };
            if pass.started_at >= ended_at {
                watch.amend.passes.take(ended_at, pass.started_at);
            }
        }
        let Some(tracked) = self.tracked(subject) else {
            return;
        };
        let Some(pending) = tracked
            .amend
            .as_ref()
            .filter(|_| is_over(tracked, pass, now))
        else {
            return;
        };
        match standing(&tracked.order, pending.amend, &pass.rows) {
            Standing::AsItWas(text) => {
                let reason = VenueReason {
                    code: String::new(),
                    text,
                };
                // Whatever comes of it later, the list shows it.
                if let Some(watch) = self.watch_of(subject) {
                    watch.must_poll = true;
                }
                self.commit_order(subject, OrderEvent::AmendRefused { reason }, now, out);
            }
            Standing::Ended => {}
            Standing::Unclear => {
                let text =
                    format!("what became of the change of order {subject} cannot be decided");
                let hint = "look at the venue's screen, or cancel what is left of it";
                self.alarm_once(text, hint, now, out);
            }
        }
    }
}

fn standing(order: &Order, amend: Amend, rows: &Rows) -> Standing {
    let now = order.broker_order_id.as_ref();
    let row = now.and_then(|id| rows.row(id));
    match (amend, row) {
        (_, None) => Standing::Unclear,
        (_, Some(row)) if row.is_closed() => Standing::Ended,
        (Amend::Limit(_), Some(_)) => {
            Standing::AsItWas("the order still stands under its old number".into())
        }
        (Amend::Quantity(_), Some(_)) => match open_shares(order, rows) {
            Some(open) => Standing::AsItWas(format!("{open} shares of it are still open")),
            None => Standing::Unclear,
        },
    }
}
