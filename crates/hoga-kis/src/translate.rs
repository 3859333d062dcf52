//! The one file that knows both vocabularies: KIS's words on one side, the port's on the other.
//!
//! It never guesses: a blank is not zero, and a value it does not know is an error or stays
//! unknown.

use crate::figures::Changeable;
use hoga_desk::Reference;
use hoga_desk::day_result::{AccountToday, OwnTrades};
use hoga_desk::release::{ReleasedAmend, ReleasedCancel};
use hoga_port::{
    AccountId, Amount, BrokerError, BrokerOrderId, BuyingPower, Cash, OrderRequest, OrderType,
    Price, Result, Route, Side, Symbol, TradingDay,
};
use jiff::ToSpan;
use jiff::civil::Date;
use kis_wire::domestic_stock::order_cash::{OrderAnswer, OrderCashRequest, OrderSide};
use kis_wire::domestic_stock::order_rvsecncl::{AMEND, CANCEL, OrderRvsecnclRequest};
use kis_wire::generated::domestic_stock::inquire_balance::{
    InquireBalanceRequest, InquireBalanceResponse,
};
use kis_wire::generated::domestic_stock::inquire_daily_ccld::InquireDailyCcldRequest;
use kis_wire::generated::domestic_stock::inquire_price::InquirePriceResponse;
use kis_wire::generated::domestic_stock::inquire_psbl_order::{
    InquirePsblOrderRequest, InquirePsblOrderResponse,
};
use kis_wire::generated::domestic_stock::inquire_psbl_rvsecncl::InquirePsblRvsecnclOutput;
use kis_wire::lists::BEFORE_THREE_MONTHS;
use kis_wire::{Cell, Environment};
use rust_decimal::Decimal;

use cells::{Read, digits, order_number, required_price, side, symbol, unreadable};
pub(crate) use cells::{day, list, part, quantity, required};

/// Returns the price cell of an order type; it must be "0" for one that has none.
fn price_cell(price: Option<Price>) -> Cell {
    Cell::of(price.map_or(Decimal::ZERO, Price::value).normalize())
}

/// Returns the condition price of an order that waits for one; blank otherwise.
fn trigger_cell(order_type: OrderType) -> Cell {
    order_type.trigger().map_or_else(Cell::default, Cell::of)
}

/// Returns the request of a new order.
pub(crate) fn order_cash(
    account: &AccountId,
    request: &OrderRequest,
    division: &str,
) -> OrderCashRequest {
    OrderCashRequest {
        side: match request.side {
            Side::Buy => OrderSide::Buy,
            Side::Sell => OrderSide::Sell,
        },
        account_number: Cell::new(account.number()),
        account_product: Cell::new(account.product()),
        code: Cell::new(request.symbol.code()),
        division: Cell::new(division),
        quantity: Cell::of(request.quantity),
        price: price_cell(request.order_type.limit()),
        exchange: Cell::new(request.route.name()),
        sell_type: Cell::default(),
        trigger_price: trigger_cell(request.order_type),
    }
}

/// Returns the request of an amend of the whole remainder.
pub(crate) fn amend(
    account: &AccountId,
    amend: &ReleasedAmend,
    division: &str,
) -> OrderRvsecnclRequest {
    OrderRvsecnclRequest {
        change: Cell::new(AMEND),
        quantity: Cell::of(amend.remaining()),
        price: Cell::of(amend.limit()),
        trigger_price: trigger_cell(amend.order_type()),
        ..change(account, amend.target(), division, amend.route())
    }
}

/// Returns the request of a cancel, of all that is left or of a part.
pub(crate) fn cancel(account: &AccountId, cancel: &ReleasedCancel) -> OrderRvsecnclRequest {
    // A cancel is known by the number; the division only has to be one.
    let division = cancel.rule().and_then(order_types::code_of);
    let division = division.unwrap_or(order_types::ANY);
    let (quantity, whole) = match cancel.part() {
        None => (Cell::new("0"), "Y"),
        Some(part) => (Cell::of(part), "N"),
    };
    OrderRvsecnclRequest {
        change: Cell::new(CANCEL),
        quantity,
        whole: Cell::new(whole),
        ..change(account, cancel.target(), division, cancel.route())
    }
}

fn change(
    account: &AccountId,
    target: &BrokerOrderId,
    division: &str,
    route: Route,
) -> OrderRvsecnclRequest {
    OrderRvsecnclRequest {
        account_number: Cell::new(account.number()),
        account_product: Cell::new(account.product()),
        branch: Cell::new(target.branch()),
        original_number: Cell::new(target.number()),
        division: Cell::new(division),
        change: Cell::default(),
        quantity: Cell::new("0"),
        price: Cell::new("0"),
        whole: Cell::new("Y"),
        exchange: Cell::new(route.name()),
        trigger_price: Cell::default(),
    }
}

/// Returns the id of an accepted order; none when the answer carries no number, which proves
/// nothing.
pub(crate) fn receipt(answer: &OrderAnswer, day: Date) -> Option<BrokerOrderId> {
    let number = answer.number.text();
    let is_number = !number.trim_matches('0').is_empty() && digits(number, "ODNO").is_ok();
    // The number decides; a branch that is none is left to the venue's list.
    let branch = digits(answer.branch.text(), "KRX_FWDG_ORD_ORGNO").unwrap_or_default();
    is_number.then(|| BrokerOrderId::new(TradingDay::krx(day), branch, number))
}

/// Returns the request for all orders of a day, oldest first, and the place of its transaction id; paper
/// knows orders of KRX only.
pub(crate) fn daily_ccld(
    account: &AccountId,
    day: Date,
    today: Date,
    environment: Environment,
) -> (InquireDailyCcldRequest, usize) {
    let oldest = today.saturating_sub(3.months());
    let variant = if day < oldest { BEFORE_THREE_MONTHS } else { 0 };
    let exchange = match environment {
        Environment::Live => "ALL",
        Environment::Paper => "KRX",
    };
    let day = day.strftime("%Y%m%d").to_string();
    let request = InquireDailyCcldRequest::new()
        .cano(account.number())
        .acnt_prdt_cd(account.product())
        .inqr_strt_dt(&day)
        .inqr_end_dt(&day)
        // Both sides, executed and open; 01 is the oldest first.
        .sll_buy_dvsn_cd("00")
        .inqr_dvsn("01")
        .ccld_dvsn("00")
        .inqr_dvsn_3("00")
        .excg_id_dvsn_cd(exchange);
    (request, variant)
}

/// Returns the request for positions and cash.
pub(crate) fn balance(account: &AccountId) -> InquireBalanceRequest {
    InquireBalanceRequest::new()
        .cano(account.number())
        .acnt_prdt_cd(account.product())
        .afhr_flpr_yn("N")
        // By issue, with the trades of the day before.
        .inqr_dvsn("02")
        .unpr_dvsn("01")
        .fund_sttl_icld_yn("N")
        .fncg_amt_auto_rdpt_yn("N")
        .prcs_dvsn("00")
}

/// Returns what a day's result is reckoned from. A total of nothing the day before is that of an account
/// which had none, or of a venue that does not say it: either compares with nothing.
pub(crate) fn account_today(pages: &[InquireBalanceResponse]) -> Result<AccountToday> {
    let (positions, opaque) = positions(pages)?;
    let Some(sum) = sums(pages) else {
        return Err(BrokerError::api("", "the balance carries no sums"));
    };
    let number = |cell: Read<Decimal>| cell.map_err(unreadable);
    let worth_yesterday = number(sum.bfdy_tot_asst_evlu_amt())?;
    let amount = number(sum.thdt_buy_amt())?;
    let amounts = amount.zip(number(sum.thdt_sll_amt())?);
    let own = balance::own_trades(pages)?.map(|shares| OwnTrades {
        shares,
        // The sums hold the trades of what is not understood too.
        amounts: amounts.filter(|_| opaque.is_empty()),
    });
    Ok(AccountToday {
        positions,
        own,
        fees: number(sum.thdt_tlex_amt())?,
        worth: number(sum.tot_evlu_amt())?,
        worth_yesterday: worth_yesterday.filter(|worth| !worth.is_zero()),
    })
}

/// Returns the cash of a balance: 가수도정산금액 (D+2) nets today's trades, 예수금총금액 ignores them.
pub(crate) fn cash(pages: &[InquireBalanceResponse]) -> Result<Cash> {
    let sum = sums(pages).ok_or_else(|| BrokerError::api("", "the balance carries no cash"))?;
    let amount = |cell: Read<Decimal>, name: &str| -> Result<Amount> {
        Ok(Amount::krw(required(cell, name, "a number")?))
    };
    Ok(Cash {
        settled_d2: amount(sum.prvs_rcdl_excc_amt(), "prvs_rcdl_excc_amt")?,
        deposit: amount(sum.dnca_tot_amt(), "dnca_tot_amt")?,
    })
}

/// Returns the request for what a buy may use.
pub(crate) fn psbl_order(
    account: &AccountId,
    symbol: Symbol,
    order_type: OrderType,
    division: &str,
) -> InquirePsblOrderRequest {
    InquirePsblOrderRequest::new()
        .cano(account.number())
        .acnt_prdt_cd(account.product())
        .pdno(symbol.code())
        .ord_unpr(price_cell(order_type.limit()).text())
        .ord_dvsn(division)
        .cma_evlu_amt_icld_yn("N")
        .ovrs_icld_yn("N")
}

/// Returns what a buy may use: the figures without credit. 주문가능현금 can be far too low, since what was
/// sold is not in it, and the figures called max are with credit.
pub(crate) fn buying_power(answer: &InquirePsblOrderResponse) -> Result<BuyingPower> {
    let figures = part(answer.output(), "output")?;
    let amount = required(figures.nrcvb_buy_amt(), "nrcvb_buy_amt", "a number")?;
    // The upper limit for a market order.
    let reserved = figures.psbl_qty_calc_unpr().map_err(unreadable)?;
    Ok(BuyingPower {
        amount: Amount::krw(amount),
        quantity: quantity(figures.nrcvb_buy_qty(), "nrcvb_buy_qty")?,
        reserved_at: reserved.and_then(Price::new),
    })
}

/// Returns the reference figures of an issue; each must be there. A limit of 0 is none: issues in
/// liquidation trading have none.
pub(crate) fn reference(answer: &InquirePriceResponse) -> Result<Reference> {
    let price = quotes::figures(answer)?;
    let limit = |cell: Read<Decimal>, name: &str| -> Result<Option<Price>> {
        let value = required(cell, name, "a number")?;
        if value.is_sign_negative() && !value.is_zero() {
            return Err(BrokerError::api("", format!("{name} is negative")));
        }
        Ok(Price::new(value))
    };
    Ok(Reference {
        last: required_price(price.stck_prpr(), "stck_prpr")?,
        upper: limit(price.stck_mxpr(), "stck_mxpr")?,
        lower: limit(price.stck_llam(), "stck_llam")?,
        // Only the cap on daily loss needs it, and says so where it is missing.
        close: price.stck_sdpr().ok().flatten().and_then(Price::new),
        tick: required_price(price.aspr_unit(), "aspr_unit")?,
        ticks: None,
    })
}

/// Returns how often open orders are polled where no stream tells of them.
pub(crate) fn poll_every(environment: Environment) -> std::time::Duration {
    match environment {
        Environment::Live => std::time::Duration::from_secs(5),
        Environment::Paper => std::time::Duration::from_secs(10),
    }
}

/// Returns an open order that can be changed.
pub(crate) fn changeable(row: InquirePsblRvsecnclOutput<'_>, today: Date) -> Result<Changeable> {
    let number = order_number(row.odno())?;
    let branch = digits(row.ord_gno_brno(), "ord_gno_brno")?;
    Ok(Changeable {
        id: BrokerOrderId::new(TradingDay::krx(today), branch, number),
        symbol: symbol(row.pdno())?,
        side: side(row.sll_buy_dvsn_cd(), "sll_buy_dvsn_cd")?,
        quantity: quantity(row.ord_qty(), "ord_qty")?,
        changeable: quantity(row.psbl_qty(), "psbl_qty")?,
    })
}

mod balance;
pub(crate) mod candles;
pub(crate) mod cells;
pub(crate) mod order_types;
mod orders;
pub(crate) mod quotes;
mod realtime;

pub use balance::OpaqueHolding;
use balance::sums;
pub(crate) use balance::{holding, positions, traded_today};
pub(crate) use orders::venue_list;

pub use realtime::MarketFrames;
pub(crate) use realtime::notices;

#[cfg(test)]
mod allocations;
#[cfg(test)]
mod spoilt;
#[cfg(test)]
mod strangers;
#[cfg(test)]
mod tests;
