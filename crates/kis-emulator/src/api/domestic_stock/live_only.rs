//! Calls of the live servers alone: what can be changed or sold, what an issue is, which days are open.

use crate::api::call::{Answer, Call};
use crate::api::cells::exchange_code;
use crate::api::domestic_stock::quotations::asked_issue;
use crate::api::order_types::{code_of, name_of};
use crate::api::row::{Row, row};
use hoga_port::Symbol;
use hoga_port::time::kst;
use hoga_venue::Market;
use hoga_venue::{OrderKind, Side};
use jiff::ToSpan;
use jiff::civil::Date;
use kis_wire::Cell;
use market_rules::{Calendar, Day};
use serde_json::json;

/// Days of one answer about holidays; no source gives the number.
const HOLIDAY_PAGE: usize = 24;

pub(crate) fn inquire_psbl_rvsecncl(call: &mut Call<'_>) -> Answer {
    let rows: Vec<Row> = call
        .market
        .venue
        .orders_of(&call.caller.account)
        .filter(|row| row.kind != OrderKind::Cancel && row.remaining() > 0)
        .filter(|row| call.market.is_visible(row.number, call.now))
        .filter(|row| match call.fields.text("INQR_DVSN_2") {
            "1" => row.side == Side::Sell,
            "2" => row.side == Side::Buy,
            _ => true,
        })
        .map(|row| {
            row! {
                ord_gno_brno: Cell::new(call.quirks.branch.text()),
                odno: Cell::new(call.quirks.order_number(row.number)),
                orgn_odno: Cell::new(
                    row.parent
                        .map_or(String::new(), |parent| call.quirks.order_number(parent)),
                ),
                pdno: Cell::new(row.symbol.code()),
                prdt_name: Cell::new(call.market.name_of(row.symbol)),
                rvse_cncl_dvsn_name: Cell::new(match row.side {
                    Side::Buy => "현금매수",
                    Side::Sell => "현금매도",
                }),
                ord_qty: Cell::of(row.quantity),
                ord_unpr: Cell::of(row.pricing.prices().0),
                ord_tmd: Cell::of(kst(row.placed_at).strftime("%H%M%S")),
                tot_ccld_qty: Cell::of(row.filled),
                tot_ccld_amt: Cell::of(row.filled_amount),
                ord_dvsn_name: Cell::new(name_of(row)),
                psbl_qty: Cell::of(row.remaining()),
                sll_buy_dvsn_cd: Cell::new(match row.side {
                    Side::Buy => "02",
                    Side::Sell => "01",
                }),
                ord_dvsn_cd: Cell::new(code_of(row)),
                excg_dvsn_cd: Cell::new(exchange_code(row.route)),
                excg_id_dvsn_cd: Cell::new(row.route.name()),
                stpm_cndt_pric: Cell::of(row.pricing.prices().1),
            }
        })
        .collect();
    let page = call.page(
        rows,
        call.quirks.changeable_page.get(),
        &call.fields.cell("CTX_AREA_NK100"),
    );
    let is_empty = page.rows.is_empty();
    let body = json!({
        "output": page.rows,
        "ctx_area_fk100": format!("{}^", call.fields.text("CANO")),
        "ctx_area_nk100": page.next,
    });
    call.paged(body, is_empty, page.tr_cont)
}

pub(crate) fn inquire_psbl_sell(call: &mut Call<'_>) -> Answer {
    let symbol = Symbol::krx(call.fields.text("PDNO"))
        .map_err(|_unreadable| call.refusal("APBK0656", "해당종목정보가 없습니다"))?;
    let held = call
        .market
        .venue
        .account(&call.caller.account)
        .and_then(|account| account.holdings.get(&symbol).copied())
        .unwrap_or_default();
    let last = call
        .market
        .venue
        .issue(symbol)
        .map_or(0, |issue| issue.last);
    let value = last.saturating_mul(held.quantity);
    let average = held.cost.checked_div(held.quantity).unwrap_or(0);
    let output = row! {
        pdno: Cell::new(symbol.code()),
        buy_qty: Cell::of(held.bought_today),
        sll_qty: Cell::of(held.sold_today),
        cblc_qty: Cell::of(held.quantity),
        nsvg_qty: Cell::new("0"),
        ord_psbl_qty: Cell::of(call.market.venue.sellable(&call.caller.account, symbol)),
        pchs_avg_pric: Cell::new(format!("{average}.0000")),
        pchs_amt: Cell::of(held.cost),
        now_pric: Cell::of(last),
        evlu_amt: Cell::of(value),
        evlu_pfls_amt: Cell::of(value.saturating_sub(held.cost)),
        evlu_pfls_rt: Cell::new("0.00"),
    };
    call.answer(json!({ "output": output }))
}

pub(crate) fn search_stock_info(call: &mut Call<'_>) -> Answer {
    let issue = asked_issue(call, "J", call.fields.text("PDNO"))?;
    let is_on_nxt = call
        .market
        .venue
        .issue_on(Market::Nxt, issue.symbol)
        .is_some();
    let output = row! {
        pdno: Cell::new(format!("000000{}", issue.symbol.code())),
        prdt_type_cd: call.fields.cell("PRDT_TYPE_CD"),
        prdt_name: Cell::new(&issue.name),
        prdt_abrv_name: Cell::new(&issue.name),
        mket_id_cd: Cell::new("STK"),
        scty_grp_id_cd: Cell::new(if issue.has_fund_ticks() { "EF" } else { "ST" }),
        excg_dvsn_cd: Cell::new("02"),
        kospi200_item_yn: Cell::new(if issue.is_fund { "N" } else { "Y" }),
        tr_stop_yn: Cell::new("N"),
        admn_item_yn: Cell::new("N"),
        thdt_clpr: Cell::of(issue.last),
        bfdy_clpr: Cell::of(issue.base),
        cptt_trad_tr_psbl_yn: Cell::new(if is_on_nxt { "Y" } else { "N" }),
        nxt_tr_stop_yn: Cell::new("N"),
    };
    call.answer(json!({ "output": output }))
}

pub(crate) fn chk_holiday(call: &mut Call<'_>) -> Answer {
    let bad = || call.refusal("OPSQ2002", "ERROR : INPUT INVALID_CHECK_FIELD_LENGTH");
    let written = if call.caller.is_next_page {
        call.fields.text("CTX_AREA_NK")
    } else {
        call.fields.text("BASS_DT")
    };
    let from = Date::strptime("%Y%m%d", written).map_err(|_unreadable| bad())?;
    let calendar = Calendar::krx();
    let yes_no = |yes: bool| Cell::new(if yes { "Y" } else { "N" });
    let output: Vec<Row> = from
        .series(1.day())
        .take(HOLIDAY_PAGE)
        .map(|day| {
            let is_open = matches!(calendar.day(day), Day::Open(_));
            let weekday = day.weekday().to_sunday_one_offset();
            row! {
                bass_dt: Cell::of(day.strftime("%Y%m%d")),
                wday_dvsn_cd: Cell::new(format!("{weekday:02}")),
                bzdy_yn: yes_no(is_open),
                tr_day_yn: yes_no(is_open),
                opnd_yn: yes_no(is_open),
                sttl_day_yn: yes_no(is_open),
            }
        })
        .collect();
    let next = from.saturating_add(24.days());
    let body = json!({
        "output": output,
        "ctx_area_fk": call.fields.text("BASS_DT"),
        "ctx_area_nk": next.strftime("%Y%m%d").to_string(),
    });
    call.paged(&body, false, "M")
}
