//! Whose records they are, and what they say of the session.

use hoga_port::Symbol;
use hoga_port::time::Timestamp;
use hoga_venue::issue::Issue;
use hoga_venue::{Market, Venue};
use kis_wire::realtime::{Layout, expected_trade, order_book, trade};
use market_rules::Session;

/// Whose records they are: one market's, or those of both together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum View {
    /// One market's.
    One(Market),
    /// Both together.
    Both,
}

impl View {
    pub(crate) fn trades(self) -> Layout {
        match self {
            Self::One(Market::Krx) => trade::LAYOUT,
            Self::One(Market::Nxt) => trade::NXT,
            Self::Both => trade::UNIFIED,
        }
    }

    pub(crate) fn books(self) -> Layout {
        match self {
            Self::One(Market::Krx) => order_book::LAYOUT,
            Self::One(Market::Nxt) => order_book::NXT,
            Self::Both => order_book::UNIFIED,
        }
    }

    pub(crate) fn expectations(self) -> Layout {
        match self {
            Self::One(Market::Krx) => expected_trade::LAYOUT,
            Self::One(Market::Nxt) => expected_trade::NXT,
            Self::Both => expected_trade::UNIFIED,
        }
    }

    /// Returns the issue on the markets whose orders in the middle a book record tells of: of both,
    /// except in the record of KRX.
    pub(crate) fn middles(self, venue: &Venue, symbol: Symbol) -> Vec<&Issue> {
        let markets: &[Market] = match self {
            Self::One(Market::Krx) => &[Market::Krx],
            Self::One(Market::Nxt) | Self::Both => &Market::ALL,
        };
        let issues = markets.iter();
        issues
            .filter_map(|market| venue.issue_on(*market, symbol))
            .collect()
    }
}

/// What a record says of the session: `HOUR_CLS_CODE`, `MARKET_CLS_CODE` and `NEW_MKOP_CLS_CODE`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hour {
    pub(crate) hour: &'static str,
    pub(crate) market: &'static str,
    pub(crate) operation: &'static str,
    pub(crate) is_auction: bool,
}

impl Hour {
    pub(crate) fn of(venue: &Venue, now: Timestamp) -> Self {
        let hour = |hour, market, operation, is_auction| Self {
            hour,
            market,
            operation,
            is_auction,
        };
        if venue.is_on(Session::OpeningAuction, now) {
            hour("B", "1", "10", true)
        } else if venue.is_on(Session::ClosingAuction, now) {
            hour("A", "2", "20", true)
        } else if venue.is_on(Session::OffHours, now) {
            hour("D", "3", "40", true)
        } else if venue.is_on(Session::AfterMarket, now) {
            hour("0", "3", "30", false)
        } else if venue.is_on(Session::AfterHours, now) {
            hour("0", "5", "31", false)
        } else if venue.is_on(Session::Continuous, now) {
            hour("0", "2", "20", false)
        } else {
            Self::of_nxt(venue, now)
        }
    }

    /// The same of NXT, which has no auctions.
    pub(crate) fn of_nxt(venue: &Venue, now: Timestamp) -> Self {
        let (market, operation) = if venue.is_on(Session::NxtPre, now) {
            ("1", "10")
        } else if venue.is_on(Session::NxtAfter, now) {
            ("3", "30")
        } else {
            ("2", "20")
        };
        Self {
            hour: "0",
            market,
            operation,
            is_auction: false,
        }
    }
}
