//! Events as their columns hold them, and where a log ends. Pure.

use crate::journal::{Record, Stored, columns};
use ambient::digest;
use hoga_port::time::Timestamp;
use hoga_port::{BrokerError, Result};
use serde::{Deserialize, Serialize};
use std::fmt;

/// An event as its columns hold it, before anything is read into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawEvent {
    /// Its place.
    pub sequence: u64,
    /// Microseconds since 1970.
    pub at_us: i64,
    /// The entry's word.
    pub kind: String,
    /// The entry as JSON.
    pub payload: String,
    /// The order after it, as JSON.
    pub order: Option<String>,
    /// Digest over it and everything before it.
    pub hash: String,
}

impl RawEvent {
    /// Returns the columns of a record behind another.
    pub fn of(previous: &str, sequence: u64, record: &Record) -> Self {
        let (payload, order) = columns(record);
        let mut event = Self {
            sequence,
            at_us: record.at.as_microsecond(),
            kind: record.entry.word().to_owned(),
            payload,
            order,
            hash: String::new(),
        };
        event.hash = event.digest_behind(previous);
        event
    }

    /// Reads what the columns hold.
    ///
    /// # Errors
    ///
    /// `Journal` when they hold no event.
    pub fn parse(&self) -> Result<Stored> {
        let unreadable = |error: serde_json::Error| {
            let what = format!(
                "event {} cannot be read; verifying the log tells more",
                self.sequence
            );
            BrokerError::journal(what, error)
        };
        let entry = serde_json::from_str(&self.payload).map_err(unreadable)?;
        let order = self
            .order
            .as_deref()
            .map(serde_json::from_str)
            .transpose()
            .map_err(unreadable)?;
        let at = Timestamp::from_microsecond(self.at_us).map_err(|error| {
            BrokerError::journal(format!("event {} has no time", self.sequence), error)
        })?;
        Ok(Stored {
            sequence: self.sequence,
            record: Record { at, entry, order },
            hash: self.hash.clone(),
        })
    }

    /// Returns where a log ends whose last event this is.
    pub fn head(&self) -> Head {
        Head {
            sequence: self.sequence,
            hash: self.hash.clone(),
        }
    }

    /// Reads what the columns hold, as it was written behind the event of that hash; `None` is an
    /// event that is missing.
    ///
    /// # Errors
    ///
    /// `Journal` when it is not what was written there.
    pub fn parse_behind(&self, previous: Option<&str>) -> Result<Stored> {
        if previous.is_none_or(|previous| self.digest_behind(previous) != self.hash) {
            return Err(BrokerError::Journal {
                message: format!(
                    "event {} is not what was written; verifying the log tells more",
                    self.sequence
                ),
                source: None,
            });
        }
        self.parse()
    }

    /// Returns the hash it must have behind another event.
    pub fn digest_behind(&self, previous: &str) -> String {
        // An absent order differs from an empty one by its length field.
        let (mark, order) = match &self.order {
            Some(order) => (b"1".as_slice(), order.as_bytes()),
            None => (b"0".as_slice(), b"".as_slice()),
        };
        digest(&[
            previous.as_bytes(),
            &self.sequence.to_be_bytes(),
            &self.at_us.to_be_bytes(),
            self.kind.as_bytes(),
            self.payload.as_bytes(),
            mark,
            order,
        ])
    }
}

/// The last event, as the journal notes it beside the log.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Its place, 0 for an empty log.
    pub sequence: u64,
    /// Its hash.
    pub hash: String,
}

impl Head {
    /// Reads what [`fmt::Display`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        let (sequence, hash) = text.split_once(' ')?;
        Some(Self {
            sequence: sequence.parse().ok()?,
            hash: hash.to_owned(),
        })
    }
}

impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.sequence, self.hash)
    }
}

/// Returns the hash of a record behind another: hexadecimal SHA-256 over the previous hash and the
/// stored columns.
pub fn chain(previous: &str, sequence: u64, record: &Record) -> String {
    RawEvent::of(previous, sequence, record).hash
}
