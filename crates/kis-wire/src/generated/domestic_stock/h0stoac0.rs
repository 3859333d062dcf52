//! `H0STOAC0` 국내주식 시간외 실시간예상체결 (KRX). Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under 6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits).
//!
//! session ended 2026-09-14.

use crate::realtime::record::Layout;

pub use crate::generated::domestic_stock::h0stoup0::{H0stoup0 as H0stoac0, column};

/// The columns of `H0STOUP0`, in the same order.
pub const LAYOUT: Layout = crate::generated::domestic_stock::h0stoup0::LAYOUT.under("H0STOAC0", 43);
