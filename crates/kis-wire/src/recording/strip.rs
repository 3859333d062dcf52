//! What a recording leaves out: secrets and personal data, by what kind of field they are in, and the
//! known ones wherever else they turn up.

use super::{Answer, Call};
use crate::realtime::{Frame, execution_notice};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt;

/// The stand-in for the account, ten digits.
pub const ACCOUNT: &str = "5000000001";
/// The stand-in for the HTS id.
pub const HTS_ID: &str = "hogauser";
/// Stands for a payload nobody can read.
pub const UNREADABLE: &str = "unreadable";
/// Somebody else's account.
const OTHER_ACCOUNT: &str = "5999999901";

/// What kind of data a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Keys, tokens, ciphers: left out.
    Secret,
    /// The eight digits of an account.
    Account,
    /// Who somebody is: a name, an HTS id.
    Person,
    /// Who took an order in: the channel of this API, or an employee.
    Employee,
    /// Where somebody is.
    Address,
}

/// Fields that hold such data on some call or record; names in lower case.
const FIELDS: [(&str, Kind); 29] = [
    ("appkey", Kind::Secret),
    ("appsecret", Kind::Secret),
    ("secretkey", Kind::Secret),
    ("personalseckey", Kind::Secret),
    ("authorization", Kind::Secret),
    ("access_token", Kind::Secret),
    ("token", Kind::Secret),
    ("approval_key", Kind::Secret),
    ("hashkey", Kind::Secret),
    ("hash", Kind::Secret),
    ("iv", Kind::Secret),
    ("key", Kind::Secret),
    ("acnt_pwd", Kind::Secret),
    ("cano", Kind::Account),
    ("acnt_no", Kind::Account),
    ("acct_no", Kind::Account),
    ("ordr_empno", Kind::Employee),
    ("inqr_ip_addr", Kind::Address),
    ("ip_addr", Kind::Address),
    ("mac_address", Kind::Address),
    ("phone_number", Kind::Address),
    ("phone_num", Kind::Address),
    ("acnt_name", Kind::Person),
    ("acnt_nm", Kind::Person),
    ("cust_name", Kind::Person),
    ("cust_nm", Kind::Person),
    ("cust_id", Kind::Person),
    ("user_id", Kind::Person),
    ("hts_id", Kind::Person),
];

fn kind_of(name: &str) -> Option<Kind> {
    let found = FIELDS
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(name));
    found.map(|(_, kind)| *kind)
}

/// Returns whether a text is a figure: prices, shares, money, numbers of orders.
fn is_figure(text: &str) -> bool {
    let text = text.trim();
    let is_part = |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | '-' | '+');
    !text.is_empty() && text.chars().all(is_part)
}

/// Returns a text with a word replaced, whatever its case, where it stands alone: `is_alone` looks at
/// the letter before it and at what is behind it.
fn replaced(
    text: &str,
    word: &str,
    by: &str,
    is_alone: impl Fn(Option<char>, &str) -> bool,
) -> String {
    let lower = text.to_ascii_lowercase();
    let (mut done, mut result) = (0, String::with_capacity(text.len()));
    for (at, found) in lower.match_indices(&word.to_ascii_lowercase()) {
        let end = at.saturating_add(found.len());
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        if !is_alone(before, text.get(end..).unwrap_or_default()) {
            continue;
        }
        result.push_str(text.get(done..at).unwrap_or_default());
        result.push_str(by);
        done = end;
    }
    result.push_str(text.get(done..).unwrap_or_default());
    result
}

/// Takes secrets and personal data out of calls and texts.
#[derive(Clone)]
pub struct Stripper {
    account: String,
    hts_id: String,
    secrets: Vec<String>,
}

impl fmt::Debug for Stripper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Stripper(hidden)")
    }
}

impl Stripper {
    /// Knows the account (ten digits) and the HTS id of who is recorded.
    pub fn new(account: &str, hts_id: Option<&str>) -> Self {
        Self {
            account: account.to_owned(),
            hts_id: hts_id.unwrap_or_default().to_owned(),
            secrets: Vec::new(),
        }
    }

    /// Knows a secret, which is left out wherever it turns up; a short one is only left out of its own
    /// fields, because it may stand in other words.
    pub fn know(&mut self, secret: &str) {
        let is_new = !self.secrets.iter().any(|known| known == secret);
        if secret.len() >= 12 && is_new {
            self.secrets.push(secret.to_owned());
            // As an address spells it.
            let encoded = secret.replace('/', "%2F").replace('+', "%2B");
            let encoded = encoded.replace('=', "%3D");
            if encoded != secret {
                self.secrets.push(encoded);
            }
        }
    }

    /// Returns the stand-in for the account, with its own product code.
    pub fn stand_in(&self) -> String {
        let product = self.account.get(8..).filter(|product| !product.is_empty());
        let (number, usual) = ACCOUNT.split_at(8);
        format!("{number}{}", product.unwrap_or(usual))
    }

    /// Takes what is known out of a text; a figure stays a figure, even where its digits are those of
    /// an account.
    pub fn text(&self, text: &str) -> String {
        if is_figure(text) {
            return text.to_owned();
        }
        let mut stripped = text.to_owned();
        for secret in &self.secrets {
            stripped = stripped.replace(secret, "");
        }
        if let (Some((number, product)), Some(stand_in)) =
            (self.account.split_at_checked(8), ACCOUNT.get(..8))
        {
            stripped = replaced(&stripped, number, stand_in, |before, behind| {
                let is_digit =
                    |text: &str| text.starts_with(|letter: char| letter.is_ascii_digit());
                let rest = behind.strip_prefix(product).unwrap_or(behind);
                !before.is_some_and(|letter| letter.is_ascii_digit()) && !is_digit(rest)
            });
        }
        if !self.hts_id.is_empty() {
            stripped = replaced(&stripped, &self.hts_id, HTS_ID, |before, behind| {
                let is_word = |letter: char| letter.is_alphanumeric();
                !before.is_some_and(is_word) && !behind.starts_with(is_word)
            });
        }
        stripped
    }

    fn field(&self, name: &str, value: &str) -> String {
        let whole_account = ACCOUNT.get(..8).unwrap_or(ACCOUNT);
        match kind_of(name) {
            _ if value.is_empty() => String::new(),
            Some(Kind::Secret) => String::new(),
            Some(Kind::Account) if value == self.account => self.stand_in(),
            Some(Kind::Account) if self.account.starts_with(value) => whole_account.to_owned(),
            Some(Kind::Account) => {
                let length = value.len().min(OTHER_ACCOUNT.len());
                OTHER_ACCOUNT.get(..length).unwrap_or_default().to_owned()
            }
            Some(Kind::Person) if value.eq_ignore_ascii_case(&self.hts_id) => HTS_ID.to_owned(),
            Some(Kind::Person) => "NAME".to_owned(),
            // What a client reads from it is whether the order came in here.
            Some(Kind::Employee) if value.trim().is_empty() || value.trim() == "OpnAPI" => {
                value.to_owned()
            }
            Some(Kind::Employee) => "NAME".to_owned(),
            Some(Kind::Address) => "0.0.0.0".to_owned(),
            None => self.text(value),
        }
    }

    fn value(&self, name: &str, value: &Value) -> Value {
        match value {
            Value::String(text) => Value::String(self.field(name, text)),
            Value::Array(items) => items.iter().map(|item| self.value(name, item)).collect(),
            Value::Object(fields) => Value::Object(
                fields
                    .iter()
                    .map(|(name, value)| (name.clone(), self.value(name, value)))
                    .collect::<Map<_, _>>(),
            ),
            Value::Null | Value::Bool(_) | Value::Number(_) => match kind_of(name) {
                None => value.clone(),
                Some(_) => Value::Null,
            },
        }
    }

    /// Returns a call without them: of calls about keys and tokens only that they were made.
    pub fn call(&self, call: &Call) -> Call {
        let is_about_keys = call.path.starts_with("/oauth2/") || call.path.ends_with("/hashkey");
        let fields: BTreeMap<String, String> = call
            .fields
            .iter()
            .filter(|_| !is_about_keys)
            .map(|(name, value)| (name.clone(), self.field(name, value)))
            .collect();
        let answer = call.answer.as_ref().map(|answer| Answer {
            body: if is_about_keys {
                Value::Null
            } else {
                self.value("", &answer.body)
            },
            ..answer.clone()
        });
        Call {
            fields,
            answer,
            ..call.clone()
        }
    }

    /// Returns a plain text of a line without them.
    pub fn message(&self, text: &str) -> String {
        match serde_json::from_str::<Value>(text) {
            Ok(mut message @ Value::Object(_)) => {
                // A key of a registration is an issue code or an HTS id.
                if let Some(key) = message.pointer_mut("/header/tr_key")
                    && key
                        .as_str()
                        .is_some_and(|key| key.eq_ignore_ascii_case(&self.hts_id))
                {
                    *key = HTS_ID.into();
                }
                self.value("", &message).to_string()
            }
            Ok(_) | Err(_) => self.text(text),
        }
    }

    /// Returns a frame of which nobody can tell what is in it: that it came, and of which kind.
    pub fn unreadable(&self, frame: &Frame<'_>) -> String {
        Frame::write(true, &self.text(frame.tr_id), frame.count, UNREADABLE)
    }

    /// Returns a record in clear without them; each cell that is a figure stays one.
    ///
    /// ```
    /// use kis_wire::realtime::Frame;
    /// use kis_wire::recording::Stripper;
    /// let mut stripper = Stripper::new("1234567801", None);
    /// stripper.know("a-key-that-is-secret");
    /// let stripped = |text: &str| stripper.record(&Frame::read(text).unwrap());
    /// let figures = "0|H0STCNT0|001|005930^12345678^100";
    /// assert_eq!(stripped(figures), figures);
    /// let echo = "0|H0STCNT0|001|005930^a-key-that-is-secret^of 12345678-01";
    /// assert!(!stripped(echo).contains("secret") && !stripped(echo).contains("12345678"));
    /// ```
    pub fn record(&self, frame: &Frame<'_>) -> String {
        let cells: Vec<String> = frame
            .payload
            .split('^')
            .map(|cell| self.text(cell))
            .collect();
        Frame::write(
            false,
            &self.text(frame.tr_id),
            frame.count,
            &cells.join("^"),
        )
    }

    /// Returns the record key of a registration: an issue code as it is.
    pub fn record_key(&self, tr_id: &str, tr_key: &str) -> String {
        if tr_id.contains("CNI") {
            HTS_ID.to_owned()
        } else {
            tr_key.to_owned()
        }
    }

    /// Returns a frame of own executions with its payload in clear and without personal data, by
    /// column; one whose columns are not known is only said to have come.
    pub fn notice(&self, frame: &Frame<'_>, plain: &str) -> String {
        use execution_notice::column as c;
        let cells: Vec<&str> = plain.split('^').collect();
        let width = cells.len().checked_div(frame.count).unwrap_or(0);
        let is_known = (22..=26).contains(&width)
            && width.checked_mul(frame.count) == Some(cells.len())
            && matches!(
                frame.tr_id,
                execution_notice::LIVE_TR_ID | execution_notice::PAPER_TR_ID
            );
        if !is_known {
            return self.unreadable(frame);
        }
        let stripped: Vec<String> = cells
            .iter()
            .enumerate()
            .map(|(index, cell)| match index.checked_rem(width) {
                Some(c::CUST_ID) => self.field("cust_id", cell).replace("NAME", HTS_ID),
                Some(c::ACNT_NO) => self.field("acnt_no", cell),
                Some(c::ACNT_NAME) => self.field("acnt_name", cell),
                _ => self.text(cell),
            })
            .collect();
        Frame::write(true, frame.tr_id, frame.count, &stripped.join("^"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn stripper() -> Stripper {
        let mut stripper = Stripper::new("1234567822", Some("kimtrader"));
        stripper.know("PSverysecretappkey");
        stripper
    }

    #[test]
    fn every_kind_of_field_is_taken_out_and_figures_stay() {
        let body = json!({
            "ctx_area_fk100": "12345678!^22!^20261123",
            "output1": [{
                "odno": "0000085100", "inqr_ip_addr": "203.0.113.7", "ord_qty": "12345679",
                "acnt_name": "홍길동", "user_id": "KimTrader", "ordr_empno": "E10077",
            }, { "ordr_empno": "OpnAPI" }],
            "output": { "key": "abc", "iv": "def", "CANO": "12345678", "acnt_no": "1234567822" },
            "msg1": "KIMTRADER 1234567822 PSverysecretappkey",
        });
        let call = Call {
            path: "/uapi/x".into(),
            fields: BTreeMap::from([("CANO".to_owned(), "12345678".to_owned())]),
            answer: Some(Answer {
                status: 200,
                body,
                ..Answer::default()
            }),
            ..Call::default()
        };
        let stripped = stripper().call(&call);
        assert_eq!(stripped.fields["CANO"], "50000000");
        let expected = json!({
            "ctx_area_fk100": "50000000!^22!^20261123",
            "output1": [{
                "odno": "0000085100", "inqr_ip_addr": "0.0.0.0", "ord_qty": "12345679",
                "acnt_name": "NAME", "user_id": "hogauser", "ordr_empno": "NAME",
            }, { "ordr_empno": "OpnAPI" }],
            "output": { "key": "", "iv": "", "CANO": "50000000", "acnt_no": "5000000022" },
            "msg1": "hogauser 5000000022 ",
        });
        assert_eq!(stripped.answer.unwrap().body, expected);
        let token = Call {
            path: "/oauth2/tokenP".into(),
            answer: Some(Answer {
                body: json!({ "access_token": "eyJ" }),
                ..Answer::default()
            }),
            ..Call::default()
        };
        assert_eq!(stripper().call(&token).answer.unwrap().body, Value::Null);
    }

    #[test]
    fn a_figure_is_never_taken_for_an_account_or_a_name() {
        let stripper = Stripper::new("1000000001", Some("0000"));
        for figure in [
            "100000000",
            "10000000",
            "60000",
            "-10000000.50",
            "0000085100",
        ] {
            assert_eq!(stripper.text(figure), figure);
        }
        assert_eq!(
            stripper.text("10000000!^01!^20251201"),
            "50000000!^01!^20251201"
        );
        assert_eq!(
            stripper.text("계좌 10000000-01, 0000 님"),
            "계좌 50000000-01, hogauser 님"
        );
        assert_eq!(
            stripper.text("910000000 and 100000009"),
            "910000000 and 100000009"
        );
        assert_eq!(stripper.text("1000000001!^"), "5000000001!^");
    }

    #[test]
    fn a_notice_loses_whose_it_is_and_keeps_what_happened() {
        let plain = "kimtrader^1234567822^0000085100^^02^0^00^0^088350^0000000001^000003145^094414\
                     ^0^2^2^03930^000000001^홍길동^^3^Y^^10^^한화생명^000000000";
        let frame = |payload| Frame {
            is_encrypted: true,
            tr_id: "H0STCNI0",
            count: 1,
            payload,
        };
        let stripped = stripper().notice(&frame("x"), plain);
        assert!(stripped.starts_with("1|H0STCNI0|001|hogauser^5000000022^0000085100^^02"));
        assert!(stripped.contains("^NAME^") && stripped.contains("^한화생명^"));
        for (tr_id, count) in [("H0GSCNI0", 1), ("H0STCNI0", 2)] {
            let other = Frame {
                tr_id,
                count,
                ..frame("x")
            };
            let said = stripper().notice(&other, plain);
            assert!(said.ends_with("|unreadable"), "{said}");
        }
        let theirs = plain.replace("1234567822", "9876543201");
        assert!(
            stripper()
                .notice(&frame("x"), &theirs)
                .contains("^5999999901^")
        );
    }

    #[test]
    fn a_reply_loses_its_cipher_and_the_hts_id() {
        let reply = r#"{"header":{"tr_id":"H0STCNI0","tr_key":"kimtrader","encrypt":"Y"},"body":{"rt_cd":"0","msg_cd":"OPSP0000","msg1":"SUBSCRIBE SUCCESS","output":{"iv":"0123456789abcdef","key":"abcdefghijklmnopqrstuvwxyzabcdef"}}}"#;
        let stripped = stripper().message(reply);
        assert!(stripped.contains("hogauser") && stripped.contains("SUBSCRIBE SUCCESS"));
        for gone in ["kimtrader", "0123456789abcdef", "abcdefghij"] {
            assert!(!stripped.contains(gone), "{stripped}");
        }
    }
}
