//! Reports on an account: balance with realised profit, assets, profit by day.

use crate::api::call::{Answer, Call, unknown_account};
use crate::api::cells::percent;
use crate::rest::message::Reply;
use hoga_venue::{Account, Traded};
use serde_json::{Value, json};

/// Profit of what was sold, after fees.
fn realized(traded: &Traded) -> i64 {
    traded
        .sold_amount
        .saturating_sub(traded.cost_of_sold)
        .saturating_sub(if traded.sold > 0 { traded.fees } else { 0 })
}

fn reported<'a>(call: &'a Call<'_>) -> Result<&'a Account, Reply> {
    call.market
        .venue
        .account(&call.caller.account)
        .ok_or_else(unknown_account)
}

/// Returns what the shares of an account cost and are worth.
fn cost_and_value(call: &Call<'_>, account: &Account) -> (i64, i64) {
    account
        .holdings
        .iter()
        .fold((0, 0), |(cost, value), (symbol, held)| {
            let last = call
                .market
                .venue
                .issue(*symbol)
                .map_or(0, |issue| issue.last);
            (
                i64::saturating_add(cost, held.cost),
                i64::saturating_add(value, last.saturating_mul(held.quantity)),
            )
        })
}

pub(crate) fn inquire_balance_rlz_pl(call: &mut Call<'_>) -> Answer {
    let account = reported(call)?;
    let rows: Vec<Value> = account
        .holdings
        .iter()
        .filter(|(_, held)| held.quantity > 0 || held.sold_today > 0)
        .map(|(symbol, held)| {
            let issue = call.market.venue.issue(*symbol);
            let last = issue.map_or(0, |issue| issue.last);
            let value = last.saturating_mul(held.quantity);
            let profit = value.saturating_sub(held.cost);
            let average = held.cost.checked_div(held.quantity).unwrap_or(0);
            json!({
                "pdno": symbol.code(),
                "prdt_name": issue.map_or("", |issue| issue.name.as_str()),
                "trad_dvsn_name": "현금",
                "thdt_buyqty": held.bought_today.to_string(),
                "thdt_sll_qty": held.sold_today.to_string(),
                "hldg_qty": held.quantity.to_string(),
                "ord_psbl_qty": call.market.venue.sellable(&call.caller.account, *symbol).to_string(),
                "pchs_avg_pric": format!("{average}.0000"),
                "pchs_amt": held.cost.to_string(),
                "prpr": last.to_string(),
                "evlu_amt": value.to_string(),
                "evlu_pfls_amt": profit.to_string(),
                "evlu_pfls_rt": percent(profit, held.cost),
                "evlu_erng_rt": percent(profit, held.cost),
            })
        })
        .collect();
    let (cost, value) = cost_and_value(call, account);
    let today = call.market.venue.day();
    let profit = account
        .traded
        .iter()
        .filter(|((day, _), _)| *day == today)
        .fold(0i64, |sum, (_, traded)| {
            sum.saturating_add(realized(traded))
        });
    let worth = account.cash.saturating_add(value);
    let output2 = json!([{
        "dnca_tot_amt": account.deposit.to_string(),
        "nxdy_excc_amt": account.deposit.to_string(),
        "prvs_rcdl_excc_amt": account.cash.to_string(),
        "thdt_buy_amt": account.bought_today.to_string(),
        "thdt_sll_amt": account.sold_today.to_string(),
        "thdt_tlex_amt": account.fees_today.to_string(),
        "scts_evlu_amt": value.to_string(),
        "tot_evlu_amt": worth.to_string(),
        "nass_amt": worth.to_string(),
        "bfdy_tot_asst_evlu_amt": account.worth_before.to_string(),
        "pchs_amt_smtl_amt": cost.to_string(),
        "evlu_amt_smtl_amt": value.to_string(),
        "evlu_pfls_smtl_amt": value.saturating_sub(cost).to_string(),
        "rlzt_pfls": profit.to_string(),
        "real_evlu_pfls": value.saturating_sub(cost).to_string(),
    }]);
    let page = call.page(
        rows,
        call.quirks.balance_page.get(),
        &call.fields.cell("CTX_AREA_NK100"),
    );
    let is_empty = page.rows.is_empty();
    let body = json!({
        "ctx_area_fk100": format!("{:<100}", call.fields.text("CANO")),
        "ctx_area_nk100": format!("{:<100}", page.next),
        "output1": page.rows,
        "output2": output2,
    });
    call.paged(body, is_empty, page.tr_cont)
}

pub(crate) fn inquire_account_balance(call: &mut Call<'_>) -> Answer {
    let account = reported(call)?;
    let (cost, value) = cost_and_value(call, account);
    let total = account.cash.saturating_add(value);
    let row = |cost: i64, value: i64| {
        json!({
            "pchs_amt": cost.to_string(),
            "evlu_amt": value.to_string(),
            "evlu_pfls_amt": value.saturating_sub(cost).to_string(),
            "real_nass_amt": value.to_string(),
            "whol_weit_rt": percent(value, total),
        })
    };
    // One row a class of assets, in the documented order: shares come first, twenty in all.
    let mut rows = vec![row(cost, value)];
    rows.extend((1..20).map(|_class| row(0, 0)));
    let output2 = json!({
        "pchs_amt_smtl": cost.to_string(),
        "evlu_amt_smtl": value.to_string(),
        "evlu_pfls_amt_smtl": value.saturating_sub(cost).to_string(),
        "nass_tot_amt": total.to_string(),
        "tot_asst_amt": total.to_string(),
        "dncl_amt": account.cash.to_string(),
        "tot_dncl_amt": account.cash.to_string(),
    });
    let body = json!({ "output1": rows, "output2": output2 });
    call.answer(body)
}

pub(crate) fn inquire_period_trade_profit(call: &mut Call<'_>) -> Answer {
    let account = reported(call)?;
    let (from, to) = (
        call.fields.text("INQR_STRT_DT"),
        call.fields.text("INQR_END_DT"),
    );
    let symbol = call.fields.text("PDNO");
    let mut sum = Traded::default();
    let mut profit = 0i64;
    let mut rows = Vec::new();
    for ((day, code), traded) in account.traded.iter().rev() {
        let day = day.strftime("%Y%m%d").to_string();
        let is_asked = from <= day.as_str() && day.as_str() <= to;
        if !is_asked || !(symbol.is_empty() || symbol == code.code()) {
            continue;
        }
        let name = call
            .market
            .venue
            .issue(*code)
            .map_or("", |issue| issue.name.as_str());
        let held = account.holdings.get(code).map_or(0, |held| held.quantity);
        let each = |amount: i64, shares: i64| amount.checked_div(shares).unwrap_or(0);
        rows.push(json!({
            "trad_dt": day,
            "pdno": code.code(),
            "prdt_name": name,
            "trad_dvsn_name": "현금",
            "hldg_qty": held.to_string(),
            "pchs_unpr": each(traded.cost_of_sold, traded.sold).to_string(),
            "buy_qty": traded.bought.to_string(),
            "buy_amt": traded.bought_amount.to_string(),
            "sll_pric": each(traded.sold_amount, traded.sold).to_string(),
            "sll_qty": traded.sold.to_string(),
            "sll_amt": traded.sold_amount.to_string(),
            "rlzt_pfls": realized(traded).to_string(),
            "pfls_rt": percent(realized(traded), traded.cost_of_sold),
            "fee": traded.fees.to_string(),
        }));
        profit = profit.saturating_add(realized(traded));
        sum.bought = sum.bought.saturating_add(traded.bought);
        sum.bought_amount = sum.bought_amount.saturating_add(traded.bought_amount);
        sum.sold = sum.sold.saturating_add(traded.sold);
        sum.sold_amount = sum.sold_amount.saturating_add(traded.sold_amount);
        sum.cost_of_sold = sum.cost_of_sold.saturating_add(traded.cost_of_sold);
        sum.fees = sum.fees.saturating_add(traded.fees);
    }
    let output2 = json!({
        "sll_qty_smtl": sum.sold.to_string(),
        "sll_tr_amt_smtl": sum.sold_amount.to_string(),
        "buyqty_smtl": sum.bought.to_string(),
        "buy_tr_amt_smtl": sum.bought_amount.to_string(),
        "tot_qty": sum.sold.saturating_add(sum.bought).to_string(),
        "tot_tr_amt": sum.sold_amount.saturating_add(sum.bought_amount).to_string(),
        "tot_fee": sum.fees.to_string(),
        "tot_rlzt_pfls": profit.to_string(),
        "tot_pftrt": percent(profit, sum.cost_of_sold),
    });
    let is_empty = rows.is_empty();
    let body = json!({
        "ctx_area_fk100": "",
        "ctx_area_nk100": "",
        "output1": rows,
        "output2": output2,
    });
    call.paged(body, is_empty, "D")
}
