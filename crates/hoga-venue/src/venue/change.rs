//! Changes of open orders, of all their shares or of some: amends, cancels, and where the shares went.

use super::Venue;
use super::order::{NewOrder, OrderKind, Refusal, RowState, Side, VenueEvent, VenueOrder};
use super::rules::cost;
use hoga_port::time::Timestamp;

impl Venue {
    /// Changes the price of an open order, or of some of its shares: they go on under a new number,
    /// behind the others at their price.
    ///
    /// # Errors
    ///
    /// [`Refusal`]; nothing was changed.
    #[expect(clippy::too_many_arguments, reason = "the terms of an amend")]
    pub fn amend(
        &mut self,
        now: Timestamp,
        account: &str,
        number: u64,
        price: i64,
        part: Option<i64>,
    ) -> Result<u64, Refusal> {
        let row = self.open_row(account, number)?;
        let quantity = part_of(&row, part)?;
        let order = NewOrder {
            pricing: row.pricing.at(price),
            quantity,
            ..again(&row)
        };
        self.check_session(now, &order)?;
        self.check_price(&order)?;
        if order.side == Side::Buy {
            let released = cost(row.limit, quantity);
            let available = self.available_cash(account).saturating_add(released);
            if cost(price, quantity) > available {
                return Err(Refusal::InsufficientFunds);
            }
        }
        self.take_off(now, number, quantity, true);
        let new_number = self.add_row(now, &order, price, OrderKind::Amend, Some(number));
        self.enter_row(now, new_number);
        Ok(new_number)
    }

    /// Cancels the remainder of an open order, or some of it; the cancel is a row of its own.
    ///
    /// # Errors
    ///
    /// [`Refusal`]; nothing was changed.
    pub fn cancel(
        &mut self,
        now: Timestamp,
        account: &str,
        number: u64,
        part: Option<i64>,
    ) -> Result<u64, Refusal> {
        let row = self.open_row(account, number)?;
        self.check_open(now, row.route)?;
        let quantity = part_of(&row, part)?;
        let order = NewOrder {
            quantity,
            ..again(&row)
        };
        self.take_off(now, number, quantity, false);
        let cancel = self.add_row(now, &order, row.limit, OrderKind::Cancel, Some(number));
        self.events.push(VenueEvent::Taken { number: cancel });
        Ok(cancel)
    }

    /// Takes shares off an open order; the last ones end it.
    fn take_off(&mut self, now: Timestamp, number: u64, quantity: i64, is_amend: bool) {
        let Some(row) = self.orders.get(&number).cloned() else {
            return;
        };
        if quantity >= row.remaining() {
            let left = self.withdraw(now, number);
            self.end_row(number, left, is_amend);
            return;
        }
        self.reduce(now, &row, quantity);
        self.lose(number, quantity, is_amend);
    }

    fn open_row(&self, account: &str, number: u64) -> Result<VenueOrder, Refusal> {
        self.orders
            .get(&number)
            .filter(|row| row.account == account && row.state == RowState::Open)
            .cloned()
            .ok_or(Refusal::NothingToChange)
    }

    /// Counts shares that an order has no more: gone on as an amend, or gone.
    fn lose(&mut self, number: u64, quantity: i64, is_amend: bool) {
        if let Some(row) = self.orders.get_mut(&number) {
            let lost = if is_amend {
                &mut row.moved
            } else {
                &mut row.cancelled
            };
            *lost = lost.saturating_add(quantity);
        }
    }

    pub(super) fn end_row(&mut self, number: u64, left: i64, is_amend: bool) {
        self.waiting.remove(&number);
        self.lose(number, left, is_amend);
        if let Some(row) = self.orders.get_mut(&number) {
            row.state = RowState::Done;
        }
    }
}

/// Returns the shares of an order that a change concerns.
fn part_of(row: &VenueOrder, part: Option<i64>) -> Result<i64, Refusal> {
    match part {
        None => Ok(row.remaining()),
        Some(part) if part <= 0 => Err(Refusal::Quantity),
        Some(part) if part > row.remaining() => Err(Refusal::NothingToChange),
        Some(part) => Ok(part),
    }
}

/// Returns what is left of an order as an order.
fn again(row: &VenueOrder) -> NewOrder {
    NewOrder {
        account: row.account.clone(),
        symbol: row.symbol,
        side: row.side,
        pricing: row.pricing,
        time_in_force: row.time_in_force,
        route: row.route,
        quantity: row.remaining(),
        channel: row.channel,
    }
}
