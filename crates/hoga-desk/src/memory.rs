//! A second memory of how far a journal went, kept where a copy of the journal does not take it along.
//!
//! A key is used up only as long as the journal that says so is there. One that was put back from a
//! backup, or copied without its write-ahead file, is whole in itself, and has forgotten keys; beside
//! the memory it is older.

use crate::journal::audit::Head;
use crate::journal::{Journal, Setting};
use crate::places::untrusted_in;
use hoga_port::{BrokerError, Result};
use std::fmt;
use std::io;
use std::sync::Arc;

/// Where heads are remembered, by the journal's own name.
pub trait HeadMemory: Send + Sync + fmt::Debug {
    /// Returns the head of a journal as it was noted last.
    ///
    /// # Errors
    ///
    /// What is kept cannot be read.
    fn recall(&self, journal: &str) -> io::Result<Option<Head>>;

    /// Notes how far a journal went, instead of what was noted before. That may be lost in a power cut,
    /// since a memory that lags is right too; but not that the journal was there, which is noted while
    /// it is still empty, with the sequence 0.
    ///
    /// # Errors
    ///
    /// It cannot be kept.
    fn note(&self, journal: &str, head: &Head) -> io::Result<()>;
}

/// A memory, and whether it must know the journal.
#[derive(Clone, Debug)]
pub struct SecondMemory {
    /// Where heads are remembered.
    pub heads: Arc<dyn HeadMemory>,
    /// Whether a journal with events that is not remembered is to be asked about: one in a file came
    /// from elsewhere then; one on a server may be new to this machine.
    pub must_know: bool,
}

/// Why a journal may not be the one that was written last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// It ends before what is remembered.
    Older {
        /// Where it ends.
        ends: u64,
        /// Where it ended once.
        remembered: u64,
    },
    /// It is as long as it was and holds something else.
    Different {
        /// The first place that is known to differ.
        at: u64,
    },
    /// Nothing is remembered of it here.
    NeverSeen,
    /// The memory itself cannot be read.
    Unreadable(String),
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Older { ends, remembered } => write!(
                f,
                "the journal is older than what was written: it ends with event {ends}, and event {remembered} was written once"
            ),
            Self::Different { at } => write!(
                f,
                "the journal is not the one that was written: its event {at} is another"
            ),
            Self::NeverSeen => f.write_str("this machine has never written this journal"),
            Self::Unreadable(why) => {
                write!(f, "how far the journal went cannot be remembered: {why}")
            }
        }
    }
}

impl Doubt {
    /// Returns what a person can do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Older { .. } | Self::Different { .. } => {
                "put the newer journal back, or look which orders it lacks and accept that their keys are forgotten: hoga adopt"
            }
            Self::NeverSeen => {
                "if it was moved here whole, with its -wal file, and nothing else writes it: hoga adopt"
            }
            Self::Unreadable(_) => "mend that place, or begin it anew: hoga adopt",
        }
    }
}

/// Holds a journal against what is remembered of it; a journal without a name of its own is of this
/// process alone.
///
/// # Errors
///
/// `Journal` when it cannot be read.
pub async fn compare(journal: &dyn Journal, memory: &SecondMemory) -> Result<Option<Doubt>> {
    let Some(name) = journal.name().await? else {
        return Ok(None);
    };
    let head = journal.head().await?;
    let remembered = match memory.heads.recall(&name) {
        Ok(remembered) => remembered,
        Err(error) if untrusted_in(&error).is_some() => {
            return Err(BrokerError::journal(error.to_string(), error));
        }
        Err(error) => return Ok(Some(Doubt::Unreadable(error.to_string()))),
    };
    let Some(remembered) = remembered else {
        // One that was restored on a server may lack what another machine saw of it.
        let asks = memory.must_know || journal.setting(Setting::Restored).await?.is_some();
        return Ok((asks && head.sequence > 0).then_some(Doubt::NeverSeen));
    };
    if remembered.sequence == 0 {
        return Ok(None);
    }
    if remembered.sequence > head.sequence {
        return Ok(Some(Doubt::Older {
            ends: head.sequence,
            remembered: remembered.sequence,
        }));
    }
    let before = remembered.sequence.saturating_sub(1);
    let there = journal.raw_events(before, 1).await?;
    let is_same = there.first().is_some_and(|event| {
        event.sequence == remembered.sequence && event.hash == remembered.hash
    });
    Ok((!is_same).then_some(Doubt::Different {
        at: remembered.sequence,
    }))
}

/// Makes a journal known that is still empty. Whoever opens one does so before anything is written, since
/// with events and without a memory it counts as one from elsewhere.
///
/// # Errors
///
/// `Journal` when it cannot be read.
pub async fn introduce(journal: &dyn Journal, memory: &SecondMemory) -> Result<()> {
    if journal.latest().await? == 0
        && let Err(error) = note(journal, memory).await
    {
        tracing::warn!(%error, "a journal that is put back would not be noticed");
    }
    Ok(())
}

/// Notes how far a journal went by now.
///
/// # Errors
///
/// `Journal` when its head cannot be read, or cannot be kept.
pub(crate) async fn note(journal: &dyn Journal, memory: &SecondMemory) -> Result<()> {
    let Some(name) = journal.name().await? else {
        return Ok(());
    };
    let head = journal.head().await?;
    let heads = Arc::clone(&memory.heads);
    // A disk that hangs does so on a thread of its own.
    let writing = tokio::task::spawn_blocking(move || heads.note(&name, &head));
    let written = writing.await.unwrap_or(Ok(()));
    written.map_err(|error| {
        let text = format!("how far the journal went cannot be remembered: {error}");
        BrokerError::journal(text, error)
    })
}
