//! Configuration: mode, credentials, account, addresses.
//!
//! It reads no environment variables and no files; the command line hands pairs over.

mod address;
mod error;
mod mode;

pub use error::ConfigError;
pub use mode::Mode;

use crate::feed::{Feed, FeedError};
use crate::products::Product;
use address::{check_url, is_loopback};
use hoga_port::AccountId;
use http::Uri;
use kis_client::config::{self as client, ClientConfig};
use kis_wire::{AppKey, AppSecret, Credentials, Environment};
use std::collections::BTreeMap;
use std::time::Duration;

/// Everything the adapter needs to know.
#[derive(Clone, Debug)]
pub struct KisConfig {
    /// Where orders go.
    pub mode: Mode,
    /// App key and secret.
    pub credentials: Credentials,
    /// More app keys of the same person, for their real-time sessions only: market data are spread
    /// over all of them, and own executions move to another when theirs is lost.
    pub stream_keys: Vec<Credentials>,
    /// Whether the room of one session is kept free, so that another's loss leaves nothing missing.
    pub keeps_spare: bool,
    /// The account.
    pub account: AccountId,
    /// The HTS id; without one executions are polled.
    pub hts_id: Option<String>,
    /// Base URL of the REST server, without a slash at the end.
    pub rest_url: String,
    /// URL of the WebSocket server.
    pub websocket_url: String,
    /// Calls a second; the usual figure of the mode unless set.
    pub calls_per_second: u32,
    /// Whether the venue makes a digest of every order's body first; it costs one more call.
    pub hashkey: bool,
    /// Whose quotes, books and prints are streamed: KRX, NXT, or both together.
    pub market_data: Feed,
    /// How long an answer may take. Slow paper days were measured at 5 to 12 s.
    pub timeout: Duration,
}

/// Names the adapter understands.
const NAMES: [&str; 12] = [
    "MODE",
    "KIS_APP_KEY",
    "KIS_APP_SECRET",
    "KIS_ACCOUNT_NO",
    "KIS_HTS_ID",
    "KIS_REST_BASE_URL",
    "KIS_WS_URL",
    "KIS_ALLOW_HOST",
    "KIS_CALLS_PER_SECOND",
    "KIS_HASHKEY",
    "KIS_MARKET_DATA",
    "KIS_SPARE_SESSION",
];

/// Further app keys are numbered: `KIS_APP_KEY_2` and `KIS_APP_SECRET_2` up to this.
const MOST_KEYS: usize = 9;

/// Returns whether a name is that of a further app key or its secret.
pub fn is_further_key(name: &str) -> bool {
    let number = ["KIS_APP_KEY_", "KIS_APP_SECRET_"]
        .iter()
        .find_map(|prefix| name.strip_prefix(prefix))
        .and_then(|number| number.parse::<usize>().ok());
    number.is_some_and(|number| (2..=MOST_KEYS).contains(&number))
}

fn is_name(name: &str) -> bool {
    NAMES.contains(&name) || is_further_key(name)
}

impl KisConfig {
    /// Returns the mode that variables ask for: LOCAL without credentials, PAPER with them, LIVE
    /// only when MODE says so.
    ///
    /// # Errors
    ///
    /// [`ConfigError`] for a MODE that is not one of the three.
    pub fn mode_of(vars: &BTreeMap<String, String>) -> Result<Mode, ConfigError> {
        let has_key = vars.get("KIS_APP_KEY").is_some_and(|key| !key.is_empty());
        match vars
            .get("MODE")
            .map(|mode| mode.trim().to_uppercase())
            .as_deref()
        {
            None | Some("") => {
                let others = ["KIS_APP_SECRET", "KIS_ACCOUNT_NO"];
                let is_set = |name: &&str| vars.get(*name).is_some_and(|v| !v.trim().is_empty());
                match others.iter().find(|name| is_set(name)).filter(|_| !has_key) {
                    Some(name) => Err(ConfigError::new(
                        "KIS_APP_KEY",
                        format!("missing, and {name} is set"),
                        "set it for paper trading, or MODE=LOCAL for the local market",
                    )),
                    None => Ok(if has_key { Mode::Paper } else { Mode::Local }),
                }
            }
            Some("LOCAL") => Ok(Mode::Local),
            Some("PAPER") => Ok(Mode::Paper),
            Some("LIVE") => Ok(Mode::Live),
            Some(other) => Err(ConfigError::new(
                "MODE",
                format!("\"{other}\" is not a mode"),
                "use LOCAL, PAPER or LIVE",
            )),
        }
    }

    /// Reads a configuration from pairs of names and values; other names are ignored.
    ///
    /// # Errors
    ///
    /// [`ConfigError`] for what is missing or malformed; a secret is never quoted.
    ///
    /// # Examples
    ///
    /// ```
    /// use hoga_kis::{KisConfig, Mode};
    /// let vars = [
    ///     ("KIS_APP_KEY", "PSmadeup"),
    ///     ("KIS_APP_SECRET", "madeup"),
    ///     ("KIS_ACCOUNT_NO", "12345678-01"),
    /// ];
    /// let config = KisConfig::from_vars(vars.map(|(n, v)| (n.into(), v.into()))).unwrap();
    /// assert_eq!(config.mode, Mode::Paper);
    /// assert!(!format!("{config:?}").contains("madeup"));
    /// ```
    #[expect(
        clippy::too_many_lines,
        reason = "every setting in turn, so that all that is wrong is told at once"
    )]
    pub fn from_vars(
        vars: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, ConfigError> {
        let all: BTreeMap<String, String> = vars.into_iter().collect();
        let is_numbered = |name: &&String| {
            name.starts_with("KIS_APP_KEY_") || name.starts_with("KIS_APP_SECRET_")
        };
        if let Some(name) = all.keys().filter(is_numbered).find(|name| !is_name(name)) {
            let problem = format!("further app keys are numbered from 2 to {MOST_KEYS}");
            return Err(ConfigError::new(name, problem, "remove it"));
        }
        let vars: BTreeMap<String, String> =
            all.into_iter().filter(|(name, _)| is_name(name)).collect();
        let mode = Self::mode_of(&vars)?;
        let needed = |name: &str, hint: &str| {
            let value = vars.get(name).map(|value| value.trim()).unwrap_or_default();
            if value.is_empty() {
                let problem = format!("missing, and {} needs it", mode.word().to_uppercase());
                return Err(ConfigError::new(name, problem, hint));
            }
            if value.bytes().any(|b| b.is_ascii_control() || b == b' ') {
                let problem = "holds blanks or control characters";
                return Err(ConfigError::new(
                    name,
                    problem,
                    "copy it again, in one line",
                ));
            }
            Ok(value.to_owned())
        };
        // Where they would go is checked before what would go there.
        let environment = mode.environment();
        let optional = |name: &str| {
            vars.get(name)
                .map(|value| value.trim().to_owned())
                .filter(|value| !value.is_empty())
        };
        let allowed = optional("KIS_ALLOW_HOST");
        let rest_url = match (optional("KIS_REST_BASE_URL"), mode) {
            (Some(url), _) => url,
            (None, Mode::Local) => {
                return Err(ConfigError::new(
                    "KIS_REST_BASE_URL",
                    "missing, and LOCAL needs the address of an emulator",
                    "hoga emulator prints it",
                ));
            }
            (None, Mode::Paper | Mode::Live) => environment.rest_url().to_owned(),
        };
        let websocket_url = match (optional("KIS_WS_URL"), mode) {
            (Some(url), _) => url,
            (None, Mode::Local) => {
                return Err(ConfigError::new(
                    "KIS_WS_URL",
                    "missing, and LOCAL needs the address of an emulator",
                    "hoga emulator prints it",
                ));
            }
            (None, Mode::Paper | Mode::Live) => environment.websocket_url().to_owned(),
        };
        check_url(
            "KIS_REST_BASE_URL",
            &rest_url,
            environment.rest_url(),
            mode,
            allowed.as_deref(),
        )?;
        check_url(
            "KIS_WS_URL",
            &websocket_url,
            environment.websocket_url(),
            mode,
            allowed.as_deref(),
        )?;
        let app_key = needed("KIS_APP_KEY", "get one at apiportal.koreainvestment.com")?;
        let app_secret = needed("KIS_APP_SECRET", "get one at apiportal.koreainvestment.com")?;
        let account = needed(
            "KIS_ACCOUNT_NO",
            "eight digits, a hyphen, two digits: 12345678-01",
        )?;
        let account: AccountId =
            account
                .parse()
                .map_err(|error: hoga_port::account::AccountError| {
                    ConfigError::new(
                        "KIS_ACCOUNT_NO",
                        error.to_string(),
                        "write it as 12345678-01",
                    )
                })?;
        check_product(&account)?;
        let hts_id = optional("KIS_HTS_ID").map(|_set| needed("KIS_HTS_ID", "remove it"));
        let hts_id = hts_id.transpose()?;
        let calls_per_second = match optional("KIS_CALLS_PER_SECOND") {
            Some(text) => calls_per_second(&text, environment)?,
            None => usual_calls_per_second(mode),
        };
        let switch = |name: &str| match optional(name).as_deref() {
            None | Some("off") => Ok(false),
            Some("on") => Ok(true),
            Some(other) => {
                let problem = format!("\"{other}\" is neither on nor off");
                Err(ConfigError::new(name, problem, "use on or off"))
            }
        };
        let (hashkey, keeps_spare) = (switch("KIS_HASHKEY")?, switch("KIS_SPARE_SESSION")?);
        let mut stream_keys = Vec::new();
        for number in 2..=MOST_KEYS {
            let (key, secret) = (
                format!("KIS_APP_KEY_{number}"),
                format!("KIS_APP_SECRET_{number}"),
            );
            if optional(&key).is_none() && optional(&secret).is_none() {
                continue;
            }
            let further = Credentials {
                app_key: AppKey::new(needed(&key, "it belongs to the secret of that number")?),
                app_secret: AppSecret::new(needed(
                    &secret,
                    "it belongs to the key of that number",
                )?),
            };
            if further.app_key.expose() == app_key
                || stream_keys
                    .iter()
                    .any(|known: &Credentials| known.app_key.expose() == further.app_key.expose())
            {
                let problem = "the same app key as another: a key has one session";
                return Err(ConfigError::new(&key, problem, "remove it"));
            }
            stream_keys.push(further);
        }
        if keeps_spare && stream_keys.is_empty() {
            let problem = "a spare session needs a second app key";
            let hint = "set KIS_APP_KEY_2 and KIS_APP_SECRET_2, or remove it";
            return Err(ConfigError::new("KIS_SPARE_SESSION", problem, hint));
        }
        let market_data = match optional("KIS_MARKET_DATA") {
            None => Feed::Krx,
            Some(text) => market_data(&text, environment)?,
        };
        Ok(Self {
            mode,
            credentials: Credentials {
                app_key: AppKey::new(app_key),
                app_secret: AppSecret::new(app_secret),
            },
            stream_keys,
            keeps_spare,
            account,
            hts_id,
            rest_url: rest_url.trim_end_matches('/').to_owned(),
            websocket_url,
            calls_per_second,
            hashkey,
            market_data,
            timeout: client::TIMEOUT,
        })
    }

    /// Returns what the client of its REST server needs to know.
    pub(crate) fn client(&self) -> ClientConfig {
        let account = &self.account;
        let personal = [account.joined(), account.number()]
            .into_iter()
            .chain(self.hts_id.as_deref())
            .map(str::to_owned);
        ClientConfig {
            environment: self.mode.environment(),
            credentials: self.credentials.clone(),
            rest_url: self.rest_url.clone(),
            calls_per_second: self.calls_per_second,
            timeout: self.timeout,
            hashkey: self.hashkey,
            further_keys: self.stream_keys.clone(),
            personal: personal.collect(),
        }
    }

    /// Returns host and port of the WebSocket server.
    pub(crate) fn websocket_host(&self) -> String {
        let parsed = self.websocket_url.parse::<Uri>().ok();
        let authority = parsed.as_ref().and_then(Uri::authority);
        authority.map_or_else(|| self.websocket_url.clone(), ToString::to_string)
    }

    /// Returns whether both addresses are on this machine.
    pub fn is_loopback(&self) -> bool {
        [&self.rest_url, &self.websocket_url].iter().all(|url| {
            url.parse::<Uri>()
                .ok()
                .and_then(|uri| uri.host().map(is_loopback))
                .unwrap_or(false)
        })
    }
}

/// What is usual until configured; local as much as live allows.
fn usual_calls_per_second(mode: Mode) -> u32 {
    match mode {
        Mode::Paper | Mode::Live => client::usual_calls_per_second(mode.environment()),
        Mode::Local => 15,
    }
}

/// Refuses an account of a product that hoga cannot trade on, before anything is asked.
fn check_product(account: &AccountId) -> Result<(), ConfigError> {
    let code = account.product();
    match Product::of(code) {
        Product::Supported | Product::Unlisted => Ok(()),
        Product::Unsupported { why } => Err(ConfigError::new(
            "KIS_ACCOUNT_NO",
            format!("product {code} is {why}"),
            "hoga trades domestic stocks: use the stock account, whose number ends in -01",
        )),
    }
}

fn calls_per_second(text: &str, environment: Environment) -> Result<u32, ConfigError> {
    let most = environment.calls_per_second();
    text.parse()
        .ok()
        .filter(|calls| (1..=most).contains(calls))
        .ok_or_else(|| {
            let servers = match environment {
                Environment::Paper => "the paper servers take",
                Environment::Live => "the live servers take",
            };
            let (problem, calls) = match most {
                1 => (format!("\"{text}\" is not 1"), "one call"),
                _ => (
                    format!("\"{text}\" is not a whole number from 1 to {most}"),
                    "calls",
                ),
            };
            let most = if most == 1 {
                String::new()
            } else {
                format!("{most} ")
            };
            ConfigError::new(
                "KIS_CALLS_PER_SECOND",
                problem,
                format!("{servers} {most}{calls} a second; remove it for that pace"),
            )
        })
}

fn market_data(text: &str, environment: Environment) -> Result<Feed, ConfigError> {
    let name = "KIS_MARKET_DATA";
    let feed: Feed = text.parse().map_err(|error: FeedError| {
        let hint = "use krx, nxt, or sor for both together";
        ConfigError::new(name, error.to_string(), hint)
    })?;
    if environment == Environment::Paper && feed != Feed::Krx {
        let problem = format!("the paper servers stream no {feed}");
        return Err(ConfigError::new(name, problem, "remove it"));
    }
    Ok(feed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_of_a_product_with_other_calls_is_refused_at_the_start() {
        for (account, names) in [
            ("12345678-03", "domestic futures"),
            ("12345678-08", "overseas futures"),
            ("12345678-22", "personal pension"),
            ("12345678-29", "retirement pension"),
        ] {
            let refused = read(&[("KIS_ACCOUNT_NO", account)]).unwrap_err();
            assert_eq!(refused.name, "KIS_ACCOUNT_NO");
            assert!(refused.problem.contains(names), "{refused}");
            assert!(refused.hint.contains("-01"), "{}", refused.hint);
            assert!(!refused.to_string().contains("12345678"), "{refused}");
        }
        assert!(read(&[("KIS_ACCOUNT_NO", "12345678-01")]).is_ok());
        assert!(read(&[("KIS_ACCOUNT_NO", "12345678-77")]).is_ok());
    }

    fn read(extra: &[(&str, &str)]) -> Result<KisConfig, ConfigError> {
        let mut vars: BTreeMap<String, String> = [
            ("KIS_APP_KEY", "PS-key"),
            ("KIS_APP_SECRET", "the-secret"),
            ("KIS_ACCOUNT_NO", "12345678-01"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into();
        vars.extend(
            extra
                .iter()
                .map(|(name, value)| ((*name).into(), (*value).into())),
        );
        KisConfig::from_vars(vars)
    }

    #[test]
    fn the_mode_follows_the_credentials_and_live_is_said() {
        assert_eq!(read(&[]).unwrap().mode, Mode::Paper);
        let live = read(&[("MODE", "live")]).unwrap();
        assert_eq!(live.rest_url, Environment::Live.rest_url());
        assert_eq!(live.websocket_url, Environment::Live.websocket_url());
        assert_eq!(KisConfig::mode_of(&BTreeMap::new()).unwrap(), Mode::Local);
        assert_eq!(read(&[("MODE", "real")]).unwrap_err().name, "MODE");
    }

    #[test]
    fn what_is_missing_or_malformed_is_named_and_never_quoted() {
        for (name, value) in [
            ("KIS_APP_KEY", ""),
            ("KIS_APP_SECRET", "two words-x"),
            ("KIS_ACCOUNT_NO", "1234567801"),
            ("KIS_CALLS_PER_SECOND", "2"),
            ("KIS_CALLS_PER_SECOND", "many"),
        ] {
            let error = read(&[("MODE", "PAPER"), (name, value)]).unwrap_err();
            assert_eq!(error.name, name);
            assert!(!error.to_string().contains("two words-x"), "{error}");
            assert!(!error.to_string().contains("1234567801"), "{error}");
            assert!(!error.hint.is_empty());
        }
    }

    #[test]
    fn credentials_go_to_kis_or_to_this_machine() {
        let rest = |url: &str| read(&[("KIS_REST_BASE_URL", url)]);
        assert!(rest("http://127.0.0.1:8000").is_ok());
        assert!(rest("http://[::1]:8000").is_ok());
        assert!(
            rest("https://example.com")
                .unwrap_err()
                .problem
                .contains("example.com")
        );
        assert!(
            rest("http://openapivts.koreainvestment.com:29443").is_err(),
            "plain HTTP"
        );
        assert!(
            rest("https://openapi.koreainvestment.com:9443").is_err(),
            "live host, paper mode"
        );
        assert!(rest("ftp://127.0.0.1").is_err());
        assert!(rest("not a url").is_err());
        let allowed = [
            ("KIS_REST_BASE_URL", "https://proxy.example"),
            ("KIS_ALLOW_HOST", "proxy.example"),
        ];
        assert!(read(&allowed).is_ok());
        assert!(read(&[("KIS_WS_URL", "ws://10.0.0.1:21000")]).is_err());
    }

    #[test]
    fn no_spelling_of_an_address_brings_paper_to_live_or_the_reverse() {
        let live = "openapi.koreainvestment.com";
        let paper = "openapivts.koreainvestment.com";
        let refused = [
            ("PAPER", format!("https://{live}:9443")),
            ("PAPER", format!("https://{live}:09443")),
            ("PAPER", format!("https://{live}.:9443")),
            ("PAPER", format!("HTTPS://{}:9443", live.to_uppercase())),
            ("PAPER", format!("https://{live}:9443/")),
            ("PAPER", format!("https://{live}:9443/uapi?x=1")),
            ("PAPER", format!("https://{live}")),
            ("PAPER", format!("https://{live}:443")),
            ("PAPER", format!("https://x@{live}:09443")),
            ("PAPER", format!("https://{paper}:29443@{live}:9443")),
            ("PAPER", format!("https://user:hunter2@{paper}:29443")),
            ("PAPER", format!("https://{paper}:9443")),
            ("PAPER", format!("https://{paper}")),
            ("LIVE", format!("https://{paper}:29443")),
            ("LIVE", format!("https://{paper}.:29443")),
            ("LIVE", format!("https://{live}:29443")),
            ("LIVE", format!("https://{live}")),
        ];
        for (mode, url) in refused {
            // Naming the host does not help either.
            for more in ["proxy.example", live, paper] {
                let vars = [
                    ("MODE", mode),
                    ("KIS_REST_BASE_URL", url.as_str()),
                    ("KIS_ALLOW_HOST", more),
                ];
                let error = read(&vars).unwrap_err();
                assert_eq!(error.name, "KIS_REST_BASE_URL", "{url}");
                assert!(!error.to_string().contains("hunter2"), "{error}");
            }
        }
        for (mode, url) in [
            ("PAPER", format!("https://{paper}:29443/")),
            ("PAPER", format!("https://{}.:029443", paper.to_uppercase())),
            ("LIVE", format!("https://{live}:09443")),
            ("LIVE", "https://PROXY.example.".to_owned()),
        ] {
            let vars = [
                ("MODE", mode),
                ("KIS_REST_BASE_URL", url.as_str()),
                ("KIS_ALLOW_HOST", "proxy.Example"),
            ];
            assert!(read(&vars).is_ok(), "{url}");
        }
        for url in [
            "ws://ops.koreainvestment.com:21000/tryitout",
            "ws://ops.koreainvestment.com./tryitout",
            "ws://OPS.koreainvestment.com:021000",
        ] {
            assert!(read(&[("KIS_WS_URL", url)]).is_err(), "{url}");
        }
    }

    #[test]
    fn every_setting_spoilt_is_an_error_that_names_it_or_changes_nothing() {
        let further = ["KIS_APP_KEY_2", "KIS_APP_SECRET_2"];
        let spoilt = [
            "",
            "   ",
            "two words",
            "tab\there",
            "line\nbreak",
            "nul\u{0}",
            "삼성전자",
            "-1",
            "0",
            "99999999999999999999",
            "1.5",
            "null",
            "\"quoted\"",
            &"x".repeat(100_000),
        ];
        for name in NAMES.iter().chain(&further) {
            for value in spoilt {
                let given = [("KIS_APP_KEY_2", "PSother"), ("KIS_APP_SECRET_2", "other")];
                let more: Vec<(&str, &str)> = given
                    .into_iter()
                    .filter(|(known, _)| known != name)
                    .chain([("MODE", "PAPER"), (*name, value)])
                    .collect();
                match read(&more) {
                    Ok(config) => assert_eq!(config.rest_url, Environment::Paper.rest_url()),
                    Err(error) => {
                        assert_eq!(error.name, *name, "{value:?}: {error}");
                        assert!(!error.hint.is_empty());
                        let is_secret = name.contains("APP_KEY") || name.contains("SECRET");
                        let is_quoted = value.len() > 6 && error.to_string().contains(value);
                        assert!(!is_secret || !is_quoted, "{error}");
                        assert!(
                            error.to_string().len() < 300,
                            "{name}: {}",
                            error.to_string().len()
                        );
                    }
                }
            }
        }
    }
}
