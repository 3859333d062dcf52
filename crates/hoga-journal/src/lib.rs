//! Where orders, events and settings are kept: memory and SQLite.
//!
//! Each store fulfils the same contract (`tests/it/contract.rs`); what is written is decided by the
//! desk.

pub mod lock;
pub mod memory;
pub mod sqlite;

pub use lock::{AccountLock, LockError};
pub use memory::MemoryJournal;
pub use sqlite::SqliteJournal;
