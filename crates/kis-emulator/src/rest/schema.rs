//! What is asked of the calls that are played here, and what their answers have: the tables of `kis-wire`,
//! and where practice asks otherwise of a request.
//!
//! The client uses the types that are generated from those tables; whether both are right is for clients
//! of others to say.

use crate::rest::message::Reply;
use kis_wire::endpoint::Effect;
use kis_wire::schema::{self, Description, Field};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The calls that are played; `Y` where a value is needed, `B` where a blank will do, `N` where the field
/// may be missing although the tables say otherwise: so the official samples and clients in use send it.
const PLAYED: &str = include_str!("played.tsv");
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

/// What is asked and answered of a call.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The fields of its request.
    pub request: Vec<RequestField>,
    pub(crate) description: &'static Description,
}

static CALLS: LazyLock<BTreeMap<&'static str, Asked>> = LazyLock::new(|| {
    let mut calls: BTreeMap<&'static str, Asked> = BTreeMap::new();
    for line in PLAYED.lines().skip(1) {
        let mut cells = line.split('\t');
        let mut next = || cells.next().unwrap_or_default();
        let (path, name, need) = (next(), next(), next());
        let Some(description) = schema::call_at(path) else {
            continue;
        };
        let call = calls.entry(path).or_insert_with(|| Asked {
            request: description.request.0.iter().map(RequestField::of).collect(),
            description,
        });
        let field = call.request.iter_mut().find(|field| field.name == name);
        if let Some(field) = field {
            field.need = match need {
                "Y" => Need::Value,
                "B" => Need::Name,
                _ => Need::Optional,
            };
        }
    }
    calls
});

/// Returns what is asked and answered of the call at a path, where it is played.
pub fn asked(path: &str) -> Option<&'static Asked> {
    CALLS.get(path)
}

/// Returns every path that is played with what is asked and answered of its call.
pub fn calls() -> impl Iterator<Item = (&'static str, &'static Asked)> {
    CALLS.iter().map(|(path, call)| (*path, call))
}

/// Returns every call that is played here, those about keys too; the others of the tables are answered
/// with blanks.
pub fn every_call() -> impl Iterator<Item = &'static Description> {
    let is_played = |call: &&Description| call.effect == Effect::Auth || asked(call.path).is_some();
    kis_wire::generated::CALLS.iter().copied().filter(is_played)
}

impl RequestField {
    fn of(field: &Field) -> Self {
        Self {
            name: field.name,
            need: if field.is_required {
                Need::Value
            } else {
                Need::Optional
            },
            kind: match field.kind {
                schema::Kind::Shares | schema::Kind::Whole => Kind::Number,
                schema::Kind::Decimal | schema::Kind::Ratio => Kind::Decimal,
                schema::Kind::Date => Kind::Date,
                schema::Kind::Flag => Kind::Flag,
                schema::Kind::Code => Kind::Code,
                schema::Kind::Text | schema::Kind::Time | schema::Kind::Unknown => Kind::Text,
            },
            max: match field.length {
                0 => LONGEST,
                length => length.into(),
            },
        }
    }

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

impl Asked {
    /// Refuses a request as KIS does: a missing field with `OPSQ2001` and its name, one that is too
    /// long with `OPSQ2002`, its name and the length (texts of 2026 in public bug reports, B).
    pub(crate) fn check(&self, fields: &Map<String, Value>) -> Result<(), Reply> {
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
    pub(crate) fn complete(&self, reply: &mut Reply) {
        let Some(body) = reply.fields_mut() else {
            return;
        };
        if body.get("rt_cd").and_then(Value::as_str) != Some("0") {
            return;
        }
        for field in self.description.answer.root.0 {
            let cursor = body
                .entry(field.name.to_ascii_lowercase())
                .or_insert_with(|| Value::String(String::new()));
            // Cursors are padded to the length in their name (A).
            let length = if field.name.ends_with("200") {
                200
            } else {
                100
            };
            if let Value::String(text) = cursor {
                *text = format!("{text:<length$}");
            }
        }
        for part in self.description.answer.groups {
            match body.get_mut(part.name) {
                Some(Value::Array(rows)) => {
                    for row in rows {
                        complete(part.fields.0, row);
                    }
                }
                Some(object @ Value::Object(_)) => complete(part.fields.0, object),
                Some(_) => {}
                None if part.is_list => {
                    body.insert(part.name.to_owned(), Value::Array(Vec::new()));
                }
                None => {
                    let mut object = Value::Object(Map::new());
                    complete(part.fields.0, &mut object);
                    body.insert(part.name.to_owned(), object);
                }
            }
        }
    }
}

/// Fills a row up with the fields it lacks.
fn complete(fields: &[Field], row: &mut Value) {
    let Value::Object(row) = row else {
        return;
    };
    for field in fields {
        let is_there = row.keys().any(|key| key.eq_ignore_ascii_case(field.name));
        if !is_there {
            let blank = match field.kind {
                schema::Kind::Shares | schema::Kind::Whole | schema::Kind::Decimal => "0",
                schema::Kind::Ratio => "0.00",
                schema::Kind::Text
                | schema::Kind::Time
                | schema::Kind::Date
                | schema::Kind::Flag
                | schema::Kind::Code
                | schema::Kind::Unknown => "",
            };
            row.insert(field.name.to_owned(), Value::String(blank.to_owned()));
        }
    }
}

fn refused(code: &str, text: &str) -> Reply {
    Reply::business("2", code, text, Value::Null)
}
