//! `H0NXMBC0` 국내주식 실시간회원사 (NXT). Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under 6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits).

use crate::realtime::record::Layout;

pub use crate::generated::domestic_stock::h0unmbc0::{H0unmbc0 as H0nxmbc0, column};

/// The columns of `H0UNMBC0`, in the same order.
pub const LAYOUT: Layout = crate::generated::domestic_stock::h0unmbc0::LAYOUT.under("H0NXMBC0", 78);
