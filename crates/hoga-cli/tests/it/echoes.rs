//! A venue, or a proxy before it, whose every text holds the whole request: nothing of what was sent is
//! shown, logged or kept.

use super::emulator::{fault, port, with_keys};
use super::server::serve;
use super::{found, hoga, home, words};
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

const KEYS: &str = r#"
[[key]]
account = "50009999-01"
app_key = "PSplantedappkey0123456789abcdefghijk"
app_secret = "plantedappsecret/+=0123456789"
hts_id = "planted-hts-id"
cash = 50000000
holdings = [{ symbol = "005930", quantity = 7, price = 70000 }]
"#;

/// Every command that speaks with a venue or reads what it said, once or more.
const COMMANDS: [&[&str]; 33] = [
    &["auth"],
    &["quote", "005930"],
    &["quote", "999999"],
    &["book", "005930"],
    &["chart", "005930", "--by", "minute", "--count", "3"],
    &["chart", "005930"],
    &["cash"],
    &["positions"],
    &["--json", "positions"],
    &["buy", "005930", "1", "--market", "--id", "one", "--yes"],
    &[
        "buy", "005930", "1", "--limit", "60000", "--id", "two", "--yes",
    ],
    &[
        "buy", "005930", "99999", "--limit", "70000", "--id", "much", "--yes",
    ],
    &[
        "sell", "005930", "1", "--limit", "80000", "--id", "three", "--yes",
    ],
    &["amend", "two", "--limit", "60100"],
    &["--json", "orders"],
    &["orders", "--open"],
    &["cancel", "two", "--wait", "1s"],
    &["resolve", "two", "--not-placed"],
    &["adopt"],
    &["limits"],
    &["run", "--for", "2s", "--symbols", "005930"],
    &["record", "RECORDING", "--for", "2s", "--symbols", "005930"],
    &["cancel-all", "--yes", "--wait", "3s"],
    &["cancel-all", "--without-journal", "--yes", "--wait", "3s"],
    &["kill", "on"],
    &["kill", "off"],
    &["resume"],
    &["why", "much"],
    &["--json", "events"],
    &["events", "verify"],
    &["doctor"],
    &["--json", "doctor"],
    &["auth", "--revoke"],
];

#[test]
#[expect(
    clippy::too_many_lines,
    reason = "one story, told from its beginning to its end"
)]
fn a_venue_that_echoes_every_request_brings_no_secret_to_the_screen_the_log_or_a_file() {
    let home = home("canaries");
    let more = ["--as", "live", "--clock", "10:00", "--control"];
    let (_market, settings) = with_keys(&home, KEYS, &more);
    let work = home.join("work");
    let mut vars: Vec<(&str, &str)> = super::emulator::vars(&settings[0]);
    vars.push(("HOGA_LOG", "trace"));
    let token = || {
        let file = found(&work, "token.json").map(|path| std::fs::read_to_string(path).unwrap());
        let kept: Option<Value> = file.and_then(|text| serde_json::from_str(&text).ok());
        kept.and_then(|kept| kept["token"]["text"].as_str().map(str::to_owned))
    };
    let approval = || {
        let file = found(&work, "approval.json").map(|path| std::fs::read_to_string(path).unwrap());
        let kept: Option<Value> = file.and_then(|text| serde_json::from_str(&text).ok());
        kept.and_then(|kept| kept["key"].as_str().map(str::to_owned))
    };
    let echo = fault(&home, &port(&settings[0]), &["echo"]);
    assert!(echo.status.success(), "{}", words(&echo));
    let recording = home.join("recorded");
    let mut everything = Vec::new();
    let mut secrets: Vec<String> = [APP_KEY, APP_SECRET, "plantedappsecret", "50009999", HTS_ID]
        .map(str::to_owned)
        .to_vec();
    for arguments in COMMANDS {
        let file = recording.to_str().unwrap();
        let arguments: Vec<&str> = arguments
            .iter()
            .map(|word| if *word == "RECORDING" { file } else { *word })
            .collect();
        let output = hoga(&work, &vars, &arguments);
        let shown = words(&output);
        assert!(
            !shown.contains("must live has ended"),
            "{arguments:?}: {shown}"
        );
        everything.push((arguments.join(" "), output.stdout));
        everything.push((arguments.join(" "), output.stderr));
        for secret in [token(), approval()].into_iter().flatten() {
            if !secrets.contains(&secret) {
                secrets.push(secret);
            }
        }
    }
    assert!(secrets.len() >= 7, "a token and an approval key were used");
    let of = |command: &str| {
        let streams = everything.iter().filter(|(from, _)| from == command);
        streams
            .map(|(_, bytes)| String::from_utf8_lossy(bytes))
            .collect::<String>()
    };
    // The echo came, and was told as far as it may be.
    assert!(of("why much").contains("(hidden)"), "{}", of("why much"));
    let run = of("run --for 2s --symbols 005930");
    assert!(run.contains("a text of the line was dropped"), "{run}");
    assert!(recording.exists());
    files(&home, &mut everything);
    for (from, bytes) in everything {
        let is_theirs = ["keys.toml", "token.json", "approval.json"];
        if is_theirs.iter().any(|name| from.ends_with(name)) {
            continue;
        }
        let text = String::from_utf8_lossy(&bytes);
        for secret in &secrets {
            let before = text.find(secret.as_str()).and_then(|at| text.get(..at));
            let around = before.map(|before| before.chars().rev().take(200).collect::<Vec<_>>());
            let around = around.map(|around| around.into_iter().rev().collect::<String>());
            assert!(
                around.is_none(),
                "{from} holds {secret:.12}… behind {around:?}"
            );
        }
    }
}
