//! A copy of a journal while it is written: a file under a name of its own, which gets the wanted name
//! only when all of it is on the disk.

use super::{Identity, OrderRow, RawEvent, failed, put_events, put_order, put_setting, tables};
use ambient::places;
use hoga_port::{BrokerError, Result};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection};
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

/// A copy that nobody sees yet.
#[derive(Debug)]
pub(crate) struct Draft {
    path: PathBuf,
    /// Gone once the copy is complete.
    connection: Option<SqliteConnection>,
}

fn refused(file: &Path) -> BrokerError {
    BrokerError::refused(
        format!(
            "{} is there already, and no backup is written over",
            file.display()
        ),
        "name a file that is not there yet",
    )
}

fn unwritten(file: &Path) -> impl Fn(io::Error) -> BrokerError + '_ {
    move |error| {
        let text = format!("the backup {} cannot be written: {error}", file.display());
        BrokerError::journal(text, error)
    }
}

impl Draft {
    pub(crate) async fn begin(file: &Path) -> Result<Self> {
        if std::fs::symlink_metadata(file).is_ok() {
            return Err(refused(file));
        }
        let path = places::draft(file).map_err(unwritten(file))?;
        let mut draft = Self {
            path,
            connection: None,
        };
        match draft.prepare().await {
            Ok(()) => Ok(draft),
            Err(error) => {
                draft.discard().await;
                Err(error)
            }
        }
    }

    async fn prepare(&mut self) -> Result<()> {
        // One file: no write-ahead log is left beside it.
        let options = SqliteConnectOptions::new()
            .filename(&self.path)
            .journal_mode(SqliteJournalMode::Delete)
            .synchronous(SqliteSynchronous::Full)
            .disable_statement_logging();
        let mut connection = SqliteConnection::connect_with(&options)
            .await
            .map_err(failed("the backup cannot be begun"))?;
        tables::steps()
            .run(&mut connection)
            .await
            .map_err(|error| BrokerError::journal("the backup cannot be prepared", error))?;
        self.execute_on(&mut connection, "BEGIN IMMEDIATE").await?;
        self.connection = Some(connection);
        Ok(())
    }

    async fn execute_on(
        &self,
        connection: &mut SqliteConnection,
        what: &'static str,
    ) -> Result<()> {
        sqlx::query(what)
            .execute(connection)
            .await
            .map_err(failed("the backup cannot be written"))?;
        Ok(())
    }

    fn connection(&mut self) -> Result<&mut SqliteConnection> {
        self.connection
            .as_mut()
            .ok_or_else(|| BrokerError::Journal {
                message: "the backup is complete already".into(),
                source: None,
            })
    }

    pub(crate) async fn take(&mut self, events: &[RawEvent]) -> Result<()> {
        put_events(self.connection()?, events).await
    }

    /// Writes what a journal is besides its events, and commits.
    pub(crate) async fn finish(
        &mut self,
        identity: &Identity,
        settings: Vec<(String, String)>,
        orders: Vec<OrderRow>,
    ) -> Result<()> {
        let connection = self.connection()?;
        super::check_identity(connection, identity).await?;
        for (name, value) in settings {
            put_setting(connection, &name, &value).await?;
        }
        for row in orders {
            put_order(connection, row).await?;
        }
        let Some(mut connection) = self.connection.take() else {
            return Ok(());
        };
        self.execute_on(&mut connection, "COMMIT").await?;
        connection
            .close()
            .await
            .map_err(failed("the backup cannot be closed"))
    }

    /// Gives the copy its name, which is on the disk when this returns.
    pub(crate) async fn publish(self, file: &Path) -> Result<()> {
        let (path, wanted) = (self.path.clone(), file.to_owned());
        let moving = tokio::task::spawn_blocking(move || named(&path, &wanted));
        let moved = match moving.await {
            Ok(moved) => moved,
            Err(error) => Err(io::Error::other(error)),
        };
        match moved {
            Ok(()) => Ok(()),
            Err(error) => {
                self.discard().await;
                if error.kind() == io::ErrorKind::AlreadyExists {
                    return Err(refused(file));
                }
                Err(unwritten(file)(error))
            }
        }
    }

    /// Takes the unfinished file away.
    pub(crate) async fn discard(mut self) {
        if let Some(connection) = self.connection.take() {
            drop(connection.close().await);
        }
        // It may be gone, and what went wrong before is what is told.
        drop(std::fs::remove_file(&self.path));
        let mut beside = self.path.into_os_string();
        beside.push("-journal");
        drop(std::fs::remove_file(beside));
    }
}

/// Moves a file to a name that nothing else has.
fn named(path: &Path, wanted: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()?;
    match std::fs::hard_link(path, wanted) {
        Ok(()) => std::fs::remove_file(path)?,
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Err(error),
        // A file system without links.
        Err(_) if std::fs::symlink_metadata(wanted).is_ok() => {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        Err(_) => std::fs::rename(path, wanted)?,
    }
    let directory = match wanted.parent() {
        Some(directory) if directory != Path::new("") => directory,
        Some(_) | None => Path::new("."),
    };
    File::open(directory)?.sync_all()
}
