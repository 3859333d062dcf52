//! What a process holds secret about one app key: learned where it comes to be, asked for where a text of
//! others comes in.
//!
//! How it is hidden is decided in `hider`.

use super::hider::{Hider, Secrets};
use ambient::{Mutex, MutexGuard};
use std::collections::VecDeque;
use std::sync::Arc;

/// Secrets that follow each other, tokens and session keys, are kept so many back.
const PASSING: usize = 16;

/// The secrets of one app key and its accounts.
#[derive(Debug, Default)]
pub struct Held(Mutex<Inner>);

#[derive(Default)]
struct Inner {
    /// What stays as long as the process.
    lasting: Secrets,
    passing: VecDeque<String>,
    /// Both.
    hider: Arc<Hider>,
}

impl std::fmt::Debug for Inner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Inner").finish_non_exhaustive()
    }
}

impl Inner {
    fn build(&mut self) {
        let mut all = self.lasting.clone();
        for secret in &self.passing {
            all.hide(secret);
        }
        self.hider = Arc::new(all.hider());
    }
}

impl Held {
    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock()
    }

    /// Learns what is a secret as long as the process lives.
    pub fn learn(&self, secrets: &[&str]) {
        let mut inner = self.inner();
        let hide = |is_new: bool, secret: &&str| inner.lasting.hide(secret) || is_new;
        if secrets.iter().fold(false, hide) {
            inner.build();
        }
    }

    /// Learns names and numbers that are personal where they stand alone.
    pub fn learn_words(&self, words: &[&str]) {
        let mut inner = self.inner();
        let hide = |is_new: bool, word: &&str| inner.lasting.hide_word(word) || is_new;
        if words.iter().fold(false, hide) {
            inner.build();
        }
    }

    /// Learns a secret that another one will follow.
    pub fn learn_passing(&self, secret: &str) {
        let mut inner = self.inner();
        if inner.passing.iter().any(|known| known == secret) {
            return;
        }
        if inner.passing.len() >= PASSING {
            inner.passing.pop_front();
        }
        inner.passing.push_back(secret.to_owned());
        inner.build();
    }

    /// Returns what hides all of it.
    pub fn hider(&self) -> Arc<Hider> {
        Arc::clone(&self.inner().hider)
    }
}
