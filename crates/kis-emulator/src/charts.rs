//! Charts: today's minutes as they traded; the days before are made up, the same at every call.

use crate::core::Core;
use crate::quotation::{percent, sign};
use crate::rest::{HttpReply, HttpRequest, decode};
use hoga_port::time::{Timestamp, kst};
use hoga_venue::Candle;
use hoga_venue::feed::Random;
use hoga_venue::issue::Issue;
use jiff::civil::{Date, Weekday};
use kis_wire::Cell;
use kis_wire::domestic_stock::inquire_daily_itemchartprice::{
    DailyCandle, InquireDailyItemchartpriceRequest, InquireDailyItemchartpriceResponse,
    ItemSummary, ROWS as DAILY_ROWS,
};
use kis_wire::domestic_stock::inquire_time_itemchartprice::{
    InquireTimeItemchartpriceRequest, InquireTimeItemchartpriceResponse, MinuteCandle,
    ROWS as MINUTE_ROWS,
};
use krx_rules::{Calendar, Day};
use serde_json::{Value, json};

/// Days of made-up history at most.
const MOST_DAYS: usize = 8_000;

fn is_open(calendar: &Calendar, day: Date) -> bool {
    match calendar.day(day) {
        Day::Open(_) => true,
        Day::Closed(_) => false,
        // Before the calendar begins every weekday counts.
        Day::Unknown(_) => !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday),
    }
}

/// Returns a made-up day that ends at `close`, and the close of the day before it.
fn made_up(issue: &Issue, day: Date, close: i64) -> (Candle, i64) {
    let seed = issue
        .symbol
        .code()
        .bytes()
        .chain(day.to_string().bytes())
        .fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
        });
    let mut random = Random::new(seed);
    let mut moved = |most: i64| {
        let by = close
            .saturating_mul(random.between(most.saturating_neg(), most))
            .checked_div(10_000)
            .unwrap_or(0);
        let price = close.saturating_add(by).max(1);
        price.saturating_sub(price.checked_rem(issue.tick(price)).unwrap_or(0))
    };
    let before = moved(200).max(1);
    let open = moved(100).max(1);
    let (one, other) = (moved(150), moved(150));
    let volume = random.between(100_000, 20_000_000);
    let candle = Candle {
        open,
        high: open.max(close).max(one),
        low: open.min(close).min(other).max(1),
        close,
        volume,
        value: volume.saturating_mul(close),
    };
    (candle, before)
}

/// Returns the days of an issue, newest first, from `today` back.
fn days<'a>(
    issue: &'a Issue,
    calendar: &'a Calendar,
    today: Date,
) -> impl Iterator<Item = (Date, Candle)> + 'a {
    let now = issue.minutes.today().map(|candle| (today, candle));
    let mut day = today;
    let mut close = issue.base;
    let earlier = std::iter::from_fn(move || {
        loop {
            day = day.yesterday().ok()?;
            if is_open(calendar, day) {
                break;
            }
        }
        let traded = issue.minutes.days().find(|(at, _)| *at == day);
        let (candle, before) = match traded {
            Some((_, candle)) => (*candle, candle.open),
            None => made_up(issue, day, close),
        };
        close = before;
        Some((day, candle))
    });
    now.into_iter().chain(earlier.take(MOST_DAYS))
}

/// Returns what tells the periods of two days apart.
fn period_of(code: &str, day: Date) -> (i16, i16) {
    match code {
        "W" => {
            let week = day.iso_week_date();
            (week.year(), week.week().into())
        }
        "M" => (day.year(), day.month().into()),
        "Y" => (day.year(), 0),
        _ => (day.year(), day.day_of_year()),
    }
}

fn merged(later: &Candle, earlier: &Candle) -> Candle {
    Candle {
        open: earlier.open,
        high: later.high.max(earlier.high),
        low: later.low.min(earlier.low),
        close: later.close,
        volume: later.volume.saturating_add(earlier.volume),
        value: later.value.saturating_add(earlier.value),
    }
}

fn summary(issue: &Issue) -> ItemSummary {
    let change = issue.last.saturating_sub(issue.base);
    ItemSummary {
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

fn daily_row(day: Date, candle: &Candle) -> DailyCandle {
    DailyCandle {
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
        ..DailyCandle::default()
    }
}

impl Core {
    pub(crate) fn daily_chart(&mut self, request: &HttpRequest) -> Result<HttpReply, HttpReply> {
        let query: InquireDailyItemchartpriceRequest = decode(request)?;
        let issue = self.asked_issue(&query.market, &query.code)?;
        let bad = || {
            let text = "ERROR : INPUT INVALID_CHECK_FIELD_LENGTH";
            HttpReply::business("2", "OPSQ2002", text, Value::Null)
        };
        let day = |cell: &Cell| Date::strptime("%Y%m%d", cell.text()).map_err(|_date| bad());
        let (from, to) = (day(&query.from)?, day(&query.to)?);
        let period = query.period.text();
        if !matches!(period, "D" | "W" | "M" | "Y") {
            return Err(bad());
        }
        let calendar = Calendar::built_in();
        let mut rows: Vec<(Date, Candle)> = Vec::new();
        for (day, candle) in days(issue, &calendar, self.venue.day()) {
            if day < from {
                break;
            }
            if day > to {
                continue;
            }
            let is_full = rows.len() == DAILY_ROWS;
            match rows.last_mut() {
                Some((newest, whole)) if period_of(period, *newest) == period_of(period, day) => {
                    *whole = merged(whole, &candle);
                }
                _ if is_full => break,
                _ => rows.push((day, candle)),
            }
        }
        let body = InquireDailyItemchartpriceResponse {
            output1: summary(issue),
            output2: rows
                .iter()
                .map(|(day, candle)| daily_row(*day, candle))
                .collect(),
        };
        Ok(quoted(json!(body)))
    }

    pub(crate) fn minute_chart(
        &mut self,
        now: Timestamp,
        request: &HttpRequest,
    ) -> Result<HttpReply, HttpReply> {
        let query: InquireTimeItemchartpriceRequest = decode(request)?;
        let issue = self.asked_issue(&query.market, &query.code)?;
        let until: u16 = query
            .until
            .text()
            .get(..4)
            .and_then(|hhmm| {
                let (hours, minutes) = hhmm.split_at_checked(2)?;
                let hours: u16 = hours.parse().ok()?;
                hours.checked_mul(60)?.checked_add(minutes.parse().ok()?)
            })
            .unwrap_or(u16::MAX);
        let today = kst(now).strftime("%Y%m%d").to_string();
        let mut value = 0i64;
        let mut rows: Vec<MinuteCandle> = Vec::new();
        for (minute, candle) in issue.minutes.minutes() {
            value = value.saturating_add(candle.value);
            if minute > until {
                break;
            }
            let (hour, rest) = (
                minute.checked_div(60).unwrap_or(0),
                minute.checked_rem(60).unwrap_or(0),
            );
            rows.push(MinuteCandle {
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
        rows.truncate(MINUTE_ROWS);
        let body = InquireTimeItemchartpriceResponse {
            output1: summary(issue),
            output2: rows,
        };
        Ok(quoted(json!(body)))
    }
}

fn quoted(body: Value) -> HttpReply {
    HttpReply::business("0", "MCA00000", "정상처리 되었습니다.", body)
}
