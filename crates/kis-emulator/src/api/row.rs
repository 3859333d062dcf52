//! One row of an answer as it is written: the fields that the venue fills, in their order.

use kis_wire::Cell;
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::borrow::Cow;

/// Fields by their wire names.
#[derive(Clone, Debug, Default)]
pub(crate) struct Row(Vec<(Cow<'static, str>, Cell)>);

impl Row {
    /// Returns a field; a blank where the row has none of that name.
    pub(crate) fn cell(&self, name: &str) -> &Cell {
        static BLANK: Cell = Cell::BLANK;
        let mut fields = self.0.iter();
        let found = fields.find(|(known, _)| known == name);
        found.map_or(&BLANK, |(_, cell)| cell)
    }

    /// Sets a field, at its place or as the last.
    pub(crate) fn set(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Cell>) {
        let (name, value) = (name.into(), value.into());
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, cell)) => *cell = value,
            None => self.0.push((name, value)),
        }
    }

    /// Returns the row with another value.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Cell>) -> Self {
        self.set(name, value);
        self
    }
}

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, cell) in &self.0 {
            map.serialize_entry(name, cell)?;
        }
        map.end()
    }
}

/// Writes a row: names and values as in a literal.
macro_rules! row {
    ($($name:ident: $value:expr),* $(,)?) => {{
        let mut row = $crate::api::row::Row::default();
        $(row.set(stringify!($name), $value);)*
        row
    }};
}

pub(crate) use row;
