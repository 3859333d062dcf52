//! What is set, and where: the environment over a profile of the configuration file.
//!
//! The only place that reads the environment. What a setting means is decided where it is used.

mod file;
pub(crate) mod kis_devlp;
mod table;

pub(crate) use file::{ConfigFile, line, rewrite};
pub(crate) use table::{SETTINGS, masked};

use crate::exit::{CONFIGURATION, Failure};
use crate::given;
use ambient::places::Place;
use hoga::ConfigError;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Whose money it is.
const IDENTITY: [&str; 3] = ["KIS_APP_KEY", "KIS_APP_SECRET", "KIS_ACCOUNT_NO"];
/// What belongs to the person behind the keys.
const OF_THE_PERSON: [&str; 2] = ["KIS_HTS_ID", "KIS_SPARE_SESSION"];
/// What a profile that was named must not be mixed with.
const DECISIVE: [&str; 6] = [
    "MODE",
    "KIS_APP_KEY",
    "KIS_APP_SECRET",
    "KIS_ACCOUNT_NO",
    "KIS_REST_BASE_URL",
    "KIS_WS_URL",
];

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    Environment,
    Profile,
}

/// Values by the name of their variable.
#[derive(Clone)]
pub(crate) struct Settings {
    vars: BTreeMap<String, String>,
    origins: BTreeMap<String, Origin>,
    /// The profile in use.
    pub(crate) profile: Option<String>,
    /// Where the configuration file is, or would be.
    pub(crate) path: PathBuf,
}

impl std::fmt::Debug for Settings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Settings")
            .field("origins", &self.origins)
            .field("profile", &self.profile)
            .finish_non_exhaustive()
    }
}

/// Returns the path of the configuration file.
pub(crate) fn config_path() -> Result<PathBuf, Failure> {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    match (set("HOGA_CONFIG"), set("XDG_CONFIG_HOME"), set("HOME")) {
        (Some(path), _, _) => Ok(path.into()),
        (None, Some(config), _) => Ok(Path::new(&config).join("hoga/config.toml")),
        (None, None, Some(home)) => Ok(Path::new(&home).join(".config/hoga/config.toml")),
        (None, None, None) => Err(Failure::new(
            CONFIGURATION,
            "there is no place for a configuration file",
            "set HOGA_CONFIG to a path",
        )),
    }
}

impl Settings {
    /// Reads the environment alone, for what needs no configuration.
    pub(crate) fn of_environment() -> Self {
        let vars: BTreeMap<String, String> = std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
            .collect();
        let set = vars.iter().filter(|(_, value)| !value.trim().is_empty());
        let origins = set
            .map(|(name, _)| (name.clone(), Origin::Environment))
            .collect();
        Self {
            vars,
            origins,
            profile: None,
            path: PathBuf::new(),
        }
    }

    /// Reads the environment and a profile below it: the one that is named, or the file's default.
    ///
    /// # Errors
    ///
    /// What is wrong with the file, with its line, or which profile is meant.
    pub(crate) fn read(named: Option<&str>) -> Result<Self, Failure> {
        Self::read_file_as(Place::GivenSecret, named)
    }

    /// Reads them for a cancel or a kill where they could not be read: from a file that others may read
    /// and nobody else can change, or from the environment if everything is there; says which.
    ///
    /// # Errors
    ///
    /// `failure`, where neither can be had.
    pub(crate) fn read_for_a_brake(
        named: Option<&str>,
        failure: Failure,
    ) -> Result<(Self, &'static str), Failure> {
        if let Ok(settings) = Self::read_file_as(Place::Given, named) {
            return Ok((settings, "it is used all the same, for this command alone"));
        }
        let settings = Self::of_environment();
        let is_whole = IDENTITY.iter().chain(&["MODE"]);
        let is_whole = is_whole
            .map(|name| settings.get(name))
            .all(|it| it.is_some());
        if is_whole && named.is_none() && settings.get("HOGA_PROFILE").is_none() {
            return Ok((settings, "the environment alone is used for this command"));
        }
        Err(failure)
    }

    fn read_file_as(place: Place, named: Option<&str>) -> Result<Self, Failure> {
        let mut settings = Self::of_environment();
        // Without a place for a file there is none.
        settings.path = config_path().unwrap_or_default();
        let named = match named {
            Some(name) => Some(name.to_owned()),
            None => settings.get("HOGA_PROFILE").map(str::to_owned),
        };
        let Some(file) = ConfigFile::read_as(place, &settings.path)? else {
            if settings.get("HOGA_CONFIG").is_some() {
                return Err(Failure::new(
                    CONFIGURATION,
                    format!("HOGA_CONFIG: {} does not exist", settings.path.display()),
                    "correct it, or begin the file with hoga config init",
                ));
            }
            return match named {
                None => Ok(settings),
                Some(name) => Err(Failure::new(
                    CONFIGURATION,
                    format!(
                        "there is no profile {name}: {} does not exist",
                        settings.path.display()
                    ),
                    "hoga config init, or hoga config import FILE",
                )),
            };
        };
        let (name, profile) = file.choose(named.as_deref(), &settings.path)?;
        let of_profile = profile.vars();
        let differs = |(variable, value): &&(String, String)| {
            let given = settings.get(variable);
            given.is_some_and(|given| !given.eq_ignore_ascii_case(value.trim()))
        };
        if named.is_some()
            && let Some((variable, _)) = of_profile
                .iter()
                .filter(|(variable, _)| DECISIVE.contains(&variable.as_str()))
                .find(differs)
        {
            return Err(Failure::new(
                CONFIGURATION,
                format!(
                    "profile {name} was named, and {variable} of the environment differs from it"
                ),
                format!("unset {variable}, or name no profile"),
            ));
        }
        // Whose money it is comes from one place: a key of the environment with the account of a
        // file would be neither's.
        let is_another = of_profile
            .iter()
            .filter(|(variable, _)| IDENTITY.contains(&variable.as_str()))
            .any(|pair| differs(&pair));
        let is_left_out = |variable: &str| {
            let is_personal = IDENTITY.contains(&variable) || OF_THE_PERSON.contains(&variable);
            is_another && (is_personal || hoga_kis::config::is_further_key(variable))
        };
        for (variable, value) in of_profile {
            if settings.get(&variable).is_none() && !is_left_out(&variable) {
                settings.origins.insert(variable.clone(), Origin::Profile);
                settings.vars.insert(variable, value);
            }
        }
        settings.profile = Some(name.to_owned());
        Ok(settings)
    }

    /// Returns a value; a blank one is none.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.vars
            .get(name)
            .map(|value| value.trim())
            .filter(|value| !value.is_empty())
    }

    /// Returns all values.
    pub(crate) fn vars(&self) -> &BTreeMap<String, String> {
        &self.vars
    }

    /// Returns where a value comes from.
    pub(crate) fn origin(&self, name: &str) -> Option<&Origin> {
        self.origins.get(name)
    }

    /// Says where a value that cannot be used was set.
    pub(crate) fn explain(&self, error: ConfigError) -> Failure {
        let mut failure = Failure::from(error.clone());
        match (self.origin(&error.name), &self.profile) {
            (Some(Origin::Environment), _) => {
                let (name, problem) = (&error.name, &error.problem);
                failure.message = format!("{name} of the environment: {problem}");
            }
            (Some(Origin::Profile), Some(profile)) => {
                let key = table::key_of(&error.name);
                let text = given::trusted(&self.path, Place::Given, given::BY_HAND);
                let line = text
                    .ok()
                    .and_then(|text| file::line_of(&text, profile, &key))
                    .map_or(String::new(), |line| format!(", line {line}"));
                failure.message = format!(
                    "{key} in [profile.{profile}] of {}{line}: {}",
                    self.path.display(),
                    error.problem
                );
            }
            (Some(Origin::Profile), None) | (None, _) => {}
        }
        failure
    }
}
