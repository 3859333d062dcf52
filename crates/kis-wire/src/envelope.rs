//! What every answer has in common: the return code, the message code and the text.
//!
//! Two shapes exist: `rt_cd`/`msg_cd`/`msg1` of the business servers, and
//! `error_code`/`error_description` of the token service.

use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The head of an answer; decide on `is_success`, never on the message code or the HTTP status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// `rt_cd`, or empty in the token service's shape.
    pub return_code: String,
    /// `msg_cd` or `error_code`.
    pub code: String,
    /// `msg1` or `error_description`, without the padding to 80.
    pub text: String,
}

/// An answer that could not be read.
#[derive(Debug, thiserror::Error)]
pub enum EnvelopeError {
    /// Nothing in it.
    #[error("the answer is empty")]
    Empty,
    /// Not JSON, for example a page of HTML.
    #[error("the answer is not JSON, it begins with \"{beginning}\"")]
    NotJson {
        /// How it begins.
        beginning: String,
        /// What the parser said.
        #[source]
        source: serde_json::Error,
    },
    /// JSON, but neither of the two shapes.
    #[error("the answer has neither rt_cd nor error_code")]
    NoHead,
    /// The head is fine and the body is not what the endpoint answers.
    #[error("the answer's body is not readable")]
    Body(#[source] serde_json::Error),
}

#[derive(Deserialize)]
struct RawHead {
    rt_cd: Option<String>,
    #[serde(default)]
    msg_cd: Option<String>,
    #[serde(default)]
    msg1: Option<String>,
    error_code: Option<String>,
    #[serde(default)]
    error_description: Option<String>,
}

impl Head {
    /// Reads the head of an answer, whatever the HTTP status was.
    ///
    /// # Errors
    ///
    /// [`EnvelopeError`]; for an order every one of them means that the outcome is not known.
    pub fn read(body: &[u8]) -> Result<Self, EnvelopeError> {
        if body.iter().all(u8::is_ascii_whitespace) {
            return Err(EnvelopeError::Empty);
        }
        let raw: RawHead = serde_json::from_slice(body).map_err(|source| {
            let beginning = String::from_utf8_lossy(body)
                .trim_start()
                .chars()
                .take(40)
                .collect();
            EnvelopeError::NotJson { beginning, source }
        })?;
        let trimmed = |text: Option<String>| text.unwrap_or_default().trim().to_owned();
        match (raw.rt_cd, raw.error_code) {
            (Some(return_code), _) => Ok(Self {
                return_code: return_code.trim().to_owned(),
                code: trimmed(raw.msg_cd),
                text: trimmed(raw.msg1),
            }),
            (None, Some(code)) => Ok(Self {
                return_code: String::new(),
                code: code.trim().to_owned(),
                text: trimmed(raw.error_description),
            }),
            (None, None) => Err(EnvelopeError::NoHead),
        }
    }

    /// Returns whether `rt_cd` is "0"; everything else is a failure.
    pub fn is_success(&self) -> bool {
        self.return_code == "0"
    }
}

/// Reads the body of a successful answer.
///
/// # Errors
///
/// [`EnvelopeError::Body`] names the field in its source.
pub fn body<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, EnvelopeError> {
    serde_json::from_slice(bytes).map_err(EnvelopeError::Body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_shapes_are_read_and_padding_goes() {
        let business = br#"{"rt_cd":"7","msg_cd":"APBK0952","msg1":"over the amount     "}"#;
        let head = Head::read(business).unwrap();
        assert_eq!(
            (head.is_success(), head.text.as_str()),
            (false, "over the amount")
        );
        let token = br#"{"error_description":"wait","error_code":"EGW00133"}"#;
        assert_eq!(Head::read(token).unwrap().code, "EGW00133");
    }

    #[test]
    fn what_is_not_an_answer_is_an_error() {
        assert!(matches!(Head::read(b" \n"), Err(EnvelopeError::Empty)));
        assert!(matches!(Head::read(b"{}"), Err(EnvelopeError::NoHead)));
        assert!(matches!(
            Head::read(b"[1]"),
            Err(EnvelopeError::NotJson { .. })
        ));
        let html = Head::read(b"<html><body>502</body>").unwrap_err();
        assert!(html.to_string().contains("<html>"), "{html}");
        assert!(Head::read(br#"{"rt_cd":"0","msg"#).is_err(), "truncated");
    }
}
