//! `hoga chart`: candles as a table.

use crate::args::{CandleLength, ChartArguments};
use crate::context::Context;
use crate::exit::Failure;
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
    let mut lines = vec![format!(
        "{:<16} {:>10} {:>10} {:>10} {:>10} {:>12}",
        arguments.symbol.code(),
        "open",
        "high",
        "low",
        "close",
        "volume"
    )];
    lines.extend(candles.iter().map(line));
    if candles.is_empty() {
        lines.push("nothing traded".into());
    }
    let data = json!({ "symbol": arguments.symbol, "candles": candles });
    context.output.lines(&lines, &data);
    Ok(())
}

fn line(candle: &Candle) -> String {
    let at = match candle.time {
        Some(time) => format!("{} {}", candle.day, time.strftime("%H:%M")),
        None => candle.day.to_string(),
    };
    format!(
        "{at:<16} {:>10} {:>10} {:>10} {:>10} {:>12}",
        candle.open, candle.high, candle.low, candle.close, candle.volume
    )
}
