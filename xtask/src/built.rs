//! Programs of the workspace as the tests build them. They are built with the features that the whole
//! workspace needs: choosing a package (`-p`) would build most dependencies a second time.

use crate::{Outcome, root, run};
use std::path::PathBuf;

/// Builds every program and example.
pub(crate) fn programs() -> Outcome {
    let all = [
        "build",
        "--workspace",
        "--locked",
        "-q",
        "--bins",
        "--examples",
    ];
    run("cargo", &all, &[])
}

/// Returns where a program is, or with `examples/` before its name an example.
pub(crate) fn program(name: &str) -> PathBuf {
    root().join("target/debug").join(name)
}

/// Runs a program that was built.
pub(crate) fn start(name: &str, arguments: &[&str], extra: &[(&str, &str)]) -> Outcome {
    let path = program(name);
    run(&path.to_string_lossy(), arguments, extra)
}
