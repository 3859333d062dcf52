//! The settings file of KIS's official samples, `kis_devlp.yaml`, as profiles of ours.
//!
//! Its names are those of <https://github.com/koreainvestment/open-trading-api>: `my_app`, `my_sec`
//! and `my_acct_stock` for live, `paper_app`, `paper_sec` and `my_paper_stock` for paper, `my_prod`
//! for the product code, `my_htsid`, and the addresses `prod`, `ops`, `vps`, `vops`.

use super::file::line;
use crate::exit::{CONFIGURATION, Failure};
use kis_wire::Environment;
use saphyr::{LoadableYamlNode, Yaml};
use saphyr_parser::{Event, Parser};
use std::collections::BTreeMap;

/// What was found for one environment.
pub(crate) struct Found {
    /// `live` or `paper`.
    pub(crate) name: &'static str,
    /// The lines of the profile.
    pub(crate) body: String,
    /// What could not be taken over, for the user.
    pub(crate) words: Vec<String>,
}

impl std::fmt::Debug for Found {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The lines hold the keys.
        f.debug_struct("Found")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

struct Names {
    profile: &'static str,
    environment: Environment,
    key: &'static str,
    secret: &'static str,
    account: &'static str,
    rest: &'static str,
    websocket: &'static str,
}

const NAMES: [Names; 2] = [
    Names {
        profile: "paper",
        environment: Environment::Paper,
        key: "paper_app",
        secret: "paper_sec",
        account: "my_paper_stock",
        rest: "vps",
        websocket: "vops",
    },
    Names {
        profile: "live",
        environment: Environment::Live,
        key: "my_app",
        secret: "my_sec",
        account: "my_acct_stock",
        rest: "prod",
        websocket: "ops",
    },
];

/// What the file holds.
#[derive(Debug)]
pub(crate) struct Taken {
    /// The profiles.
    pub(crate) found: Vec<Found>,
    /// Profiles that are left out, each with the reason.
    pub(crate) left_out: Vec<String>,
}

/// What stands in the place of an account.
enum Account {
    /// The ten digits, with their hyphen.
    Whole(String),
    /// It is not taken over, for this reason.
    Doubtful(String),
    /// It is none.
    Wrong,
}

/// Reads an account of eight digits with its product beside it, or of ten digits. What is missing is not
/// made up: orders would go to another account.
fn account(name: &str, text: Option<String>, product: Option<&str>) -> Account {
    let Some(text) = text else {
        return Account::Doubtful(format!("{name} is not filled in"));
    };
    let digits: String = text.chars().filter(|c| *c != '-').collect();
    if has_digits(&digits, 10) {
        let (number, of_it) = digits.split_at(8);
        return match product {
            Some(product) if product != of_it => {
                Account::Doubtful(format!("my_prod and the last two digits of {name} differ"))
            }
            Some(_) | None => Account::Whole(format!("{number}-{of_it}")),
        };
    }
    if !has_digits(&text, 8) {
        return Account::Wrong;
    }
    match product {
        Some(product) if has_digits(product, 2) => Account::Whole(format!("{text}-{product}")),
        Some(product) if has_digits(product, 1) => {
            Account::Doubtful("my_prod has one digit, and a product code two".into())
        }
        Some(_) => Account::Wrong,
        None => Account::Doubtful("my_prod is not filled in: which product is it".into()),
    }
}

/// Reads the file's text; an environment whose key or secret is not filled in is left out.
///
/// # Errors
///
/// When it is not YAML, or holds no key at all.
#[expect(clippy::too_many_lines, reason = "every name of a file, in turn")]
pub(crate) fn read(text: &str) -> Result<Taken, Failure> {
    let wrong = |what: String| {
        let hint = "correct the line, or use hoga config init";
        Failure::new(CONFIGURATION, what, hint)
    };
    // The message names a place and not the line's text, which may be a secret.
    let no_yaml = |line: usize| wrong(format!("it is not YAML: line {line}"));
    let mut depth = 0;
    let mut written = Written::default();
    for event in Parser::new_from_str(text) {
        let (event, place) = event.map_err(|error| no_yaml(error.marker().line()))?;
        if let Some(what) = unfit(&mut depth, &event) {
            return Err(wrong(format!("line {}: {what}", place.start.line())));
        }
        written.take(depth, &event);
    }
    let documents = Yaml::load_from_str(text).map_err(|error| no_yaml(error.marker().line()))?;
    let document = documents.first();
    let value = |name: &str| document.and_then(|yaml| filled_in(yaml, name, &written.values));
    let (mut found, mut left_out) = (Vec::new(), Vec::new());
    for names in &NAMES {
        let (key, secret) = match (value(names.key), value(names.secret)) {
            (Some(key), Some(secret)) => (key, secret),
            (key, _) => {
                let missing = if key.is_none() {
                    names.key
                } else {
                    names.secret
                };
                left_out.push(format!(
                    "{} is left out: {missing} is not filled in",
                    names.profile
                ));
                continue;
            }
        };
        let mut words = Vec::new();
        let mut body = String::new();
        let mut put = |key: &str, value: &str| body.push_str(&line(key, value));
        put("mode", names.profile);
        put("app_key", &key);
        put("app_secret", &secret);
        let product = value("my_prod");
        match account(names.account, value(names.account), product.as_deref()) {
            Account::Whole(account) => put("account", &account),
            Account::Doubtful(why) => words.push(format!(
                "no account: {why}; write account = \"12345678-01\" with your numbers"
            )),
            // It is not quoted: a secret may stand in its place.
            Account::Wrong => {
                return Err(wrong(format!(
                    "{} and my_prod are not the eight digits of an account and its two of the product",
                    names.account
                )));
            }
        }
        match value("my_htsid") {
            Some(hts_id) => put("hts_id", &hts_id),
            None => words.push("my_htsid is not filled in: executions are polled".into()),
        }
        let usual = (
            names.environment.rest_url(),
            names.environment.websocket_url(),
        );
        for (name, key, usual) in [
            (names.rest, "rest_url", usual.0),
            (names.websocket, "websocket_url", usual.1),
        ] {
            if let Some(url) = value(name)
                && host(&url) != host(usual)
            {
                put(key, url.trim_end_matches('/'));
                words.push(format!("{name} is not KIS's own address: {url}"));
            }
        }
        found.push(Found {
            name: names.profile,
            body,
            words,
        });
    }
    if found.is_empty() {
        return Err(Failure::new(
            CONFIGURATION,
            "it holds no app key with its secret (my_app and my_sec, paper_app and paper_sec)",
            "fill them in, or use hoga config init",
        ));
    }
    Ok(Taken { found, left_out })
}

/// The values of the outermost names, as they are written.
#[derive(Default)]
struct Written {
    values: BTreeMap<String, String>,
    name: Option<String>,
}

impl Written {
    fn take(&mut self, depth: usize, event: &Event<'_>) {
        match event {
            Event::Scalar(text, ..) if depth == 1 => match self.name.take() {
                Some(name) => {
                    self.values.insert(name, text.to_string());
                }
                None => self.name = Some(text.to_string()),
            },
            // A list or a mapping is the value.
            Event::SequenceStart(..) | Event::MappingStart(..) if depth == 2 => self.name = None,
            Event::SequenceStart(..)
            | Event::MappingStart(..)
            | Event::SequenceEnd
            | Event::MappingEnd
            | Event::Alias(_)
            | Event::Nothing
            | Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentStart(_)
            | Event::DocumentEnd
            | Event::Scalar(..) => {}
        }
    }
}

/// Values stand at most this deep in a file of settings.
const DEEPEST: usize = 16;

/// Returns why a file with this event is none of settings: whoever reads a value with all that is in it
/// goes down every depth, and follows every alias.
fn unfit(depth: &mut usize, event: &Event<'_>) -> Option<&'static str> {
    match event {
        Event::SequenceStart(..) | Event::MappingStart(..) => {
            *depth = depth.saturating_add(1);
            (*depth > DEEPEST).then_some("it is nested too deep for a file of settings")
        }
        Event::SequenceEnd | Event::MappingEnd => {
            *depth = depth.saturating_sub(1);
            None
        }
        Event::Alias(_) => Some("aliases are not read: write the value itself"),
        Event::Nothing
        | Event::StreamStart
        | Event::StreamEnd
        | Event::DocumentStart(_)
        | Event::DocumentEnd
        | Event::Scalar(..) => None,
    }
}

/// Returns scheme, host and port: KIS's own addresses are written with and without a path.
fn host(url: &str) -> &str {
    let start = url.find("://").map_or(0, |at| at.saturating_add(3));
    let rest = url.get(start..).unwrap_or_default();
    let end = rest.find('/').unwrap_or(rest.len());
    url.get(..start.saturating_add(end)).unwrap_or(url)
}

/// Returns whether a text is so many digits.
fn has_digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns a value that somebody filled in, as it is written: the samples come with Korean words in its
/// place, and a number read as one would lose its leading zeros.
fn filled_in(yaml: &Yaml<'_>, name: &str, written: &BTreeMap<String, String>) -> Option<String> {
    let value = yaml.as_mapping_get(name)?;
    if value.as_str().is_none() && value.as_integer().is_none() {
        return None;
    }
    let text = written.get(name)?.trim().to_owned();
    let is_filled_in = !text.is_empty() && text.is_ascii();
    is_filled_in.then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &str = "
# made up, in the form of the official samples
my_app: \"앱키\"
my_sec: \"앱키 시크릿\"
paper_app: \"PSmadeup\"
paper_sec: \"secret/+=\"
my_htsid: \"madeupid\"
my_acct_stock: \"증권계좌 8자리\"
my_paper_stock: 00001234
my_prod: \"01\"
prod: \"https://openapi.koreainvestment.com:9443\"
ops: \"ws://ops.koreainvestment.com:21000\"
vps: \"https://openapivts.koreainvestment.com:29443\"
vops: \"ws://127.0.0.1:21000/tryitout\"
";

    #[test]
    fn what_is_filled_in_becomes_a_profile() {
        let Taken { found, left_out } = read(SAMPLE).unwrap();
        assert_eq!(left_out, ["live is left out: my_app is not filled in"]);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].name, "paper");
        assert_eq!(
            found[0].body,
            "mode = \"paper\"\napp_key = \"PSmadeup\"\napp_secret = \"secret/+=\"\n\
             account = \"00001234-01\"\nhts_id = \"madeupid\"\n\
             websocket_url = \"ws://127.0.0.1:21000/tryitout\"\n"
        );
        assert_eq!(found[0].words.len(), 1, "{:?}", found[0].words);
    }

    #[test]
    fn an_account_that_is_none_is_refused_and_not_quoted() {
        for account in ["1234", "\"1234\"", "\"123456789\"", "12a45678"] {
            let text = SAMPLE.replace("00001234", account);
            let failure = read(&text).unwrap_err();
            assert!(
                failure.message.contains("my_paper_stock"),
                "{}",
                failure.message
            );
            let digits = account.trim_matches('"');
            assert!(!failure.message.contains(digits), "{}", failure.message);
        }
        let product = SAMPLE.replace("my_prod: \"01\"", "my_prod: \"0a\"");
        assert!(read(&product).is_err());
    }

    #[test]
    fn what_is_missing_of_an_account_is_asked_for_and_never_made_up() {
        let of = |account: &str, product: &str| {
            let text = SAMPLE.replace("00001234", account);
            let Taken { mut found, .. } = read(&text.replace("\"01\"", product)).unwrap();
            let found = found.remove(0);
            let account = found.body.lines().find(|line| line.starts_with("account"));
            (account.map(str::to_owned), found.words.join("; "))
        };
        for (account, product, expected) in [
            ("12345678", "\"01\"", "12345678-01"),
            ("\"12345678-01\"", "\"01\"", "12345678-01"),
            ("1234567822", "\"\"", "12345678-22"),
        ] {
            let (account, words) = of(account, product);
            assert_eq!(
                account,
                Some(format!("account = \"{expected}\"")),
                "{words}"
            );
        }
        for (account, product, why) in [
            ("12345678", "\"1\"", "one digit"),
            ("12345678", "\"\"", "my_prod is not filled in"),
            ("1234567822", "\"01\"", "differ"),
            ("\"계좌\"", "\"01\"", "my_paper_stock is not filled in"),
        ] {
            let (written, words) = of(account, product);
            assert_eq!(written, None);
            assert!(words.contains(why), "{words}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_named_and_never_quoted() {
        for text in [
            "",
            "my_app: \"앱키\"",
            "- 1",
            "my_app: secret\n  my_sec: [secret",
        ] {
            let failure = read(text).unwrap_err();
            assert!(!failure.message.contains("secret\""), "{}", failure.message);
            assert!(failure.hint.is_some());
        }
    }
}
