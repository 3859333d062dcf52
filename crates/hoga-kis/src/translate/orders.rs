//! Rows of the list of orders: every one is counted, and one that is not understood blocks nothing but
//! what it could be.

use super::cells::{
    Read, day, digits, order_number, quantity as needed, side, symbol, time, understood, unreadable,
};
use super::order_types::terms;
use hoga_desk::{Channel, ListKind, OpaqueRow, OrderReport, RowKind, VenueList};
use hoga_port::time::from_kst;
use hoga_port::{BrokerError, BrokerOrderId, Quantity, Result, TimeInForce, TradingDay};
use kis_wire::generated::domestic_stock::inquire_daily_ccld::{
    InquireDailyCcldOutput1, InquireDailyCcldResponse,
};
use rust_decimal::Decimal;

/// Characters of an issue's code at most; the field is so long (official field list, pdno).
const CODE: usize = 12;

/// Words of a row by which it is told what it is; one that is no text makes the row not understood.
const WORDS: [&str; 5] = [
    "sll_buy_dvsn_cd_name",
    "ordr_empno",
    "ord_dvsn_cd",
    "excg_id_dvsn_Cd",
    "cncl_yn",
];

/// Returns what a list of orders says. `inquire-daily-ccld` is a log: it is asked for executed and
/// open orders alike, and an order stays in it to the end of its day (behaviour 1.8).
pub(crate) fn venue_list(pages: &[InquireDailyCcldResponse]) -> VenueList {
    let mut list = VenueList {
        kind: ListKind::Log,
        rows: Vec::new(),
        opaque: Vec::new(),
    };
    for row in pages.iter().flat_map(InquireDailyCcldResponse::output1) {
        match order_report(row) {
            Ok(row) => list.rows.push(row),
            Err(error) => list.opaque.push(opaque(row, error.to_string())),
        }
    }
    list
}

/// Returns what can be read of a row that cannot be read whole.
fn opaque(row: InquireDailyCcldOutput1<'_>, why: String) -> OpaqueRow {
    let number = order_number(row.odno()).ok();
    let branch = digits(row.ord_gno_brno(), "ord_gno_brno").unwrap_or_default();
    let of_day = day(row.ord_dt(), "ord_dt").ok();
    let parent = row.orgn_odno();
    OpaqueRow {
        id: number
            .zip(of_day)
            .map(|(number, day)| BrokerOrderId::new(TradingDay::krx(day), branch, number)),
        code: row.pdno().chars().take(CODE).collect(),
        symbol: symbol(row.pdno()).ok(),
        side: side(row.sll_buy_dvsn_cd(), "sll_buy_dvsn_cd").ok(),
        quantity: needed(row.ord_qty(), "ord_qty").ok(),
        has_parent: !parent.trim_matches(['0', ' ']).is_empty(),
        channel: channel(row),
        why,
    }
}

/// Returns through which door an order came: 주문자사번 is `OpnAPI` for this API.
fn channel(row: InquireDailyCcldOutput1<'_>) -> Channel {
    match row.ordr_empno() {
        "" => Channel::Blank,
        "OpnAPI" => Channel::OpenApi,
        other => Channel::Other(other.to_owned()),
    }
}

/// Returns a row of the venue's orders; live and paper write blanks differently.
fn order_report(row: InquireDailyCcldOutput1<'_>) -> Result<OrderReport> {
    understood(row.cells(), &WORDS)?;
    let day = day(row.ord_dt(), "ord_dt")?;
    let number = order_number(row.odno())?;
    let branch = digits(row.ord_gno_brno(), "ord_gno_brno")?;
    let parent = digits(row.orgn_odno(), "orgn_odno")?;
    let has_parent = !parent.trim_matches(['0', ' ']).is_empty();
    let quantity = |cell: Read<i64>| -> Result<Option<Quantity>> {
        let value = cell.map_err(unreadable)?;
        Ok(value.and_then(|shares| Quantity::new(shares.into())))
    };
    let kind = match (has_parent, row.sll_buy_dvsn_cd_name()) {
        (false, name) if name.contains("취소") || name.contains("정정") => RowKind::Unclear,
        (false, _) => RowKind::Order,
        (true, name) if name.contains("취소") => RowKind::Cancel,
        (true, name) if name.contains("정정") => RowKind::Amend,
        (true, _) => RowKind::Child,
    };
    let price = row.ord_unpr().map_err(unreadable)?;
    let trigger = row.stpm_cndt_pric().map_err(unreadable)?;
    let terms = terms(row.ord_dvsn_cd(), price, trigger);
    let filled = needed(row.tot_ccld_qty(), "tot_ccld_qty")?;
    let amount = row.tot_ccld_amt().map_err(unreadable)?;
    let average = row.avg_prvs().map_err(unreadable)?;
    let amount = amount
        .or_else(|| average.and_then(|average| average.checked_mul(filled.value())))
        .unwrap_or(Decimal::ZERO);
    Ok(OrderReport {
        id: BrokerOrderId::new(TradingDay::krx(day), branch, number),
        parent: has_parent.then(|| BrokerOrderId::new(TradingDay::krx(day), "", parent)),
        kind,
        symbol: symbol(row.pdno())?,
        side: side(row.sll_buy_dvsn_cd(), "sll_buy_dvsn_cd")?,
        order_type: terms.map(|(order_type, _)| order_type),
        time_in_force: terms.map_or_else(TimeInForce::default, |(_, time)| time),
        route: row.excg_id_dvsn_cd().parse().ok(),
        quantity: needed(row.ord_qty(), "ord_qty")?,
        filled,
        filled_amount: amount,
        remaining: quantity(row.rmn_qty())?,
        cancelled: quantity(cancelled(row))?,
        rejected: quantity(row.rjct_qty())?,
        is_cancelled: row.cncl_yn().ok().flatten() == Some(true),
        channel: channel(row),
        venue_time: from_kst(day, time(row.ord_tmd(), "ord_tmd")?)
            .ok_or_else(|| BrokerError::api("", "ord_tmd is no time of that day"))?,
        reason: None,
    })
}

/// Returns the cancelled shares, as captures spell the field or as the official document does; answers
/// grow fields, and a row with both is read too.
fn cancelled(row: InquireDailyCcldOutput1<'_>) -> Read<i64> {
    let captured = row.cncl_cfrm_qty();
    if captured != Ok(None) {
        return captured;
    }
    row.cells().whole_named("cnc_cfrm_qty")
}

#[cfg(test)]
mod tests {
    use super::*;
    use hoga_port::{OrderType, Route};
    use serde_json::{Map, Value, json};

    type Row = Map<String, Value>;

    fn live_row() -> Row {
        serde_json::from_str(
            r#"{"ord_dt":"20251217","ord_gno_brno":"03930","odno":"0000085100","orgn_odno":"",
            "ord_dvsn_name":"시장가","sll_buy_dvsn_cd":"02","sll_buy_dvsn_cd_name":"현금매수",
            "pdno":"088350","ord_qty":"1","ord_unpr":"0","ord_tmd":"094414","tot_ccld_qty":"1",
            "avg_prvs":"3145","cncl_yn":"","tot_ccld_amt":"3145","ordr_empno":"OpnAPI",
            "ord_dvsn_cd":"01","cncl_cfrm_qty":"0","rmn_qty":"0","rjct_qty":"0",
            "ccld_cndt_name":"없음","inqr_ip_addr":"203.0.113.1","excg_dvsn_cd":"12",
            "ord_orgno":"00000","excg_id_dvsn_cd":"SOR","stpm_cndt_pric":"0"}"#,
        )
        .unwrap()
    }

    fn with(mut row: Row, cells: &[(&str, &str)]) -> Row {
        for (name, text) in cells {
            row.insert((*name).to_owned(), (*text).into());
        }
        row
    }

    fn list(rows: &[Row]) -> VenueList {
        venue_list(&[serde_json::from_value(json!({ "output1": rows })).unwrap()])
    }

    fn report(row: Row) -> OrderReport {
        let mut list = list(&[row]);
        assert!(list.opaque.is_empty(), "{:?}", list.opaque);
        list.rows.remove(0)
    }

    #[test]
    fn live_and_paper_rows_give_the_same_model() {
        let live = report(live_row());
        let paper = with(live_row(), &[("orgn_odno", "0000000000"), ("cncl_yn", "N")]);
        assert_eq!(live, report(paper));
        assert_eq!(live.channel, Channel::OpenApi);
        assert_eq!((live.kind, live.parent.clone()), (RowKind::Order, None));
        assert_eq!(live.order_type, Some(OrderType::Market));
        assert!(live.is_closed());
    }

    #[test]
    fn a_blank_is_not_zero() {
        let blank = with(live_row(), &[("rmn_qty", "")]);
        assert_eq!(report(blank).remaining, None);
        let missing = list(&[with(live_row(), &[("tot_ccld_qty", "")])]);
        assert!(missing.opaque[0].why.contains("tot_ccld_qty"));
    }

    #[test]
    fn a_field_in_either_spelling_or_in_both_is_read() {
        let three = Some(Quantity::from_shares(3));
        for more in [
            [("cncl_cfrm_qty", "3"), ("x", "")],
            [("cncl_cfrm_qty", ""), ("cnc_cfrm_qty", "3")],
            [("cncl_cfrm_qty", "3"), ("cnc_cfrm_qty", "3")],
            [("cncl_cfrm_qty", "3"), ("excg_id_dvsn_Cd", "SOR")],
            [("cncl_cfrm_qty", "3"), ("excg_id_dvsn_Cd", "")],
        ] {
            let row = report(with(live_row(), &more));
            assert_eq!(
                (row.cancelled, row.route),
                (three, Some(Route::Sor)),
                "{more:?}"
            );
        }
        let mut official = with(live_row(), &[("cnc_cfrm_qty", "3")]);
        official.remove("cncl_cfrm_qty");
        assert_eq!(report(official).cancelled, three);
    }

    #[test]
    fn a_row_that_is_not_understood_is_counted_and_hides_no_other() {
        let spoilt = |row: Row| {
            let list = list(&[row, live_row()]);
            assert_eq!((list.rows.len(), list.opaque.len()), (1, 1));
            list.opaque.into_iter().next().unwrap()
        };
        let of = |name, text| spoilt(with(live_row(), &[(name, text)]));
        let isin = of("pdno", "KR7005930003");
        assert_eq!((isin.code.as_str(), isin.symbol), ("KR7005930003", None));
        assert!(isin.id.is_some());
        assert_eq!(of("pdno", "").code, "");
        let shares = of("ord_qty", "");
        assert_eq!((shares.quantity, shares.symbol.is_some()), (None, true));
        let nothing = spoilt(Row::new());
        assert_eq!((nothing.id, nothing.side), (None, None));
        assert!(nothing.why.contains("ord_dt"), "{}", nothing.why);
        assert_eq!(of("odno", "x").id, None);
    }
}
