//! Records: a table of columns, a borrowed view of one record, a row to be written.
//!
//! Which column has which place is written from the tables (`generated`); no index is written by hand.

use crate::FieldError;
use crate::field::{parse_number, parse_whole};
use crate::schema::{Date, Time, date_of, time_of, whole_of};
use rust_decimal::Decimal;

/// Most columns a record may have; the widest known has 71.
const MAX_COLUMNS: usize = 128;

/// The columns of a record kind, in the official order.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    tr_id: &'static str,
    columns: &'static [&'static str],
    oldest_width: usize,
}

impl Layout {
    /// Makes a layout; `oldest_width` is the narrowest ever seen, and less is refused.
    pub const fn new(
        tr_id: &'static str,
        columns: &'static [&'static str],
        oldest_width: usize,
    ) -> Self {
        Self {
            tr_id,
            columns,
            oldest_width,
        }
    }

    /// Returns the same columns for another record id; the widths it was seen with are its own.
    #[must_use]
    pub const fn under(self, tr_id: &'static str, oldest_width: usize) -> Self {
        Self {
            tr_id,
            columns: self.columns,
            oldest_width,
        }
    }

    /// Returns the wire name of a column.
    pub fn name(&self, column: usize) -> &'static str {
        self.columns.get(column).copied().unwrap_or("?")
    }

    /// Returns the record id.
    pub fn tr_id(&self) -> &'static str {
        self.tr_id
    }

    /// Returns the number of columns known today.
    pub fn width(&self) -> usize {
        self.columns.len()
    }

    /// Returns the narrowest width ever seen.
    pub fn oldest_width(&self) -> usize {
        self.oldest_width
    }
}

/// Between cells.
const SEPARATOR: u8 = b'^';

/// Returns a word whose bytes are 0x80 where those of `word` are separators, and 0 elsewhere.
fn separators(word: u64) -> u64 {
    const LOW_BITS: u64 = u64::from_ne_bytes([0x7F; 8]);
    let differs = word ^ u64::from_ne_bytes([SEPARATOR; 8]);
    // A byte is zero where neither its high bit nor a carry out of its low bits is set.
    !((differs & LOW_BITS).wrapping_add(LOW_BITS) | differs | LOW_BITS)
}

/// A view of one record: the text is borrowed, cells are found once, values are read when asked.
#[derive(Clone, Copy)]
pub struct Record<'a> {
    text: &'a str,
    ends: [u16; MAX_COLUMNS],
    width: usize,
}

impl<'a> Record<'a> {
    /// Splits the first `width` cells off `text`; returns the record and what follows it.
    pub(super) fn split(text: &'a str, width: usize) -> Option<(Self, &'a str)> {
        if width == 0 || width > MAX_COLUMNS {
            return None;
        }
        let mut ends = [0u16; MAX_COLUMNS];
        let mut found: usize = 0;
        let (chunks, rest) = text.as_bytes().as_chunks::<8>();
        let mut base: u32 = 0;
        for chunk in chunks {
            let mut separators = separators(u64::from_le_bytes(*chunk));
            while separators != 0 {
                let at = base.saturating_add(separators.trailing_zeros() >> 3);
                *ends.get_mut(found)? = u16::try_from(at).ok()?;
                found = found.saturating_add(1);
                if found == width {
                    return Self::cut(text, ends, width);
                }
                separators &= separators.wrapping_sub(1);
            }
            base = base.saturating_add(8);
        }
        for byte in rest {
            if *byte == SEPARATOR {
                *ends.get_mut(found)? = u16::try_from(base).ok()?;
                found = found.saturating_add(1);
                if found == width {
                    return Self::cut(text, ends, width);
                }
            }
            base = base.saturating_add(1);
        }
        *ends.get_mut(found)? = u16::try_from(text.len()).ok()?;
        (found.saturating_add(1) == width).then_some((Self { text, ends, width }, ""))
    }

    /// Cuts the record off at its last end; the separator belongs to neither part.
    fn cut(text: &'a str, ends: [u16; MAX_COLUMNS], width: usize) -> Option<(Self, &'a str)> {
        let end = usize::from(*ends.get(width.checked_sub(1)?)?);
        let (text, rest) = text.split_at_checked(end)?;
        Some((Self { text, ends, width }, rest.get(1..)?))
    }

    /// Returns the number of cells.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Returns the whole record as it came.
    pub fn raw(&self) -> &'a str {
        self.text
    }

    /// Returns a cell without padding; empty where this layout has none.
    pub fn text(&self, column: usize) -> &'a str {
        if column >= self.width {
            return "";
        }
        let end = self.ends.get(column).copied().map_or(0, usize::from);
        let start = column
            .checked_sub(1)
            .and_then(|before| self.ends.get(before))
            .map_or(0, |before| usize::from(*before).saturating_add(1));
        self.text.get(start..end).unwrap_or_default().trim()
    }

    /// Returns a cell as a whole number.
    ///
    /// # Errors
    ///
    /// [`FieldError`] naming the column when it is blank or something else.
    pub fn whole(&self, layout: &Layout, column: usize) -> Result<i64, FieldError> {
        let name = layout.name(column);
        parse_whole(name, self.text(column))?.ok_or_else(|| FieldError {
            field: name.into(),
            text: String::new(),
            expected: "a whole number",
        })
    }

    /// Returns a cell as a whole number, also where it is written with useless decimals; `None` for a
    /// blank or where this layout has none. `name` is the column's.
    ///
    /// # Errors
    ///
    /// [`FieldError`] naming the column when it is something else.
    pub fn whole_at(&self, name: &str, column: usize) -> Result<Option<i64>, FieldError> {
        whole_of(name, self.text(column))
    }

    /// Returns a cell as a number; `None` for a blank or where this layout has none.
    ///
    /// # Errors
    ///
    /// [`FieldError`] naming the column when it is something else.
    pub fn decimal_at(&self, name: &str, column: usize) -> Result<Option<Decimal>, FieldError> {
        parse_number(name, self.text(column))
    }

    /// Returns a cell as a day; `None` for a blank or where this layout has none.
    ///
    /// # Errors
    ///
    /// [`FieldError`] naming the column when it is something else.
    pub fn date_at(&self, name: &str, column: usize) -> Result<Option<Date>, FieldError> {
        date_of(name, self.text(column))
    }

    /// Returns a cell as a time of day; `None` for a blank or where this layout has none.
    ///
    /// # Errors
    ///
    /// [`FieldError`] naming the column when it is something else.
    pub fn time_at(&self, name: &str, column: usize) -> Result<Option<Time>, FieldError> {
        time_of(name, self.text(column))
    }
}

impl std::fmt::Debug for Record<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Record({} cells)", self.width)
    }
}

/// A record to be written, every cell with what KIS sends when there is nothing: `0`.
#[derive(Clone, Debug)]
pub struct Row {
    cells: Vec<String>,
}

impl Row {
    /// Makes a row of the layout's width today, or of an older `width`.
    pub fn new(layout: &Layout, width: Option<usize>) -> Self {
        let width = width.unwrap_or(layout.width());
        Self {
            cells: vec!["0".to_owned(); width],
        }
    }

    /// Sets a cell; a column that an older width does not have is left out.
    #[must_use]
    pub fn set(mut self, column: usize, value: impl ToString) -> Self {
        if let Some(cell) = self.cells.get_mut(column) {
            *cell = value.to_string();
        }
        self
    }

    /// Returns the record's text.
    pub fn text(&self) -> String {
        self.cells.join("^")
    }
}

#[cfg(test)]
mod tests {
    use super::super::LAYOUTS;
    use super::super::frame::{Frame, records};
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_is_read_in_every_layout_width_and_number(
            which in 0..LAYOUTS.len(),
            narrower in 0_usize..20,
            rows in proptest::collection::vec(
                proptest::collection::vec("[^^|\\s]{0,12}", MAX_COLUMNS),
                1..20,
            ),
        ) {
            let layout = LAYOUTS[which];
            let width = layout.width().saturating_sub(narrower).max(layout.oldest_width());
            let texts: Vec<String> = rows
                .iter()
                .map(|cells| {
                    let row = Row::new(layout, Some(width));
                    let cells = cells.iter().enumerate().take(width);
                    cells.fold(row, |row, (column, cell)| row.set(column, cell)).text()
                })
                .collect();
            let text = Frame::write(false, layout.tr_id(), rows.len(), &texts.join("^"));
            let frame = Frame::read(&text).unwrap();
            prop_assert_eq!((frame.tr_id, frame.count), (layout.tr_id(), rows.len()));
            let read = records(frame.payload, frame.count, layout).unwrap();
            prop_assert_eq!(read.width(), width);
            let read: Vec<Record<'_>> = read.collect();
            prop_assert_eq!(read.len(), rows.len());
            for (record, cells) in read.iter().zip(&rows) {
                for (column, cell) in cells.iter().enumerate().take(width) {
                    prop_assert_eq!(record.text(column), cell.trim());
                }
                prop_assert_eq!(record.text(width), "");
            }
        }
    }
}
