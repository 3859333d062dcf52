//! Token, approval key and hash key: the calls, and the pure state of a token.

pub mod approval;
pub mod denial;
pub mod hashkey;
pub mod revoke;
pub mod token;

pub use approval::Approval;
pub use denial::Denial;
pub use hashkey::Hashkey;
pub use revoke::RevokeP;
pub use token::{TokenP, TokenStep, plan};
