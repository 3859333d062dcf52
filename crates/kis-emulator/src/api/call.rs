//! A call that is played: who asks what, and the forms that answers have in common.

use crate::faults::Faults;
use crate::market::Markets;
use crate::quirks::Quirks;
use crate::rest::fields::Fields;
use crate::rest::keys::Caller;
use crate::rest::message::Reply;
use hoga_port::time::Timestamp;
use hoga_venue::feed::Random;
use kis_wire::{Cell, Environment};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Rows of a page of a list (documented: 20).
const PAGE: usize = 20;

/// What a call is answered with, or refused with.
pub(crate) type Answer = Result<Reply, Reply>;

/// Answers one call of the tables.
pub(crate) type Handler = fn(&mut Call<'_>) -> Answer;

/// A call of a known caller, and what it may read and change.
pub(crate) struct Call<'a> {
    pub(crate) now: Timestamp,
    pub(crate) caller: Caller,
    pub(crate) fields: Fields,
    pub(crate) environment: Environment,
    pub(crate) quirks: &'a Quirks,
    pub(crate) faults: &'a Faults,
    pub(crate) market: &'a mut Markets,
    pub(crate) random: &'a mut Random,
}

impl Call<'_> {
    /// Reads the request as it is documented.
    pub(crate) fn read<T: DeserializeOwned>(&self) -> Result<T, Reply> {
        self.fields.decode()
    }

    /// Refuses an account that is not the key's, where the call names one.
    pub(crate) fn check_account(&self) -> Result<(), Reply> {
        let named = ["CANO", "ACNT_PRDT_CD"].map(|name| self.fields.text(name));
        if named.iter().all(|part| part.is_empty()) || named.concat() == self.caller.account {
            return Ok(());
        }
        Err(unknown_account())
    }

    pub(crate) fn refusal(&self, code: &str, text: &str) -> Reply {
        Reply::refusal(self.quirks, code, text)
    }

    fn success_code(&self) -> (&'static str, &'static str) {
        match self.environment {
            Environment::Live => ("KIOK0510", "조회가 완료되었습니다"),
            Environment::Paper => ("20310000", "모의투자 조회가 완료되었습니다."),
        }
    }

    /// Answers a query.
    #[expect(clippy::unnecessary_wraps, reason = "how a handler ends")]
    pub(crate) fn answer(&self, body: impl Serialize) -> Answer {
        let (code, text) = self.success_code();
        Ok(Reply::business("0", code, text, body))
    }

    /// Answers with a page; an empty list has its own code, and a condition cursor is there even
    /// when nothing follows.
    #[expect(clippy::unnecessary_wraps, reason = "how a handler ends")]
    pub(crate) fn paged(&self, body: impl Serialize, is_empty: bool, tr_cont: &str) -> Answer {
        let (code, text) = if is_empty && !self.faults.hides_rows {
            ("KIOK0560", "조회할 내용이 없습니다")
        } else {
            self.success_code()
        };
        let mut reply = Reply::business("0", code, text, body);
        reply.headers.push(("tr_cont", tr_cont.to_owned()));
        Ok(reply)
    }

    /// Returns one page out of all rows, and what its answer says about more.
    pub(crate) fn page<T>(&self, rows: Vec<T>, size: usize, key: &Cell) -> PageOf<T> {
        let is_next_page = self.caller.is_next_page;
        let start = if is_next_page {
            key.text().parse().unwrap_or(0)
        } else {
            0usize
        };
        let end = start.saturating_add(size).min(rows.len());
        let has_more = end < rows.len();
        PageOf {
            rows: rows.into_iter().skip(start).take(size).collect(),
            tr_cont: match (is_next_page, has_more) {
                (false, true) => "F",
                (true, true) => "M",
                (false, false) => "D",
                (true, false) => "E",
            },
            next: if has_more {
                end.to_string()
            } else {
                String::new()
            },
        }
    }

    /// Answers with a page of a list whose cursor has 200 characters.
    pub(crate) fn list_of_20<T: Serialize>(&self, rows: Vec<T>) -> Answer {
        let page = self.page(rows, PAGE, &self.fields.cell("CTX_AREA_NK200"));
        let is_empty = page.rows.is_empty();
        let body = json!({
            "ctx_area_fk200": format!("{:<200}", self.fields.text("CANO")),
            "ctx_area_nk200": format!("{:<200}", page.next),
            "output": page.rows,
        });
        self.paged(body, is_empty, page.tr_cont)
    }
}

/// One page out of all rows, and what its answer says about more.
pub(crate) struct PageOf<T> {
    pub(crate) rows: Vec<T>,
    pub(crate) tr_cont: &'static str,
    pub(crate) next: String,
}

/// Refuses an account that is not the key's.
pub(crate) fn unknown_account() -> Reply {
    let text = "ERROR : INPUT INVALID_CHECK_ACNO";
    Reply::business("2", "OPSQ2000", text, Value::Null)
}

/// Answers a quotation.
#[expect(clippy::unnecessary_wraps, reason = "how a handler ends")]
pub(crate) fn quoted(body: impl Serialize) -> Answer {
    let text = "정상처리 되었습니다.";
    Ok(Reply::business("0", "MCA00000", text, body))
}
