//! What one process knows of the key's tokens: the one in use, and those the venue refused. Pure; what
//! all processes share is in `kept`.

use super::kept::Kept;
use hoga_port::AuthenticationToken;
use hoga_port::time::Timestamp;
use secrecy::{ExposeSecret, SecretString};

#[derive(Default)]
pub(super) struct State {
    pub token: Option<AuthenticationToken>,
    /// A token the venue refused: it is not taken from the store again.
    dead: Option<SecretString>,
    /// A token that was refused and issued again all the same: it is tried once more.
    given_again: Option<SecretString>,
    /// When this process issued one.
    pub issued_at: Option<Timestamp>,
    /// What the store should say and could not be made to.
    pub unwritten: Option<Kept>,
}

fn is_same(known: &SecretString, token: &AuthenticationToken) -> bool {
    known.expose_secret() == token.access_token.expose_secret()
}

impl State {
    pub(super) fn is_dead(&self, token: &AuthenticationToken) -> bool {
        self.dead.as_ref().is_some_and(|dead| is_same(dead, token))
    }

    /// Takes a token issued at `now` into use; returns whether it is one that the venue had refused:
    /// within six hours the same token comes back, dead or not, and only a call shows which.
    pub(super) fn on_issued(&mut self, token: &AuthenticationToken, now: Timestamp) -> bool {
        self.issued_at = Some(now);
        let is_given_again = self.is_dead(token);
        if is_given_again {
            self.given_again = self.dead.take();
        }
        self.token = Some(token.clone());
        is_given_again
    }

    /// Puts a refused token out of use; returns whether the venue refused it before and issued it again.
    pub(super) fn on_refused(&mut self, refused: &AuthenticationToken) -> bool {
        let is_current = self
            .token
            .take_if(|token| is_same(&token.access_token, refused))
            .is_some();
        self.dead = Some(refused.access_token.clone());
        let mut again = self.given_again.iter();
        is_current && again.any(|token| is_same(token, refused))
    }

    /// Takes note that the venue took a token; returns whether that was in doubt.
    pub(super) fn on_accepted(&mut self, token: &AuthenticationToken) -> bool {
        let doubted = self.given_again.take_if(|doubted| is_same(doubted, token));
        doubted.is_some()
    }
}
