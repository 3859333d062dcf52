//! What must never be named where: the nevers of the picture, held against the code itself, and a bool
//! that stands for a side. What a dependency allows may still be out of place.

use std::path::Path;

/// Below which folder, which crates are never named, and the files that may.
struct Never {
    below: &'static str,
    /// Crates by their name in code; one that ends with `_` stands for all that begin so.
    named: &'static [&'static str],
    but: &'static [&'static str],
}

const NEVERS: &[Never] = &[
    // The wire is usable without anything of ours.
    Never {
        below: "crates/kis-wire/src",
        named: &["hoga_", "market_rules", "kis_emulator"],
        but: &[],
    },
    // What surrounds a process knows neither orders nor a broker.
    Never {
        below: "crates/ambient/src",
        named: &["hoga_", "market_rules", "kis_"],
        but: &[],
    },
    // A client of its own: no desk, no rules of a market.
    Never {
        below: "crates/kis-client/src",
        named: &["hoga_desk", "hoga_kis", "market_rules", "hoga_journal"],
        but: &[],
    },
    Never {
        below: "crates/hoga-port/src",
        named: &[
            "kis_",
            "market_rules",
            "hoga_desk",
            "hoga_kis",
            "hoga_journal",
        ],
        but: &[],
    },
    Never {
        below: "crates/market-rules/src",
        named: &["kis_", "hoga_desk", "hoga_kis"],
        but: &[],
    },
    // Neither a broker's words nor a database's below the desk.
    Never {
        below: "crates/hoga-desk/src",
        named: &["kis_", "hoga_kis", "hoga_journal", "hoga_venue", "sqlx"],
        but: &[],
    },
    Never {
        below: "crates/hoga-journal/src",
        named: &["kis_", "hoga_kis", "hoga_venue"],
        but: &[],
    },
    // A server that shares code with the client it judges would share its mistakes.
    Never {
        below: "crates/kis-emulator/src",
        named: &[
            "hoga_desk",
            "hoga_kis",
            "hoga_journal",
            "hoga_mock",
            "kis_client",
        ],
        but: &[],
    },
    Never {
        below: "crates/hoga-venue/src",
        named: &["kis_", "hoga_desk", "hoga_kis"],
        but: &[],
    },
    Never {
        below: "crates/hoga-mock/src",
        named: &["kis_", "hoga_kis"],
        but: &[],
    },
    // What a user sees speaks of trading, not of KIS.
    Never {
        below: "crates/hoga/src",
        named: &["kis_wire", "kis_client"],
        but: &[],
    },
    Never {
        below: "crates/hoga-cli/src",
        named: &["kis_wire", "kis_client"],
        but: &[
            // The one place with wire words.
            "commands/api",
            // What hosts or describes a KIS server, and the samples' own settings.
            "commands/emulator",
            "commands/replay.rs",
            "commands/demo/stage.rs",
            "args/emulator.rs",
            "local_market.rs",
            "settings/kis_devlp.rs",
            "fuzz.rs",
        ],
    },
];

/// Where the words of a side as a bool stand.
const BOOL_SIDES: &[&str] = &["xtask/src/nevers.rs"];

/// Where a lock may be one that a panic poisons: the lock that is none, what waits on a condition, and
/// programs that know nothing of `ambient`.
const POISONED: &[&str] = &[
    "crates/ambient/src/mutex.rs",
    "crates/hoga-cli/src/screen.rs",
    "crates/kis-emulator/src",
    "crates/hoga/examples",
    "xtask/src/nevers.rs",
];

/// Returns what a source file names and must not; `path` is below the root.
pub(crate) fn broken(path: &Path, text: &str) -> Vec<String> {
    let mut findings = Vec::new();
    let code: Vec<&str> = text
        .lines()
        .take_while(|line| *line != "#[cfg(test)]")
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    for never in NEVERS {
        let Ok(inside) = path.strip_prefix(never.below) else {
            continue;
        };
        if never.but.iter().any(|but| is_below(inside, but)) {
            continue;
        }
        let named = |word: &&&str| code.iter().any(|line| names(line, word));
        for word in never.named.iter().filter(named) {
            findings.push(format!(
                "{} names {word}…: {} never does",
                path.display(),
                never.below
            ));
        }
    }
    let is_side = |line: &&str| line.contains("is_buy: bool") || line.contains("is_sell: bool");
    let may = BOOL_SIDES.iter().any(|below| path.starts_with(below));
    if !may && code.iter().any(is_side) {
        findings.push(format!(
            "{} has a bool for a side: use Side",
            path.display()
        ));
    }
    let may = POISONED.iter().any(|below| path.starts_with(below));
    if !may && code.iter().any(|line| line.contains("PoisonError")) {
        findings.push(format!(
            "{} has a lock of std: use ambient::Mutex",
            path.display()
        ));
    }
    findings
}

/// Returns whether a file is the one that is named, or of the folder or module that is.
fn is_below(inside: &Path, named: &str) -> bool {
    inside.starts_with(named) || inside == Path::new(&format!("{named}.rs"))
}

/// Returns whether a line of code names a crate, as the beginning of a path.
fn names(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line.get(..at).unwrap_or_default();
        let is_inside = before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | ':'));
        let behind = line
            .get(at.saturating_add(word.len())..)
            .unwrap_or_default();
        let rest = if word.ends_with('_') {
            behind.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_')
        } else {
            behind
        };
        !is_inside && rest.starts_with("::")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_out_of_its_place_is_found_and_nothing_else() {
        let desk = Path::new("crates/hoga-desk/src/desk/place.rs");
        for bad in [
            "use kis_wire::Cell;",
            "    let x = sqlx::query(\"\");",
            "fn f(is_buy: bool) {}",
            "let it = lock.lock().unwrap_or_else(PoisonError::into_inner);",
        ] {
            assert_eq!(broken(desk, bad).len(), 1, "{bad}");
        }
        for good in [
            "use hoga_port::Side;",
            "// kis_wire::Cell is out of reach here",
            "let my_kis_wire = own::kis_wire;",
            "#[cfg(test)]\nuse kis_wire::Cell;",
        ] {
            assert_eq!(broken(desk, good), Vec::<String>::new(), "{good}");
        }
        let api = Path::new("crates/hoga-cli/src/commands/api/ask.rs");
        assert_eq!(broken(api, "use kis_wire::Cell;"), Vec::<String>::new());
        let orders = Path::new("crates/hoga-cli/src/commands/orders.rs");
        assert_eq!(broken(orders, "use kis_wire::Cell;").len(), 1);
    }
}
