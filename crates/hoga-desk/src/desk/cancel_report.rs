//! What a cancel-all comes to.

use hoga_port::{BrokerOrderId, Order};
use serde::{Deserialize, Serialize};

/// What became of everything that was open.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CancelAllReport {
    /// Orders whose remainder is cancelled, or that ended otherwise without filling further.
    pub cancelled: Vec<Order>,
    /// Orders that filled before the cancel reached them.
    pub filled_meanwhile: Vec<Order>,
    /// Orders that may still be open or whose outcome is unknown; look at the venue's screen.
    pub unknown: Vec<Order>,
    /// Orders that stay open, since no cancel of them reached the venue.
    #[serde(default)]
    pub unsent: Vec<Order>,
    /// Why, as the last of them heard.
    #[serde(default)]
    pub unsent_why: Option<String>,
    /// Orders of others on the account that stay open, since they were not to be cancelled.
    #[serde(default)]
    pub others_open: Vec<Order>,
    /// Which of the orders above nobody here knew: the venue does not say who entered them, so they may
    /// be of others.
    #[serde(default)]
    pub perhaps_of_others: Vec<BrokerOrderId>,
    /// Why the venue's list could not be read at the end: orders that only it shows may be open.
    #[serde(default)]
    pub unseen: Option<String>,
}
