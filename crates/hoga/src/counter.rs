//! The counter: where the desk that holds an account takes the trading commands of other processes.
//!
//! A socket beside the journal, for its owner only; one JSON line in, one JSON line out.

use crate::KisBrokerAdapter;
use crate::command::{Refusal, TradingCommand, TradingReply};
use hoga_desk::TaskSet;
use hoga_port::{BrokerError, Result};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Weak};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{UnixListener, UnixStream};

/// The longest line a command may be.
const LONGEST: u64 = 65_536;

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
        let desk = Arc::downgrade(desk);
        tasks.spawn(async move {
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
    BufReader::new(reader.take(LONGEST))
        .read_line(&mut line)
        .await?;
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

/// Hands a command to the counter at `path`; nothing when nobody serves there.
///
/// # Errors
///
/// As the command at the holder's desk; `Unknown` for an order whose holder went away with it.
pub(crate) async fn hand_over(
    path: &Path,
    command: &TradingCommand,
) -> Result<Option<TradingReply>> {
    let Ok(stream) = UnixStream::connect(path).await else {
        return Ok(None);
    };
    let gone = |error: &dyn std::fmt::Display| {
        let cause = format!("the process that holds the account went away: {error}");
        match command {
            TradingCommand::Place { key: Some(key), .. } => BrokerError::Unknown {
                key: key.clone(),
                cause,
            },
            TradingCommand::Place { key: None, .. }
            | TradingCommand::Amend { .. }
            | TradingCommand::Cancel { .. }
            | TradingCommand::CancelAll { .. }
            | TradingCommand::Resolve { .. }
            | TradingCommand::Adopt => BrokerError::connection(cause),
        }
    };
    let (reader, mut writer) = stream.into_split();
    let mut text = serde_json::to_string(command)
        .map_err(|error| BrokerError::connection(error.to_string()))?;
    text.push('\n');
    writer
        .write_all(text.as_bytes())
        .await
        .map_err(|error| gone(&error))?;
    let mut line = String::new();
    BufReader::new(reader)
        .read_line(&mut line)
        .await
        .map_err(|error| gone(&error))?;
    let reply: std::result::Result<TradingReply, Refusal> =
        serde_json::from_str(&line).map_err(|error| gone(&error))?;
    Ok(Some(reply?))
}
