//! What KIS documents of each call that is answered here: the fields of its request and answer.
//!
//! The table comes from the official samples and the portal's document of 2026-09-11, not from
//! `kis-wire`: a field that the client forgot is asked for here, and a field that it does not read is
//! answered. Lengths are the documented ones where there are any.

use crate::rest::HttpReply;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The table: path, place, shape, name, need, kind, length.
const TABLE: &str = include_str!("documented.tsv");
/// Length of a value for which none is documented; no documented one but a cursor is longer.
const LONGEST: usize = 40;

/// How much a request needs a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It must be there with a value.
    Value,
    /// It must be there and may be blank.
    Name,
    /// It may be missing.
    Optional,
}

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Digits.
    Number,
    /// Digits with a point.
    Decimal,
    /// `YYYYMMDD`.
    Date,
    /// `Y` or `N`, and `1` or `0`.
    Flag,
    /// Letters and digits with a meaning.
    Code,
    /// Anything.
    Text,
}

/// A field of a request.
#[derive(Clone, Copy, Debug)]
pub struct RequestField {
    /// Its name, in upper case.
    pub name: &'static str,
    /// How much it is needed.
    pub need: Need,
    /// What its value is.
    pub kind: Kind,
    /// Its longest value.
    pub max: usize,
}

/// A part of an answer.
#[derive(Clone, Debug, Default)]
struct Part {
    is_list: bool,
    fields: Vec<(&'static str, &'static str)>,
}

/// What is documented of a call.
#[derive(Clone, Debug, Default)]
pub struct Call {
    /// The fields of its request.
    pub request: Vec<RequestField>,
    parts: BTreeMap<&'static str, Part>,
    root: Vec<&'static str>,
}

static CALLS: LazyLock<BTreeMap<&'static str, Call>> = LazyLock::new(|| {
    let mut calls: BTreeMap<&'static str, Call> = BTreeMap::new();
    for line in TABLE.lines().skip(1) {
        let mut cells = line.split('\t');
        let mut next = || cells.next().unwrap_or_default();
        let (path, place, shape, name) = (next(), next(), next(), next());
        let (need, kind, max) = (next(), next(), next());
        let call = calls.entry(path).or_default();
        match place {
            "query" | "body" => call.request.push(RequestField {
                name,
                need: match need {
                    "Y" => Need::Value,
                    "B" => Need::Name,
                    _ => Need::Optional,
                },
                kind: match kind {
                    "number" => Kind::Number,
                    "decimal" => Kind::Decimal,
                    "date" => Kind::Date,
                    "flag" => Kind::Flag,
                    "code" => Kind::Code,
                    _ => Kind::Text,
                },
                max: max.parse().unwrap_or(LONGEST),
            }),
            "root" => call.root.push(name),
            _ => {
                let blank = match kind {
                    "number" => "0",
                    "decimal" => "0.00",
                    _ => "",
                };
                let part = call.parts.entry(place).or_default();
                part.is_list = shape == "list";
                part.fields.push((name, blank));
            }
        }
    }
    calls
});

/// Returns what is documented of the call at a path.
pub fn call(path: &str) -> Option<&'static Call> {
    CALLS.get(path)
}

/// Returns every path with what is documented of its call.
pub fn calls() -> impl Iterator<Item = (&'static str, &'static Call)> {
    CALLS.iter().map(|(path, call)| (*path, call))
}

impl RequestField {
    fn is_of_its_kind(&self, value: &str) -> bool {
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        match self.kind {
            Kind::Number => digits(value),
            Kind::Decimal => digits(&value.replacen('.', "", 1)),
            Kind::Date => value.len() == 8 && digits(value),
            // A client in use sends 1 and 0 where Y and N are documented.
            Kind::Flag => matches!(value, "Y" | "N" | "0" | "1"),
            Kind::Code => value.bytes().all(|byte| byte.is_ascii_alphanumeric()),
            Kind::Text => !value.chars().any(char::is_control),
        }
    }
}

impl Call {
    /// Refuses a request as KIS does: a missing field with `OPSQ2001` and its name, one that is too
    /// long with `OPSQ2002`, its name and the length (texts of 2026 in public bug reports, B).
    pub(crate) fn check(&self, fields: &Map<String, Value>) -> Result<(), HttpReply> {
        for field in &self.request {
            let value = match fields.get(field.name) {
                Some(Value::String(value)) => Some(value.trim()),
                Some(_) | None => None,
            };
            let missing = || {
                let text = format!("ERROR INPUT FIELD NOT FOUND [{}]", field.name);
                Err(refused("OPSQ2001", &text))
            };
            match (value, field.need) {
                (None, Need::Optional) | (Some(""), Need::Name | Need::Optional) => {}
                (None, Need::Name | Need::Value) | (Some(""), Need::Value) => return missing(),
                (Some(value), _) if value.chars().count() > field.max => {
                    let length = value.chars().count();
                    let text =
                        format!("ERROR INVALID INPUT_FILED_SIZE [{}] [{length}]", field.name);
                    return Err(refused("OPSQ2002", &text));
                }
                (Some(value), _) if !field.is_of_its_kind(value) => {
                    let text = format!("ERROR INVALID {}", field.name);
                    return Err(refused("OPSQ2001", &text));
                }
                (Some(_), _) => {}
            }
        }
        Ok(())
    }

    /// Fills an answer up with the documented fields it lacks: a number is 0, a text is empty.
    pub(crate) fn complete(&self, reply: &mut HttpReply) {
        let Ok(Value::Object(mut body)) = serde_json::from_slice::<Value>(&reply.body) else {
            return;
        };
        if body.get("rt_cd").and_then(Value::as_str) != Some("0") {
            return;
        }
        for name in &self.root {
            let cursor = body
                .entry(name.to_ascii_lowercase())
                .or_insert_with(|| Value::String(String::new()));
            // Cursors are padded to the length in their name (A).
            let length = if name.ends_with("200") { 200 } else { 100 };
            if let Value::String(text) = cursor {
                *text = format!("{text:<length$}");
            }
        }
        for (place, part) in &self.parts {
            match body.get_mut(*place) {
                Some(Value::Array(rows)) => {
                    for row in rows {
                        part.complete(row);
                    }
                }
                Some(object @ Value::Object(_)) => part.complete(object),
                Some(_) => {}
                None if part.is_list => {
                    body.insert((*place).to_owned(), Value::Array(Vec::new()));
                }
                None => {
                    let mut object = Value::Object(Map::new());
                    part.complete(&mut object);
                    body.insert((*place).to_owned(), object);
                }
            }
        }
        reply.body = serde_json::to_vec(&body).unwrap_or_default();
    }
}

impl Part {
    fn complete(&self, row: &mut Value) {
        let Value::Object(row) = row else {
            return;
        };
        for (name, blank) in &self.fields {
            let is_there = row.keys().any(|key| key.eq_ignore_ascii_case(name));
            if !is_there {
                row.insert((*name).to_owned(), Value::String((*blank).to_owned()));
            }
        }
    }
}

fn refused(code: &str, text: &str) -> HttpReply {
    HttpReply::business("2", code, text, Value::Null)
}
