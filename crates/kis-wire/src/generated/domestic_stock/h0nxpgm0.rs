//! `H0NXPGM0` 국내주식 실시간프로그램매매 (NXT). Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under 6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits).

use crate::realtime::record::Layout;

pub use crate::generated::domestic_stock::h0unpgm0::{H0unpgm0 as H0nxpgm0, column};

/// The columns of `H0UNPGM0`, in the same order.
pub const LAYOUT: Layout = crate::generated::domestic_stock::h0unpgm0::LAYOUT.under("H0NXPGM0", 11);
