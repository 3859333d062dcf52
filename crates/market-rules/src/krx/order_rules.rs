//! Which order types KRX and NXT take in which session.
//!
//! Sources: official sample code and documents for the regular day, portal notice of 2026-09-09 for the
//! after-market; that its sessions take no market order and none of the regular day is a reading of that
//! notice, no refusal was captured. Which regular session takes which type is KRX's published rule of
//! trade; what NXT takes outside its main market follows KIS's refusal `APBK3013` (limit, best and
//! priority only).

use crate::order_kind::{Kind, OrderRule};
use crate::session::Session::{self, self as S};
use hoga_port::TimeInForce;

const DAY: TimeInForce = TimeInForce::Day;
const IOC: TimeInForce = TimeInForce::ImmediateOrCancel;
const FOK: TimeInForce = TimeInForce::FillOrKill;
const NXT_ALL: [Session; 3] = [S::NxtPre, S::NxtMain, S::NxtAfter];
const LIMIT: &[Session] = &[
    S::OpeningAuction,
    S::Continuous,
    S::ClosingAuction,
    NXT_ALL[0],
    NXT_ALL[1],
    NXT_ALL[2],
];
const REGULAR: &[Session] = &[S::OpeningAuction, S::Continuous, S::ClosingAuction];
const WHILE_MATCHING: &[Session] = &[S::Continuous, S::NxtPre, S::NxtMain, S::NxtAfter];
const MAIN: &[Session] = &[S::Continuous, S::NxtMain];
const EVENING: &[Session] = &[S::AfterMarket];

/// Every order type that KRX and NXT take.
pub(crate) const RULES: &[OrderRule] = &[
    OrderRule::new(Kind::Limit, DAY, LIMIT).routable(),
    // A live capture of 2025-12-17 shows one that was routed and filled.
    OrderRule::new(Kind::Market, DAY, REGULAR).routable(),
    OrderRule::new(Kind::Conditional, DAY, &[S::OpeningAuction, S::Continuous]),
    OrderRule::new(Kind::Best, DAY, WHILE_MATCHING).routable(),
    OrderRule::new(Kind::Priority, DAY, WHILE_MATCHING).routable(),
    OrderRule::new(Kind::PreviousClose, DAY, &[S::BeforeHours]),
    OrderRule::new(Kind::ClosingPrice, DAY, &[S::AfterHours]),
    OrderRule::new(Kind::OffHours, DAY, &[S::OffHours]),
    OrderRule::new(Kind::Limit, IOC, WHILE_MATCHING).routable(),
    OrderRule::new(Kind::Limit, FOK, WHILE_MATCHING).routable(),
    OrderRule::new(Kind::Market, IOC, MAIN).routable(),
    OrderRule::new(Kind::Market, FOK, MAIN).routable(),
    OrderRule::new(Kind::Best, IOC, WHILE_MATCHING).routable(),
    OrderRule::new(Kind::Best, FOK, WHILE_MATCHING).routable(),
    OrderRule::new(Kind::Midpoint, DAY, MAIN),
    OrderRule::new(Kind::Stop, DAY, MAIN),
    OrderRule::new(Kind::Midpoint, IOC, MAIN),
    OrderRule::new(Kind::Midpoint, FOK, MAIN),
    OrderRule::new(Kind::Limit, DAY, EVENING),
    OrderRule::new(Kind::Limit, IOC, EVENING),
    OrderRule::new(Kind::Limit, FOK, EVENING),
    OrderRule::new(Kind::Best, DAY, EVENING),
    OrderRule::new(Kind::Best, IOC, EVENING),
    OrderRule::new(Kind::Best, FOK, EVENING),
    OrderRule::new(Kind::Priority, DAY, EVENING),
];
