//! The sessions of a trading day, by name.
//!
//! When each is stands in [`mod@crate::phase`], which orders it takes in [`crate::order_rule`].

use hoga_port::{Exchange, Market};
use std::fmt;

/// A part of the day with rules of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Session {
    /// KRX: orders are collected for the opening price.
    OpeningAuction,
    /// KRX: trades at the previous close.
    BeforeHours,
    /// KRX: continuous trading.
    Continuous,
    /// KRX: orders are collected for the closing price.
    ClosingAuction,
    /// KRX: trades at the closing price.
    AfterHours,
    /// KRX until 2026-09-11: an auction every ten minutes.
    OffHours,
    /// KRX since 2026-09-14: continuous trading in the evening.
    AfterMarket,
    /// NXT: continuous trading before the KRX open.
    NxtPre,
    /// NXT: continuous trading beside KRX.
    NxtMain,
    /// NXT: continuous trading in the evening.
    NxtAfter,
    /// US exchanges: trading before the open.
    UsPre,
    /// US exchanges: from the opening to the closing auction.
    UsRegular,
    /// US exchanges: trading after the close.
    UsAfter,
}

impl Session {
    /// Every session.
    pub const ALL: [Self; 13] = [
        Self::OpeningAuction,
        Self::BeforeHours,
        Self::Continuous,
        Self::ClosingAuction,
        Self::AfterHours,
        Self::OffHours,
        Self::AfterMarket,
        Self::NxtPre,
        Self::NxtMain,
        Self::NxtAfter,
        Self::UsPre,
        Self::UsRegular,
        Self::UsAfter,
    ];

    /// Returns the market whose clock it goes by.
    pub fn market(self) -> Market {
        match self {
            Self::OpeningAuction
            | Self::BeforeHours
            | Self::Continuous
            | Self::ClosingAuction
            | Self::AfterHours
            | Self::OffHours
            | Self::AfterMarket
            | Self::NxtPre
            | Self::NxtMain
            | Self::NxtAfter => Market::Krx,
            Self::UsPre | Self::UsRegular | Self::UsAfter => Market::Us,
        }
    }

    /// Returns whether an exchange has it.
    pub fn is_of(self, exchange: Exchange) -> bool {
        match self {
            Self::OpeningAuction
            | Self::BeforeHours
            | Self::Continuous
            | Self::ClosingAuction
            | Self::AfterHours
            | Self::OffHours
            | Self::AfterMarket => exchange == Exchange::Krx,
            Self::NxtPre | Self::NxtMain | Self::NxtAfter => exchange == Exchange::Nxt,
            Self::UsPre | Self::UsRegular | Self::UsAfter => exchange.market() == Market::Us,
        }
    }
}

impl fmt::Display for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::OpeningAuction => "opening auction",
            Self::BeforeHours => "before-hours trading at the previous close",
            Self::Continuous => "continuous trading",
            Self::ClosingAuction => "closing auction",
            Self::AfterHours => "after-hours trading at the closing price",
            Self::OffHours => "off-hours single price",
            Self::AfterMarket => "after-market",
            Self::NxtPre => "NXT pre-market",
            Self::NxtMain => "NXT main market",
            Self::NxtAfter => "NXT after-market",
            Self::UsPre => "US pre-market",
            Self::UsRegular => "US regular session",
            Self::UsAfter => "US after-market",
        })
    }
}
