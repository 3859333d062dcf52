//! The emulator's file of app keys and accounts. They are made up and valid nowhere else.

use crate::exit::{CONFIGURATION, Failure};
use crate::given;
use kis_emulator::{AppKeyConfig, Layout, StartingHolding};
use kis_wire::Environment;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::path::Path;

/// The file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KeysFile {
    key: Vec<Key>,
}

/// An app key with its account; what is left out is made up.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Key {
    app_key: Option<String>,
    app_secret: Option<String>,
    account: String,
    hts_id: Option<String>,
    cash: Option<i64>,
    layout: Option<String>,
    paper: Option<bool>,
    expired: Option<bool>,
    #[serde(default)]
    holdings: Vec<Holding>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Holding {
    symbol: String,
    quantity: i64,
    price: i64,
}

/// Reads the file.
pub(crate) fn read(path: &Path, environment: Environment) -> Result<Vec<AppKeyConfig>, Failure> {
    let what_to_do = "a key is written as [[key]] with account = \"50000000-01\"; `hoga emulator --help` shows the rest";
    let wrong = |what: String| {
        Failure::new(
            CONFIGURATION,
            format!("{}: {what}", path.display()),
            what_to_do,
        )
    };
    let text = given::text(path, given::BY_HAND).map_err(|error| wrong(error.to_string()))?;
    parse(&text, environment).map_err(wrong)
}

/// Reads the file's text.
pub(crate) fn parse(text: &str, environment: Environment) -> Result<Vec<AppKeyConfig>, String> {
    let file: KeysFile = given::toml(text)?;
    let mut keys = Vec::new();
    let mut seen = BTreeSet::new();
    for (number, key) in (1..).zip(file.key) {
        let key = made(number, key, environment).map_err(|what| format!("key {number}: {what}"))?;
        if !seen.insert(key.app_key.clone()) {
            return Err(format!("key {number}: this app_key is there twice"));
        }
        keys.push(key);
    }
    if keys.is_empty() {
        return Err("there is no key in it".into());
    }
    Ok(keys)
}

fn made(number: usize, key: Key, environment: Environment) -> Result<AppKeyConfig, String> {
    let made_up = AppKeyConfig::made_up(environment);
    let account = key.account.replace('-', "");
    if account.len() != 10 || !account.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(format!(
            "account {:?} is not of the form 50000000-01",
            key.account
        ));
    }
    let cash = key.cash.unwrap_or(made_up.cash);
    if cash < 0 {
        return Err(format!("cash {cash} is less than nothing"));
    }
    let layout = key.layout.map(|text| text.parse::<Layout>()).transpose()?;
    let holdings: Result<Vec<StartingHolding>, String> =
        key.holdings.into_iter().map(holding).collect();
    Ok(AppKeyConfig {
        app_key: key
            .app_key
            .unwrap_or_else(|| format!("{:E<36}", format!("PSemulator{number}"))),
        app_secret: key.app_secret.unwrap_or(made_up.app_secret),
        account,
        hts_id: key.hts_id.unwrap_or(made_up.hts_id),
        cash,
        holdings: holdings?,
        layout: layout.unwrap_or(made_up.layout),
        is_paper: key.paper.unwrap_or(made_up.is_paper),
        is_expired: key.expired.unwrap_or(false),
    })
}

fn holding(holding: Holding) -> Result<StartingHolding, String> {
    let symbol = holding
        .symbol
        .parse()
        .map_err(|error| format!("{:?}: {error}", holding.symbol))?;
    if holding.quantity <= 0 || holding.price <= 0 {
        return Err(format!(
            "the holding of {} needs a quantity and a price above zero",
            holding.symbol
        ));
    }
    Ok(StartingHolding {
        symbol,
        quantity: holding.quantity,
        price: holding.price,
    })
}
