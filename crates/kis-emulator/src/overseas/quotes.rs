//! Overseas quotations: price and daily candles. The days before today are made up, the same at
//! every call.

use super::hours::{days_before, new_york};
use super::rows::UsIssue;
use super::{EXCHANGES, dollars};
use crate::around::Fields;
use crate::core::Core;
use crate::quotation::percent;
use crate::rest::HttpReply;
use hoga_port::time::Timestamp;
use hoga_venue::feed::Random;
use jiff::civil::Date;
use serde_json::{Value, json};

/// Candles of an answer (documented: 100).
const CANDLES: usize = 100;

/// The sign code of a change.
pub(super) fn sign(change: i64) -> &'static str {
    match change.signum() {
        1 => "2",
        0 => "3",
        _ => "5",
    }
}

/// Returns a change in per cent; one that is not below zero has an explicit plus (A).
pub(super) fn rate(change: i64, base: i64) -> String {
    let percent = percent(change, base);
    if change < 0 {
        percent
    } else {
        format!("+{percent}")
    }
}

impl Core {
    fn us_issue(&self, fields: &Fields) -> Option<&UsIssue> {
        let exchange = fields.text("EXCD");
        EXCHANGES.iter().find(|(_, quotes)| *quotes == exchange)?;
        self.overseas.issues.get(fields.text("SYMB"))
    }

    pub(crate) fn overseas_price(&mut self, fields: &Fields) -> HttpReply {
        let exchange = fields.text("EXCD");
        let output = match self.us_issue(fields) {
            Some(issue) => {
                let change = issue.last.saturating_sub(issue.base);
                json!({
                    "rsym": format!("D{exchange}{}", issue.symbol),
                    "zdiv": "4",
                    "base": dollars(issue.base),
                    "pvol": "0",
                    "last": dollars(issue.last),
                    "sign": sign(change),
                    "diff": dollars(change.saturating_abs()),
                    "rate": rate(change, issue.base),
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
        answer(json!({ "output": output }))
    }

    pub(crate) fn overseas_dailyprice(&mut self, now: Timestamp, fields: &Fields) -> HttpReply {
        let exchange = fields.text("EXCD").to_owned();
        let Some(issue) = self.us_issue(fields) else {
            return answer(json!({ "output1": {}, "output2": [] }));
        };
        let last = fields.text("BYMD");
        let today = new_york(now).date();
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
        answer(json!({ "output1": output1, "output2": rows }))
    }
}

fn answer(body: Value) -> HttpReply {
    HttpReply::business("0", "MCA00000", "정상처리 되었습니다.", body)
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
        "sign": sign(close.saturating_sub(open)),
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
