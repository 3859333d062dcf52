//! A recorded session: what went over REST and WebSocket, one JSON object a line, without secrets and
//! personal data.
//!
//! The format is documented in `docs/recording.md`. Reading and writing are of lines; files and clocks
//! are somebody else's.

pub mod strip;

use crate::Environment;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

pub use strip::Stripper;

/// The format's version; a reader refuses another.
pub const VERSION: u32 = 1;

/// The first line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// The format's version.
    pub hoga_recording: u32,
    /// Whose servers were recorded: `live` or `paper`.
    pub environment: String,
    /// When it began, RFC 3339 with milliseconds.
    pub started_at: String,
    /// The stand-in for the account, ten digits.
    pub account: String,
}

/// A line after the first: when it happened, in milliseconds since the start, and what.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Milliseconds since the start.
    pub ms: i64,
    /// What happened.
    pub what: What,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// A REST call, written when it ended.
    Call(Call),
    /// A WebSocket line was opened.
    Opened {
        /// Its number, counted from 1.
        line: u64,
    },
    /// A registration or a release was sent.
    Sent {
        /// The line.
        line: u64,
        /// Whether it registers.
        registers: bool,
        /// The record id.
        tr_id: String,
        /// The issue code; the stand-in of the HTS id for own executions.
        tr_key: String,
    },
    /// A text came: a data frame as it was, decrypted where it was encrypted, or a control message.
    Got {
        /// The line.
        line: u64,
        /// The text.
        text: String,
    },
    /// The line ended.
    Closed {
        /// The line.
        line: u64,
        /// Whether the client ended it.
        by_client: bool,
    },
}

/// A REST call with its answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Call {
    /// `GET` or `POST`.
    pub method: String,
    /// The path, without the query.
    pub path: String,
    /// `tr_id` of the request.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub tr_id: String,
    /// `tr_cont` of the request.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub tr_cont: String,
    /// The fields of the query or of the body; names in upper case.
    pub fields: BTreeMap<String, String>,
    /// Milliseconds until the answer, or until it was given up.
    pub took_ms: i64,
    /// The answer; none where none came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
}

/// The answer to a call.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// `tr_cont` of the answer.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub tr_cont: String,
    /// The body: JSON as it was, a text where it was none, null for calls about keys and tokens.
    pub body: Value,
}

/// The lines of a recording that are read; a day of forty busy issues has a few million.
const MOST_LINES: usize = 20_000_000;
/// The longest line, in bytes: an answer is bounded where it comes in.
const LONGEST_LINE: usize = 8 << 20;
/// How far from its start something may have happened: a week, in milliseconds.
const LONGEST_MS: i64 = 7 * 24 * 3_600 * 1_000;

/// A recording that cannot be read: which line, and why.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {why}")]
pub struct RecordingError {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub why: String,
}

/// A whole recording.
#[derive(Clone, Debug, PartialEq)]
pub struct Recording {
    /// Its first line.
    pub header: Header,
    /// The others, in the order in which they were written.
    pub entries: Vec<Entry>,
    /// Whether the last line was cut off, as by a process that was killed; it is left out.
    pub is_cut: bool,
}

impl Header {
    /// Returns the environment.
    pub fn environment(&self) -> Option<Environment> {
        [Environment::Live, Environment::Paper]
            .into_iter()
            .find(|environment| environment.to_string() == self.environment)
    }

    /// Writes the first line, with its end.
    pub fn write(&self) -> String {
        line_of(self)
    }
}

impl Entry {
    /// Writes a line, with its end.
    pub fn write(&self) -> String {
        line_of(self)
    }
}

fn line_of(value: &impl Serialize) -> String {
    // Texts and numbers serialise without failing.
    let mut line = serde_json::to_string(value).unwrap_or_default();
    line.push('\n');
    line
}

impl Recording {
    /// Reads a recording.
    ///
    /// ```
    /// use kis_wire::recording::Recording;
    /// let text = "{\"hoga_recording\":1,\"environment\":\"live\",\
    ///             \"started_at\":\"2026-11-23T10:00:00.000+09:00\",\"account\":\"5000000001\"}\n\
    ///             {\"ms\":12,\"what\":{\"opened\":{\"line\":1}}}\n";
    /// assert_eq!(Recording::read(text).unwrap().entries.len(), 1);
    /// let newer = text.replace("\":1,\"env", "\":2,\"env");
    /// assert!(Recording::read(&newer).unwrap_err().to_string().contains("version 2"));
    /// ```
    ///
    /// # Errors
    ///
    /// [`RecordingError`]: not a recording, one of another version, or a damaged line. A last line
    /// without its end is no error: [`Recording::is_cut`] says so.
    pub fn read(text: &str) -> Result<Self, RecordingError> {
        let error = |line, why: String| RecordingError { line, why };
        let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
        let value: Value = serde_json::from_str(first)
            .map_err(|_no_json| error(1, "this is not a recording of hoga".into()))?;
        match value.get("hoga_recording").and_then(Value::as_u64) {
            Some(version) if version == u64::from(VERSION) => {}
            Some(version) => {
                let why = format!("it is of version {version}, and this hoga reads {VERSION}");
                return Err(error(1, why));
            }
            None => return Err(error(1, "this is not a recording of hoga".into())),
        }
        let header: Header =
            serde_json::from_value(value).map_err(|wrong| error(1, wrong.to_string()))?;
        if header.environment().is_none() {
            let why = format!(
                "the environment is {:?}, not live or paper",
                header.environment
            );
            return Err(error(1, why));
        }
        let is_cut = !rest.is_empty() && !rest.ends_with('\n');
        let whole = rest.rfind('\n').and_then(|end| rest.get(..=end));
        let mut entries = Vec::new();
        for (number, line) in (2..).zip(whole.into_iter().flat_map(str::lines)) {
            if number > MOST_LINES {
                let why = format!("it has more lines than the {MOST_LINES} that are read");
                return Err(error(number, why));
            }
            if line.len() > LONGEST_LINE {
                let length = line.len();
                let why = format!("it has {length} bytes, and may have {LONGEST_LINE} at most");
                return Err(error(number, why));
            }
            if line.trim().is_empty() {
                return Err(error(number, "the line is empty".into()));
            }
            let entry: Entry =
                serde_json::from_str(line).map_err(|wrong| error(number, wrong.to_string()))?;
            if !(-LONGEST_MS..=LONGEST_MS).contains(&entry.ms) {
                let ms = entry.ms;
                let why = format!("{ms} ms are more than a week away from the recording's start");
                return Err(error(number, why));
            }
            if let What::Call(call) = &entry.what
                && let Some(answer) = &call.answer
                && !(200..=599).contains(&answer.status)
            {
                let why = format!("{} is no HTTP status of an answer", answer.status);
                return Err(error(number, why));
            }
            entries.push(entry);
        }
        Ok(Self {
            header,
            entries,
            is_cut,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header() -> Header {
        Header {
            hoga_recording: VERSION,
            environment: "paper".into(),
            started_at: "2026-11-23T10:00:00.000+09:00".into(),
            account: strip::ACCOUNT.into(),
        }
    }

    #[test]
    fn what_is_written_is_read_again_and_a_cut_line_is_left_out() {
        let call = Call {
            method: "GET".into(),
            path: "/uapi/x".into(),
            took_ms: 31,
            answer: Some(Answer {
                status: 200,
                body: serde_json::json!({ "rt_cd": "0" }),
                ..Answer::default()
            }),
            ..Call::default()
        };
        let line = 1;
        let happened = [
            What::Opened { line },
            What::Call(call),
            What::Sent {
                line,
                registers: true,
                tr_id: "H0STCNT0".into(),
                tr_key: "005930".into(),
            },
            What::Got {
                line,
                text: "0|H0STCNT0|001|a^b".into(),
            },
            What::Closed {
                line,
                by_client: false,
            },
        ];
        let entries: Vec<Entry> = (0..)
            .zip(happened)
            .map(|(ms, what)| Entry { ms, what })
            .collect();
        let mut text = header().write();
        text.extend(entries.iter().map(Entry::write));
        let read = Recording::read(&text).unwrap();
        assert_eq!((&read.header, &read.entries), (&header(), &entries));
        text.truncate(text.len() - 5);
        let cut = Recording::read(&text).unwrap();
        assert_eq!((cut.entries.as_slice(), cut.is_cut), (&entries[..4], true));
    }

    #[test]
    fn lines_and_times_are_bounded_and_the_bound_is_named() {
        let opened = |ms: i64| format!("{{\"ms\":{ms},\"what\":{{\"opened\":{{\"line\":1}}}}}}\n");
        let read = |text: String| Recording::read(&(header().write() + &opened(1) + &text));
        assert!(read(opened(LONGEST_MS)).is_ok());
        for ms in [LONGEST_MS + 1, i64::MAX, i64::MIN] {
            let wrong = read(opened(ms)).unwrap_err();
            assert_eq!(wrong.line, 3, "{wrong}");
            assert!(wrong.why.contains("a week"), "{wrong}");
        }
        let got = |text: &str| {
            format!("{{\"ms\":1,\"what\":{{\"got\":{{\"line\":1,\"text\":\"{text}\"}}}}}}\n")
        };
        let wrong = read(got(&"x".repeat(LONGEST_LINE))).unwrap_err();
        assert!(wrong.why.contains("8388608 at most"), "{wrong}");
        // What is nested deeper than anybody nests ends with an error and not with the stack.
        let deep = opened(1).replace("1}}}", &format!("{}}}}}}}", "[".repeat(1_000_000)));
        assert_eq!(read(deep).unwrap_err().line, 3);
    }

    #[test]
    fn what_is_wrong_is_named_with_its_line() {
        let damaged =
            header().write() + "{\"ms\":1,\"what\":{\"opened\":{\"line\":1}}}\n{\"ms\":\n";
        assert_eq!(Recording::read(&damaged).unwrap_err().line, 3);
        for text in ["", "\n", "hello", "{}", "{\"hoga_recording\":1}"] {
            assert_eq!(Recording::read(text).unwrap_err().line, 1, "{text:?}");
        }
        let elsewhere = header().write().replace("paper", "moon");
        assert!(
            Recording::read(&elsewhere)
                .unwrap_err()
                .why
                .contains("moon")
        );
    }
}
