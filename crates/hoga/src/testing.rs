//! Tests of strategies: a program that is ended wherever it waits and started again, or run over a day that
//! is known (feature `mock`), and the real adapter against a server of this process that speaks the KIS protocol (feature `local`).

#[cfg(feature = "mock")]
mod day;
#[cfg(feature = "local")]
mod emulator;
#[cfg(all(feature = "mock", feature = "local"))]
mod recorded;
#[cfg(feature = "mock")]
mod restarts;

#[cfg(feature = "mock")]
pub use day::{DayReport, Tick, TickKind, run_day};
#[cfg(feature = "local")]
pub use emulator::{EmulatedMarket, emulator, quiet_emulator};
#[cfg(all(feature = "mock", feature = "local"))]
pub use recorded::{RecordedDay, recorded_day};
#[cfg(feature = "mock")]
pub use restarts::{Placed, RestartError, Restarted, restart_everywhere};
