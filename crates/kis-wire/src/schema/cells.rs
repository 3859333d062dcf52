//! The values of a request or of a row, each with its field: owned, read as what the table says.

use super::values::{Date, Time, date_of, flag_of, time_of, whole_of};
use super::{Field, Schema};
use crate::field::{Cell, FieldError};
use rust_decimal::Decimal;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;
use std::fmt;

/// The values of one request or row. A value that was not there is a blank one; a key that the table
/// does not know is kept beside them.
#[derive(Clone, PartialEq, Eq)]
pub struct Cells {
    fields: &'static [Field],
    cells: Vec<Cell>,
    unlisted: Vec<(String, Cell)>,
    /// Whether it was read from an object.
    is_row: bool,
    /// The fields whose values were neither texts nor numbers.
    nested: Vec<usize>,
}

impl Cells {
    /// Makes a row of blanks.
    pub fn blank(schema: &Schema) -> Self {
        Self {
            fields: schema.0,
            cells: vec![Cell::default(); schema.0.len()],
            unlisted: Vec::new(),
            is_row: true,
            nested: Vec::new(),
        }
    }

    /// Makes the row of blanks that stands for what was no row.
    fn no_row(schema: &Schema) -> Self {
        Self {
            is_row: false,
            ..Self::blank(schema)
        }
    }

    /// Returns whether it is a row, as against something else where one was expected; all its values are
    /// blank then.
    pub fn is_row(&self) -> bool {
        self.is_row
    }

    /// Returns a value that must be a text, by its wire name in any case; a blank where it is not there. A
    /// list, an object or a truth value is none, although [`text`](Self::text) shows what was written.
    ///
    /// # Errors
    ///
    /// [`FieldError`] naming the field.
    pub fn plain(&self, name: &str) -> Result<&str, FieldError> {
        let is_named = |index: &&usize| self.name(**index).eq_ignore_ascii_case(name);
        if let Some(index) = self.nested.iter().find(is_named) {
            return Err(FieldError::new(name, self.text(*index), "a text"));
        }
        Ok(self.named(name).map_or("", Cell::text))
    }

    /// Returns its fields, in the order of the table.
    pub fn fields(&self) -> &'static [Field] {
        self.fields
    }

    /// Returns each field with its value.
    pub fn iter(&self) -> impl Iterator<Item = (&'static Field, &Cell)> {
        self.fields.iter().zip(&self.cells)
    }

    /// Returns keys that the table does not list, with their values.
    pub fn unlisted(&self) -> &[(String, Cell)] {
        &self.unlisted
    }

    /// Returns a value by its wire name in any case, listed or not.
    pub fn named(&self, name: &str) -> Option<&Cell> {
        let listed = self
            .iter()
            .find(|(field, _)| field.name.eq_ignore_ascii_case(name))
            .map(|(_, cell)| cell);
        let same = |(key, _): &&(String, Cell)| key.eq_ignore_ascii_case(name);
        listed.or_else(|| self.unlisted.iter().find(same).map(|(_, cell)| cell))
    }

    /// Returns a value as a number by its wire name in any case; a blank and one that is not there are
    /// `None`.
    ///
    /// # Errors
    ///
    /// [`FieldError`] naming the field.
    pub fn number(&self, name: &str) -> Result<Option<Decimal>, FieldError> {
        self.named(name).map_or(Ok(None), |cell| cell.number(name))
    }

    /// Returns a value as a whole number by its wire name in any case, also where it is written with useless
    /// decimals; a blank and one that is not there are `None`.
    ///
    /// # Errors
    ///
    /// [`FieldError`] naming the field.
    pub fn whole_named(&self, name: &str) -> Result<Option<i64>, FieldError> {
        self.named(name)
            .map_or(Ok(None), |cell| whole_of(name, cell.text()))
    }

    /// Sets a value by its wire name in any case; returns whether the table has such a field.
    pub fn set_named(&mut self, name: &str, value: impl Into<Cell>) -> bool {
        let index = Schema(self.fields).index(name);
        index.is_some_and(|index| self.set(index, value))
    }

    /// Sets the value at a place of the table; returns whether there is one.
    pub fn set(&mut self, index: usize, value: impl Into<Cell>) -> bool {
        self.cells.get_mut(index).is_some_and(|cell| {
            *cell = value.into();
            true
        })
    }

    /// Returns the same row with another value at a place of the table.
    #[must_use]
    pub fn with(mut self, index: usize, value: impl Into<Cell>) -> Self {
        self.set(index, value);
        self
    }

    /// Keeps a value under a key that the table does not list.
    pub(super) fn push_unlisted(&mut self, name: String, cell: Cell) {
        self.unlisted.push((name, cell));
    }

    fn name(&self, index: usize) -> &'static str {
        self.fields.get(index).map_or("?", |field| field.name)
    }

    /// Returns the value at a place of the table, unread.
    pub fn cell(&self, index: usize) -> &Cell {
        static BLANK: Cell = Cell::BLANK;
        self.cells.get(index).unwrap_or(&BLANK)
    }

    /// Returns a value as a text; a blank is an empty one.
    pub fn text(&self, index: usize) -> &str {
        self.cell(index).text()
    }

    /// Returns a value as a number; a blank is `None`.
    ///
    /// # Errors
    ///
    /// [`FieldError`] naming the field.
    pub fn decimal(&self, index: usize) -> Result<Option<Decimal>, FieldError> {
        self.cell(index).number(self.name(index))
    }

    /// Returns a value as a whole number, also where it is written with useless decimals; a blank is
    /// `None`.
    ///
    /// # Errors
    ///
    /// [`FieldError`] naming the field.
    pub fn whole(&self, index: usize) -> Result<Option<i64>, FieldError> {
        whole_of(self.name(index), self.text(index))
    }

    /// Returns a value as a day; a blank and the `00000000` that stands for one are `None`.
    ///
    /// # Errors
    ///
    /// [`FieldError`] naming the field.
    pub fn date(&self, index: usize) -> Result<Option<Date>, FieldError> {
        date_of(self.name(index), self.text(index))
    }

    /// Returns a value as a time of day; a blank is `None`.
    ///
    /// # Errors
    ///
    /// [`FieldError`] naming the field.
    pub fn time(&self, index: usize) -> Result<Option<Time>, FieldError> {
        time_of(self.name(index), self.text(index))
    }

    /// Returns a value as yes or no; a blank is `None`.
    ///
    /// # Errors
    ///
    /// [`FieldError`] naming the field.
    pub fn flag(&self, index: usize) -> Result<Option<bool>, FieldError> {
        flag_of(self.name(index), self.text(index))
    }

    /// Checks every value against its kind.
    ///
    /// # Errors
    ///
    /// [`FieldError`] naming the first field that holds something else.
    pub fn check(&self) -> Result<(), FieldError> {
        use super::Kind;
        for (index, field) in self.fields.iter().enumerate() {
            match field.kind {
                Kind::Text | Kind::Code | Kind::Unknown => {}
                Kind::Flag => drop(self.flag(index)?),
                Kind::Date => drop(self.date(index)?),
                Kind::Time => drop(self.time(index)?),
                Kind::Shares | Kind::Whole => drop(self.whole(index)?),
                Kind::Decimal | Kind::Ratio => drop(self.decimal(index)?),
            }
        }
        Ok(())
    }

    /// Reads a row from any source of data; what is no map is a row of blanks.
    ///
    /// # Errors
    ///
    /// The source cannot be read.
    pub fn deserialize<'de, D: Deserializer<'de>>(
        schema: &'static Schema,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        CellsSeed(schema).deserialize(deserializer)
    }

    /// Returns what reads a row by a table.
    pub(super) fn seed(schema: &'static Schema) -> CellsSeed {
        CellsSeed(schema)
    }
}

impl fmt::Debug for Cells {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let filled = self.iter().filter(|(_, cell)| !cell.is_blank());
        f.debug_map()
            .entries(filled.map(|(field, cell)| (field.name, cell.text())))
            .finish()
    }
}

impl Serialize for Cells {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let length = self.cells.len().saturating_add(self.unlisted.len());
        let mut map = serializer.serialize_map(Some(length))?;
        for (field, cell) in self.iter() {
            map.serialize_entry(field.name, cell)?;
        }
        for (name, cell) in &self.unlisted {
            map.serialize_entry(name, cell)?;
        }
        map.end()
    }
}

/// Reads one row by its table.
#[derive(Clone, Copy)]
pub(super) struct CellsSeed(&'static Schema);

impl<'de> DeserializeSeed<'de> for CellsSeed {
    type Value = Cells;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cells, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for CellsSeed {
    type Value = Cells;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Cells, A::Error> {
        let mut row = Cells::blank(self.0);
        let mut next = 0;
        while let Some(key) = map.next_key::<String>()? {
            let Lenient { cell, is_nested } = map.next_value()?;
            match self.0.index_near(&key, next) {
                Some(index) => {
                    if is_nested {
                        row.nested.push(index);
                    }
                    // A field in both spellings says what one of them says.
                    if !cell.is_blank() {
                        row.set(index, cell);
                    }
                    next = index.saturating_add(1);
                }
                None => row.unlisted.push((key, cell)),
            }
        }
        Ok(row)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Cells, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Cells::no_row(self.0))
    }

    fn visit_str<E>(self, _text: &str) -> Result<Cells, E> {
        Ok(Cells::no_row(self.0))
    }

    fn visit_i64<E>(self, _number: i64) -> Result<Cells, E> {
        Ok(Cells::no_row(self.0))
    }

    fn visit_u64<E>(self, _number: u64) -> Result<Cells, E> {
        Ok(Cells::no_row(self.0))
    }

    #[expect(
        clippy::disallowed_types,
        reason = "where a row was expected; it is not read"
    )]
    fn visit_f64<E>(self, _number: f64) -> Result<Cells, E> {
        Ok(Cells::no_row(self.0))
    }

    fn visit_bool<E>(self, _is: bool) -> Result<Cells, E> {
        Ok(Cells::no_row(self.0))
    }

    fn visit_unit<E>(self) -> Result<Cells, E> {
        Ok(Cells::no_row(self.0))
    }
}

/// A value of any form: a number and a truth value become their text, what is nested becomes its JSON,
/// so that reading it as what the table says names the field.
pub(super) struct Lenient {
    pub(super) cell: Cell,
    /// Whether it was neither a text nor a number nor nothing.
    is_nested: bool,
}

impl<'de> serde::Deserialize<'de> for Lenient {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let is_nested = matches!(value, Value::Bool(_) | Value::Array(_) | Value::Object(_));
        let cell = match &value {
            Value::String(text) => Cell::new(text),
            Value::Null => Cell::default(),
            Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => {
                Cell::new(value.to_string())
            }
        };
        Ok(Self { cell, is_nested })
    }
}
