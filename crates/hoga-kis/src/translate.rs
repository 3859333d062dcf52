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
    Price, Quantity, Result, Route, Side, Symbol, TradingDay,
};
use jiff::ToSpan;
use jiff::civil::Date;
use kis_wire::domestic_stock::inquire_balance::{InquireBalanceRequest, InquireBalanceResponse};
use kis_wire::domestic_stock::inquire_daily_ccld::InquireDailyCcldRequest;
use kis_wire::domestic_stock::inquire_price::CurrentPrice;
use kis_wire::domestic_stock::inquire_psbl_order::{InquirePsblOrderRequest, PsblOrder};
use kis_wire::domestic_stock::inquire_psbl_rvsecncl::PsblRvsecnclRow;
use kis_wire::domestic_stock::order_cash::{OrderAnswer, OrderCashRequest, OrderSide};
use kis_wire::domestic_stock::order_rvsecncl::{AMEND, CANCEL, OrderRvsecnclRequest};
use kis_wire::{Cell, Environment};
use rust_decimal::Decimal;

pub(crate) use cells::{day, quantity};
use cells::{digits, order_number, required_price, side, symbol, unreadable};

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
    let is_number = !number.trim_matches('0').is_empty() && digits(&answer.number, "ODNO").is_ok();
    // The number decides; a branch that is none is left to the venue's list.
    let branch = digits(&answer.branch, "KRX_FWDG_ORD_ORGNO").unwrap_or_default();
    is_number.then(|| BrokerOrderId::new(TradingDay::krx(day), branch, number))
}

/// Returns the request for all orders of a day; paper knows orders of KRX only.
pub(crate) fn daily_ccld(
    account: &AccountId,
    day: Date,
    today: Date,
    environment: Environment,
) -> InquireDailyCcldRequest {
    let oldest = today.saturating_sub(3.months());
    let is_before_three_months = day < oldest;
    let exchange = match environment {
        Environment::Live => "ALL",
        Environment::Paper => "KRX",
    };
    let day = day.strftime("%Y%m%d").to_string();
    InquireDailyCcldRequest {
        is_before_three_months,
        account_number: Cell::new(account.number()),
        account_product: Cell::new(account.product()),
        from: Cell::new(&day),
        to: Cell::new(&day),
        side: Cell::new("00"),
        order: Cell::new("01"),
        code: Cell::default(),
        executed: Cell::new("00"),
        branch: Cell::default(),
        number: Cell::default(),
        kind: Cell::new("00"),
        product_kind: Cell::default(),
        exchange: Cell::new(exchange),
        cursor_condition: Cell::default(),
        cursor_key: Cell::default(),
    }
}

/// Returns the request for positions and cash.
pub(crate) fn balance(account: &AccountId) -> InquireBalanceRequest {
    InquireBalanceRequest {
        account_number: Cell::new(account.number()),
        account_product: Cell::new(account.product()),
        after_hours: Cell::new("N"),
        offline: Cell::default(),
        kind: Cell::new("02"),
        unit_price: Cell::new("01"),
        fund_settlement: Cell::new("N"),
        auto_repay: Cell::new("N"),
        processing: Cell::new("00"),
        cursor_condition: Cell::default(),
        cursor_key: Cell::default(),
    }
}

/// Returns what a day's result is reckoned from. A total of nothing the day before is that of an account
/// which had none, or of a venue that does not say it: either compares with nothing.
pub(crate) fn account_today(pages: &[InquireBalanceResponse]) -> Result<AccountToday> {
    let (positions, opaque) = positions(pages)?;
    let Some(sum) = pages.first().and_then(|page| page.output2.first()) else {
        return Err(BrokerError::api("", "the balance carries no sums"));
    };
    let number = |cell: &Cell, name: &str| cell.number(name).map_err(unreadable);
    let worth_yesterday = number(&sum.bfdy_tot_asst_evlu_amt, "bfdy_tot_asst_evlu_amt")?;
    let amount = number(&sum.thdt_buy_amt, "thdt_buy_amt")?;
    let amounts = amount.zip(number(&sum.thdt_sll_amt, "thdt_sll_amt")?);
    let own = balance::own_trades(pages)?.map(|shares| OwnTrades {
        shares,
        // The sums hold the trades of what is not understood too.
        amounts: amounts.filter(|_| opaque.is_empty()),
    });
    Ok(AccountToday {
        positions,
        own,
        fees: number(&sum.thdt_tlex_amt, "thdt_tlex_amt")?,
        worth: number(&sum.tot_evlu_amt, "tot_evlu_amt")?,
        worth_yesterday: worth_yesterday.filter(|worth| !worth.is_zero()),
    })
}

/// Returns the cash of a balance.
pub(crate) fn cash(pages: &[InquireBalanceResponse]) -> Result<Cash> {
    let sum = pages
        .first()
        .and_then(|page| page.output2.first())
        .ok_or_else(|| BrokerError::api("", "the balance carries no cash"))?;
    let amount = |cell: &Cell, name: &str| -> Result<Amount> {
        Ok(Amount::krw(cell.required(name).map_err(unreadable)?))
    };
    Ok(Cash {
        settled_d2: amount(&sum.prvs_rcdl_excc_amt, "prvs_rcdl_excc_amt")?,
        deposit: amount(&sum.dnca_tot_amt, "dnca_tot_amt")?,
    })
}

/// Returns the request for what a buy may use.
pub(crate) fn psbl_order(
    account: &AccountId,
    symbol: Symbol,
    order_type: OrderType,
    division: &str,
) -> InquirePsblOrderRequest {
    InquirePsblOrderRequest {
        account_number: Cell::new(account.number()),
        account_product: Cell::new(account.product()),
        code: Cell::new(symbol.code()),
        price: price_cell(order_type.limit()),
        division: Cell::new(division),
        with_cma: Cell::new("N"),
        with_overseas: Cell::new("N"),
    }
}

/// Returns what a buy may use: the figures without credit.
pub(crate) fn buying_power(figures: &PsblOrder) -> Result<BuyingPower> {
    let amount = figures
        .nrcvb_buy_amt
        .required("nrcvb_buy_amt")
        .map_err(unreadable)?;
    let quantity = figures
        .nrcvb_buy_qty
        .required("nrcvb_buy_qty")
        .map_err(unreadable)?;
    let reserved = figures
        .psbl_qty_calc_unpr
        .number("psbl_qty_calc_unpr")
        .map_err(unreadable)?;
    Ok(BuyingPower {
        amount: Amount::krw(amount),
        quantity: Quantity::new(quantity)
            .ok_or_else(|| BrokerError::api("", "nrcvb_buy_qty is negative"))?,
        reserved_at: reserved.and_then(Price::new),
    })
}

/// Returns the reference figures of an issue; each must be there. A limit of 0 is none: issues in
/// liquidation trading have none.
pub(crate) fn reference(price: &CurrentPrice) -> Result<Reference> {
    let limit = |cell: &Cell, name: &str| -> Result<Option<Price>> {
        let value = cell.required(name).map_err(unreadable)?;
        if value.is_sign_negative() && !value.is_zero() {
            return Err(BrokerError::api("", format!("{name} is negative")));
        }
        Ok(Price::new(value))
    };
    Ok(Reference {
        last: required_price(&price.stck_prpr, "stck_prpr")?,
        upper: limit(&price.stck_mxpr, "stck_mxpr")?,
        lower: limit(&price.stck_llam, "stck_llam")?,
        // Only the cap on daily loss needs it, and says so where it is missing.
        close: price
            .stck_sdpr
            .number("stck_sdpr")
            .ok()
            .flatten()
            .and_then(Price::new),
        tick: required_price(&price.aspr_unit, "aspr_unit")?,
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
pub(crate) fn changeable(row: &PsblRvsecnclRow, today: Date) -> Result<Changeable> {
    let number = order_number(&row.odno)?;
    let branch = digits(&row.ord_gno_brno, "ord_gno_brno")?;
    Ok(Changeable {
        id: BrokerOrderId::new(TradingDay::krx(today), branch, number),
        symbol: symbol(&row.pdno)?,
        side: side(row.sll_buy_dvsn_cd.text(), "sll_buy_dvsn_cd")?,
        quantity: quantity(&row.ord_qty, "ord_qty")?,
        changeable: quantity(&row.psbl_qty, "psbl_qty")?,
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
