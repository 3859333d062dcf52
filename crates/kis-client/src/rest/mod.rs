//! REST: the client, its token, its pace, and what it shares with other processes.

pub mod approval;
mod calls;
pub mod client;
pub mod held;
pub mod hider;
mod kept;
pub mod limiter;
mod lists;
mod reading;
mod redact;
pub(crate) mod sending;
pub mod store;
pub mod token_manager;
mod token_service;
mod token_state;
mod turns;

pub use approval::Doubt;
pub use calls::CallAnswer;
pub use client::{Answer, RestClient};
pub use held::Held;
pub use hider::Hider;
pub use limiter::{Limiter, Pace};
pub use store::{FileStore, MemoryStore, SharedStore, Slot};
pub use token_manager::TokenManager;
