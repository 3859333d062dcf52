//! What can be said of a journal, and of a copy of one.

use hoga_desk::journal::audit::Head;

/// What a journal is, as the database that keeps it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Particulars {
    /// Database and version, for example `SQLite 3.50.4`.
    pub database: String,
    /// The version of the tables.
    pub tables: i64,
    /// What it takes up.
    pub bytes: u64,
    /// Events in the log.
    pub events: u64,
    /// Rows of the orders table.
    pub orders: u64,
    /// `live`, `paper`, `local` or `mock`.
    pub environment: String,
    /// The account, masked.
    pub account: String,
    /// The journal's own name.
    pub name: Option<String>,
    /// The program that was the account's desk last.
    pub program: Option<String>,
    /// The head of the backup that it was restored from, if it was.
    pub restored: Option<Head>,
    /// Where the log ends.
    pub head: Head,
}

/// What was copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copied {
    /// Where the copy ends.
    pub head: Head,
    /// Events that were written.
    pub events: u64,
    /// Orders in it.
    pub orders: u64,
}
