//! `H0NXCNT0` 국내주식 실시간체결가 (NXT). Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under 6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits).

use crate::realtime::record::Layout;

pub use crate::generated::domestic_stock::h0uncnt0::{H0uncnt0 as H0nxcnt0, column};

/// The columns of `H0UNCNT0`, in the same order.
pub const LAYOUT: Layout = crate::generated::domestic_stock::h0uncnt0::LAYOUT.under("H0NXCNT0", 46);
