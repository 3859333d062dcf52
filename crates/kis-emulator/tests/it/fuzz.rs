//! Fuzz targets: requests as bytes, texts of a session, recordings. Never a panic, never an order that
//! nobody sent, every answer in a form of KIS.
//!
//! `cargo test` runs each for a moment; `cargo xtask check --full` for two minutes.

use super::control::with_control;
use super::{Client, value};
use crate::edits::Edited;
use bolero::check;
use hoga_port::time::plus_millis;
use kis_emulator::server::http::parse_request;
use kis_emulator::{Core, EmulatorConfig, RecordedMarket, config_of};
use kis_wire::Environment;
use kis_wire::realtime::Subscribe;
use kis_wire::recording::Recording;
use std::num::NonZeroU32;
use std::sync::Mutex;
use std::time::Duration;

/// Returns good requests of a client with a token.
fn requests(client: &Client) -> Vec<String> {
    let head = format!(
        "authorization: Bearer {}\r\nappkey: {}\r\nappsecret: {}\r\ncusttype: P\r\n",
        client.token, client.key.app_key, client.key.app_secret
    );
    let get = |path: &str, tr_id: &str, query: &str| {
        format!("GET {path}?{query} HTTP/1.1\r\nhost: 127.0.0.1\r\ntr_id: {tr_id}\r\n{head}\r\n")
    };
    let post = |path: &str, tr_id: &str, body: &str| {
        let length = body.len();
        format!(
            "POST {path} HTTP/1.1\r\nhost: 127.0.0.1\r\ntr_id: {tr_id}\r\n{head}content-length: {length}\r\n\r\n{body}"
        )
    };
    let account = "\"CANO\":\"50000000\",\"ACNT_PRDT_CD\":\"01\"";
    vec![
        get(
            "/uapi/domestic-stock/v1/quotations/inquire-price",
            "FHKST01010100",
            "FID_COND_MRKT_DIV_CODE=J&FID_INPUT_ISCD=005930",
        ),
        get(
            "/uapi/domestic-stock/v1/trading/inquire-balance",
            "TTTC8434R",
            "CANO=50000000&ACNT_PRDT_CD=01&AFHR_FLPR_YN=N&INQR_DVSN=02&UNPR_DVSN=01&FUND_STTL_ICLD_YN=N&FNCG_AMT_AUTO_RDPT_YN=N&PRCS_DVSN=00&CTX_AREA_NK100=7",
        ),
        get(
            "/uapi/overseas-price/v1/quotations/dailyprice",
            "HHDFS76240000",
            "EXCD=NAS&SYMB=AAPL&GUBN=0&MODP=0&BYMD=20261101",
        ),
        post(
            "/uapi/domestic-stock/v1/trading/order-rvsecncl",
            "TTTC0013U",
            &format!(
                "{{{account},\"KRX_FWDG_ORD_ORGNO\":\"\",\"ORGN_ODNO\":\"0000000100\",\"ORD_DVSN\":\"00\",\"RVSE_CNCL_DVSN_CD\":\"02\",\"ORD_QTY\":\"0\",\"ORD_UNPR\":\"0\",\"QTY_ALL_ORD_YN\":\"Y\"}}"
            ),
        ),
        post("/uapi/hashkey", "", &format!("{{{account}}}")),
        post(
            "/oauth2/tokenP",
            "",
            "{\"grant_type\":\"client_credentials\",\"appkey\":\"x\",\"appsecret\":\"y\"}",
        ),
        post("/__hoga/fault", "", "{\"do\":\"cut\",\"at\":\"10:30\"}"),
    ]
}

#[test]
fn requests_as_bytes() {
    let client = with_control();
    let seeds = requests(&client);
    let client = Mutex::new(client);
    check!().with_type::<Edited>().for_each(|edited| {
        let seeds: Vec<&str> = seeds.iter().map(String::as_str).collect();
        let bytes = edited.of(&seeds);
        let Ok(Some((request, used))) = parse_request(&bytes) else {
            return;
        };
        assert!(used <= bytes.len());
        let mut client = client.lock().unwrap();
        // Far enough apart for the limits, not so far that the token ends within a run.
        client.now = plus_millis(client.now, 1);
        client.core.quirks_mut().calls_per_second = NonZeroU32::MAX;
        client.core.quirks_mut().token_life = Duration::from_secs(1_000_000);
        let now = client.now;
        let (reply, _) = client.core.request(now, &request);
        // What a fault did to the core does not spoil the next input.
        client.core.faults.heal();
        assert!(
            matches!(reply.status, 200 | 400 | 403 | 404 | 500),
            "{}",
            reply.status
        );
        if reply.content_type.starts_with("application/json") {
            let body = value(&reply);
            let has_form = [
                "rt_cd",
                "error_code",
                "error",
                "HASH",
                "access_token",
                "done",
            ];
            assert!(
                has_form.iter().any(|name| body.get(name).is_some()),
                "{body}"
            );
        }
        let account = client.key.account.clone();
        assert_eq!(
            client.core.venue().orders_of(&account).count(),
            0,
            "no seed orders"
        );
    });
}

#[test]
fn texts_of_a_session() {
    let mut client = Client::new(Environment::Live);
    let key = client.approval();
    let ask = |is_registration, tr_id: &str, tr_key: &str| {
        Subscribe {
            is_registration,
            tr_id: tr_id.into(),
            tr_key: tr_key.into(),
        }
        .write(&key)
    };
    let seeds = [
        ask(true, "H0STCNT0", "005930"),
        ask(false, "H0STASP0", "005930"),
        ask(true, "H0STCNI0", "hogauser"),
        ask(true, "HDFSCNT0", "DNASAAPL"),
        "{\"header\":{\"tr_id\":\"PINGPONG\",\"datetime\":\"20261123100000\"}}".to_owned(),
    ];
    let line = client.core.connect(client.now);
    let client = Mutex::new((client, line));
    check!().with_type::<Edited>().for_each(|edited| {
        let seeds: Vec<&str> = seeds.iter().map(String::as_str).collect();
        let text = edited.text(&seeds);
        let mut guard = client.lock().unwrap();
        let (client, line) = &mut *guard;
        client.now = plus_millis(client.now, 1);
        if client.core.connection_count() == 0 {
            *line = client.core.connect(client.now);
        }
        client.core.text(client.now, *line, &text);
        client.core.take_outbox();
        assert!(client.core.connection_count() <= 1);
    });
}

/// A recording of a call, a print, a book, an own execution and the end of a line.
const RECORDING: &str = r#"{"hoga_recording":1,"environment":"live","started_at":"2026-11-23T10:00:00.000+09:00","account":"5000000001"}
{"ms":5,"what":{"call":{"method":"GET","path":"/uapi/domestic-stock/v1/quotations/inquire-price","tr_id":"FHKST01010100","fields":{"FID_COND_MRKT_DIV_CODE":"J","FID_INPUT_ISCD":"005930"},"took_ms":9,"answer":{"status":200,"body":{"rt_cd":"0","output":{"stck_prpr":"71900"},"ctx_area_nk100":"50000000!^"}}}}}
{"ms":6,"what":{"sent":{"line":1,"registers":true,"tr_id":"H0STCNT0","tr_key":"005930"}}}
{"ms":20,"what":{"got":{"line":1,"text":"0|H0STCNT0|001|005930^100000^71900^5^-100^-0.14^72023.83^72100^72400^71700^71900^71800^1^3052507^219853241700^5105^6937^1832^84.90^1366314^1159996^1^0.39^20.28^090020^5^-200^090820^5^-500^092619^2^200^20261123^20^N^65945^216924^1118750^2199206^0.05^2424142^125.92^0^^72100^2"}}}
{"ms":21,"what":{"got":{"line":1,"text":"1|H0STCNI0|001|hogauser^5000000001^0000085100^^02^0^00^0^088350^0000000001^000003145^094414^0^2^2^03930^000000001^NAME^^3^Y^^10^^name^000000000"}}}
{"ms":30,"what":{"closed":{"line":1,"by_client":false}}}
"#;

#[test]
fn recordings() {
    check!().with_type::<Edited>().for_each(|edited| {
        let Ok(recording) = Recording::read(&edited.text(&[RECORDING])) else {
            return;
        };
        if let Ok(recorded) = RecordedMarket::of(&recording)
            && let Ok(config) = EmulatorConfig::of_recording(&recording, &recorded)
        {
            let start = config.start;
            let mut core = Core::new(config);
            core.play(recorded);
            // A made-up time may lie years ahead: the market is not played until then.
            core.advance(plus_millis(start, 60_000));
            assert!(core.steps_left() <= recording.entries.len() * 100);
        }
        let Ok(config) = config_of(&recording) else {
            return;
        };
        let mut client = Client::new(config.environment);
        client.now = config.start;
        client.key = config.keys[0].clone();
        client.core = Core::replaying(recording, config, true).unwrap();
        let (status, token) = client.ask_token();
        assert_eq!(status, 200, "{token}");
        client.token = token["access_token"].as_str().unwrap().into();
        let line = client.core.connect(client.now);
        let reply = client.price();
        assert!((200..600).contains(&reply.status));
        client.after(60);
        client.core.advance(client.now);
        client.core.take_outbox();
        client.core.disconnect(client.now, line, true);
    });
}
