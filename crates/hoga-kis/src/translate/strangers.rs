//! Every cell of a row that is not ours, spoilt one at a time in every way JSON allows: our row beside
//! it is read all the same, and theirs is counted.

use super::{holding, positions, venue_list};
use hoga_port::{Quantity, Symbol};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

/// What may stand in a cell instead of what belongs there; nothing at all is tried beside these.
fn instead() -> Vec<Value> {
    vec![
        Value::Null,
        json!(""),
        json!("   "),
        json!("삼성전자"),
        json!("-1"),
        json!("1,000"),
        json!("0x10"),
        json!("9".repeat(300)),
        json!("\u{0}"),
        json!(7),
        json!(-7),
        json!(1.5),
        json!(true),
        json!([1, ["2"]]),
        json!({ "a": { "b": 1 } }),
    ]
}

/// Calls `check` with each spoilt form of the row and what was done to it.
fn each_spoilt(row: &Value, mut check: impl FnMut(Value, &str)) -> u32 {
    let cells: &Map<String, Value> = row.as_object().unwrap();
    let mut tried = 0;
    for name in cells.keys() {
        let mut gone = cells.clone();
        gone.remove(name);
        check(gone.into(), &format!("{name} is not there"));
        for value in instead() {
            let mut spoilt = cells.clone();
            let what = format!("{name} is {value}");
            spoilt.insert(name.clone(), value);
            check(spoilt.into(), &what);
            tried += 1;
        }
    }
    tried
}

fn page<T: DeserializeOwned>(rows: &[&Value], sums: Value) -> T {
    let page = json!({ "output1": rows, "output2": sums });
    serde_json::from_value(page).unwrap()
}

fn ours() -> Symbol {
    "005930".parse().unwrap()
}

#[test]
fn a_spoilt_row_of_others_hides_no_order_of_ours() {
    let order = |number: &str, code: &str, channel: &str| {
        json!({
            "ord_dt": "20261123", "ord_gno_brno": "03930", "odno": number, "orgn_odno": "",
            "ord_dvsn_name": "지정가", "sll_buy_dvsn_cd": "02", "sll_buy_dvsn_cd_name": "현금매수",
            "pdno": code, "prdt_name": "이름", "ord_qty": "10", "ord_unpr": "70000",
            "ord_tmd": "100000", "tot_ccld_qty": "3", "avg_prvs": "70000", "cncl_yn": "",
            "tot_ccld_amt": "210000", "ordr_empno": channel, "ord_dvsn_cd": "00",
            "cncl_cfrm_qty": "0", "rmn_qty": "7", "rjct_qty": "0", "ccld_cndt_name": "없음",
            "excg_id_dvsn_cd": "KRX", "stpm_cndt_pric": "0",
        })
    };
    let mine = order("0000001001", "005930", "OpnAPI");
    let truth = venue_list(&[page(&[&mine], json!({}))]).rows.remove(0);
    let mut tried = 0;
    for code in ["000660", "J0059301D", "KR7005930003", ""] {
        let theirs = order("0000009001", code, "MOBILE");
        tried += each_spoilt(&theirs, |spoilt, what| {
            for rows in [[&spoilt, &mine], [&mine, &spoilt]] {
                let list = venue_list(&[page(&rows, json!({}))]);
                assert!(list.rows.contains(&truth), "{code}: {what}");
                assert_eq!(list.rows.len() + list.opaque.len(), 2, "{code}: {what}");
            }
        });
    }
    assert!(tried > 1_000, "{tried}");
}

#[test]
fn a_spoilt_row_of_others_leaves_what_we_hold_as_it_is() {
    let held = |code: &str, shares: &str| {
        json!({
            "pdno": code, "prdt_name": "이름", "trad_dvsn_name": "현금", "loan_dt": "",
            "hldg_qty": shares, "ord_psbl_qty": shares, "pchs_avg_pric": "70000",
            "pchs_amt": "700000", "prpr": "71000", "evlu_amt": "710000",
        })
    };
    let mine = held("005930", "10");
    let mut tried = 0;
    for code in ["000660", "J0059301D", "KR7005930003", ""] {
        tried += each_spoilt(&held(code, "4"), |spoilt, what| {
            for rows in [[&spoilt, &mine], [&mine, &spoilt]] {
                let pages = [page(&rows, json!([]))];
                let position = holding(&pages, ours()).unwrap().unwrap();
                assert_eq!(position.quantity, Quantity::from_shares(10), "{what}");
                // All of them at once are known, or an error says whose row cannot be read.
                match positions(&pages) {
                    Ok((positions, _)) => assert!(positions.contains(&position), "{what}"),
                    Err(error) => {
                        assert!(
                            matches!(code, "000660" | "J0059301D"),
                            "{code}, {what}: {error}"
                        );
                        assert!(error.to_string().len() < 300, "{error}");
                    }
                }
            }
        });
    }
    assert!(tried > 400, "{tried}");
}
