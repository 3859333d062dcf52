//! Mistakes that are planted one at a time, one a kind of trouble in the world: a storm, or where no
//! storm can see it a test, must notice each. The changes are kept in `xtask/mistakes`.

use crate::patches::{self, Change, copy, filter, git_apply, nextest, said};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A storm must notice a mistake within so many seeds.
const SEEDS: &str = "200";

/// Who must notice a mistake.
enum Witness {
    Storm,
    Brakes,
    Test { package: String, name: String },
}

struct Mistake {
    name: String,
    path: PathBuf,
    planted: String,
    witness: Witness,
}

fn all(root: &Path) -> Result<Vec<Mistake>, String> {
    let changes = patches::read_all(&root.join("xtask/mistakes"))?;
    changes.into_iter().map(read).collect()
}

fn read(change: Change) -> Result<Mistake, String> {
    let witness = change.field("Noticed by:")?;
    let witness = match witness.split(' ').collect::<Vec<_>>().as_slice() {
        ["storm"] => Witness::Storm,
        ["brakes"] => Witness::Brakes,
        ["test", package, name] => Witness::Test {
            package: (*package).to_owned(),
            name: (*name).to_owned(),
        },
        _ => {
            return Err(format!(
                "{}: nobody is called {witness}",
                change.path.display()
            ));
        }
    };
    let name = change.path.file_stem().and_then(|name| name.to_str());
    Ok(Mistake {
        name: name.unwrap_or_default().to_owned(),
        planted: change.field("Planted:")?,
        witness,
        path: change.path,
    })
}

/// Returns what of the kept mistakes does not apply any more.
pub(crate) fn stale(root: &Path) -> Result<Vec<String>, String> {
    let mut problems = Vec::new();
    for mistake in all(root)? {
        let (applies, words) = git_apply(root, &["--check"], &mistake.path)?;
        if !applies {
            problems.push(format!(
                "{} does not apply: {words}",
                mistake.path.display()
            ));
        }
    }
    Ok(problems)
}

/// Plants each mistake and sees it noticed; `only` names one.
pub(crate) fn run(root: &Path, only: Option<&str>) -> Result<(), String> {
    let work = root.join("target/mutants");
    let tree = work.join("tree");
    copy(root, &tree)?;
    let mistakes = all(root)?;
    let is_chosen = |it: &&Mistake| only.is_none_or(|name| it.name.starts_with(name));
    let mut unnoticed = Vec::new();
    let mut tried = 0_u32;
    for mistake in mistakes.iter().filter(is_chosen) {
        tried = tried.saturating_add(1);
        let (applied, words) = git_apply(&tree, &[], &mistake.path)?;
        if !applied {
            return Err(format!(
                "{} does not apply: {words}",
                mistake.path.display()
            ));
        }
        let looked = look(&work, &mistake.witness);
        let (is_back, words) = git_apply(&tree, &["--reverse"], &mistake.path)?;
        if !is_back {
            return Err(format!("{} cannot be put back: {words}", mistake.name));
        }
        let (is_noticed, told) = looked?;
        let word = if is_noticed { "noticed" } else { "NOT NOTICED" };
        eprintln!("{word:<12}{:<20}{}", mistake.name, mistake.planted);
        eprintln!("            {told}");
        if !is_noticed {
            unnoticed.push(mistake.name.clone());
        }
    }
    match (tried, unnoticed.as_slice()) {
        (0, _) => Err("no mistake is called so: they are the files of xtask/mistakes".into()),
        (_, []) => Ok(()),
        (_, names) => Err(format!("not noticed: {}", names.join(", "))),
    }
}

/// Returns whether the witness noticed it, and in which words. A tree that does not build is an error.
fn look(work: &Path, witness: &Witness) -> Result<(bool, String), String> {
    let kind = match witness {
        Witness::Test { package, name } => {
            let (is_built, words) = nextest(work, package, &["--no-run"])?;
            if !is_built {
                return Err(words);
            }
            let (passed, words) = nextest(work, package, &["-E", &filter(name)])?;
            let is_noticed = !passed && words.contains("1 failed");
            return Ok((is_noticed, format!("by {name}")));
        }
        Witness::Storm => "trading",
        Witness::Brakes => "brakes",
    };
    let cargo = |words: &[&str]| {
        let mut command = Command::new("cargo");
        command
            .args(words)
            .current_dir(work.join("tree"))
            .env("CARGO_TARGET_DIR", work.join("target"));
        said(&mut command)
    };
    let storm = ["--locked", "-q", "-p", "hoga-testkit", "--bin", "storm"];
    let (is_built, words) = cargo(&[&["build"], storm.as_slice()].concat())?;
    if !is_built {
        return Err(words);
    }
    let asked = ["--", "--seeds", SEEDS, "--kind", kind, "--until", "broken"];
    let (passed, words) = cargo(&[&["run"], storm.as_slice(), &asked].concat())?;
    let first = words.lines().find(|line| line.starts_with("seed "));
    let told = first.unwrap_or("no seed broke a rule");
    Ok((!passed && first.is_some(), told.chars().take(160).collect()))
}
