//! `H0UPANC0` 국내지수 실시간예상체결. Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under sector/index code, e.g. 0001 = KOSPI, 1001 = KOSDAQ, 2001 = KOSPI200.

use crate::realtime::record::Layout;

pub use crate::generated::domestic_stock::h0upcnt0::{H0upcnt0 as H0upanc0, column};

/// The columns of `H0UPCNT0`, in the same order.
pub const LAYOUT: Layout = crate::generated::domestic_stock::h0upcnt0::LAYOUT.under("H0UPANC0", 30);
