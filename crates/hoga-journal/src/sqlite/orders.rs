//! The orders table: how each order stands, projected from the events in the same transaction.

use super::failed;
use hoga_desk::journal::Stored;
use hoga_port::{Order, Result};
use sqlx::{Sqlite, SqliteConnection, Transaction};
use std::collections::BTreeMap;

/// Returns the name an order is stored under.
fn id(order: &Order) -> String {
    match (&order.key, &order.broker_order_id) {
        (Some(key), _) => key.to_string(),
        (None, Some(id)) => format!("foreign/{id:?}"),
        (None, None) => "foreign".into(),
    }
}

pub(super) async fn exists(transaction: &mut Transaction<'_, Sqlite>, key: &str) -> Result<bool> {
    let connection: &mut SqliteConnection = transaction;
    let found: Option<i64> = sqlx::query_scalar("SELECT 1 FROM orders WHERE id = $1")
        .bind(key)
        .fetch_optional(connection)
        .await
        .map_err(failed("an order cannot be looked up"))?;
    Ok(found.is_some())
}

pub(super) async fn project(
    transaction: &mut Transaction<'_, Sqlite>,
    stored: &[Stored],
) -> Result<()> {
    let last: BTreeMap<String, &Order> = stored
        .iter()
        .filter_map(|stored| stored.record.order.as_ref())
        .map(|order| (id(order), order))
        .collect();
    for (id, order) in last {
        let connection: &mut SqliteConnection = transaction;
        let number = order.broker_order_id.as_ref();
        sqlx::query(
            "INSERT INTO orders (id, trading_day, branch, number, symbol, side, order_type, \
             quantity, status, filled, filled_amount, updated_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) \
             ON CONFLICT (id) DO UPDATE SET trading_day = excluded.trading_day, \
             branch = excluded.branch, number = excluded.number, \
             order_type = excluded.order_type, status = excluded.status, \
             filled = excluded.filled, filled_amount = excluded.filled_amount, \
             updated_at = excluded.updated_at",
        )
        .bind(id)
        .bind(number.map(|number| number.trading_day().to_string()))
        .bind(number.map(|number| number.branch().to_owned()))
        .bind(number.map(|number| number.number().to_owned()))
        .bind(order.symbol.to_string())
        .bind(order.side.to_string())
        .bind(order.order_type.to_string())
        .bind(order.quantity.to_string())
        .bind(order.status.word())
        .bind(order.filled.to_string())
        .bind(order.filled_amount.to_string())
        .bind(order.updated_at.as_microsecond())
        .execute(connection)
        .await
        .map_err(failed("an order cannot be written"))?;
    }
    Ok(())
}
