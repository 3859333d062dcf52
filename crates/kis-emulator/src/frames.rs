//! Records as KIS writes them, from what happened at the venue.

mod strays;

pub use strays::{STRAY_ISSUE, STRAY_SHARES};

use crate::delivery::View;
use crate::quirks::Quirks;
use crate::quotation::{percent, sign};
use hoga_port::time::{Timestamp, kst};
use hoga_venue::issue::Issue;
use hoga_venue::{Exchange, Market, OrderKind, Side, Venue, VenueEvent};
use kis_wire::realtime::{
    Layout, Row, execution_notice, expected_trade, market_status, order_book, trade,
};
use krx_rules::Session;

fn hhmmss(at: Timestamp) -> String {
    kst(at).strftime("%H%M%S").to_string()
}

/// What a record says of the session: `HOUR_CLS_CODE`, `MARKET_CLS_CODE` and `NEW_MKOP_CLS_CODE`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hour {
    hour: &'static str,
    market: &'static str,
    operation: &'static str,
    is_auction: bool,
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

/// Returns one print.
pub(crate) fn trade(
    issue: &Issue,
    print: &VenueEvent,
    view: View,
    hour: Hour,
    width: usize,
) -> Option<String> {
    use trade::column as c;
    let VenueEvent::Trade {
        price,
        quantity,
        volume,
        volume_of_both,
        is_buy,
        at,
        ..
    } = print
    else {
        return None;
    };
    let volume = match view {
        View::One(_) => volume,
        View::Both => volume_of_both,
    };
    let change = price.saturating_sub(issue.base);
    let best = |is_buy: bool| issue.book.best(is_buy).unwrap_or(0);
    let size = |is_buy: bool| {
        issue
            .book
            .levels(is_buy, 1)
            .first()
            .map_or(0, |l| l.quantity)
    };
    let average = issue.value.checked_div(issue.volume).unwrap_or(0);
    let row = Row::new(&trade::LAYOUT, Some(width))
        .set(c::MKSC_SHRN_ISCD, issue.symbol.code())
        .set(c::STCK_CNTG_HOUR, hhmmss(*at))
        .set(c::STCK_PRPR, price)
        .set(c::PRDY_VRSS_SIGN, sign(issue, *price))
        .set(c::PRDY_VRSS, change)
        .set(c::PRDY_CTRT, percent(change, issue.base))
        .set(c::WGHN_AVRG_STCK_PRC, format!("{average}.00"))
        .set(c::STCK_OPRC, issue.open)
        .set(c::STCK_HGPR, issue.high)
        .set(c::STCK_LWPR, issue.low)
        .set(c::ASKP1, best(false))
        .set(c::BIDP1, best(true))
        .set(c::CNTG_VOL, quantity)
        .set(c::ACML_VOL, volume)
        .set(c::ACML_TR_PBMN, issue.value)
        .set(c::SELN_CNTG_CSNU, issue.sell_prints)
        .set(c::SHNU_CNTG_CSNU, issue.buy_prints)
        .set(
            c::NTBY_CNTG_CSNU,
            issue.buy_prints.saturating_sub(issue.sell_prints),
        )
        .set(c::CTTR, percent(issue.buy_volume, issue.sell_volume))
        .set(c::SELN_CNTG_SMTN, issue.sell_volume)
        .set(c::SHNU_CNTG_SMTN, issue.buy_volume)
        .set(c::CCLD_DVSN, if *is_buy { "1" } else { "5" })
        .set(c::SHNU_RATE, percent(issue.buy_volume, issue.volume))
        .set(c::BSOP_DATE, kst(*at).strftime("%Y%m%d"))
        .set(c::NEW_MKOP_CLS_CODE, hour.operation)
        .set(c::TRHT_YN, "N")
        .set(c::ASKP_RSQN1, size(false))
        .set(c::BIDP_RSQN1, size(true))
        .set(c::TOTAL_ASKP_RSQN, issue.book.total(false))
        .set(c::TOTAL_BIDP_RSQN, issue.book.total(true))
        .set(c::HOUR_CLS_CODE, hour.hour)
        .set(c::MRKT_TRTM_CLS_CODE, "")
        .set(c::VI_STND_PRC, issue.base)
        .set(c::MARKET_CLS_CODE, hour.market);
    Some(row.text())
}

/// Returns what an auction would bring now; zeros when nothing would trade.
pub(crate) fn expected(layout: &Layout, issue: &Issue, now: Timestamp, hour: Hour) -> String {
    use expected_trade::column as c;
    let (price, quantity) = issue.expected().unwrap_or((0, 0));
    Row::new(layout, None)
        .set(c::MKSC_SHRN_ISCD, issue.symbol.code())
        .set(c::STCK_CNTG_HOUR, hhmmss(now))
        .set(c::STCK_PRPR, price)
        .set(c::CNTG_VOL, quantity)
        .set(c::BSOP_DATE, kst(now).strftime("%Y%m%d"))
        .set(c::HOUR_CLS_CODE, hour.hour)
        .text()
}

/// Returns what the market does with an issue.
pub(crate) fn market_status(issue: &Issue, operation: &str) -> String {
    use market_status::column as c;
    Row::new(&market_status::LAYOUT, None)
        .set(c::MKSC_SHRN_ISCD, issue.symbol.code())
        .set(c::TRHT_YN, "N")
        .set(c::TR_SUSP_REAS_CNTT, "(null)")
        .set(c::MKOP_CLS_CODE, operation)
        .set(c::VI_CLS_CODE, "N")
        .text()
}

/// Returns the book as it stands; `middles` is the issue on the markets whose orders in the middle
/// the record tells of.
#[expect(
    clippy::too_many_arguments,
    reason = "a book and the markets that it tells of"
)]
pub(crate) fn book(
    issue: &Issue,
    middles: &[&Issue],
    now: Timestamp,
    hour: Hour,
    layout: &Layout,
    width: usize,
) -> String {
    use order_book::column as c;
    let mut row = Row::new(layout, Some(width))
        .set(c::MKSC_SHRN_ISCD, issue.symbol.code())
        .set(c::BSOP_HOUR, hhmmss(now))
        .set(c::HOUR_CLS_CODE, hour.hour)
        .set(c::TOTAL_ASKP_RSQN, issue.book.total(false))
        .set(c::TOTAL_BIDP_RSQN, issue.book.total(true))
        .set(c::ANTC_CNTG_VRSS, issue.base.saturating_neg())
        .set(c::ANTC_CNTG_VRSS_SIGN, "5")
        .set(c::ANTC_CNTG_PRDY_CTRT, "-100.00")
        .set(c::ACML_VOL, issue.volume);
    // Three columns a market: the price, the shares that wait, and on which side they do.
    for (column, middle) in (c::MID_PRC..).step_by(3).zip(middles) {
        for (column, cell) in (column..).zip(middle_cells(middle)) {
            row = row.set(column, cell);
        }
    }
    if layout.tr_id() == order_book::TR_ID {
        row = row.set(c::MARKET_CLS_CODE, hour.market);
    }
    if let Some((price, quantity)) = issue.expected().filter(|_| hour.is_auction) {
        let change = price.saturating_sub(issue.base);
        row = row
            .set(c::ANTC_CNPR, price)
            .set(c::ANTC_CNQN, quantity)
            .set(c::ANTC_CNTG_VRSS, change)
            .set(c::ANTC_CNTG_VRSS_SIGN, sign(issue, price))
            .set(c::ANTC_CNTG_PRDY_CTRT, percent(change, issue.base));
    }
    let sides = [
        (false, c::ASKP1, c::ASKP_RSQN1),
        (true, c::BIDP1, c::BIDP_RSQN1),
    ];
    for (is_buy, price, size) in sides {
        for (index, level) in issue.book.levels(is_buy, 10).into_iter().enumerate() {
            row = row
                .set(price.saturating_add(index), level.price)
                .set(size.saturating_add(index), level.quantity);
        }
    }
    row.text()
}

/// Returns the middle between bid and ask, the shares that wait there, and on which side they do: 1
/// sells, 2 buys, 0 none (the codes are inferred from one capture).
fn middle_cells(issue: &Issue) -> [i64; 3] {
    let (bid, ask) = (issue.book.best(true), issue.book.best(false));
    let middle = bid
        .zip(ask)
        .and_then(|(bid, ask)| bid.saturating_add(ask).checked_div(2));
    let (buys, sells) = (issue.middle.total(true), issue.middle.total(false));
    let side = match (buys, sells) {
        (0, 0) => 0,
        (0, _) => 1,
        _ => 2,
    };
    [middle.unwrap_or(0), buys.max(sells), side]
}

/// A notice before it is laid out.
#[derive(Clone, Debug)]
pub(crate) struct Notice {
    pub(crate) account: String,
    number: String,
    original: String,
    side: &'static str,
    receipt: &'static str,
    division: String,
    code: String,
    quantity: i64,
    price: i64,
    at: Timestamp,
    is_refused: bool,
    is_execution: bool,
    acceptance: &'static str,
    pub(crate) branch: String,
    order_quantity: i64,
    order_price: i64,
    name: String,
    /// `ORD_EXG_GB`: 1 KRX, 2 NXT, 3 routed to KRX, 4 routed to NXT (B).
    exchange: &'static str,
}

fn exchange_code(exchange: Exchange, market: Market) -> &'static str {
    match (exchange, market) {
        (Exchange::Krx, _) => "1",
        (Exchange::Nxt, _) => "2",
        (Exchange::Sor, Market::Krx) => "3",
        (Exchange::Sor, Market::Nxt) => "4",
    }
}

/// Returns the notices of something that happened to an order: an amend or cancel is received and
/// then confirmed.
#[expect(clippy::too_many_lines, reason = "every event, in one match")]
pub(crate) fn notices(venue: &Venue, quirks: &Quirks, event: &VenueEvent) -> Vec<Notice> {
    let number = match event {
        VenueEvent::Taken { number }
        | VenueEvent::Filled { number, .. }
        | VenueEvent::RemainderCancelled { number, .. }
        | VenueEvent::RefusedLate { number, .. } => *number,
        // No capture shows a notice at the close.
        VenueEvent::Expired { .. } | VenueEvent::Trade { .. } | VenueEvent::BookChanged { .. } => {
            return Vec::new();
        }
    };
    let Some(row) = venue.order(number) else {
        return Vec::new();
    };
    let (order_price, _) = row.pricing.prices();
    let notice = Notice {
        account: row.account.clone(),
        number: quirks.order_number(number),
        original: row
            .parent
            .map_or(String::new(), |parent| quirks.order_number(parent)),
        side: match row.side {
            Side::Buy => "02",
            Side::Sell => "01",
        },
        receipt: match row.kind {
            OrderKind::New => "0",
            OrderKind::Amend => "1",
            OrderKind::Cancel => "2",
        },
        division: row.division.clone(),
        code: row.symbol.code().to_owned(),
        quantity: row.quantity,
        price: order_price,
        at: row.placed_at,
        is_refused: false,
        is_execution: false,
        acceptance: "1",
        branch: quirks.branch.text(),
        order_quantity: row.quantity,
        order_price,
        name: venue
            .issue(row.symbol)
            .map_or(String::new(), |issue| issue.name.clone()),
        exchange: exchange_code(row.exchange, row.market),
    };
    match event {
        VenueEvent::Filled {
            market,
            quantity,
            price,
            at,
            ..
        } => vec![Notice {
            exchange: exchange_code(row.exchange, *market),
            // A fill names no parent, and calls a market order's kind 00 (captured).
            original: String::new(),
            receipt: "0",
            division: if quirks.fills_are_kind_00 {
                "00".into()
            } else {
                notice.division.clone()
            },
            quantity: *quantity,
            price: *price,
            at: *at,
            is_execution: true,
            acceptance: "2",
            ..notice
        }],
        VenueEvent::RefusedLate { at, .. } => {
            vec![Notice {
                is_refused: true,
                at: *at,
                ..notice
            }]
        }
        // Documented only: 3 stands for the remainder of an IOC or FOK order.
        VenueEvent::RemainderCancelled { at, .. } => vec![Notice {
            acceptance: "3",
            quantity: row.cancelled,
            at: *at,
            ..notice
        }],
        VenueEvent::Taken { .. }
        | VenueEvent::Expired { .. }
        | VenueEvent::Trade { .. }
        | VenueEvent::BookChanged { .. } => match row.kind {
            OrderKind::New => vec![notice],
            OrderKind::Amend | OrderKind::Cancel => {
                let confirmed = Notice {
                    acceptance: "2",
                    ..notice.clone()
                };
                vec![notice, confirmed]
            }
        },
    }
}

/// Lays a notice out: 26 columns officially, 23 as captured on paper (with `1Y` glued), 22 in an
/// old client.
pub(crate) fn notice_row(notice: &Notice, quirks: &Quirks, hts_id: &str, width: usize) -> String {
    let figure = |figure: i64, digits: usize| {
        if quirks.pads_notices {
            format!("{figure:0digits$}")
        } else {
            figure.to_string()
        }
    };
    let mut cells = vec![
        hts_id.to_owned(),
        notice.account.clone(),
        notice.number.clone(),
        notice.original.clone(),
        notice.side.into(),
        notice.receipt.into(),
        notice.division.clone(),
        "0".into(),
        notice.code.clone(),
        figure(notice.quantity, 10),
        figure(notice.price, 9),
        hhmmss(notice.at),
        u8::from(notice.is_refused).to_string(),
        if notice.is_execution { "2" } else { "1" }.into(),
        notice.acceptance.into(),
        notice.branch.clone(),
        figure(notice.order_quantity, 9),
        "NAME".into(),
    ];
    debug_assert_eq!(cells.len(), execution_notice::column::ORD_COND_PRC);
    let last = if notice.is_execution {
        figure(notice.order_price, 9)
    } else {
        String::new()
    };
    let name = notice.name.clone();
    if width >= 26 {
        cells.extend(["", notice.exchange, "Y", "", "10", ""].map(String::from));
    } else {
        let glued = if quirks.glues_columns {
            "1Y"
        } else {
            notice.name.as_str()
        };
        cells.extend([glued, "10", ""].map(String::from));
    }
    cells.push(name);
    if width > 22 {
        cells.push(last);
    }
    cells.join("^")
}
