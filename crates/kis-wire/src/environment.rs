//! The two environments of KIS: where their servers are and what they call things.
//!
//! Source: official sample `kis_devlp.yaml` (hosts and ports), notices of 2026 (limits).

use std::fmt;
use std::time::Duration;

/// Live (실전투자) or paper (모의투자).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Environment {
    /// Real money.
    Live,
    /// The paper-trading servers.
    Paper,
}

impl Environment {
    /// Returns the base URL of the REST server.
    pub fn rest_url(self) -> &'static str {
        match self {
            Self::Live => "https://openapi.koreainvestment.com:9443",
            Self::Paper => "https://openapivts.koreainvestment.com:29443",
        }
    }

    /// Returns the URL of the WebSocket server; KIS offers no TLS there.
    pub fn websocket_url(self) -> &'static str {
        match self {
            Self::Live => "ws://ops.koreainvestment.com:21000/tryitout",
            Self::Paper => "ws://ops.koreainvestment.com:31000/tryitout",
        }
    }

    /// Returns the real-time id of own execution notices.
    pub fn notice_tr_id(self) -> &'static str {
        match self {
            Self::Live => "H0STCNI0",
            Self::Paper => "H0STCNI9",
        }
    }

    /// Returns the calls a second that KIS allows an app key (notice of 2026-04-20).
    pub fn calls_per_second(self) -> u32 {
        match self {
            Self::Live => 18,
            Self::Paper => 1,
        }
    }

    /// Returns the rows of a balance page.
    pub fn balance_page(self) -> usize {
        match self {
            Self::Live => 50,
            Self::Paper => 20,
        }
    }

    /// Returns the rows of a page of daily executions.
    pub fn daily_ccld_page(self) -> usize {
        match self {
            Self::Live => 100,
            Self::Paper => 15,
        }
    }
}

impl fmt::Display for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Live => "live",
            Self::Paper => "paper",
        })
    }
}

/// Hosts that credentials may be sent to.
pub const HOSTS: [&str; 3] = [
    "openapi.koreainvestment.com",
    "openapivts.koreainvestment.com",
    "ops.koreainvestment.com",
];

/// Life of a token for a private customer.
pub const TOKEN_LIFE: Duration = Duration::from_secs(86_400);
/// Within this time of an issue the same token comes back.
pub const TOKEN_SAME_WITHIN: Duration = Duration::from_secs(6 * 3_600);
/// A second issue within this time is refused (`EGW00133`).
pub const TOKEN_ISSUE_SPACING: Duration = Duration::from_secs(60);
/// Registrations a WebSocket session may hold, over all record kinds.
pub const MAX_REGISTRATIONS: usize = 41;
