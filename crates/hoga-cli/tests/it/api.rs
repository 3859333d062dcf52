//! `hoga api` as its user meets it: every read of the tables, by name, against a server on this machine.

use super::emulator::{vars, with_keys};
use super::{hoga, home};
use kis_wire::endpoint::Effect;
use kis_wire::generated::CALLS;
use kis_wire::schema::{Description, Field, Kind, Paging};
use serde_json::Value;
use std::sync::Mutex;

const KEYS: &str = "[[key]]\naccount = \"50000000-01\"\n";

/// A value that fits a field.
fn value(field: &Field) -> String {
    let known = match field.name {
        "FID_COND_MRKT_DIV_CODE" => "J",
        "FID_INPUT_ISCD" | "PDNO" => "005930",
        "FID_PERIOD_DIV_CODE" => "D",
        "PRDT_TYPE_CD" => "300",
        "OVRS_EXCG_CD" => "NASD",
        "EXCD" => "NAS",
        _ => match field.kind {
            Kind::Date => "20261123",
            Kind::Time => "100000",
            Kind::Flag => "N",
            Kind::Shares | Kind::Whole | Kind::Decimal | Kind::Ratio => "1",
            Kind::Text | Kind::Code | Kind::Unknown => "0",
        },
    };
    known.to_owned()
}

fn words(call: &Description) -> Vec<String> {
    let name = format!("{}/{}", call.class, call.name).replace('_', "-");
    let mut words = vec!["--json".to_owned(), "api".to_owned(), name];
    let is_cursor = |field: &Field| match call.paging {
        Paging::None | Paging::Header => false,
        Paging::Cursors(cursors) => cursors.iter().any(|cursor| cursor.name == field.name),
    };
    for field in call.request.0 {
        let is_account = matches!(field.name, "CANO" | "ACNT_PRDT_CD");
        if field.is_required && !is_account && !is_cursor(field) {
            words.push(format!("--{}", field.name.to_lowercase().replace('_', "-")));
            words.push(value(field));
        }
    }
    words
}

#[test]
fn every_read_of_the_tables_is_answered_or_says_that_it_is_not_modelled() {
    let home = home("api-every");
    let (_running, settings) = with_keys(&home, KEYS, &[]);
    let vars = vars(&settings[0]);
    let reads: Vec<&Description> = CALLS
        .iter()
        .copied()
        .filter(|call| call.effect == Effect::Read)
        .collect();
    assert_eq!(reads.len(), 257);
    let next = Mutex::new(reads.iter());
    let outcomes = Mutex::new((0, 0, Vec::new()));
    std::thread::scope(|scope| {
        for _thread in 0..4 {
            scope.spawn(|| {
                loop {
                    let Some(call) = next.lock().unwrap().next() else {
                        return;
                    };
                    let words = words(call);
                    let words: Vec<&str> = words.iter().map(String::as_str).collect();
                    let output = hoga(&home, &vars, &words);
                    let printed = String::from_utf8(output.stdout).unwrap();
                    let told = String::from_utf8(output.stderr).unwrap();
                    let what = format!("{}: {printed}{told}", call.path);
                    let document: Value = serde_json::from_str(&printed).expect(&what);
                    let mut outcomes = outcomes.lock().unwrap();
                    match (output.status.code(), document["not_modelled"].as_bool()) {
                        (Some(0), Some(true)) => outcomes.0 += 1,
                        (Some(0), Some(false)) => outcomes.1 += 1,
                        // The values are made up: a played call may refuse them in its own words.
                        (Some(5 | 6), None) => outcomes.2.push(document["error"].to_string()),
                        _ => panic!("{what}"),
                    }
                }
            });
        }
    });
    let (unmodelled, played, refused) = outcomes.into_inner().unwrap();
    assert_eq!(unmodelled + played + refused.len(), 257);
    assert!(
        unmodelled > 200 && played >= 20,
        "{unmodelled} {played} {refused:?}"
    );
}

#[test]
fn a_call_is_found_described_checked_and_answered() {
    let home = home("api-one");
    let (_running, settings) = with_keys(&home, KEYS, &[]);
    let vars = vars(&settings[0]);
    let run = |words: &[&str]| {
        let output = hoga(&home, &vars, words);
        (
            output.status.code().unwrap(),
            String::from_utf8(output.stdout).unwrap(),
            String::from_utf8(output.stderr).unwrap(),
        )
    };
    let day = [
        "api",
        "inquire-daily-price",
        "--fid-cond-mrkt-div-code",
        "J",
        "--fid-input-iscd",
        "005930",
        "--fid-period-div-code=D",
        "--fid-org-adj-prc",
        "0",
        "--json",
    ];
    let (code, printed, _) = run(&day);
    assert_eq!(code, 0, "{printed}");
    let document: Value = serde_json::from_str(&printed).unwrap();
    assert_eq!(document["not_modelled"], false);
    let rows = document["answer"]["output"].as_array().unwrap();
    assert!(rows[0]["stck_clpr"].is_string(), "{printed}");

    // The place between two pages has the account's number in it.
    let balance = "api inquire-balance --afhr-flpr-yn N --inqr-dvsn 02 --unpr-dvsn 01 \
                   --fund-sttl-icld-yn N --fncg-amt-auto-rdpt-yn N --prcs-dvsn 00 --ofl-yn=";
    let balance: Vec<&str> = balance.split_whitespace().collect();
    for words in [balance.clone(), [balance, vec!["--json"]].concat()] {
        let (code, printed, said) = run(&words);
        assert_eq!(code, 0, "{said}");
        assert!(printed.contains("dnca_tot_amt"), "{printed}");
        assert!(!printed.contains("50000000"), "{printed}");
    }

    let (code, printed, _) = run(&["api", "inquire-daily-price", "--describe"]);
    assert_eq!(code, 0);
    assert!(printed.contains("--fid-input-iscd"), "{printed}");
    assert!(printed.contains("주식 종가"), "{printed}");
    let (code, printed, _) = run(&["api", "--search", "배당"]);
    assert_eq!(code, 0);
    assert!(printed.contains("dividend"), "{printed}");

    for (words, told) in [
        (vec!["api", "inquire-daily-prize"], "inquire-daily-price"),
        (vec!["api", "order-cash"], "hoga buy"),
        (vec!["api", "inquire-daily-price"], "--fid-input-iscd"),
        (
            vec!["api", "inquire-daily-price", "--nonsense", "1"],
            "nonsense",
        ),
        (vec!["api", "inquire-daily-price", "005930"], "005930"),
        (vec!["api", "--search", "zzz"], "zzz"),
    ] {
        let (code, printed, said) = run(&words);
        assert_eq!((code, printed.as_str()), (2, ""), "{words:?}: {said}");
        assert!(said.contains(told), "{words:?}: {said}");
    }
    // Without a venue: listing and describing need none.
    let output = hoga(&home, &[("KIS_REST_BASE_URL", "nonsense")], &["api"]);
    let printed = String::from_utf8(output.stdout).unwrap();
    assert_eq!(
        (output.status.code(), printed.lines().count()),
        (Some(0), 257)
    );
}
