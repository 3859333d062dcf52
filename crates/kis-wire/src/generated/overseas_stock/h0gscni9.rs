//! `H0GSCNI9` 해외주식 실시간체결통보. Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under HTS ID of the customer (not an account number, not a symbol); every account linked to the ID is reported.
//!
//! live id H0GSCNI0.

use crate::realtime::record::Layout;

pub use crate::generated::overseas_stock::h0gscni0::{H0gscni0 as H0gscni9, column};

/// The columns of `H0GSCNI0`, in the same order.
pub const LAYOUT: Layout = crate::generated::overseas_stock::h0gscni0::LAYOUT.under("H0GSCNI9", 25);
