//! `quote`, `book`, `cash`, `positions`: reads that need no lock.

use super::held::held;
use crate::context::Context;
use crate::exit::Failure;
use crate::output::{grouped, moment};
use crate::table::{Side, table};
use hoga::{BrokerError, Level, Symbol};
use hoga_desk::Gateway;
use hoga_desk::Reads;
use serde_json::{Value, json};

/// Says of an answer about an issue that the issue may not be one.
fn about(symbol: Symbol, error: BrokerError) -> Failure {
    let is_answer = matches!(error, BrokerError::Api { .. });
    let failure = Failure::from(error);
    if !is_answer {
        return failure;
    }
    Failure {
        hint: Some(format!(
            "check that {symbol} is the code of a listed issue, for example 005930; HOGA_LOG=info shows the call"
        )),
        ..failure
    }
}

/// Returns a figure, or a dash where there is none.
fn or_dash(figure: Option<impl ToString>) -> String {
    figure.map_or("-".into(), |figure| figure.to_string())
}

pub(crate) async fn quotes(context: &Context, symbols: &[Symbol]) -> Result<(), Failure> {
    let gateway = context.gateway()?;
    let mut quotes = Vec::with_capacity(symbols.len());
    for symbol in symbols {
        let quote = gateway.quote(*symbol).await;
        quotes.push(quote.map_err(|error| about(*symbol, error))?);
    }
    if let [quote] = quotes.as_slice() {
        let limits = match (quote.lower_limit, quote.upper_limit) {
            (None, None) => "no limits".into(),
            (lower, upper) => format!(
                "limits {} to {}",
                or_dash(lower.map(grouped)),
                or_dash(upper.map(grouped))
            ),
        };
        let price = format!(
            "{}  {} won  {} ({} %)  volume {}",
            quote.symbol,
            grouped(quote.last),
            or_dash(quote.change.map(grouped)),
            or_dash(quote.change_percent),
            or_dash(quote.volume.map(grouped)),
        );
        let rules = format!("{limits}  tick {}", or_dash(quote.tick.map(grouped)));
        context.output.lines(&[price, rules], &value_of(quote)?);
        return Ok(());
    }
    let mut lines = vec![row([
        "symbol",
        "price",
        "change",
        "%",
        "volume",
        "low limit",
        "high limit",
    ])];
    lines.extend(quotes.iter().map(|quote| {
        row([
            quote.symbol.code(),
            &grouped(quote.last),
            &or_dash(quote.change.map(grouped)),
            &or_dash(quote.change_percent),
            &or_dash(quote.volume.map(grouped)),
            &or_dash(quote.lower_limit.map(grouped)),
            &or_dash(quote.upper_limit.map(grouped)),
        ])
    }));
    context.output.lines(&lines, &value_of(&quotes)?);
    Ok(())
}

fn value_of(data: &impl serde::Serialize) -> Result<Value, Failure> {
    serde_json::to_value(data).map_err(|error| Failure::internal(error.to_string()))
}

/// Returns a row of a table of quotes: the symbol, and figures below each other.
fn row([symbol, figures @ ..]: [&str; 7]) -> String {
    let figures = figures.map(|figure| format!("{figure:>12}"));
    format!("{symbol:<8}{}", figures.concat())
}

pub(crate) async fn book(context: &Context, symbol: Symbol) -> Result<(), Failure> {
    let book = context
        .gateway()?
        .book(symbol)
        .await
        .map_err(|error| about(symbol, error))?;
    let data = json!({ "symbol": symbol, "asks": book.asks, "bids": book.bids });
    let head = format!("{symbol} at {}", moment(book.at, context.clock.now()));
    if book.asks.is_empty() && book.bids.is_empty() {
        context
            .output
            .data(&format!("{head}: nothing is asked or bid"), &data);
        return Ok(());
    }
    let columns = [
        ("bid shares", Side::Figures),
        ("price (won)", Side::Figures),
        ("ask shares", Side::Figures),
    ];
    let asks = book
        .asks
        .iter()
        .rev()
        .map(|Level { price, quantity }| [String::new(), grouped(price), grouped(quantity)]);
    let bids = book
        .bids
        .iter()
        .map(|Level { price, quantity }| [grouped(quantity), grouped(price), String::new()]);
    let mut lines = vec![head];
    lines.extend(table(columns, &asks.chain(bids).collect::<Vec<_>>()));
    context.output.lines(&lines, &data);
    Ok(())
}

pub(crate) async fn cash(context: &Context) -> Result<(), Failure> {
    let cash = context.gateway()?.cash().await?;
    let data = json!({
        "settled_d2": cash.settled_d2.value.to_string(),
        "deposit": cash.deposit.value.to_string(),
        "currency": "KRW",
    });
    let readable = format!(
        "{} won, once today's trades settle in two days (deposit {})",
        grouped(cash.settled_d2.value),
        grouped(cash.deposit.value)
    );
    context.output.data(&readable, &data);
    Ok(())
}

pub(crate) async fn positions(context: &Context) -> Result<(), Failure> {
    let gateway = context.gateway()?;
    let positions = gateway.positions().await?;
    let data: Vec<Value> = positions
        .iter()
        .map(|position| {
            json!({
                "symbol": position.symbol,
                "quantity": position.quantity.to_string(),
                "sellable": position.sellable.to_string(),
                "average_price": position.average_price.map(|price| price.to_string()),
                "last_price": position.last_price.map(|price| price.to_string()),
            })
        })
        .collect();
    let lines = if positions.is_empty() {
        Vec::new()
    } else {
        held(&positions)
    };
    let data = Value::Array(data);
    let others: Vec<String> = gateway
        .opaque_holdings()
        .into_iter()
        .map(|holding| format!("{} {} {}", holding.code, holding.name, holding.quantity))
        .collect();
    if lines.is_empty() && others.is_empty() {
        context.output.data("nothing is held", &data);
    } else if lines.is_empty() {
        context
            .output
            .data("nothing that is traded here is held", &data);
    } else {
        context.output.lines(&lines, &data);
    }
    if !others.is_empty() {
        context.output.say(&format!(
            "note: {} more holdings are of issues that are not traded here: {}",
            others.len(),
            others.join("; ")
        ));
    }
    Ok(())
}
