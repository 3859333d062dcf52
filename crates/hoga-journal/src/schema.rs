//! The schema of a journal in PostgreSQL: that it is there, and whose it is.
//!
//! What is in it is made by the migrations.

use hoga_port::{BrokerError, Result};
use sqlx::postgres::PgConnection;
use std::fmt::Write as _;

/// Returns a name as SQL takes it, whatever is in it.
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// Returns who owns the schema, and who comes; nothing where it is not there.
async fn owner(connection: &mut PgConnection, schema: &str) -> Result<Option<(String, String)>> {
    sqlx::query_as(
        "SELECT pg_get_userbyid(nspowner)::text, current_user::text FROM pg_namespace WHERE nspname = $1",
    )
    .bind(schema)
    .fetch_optional(connection)
    .await
    .map_err(|error| BrokerError::journal("the journal's schema cannot be looked at", error))
}

/// Refuses a schema that belongs to somebody else, since its owner could change every row.
///
/// # Errors
///
/// `Refused`, naming both.
pub(crate) async fn look(connection: &mut PgConnection, schema: &str) -> Result<()> {
    let Some((owner, user)) = owner(connection, schema).await? else {
        return Ok(());
    };
    if owner == user {
        return Ok(());
    }
    Err(BrokerError::refused(
        format!(
            "the schema {schema} belongs to {owner}, and hoga comes as {user}: its owner could change the journal"
        ),
        format!(
            "let the database's owner give it over (ALTER SCHEMA {} OWNER TO {}), or come as {owner}",
            quoted(schema),
            quoted(&user)
        ),
    ))
}

/// Makes the schema where it is not there yet: the right to make one is not needed for the rest.
///
/// # Errors
///
/// `Journal` when the server refuses it.
pub(crate) async fn make(connection: &mut PgConnection, schema: &str) -> Result<()> {
    if owner(connection, schema).await?.is_some() {
        return Ok(());
    }
    let make = format!("CREATE SCHEMA IF NOT EXISTS {}", quoted(schema));
    sqlx::query(sqlx::AssertSqlSafe(make))
        .execute(connection)
        .await
        .map(|_made| ())
        .map_err(|error| {
            let what = format!(
                "the schema {schema} is not there and cannot be made (hoga journal init prints what the database's owner runs): {error}"
            );
            BrokerError::journal(what, error)
        })
}

/// Returns what the owner of a database runs once: the user with no other right, and the schemas that are
/// the user's own.
pub(crate) fn script(schemas: &[&str], user: &str, database: &str) -> String {
    let (role, database) = (quoted(user), quoted(database));
    let mut places = String::new();
    for schema in schemas.iter().map(|schema| quoted(schema)) {
        // Writing to a text cannot fail.
        let _written = write!(
            places,
            "\nCREATE SCHEMA IF NOT EXISTS {schema} AUTHORIZATION {role};\nREVOKE ALL ON SCHEMA {schema} FROM PUBLIC;"
        );
    }
    let literal = user.replace('\'', "''");
    format!(
        "-- Run this once as the owner of the database, for example with psql -f FILE.
-- It holds no password: give the user one with \\password, or let it come by a certificate.
DO $hoga$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '{literal}') THEN
    CREATE ROLE {role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT;
  END IF;
END
$hoga$;
GRANT CONNECT ON DATABASE {database} TO {role};{places}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_quoted_whatever_is_in_them() {
        assert_eq!(quoted("hoga_paper_0"), "\"hoga_paper_0\"");
        assert_eq!(quoted("a\"; DROP"), "\"a\"\"; DROP\"");
        let script = script(&["hoga_live_1"], "o'brien\"x", "trade desk");
        assert!(script.contains("rolname = 'o''brien\"x'"), "{script}");
        assert!(
            script.contains("CREATE ROLE \"o'brien\"\"x\" LOGIN"),
            "{script}"
        );
        assert!(script.contains("ON DATABASE \"trade desk\""), "{script}");
        assert!(script.contains("AUTHORIZATION \"o'brien"), "{script}");
        assert!(!script.to_lowercase().contains("password '"), "{script}");
    }
}
