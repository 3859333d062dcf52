//! The dollar market's words in the port's: pure, one way. It counts in cents.

use crate::placed::Placed;
use crate::words::shares;
use ambient::digest;
use hoga_desk::{Channel, ExecutionReport, ExecutionReportKind, OrderReport, Reference, RowKind};
use hoga_port::time::Timestamp;
use hoga_port::{
    AccountId, BrokerOrderId, Exchange, Level, Market, OrderBook, OrderRequest, OrderType,
    Position, Price, Route, Side, Symbol, TimeInForce, TradeEvent, TradingDay,
};
use hoga_venue::us::{UsEvent, UsIssue, UsKind, UsMarket, UsOrder, UsRefusal};
use market_rules::TickTable;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// The branch of every order here.
const BRANCH: &str = "00000";

/// Returns a price in cents.
pub(crate) fn cents(price: Price) -> i64 {
    let cents = price.value().saturating_mul(Decimal::ONE_HUNDRED);
    cents.round().to_i64().unwrap_or(0)
}

/// Returns dollars of cents.
pub(crate) fn dollars(cents: i64) -> Decimal {
    Decimal::new(cents, 2)
}

pub(crate) fn words(refusal: UsRefusal) -> &'static str {
    match refusal {
        UsRefusal::Closed => "the US market is closed",
        UsRefusal::UnknownIssue => "the issue is not listed",
        UsRefusal::Quantity => "the quantity is not a whole number above zero",
        UsRefusal::Price => "the price is not above zero",
        UsRefusal::Cash => "more than the dollars allow",
        UsRefusal::Shares => "more than can be sold",
        UsRefusal::NothingToChange => "nothing is left to amend or cancel",
    }
}

/// Returns a request as the market takes it; a market order at what the other side shows.
pub(crate) fn order(market: &UsMarket, account: &AccountId, request: &OrderRequest) -> UsOrder {
    let issue = market.issues.get(request.symbol.code());
    let shown = issue.map_or(0, |issue| match request.side {
        Side::Buy => issue.ask,
        Side::Sell => issue.bid,
    });
    UsOrder {
        number: 0,
        parent: None,
        kind: UsKind::New,
        account: account.joined().to_owned(),
        symbol: request.symbol.code().to_owned(),
        exchange: request.route.name().to_owned(),
        side: request.side,
        limit: request.order_type.limit().map_or(shown, cents),
        quantity: request.quantity.value().to_i64().unwrap_or(0),
        filled: 0,
        amount: 0,
        fees: 0,
        is_open: true,
        placed_at: Timestamp::UNIX_EPOCH,
        day: jiff::civil::Date::ZERO,
    }
}

fn id(row: &UsOrder, number: u64) -> BrokerOrderId {
    let day = TradingDay::new(Market::Us, row.day);
    BrokerOrderId::new(day, BRANCH, format!("{number:010}"))
}

/// Returns the id of a row.
pub(crate) fn id_of(row: &UsOrder) -> BrokerOrderId {
    id(row, row.number)
}

/// Returns a row of the list of orders.
pub(crate) fn order_report(row: &UsOrder) -> Option<OrderReport> {
    let gone = row.quantity.saturating_sub(row.filled);
    let is_cancel = row.kind == UsKind::Cancel;
    Some(OrderReport {
        id: id_of(row),
        parent: row.parent.map(|parent| id(row, parent)),
        kind: match row.kind {
            UsKind::New => RowKind::Order,
            UsKind::Amend => RowKind::Amend,
            UsKind::Cancel => RowKind::Cancel,
        },
        symbol: Symbol::us(&row.symbol).ok()?,
        side: row.side,
        order_type: Price::from_cents(row.limit).map(|price| OrderType::Limit { price }),
        time_in_force: TimeInForce::Day,
        route: Some(Route::Direct(Exchange::Nasdaq)),
        quantity: shares(row.quantity),
        filled: shares(row.filled),
        filled_amount: dollars(row.amount),
        remaining: Some(shares(row.remaining())),
        cancelled: Some(shares(if row.is_open || is_cancel { 0 } else { gone })),
        rejected: Some(shares(0)),
        is_cancelled: !row.is_open && !is_cancel && gone > 0,
        channel: Channel::OpenApi,
        venue_time: row.placed_at,
        reason: None,
    })
}

/// Returns the notice of an event about an order of the account.
pub(crate) fn notice(
    market: &UsMarket,
    account: &AccountId,
    event: &UsEvent,
    index: usize,
) -> Option<ExecutionReport> {
    let (number, executed) = match event {
        UsEvent::Taken { number } => (*number, None),
        UsEvent::Filled {
            number,
            quantity,
            price,
            at,
        } => (*number, Some((*quantity, *price, *at))),
        UsEvent::Trade { .. } => return None,
    };
    let row = market.orders.get(&number)?;
    if row.account != account.joined() {
        return None;
    }
    let (kind, quantity, price, at) = match executed {
        Some((quantity, price, at)) => (
            ExecutionReportKind::Executed,
            quantity,
            Price::from_cents(price),
            at,
        ),
        None => {
            let kind = match row.kind {
                UsKind::New => ExecutionReportKind::Accepted,
                UsKind::Amend => ExecutionReportKind::Amended,
                UsKind::Cancel => ExecutionReportKind::Cancelled,
            };
            (kind, row.quantity, None, row.placed_at)
        }
    };
    let text = format!(
        "us/{}/{number}/{index}/{at}/{quantity}/{}",
        row.day, row.filled
    );
    let fingerprint = digest(&[text.as_bytes()]);
    Some(ExecutionReport {
        id: id_of(row),
        parent: row.parent.map(|parent| id(row, parent)),
        kind,
        symbol: Symbol::us(&row.symbol).ok()?,
        side: row.side,
        order_type: Price::from_cents(row.limit).map(|price| OrderType::Limit { price }),
        quantity: shares(quantity),
        price,
        order_quantity: shares(row.quantity),
        venue_time: at,
        fingerprint: fingerprint.chars().take(16).collect(),
    })
}

/// Returns the print of an event.
pub(crate) fn trade(market: &UsMarket, event: &UsEvent) -> Option<TradeEvent> {
    let UsEvent::Trade {
        symbol,
        quantity,
        at,
    } = event
    else {
        return None;
    };
    let issue = market.issues.get(symbol)?;
    Some(TradeEvent {
        symbol: Symbol::us(symbol).ok()?,
        price: Price::from_cents(issue.last)?,
        quantity: shares(*quantity),
        volume: shares(issue.volume),
        at: *at,
    })
}

/// Returns the best bid and ask, which is all that the market shows.
pub(crate) fn book(symbol: Symbol, issue: &UsIssue, at: Timestamp) -> OrderBook {
    let level = |cents: i64, size: i64| {
        let price = Price::from_cents(cents)?;
        let quantity = shares(size);
        Some(Level { price, quantity })
    };
    OrderBook {
        symbol,
        bids: level(issue.bid, issue.bid_size).into_iter().collect(),
        asks: level(issue.ask, issue.ask_size).into_iter().collect(),
        at,
    }
}

/// Returns an issue's figures; the market has no price limits.
pub(crate) fn reference(issue: &UsIssue) -> Option<Reference> {
    Some(Reference {
        last: Price::from_cents(issue.last)?,
        upper: None,
        lower: None,
        close: Price::from_cents(issue.base),
        tick: Price::from_cents(1)?,
        ticks: Some(TickTable::Us),
    })
}

/// Returns a row as an order that was placed.
pub(crate) fn placed(row: &UsOrder) -> Option<Placed> {
    Some(Placed {
        symbol: Symbol::us(&row.symbol).ok()?,
        side: row.side,
        quantity: shares(row.quantity),
        limit: Price::from_cents(row.limit),
        filled: shares(row.filled),
    })
}

/// Returns what the account holds.
pub(crate) fn positions(market: &mut UsMarket, account: &AccountId) -> Vec<Position> {
    let number = account.joined();
    let holdings = market.account(number).holdings.clone();
    let mut positions = Vec::new();
    for (ticker, held) in holdings.into_iter().filter(|(_, held)| held.quantity > 0) {
        let Ok(symbol) = Symbol::us(&ticker) else {
            continue;
        };
        let last = market.issues.get(&ticker).map_or(0, |issue| issue.last);
        positions.push(Position {
            symbol,
            quantity: shares(held.quantity),
            sellable: shares(market.sellable(number, &ticker)),
            average_price: held
                .cost
                .checked_div(held.quantity)
                .and_then(Price::from_cents),
            last_price: Price::from_cents(last),
        });
    }
    positions
}
