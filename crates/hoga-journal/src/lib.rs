//! Where orders, events and settings are kept: memory, SQLite and PostgreSQL.
//!
//! Each store fulfils the same contract (`tests/it/contract.rs`); what is written is decided by the
//! desk.

mod accounts;
mod copy;
mod index;
pub mod lock;
pub mod memory;
pub mod postgres;
mod reach;
mod schema;
mod server;
mod sql;
pub mod sqlite;
mod store;
mod tables;

pub use copy::{Copied, Particulars};
pub use lock::{AccountLock, LockError};
pub use memory::{MemoryJournal, Trouble};
pub use postgres::{PostgresJournal, PostgresLock};
pub use server::check_address;
pub use sqlite::SqliteJournal;
