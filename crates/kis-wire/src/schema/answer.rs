//! The answer of any call of the tables: its top level, its parts row by row, and what the table does
//! not list.

use super::cells::{CellsSeed, Lenient};
use super::{AnswerSchema, Cells, Group};
use crate::field::{Cell, FieldError};
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::fmt;

/// The head of every answer, read apart ([`Head`](crate::envelope::Head)).
const HEAD: [&str; 3] = ["rt_cd", "msg_cd", "msg1"];

/// An answer that is read by its table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    root: Cells,
    parts: Vec<Part>,
}

/// The rows of one part.
#[derive(Clone, PartialEq, Eq)]
struct Part {
    group: &'static Group,
    rows: Vec<Cells>,
    /// Whether the answer had it, as a list; a single row, a blank and nothing are none.
    is_list: bool,
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {:?}", self.group.name, self.rows)
    }
}

impl Answer {
    /// Makes an answer without rows.
    pub fn blank(schema: &'static AnswerSchema) -> Self {
        let part = |group| Part {
            group,
            rows: Vec::new(),
            is_list: false,
        };
        Self {
            root: Cells::blank(&schema.root),
            parts: schema.groups.iter().map(part).collect(),
        }
    }

    /// Reads the body of an answer.
    ///
    /// # Errors
    ///
    /// It is not a JSON object.
    pub fn read(schema: &'static AnswerSchema, body: &[u8]) -> Result<Self, serde_json::Error> {
        let mut deserializer = serde_json::Deserializer::from_slice(body);
        let answer = AnswerSeed(schema).deserialize(&mut deserializer)?;
        deserializer.end()?;
        Ok(answer)
    }

    /// Reads an answer from any source of data.
    ///
    /// # Errors
    ///
    /// It is not a map.
    pub fn deserialize<'de, D: Deserializer<'de>>(
        schema: &'static AnswerSchema,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        AnswerSeed(schema).deserialize(deserializer)
    }

    /// Returns the fields beside the parts.
    pub fn root(&self) -> &Cells {
        &self.root
    }

    /// Returns the fields beside the parts, to be filled.
    pub fn root_mut(&mut self) -> &mut Cells {
        &mut self.root
    }

    /// Returns each part's group with its rows.
    pub fn parts(&self) -> impl Iterator<Item = (&'static Group, &[Cells])> {
        self.parts
            .iter()
            .map(|part| (part.group, part.rows.as_slice()))
    }

    /// Returns the rows of the part at a place of the table.
    pub fn rows(&self, part: usize) -> &[Cells] {
        self.parts
            .get(part)
            .map_or(&[], |part| part.rows.as_slice())
    }

    /// Returns the only row of the part at a place of the table; `None` where it was not answered.
    pub fn row(&self, part: usize) -> Option<&Cells> {
        self.rows(part).first()
    }

    /// Returns the rows of a part by its wire name, to be filled.
    pub fn rows_named_mut(&mut self, name: &str) -> Option<&mut Vec<Cells>> {
        let same = |part: &&mut Part| part.group.name.eq_ignore_ascii_case(name);
        self.parts.iter_mut().find(same).map(|part| &mut part.rows)
    }

    /// Returns the rows of a list that must be there: one that was not answered, or not as a list, is not
    /// an empty one.
    ///
    /// # Errors
    ///
    /// [`FieldError`] naming the part.
    pub fn list(&self, name: &str) -> Result<&[Cells], FieldError> {
        let same = |part: &&Part| part.group.name.eq_ignore_ascii_case(name);
        let part = self.parts.iter().find(same).filter(|part| part.is_list);
        part.map(|part| part.rows.as_slice())
            .ok_or_else(|| FieldError::new(name, "", "a list of rows"))
    }

    /// Returns the first value of that name: at the top level, then in the parts' first rows.
    pub fn named(&self, name: &str) -> Option<&Cell> {
        let mut firsts = self.parts.iter().filter_map(|part| part.rows.first());
        self.root
            .named(name)
            .or_else(|| firsts.find_map(|row| row.named(name)))
    }

    /// Returns how many rows the lists have together.
    pub fn len(&self) -> usize {
        let lists = self.parts.iter().filter(|part| part.group.is_list);
        lists.map(|part| part.rows.len()).sum()
    }

    /// Returns whether no list has a row.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns whether the last rows of its lists are those of `page`.
    pub fn ends_with(&self, page: &Self) -> bool {
        let mut parts = self.parts.iter().zip(&page.parts);
        parts.all(|(mine, other)| !mine.group.is_list || mine.rows.ends_with(&other.rows))
    }

    /// Adds the rows of the lists of a further page.
    pub fn append(&mut self, page: Self) {
        for (mine, other) in self.parts.iter_mut().zip(page.parts) {
            if mine.group.is_list {
                mine.rows.extend(other.rows);
            } else {
                mine.rows = other.rows;
            }
        }
    }

    /// Checks every value against its kind.
    ///
    /// # Errors
    ///
    /// [`FieldError`] naming the first field that holds something else.
    pub fn check(&self) -> Result<(), FieldError> {
        self.root.check()?;
        let rows = self.parts.iter().flat_map(|part| &part.rows);
        rows.into_iter().try_for_each(Cells::check)
    }

    /// Returns a part by its wire name; documents and samples disagree whether the only part of an answer
    /// is `output` or `output1`.
    fn part_named(&mut self, name: &str) -> Option<&mut Part> {
        let is_only_output = matches!(self.parts.as_slice(), [only] if only.group.name == "output");
        let name = match name {
            "output1" if is_only_output => "output",
            name => name,
        };
        let is_same = |part: &&mut Part| part.group.name.eq_ignore_ascii_case(name);
        self.parts.iter_mut().find(is_same)
    }
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (field, cell) in self.root.iter() {
            map.serialize_entry(field.name, cell)?;
        }
        for (name, cell) in self.root.unlisted() {
            map.serialize_entry(name, cell)?;
        }
        for part in &self.parts {
            match (part.group.is_list, part.rows.first()) {
                (true, _) => map.serialize_entry(part.group.name, &part.rows)?,
                (false, Some(row)) => map.serialize_entry(part.group.name, row)?,
                (false, None) => {}
            }
        }
        map.end()
    }
}

struct AnswerSeed(&'static AnswerSchema);

impl<'de> DeserializeSeed<'de> for AnswerSeed {
    type Value = Answer;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Answer, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for AnswerSeed {
    type Value = Answer;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the object of an answer")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Answer, A::Error> {
        let mut answer = Answer::blank(self.0);
        while let Some(key) = map.next_key::<String>()? {
            if HEAD.iter().any(|name| name.eq_ignore_ascii_case(&key)) {
                map.next_value::<serde::de::IgnoredAny>()?;
                continue;
            }
            if let Some(part) = answer.part_named(&key) {
                let fields = &part.group.fields;
                let rows = map.next_value_seed(RowsSeed(Cells::seed(fields)))?;
                (part.is_list, part.rows) = (matches!(rows, Rows::List(_)), rows.taken());
                continue;
            }
            let Lenient { cell, .. } = map.next_value()?;
            if !answer.root.set_named(&key, cell.clone()) {
                answer.root.push_unlisted(key, cell);
            }
        }
        Ok(answer)
    }
}

/// A part as it was answered.
enum Rows {
    List(Vec<Cells>),
    One(Cells),
    Nothing,
}

impl Rows {
    fn taken(self) -> Vec<Cells> {
        match self {
            Self::List(rows) => rows,
            Self::One(row) => vec![row],
            Self::Nothing => Vec::new(),
        }
    }
}

/// Reads a part: a list of rows, one row alone, or nothing.
struct RowsSeed(CellsSeed);

impl<'de> DeserializeSeed<'de> for RowsSeed {
    type Value = Rows;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Rows, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for RowsSeed {
    type Value = Rows;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a row or a list of rows")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Rows, A::Error> {
        let mut rows = Vec::new();
        while let Some(row) = seq.next_element_seed(self.0)? {
            rows.push(row);
        }
        Ok(Rows::List(rows))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Rows, A::Error> {
        let row = self.0.visit_map(map)?;
        Ok(Rows::One(row))
    }

    fn visit_unit<E>(self) -> Result<Rows, E> {
        Ok(Rows::Nothing)
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Rows, E> {
        if text.trim().is_empty() {
            return Ok(Rows::Nothing);
        }
        Err(E::custom(format_args!(
            "a part is \"{}\", a row or a list of rows was expected",
            text.chars().take(40).collect::<String>()
        )))
    }
}
