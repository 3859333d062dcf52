//! What faults make of lists of orders and holdings: rows twice, of others, in part, or none.

use crate::api::call::Call;
use crate::api::cells::whole;
use crate::api::row::{Row, row};

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
pub(crate) fn spoil_orders(call: &Call<'_>, rows: &mut Vec<Row>) {
    if call.faults.shortens_rows {
        for row in rows.iter_mut() {
            let is_open = whole(row.cell("rmn_qty")).unwrap_or(0) > 0;
            if is_open && whole(row.cell("ord_qty")).unwrap_or(0) > 1 {
                row.set("ord_qty", "1");
                for name in ["tot_ccld_qty", "tot_ccld_amt", "rmn_qty", "cncl_cfrm_qty"] {
                    row.set(name, "0");
                }
            }
        }
    }
    if call.faults.shows_odd_rows {
        let first = rows.first().cloned().unwrap_or_else(|| {
            row! {
                ord_dt: call.fields.cell("INQR_END_DT"),
                ord_gno_brno: "03930",
                sll_buy_dvsn_cd: "02",
                ord_qty: "3",
                tot_ccld_qty: "0",
                rmn_qty: "3",
                ord_tmd: "093000",
            }
        });
        let shows_channel = call.quirks.shows_channel;
        let odd = |code: &str, number: &str| {
            first
                .clone()
                .with("pdno", code)
                .with("odno", number)
                .with("ordr_empno", if shows_channel { "MOBILE" } else { "" })
        };
        rows.push(odd("KR7005930003", "0009990001"));
        rows.push(odd("KR4101V90006", "0009990002").with("ord_qty", ""));
        // Not even which issue; more shares than anybody here asks for.
        rows.push(odd("", "0009990003").with("ord_qty", "999999"));
        let last = odd("KR7005930003", "0009990004");
        rows.push(last.with("ord_tmd", "").with("sll_buy_dvsn_cd", ""));
    }
}

/// Shows holdings of other products, and lots on credit, while those faults are on.
pub(crate) fn spoil_holdings(call: &Call<'_>, rows: &mut Vec<Row>) {
    let Some(first) = rows.first().cloned() else {
        return;
    };
    if call.faults.shows_credit_lots {
        let lot = first.clone().with("trad_dvsn_name", "자기융자");
        rows.push(lot.with("loan_dt", "20261102").with("hldg_qty", "7"));
    }
    if call.faults.shows_odd_rows {
        for code in ["KR7005930003", ""] {
            rows.push(first.clone().with("pdno", code).with("hldg_qty", ""));
        }
    }
}
