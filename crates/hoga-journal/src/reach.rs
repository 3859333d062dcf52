//! Says in a sentence why a database server could not be used, with what to do where that is known; what
//! the drivers say of anything else is repeated.

use hoga_port::{BrokerError, ConnectionCause};
use sqlx::postgres::PgConnectOptions;
use std::io::{self, ErrorKind};

/// What rustls says of a certificate, in small letters, and what it means: the name of the kind, or words
/// where it tells more of it.
const CERTIFICATES: [(&str, &str); 6] = [
    (
        "unknownissuer",
        "its certificate is signed by nobody who is known here; a CA of your own: sslrootcert=FILE in HOGA_DATABASE_URL",
    ),
    (
        "causedasendentity",
        "its certificate is that of a CA, which is no server's; let the CA sign one for the server",
    ),
    (
        "not valid for name",
        "its certificate is for another name; write the name that is in it into HOGA_DATABASE_URL",
    ),
    ("expired", "its certificate has run out"),
    (
        "not valid yet",
        "its certificate is not valid yet; is the clock of this machine right?",
    ),
    ("revoked", "its certificate was revoked"),
];

/// Returns the error of a server that could not be used.
pub(crate) fn unusable(options: &PgConnectOptions, error: sqlx::Error) -> BrokerError {
    let server = match options.get_socket() {
        Some(socket) => socket.display().to_string(),
        None => format!("{}:{}", options.get_host(), options.get_port()),
    };
    let why = cause(&error).unwrap_or_else(|| error.to_string());
    BrokerError::journal(
        format!("PostgreSQL at {server} cannot be used: {why}"),
        error,
    )
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "what a driver may say grows; its own words do for the rest"
)]
fn cause(error: &sqlx::Error) -> Option<String> {
    match error {
        sqlx::Error::Io(error) => of_io(error).map(str::to_owned),
        sqlx::Error::Tls(error) => Some(of_tls(&error.to_string())),
        // The server speaks for itself, in its own language.
        sqlx::Error::Database(error) => Some(format!("it says: {}", error.message())),
        sqlx::Error::PoolTimedOut => Some(ConnectionCause::TimedOut.sentence().to_owned()),
        _ => None,
    }
}

fn of_io(error: &io::Error) -> Option<&'static str> {
    let text = error.to_string();
    if text.contains("certificate") {
        return certificate(&text);
    }
    if error.kind() == ErrorKind::NotFound {
        return Some("there is no such socket: is the server running?");
    }
    ConnectionCause::of_io(error).map(ConnectionCause::sentence)
}

fn of_tls(text: &str) -> String {
    if text.contains("does not support TLS") {
        let demanded = "it offers no TLS, which is demanded of it; it was told nothing";
        return demanded.to_owned();
    }
    certificate(text).map_or_else(|| format!("TLS failed: {text}"), str::to_owned)
}

fn certificate(text: &str) -> Option<&'static str> {
    let text = text.to_ascii_lowercase();
    let named = CERTIFICATES.iter().find(|(word, _)| text.contains(word));
    named.map(|(_, meaning)| *meaning)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cause_is_told_in_words_and_what_is_not_known_as_it_came() {
        let tls = |text: &str| sqlx::Error::Tls(text.to_owned().into());
        let io = |kind: ErrorKind, text: &str| sqlx::Error::Io(io::Error::new(kind, text));
        for (error, part) in [
            (tls("server does not support TLS"), "offers no TLS"),
            (
                tls("invalid peer certificate: UnknownIssuer"),
                "sslrootcert",
            ),
            (
                tls("invalid peer certificate: certificate expired: verification time 7 (UNIX)"),
                "has run out",
            ),
            (
                io(
                    ErrorKind::InvalidData,
                    "invalid peer certificate: certificate not valid for name \"a\"; certificate is only valid for DnsName(\"b\")",
                ),
                "another name",
            ),
            (tls("something else"), "TLS failed: something else"),
            (
                io(ErrorKind::ConnectionRefused, "os error 111"),
                "nobody listens",
            ),
            (
                io(ErrorKind::Other, "failed to lookup address information"),
                "was not found",
            ),
            (sqlx::Error::PoolTimedOut, "no answer came in time"),
        ] {
            let told = cause(&error).unwrap();
            assert!(told.contains(part), "{told}");
        }
        assert_eq!(cause(&sqlx::Error::WorkerCrashed), None);
    }
}
