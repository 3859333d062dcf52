//! Arguments of `hoga journal`, `hoga events` and `hoga adopt`. What is done with them is in the files of
//! these names in `commands`.

use clap::{Args, Subcommand};
use hoga_desk::journal::audit::Head;
use std::path::PathBuf;

/// What can be done with the journal as a whole.
#[derive(Clone, Debug, Subcommand)]
pub(crate) enum JournalCommand {
    /// Copy it into a new file, while a desk runs too.
    Backup {
        /// The file, which must not be there yet.
        file: PathBuf,
    },
    /// Put it back from a backup; nothing newer is written over.
    Restore {
        /// A file that `hoga journal backup` wrote.
        file: PathBuf,
    },
    /// Say where it is, how large, whose, and who wrote it last.
    Info,
    /// The key that its settings are sealed with.
    #[command(subcommand)]
    Key(KeyCommand),
    /// Print what the owner of a PostgreSQL database runs once: a schema of this account, and a user with
    /// no other right.
    Init,
}

/// What can be done with the key of the journal.
#[derive(Clone, Debug, Subcommand)]
pub(crate) enum KeyCommand {
    /// Write it into a new file, to be taken to another machine.
    Export {
        /// The file, which must not be there yet.
        file: PathBuf,
    },
    /// Take it over from another machine.
    Import {
        /// A file that `hoga journal key export` wrote.
        file: PathBuf,
    },
    /// Make a new one where it is lost: what allows more is to be given again then.
    New {
        /// Do not ask.
        #[arg(long)]
        yes: bool,
    },
}

/// What can be done with the event log besides showing it.
#[derive(Clone, Debug, Subcommand)]
pub(crate) enum EventsCommand {
    /// Find every row that was changed, removed or moved.
    Verify {
        /// What `hoga events head` said earlier, noted elsewhere: finds a log that was hashed anew, or
        /// put back from before.
        #[arg(long, value_name = "HEAD", value_parser = head)]
        against: Option<Head>,
    },
    /// Say where the log ends, to be noted elsewhere.
    Head,
    /// Make the orders table anew from the log.
    Rebuild {
        /// Only say where it differs.
        #[arg(long)]
        check: bool,
    },
}

/// Whose orders are accepted.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct AdoptArguments {
    /// From now on, at each start: another program trades on this account over the same API.
    #[arg(long)]
    pub(crate) other_program: bool,
    /// No longer.
    #[arg(long, requires = "other_program")]
    pub(crate) off: bool,
    /// Only say whether another program is expected.
    #[arg(long, conflicts_with = "other_program")]
    pub(crate) status: bool,
}

/// Reads a place in the log and its hash, as `hoga events head` prints them.
fn head(text: &str) -> Result<Head, String> {
    let parts = text.split_once(':').and_then(|(sequence, hash)| {
        let is_hash = hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
        let sequence: u64 = sequence.parse().ok().filter(|it| *it > 0)?;
        is_hash.then(|| (sequence, hash.to_ascii_lowercase()))
    });
    let (sequence, hash) =
        parts.ok_or("write it as hoga events head prints it: a number, a colon, 64 digits")?;
    Ok(Head { sequence, hash })
}
