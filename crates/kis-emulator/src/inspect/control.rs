//! What lies beside KIS's own paths: `/__hoga/`, the page for people and, if asked for, faults.
//!
//! It answers only requests that name this machine and come from no web page, so that a page in a
//! browser can neither read nor change anything.

use crate::core::Core;
use crate::faults::fault::Fault;
use crate::inspect::page;
use crate::rest::message::{HttpRequest, Reply};
use hoga_port::time::Timestamp;
use serde_json::json;

/// The folder of these paths.
pub(crate) const FOLDER: &str = "/__hoga";

fn words(status: u16, what: &str) -> Reply {
    Reply::json(status, json!({ "error": what }))
}

/// Returns whether a `Host` header names this machine.
fn is_this_machine(host: &str) -> bool {
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    matches!(name, "127.0.0.1" | "localhost" | "[::1]" | "::1")
}

/// Answers a request to this folder.
pub(crate) fn answer(core: &mut Core, now: Timestamp, request: &HttpRequest) -> Reply {
    if !is_this_machine(request.header("host")) {
        return words(403, "only for requests to 127.0.0.1 or localhost");
    }
    let path = request.path.strip_prefix(FOLDER).unwrap_or("");
    match (request.method.as_str(), path) {
        ("GET", "" | "/") => {
            core.advance(now);
            Reply::html(page::page(core, now))
        }
        ("GET", "/status") => Reply::json(200, page::status(core, now)),
        ("POST", "/fault") => take_fault(core, now, request),
        _ => words(
            404,
            "there are GET /__hoga/, GET /__hoga/status and POST /__hoga/fault",
        ),
    }
}

fn take_fault(core: &mut Core, now: Timestamp, request: &HttpRequest) -> Reply {
    if !core.plan.is_open {
        return words(
            403,
            "start the emulator with --control to let things go wrong",
        );
    }
    if !request.header("origin").is_empty() {
        return words(403, "not for web pages");
    }
    let fault: Fault = match serde_json::from_slice(&request.body) {
        Ok(fault) => fault,
        Err(error) => return words(400, &error.to_string()),
    };
    match core.plan(now, &fault) {
        Ok(()) => Reply::json(200, json!({ "done": fault })),
        Err(what) => words(400, &what),
    }
}

#[cfg(test)]
mod tests {
    use super::is_this_machine;

    #[test]
    fn only_this_machines_names_count() {
        for name in ["127.0.0.1:9443", "localhost", "localhost:1", "[::1]:9443"] {
            assert!(is_this_machine(name), "{name}");
        }
        for name in [
            "",
            "evil.example",
            "127.0.0.1.evil.example:80",
            "localhost.evil.example",
        ] {
            assert!(!is_this_machine(name), "{name}");
        }
    }
}
