//! Records of the market as KIS writes them: prints, books, expected prices, status.

use crate::api::cells::{percent, sign};
use crate::stream::view::{Hour, View};
use hoga_port::Side;
use hoga_port::time::{Timestamp, kst};
use hoga_venue::VenueEvent;
use hoga_venue::issue::Issue;
use kis_wire::realtime::{Layout, Row, expected_trade, market_status, order_book, trade};

pub(crate) fn hhmmss(at: Timestamp) -> String {
    kst(at).strftime("%H%M%S").to_string()
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
        side,
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
    let best = |side: Side| issue.book.best(side).unwrap_or(0);
    let size = |side: Side| issue.book.levels(side, 1).first().map_or(0, |l| l.quantity);
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
        .set(c::ASKP1, best(Side::Sell))
        .set(c::BIDP1, best(Side::Buy))
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
        .set(c::CCLD_DVSN, if *side == Side::Buy { "1" } else { "5" })
        .set(c::SHNU_RATE, percent(issue.buy_volume, issue.volume))
        .set(c::BSOP_DATE, kst(*at).strftime("%Y%m%d"))
        .set(c::NEW_MKOP_CLS_CODE, hour.operation)
        .set(c::TRHT_YN, "N")
        .set(c::ASKP_RSQN1, size(Side::Sell))
        .set(c::BIDP_RSQN1, size(Side::Buy))
        .set(c::TOTAL_ASKP_RSQN, issue.book.total(Side::Sell))
        .set(c::TOTAL_BIDP_RSQN, issue.book.total(Side::Buy))
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
        .set(c::TOTAL_ASKP_RSQN, issue.book.total(Side::Sell))
        .set(c::TOTAL_BIDP_RSQN, issue.book.total(Side::Buy))
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
        (Side::Sell, c::ASKP1, c::ASKP_RSQN1),
        (Side::Buy, c::BIDP1, c::BIDP_RSQN1),
    ];
    for (side, price, size) in sides {
        for (index, level) in issue.book.levels(side, 10).into_iter().enumerate() {
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
    let (bid, ask) = (issue.book.best(Side::Buy), issue.book.best(Side::Sell));
    let middle = bid
        .zip(ask)
        .and_then(|(bid, ask)| bid.saturating_add(ask).checked_div(2));
    let (buys, sells) = (
        issue.middle.total(Side::Buy),
        issue.middle.total(Side::Sell),
    );
    let side = match (buys, sells) {
        (0, 0) => 0,
        (0, _) => 1,
        _ => 2,
    };
    [middle.unwrap_or(0), buys.max(sells), side]
}
