//! A fault as people write it: in a plan for the day, or over the control endpoint.

use jiff::civil::Time;
use serde::{Deserialize, Serialize};

/// Something that goes wrong, as people write it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// Which one: a name of [`NAMES`](super::NAMES).
    #[serde(rename = "do")]
    pub name: String,
    /// The end of the path of the calls that it hits, for example `order-cash`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// How many calls it hits; one unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u32>,
    /// Milliseconds, for what comes late.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ms: Option<u64>,
    /// HTTP status, of an answer that is chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// What a failed call is answered with: `html`, `text`, `empty`, `null` or `blank-head`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// `rt_cd` of a refusal that is chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rt_cd: Option<String>,
    /// `msg_cd` of a refusal that is chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `msg1` of a refusal that is chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Ends what lasts instead of beginning it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub off: bool,
    /// The time of the market's day at which it happens; at once without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Time>,
}
