//! Under which names an event is found again, so that one order's story needs not the whole log.
//! Pure, and from the event alone: an index of names can be made anew at any time.

use super::{Entry, Journal, Record, Subject};
use ambient::digest;
use hoga_port::{BrokerOrderId, OrderId, Result};
use std::collections::BTreeSet;

/// A row of the index: a name and the place of an event that is about it.
pub type Row = (String, u64);

/// Returns the name of an own order.
pub fn key_name(key: &OrderId) -> String {
    key.to_string()
}

/// Returns the name of a venue's number: the branch is left out, since one that is missing says
/// nothing.
pub fn number_name(id: &BrokerOrderId) -> String {
    format!("{}/{}", id.trading_day(), id.normalised())
}

/// Returns the word that an alarm about an order has in its text.
pub fn alarm_name(subject: &Subject) -> String {
    match subject {
        Subject::Key(key) => key_name(key),
        Subject::Foreign(id) => id.number().to_owned(),
    }
}

/// Returns every name that an event is found under: the order of the entry, the numbers it speaks of
/// and those the order has after it, and each word of an alarm.
pub fn names_of(record: &Record) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut number = |id: &BrokerOrderId| names.insert(number_name(id));
    if let Some(order) = &record.order {
        for id in order.broker_order_id.iter().chain(&order.earlier_ids) {
            number(id);
        }
    }
    match &record.entry {
        Entry::Notice { notice } => {
            number(&notice.id);
            notice.parent.as_ref().map(&mut number);
        }
        Entry::Row { row } => {
            number(&row.id);
            row.parent.as_ref().map(&mut number);
        }
        Entry::Foreign { order, .. } => {
            order.broker_order_id.as_ref().map(&mut number);
        }
        Entry::Order {
            subject: Subject::Foreign(id),
            ..
        } => {
            number(id);
        }
        Entry::Intent { intent } => {
            names.insert(key_name(&intent.key));
        }
        Entry::Order {
            subject: Subject::Key(key),
            ..
        }
        | Entry::Answered { key, .. }
        | Entry::Concluded { key, .. }
        | Entry::Decided { key: Some(key), .. } => {
            names.insert(key_name(key));
        }
        Entry::Repeats { id, .. } => {
            number(id);
        }
        Entry::Alarm { text, .. } => {
            let keys = text.split([' ', ',', ':']);
            let words = keys.chain(text.split(' ')).filter(|word| !word.is_empty());
            names.extend(words.map(str::to_owned));
        }
        Entry::Decided { key: None, .. } | Entry::Reconciled { .. } | Entry::Session { .. } => {}
    }
    names
}

/// What a set of rows comes to, in whatever order they are taken: their count and a sum of digests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// How many rows.
    pub rows: u64,
    digests: u64,
}

impl Sum {
    /// Takes a row.
    pub fn take(&mut self, name: &str, sequence: u64) {
        let whole = digest(&[name.as_bytes(), &sequence.to_be_bytes()]);
        let part = whole
            .get(..16)
            .and_then(|part| u64::from_str_radix(part, 16).ok());
        self.rows = self.rows.saturating_add(1);
        self.digests = self.digests.wrapping_add(part.unwrap_or(0));
    }

    /// Takes the names of an event.
    pub fn take_event(&mut self, sequence: u64, record: &Record) {
        for name in names_of(record) {
            self.take(&name, sequence);
        }
    }
}

/// Rows read at once.
const BATCH: usize = 5_000;

/// Returns what the rows of the index come to for the events up to a place.
///
/// # Errors
///
/// `Journal` when it cannot be read.
pub async fn sum_up_to(journal: &dyn Journal, end: u64) -> Result<Sum> {
    let mut sum = Sum::default();
    let mut after = None;
    loop {
        let rows = journal.index_rows(after.take(), BATCH).await?;
        for (name, sequence) in &rows {
            if *sequence <= end {
                sum.take(name, *sequence);
            }
        }
        match rows.into_iter().last() {
            Some(last) => after = Some(last),
            None => return Ok(sum),
        }
    }
}
