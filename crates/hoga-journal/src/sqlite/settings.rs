//! Settings: switches and figures that outlive the process; never a secret.

use super::failed;
use hoga_desk::journal::Setting;
use hoga_port::Result;
use sqlx::{Sqlite, SqliteConnection, SqliteExecutor, Transaction};

pub(super) async fn get(
    executor: impl SqliteExecutor<'_>,
    setting: Setting,
) -> Result<Option<String>> {
    sqlx::query_scalar("SELECT value FROM settings WHERE name = $1")
        .bind(setting.name())
        .fetch_optional(executor)
        .await
        .map_err(failed("a setting cannot be read"))
}

pub(super) async fn set(
    transaction: &mut Transaction<'_, Sqlite>,
    setting: Setting,
    value: Option<String>,
) -> Result<()> {
    let connection: &mut SqliteConnection = transaction;
    let query = match value {
        Some(value) => sqlx::query(
            "INSERT INTO settings (name, value) VALUES ($1, $2) \
             ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        )
        .bind(setting.name())
        .bind(value),
        None => sqlx::query("DELETE FROM settings WHERE name = $1").bind(setting.name()),
    };
    query
        .execute(connection)
        .await
        .map_err(failed("a setting cannot be written"))?;
    Ok(())
}
