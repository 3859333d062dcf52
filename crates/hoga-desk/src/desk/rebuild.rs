//! The books out of the log, when a desk opens.

use crate::books::Books;
use crate::journal::Journal;
use crate::journal::audit::verify;
use hoga_port::Result;

/// Records read at once when the books are rebuilt.
const REPLAY_BATCH: usize = 2_000;

/// Makes the books from the log; also returns where it ends and whether it is as it was written.
pub(super) async fn rebuild(journal: &dyn Journal) -> Result<(Books, u64, bool)> {
    let findings = verify(journal).await?;
    for finding in &findings {
        tracing::error!(%finding, "the event log is not what was written: hoga events verify");
    }
    let mut books = Books::default();
    let mut sequence = 0;
    loop {
        let batch = journal.read(sequence, REPLAY_BATCH).await?;
        let Some(last) = batch.last() else {
            return Ok((books, sequence, findings.is_empty()));
        };
        sequence = last.sequence;
        for stored in &batch {
            books.replay(&stored.record);
        }
    }
}
