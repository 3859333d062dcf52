//! `H0STCNI0` (live) and `H0STCNI9` (paper) 실시간체결통보: what happens to own orders.
//!
//! Encrypted, pushed per HTS id, so notices of other accounts arrive too. The first 18 columns are
//! the same in every layout seen (22, two kinds of 23, 26); what follows is read by width alone.
//! `CNTG_YN` 1 tells of an order, an amend, a cancel or a refusal and carries the ORDER's quantity
//! and price in the columns that carry the FILL's when it is 2.

use super::record::{Layout, Record};
use crate::FieldError;

/// The live record's id.
pub const LIVE_TR_ID: &str = "H0STCNI0";
/// The paper record's id.
pub const PAPER_TR_ID: &str = "H0STCNI9";

/// All 26 official columns; narrower layouts share the first 18.
pub const LAYOUT: Layout = Layout::new(
    LIVE_TR_ID,
    &[
        "CUST_ID",
        "ACNT_NO",
        "ODER_NO",
        "OODER_NO",
        "SELN_BYOV_CLS",
        "RCTF_CLS",
        "ODER_KIND",
        "ODER_COND",
        "STCK_SHRN_ISCD",
        "CNTG_QTY",
        "CNTG_UNPR",
        "STCK_CNTG_HOUR",
        "RFUS_YN",
        "CNTG_YN",
        "ACPT_YN",
        "BRNC_NO",
        "ODER_QTY",
        "ACNT_NAME",
        "ORD_COND_PRC",
        "ORD_EXG_GB",
        "POPUP_YN",
        "FILLER",
        "CRDT_CLS",
        "CRDT_LOAN_DATE",
        "CNTG_ISNM40",
        "ODER_PRC",
    ],
    22,
);

/// Columns by name.
pub mod column {
    use super::LAYOUT;

    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const CUST_ID: usize = LAYOUT.column("CUST_ID");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const ACNT_NO: usize = LAYOUT.column("ACNT_NO");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const ODER_NO: usize = LAYOUT.column("ODER_NO");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const OODER_NO: usize = LAYOUT.column("OODER_NO");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const SELN_BYOV_CLS: usize = LAYOUT.column("SELN_BYOV_CLS");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const RCTF_CLS: usize = LAYOUT.column("RCTF_CLS");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const ODER_KIND: usize = LAYOUT.column("ODER_KIND");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const ODER_COND: usize = LAYOUT.column("ODER_COND");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const STCK_SHRN_ISCD: usize = LAYOUT.column("STCK_SHRN_ISCD");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const CNTG_QTY: usize = LAYOUT.column("CNTG_QTY");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const CNTG_UNPR: usize = LAYOUT.column("CNTG_UNPR");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const STCK_CNTG_HOUR: usize = LAYOUT.column("STCK_CNTG_HOUR");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const RFUS_YN: usize = LAYOUT.column("RFUS_YN");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const CNTG_YN: usize = LAYOUT.column("CNTG_YN");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const ACPT_YN: usize = LAYOUT.column("ACPT_YN");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const BRNC_NO: usize = LAYOUT.column("BRNC_NO");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const ODER_QTY: usize = LAYOUT.column("ODER_QTY");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const ACNT_NAME: usize = LAYOUT.column("ACNT_NAME");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const ORD_COND_PRC: usize = LAYOUT.column("ORD_COND_PRC");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const ORD_EXG_GB: usize = LAYOUT.column("ORD_EXG_GB");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const POPUP_YN: usize = LAYOUT.column("POPUP_YN");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const FILLER: usize = LAYOUT.column("FILLER");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const CRDT_CLS: usize = LAYOUT.column("CRDT_CLS");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const CRDT_LOAN_DATE: usize = LAYOUT.column("CRDT_LOAN_DATE");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const CNTG_ISNM40: usize = LAYOUT.column("CNTG_ISNM40");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const ODER_PRC: usize = LAYOUT.column("ODER_PRC");
}

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
