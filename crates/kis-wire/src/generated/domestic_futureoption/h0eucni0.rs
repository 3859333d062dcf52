//! `H0EUCNI0` KRX야간옵션 실시간체결통보. Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under HTS ID of the customer (not an account number, not a symbol); every account linked to the ID is reported.
//!
//! inventory prints TR id H0MFCNI0 for this path.

use crate::realtime::record::Layout;

pub use crate::generated::domestic_futureoption::h0mfcni0::{H0mfcni0 as H0eucni0, column};

/// The columns of `H0MFCNI0`, in the same order.
pub const LAYOUT: Layout = crate::generated::domestic_futureoption::h0mfcni0::LAYOUT.under("H0EUCNI0", 19);
