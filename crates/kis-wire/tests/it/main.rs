//! The protocol from outside: fuzz targets.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod edits;
mod fuzz;
