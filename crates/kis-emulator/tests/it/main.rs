//! The emulator's core as a client meets it: tokens, limits, sessions, visibility, pages.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod bad_requests;
mod captured;
mod control;
#[path = "../../../kis-wire/tests/it/edits.rs"]
mod edits;
mod faults;
mod fuzz;
mod listeners;
mod nxt;
mod overseas;
mod quirks;

use hoga_port::time::{Timestamp, plus_millis};
use hoga_testkit::redaction::{APP_KEY, APP_SECRET, log_to_file};
use kis_emulator::{AppKeyConfig, Core, EmulatorConfig, HttpReply, HttpRequest, Outgoing};
use kis_wire::realtime::Subscribe;
use kis_wire::{ApprovalKey, Environment};
use serde_json::{Value, json};

struct Client {
    core: Core,
    key: AppKeyConfig,
    environment: Environment,
    now: Timestamp,
    token: String,
}

impl Client {
    fn new(environment: Environment) -> Self {
        let now = "2026-11-23T10:00:00+09:00".parse().unwrap();
        let mut config = EmulatorConfig::new(environment, now, 1);
        config.mean_gap_ms = 0;
        log_to_file(env!("CARGO_TARGET_TMPDIR"));
        let key = AppKeyConfig {
            app_key: APP_KEY.into(),
            app_secret: APP_SECRET.into(),
            ..AppKeyConfig::made_up(environment)
        };
        config.keys = vec![key.clone()];
        Self {
            core: Core::new(config),
            key,
            environment,
            now,
            token: String::new(),
        }
    }

    fn after(&mut self, seconds: i64) -> &mut Self {
        self.now = plus_millis(self.now, seconds * 1_000);
        self
    }

    fn post(&mut self, path: &str, tr_id: &str, body: &Value) -> HttpReply {
        self.call("POST", path, tr_id, "", body.to_string().into_bytes(), "")
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of a call")]
    fn call(
        &mut self,
        method: &str,
        path: &str,
        tr_id: &str,
        query: &str,
        body: Vec<u8>,
        tr_cont: &str,
    ) -> HttpReply {
        let request = self.request((method, path), tr_id, (query, body), tr_cont);
        self.core.request(self.now, &request).0
    }

    /// Returns a call as this client makes it; of query and body one is empty.
    fn request(
        &self,
        (method, path): (&str, &str),
        tr_id: &str,
        (query, body): (&str, Vec<u8>),
        tr_cont: &str,
    ) -> HttpRequest {
        let headers = [
            ("authorization", format!("Bearer {}", self.token)),
            ("appKey", self.key.app_key.clone()),
            ("appsecret", self.key.app_secret.clone()),
            ("tr_id", tr_id.to_owned()),
            ("tr_cont", tr_cont.to_owned()),
        ];
        HttpRequest {
            method: method.into(),
            path: path.into(),
            query: query.into(),
            headers: headers.map(|(name, value)| (name.to_owned(), value)).into(),
            body,
        }
    }

    fn ask_token(&mut self) -> (u16, Value) {
        let body = json!({
            "grant_type": "client_credentials",
            "appkey": self.key.app_key,
            "appsecret": self.key.app_secret,
        });
        let reply = self.post("/oauth2/tokenP", "", &body);
        (reply.status, value(&reply))
    }

    fn log_in(&mut self) {
        let answer = self.ask_token().1;
        self.token = answer["access_token"].as_str().unwrap().into();
    }

    fn price(&mut self) -> HttpReply {
        let (path, query) = (
            "/uapi/domestic-stock/v1/quotations/inquire-price",
            "fid_cond_mrkt_div_code=J&fid_input_iscd=005930",
        );
        self.call("GET", path, "FHKST01010100", query, Vec::new(), "")
    }

    fn tr(&self, rest: &str) -> String {
        match self.environment {
            Environment::Live => format!("T{rest}"),
            Environment::Paper => format!("V{rest}"),
        }
    }

    fn buy(&mut self) -> Value {
        let body = json!({
            "CANO": "50000000", "ACNT_PRDT_CD": "01", "PDNO": "005930",
            "ORD_DVSN": "00", "ORD_QTY": "1", "ORD_UNPR": "71000",
        });
        let tr_id = self.tr("TTC0012U");
        value(&self.post("/uapi/domestic-stock/v1/trading/order-cash", &tr_id, &body))
    }

    fn orders(&mut self, tr_cont: &str, key: &str) -> HttpReply {
        let query = format!(
            "CANO=50000000&ACNT_PRDT_CD=01&INQR_STRT_DT=20261123&INQR_END_DT=20261123\
             &SLL_BUY_DVSN_CD=00&INQR_DVSN=01&CCLD_DVSN=00&INQR_DVSN_3=00&CTX_AREA_NK100={key}"
        );
        let tr_id = self.tr("TTC0081R");
        let path = "/uapi/domestic-stock/v1/trading/inquire-daily-ccld";
        self.call("GET", path, &tr_id, &query, Vec::new(), tr_cont)
    }

    fn approval(&mut self) -> ApprovalKey {
        let body = json!({
            "grant_type": "client_credentials",
            "appkey": self.key.app_key,
            "secretkey": self.key.app_secret,
        });
        let reply = value(&self.post("/oauth2/Approval", "", &body));
        ApprovalKey::new(reply["approval_key"].as_str().unwrap())
    }
}

fn value(reply: &HttpReply) -> Value {
    serde_json::from_slice(&reply.body).unwrap()
}

fn tr_cont(reply: &HttpReply) -> &str {
    &reply
        .headers
        .iter()
        .find(|(name, _)| *name == "tr_cont")
        .unwrap()
        .1
}

#[test]
fn a_second_token_within_a_minute_is_refused_and_within_six_hours_it_is_the_same() {
    let mut client = Client::new(Environment::Live);
    let (status, first) = client.ask_token();
    assert_eq!((status, first["expires_in"].as_u64()), (200, Some(86_400)));
    let (status, refused) = client.after(59).ask_token();
    assert_eq!(
        (status, refused["error_code"].as_str()),
        (403, Some("EGW00133"))
    );
    assert!(
        refused.get("rt_cd").is_none(),
        "token errors have a shape of their own"
    );
    let same = client.after(3_600).ask_token().1;
    assert_eq!(same["access_token"], first["access_token"]);
    let new = client.after(6 * 3_600).ask_token().1;
    assert_ne!(new["access_token"], first["access_token"]);
}

#[test]
fn a_bad_or_expired_token_is_http_500_and_not_401() {
    let mut client = Client::new(Environment::Live);
    client.token = "made-up".into();
    let reply = client.price();
    assert_eq!(
        (reply.status, value(&reply)["msg_cd"].as_str()),
        (500, Some("EGW00121"))
    );
    client.log_in();
    assert_eq!(client.price().status, 200);
    let reply = client.after(86_400).price();
    assert_eq!(
        (reply.status, value(&reply)["msg_cd"].as_str()),
        (500, Some("EGW00123"))
    );
}

#[test]
fn the_call_over_the_limit_is_http_500_and_the_next_second_is_free() {
    for environment in [Environment::Live, Environment::Paper] {
        let mut client = Client::new(environment);
        client.log_in();
        client.after(1);
        for _ in 0..environment.calls_per_second() {
            assert_eq!(client.price().status, 200);
        }
        let reply = client.price();
        let body = value(&reply);
        assert_eq!(
            (reply.status, body["msg_cd"].as_str()),
            (500, Some("EGW00201"))
        );
        assert_eq!(body["message"], "EGW00201", "the extra key of the capture");
        assert_eq!(client.after(1).price().status, 200);
    }
}

#[test]
fn identical_orders_make_two_and_are_invisible_for_seconds() {
    let mut client = Client::new(Environment::Live);
    client.log_in();
    let (first, second) = (client.buy(), client.buy());
    assert_eq!(first["msg_cd"], "APBK0013");
    assert_ne!(first["output"]["ODNO"], second["output"]["ODNO"]);
    let seen = |client: &mut Client| {
        value(&client.orders("", ""))["output1"]
            .as_array()
            .unwrap()
            .len()
    };
    assert!(seen(&mut client) < 2);
    client.after(6);
    assert_eq!(seen(&mut client), 2);
}

#[test]
fn paper_pages_hold_fifteen_rows_and_the_header_says_whether_more_follow() {
    let mut client = Client::new(Environment::Paper);
    client.log_in();
    for _ in 0..17 {
        assert_eq!(client.after(2).buy()["msg_cd"], "40600000");
    }
    let first = client.after(6).orders("", "");
    assert_eq!(tr_cont(&first), "F");
    let body = value(&first);
    assert_eq!(body["output1"].as_array().unwrap().len(), 15);
    let row = &body["output1"][0];
    assert_eq!(
        (&row["orgn_odno"], &row["cncl_yn"]),
        (&"0000000000".into(), &"N".into())
    );
    let key = body["ctx_area_nk100"].as_str().unwrap().to_owned();
    let last = client.after(2).orders("N", &key);
    assert_eq!(value(&last)["output1"].as_array().unwrap().len(), 2);
    assert_eq!(tr_cont(&last), "E");
}

#[test]
fn refusals_have_the_words_of_their_environment() {
    for (environment, code, text) in [
        (Environment::Live, "7", "주문가능금액을 초과"),
        (Environment::Paper, "1", "주문가능금액이 부족"),
    ] {
        let mut client = Client::new(environment);
        client.log_in();
        let body = json!({
            "CANO": "50000000", "ACNT_PRDT_CD": "01", "PDNO": "005930",
            "ORD_DVSN": "00", "ORD_QTY": "100000", "ORD_UNPR": "71000",
        });
        let tr_id = client.tr("TTC0012U");
        let reply = client.post("/uapi/domestic-stock/v1/trading/order-cash", &tr_id, &body);
        let answer = value(&reply);
        assert_eq!((reply.status, answer["rt_cd"].as_str()), (200, Some(code)));
        assert!(answer["msg1"].as_str().unwrap().contains(text), "{answer}");
    }
}

fn subscribe(
    client: &mut Client,
    line: kis_emulator::ConnectionId,
    key: &ApprovalKey,
    code: &str,
) -> String {
    subscribe_to(client, line, key, "H0STASP0", code)
}

fn subscribe_to(
    client: &mut Client,
    line: kis_emulator::ConnectionId,
    key: &ApprovalKey,
    tr_id: &str,
    tr_key: &str,
) -> String {
    let request = Subscribe {
        is_registration: true,
        tr_id: tr_id.into(),
        tr_key: tr_key.into(),
    };
    client.core.text(client.now, line, &request.write(key));
    let outbox = client.core.take_outbox();
    let mut texts = outbox.into_iter().filter_map(|(_, out)| match out {
        Outgoing::Text(text) => Some(text),
        Outgoing::Close | Outgoing::Cut => None,
    });
    texts.next_back().unwrap_or_default()
}

#[test]
fn the_first_session_wins_and_a_dead_one_keeps_its_slot_unless_it_closed_properly() {
    let mut client = Client::new(Environment::Live);
    let key = client.approval();
    let now = client.now;
    let first = client.core.connect(now);
    assert!(subscribe(&mut client, first, &key, "005930").contains("OPSP0000"));
    let second = client.core.connect(now);
    let refused = subscribe(&mut client, second, &key, "005930");
    assert!(
        refused.contains("OPSP8996") && refused.contains("(null)"),
        "{refused}"
    );
    client.core.disconnect(now, first, false);
    let third = client.core.connect(now);
    assert!(subscribe(&mut client, third, &key, "005930").contains("OPSP8996"));
    client.after(61);
    let fourth = client.core.connect(client.now);
    assert!(subscribe(&mut client, fourth, &key, "005930").contains("OPSP0000"));
    client.core.disconnect(client.now, fourth, true);
    let fifth = client.core.connect(client.now);
    assert!(
        subscribe(&mut client, fifth, &key, "005930").contains("OPSP0000"),
        "closed properly"
    );
}

#[test]
fn registrations_are_answered_with_the_codes_of_the_venue() {
    let mut client = Client::new(Environment::Live);
    let symbols: Vec<String> = (0..45).map(|n| format!("{:06}", 100_000 + n)).collect();
    let parsed: Vec<_> = symbols.iter().map(|code| code.parse().unwrap()).collect();
    let config = EmulatorConfig::new(Environment::Live, client.now, 1).with_symbols(&parsed);
    client.core = Core::new(EmulatorConfig {
        keys: vec![client.key.clone()],
        mean_gap_ms: 0,
        ..config
    });
    let key = client.approval();
    let line = client.core.connect(client.now);
    let unknown = ApprovalKey::new("nobody's");
    assert!(subscribe(&mut client, line, &unknown, "100000").contains("OPSP0011"));
    assert!(subscribe(&mut client, line, &key, "999999").contains("OPSP8992"));
    for code in &symbols[..41] {
        assert!(subscribe(&mut client, line, &key, code).contains("OPSP0000"));
    }
    assert!(subscribe(&mut client, line, &key, "100000").contains("OPSP0002"));
    assert!(subscribe(&mut client, line, &key, "100044").contains("OPSP0008"));
}
