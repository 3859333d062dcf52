//! Overseas quotations: price and daily candles. The days before today are made up, the same at
//! every call.

use crate::api::call::{Answer, Call, quoted};
use crate::api::cells::percent;
use crate::api::dollars::{EXCHANGES, dollars, signed_rate, us_sign};
use hoga_port::time::new_york;
use hoga_venue::feed::Random;
use hoga_venue::us::UsIssue;
use hoga_venue::us::hours::days_before;
use jiff::civil::Date;
use serde_json::{Value, json};

/// Candles of an answer (documented: 100).
const CANDLES: usize = 100;

fn us_issue<'a>(call: &'a Call<'_>) -> Option<&'a UsIssue> {
    let exchange = call.fields.text("EXCD");
    EXCHANGES.iter().find(|(_, quotes)| *quotes == exchange)?;
    call.market.us.issues.get(call.fields.text("SYMB"))
}

pub(crate) fn price(call: &mut Call<'_>) -> Answer {
    let exchange = call.fields.text("EXCD");
    let output = match us_issue(call) {
        Some(issue) => {
            let change = issue.last.saturating_sub(issue.base);
            json!({
                "rsym": format!("D{exchange}{}", issue.symbol),
                "zdiv": "4",
                "base": dollars(issue.base),
                "pvol": "0",
                "last": dollars(issue.last),
                "sign": us_sign(change),
                "diff": dollars(change.saturating_abs()),
                "rate": signed_rate(change, issue.base),
                "tvol": issue.volume.to_string(),
                "tamt": dollars(issue.value),
                "ordy": "매수가능",
            })
        }
        // An issue that is not known is answered with blanks, so reported of the real servers.
        None => {
            json!({ "zdiv": "", "base": "", "pvol": "", "last": "", "diff": "", "rate": "", "tvol": "", "tamt": "" })
        }
    };
    quoted(json!({ "output": output }))
}

pub(crate) fn dailyprice(call: &mut Call<'_>) -> Answer {
    let exchange = call.fields.text("EXCD").to_owned();
    let Some(issue) = us_issue(call) else {
        return quoted(json!({ "output1": {}, "output2": [] }));
    };
    let last = call.fields.text("BYMD");
    let today = new_york(call.now).date();
    let mut rows = Vec::new();
    let mut close = issue.base;
    if issue.volume > 0 && (last.is_empty() || written(today).as_str() <= last) {
        rows.push(candle(
            today,
            issue.open,
            issue.high,
            issue.low,
            issue.last,
            issue.volume,
        ));
    }
    for day in days_before(today) {
        if rows.len() >= CANDLES {
            break;
        }
        let (row, before) = made_up(issue, day, close);
        close = before;
        if last.is_empty() || written(day).as_str() <= last {
            rows.push(row);
        }
    }
    let output1 = json!({
        "rsym": format!("D{exchange}{}", issue.symbol),
        "zdiv": "4",
        "nrec": rows.len().to_string(),
    });
    quoted(json!({ "output1": output1, "output2": rows }))
}

fn written(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
}

#[expect(clippy::too_many_arguments, reason = "the numbers of a candle")]
fn candle(day: Date, open: i64, high: i64, low: i64, close: i64, volume: i64) -> Value {
    json!({
        "xymd": written(day),
        "clos": dollars(close),
        "open": dollars(open),
        "high": dollars(high),
        "low": dollars(low),
        "sign": us_sign(close.saturating_sub(open)),
        "diff": dollars(close.saturating_sub(open)),
        "rate": percent(close.saturating_sub(open), open),
        "tvol": volume.to_string(),
        "tamt": dollars(close.saturating_mul(volume)),
        "pbid": dollars(close.saturating_sub(1)),
        "vbid": "100",
        "pask": dollars(close.saturating_add(1)),
        "vask": "100",
    })
}

/// Returns a made-up day that ends at `close`, and the close of the day before it.
fn made_up(issue: &UsIssue, day: Date, close: i64) -> (Value, i64) {
    let seed = issue
        .symbol
        .bytes()
        .chain(written(day).bytes())
        .fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
        });
    let mut random = Random::new(seed);
    let mut moved = || {
        let by = close
            .saturating_mul(random.between(-200, 200))
            .checked_div(10_000);
        close.saturating_add(by.unwrap_or(0)).max(1)
    };
    let (before, open, one, other) = (moved(), moved(), moved(), moved());
    let high = open.max(close).max(one);
    let low = open.min(close).min(other);
    let volume = random.between(1_000_000, 80_000_000);
    (candle(day, open, high, low, close, volume), before)
}
