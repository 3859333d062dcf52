//! A venue, or a proxy before it, whose every text holds the whole request: nothing of what was sent is
//! shown, logged or kept.

use super::server::serve;
use super::{hoga, home, words};
use hoga_testkit::redaction::{ACCOUNT, APP_KEY, APP_SECRET, HTS_ID};
use serde_json::{Value, json};
use std::path::Path;

const TOKEN: &str = "made-up-token-that-an-echo-must-not-bring-back";

/// What is refused is refused with everything that came.
fn answer(request: &str) -> Value {
    let asks = |path: &str| request.starts_with("GET") && request.contains(path);
    if request.contains("/oauth2/tokenP") {
        json!({
            "access_token": TOKEN, "token_type": "Bearer", "expires_in": 86_400,
            "access_token_token_expired": "2099-01-01 00:00:00",
        })
    } else if asks("/inquire-price") && request.contains("005930") {
        let output = json!({
            "stck_prpr": "71900", "stck_mxpr": "93400", "stck_llam": "50400",
            "aspr_unit": "100", "prdy_vrss": "0", "prdy_vrss_sign": "3",
        });
        json!({ "rt_cd": "0", "msg_cd": "MCA00000", "msg1": request, "output": output })
    } else if asks("/inquire-daily-ccld") {
        json!({ "rt_cd": "0", "msg_cd": "KIOK0560", "msg1": request, "output1": [], "output2": {} })
    } else if asks("/inquire-psbl-order") {
        let output = json!({
            "ord_psbl_cash": "1000000", "nrcvb_buy_amt": "1000000", "nrcvb_buy_qty": "10",
            "max_buy_amt": "1000000", "max_buy_qty": "10", "psbl_qty_calc_unpr": "70000",
        });
        json!({ "rt_cd": "0", "msg_cd": "MCA00000", "msg1": request, "output": output })
    } else {
        json!({ "rt_cd": "1", "msg_cd": "APBK0952", "msg1": request })
    }
}

/// Returns what files below a directory hold.
fn files(directory: &Path, found: &mut Vec<(String, Vec<u8>)>) {
    for entry in std::fs::read_dir(directory).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, found);
        } else if let Ok(bytes) = std::fs::read(&path) {
            found.push((path.display().to_string(), bytes));
        }
    }
}

#[test]
fn what_a_venue_sends_back_of_a_request_is_hidden_everywhere() {
    let home = home("echoes");
    let url = serve(answer);
    let vars = [
        ("MODE", "PAPER"),
        ("KIS_APP_KEY", APP_KEY),
        ("KIS_APP_SECRET", APP_SECRET),
        ("KIS_ACCOUNT_NO", ACCOUNT),
        ("KIS_HTS_ID", HTS_ID),
        ("KIS_REST_BASE_URL", url.as_str()),
        ("KIS_WS_URL", "ws://127.0.0.1:9"),
        ("HOGA_LOG", "trace"),
        ("HOGA_CLOCK", "2026-11-23T10:00:00+09:00"),
    ];
    let mut said = Vec::new();
    let mut was_refused = false;
    let commands: [&[&str]; 9] = [
        &["buy", "005930", "1", "--limit", "70000", "--id", "echo"],
        &["--json", "cash"],
        &["positions"],
        &["quote", "000660"],
        &["orders"],
        &["why", "echo"],
        &["events"],
        &["cancel-all", "--yes"],
        &["doctor"],
    ];
    for arguments in commands {
        let output = hoga(&home, &vars, arguments);
        was_refused |= words(&output).contains("APBK0952");
        said.push((arguments.join(" "), output.stdout));
        said.push((arguments.join(" "), output.stderr));
    }
    assert!(was_refused, "the echo is told, as far as it may be");
    let story = said.iter().find(|(from, _)| from == "why echo").unwrap();
    let story = String::from_utf8_lossy(&story.1);
    assert!(story.contains("(hidden)"), "the order was refused: {story}");
    files(&home, &mut said);
    let number = ACCOUNT.split('-').next().unwrap();
    for (from, bytes) in said {
        let text = String::from_utf8_lossy(&bytes);
        // The token is kept where it is meant to be.
        let secrets = [APP_KEY, APP_SECRET, number, TOKEN];
        for secret in secrets {
            let is_kept = secret == TOKEN && from.ends_with("token.json");
            assert!(is_kept || !text.contains(secret), "{from} holds {secret}");
        }
    }
}
