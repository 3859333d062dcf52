//! The approval key of the WebSocket: kept with its age, renewed when it is old or in doubt.
//!
//! When a session throws doubt on it is decided in `stream`.

use super::store::{Slot, lock_until};
use super::token_manager::{MAX_WAIT, TokenManager};
use super::token_service::{is_header_value, unusable};
use hoga_port::time::{Timestamp, millis_between};
use hoga_port::{BrokerError, ConnectionCause, Result};
use kis_wire::ApprovalKey;
use kis_wire::endpoint::Endpoint;
use kis_wire::oauth::approval::{ApprovalRequest, ApprovalResponse};
use kis_wire::oauth::{Approval, Denial};
use serde::{Deserialize, Serialize};
use tokio::time::Instant;

/// Milliseconds for which a key is good, as documented.
const LIFE_MS: i64 = 86_400_000;
/// A key younger than this many milliseconds is not why nothing is acknowledged. One that the venue refuses
/// in words is renewed at any age; silence speaks against the line first, and to renew on each silent
/// session would ask for a key at every try of an outage, in every process that shares it.
const YOUNG_MS: i64 = 300_000;

/// What speaks against the approval key that was used last.
#[derive(Clone, Debug, Default)]
pub enum Doubt {
    /// Nothing.
    #[default]
    None,
    /// The venue refused it.
    Refused(ApprovalKey),
    /// A session with it brought not one answer to a subscription, which is how the venue treats a
    /// key that it has forgotten (`XChange` issue 4740).
    Unanswered(ApprovalKey),
}

/// How the key is kept; it has no `Debug`.
#[derive(Serialize, Deserialize)]
struct KeptApproval {
    /// The mark of the app key.
    of: String,
    key: String,
    issued_at: Timestamp,
}

impl KeptApproval {
    /// Whether it may be used for another session.
    fn is_good(&self, doubt: &Doubt, now: Timestamp) -> bool {
        // A key without a past, or of the future, has an unknown age.
        let age = millis_between(self.issued_at, now);
        let is_doubted = match doubt {
            Doubt::None => false,
            Doubt::Refused(key) => key.expose() == self.key,
            Doubt::Unanswered(key) => key.expose() == self.key && age >= YOUNG_MS,
        };
        (0..LIFE_MS).contains(&age) && !is_doubted
    }
}

impl TokenManager {
    /// Returns the approval key of the WebSocket: the kept one, or a new one when that is a day old
    /// or in doubt. One of all processes asks for it.
    ///
    /// # Errors
    ///
    /// `Authentication` when the venue refuses the credentials, `Connection` when it could not be
    /// asked.
    pub async fn approval_key(&self, doubt: &Doubt) -> Result<ApprovalKey> {
        if let Some(kept) = self
            .kept_approval()
            .filter(|it| it.is_good(doubt, self.now()))
        {
            return Ok(ApprovalKey::new(kept.key));
        }
        let now = Instant::now();
        let deadline = now.checked_add(MAX_WAIT).unwrap_or(now);
        let lock = lock_until(self.store(), Slot::Approval, "", deadline).await;
        match &lock {
            Ok(Some(_lock)) => {}
            // A second key does no harm.
            Ok(None) => tracing::warn!("another process gets an approval key and does not answer"),
            Err(error) => tracing::warn!(%error, "the approval key is not shared"),
        }
        let kept = self.kept_approval();
        match kept {
            Some(kept) if kept.is_good(doubt, self.now()) => Ok(ApprovalKey::new(kept.key)),
            kept => {
                let issued = self.issue_approval().await;
                match (issued, kept, doubt) {
                    // It may still be good: the venue was silent, or the day is not quite over.
                    (Err(error), Some(kept), Doubt::None | Doubt::Unanswered(_)) => {
                        tracing::warn!(%error, "the approval key is not renewed; the old one is used on");
                        Ok(ApprovalKey::new(kept.key))
                    }
                    (issued, _, _) => issued,
                }
            }
        }
    }

    fn kept_approval(&self) -> Option<KeptApproval> {
        let text = self.store().read(Slot::Approval).ok()??;
        let kept: KeptApproval = serde_json::from_str(&text).ok()?;
        (kept.of == self.marks().key).then_some(kept)
    }

    async fn issue_approval(&self) -> Result<ApprovalKey> {
        let credentials = self.credentials();
        let request = ApprovalRequest {
            grant_type: "client_credentials".into(),
            appkey: credentials.app_key.expose().to_owned(),
            secretkey: credentials.app_secret.expose().to_owned(),
        };
        let answer = self.service.post(Approval::PATH, &request).await?;
        let key = match serde_json::from_slice::<ApprovalResponse>(&answer.body) {
            Ok(read) if is_header_value(&read.approval_key) => read.approval_key,
            Ok(read) => {
                let (_by, text) = unusable("approval key", &read.approval_key);
                return Err(BrokerError::Connection {
                    message: format!("no approval key: {text}"),
                    cause: ConnectionCause::TokenUnusable,
                    source: None,
                });
            }
            Err(_unread) => {
                let denial = Denial::read(answer.status, &answer.body);
                return Err(self.denied_by(denial, "no approval key"));
            }
        };
        let kept = KeptApproval {
            of: self.marks().key.clone(),
            key,
            issued_at: self.now(),
        };
        let text = serde_json::to_string(&kept).unwrap_or_default();
        if let Err(error) = self.store().write(Slot::Approval, &text) {
            tracing::warn!(%error, "the approval key is not kept");
        }
        tracing::info!("approval key issued");
        Ok(ApprovalKey::new(kept.key))
    }
}
