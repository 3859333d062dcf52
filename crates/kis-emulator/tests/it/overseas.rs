//! The US market as a client meets it: hours, orders, money, records; reservations and reports of
//! the Korean one beside it.

use super::{Client, subscribe_to, value};
use kis_emulator::Outgoing;
use kis_wire::Environment;
use kis_wire::realtime::{Cipher, Frame};
use serde_json::{Value, json};

const ORDER: &str = "/uapi/overseas-stock/v1/trading/order";

fn at(environment: Environment, text: &str) -> Client {
    let mut client = Client::new(environment);
    client.now = text.parse().unwrap();
    client.core.advance(client.now);
    client.log_in();
    client
}

fn order(client: &mut Client, tr_id: &str, quantity: &str, price: &str) -> Value {
    let body = json!({
        "CANO": "50000000", "ACNT_PRDT_CD": "01", "OVRS_EXCG_CD": "NASD", "PDNO": "AAPL",
        "ORD_QTY": quantity, "OVRS_ORD_UNPR": price, "ORD_SVR_DVSN_CD": "0", "ORD_DVSN": "00",
    });
    value(&client.after(2).post(ORDER, tr_id, &body))
}

fn ask(client: &mut Client, call: &str, tr_id: &str, query: &str) -> Value {
    let path = format!("/uapi/overseas-stock/v1/trading/{call}");
    let query = format!("CANO=50000000&ACNT_PRDT_CD=01&{query}");
    value(
        &client
            .after(2)
            .call("GET", &path, tr_id, &query, Vec::new(), ""),
    )
}

fn cents(value: &Value) -> i64 {
    let digits = value.as_str().unwrap().replace('.', "");
    digits.parse::<i64>().unwrap() / 100
}

#[test]
fn a_us_order_fills_at_night_and_its_money_is_conserved() {
    let mut client = at(Environment::Live, "2026-11-24T00:30:00+09:00");
    let power = "OVRS_EXCG_CD=NASD&OVRS_ORD_UNPR=300.00&ITEM_CD=AAPL";
    let before = ask(&mut client, "inquire-psamount", "TTTS3007R", power);
    assert_eq!(before["output"]["ord_psbl_frcr_amt"], "50000.0000");
    let bought = order(&mut client, "TTTT1002U", "10", "300.00");
    assert_eq!(bought["rt_cd"], "0", "{bought}");
    client.after(30);
    let list = "PDNO=%&ORD_STRT_DT=20261123&ORD_END_DT=20261123&SLL_BUY_DVSN=00&CCLD_NCCS_DVSN=00&SORT_SQN=DS";
    let rows = ask(&mut client, "inquire-ccnl", "TTTS3035R", list);
    let row = &rows["output"][0];
    assert_eq!(
        (&row["ft_ccld_qty"], &row["nccs_qty"]),
        (&"10".into(), &"0".into()),
        "{row}"
    );
    assert_eq!(row["ord_dt"], "20261123", "New York's day");
    let held = ask(
        &mut client,
        "inquire-balance",
        "TTTS3012R",
        "OVRS_EXCG_CD=NASD&TR_CRCY_CD=USD",
    );
    let held = &held["output1"][0];
    assert_eq!(
        (&held["ovrs_pdno"], &held["ovrs_cblc_qty"]),
        (&"AAPL".into(), &"10".into())
    );
    let whole = ask(
        &mut client,
        "inquire-present-balance",
        "CTRP6504R",
        "WCRC_FRCR_DVSN_CD=02&NATN_CD=000&TR_MKET_CD=00&INQR_DVSN_CD=00",
    );
    let cash = cents(&whole["output2"][0]["frcr_dncl_amt_2"]);
    let cost = cents(&row["ft_ccld_amt3"]);
    // 0.25 %, each part rounded up.
    let fee = 5_000_000 - cash - cost;
    assert!(
        (cost / 400..=cost / 400 + 10).contains(&fee),
        "{fee} of {cost}"
    );
    let sold = order(&mut client, "TTTT1006U", "11", "300.00");
    assert_eq!(sold["msg_cd"], "APBK0400", "more than held");
    let over = order(&mut client, "TTTT1002U", "1000", "300.00");
    assert_eq!(over["msg_cd"], "APBK0952");
}

#[test]
fn a_us_order_rests_is_amended_and_cancelled_and_the_day_is_refused() {
    let mut client = at(Environment::Paper, "2026-11-24T00:30:00+09:00");
    let resting = order(&mut client, "VTTT1002U", "3", "200.00");
    let change = |client: &mut Client, number: &Value, what: &str, price: &str| {
        let body = json!({
            "CANO": "50000000", "ACNT_PRDT_CD": "01", "OVRS_EXCG_CD": "NASD", "PDNO": "AAPL",
            "ORGN_ODNO": number, "RVSE_CNCL_DVSN_CD": what, "ORD_QTY": "3",
            "OVRS_ORD_UNPR": price, "ORD_SVR_DVSN_CD": "0",
        });
        let path = "/uapi/overseas-stock/v1/trading/order-rvsecncl";
        value(&client.after(2).post(path, "VTTT1004U", &body))
    };
    let first = resting["output"]["ODNO"].clone();
    let amended = change(&mut client, &first, "01", "201.00");
    assert_ne!(amended["output"]["ODNO"], first, "a new number");
    let gone = change(&mut client, &first, "02", "0");
    assert_eq!(
        (&gone["rt_cd"], &gone["msg_cd"]),
        (&"1".into(), &"APBK0927".into())
    );
    let second = amended["output"]["ODNO"].clone();
    assert_eq!(change(&mut client, &second, "02", "0")["rt_cd"], "0");
    assert_eq!(
        change(&mut client, &second, "02", "0")["msg_cd"],
        "APBK0927",
        "twice"
    );
    let half = order(&mut client, "VTTT1002U", "1", "200.005");
    assert_ne!(half["rt_cd"], "0", "half a cent");
    let mut day = at(Environment::Paper, "2026-11-23T10:00:00+09:00");
    assert_eq!(
        order(&mut day, "VTTT1002U", "1", "200.00")["msg_cd"],
        "APBK1664"
    );
}

#[test]
fn prints_books_and_own_executions_of_the_us_market_are_streamed() {
    let mut client = at(Environment::Live, "2026-11-24T00:30:00+09:00");
    let key = client.approval();
    let line = client.core.connect(client.now);
    let hts_id = client.key.hts_id.clone();
    for (tr_id, tr_key) in [("HDFSCNT0", "DNASAAPL"), ("HDFSASP0", "DNASAAPL")] {
        assert!(subscribe_to(&mut client, line, &key, tr_id, tr_key).contains("OPSP0000"));
    }
    assert!(subscribe_to(&mut client, line, &key, "HDFSCNT0", "DNASNONE").contains("OPSP8992"));
    let ack = subscribe_to(&mut client, line, &key, "H0GSCNI0", &hts_id);
    let ack: Value = serde_json::from_str(&ack).unwrap();
    let output = &ack["body"]["output"];
    let cipher = Cipher::new(
        output["key"].as_str().unwrap(),
        output["iv"].as_str().unwrap(),
    )
    .unwrap();
    order(&mut client, "TTTT1002U", "1", "300.00");
    client.after(5);
    client.core.advance(client.now);
    let mut seen = std::collections::BTreeMap::new();
    let mut notices = Vec::new();
    for (_, out) in client.core.take_outbox() {
        let Outgoing::Text(text) = out else { continue };
        let Ok(frame) = Frame::read(&text) else {
            continue;
        };
        let columns = frame.payload.split('^').count();
        if frame.tr_id == "H0GSCNI0" {
            notices.push(cipher.decrypt(frame.payload).unwrap());
        } else {
            seen.insert(frame.tr_id.to_owned(), columns);
        }
    }
    assert_eq!(
        seen,
        [("HDFSASP0".to_owned(), 71), ("HDFSCNT0".to_owned(), 26)].into()
    );
    let cells: Vec<Vec<&str>> = notices.iter().map(|row| row.split('^').collect()).collect();
    assert!(
        cells
            .iter()
            .all(|cells| cells.len() == 25 && cells[0] == hts_id)
    );
    assert_eq!(
        cells.iter().map(|cells| cells[12]).collect::<Vec<_>>(),
        ["1", "2"]
    );
}

#[test]
fn a_reserved_order_is_entered_with_the_next_opening_auction() {
    let mut client = at(Environment::Live, "2026-11-23T10:00:00+09:00");
    let path = "/uapi/domestic-stock/v1/trading/order-resv";
    let body = json!({
        "CANO": "50000000", "ACNT_PRDT_CD": "01", "PDNO": "005930", "ORD_QTY": "2",
        "ORD_UNPR": "71000", "SLL_BUY_DVSN_CD": "02", "ORD_DVSN_CD": "00",
        "ORD_OBJT_CBLC_DVSN_CD": "10",
    });
    let early = value(&client.after(2).post(path, "CTSC0008U", &body));
    assert_eq!(early["rt_cd"], "7", "from 15:40 on: {early}");
    client.after(6 * 3_600);
    let taken = value(&client.post(path, "CTSC0008U", &body));
    assert_eq!(taken["output"]["RSVN_ORD_SEQ"], "1", "{taken}");
    let list = |client: &mut Client| {
        let query = "RSVN_ORD_ORD_DT=20261123&RSVN_ORD_END_DT=20261130&TMNL_MDIA_KIND_CD=00\
                     &CANO=50000000&ACNT_PRDT_CD=01&PRCS_DVSN_CD=0&CNCL_YN=N";
        let path = "/uapi/domestic-stock/v1/trading/order-resv-ccnl";
        value(
            &client
                .after(2)
                .call("GET", path, "CTSC0004R", query, Vec::new(), ""),
        )
    };
    assert_eq!(list(&mut client)["output"][0]["prcs_rslt"], "미처리");
    client.after(17 * 3_600);
    client.log_in();
    let rows = list(&mut client);
    let row = &rows["output"][0];
    assert_eq!(row["prcs_rslt"], "처리", "{row}");
    assert_ne!(row["odno"], "");
    let account = client.key.account.clone();
    assert_eq!(client.core.venue().orders_of(&account).count(), 1);
}

#[test]
fn profit_by_day_follows_from_what_was_bought_and_sold() {
    let mut client = at(Environment::Live, "2026-11-23T10:00:00+09:00");
    let symbol = "005930".parse().unwrap();
    let account = client.key.account.clone();
    client.core.venue_mut().endow(&account, symbol, 10, 70_000);
    client
        .core
        .venue_mut()
        .open_account("5000000201", 1_000_000_000);
    let now = client.now;
    let other = hoga_venue::NewOrder {
        account: "5000000201".into(),
        symbol,
        side: hoga_port::Side::Buy,
        pricing: hoga_venue::Pricing::Limit(72_000),
        time_in_force: hoga_port::TimeInForce::Day,
        route: hoga_port::Route::KRX,
        quantity: 4,
        channel: hoga_venue::Channel::Hand,
    };
    client.core.venue_mut().place(now, other).unwrap();
    let body = json!({
        "CANO": "50000000", "ACNT_PRDT_CD": "01", "PDNO": "005930",
        "ORD_DVSN": "00", "ORD_QTY": "4", "ORD_UNPR": "72000",
    });
    let path = "/uapi/domestic-stock/v1/trading/order-cash";
    assert_eq!(
        value(&client.after(2).post(path, "TTTC0011U", &body))["rt_cd"],
        "0"
    );
    let query = "CANO=50000000&ACNT_PRDT_CD=01&SORT_DVSN=00&PDNO=&INQR_STRT_DT=20261101\
                 &INQR_END_DT=20261130&CTX_AREA_NK100=&CBLC_DVSN=00&CTX_AREA_FK100=";
    let path = "/uapi/domestic-stock/v1/trading/inquire-period-trade-profit";
    let report = value(
        &client
            .after(2)
            .call("GET", path, "TTTC8715R", query, Vec::new(), ""),
    );
    let row = &report["output1"][0];
    // 4 x (72,000 - 70,000) less the fee of 288,000: 0.014 % in tens.
    assert_eq!(
        (&row["sll_qty"], &row["rlzt_pfls"]),
        (&"4".into(), &"7960".into()),
        "{row}"
    );
    assert_eq!(report["output2"]["tot_rlzt_pfls"], "7960");
}

#[test]
fn a_us_sale_brings_its_money_and_yesterdays_orders_end() {
    let mut client = at(Environment::Live, "2026-11-24T00:30:00+09:00");
    order(&mut client, "TTTT1002U", "10", "300.00");
    order(&mut client, "TTTT1006U", "4", "1.00");
    let resting = order(&mut client, "TTTT1002U", "3", "100.00");
    assert_eq!(resting["rt_cd"], "0", "{resting}");
    client.after(30);
    client.core.advance(client.now);
    let list = "PDNO=%&ORD_STRT_DT=20261101&ORD_END_DT=20261130&SLL_BUY_DVSN=00&CCLD_NCCS_DVSN=01&SORT_SQN=DS";
    let rows = ask(&mut client, "inquire-ccnl", "TTTS3035R", list);
    let amount = |index: usize| cents(&rows["output"][index]["ft_ccld_amt3"]);
    let fee = |amount: i64| (amount * 250 + 99_999) / 100_000;
    let whole = "WCRC_FRCR_DVSN_CD=02&NATN_CD=000&TR_MKET_CD=00&INQR_DVSN_CD=00";
    let money = ask(&mut client, "inquire-present-balance", "CTRP6504R", whole);
    let (bought, sold) = (amount(0), amount(1));
    assert_eq!(
        cents(&money["output2"][0]["frcr_dncl_amt_2"]),
        5_000_000 - bought - fee(bought) + sold - fee(sold)
    );
    assert_eq!(money["output1"][0]["ccld_qty_smtl1"], "6");
    // The next night: nobody looked in between.
    client.now = "2026-11-25T00:30:00+09:00".parse().unwrap();
    client.log_in();
    let open = "OVRS_EXCG_CD=NASD&SORT_SQN=DS&CTX_AREA_FK200=&CTX_AREA_NK200=";
    let left = ask(&mut client, "inquire-nccs", "TTTS3018R", open);
    assert_eq!(left["output"], json!([]), "a day order ends with its day");
}
