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
use kis_wire::Environment;
use kis_wire::generated::domestic_stock::chk_holiday::{ChkHoliday, ChkHolidayRequest};
use kis_wire::generated::domestic_stock::inquire_asking_price_exp_ccn::{
    InquireAskingPriceExpCcn, InquireAskingPriceExpCcnRequest,
};
use kis_wire::generated::domestic_stock::inquire_ccnl::{InquireCcnl, InquireCcnlRequest};
use kis_wire::generated::domestic_stock::inquire_daily_itemchartprice::{
    InquireDailyItemchartprice, InquireDailyItemchartpriceRequest,
};
use kis_wire::generated::domestic_stock::inquire_price::InquirePrice;
use kis_wire::generated::domestic_stock::inquire_psbl_rvsecncl::{
    InquirePsblRvsecncl, InquirePsblRvsecnclRequest, InquirePsblRvsecnclResponse,
};
use kis_wire::generated::domestic_stock::inquire_psbl_sell::{
    InquirePsblSell, InquirePsblSellRequest,
};
use kis_wire::generated::domestic_stock::inquire_time_itemchartprice::{
    InquireTimeItemchartprice, InquireTimeItemchartpriceRequest,
};
use kis_wire::generated::domestic_stock::search_stock_info::{
    SearchStockInfo, SearchStockInfoRequest, SearchStockInfoResponse,
};
use kis_wire::lists::MINUTE_CANDLES;
use kis_wire::schema::Cells;
use market_rules::{Calendar, Day};

fn chart_request(
    symbol: Symbol,
    period: Period,
    from: Date,
    to: Date,
) -> InquireDailyItemchartpriceRequest {
    InquireDailyItemchartpriceRequest::new()
        .fid_cond_mrkt_div_code("J")
        .fid_input_iscd(symbol.code())
        .fid_input_date_1(from.strftime("%Y%m%d"))
        .fid_input_date_2(to.strftime("%Y%m%d"))
        .fid_period_div_code(match period {
            Period::Day => "D",
            Period::Week => "W",
            Period::Month => "M",
            Period::Year => "Y",
        })
        // Adjusted prices, the reverse of what 0 says to inquire-daily-price.
        .fid_org_adj_prc("0")
}

/// Returns a word of an answer.
fn word(row: &Cells, name: &str) -> Result<String> {
    let word = row.plain(name).map_err(translate::cells::unreadable)?;
    Ok(word.to_owned())
}

impl KisGateway {
    async fn stock_info(&self, symbol: Symbol, lane: Lane) -> Result<SearchStockInfoResponse> {
        // 300: shares, funds and notes.
        let request = SearchStockInfoRequest::new()
            .prdt_type_cd("300")
            .pdno(symbol.code());
        let answer = self
            .rest
            .read::<SearchStockInfo>(&request, lane, false)
            .await?;
        self.rest
            .told(translate::part(answer.body.output(), "output"))?;
        Ok(answer.body)
    }

    /// Returns the open orders that can be amended or cancelled; on paper the open rows of today.
    ///
    /// # Errors
    ///
    /// As the venue's answer ends; never a part of the list.
    pub async fn changeable_orders(&self) -> Result<Sourced<Vec<Changeable>>> {
        let today = seoul_day(self.clock.now());
        if self.config.mode.environment() == Environment::Live {
            let request = InquirePsblRvsecnclRequest::new()
                .cano(self.config.account.number())
                .acnt_prdt_cd(self.config.account.product())
                .inqr_dvsn_1("0")
                .inqr_dvsn_2("0");
            let pages = self
                .rest
                .read_all::<InquirePsblRvsecncl>(&request, 0, Lane::Reconcile)
                .await?;
            // A row of another product is none that could be changed here; one whose code is none of
            // any product may be.
            let is_code = |text: &str| {
                let is_of_code = |byte: u8| byte.is_ascii_digit() || byte.is_ascii_uppercase();
                text.len() <= 12 && text.bytes().all(is_of_code)
            };
            let rows = pages.iter().flat_map(InquirePsblRvsecnclResponse::output);
            let rows = rows.filter(|row| {
                let code = row.pdno();
                code.is_empty() || !is_code(code) || Symbol::krx(code).is_ok()
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
        let request = quotes::price_of(symbol);
        let answer = self
            .rest
            .read::<InquirePrice>(&request, Lane::Query, false)
            .await?;
        self.rest.told(quotes::quote(symbol, &answer.body))
    }

    async fn book(&self, symbol: Symbol) -> Result<OrderBook> {
        let request = InquireAskingPriceExpCcnRequest::new()
            .fid_cond_mrkt_div_code("J")
            .fid_input_iscd(symbol.code());
        let answer = self
            .rest
            .read::<InquireAskingPriceExpCcn>(&request, Lane::Query, false)
            .await?;
        let book = quotes::book(symbol, &answer.body, self.clock.now());
        self.rest.told(book)
    }

    async fn last_prints(&self, symbol: Symbol) -> Result<Vec<Print>> {
        let request = InquireCcnlRequest::new()
            .fid_cond_mrkt_div_code("J")
            .fid_input_iscd(symbol.code());
        let answer = self
            .rest
            .read::<InquireCcnl>(&request, Lane::Query, false)
            .await?;
        self.rest.told(candles::prints(&answer.body))
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
            let newest_first = self.rest.told(candles::daily(&answer.body))?;
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
            let request = InquireTimeItemchartpriceRequest::new()
                .fid_cond_mrkt_div_code("J")
                .fid_input_iscd(symbol.code())
                .fid_input_hour_1(until.strftime("%H%M%S"))
                .fid_pw_data_incu_yn("N");
            let answer = self
                .rest
                .read::<InquireTimeItemchartprice>(&request, Lane::Query, false)
                .await?;
            let newest_first = self.rest.told(candles::minutes(&answer.body))?;
            let is_last = newest_first.len() < MINUTE_CANDLES;
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
            let info = translate::part(info.output(), "output")?;
            let value = IssueInfo {
                symbol,
                name: self.rest.told(word(info.cells(), "prdt_abrv_name"))?,
                is_halted: info.tr_stop_yn().ok().flatten(),
                is_managed: info.admn_item_yn().ok().flatten(),
                is_on_nxt: info.cptt_trad_tr_psbl_yn().ok().flatten(),
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
        let name = translate::part(answer.body.output1(), "output1");
        let name = self.rest.told(name)?;
        let value = IssueInfo {
            symbol,
            name: self.rest.told(word(name.cells(), "hts_kor_isnm"))?,
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
            let request = InquirePsblSellRequest::new()
                .cano(self.config.account.number())
                .acnt_prdt_cd(self.config.account.product())
                .pdno(symbol.code());
            let answer = self
                .rest
                .read::<InquirePsblSell>(&request, Lane::Query, false)
                .await?;
            // Samples say `output`, one document `output1`, where the table does not know the row.
            let shares = translate::part(answer.body.output(), "output")
                .and_then(|row| translate::quantity(row.ord_psbl_qty(), "ord_psbl_qty"));
            return Ok(Sourced {
                value: self.rest.told(shares)?,
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
        let request = ChkHolidayRequest::new().bass_dt(from.strftime("%Y%m%d"));
        // One page covers some weeks; more would be more calls than the venue asks for.
        let answer = self
            .rest
            .read::<ChkHoliday>(&request, Lane::Query, false)
            .await?;
        let value = translate::list(&answer.body, "output").and_then(|_rows| {
            let rows = answer.body.output();
            rows.map(|row| {
                let day = translate::day(row.bass_dt(), "bass_dt")?;
                let is_open = translate::required(row.opnd_yn(), "opnd_yn", "Y or N")?;
                Ok((day, is_open))
            })
            .collect::<Result<OpenDays>>()
        });
        Ok(Sourced {
            value: self.rest.told(value)?,
            source: Source::Venue,
        })
    }
}
