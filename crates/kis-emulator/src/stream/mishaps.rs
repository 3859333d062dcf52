//! What faults make of notices of own executions: late, twice, in part, cut, or of what is nobody's.

use crate::faults::NoticeFate;
use crate::stream::line::{ConnectionId, Outgoing};
use crate::stream::notices::{self, Notice};
use crate::stream::sending::Stream;
use hoga_port::time::{Timestamp, plus_millis};
use std::collections::BTreeSet;

impl Stream<'_> {
    /// Sends an own notice as its fault says.
    pub(crate) fn send_notice(&mut self, now: Timestamp, id: ConnectionId, text: String) {
        let half = text.len().checked_div(2).unwrap_or(0);
        let first_half = || text.chars().take(half).collect::<String>();
        match self.faults.notices.pop_front() {
            None => self.put(now, id, text),
            Some(NoticeFate::Twice) => {
                self.put(now, id, text.clone());
                self.put(now, id, text);
            }
            Some(NoticeFate::Late { ms }) => {
                let at = plus_millis(now, i64::try_from(ms).unwrap_or(i64::MAX));
                self.lines.kept_back.push((at, id, text));
            }
            Some(NoticeFate::Truncated) => self.put(now, id, first_half()),
            Some(NoticeFate::Garbled) => {
                let (head, _) = text.rsplit_once('|').unwrap_or_default();
                self.put(now, id, format!("{head}|AAAAAAAAAAAAAAAAAAAAAA=="));
            }
            Some(NoticeFate::CutInTheMiddle) => {
                self.put(now, id, first_half());
                self.disconnect(now, id, true);
                self.lines.outbox.push((id, Outgoing::Cut));
            }
        }
    }

    /// Sends the notices that were kept back until now.
    pub(crate) fn send_kept_back(&mut self, now: Timestamp) {
        let kept = std::mem::take(&mut self.lines.kept_back);
        for (at, id, text) in kept {
            if now < at {
                self.lines.kept_back.push((at, id, text));
            } else if !self.faults.is_silent {
                self.put(now, id, text);
            }
        }
    }

    /// Tells every account of a fill of an order that no list shows: of an issue, or of a product that is
    /// not one.
    pub(crate) fn tell_of_a_stray(&mut self, now: Timestamp, code: &str) {
        let accounts: BTreeSet<String> = self.keys.iter().map(|key| key.account.clone()).collect();
        for account in accounts {
            let notice = Notice::stray(&account, code, self.quirks, now);
            self.tell_of(now, &notice);
        }
    }

    /// Sends a notice to every session of its account's HTS id.
    pub(crate) fn tell_of(&mut self, now: Timestamp, notice: &Notice) {
        let (tr_id, quirks) = (self.environment.notice_tr_id(), self.quirks);
        self.deliver_to_owner(now, tr_id, &notice.account, |hts_id, layout| {
            notices::notice_row(notice, quirks, hts_id, layout.notice)
        });
    }
}
