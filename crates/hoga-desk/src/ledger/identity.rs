//! Whose a notice is: a number alone is no identity.
//!
//! A notice acts on an order only if symbol and side are the order's. The branch decides only between
//! orders that number, symbol and side cannot tell apart: python-kis compares it for domestic notices
//! and works, and every notice of the other market was dropped by that comparison (its issue 44).

use super::{Ledger, Whose};
use crate::evidence::{ExecutionReport, ExecutionReportKind};
use crate::journal::Subject;
use hoga_port::BrokerOrderId;

impl Ledger {
    /// Returns whose a notice is. What confirms a cancel or an amend is about its parent.
    pub(crate) fn whose(&self, notice: &ExecutionReport) -> Whose {
        let parent = match notice.kind {
            ExecutionReportKind::Cancelled
            | ExecutionReportKind::Received
            | ExecutionReportKind::Amended => notice.parent.as_ref(),
            ExecutionReportKind::Accepted
            | ExecutionReportKind::Refused
            | ExecutionReportKind::Executed
            | ExecutionReportKind::RemainderCancelled => None,
        };
        match self.whose_number(notice, &notice.id) {
            // A parent is written without a branch; the notice's own says where both are.
            Whose::Unknown | Whose::Contradicted => match parent {
                Some(parent) => {
                    let branch = notice.id.branch();
                    let at = BrokerOrderId::new(parent.trading_day(), branch, parent.number());
                    self.whose_number(notice, &at)
                }
                None => self.whose_number(notice, &notice.id),
            },
            known @ (Whose::Order(_) | Whose::OtherBranch(_)) => known,
        }
    }

    fn whose_number(&self, notice: &ExecutionReport, id: &BrokerOrderId) -> Whose {
        let subjects = self.subjects_of_number(id);
        if subjects.is_empty() {
            return Whose::Unknown;
        }
        let fits = |subject: &&Subject| {
            self.tracked(subject).is_some_and(|tracked| {
                tracked.order.symbol == notice.symbol && tracked.order.side == notice.side
            })
        };
        let is_at_branch = |subject: &&&Subject| {
            self.tracked(subject)
                .is_some_and(|tracked| tracked.order.has_number(id))
        };
        let fitting: Vec<&Subject> = subjects.iter().filter(fits).collect();
        let at_branch: Vec<&&Subject> = fitting.iter().filter(is_at_branch).collect();
        match (at_branch.as_slice(), fitting.as_slice()) {
            ([one], _) => Whose::Order((**one).clone()),
            ([], [one]) => Whose::OtherBranch((*one).clone()),
            ([] | [_, ..], _) => Whose::Contradicted,
        }
    }
}
