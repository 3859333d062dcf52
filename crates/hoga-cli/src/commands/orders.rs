//! `hoga orders`: today's orders, from the desk that holds the account or from a fresh comparison.

use crate::context::Context;
use crate::exit::Failure;
use crate::output::{average, grouped, moment, order_json, price, status};
use crate::table::{Side, table};
use hoga::command::View;
use hoga::{BrokerPort, Order, Route};
use hoga_desk::journal::Journal;
use hoga_desk::{Books, OpaqueRow};
use hoga_port::time::{Timestamp, millis_between};
use hoga_port::{Market, TradingDay};
use serde_json::Value;

pub(crate) async fn run(context: &Context, only_open: bool) -> Result<(), Failure> {
    let lock = context.home.lock(&context.config, "hoga orders").await;
    let orders = match lock {
        Ok(lock) => {
            drop(lock);
            let opened = context.desk("hoga orders").await?;
            let orders = match opened.adapter.get_orders(&context.config.account).await {
                Ok(orders) => orders,
                Err(error) => {
                    opened.adapter.abort().await;
                    opened.end().await;
                    return Err(error.into());
                }
            };
            let today = TradingDay::at(Market::Krx, opened.adapter.clock().now());
            let others = opened
                .adapter
                .read_books(|books| books.opaque_rows(today).iter().map(described).collect());
            let numbers = opened.adapter.read_books(forgotten);
            opened.adapter.close().await?;
            opened.end().await;
            others_too(context, others);
            forgotten_too(context, numbers);
            context
                .output
                .say("as compared with the venue's list just now; no desk runs here");
            orders
        }
        // The desk that holds the account writes everything it knows to the journal.
        Err(_held) => {
            let (books, written_at) = from_journal(context).await?;
            forgotten_too(context, forgotten(&books));
            let orders = books.orders_of(TradingDay::at(Market::Krx, context.clock.now()));
            let view = hoga::view(&context.config, &context.home).await;
            context
                .output
                .say(&seen(view, written_at, context.clock.now()));
            orders
        }
    };
    let shown: Vec<&Order> = orders
        .iter()
        .filter(|order| !only_open || !order.status.is_terminal())
        .collect();
    let data = Value::Array(shown.iter().map(|order| order_json(order)).collect());
    if shown.is_empty() {
        let words = if only_open {
            "no open orders today"
        } else {
            "no orders today"
        };
        context.output.data(words, &data);
    } else {
        let rows: Vec<[String; 11]> = shown
            .iter()
            .map(|order| row(order, context.clock.now()))
            .collect();
        context.output.lines(&table(COLUMNS, &rows), &data);
    }
    Ok(())
}

/// What a table of orders shows.
const COLUMNS: [(&str, Side); 11] = [
    ("time", Side::Words),
    ("order", Side::Words),
    ("number", Side::Figures),
    ("symbol", Side::Words),
    ("side", Side::Words),
    ("shares", Side::Figures),
    ("price", Side::Figures),
    ("filled", Side::Figures),
    ("left", Side::Figures),
    ("average", Side::Figures),
    ("state", Side::Words),
];

fn row(order: &Order, now: Timestamp) -> [String; 11] {
    let id = order.id.as_ref().map_or("(foreign)", |id| id.as_str());
    let number = order.broker_order_id.as_ref().map_or("-", |id| id.number());
    let route = if order.route == Route::KRX {
        String::new()
    } else {
        format!(" on {}", order.route)
    };
    let reason = order.reason.as_ref();
    let reason = reason.map_or(String::new(), |reason| format!(" ({reason})"));
    [
        moment(order.created_at, now),
        id.to_owned(),
        number.trim_start_matches('0').to_owned(),
        order.symbol.to_string(),
        order.side.to_string(),
        grouped(order.quantity),
        price(order),
        grouped(order.filled),
        grouped(order.remaining()),
        average(order).unwrap_or("-".into()),
        format!("{}{route}{reason}", status(order)),
    ]
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

/// Returns the numbers of orders that the journal may have forgotten.
fn forgotten(books: &Books) -> Vec<String> {
    books.forgotten().map(|id| id.number().to_owned()).collect()
}

/// Says which orders a person is to decide about.
fn forgotten_too(context: &Context, numbers: Vec<String>) {
    if numbers.is_empty() {
        return;
    }
    let listed = numbers.join(", ");
    context.output.say(&format!(
        "note: this journal may have forgotten {listed}, which came over this API: no order leaves until you put the newer journal back or accept them (hoga adopt); cancels leave"
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

/// Says how old the view is, and whether the line is up.
fn seen(view: Option<View>, written_at: Option<Timestamp>, now: Timestamp) -> String {
    let ago = |at: Timestamp| millis_between(at, now).max(0).div_euclid(1_000);
    match (view, written_at) {
        (
            Some(View {
                compared_at, line, ..
            }),
            _,
        ) => match compared_at {
            Some(at) => format!(
                "as the running desk knows it: compared with the venue's list {} s ago, the real-time line is {line}",
                ago(at)
            ),
            None => format!(
                "as the running desk knows it: not compared with the venue's list yet, the real-time line is {line}"
            ),
        },
        (None, Some(at)) => format!(
            "no desk answers here: this is what the journal was last told, {} s ago",
            ago(at)
        ),
        (None, None) => "no desk answers here, and the journal is empty".to_owned(),
    }
}

/// Returns the books as the journal tells, and when it was last told something.
async fn from_journal(context: &Context) -> Result<(Books, Option<Timestamp>), Failure> {
    let journal = context.home.journal_to_read(&context.config).await?;
    books_of(context, &*journal).await
}

/// Rebuilds the books from the log; returns when it was last told something too.
pub(super) async fn books_of(
    context: &Context,
    journal: &dyn Journal,
) -> Result<(Books, Option<Timestamp>), Failure> {
    let told = context.home.told(journal).await?;
    let before = told.believed.end().sequence.saturating_sub(1);
    let last = journal.read(before, 1).await?;
    Ok((told.books, last.last().map(|stored| stored.record.at)))
}
