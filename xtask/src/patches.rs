//! Changes that are kept beside the sources: read, applied in a copy of them below `target`, and tested
//! there.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A kept change; above it stand lines that say what it is.
pub(crate) struct Change {
    pub(crate) path: PathBuf,
    text: String,
}

impl Change {
    /// Returns what a line says that begins so.
    pub(crate) fn field(&self, name: &str) -> Result<String, String> {
        let line = self.text.lines().find_map(|line| line.strip_prefix(name));
        line.map(|value| value.trim().to_owned())
            .ok_or_else(|| format!("{} has no line \"{name}\"", self.path.display()))
    }
}

/// Reads the changes in a directory, by their names.
pub(crate) fn read_all(directory: &Path) -> Result<Vec<Change>, String> {
    let unreadable = |error: std::io::Error| format!("{}: {error}", directory.display());
    let mut paths: Vec<PathBuf> = fs::read_dir(directory)
        .map_err(unreadable)?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|it| it == "patch"))
        .collect();
    paths.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).map_err(unreadable)?;
        Ok(Change { path, text })
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
