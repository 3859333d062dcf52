//! One subscription on a session of its own, tried and taken back: does the line work?
//!
//! For a check by a person; it keeps nothing up and tries nothing again but a key in doubt.

use super::topics::registration;
use crate::KisGateway;
use crate::feed::Feed;
use hoga_desk::MarketTopic;
use hoga_port::{BrokerError, Result, Symbol};
use kis_client::rest::Doubt;
pub use kis_client::stream::Outcome;
use kis_client::stream::Tried;
use kis_wire::realtime::Topic;

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
            None => registration(MarketTopic::Trades(symbol), Feed::Krx),
        };
        let line = self
            .sessions
            .first_line()
            .ok_or_else(|| BrokerError::refused("there is no session to try", "report it"))?;
        let (key, outcome) = line.try_once(&topic, &Doubt::None).await?;
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
            let (_new, outcome) = line.try_once(&topic, &Doubt::None).await?;
            trial.outcome = outcome.told();
        }
        Ok(trial)
    }
}
