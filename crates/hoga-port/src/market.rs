//! Markets an issue can be listed on.
//!
//! Not their hours and rules; those are in `krx-rules`.

use serde::{Deserialize, Serialize};

/// A market with its own codes, currency and rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Market {
    /// Korea Exchange (KOSPI and KOSDAQ).
    Krx,
}
