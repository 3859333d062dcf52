//! What a desk begins with: the books out of the log, and what is believed of its settings.

use super::DeskConfig;
use super::believes::{self, Begins};
use crate::books::Books;
use crate::journal::Journal;
use crate::journal::audit::walk_behind;
use crate::seal::KeptKey;
use crate::snapshot::{self, Snapshot, SnapshotProof};
use hoga_port::Result;
use hoga_port::time::{Timestamp, seoul_day};

/// What a log tells.
pub(super) struct Rebuilt {
    pub(super) books: Books,
    /// Where it ends.
    pub(super) sequence: u64,
    /// Whether it is as it was written.
    pub(super) is_log_intact: bool,
    /// What of its settings is believed, where it has seals.
    pub(super) believed: believes::Shared,
}

/// Makes the books from the log, and lets its seals go on or begin.
pub(super) async fn open(
    journal: &dyn Journal,
    config: &DeskConfig,
    is_doubted: bool,
    now: Timestamp,
) -> Result<Rebuilt> {
    let memory = config.memory.as_ref();
    let kept = believes::kept_key(journal, memory).await;
    let by = proof(kept.clone(), config);
    let mut told = snapshot::begin(journal, &by).await?;
    let saved = told.believed.end().clone();
    let findings = walk_behind(journal, saved.clone(), |event| told.take(event)).await?;
    let is_due = told.is_due(saved.sequence, config.snapshot_every, seoul_day(now));
    let is_sound = !is_doubted && findings.is_empty() && told.believed.rewritten().is_none();
    let snapshot = (is_due && is_sound).then(|| Snapshot::of(&told, &by));
    let (mut books, believed) = (told.books, told.believed);
    let sequence = believed.end().sequence;
    for finding in &findings {
        tracing::error!(%finding, "the event log is not what was written: verify it");
    }
    if let Some(why) = believed.rewritten() {
        tracing::error!(why, "the event log is not what was sealed: verify it");
    }
    let begins = Begins {
        at: now,
        is_doubted,
    };
    let believed = believes::settle(journal, memory, kept, believed, begins).await?;
    if let Some(snapshot) = snapshot.flatten()
        && let Err(error) = journal.save_snapshot(snapshot).await
    {
        tracing::warn!(%error, "what the log tells is not saved: the next start reads it again");
    }
    books.begin_opening(seoul_day(now));
    books.expect_others(believes::expects_others(journal, &believed).await?);
    Ok(Rebuilt {
        books,
        sequence,
        is_log_intact: findings.is_empty(),
        believed,
    })
}

/// Returns what proves the snapshots of a desk's journal, given its key, if that is here.
pub(super) fn proof(kept: Option<KeptKey>, config: &DeskConfig) -> SnapshotProof {
    match kept {
        Some(kept) => SnapshotProof::Key(kept),
        None if config.memory.is_none() => SnapshotProof::Digest,
        None => SnapshotProof::Nothing,
    }
}
