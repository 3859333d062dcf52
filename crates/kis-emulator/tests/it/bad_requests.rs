//! Every documented field of every call left out, emptied, too long and of another kind, one at a
//! time: KIS's own form of refusal, never a success, never an order.

use super::{Client, value};
use hoga_port::time::Timestamp;
use kis_emulator::schema::{self, Kind, Need, RequestField};
use kis_emulator::{HttpReply, HttpRequest, every_call};
use kis_wire::Environment;
use kis_wire::endpoint::Method;
use kis_wire::schema::Description;
use serde_json::{Map, Value, json};

/// When a call is taken: Korean orders in the morning, US ones at night, reservations after 15:40.
fn hour_of(path: &str) -> Timestamp {
    let text = if path.contains("overseas-stock") {
        "2026-11-24T00:30:00+09:00"
    } else if path.contains("order-resv") && !path.contains("ccnl") {
        "2026-11-23T16:00:00+09:00"
    } else {
        "2026-11-23T10:00:00+09:00"
    };
    text.parse().unwrap()
}

/// A value that a call takes.
fn good(path: &str, field: &RequestField) -> String {
    let is_overseas = path.contains("overseas");
    let value = match field.name {
        "CANO" => "50000000",
        "ACNT_PRDT_CD" => "01",
        "PDNO" | "ITEM_CD" | "SYMB" if is_overseas => "AAPL",
        "PDNO" | "FID_INPUT_ISCD" => "005930",
        "FID_COND_MRKT_DIV_CODE" => "J",
        "PRDT_TYPE_CD" => "300",
        "OVRS_EXCG_CD" => "NASD",
        "EXCD" => "NAS",
        "TR_CRCY_CD" => "USD",
        "NATN_CD" => "840",
        "GUBN" | "MODP" => "0",
        "OVRS_ORD_UNPR" => "200.00",
        "ORD_UNPR" => "71000",
        "ORD_QTY" => "1",
        "QTY_ALL_ORD_YN" => "Y",
        "RVSE_CNCL_DVSN_CD" => "02",
        "SLL_BUY_DVSN_CD" if path.ends_with("order-resv") => "02",
        "FID_PERIOD_DIV_CODE" => "D",
        "FID_ORG_ADJ_PRC" => "0",
        "FID_INPUT_HOUR_1" => "100000",
        "CCLD_NCCS_DVSN" => "00",
        "BYMD" => "20261120",
        "RSVN_ORD_ORGNO" => "001",
        "RSVN_ORD_SEQ" if path.ends_with("rvsecncl") => "1",
        "CNCL_YN" => "N",
        "EXCG_ID_DVSN_CD" => "KRX",
        _ if field.need != Need::Value => "",
        _ => match field.kind {
            Kind::Date => "20261123",
            Kind::Flag => "N",
            Kind::Number | Kind::Decimal => "1",
            Kind::Code if field.max == 1 => "0",
            Kind::Code => "00",
            Kind::Text => "x",
        },
    };
    value.to_owned()
}

/// A call with everything in its place.
struct Call {
    client: Client,
    entry: &'static Description,
    tr_id: &'static str,
    fields: Map<String, Value>,
}

impl Call {
    fn new(environment: Environment, entry: &'static Description) -> Option<Self> {
        let tr_id = entry
            .tr_ids
            .iter()
            .find_map(|ids| ids.in_environment(environment))?;
        let mut client = Client::new(environment);
        client.now = hour_of(entry.path);
        client.core.advance(client.now);
        client.log_in();
        client.after(60);
        let request = &schema::asked(entry.path).unwrap().request;
        let fields = request
            .iter()
            .map(|field| (field.name.to_owned(), good(entry.path, field).into()));
        let mut call = Self {
            fields: fields.collect(),
            client,
            entry,
            tr_id,
        };
        call.prepare();
        Some(call)
    }

    /// Leaves something to change for the calls that change something.
    fn prepare(&mut self) {
        let mut before = match self.entry.path.rsplit('/').next().unwrap() {
            "order-rvsecncl" => self.of_path(&self.entry.path.replace("rvsecncl", "cash")),
            "order-resv-rvsecncl" => self.of_path(&self.entry.path.replace("-rvsecncl", "")),
            _ => return,
        };
        if self.entry.path.contains("overseas") {
            before = self.of_path("/uapi/overseas-stock/v1/trading/order");
        }
        let (entry, tr_id, fields) = before;
        let answer = self.send(entry, tr_id, &fields, |_| {});
        let answer = value(&answer);
        assert_eq!(answer["rt_cd"], "0", "{answer}");
        if let Some(number) = answer["output"]["ODNO"].as_str() {
            self.fields.insert("ORGN_ODNO".into(), number.into());
        }
    }

    fn of_path(&self, path: &str) -> (&'static Description, &'static str, Map<String, Value>) {
        let entry = every_call()
            .find(|entry| entry.path == path)
            .unwrap_or(self.entry);
        let request = &schema::asked(entry.path).unwrap().request;
        let fields = request
            .iter()
            .map(|field| (field.name.to_owned(), good(path, field).into()));
        let tr_id = entry
            .tr_ids
            .iter()
            .find_map(|ids| ids.in_environment(self.client.environment));
        (entry, tr_id.unwrap(), fields.collect())
    }

    fn send(
        &mut self,
        entry: &Description,
        tr_id: &str,
        fields: &Map<String, Value>,
        change: impl FnOnce(&mut HttpRequest),
    ) -> HttpReply {
        // Below the limits of either environment.
        self.client.after(2);
        let texts: Map<String, Value> = fields.clone();
        let pairs: Vec<(String, String)> = texts
            .iter()
            .map(|(name, value)| (name.clone(), value.as_str().unwrap_or("").to_owned()))
            .collect();
        let headers = [
            ("authorization", format!("Bearer {}", self.client.token)),
            ("appkey", self.client.key.app_key.clone()),
            ("appsecret", self.client.key.app_secret.clone()),
            ("tr_id", tr_id.to_owned()),
            ("custtype", "P".to_owned()),
        ];
        let is_get = entry.method == Method::Get;
        let mut request = HttpRequest {
            method: entry.method.name().into(),
            path: entry.path.into(),
            query: if is_get {
                serde_urlencoded::to_string(pairs).unwrap()
            } else {
                String::new()
            },
            headers: headers.map(|(name, value)| (name.to_owned(), value)).into(),
            body: if is_get {
                Vec::new()
            } else {
                json!(fields).to_string().into_bytes()
            },
        };
        change(&mut request);
        self.client.core.request(self.client.now, &request).0
    }

    fn again(&mut self, fields: &Map<String, Value>) -> HttpReply {
        let (entry, tr_id) = (self.entry, self.tr_id);
        self.send(entry, tr_id, fields, |_| {})
    }

    fn orders(&self) -> usize {
        let venue = self.client.core.venue();
        venue.orders_of(&self.client.key.account).count()
    }
}

/// Asserts that an answer refuses in KIS's own form.
fn assert_refused(reply: &HttpReply, what: &str) {
    let answer = value(reply);
    let is_business = reply.status == 200 && answer["rt_cd"].as_str().is_some_and(|it| it != "0");
    let is_gateway = reply.status == 500 && answer["rt_cd"] == "1";
    let is_token = reply.status == 403 && answer["error_code"].is_string();
    assert!(
        is_business || is_gateway || is_token,
        "{what}: {} {answer}",
        reply.status
    );
    if !is_token {
        let code = answer["msg_cd"].as_str().unwrap();
        assert!(
            !code.is_empty() && answer["msg1"].is_string(),
            "{what}: {answer}"
        );
    }
}

/// What is done to a field, with whether it must be refused.
fn spoilt(field: &RequestField, is_post: bool) -> Vec<(&'static str, Option<Value>)> {
    let mut ways = Vec::new();
    if field.need != Need::Optional {
        ways.push(("left out", None));
    }
    if field.need == Need::Value {
        ways.push(("emptied", Some(json!(""))));
    }
    ways.push(("too long", Some(json!("9".repeat(300)))));
    match field.kind {
        Kind::Number | Kind::Decimal => ways.push(("a word", Some(json!("ten")))),
        Kind::Date => ways.push(("a word", Some(json!("tomorrow")))),
        Kind::Flag | Kind::Code => ways.push(("punctuation", Some(json!("?")))),
        Kind::Text => ways.push(("a control character", Some(json!("\u{7}")))),
    }
    if is_post {
        ways.push(("a number", Some(json!(1))));
        ways.push(("a list", Some(json!([]))));
        ways.push(("null", Some(Value::Null)));
    }
    ways
}

#[test]
fn every_spoilt_field_of_every_call_is_refused_as_kis_refuses() {
    let mut tried = 0;
    for environment in [Environment::Live, Environment::Paper] {
        for entry in every_call()
            .filter(|entry| entry.path.starts_with("/uapi/") && !entry.tr_ids.is_empty())
        {
            let Some(mut call) = Call::new(environment, entry) else {
                continue;
            };
            let orders = call.orders();
            for field in &schema::asked(entry.path).unwrap().request {
                for (how, spoilt) in spoilt(field, entry.method == Method::Post) {
                    let mut fields = call.fields.clone();
                    match spoilt {
                        None => fields.remove(field.name),
                        Some(value) => fields.insert(field.name.to_owned(), value),
                    };
                    let reply = call.again(&fields);
                    let what = format!("{environment} {} {} {how}", entry.path, field.name);
                    assert_refused(&reply, &what);
                    tried += 1;
                }
            }
            assert_eq!(call.orders(), orders, "{}: an order", entry.path);
            let fields = call.fields.clone();
            let answer = value(&call.again(&fields));
            assert_eq!(
                answer["rt_cd"], "0",
                "{environment} {}: {answer}",
                entry.path
            );
        }
    }
    assert!(tried > 800, "{tried}");
}

#[test]
fn every_spoilt_header_of_every_call_is_refused_as_kis_refuses() {
    for entry in
        every_call().filter(|entry| entry.path.starts_with("/uapi/") && !entry.tr_ids.is_empty())
    {
        let mut call = Call::new(Environment::Live, entry).unwrap();
        let (orders, fields, tr_id) = (call.orders(), call.fields.clone(), call.tr_id);
        for name in ["authorization", "appkey", "appsecret", "tr_id"] {
            for value in [
                None,
                Some(String::new()),
                Some("x".repeat(5_000)),
                Some("7".into()),
            ] {
                let reply = call.send(entry, tr_id, &fields, |request| {
                    request.headers.retain(|(known, _)| known != name);
                    if let Some(value) = &value {
                        request.headers.push((name.to_owned(), value.clone()));
                    }
                });
                let length = value.as_ref().map(String::len);
                assert_refused(&reply, &format!("{} {name} {length:?}", entry.path));
            }
        }
        let other = if entry.method == Method::Get {
            "POST"
        } else {
            "GET"
        };
        let reply = call.send(entry, tr_id, &fields, |request| {
            request.method = other.into();
        });
        assert_refused(&reply, entry.path);
        assert_eq!(call.orders(), orders, "{}: an order", entry.path);
    }
}

#[test]
fn every_spoilt_field_of_the_token_calls_is_refused_as_kis_refuses() {
    let paths = [
        ("/oauth2/tokenP", &["grant_type", "appkey", "appsecret"][..]),
        ("/oauth2/Approval", &["grant_type", "appkey", "secretkey"]),
        ("/oauth2/revokeP", &["appkey", "appsecret", "token"]),
    ];
    for (path, names) in paths {
        let mut client = Client::new(Environment::Live);
        client.log_in();
        for name in names {
            for spoilt in [
                None,
                Some(json!("")),
                Some(json!("x".repeat(5_000))),
                Some(json!(7)),
                Some(json!([])),
                Some(Value::Null),
            ] {
                let mut body = json!({
                    "grant_type": "client_credentials", "appkey": client.key.app_key,
                    "appsecret": client.key.app_secret, "secretkey": client.key.app_secret,
                    "token": client.token,
                });
                let what = format!("{path} {name} {spoilt:?}");
                match spoilt {
                    None => body.as_object_mut().unwrap().remove(*name),
                    Some(value) => body
                        .as_object_mut()
                        .unwrap()
                        .insert((*name).to_owned(), value),
                };
                let reply = client.after(7 * 3_600).post(path, "", &body);
                assert_refused(&reply, &what);
            }
        }
    }
}
