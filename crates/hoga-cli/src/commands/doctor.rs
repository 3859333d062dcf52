//! `hoga doctor`: what would keep a trading day from going well, and what to do about it.
//!
//! It places no order. It gets a token if none is kept, as `hoga auth` does, and tries one
//! subscription unless a desk of the account has the session. With `--mend` it takes rights from others
//! first.

mod orders;
mod places;
mod seals;

use crate::context::Context;
use crate::exit::{CONFIGURATION, Failure, kind_of};
use crate::hints::{self, words};
use crate::output::{Output, minute};
use crate::settings::Settings;
use hoga::Hint;
use hoga::Mode;
use hoga_desk::Gateway;
use hoga_desk::gate::GateReason;
use hoga_desk::journal::Setting;
use hoga_kis::KisGateway;
use hoga_kis::stream::{Outcome, Trial};
use hoga_kis::transport::cause_of;
use hoga_port::time::seoul_day;
use hoga_port::{BrokerError, ConnectionCause};
use market_rules::Day;
use serde_json::{Value, json};
use std::path::Path;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::timeout;

/// A server that does not take a connection within this time is not reachable.
const CONNECT_WITHIN: Duration = Duration::from_secs(5);
/// The issue whose prints are subscribed where there is no HTS id.
const SAMPLE: &str = "005930";
/// Bytes of the file that shows that the disk takes writes.
const PROBE: usize = 4 << 20;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Good,
    Doubtful,
    Bad,
}

impl State {
    fn word(self) -> &'static str {
        match self {
            Self::Good => "ok",
            Self::Doubtful => "warning",
            Self::Bad => "problem",
        }
    }
}

#[derive(Debug)]
struct Finding {
    about: &'static str,
    state: State,
    text: String,
    hint: String,
    /// The kind of trouble, in a word for scripts.
    kind: Option<&'static str>,
}

impl Finding {
    fn good(about: &'static str, text: impl Into<String>) -> Self {
        Self {
            about,
            state: State::Good,
            text: text.into(),
            hint: String::new(),
            kind: None,
        }
    }

    fn doubtful(about: &'static str, text: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            about,
            state: State::Doubtful,
            text: text.into(),
            hint: hint.into(),
            kind: None,
        }
    }

    fn bad(about: &'static str, text: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            state: State::Bad,
            ..Self::doubtful(about, text, hint)
        }
    }

    fn failed(about: &'static str, error: &BrokerError) -> Self {
        Self {
            kind: Some(kind_of(error)),
            ..Self::bad(about, error.to_string(), words(&error.hint()))
        }
    }
}

/// What is done about places that are not to be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rights {
    Shown,
    Mended,
}

pub(crate) async fn run(
    settings: Result<Settings, Failure>,
    profile: Option<&str>,
    wanted: Rights,
    output: Output,
) -> Result<(), Failure> {
    let (settings, mut findings) = match wanted {
        Rights::Shown => (settings, Vec::new()),
        Rights::Mended => places::mended(settings, profile),
    };
    let opened = match settings {
        Ok(settings) => Context::open(settings, output).await,
        Err(failure) => Err(failure),
    };
    let context = match opened {
        Ok(context) => context,
        Err(failure) => {
            let hint = failure.hint.unwrap_or_default();
            findings.push(Finding::bad("configuration", failure.message, hint));
            return show(output, &findings);
        }
    };
    findings.extend(examine(&context).await);
    let closed = context.close();
    show(output, &findings).and(closed)
}

async fn examine(context: &Context) -> Vec<Finding> {
    let mut findings = configuration(context);
    findings.extend(places::rights(context));
    findings.push(match context.home.make() {
        Ok(()) => disk(context.home.root()),
        Err(error) => Finding::failed("disk", &error),
    });
    findings.push(calendar(context));
    findings.push(journal(context).await);
    findings.push(seals::finding(context).await);
    let (holder, is_held) = holder(context).await;
    findings.push(holder);
    let (rest, websocket) = (&context.config.rest_url, &context.config.websocket_url);
    findings.push(reachable("REST server", rest).await);
    findings.push(reachable("WebSocket server", websocket).await);
    match context.gateway() {
        Ok(gateway) => {
            findings.extend(venue(context, &gateway).await);
            let has_failed = |about: &str| {
                let mut of_it = findings.iter().filter(|finding| finding.about == about);
                of_it.any(|finding| finding.state == State::Bad)
            };
            let obstacle = if is_held {
                Some("the account's desk has the session, and a second one would be refused")
            } else if has_failed("token") {
                Some("there is no token")
            } else if has_failed("WebSocket server") {
                Some("the WebSocket server is not reachable")
            } else {
                None
            };
            findings.push(match obstacle {
                Some(why) => Finding::doubtful(
                    "subscription",
                    format!("not tried: {why}"),
                    "run hoga doctor again when it is out of the way",
                ),
                None => subscription(&gateway).await,
            });
        }
        Err(failure) => findings.push(Finding::bad("token", failure.message, "")),
    }
    // Each obstacle that was found above would be found again.
    let is_blocked = findings.iter().any(|finding| {
        finding.state == State::Bad && matches!(finding.about, "journal" | "token" | "account")
    });
    if is_blocked {
        findings.push(Finding::doubtful(
            "orders",
            "not tried: see the problems above",
            "run hoga doctor again when they are out of the way",
        ));
    } else {
        findings.extend(orders::findings(context).await);
    }
    findings
}

fn configuration(context: &Context) -> Vec<Finding> {
    let config = &context.config;
    let mut findings = vec![Finding::good(
        "configuration",
        format!("{} on account {}", config.mode, config.account),
    )];
    let all_keys = std::iter::once(&config.credentials).chain(&config.stream_keys);
    for warning in all_keys.flat_map(hoga_kis::Credentials::length_warnings) {
        let hint = "copy the key again from the portal, in one line";
        findings.push(Finding::doubtful("keys", warning, hint));
    }
    let product = config.account.product();
    if hoga_kis::Product::of(product) == hoga_kis::Product::Unlisted {
        findings.push(Finding::doubtful(
            "account product",
            format!(
                "no source says what product {product} is, and whether the calls for stocks fit"
            ),
            "01 is the stock account; try hoga cash and hoga positions before an order",
        ));
    }
    findings.push(match &config.hts_id {
        Some(_) => Finding::good(
            "HTS id",
            "set; its notices prove themselves with the first order",
        ),
        None => Finding::doubtful(
            "HTS id",
            "not set: executions are polled every few seconds instead of streamed",
            "set KIS_HTS_ID to the id you use for HTS or the app",
        ),
    });
    findings
}

fn disk(root: &Path) -> Finding {
    let written = ambient::places::probe(root, PROBE);
    match written {
        Ok(()) => Finding::good("disk", "takes writes and flushes them"),
        Err(error) => Finding::bad(
            "disk",
            format!("{} cannot be written: {error}", root.display()),
            "make room or correct the rights: no order leaves while the log cannot be written",
        ),
    }
}

fn calendar(context: &Context) -> Finding {
    let today = seoul_day(context.clock.now());
    let hint = "add a line to calendar.tsv in HOGA_HOME";
    match context.calendar().day(today) {
        Day::Open(hours) => Finding::good(
            "calendar",
            format!(
                "{today} is open, {} to {}",
                hours.open.strftime("%H:%M"),
                hours.close.strftime("%H:%M")
            ),
        ),
        Day::Closed(why) => Finding::good("calendar", format!("{today} is closed: {why}")),
        Day::Unknown(why) => Finding::bad("calendar", format!("{today}: {why}"), hint),
    }
}

async fn journal(context: &Context) -> Finding {
    let kept_in = match context.home.journal_place(&context.config).await {
        Ok(place) => place,
        Err(error) => return Finding::failed("journal", &error),
    };
    let looked = async {
        let journal = context.home.journal(&context.config).await?;
        let latest = journal.latest().await?;
        let doubt = context.home.doubt(&context.config, &*journal).await?;
        let others = journal.setting(Setting::OtherProgram).await?;
        journal.end().await;
        Ok::<_, BrokerError>((latest, doubt, others))
    };
    match looked.await {
        Ok((_, Some(doubt), _)) => Finding::bad(
            "journal",
            format!("{doubt} ({kept_in})"),
            words(&doubt.hint()),
        ),
        Ok((latest, None, others)) => {
            let memory = context.home.memory();
            let place = memory.map_or("nowhere".into(), |it| it.display().to_string());
            let others = match others {
                Some(_) => {
                    "; orders of another program pass when a desk opens (hoga adopt --status)"
                }
                None => "",
            };
            let text = format!(
                "{latest} events in {kept_in}; how far it went is remembered in {place}{others}"
            );
            Finding::good("journal", text)
        }
        Err(error) => Finding::bad(
            "journal",
            format!("{error} ({kept_in})"),
            words(&error.hint()),
        ),
    }
}

/// Returns who holds the account, and whether somebody does.
async fn holder(context: &Context) -> (Finding, bool) {
    match context.home.lock(&context.config, "hoga doctor").await {
        Ok(_right) => (Finding::good("account", "no desk holds it"), false),
        Err(error @ BrokerError::Refused { .. }) => {
            let obstacle = hoga::holder_obstacle(&context.config, &context.home).await;
            let finding = match obstacle {
                Ok(None) => {
                    let text = format!("{error}; commands are handed to it");
                    Finding::good("account", text)
                }
                Ok(Some(why)) => Finding::bad(
                    "account",
                    format!("{error}, and no command can be handed to it: {why}"),
                    "a cancel goes without it; start that process anew to have it take orders",
                ),
                Err(error) => Finding::failed("account", &error),
            };
            (finding, true)
        }
        Err(error) => (Finding::failed("account", &error), false),
    }
}

/// Tries one subscription, as a desk would.
async fn subscription(gateway: &KisGateway) -> Finding {
    let about = "subscription";
    let symbol = match SAMPLE.parse() {
        Ok(symbol) => symbol,
        Err(error) => return Finding::bad(about, format!("not tried: {error}"), "report it"),
    };
    match gateway.try_subscription(symbol).await {
        Ok(trial) => judged(about, &trial),
        Err(error) => Finding::failed(about, &error),
    }
}

fn judged(about: &'static str, trial: &Trial) -> Finding {
    let key = if trial.is_key_renewed {
        "; the kept approval key did not work and was renewed"
    } else {
        ""
    };
    let tr_id = &trial.tr_id;
    match &trial.outcome {
        Outcome::Acknowledged => Finding::good(
            about,
            format!("{tr_id} is acknowledged, and taken back{key}"),
        ),
        Outcome::Refused(why) => Finding::bad(
            about,
            format!("{tr_id} is refused: {why}{key}"),
            "is KIS_HTS_ID the id you use for HTS, and does the key belong to it?",
        ),
        Outcome::InUse => Finding::doubtful(
            about,
            "the session slot is in use (OPSP8996)",
            "another program has the app key's one session: stop it, or give it a key of its own",
        ),
        Outcome::NoAnswer => Finding::bad(
            about,
            format!("{tr_id}: no answer within 5 s{key}"),
            "the line is up and the venue is silent: try again later, or ask KIS",
        ),
    }
}

/// Returns host and port of an address.
fn place(url: &str) -> Option<(String, u16)> {
    let (scheme, rest) = url.split_once("://")?;
    let authority = rest.split('/').next()?;
    let usual = match scheme {
        "https" | "wss" => 443,
        _ => 80,
    };
    match authority.rsplit_once(':') {
        Some((host, port)) => Some((host.to_owned(), port.parse().ok()?)),
        None => Some((authority.to_owned(), usual)),
    }
}

async fn reachable(about: &'static str, url: &str) -> Finding {
    let Some((host, port)) = place(url) else {
        return Finding::bad(about, format!("{url} is not an address"), "check it");
    };
    let bare = host
        .trim_start_matches('[')
        .trim_end_matches(']')
        .to_owned();
    match timeout(CONNECT_WITHIN, TcpStream::connect((bare, port))).await {
        Ok(Ok(_connected)) => Finding::good(about, format!("{host}:{port} takes connections")),
        Ok(Err(error)) => {
            let (cause, why) = cause_of(&error);
            let why = why.unwrap_or_else(|| error.to_string());
            Finding::bad(
                about,
                format!("{host}:{port}: {why}"),
                hints::connection(cause),
            )
        }
        Err(_late) => {
            let text = format!("{host}:{port} did not answer within 5 s");
            Finding::bad(about, text, hints::connection(ConnectionCause::TimedOut))
        }
    }
}

async fn venue(context: &Context, gateway: &KisGateway) -> Vec<Finding> {
    let mut findings = Vec::new();
    match gateway.authenticate().await {
        Ok(token) => {
            let until = minute(token.expires_at);
            findings.push(Finding::good("token", format!("valid until {until}")));
        }
        Err(error) => {
            findings.push(Finding::failed("token", &error));
            return findings;
        }
    }
    match gateway.cash().await {
        Ok(_cash) => findings.push(Finding::good(
            "key and account",
            "the key may read the account",
        )),
        Err(error) => findings.push(Finding::bad(
            "key and account",
            error.to_string(),
            match context.config.mode {
                Mode::Live => "is it a live key, and is the account the one it was made for?",
                Mode::Paper => "is it a paper key, and is the account the one it was made for?",
                Mode::Local => "start the local market anew",
            },
        )),
    }
    findings.push(match gateway.clock_skew() {
        Some(skew) if skew.is_beyond_tolerance() => Finding::bad(
            "clock",
            format!("{}: no order leaves", GateReason::Clock(skew.least_ms())),
            Hint::SetClock.to_string(),
        ),
        Some(skew) => Finding::good("clock", format!("the venue's less this one: {skew}")),
        None => Finding::doubtful("clock", "the venue told no time", "try again"),
    });
    findings
}

fn show(output: Output, findings: &[Finding]) -> Result<(), Failure> {
    let mut lines = Vec::new();
    for finding in findings {
        let (word, about) = (finding.state.word(), finding.about);
        lines.push(format!("{word:<8} {about:<17} {}", finding.text));
        if !finding.hint.is_empty() {
            lines.push(format!("{:26}-> {}", "", finding.hint));
        }
    }
    let data: Vec<Value> = findings
        .iter()
        .map(|finding| {
            json!({
                "about": finding.about,
                "state": finding.state.word(),
                "text": finding.text,
                "hint": finding.hint,
                "kind": finding.kind,
            })
        })
        .collect();
    let problems = findings
        .iter()
        .filter(|finding| finding.state == State::Bad);
    let found = |words: String| Err(Failure::new(CONFIGURATION, words, "see above"));
    let done = match problems.count() {
        0 => Ok(()),
        1 => found("one problem was found".into()),
        many => found(format!("{many} problems were found")),
    };
    output.lines_and(&lines, Value::Array(data), done)
}

#[cfg(test)]
mod tests {
    use super::*;
    use hoga_testkit::{Simulation, SimulationConfig};

    async fn tried(simulation: &Simulation) -> Finding {
        let gateway = simulation.builder().unwrap().gateway().unwrap();
        let finding = subscription(&gateway).await;
        tokio::time::sleep(Duration::from_secs(1)).await;
        finding
    }

    #[tokio::test(start_paused = true)]
    async fn doctor_says_what_a_subscription_came_to_and_leaves_nothing_behind() {
        let simulation = Simulation::start(SimulationConfig::default());
        let lines = || {
            simulation
                .wire
                .with_core(|core, _now| core.connection_count())
        };
        let good = tried(&simulation).await;
        assert_eq!(good.state, State::Good, "{good:?}");
        assert!(good.text.contains("is acknowledged"), "{good:?}");
        assert_eq!(lines(), 0);

        simulation
            .wire
            .with_core(|core, _now| core.forget_approval_keys());
        let renewed = tried(&simulation).await;
        assert_eq!(renewed.state, State::Good, "{renewed:?}");
        assert!(renewed.text.contains("was renewed"), "{renewed:?}");

        simulation
            .wire
            .with_core(|core, _now| core.faults.is_silent = true);
        let silent = tried(&simulation).await;
        assert_eq!(silent.state, State::Bad, "{silent:?}");
        assert!(silent.text.contains("no answer within 5 s"), "{silent:?}");
        simulation
            .wire
            .with_core(|core, _now| core.faults.is_silent = false);
        assert_eq!(lines(), 0);

        let desk = simulation.open().await.unwrap();
        hoga::BrokerPort::connect_websocket(&desk).await.unwrap();
        let in_use = tried(&simulation).await;
        assert_eq!(in_use.state, State::Doubtful, "{in_use:?}");
        assert!(in_use.text.contains("session slot is in use"), "{in_use:?}");
        let gate = desk.gate().await.unwrap();
        assert!(gate.is_empty(), "the desk's session goes on: {gate:?}");
    }
}
