//! A limit price lies on the tick grid; last prices may not, so one must not be copied blindly.

use hoga_port::{BrokerError, Price};
use krx_rules::TickTable;

pub(super) fn check(price: Price, table: TickTable) -> Result<(), BrokerError> {
    if table.is_on_grid(price) {
        return Ok(());
    }
    let hint = match table.neighbours(price) {
        (Some(down), Some(up)) => format!("use {down} or {up}"),
        _ => "choose a price on the grid".into(),
    };
    Err(BrokerError::refused(
        format!(
            "the price {price} is off the tick of {} won",
            table.tick(price)
        ),
        hint,
    ))
}
