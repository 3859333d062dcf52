//! Whose account a recording is served for: a journal holds what happened once, so every replay may
//! name another.

use kis_wire::realtime::execution_notice;
use serde_json::Value;

/// The account of a recording and the one it is served for.
#[derive(Clone, Debug)]
pub(super) struct Accounts {
    pub(super) recorded: String,
    pub(super) served: String,
}

impl Accounts {
    /// Fields that hold the account, alone or among others.
    pub(super) fn is_in(name: &str) -> bool {
        let name = name.to_ascii_lowercase();
        name.starts_with("ctx_area") || name == "cano" || name == "acnt_no"
    }

    /// Returns a text of such a field for who is served.
    fn serve(&self, text: &str) -> String {
        text.replace(number_of(&self.recorded), number_of(&self.served))
    }

    /// Returns it as it was recorded.
    pub(super) fn record(&self, text: &str) -> String {
        text.replace(number_of(&self.served), number_of(&self.recorded))
    }

    pub(super) fn serve_body(&self, body: &Value) -> Value {
        match body {
            Value::Object(fields) => fields
                .iter()
                .map(|(name, value)| {
                    let served = match value {
                        Value::String(text) if Self::is_in(name) => self.serve(text).into(),
                        Value::Null
                        | Value::Bool(_)
                        | Value::Number(_)
                        | Value::String(_)
                        | Value::Array(_)
                        | Value::Object(_) => self.serve_body(value),
                    };
                    (name.clone(), served)
                })
                .collect(),
            Value::Array(items) => items.iter().map(|item| self.serve_body(item)).collect(),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => body.clone(),
        }
    }

    /// Returns the records of own executions for who is served.
    pub(super) fn serve_notice(&self, count: usize, plain: &str) -> String {
        let cells: Vec<&str> = plain.split('^').collect();
        let width = cells.len().checked_div(count).unwrap_or(0).max(1);
        let account = execution_notice::column::ACNT_NO;
        let served = cells.iter().enumerate().map(|(at, cell)| {
            if at.checked_rem(width) == Some(account) {
                self.serve(cell)
            } else {
                (*cell).to_owned()
            }
        });
        served.collect::<Vec<_>>().join("^")
    }
}

/// Returns the eight digits of an account.
fn number_of(account: &str) -> &str {
    account.get(..8).unwrap_or(account)
}
