//! `H0STCNI0` (live) and `H0STCNI9` (paper) 실시간체결통보: what happens to own orders.
//!
//! Encrypted, pushed per HTS id, so notices of other accounts arrive too. The first 18 columns are
//! the same in every layout seen (22, two kinds of 23, 26); what follows is read by width alone.
//! `CNTG_YN` 1 tells of an order, an amend, a cancel or a refusal and carries the ORDER's quantity
//! and price in the columns that carry the FILL's when it is 2.

use super::record::Record;
use crate::FieldError;

/// The live record's id.
pub const LIVE_TR_ID: &str = "H0STCNI0";
/// The paper record's id.
pub const PAPER_TR_ID: &str = "H0STCNI9";

// All 26 official columns; narrower layouts share the first 18.
pub use crate::generated::domestic_stock::h0stcni0::{LAYOUT, column};

/// What a notice tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// `CNTG_YN` 2: shares filled.
    Execution,
    /// `CNTG_YN` 1, `RFUS_YN` 1: the exchange refused, possibly after acceptance.
    Refused,
    /// `CNTG_YN` 1, `ACPT_YN` 3: the remainder of an IOC or FOK order was cancelled.
    RemainderCancelled,
    /// `CNTG_YN` 1, `RCTF_CLS` 0: a new order was taken.
    Accepted,
    /// `CNTG_YN` 1, `RCTF_CLS` 1: an amend was taken.
    Amended,
    /// `CNTG_YN` 1, `RCTF_CLS` 2: a cancel was taken.
    Cancelled,
}

/// One notice, read when asked.
#[derive(Clone, Copy, Debug)]
pub struct ExecutionNotice<'a>(pub Record<'a>);

impl<'a> ExecutionNotice<'a> {
    /// Returns the ten digits of the account; notices of other accounts must be dropped.
    pub fn account(&self) -> &'a str {
        self.0.text(column::ACNT_NO)
    }

    /// Returns the order's number.
    pub fn number(&self) -> &'a str {
        self.0.text(column::ODER_NO)
    }

    /// Returns the number of the order that this one amends or cancels; blank or zeros for none.
    pub fn original_number(&self) -> &'a str {
        self.0.text(column::OODER_NO)
    }

    /// Returns the branch.
    pub fn branch(&self) -> &'a str {
        self.0.text(column::BRNC_NO)
    }

    /// Returns the issue code.
    pub fn code(&self) -> &'a str {
        self.0.text(column::STCK_SHRN_ISCD)
    }

    /// Returns `01` for a sell, `02` for a buy.
    pub fn side(&self) -> &'a str {
        self.0.text(column::SELN_BYOV_CLS)
    }

    /// Returns the order division; on a fill of a market order it may say `00`.
    pub fn division(&self) -> &'a str {
        self.0.text(column::ODER_KIND)
    }

    /// Returns the time of day, HHMMSS.
    pub fn time(&self) -> &'a str {
        self.0.text(column::STCK_CNTG_HOUR)
    }

    /// Returns what the notice tells.
    ///
    /// # Errors
    ///
    /// [`FieldError`] for values that no source describes; never guess what they mean.
    pub fn kind(&self) -> Result<NoticeKind, FieldError> {
        let unknown = |column: usize, expected| {
            Err(FieldError {
                field: LAYOUT.name(column).into(),
                text: self.0.text(column).chars().take(8).collect(),
                expected,
            })
        };
        match self.0.text(column::CNTG_YN) {
            "2" => Ok(NoticeKind::Execution),
            "1" if self.0.text(column::RFUS_YN) == "1" => Ok(NoticeKind::Refused),
            "1" if self.0.text(column::ACPT_YN) == "3" => Ok(NoticeKind::RemainderCancelled),
            "1" => match self.0.text(column::RCTF_CLS) {
                "0" => Ok(NoticeKind::Accepted),
                "1" => Ok(NoticeKind::Amended),
                "2" => Ok(NoticeKind::Cancelled),
                _ => unknown(column::RCTF_CLS, "0, 1 or 2"),
            },
            _ => unknown(column::CNTG_YN, "1 or 2"),
        }
    }

    /// Returns the shares: of this fill for an execution, of the order otherwise.
    ///
    /// # Errors
    ///
    /// [`FieldError`] when it is blank or not a number.
    pub fn quantity(&self) -> Result<i64, FieldError> {
        self.0.whole(&LAYOUT, column::CNTG_QTY)
    }

    /// Returns the price in won: of this fill for an execution, of the order otherwise (0 for a
    /// market order).
    ///
    /// # Errors
    ///
    /// [`FieldError`] when it is blank or not a number.
    pub fn price(&self) -> Result<i64, FieldError> {
        self.0.whole(&LAYOUT, column::CNTG_UNPR)
    }

    /// Returns the order's shares.
    ///
    /// # Errors
    ///
    /// [`FieldError`] when it is blank or not a number.
    pub fn order_quantity(&self) -> Result<i64, FieldError> {
        self.0.whole(&LAYOUT, column::ODER_QTY)
    }
}
