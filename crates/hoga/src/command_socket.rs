//! The command socket: where the desk that holds an account takes the trading commands of other processes.
//!
//! A socket beside the journal, for its owner only; whoever runs as another user is not heard, but for
//! root's brakes. What is said there is in [`speech`], how others come to it in [`visit`].

mod address;
mod peer;
mod speech;
pub(crate) mod visit;

use crate::KisBrokerAdapter;
use crate::command::{SentError, TradingCommand};
use address::Address;
use ambient::{Mutex, TaskSet};
use hoga_port::door::{Door, Entry, Trouble, share_of};
use rustix::process::{Resource, getrlimit};
use speech::{ANSWER_WITHIN, GO, HELLO, LONGEST, READY, READY_WITHIN};
use std::io;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};
use tokio::time::{Instant, sleep, timeout};

/// So many are at the command socket at once, where the process may have descriptors enough.
const MOST: usize = 64;
/// The socket's part of the descriptors that a desk leaves: an eighth.
const PART: u64 = 8;
/// After a connection that could not be accepted nothing is accepted for this long: the cause, no
/// descriptor left, is still there.
const PAUSE: Duration = Duration::from_millis(100);
/// What a command came to stands in the journal within this, or the answer goes before it.
const WRITTEN_WITHIN: Duration = Duration::from_millis(250);
/// What the socket's task does.
const SERVES: &str = "takes the commands of other processes";

/// An open command socket; it closes when dropped.
#[derive(Debug)]
pub(crate) struct CommandSocket {
    path: PathBuf,
    /// Device and number of the socket's file: another desk may have put its own in the place.
    file: (u64, u64),
    _tasks: Arc<TaskSet>,
}

impl CommandSocket {
    /// Opens the command socket of a desk. Whoever calls this holds the account's lock, so a socket that is
    /// there already belongs to a process that is gone.
    pub(crate) fn open(path: &Path, desk: &Arc<KisBrokerAdapter>) -> io::Result<Self> {
        match std::fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            Ok(()) | Err(_) => {}
        }
        let address = Address::of(path)?;
        let listener = UnixListener::bind(address.path())?;
        std::fs::set_permissions(path, PermissionsExt::from_mode(0o600))?;
        let file = file_of(path)?;
        let most = share_of(getrlimit(Resource::Nofile).current, PART, MOST);
        let hall = Hall {
            door: Arc::new(Mutex::new(Door::new(most))),
            seats: Arc::new(Semaphore::new(most)),
            trouble: Arc::default(),
            most,
            desk: Arc::downgrade(desk),
        };
        let tasks = Arc::new(TaskSet::new());
        let serving = accept(listener, hall, Arc::downgrade(&tasks));
        tasks.spawn_vital(SERVES, desk.vitals(), serving);
        Ok(Self {
            path: path.to_owned(),
            file,
            _tasks: tasks,
        })
    }
}

impl Drop for CommandSocket {
    fn drop(&mut self) {
        if file_of(&self.path).is_ok_and(|file| file == self.file) {
            drop(std::fs::remove_file(&self.path));
        }
    }
}

fn file_of(path: &Path) -> io::Result<(u64, u64)> {
    let file = std::fs::symlink_metadata(path)?;
    Ok((file.dev(), file.ino()))
}

/// What those at the command socket share.
#[derive(Clone, Debug)]
struct Hall {
    door: Arc<Mutex<Door<oneshot::Sender<()>>>>,
    /// One for each that the door let in, until its descriptor is free again.
    seats: Arc<Semaphore>,
    trouble: Arc<Mutex<Trouble>>,
    most: usize,
    desk: Weak<KisBrokerAdapter>,
}

impl Hall {
    /// Finds a place for somebody, if need be that of the one who has been silent for the longest.
    async fn let_in(&self) -> Option<Guest> {
        let (leaves, must_leave) = oneshot::channel();
        let number = match self.with_door(|door| door.enter(leaves)) {
            Entry::In(number) => number,
            Entry::Instead(number, silent) => {
                // Whoever left by themselves does not hear it.
                let _gone = silent.send(());
                number
            }
            Entry::Full => return None,
        };
        // Nobody else is accepted until who must leave has left: a crowd that comes at once would
        // take more descriptors than there are.
        let seat = timeout(PAUSE, Arc::clone(&self.seats).acquire_owned()).await;
        let Ok(Ok(seat)) = seat else {
            self.with_door(|door| door.leave(number));
            return None;
        };
        Some(Guest {
            hall: self.clone(),
            number,
            must_leave,
            _seat: seat,
        })
    }

    /// Tells of trouble at the command socket, once a second at most: others can make it as often as they
    /// like.
    fn tell(&self, problem: &str) {
        let mut trouble = self.trouble.lock();
        if let Some(times) = trouble.comes(Instant::now().into_std()) {
            tracing::warn!(problem, times, "trouble with commands of other processes");
        }
    }

    fn with_door<T>(&self, use_door: impl FnOnce(&mut Door<oneshot::Sender<()>>) -> T) -> T {
        use_door(&mut self.door.lock())
    }
}

/// Somebody at the command socket, until this is dropped.
#[derive(Debug)]
struct Guest {
    hall: Hall,
    number: u64,
    /// Somebody else needs the place.
    must_leave: oneshot::Receiver<()>,
    _seat: OwnedSemaphorePermit,
}

impl Drop for Guest {
    fn drop(&mut self) {
        self.hall.with_door(|door| door.leave(self.number));
    }
}

/// Lets everybody in who comes, within the limits.
async fn accept(listener: UnixListener, hall: Hall, tasks: Weak<TaskSet>) {
    loop {
        let problem = match listener.accept().await {
            Ok((stream, _)) => {
                if let Some(guest) = hall.let_in().await {
                    let Some(tasks) = tasks.upgrade() else {
                        return;
                    };
                    tasks.spawn(async move {
                        let hall = guest.hall.clone();
                        if let Err(error) = serve(guest, stream).await {
                            hall.tell(&format!("it was not answered: {error}"));
                        }
                    });
                    continue;
                }
                "every place at the command socket is taken by a command that is being carried out"
                    .to_owned()
            }
            Err(error) => {
                sleep(PAUSE).await;
                error.to_string()
            }
        };
        hall.tell(&problem);
    }
}

async fn serve(mut guest: Guest, stream: UnixStream) -> io::Result<()> {
    let user = stream.peer_cred()?.uid();
    if let Err(why) = peer::check_visitor(user, peer::myself()) {
        guest.hall.tell(&why);
        return Ok(());
    }
    let (reader, mut writer) = stream.into_split();
    let mut line = String::new();
    let mut reader = BufReader::new(reader.take(LONGEST));
    tokio::select! {
        biased;
        _somebody = &mut guest.must_leave => return Ok(()),
        read = timeout(READY_WITHIN, reader.read_line(&mut line)) => match read {
            Ok(read) => read?,
            Err(_elapsed) => return Ok(()),
        },
    };
    let (is_inside, heard) = {
        let number = guest.number;
        guest
            .hall
            .with_door(|door| (door.is_heard(number), door.heard()))
    };
    if line.is_empty() || !is_inside {
        return Ok(());
    }
    if line == HELLO {
        return writer.write_all(READY.as_bytes()).await;
    }
    // What takes risk away finds a place while everything else waits.
    let is_full = heard > guest.hall.most.div_ceil(2);
    let command = speech::asked(&line).and_then(|command| admit(command, user, is_full));
    let command = match command {
        Ok(command) => command,
        Err(refusal) => {
            let text = speech::refused(&refusal).map_err(io::Error::other)?;
            return writer.write_all(text.as_bytes()).await;
        }
    };
    writer.write_all(READY.as_bytes()).await?;
    let mut answer = String::new();
    let heard = timeout(READY_WITHIN, reader.read_line(&mut answer)).await;
    if !matches!(heard, Ok(Ok(_))) || answer != GO {
        guest.hall.tell("who gave it does not wait for it any more");
        return Ok(());
    }
    let reply = match guest.hall.desk.upgrade() {
        Some(desk) => {
            tracing::info!(?command, "a command of another process");
            let changes = !matches!(command, TradingCommand::View);
            let done = command.carry_out(&desk).await.map_err(SentError::from);
            // Whoever hears the answer may read the journal next. A journal that is slow does not
            // hold it back for long.
            let written = timeout(WRITTEN_WITHIN, desk.until_written());
            if changes && !matches!(written.await, Ok(Ok(()))) {
                tracing::warn!("a command is answered before the journal has all that came of it");
            }
            done
        }
        None => Err(SentError::refused(
            "the desk is closing",
            "try again in a moment",
        )),
    };
    let mut text = serde_json::to_string(&reply).map_err(io::Error::other)?;
    text.push('\n');
    timeout(ANSWER_WITHIN, writer.write_all(text.as_bytes())).await?
}

/// Lets a command pass that whoever gives it may give now.
fn admit(command: TradingCommand, user: u32, is_full: bool) -> Result<TradingCommand, SentError> {
    if takes_risk_away(&command) {
        return Ok(command);
    }
    if user != peer::myself() {
        return Err(roots_no_brake());
    }
    if is_full {
        let reason = "the process that holds the account carries out too many commands at once";
        return Err(SentError::refused(
            format!("{reason}; nothing was sent"),
            "wait until some of them are done",
        ));
    }
    Ok(command)
}

/// Returns what root hears that asks for more than a stop or a cancel.
fn roots_no_brake() -> SentError {
    let mine = peer::myself();
    SentError::refused(
        format!(
            "this is the desk of user {mine}, and root may stop it and cancel here, nothing else; nothing was sent"
        ),
        format!("sudo -u \'#{mine}\' hoga …"),
    )
}

fn takes_risk_away(command: &TradingCommand) -> bool {
    command.is_brake() || matches!(command, TradingCommand::Kill { .. })
}
