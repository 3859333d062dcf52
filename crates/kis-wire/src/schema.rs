//! What the tables say of a call: its request, its answer, its pages. The types in
//! [`generated`](crate::generated) and whoever reads a call without its type use the same descriptions.

mod answer;
mod cells;
mod pages;
#[cfg(test)]
mod tests;
mod values;

pub use answer::Answer;
pub use cells::Cells;
pub use pages::{Cursor, NextPage, Origin, Paging};
pub use values::{Date, Time};
pub(crate) use values::{date_of, time_of, whole_of};

use crate::endpoint::{Effect, Endpoint, Method, TrIds};
use crate::generated::CALLS;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::HashMap;
use std::sync::LazyLock;

/// What generated code uses.
pub(crate) mod prelude {
    pub(crate) use super::{
        Answer, AnswerSchema, Call, Cells, Cursor, Date, Description, Field, Group, Kind, Origin,
        Paging, ReadCall, Schema, Time,
    };
    pub(crate) use crate::endpoint::{Effect, Method, TrIds};
    pub(crate) use crate::field::{Cell, FieldError};
    pub(crate) use crate::realtime::record::{Layout, Record};
    pub(crate) use rust_decimal::Decimal;
}

/// How a value is to be read. KIS writes all of them as texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A text for people.
    Text,
    /// One of a set of codes.
    Code,
    /// `Y` or `N`.
    Flag,
    /// `YYYYMMDD`.
    Date,
    /// `HHMMSS`.
    Time,
    /// A number of shares or contracts.
    Shares,
    /// Another whole number.
    Whole,
    /// A price, an amount or another figure that may have decimals.
    Decimal,
    /// A share of a hundred, a rate.
    Ratio,
    /// Nothing is known of it but its name.
    Unknown,
}

impl Kind {
    /// Returns the word of the kind, as it stands in the tables.
    pub fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Code => "code",
            Self::Flag => "flag",
            Self::Date => "date",
            Self::Time => "time",
            Self::Shares => "shares",
            Self::Whole => "whole",
            Self::Decimal => "decimal",
            Self::Ratio => "ratio",
            Self::Unknown => "cell",
        }
    }
}

/// One field of a request or of a row.
#[derive(Debug, PartialEq, Eq)]
pub struct Field {
    /// The wire name as the official table prints it; answers are read whatever their case.
    pub name: &'static str,
    /// The Korean label of the official table.
    pub label: &'static str,
    /// The label in English.
    pub meaning: &'static str,
    /// How its value is read.
    pub kind: Kind,
    /// The longest value that the official table allows; 0 where it names none.
    pub length: u16,
    /// Whether a request without a value for it is refused.
    pub is_required: bool,
}

impl Field {
    /// Describes a field that may be missing and has no longest value.
    pub const fn new(
        name: &'static str,
        label: &'static str,
        meaning: &'static str,
        kind: Kind,
    ) -> Self {
        Self {
            name,
            label,
            meaning,
            kind,
            length: 0,
            is_required: false,
        }
    }

    /// Returns it with a longest value.
    #[must_use]
    pub const fn at_most(self, length: u16) -> Self {
        Self { length, ..self }
    }

    /// Returns it as one that a request must have.
    #[must_use]
    pub const fn required(self) -> Self {
        Self {
            is_required: true,
            ..self
        }
    }
}

/// The fields of a request, of an answer's top level or of a row, in the official order.
#[derive(Debug, PartialEq, Eq)]
pub struct Schema(pub &'static [Field]);

impl Schema {
    /// Returns the place of a field, whatever the case of `name`.
    pub fn index(&self, name: &str) -> Option<usize> {
        self.0
            .iter()
            .position(|field| field.name.eq_ignore_ascii_case(name))
    }

    /// Returns the place of a field as a call's answers use it: most of their keys stand in the
    /// official order, so the field behind the last one is looked at first.
    fn index_near(&self, name: &str, next: usize) -> Option<usize> {
        match self.0.get(next) {
            Some(field) if field.name.eq_ignore_ascii_case(name) => Some(next),
            _ => self.index(name),
        }
    }
}

/// A named part of an answer: `output`, `output1`, …
#[derive(Debug, PartialEq, Eq)]
pub struct Group {
    /// Its wire name.
    pub name: &'static str,
    /// Whether the official table shows a list; either form is read.
    pub is_list: bool,
    /// The fields of one row.
    pub fields: Schema,
}

/// The parts of an answer.
#[derive(Debug)]
pub struct AnswerSchema {
    /// Fields beside the parts, without the return code and the message.
    pub root: Schema,
    /// The parts.
    pub groups: &'static [Group],
}

/// A call of the tables, with types of its own for its request and its answer.
pub trait Call {
    /// What the tables say of it.
    const DESCRIPTION: &'static Description;
    /// What is asked.
    type Request: Clone + Serialize + DeserializeOwned + AsRef<Cells> + From<Cells>;
    /// What is answered on success, without the head.
    type Response: Serialize + DeserializeOwned + AsRef<Answer> + From<Answer>;
}

/// A call that changes nothing at the venue. Nothing else can be called without an order desk.
pub trait ReadCall: Call {}

impl<C: Call> Endpoint for C {
    const METHOD: Method = C::DESCRIPTION.method;
    const PATH: &'static str = C::DESCRIPTION.path;
    const TITLE: &'static str = C::DESCRIPTION.title;
    const EFFECT: Effect = C::DESCRIPTION.effect;
    const TR_IDS: &'static [TrIds] = C::DESCRIPTION.tr_ids;
    type Request = C::Request;
    type Response = C::Response;
}

/// Everything the tables say of a call.
#[derive(Debug)]
pub struct Description {
    /// The asset class: `domestic_stock`, `overseas_stock`, …
    pub class: &'static str,
    /// The name of its file: the last segment of its path, with the one before where that is shared.
    pub name: &'static str,
    /// KIS's own Korean title.
    pub title: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path behind the base URL.
    pub path: &'static str,
    /// What it does at the venue.
    pub effect: Effect,
    /// Its transaction ids of today; none for the token calls.
    pub tr_ids: &'static [TrIds],
    /// When each of them is the one to use, in words; empty where there is one only.
    pub conditions: &'static [&'static str],
    /// Ids that those of today have replaced.
    pub old_tr_ids: &'static [TrIds],
    /// How a further page is asked for.
    pub paging: Paging,
    /// The fields of a request.
    pub request: Schema,
    /// The parts of an answer.
    pub answer: AnswerSchema,
}

impl Description {
    /// Returns every transaction id, those of today first.
    pub fn every_tr_id(&self) -> impl Iterator<Item = TrIds> + use<> {
        self.tr_ids.iter().chain(self.old_tr_ids).copied()
    }
}

/// Returns the call at a path.
pub fn call_at(path: &str) -> Option<&'static Description> {
    static BY_PATH: LazyLock<HashMap<&'static str, &'static Description>> =
        LazyLock::new(|| CALLS.iter().map(|call| (call.path, *call)).collect());
    BY_PATH.get(path).copied()
}

/// Gives a generated request what all of them have.
macro_rules! request_type {
    ($name:ident, $description:ident) => {
        impl $name {
            /// Makes a request with nothing set.
            pub fn new() -> Self {
                Self(Cells::blank(&$description.request))
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }

        impl From<Cells> for $name {
            fn from(cells: Cells) -> Self {
                Self(cells)
            }
        }

        impl AsRef<Cells> for $name {
            fn as_ref(&self) -> &Cells {
                &self.0
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Cells::deserialize(&$description.request, deserializer).map(Self)
            }
        }
    };
}

/// Gives a generated answer what all of them have.
macro_rules! response_type {
    ($name:ident, $description:ident) => {
        impl From<Answer> for $name {
            fn from(answer: Answer) -> Self {
                Self(answer)
            }
        }

        impl AsRef<Answer> for $name {
            fn as_ref(&self) -> &Answer {
                &self.0
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Answer::deserialize(&$description.answer, deserializer).map(Self)
            }
        }
    };
}

pub(crate) use request_type;
pub(crate) use response_type;
