//! `hoga emulator`: a KIS server on this machine.

use crate::args::{EmulatorArguments, Personality};
use crate::exit::{Failure, UNREACHABLE};
use crate::local_market::{hyphenated, next_morning};
use crate::output::Output;
use hoga::{Clock, SystemClock};
use kis_emulator::{AppKeyConfig, Core, Emulator, EmulatorConfig};
use kis_wire::Environment;
use krx_rules::{Calendar, Session, phase};
use serde_json::{Map, Value};
use std::sync::Arc;

pub(crate) async fn run(arguments: EmulatorArguments, output: Output) -> Result<(), Failure> {
    let environment = match arguments.personality {
        Personality::Live => Environment::Live,
        Personality::Paper => Environment::Paper,
    };
    let real = SystemClock::default();
    let start = arguments.clock.unwrap_or_else(|| {
        let now = real.now();
        if phase(&Calendar::built_in(), now).has(Session::Continuous) {
            now
        } else {
            next_morning(now)
        }
    });
    let clock = SystemClock::showing(start);
    let mut config =
        EmulatorConfig::new(environment, start, arguments.seed).with_symbols(&arguments.symbols);
    config.secret_seed = secret_seed();
    // Every start is another market, so it has another account, and with it another journal.
    let account = config.secret_seed.checked_rem(10_000_000).unwrap_or(0);
    for key in &mut config.keys {
        key.account = format!("5{account:07}01");
    }
    let account = config
        .keys
        .first()
        .map(|key| key.account.clone())
        .unwrap_or_default();
    let now: kis_emulator::server::Now = Arc::new(move || clock.now());
    let core = Core::in_full_swing(config);
    let (rest_port, ws_port) = (arguments.rest_port, arguments.ws_port);
    let emulator = Emulator::start(core, now, rest_port, ws_port)
        .await
        .map_err(|error| {
            Failure::new(
                UNREACHABLE,
                format!("ports {rest_port} and {ws_port} of this machine cannot be used: {error}"),
                "choose others with --rest-port and --ws-port (0 takes a free one)",
            )
        })?;
    announce(&emulator, environment, &account, clock, output);
    wait_for_stop().await;
    output.say("closed");
    Ok(())
}

/// Returns a seed that is another one at every start.
pub(crate) fn secret_seed() -> u64 {
    u64::try_from(SystemClock::default().now().as_microsecond()).unwrap_or(0)
}

fn announce(
    emulator: &Emulator,
    environment: Environment,
    account: &str,
    clock: SystemClock,
    output: Output,
) {
    let key = AppKeyConfig::made_up(environment);
    // The local personality speaks as the live servers do, without live's safeguards.
    let mode = match environment {
        Environment::Live => "LOCAL",
        Environment::Paper => "PAPER",
    };
    let seconds = clock.offset_ms().checked_div(1_000).unwrap_or(0);
    let vars = [
        ("MODE", mode.to_owned()),
        ("KIS_APP_KEY", key.app_key),
        ("KIS_APP_SECRET", key.app_secret),
        ("KIS_ACCOUNT_NO", hyphenated(account)),
        ("KIS_HTS_ID", key.hts_id),
        ("KIS_REST_BASE_URL", emulator.rest_url()),
        ("KIS_WS_URL", emulator.websocket_url()),
        ("HOGA_CLOCK", format!("{seconds:+}s")),
    ];
    let lines: Vec<String> = vars
        .iter()
        .map(|(name, value)| format!("export {name}='{value}'"))
        .collect();
    let json: Map<String, Value> = vars
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.clone().into()))
        .collect();
    output.say(&format!(
        "a {environment} KIS server at {} and {}; its market shows {}; stop it with Ctrl-C",
        emulator.rest_url(),
        emulator.websocket_url(),
        crate::output::clock(clock.now()),
    ));
    output.say("the keys are made up and valid only here; paste this into the other terminal:");
    output.data(&lines.join("\n"), &Value::Object(json));
}

/// Waits for Ctrl-C or a termination.
pub(crate) async fn wait_for_stop() {
    #[cfg(unix)]
    {
        let kind = tokio::signal::unix::SignalKind::terminate();
        if let Ok(mut terminate) = tokio::signal::unix::signal(kind) {
            tokio::select! {
                biased;
                _interrupted = tokio::signal::ctrl_c() => {}
                _terminated = terminate.recv() => {}
            }
            return;
        }
    }
    // Without a handler there is nothing to wait for.
    drop(tokio::signal::ctrl_c().await);
}
