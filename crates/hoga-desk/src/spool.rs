//! The emergency file: cancels that left while the journal could not be written.
//!
//! One JSON object a line, on the disk before the cancel is sent; the next start takes the lines into
//! the journal and removes the file.

use hoga_port::time::Timestamp;
use hoga_port::{BrokerError, Result};
use serde::{Deserialize, Serialize};
use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::PathBuf;

/// A cancel that is about to leave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spooled {
    /// When.
    pub at: Timestamp,
    /// The order, by key or venue number.
    pub order: String,
    /// The venue's number that is cancelled.
    pub number: String,
}

/// Where such cancels are written.
#[derive(Clone, Debug)]
pub struct Spool {
    path: PathBuf,
}

impl Spool {
    /// Uses a file; it is made when it is needed.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    fn failed(&self, error: std::io::Error) -> BrokerError {
        BrokerError::journal(
            format!("the emergency file {} cannot be used", self.path.display()),
            error,
        )
    }

    /// Writes a line, durable when it returns.
    ///
    /// # Errors
    ///
    /// `Journal`: nothing may be sent then.
    pub fn write(&self, line: &Spooled) -> Result<()> {
        let mut text = serde_json::to_string(line)
            .map_err(|error| BrokerError::journal("a cancel cannot be written", error))?;
        text.push('\n');
        let mut options = OpenOptions::new();
        options.create(true).append(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let write = |mut file: File| {
            file.write_all(text.as_bytes())?;
            file.sync_data()
        };
        options
            .open(&self.path)
            .and_then(write)
            .map_err(|error| self.failed(error))
    }

    /// Reads what was written; a line that was cut short comes as its text.
    ///
    /// # Errors
    ///
    /// `Journal` when the file is there and cannot be read.
    pub fn read(&self) -> Result<Vec<std::result::Result<Spooled, String>>> {
        let text = match std::fs::read_to_string(&self.path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(self.failed(error)),
        };
        Ok(text
            .lines()
            .map(|line| serde_json::from_str(line).map_err(|_cut_short| line.to_owned()))
            .collect())
    }

    /// Removes the file once its lines are in the journal.
    ///
    /// # Errors
    ///
    /// `Journal`.
    pub fn remove(&self) -> Result<()> {
        match std::fs::remove_file(&self.path) {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            Err(error) => Err(self.failed(error)),
        }
    }
}
