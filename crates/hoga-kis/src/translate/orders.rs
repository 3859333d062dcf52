//! Rows of the list of orders: every one is counted, and one that is not understood blocks nothing but
//! what it could be.

use super::cells::{
    day, digits, instant, order_number, quantity as needed, side, symbol, unreadable,
};
use super::order_types::terms;
use hoga_desk::{Channel, ListKind, OpaqueRow, OrderReport, RowKind, VenueList};
use hoga_port::{BrokerOrderId, Quantity, Result, TimeInForce, TradingDay};
use kis_wire::domestic_stock::inquire_daily_ccld::{DailyCcldRow, InquireDailyCcldResponse};
use kis_wire::{Cell, FieldError};
use rust_decimal::Decimal;

/// Characters of an issue's code at most; the field is so long (official field list, pdno).
const CODE: usize = 12;

/// Returns what a list of orders says. `inquire-daily-ccld` is a log: it is asked for executed and
/// open orders alike, and an order stays in it to the end of its day (behaviour 1.8).
pub(crate) fn venue_list(pages: &[InquireDailyCcldResponse]) -> VenueList {
    let mut list = VenueList {
        kind: ListKind::Log,
        rows: Vec::new(),
        opaque: Vec::new(),
    };
    for row in pages.iter().flat_map(|page| &page.output1) {
        match order_report(row) {
            Ok(row) => list.rows.push(row),
            Err(error) => list.opaque.push(opaque(row, error.to_string())),
        }
    }
    list
}

/// Returns what can be read of a row that cannot be read whole.
fn opaque(row: &DailyCcldRow, why: String) -> OpaqueRow {
    let number = order_number(&row.odno).ok();
    let branch = digits(&row.ord_gno_brno, "ord_gno_brno").unwrap_or_default();
    let of_day = day(&row.ord_dt, "ord_dt").ok();
    let parent = row.orgn_odno.text();
    OpaqueRow {
        id: number
            .zip(of_day)
            .map(|(number, day)| BrokerOrderId::new(TradingDay::krx(day), branch, number)),
        code: row.pdno.text().chars().take(CODE).collect(),
        symbol: symbol(&row.pdno).ok(),
        side: side(row.sll_buy_dvsn_cd.text(), "sll_buy_dvsn_cd").ok(),
        quantity: needed(&row.ord_qty, "ord_qty").ok(),
        has_parent: !parent.trim_matches(['0', ' ']).is_empty(),
        channel: channel(row),
        why,
    }
}

fn channel(row: &DailyCcldRow) -> Channel {
    match row.ordr_empno.text() {
        "" => Channel::Blank,
        "OpnAPI" => Channel::OpenApi,
        other => Channel::Other(other.to_owned()),
    }
}

/// Returns a row of the venue's orders; live and paper write blanks differently.
fn order_report(row: &DailyCcldRow) -> Result<OrderReport> {
    let day = day(&row.ord_dt, "ord_dt")?;
    let number = order_number(&row.odno)?;
    let branch = digits(&row.ord_gno_brno, "ord_gno_brno")?;
    let parent = digits(&row.orgn_odno, "orgn_odno")?;
    let has_parent = !parent.trim_matches(['0', ' ']).is_empty();
    let quantity = |cell: &Cell, name: &str| -> Result<Option<Quantity>> {
        let value = cell.number(name).map_err(unreadable)?;
        Ok(value.and_then(Quantity::new))
    };
    let kind = match (has_parent, row.sll_buy_dvsn_cd_name.text()) {
        (false, name) if name.contains("취소") || name.contains("정정") => RowKind::Unclear,
        (false, _) => RowKind::Order,
        (true, name) if name.contains("취소") => RowKind::Cancel,
        (true, name) if name.contains("정정") => RowKind::Amend,
        (true, _) => RowKind::Child,
    };
    let price = row.ord_unpr.number("ord_unpr").map_err(unreadable)?;
    let trigger = row
        .stpm_cndt_pric
        .number("stpm_cndt_pric")
        .map_err(unreadable)?;
    let terms = terms(row.ord_dvsn_cd.text(), price, trigger);
    let filled = needed(&row.tot_ccld_qty, "tot_ccld_qty")?;
    let amount = row
        .tot_ccld_amt
        .number("tot_ccld_amt")
        .map_err(unreadable)?;
    let average = row.avg_prvs.number("avg_prvs").map_err(unreadable)?;
    let amount = amount
        .or_else(|| average.and_then(|average| average.checked_mul(filled.value())))
        .unwrap_or(Decimal::ZERO);
    Ok(OrderReport {
        id: BrokerOrderId::new(TradingDay::krx(day), branch, number),
        parent: has_parent.then(|| BrokerOrderId::new(TradingDay::krx(day), "", parent)),
        kind,
        symbol: symbol(&row.pdno)?,
        side: side(row.sll_buy_dvsn_cd.text(), "sll_buy_dvsn_cd")?,
        order_type: terms.map(|(order_type, _)| order_type),
        time_in_force: terms.map_or_else(TimeInForce::default, |(_, time)| time),
        route: row.exchange().text().parse().ok(),
        quantity: needed(&row.ord_qty, "ord_qty")?,
        filled,
        filled_amount: amount,
        remaining: quantity(&row.rmn_qty, "rmn_qty")?,
        cancelled: quantity(row.cancelled_quantity(), "cncl_cfrm_qty")?,
        rejected: quantity(&row.rjct_qty, "rjct_qty")?,
        is_cancelled: row.cncl_yn.text() == "Y",
        channel: channel(row),
        venue_time: instant(day, row.ord_tmd.text()).ok_or_else(|| {
            unreadable(FieldError {
                field: "ord_tmd".into(),
                text: row.ord_tmd.text().chars().take(8).collect(),
                expected: "HHMMSS",
            })
        })?,
        reason: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use hoga_port::{OrderType, Route};

    fn live_row() -> DailyCcldRow {
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

    #[test]
    fn live_and_paper_rows_give_the_same_model() {
        let live = order_report(&live_row()).unwrap();
        let paper = DailyCcldRow {
            orgn_odno: Cell::new("0000000000"),
            cncl_yn: Cell::new("N"),
            ..live_row()
        };
        assert_eq!(live, order_report(&paper).unwrap());
        assert_eq!(live.channel, Channel::OpenApi);
        assert_eq!((live.kind, live.parent.clone()), (RowKind::Order, None));
        assert_eq!(live.order_type, Some(OrderType::Market));
        assert!(live.is_closed());
    }

    #[test]
    fn a_blank_is_not_zero() {
        let blank = DailyCcldRow {
            rmn_qty: Cell::default(),
            ..live_row()
        };
        assert_eq!(order_report(&blank).unwrap().remaining, None);
        let missing = DailyCcldRow {
            tot_ccld_qty: Cell::default(),
            ..live_row()
        };
        assert!(
            order_report(&missing)
                .unwrap_err()
                .to_string()
                .contains("tot_ccld_qty")
        );
    }

    #[test]
    fn a_field_in_either_spelling_or_in_both_is_read() {
        let spelt = |more: &str| {
            let row = serde_json::to_string(&live_row()).unwrap();
            let row = row.replace("\"cncl_cfrm_qty\":\"0\"", more);
            order_report(&serde_json::from_str(&row).unwrap()).unwrap()
        };
        let three = Some(Quantity::from_shares(3));
        for more in [
            "\"cncl_cfrm_qty\":\"3\"",
            "\"cnc_cfrm_qty\":\"3\"",
            "\"cnc_cfrm_qty\":\"3\",\"cncl_cfrm_qty\":\"3\"",
            "\"cncl_cfrm_qty\":\"3\",\"excg_id_dvsn_Cd\":\"SOR\"",
        ] {
            let row = spelt(more);
            assert_eq!(
                (row.cancelled, row.route),
                (three, Some(Route::Sor)),
                "{more}"
            );
        }
    }

    #[test]
    fn a_row_that_is_not_understood_is_counted_and_hides_no_other() {
        let spoilt = |spoil: fn(&mut DailyCcldRow)| {
            let mut row = live_row();
            spoil(&mut row);
            let page = InquireDailyCcldResponse {
                output1: vec![row, live_row()],
                ..InquireDailyCcldResponse::default()
            };
            let list = venue_list(&[page]);
            assert_eq!((list.rows.len(), list.opaque.len()), (1, 1));
            list.opaque.into_iter().next().unwrap()
        };
        let isin = spoilt(|row| row.pdno = Cell::new("KR7005930003"));
        assert_eq!((isin.code.as_str(), isin.symbol), ("KR7005930003", None));
        assert!(isin.id.is_some());
        let blank = spoilt(|row| row.pdno = Cell::default());
        assert_eq!(blank.code, "");
        let shares = spoilt(|row| row.ord_qty = Cell::default());
        assert_eq!((shares.quantity, shares.symbol.is_some()), (None, true));
        let nothing = spoilt(|row| *row = DailyCcldRow::default());
        assert_eq!((nothing.id, nothing.side), (None, None));
        assert!(nothing.why.contains("ord_dt"), "{}", nothing.why);
        let number = spoilt(|row| row.odno = Cell::new("x"));
        assert_eq!(number.id, None);
    }
}
