//! Order ids that hoga makes for whoever gives none.

use ambient::Entropy;
use hoga_port::OrderId;

/// Returns a new order id, for example `hoga-kxfqaacrmzqz`.
///
/// # Panics
///
/// Never: letters make an id.
pub fn new_order_id(entropy: &Entropy) -> OrderId {
    #[expect(
        clippy::expect_used,
        reason = "twelve lower-case letters behind a word"
    )]
    OrderId::new(format!("hoga-{}", entropy.letters(12))).expect("invariant: letters make an id")
}
