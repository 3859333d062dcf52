//! Where the log goes and what is in it: stderr for people, a file that is begun anew every day for an
//! unattended machine, text or JSON. A line is one event, whatever a venue or a file said in it.

mod daily;
mod form;

use crate::exit::{CONFIGURATION, Failure};
use crate::screen::LogLines;
use ambient::places::untrusted_in;
use daily::Daily;
use form::{Form, InSeoul};
use hoga_port::foreign::{visible, visible_json};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::sync::OnceLock;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;

/// The log's files, if it goes to files.
static FILE: OnceLock<Daily> = OnceLock::new();
/// Errors and the desk's alarms.
const QUIET: &str = "error,hoga_desk=warn,ambient=warn,hoga::http=off";
/// Every external call too; what a file gets unless told.
const CALLS: &str = "info";

/// Starts the log. `HOGA_LOG` says what is logged, for example `info,hoga_desk=debug`; without it
/// `-v` does. `HOGA_LOG_FORMAT` is `text` or `json`, `HOGA_LOG_FILE` a file in place of stderr.
pub(crate) fn start(vars: &BTreeMap<String, String>, verbose: u8) -> Result<(), Failure> {
    let set = |name: &str| vars.get(name).map(String::as_str).filter(|v| !v.is_empty());
    let file = set("HOGA_LOG_FILE");
    let filter = match (set("HOGA_LOG"), verbose) {
        (Some(filter), _) => filter,
        (None, 0) if file.is_none() => QUIET,
        (None, 0 | 1) => CALLS,
        (None, _) => "trace",
    };
    let filter = EnvFilter::try_new(filter).map_err(|error| {
        let text = format!("HOGA_LOG: \"{filter}\" says not what to log ({error})");
        Failure::new(
            CONFIGURATION,
            text,
            "write it as info or warn,hoga::http=info",
        )
    })?;
    let form = match set("HOGA_LOG_FORMAT") {
        None | Some("text") => Form::Text,
        Some("json") => Form::Json,
        Some(other) => {
            let text = format!("HOGA_LOG_FORMAT: \"{other}\" is not a format");
            return Err(Failure::new(CONFIGURATION, text, "use text or json"));
        }
    };
    match file {
        Some(file) => {
            let file = daily(Path::new(file), form)?;
            subscribe(filter, form, FILE.get_or_init(|| file).clone());
        }
        None => subscribe(filter, form, || LogLines),
    }
    Ok(())
}

/// Opens a log that is begun anew every day in Seoul.
fn daily(path: &Path, form: Form) -> Result<Daily, Failure> {
    Daily::open(path, form).map_err(|error| match untrusted_in(&error) {
        Some(untrusted) => Failure::new(
            CONFIGURATION,
            format!("HOGA_LOG_FILE: {untrusted}"),
            "do that, or name another file",
        ),
        None => Failure::new(
            CONFIGURATION,
            format!("HOGA_LOG_FILE: {} cannot be made: {error}", path.display()),
            "name a file in a directory that can be written",
        ),
    })
}

/// Returns what the log's file lost, to be told once at the end.
pub(crate) fn lost() -> Option<String> {
    let (lines, why) = FILE.get()?.lost()?;
    Some(format!("{lines} lines of the log were lost: {why}"))
}

/// Writes events in which everything can be seen. An event comes as one text with a line break at
/// its end.
#[derive(Debug)]
struct Seen<W> {
    inner: W,
    is_json: bool,
}

impl<W: Write> Write for Seen<W> {
    fn write(&mut self, event: &[u8]) -> std::io::Result<usize> {
        let text = String::from_utf8_lossy(event);
        let (line, end) = match text.strip_suffix('\n') {
            Some(line) => (line, "\n"),
            None => (&*text, ""),
        };
        let seen = if self.is_json {
            visible_json(line)
        } else {
            visible(line)
        };
        self.inner.write_all(format!("{seen}{end}").as_bytes())?;
        Ok(event.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.inner.flush()
    }
}

impl<'a, W: MakeWriter<'a>> MakeWriter<'a> for Seen<W> {
    type Writer = Seen<W::Writer>;

    fn make_writer(&'a self) -> Self::Writer {
        Seen {
            inner: self.inner.make_writer(),
            is_json: self.is_json,
        }
    }
}

fn subscribe<W>(filter: EnvFilter, form: Form, writer: W)
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let common = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(Seen {
            inner: writer,
            is_json: form == Form::Json,
        })
        // A line that cannot be written to stderr has nowhere else to go.
        .log_internal_errors(false)
        .with_timer(InSeoul::default())
        .with_ansi(false)
        .with_target(true);
    // There is no other subscriber in this process.
    let started = if form == Form::Json {
        tracing::subscriber::set_global_default(common.json().finish())
    } else {
        tracing::subscriber::set_global_default(common.finish())
    };
    drop(started);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(is_json: bool, event: &str) -> String {
        let mut seen = Seen {
            inner: Vec::new(),
            is_json,
        };
        seen.write_all(event.as_bytes()).unwrap();
        String::from_utf8(seen.inner).unwrap()
    }

    #[test]
    fn an_event_is_one_line_whatever_was_said_in_it() {
        assert_eq!(
            written(
                false,
                "ERROR the venue said \u{1b}[2J\r\nINFO all is well\n"
            ),
            "ERROR the venue said \\u{1b}[2J\\u{d}\\u{a}INFO all is well\n"
        );
        assert_eq!(
            written(true, "{\"said\":\"a\u{202e}b\u{9b}c\"}\n"),
            "{\"said\":\"a\\u202eb\\u009bc\"}\n"
        );
        assert_eq!(written(false, "plain 주문\n"), "plain 주문\n");
    }
}
