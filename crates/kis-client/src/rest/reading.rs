//! What comes after an answer to a read: it is taken, asked again, or an error.
//!
//! Pure; orders never come here.

use super::hider::Hider;
use hoga_port::{BrokerError, VenueReason};
use kis_wire::Cell;
use kis_wire::codes::{Class, classify};
use kis_wire::envelope::{EnvelopeError, Head};
use kis_wire::schema::Cells;
use std::collections::BTreeSet;

/// What to do with an answer.
#[derive(Debug)]
pub(super) enum Next {
    /// It is one.
    Take,
    /// The token was refused: once more with another.
    Reissue(BrokerError),
    /// Called too fast: slower, and again.
    Slower(BrokerError),
    /// The server or the gateway before it could not: again.
    Again(BrokerError),
    /// What was read changed on the way: from the first page on.
    Anew(BrokerError),
    /// It stays so.
    Fail(BrokerError),
}

/// Returns what to do with an answer of a call, named by the end of its path.
/// What is decided rests on the texts as they came, what is told on what of them may be shown.
pub(super) fn next(
    status: u16,
    head: &Result<Head, EnvelopeError>,
    path: &str,
    hider: &Hider,
) -> Next {
    let head = match head {
        Ok(head) => head,
        Err(error) => {
            let shown = hider.text(&error.to_string());
            return Next::Again(BrokerError::api("", told(status, path, &shown)));
        }
    };
    let shown = hider.shown(head);
    if head.is_success() {
        return Next::Take;
    }
    let reason = VenueReason {
        text: told(status, path, &shown.text),
        code: shown.code,
    };
    if status == 401 {
        return Next::Reissue(BrokerError::authentication(reason.to_string()));
    }
    let api = |reason| BrokerError::Api {
        reason,
        source: None,
    };
    match classify(head) {
        Class::Token => Next::Reissue(BrokerError::authentication(reason.to_string())),
        Class::Throttled | Class::LedgerThrottled => Next::Slower(BrokerError::RateLimit {
            reason,
            retry_after: None,
        }),
        Class::Temporary if asks_to_begin_anew(head) => Next::Anew(api(reason)),
        Class::Temporary | Class::OutcomeUnknown | Class::Routing => Next::Again(api(reason)),
        Class::Credentials => Next::Fail(BrokerError::authentication(reason.to_string())),
        // A server that fails without a word that is known has not answered the question.
        Class::Unlisted if status >= 500 => Next::Again(api(reason)),
        Class::TokenTooSoon | Class::Empty | Class::Business(_) | Class::Unlisted => {
            Next::Fail(api(reason))
        }
    }
}

/// The text of open-trading-api issue 42; it came on the second page of a list.
fn asks_to_begin_anew(head: &Head) -> bool {
    head.text.contains("자료가 변경")
}

/// Returns the venue's words with what they answer; it may have none.
fn told(status: u16, path: &str, text: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    if text.is_empty() {
        format!("nothing but HTTP {status} to {name}")
    } else {
        format!("{text} (HTTP {status} to {name})")
    }
}

/// The rows that came so far, to see a list that has no end.
#[derive(Debug, Default)]
pub(super) struct SeenRows {
    rows: BTreeSet<Vec<String>>,
}

/// What a page brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PageWorth {
    /// Rows that were not there before.
    New,
    /// No rows at all.
    Empty,
    /// Rows, and each of them was there before.
    Repeated,
}

impl SeenRows {
    /// Takes the rows of a page; `identity` names the cells by which a row is the same one again. A row
    /// whose first such cell is blank is known by all its cells.
    pub(super) fn take(&mut self, page: &[Cells], identity: &[&str]) -> PageWorth {
        let fresh = page
            .iter()
            .filter(|row| self.rows.insert(named(row, identity)))
            .count();
        match (page.is_empty(), fresh) {
            (true, _) => PageWorth::Empty,
            (false, 0) => PageWorth::Repeated,
            (false, _) => PageWorth::New,
        }
    }
}

/// Returns what a row is known by.
fn named(row: &Cells, identity: &[&str]) -> Vec<String> {
    let cell = |name: &&str| row.named(name).map_or("", Cell::text).to_owned();
    let cells: Vec<String> = identity.iter().map(cell).collect();
    match cells.first() {
        Some(first) if !first.is_empty() => cells,
        Some(_) | None => {
            let listed = row.iter().map(|(_, cell)| cell);
            let unlisted = row.unlisted().iter().map(|(_, cell)| cell);
            listed
                .chain(unlisted)
                .map(|cell| cell.text().to_owned())
                .collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kis_wire::generated::domestic_stock::inquire_balance::InquireBalanceResponse;
    use serde_json::json;

    fn check(status: u16, code: &str, text: &str) -> String {
        let head = Ok(Head {
            return_code: "1".into(),
            code: code.into(),
            text: text.into(),
        });
        let next = next(
            status,
            &head,
            "/uapi/domestic-stock/v1/trading/inquire-balance",
            &Hider::default(),
        );
        let (word, error) = match next {
            Next::Take => return "take".into(),
            Next::Reissue(error) => ("reissue", error),
            Next::Slower(error) => ("slower", error),
            Next::Again(error) => ("again", error),
            Next::Anew(error) => ("anew", error),
            Next::Fail(error) => ("fail", error),
        };
        let error = error.to_string();
        assert!(error.contains("inquire-balance"), "{error}");
        assert!(error.contains(&status.to_string()), "{error}");
        word.into()
    }

    #[test]
    fn what_a_server_could_not_do_is_asked_again_and_a_refusal_is_not() {
        for (status, code, text, expected) in [
            (500, "", "", "again"),
            (502, "X", "bad gateway", "again"),
            (500, "EGW00202", "GW라우팅 중 오류가 발생했습니다.", "again"),
            (200, "EGW00316", "재 조회 수행 부탁드립니다.", "again"),
            (
                200,
                "KIOK1",
                "조회이후에 자료가 변경되었습니다.(다시 조회하세요)",
                "anew",
            ),
            (500, "EGW00201", "초당 거래건수를 초과하였습니다.", "slower"),
            (
                500,
                "EGW00201",
                "원장에서 허용 가능한 초당 거래건수를 초과",
                "slower",
            ),
            (500, "EGW00123", "기간이 만료된 token 입니다.", "reissue"),
            (401, "", "", "reissue"),
            (500, "EGW02004", "실전투자 도메인은", "fail"),
            (200, "OPSQ2000", "ERROR : INPUT INVALID_CHECK_ACNO", "fail"),
            (200, "", "", "fail"),
            (200, "APBK0656", "해당종목정보가 없습니다", "fail"),
        ] {
            assert_eq!(check(status, code, text), expected, "{status} {code}");
        }
        let page = next(
            503,
            &Head::read(b"<html>"),
            "inquire-price",
            &Hider::default(),
        );
        assert!(matches!(page, Next::Again(_)));
    }

    #[test]
    fn a_page_without_a_new_row_is_seen() {
        let mut seen = SeenRows::default();
        let answer = |rows: serde_json::Value| -> InquireBalanceResponse {
            serde_json::from_value(json!({ "output1": rows })).unwrap()
        };
        // Prices move from page to page, and make no row another one.
        let page = |rows: &[&str], price: u8| {
            let row = |code: &&str| json!({"pdno": code, "loan_dt": "", "prpr": price.to_string()});
            answer(rows.iter().map(row).collect())
        };
        let mut take = |page: &InquireBalanceResponse| {
            seen.take(page.as_ref().list("output1").unwrap(), &["pdno", "loan_dt"])
        };
        assert_eq!(take(&page(&["1", "2"], 1)), PageWorth::New);
        assert_eq!(take(&page(&["2", "3"], 2)), PageWorth::New);
        assert_eq!(take(&page(&["1", "3"], 3)), PageWorth::Repeated);
        assert_eq!(take(&page(&[], 4)), PageWorth::Empty);
        let lot = json!([{"pdno": "1", "loan_dt": "20261101", "prpr": "1"}]);
        assert_eq!(
            take(&answer(lot)),
            PageWorth::New,
            "another lot of an issue"
        );
        // What has no code is another row as long as it differs anywhere.
        assert_eq!(take(&page(&[""], 1)), PageWorth::New);
        assert_eq!(take(&page(&[""], 2)), PageWorth::New);
        assert_eq!(take(&page(&[""], 2)), PageWorth::Repeated);
    }
}
