//! Where orders go: this machine's market, paper or real money.

use kis_wire::Environment;
use std::fmt;

/// Where orders go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mode {
    /// The emulator on this machine.
    Local,
    /// KIS's paper-trading servers.
    Paper,
    /// Real money.
    Live,
}

impl Mode {
    /// Returns the protocol's environment; the local market has the live personality.
    pub fn environment(self) -> Environment {
        match self {
            Self::Local | Self::Live => Environment::Live,
            Self::Paper => Environment::Paper,
        }
    }

    /// Returns the word used in settings and file names.
    pub fn word(self) -> &'static str {
        match self {
            Self::Local => "local",
            Self::Paper => "paper",
            Self::Live => "live",
        }
    }
}

impl fmt::Display for Mode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}
