//! The books out of the log, when a desk opens.

use crate::books::Books;
use crate::journal::Journal;
use crate::journal::audit::walk;
use hoga_port::Result;

/// Makes the books from the log; also returns where it ends and whether it is as it was written.
pub(super) async fn rebuild(journal: &dyn Journal) -> Result<(Books, u64, bool)> {
    let mut books = Books::default();
    let mut sequence = 0;
    let findings = walk(journal, |event| {
        sequence = event.sequence;
        books.replay(&event.parse()?.record);
        Ok(())
    })
    .await?;
    for finding in &findings {
        tracing::error!(%finding, "the event log is not what was written: hoga events verify");
    }
    Ok((books, sequence, findings.is_empty()))
}
