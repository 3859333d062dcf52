//! The configuration file: profiles in TOML, readable by their owner only.
//!
//! A value that is wrong is named by its line; the line itself is not repeated, it may be a secret.

use super::table::SETTINGS;
use crate::exit::{CONFIGURATION, Failure};
use crate::given;
use ambient::places::{self, Place, untrusted_in};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// The file as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConfigFile {
    /// The profile that is used unless another is named.
    default: Option<String>,
    #[serde(default, rename = "profile")]
    profiles: BTreeMap<String, Profile>,
}

/// A value as people write it: text, a number, or yes and no.
#[derive(Clone, Deserialize)]
#[serde(untagged)]
enum Value {
    Text(String),
    Number(i64),
    Switch(bool),
}

impl Value {
    fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Switch(true) => "on".into(),
            Self::Switch(false) => "off".into(),
        }
    }
}

/// An app key for its real-time session only.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct StreamKey {
    app_key: String,
    app_secret: String,
}

/// One way to trade.
#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Profile {
    mode: Option<Value>,
    app_key: Option<Value>,
    app_secret: Option<Value>,
    account: Option<Value>,
    hts_id: Option<Value>,
    rest_url: Option<Value>,
    websocket_url: Option<Value>,
    allow_host: Option<Value>,
    calls_per_second: Option<Value>,
    market_data: Option<Value>,
    hashkey: Option<Value>,
    spare_session: Option<Value>,
    home: Option<Value>,
    database_url: Option<Value>,
    log: Option<Value>,
    log_format: Option<Value>,
    log_file: Option<Value>,
    clock: Option<Value>,
    #[serde(default)]
    stream_keys: Vec<StreamKey>,
}

impl std::fmt::Debug for Profile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Profile").finish_non_exhaustive()
    }
}

impl Profile {
    fn get(&self, key: &str) -> Option<&Value> {
        match key {
            "mode" => self.mode.as_ref(),
            "app_key" => self.app_key.as_ref(),
            "app_secret" => self.app_secret.as_ref(),
            "account" => self.account.as_ref(),
            "hts_id" => self.hts_id.as_ref(),
            "rest_url" => self.rest_url.as_ref(),
            "websocket_url" => self.websocket_url.as_ref(),
            "allow_host" => self.allow_host.as_ref(),
            "calls_per_second" => self.calls_per_second.as_ref(),
            "market_data" => self.market_data.as_ref(),
            "hashkey" => self.hashkey.as_ref(),
            "spare_session" => self.spare_session.as_ref(),
            "home" => self.home.as_ref(),
            "database_url" => self.database_url.as_ref(),
            "log" => self.log.as_ref(),
            "log_format" => self.log_format.as_ref(),
            "log_file" => self.log_file.as_ref(),
            "clock" => self.clock.as_ref(),
            _ => None,
        }
    }

    /// Returns what is set, by the names of the variables.
    pub(crate) fn vars(&self) -> Vec<(String, String)> {
        let settings = SETTINGS.iter().filter_map(|setting| {
            let value = self.get(setting.key)?;
            Some((setting.variable.to_owned(), value.text()))
        });
        let keys = self.stream_keys.iter().zip(2..).flat_map(|(key, number)| {
            [
                (format!("KIS_APP_KEY_{number}"), key.app_key.clone()),
                (format!("KIS_APP_SECRET_{number}"), key.app_secret.clone()),
            ]
        });
        settings.chain(keys).collect()
    }
}

impl ConfigFile {
    /// Reads the file, if there is one.
    ///
    /// # Errors
    ///
    /// When others may read it, or with the line that is wrong.
    pub(crate) fn read(path: &Path) -> Result<Option<Self>, Failure> {
        Self::read_as(Place::GivenSecret, path)
    }

    /// Reads the file where it is what `place` demands.
    ///
    /// # Errors
    ///
    /// As [`ConfigFile::read`].
    pub(crate) fn read_as(place: Place, path: &Path) -> Result<Option<Self>, Failure> {
        let text = match given::trusted(path, place, given::BY_HAND) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => {
                let text = format!("{} cannot be read: {error}", path.display());
                let hint = "correct it or its rights, or name another file with HOGA_CONFIG";
                return Err(match untrusted_in(&error) {
                    Some(untrusted) => Failure::new(
                        CONFIGURATION,
                        format!("{untrusted}; it may hold keys"),
                        "it is read when it is yours alone, or root's and given to you alone",
                    ),
                    None => Failure::new(CONFIGURATION, text, hint),
                });
            }
        };
        Self::parse(&text).map(Some).map_err(|what| {
            Failure::new(
                CONFIGURATION,
                format!("{}, {what}", path.display()),
                "correct the line; nothing was taken from the file",
            )
        })
    }

    /// Reads the file's text.
    ///
    /// # Errors
    ///
    /// The line that is wrong, and why.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        given::toml(text)
    }

    /// Returns the profile that is meant.
    ///
    /// # Errors
    ///
    /// When it does not exist, or when it is not clear which one is meant.
    pub(crate) fn choose<'a>(
        &'a self,
        named: Option<&'a str>,
        path: &Path,
    ) -> Result<(&'a str, &'a Profile), Failure> {
        let all: Vec<&str> = self.profiles.keys().map(String::as_str).collect();
        let listed = || match all.as_slice() {
            [] => "there is none yet: hoga config init".to_owned(),
            all => format!("there is: {}", all.join(", ")),
        };
        let name = match (named.or(self.default.as_deref()), all.as_slice()) {
            (Some(name), _) => name,
            (None, [only]) if !self.is_live(only) => only,
            (None, _) => {
                let text = format!("{} has no default profile", path.display());
                let hint = format!(
                    "name one with --profile, or write default = \"…\" ({})",
                    listed()
                );
                return Err(Failure::new(CONFIGURATION, text, hint));
            }
        };
        match self.profiles.get_key_value(name) {
            Some((name, profile)) => Ok((name, profile)),
            None => Err(Failure::new(
                CONFIGURATION,
                format!("{} has no profile {name}", path.display()),
                listed(),
            )),
        }
    }

    /// Live trading is said, never inferred.
    fn is_live(&self, name: &str) -> bool {
        let mode = self.profiles.get(name).and_then(|it| it.mode.as_ref());
        mode.is_some_and(|mode| mode.text().trim().eq_ignore_ascii_case("live"))
    }

    /// Returns whether there is a profile of that name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.profiles.contains_key(name)
    }
}

/// Takes profiles out of the file and adds text to its end, for its owner only: whole or not at all.
///
/// # Errors
///
/// When it cannot be written.
pub(crate) fn rewrite(path: &Path, gone: &[&str], addition: &str) -> Result<(), Failure> {
    let unusable = |error: std::io::Error| {
        let text = format!("{} cannot be written: {error}", path.display());
        Failure::new(CONFIGURATION, text, "set HOGA_CONFIG to another path")
    };
    if let Some(directory) = path.parent().filter(|it| !it.as_os_str().is_empty()) {
        places::make(directory).map_err(unusable)?;
    }
    let before = match given::trusted(path, Place::GivenSecret, given::BY_HAND) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(unusable(error)),
    };
    let text = without(&before, gone) + addition;
    // A link stays one: what it points to is replaced.
    let path = &std::fs::canonicalize(path).unwrap_or_else(|_new| path.to_owned());
    places::replace(path, text.as_bytes(), true).map_err(unusable)
}

/// Returns the text of a file without these profiles; all else stays as it is written.
fn without(text: &str, profiles: &[&str]) -> String {
    let mut is_gone = false;
    let mut kept = String::new();
    for line in text.split_inclusive('\n') {
        let head = line.trim().trim_start_matches('[');
        if line.trim_start().starts_with('[') {
            let of = |name: &&&str| {
                let behind = head
                    .strip_prefix("profile.")
                    .and_then(|it| it.strip_prefix(**name));
                behind.is_some_and(|behind| behind.starts_with([']', '.']))
            };
            is_gone = profiles.iter().find(of).is_some();
        }
        if !is_gone {
            kept.push_str(line);
        }
    }
    if kept.len() < text.len() {
        // A blank line stands before each profile that is added.
        let end = kept.trim_end().len();
        kept.truncate(end);
        kept.push('\n');
    }
    kept
}

/// Returns one line of the file.
pub(crate) fn line(key: &str, value: &str) -> String {
    let quoted = toml::Value::String(value.to_owned());
    format!("{key} = {quoted}\n")
}

/// Returns the line of a profile's value, from 1.
pub(super) fn line_of(text: &str, profile: &str, key: &str) -> Option<usize> {
    let head = format!("[profile.{profile}]");
    let mut is_within = false;
    for (line, number) in text.lines().map(str::trim).zip(1..) {
        if line.starts_with('[') {
            is_within = line == head;
        } else if is_within && line.split_once('=').is_some_and(|(it, _)| it.trim() == key) {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_found_by_its_line() {
        let text = "default = \"a\"\n\n[profile.a]\nmode = \"paper\"\n[profile.b]\nmode=\"live\"\n";
        assert_eq!(line_of(text, "a", "mode"), Some(4));
        assert_eq!(line_of(text, "b", "mode"), Some(6));
        assert_eq!(line_of(text, "b", "account"), None);
    }

    #[test]
    fn a_profile_that_is_written_anew_leaves_all_else_as_it_is() {
        let text = "default = \"paper\"\n\n[profile.paper]\nmode = \"paper\"\n\n[[profile.paper.stream_keys]]\n\
                    app_key = \"a\"\n\n# mine\n[profile.paper2]\nmode = \"paper\"\n";
        let kept = without(text, &["paper"]);
        assert_eq!(
            kept,
            "default = \"paper\"\n\n[profile.paper2]\nmode = \"paper\"\n"
        );
        assert_eq!(without(text, &[]), text);
        assert_eq!(without(text, &["live"]), text);
    }
}
