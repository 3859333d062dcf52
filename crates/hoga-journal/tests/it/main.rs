//! Contract of the stores, and what only one of them has.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod contract;
mod copies;
mod fixture;
mod lock;
mod names;
mod owners;
mod seals;
mod standby;
mod upgrade;
