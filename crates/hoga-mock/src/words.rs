//! The exchange's words in the port's: pure, one way.

use ambient::digest;
use arrayvec::ArrayVec;
use hoga_desk::{Channel, ExecutionReport, ExecutionReportKind, OrderReport, RowKind};
use hoga_port::Side;
use hoga_port::time::Timestamp;
use hoga_port::{BrokerOrderId, ExpectedTrade, Level, OrderBook, Price, Quantity, TradingDay};
use hoga_venue::issue::Issue;
use hoga_venue::{Channel as VenueChannel, OrderKind, Refusal, RowState, VenueEvent, VenueOrder};
use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// The branch of every order here.
const BRANCH: &str = "00000";

pub(crate) fn price(won: i64) -> Option<Price> {
    Price::from_won(won)
}

pub(crate) fn shares(number: i64) -> Quantity {
    Quantity::from_shares(u64::try_from(number).unwrap_or(0))
}

pub(crate) fn won(price: Price) -> i64 {
    price.value().to_i64().unwrap_or(0)
}

pub(crate) fn words(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Exchange => "the issue does not trade on that exchange",
        Refusal::OrderType => "no such order type",
        Refusal::AfterMarket => "the after-market takes limit, best and priority orders of shares",
        Refusal::NoPrice => "nothing is on the side it takes its price from",
        Refusal::MarketClosed => "the market is closed",
        Refusal::NotABusinessDay => "not a business day",
        Refusal::UnknownAccount => "the account is not known",
        Refusal::UnknownIssue => "the issue is not listed",
        Refusal::Quantity => "the quantity is not a whole number above zero",
        Refusal::Tick => "the price is off the tick",
        Refusal::PriceBand => "the price is outside the daily limits",
        Refusal::InsufficientFunds => "more than the cash allows",
        Refusal::InsufficientShares => "more than can be sold",
        Refusal::NothingToChange => "nothing is left to amend or cancel",
    }
}

pub(crate) fn id(day: Date, number: u64) -> BrokerOrderId {
    BrokerOrderId::new(TradingDay::krx(day), BRANCH, format!("{number:010}"))
}

pub(crate) fn book(issue: &Issue, at: Timestamp) -> OrderBook {
    let side = |side: Side| -> ArrayVec<Level, 10> {
        issue
            .book
            .levels(side, 10)
            .into_iter()
            .filter_map(|level| {
                let quantity = shares(level.quantity);
                price(level.price).map(|price| Level { price, quantity })
            })
            .collect()
    };
    OrderBook {
        symbol: issue.symbol,
        bids: side(Side::Buy),
        asks: side(Side::Sell),
        at,
    }
}

pub(crate) fn expected(issue: &Issue, at: Timestamp) -> ExpectedTrade {
    let (won, quantity) = issue.expected().unwrap_or((0, 0));
    ExpectedTrade {
        symbol: issue.symbol,
        price: price(won),
        quantity: shares(quantity),
        at,
    }
}

pub(crate) fn notice(
    day: Date,
    row: &VenueOrder,
    event: &VenueEvent,
    index: usize,
) -> Option<ExecutionReport> {
    let (kind, quantity, at_price, at) = match event {
        VenueEvent::Taken { .. } => {
            let kind = match row.kind {
                OrderKind::New => ExecutionReportKind::Accepted,
                OrderKind::Amend => ExecutionReportKind::Amended,
                OrderKind::Cancel => ExecutionReportKind::Cancelled,
            };
            (kind, row.quantity, None, row.placed_at)
        }
        VenueEvent::Filled {
            quantity,
            price: at_price,
            at,
            ..
        } => (
            ExecutionReportKind::Executed,
            *quantity,
            price(*at_price),
            *at,
        ),
        VenueEvent::RefusedLate { at, .. } => {
            (ExecutionReportKind::Refused, row.refused, None, *at)
        }
        VenueEvent::RemainderCancelled { at, .. } => (
            ExecutionReportKind::RemainderCancelled,
            row.cancelled,
            None,
            *at,
        ),
        VenueEvent::Expired { .. } | VenueEvent::Trade { .. } | VenueEvent::BookChanged { .. } => {
            return None;
        }
    };
    let fingerprint = digest(&[format!(
        "{}/{}/{index}/{at}/{quantity}/{}",
        day, row.number, row.filled
    )
    .as_bytes()]);
    Some(ExecutionReport {
        id: id(day, row.number),
        parent: row.parent.map(|parent| id(day, parent)),
        kind,
        symbol: row.symbol,
        side: row.side,
        order_type: row.pricing.order_type(),
        quantity: shares(quantity),
        price: at_price,
        order_quantity: shares(row.quantity),
        venue_time: at,
        fingerprint: fingerprint.chars().take(16).collect(),
    })
}

pub(crate) fn order_report(day: Date, row: &VenueOrder) -> OrderReport {
    OrderReport {
        id: id(day, row.number),
        parent: row.parent.map(|parent| id(day, parent)),
        kind: match row.kind {
            OrderKind::New => RowKind::Order,
            OrderKind::Amend => RowKind::Amend,
            OrderKind::Cancel => RowKind::Cancel,
        },
        symbol: row.symbol,
        side: row.side,
        order_type: row.pricing.order_type(),
        time_in_force: row.time_in_force,
        route: Some(row.route),
        quantity: shares(row.quantity),
        filled: shares(row.filled),
        filled_amount: Decimal::from(row.filled_amount),
        remaining: Some(shares(row.remaining())),
        cancelled: Some(shares(row.cancelled)),
        rejected: Some(shares(row.refused)),
        is_cancelled: row.cancelled > 0 && row.state == RowState::Done,
        channel: match row.channel {
            VenueChannel::OpenApi => Channel::OpenApi,
            VenueChannel::Hand => Channel::Other("hand".into()),
        },
        venue_time: row.placed_at,
        reason: None,
    }
}
