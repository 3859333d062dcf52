//! The end of the demo: hoga's books against the venue's own ledger.

use super::stage::Stage;
use crate::commands::events;
use crate::exit::Failure;
use crate::output::order_line;
use hoga::{BrokerPort, FillSource, Side, Symbol};
use hoga_desk::journal::Entry;
use hoga_port::OrderEvent;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::atomic::Ordering;

/// Shares and won, by symbol and side.
type Totals = BTreeMap<(Symbol, Side), (i64, i64)>;

fn whole(number: Decimal) -> i64 {
    number.to_i64().unwrap_or(i64::MIN)
}

#[expect(
    clippy::too_many_lines,
    reason = "a page, from its first line to its last"
)]
pub(super) async fn show(stage: &Stage) -> Result<(), Failure> {
    stage
        .heading("hoga's books against the venue's ledger")
        .await;
    let account = stage.desk.account().clone();
    let orders = stage.desk.get_orders(&account).await?;
    let positions = stage.desk.get_positions(&account).await?;
    let cash = stage.desk.get_cash(&account).await?;
    for order in &orders {
        stage.line(&order_line(order));
    }
    let stored = stage.journal.read(0, 100_000).await?;
    stage.line(&format!(
        "the event log has {} entries; the last ones:",
        stored.len()
    ));
    for entry in stored.iter().rev().take(4).rev() {
        stage.line(&events::line(entry, stage.desk.clock().now()));
    }
    let mut by_source = [0usize; 2];
    let mut told = Totals::new();
    for entry in &stored {
        if let Entry::Order {
            change: OrderEvent::Filled { fill, .. },
            ..
        } = &entry.record.entry
        {
            let at = match fill.source {
                FillSource::Notice => &mut by_source[0],
                FillSource::Reconciled => &mut by_source[1],
            };
            *at = at.saturating_add(1);
            add(
                &mut told,
                (fill.symbol, fill.side),
                fill.quantity.value(),
                fill.amount,
            );
        }
    }
    let mut books = Totals::new();
    for order in orders.iter().filter(|order| !order.filled.is_zero()) {
        add(
            &mut books,
            (order.symbol, order.side),
            order.filled.value(),
            order.filled_amount,
        );
    }
    let ledger = Ledger::read(stage);
    let held: BTreeMap<Symbol, i64> = positions
        .iter()
        .map(|held| (held.symbol, whole(held.quantity.value())))
        .collect();
    let own_posts = orders.iter().filter(|order| order.id.is_some()).count();
    let posts = ledger.posts.to_usize().unwrap_or(0);
    let rows = [
        (
            "orders placed",
            own_posts.to_string(),
            posts.to_string(),
            own_posts == posts,
        ),
        (
            "fills",
            totals(&books),
            totals(&ledger.fills),
            books == ledger.fills,
        ),
        (
            "fills told",
            totals(&told),
            totals(&ledger.fills),
            told == ledger.fills,
        ),
        (
            "cash",
            cash.settled_d2.value.normalize().to_string(),
            ledger.cash.to_string(),
            whole(cash.settled_d2.value) == ledger.cash,
        ),
        (
            "holdings",
            holdings(&held),
            holdings(&ledger.held),
            held == ledger.held,
        ),
    ];
    for (what, ours, theirs, is_same) in &rows {
        let sign = if *is_same { "=" } else { "DIFFERS FROM" };
        stage.line(&format!("{what:<14} {ours}  {sign}  {theirs}"));
    }
    stage.line(&format!(
        "fills by notice {}, reconciled {}; REST calls {}, token issues {}; ticks and books {}",
        by_source[0],
        by_source[1],
        ledger.calls,
        ledger.token_issues,
        stage.ticks.load(Ordering::Relaxed),
    ));
    let is_equal = rows.iter().all(|(.., is_same)| *is_same) && by_source[1] > 0;
    let verdict = if is_equal {
        "books equal the ledger"
    } else {
        "BOOKS DIFFER"
    };
    let data = json!({ "kind": "summary", "equal": is_equal });
    stage.output().lines(&["", verdict], &data);
    if is_equal {
        Ok(())
    } else {
        Err(Failure::internal("hoga's books and the ledger differ"))
    }
}

fn add(totals: &mut Totals, of: (Symbol, Side), shares: Decimal, money: Decimal) {
    let sum = totals.entry(of).or_default();
    sum.0 = sum.0.saturating_add(whole(shares));
    sum.1 = sum.1.saturating_add(whole(money));
}

fn totals(totals: &Totals) -> String {
    let parts: Vec<String> = totals
        .iter()
        .map(|((symbol, side), (shares, won))| format!("{side} {shares} {symbol} for {won}"))
        .collect();
    parts.join(", ")
}

fn holdings(held: &BTreeMap<Symbol, i64>) -> String {
    let parts: Vec<String> = held
        .iter()
        .map(|(symbol, shares)| format!("{shares} {symbol}"))
        .collect();
    parts.join(", ")
}

/// What the venue itself says.
struct Ledger {
    posts: u64,
    fills: Totals,
    cash: i64,
    held: BTreeMap<Symbol, i64>,
    calls: u64,
    token_issues: u64,
}

impl Ledger {
    fn read(stage: &Stage) -> Self {
        stage.emulator.with_core(|core, _now| {
            let venue = core.venue();
            let mut fills = Totals::new();
            for row in venue.orders_of(&stage.account).filter(|row| row.filled > 0) {
                let of = (row.symbol, row.side);
                add(&mut fills, of, row.filled.into(), row.filled_amount.into());
            }
            let account = venue.account(&stage.account);
            Self {
                posts: core.statistics.calls_of("order-cash"),
                fills,
                cash: account.map_or(0, |account| account.cash),
                held: account
                    .map(|account| {
                        let held = account
                            .holdings
                            .iter()
                            .filter(|(_, held)| held.quantity > 0);
                        held.map(|(symbol, held)| (*symbol, held.quantity))
                            .collect()
                    })
                    .unwrap_or_default(),
                calls: core.statistics.calls.values().sum(),
                token_issues: core.statistics.token_issues,
            }
        })
    }
}
