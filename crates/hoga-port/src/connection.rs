//! Why a venue cannot be reached, and what a person can do about each cause.

use serde::{Deserialize, Serialize};
use std::io::{self, ErrorKind};

/// How the system says that the other side broke a connection off.
const BROKEN: [ErrorKind; 4] = [
    ErrorKind::ConnectionReset,
    ErrorKind::ConnectionAborted,
    ErrorKind::BrokenPipe,
    ErrorKind::UnexpectedEof,
];

/// The cause of a [`crate::BrokerError::Connection`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ConnectionCause {
    /// The name of the host is not known.
    NameNotFound,
    /// Nobody listens at the address.
    Refused,
    /// No answer came in time.
    TimedOut,
    /// No way leads there: the network is down, or a firewall is in between.
    NoRoute,
    /// The certificate is not one for this host.
    Certificate,
    /// The certificate is not valid at this machine's time: it ran out, or the clock is wrong.
    CertificateTime,
    /// What answers does not speak HTTP, or no TLS where it must.
    NotHttp,
    /// The connection broke off.
    Broke,
    /// A token was asked for more than once a minute (`EGW00133`).
    TokenTooSoon,
    /// A token or key came that no request can carry.
    TokenUnusable,
    /// What answers is no answer of the venue: a page of maintenance or of a proxy, or nothing.
    Unavailable,
    /// Another cause, or none that is known.
    #[default]
    Other,
}

impl ConnectionCause {
    /// Returns the word for scripts.
    ///
    /// ```
    /// use hoga_port::ConnectionCause;
    /// assert_eq!(ConnectionCause::Certificate.word(), "certificate");
    /// assert_eq!(ConnectionCause::Other.word(), "connection");
    /// ```
    pub fn word(self) -> &'static str {
        match self {
            Self::NameNotFound => "name-not-found",
            Self::Refused => "connection-refused",
            Self::TimedOut => "timed-out",
            Self::NoRoute => "no-route",
            Self::Certificate => "certificate",
            Self::CertificateTime => "certificate-time",
            Self::NotHttp => "not-http",
            Self::Broke => "connection-broke",
            Self::TokenTooSoon => "token-too-soon",
            Self::TokenUnusable => "token-unusable",
            Self::Unavailable => "venue-unavailable",
            Self::Other => "connection",
        }
    }

    /// Returns what it means, for people.
    ///
    /// ```
    /// use hoga_port::ConnectionCause;
    /// assert_eq!(ConnectionCause::NoRoute.sentence(), "no way leads to the host");
    /// ```
    pub fn sentence(self) -> &'static str {
        match self {
            Self::NameNotFound => "the name of the host was not found",
            Self::Refused => "the connection was refused: nobody listens there",
            Self::TimedOut => "no answer came in time",
            Self::NoRoute => "no way leads to the host",
            Self::Certificate => "the server's certificate is not to be trusted",
            Self::CertificateTime => "the server's certificate is not valid now",
            Self::NotHttp => "what answers there does not speak HTTP",
            Self::Broke => "the other side broke the connection off",
            Self::TokenTooSoon => "a token was asked for less than a minute ago",
            Self::TokenUnusable => "a token came that no request can carry",
            Self::Unavailable => "what answers there is no answer of the venue",
            Self::Other => "the connection failed",
        }
    }

    /// Returns the cause that the system names; `None` where it names none of these.
    ///
    /// ```
    /// use hoga_port::ConnectionCause;
    /// use std::io::{Error, ErrorKind};
    /// let refused = Error::from(ErrorKind::ConnectionRefused);
    /// assert_eq!(ConnectionCause::of_io(&refused), Some(ConnectionCause::Refused));
    /// ```
    pub fn of_io(error: &io::Error) -> Option<Self> {
        // Look-ups fail with a kind of their own that the standard library does not name.
        if error.to_string().starts_with("failed to lookup address") {
            return Some(Self::NameNotFound);
        }
        let is = |kinds: &[ErrorKind]| kinds.contains(&error.kind());
        if is(&[ErrorKind::ConnectionRefused]) {
            Some(Self::Refused)
        } else if is(&[ErrorKind::TimedOut]) {
            Some(Self::TimedOut)
        } else if is(&[ErrorKind::HostUnreachable, ErrorKind::NetworkUnreachable]) {
            Some(Self::NoRoute)
        } else if is(&BROKEN) {
            Some(Self::Broke)
        } else {
            None
        }
    }

    /// Returns the cause that a word stands for; one that is not known is another.
    ///
    /// ```
    /// use hoga_port::ConnectionCause;
    /// assert_eq!(ConnectionCause::of_word("not-http"), ConnectionCause::NotHttp);
    /// assert_eq!(ConnectionCause::of_word(""), ConnectionCause::Other);
    /// ```
    pub fn of_word(word: &str) -> Self {
        const ALL: [ConnectionCause; 11] = [
            ConnectionCause::NameNotFound,
            ConnectionCause::Refused,
            ConnectionCause::TimedOut,
            ConnectionCause::NoRoute,
            ConnectionCause::Certificate,
            ConnectionCause::CertificateTime,
            ConnectionCause::NotHttp,
            ConnectionCause::Broke,
            ConnectionCause::TokenTooSoon,
            ConnectionCause::TokenUnusable,
            ConnectionCause::Unavailable,
        ];
        let found = ALL.into_iter().find(|cause| cause.word() == word);
        found.unwrap_or_default()
    }

    /// Returns what a person can do.
    pub fn hint(self) -> &'static str {
        match self {
            Self::NameNotFound => {
                "check the spelling of the venue's addresses, and that names are found at all (DNS)"
            }
            Self::Refused => {
                "check host and port of the venue's addresses, and that the server runs; the paper servers are closed at weekends"
            }
            Self::TimedOut => {
                "check the network and the firewall; the paper servers are closed at weekends"
            }
            Self::NoRoute => "check the network: cable, VPN, firewall",
            Self::Certificate => {
                "somebody else may answer in the server's place: do not go on; check the address and whatever looks into TLS on the way"
            }
            Self::CertificateTime => {
                "set this machine's clock (NTP); if it is right, the server's certificate is not: do not go on"
            }
            Self::NotHttp => {
                "check scheme and port of the venue's addresses: another service answers there"
            }
            Self::Broke => "try again; if it goes on, check the network and what is in between",
            Self::TokenTooSoon => {
                "wait a minute: the venue gives an app key one token a minute, whoever asks; stop other programs that ask with the same key"
            }
            Self::TokenUnusable => {
                "something else may answer in the venue's place: check the address and proxies on the way"
            }
            Self::Unavailable => {
                "try again later: the venue is under maintenance, or a proxy answers in its place; the paper servers are closed at weekends"
            }
            Self::Other => {
                "check the network and the venue's addresses; the paper server is closed at weekends"
            }
        }
    }
}
