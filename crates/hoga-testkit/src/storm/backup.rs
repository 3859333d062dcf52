//! A journal that is put back from a backup: it has forgotten an order that the venue has, and its key
//! must not be sent a second time. The machine that wrote it remembers how far it went, another one that
//! it never saw it; and where a list shows which orders came over the API, that tells without either.

use super::heads::Heads;
use super::process::Process;
use super::{Regime, Storm};
use hoga_desk::Stored;
use hoga_desk::journal::{Entry, Journal};
use hoga_desk::memory::{HeadMemory as _, SecondMemory};
use hoga_journal::MemoryJournal;
use hoga_port::{BrokerPort, OrderId};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{sleep, timeout};

/// An accepted order is invisible in lists for up to 5.3 s (measured, n = 100).
const VISIBLE_AFTER: Duration = Duration::from_secs(20);
/// How long whoever asks again waits.
const PATIENCE: Duration = Duration::from_secs(60);

/// Where a backup is put back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Machine {
    /// On the machine that wrote it last.
    Writer,
    /// On a machine that never saw it.
    Other,
    /// On one that remembers nothing: the list alone tells.
    Forgetful,
}

impl Machine {
    fn of(storm: &Storm) -> Self {
        let turn = storm.seed.checked_div(3).unwrap_or(0);
        let has_list = storm.regime == Regime::ChannelShown;
        match turn.checked_rem(if has_list { 3 } else { 2 }) {
            Some(0) => Self::Writer,
            Some(1) => Self::Other,
            Some(_) | None => Self::Forgetful,
        }
    }

    fn memory(self, storm: &Storm) -> Option<SecondMemory> {
        match self {
            Self::Writer => Some(storm.heads.memory()),
            Self::Other => Some(Arc::new(Heads::default()).memory()),
            Self::Forgetful => None,
        }
    }
}

/// Opens a desk on what the journal was before its last order that reached the venue, and asks for that
/// order again; what comes of it is seen by the oracle.
pub(super) async fn put_back(storm: &Storm) {
    sleep(VISIBLE_AFTER).await;
    let journal = &storm.stage.simulation.journal;
    let stored = journal.read(0, usize::MAX).await.unwrap_or_default();
    let is_at_venue = |key: &OrderId| !storm.oracle.numbers_of(key).is_empty();
    let forgotten = stored.iter().rev().find_map(|row| {
        let Entry::Intent { intent } = &row.record.entry else {
            return None;
        };
        is_at_venue(&intent.key).then(|| (row.sequence, intent.key.clone()))
    });
    let Some((sequence, key)) = forgotten else {
        return;
    };
    let requests = storm.stage.requests();
    let Some(request) = requests.into_iter().find(|it| it.id == key) else {
        return;
    };
    // A row may be that of a lost one that asks for as many or more: no list tells that one then.
    let is_twin = |row: &Stored| {
        let Entry::Intent { intent } = &row.record.entry else {
            return false;
        };
        let is_alike = (intent.symbol, intent.side, intent.order_type)
            == (request.symbol, request.side, request.order_type)
            && intent.quantity >= request.quantity;
        intent.key != key && is_alike
    };
    let machine = Machine::of(storm);
    if machine == Machine::Forgetful && stored.iter().any(is_twin) {
        return;
    }
    let name = journal.name().await.ok().flatten().unwrap_or_default();
    // The memory may lag by the last fifth of a second before a crash: then it cannot tell.
    let noted = storm.heads.recall(&name).ok().flatten();
    let is_behind = noted.is_none_or(|head| head.sequence < sequence);
    if machine == Machine::Writer && is_behind {
        return;
    }
    let before = stored.into_iter().take_while(|row| row.sequence < sequence);
    let backup = MemoryJournal::named(&name);
    let records = before.map(|row| row.record).collect();
    if backup.append(records).await.is_err() {
        return;
    }
    let opened = (backup, machine.memory(storm));
    let Ok(desk) = storm.open_on(opened, &Process::new(None), 77).await else {
        return;
    };
    // As a command does it, without a line.
    for _try in 0..3 {
        drop(timeout(PATIENCE, desk.place_order(request.clone())).await);
        sleep(VISIBLE_AFTER).await;
    }
    desk.abort().await;
}
