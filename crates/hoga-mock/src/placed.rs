//! What the exchange has of the account's orders, whatever any journal says.

use crate::dollars;
use crate::venue::MockVenue;
use crate::words::{price, shares};
use hoga_port::{Price, Quantity, Side, Symbol};
use hoga_venue::OrderKind;
use hoga_venue::us::UsKind;

/// An order as the exchange has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The issue.
    pub symbol: Symbol,
    /// Buy or sell.
    pub side: Side,
    /// Shares asked for.
    pub quantity: Quantity,
    /// Its limit; `None` for a market order.
    pub limit: Option<Price>,
    /// Shares filled.
    pub filled: Quantity,
}

impl MockVenue {
    /// Returns every order of the account that was placed today, oldest first, those of Korea before
    /// those of the US; amends and cancels are none.
    pub fn placed(&self) -> Vec<Placed> {
        let account = self.account().joined();
        let mut placed: Vec<Placed> = self.with_krx(|venue, _now| {
            let rows = venue.orders_of(account);
            let new = rows.filter(|row| row.kind == OrderKind::New);
            new.map(|row| Placed {
                symbol: row.symbol,
                side: row.side,
                quantity: shares(row.quantity),
                limit: price(row.pricing.prices().0),
                filled: shares(row.filled),
            })
            .collect()
        });
        let of_us = self.with_us(|market, _now| {
            let rows = market.orders.values().filter(|row| row.account == account);
            let new = rows.filter(|row| row.kind == UsKind::New);
            new.filter_map(dollars::placed).collect::<Vec<_>>()
        });
        placed.extend(of_us.unwrap_or_default());
        placed
    }
}
