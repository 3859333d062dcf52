//! Overseas orders, and the lists of them.

use crate::api::call::{Answer, Call};
use crate::api::dollars::{cents, dollars};
use crate::api::overseas_stock::us_exchange;
use crate::rest::message::Reply;
use hoga_port::Side;
use hoga_port::time::kst;
use hoga_port::time::new_york;
use hoga_venue::us::{UsKind, UsOrder, UsRefusal};
use serde_json::{Map, Value, json};

fn number_text(number: u64) -> String {
    format!("{number:010}")
}

pub(crate) fn order(call: &mut Call<'_>) -> Answer {
    let side = match call.caller.tr_id.as_str() {
        "TTTT1002U" | "VTTT1002U" | "JTTT1002U" => Side::Buy,
        _ => Side::Sell,
    };
    let exchange = us_exchange(call, call.fields.text("OVRS_EXCG_CD"))?;
    // Opening and closing auctions are not played: limit orders only, as on paper.
    if call.fields.text("ORD_DVSN") != "00" {
        return Err(call.refusal("APBK0963", "주문구분코드 오류 입니다."));
    }
    let limit =
        cents(call.fields.text("OVRS_ORD_UNPR")).ok_or_else(|| refuse(call, UsRefusal::Price))?;
    let quantity = call.fields.text("ORD_QTY").parse().unwrap_or(0);
    let order = UsOrder {
        number: 0,
        parent: None,
        kind: UsKind::New,
        account: call.caller.account.clone(),
        symbol: call.fields.text("PDNO").to_owned(),
        exchange: exchange.to_owned(),
        side,
        limit,
        quantity,
        filled: 0,
        amount: 0,
        fees: 0,
        is_open: true,
        placed_at: call.now,
        day: new_york(call.now).date(),
    };
    let placed = call.market.us.place(call.now, order);
    let number = placed.map_err(|refusal| refuse(call, refusal))?;
    Ok(taken(call, number, false))
}

pub(crate) fn order_rvsecncl(call: &mut Call<'_>) -> Answer {
    us_exchange(call, call.fields.text("OVRS_EXCG_CD"))?;
    let limit = match call.fields.text("RVSE_CNCL_DVSN_CD") {
        "02" => None,
        "01" => {
            let limit = cents(call.fields.text("OVRS_ORD_UNPR")).filter(|limit| *limit > 0);
            Some(limit.ok_or_else(|| refuse(call, UsRefusal::Price))?)
        }
        _ => return Err(call.refusal("APBK0963", "주문구분코드 오류 입니다.")),
    };
    let number = call.fields.text("ORGN_ODNO").parse().unwrap_or(0);
    let changed = call
        .market
        .us
        .change(call.now, &call.caller.account, number, limit);
    let number = changed.map_err(|refusal| refuse(call, refusal))?;
    Ok(taken(call, number, true))
}

fn taken(call: &Call<'_>, number: u64, is_change: bool) -> Reply {
    let mut output = json!({
        "ODNO": number_text(number),
        "ORD_TMD": kst(call.now).strftime("%H%M%S").to_string(),
    });
    if !(is_change && call.quirks.shortens_overseas_changes)
        && let Some(output) = output.as_object_mut()
    {
        let branch = call.quirks.branch.text();
        output.insert("KRX_FWDG_ORD_ORGNO".into(), branch.into());
    }
    let body = json!({ "output": output });
    Reply::business("0", "APBK0013", "주문 전송 완료 되었습니다.", body)
}

fn refuse(call: &Call<'_>, refusal: UsRefusal) -> Reply {
    // Codes of the domestic calls stand in where no source shows an overseas one.
    let (code, text) = match refusal {
        UsRefusal::Closed => ("APBK1664", "주문가능한 시간이 아닙니다."),
        UsRefusal::UnknownIssue => ("APBK0656", "해당종목정보가 없습니다"),
        UsRefusal::Quantity => ("APBK0506", "주문수량을 확인하세요."),
        UsRefusal::Price => ("APBK0506", "주문단가를 확인하세요."),
        UsRefusal::Cash => ("APBK0952", "주문가능금액을 초과 했습니다"),
        UsRefusal::Shares => ("APBK0400", "주문 가능한 수량을 초과했습니다"),
        UsRefusal::NothingToChange => ("APBK0927", "정정취소 가능수량이 없습니다."),
    };
    tracing::info!(?refusal, code, "overseas order refused");
    call.refusal(code, text)
}

/// Returns an order as both lists show it.
fn row(call: &Call<'_>, order: &UsOrder) -> Map<String, Value> {
    let cents_per_share = order.amount.checked_div(order.filled).unwrap_or(0);
    let (side, side_name) = match order.side {
        Side::Buy => ("02", "매수"),
        Side::Sell => ("01", "매도"),
    };
    let (change, change_name) = match order.kind {
        UsKind::New => ("00", ""),
        UsKind::Amend => ("01", "정정"),
        UsKind::Cancel => ("02", "취소"),
    };
    let name = call.market.us.issues.get(&order.symbol);
    let day = order.day.strftime("%Y%m%d").to_string();
    let time = kst(order.placed_at).strftime("%H%M%S").to_string();
    let cells = [
        ("ord_dt", day),
        ("ord_gno_brno", call.quirks.branch.text()),
        ("odno", number_text(order.number)),
        ("orgn_odno", order.parent.map_or(String::new(), number_text)),
        ("pdno", order.symbol.clone()),
        (
            "prdt_name",
            name.map_or(String::new(), |issue| issue.name.clone()),
        ),
        ("sll_buy_dvsn_cd", side.to_owned()),
        ("sll_buy_dvsn_cd_name", side_name.to_owned()),
        ("rvse_cncl_dvsn_cd", change.to_owned()),
        ("rvse_cncl_dvsn", change.to_owned()),
        ("rvse_cncl_dvsn_name", change_name.to_owned()),
        ("ord_tmd", time.clone()),
        ("thco_ord_tmd", time),
        (
            "dmst_ord_dt",
            kst(order.placed_at).strftime("%Y%m%d").to_string(),
        ),
        ("tr_crcy_cd", "USD".to_owned()),
        ("natn_cd", "840".to_owned()),
        ("tr_natn", "840".to_owned()),
        ("tr_natn_name", "미국".to_owned()),
        ("tr_mket_name", "나스닥".to_owned()),
        ("ft_ord_qty", order.quantity.to_string()),
        ("ft_ccld_qty", order.filled.to_string()),
        ("nccs_qty", order.remaining().to_string()),
        ("ft_ord_unpr3", dollars(order.limit)),
        ("ft_ccld_unpr3", dollars(cents_per_share)),
        ("ft_ccld_amt3", dollars(order.amount)),
        ("ovrs_excg_cd", order.exchange.clone()),
        ("loan_type_cd", "00".to_owned()),
        ("usa_amk_exts_rqst_yn", "N".to_owned()),
        ("mdia_dvsn_name", "OpenAPI".to_owned()),
    ];
    cells
        .into_iter()
        .map(|(name, value)| (name.to_owned(), Value::String(value)))
        .collect()
}

pub(crate) fn inquire_nccs(call: &mut Call<'_>) -> Answer {
    let exchange = call.fields.text("OVRS_EXCG_CD");
    let rows: Vec<Map<String, Value>> = call
        .market
        .us
        .orders
        .values()
        .filter(|order| order.account == call.caller.account && order.remaining() > 0)
        // NASD stands for every US exchange (documented).
        .filter(|order| matches!(exchange, "" | "NASD") || order.exchange == exchange)
        .map(|order| row(call, order))
        .collect();
    call.list_of_20(rows)
}

pub(crate) fn inquire_ccnl(call: &mut Call<'_>) -> Answer {
    let (from, to) = (
        call.fields.text("ORD_STRT_DT"),
        call.fields.text("ORD_END_DT"),
    );
    let symbol = call.fields.text("PDNO");
    let mut rows: Vec<Map<String, Value>> = call
        .market
        .us
        .orders
        .values()
        .filter(|order| order.account == call.caller.account)
        .filter(|order| {
            let day = order.day.strftime("%Y%m%d").to_string();
            from <= day.as_str() && day.as_str() <= to
        })
        .filter(|order| matches!(symbol, "" | "%") || order.symbol == symbol)
        .filter(|order| match call.fields.text("SLL_BUY_DVSN") {
            "01" => order.side == Side::Sell,
            "02" => order.side == Side::Buy,
            _ => true,
        })
        .filter(|order| match call.fields.text("CCLD_NCCS_DVSN") {
            "01" => order.filled > 0,
            "02" => order.remaining() > 0,
            _ => true,
        })
        .map(|order| row(call, order))
        .collect();
    if call.fields.text("SORT_SQN") != "DS" {
        rows.reverse();
    }
    call.list_of_20(rows)
}
