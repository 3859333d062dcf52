//! The tasks of a desk that watch over its right to trade: whose the account is, how far the journal
//! went, what it allows. Each may end when it is done; one that panics closes the gate.

use super::{Inner, believes, history, remembers, takeover};
use crate::gateway::Gateway;
use std::sync::Arc;

/// Starts them; `epoch` is what the journal had when the desk took the account.
pub(super) fn start<G: Gateway>(inner: &Arc<Inner<G>>, epoch: Option<String>) {
    let (tasks, vitals) = (&inner.tasks, &inner.vitals);
    let close = takeover::close_line(Arc::downgrade(inner), inner.ledger_writer.deposed());
    tasks.spawn_guarded(takeover::CLOSES, vitals, close);
    let watch = takeover::watch(Arc::downgrade(inner), epoch);
    tasks.spawn_guarded(takeover::WATCHES, vitals, watch);
    let remember = remembers::run(Arc::downgrade(inner), inner.ledger_writer.latest());
    tasks.spawn_guarded(remembers::REMEMBERS, vitals, remember);
    let keep = history::run(Arc::downgrade(inner));
    tasks.spawn_guarded(history::KEEPS, vitals, keep);
    if inner.believed.is_some() {
        let follow = believes::follow(Arc::downgrade(inner));
        tasks.spawn_guarded(believes::FOLLOWS, vitals, follow);
    }
}
