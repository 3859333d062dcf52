//! The counter: where the desk that holds an account takes the trading commands of other processes.
//!
//! A socket beside the journal, for its owner only. A JSON line in, "ready" back, "go" in, a JSON
//! line out: a command is carried out only while the one who gave it still waits, so nothing that
//! was given up is done later.

use crate::KisBrokerAdapter;
use crate::command::{Refusal, TradingCommand, TradingReply};
use hoga_desk::TaskSet;
use hoga_port::{BrokerError, Result};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::io::{
    AsyncBufRead, AsyncBufReadExt, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader,
};
use tokio::net::{UnixListener, UnixStream};
use tokio::time::timeout;

/// The longest line a command may be.
const LONGEST: u64 = 65_536;
/// How long the holder may take to say that it is there, and the other side that it still waits.
const READY_WITHIN: Duration = Duration::from_secs(5);
/// What an answer may take longer than the command itself waits.
const ANSWER_SLACK: Duration = Duration::from_secs(30);
/// What the counter's task does.
const SERVES: &str = "takes the commands of other processes";
const READY: &str = "ready\n";
const GO: &str = "go\n";

/// An open counter; it closes when dropped.
#[derive(Debug)]
pub(crate) struct Counter {
    path: PathBuf,
    _tasks: Arc<TaskSet>,
}

impl Counter {
    /// Opens the counter of a desk. Whoever calls this holds the account's lock, so a socket that is
    /// there already belongs to a process that is gone.
    pub(crate) fn open(path: &Path, desk: &Arc<KisBrokerAdapter>) -> io::Result<Self> {
        match std::fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            Ok(()) | Err(_) => {}
        }
        let listener = UnixListener::bind(path)?;
        std::fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
        let tasks = Arc::new(TaskSet::new());
        let serving = Arc::downgrade(&tasks);
        let vitals = desk.vitals().clone();
        let desk = Arc::downgrade(desk);
        tasks.spawn_vital(SERVES, &vitals, async move {
            loop {
                let Ok((stream, _)) = listener.accept().await else {
                    continue;
                };
                let (Some(tasks), desk) = (serving.upgrade(), Weak::clone(&desk)) else {
                    return;
                };
                tasks.spawn(async move {
                    if let Err(error) = serve(stream, desk).await {
                        tracing::warn!(%error, "a command of another process was not answered");
                    }
                });
            }
        });
        Ok(Self {
            path: path.to_owned(),
            _tasks: tasks,
        })
    }
}

impl Drop for Counter {
    fn drop(&mut self) {
        drop(std::fs::remove_file(&self.path));
    }
}

async fn serve(stream: UnixStream, desk: Weak<KisBrokerAdapter>) -> io::Result<()> {
    let (reader, mut writer) = stream.into_split();
    let mut line = String::new();
    let mut reader = BufReader::new(reader.take(LONGEST));
    reader.read_line(&mut line).await?;
    writer.write_all(READY.as_bytes()).await?;
    let mut answer = String::new();
    let heard = timeout(READY_WITHIN, reader.read_line(&mut answer)).await;
    if !matches!(heard, Ok(Ok(_))) || answer != GO {
        tracing::warn!("who gave a command does not wait for it any more; nothing was done");
        return Ok(());
    }
    let reply = match (
        serde_json::from_str::<TradingCommand>(&line),
        desk.upgrade(),
    ) {
        (Ok(command), Some(desk)) => {
            tracing::info!(?command, "a command of another process");
            command.carry_out(&desk).await.map_err(Refusal::from)
        }
        (Err(error), _) => Err(Refusal::Refused {
            reason: format!("the command cannot be read: {error}"),
            hint: "both processes must be the same version of hoga".into(),
        }),
        (Ok(_), None) => Err(Refusal::Refused {
            reason: "the desk is closing".into(),
            hint: "try again in a moment".into(),
        }),
    };
    let mut text = serde_json::to_string(&reply).map_err(io::Error::other)?;
    text.push('\n');
    writer.write_all(text.as_bytes()).await
}

/// What handing a command over came to.
pub(crate) enum Handed {
    /// The holder carried it out, or refused it.
    Answered(Result<TradingReply>),
    /// Nobody serves there.
    Nobody,
    /// The holder does not take it: it hangs, or is suspended. Nothing was done.
    Silent,
    /// The holder went away with it.
    Broken(BrokerError),
}

/// Hands a command to the counter at `path`.
pub(crate) async fn hand_over(path: &Path, command: &TradingCommand) -> Handed {
    let Ok(stream) = UnixStream::connect(path).await else {
        return Handed::Nobody;
    };
    let (reader, mut writer) = stream.into_split();
    let mut reader = BufReader::new(reader);
    match timeout(READY_WITHIN, offer(&mut reader, &mut writer, command)).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => return broken(&error),
        Err(_elapsed) => return Handed::Silent,
    }
    let within = command.wait().saturating_add(ANSWER_SLACK);
    let answered = timeout(within, exchange(&mut reader, &mut writer)).await;
    match answered.unwrap_or_else(|_elapsed| Err(io::ErrorKind::TimedOut.into())) {
        Ok(reply) => Handed::Answered(reply.map_err(BrokerError::from)),
        // It said "go" and heard nothing: what became of it is in the journal.
        Err(error) if error.kind() == io::ErrorKind::TimedOut => Handed::Answered(Err(command
            .unknown("the process that holds the account took the command and does not answer"))),
        Err(error) => broken(&error),
    }
}

fn broken(error: &io::Error) -> Handed {
    let cause = "the process that held the account went away with the command";
    tracing::warn!(%error, cause);
    Handed::Broken(BrokerError::connection(cause))
}

/// Says what is wanted, and waits until the holder is there for it.
async fn offer(
    reader: &mut (impl AsyncBufRead + Unpin),
    writer: &mut (impl AsyncWrite + Unpin),
    command: &TradingCommand,
) -> io::Result<()> {
    let mut text = serde_json::to_string(command).map_err(io::Error::other)?;
    text.push('\n');
    writer.write_all(text.as_bytes()).await?;
    let mut line = String::new();
    reader.read_line(&mut line).await?;
    if line == READY {
        Ok(())
    } else {
        Err(io::Error::other(
            "another version of hoga holds the account",
        ))
    }
}

/// Says that it is still wanted, and waits for what came of it.
async fn exchange(
    reader: &mut (impl AsyncBufRead + Unpin),
    writer: &mut (impl AsyncWrite + Unpin),
) -> io::Result<std::result::Result<TradingReply, Refusal>> {
    writer.write_all(GO.as_bytes()).await?;
    let mut line = String::new();
    reader.read_line(&mut line).await?;
    serde_json::from_str(&line).map_err(io::Error::other)
}
