//! The command line.

mod amend;
mod api;
mod emulator;
mod events;
mod journal;
mod limits;
mod numbers;
mod recording;
mod wrong;

use amend::AmendArguments;
pub(crate) use api::{ApiArguments, Words};
pub(crate) use emulator::{
    EmulatorAction, EmulatorArguments, FaultArguments, MarketStart, Personality,
};
pub(crate) use events::{EventsFrom, Since};
pub(crate) use journal::{AdoptArguments, EventsCommand, JournalCommand, KeyCommand};
pub(crate) use limits::LimitArguments;
use numbers::{price, quantity};
pub(crate) use recording::{RecordArguments, ReplayArguments};
pub(crate) use wrong::{asks_for_json, told, wrong};

use clap::{Args, Parser, Subcommand, ValueEnum};
use hoga::{OrderId, OrderType, Price, Quantity, Route, Symbol, TimeInForce};
use hoga_port::time::Timestamp;
use std::time::Duration;

/// A broker adapter for Korea Investment & Securities that loses no order and misses no fill.
#[derive(Debug, Parser)]
#[command(name = "hoga", version, max_term_width = 100)]
pub(crate) struct Arguments {
    /// One JSON document on stdout, or one object a line where things stream.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Log every external call to stderr (-v), or everything (-vv).
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    pub(crate) verbose: u8,
    /// Which profile of the configuration file to use.
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) profile: Option<String>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

impl Arguments {
    /// Takes over what stands behind the name of a call and is meant for the whole command.
    #[must_use]
    pub(crate) fn settled(mut self) -> Self {
        if let Command::Api(api) = &self.command
            && let Ok(words) = api.sorted()
        {
            self.json |= words.json;
            self.verbose = self.verbose.saturating_add(words.verbose);
            self.profile = words.profile.or(self.profile);
        }
        self
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Play a trading day in front of you: no account, no keys, about half a minute.
    Demo {
        /// Seed of the market.
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Run a trading day: authenticate, connect, stream, record, follow orders, close.
    Run(RunArguments),
    /// Start a KIS server on this machine.
    Emulator(EmulatorArguments),
    /// Run a trading day and keep its traffic in a file, secrets and personal data left out.
    Record(RecordArguments),
    /// Serve a recorded day again, as a KIS server on this machine.
    Replay(ReplayArguments),
    /// Show the configuration, begin a file, or fill one from the official samples' settings.
    #[command(subcommand)]
    Config(ConfigCommand),
    /// Find what would keep a trading day from going well, and say what to do.
    Doctor {
        /// Take from others what rights they have to hoga's files, and put links and other users' files
        /// aside, first.
        #[arg(long)]
        mend: bool,
    },
    /// Get an access token, or show that the cached one is good.
    Auth {
        /// End the token at the venue, for every process that uses it.
        #[arg(long)]
        revoke: bool,
    },
    /// Show the price of a symbol, or of several.
    Quote {
        /// For example 005930.
        #[arg(required = true, value_name = "SYMBOL")]
        symbols: Vec<Symbol>,
    },
    /// Show the book of a symbol.
    Book {
        /// For example 005930.
        symbol: Symbol,
    },
    /// Show candles of a symbol.
    Chart(ChartArguments),
    /// Show the cash.
    Cash,
    /// Show what is held.
    Positions,
    /// Show today's orders.
    Orders {
        /// Only those that are open or unknown.
        #[arg(long)]
        open: bool,
    },
    /// Buy.
    ///
    /// Where no desk runs, the command is the desk for its duration: beside the order it costs one call for the list
    /// of the venue, which shows what the journal may have forgotten. A desk that runs takes it without.
    Buy(OrderArguments),
    /// Sell.
    ///
    /// Where no desk runs, the command is the desk for its duration: beside the order it costs one call for the list
    /// of the venue, which shows what the journal may have forgotten. A desk that runs takes it without.
    Sell(OrderArguments),
    /// Change the limit of an open order, or lower its quantity.
    Amend {
        /// Our id or the venue's number.
        order: String,
        #[command(flatten)]
        change: AmendArguments,
        #[command(flatten)]
        waiting: Waiting,
    },
    /// Cancel the rest of an order.
    Cancel {
        /// Our id or the venue's number.
        order: String,
        #[command(flatten)]
        waiting: Waiting,
        /// With nothing but a token: no lock, no journal; the order is named by its number.
        #[arg(long)]
        without_journal: bool,
        /// It asks nothing; taken so that scripts may always give it.
        #[arg(long)]
        yes: bool,
    },
    /// Cancel every open order until none is left.
    CancelAll {
        /// Orders of others on the account too.
        #[arg(long)]
        foreign: bool,
        /// How long to go on before giving up with exit code 7.
        #[arg(long, value_parser = duration, default_value = "60s")]
        wait: Duration,
        /// With nothing but a token: no lock, no journal; what the venue's list shows is cancelled.
        #[arg(long)]
        without_journal: bool,
        /// It asks nothing; taken so that scripts may always give it.
        #[arg(long)]
        yes: bool,
    },
    /// Say what became of an order that hoga cannot decide.
    Resolve(ResolveArguments),
    /// Accept orders of this API that the journal does not know.
    Adopt(AdoptArguments),
    /// Stop every process on this journal from ordering; cancels may go.
    Kill {
        /// On, off, or how it stands.
        switch: KillSwitch,
        /// Why, for the log.
        #[arg(long)]
        reason: Option<String>,
        /// It asks nothing; taken so that scripts may always give it.
        #[arg(long)]
        yes: bool,
    },
    /// Show or set caps that bind every process on this journal.
    Limits(LimitArguments),
    /// Tell an order's whole story.
    Why {
        /// Our id or the venue's number of today.
        order: String,
    },
    /// Arm live trading for a while.
    Arm {
        /// What to arm.
        mode: ArmMode,
        /// For how long, for example 8h.
        #[arg(long = "for", value_parser = duration, default_value = "8h")]
        period: Duration,
    },
    /// End the halt that follows a line that did not come back.
    Resume,
    /// Show the event log, or check it.
    #[command(args_conflicts_with_subcommands = true)]
    Events {
        #[command(subcommand)]
        what: Option<EventsCommand>,
        #[command(flatten)]
        from: EventsFrom,
        /// Go on showing what happens.
        #[arg(long)]
        follow: bool,
    },
    /// List, describe or call any read of the KIS API.
    Api(ApiArguments),
    /// Back the journal up, put it back, or say what it is.
    #[command(subcommand)]
    Journal(JournalCommand),
}

/// What can be done with the configuration.
#[derive(Clone, Debug, Subcommand)]
pub(crate) enum ConfigCommand {
    /// Show what is set and where; secrets are not shown.
    Show,
    /// Take over a `kis_devlp.yaml` of the official samples.
    Import {
        /// The file; without it, `kis_devlp.yaml` of this directory or of ~/KIS/config.
        file: Option<std::path::PathBuf>,
        /// Write profiles of the same names anew.
        #[arg(long)]
        replace: bool,
    },
    /// Ask for what is needed and write it, for you alone to read.
    Init,
}

/// The kill switch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum KillSwitch {
    /// No order leaves.
    On,
    /// Orders may leave again.
    Off,
    /// Show it.
    Status,
}

#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("outcome").required(true).args(["bind", "not_placed"]))]
pub(crate) struct ResolveArguments {
    /// The id of the order.
    #[arg(value_name = "ID")]
    pub(crate) id: OrderId,
    /// It is this number of the venue.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) bind: Option<String>,
    /// It was never placed.
    #[arg(long)]
    pub(crate) not_placed: bool,
}

/// What can be armed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ArmMode {
    /// Real money.
    Live,
}

#[derive(Clone, Debug, Args)]
pub(crate) struct RunArguments {
    /// Further profiles, separated by commas: their accounts run in the same process, each with
    /// its own desk. Market data come to the first profile.
    #[arg(long, value_delimiter = ',', value_name = "NAMES")]
    pub(crate) also: Vec<String>,
    /// Symbols to stream, separated by commas.
    #[arg(long, value_delimiter = ',', default_value = "005930,000660")]
    pub(crate) symbols: Vec<Symbol>,
    /// Close at this Korean time of day.
    #[arg(long, value_parser = time_of_day, default_value = "20:10")]
    pub(crate) until: jiff::civil::Time,
    /// Close after this long, for example 30s.
    #[arg(long = "for", value_parser = duration)]
    pub(crate) period: Option<Duration>,
    /// Cancel own open orders at the end, for ten seconds at most; a second Ctrl-C ends the wait.
    /// Without it they stay open and are named.
    #[arg(long)]
    pub(crate) cancel_on_exit: bool,
    /// Wait while another process holds the account, and take over when it is gone.
    #[arg(long)]
    pub(crate) standby: bool,
}

#[derive(Debug, Args)]
pub(crate) struct OrderArguments {
    /// For example 005930.
    pub(crate) symbol: Symbol,
    /// Shares.
    #[arg(value_parser = quantity, allow_negative_numbers = true)]
    pub(crate) quantity: Quantity,
    #[command(flatten)]
    pub(crate) price: PriceArguments,
    #[command(flatten)]
    pub(crate) route: RouteArguments,
    /// Our name of the order; repeating a command with it never orders twice.
    #[arg(long)]
    pub(crate) id: Option<OrderId>,
    #[command(flatten)]
    pub(crate) waiting: Waiting,
    /// Do not wait for the fill of an order that trades at once; for scripts.
    #[arg(long)]
    pub(crate) no_wait: bool,
    /// Do not ask before a live order.
    #[arg(long)]
    pub(crate) yes: bool,
}

/// Kinds of orders without a limit. `requires` alone does not keep them apart from what needs one.
const UNPRICED: [&str; 6] = [
    "market",
    "best",
    "priority",
    "midpoint",
    "previous_close",
    "closing_price",
];

#[derive(Debug, Args)]
pub(crate) struct PriceArguments {
    #[command(flatten)]
    kind: KindArguments,
    /// With --limit: wait until a trade reaches this price.
    #[arg(long, value_name = "TRIGGER", value_parser = price, allow_negative_numbers = true, requires = "limit",
        conflicts_with_all = UNPRICED)]
    stop: Option<Price>,
    /// With --limit: become a market order in the closing auction.
    #[arg(long, requires = "limit", conflicts_with = "stop", conflicts_with_all = UNPRICED)]
    conditional: bool,
}

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
struct KindArguments {
    /// At this price or better.
    #[arg(long, value_parser = price, allow_negative_numbers = true)]
    limit: Option<Price>,
    /// At any price.
    #[arg(long)]
    market: bool,
    /// At the other side's best price.
    #[arg(long)]
    best: bool,
    /// At the own side's best price.
    #[arg(long)]
    priority: bool,
    /// In the middle between bid and ask.
    #[arg(long)]
    midpoint: bool,
    /// At the previous close, 08:30 to 08:40.
    #[arg(long)]
    previous_close: bool,
    /// At the closing price, 15:30 to 16:00.
    #[arg(long)]
    closing_price: bool,
}

impl PriceArguments {
    /// Returns the order type; clap made sure that it is one.
    pub(crate) fn order_type(&self) -> OrderType {
        let kind = &self.kind;
        match (kind.limit, self.stop) {
            (Some(price), Some(trigger)) => OrderType::Stop { price, trigger },
            (Some(price), None) if self.conditional => OrderType::Conditional { price },
            (Some(price), None) => OrderType::Limit { price },
            (None, _) if kind.best => OrderType::Best,
            (None, _) if kind.priority => OrderType::Priority,
            (None, _) if kind.midpoint => OrderType::Midpoint,
            (None, _) if kind.previous_close => OrderType::PreviousClose,
            (None, _) if kind.closing_price => OrderType::ClosingPrice,
            (None, _) => OrderType::Market,
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct RouteArguments {
    /// Cancel what does not fill at once.
    #[arg(long, conflicts_with = "fok")]
    ioc: bool,
    /// All of it at once, or nothing.
    #[arg(long)]
    fok: bool,
    /// Where it is sent: krx, nxt, or sor for the broker's routing.
    #[arg(long = "exchange", value_name = "EXCHANGE", default_value = "krx")]
    pub(crate) route: Route,
}

impl RouteArguments {
    pub(crate) fn time_in_force(&self) -> TimeInForce {
        match (self.ioc, self.fok) {
            (true, _) => TimeInForce::ImmediateOrCancel,
            (_, true) => TimeInForce::FillOrKill,
            (false, false) => TimeInForce::Day,
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct ChartArguments {
    /// For example 005930.
    pub(crate) symbol: Symbol,
    /// The length of a candle.
    #[arg(long, default_value = "day")]
    pub(crate) by: CandleLength,
    /// Candles at most.
    #[arg(long, default_value_t = 30, allow_negative_numbers = true,
        value_parser = clap::value_parser!(u16).range(1..=2_000))]
    pub(crate) count: u16,
    /// The last day; today unless given. Minutes are of today only.
    #[arg(long, value_parser = day)]
    pub(crate) until: Option<jiff::civil::Date>,
}

/// The length of a candle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum CandleLength {
    /// One minute, today.
    Minute,
    /// One day.
    Day,
    /// One week.
    Week,
    /// One month.
    Month,
    /// One year.
    Year,
}

#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct Waiting {
    /// How long to follow an unclear outcome before giving up with exit code 7.
    #[arg(long, value_parser = duration, default_value = "20s")]
    pub(crate) wait: Duration,
}

fn duration(text: &str) -> Result<Duration, String> {
    let wrong = || format!("\"{text}\" is not a duration: use 30s, 10m or 8h");
    let unit_at = text.len().checked_sub(1).ok_or_else(wrong)?;
    let (count, unit) = text.split_at_checked(unit_at).ok_or_else(wrong)?;
    let seconds = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 3_600,
        _ => return Err(wrong()),
    };
    let count: u64 = count
        .parse()
        .map_err(|_not_whole: std::num::ParseIntError| wrong())?;
    count
        .checked_mul(seconds)
        .map(Duration::from_secs)
        .ok_or_else(wrong)
}

fn day(text: &str) -> Result<jiff::civil::Date, String> {
    text.parse()
        .map_err(|_unreadable| format!("\"{text}\" is not a day: use 2026-11-23"))
}

fn time_of_day(text: &str) -> Result<jiff::civil::Time, String> {
    jiff::civil::Time::strptime("%H:%M", text)
        .map_err(|_unreadable| format!("\"{text}\" is not a time of day: use 15:40"))
}

fn instant(text: &str) -> Result<Timestamp, String> {
    text.parse()
        .map_err(|_unreadable| format!("\"{text}\" is not a time: use 2026-11-23T10:00:00+09:00"))
}
