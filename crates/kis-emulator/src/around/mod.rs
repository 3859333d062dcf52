//! Calls that clients make around the ones `kis-wire` knows: where they go, and who answers.
//!
//! Their answers are written as JSON; what is asked of their requests stands in the tables of `kis-wire`.
//! A new one is a line of `played.tsv`, and a function here.

mod quotes;
mod reports;
mod reservations;

pub(crate) use reservations::Reservation;

use crate::account::page;
use crate::core::Core;
use crate::documented;
use crate::fields::fields;
use crate::rest::{Caller, HttpReply, HttpRequest};
use hoga_port::time::Timestamp;
use kis_wire::Cell;
use kis_wire::endpoint::Effect;
use kis_wire::generated::CALLS;
use kis_wire::schema::Description;
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

/// Returns every call that is played here; the others of the tables are answered by `unplayed`.
pub fn every_call() -> impl Iterator<Item = &'static Description> {
    CALLS.iter().copied().filter(|call| is_played(call))
}

/// Returns whether a call is played here.
pub(crate) fn is_played(call: &Description) -> bool {
    call.effect == Effect::Auth || documented::call(call.path).is_some()
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
