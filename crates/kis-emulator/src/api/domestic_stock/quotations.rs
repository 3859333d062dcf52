//! Quotations: price, book and last prints.

use crate::api::call::{Answer, Call, quoted};
use crate::api::cells::{percent, sign};
use crate::api::row::{Row, row};
use crate::market::extremes::widened;
use crate::rest::message::Reply;
use hoga_port::Side;
use hoga_port::Symbol;
use hoga_port::time::kst;
use hoga_venue::Market;
use hoga_venue::issue::Issue;
use kis_wire::Cell;
use serde_json::{Map, Value, json};
use std::borrow::Cow;

/// What inquire-price says of an issue with which nothing is the matter.
const PLAIN_ISSUE: [(&str, &str); 16] = [
    ("marg_rate", "20.00"),
    ("bstp_kor_isnm", "전기·전자"),
    ("oprc_rang_cont_yn", "N"),
    ("clpr_rang_cont_yn", "N"),
    ("crdt_able_yn", "Y"),
    ("grmn_rate_cls_code", "40"),
    ("elw_pblc_yn", "N"),
    ("stac_month", "12"),
    ("ssts_yn", "Y"),
    ("fcam_cnnm", "원"),
    ("vi_cls_code", "N"),
    ("invt_caful_yn", "N"),
    ("mrkt_warn_cls_code", "00"),
    ("short_over_yn", "N"),
    ("sltr_yn", "N"),
    ("mang_issu_cls_code", "N"),
];

/// Returns an issue as KRX (`J`), NXT (`NX`) or both together (`UN`) have it.
pub(crate) fn asked_issue<'a>(
    call: &'a Call<'_>,
    market: &str,
    code: &str,
) -> Result<Cow<'a, Issue>, Reply> {
    let symbol = Symbol::krx(code).ok();
    let on = |market| {
        call.market
            .venue
            .issue_on(market, symbol?)
            .map(Cow::Borrowed)
    };
    let issue = match (call.quirks.has_nxt, market) {
        (_, "J") => on(Market::Krx),
        (true, "NX") => on(Market::Nxt),
        (true, "UN") => symbol
            .and_then(|symbol| call.market.venue.unified_with_candles(symbol))
            .map(Cow::Owned),
        _ => {
            let text = "ERROR : INPUT INVALID_CHECK_MRKT_DIV_CODE";
            return Err(Reply::business("2", "OPSQ2001", text, Value::Null));
        }
    };
    issue.ok_or_else(|| call.refusal("MCA05918", "종목코드 오류입니다."))
}

/// Returns the issue that a quotation asks for.
pub(crate) fn quoted_issue<'a>(call: &'a Call<'_>) -> Result<Cow<'a, Issue>, Reply> {
    let (market, code) = ("FID_COND_MRKT_DIV_CODE", "FID_INPUT_ISCD");
    asked_issue(call, call.fields.text(market), call.fields.text(code))
}

/// Returns a price limit as it is shown: 0 while that fault is on, as of issues in liquidation.
fn shown_limit(call: &Call<'_>, limit: i64) -> i64 {
    if call.faults.hides_limits { 0 } else { limit }
}

/// Writes the extremes of an issue into an answer.
fn write_extremes(call: &mut Call<'_>, symbol: Symbol, output: &mut Map<String, Value>) {
    let today = call.market.venue.day();
    let Some(extremes) = call.market.extremes(symbol) else {
        return;
    };
    let Some(issue) = call.market.venue.issue(symbol) else {
        return;
    };
    let last = issue.last;
    let (high, low) = (issue.high.max(last), issue.low.min(last));
    let ranges = [
        (
            extremes.days_250,
            "d250_hgpr",
            "d250_lwpr",
            "vrss_prpr_rate",
        ),
        (extremes.weeks_52, "w52_hgpr", "w52_lwpr", "vrss_prpr_ctrt"),
        (extremes.year, "dryy_hgpr", "dryy_lwpr", "vrss_prpr_rate"),
    ];
    for (range, high_name, low_name, rate) in ranges {
        let today_low = if low > 0 { low } else { last };
        let (highest, lowest) = widened(range, today, high, today_low);
        for (name, (price, day)) in [(high_name, highest), (low_name, lowest)] {
            // The year's own prices are called stck_dryy_….
            let price_name = if name.starts_with("dryy") {
                format!("stck_{name}")
            } else {
                name.to_owned()
            };
            let away = percent(last.saturating_sub(price), price);
            output.insert(price_name, price.to_string().into());
            output.insert(
                format!("{name}_date"),
                day.strftime("%Y%m%d").to_string().into(),
            );
            output.insert(format!("{name}_{rate}"), away.into());
        }
    }
}

pub(crate) fn inquire_price(call: &mut Call<'_>) -> Answer {
    let issue = quoted_issue(call)?;
    let change = issue.last.saturating_sub(issue.base);
    let output = row! {
        stck_shrn_iscd: Cell::new(issue.symbol.code()),
        stck_prpr: Cell::of(issue.last),
        prdy_vrss: Cell::of(change),
        prdy_vrss_sign: Cell::new(sign(&issue, issue.last)),
        prdy_ctrt: Cell::new(percent(change, issue.base)),
        acml_vol: Cell::of(issue.volume),
        acml_tr_pbmn: Cell::of(issue.value),
        stck_oprc: Cell::of(issue.open),
        stck_hgpr: Cell::of(issue.high),
        stck_lwpr: Cell::of(issue.low),
        stck_mxpr: Cell::of(shown_limit(call, issue.upper)),
        stck_llam: Cell::of(shown_limit(call, issue.lower)),
        stck_sdpr: Cell::of(issue.base),
        aspr_unit: Cell::of(issue.tick(issue.last)),
        temp_stop_yn: Cell::new("N"),
        iscd_stat_cls_code: Cell::new("55"),
        rprs_mrkt_kor_name: Cell::new(if issue.has_fund_ticks() {
            "ETF"
        } else {
            "KOSPI200"
        }),
    };
    let symbol = issue.symbol;
    let mut body = json!({ "output": output });
    if call.quirks.answers_every_field
        && let Some(Value::Object(output)) = body.get_mut("output")
    {
        write_extremes(call, symbol, output);
        for (name, value) in PLAIN_ISSUE {
            output.insert(name.into(), value.into());
        }
    }
    quoted(body)
}

pub(crate) fn inquire_asking_price(call: &mut Call<'_>) -> Answer {
    let issue = quoted_issue(call)?;
    let mut output1 = row! {
        aspr_acpt_hour: Cell::of(kst(call.now).strftime("%H%M%S")),
        total_askp_rsqn: Cell::of(issue.book.total(Side::Sell)),
        total_bidp_rsqn: Cell::of(issue.book.total(Side::Buy)),
    };
    for side in [Side::Sell, Side::Buy] {
        let levels = issue.book.levels(side, 10);
        for index in 0..10 {
            let level = levels
                .get(index)
                .map_or((0, 0), |level| (level.price, level.quantity));
            let name = match side {
                Side::Sell => "askp",
                Side::Buy => "bidp",
            };
            let place = index.saturating_add(1);
            output1.set(format!("{name}{place}"), level.0);
            output1.set(format!("{name}_rsqn{place}"), level.1);
        }
    }
    let is_auction = call.market.venue.is_auction(call.now)
        && call.fields.text("FID_COND_MRKT_DIV_CODE") != "NX";
    let expected = issue.expected().filter(|_| is_auction).unwrap_or((0, 0));
    let output2 = row! {
        stck_prpr: Cell::of(issue.last),
        antc_cnpr: Cell::of(expected.0),
        antc_vol: Cell::of(expected.1),
        stck_shrn_iscd: Cell::new(issue.symbol.code()),
    };
    quoted(json!({ "output1": output1, "output2": output2 }))
}

pub(crate) fn inquire_ccnl(call: &mut Call<'_>) -> Answer {
    let issue = quoted_issue(call)?;
    let strength = issue
        .buy_volume
        .saturating_mul(100)
        .checked_div(issue.sell_volume)
        .unwrap_or(0);
    let rows = issue.prints.iter().map(|print| {
        let change = print.price.saturating_sub(issue.base);
        row! {
            stck_cntg_hour: Cell::of(kst(print.at).strftime("%H%M%S")),
            stck_prpr: Cell::of(print.price),
            prdy_vrss: Cell::of(change),
            prdy_vrss_sign: Cell::new(sign(&issue, print.price)),
            cntg_vol: Cell::of(print.quantity),
            tday_rltv: Cell::of(format!("{strength}.00")),
            prdy_ctrt: Cell::new(percent(change, issue.base)),
        }
    });
    quoted(json!({ "output": rows.collect::<Vec<Row>>() }))
}
