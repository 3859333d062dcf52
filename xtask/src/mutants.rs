//! One kept change a requirement that takes its behaviour out: each must make a named test fail.
//!
//! The changes are applied in a copy of the sources below `target`, one after another.

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
fn said(command: &mut Command) -> Result<(bool, String), String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("{command:?}: {error}"))?;
    let text = [output.stdout, output.stderr].concat();
    let text = String::from_utf8_lossy(&text).into_owned();
    Ok((output.status.success(), text))
}

fn git_apply(tree: &Path, arguments: &[&str], patch: &Path) -> Result<(bool, String), String> {
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
fn copy(root: &Path, tree: &Path) -> Result<(), String> {
    let mut list = Command::new("git");
    list.args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(root);
    let (is_listed, files) = said(&mut list)?;
    if !is_listed {
        return Err(format!("git ls-files: {files}"));
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

/// Takes each behaviour out and sees its test fail; `only` names one row.
pub(crate) fn run(root: &Path, only: Option<&str>) -> Result<(), String> {
    let work = root.join("target/mutants");
    let tree = work.join("tree");
    copy(root, &tree)?;
    let mut survivors = Vec::new();
    let mutants = all(root)?;
    let chosen = mutants
        .iter()
        .filter(|mutant| only.is_none_or(|row| row == mutant.row));
    for mutant in chosen {
        let (applied, words) = git_apply(&tree, &[], &mutant.path)?;
        if !applied {
            return Err(format!("{} does not apply: {words}", mutant.path.display()));
        }
        let nextest = |more: &[&str]| {
            let mut command = Command::new("cargo");
            command
                .args(["nextest", "run", "--locked", "-p", &mutant.package])
                .args(more)
                .current_dir(&tree)
                .env("CARGO_TARGET_DIR", work.join("target"))
                .env("RUSTFLAGS", "--cap-lints=warn");
            said(&mut command)
        };
        let built = nextest(&["--no-run"])?;
        let filter = format!("test(/(^|::){}$/)", mutant.test);
        let ran = nextest(&["-E", &filter, "--no-fail-fast"])?;
        git_apply(&tree, &["--reverse"], &mutant.path)?;
        if !built.0 {
            eprintln!("NO BUILD   {}\n{}", mutant.row, built.1);
            survivors.push(mutant.row.clone());
            continue;
        }
        let is_caught = !ran.0 && ran.1.contains("1 failed");
        let word = if is_caught { "caught" } else { "NOT CAUGHT" };
        eprintln!("{word:<11}{:<16}{}", mutant.row, mutant.taken_out);
        if !is_caught {
            eprintln!("{}", ran.1);
            survivors.push(mutant.row.clone());
        }
    }
    if survivors.is_empty() {
        Ok(())
    } else {
        Err(format!("not caught: {}", survivors.join(", ")))
    }
}
