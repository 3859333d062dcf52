//! Why the token service issued nothing: a wrong key is told from maintenance and from haste.
//!
//! Pure; when to ask again is the caller's.

use crate::codes::{Class, classify};
use crate::envelope::{EnvelopeError, Head};

/// An answer of the token service that brought nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Denial {
    /// It refuses the credentials; asking again with the same ones is no cure.
    Refused(String),
    /// It issued one a moment ago, to whomever (`EGW00133`); says nothing about the key.
    TooSoon(String),
    /// It could not be asked: maintenance, a page of HTML, a blank or unreadable answer.
    Unavailable(String),
}

impl Denial {
    /// Reads why an answer brought nothing.
    ///
    /// ```
    /// use kis_wire::oauth::Denial;
    /// let page = Denial::read(503, b"<html><h1>503</h1></html>");
    /// assert!(matches!(page, Denial::Unavailable(_)));
    /// let blank = Denial::read(500, br#"{"rt_cd":"1","msg_cd":"","msg1":""}"#);
    /// assert!(matches!(blank, Denial::Unavailable(_)));
    /// let wrong = br#"{"error_code":"EGW00105","error_description":"AppSecret"}"#;
    /// assert!(matches!(Denial::read(403, wrong), Denial::Refused(_)));
    /// ```
    pub fn read(status: u16, body: &[u8]) -> Self {
        let head = match Head::read(body) {
            Ok(head) => head,
            Err(EnvelopeError::NotJson { .. }) if begins_as_json(body) => {
                // The beginning may be half a token, so it is not shown.
                return Self::Unavailable(format!("HTTP {status}: the answer is cut off"));
            }
            Err(error) => return Self::Unavailable(format!("HTTP {status}: {error}")),
        };
        if head.code.is_empty() {
            let text = format!("HTTP {status} without a code {}", head.text);
            return Self::Unavailable(text.trim_end().to_owned());
        }
        let text = format!("{} {}", head.code, head.text);
        let is_servers_fault = status >= 500 || status == 429;
        match classify(&head) {
            Class::TokenTooSoon => Self::TooSoon(text),
            Class::Credentials => Self::Refused(text),
            Class::Throttled | Class::LedgerThrottled | Class::OutcomeUnknown | Class::Routing => {
                Self::Unavailable(text)
            }
            // A malformed secret is answered with 403 and EGW00002, "server error".
            Class::Temporary
            | Class::Token
            | Class::Empty
            | Class::Business(_)
            | Class::Unlisted
                if is_servers_fault =>
            {
                Self::Unavailable(text)
            }
            Class::Temporary if !matches!(status, 401 | 403) => Self::Unavailable(text),
            Class::Temporary
            | Class::Token
            | Class::Empty
            | Class::Business(_)
            | Class::Unlisted => Self::Refused(text),
        }
    }
}

fn begins_as_json(body: &[u8]) -> bool {
    matches!(body.trim_ascii_start().first(), Some(b'{' | b'['))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn maintenance_and_haste_are_no_wrong_key() {
        let refused = |status, code: &str| {
            let body = format!(r#"{{"error_description":"text","error_code":"{code}"}}"#);
            Denial::read(status, body.as_bytes())
        };
        for code in ["EGW00102", "EGW00103", "EGW00104", "EGW00105", "EGW00304"] {
            for status in [403, 500] {
                let denial = refused(status, code);
                assert!(matches!(denial, Denial::Refused(_)), "{status} {denial:?}");
            }
        }
        for status in [200, 403, 500] {
            let denial = refused(status, "EGW00133");
            assert!(matches!(denial, Denial::TooSoon(_)), "{status} {denial:?}");
        }
        assert!(matches!(refused(403, "EGW00002"), Denial::Refused(_)));
        assert!(matches!(refused(403, "EGW00115"), Denial::Refused(_)));
        let not_asked: [(u16, &[u8]); 9] = [
            (
                500,
                br#"{"error_description":"text","error_code":"EGW00002"}"#,
            ),
            (
                500,
                br#"{"error_description":"text","error_code":"EGW09999"}"#,
            ),
            (500, br#"{"rt_cd":"1","msg_cd":"EGW00201","msg1":"text"}"#),
            (500, br#"{"rt_cd":"1","msg_cd":"","msg1":""}"#),
            (403, br#"{"rt_cd":"","msg_cd":"","msg1":"text"}"#),
            (503, b"<html><body>maintenance</body></html>"),
            (200, b""),
            (200, b"null"),
            (200, br#"{"expires_in":86400}"#),
        ];
        for (status, body) in not_asked {
            let denial = Denial::read(status, body);
            assert!(matches!(denial, Denial::Unavailable(_)), "{denial:?}");
        }
    }

    #[test]
    fn half_a_secret_is_not_shown() {
        let denial = Denial::read(200, br#"{"approval_key":"6aa1-secr"#);
        assert_eq!(
            denial,
            Denial::Unavailable("HTTP 200: the answer is cut off".into())
        );
    }
}
