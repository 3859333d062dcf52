//! Calls that clients make around the ones `kis-wire` knows: where they go, and who answers.
//!
//! They have no types: what is documented of them is in `documented.tsv`, and the answers are written
//! as JSON. A new one is an entry here, its rows there, and a function.

mod quotes;
mod reports;
mod reservations;

pub(crate) use reservations::Reservation;

use crate::account::page;
use crate::core::Core;
use crate::rest::{Caller, HttpReply, HttpRequest, fields};
use hoga_port::time::Timestamp;
use kis_wire::Cell;
use kis_wire::catalog::Entry;
use kis_wire::endpoint::{Effect, Method, TrIds};
use serde::Serialize;
use serde_json::{Map, Value, json};

/// The fields of a request, by their names in upper case.
#[derive(Debug)]
pub(crate) struct Fields(Map<String, Value>);

impl Fields {
    /// Returns a value without blanks around it; empty if it is not there.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.0
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or("")
            .trim()
    }

    /// Returns a value as a cell.
    pub(crate) fn cell(&self, name: &str) -> Cell {
        Cell::new(self.text(name))
    }
}

const fn read(title: &'static str, path: &'static str, tr_ids: &'static [TrIds]) -> Entry {
    Entry {
        title,
        method: Method::Get,
        path,
        effect: Effect::Read,
        tr_ids,
    }
}

const fn order(title: &'static str, path: &'static str, tr_ids: &'static [TrIds]) -> Entry {
    Entry {
        title,
        method: Method::Post,
        path,
        effect: Effect::Order,
        tr_ids,
    }
}

/// Every call, with its current ids first and the ones before them after.
const ENTRIES: &[Entry] = &[
    read(
        "상품기본조회",
        "/uapi/domestic-stock/v1/quotations/search-info",
        &[TrIds::live_only("CTPF1604R")],
    ),
    read(
        "주식현재가 시세2",
        "/uapi/domestic-stock/v1/quotations/inquire-price-2",
        &[TrIds::live_only("FHPST01010000")],
    ),
    read(
        "주식현재가 일자별",
        "/uapi/domestic-stock/v1/quotations/inquire-daily-price",
        &[TrIds::both("FHKST01010400", "FHKST01010400")],
    ),
    read(
        "주식현재가 당일시간대별체결",
        "/uapi/domestic-stock/v1/quotations/inquire-time-itemconclusion",
        &[TrIds::both("FHPST01060000", "FHPST01060000")],
    ),
    order(
        "주식예약주문",
        "/uapi/domestic-stock/v1/trading/order-resv",
        &[TrIds::live_only("CTSC0008U")],
    ),
    order(
        "주식예약주문정정취소",
        "/uapi/domestic-stock/v1/trading/order-resv-rvsecncl",
        &[TrIds::live_only("CTSC0009U"), TrIds::live_only("CTSC0013U")],
    ),
    read(
        "주식예약주문조회",
        "/uapi/domestic-stock/v1/trading/order-resv-ccnl",
        &[TrIds::live_only("CTSC0004R")],
    ),
    read(
        "주식잔고조회_실현손익",
        "/uapi/domestic-stock/v1/trading/inquire-balance-rlz-pl",
        &[TrIds::live_only("TTTC8494R")],
    ),
    read(
        "투자계좌자산현황조회",
        "/uapi/domestic-stock/v1/trading/inquire-account-balance",
        &[TrIds::live_only("CTRP6548R")],
    ),
    read(
        "기간별매매손익현황조회",
        "/uapi/domestic-stock/v1/trading/inquire-period-trade-profit",
        &[TrIds::live_only("TTTC8715R")],
    ),
    order(
        "해외주식 주문",
        "/uapi/overseas-stock/v1/trading/order",
        &[
            TrIds::both("TTTT1002U", "VTTT1002U"),
            TrIds::both("TTTT1006U", "VTTT1001U"),
            TrIds::live_only("JTTT1002U"),
            TrIds::live_only("JTTT1006U"),
        ],
    ),
    order(
        "해외주식 정정취소주문",
        "/uapi/overseas-stock/v1/trading/order-rvsecncl",
        &[
            TrIds::both("TTTT1004U", "VTTT1004U"),
            TrIds::live_only("JTTT1004U"),
        ],
    ),
    read(
        "해외주식 미체결내역",
        "/uapi/overseas-stock/v1/trading/inquire-nccs",
        &[TrIds::live_only("TTTS3018R")],
    ),
    read(
        "해외주식 주문체결내역",
        "/uapi/overseas-stock/v1/trading/inquire-ccnl",
        &[TrIds::both("TTTS3035R", "VTTS3035R")],
    ),
    read(
        "해외주식 잔고",
        "/uapi/overseas-stock/v1/trading/inquire-balance",
        &[
            TrIds::both("TTTS3012R", "VTTS3012R"),
            TrIds::live_only("JTTT3012R"),
        ],
    ),
    read(
        "해외주식 체결기준현재잔고",
        "/uapi/overseas-stock/v1/trading/inquire-present-balance",
        &[TrIds::both("CTRP6504R", "VTRP6504R")],
    ),
    read(
        "해외주식 매수가능금액조회",
        "/uapi/overseas-stock/v1/trading/inquire-psamount",
        &[TrIds::both("TTTS3007R", "VTTS3007R")],
    ),
    read(
        "해외주식 현재체결가",
        "/uapi/overseas-price/v1/quotations/price",
        &[TrIds::both("HHDFS00000300", "HHDFS00000300")],
    ),
    read(
        "해외주식 기간별시세",
        "/uapi/overseas-price/v1/quotations/dailyprice",
        &[TrIds::both("HHDFS76240000", "HHDFS76240000")],
    ),
];

/// Returns the call at a path.
pub(crate) fn at_path(path: &str) -> Option<&'static Entry> {
    ENTRIES.iter().find(|entry| entry.path == path)
}

/// Returns every call that is answered, those of `kis-wire` first.
pub fn every_call() -> impl Iterator<Item = &'static Entry> {
    kis_wire::catalog::ENTRIES.iter().chain(ENTRIES)
}

/// Rows of a page of a list (documented: 20).
const PAGE: usize = 20;

impl Core {
    /// Answers with a page of a list whose cursor has 200 characters.
    pub(crate) fn list_of_20<T: Serialize>(
        &self,
        rows: Vec<T>,
        caller: &Caller,
        fields: &Fields,
    ) -> HttpReply {
        let page = page(rows, PAGE, caller, &fields.cell("CTX_AREA_NK200"));
        let is_empty = page.rows.is_empty();
        let body = json!({
            "ctx_area_fk200": format!("{:<200}", fields.text("CANO")),
            "ctx_area_nk200": format!("{:<200}", page.next),
            "output": page.rows,
        });
        self.paged(body, is_empty, page.tr_cont)
    }

    /// Carries out a call of this list.
    pub(crate) fn serve_around(
        &mut self,
        now: Timestamp,
        path: &str,
        caller: &Caller,
        request: &HttpRequest,
    ) -> Result<HttpReply, HttpReply> {
        let fields = Fields(fields(request)?);
        let names = ["CANO", "ACNT_PRDT_CD"].map(|name| fields.cell(name));
        if !names.iter().all(|cell| cell.text().is_empty()) {
            let [number, product] = &names;
            self.check_account(caller, number, product)?;
        }
        let call = path.strip_prefix("/uapi/").unwrap_or(path);
        if call.starts_with("overseas") {
            self.overseas.advance(now, true);
        }
        match call {
            "domestic-stock/v1/quotations/search-info" => self.search_info(&fields),
            "domestic-stock/v1/quotations/inquire-price-2" => self.inquire_price_2(&fields),
            "domestic-stock/v1/quotations/inquire-daily-price" => self.inquire_daily_price(&fields),
            "domestic-stock/v1/quotations/inquire-time-itemconclusion" => {
                self.inquire_time_itemconclusion(&fields)
            }
            "domestic-stock/v1/trading/order-resv" => self.order_resv(now, caller, &fields),
            "domestic-stock/v1/trading/order-resv-rvsecncl" => {
                self.order_resv_rvsecncl(now, caller, &fields)
            }
            "domestic-stock/v1/trading/order-resv-ccnl" => {
                Ok(self.order_resv_ccnl(caller, &fields))
            }
            "domestic-stock/v1/trading/inquire-balance-rlz-pl" => {
                self.inquire_balance_rlz_pl(caller, &fields)
            }
            "domestic-stock/v1/trading/inquire-account-balance" => {
                self.inquire_account_balance(caller)
            }
            "domestic-stock/v1/trading/inquire-period-trade-profit" => {
                self.inquire_period_trade_profit(caller, &fields)
            }
            "overseas-stock/v1/trading/order" => self.overseas_order(now, caller, &fields),
            "overseas-stock/v1/trading/order-rvsecncl" => {
                self.overseas_order_rvsecncl(now, caller, &fields)
            }
            "overseas-stock/v1/trading/inquire-nccs" => {
                Ok(self.overseas_inquire_nccs(caller, &fields))
            }
            "overseas-stock/v1/trading/inquire-ccnl" => {
                Ok(self.overseas_inquire_ccnl(caller, &fields))
            }
            "overseas-stock/v1/trading/inquire-balance" => {
                self.overseas_inquire_balance(caller, &fields)
            }
            "overseas-stock/v1/trading/inquire-present-balance" => {
                Ok(self.overseas_inquire_present_balance(caller))
            }
            "overseas-stock/v1/trading/inquire-psamount" => {
                self.overseas_inquire_psamount(caller, &fields)
            }
            "overseas-price/v1/quotations/price" => Ok(self.overseas_price(&fields)),
            "overseas-price/v1/quotations/dailyprice" => Ok(self.overseas_dailyprice(now, &fields)),
            _ => Err(self.refusal("OPSQ0002", "없는 서비스 코드 입니다.")),
        }
    }
}
