//! Faults of an emulator: a file of them, and `hoga emulator fault` for one that runs.

use crate::args::FaultArguments;
use crate::exit::{CONFIGURATION, Failure, UNREACHABLE, USAGE};
use crate::given;
use crate::output::Output;
use hoga_kis::transport::http::HyperTransport;
use hoga_kis::transport::{HttpCall, HttpTransport};
use kis_emulator::Fault;
use serde::Deserialize;
use serde_json::{Value, json};
use std::path::Path;
use std::time::Duration;

/// The file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FaultsFile {
    fault: Vec<Fault>,
}

/// Reads a file of faults.
pub(crate) fn read(path: &Path) -> Result<Vec<Fault>, Failure> {
    let wrong = |what: String| {
        Failure::new(
            CONFIGURATION,
            format!("{}: {what}", path.display()),
            "a fault is written as [[fault]] with at = \"10:30:00\" and do = \"cut\"; \
             `hoga emulator fault --help` lists what there is",
        )
    };
    let text = given::text(path, given::BY_HAND).map_err(|error| wrong(error.to_string()))?;
    parse(&text).map_err(wrong)
}

/// Reads the file's text.
pub(crate) fn parse(text: &str) -> Result<Vec<Fault>, String> {
    let file: FaultsFile = given::toml(text)?;
    Ok(file.fault)
}

/// Lets something go wrong on an emulator that runs.
pub(super) async fn run(arguments: FaultArguments, output: Output) -> Result<(), Failure> {
    let fault = Fault {
        name: arguments.name,
        path: arguments.path,
        times: arguments.times,
        ms: arguments.ms,
        status: arguments.status,
        body: arguments.body,
        rt_cd: arguments.rt_cd,
        code: arguments.code,
        text: arguments.text,
        off: arguments.off,
        at: arguments.at,
    };
    let port = arguments.rest_port;
    let transport = HyperTransport::new().map_err(|error| Failure::internal(error.to_string()))?;
    let call = HttpCall {
        method: "POST",
        url: format!("http://127.0.0.1:{port}/__hoga/fault"),
        headers: vec![("content-type", "application/json".to_owned())],
        body: serde_json::to_vec(&fault).unwrap_or_default(),
        timeout: Duration::from_secs(5),
        leave_by: None,
    };
    let answer = transport.send(call).await.map_err(|error| {
        Failure::new(
            UNREACHABLE,
            format!("no emulator answers at port {port}: {error}"),
            "start one with `hoga emulator --control`, or name its port with --rest-port",
        )
    })?;
    let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    if answer.status == 200 {
        output.data(&format!("done: {}", fault.name), &json!({ "done": fault }));
        return Ok(());
    }
    let what = body.get("error").and_then(Value::as_str);
    Err(Failure::new(
        USAGE,
        what.unwrap_or("this is no emulator of hoga").to_owned(),
        "`hoga emulator fault --help` lists what there is",
    ))
}
