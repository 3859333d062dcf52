//! What a fault makes of a call: an answer without carrying it out, or another answer after it.

use crate::core::Core;
use crate::faults::{Chosen, Fate, Words};
use crate::oauth;
use crate::rest::{Caller, HttpReply, HttpRequest, throttled};
use hoga_port::time::Timestamp;
use serde_json::Value;

const LEDGER_TEXT: &str = "원장에서 허용 가능한 초당 거래건수를 초과하였습니다.";
const TEMPORARY_TEXT: &str = "일시적으로 서비스가 불가합니다.";
const CHANGED_TEXT: &str = "조회이후에 자료가 변경되었습니다.(다시 조회하세요)";

impl Core {
    /// Returns the answer to a call that a fault keeps from being carried out; none where it is carried out.
    pub(crate) fn instead(&self, fate: Fate) -> Option<HttpReply> {
        let reply = match fate {
            Fate::LoseRequest => HttpReply::json(500, &Value::Null),
            Fate::Throttle => throttled(&self.quirks),
            Fate::TokenExpired => self.token_error("EGW00123", "기간이 만료된 token 입니다."),
            Fate::TokenInvalid => self.token_error("EGW00121", "유효하지 않은 token 입니다."),
            Fate::TokenTooSoon => {
                let mut refusal = oauth::too_soon();
                refusal.status = self.quirks.token_refusal_status.get();
                refusal
            }
            Fate::LedgerThrottle => HttpReply::gateway(500, "EGW00215", LEDGER_TEXT),
            Fate::Temporary => temporary(),
            Fate::Maintenance => {
                let mut reply = HttpReply::json(503, &Value::Null);
                reply.body = page("503 Service Unavailable");
                reply
            }
            Fate::NoWords => HttpReply::gateway(500, "", ""),
            Fate::Routing => {
                HttpReply::gateway(500, "EGW00202", "GW라우팅 중 오류가 발생했습니다.")
            }
            // The text of open-trading-api issue 42, which shows no code.
            Fate::DataChanged => HttpReply::business("1", "", CHANGED_TEXT, Value::Null),
            Fate::Chosen {
                which,
                is_carried_out: false,
            } => self.chosen(which),
            Fate::Answer
            | Fate::LoseAnswer
            | Fate::Html
            | Fate::Empty
            | Fate::Truncate
            | Fate::TemporaryAfter
            | Fate::LedgerTextAfter
            | Fate::ExecuteLater { .. }
            | Fate::AnswerLater { .. }
            | Fate::Chosen { .. }
            | Fate::LedgerThrottleAfter => return None,
        };
        Some(reply)
    }

    /// Returns what a fault leaves of the answer to a call that was carried out.
    pub(crate) fn after(&self, fate: Fate, mut reply: HttpReply) -> HttpReply {
        match fate {
            Fate::Html => reply.body = page("502 Bad Gateway"),
            Fate::Empty => reply.body.clear(),
            Fate::Truncate => reply
                .body
                .truncate(reply.body.len().checked_div(2).unwrap_or(0)),
            Fate::LedgerThrottleAfter => return HttpReply::gateway(500, "EGW00215", LEDGER_TEXT),
            Fate::TemporaryAfter => return temporary(),
            Fate::LedgerTextAfter => return HttpReply::gateway(500, "EGW00201", LEDGER_TEXT),
            Fate::Chosen { which, .. } => return self.chosen(which),
            Fate::Answer
            | Fate::LoseAnswer
            | Fate::LoseRequest
            | Fate::Throttle
            | Fate::TokenExpired
            | Fate::TokenInvalid
            | Fate::TokenTooSoon
            | Fate::LedgerThrottle
            | Fate::Temporary
            | Fate::Maintenance
            | Fate::NoWords
            | Fate::Routing
            | Fate::DataChanged
            | Fate::ExecuteLater { .. }
            | Fate::AnswerLater { .. } => {}
        }
        reply
    }

    /// Refuses every other call while another program of the key takes its turns.
    pub(crate) fn lost_turn(&mut self) -> Option<HttpReply> {
        if !self.faults.is_key_hungry {
            return None;
        }
        self.faults.turns = self.faults.turns.saturating_add(1);
        if self.faults.turns.is_multiple_of(2) {
            return None;
        }
        self.statistics.throttled = self.statistics.throttled.saturating_add(1);
        Some(throttled(&self.quirks))
    }

    /// Carries out a call; while that fault is on, a list shows its first page whichever is asked for, and
    /// says that more follows.
    pub(crate) fn serve_page(
        &mut self,
        now: Timestamp,
        path: &str,
        caller: &Caller,
        request: &HttpRequest,
    ) -> HttpReply {
        if !self.faults.repeats_pages {
            return self.serve(now, path, caller, request);
        }
        let first = Caller {
            is_next_page: false,
            ..caller.clone()
        };
        let mut reply = self.serve(now, path, &first, request);
        for (name, value) in &mut reply.headers {
            if *name == "tr_cont" && !value.is_empty() {
                *value = if caller.is_next_page { "M" } else { "F" }.into();
            }
        }
        reply
    }

    /// Returns an answer that somebody chose; one that was forgotten meanwhile proves nothing.
    fn chosen(&self, which: usize) -> HttpReply {
        let Some(Chosen { status, words }) = self.faults.chosen.get(which) else {
            return HttpReply::no_answer();
        };
        let mut reply = HttpReply::json(*status, &Value::Null);
        reply.body = match words {
            Words::Head {
                return_code,
                code,
                text,
            } => HttpReply::business(return_code, code, text, Value::Null).body,
            Words::Html => page(&format!("{status}")),
            Words::Text => b"upstream connect error or disconnect/reset before headers".into(),
            Words::Empty => Vec::new(),
            Words::Null => return reply,
        };
        reply
    }
}

/// Returns a page of HTML, as servers before the venue's write it.
fn page(title: &str) -> Vec<u8> {
    format!("<html><body><h1>{title}</h1></body></html>").into_bytes()
}

/// Returns the refusal of a service that is away for a moment.
pub(crate) fn temporary() -> HttpReply {
    HttpReply::gateway(500, "EGW00302", TEMPORARY_TEXT)
}
