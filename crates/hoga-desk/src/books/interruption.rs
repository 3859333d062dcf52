//! What a restart, a gap of the stream and a jump of the clock mean for the books.

use super::old_days::OldDays;
use super::{Books, StreamState};
use crate::candidate::Passes;
use crate::journal::{Entry, Record, SessionWord};
use hoga_port::time::Timestamp;
use hoga_port::{OrderEvent, OrderStatus};

impl Books {
    /// Takes the start of a process: what has no outcome was in flight when the last one ended.
    pub fn on_restart(&mut self, at: Timestamp) -> Vec<Record> {
        let mut out = Vec::new();
        for subject in self.live_subjects() {
            let Some(tracked) = self.tracked(&subject) else {
                continue;
            };
            let status = tracked.order.status;
            let has_open_amend = tracked.amend.is_some() && tracked.amend_ended_at().is_none();
            if let Some(watch) = self.watch_of(&subject) {
                if !status.is_terminal() {
                    watch.must_poll = true;
                    watch.is_time_in_doubt = true;
                }
                if has_open_amend {
                    watch.amend.ended_at = Some(at);
                }
            }
            let change = match status {
                OrderStatus::Recorded => OrderEvent::Unclear {
                    cause: "the process ended before the outcome was recorded".into(),
                },
                OrderStatus::AmendRequested => OrderEvent::AmendUnclear {
                    cause: "the process ended before the outcome was recorded".into(),
                },
                OrderStatus::Accepted
                | OrderStatus::PartiallyFilled
                | OrderStatus::Filled
                | OrderStatus::CancelRequested
                | OrderStatus::AmendUnknown
                | OrderStatus::Cancelled
                | OrderStatus::Expired
                | OrderStatus::Rejected
                | OrderStatus::Unknown
                | OrderStatus::NotPlaced => continue,
            };
            self.commit_order(&subject, change, at, &mut out);
        }
        out
    }

    /// Takes a change of the execution stream. After a gap the books are behind until they are
    /// compared, and every open order is asked for until it ends.
    pub fn on_stream(&mut self, is_up: bool, text: &str, at: Timestamp) -> Vec<Record> {
        let what = if is_up {
            self.watch.stream = StreamState::Up;
            self.watch.stream_up_at = Some(at);
            self.want_pass("the execution stream is up");
            SessionWord::StreamUp
        } else {
            self.watch.stream = StreamState::Down;
            self.watch.gaps = self.watch.gaps.wrapping_add(1);
            self.watch.reconciled.clear();
            for subject in self.live_subjects() {
                if let Some(watch) = self.watch_of(&subject) {
                    watch.must_poll = true;
                }
            }
            SessionWord::StreamDown
        };
        let entry = Entry::Session {
            what,
            text: text.into(),
            seal: None,
        };
        vec![self.commit(entry, at)]
    }

    /// Takes a jump of the clock: what waits for a lost answer starts its waiting anew, and times
    /// say nothing about it any more.
    pub fn on_clock_corrected(&mut self, at: Timestamp) -> Vec<Record> {
        for subject in self.live_subjects() {
            let Some(tracked) = self.tracked(&subject) else {
                continue;
            };
            let status = tracked.order.status;
            let has_ended_amend = tracked.amend.is_some() && tracked.amend_ended_at().is_some();
            let Some(watch) = self.watch_of(&subject) else {
                continue;
            };
            watch.is_time_in_doubt |= !status.is_terminal();
            if status == OrderStatus::Unknown {
                watch.passes = Passes::default();
                watch.ended_at = Some(at);
            }
            watch.unexplained_at = None;
            watch.amend.passes = Passes::default();
            if has_ended_amend {
                watch.amend.ended_at = Some(at);
            }
        }
        self.watch.last_pass = None;
        self.watch.old_days = OldDays::default();
        self.want_pass("the clock was set");
        let entry = Entry::Session {
            what: SessionWord::ClockSet,
            text: "the venue's time showed that it was wrong".into(),
            seal: None,
        };
        vec![self.commit(entry, at)]
    }
}
