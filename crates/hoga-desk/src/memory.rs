//! A second memory of how far a journal went, kept where a copy of the journal does not take it along.
//!
//! An id is used up only as long as the journal that says so is there. One that was put back from a
//! backup, or copied without its write-ahead file, is whole in itself, and has forgotten ids; beside
//! the memory it is older.

use crate::journal::audit::{Head, RawEvent};
use crate::journal::{Journal, Setting};
use crate::seal::{KeptKey, SealKey};
use ambient::places::untrusted_in;
use hoga_port::{BrokerError, Hint, Result};
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

    /// Returns the name of the journal that was last gone on with at a place.
    ///
    /// # Errors
    ///
    /// What is kept cannot be read.
    fn kept_at(&self, place: &str) -> io::Result<Option<String>>;

    /// Notes that a place has this journal, instead of the one before, durable when it returns.
    ///
    /// # Errors
    ///
    /// It cannot be kept.
    fn keep_at(&self, place: &str, journal: &str) -> io::Result<()>;

    /// Returns for which account a journal was gone on with here, as a digest.
    ///
    /// # Errors
    ///
    /// What is kept cannot be read.
    fn account_of(&self, _journal: &str) -> io::Result<Option<String>> {
        Ok(None)
    }

    /// Notes for which account a journal is gone on with: the journal itself shows its masked number
    /// alone.
    ///
    /// # Errors
    ///
    /// It cannot be kept.
    fn keep_account(&self, _journal: &str, _account: &str) -> io::Result<()> {
        Ok(())
    }

    /// Returns what was found of a journal that was older than what had been written.
    ///
    /// # Errors
    ///
    /// What is kept cannot be read.
    fn finding(&self, _journal: &str) -> io::Result<Option<Finding>> {
        Ok(None)
    }

    /// Keeps what was found, instead of what was before: the journal grows, and no longer shows where it
    /// ended. It may be lost in a power cut.
    ///
    /// # Errors
    ///
    /// It cannot be kept.
    fn keep_finding(&self, _journal: &str, _finding: &Finding) -> io::Result<()> {
        Ok(())
    }

    /// Returns the key that a journal's notes are sealed with, if it is here.
    ///
    /// # Errors
    ///
    /// What is kept cannot be read, or is no key.
    fn key(&self, _journal: &str) -> io::Result<Option<KeptKey>> {
        Ok(None)
    }

    /// Keeps the key of a journal, durable when it returns.
    ///
    /// # Errors
    ///
    /// It cannot be kept.
    fn keep_key(&self, _journal: &str, _key: &KeptKey) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    /// Makes a key by chance; none where none are kept.
    ///
    /// # Errors
    ///
    /// There is no chance to be had.
    fn fresh_key(&self) -> io::Result<Option<SealKey>> {
        Ok(None)
    }
}

/// What was found of a journal that was older than what had been written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where it ended.
    pub end: Head,
    /// Where it had ended once.
    pub remembered: u64,
}

/// A memory, and whether it must know the journal.
#[derive(Clone, Debug)]
pub struct SecondMemory {
    /// Where heads are remembered.
    pub heads: Arc<dyn HeadMemory>,
    /// Whether a journal with events that is not remembered is to be asked about: one in a file came
    /// from elsewhere then; one on a server may be new to this machine.
    pub must_know: bool,
    /// Where the journal is kept, as a digest: the account in this state directory, or in this
    /// database. Two state directories that share one memory have a journal each.
    pub place: String,
    /// The environment and account, as a digest; nothing where no account is told apart.
    pub account: Option<String>,
}

/// Why a journal may not be the one that was written last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// It ended before what is remembered, whatever was added to it since.
    Older {
        /// Where it ended when that was found.
        ends: u64,
        /// Where it ended once.
        remembered: u64,
    },
    /// It is as long as it was and holds something else.
    Different {
        /// The first place that is known to differ.
        at: u64,
    },
    /// It is not the one that was kept at its place before.
    Replaced {
        /// Where that one ended.
        remembered: u64,
    },
    /// Nothing is remembered of it here.
    NeverSeen,
    /// The memory itself cannot be read.
    Unreadable(String),
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Older { ends, remembered } => {
                let first = ends.saturating_add(1);
                let missing = if first == *remembered {
                    format!("event {first}, which was written once, is")
                } else {
                    format!("events {first} to {remembered}, which were written once, are")
                };
                write!(
                    f,
                    "the journal is older than what was written: {missing} missing"
                )
            }
            Self::Different { at } => write!(
                f,
                "the journal is not the one that was written: its event {at} is not the one that was written there; it was put back from a backup and gone on with, or changed"
            ),
            Self::Replaced { remembered } => write!(
                f,
                "the journal that this state directory or database had for the account is gone: it went to event {remembered}, and another one is in its place, which does not know its ids"
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
    pub fn hint(&self) -> Hint {
        match self {
            Self::Older { .. } | Self::Different { .. } => Hint::NewerJournalOrAdopt,
            Self::Replaced { .. } => Hint::SameJournalOrAdopt,
            Self::NeverSeen => Hint::AdoptIfMoved,
            Self::Unreadable(_) => Hint::MendPlaceOrAdopt,
        }
    }
}

/// Holds a journal against what is remembered of it and of its place; a journal without a name of its
/// own is of this process alone.
///
/// # Errors
///
/// `Journal` when it cannot be read.
pub async fn compare(journal: &dyn Journal, memory: &SecondMemory) -> Result<Option<Doubt>> {
    let Some(name) = journal.name().await? else {
        return Ok(None);
    };
    check_account(memory, &name)?;
    let head = journal.head().await?;
    let recalled = memory.heads.recall(&name);
    let (remembered, replaced) =
        match recalled.and_then(|head| Ok((head, replaced(memory, &name)?))) {
            Ok(both) => both,
            Err(error) if untrusted_in(&error).is_some() => {
                return Err(BrokerError::journal(error.to_string(), error));
            }
            Err(error) => return Ok(Some(Doubt::Unreadable(error.to_string()))),
        };
    let replaced = replaced.map(|remembered| Doubt::Replaced { remembered });
    let Some(remembered) = remembered else {
        // One that was restored on a server may lack what another machine saw of it.
        let asks = memory.must_know || journal.setting(Setting::Restored).await?.is_some();
        let is_from_elsewhere = asks && head.sequence > 0;
        return Ok(replaced.or(is_from_elsewhere.then_some(Doubt::NeverSeen)));
    };
    if remembered.sequence == 0 {
        return Ok(replaced);
    }
    if remembered.sequence > head.sequence {
        let before = found_before(journal, memory, &name, remembered.sequence).await?;
        return Ok(before.or(Some(Doubt::Older {
            ends: head.sequence,
            remembered: remembered.sequence,
        })));
    }
    let before = remembered.sequence.saturating_sub(1);
    let there = journal.raw_events(before, 1).await?;
    let is_same = there.first().is_some_and(|event| {
        event.sequence == remembered.sequence && event.hash == remembered.hash
    });
    let different = Doubt::Different {
        at: remembered.sequence,
    };
    if is_same {
        return Ok(replaced);
    }
    let older = found_before(journal, memory, &name, remembered.sequence).await?;
    Ok(Some(older.unwrap_or(different)))
}

/// Refuses a journal that was gone on with for another account on this machine; a memory that cannot be
/// read is told with its head.
fn check_account(memory: &SecondMemory, name: &str) -> Result<()> {
    let known = memory.heads.account_of(name).ok().flatten();
    match (known, &memory.account) {
        (Some(its), Some(ours)) if its != *ours => Err(BrokerError::refused(
            "this journal belongs to another account, whose number begins alike",
            Hint::OtherPlaceOrAccount,
        )),
        _ => Ok(()),
    }
}

/// Returns what was found when this journal still ended before what is remembered: it is the same one if
/// it still has the event that it ended with.
async fn found_before(
    journal: &dyn Journal,
    memory: &SecondMemory,
    name: &str,
    remembered: u64,
) -> Result<Option<Doubt>> {
    let Ok(Some(Finding {
        end,
        remembered: at,
    })) = memory.heads.finding(name)
    else {
        return Ok(None);
    };
    let ends = end.sequence;
    let is_there = ends == 0 || {
        let there = journal.raw_events(ends.saturating_sub(1), 1).await?;
        let is_it = |event: &RawEvent| event.sequence == ends && event.hash == end.hash;
        there.first().is_some_and(is_it)
    };
    let is_the_same = is_there && at == remembered;
    Ok(is_the_same.then_some(Doubt::Older { ends, remembered }))
}

/// Keeps where an older journal ends before anything is added to it, so that what it lacks can be told
/// later too.
///
/// # Errors
///
/// `Journal` when it cannot be read.
pub(crate) async fn keep_finding(
    journal: &dyn Journal,
    memory: &SecondMemory,
    doubt: &Doubt,
) -> Result<()> {
    let (Doubt::Older { ends, remembered }, Some(name)) = (doubt, journal.name().await?) else {
        return Ok(());
    };
    let end = journal.head().await?;
    if end.sequence != *ends {
        return Ok(());
    }
    let remembered = *remembered;
    let finding = Finding { end, remembered };
    if let Err(error) = memory.heads.keep_finding(&name, &finding) {
        tracing::warn!(%error, "what an older journal lacks is not kept");
    }
    Ok(())
}

/// Notes how far a journal went that another process writes, so that this machine notices one that is
/// older later; not while it is in doubt, which is returned.
///
/// # Errors
///
/// `Journal` when it cannot be read, or its head cannot be kept.
pub async fn follow(journal: &dyn Journal, memory: &SecondMemory) -> Result<Option<Doubt>> {
    let doubt = compare(journal, memory).await?;
    if doubt.is_none() {
        note(journal, memory).await?;
    }
    Ok(doubt)
}

/// Returns how far another journal went that was kept at this place before and had events.
fn replaced(memory: &SecondMemory, name: &str) -> io::Result<Option<u64>> {
    let Some(kept) = memory.heads.kept_at(&memory.place)? else {
        return Ok(None);
    };
    if kept == name {
        return Ok(None);
    }
    let went = memory.heads.recall(&kept)?.map(|head| head.sequence);
    Ok(went.filter(|sequence| *sequence > 0))
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
        unnoticed(&error);
    }
    Ok(())
}

/// Notes that a journal is the one of its place, once nothing speaks against it.
///
/// # Errors
///
/// `Journal` when its name cannot be read.
pub(crate) async fn settle_in(journal: &dyn Journal, memory: &SecondMemory) -> Result<()> {
    let Some(name) = journal.name().await? else {
        return Ok(());
    };
    if let Err(error) = memory.heads.keep_at(&memory.place, &name) {
        unnoticed(&error);
    }
    if let Some(account) = &memory.account
        && let Err(error) = memory.heads.keep_account(&name, account)
    {
        unnoticed(&error);
    }
    Ok(())
}

fn unnoticed(error: &dyn std::error::Error) {
    tracing::warn!(%error, "a journal that is put back or taken away would not be noticed");
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
