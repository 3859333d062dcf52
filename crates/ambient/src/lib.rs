//! What surrounds a process: clock, chance, tasks, lanes and files. It knows neither orders nor a broker.
//!
//! - [`clock`]: the time of day that runs evenly, and the time since the machine started
//! - [`skew`]: how far a server's clock is from ours, as an interval
//! - [`entropy`]: names and jitter, from a seed in tests
//! - [`tasks`]: tasks that end with their owner, and whose end is noticed
//! - [`lane`]: who goes first when calls wait for their turn
//! - [`mutex`]: a lock that a panic leaves usable
//! - [`mod@digest`]: a mark of what must not be kept itself
//! - [`places`]: files and directories, looked at before they are used

#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

pub mod clock;
pub mod digest;
pub mod entropy;
pub mod lane;
pub mod mutex;
pub mod places;
pub mod skew;
pub mod tasks;

pub use clock::{Clock, SteadyClock, SystemClock, TokioClock};
pub use digest::digest;
pub use entropy::Entropy;
pub use lane::Lane;
pub use mutex::{Mutex, MutexGuard};
pub use skew::{Skew, SkewSamples};
pub use tasks::{TaskSet, Vitals};
