//! Calls and records of `auth`. Written by `cargo xtask codegen` from `tables/`; change those.

pub mod approval;
pub mod hashkey;
pub mod revoke_p;
pub mod token_p;
