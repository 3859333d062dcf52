//! One subscription on a session of its own, tried and taken back: does the line work?
//!
//! For a check by a person; it keeps nothing up and tries nothing again but a key in doubt.

use super::supervisor::Supervisor;
use super::topics::registration;
use crate::KisGateway;
use hoga_desk::MarketTopic;
use hoga_port::{BrokerError, Exchange, Result, Symbol};
use kis_client::rest::Doubt;
use kis_client::transport::{Incoming, Outgoing, TextPipe};
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

/// A tried subscription.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trial {
    /// The record id that was subscribed.
    pub tr_id: String,
    /// What came of it.
    pub outcome: Outcome,
    /// Whether the kept approval key did not work and a new one was tried.
    pub is_key_renewed: bool,
}

impl KisGateway {
    /// Tries one subscription on a connection of its own: own executions where an HTS id is set,
    /// else the prints of an issue; takes it back and closes. Not while a desk of the app key has
    /// its session: it would be refused.
    ///
    /// # Errors
    ///
    /// `Authentication` or `Connection`: no approval key or no line was to be had.
    ///
    /// # Cancel safety
    ///
    /// The line breaks without a close, and its slot at the venue stays taken for a while.
    pub async fn try_subscription(&self, symbol: Symbol) -> Result<Trial> {
        let topic = match &self.config.hts_id {
            Some(hts_id) => Topic::new(self.config.mode.environment().notice_tr_id(), hts_id),
            None => registration(MarketTopic::Trades(symbol), Exchange::Krx),
        };
        let supervisor = self
            .sessions
            .first_supervisor()
            .ok_or_else(|| BrokerError::refused("there is no session to try", "report it"))?;
        let (key, outcome) = supervisor.try_once(&topic, &Doubt::None).await?;
        let doubt = match &outcome {
            Tried::Key(_) => Doubt::Refused(key.clone()),
            Tried::Came(Outcome::NoAnswer) => Doubt::Unanswered(key.clone()),
            Tried::Came(Outcome::Acknowledged | Outcome::Refused(_) | Outcome::InUse) => {
                Doubt::None
            }
        };
        let mut trial = Trial {
            tr_id: topic.tr_id.clone(),
            outcome: outcome.told(),
            is_key_renewed: false,
        };
        if !matches!(doubt, Doubt::None) {
            let tokens = self.rest.tokens();
            trial.is_key_renewed = tokens.approval_key(&doubt).await?.expose() != key.expose();
        }
        if trial.is_key_renewed {
            let (_new, outcome) = supervisor.try_once(&topic, &Doubt::None).await?;
            trial.outcome = outcome.told();
        }
        Ok(trial)
    }
}

/// What one connection brought.
enum Tried {
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

    fn told(self) -> Outcome {
        match self {
            Self::Came(outcome) => outcome,
            Self::Key(why) => Outcome::Refused(why),
        }
    }
}

impl Supervisor {
    async fn try_once(&self, topic: &Topic, doubt: &Doubt) -> Result<(ApprovalKey, Tried)> {
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
