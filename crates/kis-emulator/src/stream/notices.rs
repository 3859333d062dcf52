//! Notices of own orders: what an event at the venue says to the account's owner, and how it is laid out.

use crate::api::order_types::code_of;
use crate::quirks::Quirks;
use crate::stream::frames::hhmmss;
use hoga_port::Exchange;
use hoga_port::time::Timestamp;
use hoga_venue::{Market, OrderKind, Route, Side, Venue, VenueEvent};
use kis_wire::realtime::execution_notice;

/// A notice before it is laid out.
#[derive(Clone, Debug)]
pub(crate) struct Notice {
    pub(crate) account: String,
    pub(super) number: String,
    pub(super) original: String,
    pub(super) side: &'static str,
    pub(super) receipt: &'static str,
    pub(super) division: String,
    pub(super) code: String,
    pub(super) quantity: i64,
    pub(super) price: i64,
    pub(super) at: Timestamp,
    pub(super) is_refused: bool,
    pub(super) is_execution: bool,
    pub(super) acceptance: &'static str,
    pub(crate) branch: String,
    pub(super) order_quantity: i64,
    pub(super) order_price: i64,
    pub(super) name: String,
    /// `ORD_EXG_GB`: 1 KRX, 2 NXT, 3 routed to KRX, 4 routed to NXT (B).
    pub(super) exchange: &'static str,
}

fn exchange_code(route: Route, market: Market) -> &'static str {
    match (route, market) {
        (Route::Direct(Exchange::Nxt), _) => "2",
        (Route::Direct(_), _) => "1",
        (Route::Sor, Market::Krx) => "3",
        (Route::Sor, Market::Nxt) => "4",
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
        division: code_of(row).to_owned(),
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
        exchange: exchange_code(row.route, row.market),
    };
    match event {
        VenueEvent::Filled {
            market,
            quantity,
            price,
            at,
            ..
        } => vec![Notice {
            exchange: exchange_code(row.route, *market),
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
