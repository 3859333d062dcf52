//! `H0NXANC0` 국내주식 실시간예상체결 (NXT). Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under 6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits).

use crate::realtime::record::Layout;

pub use crate::generated::domestic_stock::h0unanc0::{H0unanc0 as H0nxanc0, column};

/// The columns of `H0UNANC0`, in the same order.
pub const LAYOUT: Layout = crate::generated::domestic_stock::h0unanc0::LAYOUT.under("H0NXANC0", 46);
