//! What the venue's own ledger says of an order, on whichever day it was placed: numbers begin anew each
//! day, so a number alone names nothing.

use super::oracle::Oracle;
use crate::redaction::ACCOUNT;
use crate::transports::Wire;
use hoga_port::{BrokerOrderId, Order, OrderId, TradingDay};
use hoga_venue::{RowState, VenueOrder};
use kis_emulator::Core;
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The account as the venue's ledger names it.
static DIGITS: LazyLock<String> = LazyLock::new(|| ACCOUNT.replace('-', ""));

/// A row of a day with its number as it is written, unpadded.
type Row<'a> = (String, &'a VenueOrder);

/// Returns the account's rows of a day.
pub(super) fn rows_of(core: &Core, day: TradingDay) -> Vec<Row<'_>> {
    let day = day.date();
    let venue = core.venue();
    let text = |row: &VenueOrder| {
        let number = core.number_text(row.number);
        number.trim_start_matches('0').to_owned()
    };
    if day == venue.day() {
        let rows = venue.orders_of(&DIGITS);
        rows.map(|row| (text(row), row)).collect()
    } else {
        let rows = venue.orders_on(day, &DIGITS);
        rows.map(|row| (text(row), row)).collect()
    }
}

/// Returns what the account has: shares by issue, and cash.
pub(super) fn account(wire: &Wire) -> (BTreeMap<String, Decimal>, i64) {
    wire.with_core(|core, _now| {
        let account = core.venue().account(&DIGITS);
        let held = account
            .into_iter()
            .flat_map(|account| &account.holdings)
            .filter(|(_, holding)| holding.quantity > 0)
            .map(|(symbol, holding)| (symbol.to_string(), Decimal::from(holding.quantity)))
            .collect();
        (held, account.map_or(0, |account| account.cash))
    })
}

fn ids_of(order: &Order) -> impl Iterator<Item = &BrokerOrderId> {
    order.broker_order_id.iter().chain(&order.earlier_ids)
}

impl Oracle {
    /// Uses the rows of all numbers of an order.
    fn with_rows<T>(&self, order: &Order, use_rows: impl FnOnce(Vec<&VenueOrder>) -> T) -> T {
        self.wire.with_core(|core, _now| {
            let Some(day) = ids_of(order).next().map(BrokerOrderId::trading_day) else {
                return use_rows(Vec::new());
            };
            let is_its = |number: &str| ids_of(order).any(|id| id.normalised() == number);
            let rows = rows_of(core, day).into_iter();
            let its = rows.filter(|(number, _)| is_its(number));
            use_rows(its.map(|(_, row)| row).collect())
        })
    }

    /// Returns shares and money that the ledger has for all numbers of an order.
    pub(crate) fn ledger_of(&self, order: &Order) -> (Decimal, Decimal) {
        self.with_rows(order, |rows| {
            let zero = (Decimal::ZERO, Decimal::ZERO);
            rows.iter().fold(zero, |(shares, money), row| {
                let shares = shares.saturating_add(row.filled.into());
                (shares, money.saturating_add(row.filled_amount.into()))
            })
        })
    }

    /// Returns the shares of an order that ended without a fill.
    pub(super) fn ended_of(&self, order: &Order) -> Decimal {
        let ended = |row: &&VenueOrder| row.cancelled.saturating_add(row.refused);
        self.with_rows(order, |rows| rows.iter().map(ended).sum::<i64>())
            .into()
    }

    /// Returns whether a number of an order rests.
    pub(super) fn is_open(&self, order: &Order) -> bool {
        self.with_rows(order, |rows| {
            rows.iter().any(|row| row.state == RowState::Open)
        })
    }

    /// Returns whether every order that came from a key was refused.
    pub(super) fn is_refused(&self, key: &OrderId) -> bool {
        let numbers = self.numbers_of(key);
        let day = self.day_of(key);
        self.wire.with_core(|core, _now| {
            let rows = day.map_or_else(Vec::new, |day| rows_of(core, day));
            rows.iter()
                .filter(|(number, _)| numbers.contains(number))
                .all(|(_, row)| row.refused > 0)
        })
    }

    /// Returns the first number of an order whose remainder moved on.
    pub(super) fn root_of(&self, id: &BrokerOrderId) -> Option<BrokerOrderId> {
        self.wire.with_core(|core, _now| {
            let rows = rows_of(core, id.trading_day());
            let mut at = rows.iter().find(|(number, _)| number == id.normalised())?;
            while let Some(parent) = at.1.parent {
                at = rows.iter().find(|(_, row)| row.number == parent)?;
            }
            Some(BrokerOrderId::new(id.trading_day(), id.branch(), &at.0))
        })
    }
}
