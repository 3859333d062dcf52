//! The second port as KIS answers it, and which orders can be changed.
//!
//! Figures are those of KRX; the time of a book is when it was asked for, since the venue tells the time
//! of day alone.
//! Four of these calls exist on the live servers only. On paper each says where else its answer comes
//! from, so that nobody takes one source for the other.

mod ticks;

pub use crate::figures::Changeable;
pub use hoga_port::figures::{Candle, IssueInfo, Period, Print, Quote, Source, Sourced};

use crate::gateway::KisGateway;
use crate::translate::{self, candles, quotes};
use ambient::Lane;
use hoga_desk::{Gateway, Reads, RowKind};
use hoga_port::time::seoul_day;
use hoga_port::{BrokerError, OpenDays, OrderBook, Quantity, Result, Symbol, TradingDay};
use jiff::ToSpan;
use jiff::civil::Date;
use kis_wire::domestic_stock::chk_holiday::ChkHolidayRequest;
use kis_wire::domestic_stock::inquire_asking_price_exp_ccn::InquireAskingPriceExpCcnRequest;
use kis_wire::domestic_stock::inquire_ccnl::InquireCcnlRequest;
use kis_wire::domestic_stock::inquire_daily_itemchartprice::InquireDailyItemchartpriceRequest;
use kis_wire::domestic_stock::inquire_price::InquirePriceRequest;
use kis_wire::domestic_stock::inquire_psbl_rvsecncl::InquirePsblRvsecnclRequest;
use kis_wire::domestic_stock::inquire_psbl_sell::InquirePsblSellRequest;
use kis_wire::domestic_stock::inquire_time_itemchartprice::{
    InquireTimeItemchartpriceRequest, ROWS as MINUTE_ROWS,
};
use kis_wire::domestic_stock::search_stock_info::{SearchStockInfoRequest, StockInfo};
use kis_wire::domestic_stock::{
    ChkHoliday, InquireAskingPriceExpCcn, InquireCcnl, InquireDailyItemchartprice, InquirePrice,
    InquirePsblRvsecncl, InquirePsblSell, InquireTimeItemchartprice, SearchStockInfo,
};
use kis_wire::{Cell, Environment};
use market_rules::{Calendar, Day};

fn chart_request(
    symbol: Symbol,
    period: Period,
    from: Date,
    to: Date,
) -> InquireDailyItemchartpriceRequest {
    InquireDailyItemchartpriceRequest {
        market: Cell::new("J"),
        code: Cell::new(symbol.code()),
        from: Cell::of(from.strftime("%Y%m%d")),
        to: Cell::of(to.strftime("%Y%m%d")),
        period: Cell::new(match period {
            Period::Day => "D",
            Period::Week => "W",
            Period::Month => "M",
            Period::Year => "Y",
        }),
        adjusted: Cell::new("0"),
    }
}

impl KisGateway {
    async fn stock_info(&self, symbol: Symbol, lane: Lane) -> Result<StockInfo> {
        let request = SearchStockInfoRequest {
            kind: Cell::new("300"),
            code: Cell::new(symbol.code()),
        };
        let answer = self
            .rest
            .read::<SearchStockInfo>(&request, lane, false)
            .await?;
        Ok(answer.body.output)
    }

    /// Returns the open orders that can be amended or cancelled; on paper the open rows of today.
    ///
    /// # Errors
    ///
    /// As the venue's answer ends; never a part of the list.
    pub async fn changeable_orders(&self) -> Result<Sourced<Vec<Changeable>>> {
        let today = seoul_day(self.clock.now());
        if self.config.mode.environment() == Environment::Live {
            let request = InquirePsblRvsecnclRequest {
                account_number: Cell::new(self.config.account.number()),
                account_product: Cell::new(self.config.account.product()),
                order: Cell::new("0"),
                side: Cell::new("0"),
                cursor_condition: Cell::default(),
                cursor_key: Cell::default(),
            };
            let pages = self
                .rest
                .read_all::<InquirePsblRvsecncl>(request, Lane::Reconcile)
                .await?;
            // A row of another product is none that could be changed here; one whose code is none of
            // any product may be.
            let is_code = |text: &str| {
                let is_of_code = |byte: u8| byte.is_ascii_digit() || byte.is_ascii_uppercase();
                text.len() <= 12 && text.bytes().all(is_of_code)
            };
            let rows = pages.iter().flat_map(|page| &page.output).filter(|row| {
                let code = row.pdno.text();
                row.pdno.is_blank() || !is_code(code) || Symbol::krx(code).is_ok()
            });
            let value: Result<Vec<Changeable>> =
                rows.map(|row| translate::changeable(row, today)).collect();
            return Ok(Sourced {
                value: self.rest.told(value)?,
                source: Source::Venue,
            });
        }
        let list = self.orders(TradingDay::krx(today)).await?;
        let mut open = Vec::new();
        for row in list
            .rows
            .into_iter()
            .filter(|row| row.kind != RowKind::Cancel)
        {
            let Some(changeable) = row.remaining else {
                let text = format!("rmn_qty of order {} is blank", row.id);
                return Err(BrokerError::api("", text));
            };
            if !changeable.is_zero() {
                open.push(Changeable {
                    id: row.id,
                    symbol: row.symbol,
                    side: row.side,
                    quantity: row.quantity,
                    changeable,
                });
            }
        }
        Ok(Sourced {
            value: open,
            source: Source::AnotherCall,
        })
    }
}

impl Reads for KisGateway {
    async fn quote(&self, symbol: Symbol) -> Result<Quote> {
        let request = InquirePriceRequest {
            market: Cell::new("J"),
            code: Cell::new(symbol.code()),
        };
        let answer = self
            .rest
            .read::<InquirePrice>(&request, Lane::Query, false)
            .await?;
        self.rest.told(quotes::quote(symbol, &answer.body.output))
    }

    async fn book(&self, symbol: Symbol) -> Result<OrderBook> {
        let request = InquireAskingPriceExpCcnRequest {
            market: Cell::new("J"),
            code: Cell::new(symbol.code()),
        };
        let answer = self
            .rest
            .read::<InquireAskingPriceExpCcn>(&request, Lane::Query, false)
            .await?;
        let book = quotes::book(symbol, &answer.body.output1, self.clock.now());
        self.rest.told(book)
    }

    async fn last_prints(&self, symbol: Symbol) -> Result<Vec<Print>> {
        let request = InquireCcnlRequest {
            market: Cell::new("J"),
            code: Cell::new(symbol.code()),
        };
        let answer = self
            .rest
            .read::<InquireCcnl>(&request, Lane::Query, false)
            .await?;
        self.rest.told(candles::prints(&answer.body.output))
    }

    async fn candles(
        &self,
        symbol: Symbol,
        period: Period,
        until: Date,
        count: usize,
    ) -> Result<Vec<Candle>> {
        let mut found: Vec<Candle> = Vec::new();
        let mut to = until;
        while found.len() < count {
            let span = match period {
                Period::Day => 150.days(),
                Period::Week => 105.weeks(),
                Period::Month => 110.months(),
                Period::Year => 40.years(),
            };
            let request = chart_request(symbol, period, to.saturating_sub(span), to);
            let answer = self
                .rest
                .read::<InquireDailyItemchartprice>(&request, Lane::Query, false)
                .await?;
            let rows = &answer.body.output2;
            let newest_first = self.rest.told(candles::daily(rows))?;
            let Some(oldest) = newest_first.last().map(|candle| candle.day) else {
                break;
            };
            found.extend(newest_first);
            let Ok(before) = oldest.yesterday() else {
                break;
            };
            if before >= to {
                break;
            }
            to = before;
        }
        found.truncate(count);
        found.reverse();
        Ok(found)
    }

    async fn minutes(&self, symbol: Symbol, count: usize) -> Result<Vec<Candle>> {
        let mut found: Vec<Candle> = Vec::new();
        let mut until = hoga_port::time::kst(self.clock.now()).time();
        while found.len() < count {
            let request = InquireTimeItemchartpriceRequest {
                market: Cell::new("J"),
                code: Cell::new(symbol.code()),
                until: Cell::of(until.strftime("%H%M%S")),
                with_past: Cell::new("N"),
                other: Cell::default(),
            };
            let answer = self
                .rest
                .read::<InquireTimeItemchartprice>(&request, Lane::Query, false)
                .await?;
            let newest_first = self.rest.told(candles::minutes(&answer.body.output2))?;
            let is_last = newest_first.len() < MINUTE_ROWS;
            let Some(oldest) = newest_first.last().and_then(|candle| candle.time) else {
                break;
            };
            found.extend(newest_first);
            let before = oldest.saturating_sub(1.minute());
            if is_last || before >= until {
                break;
            }
            until = before;
        }
        found.truncate(count);
        found.reverse();
        Ok(found)
    }

    async fn issue_info(&self, symbol: Symbol) -> Result<Sourced<IssueInfo>> {
        if self.config.mode.environment() == Environment::Live {
            let info = self.stock_info(symbol, Lane::Query).await?;
            let said = |cell: &Cell| match cell.text() {
                "Y" => Some(true),
                "N" => Some(false),
                _ => None,
            };
            let value = IssueInfo {
                symbol,
                name: info.prdt_abrv_name.text().to_owned(),
                is_halted: said(&info.tr_stop_yn),
                is_managed: said(&info.admn_item_yn),
                is_on_nxt: said(&info.cptt_trad_tr_psbl_yn),
            };
            return Ok(Sourced {
                value,
                source: Source::Venue,
            });
        }
        let today = seoul_day(self.clock.now());
        let request = chart_request(symbol, Period::Day, today, today);
        let answer = self
            .rest
            .read::<InquireDailyItemchartprice>(&request, Lane::Query, false)
            .await?;
        let value = IssueInfo {
            symbol,
            name: answer.body.output1.hts_kor_isnm.text().to_owned(),
            is_halted: None,
            is_managed: None,
            is_on_nxt: None,
        };
        Ok(Sourced {
            value,
            source: Source::AnotherCall,
        })
    }

    async fn sellable(&self, symbol: Symbol) -> Result<Sourced<Quantity>> {
        if self.config.mode.environment() == Environment::Live {
            let request = InquirePsblSellRequest {
                account_number: Cell::new(self.config.account.number()),
                account_product: Cell::new(self.config.account.product()),
                code: Cell::new(symbol.code()),
            };
            let answer = self
                .rest
                .read::<InquirePsblSell>(&request, Lane::Query, false)
                .await?;
            let shares = &answer.body.output.ord_psbl_qty;
            return Ok(Sourced {
                value: self
                    .rest
                    .told(translate::quantity(shares, "ord_psbl_qty"))?,
                source: Source::Venue,
            });
        }
        let held = self.holding(symbol, Lane::Query).await?;
        Ok(Sourced {
            value: held.map_or(Quantity::ZERO, |held| held.sellable),
            source: Source::AnotherCall,
        })
    }

    async fn open_days(&self, from: Date, calendar: &Calendar) -> Result<Sourced<OpenDays>> {
        if self.config.mode.environment() == Environment::Paper {
            let days = from.series(1.day()).take(30);
            let is_open = |day: Date| matches!(calendar.day(day), Day::Open(_));
            return Ok(Sourced {
                value: days.map(|day| (day, is_open(day))).collect(),
                source: Source::Calendar,
            });
        }
        let request = ChkHolidayRequest {
            from: Cell::of(from.strftime("%Y%m%d")),
            cursor_condition: Cell::default(),
            cursor_key: Cell::default(),
        };
        // One page covers some weeks; more would be more calls than the venue asks for.
        let answer = self
            .rest
            .read::<ChkHoliday>(&request, Lane::Query, false)
            .await?;
        let value: Result<Vec<(Date, bool)>> = answer
            .body
            .output
            .iter()
            .map(|row| {
                let day = translate::day(&row.bass_dt, "bass_dt")?;
                match row.opnd_yn.text() {
                    "Y" => Ok((day, true)),
                    "N" => Ok((day, false)),
                    other => Err(BrokerError::api("", format!("opnd_yn is \"{other}\""))),
                }
            })
            .collect();
        Ok(Sourced {
            value: self.rest.told(value)?,
            source: Source::Venue,
        })
    }
}
