//! Captured shapes, with our own account data.
//!
//! Sources: captures of 2025-12 (live rows) and 2026-06 to 2026-10 (paper notices and rows); the
//! 26-column layout is the official one, no genuine live plaintext is public.

use super::*;
use hoga_desk::{ExecutionReport, ExecutionReportKind};
use hoga_port::Quantity;
use kis_client::rest::Held;
use kis_wire::envelope;
use proptest::prelude::*;
use serde_json::json;

const KEY: &str = "PSkeykeykeykeykeykey/+=x";

fn day() -> Date {
    jiff::civil::date(2026, 11, 23)
}

fn account() -> AccountId {
    "12345678-01".parse().unwrap()
}

fn read(plaintext: &str) -> std::result::Result<Vec<ExecutionReport>, String> {
    notices("H0STCNI9", 1, plaintext, day(), &account())
}

const OLDER_ACCEPT: &str = "ID^1234567801^0000045793^^02^0^01^0^032350^0000000010^000000000^144112^0^1^1^00950^000000010^NAME^롯데관광개발^10^^롯데관광개발^";
const OLDER_FILL: &str = "ID^1234567801^0000045793^^02^0^00^0^032350^0000000003^000008130^144130^0^2^2^00950^000000010^NAME^롯데관광개발^10^^롯데관광개발^000000000";
const NEWER_ACCEPT: &str = "ID^1234567801^0000001562^^02^0^00^0^027360^0000000001^000002200^092701^0^1^1^00950^000000001^NAME^1Y^10^^아주IB투자^";
const NEWER_FILL: &str = "ID^1234567801^0000005008^^02^0^00^0^069500^0000000001^000043295^144700^0^2^2^00950^000000001^NAME^1Y^10^^KODEX200^000044000";
const OFFICIAL_26: &str = "ID^1234567801^0000503800^^01^0^00^0^005930^3^71900^100000^0^2^2^03930^10^NAME^^1^Y^^10^^삼성전자^000072000";
const NARROW_22: &str =
    "ID^1234567801^0000503800^^01^0^00^0^005930^3^71900^100000^0^2^2^03930^10^NAME^1Y^10^^삼성전자";

#[test]
fn both_kinds_of_23_columns_tell_acceptance_from_fill() {
    let accepted = &read(OLDER_ACCEPT).unwrap()[0];
    assert_eq!(
        (accepted.kind, accepted.quantity),
        (ExecutionReportKind::Accepted, Quantity::from_shares(10))
    );
    assert_eq!(accepted.order_type, Some(OrderType::Market));
    let filled = &read(OLDER_FILL).unwrap()[0];
    assert_eq!(
        (filled.kind, filled.quantity),
        (ExecutionReportKind::Executed, Quantity::from_shares(3))
    );
    assert_eq!(filled.price, Price::from_won(8_130));
    assert_eq!(filled.order_quantity, Quantity::from_shares(10));
    assert_eq!(
        read(NEWER_ACCEPT).unwrap()[0].kind,
        ExecutionReportKind::Accepted
    );
    let newer = &read(NEWER_FILL).unwrap()[0];
    assert_eq!(
        (newer.kind, newer.price),
        (ExecutionReportKind::Executed, Price::from_won(43_295))
    );
}

#[test]
fn the_official_and_the_narrow_layout_read_the_same() {
    let (wide, narrow) = (&read(OFFICIAL_26).unwrap()[0], &read(NARROW_22).unwrap()[0]);
    let same = ExecutionReport {
        fingerprint: wide.fingerprint.clone(),
        ..narrow.clone()
    };
    assert_eq!(*wide, same);
    assert_eq!(
        (wide.side, wide.quantity),
        (Side::Sell, Quantity::from_shares(3))
    );
}

#[test]
fn notices_of_other_accounts_are_left_out() {
    let other = NEWER_FILL.replace("1234567801", "8765432101");
    assert_eq!(read(&other), Ok(vec![]));
}

#[test]
fn every_broken_cell_is_an_error_without_personal_data() {
    let cells: Vec<&str> = NEWER_FILL.split('^').collect();
    for column in [2, 4, 8, 9, 10, 11, 13, 16] {
        for broken in ["", "x", "-1"] {
            let mut cells = cells.clone();
            cells[column] = broken;
            let result = read(&cells.join("^"));
            let error = result.expect_err(&format!("column {column} is {broken:?}"));
            assert!(!error.contains("1234567801"), "{error}");
        }
    }
    assert!(read(&cells[..21].join("^")).is_err(), "21 columns");
}

#[test]
fn an_answer_without_a_number_gives_no_receipt() {
    let answer = |number: &str| OrderAnswer {
        number: Cell::new(number),
        ..OrderAnswer::default()
    };
    assert!(receipt(&answer(""), day()).is_none());
    assert!(receipt(&answer("None"), day()).is_none());
    assert_eq!(
        receipt(&answer("0000085100"), day()).unwrap().number(),
        "0000085100"
    );
}

/// What a row may hold that echoes what was sent to the venue.
fn cell() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just(KEY.to_owned()),
        Just("12345678".to_owned()),
        Just("현금매수".to_owned()),
        Just("KRX".to_owned()),
        "[0-9]{0,10}",
        ".{0,6}",
    ];
    proptest::collection::vec(piece, 0..4).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn hiding_changes_no_row(
        cells in proptest::collection::vec(cell(), 12),
        number in "[0-9]{1,10}",
    ) {
        let names = [
            "odno", "orgn_odno", "ord_gno_brno", "pdno", "ord_qty", "ord_unpr", "rmn_qty",
            "tot_ccld_qty", "excg_id_dvsn_cd", "sll_buy_dvsn_cd", "ord_tmd", "ord_dvsn_cd",
        ];
        let cells = names.iter().zip(cells).map(|(name, cell)| ((*name).to_owned(), json!(cell)));
        let row: serde_json::Map<String, serde_json::Value> = cells.collect();
        let mut other = row.clone();
        other.insert("odno".into(), json!(number));
        let body = json!({ "rt_cd": "0", "output1": [row, other], "output2": {} });
        let raw = serde_json::to_vec(&body).unwrap();
        let held = Held::default();
        held.learn(&[KEY]);
        held.learn_words(&["12345678", "KRX"]);
        let list = |bytes: &[u8]| {
            let list = venue_list(&[envelope::body(bytes).unwrap()]);
            (list.rows, list.opaque.len())
        };
        prop_assert_eq!(list(&raw), list(&held.hider().body(&raw)));
    }
}
