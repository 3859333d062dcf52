//! `H0STMKO0` 장운영정보: what the market does with an issue: halts, auctions, volatility interruptions.
//!
//! 10 columns in the official example, 11 today; `H0NXMKO0` has the same. The literal text `(null)`
//! occurs for a reason that is not there. `H0UNMKO0` is documented without an issue and left out.

use super::record::Record;
use crate::FieldError;

/// The record's id.
pub const TR_ID: &str = "H0STMKO0";

pub use crate::generated::domestic_stock::h0stmko0::{LAYOUT, column};

/// The state of one issue.
#[derive(Clone, Copy, Debug)]
pub struct MarketStatusRecord<'a>(pub Record<'a>);

impl<'a> MarketStatusRecord<'a> {
    /// Returns the issue code.
    pub fn code(&self) -> &'a str {
        self.0.text(column::MKSC_SHRN_ISCD)
    }

    /// Returns whether trading is halted.
    ///
    /// # Errors
    ///
    /// [`FieldError`] when the venue says neither yes nor no.
    pub fn is_halted(&self) -> Result<bool, FieldError> {
        match self.0.text(column::TRHT_YN) {
            "Y" => Ok(true),
            "N" => Ok(false),
            other => Err(FieldError {
                field: "TRHT_YN".into(),
                text: other.chars().take(8).collect(),
                expected: "Y or N",
            }),
        }
    }

    /// Returns why trading is suspended; empty when the venue gives no reason.
    pub fn reason(&self) -> &'a str {
        match self.0.text(column::TR_SUSP_REAS_CNTT) {
            "(null)" => "",
            reason => reason,
        }
    }

    /// Returns the venue's code of what the market does (`110` opening auction and so on).
    pub fn operation(&self) -> &'a str {
        self.0.text(column::MKOP_CLS_CODE)
    }

    /// Returns whether a volatility interruption is on.
    pub fn has_interruption(&self) -> bool {
        !matches!(self.0.text(column::VI_CLS_CODE), "" | "N" | "0")
    }
}

#[cfg(test)]
mod tests {
    use super::super::frame::records;
    use super::*;

    #[test]
    fn the_official_example_of_ten_columns_reads() {
        let text = "396300^N^(null)^^311^^^55^N^N";
        let record = records(text, 1, &LAYOUT).unwrap().next().unwrap();
        let status = MarketStatusRecord(record);
        assert_eq!(status.code(), "396300");
        assert!(!status.is_halted().unwrap() && !status.has_interruption());
        assert_eq!((status.reason(), status.operation()), ("", ""));
    }
}
