//! The stores that this crate was built without: their types are there, and every use is refused with the
//! feature that has them. None of their values exists.
#![expect(clippy::unused_async, reason = "as the stores that are there")]

use crate::report::{Copied, Particulars};
use hoga_desk::journal::audit::{Head, OrderRow, RawEvent};
use hoga_desk::journal::{
    Author, Identity, Intent, IntentDecision, Journal, Record, Setting, Stored, about,
};
use hoga_port::{BoxFuture, BrokerError, Result};
use std::collections::BTreeSet;
use std::convert::Infallible;
use std::path::Path;

fn built_without(what: &str, feature: &str) -> BrokerError {
    BrokerError::refused(
        format!("this program was built without {what}"),
        format!("build it with the feature {feature} of the crate hoga"),
    )
}

/// Gives a store without values what every journal has.
macro_rules! without {
    ($store:ident) => {
        impl $store {
            /// Copies nothing.
            ///
            /// # Errors
            ///
            /// None: no value of it exists.
            pub async fn backup(&self, _file: &Path) -> Result<Copied> {
                match self.0 {}
            }

            /// Puts nothing back.
            ///
            /// # Errors
            ///
            /// None: no value of it exists.
            pub async fn restore(&self, _backup: &crate::SqliteJournal) -> Result<Copied> {
                match self.0 {}
            }

            /// Returns nothing.
            ///
            /// # Errors
            ///
            /// None: no value of it exists.
            pub async fn particulars(&self) -> Result<Particulars> {
                match self.0 {}
            }

            /// Closes nothing.
            pub async fn close(&self) {
                match self.0 {}
            }
        }

        impl Journal for $store {
            fn append(&self, _records: Vec<Record>) -> BoxFuture<'_, Result<Vec<Stored>>> {
                match self.0 {}
            }

            fn append_intent(
                &self,
                _intent: Intent,
                _record: Record,
            ) -> BoxFuture<'_, Result<IntentDecision>> {
                match self.0 {}
            }

            fn read(&self, _after: u64, _limit: usize) -> BoxFuture<'_, Result<Vec<Stored>>> {
                match self.0 {}
            }

            fn read_settled(
                &self,
                _after: u64,
                _limit: usize,
            ) -> BoxFuture<'_, Result<Vec<Stored>>> {
                match self.0 {}
            }

            fn latest(&self) -> BoxFuture<'_, Result<u64>> {
                match self.0 {}
            }

            fn setting(&self, _setting: Setting) -> BoxFuture<'_, Result<Option<String>>> {
                match self.0 {}
            }

            fn set(
                &self,
                _author: Author,
                _setting: Setting,
                _value: Option<String>,
                _note: Record,
            ) -> BoxFuture<'_, Result<Stored>> {
                match self.0 {}
            }

            fn take_over(&self) -> BoxFuture<'_, Result<()>> {
                match self.0 {}
            }

            fn raw_events(
                &self,
                _after: u64,
                _limit: usize,
            ) -> BoxFuture<'_, Result<Vec<RawEvent>>> {
                match self.0 {}
            }

            fn head(&self) -> BoxFuture<'_, Result<Head>> {
                match self.0 {}
            }

            fn read_about(&self, _names: BTreeSet<String>) -> BoxFuture<'_, Result<Vec<Stored>>> {
                match self.0 {}
            }

            fn index_end(&self) -> BoxFuture<'_, Result<u64>> {
                match self.0 {}
            }

            fn index_rows(
                &self,
                _after: Option<about::Row>,
                _limit: usize,
            ) -> BoxFuture<'_, Result<Vec<about::Row>>> {
                match self.0 {}
            }

            fn rebuild_index(&self) -> BoxFuture<'_, Result<()>> {
                match self.0 {}
            }

            fn order_rows(&self) -> BoxFuture<'_, Result<Vec<OrderRow>>> {
                match self.0 {}
            }

            fn replace_order_rows(&self, _rows: Vec<OrderRow>) -> BoxFuture<'_, Result<()>> {
                match self.0 {}
            }
        }
    };
}

#[cfg(not(feature = "sqlite"))]
/// A journal in a file, which this program was built without.
#[derive(Debug)]
pub struct SqliteJournal(Infallible);

#[cfg(not(feature = "sqlite"))]
without!(SqliteJournal);

#[cfg(not(feature = "sqlite"))]
impl SqliteJournal {
    /// Opens nothing.
    ///
    /// # Errors
    ///
    /// `Refused`, always.
    pub async fn open(_path: &Path, _identity: &Identity) -> Result<Self> {
        Err(built_without("journals in files", "sqlite"))
    }

    /// Opens nothing.
    ///
    /// # Errors
    ///
    /// `Refused`, always.
    pub async fn open_beside(_path: &Path, _identity: &Identity) -> Result<Option<Self>> {
        Err(built_without("journals in files", "sqlite"))
    }

    /// Opens nothing.
    ///
    /// # Errors
    ///
    /// `Refused`, always.
    pub async fn open_to_read(_path: &Path, _identity: &Identity) -> Result<Option<Self>> {
        Err(built_without("journals in files", "sqlite"))
    }

    /// Opens nothing.
    ///
    /// # Errors
    ///
    /// `Refused`, always.
    pub async fn open_as_it_lies(_path: &Path, _identity: &Identity) -> Result<Self> {
        Err(built_without("journals in files", "sqlite"))
    }

    /// Opens nothing.
    ///
    /// # Errors
    ///
    /// `Refused`, always.
    pub async fn open_backup(_path: &Path, _identity: &Identity) -> Result<Self> {
        Err(built_without("journals in files", "sqlite"))
    }
}

#[cfg(not(feature = "postgres"))]
/// A journal on a PostgreSQL server, which this program was built without.
#[derive(Debug)]
pub struct PostgresJournal(Infallible);

#[cfg(not(feature = "postgres"))]
without!(PostgresJournal);

#[cfg(not(feature = "postgres"))]
/// The right to be an account's desk on a server, which this program was built without.
#[derive(Debug)]
pub struct PostgresLock(Infallible);

#[cfg(not(feature = "postgres"))]
impl PostgresLock {
    /// Returns nothing: no value of it exists.
    pub fn is_named_by_chance(&self) -> bool {
        match self.0 {}
    }
}

#[cfg(not(feature = "postgres"))]
/// Takes no address.
///
/// # Errors
///
/// `Refused`, always.
pub fn check_address(_url: &str) -> Result<()> {
    Err(built_without("PostgreSQL", "postgres"))
}

#[cfg(not(feature = "postgres"))]
impl PostgresJournal {
    /// Opens nothing.
    ///
    /// # Errors
    ///
    /// `Refused`, always.
    pub async fn open(_url: &str, _identity: &Identity) -> Result<Self> {
        Err(built_without("PostgreSQL", "postgres"))
    }

    /// Opens nothing.
    ///
    /// # Errors
    ///
    /// `Refused`, always.
    pub async fn open_beside(_url: &str, _identity: &Identity) -> Result<Option<Self>> {
        Err(built_without("PostgreSQL", "postgres"))
    }

    /// Opens nothing.
    ///
    /// # Errors
    ///
    /// `Refused`, always.
    pub async fn open_to_read(_url: &str, _identity: &Identity) -> Result<Option<Self>> {
        Err(built_without("PostgreSQL", "postgres"))
    }

    /// Locks nothing.
    ///
    /// # Errors
    ///
    /// `Refused`, always.
    pub async fn lock(_url: &str, _identity: &Identity) -> Result<PostgresLock> {
        Err(built_without("PostgreSQL", "postgres"))
    }

    /// Names no place.
    ///
    /// # Errors
    ///
    /// `Refused`, always.
    pub async fn place(_url: &str, _identity: &Identity) -> Result<String> {
        Err(built_without("PostgreSQL", "postgres"))
    }

    /// Names no server.
    ///
    /// # Errors
    ///
    /// `Refused`, always.
    pub fn server(_url: &str) -> Result<String> {
        Err(built_without("PostgreSQL", "postgres"))
    }

    /// Names no place.
    ///
    /// # Errors
    ///
    /// `Refused`, always.
    pub fn place_of_earlier_programs(_url: &str, _identity: &Identity) -> Result<String> {
        Err(built_without("PostgreSQL", "postgres"))
    }

    /// Writes no script.
    ///
    /// # Errors
    ///
    /// `Refused`, always.
    pub fn script(_url: &str, _environment: &str) -> Result<String> {
        Err(built_without("PostgreSQL", "postgres"))
    }
}
