//! What a fault makes of a call: an answer without carrying it out, or another answer after it.

use crate::faults::{Chosen, Fate, Faults, Words};
use crate::quirks::Quirks;
use crate::rest::message::{Body, Reply};
use crate::rest::oauth;
use crate::rest::statistics::Statistics;
use serde_json::Value;

const LEDGER_TEXT: &str = "원장에서 허용 가능한 초당 거래건수를 초과하였습니다.";
const TEMPORARY_TEXT: &str = "일시적으로 서비스가 불가합니다.";
const CHANGED_TEXT: &str = "조회이후에 자료가 변경되었습니다.(다시 조회하세요)";

/// Returns the answer to a call that a fault keeps from being carried out; none where it is carried out.
pub(crate) fn instead(fate: Fate, quirks: &Quirks, faults: &Faults) -> Option<Reply> {
    let reply = match fate {
        Fate::LoseRequest => Reply::json(500, Value::Null),
        Fate::Throttle => Reply::throttled(quirks),
        Fate::TokenExpired => Reply::token_error(quirks, "EGW00123", "기간이 만료된 token 입니다."),
        Fate::TokenInvalid => Reply::token_error(quirks, "EGW00121", "유효하지 않은 token 입니다."),
        Fate::TokenTooSoon => {
            let mut refusal = oauth::too_soon();
            refusal.status = quirks.token_refusal_status.get();
            refusal
        }
        Fate::LedgerThrottle => Reply::gateway(500, "EGW00215", LEDGER_TEXT),
        Fate::Temporary => temporary(),
        Fate::Maintenance => Reply::raw(503, page("503 Service Unavailable")),
        Fate::NoWords => Reply::gateway(500, "", ""),
        Fate::Routing => Reply::unroutable(),
        // The text of open-trading-api issue 42, which shows no code.
        Fate::DataChanged => Reply::business("1", "", CHANGED_TEXT, Value::Null),
        Fate::Chosen {
            which,
            is_carried_out: false,
        } => chosen(faults, which),
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
pub(crate) fn after(fate: Fate, faults: &Faults, mut reply: Reply) -> Reply {
    match fate {
        Fate::Html => reply.body = Body::Raw(page("502 Bad Gateway")),
        Fate::Empty => reply.body = Body::Raw(Vec::new()),
        Fate::Truncate => {
            let mut written = reply.written();
            written.truncate(written.len().checked_div(2).unwrap_or(0));
            reply.body = Body::Raw(written);
        }
        Fate::LedgerThrottleAfter => return Reply::gateway(500, "EGW00215", LEDGER_TEXT),
        Fate::TemporaryAfter => return temporary(),
        Fate::LedgerTextAfter => return Reply::gateway(500, "EGW00201", LEDGER_TEXT),
        Fate::Chosen { which, .. } => return chosen(faults, which),
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
pub(crate) fn lost_turn(
    faults: &mut Faults,
    quirks: &Quirks,
    statistics: &mut Statistics,
) -> Option<Reply> {
    if !faults.is_key_hungry {
        return None;
    }
    faults.turns = faults.turns.saturating_add(1);
    if faults.turns.is_multiple_of(2) {
        return None;
    }
    statistics.count_throttled();
    Some(Reply::throttled(quirks))
}

/// Returns an answer that somebody chose; one that was forgotten meanwhile proves nothing.
fn chosen(faults: &Faults, which: usize) -> Reply {
    let Some(Chosen { status, words }) = faults.chosen.get(which) else {
        return Reply::no_answer();
    };
    let raw = |bytes: &[u8]| Reply::raw(*status, bytes.to_vec());
    match words {
        Words::Head {
            return_code,
            code,
            text,
        } => Reply::business(return_code, code, text, Value::Null).under(*status),
        Words::Html => raw(&page(&format!("{status}"))),
        Words::Text => raw(b"upstream connect error or disconnect/reset before headers"),
        Words::Empty => raw(b""),
        Words::Null => Reply::json(*status, Value::Null),
    }
}

/// Returns a page of HTML, as servers before the venue's write it.
fn page(title: &str) -> Vec<u8> {
    format!("<html><body><h1>{title}</h1></body></html>").into_bytes()
}

/// Returns the refusal of a service that is away for a moment.
pub(crate) fn temporary() -> Reply {
    Reply::gateway(500, "EGW00302", TEMPORARY_TEXT)
}
