//! Orders as the table beside the log holds them.

use hoga_port::Order;

/// A row of the orders table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderRow {
    /// Our id, or `foreign/` and the venue's number.
    pub id: String,
    /// The day of the venue's number.
    pub trading_day: Option<String>,
    /// The venue's branch.
    pub branch: Option<String>,
    /// The venue's number.
    pub number: Option<String>,
    /// The issue.
    pub symbol: String,
    /// Buy or sell.
    pub side: String,
    /// Type and limit.
    pub order_type: String,
    /// Shares asked for.
    pub quantity: String,
    /// How it stands.
    pub status: String,
    /// Shares filled.
    pub filled: String,
    /// Money filled.
    pub filled_amount: String,
    /// Microseconds since 1970.
    pub updated_at: i64,
}

impl OrderRow {
    /// Returns the row of an order.
    pub fn of(order: &Order) -> Self {
        let number = order.broker_order_id.as_ref();
        let id = match (&order.id, number) {
            (Some(key), _) => key.to_string(),
            (None, Some(id)) => format!("foreign/{id:?}"),
            (None, None) => "foreign".into(),
        };
        Self {
            id,
            trading_day: number.map(|number| number.trading_day().to_string()),
            branch: number.map(|number| number.branch().to_owned()),
            number: number.map(|number| number.number().to_owned()),
            symbol: order.symbol.to_string(),
            side: order.side.to_string(),
            order_type: order.order_type.to_string(),
            quantity: order.quantity.to_string(),
            status: order.status.word().to_owned(),
            filled: order.filled.to_string(),
            filled_amount: order.filled_amount.to_string(),
            updated_at: order.updated_at.as_microsecond(),
        }
    }
}
