//! The captured day of the paper server and the captured orders of the live one, played again: each
//! item has the shape of its capture, cell by cell, and its meaning with our own numbers.
//!
//! Captures: public reports of 2025-12 to 2026-09, personal data removed.

use super::{Client, subscribe_to, tr_cont, value};
use hoga_port::{Route, Side};
use hoga_testkit::outsider;
use kis_emulator::{Core, EmulatorConfig, Outgoing};
use kis_wire::Environment;
use kis_wire::realtime::{Cipher, Frame};
use serde_json::{Value, json};

/// Returns what a text is made of: every digit a 9, every other letter an x; signs stay.
fn shape(text: &str) -> String {
    let letter = |letter: char| match letter {
        '0'..='9' => '9',
        letter if letter.is_alphabetic() => 'x',
        other => other,
    };
    text.chars().map(letter).collect()
}

/// Checks that every captured cell has one of ours of the same shape.
fn same_shapes(ours: &Value, captured: &Value) {
    for (name, captured) in captured.as_object().unwrap() {
        let ours = ours[name].as_str().map(shape);
        assert_eq!(ours, captured.as_str().map(shape), "{name} (A)");
    }
}

/// A market in which somebody sells one share of 000660 at 248,500 won, as in the capture of
/// 2026-07-31.
fn morning(environment: Environment) -> Client {
    let mut client = Client::new(environment);
    client.now = "2026-11-23T14:46:50+09:00".parse().unwrap();
    let mut config = EmulatorConfig::new(environment, client.now, 1);
    config.mean_gap_ms = 0;
    client.key.cash = 10_000_000;
    config.keys = vec![client.key.clone()];
    client.core = Core::new(config);
    let symbol = "000660".parse().unwrap();
    let venue = client.core.venue_mut();
    outsider::sell(venue, client.now, symbol, Route::KRX, 248_500, 50);
    client.log_in();
    client
}

fn market_buy(client: &mut Client) -> Value {
    let body = json!({
        "CANO": "50000000", "ACNT_PRDT_CD": "01", "PDNO": "000660",
        "ORD_DVSN": "01", "ORD_QTY": "1", "ORD_UNPR": "0",
    });
    let tr_id = client.tr("TTC0012U");
    value(
        &client
            .after(2)
            .post("/uapi/domestic-stock/v1/trading/order-cash", &tr_id, &body),
    )
}

fn balance(client: &mut Client) -> (Value, String) {
    let query = "CANO=50000000&ACNT_PRDT_CD=01&AFHR_FLPR_YN=N&OFL_YN=&INQR_DVSN=02&UNPR_DVSN=01\
                 &FUND_STTL_ICLD_YN=N&FNCG_AMT_AUTO_RDPT_YN=N&PRCS_DVSN=00&CTX_AREA_FK100=&CTX_AREA_NK100=";
    let path = "/uapi/domestic-stock/v1/trading/inquire-balance";
    let tr_id = client.tr("TTC8434R");
    let reply = client
        .after(2)
        .call("GET", path, &tr_id, query, Vec::new(), "");
    (value(&reply), tr_cont(&reply).to_owned())
}

fn names(value: &Value) -> Vec<&str> {
    value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

#[test]
fn the_token_and_its_refusal() {
    let mut client = Client::new(Environment::Paper);
    let (status, token) = client.ask_token();
    assert_eq!(status, 200);
    let captured = [
        "access_token",
        "access_token_token_expired",
        "expires_in",
        "token_type",
    ];
    assert_eq!(
        names(&token),
        captured,
        "B shape, A for 86400 as a JSON number"
    );
    assert_eq!(token["expires_in"], json!(86_400));
    assert_eq!(token["token_type"], "Bearer");
    let expires = token["access_token_token_expired"].as_str().unwrap();
    assert_eq!(shape(expires), shape("2026-09-12 08:15:01"));
    let issuer = "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzUxMiJ9.";
    assert!(token["access_token"].as_str().unwrap().starts_with(issuer));
    let (status, refusal) = client.ask_token();
    let captured = json!({
        "error_code": "EGW00133",
        "error_description": "접근토큰 발급 잠시 후 다시 시도하세요(1분당 1회)",
    });
    assert_eq!(
        (status, refusal),
        (403, captured),
        "A, 110 ms after the first"
    );
}

#[test]
fn the_refusal_of_a_token_lasts_while_requests_go_on() {
    let mut client = Client::new(Environment::Paper);
    client.ask_token();
    for _ in 0..9 {
        // 4.4 and 8.8 minutes were seen on paper (A, 2026-07-29).
        assert_eq!(client.after(50).ask_token().0, 403);
    }
    assert_eq!(client.after(60).ask_token().0, 200);
}

#[test]
fn an_empty_balance_on_both_servers() {
    let (body, tr_cont) = balance(&mut morning(Environment::Paper));
    assert_eq!(
        (&body["rt_cd"], &body["msg_cd"]),
        (&"0".into(), &"KIOK0560".into()),
        "A"
    );
    assert_eq!(tr_cont, "D");
    assert!(
        body.get("ctx_area_fk100").is_none() && body.get("ctx_area_nk100").is_none(),
        "A: {body}"
    );
    let (body, tr_cont) = balance(&mut morning(Environment::Live));
    assert_eq!(tr_cont, "D");
    assert_eq!(body["ctx_area_fk100"].as_str().unwrap().len(), 24, "A");
    assert!(body.get("ctx_area_nk100").is_none(), "A: {body}");
}

#[test]
#[expect(
    clippy::too_many_lines,
    reason = "one story, told from its beginning to its end"
)]
fn a_market_buy_of_one_share_on_paper_with_its_notices_row_and_cash() {
    let mut client = morning(Environment::Paper);
    let key = client.approval();
    let line = client.core.connect(client.now);
    let hts_id = client.key.hts_id.clone();
    let ack = subscribe_to(&mut client, line, &key, "H0STCNI9", &hts_id);
    let ack: Value = serde_json::from_str(&ack).unwrap();
    let output = &ack["body"]["output"];
    let (cipher_key, vector) = (
        output["key"].as_str().unwrap(),
        output["iv"].as_str().unwrap(),
    );
    assert_eq!(
        (cipher_key.len(), vector.len()),
        (32, 16),
        "A, four captures"
    );
    let cipher = Cipher::new(cipher_key, vector).unwrap();

    let mut taken = market_buy(&mut client);
    // 2026-06-10, the message without its blanks.
    let captured = json!({
        "rt_cd": "0", "msg_cd": "40600000", "msg1": "모의투자 매수주문이 완료 되었습니다.",
        "output": { "KRX_FWDG_ORD_ORGNO": "00950", "ODNO": "0000038614", "ORD_TMD": "152556" },
    });
    assert_eq!(
        taken["msg1"].as_str().unwrap().chars().count(),
        80,
        "padded"
    );
    taken["msg1"] = taken["msg1"].as_str().unwrap().trim_end().into();
    assert_eq!(shape(&taken.to_string()), shape(&captured.to_string()), "A");
    assert_eq!(taken["msg1"], captured["msg1"]);
    assert_eq!(taken["output"]["KRX_FWDG_ORD_ORGNO"], "00950");

    let outbox = client.core.take_outbox();
    let notices: Vec<String> = outbox
        .into_iter()
        .filter_map(|(_, out)| match out {
            Outgoing::Text(text) => Some(text),
            Outgoing::Close | Outgoing::Cut => None,
        })
        .filter_map(|text| {
            let frame = Frame::read(&text).ok()?;
            assert_eq!(
                (frame.tr_id, frame.count, frame.is_encrypted),
                ("H0STCNI9", 1, true)
            );
            Some(cipher.decrypt(frame.payload).unwrap())
        })
        .collect();
    let [accept, fill] = notices.as_slice() else {
        panic!("an acceptance and a fill: {notices:?}");
    };
    // 23 columns with "1Y" in one (newer capture, confirmed twice): cell by cell, names apart.
    let captured = [
        "ID^1234567801^0000001562^^02^0^00^0^027360^0000000001^000002200^092701^0^1^1^00950^000000001^NAME^1Y^10^^아주IB투자^",
        "ID^1234567801^0000005008^^02^0^00^0^069500^0000000001^000043295^144700^0^2^2^00950^000000001^NAME^1Y^10^^KODEX200^000044000",
    ];
    for (ours, captured) in [(accept, captured[0]), (fill, captured[1])] {
        let (ours, captured): (Vec<&str>, Vec<&str>) =
            (ours.split('^').collect(), captured.split('^').collect());
        assert_eq!(ours.len(), captured.len(), "A");
        for (index, (ours, captured)) in ours.iter().zip(captured).enumerate() {
            // The HTS id, the issue's name and the name of the account are as long as they are.
            if ![0, 21].contains(&index) {
                assert_eq!(shape(ours), shape(captured), "column {index}");
            }
        }
    }
    let accept: Vec<&str> = accept.split('^').collect();
    let fill: Vec<&str> = fill.split('^').collect();
    assert_eq!(
        accept[10], "000000000",
        "the order's price: a market order has none"
    );
    assert_eq!(
        (accept[6], fill[6]),
        ("01", "00"),
        "the kind of a fill is 00 (A)"
    );
    assert_eq!((accept[13], accept[14]), ("1", "1"));
    assert_eq!((fill[13], fill[14]), ("2", "2"));
    assert_eq!(fill[10], "000248500");
    assert_eq!(
        accept[22], "",
        "the last field of an acceptance is empty (A)"
    );

    client.after(6);
    let body = value(&client.orders("", ""));
    let row = &body["output1"][0];
    // 2026, mock fills at 09:08: the cells that were published.
    let captured = json!({
        "odno": "0000004787", "orgn_odno": "0000000000", "ord_unpr": "0", "ord_tmd": "090822",
        "tot_ccld_qty": "1", "tot_ccld_amt": "248500", "avg_prvs": "248500", "rmn_qty": "0",
        "cncl_yn": "N", "rjct_qty": "0",
    });
    same_shapes(row, &captured);
    for (name, captured) in captured.as_object().unwrap() {
        if !["odno", "ord_tmd"].contains(&name.as_str()) {
            assert_eq!(&row[name], captured, "{name}");
        }
    }
    let (body, _) = balance(&mut client);
    let money = &body["output2"][0];
    // The very figures of 2026-07-31: 10,000,000 less 248,500 and a fee of 30.
    assert_eq!(
        money["dnca_tot_amt"], "10000000",
        "A: today's trades do not move it"
    );
    assert_eq!(money["prvs_rcdl_excc_amt"], "9751470", "A");
}

#[test]
fn a_market_buy_of_one_share_on_live_with_its_row() {
    let mut client = morning(Environment::Live);
    let mut taken = market_buy(&mut client);
    taken["msg1"] = taken["msg1"].as_str().unwrap().trim_end().into();
    // 2025-12-17.
    let captured = json!({
        "rt_cd": "0", "msg_cd": "APBK0013", "msg1": "주문 전송 완료 되었습니다.",
        "output": { "KRX_FWDG_ORD_ORGNO": "03930", "ODNO": "0000085100", "ORD_TMD": "094414", "SOR_ODNO": "" },
    });
    assert_eq!(shape(&taken.to_string()), shape(&captured.to_string()), "A");
    assert!(
        taken["output"]["ODNO"].as_str().unwrap().ends_with("00"),
        "every live one does (A)"
    );
    client.after(6);
    let body = value(&client.orders("", ""));
    let row = &body["output1"][0];
    let captured = json!({
        "ord_dt": "20251217", "ord_gno_brno": "03930", "odno": "0000085100", "orgn_odno": "",
        "ord_dvsn_name": "시장가", "sll_buy_dvsn_cd": "02", "sll_buy_dvsn_cd_name": "현금매수",
        "pdno": "088350", "ord_qty": "1", "ord_unpr": "0", "ord_tmd": "094414", "tot_ccld_qty": "1",
        "avg_prvs": "248500", "cncl_yn": "", "tot_ccld_amt": "248500", "ordr_empno": "OpnAPI",
        "ord_dvsn_cd": "01", "cncl_cfrm_qty": "0", "rmn_qty": "0", "rjct_qty": "0",
        "ccld_cndt_name": "없음", "inqr_ip_addr": "127.0.0.1", "excg_dvsn_cd": "02",
        "ord_orgno": "00000", "excg_id_dvsn_cd": "KRX", "stpm_cndt_pric": "0",
    });
    same_shapes(row, &captured);
    let sums = json!({
        "tot_ord_qty": "1", "tot_ccld_qty": "1", "tot_ccld_amt": "248500", "prsm_tlex_smtl": "0",
        "pchs_avg_pric": "248500.0000",
    });
    for (name, captured) in sums.as_object().unwrap() {
        assert_eq!(&body["output2"][name], captured, "{name} (A)");
    }
    assert_eq!(
        body["ctx_area_fk100"].as_str().unwrap().len(),
        100,
        "padded (A)"
    );
}

#[test]
fn an_open_live_order_as_the_list_of_changeable_orders_shows_it() {
    let mut client = morning(Environment::Live);
    assert_eq!(client.after(2).buy()["rt_cd"], "0");
    client.after(6);
    let query =
        "CANO=50000000&ACNT_PRDT_CD=01&INQR_DVSN_1=0&INQR_DVSN_2=0&CTX_AREA_FK100=&CTX_AREA_NK100=";
    let path = "/uapi/domestic-stock/v1/trading/inquire-psbl-rvsecncl";
    let body = value(&client.call("GET", path, "TTTC0084R", query, Vec::new(), ""));
    let row = &body["output"][0];
    let captured = json!({
        "odno": "0000085100", "orgn_odno": "", "ord_dvsn_name": "지정가", "rvse_cncl_dvsn_name": "현금매수",
        "ord_qty": "1", "ord_unpr": "71000", "ord_tmd": "094414", "tot_ccld_qty": "0", "psbl_qty": "1",
        "sll_buy_dvsn_cd": "02", "ord_dvsn_cd": "00", "mgco_aptm_odno": "", "excg_dvsn_cd": "02",
        "excg_id_dvsn_cd": "KRX", "stpm_cndt_pric": "0", "stpm_efct_occr_yn": "",
    });
    same_shapes(row, &captured);
    assert_eq!(body["msg_cd"], "KIOK0510");
}

#[test]
fn buying_power_on_live_counts_a_market_order_at_the_upper_limit() {
    let mut client = morning(Environment::Live);
    let query = "CANO=50000000&ACNT_PRDT_CD=01&PDNO=000660&ORD_UNPR=0&ORD_DVSN=01&CMA_EVLU_AMT_ICLD_YN=N&OVRS_ICLD_YN=N";
    let path = "/uapi/domestic-stock/v1/trading/inquire-psbl-order";
    let ask = |client: &mut Client| {
        value(
            &client
                .after(2)
                .call("GET", path, "TTTC8908R", query, Vec::new(), ""),
        )
    };
    let power = ask(&mut client);
    let upper = client
        .core
        .venue()
        .issue("000660".parse().unwrap())
        .unwrap()
        .upper;
    assert_eq!(
        power["output"]["psbl_qty_calc_unpr"],
        upper.to_string(),
        "A: 1,252 counted as 1,627"
    );
    // What was sold today buys again, and ord_psbl_cash does not say so (A-).
    market_buy(&mut client);
    let body = json!({
        "CANO": "50000000", "ACNT_PRDT_CD": "01", "PDNO": "000660",
        "ORD_DVSN": "00", "ORD_QTY": "1", "ORD_UNPR": "240000",
    });
    let bid = outsider::order("000660".parse().unwrap(), Route::KRX, Side::Buy, 240_000, 5);
    let now = client.now;
    client.core.venue_mut().place(now, bid).unwrap();
    let path = "/uapi/domestic-stock/v1/trading/order-cash";
    assert_eq!(
        value(&client.after(2).post(path, "TTTC0011U", &body))["rt_cd"],
        "0"
    );
    let power = ask(&mut client);
    let cell = |name: &str| {
        power["output"][name]
            .as_str()
            .unwrap()
            .parse::<i64>()
            .unwrap()
    };
    assert_eq!(cell("nrcvb_buy_amt") - cell("ord_psbl_cash"), 240_000);
}
