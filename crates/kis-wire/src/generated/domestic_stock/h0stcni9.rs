//! `H0STCNI9` 국내주식 실시간체결통보. Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under HTS ID of the customer (not an account number, not a symbol); every account linked to the ID is reported.
//!
//! live id H0STCNI0.

use crate::realtime::record::Layout;

pub use crate::generated::domestic_stock::h0stcni0::{H0stcni0 as H0stcni9, column};

/// The columns of `H0STCNI0`, in the same order.
pub const LAYOUT: Layout = crate::generated::domestic_stock::h0stcni0::LAYOUT.under("H0STCNI9", 22);
