//! Which order types US exchanges take in which session.
//!
//! Limit orders from the pre-market to the after-market, market orders in the regular session. Sources:
//! Nasdaq and NYSE rules of trading hours; KIS's overseas documents take a normal order in all three.

use crate::order_kind::{Kind, OrderRule};
use crate::session::Session;
use hoga_port::TimeInForce;

/// Every order type that US exchanges take.
pub(crate) const RULES: &[OrderRule] = &[
    OrderRule::new(
        Kind::Limit,
        TimeInForce::Day,
        &[Session::UsPre, Session::UsRegular, Session::UsAfter],
    ),
    OrderRule::new(Kind::Market, TimeInForce::Day, &[Session::UsRegular]),
];
