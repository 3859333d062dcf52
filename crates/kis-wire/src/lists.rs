//! What the tables do not say of a list: which part it is, by which cells a row is the same one again,
//! and how many rows an answer has at most.

use crate::generated::domestic_stock::inquire_balance::InquireBalance;
use crate::generated::domestic_stock::inquire_daily_ccld::InquireDailyCcld;
use crate::generated::domestic_stock::inquire_psbl_rvsecncl::InquirePsblRvsecncl;
use crate::schema::ReadCall;

/// Candles in one answer of `inquire-daily-itemchartprice` at most.
pub const DAILY_CANDLES: usize = 100;
/// Candles in one answer of `inquire-time-itemchartprice` at most.
pub const MINUTE_CANDLES: usize = 30;
/// The place among its transaction ids of the one of `inquire-daily-ccld` for days before the last three
/// months; a period lies on one side.
pub const BEFORE_THREE_MONTHS: usize = 1;

/// A read whose pages make one list, of which no row may be missing.
pub trait Listed: ReadCall {
    /// The part that is the list; an answer without it is not an empty list.
    const PART: &'static str;
    /// The cells that tell one row from another, as they are written, the most telling first. The other
    /// cells, as prices, change while pages are read.
    const IDENTITY: &'static [&'static str];
}

/// Orders of a period. A just-accepted order shows up only seconds later, and a paper day may show none at
/// all.
impl Listed for InquireDailyCcld {
    const PART: &'static str = "output1";
    const IDENTITY: &'static [&'static str] = &["odno", "ord_gno_brno", "ord_dt"];
}

/// Holdings, in pages of 50 (live) and 20 (paper): a reader of one page loses some.
impl Listed for InquireBalance {
    const PART: &'static str = "output1";
    const IDENTITY: &'static [&'static str] = &["pdno", "trad_dvsn_name", "loan_dt"];
}

/// Open orders that can be changed.
impl Listed for InquirePsblRvsecncl {
    const PART: &'static str = "output";
    const IDENTITY: &'static [&'static str] = &["odno", "ord_gno_brno"];
}
