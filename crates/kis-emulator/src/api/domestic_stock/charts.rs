//! Charts: today's minutes as they traded; the days before are made up, the same at every call.

use crate::api::call::{Answer, Call, quoted};
use crate::api::cells::{percent, sign};
use crate::api::domestic_stock::quotations::quoted_issue;
use crate::api::row::{Row, row};
use crate::market::history::{by_period, days};
use crate::rest::message::Reply;
use hoga_port::time::kst;
use hoga_venue::Candle;
use hoga_venue::issue::Issue;
use jiff::civil::Date;
use kis_wire::Cell;
use kis_wire::lists::{DAILY_CANDLES, MINUTE_CANDLES};
use market_rules::Calendar;
use serde_json::{Value, json};

fn summary(issue: &Issue) -> Row {
    let change = issue.last.saturating_sub(issue.base);
    row! {
        prdy_vrss: Cell::of(change),
        prdy_vrss_sign: Cell::new(sign(issue, issue.last)),
        prdy_ctrt: Cell::new(percent(change, issue.base)),
        stck_prdy_clpr: Cell::of(issue.base),
        acml_vol: Cell::of(issue.volume),
        acml_tr_pbmn: Cell::of(issue.value),
        hts_kor_isnm: Cell::new(&issue.name),
        stck_prpr: Cell::of(issue.last),
        stck_shrn_iscd: Cell::new(issue.symbol.code()),
    }
}

/// Returns a row; the change is to the close before it.
fn daily_row(day: Date, candle: &Candle, before: i64) -> Row {
    let change = candle.close.saturating_sub(before);
    row! {
        prdy_vrss: Cell::of(change),
        prdy_vrss_sign: Cell::new(match change.signum() {
            1 => "2",
            0 => "3",
            _ => "5",
        }),
        stck_bsop_date: Cell::of(day.strftime("%Y%m%d")),
        stck_clpr: Cell::of(candle.close),
        stck_oprc: Cell::of(candle.open),
        stck_hgpr: Cell::of(candle.high),
        stck_lwpr: Cell::of(candle.low),
        acml_vol: Cell::of(candle.volume),
        acml_tr_pbmn: Cell::of(candle.value),
        flng_cls_code: Cell::new("00"),
        prtt_rate: Cell::new("0.00"),
        mod_yn: Cell::new("N"),
    }
}

pub(crate) fn daily_chart(call: &mut Call<'_>) -> Answer {
    let issue = quoted_issue(call)?;
    let bad = || {
        let text = "ERROR : INPUT INVALID_CHECK_FIELD_LENGTH";
        Reply::business("2", "OPSQ2002", text, Value::Null)
    };
    let day = |name| Date::strptime("%Y%m%d", call.fields.text(name)).map_err(|_date| bad());
    let (from, to) = (day("FID_INPUT_DATE_1")?, day("FID_INPUT_DATE_2")?);
    let period = call.fields.text("FID_PERIOD_DIV_CODE");
    if !matches!(period, "D" | "W" | "M" | "Y") {
        return Err(bad());
    }
    let calendar = Calendar::krx();
    let asked = days(&issue, &calendar, call.market.venue.day())
        .skip_while(|(day, _)| *day > to)
        .take_while(|(day, _)| *day >= from);
    let rows: Vec<(Date, Candle)> = by_period(asked, period).take(DAILY_CANDLES).collect();
    let befores = rows.iter().skip(1).map(|(_, before)| before.close);
    let output2 = rows.iter().zip(befores.chain([0]));
    let output2 = output2.map(|((day, candle), before)| {
        // Nothing is known before the oldest row: its own open stands in.
        let before = if before > 0 { before } else { candle.open };
        daily_row(*day, candle, before)
    });
    quoted(json!({ "output1": summary(&issue), "output2": output2.collect::<Vec<Row>>() }))
}

pub(crate) fn minute_chart(call: &mut Call<'_>) -> Answer {
    let issue = quoted_issue(call)?;
    let until: u16 = call
        .fields
        .text("FID_INPUT_HOUR_1")
        .get(..4)
        .and_then(|hhmm| {
            let (hours, minutes) = hhmm.split_at_checked(2)?;
            let hours: u16 = hours.parse().ok()?;
            hours.checked_mul(60)?.checked_add(minutes.parse().ok()?)
        })
        // A widely used client asks with 000000 for the latest minutes (C).
        .filter(|minute| *minute > 0)
        .unwrap_or(u16::MAX);
    let today = kst(call.now).strftime("%Y%m%d").to_string();
    let mut value = 0i64;
    let mut rows: Vec<Row> = Vec::new();
    for (minute, candle) in issue.minutes.minutes() {
        value = value.saturating_add(candle.value);
        if minute > until {
            break;
        }
        let (hour, rest) = (
            minute.checked_div(60).unwrap_or(0),
            minute.checked_rem(60).unwrap_or(0),
        );
        rows.push(row! {
            stck_bsop_date: Cell::new(&today),
            stck_cntg_hour: Cell::new(format!("{hour:02}{rest:02}00")),
            stck_prpr: Cell::of(candle.close),
            stck_oprc: Cell::of(candle.open),
            stck_hgpr: Cell::of(candle.high),
            stck_lwpr: Cell::of(candle.low),
            cntg_vol: Cell::of(candle.volume),
            acml_tr_pbmn: Cell::of(value),
        });
    }
    rows.reverse();
    rows.truncate(MINUTE_CANDLES);
    quoted(json!({ "output1": summary(&issue), "output2": rows }))
}
