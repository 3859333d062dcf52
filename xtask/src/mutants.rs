//! One kept change a requirement that takes its behaviour out: each must make a named test fail.
//!
//! The changes are applied in a copy of the sources below `target`, one after another.

use crate::patches::{self, Change, copy, filter, git_apply, nextest};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A change that takes a behaviour out.
struct Mutant {
    path: PathBuf,
    row: String,
    taken_out: String,
    package: String,
    test: String,
}

/// Reads the kept changes.
fn all(root: &Path) -> Result<Vec<Mutant>, String> {
    let changes = patches::read_all(&root.join("xtask/mutants"))?;
    let read = |change: Change| {
        Ok(Mutant {
            row: change.field("Row:")?,
            taken_out: change.field("Taken out:")?,
            package: change.field("Package:")?,
            test: change.field("Test:")?,
            path: change.path,
        })
    };
    changes.into_iter().map(read).collect()
}

/// Returns what of the kept changes does not apply any more, or names no row.
pub(crate) fn stale(root: &Path, rows: &str) -> Result<Vec<String>, String> {
    let mut problems = Vec::new();
    let mutants = all(root)?;
    for line in rows.lines().filter(|line| line.contains("| done |")) {
        let row = line
            .trim_start_matches("| ")
            .split(" |")
            .next()
            .unwrap_or_default();
        let name = row.replace(' ', "-");
        if !mutants
            .iter()
            .any(|mutant| mutant.row.eq_ignore_ascii_case(&name))
        {
            problems.push(format!("nothing in xtask/mutants takes {row} out"));
        }
    }
    for mutant in mutants {
        let (applies, words) = git_apply(root, &["--check"], &mutant.path)?;
        if !applies {
            problems.push(format!("{} does not apply: {words}", mutant.path.display()));
        }
        if !rows.contains(&format!("`{}`", mutant.test)) {
            let (row, test) = (&mutant.row, &mutant.test);
            problems.push(format!(
                "mutant {row} names {test}, docs/requirements.md does not"
            ));
        }
    }
    Ok(problems)
}

/// Every named test passes while nothing is taken out; else its failure would prove nothing.
fn baseline(work: &Path, mutants: &[&Mutant]) -> Result<(), String> {
    let packages: BTreeSet<&str> = mutants.iter().map(|it| it.package.as_str()).collect();
    for package in packages {
        let of_package = mutants.iter().filter(|it| it.package == package);
        let tests: BTreeSet<&str> = of_package.map(|it| it.test.as_str()).collect();
        let filters: Vec<String> = tests.iter().map(|test| filter(test)).collect();
        let (passed, words) = nextest(
            work,
            package,
            &["--no-fail-fast", "-E", &filters.join(" | ")],
        )?;
        let all = format!("{} passed", tests.len());
        if !passed || !words.contains(&all) {
            return Err(format!("the tests of {package} fail as they are:\n{words}"));
        }
    }
    Ok(())
}

/// Takes each behaviour out and sees its test fail; `only` names one row.
pub(crate) fn run(root: &Path, only: Option<&str>) -> Result<(), String> {
    let work = root.join("target/mutants");
    let tree = work.join("tree");
    copy(root, &tree)?;
    let mutants = all(root)?;
    let chosen: Vec<&Mutant> = mutants
        .iter()
        .filter(|mutant| only.is_none_or(|row| row == mutant.row))
        .collect();
    if chosen.is_empty() {
        let rows: Vec<&str> = mutants.iter().map(|mutant| mutant.row.as_str()).collect();
        return Err(format!("no such row; there are {}", rows.join(", ")));
    }
    baseline(&work, &chosen)?;
    let mut survivors = Vec::new();
    for mutant in chosen {
        let (applied, words) = git_apply(&tree, &[], &mutant.path)?;
        if !applied {
            return Err(format!("{} does not apply: {words}", mutant.path.display()));
        }
        let built = nextest(&work, &mutant.package, &["--no-run"]);
        let ran = nextest(&work, &mutant.package, &["-E", &filter(&mutant.test)]);
        let (is_back, words) = git_apply(&tree, &["--reverse"], &mutant.path)?;
        if !is_back {
            return Err(format!("{} cannot be put back: {words}", mutant.row));
        }
        let (built, ran) = (built?, ran?);
        let is_caught = built.0 && !ran.0 && ran.1.contains("1 failed");
        let word = match (built.0, is_caught) {
            (false, _) => "NO BUILD",
            (true, true) => "caught",
            (true, false) => "NOT CAUGHT",
        };
        eprintln!("{word:<11}{:<16}{}", mutant.row, mutant.taken_out);
        if !is_caught {
            eprintln!("{}", if built.0 { &ran.1 } else { &built.1 });
            survivors.push(mutant.row.clone());
        }
    }
    if survivors.is_empty() {
        Ok(())
    } else {
        Err(format!("not caught: {}", survivors.join(", ")))
    }
}
