//! The tables of a journal, once for both databases: made and brought up to date in one transaction by
//! whoever holds the account, and left alone where a newer program made them. What is in them stands
//! in `sql.rs`.

use hoga_port::BrokerError;
use sqlx::SqlStr;
use sqlx::migrate::{Migration, MigrationType, Migrator};

/// This program, as a journal notes who wrote it.
pub(crate) const PROGRAM: &str = concat!("hoga ", env!("CARGO_PKG_VERSION"));

/// The steps that make the tables: number, what they are about, statements.
const STEPS: [(i64, &str, &str); 4] = [
    (1, "journal", include_str!("../migrations/0001_journal.sql")),
    (2, "about", include_str!("../migrations/0002_about.sql")),
    (3, "account", include_str!("../migrations/0003_account.sql")),
    (
        4,
        "snapshots",
        include_str!("../migrations/0004_snapshots.sql"),
    ),
];

/// Whether opening may make or change the tables of a journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tables {
    /// They are made and brought up to date. Whoever does so holds the account.
    Made,
    /// They must be this program's: another process may hold the journal.
    Current,
    /// They may be an earlier version's too: the journal is only read.
    Earlier,
}

/// How the tables of a journal stand to those of this program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Schema {
    /// They are the same.
    Current,
    /// They are an earlier version's.
    Behind,
    /// There are none.
    Missing,
    /// This step of making them is unknown here: a later version did it.
    Newer(i64),
    /// This step was another one there.
    Other(i64),
}

/// Returns the steps that make the tables; the caller's transaction keeps others out meanwhile.
pub(crate) fn steps() -> Migrator {
    let steps = STEPS.map(|(number, about, statements)| {
        let statements = SqlStr::from_static(statements);
        Migration::new(
            number,
            about.into(),
            MigrationType::Simple,
            statements,
            false,
        )
    });
    let mut migrator = Migrator::with_migrations(steps.to_vec());
    migrator.set_locking(false);
    migrator
}

/// Returns the last step that this program knows.
pub(crate) fn last_step() -> i64 {
    let steps = steps();
    steps.iter().map(|step| step.version).max().unwrap_or(0)
}

/// Holds the steps that a journal has behind it against ours: their numbers and digests.
pub(crate) fn judge(done: &[(i64, Vec<u8>)]) -> Schema {
    if done.is_empty() {
        return Schema::Missing;
    }
    let steps = steps();
    for (number, digest) in done {
        match steps.iter().find(|step| step.version == *number) {
            None => return Schema::Newer(*number),
            Some(step) if *step.checksum != **digest => return Schema::Other(*number),
            Some(_) => {}
        }
    }
    let is_done = |number| done.iter().any(|(done, _)| *done == number);
    if steps.iter().all(|step| is_done(step.version)) {
        Schema::Current
    } else {
        Schema::Behind
    }
}

/// Returns what is heard of a journal whose tables this program does not know.
pub(crate) fn of_another_program(number: i64, program: Option<&str>) -> BrokerError {
    let who = program.unwrap_or("a newer hoga");
    BrokerError::refused(
        format!(
            "this journal was written by {who}, and its tables (version {number}) are newer than this program's ({PROGRAM}, version {})",
            last_step()
        ),
        "use the program that wrote it, or a newer one; nothing was changed",
    )
}

/// Returns what is heard where tables were to be made and are not there.
pub(crate) fn not_made() -> BrokerError {
    BrokerError::Journal {
        message: "the journal's tables were not made".into(),
        source: None,
    }
}

/// Makes the functions that look at the tables and make them; `$is_there` counts tables of a name.
macro_rules! tables {
    ($connection:ty, $is_there:literal) => {
        async fn steps_done(connection: &mut $connection) -> Result<Vec<(i64, Vec<u8>)>> {
            let is_there: i64 = sqlx::query_scalar($is_there)
                .bind("_sqlx_migrations")
                .fetch_one(&mut *connection)
                .await
                .map_err(failed("the journal's tables cannot be looked up"))?;
            if is_there == 0 {
                return Ok(Vec::new());
            }
            sqlx::query_as("SELECT version, checksum FROM _sqlx_migrations ORDER BY version")
                .fetch_all(connection)
                .await
                .map_err(failed("the version of the journal's tables cannot be read"))
        }

        /// Returns how the tables stand; refuses those of a newer program.
        async fn look_at_tables(connection: &mut $connection) -> Result<Schema> {
            match tables::judge(&steps_done(&mut *connection).await?) {
                Schema::Newer(number) | Schema::Other(number) => {
                    let program = get_setting(connection, Setting::Program.name()).await;
                    let program = program.ok().flatten();
                    Err(tables::of_another_program(number, program.as_deref()))
                }
                known @ (Schema::Current | Schema::Behind | Schema::Missing) => Ok(known),
            }
        }

        /// Returns whether a journal with these tables is opened.
        fn are_usable(schema: &Schema, wanted: Tables) -> bool {
            match wanted {
                Tables::Made => true,
                Tables::Current => *schema == Schema::Current,
                Tables::Earlier => *schema != Schema::Missing,
            }
        }

        /// Makes the tables what this program needs; the caller commits, so that all of it is done or
        /// nothing.
        async fn make_tables(connection: &mut $connection) -> Result<()> {
            if look_at_tables(&mut *connection).await? == Schema::Current {
                return Ok(());
            }
            tables::steps()
                .run(&mut *connection)
                .await
                .map_err(|error| BrokerError::journal("the journal cannot be prepared", error))?;
            put_setting(connection, Setting::Program.name(), PROGRAM).await
        }
    };
}

pub(crate) use tables;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_a_step_is_listed() {
        let files = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/migrations")).unwrap();
        assert_eq!(files.count(), STEPS.len());
        assert!(STEPS.windows(2).all(|pair| pair[0].0 + 1 == pair[1].0));
    }

    #[test]
    fn the_steps_of_a_journal_say_who_is_ahead() {
        let ours: Vec<(i64, Vec<u8>)> = steps()
            .iter()
            .map(|step| (step.version, step.checksum.to_vec()))
            .collect();
        assert_eq!(judge(&[]), Schema::Missing);
        assert_eq!(judge(&ours[..1]), Schema::Behind);
        assert_eq!(judge(&ours), Schema::Current);
        let mut later = ours.clone();
        later.push((99, vec![1]));
        assert_eq!(judge(&later), Schema::Newer(99));
        let mut other = ours;
        other[0].1 = vec![1];
        assert_eq!(judge(&other), Schema::Other(1));
    }
}
