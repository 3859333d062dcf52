//! `H0NXASP0` 국내주식 실시간호가 (NXT). Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under 6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits).

use crate::realtime::record::Layout;

pub use crate::generated::domestic_stock::h0unasp0::{H0unasp0 as H0nxasp0, column};

/// The columns of `H0UNASP0`, in the same order.
pub const LAYOUT: Layout = crate::generated::domestic_stock::h0unasp0::LAYOUT.under("H0NXASP0", 65);
