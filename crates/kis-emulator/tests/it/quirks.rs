//! Every switch, and what a client sees of it: the same scene played twice, once as measured and once
//! with the switch the other way.

use super::{Client, subscribe_to};
use hoga_port::{Route, Side, Symbol};
use hoga_testkit::outsider;
use hoga_testkit::redaction::APP_KEY;
use hoga_venue::NewOrder;
use kis_emulator::quirks::NAMES;
use kis_emulator::{
    AppKeyConfig, ConnectionId, Core, Emulator, EmulatorConfig, HttpReply, Outgoing,
    StartingHolding,
};
use kis_wire::Environment::{Live, Paper};
use kis_wire::realtime::{Cipher, Frame};
use kis_wire::{ApprovalKey, Environment};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const CASH: &str = "/uapi/domestic-stock/v1/trading/order-cash";
const CHANGE: &str = "/uapi/domestic-stock/v1/trading/order-rvsecncl";
const MORNING: &str = "2026-11-23T10:00:00+09:00";
const EVENING: &str = "2026-11-23T17:00:00+09:00";

fn hynix() -> Symbol {
    "000660".parse().unwrap()
}

/// A switch as it is, or set.
#[derive(Clone, Copy)]
struct Switch {
    name: &'static str,
    value: Option<&'static str>,
}

impl Switch {
    fn client(self, environment: Environment) -> Client {
        self.client_at(environment, MORNING, |_key| {})
    }

    /// A client of a market in which somebody sells 50 of 000660 at 248,500.
    fn client_at(
        self,
        environment: Environment,
        at: &str,
        change: impl FnOnce(&mut AppKeyConfig),
    ) -> Client {
        let mut client = Client::new(environment);
        client.now = at.parse().unwrap();
        let mut config = EmulatorConfig::new(environment, client.now, 1);
        config.mean_gap_ms = 0;
        config.secret_seed = 1;
        if let Some(value) = self.value {
            config.quirks.set(self.name, value).unwrap();
        }
        change(&mut client.key);
        let mut second = AppKeyConfig {
            app_key: format!("{APP_KEY}2"),
            account: "5000000002".into(),
            ..client.key.clone()
        };
        second.holdings.clear();
        config.keys = vec![client.key.clone(), second];
        client.core = Core::new(config);
        // Outside of its hours nobody sells.
        if at == MORNING {
            let venue = client.core.venue_mut();
            outsider::sell(venue, client.now, hynix(), Route::KRX, 248_500, 50);
        }
        client.log_in();
        client.after(61);
        client
    }
}

fn seen(reply: &HttpReply) -> String {
    let body = String::from_utf8_lossy(&reply.body);
    format!("{} {:?} {body}", reply.status, reply.headers)
}

fn order(client: &mut Client, tr_id: &str, fields: &[(&str, &str)]) -> HttpReply {
    let mut body = json!({
        "CANO": "50000000", "ACNT_PRDT_CD": "01", "PDNO": "000660",
        "ORD_DVSN": "00", "ORD_QTY": "1", "ORD_UNPR": "240000",
    });
    for (name, value) in fields {
        body[name] = json!(value);
    }
    let tr_id = client.tr(tr_id);
    client.after(2).post(CASH, &tr_id, &body)
}

fn buy(client: &mut Client, fields: &[(&str, &str)]) -> HttpReply {
    order(client, "TTC0012U", fields)
}

fn buy_at_market(client: &mut Client) -> HttpReply {
    buy(client, &[("ORD_DVSN", "01"), ("ORD_UNPR", "0")])
}

/// Places an order and cancels it, with some fields in another way.
fn cancelled(client: &mut Client, fields: &[(&str, &str)]) -> HttpReply {
    let placed: Value = serde_json::from_slice(&buy(client, &[]).body).unwrap();
    let mut body = json!({
        "CANO": "50000000", "ACNT_PRDT_CD": "01", "KRX_FWDG_ORD_ORGNO": "00950",
        "ORGN_ODNO": placed["output"]["ODNO"], "ORD_DVSN": "00", "RVSE_CNCL_DVSN_CD": "02",
        "ORD_QTY": "0", "ORD_UNPR": "0", "QTY_ALL_ORD_YN": "Y", "EXCG_ID_DVSN_CD": "KRX",
    });
    for (name, value) in fields {
        body[name] = json!(value);
    }
    let tr_id = client.tr("TTC0013U");
    client.after(2).post(CHANGE, &tr_id, &body)
}

fn ask(client: &mut Client, call: &str, tr_id: &str, more: &str) -> HttpReply {
    let path = format!("/uapi/domestic-stock/v1/trading/{call}");
    let query = format!("CANO=50000000&ACNT_PRDT_CD=01&{more}");
    let tr_id = client.tr(tr_id);
    client
        .after(2)
        .call("GET", &path, &tr_id, &query, Vec::new(), "")
}

fn balance(client: &mut Client) -> String {
    let more = "AFHR_FLPR_YN=N&OFL_YN=&INQR_DVSN=02&UNPR_DVSN=01&FUND_STTL_ICLD_YN=N\
                &FNCG_AMT_AUTO_RDPT_YN=N&PRCS_DVSN=00&CTX_AREA_FK100=&CTX_AREA_NK100=";
    seen(&ask(client, "inquire-balance", "TTC8434R", more))
}

fn buying_power(client: &mut Client) -> String {
    let more = "PDNO=000660&ORD_UNPR=0&ORD_DVSN=01&CMA_EVLU_AMT_ICLD_YN=N&OVRS_ICLD_YN=N";
    seen(&ask(client, "inquire-psbl-order", "TTC8908R", more))
}

fn changeable(client: &mut Client) -> HttpReply {
    let more = "CTX_AREA_FK100=&CTX_AREA_NK100=&INQR_DVSN_1=0&INQR_DVSN_2=0";
    ask(client, "inquire-psbl-rvsecncl", "TTC0084R", more)
}

fn holding(quantity: i64) -> impl FnOnce(&mut AppKeyConfig) {
    move |key| {
        for code in ["000660", "005930", "035720"] {
            key.holdings.push(StartingHolding {
                symbol: code.parse().unwrap(),
                quantity,
                price: 1_000,
            });
        }
    }
}

/// Returns what went to the lines, in words.
fn sent(client: &mut Client) -> String {
    let outbox = client.core.take_outbox();
    format!("{outbox:?}")
}

/// Takes a line and registers for something.
fn registered(
    client: &mut Client,
    tr_id: &str,
    tr_key: &str,
) -> (ConnectionId, ApprovalKey, String) {
    let key = client.approval();
    let line = client.core.connect(client.now);
    let answer = subscribe_to(client, line, &key, tr_id, tr_key);
    (line, key, answer)
}

/// Lets time pass second by second, answering nothing; returns what was sent.
fn quiet(client: &mut Client, seconds: i64, mut each: impl FnMut(&mut Core)) -> String {
    let mut all = String::new();
    for _ in 0..seconds {
        client.after(1);
        client.core.advance(client.now);
        all.push_str(&sent(client));
        each(&mut client.core);
    }
    all
}

/// Returns the notices of a market buy in clear.
fn notices(client: &mut Client) -> String {
    let hts_id = client.key.hts_id.clone();
    let tr_id = client.environment.notice_tr_id();
    let (_, _, answer) = registered(client, tr_id, &hts_id);
    let answer: Value = serde_json::from_str(&answer).unwrap();
    let output = &answer["body"]["output"];
    let (key, vector) = (
        output["key"].as_str().unwrap(),
        output["iv"].as_str().unwrap(),
    );
    let cipher = Cipher::new(key, vector).unwrap();
    buy_at_market(client);
    let outbox = client.core.take_outbox();
    let clear = outbox.into_iter().filter_map(|(_, out)| match out {
        Outgoing::Text(text) => Some(cipher.decrypt(Frame::read(&text).ok()?.payload).unwrap()),
        Outgoing::Close | Outgoing::Cut => None,
    });
    clear.collect::<Vec<_>>().join("\n")
}

fn two_sessions(switch: Switch) -> String {
    let mut client = switch.client(Live);
    let (_, key, _) = registered(&mut client, "H0STCNT0", "000660");
    let second = client.core.connect(client.now);
    let answer = subscribe_to(&mut client, second, &key, "H0STCNT0", "000660");
    format!("{answer} {}", client.core.connection_count())
}

fn ended_session(switch: Switch, is_clean: bool) -> String {
    let mut client = switch.client(Live);
    let (line, ..) = registered(&mut client, "H0STCNT0", "000660");
    client.core.disconnect(client.now, line, is_clean);
    registered(&mut client, "H0STCNT0", "000660").2
}

fn over_the_limit(switch: Switch) -> String {
    let mut client = switch.client(Live);
    let replies = (0..19).map(|_| seen(&client.price()));
    replies.collect()
}

fn two_tokens(switch: Switch) -> String {
    let mut client = switch.client(Live);
    // It logged in then.
    client.now = MORNING.parse().unwrap();
    format!("{:?}", client.after(59).ask_token())
}

fn placed(switch: Switch) -> String {
    seen(&buy(&mut switch.client(Live), &[]))
}

fn listed(switch: Switch) -> String {
    let mut client = switch.client(Live);
    buy(&mut client, &[]);
    buy(&mut client, &[("ORD_UNPR", "239500")]);
    seen(&client.after(10).orders("", ""))
}

fn told(switch: Switch) -> String {
    notices(&mut switch.client(Paper))
}

/// Sells some of what the account holds to somebody.
fn sold(client: &mut Client) {
    order(client, "TTC0011U", &[("ORD_UNPR", "240000")]);
    client
        .core
        .venue_mut()
        .take(client.now, hynix(), Side::Buy, 240_000, 1);
    client.core.advance(client.now);
}

type Play = fn(Switch) -> String;

/// Each switch, a value that is not the measured one, and the scene that shows it.
const SCENES: &[(&str, &str, Play)] = &[
    ("calls-per-second", "3", over_the_limit),
    ("throttle-status", "429", over_the_limit),
    ("repeats-throttle-code", "off", over_the_limit),
    ("order-spacing", "5s", |it| {
        let mut client = it.client(Live);
        buy(&mut client, &[]);
        seen(&buy(&mut client, &[]))
    }),
    ("token-spacing", "10s", two_tokens),
    ("token-refusal-status", "401", two_tokens),
    ("token-refusals-last", "on", |it| {
        let mut client = it.client(Live);
        client.now = MORNING.parse().unwrap();
        client.after(30).ask_token();
        format!("{:?}", client.after(31).ask_token())
    }),
    ("same-token-within", "1m", |it| {
        let mut client = it.client(Live);
        client.log_in();
        client.token
    }),
    ("token-life", "1h", |it| {
        format!("{:?}", it.client(Live).ask_token())
    }),
    ("token-error-status", "401", |it| {
        let mut client = it.client(Live);
        client.token = "made-up".into();
        seen(&client.price())
    }),
    ("quotes-paper-keys", "off", |it| {
        seen(
            &it.client_at(Live, MORNING, |key| key.is_paper = true)
                .price(),
        )
    }),
    ("takes-old-ids", "off", |it| {
        seen(&order(&mut it.client(Live), "TTC0802U", &[]))
    }),
    ("has-live-calls", "on", |it| {
        let mut client = it.client(Paper);
        client.environment = Live;
        seen(&changeable(&mut client))
    }),
    ("has-nxt", "on", |it| {
        let mut client = it.client(Paper);
        seen(&buy(&mut client, &[("EXCG_ID_DVSN_CD", "NXT")]))
    }),
    ("takes-any-case", "off", |it| seen(&it.client(Live).price())),
    ("pads-messages", "off", placed),
    ("rests-at-weekends", "on", |it| {
        let client = it.client(Paper);
        let sunday = "2026-11-29T10:00:00+09:00".parse().unwrap();
        let monday = "2026-11-30T10:00:00+09:00".parse().unwrap();
        assert!(!client.core.is_down(monday));
        client.core.is_down(sunday).to_string()
    }),
    ("refusal-code", "3", |it| {
        seen(&buy(&mut it.client(Live), &[("ORD_QTY", "1000000")]))
    }),
    ("number-step", "1", placed),
    ("branch", "12345", placed),
    ("has-sor-number", "off", placed),
    ("shortens-overseas-changes", "off", |it| {
        let mut client = it.client_at(Live, "2026-11-24T00:30:00+09:00", |_key| {});
        let folder = "/uapi/overseas-stock/v1/trading";
        let mut body = json!({
            "CANO": "50000000", "ACNT_PRDT_CD": "01", "OVRS_EXCG_CD": "NASD", "PDNO": "AAPL",
            "ORD_QTY": "1", "OVRS_ORD_UNPR": "100.00", "ORD_SVR_DVSN_CD": "0", "ORD_DVSN": "00",
        });
        let placed = client.post(&format!("{folder}/order"), "TTTT1002U", &body);
        let placed: Value = serde_json::from_slice(&placed.body).unwrap();
        body["ORGN_ODNO"] = placed["output"]["ODNO"].clone();
        body["RVSE_CNCL_DVSN_CD"] = json!("02");
        seen(&client.post(&format!("{folder}/order-rvsecncl"), "TTTT1004U", &body))
    }),
    ("takes-empty-branch", "off", |it| {
        seen(&cancelled(
            &mut it.client(Live),
            &[("KRX_FWDG_ORD_ORGNO", "")],
        ))
    }),
    ("checks-exchange", "off", |it| {
        seen(&cancelled(
            &mut it.client(Live),
            &[("EXCG_ID_DVSN_CD", "SOR")],
        ))
    }),
    ("has-after-market-codes", "off", |it| {
        seen(&buy(&mut it.client_at(Live, EVENING, |_key| {}), &[]))
    }),
    ("reserves-at-upper-limit", "off", |it| {
        // Enough for the last price, and not for the upper limit.
        let mut client = it.client_at(Live, MORNING, |key| key.cash = 260_000);
        let power = buying_power(&mut client);
        format!("{power} {}", seen(&buy_at_market(&mut client)))
    }),
    ("visible-within", "0s", |it| {
        let mut client = it.client(Live);
        for _ in 0..5 {
            buy(&mut client, &[]);
        }
        seen(&client.orders("", ""))
    }),
    ("balance-page", "2", |it| {
        balance(&mut it.client_at(Live, MORNING, holding(3)))
    }),
    ("ccld-page", "1", listed),
    ("changeable-page", "1", |it| {
        let mut client = it.client(Live);
        buy(&mut client, &[]);
        buy(&mut client, &[("ORD_UNPR", "239500")]);
        client.after(10);
        seen(&changeable(&mut client))
    }),
    ("leaves-blanks", "off", listed),
    ("shows-channel", "off", listed),
    ("is-ccld-blind", "on", listed),
    ("trims-empty-cursors", "off", |it| {
        balance(&mut it.client(Live))
    }),
    ("deposits-lag", "off", |it| {
        let mut client = it.client(Live);
        buy_at_market(&mut client);
        balance(&mut client)
    }),
    ("keeps-proceeds-apart", "off", |it| {
        let mut client = it.client_at(Live, MORNING, holding(3));
        sold(&mut client);
        buying_power(&mut client)
    }),
    ("freezes-balance-prices", "off", |it| {
        let mut client = it.client_at(Live, MORNING, holding(3));
        client.now = "2026-11-23T16:30:00+09:00".parse().unwrap();
        buy(&mut client, &[("ORD_DVSN", "41"), ("ORD_UNPR", "250000")]);
        let venue = client.core.venue_mut();
        venue.take(client.now, hynix(), Side::Sell, 250_000, 1);
        client.core.advance(client.now);
        balance(&mut client)
    }),
    ("answers-every-field", "off", |it| {
        seen(&it.client(Live).price())
    }),
    ("max-registrations", "0", |it| {
        registered(&mut it.client(Live), "H0STCNT0", "000660").2
    }),
    ("refuses-twins", "off", |it| {
        let mut client = it.client(Live);
        let (line, key, _) = registered(&mut client, "H0STCNT0", "000660");
        subscribe_to(&mut client, line, &key, "H0STCNT0", "000660")
    }),
    ("gives-every-key", "off", |it| {
        registered(&mut it.client(Live), "H0STCNT0", "000660").2
    }),
    ("keeps-first-session", "off", two_sessions),
    ("hides-refused-topic", "off", two_sessions),
    ("slot-held", "0s", |it| ended_session(it, false)),
    ("frees-closed-slots", "off", |it| ended_session(it, true)),
    ("ping-every", "3s", |it| {
        let mut client = it.client(Live);
        registered(&mut client, "H0STCNT0", "000660");
        quiet(&mut client, 5, |_core| {})
    }),
    ("unanswered-pings", "2", |it| {
        let mut client = it.client(Live);
        registered(&mut client, "H0STCNT0", "000660");
        quiet(&mut client, 40, |_core| {})
    }),
    ("takes-pong-frames", "off", |it| {
        let mut client = it.client(Live);
        let (line, ..) = registered(&mut client, "H0STCNT0", "000660");
        quiet(&mut client, 90, |core| core.pong(line))
    }),
    ("idle-close", "1m", |it| {
        let mut client = it.client_at(Live, "2026-11-23T20:30:00+09:00", |_key| {});
        registered(&mut client, "H0STCNT0", "000660");
        quiet(&mut client, 70, |_core| {})
    }),
    ("notices-per-hts-id", "off", |it| {
        let mut client = it.client(Live);
        let hts_id = client.key.hts_id.clone();
        registered(&mut client, "H0STCNI0", &hts_id);
        let order = NewOrder {
            account: "5000000002".into(),
            ..outsider::order(hynix(), Route::KRX, Side::Buy, 240_000, 1)
        };
        client.core.venue_mut().place(client.now, order).unwrap();
        client.core.advance(client.now);
        sent(&mut client)
    }),
    ("fills-are-kind-00", "off", told),
    ("glues-columns", "off", told),
    ("pads-notices", "off", told),
];

/// What only a socket shows: [`switches_of_sockets`].
const ON_SOCKETS: [&str; 3] = ["lower-case-headers", "date-lag", "takes-any-path"];

#[test]
fn every_switch_changes_what_a_client_sees() {
    let mut unseen = Vec::new();
    for (name, other, play) in SCENES {
        let measured = play(Switch { name, value: None });
        let again = play(Switch { name, value: None });
        assert_eq!(measured, again, "{name} replays");
        let value = Some(*other);
        if play(Switch { name, value }) == measured {
            unseen.push(format!("{name}={other}: {measured}"));
        }
    }
    assert!(unseen.is_empty(), "{}", unseen.join("\n"));
    let played: BTreeSet<&str> = SCENES
        .iter()
        .map(|(name, ..)| *name)
        .chain(ON_SOCKETS)
        .collect();
    let all: BTreeSet<&str> = NAMES.iter().map(|(name, _)| *name).collect();
    assert_eq!(played, all, "every switch has its scene");
}

/// Sends bytes to a port and returns the head of what comes back.
async fn head_of(address: &str, request: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut bytes = [0; 4_096];
    let length = stream.read(&mut bytes).await.unwrap();
    let text = String::from_utf8_lossy(&bytes[..length]).into_owned();
    text.split("\r\n\r\n").next().unwrap().to_owned()
}

#[tokio::test]
async fn switches_of_sockets() {
    let of = |name, value| Switch { name, value };
    for (switch, shows) in [
        (
            of("date-lag", None),
            ["Date: Mon, 23 Nov 2026 01:00:00 GMT", "101 Switching"],
        ),
        (
            of("date-lag", Some("7s")),
            ["Date: Mon, 23 Nov 2026 00:59:53 GMT", "101 Switching"],
        ),
        (
            of("lower-case-headers", Some("on")),
            ["content-length: ", "101 Switching"],
        ),
        (
            of("takes-any-path", Some("off")),
            ["Content-Length: ", "404 Not Found"],
        ),
    ] {
        let core = switch.client(Live).core;
        let now = || MORNING.parse().unwrap();
        let emulator = Emulator::start(core, Arc::new(now), 0, 0).await.unwrap();
        let rest = emulator.rest_url().replace("http://", "");
        let path = "/uapi/domestic-stock/v1/quotations/inquire-price";
        let request = format!("GET {path} HTTP/1.1\r\nHost: {rest}\r\n\r\n");
        let head = head_of(&rest, &request).await;
        assert!(head.contains(shows[0]), "{head}");
        let websocket = emulator.websocket_url().replace("ws://", "");
        let address = websocket.split('/').next().unwrap();
        let request = format!(
            "GET /tryitout/H0STCNT0 HTTP/1.1\r\nHost: {address}\r\nUpgrade: websocket\r\n\
             Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n\
             Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
        );
        let head = head_of(address, &request).await;
        assert!(head.contains(shows[1]), "{head}");
    }
}
