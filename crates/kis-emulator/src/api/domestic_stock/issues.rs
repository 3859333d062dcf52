//! More quotations: an issue's name, its second price page, its last days and its prints by time.

use crate::api::call::{Answer, Call, quoted};
use crate::api::cells::{percent, sign};
use crate::api::domestic_stock::quotations::quoted_issue;
use crate::market::history::{by_period, days};
use crate::rest::message::Reply;
use hoga_port::Side;
use hoga_port::time::kst;
use hoga_venue::issue::Issue;
use market_rules::Calendar;
use serde_json::{Value, json};

/// Days of an answer (documented: 30).
const DAYS: usize = 30;

/// Returns the name of the market an issue is listed on.
fn market_name(issue: &Issue) -> &'static str {
    if issue.has_fund_ticks() {
        "ETF"
    } else {
        "KOSPI200"
    }
}

/// Returns the twelve characters of the international code that KRX builds from its own.
fn standard_code(code: &str) -> String {
    let body = format!("KR7{code}00");
    // Letters count as two digits, every second digit from the right is doubled (ISO 6166).
    let digits: Vec<u32> = body
        .chars()
        .filter_map(|letter| letter.to_digit(36))
        .flat_map(|value| match value {
            0..=9 => vec![value],
            _ => vec![value / 10, value % 10],
        })
        .collect();
    let sum = digits
        .iter()
        .rev()
        .enumerate()
        .fold(0u32, |sum, (at, digit)| {
            let value = if at % 2 == 0 { digit * 2 } else { *digit };
            sum.saturating_add(value / 10).saturating_add(value % 10)
        });
    format!("{body}{}", (10 - sum % 10) % 10)
}

/// Answers Korean issues (type 300) and US ones (512 to 529).
pub(crate) fn search_info(call: &mut Call<'_>) -> Answer {
    let (code, kind) = (call.fields.text("PDNO"), call.fields.text("PRDT_TYPE_CD"));
    let unknown = || call.refusal("KIER2620", "조회할 자료가 없습니다");
    let output = match kind {
        "300" | "301" | "302" => {
            let symbol = code.parse().map_err(|_unreadable| unknown())?;
            let issue = call.market.venue.issue(symbol).ok_or_else(unknown)?;
            json!({
                "pdno": format!("00000A{}", issue.symbol.code()),
                "prdt_type_cd": kind,
                "prdt_name": &issue.name,
                "prdt_name120": &issue.name,
                "prdt_abrv_name": &issue.name,
                "prdt_eng_name": issue.symbol.code(),
                "prdt_eng_name120": issue.symbol.code(),
                "prdt_eng_abrv_name": issue.symbol.code(),
                "std_pdno": standard_code(issue.symbol.code()),
                "shtn_pdno": issue.symbol.code(),
                "prdt_clsf_name": "주식",
                "frst_erlm_dt": "",
            })
        }
        "512" | "513" | "529" => {
            let issue = call.market.us.issues.get(code).filter(|_| kind == "512");
            let issue = issue.ok_or_else(unknown)?;
            json!({
                "pdno": &issue.symbol,
                "prdt_type_cd": kind,
                "prdt_name": &issue.name,
                "prdt_name120": &issue.name,
                "prdt_abrv_name": &issue.name,
                "prdt_eng_name": &issue.name,
                "prdt_eng_name120": &issue.name,
                "prdt_eng_abrv_name": &issue.name,
                "std_pdno": &issue.symbol,
                "shtn_pdno": &issue.symbol,
                "prdt_clsf_name": "해외주식",
            })
        }
        _ => return Err(unknown()),
    };
    let body = json!({ "output": output });
    call.answer(body)
}

pub(crate) fn inquire_price_2(call: &mut Call<'_>) -> Answer {
    let issue = quoted_issue(call)?;
    let change = issue.last.saturating_sub(issue.base);
    let away = |from: i64| issue.last.saturating_sub(from).to_string();
    let rate = |price: i64| percent(price.saturating_sub(issue.base), issue.base);
    let output = json!({
        "rprs_mrkt_kor_name": market_name(&issue),
        "stck_prpr": issue.last.to_string(),
        "prdy_vrss": change.to_string(),
        "prdy_vrss_sign": sign(&issue, issue.last),
        "prdy_ctrt": percent(change, issue.base),
        "acml_vol": issue.volume.to_string(),
        "acml_tr_pbmn": issue.value.to_string(),
        "stck_oprc": issue.open.to_string(),
        "stck_hgpr": issue.high.to_string(),
        "stck_lwpr": issue.low.to_string(),
        "stck_mxpr": issue.upper.to_string(),
        "stck_llam": issue.lower.to_string(),
        "stck_sdpr": issue.base.to_string(),
        "stck_prdy_clpr": issue.base.to_string(),
        "oprc_vrss_prpr": away(issue.open),
        "hgpr_vrss_prpr": away(issue.high),
        "lwpr_vrss_prpr": away(issue.low),
        "prdy_clpr_vrss_oprc_rate": rate(issue.open),
        "prdy_clpr_vrss_hgpr_rate": rate(issue.high),
        "prdy_clpr_vrss_lwpr_rate": rate(issue.low),
        "crdt_able_yn": "N",
        "elw_pblc_yn": "N",
        "mang_issu_yn": "N",
        "short_over_yn": "N",
        "invt_caful_yn": "N",
        "stange_runup_yn": "N",
        "ssts_hot_yn": "N",
        "low_current_yn": "N",
        "vi_cls_code": "N",
        "insn_pbnt_yn": "N",
        "sltr_yn": "N",
        "trht_yn": "N",
        "oprc_rang_cont_yn": "N",
    });
    quoted(json!({ "output": output }))
}

pub(crate) fn inquire_daily_price(call: &mut Call<'_>) -> Answer {
    let issue = quoted_issue(call)?;
    if !matches!(call.fields.text("FID_PERIOD_DIV_CODE"), "D" | "W" | "M") {
        let text = "ERROR INVALID FID_PERIOD_DIV_CODE";
        return Err(Reply::business("2", "OPSQ2001", text, Value::Null));
    }
    let calendar = Calendar::krx();
    let period = call.fields.text("FID_PERIOD_DIV_CODE").to_owned();
    let candles = by_period(days(&issue, &calendar, call.market.venue.day()), &period);
    let rows: Vec<Value> = candles
        .take(DAYS)
        .map(|(day, candle)| {
            let change = candle.close.saturating_sub(candle.open);
            json!({
                "stck_bsop_date": day.strftime("%Y%m%d").to_string(),
                "stck_oprc": candle.open.to_string(),
                "stck_hgpr": candle.high.to_string(),
                "stck_lwpr": candle.low.to_string(),
                "stck_clpr": candle.close.to_string(),
                "acml_vol": candle.volume.to_string(),
                "prdy_vrss": change.to_string(),
                "prdy_vrss_sign": match change.signum() { 1 => "2", 0 => "3", _ => "5" },
                "prdy_ctrt": percent(change, candle.open),
                "flng_cls_code": "00",
            })
        })
        .collect();
    quoted(json!({ "output": rows }))
}

pub(crate) fn inquire_time_itemconclusion(call: &mut Call<'_>) -> Answer {
    let issue = quoted_issue(call)?;
    let until = call.fields.text("FID_INPUT_HOUR_1");
    let strength = percent(issue.buy_volume, issue.sell_volume);
    let best = |side: Side| issue.book.best(side).unwrap_or(0).to_string();
    let mut volume = issue.volume;
    let mut rows = Vec::new();
    for print in &issue.prints {
        let hour = kst(print.at).strftime("%H%M%S").to_string();
        let change = print.price.saturating_sub(issue.base);
        if until.is_empty() || hour.as_str() <= until {
            rows.push(json!({
                "stck_cntg_hour": hour,
                "stck_pbpr": print.price.to_string(),
                "prdy_vrss": change.to_string(),
                "prdy_vrss_sign": sign(&issue, print.price),
                "prdy_ctrt": percent(change, issue.base),
                "askp": best(Side::Sell),
                "bidp": best(Side::Buy),
                "tday_rltv": &strength,
                "acml_vol": volume.to_string(),
                "cnqn": print.quantity.to_string(),
            }));
        }
        volume = volume.saturating_sub(print.quantity);
    }
    let change = issue.last.saturating_sub(issue.base);
    let output1 = json!({
        "stck_prpr": issue.last.to_string(),
        "prdy_vrss": change.to_string(),
        "prdy_vrss_sign": sign(&issue, issue.last),
        "prdy_ctrt": percent(change, issue.base),
        "acml_vol": issue.volume.to_string(),
        "rprs_mrkt_kor_name": market_name(&issue),
    });
    quoted(json!({ "output1": output1, "output2": rows }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_standard_code_has_its_check_digit() {
        // As published by KRX.
        assert_eq!(standard_code("005930"), "KR7005930003");
        assert_eq!(standard_code("000660"), "KR7000660001");
    }
}
