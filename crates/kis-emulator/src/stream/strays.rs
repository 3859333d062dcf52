//! Notices of what is nobody's order here: of a number that no list shows, and of another branch's, whose
//! numbers are its own.

use crate::faults::OTHER_BRANCH;
use crate::quirks::Quirks;
use crate::stream::notices::Notice;
use hoga_port::time::Timestamp;
use hoga_venue::{Side, VenueOrder};

/// The issue of the order that `stray-notice` tells of, and that no list shows: a buy.
pub const STRAY_ISSUE: &str = "005930";
/// Its shares.
pub const STRAY_SHARES: i64 = 3;

impl Notice {
    /// Returns the notice of a fill of an order that is on no list.
    pub(crate) fn stray(account: &str, code: &str, quirks: &Quirks, at: Timestamp) -> Self {
        Self {
            account: account.to_owned(),
            number: "0099990000".to_owned(),
            original: String::new(),
            side: "02",
            receipt: "0",
            division: "00".to_owned(),
            code: code.to_owned(),
            quantity: STRAY_SHARES,
            price: 1_000,
            at,
            is_refused: false,
            is_execution: true,
            acceptance: "2",
            branch: quirks.branch.text(),
            order_quantity: STRAY_SHARES,
            order_price: 1_000,
            name: String::new(),
            exchange: "1",
        }
    }

    /// Returns notices that confirm cancels of two orders of another branch, whose numbers are its own: one of
    /// another issue, one of the other side. Both name a number that is this order's here.
    pub(crate) fn stray_cancels(order: &VenueOrder, quirks: &Quirks, at: Timestamp) -> [Self; 2] {
        let (side, other) = match order.side {
            Side::Buy => ("02", "01"),
            Side::Sell => ("01", "02"),
        };
        let code = order.symbol.code();
        let is_other = code == "000660";
        let cancel = |code: &str, side, number: &str| Self {
            number: number.to_owned(),
            original: quirks.order_number(order.number),
            side,
            receipt: "2",
            quantity: order.quantity,
            is_execution: false,
            branch: OTHER_BRANCH.into(),
            order_quantity: order.quantity,
            ..Self::stray(&order.account, code, quirks, at)
        };
        [
            cancel(
                if is_other { "005930" } else { "000660" },
                side,
                "0099990100",
            ),
            cancel(code, other, "0099990200"),
        ]
    }

    /// Returns the same of an order of another branch, whose numbers are its own: another issue and size, the
    /// other side.
    pub(crate) fn twin(&self) -> Self {
        let is_other = self.code == "000660";
        Self {
            branch: OTHER_BRANCH.into(),
            code: if is_other { "005930" } else { "000660" }.into(),
            side: if self.side == "01" { "02" } else { "01" },
            quantity: self.quantity.saturating_add(700),
            order_quantity: self.order_quantity.saturating_add(700),
            ..self.clone()
        }
    }
}
