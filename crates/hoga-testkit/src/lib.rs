//! Tests only: the emulator's core behind value transports, in simulated time.
//!
//! Production code from the desk down to the session runs unchanged; HTTP, WebSocket and TLS
//! libraries and the SQL journals are outside.

pub mod conformance;
pub mod outsider;
pub mod redaction;
pub mod simulation;
pub mod storm;
pub mod transports;

pub use simulation::{Simulation, SimulationConfig, further_key};
pub use transports::Wire;
