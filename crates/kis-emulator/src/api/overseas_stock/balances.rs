//! What an account holds overseas, and what it may buy.

use crate::api::call::{Answer, Call};
use crate::api::cells::percent;
use crate::api::dollars::{EXCHANGE_RATE, cents, dollars, won};
use crate::api::overseas_stock::us_exchange;
use hoga_venue::us::{UsAccount, UsHolding};
use serde_json::{Value, json};

/// Sums of an account, in cents.
#[derive(Clone, Copy, Default)]
struct Sums {
    cost: i64,
    value: i64,
}

/// A row of the holdings; prices and amounts are in cents.
struct Position {
    symbol: String,
    name: String,
    held: UsHolding,
    last: i64,
    value: i64,
    profit: i64,
    /// What a share cost; zero if none is held any more.
    average: i64,
}

fn holdings(call: &mut Call<'_>) -> (UsAccount, Vec<Position>, Sums) {
    let account = call.market.us.account(&call.caller.account).clone();
    let mut sums = Sums::default();
    let mut positions = Vec::new();
    for (symbol, held) in &account.holdings {
        if held.quantity <= 0 && held.sold_today <= 0 {
            continue;
        }
        let issue = call.market.us.issues.get(symbol);
        let last = issue.map_or(0, |issue| issue.last);
        let value = last.saturating_mul(held.quantity);
        sums.cost = sums.cost.saturating_add(held.cost);
        sums.value = sums.value.saturating_add(value);
        positions.push(Position {
            symbol: symbol.clone(),
            name: issue.map_or_else(String::new, |issue| issue.name.clone()),
            held: *held,
            last,
            value,
            profit: value.saturating_sub(held.cost),
            average: held.cost.checked_div(held.quantity).unwrap_or(0),
        });
    }
    (account, positions, sums)
}

pub(crate) fn inquire_balance(call: &mut Call<'_>) -> Answer {
    let exchange = us_exchange(call, call.fields.text("OVRS_EXCG_CD"))?;
    let (_, positions, sums) = holdings(call);
    let mut rows = Vec::new();
    for position in positions {
        let held = position.held;
        rows.push(json!({
            "cano": call.fields.text("CANO"),
            "acnt_prdt_cd": call.fields.text("ACNT_PRDT_CD"),
            "prdt_type_cd": "512",
            "ovrs_pdno": position.symbol,
            "ovrs_item_name": position.name,
            "frcr_evlu_pfls_amt": dollars(position.profit),
            "evlu_pfls_rt": percent(position.profit, held.cost),
            "pchs_avg_pric": dollars(position.average),
            "ovrs_cblc_qty": held.quantity.to_string(),
            "ord_psbl_qty": call.market.us.sellable(&call.caller.account, &position.symbol).to_string(),
            "frcr_pchs_amt1": dollars(held.cost),
            "ovrs_stck_evlu_amt": dollars(position.value),
            "now_pric2": dollars(position.last),
            "tr_crcy_cd": "USD",
            "ovrs_excg_cd": exchange,
            "loan_type_cd": "00",
        }));
    }
    let profit = sums.value.saturating_sub(sums.cost);
    let output2 = json!({
        "frcr_pchs_amt1": dollars(sums.cost),
        "tot_evlu_pfls_amt": dollars(profit),
        "ovrs_tot_pfls": dollars(profit),
        "tot_pftrt": percent(profit, sums.cost),
    });
    let is_empty = rows.is_empty();
    let body = json!({ "output1": rows, "output2": output2 });
    call.paged(body, is_empty, "D")
}

pub(crate) fn inquire_present_balance(call: &mut Call<'_>) -> Answer {
    let (account, positions, sums) = holdings(call);
    let rate = dollars(EXCHANGE_RATE);
    let mut rows = Vec::new();
    for position in positions {
        let held = position.held;
        rows.push(json!({
            "prdt_name": position.name,
            "cblc_qty13": format!("{}.00000000", held.quantity),
            "thdt_buy_ccld_qty1": held.bought_today.to_string(),
            "thdt_sll_ccld_qty1": held.sold_today.to_string(),
            "ccld_qty_smtl1": held.quantity.to_string(),
            "ord_psbl_qty1": call.market.us.sellable(&call.caller.account, &position.symbol).to_string(),
            "frcr_pchs_amt": dollars(held.cost),
            "frcr_evlu_amt2": dollars(position.value),
            "evlu_pfls_amt2": dollars(position.profit),
            "evlu_pfls_rt1": percent(position.profit, held.cost),
            "pdno": position.symbol,
            "bass_exrt": &rate,
            "buy_crcy_cd": "USD",
            "ovrs_now_pric1": dollars(position.last),
            "avg_unpr3": dollars(position.average),
            "tr_mket_name": "나스닥",
            "natn_kor_name": "미국",
            "unit_amt": "1",
            "std_pdno": "",
            "prdt_type_cd": "512",
            "loan_dt": "",
            "ovrs_excg_cd": "NASD",
            "item_lnkg_excg_cd": "",
            "crcy_cd": "USD",
        }));
    }
    let cash = json!([{
        "crcy_cd": "USD",
        "crcy_cd_name": "미국 달러",
        "frcr_dncl_amt_2": dollars(account.cash),
        "frst_bltn_exrt": &rate,
        "frcr_drwg_psbl_amt_1": dollars(account.cash),
        "frcr_evlu_amt2": won(account.cash).to_string(),
        "acpl_cstd_crcy_yn": "Y",
        "nxdy_frcr_drwg_psbl_amt": dollars(account.cash),
    }]);
    let total = account.cash.saturating_add(sums.value);
    let output3 = json!({
        "pchs_amt_smtl": won(sums.cost).to_string(),
        "evlu_amt_smtl": won(sums.value).to_string(),
        "evlu_pfls_amt_smtl": won(sums.value.saturating_sub(sums.cost)).to_string(),
        "frcr_evlu_tota": won(account.cash).to_string(),
        "tot_asst_amt": won(total).to_string(),
        "tot_frcr_cblc_smtl": won(account.cash).to_string(),
    });
    let is_empty = rows.is_empty();
    let body = json!({ "output1": rows, "output2": cash, "output3": output3 });
    call.paged(body, is_empty, "D")
}

pub(crate) fn inquire_psamount(call: &mut Call<'_>) -> Answer {
    us_exchange(call, call.fields.text("OVRS_EXCG_CD"))?;
    let available = call.market.us.available(&call.caller.account).max(0);
    // The fee of 0.25 % is reserved too.
    let shares = cents(call.fields.text("OVRS_ORD_UNPR"))
        .and_then(|price| {
            available
                .saturating_mul(10_000)
                .checked_div(price.saturating_mul(10_025))
        })
        .unwrap_or(0);
    let output = json!({
        "tr_crcy_cd": "USD",
        "ord_psbl_frcr_amt": dollars(available),
        "ovrs_ord_psbl_amt": dollars(available),
        "frcr_ord_psbl_amt1": dollars(available),
        "max_ord_psbl_qty": shares.to_string(),
        "ord_psbl_qty": shares.to_string(),
        "ovrs_max_ord_psbl_qty": shares.to_string(),
        "exrt": dollars(EXCHANGE_RATE),
    });
    let body: Value = json!({ "output": output });
    call.answer(body)
}
