//! The second market on the wire: its records, its quotations, routed orders, and changes to a part
//! of an order.

use super::{Client, subscribe_to, value};
use hoga_testkit::outsider;
use hoga_venue::{Market, Route};
use kis_emulator::{ConnectionId, HttpReply, Outgoing};
use kis_wire::Environment;
use kis_wire::realtime::{Cipher, Frame, control::Control, order_book, trade};
use order_book::column as b;
use serde_json::{Value, json};
use trade::column as t;

const CASH: &str = "/uapi/domestic-stock/v1/trading/order-cash";
const CHANGE: &str = "/uapi/domestic-stock/v1/trading/order-rvsecncl";

fn client(environment: Environment) -> Client {
    let mut client = Client::new(environment);
    client.log_in();
    client
}

fn offer(client: &mut Client, route: Route, price: i64, quantity: i64) {
    let (now, symbol) = (client.now, "005930".parse().unwrap());
    outsider::sell(client.core.venue_mut(), now, symbol, route, price, quantity);
    client.core.advance(now);
}

fn buy(client: &mut Client, exchange: &str, division: &str, price: &str, quantity: &str) -> Value {
    let body = json!({
        "CANO": "50000000", "ACNT_PRDT_CD": "01", "PDNO": "005930", "ORD_DVSN": division,
        "ORD_QTY": quantity, "ORD_UNPR": price, "EXCG_ID_DVSN_CD": exchange,
    });
    let tr_id = client.tr("TTC0012U");
    value(&client.post(CASH, &tr_id, &body))
}

fn change(client: &mut Client, number: &Value, what: [&str; 4], exchange: &str) -> Value {
    let [kind, quantity, price, whole] = what;
    let body = json!({
        "CANO": "50000000", "ACNT_PRDT_CD": "01", "KRX_FWDG_ORD_ORGNO": "", "ORGN_ODNO": number,
        "ORD_DVSN": "00", "RVSE_CNCL_DVSN_CD": kind, "ORD_QTY": quantity, "ORD_UNPR": price,
        "QTY_ALL_ORD_YN": whole, "EXCG_ID_DVSN_CD": exchange,
    });
    let tr_id = client.tr("TTC0013U");
    value(&client.post(CHANGE, &tr_id, &body))
}

fn connected(client: &mut Client, tr_ids: &[&str]) -> (ConnectionId, Vec<String>) {
    let key = client.approval();
    let line = client.core.connect(client.now);
    let answers = tr_ids.iter().map(|tr_id| {
        let tr_key = if tr_id.contains("CNI") {
            "hogauser"
        } else {
            "005930"
        };
        subscribe_to(client, line, &key, tr_id, tr_key)
    });
    let answers = answers.collect();
    (line, answers)
}

/// Returns the records that were sent, by id, oldest first.
fn sent(client: &mut Client) -> Vec<(String, Vec<String>)> {
    let outbox = client.core.take_outbox();
    let texts = outbox.into_iter().filter_map(|(_, out)| match out {
        Outgoing::Text(text) => Some(text),
        Outgoing::Close | Outgoing::Cut => None,
    });
    texts
        .filter(|text| !text.starts_with('{'))
        .map(|text| {
            let mut parts = text.splitn(4, '|');
            let id = parts.nth(1).unwrap().to_owned();
            let cells = parts.nth(1).unwrap().split('^').map(str::to_owned);
            (id, cells.collect())
        })
        .collect()
}

fn quoted(client: &mut Client, market: &str) -> HttpReply {
    let path = "/uapi/domestic-stock/v1/quotations/inquire-price";
    let query = format!("fid_cond_mrkt_div_code={market}&fid_input_iscd=005930");
    client.call("GET", path, "FHKST01010100", &query, Vec::new(), "")
}

#[test]
fn each_market_and_both_together_have_records_of_their_own() {
    let mut client = client(Environment::Live);
    let ids = [
        "H0STCNT0", "H0NXCNT0", "H0UNCNT0", "H0STASP0", "H0NXASP0", "H0UNASP0",
    ];
    let (_, answers) = connected(&mut client, &ids);
    assert!(
        answers.iter().all(|answer| answer.contains("OPSP0000")),
        "{answers:?}"
    );
    offer(&mut client, Route::KRX, 72_100, 40);
    offer(&mut client, Route::NXT, 72_000, 30);
    sent(&mut client);
    assert_eq!(buy(&mut client, "SOR", "00", "72100", "35")["rt_cd"], "0");
    let records = sent(&mut client);
    let of = |id: &str| -> Vec<&Vec<String>> {
        let of = records.iter().filter(|(known, _)| known == id);
        of.map(|(_, cells)| cells).collect()
    };
    let print = |cells: &[String]| -> Vec<String> {
        [t::STCK_PRPR, t::CNTG_VOL, t::ACML_VOL]
            .map(|at| cells[at].clone())
            .to_vec()
    };
    assert_eq!(of("H0STCNT0")[0].len(), 47);
    assert_eq!(print(of("H0STCNT0")[0]), ["72100", "5", "5"]);
    assert_eq!(print(of("H0NXCNT0")[0]), ["72000", "30", "30"]);
    // One frame with both prints, in the order they happened.
    let both = of("H0UNCNT0")[0];
    assert_eq!(both.len(), 94);
    assert_eq!(print(&both[..47]), ["72000", "30", "30"]);
    assert_eq!(print(&both[47..]), ["72100", "5", "35"]);
    let book = of("H0UNASP0").pop().unwrap();
    assert_eq!(
        (book.len(), of("H0STASP0")[0].len(), of("H0NXASP0")[0].len()),
        (65, 63, 65)
    );
    assert_eq!(
        (book[b::ASKP1].as_str(), book[b::ASKP_RSQN1].as_str()),
        ("72100", "35")
    );
}

#[test]
fn quotations_know_krx_nxt_and_both_and_paper_knows_krx() {
    let mut client = client(Environment::Live);
    offer(&mut client, Route::KRX, 72_100, 40);
    offer(&mut client, Route::NXT, 72_000, 30);
    buy(&mut client, "SOR", "00", "72100", "35");
    let mut figures = |market: &str| {
        let body = value(&quoted(&mut client, market));
        let cell = |name: &str| body["output"][name].as_str().unwrap().to_owned();
        (cell("stck_prpr"), cell("acml_vol"))
    };
    assert_eq!(figures("J"), ("72100".into(), "5".into()));
    assert_eq!(figures("NX"), ("72000".into(), "30".into()));
    let (last, volume) = figures("UN");
    assert_eq!(volume, "35");
    assert!(["72000", "72100"].contains(&last.as_str()));
    let mut paper = self::client(Environment::Paper);
    let refused = value(&quoted(paper.after(2), "NX"));
    assert_eq!(refused["msg_cd"], "OPSQ2001");
    let (_, answers) = connected(&mut paper, &["H0NXCNT0", "H0UNASP0"]);
    assert!(
        answers.iter().all(|answer| answer.contains("OPSP8991")),
        "{answers:?}"
    );
    for exchange in ["NXT", "SOR"] {
        assert_eq!(
            buy(paper.after(2), exchange, "00", "71000", "1")["rt_cd"],
            "1"
        );
    }
}

#[test]
fn a_notice_names_the_market_that_a_routed_order_filled_on() {
    let mut client = client(Environment::Live);
    let (_, answers) = connected(&mut client, &["H0STCNI0"]);
    let Ok(Control::Reply(reply)) = Control::read(&answers[0]) else {
        unreachable!("a registration is answered");
    };
    let (key, vector) = reply.key_and_vector.unwrap();
    let cipher = Cipher::new(&key, &vector).unwrap();
    offer(&mut client, Route::KRX, 72_100, 5);
    offer(&mut client, Route::NXT, 72_000, 5);
    buy(&mut client, "SOR", "00", "72100", "10");
    buy(&mut client, "NXT", "00", "71000", "1");
    let outbox = client.core.take_outbox();
    let exchanges: Vec<(String, String)> = outbox
        .into_iter()
        .filter_map(|(_, out)| {
            let Outgoing::Text(text) = out else {
                return None;
            };
            let frame = Frame::read(&text).ok()?;
            let plain = cipher.decrypt(frame.payload).ok()?;
            let cells: Vec<&str> = plain.split('^').collect();
            Some((cells[13].to_owned(), cells[19].to_owned()))
        })
        .collect();
    let expected = [("1", "3"), ("2", "4"), ("2", "3"), ("1", "2")];
    let expected = expected.map(|(what, exchange)| (what.to_owned(), exchange.to_owned()));
    assert_eq!(exchanges, expected);
}

#[test]
fn sessions_decide_what_nxt_takes() {
    let mut client = client(Environment::Live);
    client.now = "2026-11-24T08:05:00+09:00".parse().unwrap();
    client.log_in();
    let code = |answer: &Value| answer["msg_cd"].as_str().unwrap().to_owned();
    assert_eq!(
        code(&buy(&mut client, "KRX", "00", "71000", "1")),
        "APBK0918"
    );
    assert_eq!(
        code(&buy(&mut client, "NXT", "00", "71000", "1")),
        "APBK0013"
    );
    // Never on NXT; routed, not before the exchange opens.
    for (exchange, refusal) in [("NXT", "APBK0963"), ("SOR", "APBK3013")] {
        assert_eq!(code(&buy(&mut client, exchange, "01", "0", "1")), refusal);
    }
    assert_eq!(
        code(&buy(&mut client, "SOR", "00", "71000", "1")),
        "APBK0013"
    );
    client.now = "2026-11-24T08:55:00+09:00".parse().unwrap();
    assert_eq!(
        code(&buy(&mut client, "NXT", "00", "71000", "1")),
        "APBK0918"
    );
    client.now = "2026-11-24T17:00:00+09:00".parse().unwrap();
    assert_eq!(
        code(&buy(&mut client, "SOR", "41", "71000", "1")),
        "APBK0963"
    );
    assert_eq!(
        code(&buy(&mut client, "SOR", "00", "71000", "1")),
        "APBK0013"
    );
    let placed = client
        .core
        .venue()
        .orders_of(&client.key.account)
        .last()
        .unwrap();
    assert_eq!((placed.route, placed.market), (Route::Sor, Market::Nxt));
}

#[test]
fn a_part_of_an_order_is_amended_or_cancelled_and_its_rows_add_up() {
    for environment in [Environment::Live, Environment::Paper] {
        let mut client = client(environment);
        let order = buy(client.after(2), "KRX", "00", "71000", "10");
        let number = order["output"]["ODNO"].clone();
        let exchange = if environment == Environment::Live {
            "SOR"
        } else {
            "NXT"
        };
        let elsewhere = change(client.after(2), &number, ["02", "0", "0", "Y"], exchange);
        assert_ne!(
            elsewhere["rt_cd"], "0",
            "a change names its order's exchange"
        );
        let amended = change(client.after(2), &number, ["01", "4", "70900", "N"], "KRX");
        assert_eq!(amended["rt_cd"], "0", "{amended}");
        let cancelled = change(client.after(2), &number, ["02", "3", "0", "N"], "KRX");
        assert_eq!(cancelled["rt_cd"], "0", "{cancelled}");
        for quantity in ["4", "0", "-1", "x"] {
            let refused = change(client.after(2), &number, ["02", quantity, "0", "N"], "KRX");
            assert_ne!(refused["rt_cd"], "0", "{quantity}: {refused}");
        }
        let rows = value(&client.after(8).orders("", ""));
        let cells = |row: &Value| {
            let names = [
                "ord_qty",
                "rmn_qty",
                "cncl_cfrm_qty",
                "tot_ccld_qty",
                "cncl_yn",
            ];
            names.map(|name| row[name].as_str().unwrap().to_owned())
        };
        let no = if environment == Environment::Live {
            ""
        } else {
            "N"
        };
        let rows: Vec<[String; 5]> = rows["output1"]
            .as_array()
            .unwrap()
            .iter()
            .map(cells)
            .collect();
        assert_eq!(rows[0], ["10", "3", "3", "0", no]);
        assert_eq!(rows[1], ["4", "4", "0", "0", no]);
        assert_eq!(rows[2][0], "3");
    }
}
