//! Tests of strategies: a program that is ended wherever it waits and started again (feature `mock`), and
//! the real adapter against a server of this process that speaks the KIS protocol (feature `local`).

#[cfg(feature = "local")]
mod emulator;
#[cfg(feature = "mock")]
mod restarts;

#[cfg(feature = "local")]
pub use emulator::{EmulatedMarket, emulator, quiet_emulator};
#[cfg(feature = "mock")]
pub use restarts::{Placed, RestartError, Restarted, restart_everywhere};
