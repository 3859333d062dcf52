//! How a journal's PostgreSQL server is reached. A host that is not this machine must show a certificate
//! for its name: whoever answers in its place would be given the password and could set every switch.

use crate::schema::quoted;
use hoga_port::{BrokerError, Result};
use sqlx::postgres::{PgConnectOptions, PgSslMode};
use std::net::IpAddr;

/// Reads a `postgres://` URL.
///
/// # Errors
///
/// `Refused` when it is none, or asks for less than a verified name of another machine.
pub(crate) fn options(url: &str, schema: &str) -> Result<PgConnectOptions> {
    let options: PgConnectOptions = url.parse().map_err(|error: sqlx::Error| {
        // The URL may hold a password and is not repeated.
        BrokerError::refused(
            format!("HOGA_DATABASE_URL is not a PostgreSQL address: {error}"),
            "write it as postgres://user@host/database",
        )
    })?;
    Ok(verified(options)?.application_name("hoga").options([
        ("search_path", quoted(schema).as_str()),
        ("synchronous_commit", "on"),
        // A backend whose client is gone must not keep the writers' lock.
        ("lock_timeout", "5s"),
        ("statement_timeout", "10s"),
        ("idle_in_transaction_session_timeout", "10s"),
        ("tcp_keepalives_idle", "5"),
        ("tcp_keepalives_interval", "5"),
        ("tcp_keepalives_count", "3"),
    ]))
}

/// Demands TLS and a verified name of a host that is not this machine.
fn verified(options: PgConnectOptions) -> Result<PgConnectOptions> {
    if options.get_socket().is_some() || is_this_machine(options.get_host()) {
        return Ok(options);
    }
    match options.get_ssl_mode() {
        // What counts where the URL says nothing: it would go on without TLS.
        PgSslMode::Prefer => Ok(options.ssl_mode(PgSslMode::VerifyFull)),
        PgSslMode::VerifyFull => Ok(options),
        PgSslMode::Disable => Err(weak(&options, "disable")),
        PgSslMode::Allow => Err(weak(&options, "allow")),
        PgSslMode::Require => Err(weak(&options, "require")),
        PgSslMode::VerifyCa => Err(weak(&options, "verify-ca")),
    }
}

fn weak(options: &PgConnectOptions, mode: &str) -> BrokerError {
    BrokerError::refused(
        format!(
            "HOGA_DATABASE_URL reaches {} with sslmode={mode}, which would give the password to whoever answers there",
            options.get_host()
        ),
        "take sslmode out of it or write sslmode=verify-full; a CA of your own: sslrootcert=FILE",
    )
}

/// Says of an address what is wrong with it, before anything is done with it.
///
/// # Errors
///
/// `Refused` when it is none, or asks for less than a verified name of another machine.
pub fn check_address(url: &str) -> Result<()> {
    options(url, "hoga").map(|_options| ())
}

/// Returns whether a host is a directory of sockets, `localhost` or a loopback address.
fn is_this_machine(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let is_loopback = |address: IpAddr| address.to_canonical().is_loopback();
    host.starts_with('/')
        || bare.eq_ignore_ascii_case("localhost")
        || bare.parse().is_ok_and(is_loopback)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mode(url: &str) -> std::result::Result<PgSslMode, String> {
        let options = options(url, "hoga_paper_0").map_err(|error| error.to_string())?;
        Ok(options.get_ssl_mode())
    }

    #[test]
    fn another_machine_shows_a_certificate_for_its_name_or_gets_no_password() {
        for host in [
            "db.example.com",
            "10.0.0.7",
            "[2001:db8::7]",
            "127.0.0.1.example.com",
        ] {
            let plain = mode(&format!("postgres://hoga@{host}/hoga"));
            assert!(
                matches!(plain, Ok(PgSslMode::VerifyFull)),
                "{host}: {plain:?}"
            );
            let full = mode(&format!("postgres://hoga@{host}/hoga?sslmode=verify-full"));
            assert!(
                matches!(full, Ok(PgSslMode::VerifyFull)),
                "{host}: {full:?}"
            );
            for weak in ["disable", "allow", "require", "verify-ca"] {
                let url = format!("postgres://hoga:planted@{host}/hoga?sslmode={weak}");
                let refused = mode(&url).unwrap_err();
                assert!(refused.contains(&format!("sslmode={weak}")), "{refused}");
                assert!(!refused.contains("planted"), "{refused}");
            }
        }
    }

    #[test]
    fn this_machine_is_reached_as_its_owner_says() {
        for host in [
            "127.0.0.1",
            "127.8.8.8",
            "[::1]",
            "localhost",
            "LOCALHOST",
            "[::ffff:127.0.0.1]",
        ] {
            let plain = mode(&format!("postgres://hoga@{host}/hoga?sslmode=disable"));
            assert!(matches!(plain, Ok(PgSslMode::Disable)), "{host}: {plain:?}");
        }
        let socket = mode("postgres:///hoga?host=/var/run/postgresql&sslmode=disable");
        assert!(matches!(socket, Ok(PgSslMode::Disable)), "{socket:?}");
    }
}
