//! What a fault is once its name and figures are understood, and how it happens.

use super::{Fault, NAMES};
use crate::core::Core;
use crate::faults::Fate;
use hoga_port::time::Timestamp;

/// Calls that one fault may hit.
const MOST_TIMES: u32 = 1_000;

/// A fault that is understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Action {
    Calls {
        path: String,
        fate: Fate,
        times: u32,
    },
    Cut {
        holds: bool,
    },
    Silence(bool),
    Down(bool),
    RefuseNotices(bool),
    LoseNotices(u32),
    Lasting(Lasting, bool),
    Slow(Option<u64>),
    RevokeTokens,
    KillTokens,
    ForgetApprovals,
    Heal,
}

/// What lists and notices show otherwise, as long as it lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lasting {
    OddRows,
    ShortRows,
    CreditLots,
    OtherBranch,
    TwinNumber,
    Echo,
}

impl Fault {
    /// Reads it; says what is wrong with it.
    pub(super) fn action(&self) -> Result<Action, String> {
        let late = || {
            self.ms
                .ok_or_else(|| format!("{} needs ms, how many milliseconds late", self.name))
        };
        let fate = match self.name.as_str() {
            "lose-request" => Fate::LoseRequest,
            "lose-answer" => Fate::LoseAnswer,
            "html" => Fate::Html,
            "empty" => Fate::Empty,
            "truncate" => Fate::Truncate,
            "throttle" => Fate::Throttle,
            "ledger-throttle" => Fate::LedgerThrottle,
            "ledger-throttle-after" => Fate::LedgerThrottleAfter,
            "temporary" => Fate::Temporary,
            "temporary-after" => Fate::TemporaryAfter,
            "token-expired" => Fate::TokenExpired,
            "token-invalid" => Fate::TokenInvalid,
            "token-too-soon" => Fate::TokenTooSoon,
            "answer-late" => Fate::AnswerLater { ms: late()? },
            "execute-late" => Fate::ExecuteLater { ms: late()? },
            "ledger-text-after" => Fate::LedgerTextAfter,
            "maintenance" => Fate::Maintenance,
            "no-words" => Fate::NoWords,
            "routing" => Fate::Routing,
            _ => return self.lasting(),
        };
        let path = match (&self.path, self.name.as_str()) {
            (Some(path), _) => path.clone(),
            (None, "token-too-soon") => "tokenP".into(),
            (None, name) => {
                return Err(format!(
                    "{name} needs path, the end of the path of the calls it hits, for example order-cash"
                ));
            }
        };
        let whole = format!("/{}", path.trim_start_matches('/'));
        let is_known = crate::every_call().any(|entry| entry.path.ends_with(&whole));
        if path.is_empty() || !is_known {
            return Err(format!("no call has a path that ends in {path:?}"));
        }
        if self.off {
            return Err(format!(
                "{} does not last: there is nothing to end",
                self.name
            ));
        }
        let times = self.times.unwrap_or(1);
        if !(1..=MOST_TIMES).contains(&times) {
            return Err(format!("times is {times}: 1 to {MOST_TIMES}"));
        }
        Ok(Action::Calls { path, fate, times })
    }

    fn lasting(&self) -> Result<Action, String> {
        let on = !self.off;
        let lasts = matches!(
            self.name.as_str(),
            "silence"
                | "down"
                | "refuse-notices"
                | "odd-rows"
                | "short-rows"
                | "credit-lots"
                | "other-branch"
                | "twin-number"
                | "echo"
                | "slow"
        );
        if self.off && !lasts && NAMES.iter().any(|(name, _)| *name == self.name) {
            return Err(format!(
                "{} does not last: there is nothing to end",
                self.name
            ));
        }
        match self.name.as_str() {
            "cut" => Ok(Action::Cut { holds: false }),
            "cut-and-hold" => Ok(Action::Cut { holds: true }),
            "silence" => Ok(Action::Silence(on)),
            "down" => Ok(Action::Down(on)),
            "refuse-notices" => Ok(Action::RefuseNotices(on)),
            "lose-notice" => {
                let times = self.times.unwrap_or(1);
                if !(1..=MOST_TIMES).contains(&times) {
                    return Err(format!("times is {times}: 1 to {MOST_TIMES}"));
                }
                Ok(Action::LoseNotices(times))
            }
            "odd-rows" => Ok(Action::Lasting(Lasting::OddRows, on)),
            "short-rows" => Ok(Action::Lasting(Lasting::ShortRows, on)),
            "credit-lots" => Ok(Action::Lasting(Lasting::CreditLots, on)),
            "other-branch" => Ok(Action::Lasting(Lasting::OtherBranch, on)),
            "twin-number" => Ok(Action::Lasting(Lasting::TwinNumber, on)),
            "echo" => Ok(Action::Lasting(Lasting::Echo, on)),
            "slow" if self.off => Ok(Action::Slow(None)),
            "slow" => match self.ms {
                Some(ms) => Ok(Action::Slow(Some(ms))),
                None => Err("slow needs ms, how many milliseconds late".into()),
            },
            "revoke-tokens" => Ok(Action::RevokeTokens),
            "kill-tokens" => Ok(Action::KillTokens),
            "forget-approvals" => Ok(Action::ForgetApprovals),
            "heal" => Ok(Action::Heal),
            name => {
                let names: Vec<&str> = NAMES.iter().map(|(name, _)| *name).collect();
                Err(format!(
                    "there is no fault {name:?}; there are {}",
                    names.join(", ")
                ))
            }
        }
    }
}

impl Core {
    pub(super) fn let_happen(&mut self, now: Timestamp, action: &Action) {
        match action {
            Action::Calls { path, fate, times } => {
                for _ in 0..*times {
                    self.faults.next_call(path, *fate);
                }
            }
            Action::Cut { holds: false } => self.cut_connections(now),
            Action::Cut { holds: true } => self.cut_connections_and_hold(now),
            Action::Silence(on) => self.faults.is_silent = *on,
            Action::Down(on) => self.faults.is_down = *on,
            Action::RefuseNotices(on) => self.faults.refuses_notices = *on,
            Action::LoseNotices(times) => {
                let more = self.faults.notices_to_lose.saturating_add(*times);
                self.faults.notices_to_lose = more;
            }
            Action::Lasting(what, on) => {
                let fault = match what {
                    Lasting::OddRows => &mut self.faults.shows_odd_rows,
                    Lasting::ShortRows => &mut self.faults.shortens_rows,
                    Lasting::CreditLots => &mut self.faults.shows_credit_lots,
                    Lasting::OtherBranch => &mut self.faults.moves_branch,
                    Lasting::TwinNumber => &mut self.faults.doubles_numbers,
                    Lasting::Echo => &mut self.faults.echoes,
                };
                *fault = *on;
            }
            Action::Slow(ms) => self.faults.slow_ms = *ms,
            Action::RevokeTokens => self.revoke_tokens(),
            Action::KillTokens => self.kill_tokens(),
            Action::ForgetApprovals => self.forget_approval_keys(),
            Action::Heal => self.heal(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_understood_and_no_other() {
        for (name, _) in NAMES {
            let fault = Fault {
                name: (*name).into(),
                path: Some("order-cash".into()),
                ms: Some(1),
                ..Fault::default()
            };
            assert!(fault.action().is_ok(), "{name}");
        }
        let wrong = |text: &str| {
            let fault: Fault = serde_json::from_str(text).unwrap();
            fault.action().unwrap_err()
        };
        assert!(
            wrong(r#"{"do":"fire"}"#).contains("lose-answer"),
            "names what there is"
        );
        assert!(wrong(r#"{"do":"html"}"#).contains("needs path"));
        assert!(wrong(r#"{"do":"html","path":"order-cahs"}"#).contains("order-cahs"));
        assert!(wrong(r#"{"do":"answer-late","path":"order-cash"}"#).contains("needs ms"));
    }
}
