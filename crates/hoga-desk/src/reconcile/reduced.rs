//! An order some of whose shares ended without a fill while the rest works on: cancelled by us or on a
//! phone, or refused by the exchange.
//!
//! Only a list whose figures add up to what was asked for at first lowers a quantity.

use super::split_orders::keeps;
use super::{Pass, Rows, Rules};
use crate::books::Books;
use crate::candidate;
use crate::evidence::{Channel, RowKind};
use crate::journal::Record;
use crate::ledger::{PendingAmend, Tracked};
use hoga_port::time::{Timestamp, millis_between, plus_millis};
use hoga_port::{Amend, BrokerOrderId, Order, OrderEvent, Quantity};

/// The venue's clock shows whole seconds and may lag.
const CLOCK_MS: i64 = 3_000;

/// What a list shows of all numbers of an order, where it adds up.
struct Shown {
    /// Shares that ended without a fill.
    ended: Quantity,
    open: Quantity,
}

impl Books {
    /// Lowers the quantity of working orders by what the list shows as ended without a fill.
    ///
    /// While a part of ours is on its way, it waits for the row of that cancel, so that a part that
    /// somebody else cancels is not taken for it; after a minute the figures alone decide.
    pub(super) fn follow_reductions(
        &mut self,
        pass: &Pass,
        rules: &Rules,
        now: Timestamp,
        out: &mut Vec<Record>,
    ) {
        for subject in self.live_subjects() {
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
            if quantity.is_zero() || quantity >= order.quantity || quantity < order.filled {
                continue;
            }
            let pending = tracked.amend.as_ref();
            let wanted = pending.and_then(|pending| match pending.amend {
                Amend::Quantity(wanted) => Some((pending, wanted)),
                Amend::Limit(_) => None,
            });
            let is_asked = match wanted {
                None => false,
                Some((pending, wanted)) => {
                    let is_ours = quantity <= wanted && is_seen(tracked, pending, pass, rules);
                    let is_given_up = is_over(tracked, pass, now);
                    if !is_ours && !is_given_up {
                        continue;
                    }
                    quantity <= wanted
                }
            };
            // A closed order ended as its row says, unless it ended with just the shares asked for.
            let is_all = wanted.is_some_and(|(_, wanted)| wanted == quantity);
            if shown.open.is_zero() && (!is_all || rules.has_ended(order, now)) {
                continue;
            }
            let change = OrderEvent::Reduced { quantity, is_asked };
            let order = order.clone();
            for row in numbers(&order).filter_map(|id| pass.rows.row(id)) {
                self.record_row(&subject, row, now, out);
            }
            self.commit_order(&subject, change, now, out);
        }
    }
}

/// Returns whether a list shows the cancel of our part.
fn is_seen(tracked: &Tracked, pending: &PendingAmend, pass: &Pass, rules: &Rules) -> bool {
    let since = plus_millis(pending.asked_at, rules.skew.low_ms.saturating_sub(CLOCK_MS));
    let mut children = numbers(&tracked.order).flat_map(|id| pass.rows.children_of(id));
    children.any(|row| {
        let is_cancel = row.kind == RowKind::Cancel && !row.is_refused();
        let is_ours = match &tracked.watch.amend.receipt {
            Some(receipt) => receipt.is_same_order(&row.id),
            None => {
                let is_by_hand = matches!(row.channel, Channel::Other(_));
                row.quantity == pending.part && row.venue_time >= since && !is_by_hand
            }
        };
        is_cancel && is_ours
    })
}

/// Returns whether an amend had all the time it gets to show an effect.
pub(super) fn is_over(tracked: &Tracked, pass: &Pass, now: Timestamp) -> bool {
    tracked.amend_ended_at().is_some_and(|ended_at| {
        pass.started_at >= ended_at
            && millis_between(ended_at, now) >= candidate::ABSENCE_MS
            && tracked.watch.amend.passes.show_absence(pass.started_at)
    })
}

/// Returns the shares of an order that a list shows as open, where its figures add up.
pub(super) fn open_shares(order: &Order, rows: &Rows) -> Option<Quantity> {
    shown(order, rows).map(|shown| shown.open)
}

/// Returns all numbers of an order, the present one first.
fn numbers(order: &Order) -> impl Iterator<Item = &BrokerOrderId> {
    order.broker_order_id.iter().chain(&order.earlier_ids)
}

fn shown(order: &Order, rows: &Rows) -> Option<Shown> {
    let (mut kept, mut ended, mut open) = (Quantity::ZERO, Quantity::ZERO, Quantity::ZERO);
    for id in numbers(order) {
        let row = rows.row(id)?;
        if row.symbol != order.symbol || row.side != order.side {
            return None;
        }
        // A refused amend has lost nothing: its shares are where they were.
        let refused = match row.parent {
            None => row.rejected.unwrap_or_default(),
            Some(_) => Quantity::ZERO,
        };
        kept = kept.plus(keeps(row)).plus(refused);
        ended = ended.plus(row.cancelled.unwrap_or_default()).plus(refused);
        open = open.plus(row.remaining?);
    }
    let first = order.first_quantity();
    if kept < first && ended.is_zero() {
        // No source shows whether the order's own row or that of the cancel says what was cancelled.
        ended = numbers(order)
            .flat_map(|id| rows.children_of(id))
            .filter(|row| row.kind == RowKind::Cancel)
            .filter_map(|row| row.cancelled)
            .fold(Quantity::ZERO, Quantity::plus);
        kept = kept.plus(ended);
    }
    (kept == first).then_some(Shown { ended, open })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::OrderReport;
    use hoga_port::{OrderStatus, OrderType, Price, Route, Side, TimeInForce, TradingDay};

    fn id(number: u64) -> BrokerOrderId {
        let day = TradingDay::krx(jiff::civil::date(2026, 11, 23));
        BrokerOrderId::new(day, "03930", format!("{number:010}"))
    }

    fn shares(shares: u64) -> Quantity {
        Quantity::from_shares(shares)
    }

    /// A row of ten shares: open, cancelled, refused.
    fn row(number: u64, parent: Option<u64>, [open, cancelled, refused]: [u64; 3]) -> OrderReport {
        OrderReport {
            id: id(number),
            parent: parent.map(id),
            kind: parent.map_or(RowKind::Order, |_| RowKind::Amend),
            symbol: "005930".parse().unwrap(),
            side: Side::Buy,
            order_type: Some(OrderType::Market),
            time_in_force: TimeInForce::Day,
            route: None,
            quantity: shares(10),
            filled: Quantity::ZERO,
            filled_amount: rust_decimal::Decimal::ZERO,
            remaining: Some(shares(open)),
            cancelled: Some(shares(cancelled)),
            rejected: Some(shares(refused)),
            is_cancelled: false,
            channel: Channel::OpenApi,
            venue_time: "2026-11-23T01:00:00Z".parse().unwrap(),
            reason: None,
        }
    }

    fn order(numbers: &[u64]) -> Order {
        let request = hoga_port::OrderRequest {
            account_id: None,
            symbol: "005930".parse().unwrap(),
            side: Side::Buy,
            order_type: OrderType::Limit {
                price: Price::from_won(71_000).unwrap(),
            },
            quantity: shares(10),
            id: "key".parse().unwrap(),
            time_in_force: TimeInForce::Day,
            route: Route::KRX,
        };
        let mut order = Order::recorded(&request, "2026-11-23T01:00:00Z".parse().unwrap());
        let mut ids = numbers.iter().copied().map(id);
        order.broker_order_id = ids.next();
        order.earlier_ids = ids.collect();
        order.status = OrderStatus::Accepted;
        order
    }

    fn ended(numbers: &[u64], rows: &[OrderReport]) -> Option<Quantity> {
        shown(&order(numbers), &Rows::from(rows.to_vec())).map(|shown| shown.ended)
    }

    #[test]
    fn only_figures_that_add_up_say_what_ended() {
        assert_eq!(ended(&[1], &[row(1, None, [6, 4, 0])]), Some(shares(4)));
        assert_eq!(ended(&[1], &[row(1, None, [10, 0, 0])]), Some(shares(0)));
        assert_eq!(ended(&[1], &[row(1, None, [5, 4, 0])]), None, "one is lost");
        assert_eq!(ended(&[1], &[row(1, None, [8, 4, 0])]), None, "too many");
        assert_eq!(
            ended(&[1], &[row(1, None, [6, 0, 0])]),
            None,
            "moved or cancelled"
        );
        assert_eq!(
            ended(&[1, 2], &[row(1, None, [6, 4, 0])]),
            None,
            "2 is not shown"
        );
    }

    #[test]
    fn a_refused_amend_has_lost_no_shares() {
        let rows = [row(1, None, [6, 4, 0]), row(2, Some(1), [0, 0, 10])];
        assert_eq!(ended(&[1, 2], &rows), Some(shares(4)));
    }
}
