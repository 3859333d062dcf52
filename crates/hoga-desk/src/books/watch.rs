//! What is watched over while a process lives: how the stream stands, which lists are wanted, what is doubted.
//! Nothing of it is in the log, and a new process begins without it.

use super::old_days::OldDays;
use super::standing::Alarms;
use crate::evidence::OpaqueRow;
use crate::journal::{Decision, Entry};
use crate::ledger::{Kept, Ledger, Sightings};
use hoga_port::time::Timestamp;
use hoga_port::{BrokerOrderId, Market, Order, OrderId, TradingDay};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// How the execution stream stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StreamState {
    /// Not subscribed.
    #[default]
    Down,
    /// Subscribed; an acknowledgement proves nothing, so it is believed until an order's notice
    /// fails to come.
    Up,
    /// Subscribed, and a notice that had to come did not.
    Unproven,
}

/// What is watched over; the log tells nothing of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Watch {
    /// The day of the log from which lists are to be looked through for orders that the journal has
    /// forgotten, until it is known which day it is now.
    pub(crate) opens_from: Option<Date>,
    /// Days whose lists are still to be looked through so, while the desk opens.
    pub(crate) opening: BTreeSet<TradingDay>,
    /// Today of a market whose list shows no order while the balance shows trades.
    pub(crate) unlisted: BTreeSet<TradingDay>,
    /// Complete lists of a market since the last notice about a number of nobody came that show none of
    /// those numbers.
    pub(crate) early_passes: BTreeMap<Market, u32>,
    /// Rows of the last list of a day that could not be read whole.
    pub(crate) opaque: BTreeMap<TradingDay, Vec<OpaqueRow>>,
    /// What could not be read of our own rows on a day's last list.
    pub(crate) unreadable: BTreeMap<TradingDay, String>,
    /// How the execution stream stands.
    pub(crate) stream: StreamState,
    /// The markets whose lists the books were compared with since the last gap.
    pub(crate) reconciled: BTreeSet<Market>,
    /// Why a list is wanted, where one is.
    pub(crate) wants_pass: Option<String>,
    /// Whether a print went through the limit of a working order since the last list.
    pub(crate) is_crossed: bool,
    /// When a list is wanted once more, because the one before may not have shown everything yet.
    pub(crate) rechecks: BTreeSet<Timestamp>,
    /// When own orders ended on the word of one row or notice that no list confirmed yet.
    pub(crate) doubted_ends: BTreeMap<OrderId, Timestamp>,
    /// On which day a day before was last asked about without hope.
    pub(crate) asked_without_hope: BTreeMap<TradingDay, TradingDay>,
    /// Earlier days whose lists could not be read.
    pub(crate) old_days: OldDays,
    /// When the last list was complete.
    pub(crate) last_pass: Option<Timestamp>,
    /// What is open over our channel on a market's last list of today, while there is no own order.
    pub(crate) orphans: BTreeMap<Market, Vec<Order>>,
    /// When the execution stream last came up.
    pub(crate) stream_up_at: Option<Timestamp>,
    /// Gaps of the execution stream so far.
    pub(crate) gaps: u64,
    /// Alarms whose cause stands, so that each is told once and again when its cause comes again.
    pub(crate) alarms: Alarms,
    /// Notices about numbers of nobody that no list has to explain any more, by number and fingerprint:
    /// numbers begin anew every day.
    pub(crate) settled_early: BTreeSet<(BrokerOrderId, String)>,
    /// Numbers of rows that are nobody's.
    pub(crate) sighted: Sightings,
    /// Whether a person said that another program trades on the account.
    pub(crate) expects_others: bool,
}

impl Watch {
    /// Takes an entry behind the ledger; `is_of_nobody` says that it is a notice which the ledger keeps
    /// because its number is nobody's.
    pub(super) fn follow(&mut self, entry: &Entry, is_of_nobody: bool) {
        match entry {
            Entry::Notice { notice } if is_of_nobody => {
                let market = notice.id.trading_day().market();
                self.early_passes.remove(&market);
            }
            Entry::Decided {
                decision: Decision::Adopted { .. },
                ..
            } => {
                self.orphans.clear();
                self.unlisted.clear();
                self.opens_from = None;
                self.opening.clear();
            }
            Entry::Intent { .. }
            | Entry::Answered { .. }
            | Entry::Notice { .. }
            | Entry::Order { .. }
            | Entry::Foreign { .. }
            | Entry::Row { .. }
            | Entry::Reconciled { .. }
            | Entry::Concluded { .. }
            | Entry::Repeats { .. }
            | Entry::Decided { .. }
            | Entry::Alarm { .. }
            | Entry::Session { .. } => {}
        }
    }

    /// Lets go what was watched over of days that left the ledger.
    pub(super) fn forget(&mut self, kept: &Kept, ledger: &Ledger) {
        self.alarms.standing.retain(|day, _| kept.stays(*day));
        self.opaque.retain(|day, _| kept.stays(*day));
        self.unreadable.retain(|day, _| kept.stays(*day));
        self.asked_without_hope.retain(|day, _| kept.stays(*day));
        self.doubted_ends.retain(|key, _| ledger.has_ended(key));
        self.settled_early
            .retain(|(id, _)| kept.stays(id.trading_day()));
    }
}
