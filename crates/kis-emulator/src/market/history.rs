//! What an issue traded on the days before: days that were played, and made-up ones before them, the same
//! at every call.

use hoga_venue::Candle;
use hoga_venue::feed::Random;
use hoga_venue::issue::Issue;
use jiff::civil::{Date, Weekday};
use market_rules::{Calendar, Day};

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
