//! What goes wrong, by name: in a plan for the day, or at once over the control endpoint.

use crate::core::Core;
use crate::faults::Fate;
use hoga_port::time::{Timestamp, from_kst, kst};
use jiff::ToSpan;
use jiff::civil::Time;
use serde::{Deserialize, Serialize};

/// Something that goes wrong, as people write it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// Which one: a name of [`NAMES`].
    #[serde(rename = "do")]
    pub name: String,
    /// The end of the path of the calls that it hits, for example `order-cash`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// How many calls it hits; one unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u32>,
    /// Milliseconds, for what comes late.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ms: Option<u64>,
    /// Ends what lasts instead of beginning it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub off: bool,
    /// The time of the market's day at which it happens; at once without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Time>,
}

/// Every fault and what it does.
pub const NAMES: [(&str, &str); 36] = [
    (
        "lose-request",
        "the call never reaches the venue, the line breaks",
    ),
    ("lose-answer", "the call is carried out, the line breaks"),
    (
        "html",
        "the call is carried out and answered with a page of HTML",
    ),
    ("empty", "the call is carried out and answered with nothing"),
    (
        "truncate",
        "the call is carried out, its answer is cut in the middle",
    ),
    ("throttle", "the call is refused with EGW00201"),
    ("ledger-throttle", "the call is refused with EGW00215"),
    (
        "ledger-throttle-after",
        "the call is carried out and refused with EGW00215 all the same",
    ),
    ("temporary", "the call is refused with EGW00302"),
    (
        "temporary-after",
        "the call is carried out and answered with EGW00302",
    ),
    ("token-expired", "the call is refused with EGW00123"),
    ("token-invalid", "the call is refused with EGW00121"),
    ("token-too-soon", "the token call is refused with EGW00133"),
    (
        "answer-late",
        "the call is carried out and answered after ms milliseconds",
    ),
    (
        "execute-late",
        "the line breaks at once, the call is carried out after ms milliseconds",
    ),
    ("cut", "every WebSocket line breaks"),
    (
        "cut-and-hold",
        "every WebSocket line breaks, and its slot stays taken as after an unclean drop",
    ),
    (
        "silence",
        "sessions stay connected and get nothing, until it is ended with off",
    ),
    (
        "down",
        "every request and new line is dropped, until it is ended with off",
    ),
    (
        "refuse-notices",
        "registrations of own executions are refused, until it is ended with off",
    ),
    ("revoke-tokens", "every token is invalid, a new one helps"),
    (
        "kill-tokens",
        "every token is invalid, and the same one is handed out again",
    ),
    ("forget-approvals", "every approval key is invalid"),
    (
        "ledger-text-after",
        "the call is carried out and refused with EGW00201 under the ledger's text",
    ),
    (
        "maintenance",
        "the call is answered with HTTP 503 and a page of HTML",
    ),
    (
        "no-words",
        "the call is refused with HTTP 500 and a blank head",
    ),
    ("routing", "the call is refused with EGW00202"),
    (
        "lose-notice",
        "the next notice of an own execution never comes, on a healthy line",
    ),
    (
        "odd-rows",
        "lists of orders and holdings show rows of other products and blank ones, until it is ended with off",
    ),
    (
        "short-rows",
        "the list of orders shows a part of each open order as the whole, until it is ended with off",
    ),
    (
        "credit-lots",
        "a holding is shown with a second lot on credit, until it is ended with off",
    ),
    (
        "other-branch",
        "own notices name another branch than the answers, until it is ended with off",
    ),
    (
        "twin-number",
        "each own notice is followed by one of another branch's order of the same number, until it is ended with off",
    ),
    (
        "slow",
        "every answer comes ms milliseconds late, until it is ended with off",
    ),
    (
        "echo",
        "every text of an answer holds the whole request with its keys, until it is ended with off",
    ),
    ("heal", "nothing goes wrong any more"),
];

/// Calls that one fault may hit.
const MOST_TIMES: u32 = 1_000;

/// A fault that is understood.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Action {
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
enum Lasting {
    OddRows,
    ShortRows,
    CreditLots,
    OtherBranch,
    TwinNumber,
    Echo,
}

/// A fault with its instant.
#[derive(Clone, Debug)]
pub(crate) struct Planned {
    at: Timestamp,
    action: Action,
}

impl Fault {
    /// Reads it; says what is wrong with it.
    fn action(&self) -> Result<Action, String> {
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
    /// Lets something go wrong: at once, or at its time of the market's day.
    ///
    /// # Errors
    ///
    /// What is wrong with the fault, in words.
    pub fn plan(&mut self, now: Timestamp, fault: &Fault) -> Result<(), String> {
        let action = fault.action()?;
        let Some(time) = fault.at else {
            self.let_happen(now, &action);
            return Ok(());
        };
        let today = kst(now).date();
        let later = today.saturating_add(1.day());
        let at = [today, later]
            .into_iter()
            .filter_map(|day| from_kst(day, time))
            .find(|at| *at >= now)
            .ok_or_else(|| format!("{time} is no time of a day"))?;
        let index = self.planned.partition_point(|planned| planned.at <= at);
        self.planned.insert(index, Planned { at, action });
        Ok(())
    }

    /// Lets happen what is due.
    pub(crate) fn follow_plan(&mut self, now: Timestamp) {
        while self
            .planned
            .first()
            .is_some_and(|planned| planned.at <= now)
        {
            let planned = self.planned.remove(0);
            tracing::info!(action = ?planned.action, "a planned fault");
            self.let_happen(now, &planned.action);
        }
    }

    /// Returns when the plan has something to do.
    pub(crate) fn next_fault_at(&self) -> Option<Timestamp> {
        self.planned.first().map(|planned| planned.at)
    }

    /// Ends everything that goes wrong, now and later.
    fn heal(&mut self) {
        self.faults.heal();
        self.planned.clear();
        for key in self.keys.values_mut() {
            key.dead_token = None;
        }
    }

    fn let_happen(&mut self, now: Timestamp, action: &Action) {
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
                name: name.into(),
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
