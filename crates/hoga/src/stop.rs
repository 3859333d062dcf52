//! The stop of all trading, asked for from outside the desk: the desk here is bound at once, the journal
//! binds the others, and where it is away the emergency file keeps the stop for the next start.

use crate::command::TradingCommand;
use crate::command_socket::visit::{Handed, hand_over_to};
use crate::{Home, KisConfig};
use ambient::Clock;
use ambient::places::untrusted_in;
use hoga_desk::emergency_log::{EmergencyKill, EmergencyLine, EmergencyLog};
use hoga_desk::journal::{Author, Journal, Setting};
use hoga_desk::switches::{Switch, has_decided_on_kill_since};
use hoga_port::time::Timestamp;
use hoga_port::{BrokerError, Result};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::timeout;

/// The desk here answers within this; it is bound before it answers.
const DESK_WITHIN: Duration = Duration::from_millis(2_500);
/// The journal takes it within this, or is away.
const JOURNAL_WITHIN: Duration = Duration::from_secs(2);
/// The emergency file takes it within this.
const SPOOLED_WITHIN: Duration = Duration::from_millis(500);

/// What a stop came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stopped {
    /// Whether a desk of this account lives on this machine and is bound.
    pub is_desk_bound: bool,
    /// Why whoever serves at the account's socket was given nothing, where somebody does.
    pub unfit: Option<String>,
    /// The user whose directory it is, where root stops the desk of another user.
    pub user: Option<u32>,
    /// Why trading is stopped, as the journal has it; or why the journal does not have it.
    pub recorded: std::result::Result<String, String>,
    /// Whether the journal lies in a place that others could have changed, and so was not written.
    pub is_place_untrusted: bool,
    /// Whether the emergency file keeps it for the next start.
    pub is_in_emergency_log: bool,
}

/// Stops all trading on an account for `reason`; an earlier reason stays unless one is given.
pub async fn stop(
    config: &KisConfig,
    home: &Home,
    clock: Arc<dyn Clock>,
    reason: Option<String>,
    otherwise: &str,
) -> Stopped {
    let now = clock.now();
    let words = reason.clone().unwrap_or_else(|| otherwise.to_owned());
    // A stop goes to whoever serves there, whatever became of the directory meanwhile.
    let command_socket = home.command_socket_as_it_is(config);
    let command = TradingCommand::Kill {
        reason: words.clone(),
    };
    let user = home.user_for_root();
    let mut unfit = None;
    let by_desk = match timeout(DESK_WITHIN, hand_over_to(&command_socket, &command, user)).await {
        Ok(Handed::Answered(reply)) => Some(reply.map(|_killed| ())),
        Ok(Handed::Unfit(why)) => {
            unfit = Some(why);
            None
        }
        Ok(Handed::Nobody | Handed::Silent | Handed::Broken(_)) | Err(_) => None,
    };
    let is_recorded = matches!(by_desk, Some(Ok(())));
    let written = timeout(
        JOURNAL_WITHIN,
        record(config, home, now, reason, &words, is_recorded),
    );
    let mut is_place_untrusted = false;
    let recorded = match written.await {
        Ok(Ok(reason)) => Ok(reason),
        // The desk's journal has it, whatever keeps this process from reading it.
        Ok(Err(_)) | Err(_) if is_recorded => Ok(words.clone()),
        Ok(Err(error)) => {
            is_place_untrusted = untrusted_in(&error).is_some();
            Err(error.to_string())
        }
        Err(_elapsed) => Err("the journal does not answer".to_owned()),
    };
    let is_in_emergency_log = recorded.is_err() && write_emergency(config, home, now, words).await;
    Stopped {
        is_desk_bound: by_desk.is_some(),
        unfit,
        user,
        recorded,
        is_place_untrusted,
        is_in_emergency_log,
    }
}

/// Writes the stop into the journal where no desk did, and returns why trading is stopped.
#[expect(
    clippy::too_many_arguments,
    reason = "where a stop is written, and its words"
)]
async fn record(
    config: &KisConfig,
    home: &Home,
    now: Timestamp,
    reason: Option<String>,
    words: &str,
    is_recorded: bool,
) -> Result<String> {
    let journal = home.journal(config).await?;
    let before = journal.setting(Setting::Kill).await?;
    if let Some(before) = &before
        && (is_recorded || reason.is_none())
    {
        return Ok(before.clone());
    }
    Switch::Kill(words.to_owned())
        .write(&*journal, Author::Person, now)
        .await?;
    Ok(words.to_owned())
}

/// Returns the stop that waits in the emergency file for the next desk, with its instant: the last one
/// where several wait, nothing where a person decided since.
///
/// # Errors
///
/// `Journal` when the file is there and cannot be read, or the log cannot.
pub async fn waiting_stop(
    config: &KisConfig,
    home: &Home,
    journal: &dyn Journal,
) -> Result<Option<(Timestamp, String)>> {
    let lines = emergency_file(home, config)?.read()?;
    let mut stops = lines.into_iter().filter_map(|line| match line {
        Ok(EmergencyLine::Killed(stop)) => Some((stop.at, stop.kill)),
        Ok(EmergencyLine::Cancelled(_)) | Err(_) => None,
    });
    let Some((at, why)) = stops.next_back() else {
        return Ok(None);
    };
    let is_overruled = has_decided_on_kill_since(journal, at).await?;
    Ok((!is_overruled).then_some((at, why)))
}

fn emergency_file(home: &Home, config: &KisConfig) -> Result<EmergencyLog> {
    let directory = home.account_directory(config)?;
    Ok(EmergencyLog::new(directory.join("emergency.jsonl")))
}

async fn write_emergency(config: &KisConfig, home: &Home, at: Timestamp, kill: String) -> bool {
    let Ok(file) = emergency_file(home, config) else {
        return false;
    };
    let line = EmergencyLine::Killed(EmergencyKill { at, kill });
    let writing = tokio::task::spawn_blocking(move || file.write(&line));
    match timeout(SPOOLED_WITHIN, writing).await {
        Ok(Ok(Ok(()))) => true,
        Ok(Ok(Err(error))) => {
            let error: BrokerError = error;
            tracing::error!(%error, "a stop is not in the emergency file");
            false
        }
        Ok(Err(_)) | Err(_) => false,
    }
}
