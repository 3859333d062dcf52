//! REST: the client, its token, its pace, and what it shares with other processes.

pub mod client;
pub mod limiter;
mod reading;
mod redact;
pub mod store;
pub mod token_manager;

pub use client::{Answer, RestClient};
pub use limiter::{Limiter, Pace};
pub use store::{FileStore, MemoryStore, SharedStore, Slot};
pub use token_manager::TokenManager;
