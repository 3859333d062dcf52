//! What a recorded call is told apart by, and which other question it may answer.

use crate::replay::account::Accounts;
use crate::rest::fields::fields;
use crate::rest::message::HttpRequest;
use kis_wire::recording::Call;
use std::collections::BTreeMap;

/// What a call is told apart by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Question {
    pub(super) path: String,
    pub(super) tr_id: String,
    tr_cont: String,
    fields: BTreeMap<String, String>,
}

/// Fields that say who asks, and nothing about what.
const WHO: [&str; 2] = ["CANO", "ACNT_PRDT_CD"];
/// Returns a field as it tells questions apart: blank is absent, KRX is what is meant where no
/// exchange is named, and figures may have zeros in front.
fn told_apart(name: &str, value: &str) -> Option<(String, String)> {
    let name = name.to_ascii_uppercase();
    let value = value.trim();
    if value.is_empty()
        || WHO.contains(&name.as_str())
        || (name == "EXCG_ID_DVSN_CD" && value == "KRX")
    {
        return None;
    }
    let value = match name.as_str() {
        "ORD_QTY" | "ORD_UNPR" => value.trim_start_matches('0'),
        _ => value,
    };
    Some((name, value.to_owned()))
}

/// Fields that say which stretch of a chart is wanted.
const STRETCH: [&str; 5] = [
    "FID_INPUT_HOUR_1",
    "FID_INPUT_DATE_1",
    "FID_INPUT_DATE_2",
    "FID_PW_DATA_INCU_YN",
    "FID_ETC_CLS_CODE",
];

impl Question {
    pub(super) fn recorded(call: &Call) -> Self {
        let fields = call.fields.iter();
        Self {
            path: call.path.clone(),
            tr_id: call.tr_id.clone(),
            tr_cont: call.tr_cont.clone(),
            fields: fields
                .filter_map(|(name, value)| told_apart(name, value))
                .collect(),
        }
    }

    pub(super) fn asked(request: &HttpRequest, accounts: &Accounts) -> Option<Self> {
        let fields = fields(request).ok()?;
        Some(Self {
            path: request.path.replace("//", "/"),
            tr_id: request.header("tr_id").to_owned(),
            tr_cont: request.header("tr_cont").to_owned(),
            fields: fields
                .iter()
                .filter_map(|(name, value)| {
                    let text = value.as_str().unwrap_or_default();
                    if Accounts::is_in(name) {
                        told_apart(name, &accounts.record(text))
                    } else {
                        told_apart(name, text)
                    }
                })
                .collect(),
        })
    }

    /// Returns which call it is: the path and the `tr_id`.
    pub(super) fn call(&self) -> (&str, &str) {
        (&self.path, &self.tr_id)
    }

    /// Returns how well a recorded question fits: the same, or one about another stretch of the same
    /// chart. Anything else is another question.
    pub(super) fn fit(&self, recorded: &Self) -> Option<u8> {
        let is_same_call = (&self.path, &self.tr_id, &self.tr_cont)
            == (&recorded.path, &recorded.tr_id, &recorded.tr_cont);
        let strict = |question: &Self| -> Vec<(String, String)> {
            let fields = question.fields.iter();
            fields
                .filter(|(name, _)| !STRETCH.contains(&name.as_str()))
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect()
        };
        if !is_same_call {
            None
        } else if self.fields == recorded.fields {
            Some(0)
        } else {
            (strict(self) == strict(recorded)).then_some(1)
        }
    }
}
