//! Every argument of every command that trades or reads, spoilt one at a time: a usage error or a
//! refusal that says what is wrong, and never an order.

use crate::{code, hoga, home, words};

/// A command whose arguments are all right, with the places that are spoilt.
type Good = (&'static [&'static str], &'static [usize]);

const COMMANDS: [Good; 18] = [
    (&["buy", "005930", "1", "--limit", "60000"], &[1, 2, 4]),
    (&["sell", "005930", "1", "--limit", "60000"], &[1, 2, 4]),
    (
        &["buy", "005930", "1", "--limit", "60000", "--stop", "60000"],
        &[6],
    ),
    (
        &[
            "buy",
            "005930",
            "1",
            "--limit",
            "60000",
            "--exchange",
            "krx",
        ],
        &[6],
    ),
    (
        &["buy", "005930", "1", "--limit", "60000", "--wait", "1s"],
        &[6],
    ),
    (&["amend", "key", "--limit", "60000"], &[1, 3]),
    (&["amend", "key", "--quantity", "3"], &[1, 3]),
    (&["cancel", "key"], &[1]),
    (&["cancel-all", "--wait", "1s"], &[2]),
    (&["resolve", "key", "--bind", "1"], &[1, 3]),
    (&["why", "key"], &[1]),
    (&["quote", "005930"], &[1]),
    (&["book", "005930"], &[1]),
    (
        &[
            "chart",
            "005930",
            "--by",
            "day",
            "--count",
            "5",
            "--until",
            "2026-11-20",
        ],
        &[1, 3, 5, 7],
    ),
    (
        &[
            "run",
            "--symbols",
            "005930",
            "--until",
            "20:10",
            "--for",
            "1s",
        ],
        &[2, 4, 6],
    ),
    (
        &[
            "limits",
            "--order-value",
            "1000000",
            "--collar",
            "3",
            "--daily-loss",
            "300000",
        ],
        &[2, 4, 6],
    ),
    (&["kill", "status"], &[1]),
    (&["arm", "live", "--for", "8h"], &[1, 3]),
];

fn spoilt() -> [String; 15] {
    [
        String::new(),
        " ".into(),
        "\t".into(),
        "삼성전자".into(),
        "-1".into(),
        "0".into(),
        "1.5.2".into(),
        "1,00".into(),
        "1e9".into(),
        "NaN".into(),
        "99999999999999999999999999999999".into(),
        "0x10".into(),
        "'; DROP TABLE orders; --".into(),
        "../../etc/passwd".into(),
        "9".repeat(10_000),
    ]
}

#[test]
fn every_argument_spoilt_is_named_and_orders_nothing() {
    let home = home("arguments");
    let mut tried = 0;
    for (good, places) in COMMANDS {
        for place in places {
            for text in spoilt() {
                let mut arguments = good.to_vec();
                arguments[*place] = &text;
                let output = hoga(&home, &[], &arguments);
                tried += 1;
                let said = words(&output);
                let code = code(&output);
                // A text that happens to be a key, a symbol or a number of its kind is looked up.
                let is_refused = matches!(code, 2..=4 | 6);
                assert!(
                    is_refused,
                    "{arguments:.60?} ended with {code}: {said:.600}"
                );
                assert!(said.contains("error:"), "{arguments:.60?}: {said:.600}");
                assert!(!said.contains("panicked"), "{arguments:.60?}: {said:.600}");
            }
            // And without it.
            let mut arguments = good.to_vec();
            arguments.remove(*place);
            let output = hoga(&home, &[], &arguments);
            assert!(
                matches!(code(&output), 2..=4),
                "{arguments:?}: {}",
                words(&output)
            );
        }
    }
    for key in ["", " ", "두 단어", "a b", "tab\t", &"k".repeat(10_000)] {
        let output = hoga(&home, &[], &["buy", "005930", "1", "--market", "--id", key]);
        assert_eq!(code(&output), 2, "{key:.20}: {}", words(&output));
    }
    let orders = hoga(&home, &[], &["orders", "--json"]);
    assert_eq!(crate::json(&orders).as_array().map(Vec::len), Some(0));
    assert!(tried > 400, "{tried}");
}
