//! `H0CFCNT0` 상품선물 실시간체결가. Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under domestic futures/options short code, e.g. 101S12 (index futures), 201S11305 (index option).

use crate::realtime::record::Layout;

pub use crate::generated::domestic_futureoption::h0ifcnt0::{H0ifcnt0 as H0cfcnt0, column};

/// The columns of `H0IFCNT0`, in the same order.
pub const LAYOUT: Layout = crate::generated::domestic_futureoption::h0ifcnt0::LAYOUT.under("H0CFCNT0", 50);
