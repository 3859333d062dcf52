//! Orders reserved for a later morning: taken from 15:40 to 07:30, entered when the opening auction
//! begins (official document, B).

use crate::api::call::{Answer, Call};
use crate::market::reservations::{Fate, Reservation};
use crate::rest::message::Reply;
use hoga_port::Side;
use hoga_port::time::kst;
use jiff::civil::{Time, time};
use serde_json::{Value, json};

/// The hours of the day in which reservations are taken: from the first, until the second.
const TAKEN_FROM: Time = time(15, 40, 0, 0);
const TAKEN_UNTIL: Time = time(7, 30, 0, 0);

fn side_of(code: &str) -> Option<Side> {
    match code {
        "01" => Some(Side::Sell),
        "02" => Some(Side::Buy),
        _ => None,
    }
}

fn taken(text: &str, output: &Value) -> Reply {
    Reply::business("0", "APBK0013", text, json!({ "output": output }))
}

pub(crate) fn order_resv(call: &mut Call<'_>) -> Answer {
    check_reservation_hours(call)?;
    let reservation = read_reservation(call)?;
    let sequence = reservation.sequence;
    call.market.reservations.list.push(reservation);
    let output = json!({ "RSVN_ORD_SEQ": sequence.to_string() });
    Ok(taken("예약주문이 접수되었습니다.", &output))
}

fn read_reservation(call: &Call<'_>) -> Result<Reservation, Reply> {
    let bad = |text: &str| call.refusal("APBK0506", text);
    let side = side_of(call.fields.text("SLL_BUY_DVSN_CD"))
        .ok_or_else(|| call.refusal("APBK0963", "주문구분코드 오류 입니다."))?;
    let quantity: i64 = call.fields.text("ORD_QTY").parse().unwrap_or(0);
    if quantity <= 0 {
        return Err(bad("주문수량을 확인하세요."));
    }
    let known = call.fields.text("PDNO").parse().ok();
    if known
        .and_then(|symbol| call.market.venue.issue(symbol))
        .is_none()
    {
        return Err(call.refusal("APBK0656", "해당종목정보가 없습니다"));
    }
    // Limit, market and the two off-hours types (documented).
    if !matches!(call.fields.text("ORD_DVSN_CD"), "00" | "01" | "02" | "05") {
        return Err(call.refusal("APBK0963", "주문구분코드 오류 입니다."));
    }
    Ok(Reservation {
        sequence: call.market.reservations.next_sequence(),
        account: call.caller.account.clone(),
        symbol: call.fields.text("PDNO").to_owned(),
        side,
        division: call.fields.text("ORD_DVSN_CD").to_owned(),
        quantity,
        price: call.fields.text("ORD_UNPR").parse().unwrap_or(0),
        reserved_on: kst(call.now).date(),
        reserved_at: call.now,
        fate: Fate::Waiting,
    })
}

fn check_reservation_hours(call: &Call<'_>) -> Result<(), Reply> {
    let clock = kst(call.now).time();
    if clock >= TAKEN_FROM || clock < TAKEN_UNTIL {
        Ok(())
    } else {
        Err(call.refusal("APBK0918", "예약주문 가능시간이 아닙니다."))
    }
}

pub(crate) fn order_resv_rvsecncl(call: &mut Call<'_>) -> Answer {
    check_reservation_hours(call)?;
    let is_amend = call.caller.tr_id == "CTSC0013U";
    let sequence: u64 = call.fields.text("RSVN_ORD_SEQ").parse().unwrap_or(0);
    let changed = if is_amend {
        Some(read_reservation(call)?)
    } else {
        None
    };
    let none = call.refusal("APBK0927", "정정취소 가능수량이 없습니다.");
    let found = call.market.reservations.list.iter_mut().find(|reserved| {
        reserved.sequence == sequence
            && reserved.account == call.caller.account
            && reserved.fate == Fate::Waiting
    });
    let reserved = found.ok_or(none)?;
    match changed {
        Some(changed) => {
            *reserved = Reservation {
                sequence,
                reserved_on: reserved.reserved_on,
                ..changed
            };
        }
        None => reserved.fate = Fate::Cancelled,
    }
    let output = json!({ "NRML_PRCS_YN": "Y" });
    Ok(taken("예약주문이 정정/취소 되었습니다.", &output))
}

pub(crate) fn order_resv_ccnl(call: &mut Call<'_>) -> Answer {
    let (from, to) = (
        call.fields.text("RSVN_ORD_ORD_DT"),
        call.fields.text("RSVN_ORD_END_DT"),
    );
    let only_cancelled = call.fields.text("CNCL_YN") == "Y";
    let rows: Vec<Value> = call
        .market
        .reservations
        .list
        .iter()
        .filter(|reserved| reserved.account == call.caller.account)
        .filter(|reserved| {
            let day = reserved.reserved_on.strftime("%Y%m%d").to_string();
            from <= day.as_str() && (to.is_empty() || day.as_str() <= to)
        })
        .filter(|reserved| only_cancelled == (reserved.fate == Fate::Cancelled))
        .map(|reserved| reservation_row(call, reserved))
        .collect();
    call.list_of_20(rows)
}

fn reservation_row(call: &Call<'_>, reserved: &Reservation) -> Value {
    let (number, result) = match reserved.fate {
        Fate::Waiting => (String::new(), "미처리"),
        Fate::Entered(number) => (call.quirks.order_number(number), "처리"),
        Fate::Refused => (String::new(), "거부"),
        Fate::Cancelled => (String::new(), "취소"),
    };
    let entered = match reserved.fate {
        Fate::Entered(number) => call.market.venue.order(number),
        Fate::Waiting | Fate::Refused | Fate::Cancelled => None,
    };
    let day = reserved.reserved_on.strftime("%Y%m%d").to_string();
    let name = reserved.symbol.parse().ok();
    let name = name.and_then(|symbol| call.market.venue.issue(symbol));
    json!({
        "rsvn_ord_seq": reserved.sequence.to_string(),
        "rsvn_ord_ord_dt": &day,
        "rsvn_ord_rcit_dt": &day,
        "rsvn_ord_rcit_tmd": kst(reserved.reserved_at).strftime("%H%M%S").to_string(),
        "pdno": &reserved.symbol,
        "kor_item_shtn_name": name.map_or("", |issue| issue.name.as_str()),
        "ord_dvsn_cd": &reserved.division,
        "sll_buy_dvsn_cd": match reserved.side { Side::Sell => "01", Side::Buy => "02" },
        "ord_rsvn_qty": reserved.quantity.to_string(),
        "ord_rsvn_unpr": reserved.price.to_string(),
        "tot_ccld_qty": entered.map_or(0, |row| row.filled).to_string(),
        "tot_ccld_amt": entered.map_or(0, |row| row.filled_amount).to_string(),
        "odno": number,
        "prcs_rslt": result,
    })
}
