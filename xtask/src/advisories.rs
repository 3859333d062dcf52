//! Known vulnerabilities of dependencies, by cargo-deny and by cargo-audit. Where their database cannot
//! be had, that is said in so many words, and nothing was checked.

use crate::patches::said;
use crate::{Outcome, ensure, root, run};
use std::process::Command;

/// The version of cargo-audit that is installed when none is there.
const AUDIT: &str = "0.22";

/// What a run of cargo-deny showed.
#[derive(Debug, PartialEq, Eq)]
enum Shown {
    Clean,
    Found,
    /// It had no database to look into.
    NoDatabase,
}

fn shown(passed: bool, words: &str) -> Shown {
    let no_database = [
        "failed to fetch advisory database",
        "failed to load advisory database",
        "unable to load advisory database",
    ];
    if passed {
        Shown::Clean
    } else if no_database.iter().any(|it| words.contains(it)) {
        Shown::NoDatabase
    } else {
        Shown::Found
    }
}

pub(crate) fn check() -> Outcome {
    eprintln!("==> cargo deny --locked check advisories");
    let mut deny = Command::new("cargo");
    deny.args(["deny", "--locked", "check", "advisories"])
        .current_dir(root());
    let (passed, words) = said(&mut deny)?;
    match shown(passed, &words) {
        Shown::NoDatabase => {
            let why = words.lines().find(|line| line.contains("fatal:"));
            eprintln!(
                "NOT CHECKED: known vulnerabilities of dependencies. The database of \
                 https://github.com/RustSec/advisory-db cannot be had here ({}); run cargo deny and \
                 cargo audit where it can.",
                why.unwrap_or("no word why").trim()
            );
            Ok(())
        }
        Shown::Found => Err(format!("cargo deny check advisories failed:\n{words}")),
        Shown::Clean => {
            eprintln!("{words}");
            ensure("audit", AUDIT)?;
            run("cargo", &["audit", "--deny", "yanked"], &[])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vulnerability_is_no_missing_database() {
        let unreachable = "2026-11-28 [ERROR] failed to fetch advisory database \
                           https://github.com/RustSec/advisory-db with cli: failed to clone\n\
                           fatal: unable to access: Could not resolve host: github.com";
        assert_eq!(shown(false, unreachable), Shown::NoDatabase);
        let found = "error[vulnerability]: something\n  ID: RUSTSEC-2025-0001\nadvisories FAILED";
        assert_eq!(shown(false, found), Shown::Found);
        assert_eq!(shown(true, "advisories ok"), Shown::Clean);
    }
}
