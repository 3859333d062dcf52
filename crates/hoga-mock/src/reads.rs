//! The second port as the simulated exchange answers it: its own figures, and the history that a test
//! gave.

use crate::dollars;
use crate::gateway::MockGateway;
use crate::words::{self, price, shares};
use hoga_desk::{Gateway, Reads};
use hoga_port::figures::{Candle, IssueInfo, OpenDays, Period, Print, Quote, Source, Sourced};
use hoga_port::time::{kst, seoul_day};
use hoga_port::{BrokerError, Market, OrderBook, Price, Quantity, Result, Symbol};
use hoga_venue::candles::Candle as VenueCandle;
use hoga_venue::issue::Issue;
use hoga_venue::us::UsIssue;
use jiff::ToSpan;
use jiff::civil::{Date, Time};
use market_rules::{Calendar, Day};
use rust_decimal::Decimal;

/// Days that are told of at once.
const DAYS: usize = 30;

impl Reads for MockGateway {
    async fn quote(&self, symbol: Symbol) -> Result<Quote> {
        let quote = match symbol.market() {
            Market::Krx => self.with_venue(|venue, _now| venue.issue(symbol).and_then(quote_of)),
            Market::Us => self.venue().with_us(|market, _now| {
                let issue = market.issues.get(symbol.code());
                issue.and_then(|issue| us_quote(symbol, issue))
            })?,
        };
        quote.ok_or_else(|| unlisted(symbol))
    }

    async fn book(&self, symbol: Symbol) -> Result<OrderBook> {
        let book = match symbol.market() {
            Market::Krx => self.with_venue(|venue, now| {
                let issue = venue.issue(symbol)?;
                Some(words::book(issue, now))
            }),
            Market::Us => self.venue().with_us(|market, now| {
                let issue = market.issues.get(symbol.code())?;
                Some(dollars::book(symbol, issue, now))
            })?,
        };
        book.ok_or_else(|| unlisted(symbol))
    }

    async fn last_prints(&self, symbol: Symbol) -> Result<Vec<Print>> {
        if symbol.market() == Market::Us {
            return Err(BrokerError::refused(
                "the mock's dollar market keeps no prints",
                "subscribe to its trades",
            ));
        }
        let prints = self.with_venue(|venue, _now| {
            let prints = venue.issue(symbol)?.prints.iter();
            Some(
                prints
                    .filter_map(|print| {
                        Some(Print {
                            time: kst(print.at).time(),
                            price: price(print.price)?,
                            quantity: shares(print.quantity),
                        })
                    })
                    .collect(),
            )
        });
        prints.ok_or_else(|| unlisted(symbol))
    }

    async fn candles(
        &self,
        symbol: Symbol,
        period: Period,
        until: Date,
        count: usize,
    ) -> Result<Vec<Candle>> {
        let given = self.venue().history(symbol);
        let mut days: Vec<Candle> = given.into_iter().filter(|it| it.time.is_none()).collect();
        if symbol.market() == Market::Krx {
            days.extend(self.with_venue(|venue, now| {
                venue.issue(symbol).map_or_else(Vec::new, |issue| {
                    let past = issue.minutes.days();
                    let past = past.filter_map(|(day, candle)| candle_of(day, None, candle));
                    let today = issue.minutes.today();
                    let today = today.and_then(|it| candle_of(seoul_day(now), None, &it));
                    past.chain(today).collect()
                })
            }));
        }
        days.sort_by_key(|candle| candle.day);
        days.retain(|candle| candle.day <= until);
        let mut candles = gathered(days, period);
        candles.drain(..candles.len().saturating_sub(count));
        Ok(candles)
    }

    async fn minutes(&self, symbol: Symbol, count: usize) -> Result<Vec<Candle>> {
        let today = symbol.market().trading_day(self.now());
        let given = self.venue().history(symbol);
        let of_today = |candle: &Candle| candle.time.is_some() && candle.day == today;
        let mut minutes: Vec<Candle> = given.into_iter().filter(of_today).collect();
        if symbol.market() == Market::Krx {
            minutes.extend(self.with_venue(|venue, _now| {
                venue.issue(symbol).map_or_else(Vec::new, |issue| {
                    let minutes = issue.minutes.minutes();
                    let candles = minutes.filter_map(|(minute, candle)| {
                        candle_of(today, Some(time_of(minute)?), candle)
                    });
                    candles.collect()
                })
            }));
        }
        minutes.sort_by_key(|candle| candle.time);
        minutes.drain(..minutes.len().saturating_sub(count));
        Ok(minutes)
    }

    async fn issue_info(&self, symbol: Symbol) -> Result<Sourced<IssueInfo>> {
        let name = match symbol.market() {
            Market::Krx => self.with_venue(|venue, _now| {
                let is_on_nxt = venue.issue_on(hoga_venue::Market::Nxt, symbol).is_some();
                venue
                    .issue(symbol)
                    .map(|issue| (issue.name.clone(), is_on_nxt))
            }),
            Market::Us => self.venue().with_us(|market, _now| {
                let issue = market.issues.get(symbol.code());
                issue.map(|issue| (issue.name.clone(), false))
            })?,
        };
        let (name, is_on_nxt) = name.ok_or_else(|| unlisted(symbol))?;
        Ok(Sourced {
            value: IssueInfo {
                symbol,
                name,
                is_halted: Some(false),
                is_managed: Some(false),
                is_on_nxt: Some(is_on_nxt),
            },
            source: Source::Venue,
        })
    }

    async fn sellable(&self, symbol: Symbol) -> Result<Sourced<Quantity>> {
        let held = self.positions().await?;
        let held = held.into_iter().find(|held| held.symbol == symbol);
        Ok(Sourced {
            value: held.map_or(Quantity::ZERO, |held| held.sellable),
            source: Source::Venue,
        })
    }

    async fn open_days(&self, from: Date, calendar: &Calendar) -> Result<Sourced<OpenDays>> {
        let is_open = |day: Date| matches!(calendar.day(day), Day::Open(_));
        let days = from.series(1.day()).take(DAYS);
        Ok(Sourced {
            value: days.map(|day| (day, is_open(day))).collect(),
            source: Source::Calendar,
        })
    }
}

fn unlisted(symbol: Symbol) -> BrokerError {
    BrokerError::api("", format!("{symbol} is not listed"))
}

fn percent_of(change: Decimal, base: Decimal) -> Option<Decimal> {
    let percent = change.saturating_mul(Decimal::ONE_HUNDRED);
    Some(percent.checked_div(base)?.round_dp(2))
}

fn quote_of(issue: &Issue) -> Option<Quote> {
    let change = Decimal::from(issue.last.saturating_sub(issue.base));
    Some(Quote {
        symbol: issue.symbol,
        last: price(issue.last)?,
        change: Some(change),
        change_percent: percent_of(change, issue.base.into()),
        volume: Some(shares(issue.volume)),
        open: price(issue.open),
        high: price(issue.high),
        low: price(issue.low),
        upper_limit: price(issue.upper),
        lower_limit: price(issue.lower),
        tick: price(issue.tick(issue.last)),
    })
}

fn us_quote(symbol: Symbol, issue: &UsIssue) -> Option<Quote> {
    let change = dollars::dollars(issue.last.saturating_sub(issue.base));
    Some(Quote {
        symbol,
        last: Price::from_cents(issue.last)?,
        change: Some(change),
        change_percent: percent_of(change, dollars::dollars(issue.base)),
        volume: Some(shares(issue.volume)),
        open: Price::from_cents(issue.open),
        high: Price::from_cents(issue.high),
        low: Price::from_cents(issue.low),
        upper_limit: None,
        lower_limit: None,
        tick: Price::from_cents(1),
    })
}

fn time_of(minute: u16) -> Option<Time> {
    let (hour, minute) = (minute.checked_div(60)?, minute.checked_rem(60)?);
    Time::new(hour.try_into().ok()?, minute.try_into().ok()?, 0, 0).ok()
}

fn candle_of(day: Date, time: Option<Time>, candle: &VenueCandle) -> Option<Candle> {
    Some(Candle {
        day,
        time,
        open: price(candle.open)?,
        high: price(candle.high)?,
        low: price(candle.low)?,
        close: price(candle.close)?,
        volume: shares(candle.volume),
        value: Some(candle.value.into()),
    })
}

/// Gathers days into longer periods, oldest first.
fn gathered(days: Vec<Candle>, period: Period) -> Vec<Candle> {
    let of = |day: Date| match period {
        Period::Day => (day.year(), day.day_of_year()),
        Period::Week => {
            let week = day.iso_week_date();
            (week.year(), week.week().into())
        }
        Period::Month => (day.year(), day.month().into()),
        Period::Year => (day.year(), 0),
    };
    let mut candles: Vec<Candle> = Vec::new();
    for day in days {
        match candles
            .last_mut()
            .filter(|last| of(last.day) == of(day.day))
        {
            None => candles.push(day),
            Some(last) => {
                last.day = day.day;
                last.high = last.high.max(day.high);
                last.low = last.low.min(day.low);
                last.close = day.close;
                last.volume = last.volume.plus(day.volume);
                let sum = |one: Decimal| day.value.map(|other| one.saturating_add(other));
                last.value = last.value.and_then(sum);
            }
        }
    }
    candles
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_are_gathered_into_longer_candles() {
        let day = |day: Date, close: i64| Candle {
            day,
            time: None,
            open: Price::from_won(close).unwrap(),
            high: Price::from_won(close + 10).unwrap(),
            low: Price::from_won(close - 10).unwrap(),
            close: Price::from_won(close).unwrap(),
            volume: Quantity::from_shares(5),
            value: None,
        };
        // A Friday, and the Monday and Tuesday behind it.
        let days = vec![
            day(date(2026, 10, 30), 1_000),
            day(date(2026, 11, 2), 1_100),
            day(date(2026, 11, 3), 1_050),
        ];
        assert_eq!(gathered(days.clone(), Period::Day), days);
        let weeks = gathered(days.clone(), Period::Week);
        let months = gathered(days.clone(), Period::Month);
        assert_eq!(weeks, months);
        let last = weeks.last().unwrap();
        assert_eq!((weeks.len(), last.day), (2, date(2026, 11, 3)));
        assert_eq!(last.open, Price::from_won(1_100).unwrap());
        assert_eq!(last.high, Price::from_won(1_110).unwrap());
        assert_eq!(last.close, Price::from_won(1_050).unwrap());
        assert_eq!(last.volume, Quantity::from_shares(10));
        assert_eq!(gathered(days, Period::Year).len(), 1);
    }
}
