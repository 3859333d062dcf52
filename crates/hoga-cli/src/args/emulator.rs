//! The command line of `hoga emulator`.

use super::instant;
use clap::{Args, Subcommand, ValueEnum};
use hoga::Symbol;
use hoga_port::time::Timestamp;
use jiff::civil::Time;
use kis_emulator::faults::NAMES;
use kis_emulator::{Quirks, quirks};
use kis_wire::Environment;
use std::path::PathBuf;

const KEYS_HELP: &str = "A file of app keys and accounts, in TOML:

[[key]]
account = \"50000000-01\"          # the rest may be left out
app_key = \"...\"                  # 36 characters on the real servers
app_secret = \"...\"               # 180 characters on the real servers
hts_id = \"hogauser\"
cash = 100000000
layout = \"46/59/23\"              # columns of prints, books and notices for older clients
paper = true                     # a paper key: live servers refuse its trading calls
expired = true                   # its account's term is over: no orders
holdings = [{ symbol = \"005930\", quantity = 10, price = 70000 }]";

const FAULTS_HELP: &str = "A file of faults with their times of the market's day, in TOML:

[[fault]]
at = \"10:30:00\"
do = \"lose-answer\"          # `hoga emulator fault --help` lists what there is
path = \"order-cash\"         # the end of the path of the calls it hits
times = 2";

/// How `hoga emulator` is started.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, after_long_help = quirk_names())]
pub(crate) struct EmulatorArguments {
    #[command(subcommand)]
    pub(crate) action: Option<EmulatorAction>,
    /// Port of the REST server; 0 takes a free one.
    #[arg(long, default_value_t = 9443)]
    pub(crate) rest_port: u16,
    /// Port of the WebSocket server; 0 takes a free one.
    #[arg(long, default_value_t = 21000)]
    pub(crate) ws_port: u16,
    /// Seed of the market.
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
    /// More symbols to list, separated by commas.
    #[arg(long, value_delimiter = ',')]
    pub(crate) symbols: Vec<Symbol>,
    /// Which servers it behaves like; left out, as the saved market did, or live.
    #[arg(long = "as")]
    pub(crate) personality: Option<Personality>,
    /// When its market starts: 09:00 (of the next business day) or 2026-11-24T09:00:00+09:00.
    ///
    /// Left out, it is now while the real market is open, and 10:00 of a business day otherwise.
    #[arg(long, value_parser = market_start)]
    pub(crate) clock: Option<MarketStart>,
    /// Let a day that `hoga record` kept be the market: its prints and books, and any order against
    /// them. It starts when the recording did.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["clock", "state", "seed"])]
    pub(crate) market: Option<PathBuf>,
    /// How many market seconds go by in a second.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=1_000), default_value_t = 1)]
    pub(crate) speed: u32,
    /// A file of app keys and accounts, in TOML.
    #[arg(long, value_name = "FILE", long_help = KEYS_HELP)]
    pub(crate) keys: Option<PathBuf>,
    /// Keep the market in a file, so that it goes on with its accounts at the next start.
    #[arg(long, value_name = "FILE")]
    pub(crate) state: Option<PathBuf>,
    /// A file of faults with their times of the market's day, in TOML.
    #[arg(long, value_name = "FILE", long_help = FAULTS_HELP)]
    pub(crate) faults: Option<PathBuf>,
    /// Change a behaviour, for example slot-held=90s; the list is below. Can be repeated.
    #[arg(long = "quirk", value_name = "NAME=VALUE", value_parser = quirk)]
    pub(crate) quirks: Vec<(String, String)>,
    /// Take faults from `hoga emulator fault` while it runs.
    #[arg(long)]
    pub(crate) control: bool,
}

fn quirk(text: &str) -> Result<(String, String), String> {
    let (name, value) = text
        .split_once('=')
        .ok_or_else(|| format!("{text:?} is not of the form slot-held=90s"))?;
    // Tried on one of them here, so that a mistake is named at once.
    Quirks::of(Environment::Live).set(name, value)?;
    Ok((name.to_owned(), value.to_owned()))
}

fn quirk_names() -> String {
    let each = quirks::NAMES
        .iter()
        .map(|(name, what)| format!("  {name:<27}{what}"));
    let lines: Vec<String> = ["Quirks:".to_owned()].into_iter().chain(each).collect();
    lines.join("\n")
}

/// What is done to an emulator that runs.
#[derive(Debug, Subcommand)]
pub(crate) enum EmulatorAction {
    /// Let something go wrong on an emulator that was started with --control.
    Fault(Box<FaultArguments>),
}

/// A fault.
#[derive(Debug, Args)]
#[command(after_help = fault_names())]
pub(crate) struct FaultArguments {
    /// Which one; the list is below.
    pub(crate) name: String,
    /// The end of the path of the calls it hits, for example order-cash.
    #[arg(long)]
    pub(crate) path: Option<String>,
    /// How many calls or notices it hits.
    #[arg(long)]
    pub(crate) times: Option<u32>,
    /// How many milliseconds late, for what comes late.
    #[arg(long)]
    pub(crate) ms: Option<u64>,
    /// HTTP status, for refuse and fail.
    #[arg(long)]
    pub(crate) status: Option<u16>,
    /// What fail answers: html, text, empty, null or blank-head.
    #[arg(long)]
    pub(crate) body: Option<String>,
    /// `rt_cd`, for refuse.
    #[arg(long)]
    pub(crate) rt_cd: Option<String>,
    /// `msg_cd`, for refuse, for example APBK0919.
    #[arg(long)]
    pub(crate) code: Option<String>,
    /// `msg1`, for refuse.
    #[arg(long)]
    pub(crate) text: Option<String>,
    /// At this time of the market's day instead of now, for example 10:30.
    #[arg(long)]
    pub(crate) at: Option<Time>,
    /// End what lasts.
    #[arg(long)]
    pub(crate) off: bool,
    /// Port of the emulator's REST server.
    #[arg(long, default_value_t = 9443)]
    pub(crate) rest_port: u16,
}

fn fault_names() -> String {
    let each = NAMES
        .iter()
        .map(|(name, what)| format!("  {name:<22}{what}"));
    let lines: Vec<String> = ["Faults:".to_owned()].into_iter().chain(each).collect();
    lines.join("\n")
}

/// Which servers an emulator behaves like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Personality {
    /// The live servers.
    Live,
    /// The paper-trading servers.
    Paper,
}

/// When an emulator's market starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MarketStart {
    /// At an instant.
    At(Timestamp),
    /// At a time of the next business day, this one included.
    Time(Time),
}

fn market_start(text: &str) -> Result<MarketStart, String> {
    let is_time = text.len() <= 8;
    match text.parse::<Time>() {
        Ok(time) if is_time => Ok(MarketStart::Time(time)),
        Ok(_) | Err(_) => instant(text)
            .map(MarketStart::At)
            .map_err(|error| format!("{error}, or a time of the day such as 09:00")),
    }
}
