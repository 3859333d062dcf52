//! Names the cause of a connection that failed, out of the errors of the libraries below.

use super::certificate::{Refused, words};
use hoga_port::ConnectionCause;
use hyper_util::client::legacy;
use rustls::CertificateError;
use std::error::Error;
use std::io;

/// Returns the cause of an error and a sentence about it; none where the error names none.
pub fn cause_of(error: &(dyn Error + 'static)) -> (ConnectionCause, Option<String>) {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some((cause, text)) = named(error) {
            return (cause, Some(text));
        }
        next = error.source();
    }
    (ConnectionCause::Other, None)
}

fn named(error: &(dyn Error + 'static)) -> Option<(ConnectionCause, String)> {
    if let Some(error) = error.downcast_ref::<rustls::Error>() {
        return of_tls(error);
    }
    if let Some(error) = error.downcast_ref::<io::Error>() {
        return of_io(error);
    }
    if let Some(error) = error.downcast_ref::<hyper::Error>() {
        // One that speaks first has no predicate of its own.
        let is_other = error.is_parse() || error.to_string().contains("unexpected message");
        return is_other.then(|| told(ConnectionCause::NotHttp));
    }
    if let Some(error) = error.downcast_ref::<tokio_websockets::Error>() {
        return of_websocket(error);
    }
    if error.is::<legacy::Error>() {
        return None;
    }
    // Their type is not public; the words have been the same since hyper 0.10.
    (error.to_string() == "dns error").then(|| told(ConnectionCause::NameNotFound))
}

fn told(cause: ConnectionCause) -> (ConnectionCause, String) {
    (cause, cause.sentence().into())
}

fn of_io(error: &io::Error) -> Option<(ConnectionCause, String)> {
    // What is wrapped is not among its sources.
    let wrapped = error.get_ref().and_then(|inner| named(inner));
    wrapped.or_else(|| ConnectionCause::of_io(error).map(told))
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "of many errors of a library a few have a cause of their own"
)]
fn of_tls(error: &rustls::Error) -> Option<(ConnectionCause, String)> {
    match error {
        rustls::Error::InvalidCertificate(error) => {
            let refused = Refused::within(error);
            let why = refused.map_or(error, Refused::why);
            let told = refused.map_or_else(|| words(why), ToString::to_string);
            let is_time = matches!(
                why,
                CertificateError::Expired
                    | CertificateError::ExpiredContext { .. }
                    | CertificateError::NotValidYet
                    | CertificateError::NotValidYetContext { .. }
            );
            let cause = if is_time {
                ConnectionCause::CertificateTime
            } else {
                ConnectionCause::Certificate
            };
            Some((cause, format!("{}: {told}", cause.sentence())))
        }
        rustls::Error::InvalidMessage(_) => {
            let text = "what answers there does not speak TLS";
            Some((ConnectionCause::NotHttp, text.into()))
        }
        _ => None,
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "of many errors of a library a few have a cause of their own"
)]
fn of_websocket(error: &tokio_websockets::Error) -> Option<(ConnectionCause, String)> {
    match error {
        tokio_websockets::Error::CannotResolveHost => Some(told(ConnectionCause::NameNotFound)),
        tokio_websockets::Error::Io(error) => of_io(error),
        tokio_websockets::Error::Upgrade(why) => {
            let text = format!("what answers there is no WebSocket: {why}");
            Some((ConnectionCause::NotHttp, text))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::ErrorKind;

    #[test]
    fn the_cause_is_found_however_deep_it_lies() {
        let deep = io::Error::other(io::Error::from(ErrorKind::ConnectionRefused));
        assert_eq!(cause_of(&deep).0, ConnectionCause::Refused);
        for (kind, cause) in [
            (ErrorKind::TimedOut, ConnectionCause::TimedOut),
            (ErrorKind::NetworkUnreachable, ConnectionCause::NoRoute),
            (ErrorKind::ConnectionReset, ConnectionCause::Broke),
            (ErrorKind::NotFound, ConnectionCause::Other),
        ] {
            assert_eq!(cause_of(&io::Error::from(kind)).0, cause, "{kind:?}");
        }
        let tls = |why| io::Error::other(rustls::Error::InvalidCertificate(why));
        let stranger = tls(CertificateError::UnknownIssuer);
        assert_eq!(cause_of(&stranger).0, ConnectionCause::Certificate);
        let (cause, text) = cause_of(&tls(CertificateError::Expired));
        assert_eq!(cause, ConnectionCause::CertificateTime);
        assert!(text.unwrap().contains("not valid now"));
    }
}
