//! Every broker keeps the same promises, and `docs/conformance.md` says which.

use crate::begin;
use hoga_testkit::conformance::report;
use std::path::Path;

const HEAD: &str = "# Conformance

One list of cases (`hoga-testkit/src/conformance`) runs on every broker, each case on a fresh market in simulated time: `holds`, or why there is no such thing.
This file is made by the test `every_broker_keeps_the_same_promises`; `HOGA_WRITE_CONFORMANCE=1` writes it anew.

";

#[tokio::test(start_paused = true)]
async fn every_broker_keeps_the_same_promises() {
    begin();
    let (table, wrong) = report().await;
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/conformance.md");
    let page = format!("{HEAD}{table}");
    if std::env::vars().any(|(name, _)| name == "HOGA_WRITE_CONFORMANCE") {
        std::fs::write(&path, &page).unwrap();
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let written = std::fs::read_to_string(&path).unwrap();
    assert!(
        written == page,
        "docs/conformance.md is not what the cases say: {page}"
    );
}
