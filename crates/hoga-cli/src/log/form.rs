//! Text or JSON, and the time of a line: Seoul's, as everywhere else on the screen.

use ambient::{Clock, SystemClock};
use hoga_port::time::{Timestamp, kst};
use serde_json::json;
use std::fmt;
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::time::FormatTime;

/// How a line of the log is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Text,
    Json,
}

impl Form {
    /// Returns a line that the log writes about itself.
    pub(super) fn line(self, at: Timestamp, text: &str) -> String {
        let at = stamp(at);
        match self {
            Self::Text => format!("{at} ERROR hoga::log: {text}\n"),
            Self::Json => {
                let line = json!({
                    "timestamp": at,
                    "level": "ERROR",
                    "fields": { "message": text },
                    "target": "hoga::log",
                });
                format!("{line}\n")
            }
        }
    }
}

/// Returns an instant as the log shows it.
fn stamp(at: Timestamp) -> String {
    kst(at).strftime("%Y-%m-%dT%H:%M:%S%.6f+09:00").to_string()
}

/// Seoul's time by the machine's clock.
#[derive(Clone, Debug, Default)]
pub(super) struct InSeoul(SystemClock);

impl FormatTime for InSeoul {
    fn format_time(&self, writer: &mut Writer<'_>) -> fmt::Result {
        writer.write_str(&stamp(self.0.now()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_bears_the_time_in_seoul_with_its_zone() {
        let at: Timestamp = "2026-11-23T00:00:00.5Z".parse().unwrap();
        assert_eq!(stamp(at), "2026-11-23T09:00:00.500000+09:00");
        let line: serde_json::Value =
            serde_json::from_str(&Form::Json.line(at, "3 lines")).unwrap();
        assert_eq!(line["fields"]["message"], "3 lines");
        assert_eq!(line["timestamp"], "2026-11-23T09:00:00.500000+09:00");
    }
}
