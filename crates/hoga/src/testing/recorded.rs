//! A day out of a recording (`hoga record`), for [`run_day`](super::run_day).

use super::{Tick, TickKind};
use hoga_port::time::Timestamp;
use hoga_port::{BrokerError, Price, Result, Symbol};
use hoga_venue::{Level, Recorded};
use kis_emulator::RecordedMarket;
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// A day as it was recorded: what KRX showed of its issues.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecordedDay {
    /// When its first step happened: open the exchange at or before it.
    pub start: Timestamp,
    /// Its issues: list those that the exchange does not know.
    pub symbols: BTreeSet<Symbol>,
    /// Its steps, in their order.
    pub ticks: Vec<Tick>,
}

/// Reads a day out of the text of a recording.
///
/// # Errors
///
/// `Refused` with what of the recording cannot be used.
pub fn recorded_day(text: &str) -> Result<RecordedDay> {
    let unusable = |why: String| {
        BrokerError::refused(
            format!("the recording cannot be used: {why}"),
            "hoga record writes such files; docs/recording.md says what is in them",
        )
    };
    let recorded = RecordedMarket::read(text).map_err(unusable)?;
    let ticks: Vec<Tick> = recorded.of_krx().filter_map(tick).collect();
    let first = ticks.first();
    let start = first.ok_or_else(|| unusable("nothing of KRX is in it".into()))?;
    Ok(RecordedDay {
        start: start.at,
        symbols: ticks.iter().map(|tick| tick.symbol).collect(),
        ticks,
    })
}

/// Returns a step; a print without a price is none.
fn tick((at, symbol, shown): (Timestamp, Symbol, Recorded)) -> Option<Tick> {
    let what = match shown {
        Recorded::Print {
            price,
            quantity,
            side,
        } => TickKind::Print {
            side,
            price: Price::from_won(price)?,
            quantity: u64::try_from(quantity).ok()?,
        },
        Recorded::Book { bids, asks } => TickKind::Book {
            bids: levels(&bids),
            asks: levels(&asks),
        },
    };
    Some(Tick { at, symbol, what })
}

fn levels(levels: &[Level]) -> Vec<(Price, u64)> {
    let level = |level: &Level| {
        let price = Price::new(Decimal::from(level.price))?;
        Some((price, u64::try_from(level.quantity).ok()?))
    };
    levels.iter().filter_map(level).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::MockVenue;
    use crate::prelude::*;
    use crate::testing::run_day;

    const HEAD: &str = r#"{"hoga_recording":1,"environment":"live","started_at":"2026-11-23T10:00:00.000+09:00","account":"5000000001"}"#;
    const PRINT: &str = "0|H0STCNT0|001|005930^100000^PRICE^5^-100^-0.14^72023.83^72100^72400^71700^71900^71800^7^3052507^219853241700^5105^6937^1832^84.90^1366314^1159996^5^0.39^20.28^090020^5^-200^090820^5^-500^092619^2^200^20261123^20^N^65945^216924^1118750^2199206^0.05^2424142^125.92^0^^72100";

    fn recording(prices: &[&str]) -> String {
        let lines = (1..).zip(prices).map(|(second, price)| {
            let text = PRINT.replace("PRICE", price);
            format!(
                r#"{{"ms":{},"what":{{"got":{{"line":1,"text":"{text}"}}}}}}"#,
                second * 1_000
            )
        });
        let lines: Vec<String> = std::iter::once(HEAD.to_owned()).chain(lines).collect();
        lines.join("\n") + "\n"
    }

    #[tokio::test(start_paused = true)]
    async fn a_recorded_day_runs_a_strategy() {
        let day = recorded_day(&recording(&["71900", "71500", "72300"])).unwrap();
        assert_eq!((day.ticks.len(), day.symbols.len()), (3, 1));
        let samsung: Symbol = "005930".parse().unwrap();
        let venue = MockVenue::builder().start(day.start).open().unwrap();
        let report = run_day(&venue, day.ticks, async |broker| {
            let dip = OrderRequest::buy(samsung, Quantity::from_shares(5));
            let dip = dip
                .limit("71600".parse().unwrap())
                .id("dip".parse().unwrap());
            broker.place_order(dip).await?;
            std::future::pending().await
        });
        let report = report.await.unwrap();
        assert_eq!(report.orders[0].status, OrderStatus::Filled);
    }

    #[test]
    fn what_is_no_recording_is_refused_with_the_reason() {
        for (text, why) in [
            (String::new(), "not a recording"),
            ("{}".to_owned(), "not a recording"),
            (recording(&[]), "no prints"),
            (recording(&["x"]), "no prints"),
        ] {
            let error = recorded_day(&text).unwrap_err().to_string();
            assert!(error.contains(why), "{error}");
        }
    }
}
