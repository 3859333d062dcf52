//! How a fault happens, once its name and figures are understood.

use crate::core::Core;
use crate::faults::Fate;
use crate::faults::action::Action;
use crate::faults::fault::Fault;
use crate::stream::notices::Notice;
use hoga_port::time::{Timestamp, plus_millis};
use hoga_venue::{RowState, VenueOrder};

/// How long a day is slow.
const SLOW_MS: i64 = 3_600_000;

impl Core {
    /// Lets something go wrong: at once, or at its time of the market's day.
    ///
    /// # Errors
    ///
    /// What is wrong with the fault, in words.
    pub fn plan(&mut self, now: Timestamp, fault: &Fault) -> Result<(), String> {
        match self.plan.take(now, fault)? {
            Some(action) => self.let_happen(now, &action),
            None => Ok(()),
        }
    }

    /// Lets happen what is due.
    pub(crate) fn follow_plan(&mut self, now: Timestamp) {
        while let Some(action) = self.plan.due(now) {
            tracing::info!(?action, "a planned fault");
            if let Err(what) = self.let_happen(now, &action) {
                tracing::warn!(what, "a planned fault found nothing");
            }
        }
    }

    fn let_happen(&mut self, now: Timestamp, action: &Action) -> Result<(), String> {
        match action {
            Action::Calls { path, fate, times } => self.hit(path, *fate, *times),
            Action::Chosen {
                path,
                chosen,
                is_carried_out,
                times,
            } => {
                let which = self.faults.choose(chosen);
                let which = which.ok_or("too many answers were chosen; heal forgets them")?;
                let is_carried_out = *is_carried_out;
                let fate = Fate::Chosen {
                    which,
                    is_carried_out,
                };
                self.hit(path, fate, *times);
            }
            Action::Cut { holds: false } => self.cut_connections(now),
            Action::Cut { holds: true } => self.cut_connections_and_hold(now),
            Action::LoseNotices(times) => {
                let more = self.faults.notices_to_lose.saturating_add(*times);
                self.faults.notices_to_lose = more;
            }
            Action::Notices(fate, times) => {
                self.faults.notices.extend((0..*times).map(|_| *fate));
            }
            Action::Stray(code) => self.stream().tell_of_a_stray(now, code),
            Action::StrayCancel => return self.tell_of_stray_cancels(now),
            Action::Lasting(what, on) => *self.faults.flag(*what) = *on,
            Action::FundTicks(on) => self.market.venue.trade_like_funds(*on),
            Action::Slow(ms) => self.faults.slow_ms = *ms,
            Action::SlowHour(on) => {
                self.faults.slow_until = on.then(|| plus_millis(now, SLOW_MS));
            }
            Action::RefuseLate => return self.refuse_late(now),
            Action::RevokeTokens => self.revoke_tokens(),
            Action::KillTokens => self.kill_tokens(),
            Action::ForgetApprovals => self.forget_approval_keys(),
            Action::Heal => self.heal(),
        }
        Ok(())
    }

    fn hit(&mut self, path: &str, fate: Fate, times: u32) {
        for _ in 0..times {
            self.faults.next_call(path, fate);
        }
    }

    /// Returns the oldest open order of which nothing is filled.
    fn oldest_open(&self) -> Result<&VenueOrder, String> {
        let accounts = self.market.venue.accounts();
        let untouched = accounts
            .flat_map(|account| self.market.venue.orders_of(account))
            .filter(|row| row.state == RowState::Open && row.filled == 0 && row.parent.is_none());
        let oldest = untouched.min_by_key(|row| row.number);
        oldest.ok_or_else(|| "no order is open of which nothing is filled".into())
    }

    fn tell_of_stray_cancels(&mut self, now: Timestamp) -> Result<(), String> {
        let order = self.oldest_open()?;
        let strays = Notice::stray_cancels(order, &self.quirks, now);
        for stray in &strays {
            self.stream().tell_of(now, stray);
        }
        Ok(())
    }

    /// The exchange refuses the oldest open order, after all.
    fn refuse_late(&mut self, now: Timestamp) -> Result<(), String> {
        let number = self.oldest_open()?.number;
        self.market.venue.refuse_late(now, number);
        self.stream().deliver_events(now);
        Ok(())
    }

    /// Ends everything that goes wrong, now and later.
    fn heal(&mut self) {
        self.faults.heal();
        self.plan.clear();
        self.market.venue.trade_like_funds(false);
        for key in self.keys.iter_mut() {
            key.dead_token = None;
        }
    }
}
