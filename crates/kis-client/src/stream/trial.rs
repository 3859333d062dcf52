//! One subscription on a session of its own, tried and taken back: does the line work?
//!
//! For a check by a person; it keeps nothing up and tries nothing again.

use super::line::Line;
use crate::rest::Doubt;
use crate::transport::{Incoming, Outgoing, TextPipe};
use hoga_port::{BrokerError, Result};
use kis_wire::ApprovalKey;
use kis_wire::realtime::{Fault, Heard, Session, Topic};
use std::time::Duration;
use tokio::time::{Instant, timeout};

/// A subscription that is not answered within this time works not at all.
const ANSWER_WITHIN: Duration = Duration::from_secs(5);
/// How long the proper close may take.
const CLOSE_WITHIN: Duration = Duration::from_secs(1);

/// What a subscription that was tried came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was acknowledged.
    Acknowledged,
    /// It was refused, with the venue's code and words.
    Refused(String),
    /// Another session uses the app key (`OPSP8996`).
    InUse,
    /// No answer came in five seconds.
    NoAnswer,
}

/// What one connection brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tried {
    /// An answer, or none in time.
    Came(Outcome),
    /// The approval key was refused.
    Key(String),
}

impl Tried {
    /// Returns it with what may be shown of the venue's words.
    fn shown(self, show: impl Fn(&str) -> String) -> Self {
        match self {
            Self::Came(Outcome::Refused(why)) => Self::Came(Outcome::Refused(show(&why))),
            Self::Key(why) => Self::Key(show(&why)),
            came @ Self::Came(Outcome::Acknowledged | Outcome::InUse | Outcome::NoAnswer) => came,
        }
    }

    /// Returns it as the outcome of a subscription.
    pub fn told(self) -> Outcome {
        match self {
            Self::Came(outcome) => outcome,
            Self::Key(why) => Outcome::Refused(why),
        }
    }
}

impl Line {
    /// Tries one registration on a connection of its own, takes it back and closes. Not while the app key has a
    /// session: it would be refused.
    ///
    /// # Errors
    ///
    /// `Authentication` or `Connection`: no approval key or no line was to be had.
    ///
    /// # Cancel safety
    ///
    /// The line breaks without a close, and its slot at the venue stays taken for a while.
    pub async fn try_once(&self, topic: &Topic, doubt: &Doubt) -> Result<(ApprovalKey, Tried)> {
        let (key, mut pipe) = self.shared().connect(doubt).await?;
        let start = Instant::now();
        let mut session = Session::new();
        // An empty session has room.
        drop(session.want(Duration::ZERO, topic.clone()));
        session.on_connected(Duration::ZERO, key.clone());
        let heard = timeout(ANSWER_WITHIN, hear(&mut session, &mut pipe, start)).await;
        let tried = heard.unwrap_or(Ok(Tried::Came(Outcome::NoAnswer)));
        close(&mut session, &pipe).await;
        let tried = match tried {
            Ok(tried) => tried.shown(|text| self.shared().shown(text)),
            Err(error) => return Err(BrokerError::connection(self.shared().shown(&error))),
        };
        Ok((key, tried))
    }
}

/// Goes on until the subscription is answered or the line ends.
async fn hear(session: &mut Session, pipe: &mut TextPipe, start: Instant) -> Result<Tried, String> {
    let broken = |why: String| Err(why);
    loop {
        while let Some(text) = session.next_outgoing() {
            if pipe.outgoing.send(Outgoing::Text(text)).await.is_err() {
                return broken("the line broke".into());
            }
        }
        let text = match pipe.incoming.recv().await {
            Some(Incoming::Text(text)) => text,
            Some(Incoming::NotText(_)) => continue,
            Some(Incoming::Closed(why)) => return broken(why),
            None => return broken("the line broke".into()),
        };
        match session.on_text(start.elapsed(), &text) {
            Heard::Subscribed(_) => return Ok(Tried::Came(Outcome::Acknowledged)),
            Heard::Refused(_, why) => return Ok(Tried::Came(Outcome::Refused(why))),
            Heard::Fault(Fault::AlreadyInUse) => return Ok(Tried::Came(Outcome::InUse)),
            Heard::Fault(Fault::ApprovalRefused(why)) => return Ok(Tried::Key(why)),
            Heard::Fault(fault @ (Fault::Silent(_) | Fault::Unanswered | Fault::Venue(_))) => {
                return Ok(Tried::Came(Outcome::Refused(fault.to_string())));
            }
            Heard::Data(_)
            | Heard::Notice { .. }
            | Heard::Released(_)
            | Heard::Quiet
            | Heard::Dropped(_) => {}
        }
    }
}

/// Takes the subscription back and closes properly, which frees the slot at the venue.
async fn close(session: &mut Session, pipe: &TextPipe) {
    session.release_all();
    let texts = std::iter::from_fn(|| session.next_outgoing()).map(Outgoing::Text);
    for message in texts.chain([Outgoing::Close]) {
        // A line that is gone needs no close.
        if pipe.outgoing.send(message).await.is_err() {
            return;
        }
    }
    drop(timeout(CLOSE_WITHIN, pipe.outgoing.closed()).await);
}
