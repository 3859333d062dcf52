//! What must hold once everything is quiet.

use super::report::Report;
use super::{Regime, Storm, ledger};
use crate::redaction::{APP_KEY, APP_SECRET};
use hoga_desk::journal::audit::{self, Projection};
use hoga_desk::journal::{Entry, Journal, Subject};
use hoga_desk::memory::HeadMemory as _;
use hoga_desk::snapshot::{self, SnapshotProof};
use hoga_desk::{Books, Stored};
use hoga_kis::KisBrokerAdapter;
use hoga_port::time::millis_between;
use hoga_port::{BrokerPort, Order, OrderEvent, OrderId, OrderStatus, Side};
use hoga_venue::{Channel, OrderKind, Pricing, VenueOrder};
use kis_emulator::{STRAY_ISSUE, STRAY_SHARES};
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub(super) async fn judge(
    storm: &Storm,
    crashes: u64,
    desk: Option<Arc<KisBrokerAdapter>>,
) -> Report {
    let oracle = &storm.oracle;
    let journal = &storm.stage.simulation.journal;
    let stored = journal.read(0, usize::MAX).await.unwrap_or_default();
    let mut undecided = Vec::new();
    let mut orders = Vec::new();
    match &desk {
        Some(desk) => {
            orders = orders_of(&stored);
            for order in &orders {
                judge_order(storm, order, &orders, &mut undecided);
            }
            judge_account(storm, desk).await;
        }
        None => oracle.violation("the journal could not be opened any more".into()),
    }
    for key in oracle.keys() {
        let numbers = oracle.numbers_of(&key);
        if numbers.len() > 1 {
            oracle.violation(format!("{key} made {} orders: {numbers:?}", numbers.len()));
        }
    }
    judge_log(storm, desk.as_deref()).await;
    judge_secrets(storm, &stored);
    if let Some(desk) = &desk {
        desk.abort().await;
    }
    oracle.on_end();
    let lost = resolutions(&stored);
    Report {
        seed: storm.seed,
        regime: storm.regime,
        orders: orders.len(),
        crashes,
        faults: storm.fault_player.counts(),
        lost: lost.len(),
        by_person: lost.values().filter(|after| after.is_none()).count(),
        undecided,
        resolved_after_ms: lost.into_values().flatten().collect(),
        last_hash: journal.last_hash(),
        violations: oracle.violations(),
        stored,
    }
}

/// Returns every own order as the log tells that it stands: those of earlier days left the books.
fn orders_of(stored: &[Stored]) -> Vec<Order> {
    let orders = stored.iter().filter_map(|row| row.record.order.as_ref());
    let last: BTreeMap<&OrderId, &Order> = orders
        .filter_map(|order| order.id.as_ref().map(|key| (key, order)))
        .collect();
    last.into_values().cloned().collect()
}

/// What we sent is in no event, whatever the venue echoed, and nothing that a terminal would obey.
fn judge_secrets(storm: &Storm, stored: &[Stored]) {
    for row in stored {
        let written = format!("{:?}", row.record);
        let held = [APP_KEY, APP_SECRET]
            .into_iter()
            .find(|it| written.contains(it));
        if let Some(secret) = held {
            let text = format!("event {} holds {secret}", row.sequence);
            storm.oracle.violation(text);
        }
        // A text in which it was made visible has another backslash before it.
        if written.replace(r"\\u{1b}", "").contains(r"\u{1b}") {
            let text = format!("event {} holds what a terminal obeys", row.sequence);
            storm.oracle.violation(text);
        }
    }
}

fn judge_order(storm: &Storm, order: &Order, all: &[Order], undecided: &mut Vec<String>) {
    let oracle = &storm.oracle;
    let Some(key) = &order.id else { return };
    let numbers = oracle.numbers_of(key);
    if order.status == OrderStatus::NotPlaced && !numbers.is_empty() {
        oracle.violation(format!("{key} ended not placed and is {numbers:?}"));
    }
    if order.status == OrderStatus::Unknown {
        match excuse(storm, order).or_else(|| contested(order, all)) {
            Some(excuse) => undecided.push(format!("{key}: {excuse}")),
            None => oracle.violation(format!(
                "{key} stays unknown although it can be decided ({numbers:?}): {order:?}"
            )),
        }
    } else if !order.status.is_terminal() {
        oracle.violation(format!(
            "{key} is still {} although all was cancelled",
            order.status
        ));
    }
    let (shares, money) = oracle.ledger_of(order);
    if order.filled.value() != shares || order.filled_amount != money {
        // An order nobody can tell apart shows none of its fills.
        if order.status != OrderStatus::Unknown {
            oracle.violation(format!(
                "{key} ends with {} filled for {}, the ledger says {shares} for {money}",
                order.filled, order.filled_amount
            ));
        }
    }
    if order.status == OrderStatus::Rejected && shares > Decimal::ZERO {
        oracle.violation(format!("{key} ends rejected with {shares} filled"));
    }
}

/// Returns whether another lost order may be what the list shows of this one: a part of it, for a while.
fn contested(order: &Order, all: &[Order]) -> Option<String> {
    let is_larger = all.iter().any(|other| {
        other.status == OrderStatus::Unknown
            && (other.symbol, other.side, other.order_type)
                == (order.symbol, order.side, order.order_type)
            && other.first_quantity() > order.first_quantity()
    });
    is_larger.then(|| "its row may be a part of a larger one".to_owned())
}

/// Returns why the rules leave an order to a person, if they do.
fn excuse(storm: &Storm, order: &Order) -> Option<String> {
    let oracle = &storm.oracle;
    let has_terms_but_shares = |row: &VenueOrder| {
        let pricing = row.pricing == Pricing::from(order.order_type);
        row.kind == OrderKind::New
            && row.symbol == order.symbol
            && row.side == order.side
            && pricing
    };
    let wanted = order.first_quantity().value();
    let has_terms =
        |row: &&VenueOrder| has_terms_but_shares(row) && Decimal::from(row.quantity) == wanted;
    // Whose order a number is can be told only where its own order is known.
    let own: BTreeSet<String> = oracle
        .decided_keys()
        .iter()
        .flat_map(|key| oracle.numbers_of(key))
        .collect();
    // A list may show a part of an order for a while, and no notice told that this is all of it.
    let may_be_a_part = |row: &VenueOrder| {
        let is_by_hand = storm.regime == Regime::ChannelShown && row.channel == Channel::Hand;
        has_terms_but_shares(row)
            && Decimal::from(row.quantity) < wanted
            && !is_by_hand
            && !own.contains(&row.number.to_string())
            && !oracle.is_told(order.trading_day(), &row.number.to_string())
    };
    let day = order.trading_day();
    // A list that shows no other order of ours is not known to see.
    let is_seen =
        |key: &OrderId| oracle.day_of(key) == Some(day) && !oracle.numbers_of(key).is_empty();
    if !oracle.decided_keys().iter().any(is_seen) {
        return Some("no other order of its day is known".to_owned());
    }
    // A notice told of a fill of an order of these terms that no list shows: it may be this one's.
    let stray = (STRAY_ISSUE, Side::Buy, Decimal::from(STRAY_SHARES));
    let is_like_a_stray = (order.symbol.code(), order.side, wanted) == stray;
    if is_like_a_stray && storm.fault_player.told_stray_after(order.created_at) {
        return Some("a notice told of its like, on no list".to_owned());
    }
    storm.stage.simulation.wire.with_core(|core, _now| {
        let all = || ledger::rows_of(core, day).into_iter().map(|(_, row)| row);
        let rows: Vec<&VenueOrder> = all().filter(has_terms).collect();
        let by_hand = rows
            .iter()
            .filter(|row| row.channel == Channel::Hand)
            .count();
        let count = rows.len();
        let is_undecidable = match storm.regime {
            Regime::BlankShared => count > 0,
            Regime::ChannelShown | Regime::BlankExclusive => count.saturating_sub(by_hand) > 1,
        };
        if is_undecidable {
            return Some(format!("{count} orders of equal terms"));
        }
        let smaller = all().any(may_be_a_part);
        smaller.then(|| "a smaller order may be a part of it".to_owned())
    })
}

/// The log is as it was written, and makes the same books and the same orders table.
async fn judge_log(storm: &Storm, desk: Option<&KisBrokerAdapter>) {
    let (oracle, journal) = (&storm.oracle, &storm.stage.simulation.journal);
    let (mut books, mut projection) = (Books::default(), Projection::default());
    let walked = audit::walk(journal, |event| {
        let stored = event.parse()?;
        books.replay(&stored.record);
        projection.take(&stored);
        Ok(())
    });
    match walked.await {
        Ok(findings) => findings
            .iter()
            .for_each(|finding| oracle.violation(finding.to_string())),
        Err(error) => oracle.violation(error.to_string()),
    }
    let table = journal.order_rows().await.unwrap_or_default();
    for difference in projection.compare(&table) {
        oracle.violation(difference);
    }
    judge_snapshot(storm, &books).await;
    let Some(desk) = desk else { return };
    desk.read_books(|live| {
        for order in live.own_orders() {
            let again = order.id.as_ref().and_then(|key| books.own(key));
            if again.is_none_or(|again| again.order != *order) {
                oracle.violation(format!("the journal rebuilds another {order:?}"));
            }
        }
    });
}

/// A snapshot and what follows it make the same books as the whole log.
async fn judge_snapshot(storm: &Storm, books: &Books) {
    let journal = &storm.stage.simulation.journal;
    let name = journal.name().await.ok().flatten().unwrap_or_default();
    let kept = storm.heads.key(&name).ok().flatten();
    let by = kept.map_or(SnapshotProof::Nothing, SnapshotProof::Key);
    match snapshot::read(journal, &by).await {
        Ok(told) if told.books != *books => {
            let text = "a snapshot makes other books than the whole log".to_owned();
            storm.oracle.violation(text);
        }
        Ok(_) => {}
        Err(error) => storm.oracle.violation(error.to_string()),
    }
}

/// What the desk knows of fills adds up to the account at the venue.
async fn judge_account(storm: &Storm, desk: &KisBrokerAdapter) {
    let oracle = &storm.oracle;
    let (held, cash) = ledger::account(&storm.stage.simulation.wire);
    match desk.get_positions(desk.account()).await {
        Ok(positions) => {
            let seen: BTreeMap<String, Decimal> = positions
                .iter()
                .map(|position| (position.symbol.to_string(), position.quantity.value()))
                .collect();
            if seen != held {
                oracle.violation(format!("positions {seen:?}, the venue has {held:?}"));
            }
        }
        Err(error) => oracle.violation(format!("positions cannot be read: {error}")),
    }
    match desk.get_cash(desk.account()).await {
        Ok(seen) if seen.settled_d2.value != Decimal::from(cash) => {
            oracle.violation(format!("cash {seen:?}, the venue has {cash}"));
        }
        Ok(_) => {}
        Err(error) => oracle.violation(format!("cash cannot be read: {error}")),
    }
    // Own and foreign fills together explain every share that moved today.
    let orders = match desk.get_orders(desk.account()).await {
        Ok(orders) => orders,
        Err(error) => {
            oracle.violation(format!("orders cannot be read: {error}"));
            return;
        }
    };
    let is_all_known = orders
        .iter()
        .all(|order| order.status != OrderStatus::Unknown);
    let mut net: BTreeMap<String, Decimal> = BTreeMap::new();
    for order in &orders {
        let sum = net.entry(order.symbol.to_string()).or_default();
        let shares = order.filled.value();
        *sum = match order.side {
            Side::Buy => sum.saturating_add(shares),
            Side::Sell => sum.saturating_sub(shares),
        };
    }
    for (symbol, before) in storm.stage.held() {
        let after = held.get(&symbol).copied().unwrap_or_default();
        let moved = after.saturating_sub(before);
        let known = net.get(&symbol).copied().unwrap_or_default();
        if is_all_known && known != moved {
            oracle.violation(format!("{symbol}: fills add up to {known}, {moved} moved"));
        }
    }
}

/// Returns the orders whose answer was lost, with the time until that was resolved.
fn resolutions(stored: &[Stored]) -> BTreeMap<OrderId, Option<i64>> {
    let mut lost_at = BTreeMap::new();
    let mut resolved = BTreeMap::new();
    let mut by_person = BTreeSet::new();
    for row in stored {
        if let Entry::Decided { key: Some(key), .. } = &row.record.entry {
            by_person.insert(key.clone());
        }
        let Entry::Order {
            subject: Subject::Key(key),
            change,
        } = &row.record.entry
        else {
            continue;
        };
        match change {
            OrderEvent::Unclear { .. } => {
                lost_at.insert(key.clone(), row.record.at);
                resolved.insert(key.clone(), None);
            }
            OrderEvent::Accepted { .. }
            | OrderEvent::Rejected { .. }
            | OrderEvent::NotPlaced { .. } => {
                if let (Some(at), Some(None)) = (lost_at.get(key), resolved.get(key)) {
                    resolved.insert(key.clone(), Some(millis_between(*at, row.record.at)));
                }
            }
            OrderEvent::Filled { .. }
            | OrderEvent::CancelRequested
            | OrderEvent::CancelRefused { .. }
            | OrderEvent::CancelUnclear { .. }
            | OrderEvent::Cancelled
            | OrderEvent::Reopened { .. }
            | OrderEvent::Expired
            | OrderEvent::AmendRequested(_)
            | OrderEvent::Amended { .. }
            | OrderEvent::Reduced { .. }
            | OrderEvent::AmendRefused { .. }
            | OrderEvent::AmendUnclear { .. } => {}
        }
    }
    for key in by_person {
        resolved.insert(key, None);
    }
    resolved
}
