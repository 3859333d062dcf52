//! Token and approval key: the calls, and the pure state of a token.

pub mod approval;
pub mod token;

pub use approval::Approval;
pub use token::{TokenP, TokenStep, plan};
