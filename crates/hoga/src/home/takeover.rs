//! The directories of earlier programs, taken over under the locks of all their accounts. Until one step
//! moves them at once, an earlier program and this one work in the same places under the same locks;
//! from that step on the earlier one finds no place. So there are never two desks of an account.

use super::naming::{directory_of, is_earlier_name, put_mark, rename, thing};
use super::{Home, unusable};
use crate::{KisConfig, Mode};
use ambient::places;
use hoga_journal::{AccountLock, LockError};
use hoga_port::{BrokerError, Result};
use std::path::{Path, PathBuf};

/// What a take-over has done; whatever ends the process between two of them loses nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The locks of all accounts are held.
    Locked,
    /// An account has its name by chance, and no use for it yet.
    Named,
    /// The file lies ready that an earlier program is to find.
    Marked,
    /// The places are moved, and the file is where they were.
    Moved,
    /// The directory of an account has its new name.
    Renamed,
}

/// An account's directory and its lock.
struct Held {
    earlier: String,
    alias: String,
    lock: AccountLock,
}

impl Home {
    /// Takes the places of an environment over from earlier programs, if nobody else uses one of them;
    /// `lock` is that of the account, in its earlier place. It stays held, wherever it is then.
    pub(super) fn take_over(
        &self,
        config: &KisConfig,
        myself: &str,
        lock: AccountLock,
    ) -> AccountLock {
        let earlier = super::naming::earlier_name(config);
        let (lock, done) =
            self.take_over_by_steps(config.mode.word(), &earlier, myself, lock, |_| true);
        match done {
            Ok(()) => {}
            // Its accounts are made up, and its market is always there.
            Err(error) if config.mode == Mode::Local => {
                tracing::debug!(%error, "the accounts of the local market keep their names");
            }
            Err(error) => {
                tracing::warn!(%error, "the accounts keep the names that an earlier hoga gave them for now");
            }
        }
        lock
    }

    /// The same, as long as `go_on` lets each next step be done.
    #[expect(
        clippy::too_many_arguments,
        reason = "both places, and what keeps others out"
    )]
    pub(super) fn take_over_by_steps(
        &self,
        word: &str,
        earlier: &str,
        myself: &str,
        lock: AccountLock,
        mut go_on: impl FnMut(Step) -> bool,
    ) -> (AccountLock, Result<()>) {
        let mut mine = Held {
            earlier: earlier.to_owned(),
            alias: String::new(),
            lock,
        };
        let done = self.others(word, earlier, myself).and_then(|mut others| {
            let mut held: Vec<&mut Held> = others.iter_mut().collect();
            held.push(&mut mine);
            self.move_all(word, held, &mut go_on)
        });
        (mine.lock, done)
    }

    /// Takes the locks of the other accounts.
    fn others(&self, word: &str, mine: &str, myself: &str) -> Result<Vec<Held>> {
        let directory = self.root.join(word);
        let mut held = Vec::new();
        for entry in std::fs::read_dir(&directory).map_err(|error| unusable(&directory, error))? {
            let entry = entry.map_err(|error| unusable(&directory, error))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            // Whoever hosts the local market saves it there.
            if name == "market" {
                return Err(in_use("the local market is there".into()));
            }
            if name == mine || !is_earlier_name(&name) {
                continue;
            }
            let path = self.private(&[word, &name])?.join("account.lock");
            let lock = AccountLock::acquire(&path, myself).map_err(|error| match error {
                LockError::Held { .. } => in_use(error.to_string()),
                LockError::File { .. } => BrokerError::journal(error.to_string(), error),
            })?;
            held.push(Held {
                earlier: name,
                alias: String::new(),
                lock,
            });
        }
        Ok(held)
    }

    fn move_all(
        &self,
        word: &str,
        mut held: Vec<&mut Held>,
        go_on: &mut impl FnMut(Step) -> bool,
    ) -> Result<()> {
        let mut reached = |step| {
            if go_on(step) {
                Ok(())
            } else {
                Err(cut_short())
            }
        };
        reached(Step::Locked)?;
        for account in &mut held {
            let name = self
                .aliases()
                .given_to(&thing(word, &account.earlier), |_| Ok(()));
            account.alias = name.map_err(|error| unusable(&self.root.join(word), error))?;
            reached(Step::Named)?;
        }
        let (from, to) = (self.root.join(word), self.root.join(directory_of(word)));
        put_mark(&to, word).map_err(|error| unusable(&to, error))?;
        reached(Step::Marked)?;
        move_places(&from, &to, word).map_err(|error| unusable(&from, error))?;
        reached(Step::Moved)?;
        for account in held {
            let named: PathBuf = to.join(&account.alias);
            rename(&to.join(&account.earlier), &named)?;
            account.lock.moved_to(&named.join("account.lock"));
            reached(Step::Renamed)?;
        }
        Ok(())
    }
}

/// Moves the directory to where the mark lies, and the mark to where the directory was: in one step, or,
/// where the file system has none for it, one after the other.
fn move_places(from: &Path, to: &Path, word: &str) -> std::io::Result<()> {
    if places::exchange(from, to).is_err() {
        std::fs::remove_file(to)?;
        std::fs::rename(from, to)?;
        put_mark(from, word)?;
    }
    match from.parent() {
        Some(above) => std::fs::File::open(above)?.sync_all(),
        None => Ok(()),
    }
}

fn in_use(why: String) -> BrokerError {
    BrokerError::Journal {
        message: why,
        source: None,
    }
}

fn cut_short() -> BrokerError {
    in_use("the take-over was cut short".into())
}
