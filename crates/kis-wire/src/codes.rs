//! What an answer means, from its HTTP status, its code and its text together.
//!
//! One reading for reads, orders and changes; an unknown code keeps its text and proves nothing.
//! Sources: the official code table (kis-ai-extensions, `kis-help.md`) and measured answers of
//! 2025-2026.

use crate::envelope::{EnvelopeError, Head};

/// What a code is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Calls a second exceeded at the gateway.
    Throttled,
    /// Calls a second exceeded at the ledger.
    LedgerThrottled,
    /// The token is expired, invalid or not found.
    Token,
    /// A token was asked for too soon.
    TokenTooSoon,
    /// Key or secret are wrong, or belong to the other environment or another account.
    Credentials,
    /// The gateway could not pass the call on: seen for calls that were fine, and cured by asking
    /// again.
    Routing,
    /// The server asks to try again.
    Temporary,
    /// The server itself does not know whether it was done.
    OutcomeUnknown,
    /// Nothing to show; an empty list.
    Empty,
    /// A refusal by the business servers.
    Business(Refusal),
    /// Not in the table.
    Unlisted,
}

/// Why the business servers refuse an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// More than the cash allows.
    InsufficientFunds,
    /// More than can be sold.
    QuantityExceeded,
    /// Outside the hours.
    MarketClosed,
    /// Not a business day.
    NotABusinessDay,
    /// Off the tick grid.
    Tick,
    /// Outside the daily limits.
    PriceBand,
    /// The order type is not allowed here or now.
    OrderType,
    /// Nothing left to amend or cancel; usually it filled.
    NothingToCancel,
    /// The issue does not exist or cannot be traded.
    Issue,
    /// Some other reason; read the text.
    Other,
}

/// What an answer proves about an order that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Taken, if it carries a number.
    Accepted,
    /// Refused by the business servers; final.
    Rejected,
    /// Refused at the gate before it could become an order; may be sent once more.
    NotPlaced,
    /// Proves nothing.
    Unclear,
}

use Class::{
    Business, Credentials, Empty, LedgerThrottled, OutcomeUnknown, Routing, Temporary, Throttled,
    Token, TokenTooSoon,
};
use Refusal as R;

/// Code and class.
const TABLE: &[(&str, Class)] = &[
    ("EGW00201", Throttled),
    ("EGW00121", Token),
    ("EGW00123", Token),
    ("EGW00122", Token),
    ("EGW00205", Token),
    ("EGW00215", LedgerThrottled),
    ("EGW00133", TokenTooSoon),
    ("EGW00002", Temporary),
    ("EGW00001", Temporary),
    ("EGW00316", Temporary),
    ("OPSQ1002", Temporary),
    ("90020000", Temporary),
    ("EGW00202", Routing),
    ("EGW00203", Routing),
    ("EGW00300", Routing),
    ("OPSQ0003", Routing),
    ("EGW00301", OutcomeUnknown),
    ("EGW00302", OutcomeUnknown),
    ("EGW00102", Credentials),
    ("EGW00103", Credentials),
    ("EGW00104", Credentials),
    ("EGW00105", Credentials),
    ("EGW00206", Credentials),
    ("EGW00207", Credentials),
    ("EGW00213", Credentials),
    ("EGW00304", Credentials),
    ("EGW02004", Credentials),
    ("OPSQ2000", Credentials),
    ("KIOK0560", Empty),
    ("APBK0400", Business(R::QuantityExceeded)),
    ("APBK0656", Business(R::Issue)),
    ("APBK0918", Business(R::MarketClosed)),
    ("APBK0919", Business(R::NotABusinessDay)),
    ("APBK0927", Business(R::NothingToCancel)),
    ("APBK0952", Business(R::InsufficientFunds)),
    ("APBK0963", Business(R::OrderType)),
    ("APBK1943", Business(R::OrderType)),
    ("APBK3009", Business(R::OrderType)),
    ("APBK3013", Business(R::OrderType)),
    ("40030000", Business(R::Tick)),
    ("40070000", Business(R::Issue)),
    ("40100000", Business(R::NotABusinessDay)),
    ("40580000", Business(R::MarketClosed)),
];

/// Codes that prove with this very text, sent with an HTTP error, that the gate refused an order
/// before it could become one. Under `EGW00201` the ledger's text was seen too (live, 2026-09-15),
/// which comes from behind the gate and proves nothing; so would any other text.
const GATE: [(&str, &str); 3] = [
    ("EGW00201", "초당 거래건수를 초과하였습니다"),
    ("EGW00121", "유효하지 않은 token 입니다"),
    ("EGW00123", "기간이 만료된 token 입니다"),
];

/// How the text of the ledger's throttle begins, whatever code it comes under.
const LEDGER: &str = "원장에서 허용";

/// Texts that ask to look again, because what was read changed on the way
/// (open-trading-api issue 42: on the second page of a list).
const ASK_AGAIN: [&str; 3] = ["다시 조회", "재 조회", "재조회"];

/// Codes of refusals at the gate that are final: no order of this key can be there. Captured on an
/// order call (behaviour 1.4, grade A).
const FINAL_AT_GATE: [&str; 1] = ["EGW02004"];

/// How codes of a family of business refusals look, and where one was seen.
const FAMILIES: [(&str, Form, &str); 8] = [
    (
        "APBK",
        Form::Prefix,
        "live orders of 2025-2026, many captures",
    ),
    (
        "APBN",
        Form::Prefix,
        "rt_cd 7, APBN0746: several projects, 2026",
    ),
    (
        "APAC",
        Form::Prefix,
        "rt_cd 7, APAC0489: reported from live orders",
    ),
    (
        "APMP",
        Form::Prefix,
        "rt_cd 7, APMP0001 for a missing field: captured, live futures",
    ),
    (
        "APTR",
        Form::Prefix,
        "rt_cd 7, APTR0057 for decimals of a price: captured",
    ),
    (
        "KIER",
        Form::Prefix,
        "KIER3672, outside the hours of reservations: prism-insight 79",
    ),
    (
        "IGW",
        Form::Prefix,
        "IGW00009, IGW00017: refusals of fields, paper and live reports",
    ),
    (
        "4",
        Form::EightDigits,
        "the paper server's codes, many captures",
    ),
];

/// How the codes of a family are written.
#[derive(Clone, Copy)]
enum Form {
    /// They begin so.
    Prefix,
    /// Eight digits that begin so.
    EightDigits,
}

/// Texts that say the same under several codes; the paper server uses at least four for a lack of
/// cash, so the text decides.
const TEXTS: &[(&str, Refusal)] = &[
    ("주문가능금액", R::InsufficientFunds),
    ("호가단위", R::Tick),
    ("상/하한가", R::PriceBand),
    ("수량이 없습니다", R::NothingToCancel),
    ("할 수량이 없", R::NothingToCancel),
    ("주문 가능한 수량", R::QuantityExceeded),
    ("장종료", R::MarketClosed),
    ("장시작전", R::MarketClosed),
    ("장운영시간", R::MarketClosed),
    ("영업일이 아닙니다", R::NotABusinessDay),
    ("매매불가", R::Issue),
];

/// Returns what an answer is about.
///
/// ```
/// use kis_wire::codes::{Class, Refusal, classify};
/// use kis_wire::envelope::Head;
/// let head = |code: &str, text: &str| Head {
///     return_code: "1".into(),
///     code: code.into(),
///     text: text.into(),
/// };
/// let no_cash = head("40570000", "모의투자 주문가능금액이 부족합니다.");
/// assert_eq!(classify(&no_cash), Class::Business(Refusal::InsufficientFunds));
/// let ledger = head("EGW00201", "원장에서 허용 가능한 초당 거래건수를 초과하였습니다.");
/// assert_eq!(classify(&ledger), Class::LedgerThrottled);
/// ```
pub fn classify(head: &Head) -> Class {
    if head.text.starts_with(LEDGER) {
        return LedgerThrottled;
    }
    if let Some((_, class)) = TABLE.iter().find(|(code, _)| *code == head.code) {
        return *class;
    }
    if ASK_AGAIN.iter().any(|text| head.text.contains(text)) {
        return Temporary;
    }
    if !is_business_code(&head.code) {
        return Class::Unlisted;
    }
    let by_text = TEXTS.iter().find(|(text, _)| head.text.contains(text));
    Business(by_text.map_or(R::Other, |(_, refusal)| *refusal))
}

/// Returns whether a code is of a family whose refusals come from behind the gate.
pub fn is_business_code(code: &str) -> bool {
    FAMILIES.iter().any(|(beginning, form, _source)| {
        code.starts_with(beginning)
            && match form {
                Form::Prefix => true,
                Form::EightDigits => code.len() == 8 && code.bytes().all(|b| b.is_ascii_digit()),
            }
    })
}

/// Message codes of orders that were taken, live and paper: with any return code but 0 the answer
/// contradicts itself and proves nothing.
const TAKEN: [&str; 5] = ["APBK0013", "40590000", "40600000", "40620000", "40630000"];

/// Returns what an answer to an order or a change proves.
///
/// A code proves only together with its text and its status: refusals of the gate come with an HTTP
/// error, those of the business servers with HTTP 200 and return code 1 or 7.
pub fn verdict(status: u16, head: &Result<Head, EnvelopeError>) -> Verdict {
    let Ok(head) = head else {
        return Verdict::Unclear;
    };
    if head.is_success() {
        return Verdict::Accepted;
    }
    if status >= 400 && is_refused_at_gate(head) {
        return Verdict::NotPlaced;
    }
    let is_final = status >= 400 && FINAL_AT_GATE.contains(&head.code.as_str());
    let is_refusal = status == 200
        && matches!(head.return_code.as_str(), "1" | "7")
        && is_business_code(&head.code)
        && !TAKEN.contains(&head.code.as_str());
    // A text that asks to look again comes from behind the gate and is no refusal.
    if is_final || (is_refusal && matches!(classify(head), Business(_))) {
        Verdict::Rejected
    } else {
        Verdict::Unclear
    }
}

fn is_refused_at_gate(head: &Head) -> bool {
    let text = head.text.trim_end_matches('.').trim_end();
    GATE.contains(&(head.code.as_str(), text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[expect(clippy::unnecessary_wraps, reason = "the shape that verdict takes")]
    fn answer(return_code: &str, code: &str, text: &str) -> Result<Head, EnvelopeError> {
        Ok(Head {
            return_code: return_code.into(),
            code: code.into(),
            text: text.into(),
        })
    }

    #[test]
    fn only_three_codes_with_their_own_texts_prove_that_an_order_was_not_placed() {
        let texts = GATE.map(|(_, text)| text);
        let others = [
            "",
            "서비스 오류",
            "원장에서 허용 가능한 초당 거래건수를 초과하였습니다.",
        ];
        for (code, class) in TABLE {
            for text in texts.iter().chain(&others) {
                for (status, end) in [(200, ""), (500, ""), (500, "."), (401, ".")] {
                    let is_own = GATE.contains(&(*code, *text)) && status >= 400;
                    let is_ledger = text.starts_with(LEDGER);
                    let is_refusal = matches!(class, Business(_)) && status == 200 && !is_ledger;
                    let is_no_api_user = *code == "EGW02004" && status >= 400;
                    let expected = if is_own {
                        Verdict::NotPlaced
                    } else if is_refusal || is_no_api_user {
                        Verdict::Rejected
                    } else {
                        Verdict::Unclear
                    };
                    let answer = answer("1", code, &format!("{text}{end}"));
                    let found = verdict(status, &answer);
                    assert_eq!(found, expected, "{status} {code} {text}");
                }
            }
        }
    }

    #[test]
    fn what_is_not_recognised_proves_nothing() {
        for code in [
            "EGW99999",
            "OPSQ9995",
            "MCA05918",
            "",
            "5003000",
            "490000000",
        ] {
            for status in [200, 500] {
                let found = verdict(status, &answer("1", code, "x"));
                assert_eq!(found, Verdict::Unclear, "{status} {code}");
            }
        }
        assert_eq!(verdict(200, &Head::read(b"<html>")), Verdict::Unclear);
        assert_eq!(verdict(200, &Head::read(b"")), Verdict::Unclear);
    }

    #[test]
    fn an_unknown_code_of_every_family_rejects_on_http_200_only() {
        for code in [
            "APBK9999", "APBN0746", "APAC0489", "APMP0001", "APTR0057", "KIER3672", "IGW00009",
            "40999999",
        ] {
            for return_code in ["1", "7"] {
                let answer = answer(return_code, code, "new rule");
                assert_eq!(verdict(200, &answer), Verdict::Rejected, "{code}");
                assert_eq!(verdict(500, &answer), Verdict::Unclear, "{code}");
            }
            assert_eq!(verdict(200, &answer("2", code, "x")), Verdict::Unclear);
        }
        assert_eq!(
            verdict(200, &answer("0", "APBK0013", "")),
            Verdict::Accepted
        );
    }

    #[test]
    fn a_text_that_asks_to_look_again_is_no_refusal() {
        let text = "조회이후에 자료가 변경되었습니다.(다시 조회하세요)";
        for code in ["", "APBK1234", "KIOK9999"] {
            let answer = answer("1", code, text);
            assert_eq!(classify(answer.as_ref().unwrap()), Temporary, "{code}");
            assert_eq!(verdict(200, &answer), Verdict::Unclear, "{code}");
        }
    }
}
