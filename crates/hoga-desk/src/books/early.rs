//! Notices about numbers that belong to nobody yet: of our own orders before their answer, of others,
//! or of nothing that a list ever shows.

use super::Books;
use crate::candidate::Lost;
use crate::evidence::{ExecutionReport, ExecutionReportKind, RowKind};
use crate::journal::Record;
use crate::ledger::Whose;
use crate::reconcile::{Pass, Rows};
use hoga_port::time::Timestamp;
use hoga_port::{BrokerOrderId, Quantity};

/// Complete lists after which a number that none of them shows is looked for no more.
const PASSES: u32 = 6;

impl Books {
    /// Returns the notices about numbers of nobody that a list may still explain.
    fn awaited_early(&self) -> impl Iterator<Item = &ExecutionReport> {
        let settled = &self.watch.settled_early;
        let early = self.early().iter();
        early.filter(|notice| settled.is_empty() || !settled.contains(&named(notice)))
    }

    /// Returns after how many milliseconds the list is asked again for numbers that only notices
    /// told of; nothing when there are none, or the lists lead nowhere.
    pub(crate) fn early_spacing_ms(&self) -> Option<i64> {
        let passes = self.awaited_early().map(|notice| {
            let market = notice.id.trading_day().market();
            self.watch.early_passes.get(&market).copied().unwrap_or(0)
        });
        let fewest = passes.min().filter(|passes| *passes < PASSES)?;
        Some(if fewest < 3 { 3_000 } else { 10_000 })
    }

    /// Counts a complete list, and says once a day which numbers no list shows.
    pub(crate) fn count_early(&mut self, pass: &Pass, at: Timestamp, out: &mut Vec<Record>) {
        let day = pass.day;
        let is_of_market =
            |notice: &&ExecutionReport| notice.id.trading_day().market() == day.market();
        let settled: Vec<(BrokerOrderId, String)> = self
            .awaited_early()
            .filter(|notice| {
                let is_over = is_of_market(notice) && notice.id.trading_day() < day;
                // Its order is known by now, under another branch: the list tells of it.
                is_over || matches!(self.whose(notice), Whose::OtherBranch(_))
            })
            .map(named)
            .collect();
        self.watch.settled_early.extend(settled);
        let has_any = self.awaited_early().any(|notice| is_of_market(&notice));
        let passes = self.watch.early_passes.entry(day.market()).or_default();
        if !has_any {
            *passes = 0;
            return;
        }
        *passes = passes.saturating_add(1);
        if *passes != PASSES {
            return;
        }
        let unseen: Vec<String> = self
            .awaited_early()
            .filter(is_of_market)
            .filter(|notice| self.last_row(&notice.id).is_none())
            // A row that may be a lost order is on the list and nobody's yet.
            .filter(|notice| pass.rows.row(&notice.id).is_none())
            .map(|notice| notice.id.number().to_owned())
            .collect();
        for number in unseen {
            let text = format!("a notice told of number {number}, which no list of {day} shows");
            let hint = "if the venue's screen has it, compare it with the orders here";
            self.alarm_daily(text, hint, at, out);
        }
    }

    /// Returns whether a notice told of a number like a lost order, at or after its send, that is
    /// nobody's and not on a list yet. Once it is listed whole, its row says what it is.
    pub(crate) fn has_early_twin(&self, lost: &Lost<'_>, begun: u64, rows: &Rows) -> bool {
        self.awaited_early().any(|notice| {
            notice.parent.is_none()
                && !self.knows(&notice.id)
                && !self.is_another(&notice.id, begun, lost.intent.quantity)
                // A row with other shares does not show the whole of it yet.
                && rows
                    .row(&notice.id)
                    .is_none_or(|row| row.quantity != notice.order_quantity)
                && notice.symbol == lost.intent.symbol
                && notice.side == lost.intent.side
                && notice.order_quantity == lost.intent.quantity
                && lost.may_be_sent_by(notice.venue_time)
                && !is_of_another_branch(notice, rows)
        })
    }
}

/// Returns what a notice is known by.
fn named(notice: &ExecutionReport) -> (BrokerOrderId, String) {
    (notice.id.clone(), notice.fingerprint.clone())
}

/// Returns whether the list shows the order of a notice under another branch: notices were seen to
/// name a branch that is not the list's. Its figures must explain the notice.
fn is_of_another_branch(notice: &ExecutionReport, rows: &Rows) -> bool {
    let filled = match notice.kind {
        ExecutionReportKind::Executed => notice.quantity,
        ExecutionReportKind::Accepted
        | ExecutionReportKind::Cancelled
        | ExecutionReportKind::Received
        | ExecutionReportKind::Amended
        | ExecutionReportKind::Refused
        | ExecutionReportKind::RemainderCancelled => Quantity::ZERO,
    };
    rows.at_another_branch(&notice.id).any(|row| {
        row.kind == RowKind::Order
            && row.symbol == notice.symbol
            && row.side == notice.side
            && row.quantity == notice.order_quantity
            && row.filled >= filled
    })
}
