//! The search for planted secrets in everything the test binaries logged.
//!
//! Tests use the credentials of `hoga-testkit`'s `redaction` module and log at TRACE to
//! `target/tmp/logs`; none of those texts may be in there.

use std::fs;
use std::path::{Path, PathBuf};

/// Returns the planted texts, read from the one place they are written.
fn planted(root: &Path) -> Result<Vec<String>, String> {
    let path = root.join("crates/hoga-testkit/src/redaction.rs");
    let source =
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut found: Vec<String> = source
        .lines()
        .filter(|line| line.starts_with("pub const "))
        .filter_map(|line| line.split('"').nth(1).map(str::to_owned))
        .collect();
    // The account also without its hyphen, and its number alone.
    let account: Vec<String> = found
        .iter()
        .filter_map(|text| text.split_once('-'))
        .filter(|(number, _)| number.len() == 8 && number.bytes().all(|b| b.is_ascii_digit()))
        .flat_map(|(number, product)| [number.to_owned(), format!("{number}{product}")])
        .collect();
    found.extend(account);
    if found.len() < 5 {
        Err("the planted secrets were not found".into())
    } else {
        Ok(found)
    }
}

fn logs(root: &Path) -> PathBuf {
    root.join("target/tmp/logs")
}

/// Removes the logs of earlier runs.
pub(crate) fn forget(root: &Path) -> Result<(), String> {
    match fs::remove_dir_all(logs(root)) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.to_string()),
        _ => Ok(()),
    }
}

/// Searches the logs; without any log the search itself is broken.
pub(crate) fn search(root: &Path) -> Result<(), String> {
    let planted = planted(root)?;
    let directory = logs(root);
    let files = fs::read_dir(&directory)
        .map_err(|error| format!("no test logged to {}: {error}", directory.display()))?;
    let (mut lines, mut leaks) = (0usize, Vec::new());
    for file in files {
        let path = file.map_err(|error| error.to_string())?.path();
        let bytes = fs::read(&path).map_err(|error| error.to_string())?;
        let text = String::from_utf8_lossy(&bytes);
        for line in text.lines() {
            lines += 1;
            if let Some(secret) = planted.iter().find(|secret| line.contains(secret.as_str())) {
                leaks.push(format!("{}: {secret:.4}… in: {line:.160}", path.display()));
            }
        }
    }
    eprintln!(
        "==> searched {lines} log lines for {} planted secrets",
        planted.len()
    );
    if lines == 0 {
        return Err("no test logged anything, so nothing was searched".into());
    }
    if leaks.is_empty() {
        return Ok(());
    }
    leaks.truncate(10);
    Err(format!("secrets leaked into logs:\n{}", leaks.join("\n")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_planted_secret_in_a_log_is_found_and_no_log_at_all_is_an_error() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let source = here
            .parent()
            .unwrap()
            .join("crates/hoga-testkit/src/redaction.rs");
        let root = std::env::temp_dir().join(format!("hoga-secrets-{}", std::process::id()));
        let copy = root.join("crates/hoga-testkit/src/redaction.rs");
        fs::create_dir_all(copy.parent().unwrap()).unwrap();
        fs::copy(source, copy).unwrap();
        assert!(search(&root).is_err(), "nothing was logged");
        fs::create_dir_all(logs(&root)).unwrap();
        fs::write(logs(&root).join("a.log"), "a harmless line\n").unwrap();
        assert_eq!(search(&root), Ok(()));
        for secret in planted(&root).unwrap() {
            fs::write(logs(&root).join("b.log"), format!("TRACE key={secret}\n")).unwrap();
            assert!(search(&root).is_err(), "not found");
        }
        fs::remove_dir_all(root).unwrap();
    }
}
