//! An order some of whose shares were cancelled while the rest works on, by us or on a phone.
//!
//! Only a list whose figures add up to what was asked for at first lowers a quantity.

use super::part::keeps;
use super::{Pass, Rules};
use crate::books::Books;
use crate::evidence::{RowKind, VenueRow};
use crate::journal::Record;
use hoga_port::time::Timestamp;
use hoga_port::{BrokerOrderId, Order, OrderEvent, Quantity};

/// What a list shows of all numbers of an order, where it adds up.
struct Shown {
    /// Shares that ended without a fill: cancelled, or refused by the exchange.
    ended: Quantity,
    open: Quantity,
}

impl Books {
    /// Lowers the quantity of working orders by what the list shows as ended without a fill.
    pub(super) fn follow_reductions(
        &mut self,
        pass: &Pass,
        rules: &Rules,
        now: Timestamp,
        out: &mut Vec<Record>,
    ) {
        for subject in self.subjects() {
            let Some(tracked) = self.tracked(&subject) else {
                continue;
            };
            let order = &tracked.order;
            if !order.status.is_working() {
                continue;
            }
            let Some(shown) = shown(order, &pass.rows) else {
                continue;
            };
            let quantity = order.first_quantity().minus(shown.ended);
            let pending = tracked.amend.as_ref().map(|pending| pending.amend);
            let wanted = match pending {
                Some(hoga_port::Amend::Quantity(wanted)) => Some(wanted),
                Some(hoga_port::Amend::Limit(_)) | None => None,
            };
            // A closed order ended as its row says, unless it ended with just the shares asked for.
            let has_ended = rules.has_ended(order, now);
            let is_followed = !shown.open.is_zero() || (wanted == Some(quantity) && !has_ended);
            let is_less = quantity < order.quantity && quantity >= order.filled;
            if is_followed && is_less && !quantity.is_zero() {
                let is_asked = wanted.is_some_and(|wanted| quantity <= wanted);
                let change = OrderEvent::Reduced { quantity, is_asked };
                let order = order.clone();
                for row in pass.rows.iter().filter(|row| order.has_number(&row.id)) {
                    self.record_row(&subject, row, now, out);
                }
                self.commit_order(&subject, change, now, out);
            }
        }
    }
}

/// Returns the shares of an order that a list shows as open, where its figures add up.
pub(super) fn open_shares(order: &Order, rows: &[VenueRow]) -> Option<Quantity> {
    shown(order, rows).map(|shown| shown.open)
}

fn shown(order: &Order, rows: &[VenueRow]) -> Option<Shown> {
    let numbers: Vec<&BrokerOrderId> = order
        .broker_order_id
        .iter()
        .chain(&order.earlier_ids)
        .collect();
    let (mut kept, mut ended, mut open) = (Quantity::ZERO, Quantity::ZERO, Quantity::ZERO);
    for id in &numbers {
        let row = rows.iter().find(|row| id.is_same_order(&row.id))?;
        if row.symbol != order.symbol || row.side != order.side {
            return None;
        }
        let refused = row.rejected.unwrap_or_default();
        kept = kept.plus(keeps(row)).plus(refused);
        ended = ended.plus(row.cancelled.unwrap_or_default()).plus(refused);
        open = open.plus(row.remaining?);
    }
    let first = order.first_quantity();
    if kept > first {
        return None;
    }
    let missing = first.minus(kept);
    if !missing.is_zero() {
        // No source shows whether the order's own row or that of the cancel says what was cancelled.
        if !ended.is_zero() {
            return None;
        }
        let by_cancels = rows
            .iter()
            .filter(|row| row.kind == RowKind::Cancel && !row.is_refused())
            .filter(|row| {
                let parent = row.parent.as_ref();
                parent.is_some_and(|parent| numbers.iter().any(|id| id.is_same_order(parent)))
            })
            .fold(Quantity::ZERO, |sum, row| sum.plus(row.quantity));
        if by_cancels != missing {
            return None;
        }
        ended = missing;
    }
    Some(Shown { ended, open })
}
