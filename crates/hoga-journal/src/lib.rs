//! Where orders, events and settings are kept: memory, SQLite and PostgreSQL.
//!
//! Each store fulfils the same contract (`tests/it/contract.rs`); what is written is decided by the
//! desk. Features: `sqlite` (default) and `postgres`, which brings `sqlite` for its backups; a store that
//! was left out keeps its type, and every use of it is refused with the feature's name.

#[cfg(feature = "postgres")]
mod accounts;
#[cfg(feature = "sqlite")]
mod copy;
#[cfg(feature = "sqlite")]
mod index;
pub mod lock;
pub mod memory;
#[cfg(feature = "postgres")]
pub mod postgres;
#[cfg(feature = "postgres")]
mod reach;
mod report;
#[cfg(feature = "postgres")]
mod schema;
#[cfg(feature = "postgres")]
mod server;
#[cfg(feature = "sqlite")]
mod sql;
#[cfg(feature = "sqlite")]
pub mod sqlite;
#[cfg(feature = "sqlite")]
mod store;
#[cfg(feature = "sqlite")]
mod tables;
#[cfg(not(all(feature = "sqlite", feature = "postgres")))]
mod without;

pub use lock::{AccountLock, LockError};
pub use memory::{MemoryJournal, Trouble};
#[cfg(feature = "postgres")]
pub use postgres::{PostgresJournal, PostgresLock};
pub use report::{Copied, Particulars};
#[cfg(feature = "postgres")]
pub use server::check_address;
#[cfg(feature = "sqlite")]
pub use sqlite::SqliteJournal;
#[cfg(not(feature = "sqlite"))]
pub use without::SqliteJournal;
#[cfg(not(feature = "postgres"))]
pub use without::{PostgresJournal, PostgresLock, check_address};
