//! Data frames: `flag|TR_ID|count|payload`.
//!
//! Records follow one another without a separator of their own, so their width is derived: cells
//! divided by count, which must divide. More columns than known are kept as a tail; fewer than ever
//! seen reject the whole frame.

use super::record::{Layout, Record};

/// A frame, borrowed from the text it came in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Frame<'a> {
    /// Whether the payload is encrypted.
    pub is_encrypted: bool,
    /// The record id.
    pub tr_id: &'a str,
    /// Number of records, 1 to 999.
    pub count: usize,
    /// The records, or the cipher text.
    pub payload: &'a str,
}

/// A text that is not a frame, or not one of this layout.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FrameError {
    /// Not four parts with a flag of 0 or 1.
    #[error("not a data frame")]
    Shape,
    /// The count is not a number from 1 to 999.
    #[error("the record count is \"{0}\"")]
    Count(String),
    /// Cells do not divide by the count.
    #[error("{cells} cells do not make {count} records")]
    Uneven {
        /// Cells in the payload.
        cells: usize,
        /// Records announced.
        count: usize,
    },
    /// Fewer columns than the oldest known layout.
    #[error("{tr_id} has {width} columns, at least {oldest} are known")]
    Short {
        /// The record id.
        tr_id: &'static str,
        /// Columns found.
        width: usize,
        /// Columns of the oldest layout.
        oldest: usize,
    },
}

impl std::fmt::Debug for Frame<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "Frame({} x {}, encrypted {})",
            self.tr_id, self.count, self.is_encrypted
        )
    }
}

impl<'a> Frame<'a> {
    /// Reads a frame.
    ///
    /// # Errors
    ///
    /// [`FrameError`]; the caller counts and logs it and goes on.
    ///
    /// ```
    /// use kis_wire::realtime::Frame;
    /// let frame = Frame::read("0|H0STCNT0|001|005930^093354").unwrap();
    /// assert_eq!((frame.tr_id, frame.count), ("H0STCNT0", 1));
    /// assert!(Frame::read("0|H0STCNT0|000|").is_err());
    /// ```
    pub fn read(text: &'a str) -> Result<Self, FrameError> {
        let mut parts = text.splitn(4, '|');
        let mut part = || parts.next().ok_or(FrameError::Shape);
        let (flag, tr_id, count, payload) = (part()?, part()?, part()?, part()?);
        let is_encrypted = match flag {
            "0" => false,
            "1" => true,
            _ => return Err(FrameError::Shape),
        };
        if tr_id.is_empty() || payload.is_empty() {
            return Err(FrameError::Shape);
        }
        let is_count = (1..=3).contains(&count.len()) && count.bytes().all(|b| b.is_ascii_digit());
        let number = if is_count {
            count.parse().unwrap_or(0)
        } else {
            0
        };
        if number == 0 {
            return Err(FrameError::Count(count.chars().take(8).collect()));
        }
        Ok(Self {
            is_encrypted,
            tr_id,
            count: number,
            payload,
        })
    }

    /// Returns the records of a plain frame.
    ///
    /// # Errors
    ///
    /// As [`records`].
    pub fn records(&self, layout: &Layout) -> Result<Records<'a>, FrameError> {
        records(self.payload, self.count, layout)
    }

    /// Writes a frame.
    pub fn write(is_encrypted: bool, tr_id: &str, count: usize, payload: &str) -> String {
        format!("{}|{tr_id}|{count:03}|{payload}", u8::from(is_encrypted))
    }
}

/// Returns the records of a payload, plain or decrypted.
///
/// # Errors
///
/// [`FrameError`] when the cells do not divide by the count or are too few: the whole frame is
/// rejected, because a wrong width shifts every value after it.
pub fn records<'a>(
    payload: &'a str,
    count: usize,
    layout: &Layout,
) -> Result<Records<'a>, FrameError> {
    let cells = payload
        .bytes()
        .filter(|byte| *byte == b'^')
        .count()
        .saturating_add(1);
    let width = cells.checked_div(count).unwrap_or(0);
    if width.checked_mul(count) != Some(cells) {
        return Err(FrameError::Uneven { cells, count });
    }
    if width < layout.oldest_width() {
        return Err(FrameError::Short {
            tr_id: layout.tr_id(),
            width,
            oldest: layout.oldest_width(),
        });
    }
    Ok(Records {
        rest: payload,
        left: count,
        width,
        known: layout.width(),
    })
}

/// Iterator over the records of a frame.
#[derive(Clone, Debug)]
pub struct Records<'a> {
    rest: &'a str,
    left: usize,
    width: usize,
    known: usize,
}

impl Records<'_> {
    /// Returns how many columns each record has beyond the known ones: drift, to be counted.
    pub fn unknown_columns(&self) -> usize {
        self.width.saturating_sub(self.known)
    }

    /// Returns the derived width.
    pub fn width(&self) -> usize {
        self.width
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = Record<'a>;

    fn next(&mut self) -> Option<Record<'a>> {
        self.left = self.left.checked_sub(1)?;
        let (record, rest) = Record::split(self.rest, self.width)?;
        self.rest = rest;
        Some(record)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{TradeRecord, trade};
    use super::*;
    use proptest::prelude::*;

    // Shape of the paper capture of 2026-09-22 14:06:10: 47 columns, an off-grid print.
    const CAPTURE_47: &str = "005930^140610^277750^2^3750^1.37^280395.69^283000^283500^276500^278000^277500^5^11955000^3352130122500^83251^86830^3579^120.39^5217059^6280658^5^0.53^53.70^090023^5^-5250^090048^5^-5750^135824^2^1250^20260922^20^N^47588^70626^794823^496479^0.20^17123443^69.82^0^^283000^2";
    // Shape of the portal sample of 2023-06-12: 46 columns.
    const CAPTURE_46: &str = "005930^093354^71900^5^-100^-0.14^72023.83^72100^72400^71700^71900^71800^1^3052507^219853241700^5105^6937^1832^84.90^1366314^1159996^1^0.39^20.28^090020^5^-200^090820^5^-500^092619^2^200^20230612^20^N^65945^216924^1118750^2199206^0.05^2424142^125.92^0^^72100";

    #[test]
    fn both_captured_widths_read_the_same_columns() {
        for (capture, width, price) in [(CAPTURE_46, 46, 71_900), (CAPTURE_47, 47, 277_750)] {
            let text = format!("0|H0STCNT0|001|{capture}");
            let frame = Frame::read(&text).unwrap();
            let mut records = frame.records(&trade::LAYOUT).unwrap();
            assert_eq!(records.width(), width);
            let record = TradeRecord(records.next().unwrap());
            assert_eq!(record.price().unwrap(), price);
            assert_eq!(record.0.text(trade::column::MRKT_TRTM_CLS_CODE), "");
            assert!(records.next().is_none());
        }
    }

    #[test]
    fn the_width_is_derived_for_any_number_of_records() {
        for count in [1, 2, 3, 20, 999] {
            let payload = vec![CAPTURE_47; count].join("^");
            let text = Frame::write(false, "H0STCNT0", count, &payload);
            let frame = Frame::read(&text).unwrap();
            let prices: Vec<_> = frame
                .records(&trade::LAYOUT)
                .unwrap()
                .map(|record| TradeRecord(record).price().unwrap())
                .collect();
            assert_eq!(prices, vec![277_750; count]);
        }
    }

    #[test]
    fn a_column_more_is_kept_and_counted_and_a_column_less_rejects_the_frame() {
        let wider = format!("{CAPTURE_47}^new");
        let records = records(&wider, 1, &trade::LAYOUT).unwrap();
        assert_eq!(records.unknown_columns(), 1);
        let narrow = CAPTURE_46.rsplit_once('^').unwrap().0;
        assert!(matches!(
            super::records(narrow, 1, &trade::LAYOUT),
            Err(FrameError::Short { width: 45, .. })
        ));
        assert!(matches!(
            super::records(CAPTURE_47, 2, &trade::LAYOUT),
            Err(FrameError::Uneven { .. })
        ));
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "\\PC{0,200}") {
            if let Ok(frame) = Frame::read(&text)
                && let Ok(records) = frame.records(&trade::LAYOUT)
            {
                for record in records {
                    let _price = TradeRecord(record).price();
                }
            }
        }
    }
}
