//! What holds a secret does not show it: not in `Debug`, not in an error, not in an event.

use crate::begin;
use hoga_desk::journal::{Identity, Journal, columns};
use hoga_port::BrokerPort;
use hoga_testkit::redaction::{ACCOUNT, APP_KEY, APP_SECRET, planted};
use hoga_testkit::{Simulation, SimulationConfig};
use kis_emulator::Fate;
use kis_wire::oauth::approval::ApprovalRequest;
use kis_wire::oauth::token::TokenPRequest;
use kis_wire::realtime::Cipher;

fn check(what: &str, shown: &str) {
    for secret in planted() {
        assert!(
            !shown.contains(secret),
            "{what} shows {secret:.4}…: {shown:.200}"
        );
    }
}

#[test]
fn nothing_that_holds_a_secret_shows_it_in_debug() {
    begin();
    let token = TokenPRequest {
        grant_type: "client_credentials".into(),
        appkey: APP_KEY.into(),
        appsecret: APP_SECRET.into(),
    };
    check("the token request", &format!("{token:?}"));
    let approval = ApprovalRequest {
        grant_type: "client_credentials".into(),
        appkey: APP_KEY.into(),
        secretkey: APP_SECRET.into(),
    };
    check("the approval request", &format!("{approval:?}"));
    let call = kis_client::transport::HttpCall {
        method: "GET",
        url: format!("http://127.0.0.1/uapi?CANO={}", ACCOUNT.split_at(8).0),
        headers: vec![("appkey", APP_KEY.into()), ("appsecret", APP_SECRET.into())],
        body: APP_SECRET.into(),
        timeout: std::time::Duration::from_secs(1),
        leave_by: None,
    };
    check("a call", &format!("{call:?}"));
    let account: hoga_port::AccountId = ACCOUNT.parse().unwrap();
    check("the account", &format!("{account:?} {account}"));
    check(
        "a journal's owner",
        &format!("{:?}", Identity::new("paper", &account)),
    );
    let key = "k".repeat(32);
    let cipher = Cipher::new(&key, &"v".repeat(16)).unwrap();
    assert!(!format!("{cipher:?}").contains("kkk"));
}

#[tokio::test(start_paused = true)]
async fn no_error_and_no_event_of_a_session_holds_a_secret() {
    begin();
    let simulation = Simulation::start(SimulationConfig::default());
    let desk = simulation.open().await.unwrap();
    check(
        "the desk",
        &format!("{desk:?} {:?}", desk.gateway().config()),
    );
    let token = desk.authenticate().await.unwrap();
    check("the token", &format!("{token:?}"));
    desk.connect_websocket().await.unwrap();
    let symbol = "005930".parse().unwrap();
    for (at, fate) in [Fate::Html, Fate::LoseAnswer, Fate::Truncate]
        .into_iter()
        .enumerate()
    {
        simulation
            .wire
            .with_core(|core, _| core.faults.next_call("order-cash", fate));
        let key = format!("bad-{at}");
        let request = simulation.order(
            &key,
            symbol,
            hoga_port::Side::Buy,
            None,
            u64::try_from(at).unwrap() + 1,
        );
        if let Err(error) = desk.place_order(request).await {
            check("an error", &format!("{error:?} {error} {}", error.hint()));
        }
    }
    for fate in [Fate::Html, Fate::Html, Fate::Html, Fate::Html] {
        simulation
            .wire
            .with_core(|core, _| core.faults.next_call("inquire-balance", fate));
    }
    let error = desk.get_cash(desk.account()).await.unwrap_err();
    check("an error", &format!("{error:?} {error}"));
    desk.close().await.unwrap();
    let stored = simulation.journal.read(0, usize::MAX).await.unwrap();
    assert!(stored.len() > 5);
    for event in stored {
        let (entry, order) = columns(&event.record);
        check("an event", &format!("{entry} {order:?} {event:?}"));
    }
}
