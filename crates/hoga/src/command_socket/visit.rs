//! The other side of the command socket: how a process hands a command to the desk that holds the account.

use super::address::Address;
use super::peer;
use super::speech::{self, GO, HELLO, LONGEST_ANSWER, READY_WITHIN, READY_WITHIN_FOR_BRAKES, Said};
use crate::command::{SentError, TradingCommand, TradingReply};
use hoga_journal::AccountLock;
use hoga_port::{BrokerError, Result};
use std::io;
use std::path::Path;
use std::time::Duration;
use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::UnixStream;
use tokio::net::unix::OwnedWriteHalf;
use tokio::time::timeout;

/// What an answer may take longer than the command itself waits.
const ANSWER_SLACK: Duration = Duration::from_secs(30);
/// The same for what stops or takes back, whose desk answers in time whatever it waits for.
const BRAKE_SLACK: Duration = Duration::from_secs(3);

/// What handing a command over came to.
#[derive(Debug)]
pub(crate) enum Handed {
    /// The holder carried it out, or refused it.
    Answered(Result<TradingReply>),
    /// Nobody serves there.
    Nobody,
    /// The holder does not take it: it hangs, or is suspended. Nothing was done.
    Silent,
    /// Whoever serves there is not to be given a command, or does not understand it. Nothing was done.
    Unfit(String),
    /// The holder went away with it.
    Broken(BrokerError),
}

/// Hands a command to the command socket at `path`.
pub(crate) async fn hand_over(path: &Path, command: &TradingCommand) -> Handed {
    hand_over_to(path, command, None).await
}

/// The same; root's brake also to a desk of `owner`, the user whose directory it is.
pub(crate) async fn hand_over_to(
    path: &Path,
    command: &TradingCommand,
    owner: Option<u32>,
) -> Handed {
    let stream = match reach(path, owner).await {
        Ok(stream) => stream,
        Err(handed) => return handed,
    };
    let (reader, mut writer) = stream.into_split();
    let mut reader = BufReader::new(reader.take(LONGEST_ANSWER));
    let (ready_within, slack) = if command.is_urgent() {
        (READY_WITHIN_FOR_BRAKES, BRAKE_SLACK)
    } else {
        (READY_WITHIN, ANSWER_SLACK)
    };
    match timeout(ready_within, offer(&mut reader, &mut writer, command)).await {
        Ok(Ok(Said::Ready)) => {}
        Ok(Ok(Said::No(refusal))) => return Handed::Answered(Err((*refusal).into())),
        Ok(Ok(Said::Otherwise)) => return Handed::Unfit(another_version()),
        Ok(Err(error)) => {
            // It went away before it was told to go on.
            tracing::warn!(%error, "a command was not taken");
            return Handed::Nobody;
        }
        Err(_elapsed) => return Handed::Silent,
    }
    let within = command.wait().saturating_add(slack);
    let answered = timeout(within, exchange(&mut reader, &mut writer)).await;
    match answered.unwrap_or_else(|_elapsed| Err(io::ErrorKind::TimedOut.into())) {
        Ok(reply) => Handed::Answered(reply.map_err(BrokerError::from)),
        // It said "go" and heard nothing: what became of it is in the journal.
        Err(error) if error.kind() == io::ErrorKind::TimedOut => Handed::Answered(Err(command
            .unknown("the process that holds the account took the command and does not answer"))),
        Err(error) => broken(&error),
    }
}

/// Returns why no command can be handed to the command socket at `path`; nothing where one can.
pub(crate) async fn obstacle(path: &Path) -> Option<String> {
    let hello = async {
        let stream = match reach(path, None).await {
            Ok(stream) => stream,
            Err(Handed::Nobody) => return Some("it does not listen at its socket".into()),
            Err(Handed::Unfit(why)) => return Some(why),
            Err(Handed::Answered(_) | Handed::Silent | Handed::Broken(_)) => return Some(silent()),
        };
        let (reader, mut writer) = stream.into_split();
        let mut reader = BufReader::new(reader.take(LONGEST_ANSWER));
        match greet(&mut reader, &mut writer, HELLO).await {
            Ok(Said::Ready) => None,
            Ok(Said::No(_) | Said::Otherwise) => Some(another_version()),
            Err(error) => Some(format!("it does not answer at its socket: {error}")),
        }
    };
    let heard = timeout(READY_WITHIN, hello).await;
    heard.unwrap_or_else(|_elapsed| Some(silent()))
}

fn silent() -> String {
    "it does not answer at its socket: it hangs, or is suspended".into()
}

fn another_version() -> String {
    "another version of hoga holds the account".into()
}

fn broken(error: &io::Error) -> Handed {
    let cause = "the process that held the account went away with the command";
    tracing::warn!(%error, cause);
    Handed::Broken(BrokerError::connection(cause))
}

/// Comes to the command socket, and looks at who is there before a word is said.
async fn reach(path: &Path, owner: Option<u32>) -> std::result::Result<UnixStream, Handed> {
    let unusable = |error: io::Error| {
        let text = format!("the socket {} cannot be used: {error}", path.display());
        Handed::Unfit(text)
    };
    let address = match Address::of(path) {
        Ok(address) => address,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(Handed::Nobody),
        Err(error) => return Err(unusable(error)),
    };
    let stream = match UnixStream::connect(address.path()).await {
        Ok(stream) => stream,
        Err(error) => {
            let nobody = [io::ErrorKind::NotFound, io::ErrorKind::ConnectionRefused];
            return Err(if nobody.contains(&error.kind()) {
                Handed::Nobody
            } else if error.kind() == io::ErrorKind::WouldBlock {
                // Others wait there, and nobody lets them in.
                Handed::Silent
            } else {
                unusable(error)
            });
        }
    };
    let peer = stream.peer_cred().map_err(unusable)?;
    let noted = AccountLock::holder_of(&path.with_file_name("account.lock"));
    peer::check_desk(peer.uid(), peer::myself(), owner)
        .and_then(|()| peer::check_holder(&peer::numbers(peer), noted))
        .map_err(Handed::Unfit)?;
    Ok(stream)
}

/// Says what is wanted, and waits until the holder is there for it.
async fn offer(
    reader: &mut (impl AsyncBufRead + Unpin),
    writer: &mut OwnedWriteHalf,
    command: &TradingCommand,
) -> io::Result<Said> {
    let text = speech::ask(command).map_err(io::Error::other)?;
    greet(reader, writer, &text).await
}

async fn greet(
    reader: &mut (impl AsyncBufRead + Unpin),
    writer: &mut OwnedWriteHalf,
    text: &str,
) -> io::Result<Said> {
    writer.write_all(text.as_bytes()).await?;
    let mut line = String::new();
    if reader.read_line(&mut line).await? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(speech::said(&line))
}

/// Says that it is still wanted, and waits for what came of it.
async fn exchange(
    reader: &mut (impl AsyncBufRead + Unpin),
    writer: &mut OwnedWriteHalf,
) -> io::Result<std::result::Result<TradingReply, SentError>> {
    writer.write_all(GO.as_bytes()).await?;
    let mut line = String::new();
    reader.read_line(&mut line).await?;
    serde_json::from_str(&line).map_err(io::Error::other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::process::CommandExt;
    use std::path::PathBuf;
    use std::process::{Child, Command, Stdio};
    use tokio::net::UnixListener;

    /// Returns an account's directory, in which the lock's holder noted this process.
    fn account(name: &str, noted: u32) -> PathBuf {
        let scratch = std::env::temp_dir();
        let directory = scratch.join(format!("hoga-visit-{name}-{}", std::process::id()));
        drop(std::fs::remove_dir_all(&directory));
        std::fs::create_dir_all(&directory).unwrap();
        let note = format!("hoga run (process {noted})\n");
        std::fs::write(directory.join("account.holder"), note).unwrap();
        directory
    }

    /// Serves as a desk does that says it killed everything, whatever it is asked; returns what it
    /// heard.
    async fn serve_once(listener: &UnixListener) -> String {
        let (stream, _) = listener.accept().await.unwrap();
        let (reader, mut writer) = stream.into_split();
        let mut reader = BufReader::new(reader);
        let mut heard = String::new();
        reader.read_line(&mut heard).await.unwrap();
        if !heard.is_empty() {
            writer.write_all(speech::READY.as_bytes()).await.unwrap();
            reader.read_line(&mut heard).await.unwrap();
            let answer = b"{\"Ok\":{\"reply\":\"killed\"}}\n";
            writer.write_all(answer).await.unwrap();
        }
        heard
    }

    fn command() -> TradingCommand {
        TradingCommand::Kill {
            reason: "the test".into(),
        }
    }

    #[tokio::test]
    async fn a_command_goes_only_to_the_process_that_holds_the_account() {
        let mine = std::process::id();
        let directory = account("holder", mine);
        let path = directory.join("desk.sock");
        let listener = UnixListener::bind(&path).unwrap();
        let command = command();
        let (handed, heard) = tokio::join!(hand_over(&path, &command), serve_once(&listener));
        assert!(
            matches!(handed, Handed::Answered(Ok(TradingReply::Killed))),
            "{handed:?}"
        );
        assert!(heard.ends_with(GO), "{heard}");
        // The account is held by somebody else, or nobody knows by whom.
        for note in [format!("hoga run (process {})\n", mine + 1), String::new()] {
            std::fs::write(directory.join("account.holder"), note).unwrap();
            let (handed, heard) = tokio::join!(hand_over(&path, &command), serve_once(&listener));
            assert!(matches!(handed, Handed::Unfit(_)), "{handed:?}");
            assert_eq!(heard, "", "not a word is said");
            let (why, _) = tokio::join!(obstacle(&path), serve_once(&listener));
            assert!(why.unwrap().contains(&format!("process {mine}")));
        }
    }

    #[tokio::test]
    async fn another_version_and_a_line_that_breaks_leave_nothing_done() {
        let directory = account("version", std::process::id());
        let path = directory.join("desk.sock");
        let command = command();
        assert!(matches!(hand_over(&path, &command).await, Handed::Nobody));
        let listener = UnixListener::bind(&path).unwrap();
        for (said, is_unfit) in [("ready\n", true), ("", false)] {
            let serving = async {
                let (mut stream, _) = listener.accept().await.unwrap();
                let mut asked = [0; 4_096];
                assert!(stream.read(&mut asked).await.unwrap() > 0);
                stream.write_all(said.as_bytes()).await.unwrap();
            };
            let (handed, ()) = tokio::join!(hand_over(&path, &command), serving);
            if let Handed::Unfit(why) = handed {
                assert!(is_unfit && why.contains("version"), "{why}");
            } else {
                assert!(!is_unfit && matches!(handed, Handed::Nobody), "{handed:?}");
            }
        }
        drop(listener);
        assert!(matches!(hand_over(&path, &command).await, Handed::Nobody));
    }

    struct Stranger(Child);

    impl Drop for Stranger {
        fn drop(&mut self) {
            drop(self.0.kill());
            drop(self.0.wait());
        }
    }

    /// What a stranger's process does: it holds the lock, notes that it does, and serves.
    const SERVES: &str = "
import fcntl, os, socket, sys
os.chdir(sys.argv[1])
lock = open('account.lock', 'w')
fcntl.flock(lock, fcntl.LOCK_EX)
with open('account.holder', 'w') as note:
    note.write('hoga run (process %d)\\n' % os.getpid())
desk = socket.socket(socket.AF_UNIX)
desk.bind('desk.sock')
os.chmod('desk.sock', 0o777)
desk.listen()
print('up', flush=True)
while True:
    visitor, _ = desk.accept()
    heard = visitor.recv(65536)
    if heard:
        open('heard', 'ab').write(heard)
        visitor.sendall(b'ready 2\\n')
        visitor.recv(65536)
        visitor.sendall(b'{\"Ok\":{\"reply\":\"killed\"}}\\n')
    visitor.close()
";

    #[tokio::test]
    async fn a_stranger_who_holds_the_account_is_given_nothing() {
        const NOBODY: u32 = 65_534;
        if peer::myself() != 0 {
            eprintln!("not tried: only root can be another user");
            return;
        }
        let directory = account("stranger", 1);
        std::fs::remove_file(directory.join("account.holder")).unwrap();
        std::os::unix::fs::chown(&directory, Some(NOBODY), Some(NOBODY)).unwrap();
        let mut stranger = Command::new("python3");
        stranger.args(["-c", SERVES, directory.to_str().unwrap()]);
        stranger.uid(NOBODY).gid(NOBODY).stdout(Stdio::piped());
        let mut stranger = Stranger(stranger.spawn().unwrap());
        let mut up = [0; 3];
        let mut printed = stranger.0.stdout.take().unwrap();
        io::Read::read_exact(&mut printed, &mut up).unwrap();
        let handed = hand_over(&directory.join("desk.sock"), &command()).await;
        let Handed::Unfit(why) = handed else {
            panic!("{handed:?}");
        };
        assert!(why.contains("user 65534"), "{why}");
        assert!(!directory.join("heard").exists(), "not a word is said");
    }
}
