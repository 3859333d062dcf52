//! Queries of the account: orders of a day, balance, buying power.

use crate::api::call::{Answer, Call};
use crate::api::cells::{exchange_code, whole};
use crate::api::order_types::{code_of, name_of};
use crate::api::row::{Row, row};
use crate::api::spoilt::{double, hide_rows, spoil_holdings, spoil_orders};
use crate::faults::fates::temporary;
use hoga_port::Symbol;
use hoga_port::time::kst;
use hoga_venue::{Channel, OrderKind, RowState, Side, VenueOrder};
use jiff::ToSpan;
use jiff::civil::Date;
use kis_wire::Cell;
use serde_json::json;

#[expect(clippy::too_many_lines, reason = "every column of a page")]
pub(crate) fn inquire_daily_ccld(call: &mut Call<'_>) -> Answer {
    let asked = |name: &str| call.fields.text(name);
    let today = call.market.venue.day();
    let written = |day: Date| day.strftime("%Y%m%d").to_string();
    if call.faults.refuses_old_days && asked("INQR_END_DT") < written(today).as_str() {
        return Err(temporary());
    }
    // The call for the last three months does not know what lies before, and the other way round.
    let is_old_call = matches!(call.caller.tr_id.get(1..), Some("TSC9215R" | "TSC9115R"));
    let oldest = today.saturating_sub(3.months());
    let is_asked = |day: Date| {
        let text = written(day);
        let is_within =
            asked("INQR_STRT_DT") <= text.as_str() && text.as_str() <= asked("INQR_END_DT");
        is_within && (day < oldest) == is_old_call
    };
    let is_shown = |row: &&VenueOrder| {
        let is_visible = call.market.is_visible(row.number, call.now);
        let is_side = match asked("SLL_BUY_DVSN_CD") {
            "01" => row.side == Side::Sell,
            "02" => row.side == Side::Buy,
            _ => true,
        };
        let is_executed = match asked("CCLD_DVSN") {
            "01" => row.filled > 0,
            "02" => row.remaining() > 0,
            _ => true,
        };
        let code = asked("PDNO");
        is_visible && is_side && is_executed && (code.is_empty() || code == row.symbol.code())
    };
    let mut rows: Vec<Row> = Vec::new();
    if !call.quirks.is_ccld_blind && !call.faults.hides_orders {
        for day in call.market.venue.past_days().filter(|day| is_asked(*day)) {
            let past = call.market.venue.orders_on(day, &call.caller.account);
            let text = written(day);
            rows.extend(past.map(|row| ccld_row(call, row, &text)));
        }
        if is_asked(today) {
            let text = written(today);
            let orders = call
                .market
                .venue
                .orders_of(&call.caller.account)
                .filter(is_shown);
            rows.extend(orders.map(|row| ccld_row(call, row, &text)));
        }
    }
    if asked("INQR_DVSN") == "00" {
        rows.reverse();
    }
    double(call, &mut rows);
    spoil_orders(call, &mut rows);
    let sum = |name: &str| {
        let add = |sum: i64, row: &Row| sum.saturating_add(whole(row.cell(name)).unwrap_or(0));
        Cell::of(rows.iter().fold(0i64, add))
    };
    let (executed, amount) = (sum("tot_ccld_qty"), sum("tot_ccld_amt"));
    let average = whole(&amount)
        .zip(whole(&executed))
        .and_then(|(amount, shares)| amount.checked_div(shares));
    let output2 = row! {
        tot_ord_qty: sum("ord_qty"),
        tot_ccld_qty: executed,
        tot_ccld_amt: amount,
        prsm_tlex_smtl: Cell::new("0"),
        pchs_avg_pric: Cell::new(format!("{}.0000", average.unwrap_or(0))),
    };
    hide_rows(call, &mut rows);
    let page = call.page(
        rows,
        call.quirks.ccld_page.get(),
        &call.fields.cell("CTX_AREA_NK100"),
    );
    let is_empty = page.rows.is_empty();
    let body = json!({
        "output1": page.rows,
        "output2": output2,
        // As captured: the account's number is in it.
        "ctx_area_fk100": format!(
            "{:<100}",
            format!(
                "{}!^{}!^{}!^{}!^{}!^{}!^{}!^{}!^",
                asked("CANO"),
                asked("ACNT_PRDT_CD"),
                asked("INQR_STRT_DT"),
                asked("INQR_END_DT"),
                match asked("PDNO") {
                    "" => String::new(),
                    code => format!("00000A{code}"),
                },
                asked("INQR_DVSN"),
                asked("SLL_BUY_DVSN_CD"),
                asked("CCLD_DVSN"),
            )
        ),
        "ctx_area_nk100": page.next,
    });
    call.paged(body, is_empty, page.tr_cont)
}

fn ccld_row(call: &Call<'_>, row: &VenueOrder, today: &str) -> Row {
    let (none, no) = if call.quirks.leaves_blanks {
        ("", "")
    } else {
        ("0000000000", "N")
    };
    let parent = row
        .parent
        .map_or(none.to_owned(), |parent| call.quirks.order_number(parent));
    let (price, trigger) = row.pricing.prices();
    let side_name = match row.side {
        Side::Buy => "현금매수",
        Side::Sell => "현금매도",
    };
    let kind_name = match row.kind {
        OrderKind::New => "",
        OrderKind::Amend => "정정*",
        OrderKind::Cancel => "취소*",
    };
    let is_cancel = row.kind == OrderKind::Cancel;
    let is_cancelled = row.cancelled > 0 && row.state == RowState::Done;
    let name = call
        .market
        .venue
        .issue(row.symbol)
        .map_or("", |issue| issue.name.as_str());
    let average = row.filled_amount.checked_div(row.filled).unwrap_or(0);
    row! {
        ord_dt: Cell::new(today),
        ord_gno_brno: Cell::new(call.quirks.branch.text()),
        odno: Cell::new(call.quirks.order_number(row.number)),
        orgn_odno: Cell::new(parent),
        ord_dvsn_name: Cell::new(name_of(row)),
        sll_buy_dvsn_cd: Cell::new(match row.side {
            Side::Buy => "02",
            Side::Sell => "01",
        }),
        sll_buy_dvsn_cd_name: Cell::new(format!("{side_name}{kind_name}")),
        pdno: Cell::new(row.symbol.code()),
        prdt_name: Cell::new(name),
        ord_qty: Cell::of(row.quantity),
        ord_unpr: Cell::of(price),
        ord_tmd: Cell::of(kst(row.placed_at).strftime("%H%M%S")),
        tot_ccld_qty: Cell::of(row.filled),
        avg_prvs: Cell::of(average),
        cncl_yn: Cell::new(if is_cancelled { "Y" } else { no }),
        tot_ccld_amt: Cell::of(row.filled_amount),
        ordr_empno: Cell::new(match (call.quirks.shows_channel, row.channel) {
            (false, _) => "",
            (true, Channel::OpenApi) => "OpnAPI",
            (true, Channel::Hand) => "MOBILE",
        }),
        ord_dvsn_cd: Cell::new(code_of(row)),
        cncl_cfrm_qty: Cell::of(row.cancelled),
        rmn_qty: Cell::of(if is_cancel { 0 } else { row.remaining() }),
        rjct_qty: Cell::of(row.refused),
        ccld_cndt_name: Cell::new("없음"),
        inqr_ip_addr: Cell::new("127.0.0.1"),
        excg_dvsn_cd: Cell::new(exchange_code(row.route)),
        ord_orgno: Cell::new("00000"),
        excg_id_dvsn_cd: Cell::new(row.route.name()),
        stpm_cndt_pric: Cell::of(trigger),
    }
}

#[expect(clippy::too_many_lines, reason = "every column of a page")]
pub(crate) fn inquire_balance(call: &mut Call<'_>) -> Answer {
    let asked = |name: &str| call.fields.text(name);
    let Some(account) = call.market.venue.account(&call.caller.account) else {
        return Err(call.refusal("OPSQ2000", "ERROR : INPUT INVALID_CHECK_ACNO"));
    };
    let mut rows: Vec<Row> = account
        .holdings
        .iter()
        .filter(|(_, held)| held.quantity > 0 || held.sold_today > 0)
        .map(|(symbol, held)| {
            let issue = call.market.venue.issue(*symbol);
            let last = issue.map_or(0, |issue| match issue.close {
                close if close > 0 && call.quirks.freezes_balance_prices => close,
                _ => issue.last,
            });
            let value = last.saturating_mul(held.quantity);
            let average = held.cost.checked_div(held.quantity).unwrap_or(0);
            row! {
                pdno: Cell::new(symbol.code()),
                prdt_name: Cell::new(issue.map_or("", |issue| issue.name.as_str())),
                trad_dvsn_name: Cell::new("현금"),
                loan_dt: Cell::default(),
                bfdy_buy_qty: Cell::new("0"),
                bfdy_sll_qty: Cell::new("0"),
                thdt_buyqty: Cell::of(held.bought_today),
                thdt_sll_qty: Cell::of(held.sold_today),
                hldg_qty: Cell::of(held.quantity),
                ord_psbl_qty: Cell::of(call.market.venue.sellable(&call.caller.account, *symbol)),
                pchs_avg_pric: Cell::new(format!("{average}.0000")),
                pchs_amt: Cell::of(held.cost),
                prpr: Cell::of(last),
                evlu_amt: Cell::of(value),
                evlu_pfls_amt: Cell::of(value.saturating_sub(held.cost)),
                evlu_pfls_rt: Cell::new("0.00"),
            }
        })
        .collect();
    double(call, &mut rows);
    spoil_holdings(call, &mut rows);
    let value = rows.iter().fold(0i64, |sum, row| {
        sum.saturating_add(whole(row.cell("evlu_amt")).unwrap_or(0))
    });
    let cost = rows.iter().fold(0i64, |sum, row| {
        sum.saturating_add(whole(row.cell("pchs_amt")).unwrap_or(0))
    });
    let worth = account.cash.saturating_add(value);
    let deposit = if call.quirks.deposits_lag {
        account.deposit
    } else {
        account.cash
    };
    let output2 = vec![row! {
        dnca_tot_amt: Cell::of(deposit),
        nxdy_excc_amt: Cell::of(deposit),
        prvs_rcdl_excc_amt: Cell::of(account.cash),
        thdt_buy_amt: Cell::of(account.bought_today),
        thdt_sll_amt: Cell::of(account.sold_today),
        thdt_tlex_amt: Cell::of(account.fees_today),
        scts_evlu_amt: Cell::of(value),
        tot_evlu_amt: Cell::of(worth),
        nass_amt: Cell::of(worth),
        bfdy_tot_asst_evlu_amt: Cell::of(account.worth_before),
        pchs_amt_smtl_amt: Cell::of(cost),
        evlu_amt_smtl_amt: Cell::of(value),
        evlu_pfls_smtl_amt: Cell::of(value.saturating_sub(cost)),
    }];
    hide_rows(call, &mut rows);
    let page = call.page(
        rows,
        call.quirks.balance_page.get(),
        &call.fields.cell("CTX_AREA_NK100"),
    );
    let is_empty = page.rows.is_empty();
    let body = json!({
        "output1": page.rows,
        "output2": output2,
        "ctx_area_fk100": format!(
            "{}^{}^N^N^01^01^N^",
            asked("CANO"),
            asked("ACNT_PRDT_CD")
        ),
        "ctx_area_nk100": page.next,
    });
    call.paged(body, is_empty, page.tr_cont)
}

pub(crate) fn inquire_psbl_order(call: &mut Call<'_>) -> Answer {
    let asked = |name: &str| call.fields.text(name);
    let cash = call
        .market
        .venue
        .available_cash(&call.caller.account)
        .max(0);
    let symbol: Option<Symbol> = asked("PDNO").parse().ok();
    let issue = symbol.and_then(|symbol| call.market.venue.issue(symbol));
    let price = match (issue, asked("ORD_DVSN")) {
        (Some(issue), "01") if call.quirks.reserves_at_upper_limit => issue.upper,
        (Some(issue), "01") => issue.last,
        _ => whole(&call.fields.cell("ORD_UNPR")).unwrap_or(0),
    };
    let proceeds = match call.market.venue.account(&call.caller.account) {
        Some(account) if call.quirks.keeps_proceeds_apart => account.sold_today,
        Some(_) | None => 0,
    };
    // The fee is reserved too.
    let shares = cash
        .saturating_mul(10_000)
        .checked_div(price.saturating_mul(10_002))
        .unwrap_or(0);
    let output = row! {
        ord_psbl_cash: Cell::of(cash.saturating_sub(proceeds).max(0)),
        ruse_psbl_amt: Cell::of(proceeds.min(cash)),
        psbl_qty_calc_unpr: Cell::of(price),
        nrcvb_buy_amt: Cell::of(cash),
        nrcvb_buy_qty: Cell::of(shares),
        max_buy_amt: Cell::of(cash),
        max_buy_qty: Cell::of(shares),
    };
    call.answer(json!({ "output": output }))
}
