//! `hoga orders`: today's orders, from the desk that holds the account or from a fresh comparison.

use crate::context::Context;
use crate::exit::Failure;
use crate::output::{order_json, order_line};
use hoga::{BrokerPort, Order};
use hoga_desk::journal::Journal;
use hoga_desk::{Books, OpaqueRow};
use hoga_port::time::trading_day;
use serde_json::Value;

pub(crate) async fn run(context: &Context, only_open: bool) -> Result<(), Failure> {
    let lock = context.home.lock(&context.config, "hoga orders").await;
    let orders = match lock {
        Ok(lock) => {
            drop(lock);
            let opened = context.desk("hoga orders").await?;
            let orders = opened.adapter.get_orders(&context.config.account).await?;
            let today = trading_day(opened.adapter.clock().now());
            let others = opened
                .adapter
                .read_books(|books| books.opaque_rows(today).iter().map(described).collect());
            opened.adapter.close().await?;
            opened.end().await;
            others_too(context, others);
            orders
        }
        // The desk that holds the account writes everything it knows to the journal.
        Err(_held) => from_journal(context).await?,
    };
    let shown: Vec<&Order> = orders
        .iter()
        .filter(|order| !only_open || !order.status.is_terminal())
        .collect();
    let data = Value::Array(shown.iter().map(|order| order_json(order)).collect());
    let lines: Vec<String> = shown.iter().map(|order| order_line(order)).collect();
    if lines.is_empty() {
        context.output.data("no orders", &data);
    } else {
        context.output.lines(&lines, &data);
    }
    Ok(())
}

/// Says which rows of the venue's list stand for nothing here.
fn others_too(context: &Context, rows: Vec<String>) {
    if rows.is_empty() {
        return;
    }
    let count = rows.len();
    let listed = rows.join("; ");
    context.output.say(&format!(
        "note: {count} more rows in the venue's list are not understood and stand for nothing here: {listed}"
    ));
}

/// Returns what could be read of a row.
fn described(row: &OpaqueRow) -> String {
    let number = row.id.as_ref().map_or("without a number", |id| id.number());
    let code = match row.code.as_str() {
        "" => "without a code",
        code => code,
    };
    format!("{number} {code} ({})", row.why)
}

async fn from_journal(context: &Context) -> Result<Vec<Order>, Failure> {
    let journal = context.home.journal(&context.config).await?;
    let books = books_of(&*journal).await?;
    Ok(books.orders_of(trading_day(context.clock.now())))
}

/// Rebuilds the books from the log.
pub(super) async fn books_of(journal: &dyn Journal) -> Result<Books, Failure> {
    let mut books = Books::default();
    let mut after = 0;
    loop {
        let batch = journal.read(after, 2_000).await?;
        let Some(last) = batch.last() else { break };
        after = last.sequence;
        for stored in &batch {
            books.replay(&stored.record);
        }
    }
    Ok(books)
}
