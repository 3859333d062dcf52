//! What a desk begins with: the books out of the log, and what is believed of its settings.

use super::DeskConfig;
use super::believes::{self, Begins};
use crate::believed::Believed;
use crate::books::Books;
use crate::journal::Journal;
use crate::journal::audit::walk;
use hoga_port::Result;
use hoga_port::time::{Timestamp, trading_day};

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
    let mut books = Books::default();
    let mut believed = Believed::new(kept.clone());
    let mut sequence = 0;
    let findings = walk(journal, |event| {
        sequence = event.sequence;
        let record = event.parse()?.record;
        if believed.take(event) {
            books.replay(&record);
        }
        Ok(())
    })
    .await?;
    for finding in &findings {
        tracing::error!(%finding, "the event log is not what was written: hoga events verify");
    }
    if let Some(why) = believed.rewritten() {
        tracing::error!(
            why,
            "the event log is not what was sealed: hoga events verify"
        );
    }
    let begins = Begins {
        at: now,
        is_doubted,
    };
    let believed = believes::settle(journal, memory, kept, believed, begins).await?;
    books.begin_opening(trading_day(now));
    books.expect_others(believes::expects_others(journal, &believed).await?);
    Ok(Rebuilt {
        books,
        sequence,
        is_log_intact: findings.is_empty(),
        believed,
    })
}
