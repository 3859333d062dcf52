//! The trading day at the value seam, in simulated time.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod bad_input;
mod captures;
mod conformance;
mod day;
mod dropped;
mod foreign_numbers;
mod hours;
mod issues;
mod keys;
mod lists;
mod markets;
mod nxt;
mod orders;
mod others;
mod power;
mod reads;
mod redaction;
mod reduce;
mod refusals;
mod replay;
mod scenarios;
mod seals;
mod session;
mod stage;
mod storm;
mod trust;
mod why;
mod world;
mod years;

/// Starts a test: its log lines go to the file that is searched for secrets.
fn begin() {
    hoga_testkit::redaction::log_to_file(env!("CARGO_TARGET_TMPDIR"));
}
