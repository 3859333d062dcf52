//! `hoga chart`: candles as a table.

use crate::args::{CandleLength, ChartArguments};
use crate::context::Context;
use crate::exit::Failure;
use crate::output::grouped;
use crate::table::{Side, table};
use hoga_desk::Reads;
use hoga_kis::reads::{Candle, Period};
use hoga_port::time::seoul_day;
use serde_json::json;

pub(crate) async fn run(context: &Context, arguments: ChartArguments) -> Result<(), Failure> {
    let gateway = context.gateway()?;
    let today = seoul_day(context.clock.now());
    let until = arguments.until.unwrap_or(today);
    let count = usize::from(arguments.count);
    let period = match arguments.by {
        CandleLength::Minute => None,
        CandleLength::Day => Some(Period::Day),
        CandleLength::Week => Some(Period::Week),
        CandleLength::Month => Some(Period::Month),
        CandleLength::Year => Some(Period::Year),
    };
    let candles = match period {
        Some(period) => {
            gateway
                .candles(arguments.symbol, period, until, count)
                .await?
        }
        None if until == today => gateway.minutes(arguments.symbol, count).await?,
        None => {
            return Err(Failure::usage(
                "minutes are of today only",
                "leave --until out, or use --by day",
            ));
        }
    };
    let data = json!({ "symbol": arguments.symbol, "candles": candles });
    let symbol = arguments.symbol;
    if candles.is_empty() {
        let words = format!("{symbol}: nothing traded until {until}");
        context.output.data(&words, &data);
        return Ok(());
    }
    let rows: Vec<[String; 6]> = candles.iter().map(row).collect();
    let columns = [
        (symbol.code(), Side::Words),
        ("open", Side::Figures),
        ("high", Side::Figures),
        ("low", Side::Figures),
        ("close (won)", Side::Figures),
        ("volume", Side::Figures),
    ];
    context.output.lines(&table(columns, &rows), &data);
    Ok(())
}

fn row(candle: &Candle) -> [String; 6] {
    let at = match candle.time {
        Some(time) => format!("{} {}", candle.day, time.strftime("%H:%M")),
        None => candle.day.to_string(),
    };
    [
        at,
        grouped(candle.open),
        grouped(candle.high),
        grouped(candle.low),
        grouped(candle.close),
        grouped(candle.volume),
    ]
}
