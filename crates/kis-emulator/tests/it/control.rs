//! `/__hoga/`: who may look and who may let things go wrong.

use super::{Client, value};
use kis_emulator::{Core, EmulatorConfig, HttpRequest};
use kis_wire::Environment;
use serde_json::Value;

/// A client of an emulator that takes faults.
pub(super) fn with_control() -> Client {
    let mut client = Client::new(Environment::Live);
    let mut config = EmulatorConfig::new(Environment::Live, client.now, 1);
    (config.mean_gap_ms, config.takes_faults) = (0, true);
    config.keys = vec![client.key.clone()];
    client.core = Core::new(config);
    client.log_in();
    client
}

fn ask(
    client: &mut Client,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> (u16, Value) {
    let request = HttpRequest {
        method: method.into(),
        path: path.into(),
        query: String::new(),
        headers: headers
            .iter()
            .map(|(name, value)| ((*name).into(), (*value).into()))
            .collect(),
        body: body.into(),
    };
    let (reply, _) = client.core.request(client.now, &request);
    (
        reply.status,
        serde_json::from_slice(&reply.body).unwrap_or_default(),
    )
}

fn fault(client: &mut Client, body: &str) -> (u16, Value) {
    ask(
        client,
        "POST",
        "/__hoga/fault",
        &[("host", "127.0.0.1:9443")],
        body,
    )
}

#[test]
fn a_page_of_another_site_can_neither_look_nor_change() {
    let mut client = with_control();
    for host in ["", "evil.example", "127.0.0.1.evil.example:9443"] {
        for (method, path) in [
            ("GET", "/__hoga/"),
            ("GET", "/__hoga/status"),
            ("POST", "/__hoga/fault"),
        ] {
            assert_eq!(
                ask(&mut client, method, path, &[("host", host)], "{}").0,
                403,
                "{host} {path}"
            );
        }
    }
    let from_a_page = [
        ("host", "localhost:9443"),
        ("origin", "https://evil.example"),
    ];
    assert_eq!(
        ask(
            &mut client,
            "POST",
            "/__hoga/fault",
            &from_a_page,
            r#"{"do":"cut"}"#
        )
        .0,
        403
    );
    assert_eq!(
        ask(&mut client, "GET", "/__hoga/", &[("host", "localhost")], "").0,
        200
    );
}

#[test]
fn the_page_and_the_status_hold_no_secret() {
    let mut client = with_control();
    client.price();
    let (_, status) = ask(
        &mut client,
        "GET",
        "/__hoga/status",
        &[("host", "localhost")],
        "",
    );
    let page = HttpRequest {
        method: "GET".into(),
        path: "/__hoga/".into(),
        headers: vec![("host".into(), "localhost".into())],
        ..HttpRequest::default()
    };
    let (page, _) = client.core.request(client.now, &page);
    let page = String::from_utf8(page.body).unwrap();
    let shown = [status.to_string(), page].concat();
    assert!(shown.contains("inquire-price"));
    for secret in [&client.key.app_key, &client.key.app_secret, &client.token] {
        assert!(!shown.contains(secret.as_str()));
    }
}

#[test]
fn a_fault_hits_the_calls_it_names_and_no_others() {
    let mut client = with_control();
    assert_eq!(
        fault(&mut client, r#"{"do":"throttle","path":"order"}"#).0,
        200,
        "the overseas order"
    );
    assert_eq!(client.after(2).price().status, 200);
    assert_eq!(
        client.after(2).buy()["rt_cd"],
        "0",
        "order-cash is another call"
    );
    assert_eq!(
        fault(
            &mut client,
            r#"{"do":"throttle","path":"order-cash","times":2}"#
        )
        .0,
        200
    );
    assert_eq!(client.after(2).buy()["msg_cd"], "EGW00201");
    assert_eq!(fault(&mut client, r#"{"do":"heal"}"#).0, 200);
    assert_eq!(client.after(2).buy()["rt_cd"], "0", "healed");
    assert_eq!(fault(&mut client, r#"{"do":"kill-tokens"}"#).0, 200);
    assert_eq!(value(&client.after(2).price())["msg_cd"], "EGW00121");
    assert_eq!(
        fault(&mut client, r#"{"do":"down","at":"10:30:00"}"#).0,
        200
    );
    assert_eq!(fault(&mut client, r#"{"do":"heal"}"#).0, 200);
    assert_eq!(client.after(2).price().status, 200, "the token works again");
    client.after(3_600);
    client.core.advance(client.now);
    assert!(
        !client.core.faults.is_down,
        "what was planned is forgotten too"
    );
}

#[test]
fn a_fault_that_makes_no_sense_is_refused() {
    let mut client = with_control();
    for (body, what) in [
        (r#"{"do":"html","path":""}"#, "no call"),
        (r#"{"do":"html","path":"cash"}"#, "no call"),
        (
            r#"{"do":"html","path":"order-cash","times":0}"#,
            "1 to 1000",
        ),
        (
            r#"{"do":"html","path":"order-cash","times":4294967295}"#,
            "1 to 1000",
        ),
        (
            r#"{"do":"lose-answer","path":"order-cash","off":true}"#,
            "does not last",
        ),
        (r#"{"do":"cut","off":true}"#, "does not last"),
        (r#"{"do":"cut","loud":true}"#, "loud"),
    ] {
        let (status, answer) = fault(&mut client, body);
        assert_eq!(status, 400, "{body}");
        assert!(
            answer["error"].as_str().unwrap().contains(what),
            "{body}: {answer}"
        );
    }
}
