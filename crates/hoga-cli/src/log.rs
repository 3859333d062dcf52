//! Where the log goes and what is in it: stderr for people, a file that is begun anew every day for an
//! unattended machine, text or JSON.

use crate::exit::{CONFIGURATION, Failure};
use std::collections::BTreeMap;
use std::path::Path;
use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;

/// Days whose log files are kept.
const KEPT_FILES: usize = 14;
/// Errors and the desk's alarms.
const QUIET: &str = "error,hoga_desk=warn,hoga::http=off";
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
    let is_json = match set("HOGA_LOG_FORMAT") {
        None | Some("text") => false,
        Some("json") => true,
        Some(other) => {
            let text = format!("HOGA_LOG_FORMAT: \"{other}\" is not a format");
            return Err(Failure::new(CONFIGURATION, text, "use text or json"));
        }
    };
    match file {
        Some(file) => subscribe(filter, is_json, rolling(Path::new(file))?),
        None => subscribe(filter, is_json, std::io::stderr),
    }
    Ok(())
}

/// Opens a log that is begun anew every day: `hoga.log` becomes `hoga.2026-11-23.log`.
fn rolling(path: &Path) -> Result<RollingFileAppender, Failure> {
    let unusable = |text: String| {
        Failure::new(
            CONFIGURATION,
            format!("HOGA_LOG_FILE: {text}"),
            "name a file in a directory that can be written",
        )
    };
    let (Some(stem), Some(directory)) = (path.file_stem(), path.parent()) else {
        return Err(unusable(format!("{} is no file", path.display())));
    };
    let directory = if directory.as_os_str().is_empty() {
        Path::new(".")
    } else {
        directory
    };
    let suffix = path
        .extension()
        .map_or("log".into(), |e| e.to_string_lossy());
    RollingFileAppender::builder()
        .rotation(Rotation::DAILY)
        .max_log_files(KEPT_FILES)
        .filename_prefix(stem.to_string_lossy())
        .filename_suffix(suffix)
        .build(directory)
        .map_err(|error| unusable(error.to_string()))
}

fn subscribe<W>(filter: EnvFilter, is_json: bool, writer: W)
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let common = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(writer)
        .with_ansi(false)
        .with_target(true);
    // There is no other subscriber in this process.
    let started = if is_json {
        tracing::subscriber::set_global_default(common.json().finish())
    } else {
        tracing::subscriber::set_global_default(common.finish())
    };
    drop(started);
}
