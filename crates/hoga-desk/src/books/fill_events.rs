//! From executions to fill events: only an increase is one.

use super::Books;
use crate::fills;
use crate::journal::{Entry, Record, Subject};
use hoga_port::time::Timestamp;
use hoga_port::{BrokerOrderId, FillEvent, FillSource, OrderEvent, Price, Quantity};
use rust_decimal::Decimal;

impl Books {
    /// Compares an order with the sum of its executions and records an increase.
    #[expect(
        clippy::too_many_arguments,
        reason = "sums, beside what they are held against"
    )]
    pub(crate) fn settle_fills(
        &mut self,
        subject: &Subject,
        id: &BrokerOrderId,
        source: FillSource,
        at: Timestamp,
        out: &mut Vec<Record>,
    ) {
        let Some(tracked) = self.tracked(subject) else {
            return;
        };
        let order = &tracked.order;
        let (quantity, amount) = fills::total(&tracked.numbered, order.first_quantity());
        let increase = quantity.minus(order.filled);
        if increase.is_zero() {
            return;
        }
        let money = amount.saturating_sub(order.filled_amount);
        let Some(price) = average(money, increase).or_else(|| order.average_price()) else {
            // Shares without money cannot be booked; the next row brings the amount.
            self.want_pass("executed shares without an amount");
            return;
        };
        let fill = FillEvent {
            id: order.id.clone(),
            broker_order_id: id.clone(),
            symbol: order.symbol,
            side: order.side,
            quantity: increase,
            price,
            amount: money,
            source,
            at,
        };
        if quantity > order.quantity {
            let text = format!("more of order {subject} filled than it asks for: {quantity}");
            let hint = "shares of it were shown as ended before: look at its events".to_owned();
            out.push(self.commit(Entry::Alarm { text, hint }, at));
        }
        let change = OrderEvent::Filled {
            fill,
            cumulative_quantity: quantity,
            cumulative_amount: amount,
        };
        self.commit_order(subject, change, at, out);
    }
}

fn average(money: Decimal, shares: Quantity) -> Option<Price> {
    money.checked_div(shares.value()).and_then(Price::new)
}
