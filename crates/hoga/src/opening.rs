//! Adapter, journal and account lock in one call, and one command at the desk that there is.

use crate::brakes::{self, Through};
use crate::command::{TradingCommand, TradingReply, View};
use crate::command_socket::CommandSocket;
use crate::command_socket::visit::{Handed, hand_over};
use crate::home::{AccountRight, Home};
use crate::{KisBrokerAdapter, KisBrokerAdapterBuilder, KisConfig};
use ambient::Clock;
use ambient::places::untrusted_in;
use hoga_desk::journal::Journal;
use hoga_port::{BrokerError, Hint, Result};
use std::sync::Arc;
use std::time::Duration;

/// How often the holder's socket is tried, and how long in between.
const HOLDER_TRIES: u32 = 20;
/// A standby looks this often whether the account is free, and how far the journal went.
const FOLLOWED_EVERY: Duration = Duration::from_secs(1);
/// How long the end of the journal may take.
const ENDS_WITHIN: Duration = Duration::from_secs(2);
const HOLDER_PAUSE: Duration = Duration::from_millis(150);

/// An adapter with its journal and lock; the lock is held as long as this lives.
#[derive(Debug)]
pub struct Opened {
    /// Where commands of other processes come in, or why they do not; it goes first.
    command_socket: std::result::Result<CommandSocket, String>,
    /// The adapter.
    pub adapter: Arc<KisBrokerAdapter>,
    /// The journal behind it.
    pub journal: Arc<dyn Journal>,
    /// The right to be the account's desk; it goes last.
    _right: AccountRight,
}

impl Opened {
    /// Returns why other processes cannot hand over commands to this desk, a cancel among them;
    /// nothing where they can. Whoever runs the desk should say so.
    pub fn deafness(&self) -> Option<&str> {
        self.command_socket.as_ref().err().map(String::as_str)
    }

    /// Ends the use of the journal, once the adapter is closed and nothing reads its events any more;
    /// a journal in files is one file then.
    pub async fn end(self) {
        let within = tokio::time::timeout(ENDS_WITHIN, self.journal.end());
        if within.await.is_err() {
            tracing::warn!("the journal was not closed in time; nothing of it is lost");
        }
    }
}

/// Opens the adapter of an account with its journal and lock, and takes trading commands of other
/// processes from then on; `myself` is how another process will see the holder named. `prepare`
/// changes the builder before it is opened.
///
/// # Errors
///
/// `Refused` while another process is the account's desk; `Journal` when its files cannot be used.
pub async fn open(
    config: KisConfig,
    home: &Home,
    clock: Arc<dyn Clock>,
    myself: &str,
    prepare: impl FnOnce(KisBrokerAdapterBuilder) -> KisBrokerAdapterBuilder,
) -> Result<Opened> {
    let right = home.lock(&config, myself).await?;
    open_with(right, config, home, clock, prepare).await
}

/// Opens the adapter once nobody else holds the account, and follows meanwhile how far the journal goes,
/// so that this machine notices one that is older when it takes over. `tell` is told why it waits, and
/// what is wrong with the journal, each once.
///
/// # Errors
///
/// As [`open`], but for the account that is held.
#[expect(clippy::too_many_arguments, reason = "what a desk is opened from")]
pub async fn open_when_free(
    config: KisConfig,
    home: &Home,
    clock: Arc<dyn Clock>,
    myself: &str,
    prepare: impl FnOnce(KisBrokerAdapterBuilder) -> KisBrokerAdapterBuilder,
    mut tell: impl FnMut(&str),
) -> Result<Opened> {
    let mut told = String::new();
    let right = loop {
        let why = match home.lock(&config, myself).await {
            Ok(right) => break right,
            Err(BrokerError::Refused { reason, .. }) => match home.follow_head(&config).await {
                Ok(None) => format!("standing by: {reason}"),
                Ok(Some(why)) => format!("standing by, and not ready: {why}"),
                Err(error) => format!("standing by, and not ready: {error}"),
            },
            // A database that is away comes back; what is wrong here does not.
            Err(error @ BrokerError::Journal { .. }) if untrusted_in(&error).is_none() => {
                format!("standing by, and not ready: {error}")
            }
            Err(error) => return Err(error),
        };
        if why != told {
            tell(&why);
            told = why;
        }
        tokio::time::sleep(FOLLOWED_EVERY).await;
    };
    open_with(right, config, home, clock, prepare).await
}

pub(crate) async fn open_with(
    right: AccountRight,
    config: KisConfig,
    home: &Home,
    clock: Arc<dyn Clock>,
    prepare: impl FnOnce(KisBrokerAdapterBuilder) -> KisBrokerAdapterBuilder,
) -> Result<Opened> {
    let journal = home.journal_of(&right, &config).await?;
    let store = Arc::new(home.store(&config)?);
    let stream_stores = home.stream_stores(&config)?;
    let socket_path = home.command_socket(&config)?;
    let emergency = home.emergency(&config)?;
    let memory = home.second_memory(&config)?;
    let builder = KisBrokerAdapterBuilder::new(config, Arc::clone(&journal))
        .clock(clock)
        .emergency(emergency)
        .memory(memory)
        .store(store)
        .stream_stores(stream_stores);
    let adapter = Arc::new(prepare(builder).open().await?);
    let command_socket = CommandSocket::open(&socket_path, &adapter).map_err(|error| {
        let why = format!("{}: {error}", socket_path.display());
        tracing::warn!(why, "other processes cannot hand over commands");
        why
    });
    Ok(Opened {
        adapter,
        journal,
        command_socket,
        _right: right,
    })
}

/// Carries out a cancel or cancel-all with nothing but a token and the pace,
/// without lock and journal.
///
/// # Errors
///
/// As the command; `Refused` for any other command.
pub async fn cancel_without_journal(
    config: &KisConfig,
    home: &Home,
    clock: Arc<dyn Clock>,
    prepare: impl FnOnce(KisBrokerAdapterBuilder) -> KisBrokerAdapterBuilder,
    command: TradingCommand,
) -> Result<TradingReply> {
    let place = brakes::Place {
        config,
        home,
        clock,
        myself: "",
    };
    brakes::pull(place, prepare, command, Through::Nothing).await
}

/// Carries out one trading command: at the desk that holds the account, or as the desk for the
/// duration of the command where nobody holds it.
///
/// # Errors
///
/// As the command; `Refused` when the holder takes no commands.
#[expect(
    clippy::too_many_arguments,
    reason = "a command, and what a desk is opened from"
)]
pub async fn trade(
    config: &KisConfig,
    home: &Home,
    clock: Arc<dyn Clock>,
    myself: &str,
    prepare: impl FnOnce(KisBrokerAdapterBuilder) -> KisBrokerAdapterBuilder,
    command: TradingCommand,
) -> Result<TradingReply> {
    if command.is_brake() {
        let place = brakes::Place {
            config,
            home,
            clock,
            myself,
        };
        return brakes::pull(place, prepare, command, Through::Desk).await;
    }
    // An order has a name before it is handed over.
    let command = command.with_id();
    let mut tries = 0u32;
    let right = loop {
        let refused = match home.lock(config, myself).await {
            Ok(right) => break right,
            Err(error @ BrokerError::Refused { .. }) => error,
            Err(error) => return Err(error),
        };
        match hand_over(&home.command_socket(config)?, &command).await {
            Handed::Answered(reply) => return reply,
            // Under its key an order is never placed twice, so the next holder may be asked again.
            Handed::Broken(error) if !command.may_repeat() => return Err(error),
            Handed::Silent => {
                return Err(BrokerError::refused(
                    "the process that holds the account does not answer; nothing was sent",
                    "is it suspended (Ctrl-Z)? let it go on, or stop it",
                ));
            }
            Handed::Unfit(why) => {
                return Err(BrokerError::refused(
                    format!("{why}; nothing was sent"),
                    Hint::StartHolderAgain,
                ));
            }
            Handed::Broken(_) | Handed::Nobody => {}
        }
        // The holder is starting, or just went.
        tries = tries.saturating_add(1);
        if tries > HOLDER_TRIES {
            return Err(refused);
        }
        tokio::time::sleep(HOLDER_PAUSE).await;
    };
    let opened = open_with(right, config.clone(), home, clock, prepare).await?;
    let desk = &opened.adapter;
    // What is open became older while nobody watched, and what a journal forgot only the list shows.
    if let Err(error) = desk.compare_once("a command starts").await {
        desk.abort().await;
        opened.end().await;
        return Err(error);
    }
    let done = command.carry_out(desk).await;
    if let Err(error) = desk.close().await {
        // What became of the command is what the caller must hear.
        tracing::error!(%error, "the end of a command was not recorded");
    }
    opened.end().await;
    done
}

/// Asks the desk that holds an account on this machine how it sees it; nothing where none answers.
pub async fn view(config: &KisConfig, home: &Home) -> Option<View> {
    let command_socket = home.command_socket(config).ok()?;
    match hand_over(&command_socket, &TradingCommand::View).await {
        Handed::Answered(Ok(TradingReply::View { view })) => Some(view),
        Handed::Answered(_)
        | Handed::Nobody
        | Handed::Silent
        | Handed::Unfit(_)
        | Handed::Broken(_) => None,
    }
}
