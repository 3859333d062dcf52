//! What a fault is once its name and figures are understood, and how it happens.

use crate::faults::fault::Fault;
use crate::faults::{Chosen, Fate, Faults, NAMES, NoticeFate, Words};
use crate::rest::schema::every_call;
use crate::stream::strays::STRAY_ISSUE;

/// Calls or notices that one fault may hit.
const MOST_TIMES: u32 = 1_000;
/// What `msg1` says unless it is chosen: refused.
const REFUSED: &str = "거부되었습니다.";
/// Codes of products that are no issue here: a rights certificate.
const OTHER_PRODUCT: &str = "J0059301D";

/// A fault that is understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    Calls {
        path: String,
        fate: Fate,
        times: u32,
    },
    Chosen {
        path: String,
        chosen: Chosen,
        is_carried_out: bool,
        times: u32,
    },
    Cut {
        holds: bool,
    },
    LoseNotices(u32),
    Notices(NoticeFate, u32),
    Stray(&'static str),
    StrayCancel,
    Lasting(Lasting, bool),
    FundTicks(bool),
    Slow(Option<u64>),
    SlowHour(bool),
    RefuseLate,
    RevokeTokens,
    KillTokens,
    ForgetApprovals,
    Heal,
}

/// What is otherwise as long as it lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lasting {
    Silence,
    Down,
    RefuseNotices,
    OddRows,
    ShortRows,
    DoubleRows,
    HideRows,
    HideOrders,
    OldDays,
    RepeatPages,
    CreditLots,
    NoLimits,
    OtherBranch,
    TwinNumber,
    Echo,
    ControlCharacters,
    HungryKey,
}

impl Fault {
    /// Reads it; says what is wrong with it.
    pub(crate) fn action(&self) -> Result<Action, String> {
        let is_chosen = matches!(
            self.name.as_str(),
            "refuse" | "refuse-after" | "fail" | "fail-after"
        );
        if !is_chosen && let Some(cell) = self.chosen_cell() {
            return Err(format!("{} takes no {cell}: refuse and fail do", self.name));
        }
        if is_chosen {
            return Ok(Action::Chosen {
                path: self.hit_path()?,
                chosen: self.chosen()?,
                is_carried_out: self.name.ends_with("-after"),
                times: self.hits()?,
            });
        }
        if let Some(fate) = self.fate()? {
            let path = self.hit_path()?;
            let times = self.hits()?;
            return Ok(Action::Calls { path, fate, times });
        }
        self.around_calls()
    }

    /// Returns what becomes of a call, where the fault is one of calls.
    fn fate(&self) -> Result<Option<Fate>, String> {
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
            "answer-late" => Fate::AnswerLater { ms: self.late()? },
            "execute-late" => Fate::ExecuteLater { ms: self.late()? },
            "ledger-text-after" => Fate::LedgerTextAfter,
            "maintenance" => Fate::Maintenance,
            "no-words" => Fate::NoWords,
            "routing" => Fate::Routing,
            "data-changed" => Fate::DataChanged,
            _ => return Ok(None),
        };
        Ok(Some(fate))
    }

    fn late(&self) -> Result<u64, String> {
        self.ms
            .ok_or_else(|| format!("{} needs ms, how many milliseconds late", self.name))
    }

    /// Returns the end of the path of the calls that it hits.
    fn hit_path(&self) -> Result<String, String> {
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
        let is_known = every_call().any(|entry| entry.path.ends_with(&whole));
        if path.is_empty() || !is_known {
            return Err(format!("no call has a path that ends in {path:?}"));
        }
        Ok(path)
    }

    /// Returns how many calls or notices it hits; none of these lasts.
    fn hits(&self) -> Result<u32, String> {
        if self.off {
            return Err(self.lasts_not());
        }
        let times = self.times.unwrap_or(1);
        if (1..=MOST_TIMES).contains(&times) {
            Ok(times)
        } else {
            Err(format!("times is {times}: 1 to {MOST_TIMES}"))
        }
    }

    fn lasts_not(&self) -> String {
        format!("{} does not last: there is nothing to end", self.name)
    }

    /// Returns a cell of a chosen answer that is there.
    fn chosen_cell(&self) -> Option<&'static str> {
        let cells = [
            ("status", self.status.is_some()),
            ("body", self.body.is_some()),
            ("rt_cd", self.rt_cd.is_some()),
            ("code", self.code.is_some()),
            ("text", self.text.is_some()),
        ];
        let given = cells.iter().find(|(_, is_given)| *is_given);
        given.map(|(cell, _)| *cell)
    }

    /// Returns the answer of a call that is refused or failed as somebody chooses.
    fn chosen(&self) -> Result<Chosen, String> {
        let is_refusal = self.name.starts_with("refuse");
        let status = self.status.unwrap_or(if is_refusal { 200 } else { 502 });
        let least = if is_refusal { 200 } else { 400 };
        if !(least..=599).contains(&status) {
            return Err(format!("status is {status}: {least} to 599"));
        }
        let words = match (is_refusal, self.body.as_deref()) {
            (true, None) => self.head()?,
            (true, Some(_)) => return Err(format!("{} takes no body: fail does", self.name)),
            (false, None | Some("html")) => Words::Html,
            (false, Some("text")) => Words::Text,
            (false, Some("empty")) => Words::Empty,
            (false, Some("null")) => Words::Null,
            (false, Some("blank-head")) => Words::Head {
                return_code: "1".into(),
                code: String::new(),
                text: String::new(),
            },
            (false, Some(body)) => {
                return Err(format!(
                    "body is {body:?}: html, text, empty, null or blank-head"
                ));
            }
        };
        if !is_refusal && let Some(cell @ ("rt_cd" | "code" | "text")) = self.without_answer() {
            return Err(format!("{} takes no {cell}: refuse does", self.name));
        }
        Ok(Chosen { status, words })
    }

    /// Returns a cell of a head that is there.
    fn without_answer(&self) -> Option<&'static str> {
        let words_only = Self {
            status: None,
            body: None,
            ..self.clone()
        };
        words_only.chosen_cell()
    }

    fn head(&self) -> Result<Words, String> {
        let code = self
            .code
            .clone()
            .ok_or_else(|| format!("{} needs code, the msg_cd, for example APBK0919", self.name))?;
        Ok(Words::Head {
            return_code: self.rt_cd.clone().unwrap_or_else(|| "1".into()),
            code,
            text: self.text.clone().unwrap_or_else(|| REFUSED.into()),
        })
    }

    /// Reads what is not about single calls: lines, notices, keys, and what lasts.
    fn around_calls(&self) -> Result<Action, String> {
        let on = !self.off;
        if let Some(lasting) = self.lasting() {
            return Ok(Action::Lasting(lasting, on));
        }
        match self.name.as_str() {
            "slow" if self.off => return Ok(Action::Slow(None)),
            "slow" => return Ok(Action::Slow(Some(self.late()?))),
            "slow-hour" => return Ok(Action::SlowHour(on)),
            "fund-ticks" => return Ok(Action::FundTicks(on)),
            name if self.off && NAMES.iter().any(|(known, _)| *known == name) => {
                return Err(self.lasts_not());
            }
            _ => {}
        }
        let notices = |fate| self.hits().map(|times| Action::Notices(fate, times));
        match self.name.as_str() {
            "cut" => Ok(Action::Cut { holds: false }),
            "cut-and-hold" => Ok(Action::Cut { holds: true }),
            "lose-notice" => self.hits().map(Action::LoseNotices),
            "repeat-notice" => notices(NoticeFate::Twice),
            "delay-notice" => notices(NoticeFate::Late { ms: self.late()? }),
            "truncate-notice" => notices(NoticeFate::Truncated),
            "garble-notice" => notices(NoticeFate::Garbled),
            "cut-in-notice" => notices(NoticeFate::CutInTheMiddle),
            "stray-notice" => Ok(Action::Stray(STRAY_ISSUE)),
            "odd-notice" => Ok(Action::Stray(OTHER_PRODUCT)),
            "stray-cancel" => Ok(Action::StrayCancel),
            "refuse-late" => Ok(Action::RefuseLate),
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

    fn lasting(&self) -> Option<Lasting> {
        let lasting = match self.name.as_str() {
            "silence" => Lasting::Silence,
            "down" => Lasting::Down,
            "refuse-notices" => Lasting::RefuseNotices,
            "odd-rows" => Lasting::OddRows,
            "short-rows" => Lasting::ShortRows,
            "double-rows" => Lasting::DoubleRows,
            "hide-rows" => Lasting::HideRows,
            "hide-orders" => Lasting::HideOrders,
            "old-days" => Lasting::OldDays,
            "repeat-pages" => Lasting::RepeatPages,
            "credit-lots" => Lasting::CreditLots,
            "no-limits" => Lasting::NoLimits,
            "other-branch" => Lasting::OtherBranch,
            "twin-number" => Lasting::TwinNumber,
            "echo" => Lasting::Echo,
            "control-characters" => Lasting::ControlCharacters,
            "hungry-key" => Lasting::HungryKey,
            _ => return None,
        };
        Some(lasting)
    }
}

impl Faults {
    /// Switches what lasts.
    pub(crate) fn flag(&mut self, lasting: Lasting) -> &mut bool {
        match lasting {
            Lasting::Silence => &mut self.is_silent,
            Lasting::Down => &mut self.is_down,
            Lasting::RefuseNotices => &mut self.refuses_notices,
            Lasting::OddRows => &mut self.shows_odd_rows,
            Lasting::ShortRows => &mut self.shortens_rows,
            Lasting::DoubleRows => &mut self.doubles_rows,
            Lasting::HideRows => &mut self.hides_rows,
            Lasting::HideOrders => &mut self.hides_orders,
            Lasting::OldDays => &mut self.refuses_old_days,
            Lasting::RepeatPages => &mut self.repeats_pages,
            Lasting::CreditLots => &mut self.shows_credit_lots,
            Lasting::NoLimits => &mut self.hides_limits,
            Lasting::OtherBranch => &mut self.moves_branch,
            Lasting::TwinNumber => &mut self.doubles_numbers,
            Lasting::Echo => &mut self.echoes,
            Lasting::ControlCharacters => &mut self.writes_controls,
            Lasting::HungryKey => &mut self.is_key_hungry,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_that_is_not_whole_says_what_is_missing() {
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
