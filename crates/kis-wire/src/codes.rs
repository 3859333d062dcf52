//! Message codes and what they prove about an order.
//!
//! One table; an unknown code keeps its text and proves nothing. Sources: the official code table
//! (kis-ai-extensions, `kis-help.md`) and measured answers of 2025-2026.

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
    Business, Credentials, Empty, LedgerThrottled, OutcomeUnknown, Temporary, Throttled, Token,
    TokenTooSoon,
};
use Refusal as R;

/// Code, class, and whether it proves that an order was not placed.
const TABLE: &[(&str, Class, bool)] = &[
    ("EGW00201", Throttled, true),
    ("EGW00121", Token, true),
    ("EGW00123", Token, true),
    ("EGW00122", Token, false),
    ("EGW00205", Token, false),
    ("EGW00215", LedgerThrottled, false),
    ("EGW00133", TokenTooSoon, false),
    ("EGW00002", Temporary, false),
    ("EGW00001", Temporary, false),
    ("EGW00300", Temporary, false),
    ("EGW00316", Temporary, false),
    ("EGW00203", Temporary, false),
    ("OPSQ0003", Temporary, false),
    ("OPSQ1002", Temporary, false),
    ("90020000", Temporary, false),
    ("EGW00301", OutcomeUnknown, false),
    ("EGW00302", OutcomeUnknown, false),
    ("EGW00102", Credentials, false),
    ("EGW00103", Credentials, false),
    ("EGW00104", Credentials, false),
    ("EGW00105", Credentials, false),
    ("EGW00206", Credentials, false),
    ("EGW00207", Credentials, false),
    ("EGW00213", Credentials, false),
    ("EGW00304", Credentials, false),
    ("EGW02004", Credentials, false),
    ("OPSQ2000", Credentials, false),
    ("KIOK0560", Empty, false),
    ("APBK0400", Business(R::QuantityExceeded), false),
    ("APBK0656", Business(R::Issue), false),
    ("APBK0918", Business(R::MarketClosed), false),
    ("APBK0919", Business(R::NotABusinessDay), false),
    ("APBK0927", Business(R::NothingToCancel), false),
    ("APBK0952", Business(R::InsufficientFunds), false),
    ("APBK0963", Business(R::OrderType), false),
    ("APBK1943", Business(R::OrderType), false),
    ("APBK3009", Business(R::OrderType), false),
    ("APBK3013", Business(R::OrderType), false),
    ("40030000", Business(R::Tick), false),
    ("40070000", Business(R::Issue), false),
    ("40100000", Business(R::NotABusinessDay), false),
    ("40580000", Business(R::MarketClosed), false),
];

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

/// Returns what a head is about: by its code, else by its text.
///
/// ```
/// use kis_wire::codes::{Class, Refusal, classify};
/// use kis_wire::envelope::Head;
/// let head = Head {
///     return_code: "1".into(),
///     code: "40570000".into(),
///     text: "모의투자 주문가능금액이 부족합니다.".into(),
/// };
/// assert_eq!(classify(&head), Class::Business(Refusal::InsufficientFunds));
/// ```
pub fn classify(head: &Head) -> Class {
    if let Some((_, class, _)) = TABLE.iter().find(|(code, ..)| *code == head.code) {
        return *class;
    }
    if !is_business_code(&head.code) {
        return Class::Unlisted;
    }
    let by_text = TEXTS.iter().find(|(text, _)| head.text.contains(text));
    Business(by_text.map_or(R::Other, |(_, refusal)| *refusal))
}

/// Returns whether a code is of the business family: `APBK…`, or the paper server's eight digits
/// that begin with 4.
pub fn is_business_code(code: &str) -> bool {
    code.starts_with("APBK")
        || (code.len() == 8 && code.starts_with('4') && code.bytes().all(|b| b.is_ascii_digit()))
}

/// Message codes of orders that were taken, live and paper: with any return code but 0 the answer
/// contradicts itself and proves nothing.
const TAKEN: [&str; 5] = ["APBK0013", "40590000", "40600000", "40620000", "40630000"];

/// Returns what an answer to an order proves, whatever the HTTP status was.
pub fn verdict(head: &Result<Head, EnvelopeError>) -> Verdict {
    let Ok(head) = head else {
        return Verdict::Unclear;
    };
    if head.is_success() {
        return Verdict::Accepted;
    }
    let is_proof = TABLE
        .iter()
        .any(|(code, _, proof)| *proof && *code == head.code);
    if is_proof {
        Verdict::NotPlaced
    } else if !head.return_code.is_empty()
        && is_business_code(&head.code)
        && !TAKEN.contains(&head.code.as_str())
    {
        Verdict::Rejected
    } else {
        Verdict::Unclear
    }
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
    fn only_three_codes_prove_that_an_order_was_not_placed() {
        for (code, class, _) in TABLE {
            let expected = match (*code, class) {
                ("EGW00201" | "EGW00121" | "EGW00123", _) => Verdict::NotPlaced,
                (_, Business(_)) => Verdict::Rejected,
                _ => Verdict::Unclear,
            };
            assert_eq!(verdict(&answer("1", code, "")), expected, "{code}");
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
            assert_eq!(verdict(&answer("1", code, "x")), Verdict::Unclear, "{code}");
        }
        assert_eq!(verdict(&Head::read(b"<html>")), Verdict::Unclear);
        assert_eq!(verdict(&Head::read(b"")), Verdict::Unclear);
    }

    #[test]
    fn an_unknown_business_code_rejects_and_keeps_its_text() {
        assert_eq!(
            verdict(&answer("7", "APBK9999", "new rule")),
            Verdict::Rejected
        );
        assert_eq!(
            verdict(&answer("1", "40999999", "new rule")),
            Verdict::Rejected
        );
        assert_eq!(verdict(&answer("0", "APBK0013", "")), Verdict::Accepted);
    }
}
