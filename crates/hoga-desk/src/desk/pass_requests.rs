//! Asking for a pass, and hearing of passes that ended well.

use hoga_port::{BrokerError, Result};
use tokio::sync::{mpsc, oneshot, watch};

/// Passes that wait to be asked for at most; whoever asks waits beyond that.
const QUEUE: usize = 256;

/// Which pass somebody waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Which {
    /// One that begins after this was asked.
    Next,
    /// Any since the desk opened.
    First,
}

/// Somebody who wants a pass.
pub(super) struct Wanted {
    pub(super) why: String,
    pub(super) which: Which,
    pub(super) reply: oneshot::Sender<Result<()>>,
}

/// Where passes are asked for, and what is told of them.
pub(crate) struct Passes {
    wanted: mpsc::Sender<Wanted>,
    receiver: ambient::Mutex<Option<mpsc::Receiver<Wanted>>>,
    /// Counts passes that ended well.
    pub(super) done: watch::Sender<u64>,
}

impl Passes {
    pub(super) fn new() -> Self {
        let (wanted, receiver) = mpsc::channel(QUEUE);
        Self {
            wanted,
            receiver: ambient::Mutex::new(Some(receiver)),
            done: watch::Sender::new(0),
        }
    }

    /// Returns what changes with every pass that ended well.
    pub(super) fn done(&self) -> watch::Receiver<u64> {
        self.done.subscribe()
    }

    /// Returns what passes are asked for through; once.
    pub(super) fn take_receiver(&self) -> Option<mpsc::Receiver<Wanted>> {
        self.receiver.lock().take()
    }

    /// Asks for a pass and waits for its end.
    pub(super) async fn ask(&self, why: &str, which: Which) -> Result<()> {
        let (reply, answer) = oneshot::channel();
        let wanted = Wanted {
            why: why.to_owned(),
            which,
            reply,
        };
        let gone =
            || BrokerError::connection("nobody compares the books with the venue's any more");
        self.wanted.send(wanted).await.map_err(|_gone| gone())?;
        answer.await.unwrap_or_else(|_gone| Err(gone()))
    }
}
