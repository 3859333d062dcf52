//! What a venue says, as a person and a script see it: against a server that answers as told.

use super::server::serve;
use super::{code, hoga, home, json, words};
use hoga_testkit::redaction::{ACCOUNT, APP_KEY, APP_SECRET};
use serde_json::{Value, json};

/// A text that clears a screen, rings, forges a line and turns what follows it.
const NASTY: &str = "주문거부\u{1b}[2J\u{7}\r\nerror: none\u{202e}txt\u{9b}31m";

/// Returns the path's answer, or the nasty text as a refusal.
fn answer(request: &str) -> Value {
    if request.contains("/oauth2/tokenP") {
        json!({
            "access_token": "made-up-token-of-this-test",
            "token_type": "Bearer",
            "expires_in": 86_400,
            "access_token_token_expired": "2099-01-01 00:00:00",
        })
    } else if request.contains("/inquire-price") {
        let output = json!({
            "stck_prpr": "0000071900", "prdy_vrss": "4000", "prdy_vrss_sign": "5",
            "prdy_ctrt": "05.27", "acml_vol": "0000012345", "stck_oprc": "0",
            "stck_mxpr": "0", "stck_llam": "0", "aspr_unit": "000100",
        });
        json!({ "rt_cd": "0", "msg_cd": "MCA00000", "msg1": NASTY, "output": output })
    } else if request.contains("/inquire-asking-price") {
        let mut book: serde_json::Map<_, _> = (1..=10)
            .flat_map(|level| [format!("askp{level}"), format!("bidp{level}")])
            .map(|name| (name, json!("0000000000")))
            .collect();
        book.insert("askp1".into(), json!("0000072000"));
        book.insert("askp_rsqn1".into(), json!("00011"));
        json!({ "rt_cd": "0", "msg_cd": "MCA00000", "msg1": NASTY, "output1": book })
    } else {
        json!({ "rt_cd": "1", "msg_cd": "APBK0013", "msg1": NASTY })
    }
}

fn vars(url: &str) -> Vec<(&str, &str)> {
    vec![
        ("MODE", "PAPER"),
        ("KIS_APP_KEY", APP_KEY),
        ("KIS_APP_SECRET", APP_SECRET),
        ("KIS_ACCOUNT_NO", ACCOUNT),
        ("KIS_REST_BASE_URL", url),
        ("KIS_WS_URL", "ws://127.0.0.1:9"),
    ]
}

/// Returns whether anything is in it that moves a cursor; line breaks are this program's.
fn is_plain(text: &[u8]) -> bool {
    let text = String::from_utf8(text.to_vec()).unwrap();
    !text
        .chars()
        .any(|c| c != '\n' && hoga_port::foreign::is_unseen(c))
}

#[test]
fn what_the_venue_says_is_shown_escaped_and_a_read_it_refuses_is_exit_5() {
    let (home, url) = (home("said"), serve(answer));
    let refused = hoga(&home, &vars(&url), &["cash"]);
    assert_eq!(code(&refused), 5, "{}", words(&refused));
    assert!(is_plain(&refused.stderr), "{:?}", words(&refused));
    let said = words(&refused);
    let line = said.lines().find(|line| line.starts_with("error: "));
    let line = line.unwrap();
    let seen = r"주문거부\u{1b}[2J\u{7}\u{d}\u{a}error: none\u{202e}txt\u{9b}31m";
    assert!(line.contains(seen), "{line}");
    let refused = hoga(&home, &vars(&url), &["--json", "cash"]);
    assert!(is_plain(&refused.stdout), "{:?}", refused.stdout);
    let data: Value = serde_json::from_slice(&refused.stdout).unwrap();
    assert!(data["error"].as_str().unwrap().contains(seen), "{data}");
    let log = [("HOGA_LOG_FORMAT", "json"), ("HOGA_LOG", "trace")];
    let all: Vec<_> = vars(&url).into_iter().chain(log).collect();
    let logged = hoga(&home, &all, &["cash"]);
    assert!(is_plain(&logged.stderr), "{:?}", words(&logged));
}

#[test]
fn a_quote_and_a_book_show_numbers_unpadded_and_with_their_sign() {
    let (home, url) = (home("numbers"), serve(answer));
    let quote = hoga(&home, &vars(&url), &["--json", "quote", "0074k0"]);
    let quote = json(&quote);
    let expected = json!({
        "symbol": "0074K0", "last": "71900", "change": "-4000", "change_percent": "-5.27",
        "volume": "12345", "open": null, "high": null, "low": null,
        "upper_limit": null, "lower_limit": null, "tick": "100",
    });
    assert_eq!(quote, expected);
    let shown = hoga(&home, &vars(&url), &["quote", "005930"]);
    let shown = String::from_utf8(shown.stdout).unwrap();
    assert_eq!(
        shown.trim(),
        "005930  71,900 won  -4,000 (-5.27 %)  volume 12,345\nno limits  tick 100"
    );
    let book = json(&hoga(&home, &vars(&url), &["--json", "book", "005930"]));
    let asks = json!([{ "price": "72000", "quantity": "11" }]);
    assert_eq!(
        book,
        json!({ "symbol": "005930", "asks": asks, "bids": [] })
    );
}

#[test]
fn an_account_of_another_product_is_refused_at_the_start_and_by_doctor() {
    let home = home("product");
    for (account, names) in [("12345678-03", "futures"), ("12345678-29", "pension")] {
        let vars = [
            ("MODE", "PAPER"),
            ("KIS_APP_KEY", APP_KEY),
            ("KIS_APP_SECRET", APP_SECRET),
            ("KIS_ACCOUNT_NO", account),
        ];
        for command in ["run", "doctor"] {
            let refused = hoga(&home, &vars, &[command]);
            assert_eq!(code(&refused), 3, "{}", words(&refused));
            let said = words(&refused) + &String::from_utf8_lossy(&refused.stdout);
            assert!(said.contains(names) && said.contains("-01"), "{said}");
        }
    }
}
