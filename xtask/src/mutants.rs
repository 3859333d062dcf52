//! One kept change a requirement that takes its behaviour out: each must make a named test fail.
//!
//! The changes are applied in a copy of the sources below `target`, one after another.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

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
    let directory = root.join("xtask/mutants");
    let unreadable = |error: std::io::Error| format!("{}: {error}", directory.display());
    let mut paths: Vec<PathBuf> = fs::read_dir(&directory)
        .map_err(unreadable)?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|it| it == "patch"))
        .collect();
    paths.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).map_err(unreadable)?;
        let field = |name: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(name));
            line.map(|value| value.trim().to_owned())
                .ok_or_else(|| format!("{} has no line \"{name}\"", path.display()))
        };
        Ok(Mutant {
            row: field("Row:")?,
            taken_out: field("Taken out:")?,
            package: field("Package:")?,
            test: field("Test:")?,
            path: path.clone(),
        })
    };
    paths.into_iter().map(read).collect()
}

/// Runs a command and returns whether it succeeded, with everything it said.
pub(crate) fn said(command: &mut Command) -> Result<(bool, String), String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("{command:?}: {error}"))?;
    let text = [output.stdout, output.stderr].concat();
    let text = String::from_utf8_lossy(&text).into_owned();
    Ok((output.status.success(), text))
}

pub(crate) fn git_apply(
    tree: &Path,
    arguments: &[&str],
    patch: &Path,
) -> Result<(bool, String), String> {
    let mut command = Command::new("git");
    command
        .arg("apply")
        .args(arguments)
        .arg(patch)
        .current_dir(tree);
    // The copy lies inside another repository, which must not be looked at.
    if let Some(parent) = tree.parent() {
        command.env("GIT_CEILING_DIRECTORIES", parent);
    }
    said(&mut command)
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

/// Brings a copy of the sources up to date; unchanged files keep their times, so builds are small.
pub(crate) fn copy(root: &Path, tree: &Path) -> Result<(), String> {
    let mut list = Command::new("git");
    list.args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(root);
    let (is_listed, files) = said(&mut list)?;
    if !is_listed {
        return Err(format!("git ls-files: {files}"));
    }
    let mut there = Vec::new();
    files_below(tree, &mut there);
    let listed: BTreeSet<PathBuf> = files.lines().map(|name| tree.join(name)).collect();
    for gone in there.iter().filter(|path| !listed.contains(*path)) {
        fs::remove_file(gone).map_err(|error| format!("{}: {error}", gone.display()))?;
    }
    for name in files.lines() {
        let (from, to) = (root.join(name), tree.join(name));
        let Ok(wanted) = fs::read(&from) else {
            continue;
        };
        if fs::read(&to).is_ok_and(|there| there == wanted) {
            continue;
        }
        let parent = to.parent().unwrap_or(tree);
        fs::create_dir_all(parent)
            .and_then(|()| fs::write(&to, wanted))
            .map_err(|error| format!("{}: {error}", to.display()))?;
    }
    Ok(())
}

/// Returns every file of the copy.
fn files_below(directory: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(directory).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files_below(&path, found);
        } else {
            found.push(path);
        }
    }
}

/// Runs tests of one package in the copy.
pub(crate) fn nextest(work: &Path, package: &str, more: &[&str]) -> Result<(bool, String), String> {
    let mut command = Command::new("cargo");
    command
        .args(["nextest", "run", "--locked", "-p", package])
        .args(more)
        .current_dir(work.join("tree"))
        .env("CARGO_TARGET_DIR", work.join("target"));
    said(&mut command)
}

pub(crate) fn filter(test: &str) -> String {
    format!("test(/(^|::){test}$/)")
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
