//! What a fault makes of a call: an answer without carrying it out, or another answer after it.

use crate::core::Core;
use crate::faults::Fate;
use crate::oauth;
use crate::rest::{HttpReply, throttled};
use serde_json::Value;

const LEDGER_TEXT: &str = "원장에서 허용 가능한 초당 거래건수를 초과하였습니다.";
const TEMPORARY_TEXT: &str = "일시적으로 서비스가 불가합니다.";

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
            Fate::Temporary => HttpReply::gateway(500, "EGW00302", TEMPORARY_TEXT),
            Fate::Maintenance => {
                let mut reply = HttpReply::json(503, &Value::Null);
                reply.body = b"<html><body><h1>503 Service Unavailable</h1></body></html>".into();
                reply
            }
            Fate::NoWords => HttpReply::gateway(500, "", ""),
            Fate::Routing => {
                HttpReply::gateway(500, "EGW00202", "GW라우팅 중 오류가 발생했습니다.")
            }
            Fate::Answer
            | Fate::LoseAnswer
            | Fate::Html
            | Fate::Empty
            | Fate::Truncate
            | Fate::TemporaryAfter
            | Fate::LedgerTextAfter
            | Fate::ExecuteLater { .. }
            | Fate::AnswerLater { .. }
            | Fate::LedgerThrottleAfter => return None,
        };
        Some(reply)
    }
}

/// Returns what a fault leaves of the answer to a call that was carried out.
pub(crate) fn after(fate: Fate, mut reply: HttpReply) -> HttpReply {
    match fate {
        Fate::Html => reply.body = b"<html><body><h1>502 Bad Gateway</h1></body></html>".into(),
        Fate::Empty => reply.body.clear(),
        Fate::Truncate => reply
            .body
            .truncate(reply.body.len().checked_div(2).unwrap_or(0)),
        Fate::LedgerThrottleAfter => return HttpReply::gateway(500, "EGW00215", LEDGER_TEXT),
        Fate::TemporaryAfter => return HttpReply::gateway(500, "EGW00302", TEMPORARY_TEXT),
        Fate::LedgerTextAfter => return HttpReply::gateway(500, "EGW00201", LEDGER_TEXT),
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
        | Fate::ExecuteLater { .. }
        | Fate::AnswerLater { .. } => {}
    }
    reply
}
