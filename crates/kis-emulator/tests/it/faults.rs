//! Every fault by its name: a client sees it, where it says so, as nothing else; and what lasts ends.

use super::{Client, value};
use hoga_port::Side;
use hoga_port::Symbol;
use hoga_port::time::plus_millis;
use kis_emulator::faults::NAMES;
use kis_emulator::{
    ConnectionId, Core, Delivery, EmulatorConfig, Fate, Fault, Outgoing, StartingHolding,
};
use kis_wire::realtime::Subscribe;
use kis_wire::{ApprovalKey, Environment};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Each fault as it is asked for, with the first step of the day below at which a client sees it.
const CASES: [(&str, &str, &str); 59] = [
    ("lose-request", r#"{"path":"order-cash"}"#, "order"),
    ("lose-answer", r#"{"path":"order-cash"}"#, "order"),
    ("html", r#"{"path":"order-cash"}"#, "order"),
    ("empty", r#"{"path":"order-cash"}"#, "order"),
    ("truncate", r#"{"path":"order-cash"}"#, "order"),
    ("throttle", r#"{"path":"order-cash"}"#, "order"),
    ("ledger-throttle", r#"{"path":"order-cash"}"#, "order"),
    ("ledger-throttle-after", r#"{"path":"order-cash"}"#, "order"),
    ("temporary", r#"{"path":"order-cash"}"#, "order"),
    ("temporary-after", r#"{"path":"order-cash"}"#, "order"),
    ("token-expired", r#"{"path":"order-cash"}"#, "order"),
    ("token-invalid", r#"{"path":"order-cash"}"#, "order"),
    ("token-too-soon", "{}", "token"),
    ("answer-late", r#"{"path":"order-cash","ms":700}"#, "order"),
    ("execute-late", r#"{"path":"order-cash","ms":700}"#, "order"),
    ("cut", "{}", "at once"),
    ("cut-and-hold", "{}", "at once"),
    ("silence", "{}", "order"),
    ("down", "{}", "price"),
    ("refuse-notices", "{}", "notices again"),
    ("revoke-tokens", "{}", "price"),
    ("kill-tokens", "{}", "price"),
    ("forget-approvals", "{}", "notices again"),
    ("ledger-text-after", r#"{"path":"order-cash"}"#, "order"),
    ("maintenance", r#"{"path":"tokenP"}"#, "token"),
    ("no-words", r#"{"path":"inquire-price"}"#, "price"),
    ("routing", r#"{"path":"inquire-price"}"#, "price"),
    ("lose-notice", "{}", "order"),
    ("odd-rows", "{}", "balance"),
    ("short-rows", "{}", "orders"),
    ("credit-lots", "{}", "balance"),
    ("other-branch", "{}", "order"),
    ("twin-number", "{}", "order"),
    ("slow", r#"{"ms":900}"#, "price"),
    ("echo", "{}", "price"),
    (
        "refuse",
        r#"{"path":"order-cash","code":"APBK0919","rt_cd":"7","text":"no"}"#,
        "order",
    ),
    (
        "refuse-after",
        r#"{"path":"order-cash","code":"APBK0919","rt_cd":"7","text":"no"}"#,
        "order",
    ),
    (
        "fail",
        r#"{"path":"order-cash","status":504,"body":"text"}"#,
        "order",
    ),
    (
        "fail-after",
        r#"{"path":"order-cash","status":504,"body":"text"}"#,
        "order",
    ),
    (
        "data-changed",
        r#"{"path":"inquire-daily-ccld"}"#,
        "orders, page 2",
    ),
    ("repeat-pages", "{}", "balance"),
    ("double-rows", "{}", "balance"),
    ("hide-rows", "{}", "balance"),
    ("hide-orders", "{}", "orders"),
    ("old-days", "{}", "orders of the day before"),
    ("no-limits", "{}", "price"),
    ("fund-ticks", "{}", "price"),
    ("repeat-notice", "{}", "order"),
    ("delay-notice", r#"{"ms":900}"#, "order"),
    ("truncate-notice", "{}", "order"),
    ("garble-notice", "{}", "order"),
    ("cut-in-notice", "{}", "order"),
    ("stray-notice", "{}", "at once"),
    ("odd-notice", "{}", "at once"),
    ("stray-cancel", "{}", "at once"),
    ("refuse-late", "{}", "at once"),
    ("slow-hour", "{}", "price"),
    ("control-characters", "{}", "price"),
    ("hungry-key", "{}", "price"),
];

/// What has happened cannot be healed.
const DONE_AT_ONCE: [&str; 8] = [
    "cut",
    "cut-and-hold",
    "revoke-tokens",
    "forget-approvals",
    "stray-notice",
    "odd-notice",
    "stray-cancel",
    "refuse-late",
];

/// What a client sees, step by step.
type Seen = Vec<(&'static str, String)>;

/// A client's day.
struct Day {
    client: Client,
    line: Option<ConnectionId>,
    seen: Seen,
}

impl Day {
    fn begin() -> (Self, ApprovalKey) {
        let mut client = Client::new(Environment::Live);
        client.key.holdings = vec![StartingHolding {
            symbol: "005930".parse().unwrap(),
            quantity: 10,
            price: 70_000,
        }];
        let mut config = EmulatorConfig::new(Environment::Live, client.now, 1);
        config.mean_gap_ms = 0;
        config.quirks.set("ccld-page", "2").unwrap();
        config.keys = vec![client.key.clone()];
        client.core = Core::new(config);
        client.log_in();
        let approval = client.approval();
        for shares in ["1", "1", "5"] {
            let order = order(shares).to_string().into_bytes();
            let path = "/uapi/domestic-stock/v1/trading/order-cash";
            let reply = client
                .after(2)
                .call("POST", path, "TTTC0012U", "", order, "");
            assert_eq!(value(&reply)["rt_cd"], "0");
        }
        client.after(60);
        let mut day = Self {
            client,
            line: None,
            seen: Vec::new(),
        };
        day.register("begin", &approval);
        (day, approval)
    }

    /// Notes what the lines have got.
    fn note(&mut self, step: &'static str, answer: &str) {
        let core = &mut self.client.core;
        core.advance(self.client.now);
        let lines = core.take_outbox().into_iter().map(|(id, out)| match out {
            Outgoing::Text(text) => format!("{id:?} {text}"),
            Outgoing::Close => format!("{id:?} closed"),
            Outgoing::Cut => format!("{id:?} cut"),
        });
        let all: Vec<String> = std::iter::once(answer.to_owned()).chain(lines).collect();
        self.seen.push((step, all.join("\n")));
    }

    /// Makes a call as it would go over a socket, a second after what was before.
    fn call(&mut self, step: &'static str, (method, path, tr_id): (&str, &str, &str), rest: &str) {
        let client = &mut self.client;
        client.after(1);
        if client.core.is_down(client.now) {
            return self.note(step, "no answer");
        }
        let (tr_cont, rest) = rest
            .strip_prefix("next ")
            .map_or(("", rest), |rest| ("N", rest));
        let (query, body) = match method {
            "GET" => (rest, ""),
            _ => ("", rest),
        };
        let parts = (query, body.into());
        let request = client.request((method, path), tr_id, parts, tr_cont);
        let fate = client.core.fate(client.now, &request);
        if let Fate::ExecuteLater { ms } = fate {
            client.now = plus_millis(client.now, i64::try_from(ms).unwrap());
        }
        let reply = client.core.request_as(client.now, &request, fate);
        let answer = match fate.delivery() {
            Delivery::Never => "the line breaks".to_owned(),
            delivery @ (Delivery::Now | Delivery::After(_)) => {
                let body = String::from_utf8_lossy(&reply.body).into_owned();
                format!("{delivery:?} {} {:?} {body}", reply.status, reply.headers)
            }
        };
        self.note(step, &answer);
    }

    fn register(&mut self, step: &'static str, approval: &ApprovalKey) {
        let client = &mut self.client;
        client.after(1);
        if let Some(line) = self.line.take() {
            client.core.disconnect(client.now, line, true);
        }
        if client.core.is_down(client.now) {
            return self.note(step, "no line");
        }
        let line = client.core.connect(client.now);
        self.line = Some(line);
        let request = Subscribe {
            is_registration: true,
            tr_id: "H0STCNI0".into(),
            tr_key: client.key.hts_id.clone(),
        };
        client.core.text(client.now, line, &request.write(approval));
        self.note(step, "");
    }
}

/// Plays a day on which these things go wrong, one after the other.
fn played(faults: &[Value]) -> Seen {
    let (mut day, approval) = Day::begin();
    for fault in faults {
        let fault: Fault = serde_json::from_value(fault.clone()).unwrap();
        day.client.core.plan(day.client.now, &fault).unwrap();
    }
    day.note("at once", "");
    let trading = "/uapi/domestic-stock/v1/trading/";
    let quotations = "/uapi/domestic-stock/v1/quotations/";
    let account = "CANO=50000000&ACNT_PRDT_CD=01";
    let price = format!("{quotations}inquire-price");
    let asked = "fid_cond_mrkt_div_code=J&fid_input_iscd=005930";
    day.call("price", ("GET", &price, "FHKST01010100"), asked);
    let balance = format!(
        "{account}&AFHR_FLPR_YN=N&OFL_YN=&INQR_DVSN=02&UNPR_DVSN=01&FUND_STTL_ICLD_YN=N\
         &FNCG_AMT_AUTO_RDPT_YN=N&PRCS_DVSN=00&CTX_AREA_FK100=&CTX_AREA_NK100="
    );
    let path = format!("{trading}inquire-balance");
    day.call("balance", ("GET", &path, "TTTC8434R"), &balance);
    let orders = format!(
        "{account}&INQR_STRT_DT=20261123&INQR_END_DT=20261123&SLL_BUY_DVSN_CD=00&INQR_DVSN=01\
         &CCLD_DVSN=00&INQR_DVSN_3=00&CTX_AREA_NK100="
    );
    let path = format!("{trading}inquire-daily-ccld");
    day.call("orders", ("GET", &path, "TTTC0081R"), &orders);
    let before = orders.replace("20261123", "20261120");
    day.call(
        "orders of the day before",
        ("GET", &path, "TTTC0081R"),
        &before,
    );
    let next = format!("next {orders}2");
    day.call("orders, page 2", ("GET", &path, "TTTC0081R"), &next);
    let order = order("1");
    let path = format!("{trading}order-cash");
    day.call("order", ("POST", &path, "TTTC0012U"), &order.to_string());
    day.client.after(2);
    day.note("after the order", "");
    let symbol: Symbol = "005930".parse().unwrap();
    let now = day.client.now;
    day.client
        .core
        .venue_mut()
        .take(now, symbol, Side::Sell, 71_000, 2);
    day.note("fill", "");
    day.register("notices again", &approval);
    day.client.after(61);
    let keys = json!({
        "grant_type": "client_credentials",
        "appkey": day.client.key.app_key,
        "appsecret": day.client.key.app_secret,
    });
    day.call("token", ("POST", "/oauth2/tokenP", ""), &keys.to_string());
    day.seen
}

fn order(shares: &str) -> Value {
    json!({
        "CANO": "50000000", "ACNT_PRDT_CD": "01", "PDNO": "005930",
        "ORD_DVSN": "00", "ORD_QTY": shares, "ORD_UNPR": "71000",
    })
}

fn fault(name: &str, rest: &str) -> Value {
    let mut fault: Value = serde_json::from_str(rest).unwrap();
    fault["do"] = name.into();
    fault
}

#[test]
fn every_fault_by_its_name_changes_what_a_client_sees_first_where_it_says_so() {
    let plain = played(&[]);
    let mut days: BTreeMap<Seen, &str> = BTreeMap::from([(plain.clone(), "nothing")]);
    for (name, rest, expected) in CASES {
        let seen = played(&[fault(name, rest)]);
        let differs = plain.iter().zip(&seen).find(|(plain, seen)| plain != seen);
        let first = differs.map(|((step, _), _)| *step);
        assert_eq!(first, Some(expected), "{name}");
        let same = days.insert(seen, name);
        assert_eq!(same, None, "{name} is seen as another");
    }
    let named: BTreeSet<&str> = NAMES.iter().map(|(name, _)| *name).collect();
    let tried: BTreeSet<&str> = CASES.iter().map(|(name, ..)| *name).collect();
    assert_eq!(named.len(), NAMES.len(), "no name twice");
    let left: Vec<&&str> = named.difference(&tried).collect();
    assert_eq!(left, [&"heal"], "heal is tried with each of the others");
}

#[test]
fn what_goes_wrong_is_healed_and_what_lasts_ends() {
    let plain = played(&[]);
    for (name, rest, _) in CASES {
        let fault = fault(name, rest);
        if !DONE_AT_ONCE.contains(&name) {
            let healed = played(&[fault.clone(), json!({"do": "heal"})]);
            assert_eq!(healed, plain, "{name}");
        }
        let (_, what) = NAMES.iter().find(|(known, _)| *known == name).unwrap();
        let lasts = what.contains("ended with off");
        let mut off = fault.clone();
        off["off"] = true.into();
        let (day, _) = Day::begin();
        let mut core = day.client.core;
        let end: Fault = serde_json::from_value(off.clone()).unwrap();
        assert_eq!(core.plan(day.client.now, &end).is_ok(), lasts, "{name}");
        if lasts {
            assert_eq!(played(&[fault, off]), plain, "{name}");
        }
    }
}

#[test]
fn an_answer_is_chosen_whole_or_refused_with_what_is_wrong() {
    let mut client = super::control::with_control();
    let mut chosen = |fault: Value| -> Result<super::HttpReply, String> {
        let fault: Fault = serde_json::from_value(fault).unwrap();
        client.core.plan(client.now, &fault)?;
        Ok(client.after(1).price())
    };
    let fail = |body: &str| json!({"do": "fail", "path": "inquire-price", "body": body});
    for (body, begins) in [
        ("html", "<html>"),
        ("text", "upstream"),
        ("null", "null"),
        ("blank-head", "{\"msg1\":\" "),
    ] {
        let reply = chosen(fail(body)).unwrap();
        let said = String::from_utf8(reply.body).unwrap();
        assert!(said.starts_with(begins), "{body}: {said}");
        assert_eq!(reply.status, 502, "{body}");
    }
    assert!(chosen(fail("empty")).unwrap().body.is_empty());
    let refusal = json!({
        "do": "refuse", "path": "inquire-price", "status": 500, "rt_cd": "2",
        "code": "APBK0919", "text": "closed",
    });
    let reply = chosen(refusal).unwrap();
    let said = value(&reply);
    assert_eq!((reply.status, &said["rt_cd"]), (500, &json!("2")));
    assert_eq!(said["msg_cd"], "APBK0919");
    assert_eq!(said["msg1"].as_str().unwrap().trim_end(), "closed");
    for (wrong, what) in [
        (fail("xml"), "blank-head"),
        (
            json!({"do": "fail", "path": "inquire-price", "status": 200}),
            "400 to 599",
        ),
        (
            json!({"do": "fail", "path": "inquire-price", "code": "X"}),
            "takes no code",
        ),
        (
            json!({"do": "refuse", "path": "inquire-price"}),
            "needs code",
        ),
        (
            json!({"do": "refuse", "path": "inquire-price", "code": "X", "body": "html"}),
            "no body",
        ),
        (
            json!({"do": "html", "path": "inquire-price", "status": 500}),
            "takes no status",
        ),
        (json!({"do": "delay-notice"}), "needs ms"),
        (json!({"do": "refuse-late"}), "no order is open"),
    ] {
        let said = chosen(wrong.clone()).map(|reply| reply.status).unwrap_err();
        assert!(said.contains(what), "{wrong}: {said}");
    }
}

#[test]
fn the_page_of_faults_has_every_name_with_what_it_does() {
    let page = include_str!("../../../../docs/faults.md");
    for (name, what) in NAMES {
        assert!(
            page.contains(&format!("| `{name}` | {what} |")),
            "{name}: {what}"
        );
    }
    let rows = page.lines().filter(|line| line.starts_with("| `"));
    assert_eq!(rows.count(), NAMES.len(), "nothing besides");
}
