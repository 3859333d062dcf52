//! What is hidden, what stays, and that nothing but texts changes.

use super::*;
use kis_wire::codes::{classify, verdict};
use kis_wire::envelope;
use kis_wire::generated::domestic_stock::inquire_daily_ccld::InquireDailyCcldResponse;
use proptest::prelude::*;
use serde_json::json;

const KEY: &str = "PSkeykeykeykeykeykey/+=x";

fn hider() -> Hider {
    let mut hider = Secrets::default();
    hider.hide(KEY);
    hider.hide("short");
    hider.hide_word("12345678");
    hider.hide_word("1234567801");
    hider.hide_word("KRX");
    hider.hide_word("abc1");
    hider.hider()
}

/// Returns what is shown of a text, without the mark of what was left out.
fn shown(text: &str) -> String {
    let shown = hider().text(text);
    match shown.rsplit_once(" (") {
        Some((kept, mark)) if mark.contains("digest") => kept.to_owned(),
        _ => shown,
    }
}

#[test]
fn what_was_sent_is_hidden_in_every_spelling_and_words_only_alone() {
    assert_eq!(shown(&format!("key {KEY}!")), "key (hidden)!");
    assert_eq!(shown("PSkeykeykeykeykeykey\\/+=x"), "(hidden)");
    assert_eq!(shown("q=PSkeykeykeykeykeykey%2F%2B%3Dx&"), "q=(hidden)&");
    assert_eq!(shown("q=PSkeykeykeykeykeykey%2f%2b%3dx&"), "q=(hidden)&");
    assert_eq!(shown("PSkey keykey\nkeykeykey/+=x."), "(hidden).");
    assert_eq!(shown(&format!("{KEY}{KEY}")), "(hidden)");
    assert_eq!(
        shown("basic UFNrZXlrZXlrZXlrZXlrZXlrZXkvKz14."),
        "basic (hidden)."
    );
    assert_eq!(shown("a short word"), "a short word");
    assert_eq!(shown("account 12345678-01"), "account (hidden)-01");
    assert_eq!(shown("order 0012345678"), "order 0012345678");
    assert_eq!(shown("user abc1, not abc12"), "user (hidden), not abc12");
}

#[test]
fn length_and_digest_stand_beside_what_was_cut_or_hidden_and_beside_nothing_else() {
    let long = "가".repeat(8_000_000);
    let cut = hider().text(&long);
    assert_eq!(cut.chars().filter(|c| *c == '가').count(), TEXT);
    assert!(cut.contains("… (8000000 characters, digest "), "{cut}");
    assert_eq!(hider().text("plain"), "plain");
    let one = hider().text("account 12345678");
    let other = hider().text("account  12345678");
    assert!(
        one.starts_with("account (hidden) (16 characters, digest "),
        "{one}"
    );
    assert_ne!(one.rsplit_once(' '), other.rsplit_once(' '));
    // Whoever has not the key cannot try all accounts against the digest.
    let mut stranger = Secrets::default();
    stranger.hide_word("12345678");
    let stranger = stranger.hider();
    assert_ne!(stranger.text("account 12345678"), one);
    // A secret across the cut is hidden before it.
    let across = format!("{}{KEY}", "x".repeat(TEXT - 5));
    assert!(!hider().text(&across).contains("PSkey"));
    let head = Head {
        return_code: "1".into(),
        code: "C".repeat(1_000),
        text: String::new(),
    };
    assert!(hider().shown(&head).code.chars().count() < CODE + 50);
}

#[test]
fn a_piece_of_a_secret_in_a_description_is_not_shown() {
    let frame = format!("0|H0STCNT0|001|{KEY}^100000");
    let why = "MKSC_SHRN_ISCD is \"PSkeykeykeyk\", an issue code was expected";
    assert!(!hider().description(why, &frame).contains("PSkey"));
    let clean = "MKSC_SHRN_ISCD is \"12345678\", an issue code was expected";
    assert!(!hider().description(clean, "0|…").contains("12345678"));
    assert!(hider().description(clean, "0|…").contains("MKSC_SHRN_ISCD"));
}

#[test]
fn numbers_codes_and_cursors_of_a_body_stay_and_names_do_not() {
    let body = json!({
        "rt_cd": "0", "msg_cd": "KIOK0560", "msg1": format!("ok {KEY}"),
        "ctx_area_fk100": "12345678^01^N", "ctx_area_nk100": "!^12345678",
        "output1": [{
            "odno": "0012345678", "orgn_odno": "12345678", "ord_qty": "12345678",
            "excg_id_dvsn_cd": "KRX", "prdt_name": "12345678", "ord_dvsn_name": "of 12345678-01",
            "ordr_empno": format!("{KEY} "), "tot_ccld_amt": 1.50, "x": "\u{1b}가",
        }],
    });
    let raw = serde_json::to_vec(&body).unwrap();
    let read: serde_json::Value = serde_json::from_slice(&hider().body(&raw)).unwrap();
    let mut expected = body.clone();
    expected["msg1"] = json!("ok (hidden)");
    expected["output1"][0]["prdt_name"] = json!("(hidden)");
    expected["output1"][0]["ord_dvsn_name"] = json!("of (hidden)-01");
    expected["output1"][0]["ordr_empno"] = json!("(hidden) ");
    assert_eq!(read, expected);
    let clean = br#"{"rt_cd" : "0","a":1.50,"a":2, "b":"\/" }"#;
    assert!(matches!(hider().body(clean), std::borrow::Cow::Borrowed(_)));
    assert_eq!(&*hider().body(b"\"half"), b"\"half");
}

/// Texts as an echo makes them: pieces of what was sent among words and digits.
fn echo() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just(KEY.to_owned()),
        Just("12345678".to_owned()),
        Just("1234567801".to_owned()),
        Just("KRX".to_owned()),
        Just("OpnAPI".to_owned()),
        Just("현금매수취소".to_owned()),
        "[0-9]{0,10}",
        ".{0,6}",
        Just(" ".to_owned()),
    ];
    proptest::collection::vec(piece, 0..4).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_secret_is_left_and_what_is_none_stays(before in ".{0,40}", after in ".{0,40}") {
        let text = format!("{before}{KEY}{after}");
        let shown = hider().text(&text);
        prop_assert!(!shown.contains(KEY));
        let plain = Hider::default().text(&before);
        prop_assert_eq!(plain, visible(&before));
    }

    #[test]
    fn hiding_changes_no_verdict(
        status in prop_oneof![Just(200_u16), Just(403), Just(500)],
        return_code in prop_oneof![Just("0".to_owned()), Just("1".to_owned()), echo()],
        code in prop_oneof![Just("EGW00201".to_owned()), Just("APBK0656".to_owned()), echo()],
        text in echo(),
    ) {
        let body = json!({ "rt_cd": return_code, "msg_cd": code, "msg1": text });
        let raw = serde_json::to_vec(&body).unwrap();
        let head = Head::read(&raw);
        let before = (verdict(status, &head), head.as_ref().map(classify).ok());
        if let Ok(head) = &head {
            let shown = hider().shown(head);
            prop_assert!(!shown.text.contains(KEY) && !shown.code.contains(KEY));
        }
        prop_assert_eq!((verdict(status, &head), head.as_ref().map(classify).ok()), before);
    }

    #[test]
    fn hiding_changes_no_number_and_no_row(
        cells in proptest::collection::vec(echo(), 12),
        number in "[0-9]{1,10}",
    ) {
        let names = [
            "odno", "orgn_odno", "ord_gno_brno", "pdno", "ord_qty", "ord_unpr", "rmn_qty",
            "tot_ccld_qty", "excg_id_dvsn_cd", "sll_buy_dvsn_cd", "ord_tmd", "ord_dvsn_cd",
        ];
        let mut row = serde_json::Map::new();
        for (name, cell) in names.iter().zip(&cells) {
            row.insert((*name).to_owned(), json!(cell));
        }
        row.insert("prdt_name".into(), json!(format!("{KEY} 12345678")));
        let mut other = row.clone();
        other.insert("odno".into(), json!(number));
        let body = json!({ "rt_cd": "0", "output1": [row, other], "output2": {} });
        let raw = serde_json::to_vec(&body).unwrap();
        let hider = hider();
        let read = |bytes: &[u8]| -> InquireDailyCcldResponse { envelope::body(bytes).unwrap() };
        let (plain, hidden) = (read(&raw), read(&hider.body(&raw)));
        let rows = |answer: &InquireDailyCcldResponse| answer.as_ref().list("output1").unwrap().to_vec();
        let (plain, hidden) = (rows(&plain), rows(&hidden));
        prop_assert_eq!(plain.len(), hidden.len());
        for (plain, hidden) in plain.iter().zip(&hidden) {
            for name in ["odno", "orgn_odno", "ord_qty", "ord_unpr", "rmn_qty", "tot_ccld_qty"] {
                prop_assert_eq!(plain.number(name).ok(), hidden.number(name).ok());
            }
            for name in ["excg_id_dvsn_cd", "sll_buy_dvsn_cd", "ord_dvsn_cd", "pdno"] {
                let (plain, hidden) = (plain.named(name).unwrap(), hidden.named(name).unwrap());
                // What means something means the same.
                let means = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric());
                prop_assert!(!means(plain.text()) || plain == hidden, "{plain:?} {hidden:?}");
            }
        }
    }
}
