//! The emergency file: cancels that left, and stops that were asked for, while the journal could not be
//! written.
//!
//! One JSON object a line, on the disk before the cancel is sent; the next start takes the lines into
//! the journal and blanks the file. Its room is taken beforehand.

use ambient::places::{self, Place};
use hoga_port::time::Timestamp;
use hoga_port::{BrokerError, Result};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::path::PathBuf;

/// Bytes of room: some hundred cancels.
const ROOM: usize = 32_768;

/// A cancel that is about to leave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmergencyCancel {
    /// When.
    pub at: Timestamp,
    /// The order, by our id or the venue's number.
    pub order: String,
    /// The venue's number that is cancelled.
    pub number: String,
}

impl EmergencyCancel {
    /// Returns whether it is about an order of this id or number.
    pub fn is_about(&self, name: &str) -> bool {
        let unpadded = |number: &str| number.trim_start_matches('0').to_owned();
        self.order == name || unpadded(&self.number) == unpadded(name)
    }
}

impl fmt::Display for EmergencyCancel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.order.is_empty() && self.order != self.number {
            write!(f, "{} as ", self.order)
        } else {
            Ok(())
        }?;
        let at = hoga_port::time::kst(self.at).strftime("%Y-%m-%d %H:%M:%S");
        write!(f, "number {} at {at}", self.number)
    }
}

/// A stop of all trading that a person asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmergencyKill {
    /// When.
    pub at: Timestamp,
    /// Why.
    pub kill: String,
}

/// A line of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum EmergencyLine {
    /// A cancel.
    Cancelled(EmergencyCancel),
    /// A stop.
    Killed(EmergencyKill),
}

/// Where such lines are written.
#[derive(Clone, Debug)]
pub struct EmergencyLog {
    path: PathBuf,
}

impl EmergencyLog {
    /// Uses a file; it is made when it is needed.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    fn failed(&self, error: std::io::Error) -> BrokerError {
        BrokerError::journal(
            format!(
                "the emergency file {} cannot be used: {error}",
                self.path.display()
            ),
            error,
        )
    }

    /// Makes room on the disk beforehand, because a full disk is what it is needed for.
    ///
    /// # Errors
    ///
    /// `Journal`.
    pub fn prepare(&self) -> Result<()> {
        let blank = vec![b'\n'; ROOM];
        let write = |mut file: File| {
            file.write_all(&blank)?;
            file.sync_data()
        };
        self.open(true)
            .and_then(write)
            .map_err(|error| self.failed(error))
    }

    fn text(&self) -> std::io::Result<String> {
        Ok(places::read(&self.path, Place::Kept)?.unwrap_or_default())
    }

    fn open(&self, truncate: bool) -> std::io::Result<File> {
        let file = places::open_write(&self.path, Place::Kept)?;
        // Not before it is known whose file it is.
        if truncate {
            file.set_len(0)?;
        }
        Ok(file)
    }

    /// Writes a line over the room that was made, durable when it returns.
    ///
    /// # Errors
    ///
    /// `Journal`: the line may not be there after a crash; a cancel leaves all the same.
    pub fn write(&self, line: &EmergencyLine) -> Result<()> {
        let mut text = serde_json::to_string(line)
            .map_err(|error| BrokerError::journal("a line cannot be written", error))?;
        text.push('\n');
        // What cannot be read is not written over.
        let before = self.text().map_err(|error| self.failed(error))?;
        let used = before.trim_ascii_end().len();
        // Behind the last line and its end; the first line starts at the beginning.
        let at = if used == 0 { 0 } else { used.saturating_add(1) };
        let write = |mut file: File| {
            file.seek(SeekFrom::Start(u64::try_from(at).unwrap_or(u64::MAX)))?;
            file.write_all(text.as_bytes())?;
            file.sync_data()
        };
        self.open(false)
            .and_then(write)
            .map_err(|error| self.failed(error))
    }

    /// Reads what was written; a line that was cut short comes as its text, unless it asks for a stop:
    /// that holds whatever is missing of it.
    ///
    /// # Errors
    ///
    /// `Journal` when the file is there and cannot be read.
    pub fn read(&self) -> Result<Vec<std::result::Result<EmergencyLine, String>>> {
        let text = self.text().map_err(|error| self.failed(error))?;
        Ok(text
            .lines()
            .filter(|line| !line.trim().is_empty())
            .map(|line| {
                serde_json::from_str(line)
                    .or_else(|_cut_short| cut_short_stop(line).ok_or_else(|| line.to_owned()))
            })
            .collect())
    }
}

/// Returns the stop that a line asks for whose end is missing; its instant stands before its reason.
fn cut_short_stop(line: &str) -> Option<EmergencyLine> {
    let (before, _reason) = line.split_once("\"kill\"")?;
    let (_, at) = before.split_once("\"at\":\"")?;
    let (at, _) = at.split_once('"')?;
    Some(EmergencyLine::Killed(EmergencyKill {
        at: at.parse().ok()?,
        kill: "the reason is cut short".into(),
    }))
}
