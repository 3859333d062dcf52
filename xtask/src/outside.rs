//! A strategy of somebody else: a crate outside the workspace that depends on `hoga` alone, built and
//! tested as its author would.

use crate::{Outcome, root, run};
use std::fs;

/// Builds and tests it, with the versions of the workspace.
pub(crate) fn strategy() -> Outcome {
    let root = root();
    let outside = root.join("xtask/outside");
    // What of the workspace's lock it does not need, cargo leaves out.
    fs::copy(root.join("Cargo.lock"), outside.join("Cargo.lock"))
        .map_err(|error| format!("the lock of the outside crate: {error}"))?;
    let manifest = outside.join("Cargo.toml").display().to_string();
    let target = root.join("target/outside").display().to_string();
    run(
        "cargo",
        &["test", "--quiet", "--manifest-path", &manifest],
        &[("CARGO_TARGET_DIR", &target)],
    )
}
