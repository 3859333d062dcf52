//! Control messages: subscribe, its answer, PINGPONG.
//!
//! Answers carry no id of their own; they match on record id and key, and `OPSP8996` has neither.

use crate::ApprovalKey;
use serde::{Deserialize, Serialize};

/// A request to register or release one record kind for one key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subscribe {
    /// `true` registers (`tr_type` 1), `false` releases (2).
    pub is_registration: bool,
    /// The record id.
    pub tr_id: String,
    /// The issue code, or the HTS id for notices.
    pub tr_key: String,
}

#[derive(Serialize, Deserialize)]
struct Wire<H, B> {
    header: H,
    body: B,
}

#[derive(Serialize, Deserialize)]
struct RequestHeader {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    approval_key: Option<String>,
    #[serde(default, skip_serializing)]
    personalseckey: Option<String>,
    #[serde(default)]
    custtype: Option<String>,
    #[serde(default)]
    tr_type: Option<String>,
    #[serde(rename = "content-type", alias = "Content-Type", default)]
    content_type: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct Input {
    #[serde(default)]
    tr_id: String,
    #[serde(default)]
    tr_key: String,
}

#[derive(Serialize, Deserialize)]
struct RequestBody {
    input: Input,
}

impl Subscribe {
    /// Writes the message; it carries the approval key, so it is never logged.
    pub fn write(&self, approval_key: &ApprovalKey) -> String {
        let message = Wire {
            header: RequestHeader {
                approval_key: Some(approval_key.expose().to_owned()),
                personalseckey: None,
                custtype: Some("P".into()),
                tr_type: Some(if self.is_registration { "1" } else { "2" }.into()),
                content_type: Some("utf-8".into()),
            },
            body: RequestBody {
                input: Input {
                    tr_id: self.tr_id.clone(),
                    tr_key: self.tr_key.clone(),
                },
            },
        };
        serde_json::to_string(&message).unwrap_or_default()
    }

    /// Reads a message as the venue does: the key may also stand under `personalseckey`.
    ///
    /// # Errors
    ///
    /// What of the message is wrong.
    pub fn read(text: &str) -> Result<(Self, Option<ApprovalKey>), String> {
        let wire: Wire<RequestHeader, RequestBody> =
            serde_json::from_str(text).map_err(|error| error.to_string())?;
        let is_registration = match wire.header.tr_type.as_deref() {
            Some("1") => true,
            Some("2") => false,
            other => return Err(format!("tr_type is {other:?}")),
        };
        let key = wire
            .header
            .approval_key
            .or(wire.header.personalseckey)
            .map(ApprovalKey::new);
        let Input { tr_id, tr_key } = wire.body.input;
        Ok((
            Self {
                is_registration,
                tr_id,
                tr_key,
            },
            key,
        ))
    }
}

/// The answer to a subscription.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The record id; `(null)` where the venue cannot tell.
    pub tr_id: String,
    /// The key.
    pub tr_key: String,
    /// `0` is success.
    pub return_code: String,
    /// `OPSP0000` and so on.
    pub code: String,
    /// Its text.
    pub text: String,
    /// Cipher key and vector; present on every success, plain record kinds included.
    pub key_and_vector: Option<(String, String)>,
}

#[derive(Serialize, Deserialize)]
struct ReplyHeader {
    tr_id: String,
    #[serde(default)]
    tr_key: String,
    #[serde(default)]
    encrypt: String,
}

#[derive(Serialize, Deserialize)]
struct Output {
    iv: String,
    key: String,
}

#[derive(Serialize, Deserialize)]
struct ReplyBody {
    rt_cd: String,
    #[serde(default)]
    msg_cd: String,
    #[serde(default)]
    msg1: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    output: Option<Output>,
}

impl Reply {
    /// Writes the answer; notices are announced as encrypted, which existing clients rely on.
    pub fn write(&self) -> String {
        let encrypt = if self.tr_id.contains("CNI") { "Y" } else { "N" };
        let message = Wire {
            header: ReplyHeader {
                tr_id: self.tr_id.clone(),
                tr_key: self.tr_key.clone(),
                encrypt: encrypt.into(),
            },
            body: ReplyBody {
                rt_cd: self.return_code.clone(),
                msg_cd: self.code.clone(),
                msg1: self.text.clone(),
                output: self
                    .key_and_vector
                    .clone()
                    .map(|(key, iv)| Output { iv, key }),
            },
        };
        serde_json::to_string(&message).unwrap_or_default()
    }
}

/// A message of the venue that is not a data frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Control {
    /// The line is quiet; echo the text back.
    PingPong,
    /// An answer to a subscription.
    Reply(Reply),
}

#[derive(Deserialize)]
struct AnyMessage {
    header: AnyHeader,
    body: Option<ReplyBody>,
}

#[derive(Deserialize)]
struct AnyHeader {
    #[serde(default)]
    tr_id: Option<String>,
    #[serde(default)]
    tr_key: Option<String>,
}

impl Control {
    /// Reads a control message.
    ///
    /// # Errors
    ///
    /// What of the message is wrong; the caller counts and logs it and goes on.
    pub fn read(text: &str) -> Result<Self, String> {
        let message: AnyMessage = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let tr_id = message.header.tr_id.unwrap_or_default();
        if tr_id == "PINGPONG" {
            return Ok(Self::PingPong);
        }
        let body = message.body.ok_or("no body")?;
        Ok(Self::Reply(Reply {
            tr_id,
            tr_key: message.header.tr_key.unwrap_or_default(),
            return_code: body.rt_cd,
            code: body.msg_cd,
            text: body.msg1.trim().to_owned(),
            key_and_vector: body.output.map(|output| (output.key, output.iv)),
        }))
    }

    /// Writes the venue's PINGPONG; `datetime` is Korean time, 14 digits.
    pub fn write_ping_pong(datetime: &str) -> String {
        format!("{{\"header\":{{\"tr_id\":\"PINGPONG\",\"datetime\":\"{datetime}\"}}}}")
    }
}
