//! What faults make of lists of orders and holdings: rows twice, of others, in part, or none.

use crate::api::call::Call;
use crate::api::cells::whole;
use kis_wire::Cell;
use kis_wire::domestic_stock::inquire_balance::BalanceRow;
use kis_wire::domestic_stock::inquire_daily_ccld::{DailyCcldRow, InquireDailyCcldRequest};

/// Shows the first row twice while that fault is on.
pub(crate) fn double<T: Clone>(call: &Call<'_>, rows: &mut Vec<T>) {
    if call.faults.doubles_rows
        && let Some(first) = rows.first().cloned()
    {
        rows.push(first);
    }
}

/// Shows no row beside the sums while that fault is on.
pub(crate) fn hide_rows<T>(call: &Call<'_>, rows: &mut Vec<T>) {
    if call.faults.hides_rows {
        rows.clear();
    }
}

/// Shows what is nobody's order here, and a part of each open order, while those faults are on.
pub(crate) fn spoil_orders(
    call: &Call<'_>,
    query: &InquireDailyCcldRequest,
    rows: &mut Vec<DailyCcldRow>,
) {
    if call.faults.shortens_rows {
        for row in rows.iter_mut() {
            let is_open = whole(&row.rmn_qty).unwrap_or(0) > 0;
            if is_open && whole(&row.ord_qty).unwrap_or(0) > 1 {
                row.ord_qty = Cell::new("1");
                row.tot_ccld_qty = Cell::new("0");
                row.tot_ccld_amt = Cell::new("0");
                row.rmn_qty = Cell::new("0");
                row.cncl_cfrm_qty = Cell::new("0");
            }
        }
    }
    if call.faults.shows_odd_rows {
        let first = rows.first().cloned().unwrap_or_else(|| DailyCcldRow {
            ord_dt: Cell::new(query.to.text()),
            ord_gno_brno: Cell::new("03930"),
            sll_buy_dvsn_cd: Cell::new("02"),
            ord_qty: Cell::new("3"),
            tot_ccld_qty: Cell::new("0"),
            rmn_qty: Cell::new("3"),
            ord_tmd: Cell::new("093000"),
            ..DailyCcldRow::default()
        });
        let channel = Cell::new(if call.quirks.shows_channel {
            "MOBILE"
        } else {
            ""
        });
        let odd = |code: &str, number: &str| DailyCcldRow {
            pdno: Cell::new(code),
            odno: Cell::new(number),
            ordr_empno: channel.clone(),
            ..first.clone()
        };
        rows.push(odd("KR7005930003", "0009990001"));
        rows.push(DailyCcldRow {
            ord_qty: Cell::default(),
            ..odd("KR4101V90006", "0009990002")
        });
        // Not even which issue; more shares than anybody here asks for.
        rows.push(DailyCcldRow {
            ord_qty: Cell::new("999999"),
            ..odd("", "0009990003")
        });
        rows.push(DailyCcldRow {
            ord_tmd: Cell::default(),
            sll_buy_dvsn_cd: Cell::default(),
            ..odd("KR7005930003", "0009990004")
        });
    }
}

/// Shows holdings of other products, and lots on credit, while those faults are on.
pub(crate) fn spoil_holdings(call: &Call<'_>, rows: &mut Vec<BalanceRow>) {
    let Some(first) = rows.first().cloned() else {
        return;
    };
    if call.faults.shows_credit_lots {
        rows.push(BalanceRow {
            trad_dvsn_name: Cell::new("자기융자"),
            loan_dt: Cell::new("20261102"),
            hldg_qty: Cell::new("7"),
            ..first.clone()
        });
    }
    if call.faults.shows_odd_rows {
        for code in ["KR7005930003", ""] {
            rows.push(BalanceRow {
                pdno: Cell::new(code),
                hldg_qty: Cell::default(),
                ..first.clone()
            });
        }
    }
}
