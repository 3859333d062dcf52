//! Caps as an account has them. What they hold an order against stands in `risk.rs`. Pure.

use hoga_port::Quantity;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// The caps of an account; `None` is no cap. Money is in won.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RiskLimits {
    /// Most money of one order; a market buy counts at the day's upper limit, as the venue reserves.
    pub order_value: Option<Decimal>,
    /// Most shares of one order.
    pub order_quantity: Option<Quantity>,
    /// How far a buy may lie above, or a sell below, the last trade, in percent of it.
    pub collar_percent: Option<Decimal>,
    /// Orders within any sixty seconds.
    pub orders_per_minute: Option<u32>,
    /// Orders open or unknown at once.
    pub open_orders: Option<u32>,
    /// Filled amounts of both sides, open buys and unknown orders of the day together.
    pub daily_turnover: Option<Decimal>,
    /// Most that may be lost on one day: trades, fees, and what is held at the last trade against the
    /// previous close, whenever the cap was set. See [`crate::day_result`].
    pub daily_loss: Option<Decimal>,
}

impl RiskLimits {
    /// Returns whether nothing is capped.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Returns the tighter cap of each kind.
    #[must_use]
    pub fn tighter(&self, other: &Self) -> Self {
        fn least<T: Ord + Copy>(one: Option<T>, other: Option<T>) -> Option<T> {
            one.into_iter().chain(other).min()
        }
        Self {
            order_value: least(self.order_value, other.order_value),
            order_quantity: least(self.order_quantity, other.order_quantity),
            collar_percent: least(self.collar_percent, other.collar_percent),
            orders_per_minute: least(self.orders_per_minute, other.orders_per_minute),
            open_orders: least(self.open_orders, other.open_orders),
            daily_turnover: least(self.daily_turnover, other.daily_turnover),
            daily_loss: least(self.daily_loss, other.daily_loss),
        }
    }
}
