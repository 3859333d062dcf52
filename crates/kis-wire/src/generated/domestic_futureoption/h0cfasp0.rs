//! `H0CFASP0` 상품선물 실시간호가. Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under domestic futures/options short code, e.g. 101S12 (index futures), 201S11305 (index option).

use crate::realtime::record::Layout;

pub use crate::generated::domestic_futureoption::h0ifasp0::{H0ifasp0 as H0cfasp0, column};

/// The columns of `H0IFASP0`, in the same order.
pub const LAYOUT: Layout = crate::generated::domestic_futureoption::h0ifasp0::LAYOUT.under("H0CFASP0", 38);
