//! `H0IFCNI9` 선물옵션 실시간체결통보. Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under HTS ID of the customer (not an account number, not a symbol); every account linked to the ID is reported.
//!
//! live id H0IFCNI0.

use crate::realtime::record::Layout;

pub use crate::generated::domestic_futureoption::h0ifcni0::{H0ifcni0 as H0ifcni9, column};

/// The columns of `H0IFCNI0`, in the same order.
pub const LAYOUT: Layout = crate::generated::domestic_futureoption::h0ifcni0::LAYOUT.under("H0IFCNI9", 22);
