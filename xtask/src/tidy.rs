//! Tidy: the layout of the workspace as ARCHITECTURE.md draws it.
//!
//! Dependency edges, names out of their place, manifests, file sizes, first lines, words that must not
//! appear, and rows without a test.

use cargo_metadata::{DependencyKind, MetadataCommand};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Which crate may depend on which of ours.
const EDGES: &[(&str, &[&str])] = &[
    ("hoga-port", &[]),
    ("market-rules", &["hoga-port"]),
    ("kis-wire", &[]),
    ("ambient", &[]),
    ("hoga-desk", &["ambient", "hoga-port", "market-rules"]),
    ("hoga-journal", &["ambient", "hoga-desk", "hoga-port"]),
    ("hoga-venue", &["hoga-port", "market-rules"]),
    (
        "hoga-mock",
        &[
            "ambient",
            "hoga-desk",
            "hoga-venue",
            "hoga-port",
            "market-rules",
        ],
    ),
    ("kis-client", &["ambient", "hoga-port", "kis-wire"]),
    (
        "hoga-kis",
        &[
            "ambient",
            "hoga-desk",
            "kis-client",
            "kis-wire",
            "hoga-port",
            "market-rules",
        ],
    ),
    (
        "kis-emulator",
        &["kis-wire", "hoga-venue", "hoga-port", "market-rules"],
    ),
    (
        "hoga",
        &[
            "ambient",
            "hoga-kis",
            "hoga-mock",
            "hoga-journal",
            "hoga-desk",
            "hoga-port",
            // Behind the feature `local`.
            "hoga-venue",
            "kis-emulator",
        ],
    ),
    (
        "hoga-cli",
        &[
            "ambient",
            "hoga",
            "kis-emulator",
            "hoga-desk",
            "hoga-kis",
            "hoga-port",
            "hoga-venue",
            "kis-wire",
            "market-rules",
        ],
    ),
    ("xtask", &[]),
];

/// What the pure crates must not depend on.
const IMPURE: &[&str] = &[
    "tokio",
    "hyper",
    "hyper-util",
    "sqlx",
    "rustls",
    "tokio-websockets",
    "tokio-tungstenite",
];
const PURE: &[&str] = &["hoga-port", "market-rules", "kis-wire", "hoga-venue"];

/// Lines of a source file before its tests.
const MOST_LINES: usize = 500;

pub(crate) fn run(root: &Path) -> Result<(), String> {
    eprintln!("==> tidy");
    let mut findings = Vec::new();
    edges(root, &mut findings)?;
    findings.extend(crate::cycles::found(root)?);
    let mut sources = sources(&root.join("crates"))?;
    sources.extend(self::sources(&root.join("xtask/src"))?);
    for path in &sources {
        source(root, path, &mut findings)?;
    }
    requirements(root, &sources, &mut findings)?;
    if findings.is_empty() {
        return Ok(());
    }
    Err(format!("tidy found:\n- {}", findings.join("\n- ")))
}

fn edges(root: &Path, findings: &mut Vec<String>) -> Result<(), String> {
    let metadata = MetadataCommand::new()
        .manifest_path(root.join("Cargo.toml"))
        .no_deps()
        .exec()
        .map_err(|error| error.to_string())?;
    let ours: BTreeSet<String> = metadata
        .packages
        .iter()
        .map(|package| package.name.to_string())
        .collect();
    let manifest = root.join("Cargo.toml");
    let manifest = fs::read_to_string(&manifest)
        .map_err(|error| format!("{}: {error}", manifest.display()))?;
    for package in &metadata.packages {
        let name = package.name.to_string();
        if name == "hoga-testkit" {
            continue;
        }
        if package.publish.as_ref().is_none_or(|to| !to.is_empty()) {
            describes_itself(package, findings);
        }
        if name != "xtask" && !keeps_overflow_checks(&manifest, &name) {
            findings.push(format!(
                "release builds of {name} do without overflow checks: a wrong sum would go on"
            ));
        }
        let Some((_, allowed)) = EDGES.iter().find(|(known, _)| *known == name) else {
            findings.push(format!("the crate {name} is not in the picture of edges"));
            continue;
        };
        let needed = package
            .dependencies
            .iter()
            .filter(|d| d.kind == DependencyKind::Normal);
        for dependency in needed {
            let target = dependency.name.as_str();
            if ours.contains(target) && !allowed.contains(&target) {
                findings.push(format!("{name} -> {target} is not an allowed edge"));
            }
            if PURE.contains(&name.as_str()) && IMPURE.contains(&target) {
                findings.push(format!("{name} is pure and must not depend on {target}"));
            }
        }
    }
    Ok(())
}

/// A crate that is published says in its manifest what it is, where its docs are, and has a page.
fn describes_itself(package: &cargo_metadata::Package, findings: &mut Vec<String>) {
    let has = [
        ("description", package.description.is_some()),
        ("documentation", package.documentation.is_some()),
        ("readme", package.readme.is_some()),
        ("keywords", !package.keywords.is_empty()),
        ("categories", !package.categories.is_empty()),
    ];
    for (what, _) in has.iter().filter(|(_, is_there)| !is_there) {
        findings.push(format!("the manifest of {} has no {what}", package.name));
    }
}

/// Returns whether release builds of a package stop at a sum that does not fit.
fn keeps_overflow_checks(manifest: &str, name: &str) -> bool {
    let section = format!("[profile.release.package.{name}]\n");
    let settings = manifest.split_once(&section).map(|(_, rest)| rest);
    let settings = settings.and_then(|rest| rest.split('[').next());
    settings.is_some_and(|settings| {
        settings
            .lines()
            .any(|line| line == "overflow-checks = true")
    })
}

fn sources(directory: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    let mut open = vec![directory.to_owned()];
    while let Some(directory) = open.pop() {
        let entries = fs::read_dir(&directory)
            .map_err(|error| format!("{}: {error}", directory.display()))?;
        for entry in entries {
            let path = entry.map_err(|error| error.to_string())?.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn source(root: &Path, path: &Path, findings: &mut Vec<String>) -> Result<(), String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let shown = path.display();
    let is_test = path.components().any(|part| part.as_os_str() == "tests")
        || path.file_name().is_some_and(|name| name == "tests.rs");
    let before_tests = text
        .lines()
        .take_while(|line| *line != "#[cfg(test)]")
        .count();
    if !is_test && before_tests > MOST_LINES {
        findings.push(format!(
            "{shown} has {before_tests} lines: is there a second idea in it?"
        ));
    }
    findings.extend(crate::nevers::broken(
        path.strip_prefix(root).unwrap_or(path),
        &text,
    ));
    if !text.starts_with("//!") {
        findings.push(format!("{shown} does not say in its first line what it is"));
    }
    for word in ["todo!(", "unimplemented!(", "dbg!("] {
        if text.contains(word) && !path.ends_with("tidy.rs") {
            findings.push(format!("{shown} holds {word}…)"));
        }
    }
    Ok(())
}

/// Every test that docs/requirements.md names exists.
fn requirements(
    root: &Path,
    sources: &[PathBuf],
    findings: &mut Vec<String>,
) -> Result<(), String> {
    let path = root.join("docs/requirements.md");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut code = String::new();
    for source in sources {
        code.push_str(&fs::read_to_string(source).map_err(|error| error.to_string())?);
    }
    let mut named = 0;
    for name in text.split('`').skip(1).step_by(2) {
        let is_test = name.matches('_').count() >= 3
            && name
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
        if is_test {
            named += 1;
            if !code.contains(&format!("fn {name}(")) {
                findings.push(format!(
                    "docs/requirements.md names {name}, and no test is called so"
                ));
            }
        }
    }
    if named == 0 {
        findings.push("docs/requirements.md names no test".into());
    }
    findings.extend(crate::mutants::stale(root, &text)?);
    findings.extend(crate::mistakes::stale(root)?);
    Ok(())
}
