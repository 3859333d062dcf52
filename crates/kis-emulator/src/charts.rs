//! Charts: today's minutes as they traded; the days before are made up, the same at every call.

use crate::core::Core;
use crate::fields::decode;
use crate::quotation::{percent, sign};
use crate::rest::{HttpReply, HttpRequest};
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
pub(crate) fn days<'a>(
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

/// Joins days into weeks, months or years, newest first; a day stays a day.
pub(crate) fn by_period(
    days: impl Iterator<Item = (Date, Candle)>,
    period: &str,
) -> impl Iterator<Item = (Date, Candle)> {
    let mut days = days.peekable();
    std::iter::from_fn(move || {
        let (newest, mut whole) = days.next()?;
        let of = period_of(period, newest);
        while let Some((_, earlier)) = days.next_if(|(day, _)| period_of(period, *day) == of) {
            whole = merged(&whole, &earlier);
        }
        Some((newest, whole))
    })
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

/// Returns a row; the change is to the close before it.
fn daily_row(day: Date, candle: &Candle, before: i64) -> DailyCandle {
    let change = candle.close.saturating_sub(before);
    DailyCandle {
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
        let asked = days(&issue, &calendar, self.venue.day())
            .skip_while(|(day, _)| *day > to)
            .take_while(|(day, _)| *day >= from);
        let rows: Vec<(Date, Candle)> = by_period(asked, period).take(DAILY_ROWS).collect();
        let body = InquireDailyItemchartpriceResponse {
            output1: summary(&issue),
            output2: rows
                .iter()
                .zip(
                    rows.iter()
                        .skip(1)
                        .map(|(_, before)| before.close)
                        .chain([0]),
                )
                .map(|((day, candle), before)| {
                    // Nothing is known before the oldest row: its own open stands in.
                    let before = if before > 0 { before } else { candle.open };
                    daily_row(*day, candle, before)
                })
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
            // A widely used client asks with 000000 for the latest minutes (C).
            .filter(|minute| *minute > 0)
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
            output1: summary(&issue),
            output2: rows,
        };
        Ok(quoted(json!(body)))
    }
}

fn quoted(body: Value) -> HttpReply {
    HttpReply::business("0", "MCA00000", "정상처리 되었습니다.", body)
}
