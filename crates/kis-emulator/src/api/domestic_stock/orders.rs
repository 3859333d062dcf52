//! Orders, amends and cancels.

use crate::api::call::{Answer, Call};
use crate::api::cells::whole;
use crate::api::order_types::rule_of;
use crate::rest::message::Reply;
use hoga_port::Exchange;
use hoga_port::Symbol;
use hoga_port::time::{kst, plus_millis};
use hoga_venue::{Channel, NewOrder, Pricing, Refusal, Route, Side};
use kis_wire::domestic_stock::OrderCash;
use kis_wire::domestic_stock::order_cash::{OrderAnswer, OrderCashRequest, OrderSide};
use kis_wire::domestic_stock::order_rvsecncl::{AMEND, CANCEL, OrderRvsecnclRequest};
use kis_wire::{Cell, Environment};
use market_rules::{OrderRule, Phase, Session};
use serde_json::{Value, json};

pub(crate) fn order_cash(call: &mut Call<'_>) -> Answer {
    let order: OrderCashRequest = call.read()?;
    let route = route(call, &order.exchange)?;
    let side = match OrderCash::side_of(&call.caller.tr_id) {
        Some(OrderSide::Buy) => Side::Buy,
        Some(OrderSide::Sell) => Side::Sell,
        None => return Err(call.refusal("OPSQ0002", "없는 서비스 코드 입니다.")),
    };
    let price = whole(&order.price).unwrap_or(0);
    let trigger = whole(&order.trigger_price).unwrap_or(0);
    let rule = rule(call, &order.division, route)?;
    let pricing = Pricing::of(rule.kind(), price, trigger);
    let Ok(symbol) = Symbol::krx(order.code.text()) else {
        return Err(refuse(call, Refusal::UnknownIssue, side));
    };
    let placed = call.market.venue.place(
        call.now,
        NewOrder {
            account: call.caller.account.clone(),
            symbol,
            side,
            pricing,
            time_in_force: rule.time_in_force(),
            route,
            quantity: whole(&order.quantity).unwrap_or(0),
            channel: Channel::OpenApi,
        },
    );
    let number = placed.map_err(|refusal| refuse(call, refusal, side))?;
    let (code, text) = match (call.environment, side) {
        (Environment::Live, _) => ("APBK0013", "주문 전송 완료 되었습니다."),
        (Environment::Paper, Side::Buy) => ("40600000", "모의투자 매수주문이 완료 되었습니다."),
        (Environment::Paper, Side::Sell) => ("40590000", "모의투자 매도주문이 완료 되었습니다."),
    };
    Ok(taken(call, number, code, text))
}

pub(crate) fn order_rvsecncl(call: &mut Call<'_>) -> Answer {
    let change: OrderRvsecnclRequest = call.read()?;
    let route = route(call, &change.exchange)?;
    let number = call.quirks.read_order_number(change.original_number.text());
    let number = number.ok_or_else(|| refuse(call, Refusal::NothingToChange, Side::Buy))?;
    if !call.quirks.takes_empty_branch && change.branch.text().is_empty() {
        let text = "ERROR INPUT FIELD NOT FOUND [KRX_FWDG_ORD_ORGNO]";
        return Err(Reply::business("2", "OPSQ2001", text, Value::Null));
    }
    let placed_on = call.market.venue.order(number).map(|row| row.route);
    if call.quirks.checks_exchange && placed_on.is_some_and(|placed_on| placed_on != route) {
        return Err(refuse(call, Refusal::NothingToChange, Side::Buy));
    }
    let part = match change.whole.text() {
        "Y" => None,
        "N" => Some(whole(&change.quantity).unwrap_or(0)),
        _ => return Err(call.refusal("APBK0963", "주문구분코드 오류 입니다.")),
    };
    let (result, code, text) = match change.change.text() {
        CANCEL => (
            call.market
                .venue
                .cancel(call.now, &call.caller.account, number, part),
            "40630000",
            "모의투자 취소주문이 완료 되었습니다.",
        ),
        AMEND => {
            let price = whole(&change.price).unwrap_or(0);
            (
                call.market
                    .venue
                    .amend(call.now, &call.caller.account, number, price, part),
                "40620000",
                "모의투자 정정주문이 완료 되었습니다.",
            )
        }
        _ => return Err(call.refusal("APBK0963", "주문구분코드 오류 입니다.")),
    };
    let new_number = result.map_err(|refusal| refuse(call, refusal, Side::Buy))?;
    let (code, text) = match call.environment {
        Environment::Live => ("APBK0013", "주문 전송 완료 되었습니다."),
        Environment::Paper => (code, text),
    };
    Ok(taken(call, new_number, code, text))
}

/// Reads the exchange; blank is KRX.
fn route(call: &Call<'_>, exchange: &Cell) -> Result<Route, Reply> {
    match (call.quirks.has_nxt, exchange.text()) {
        (_, "" | "KRX") => Ok(Route::KRX),
        (true, "NXT") => Ok(Route::NXT),
        (true, "SOR") => Ok(Route::Sor),
        _ => Err(refuse(call, Refusal::Exchange, Side::Buy)),
    }
}

/// Reads the division; one that this session does not take is refused, a session of other types
/// too (`41` to `47` and nothing else in the after-market).
fn rule(call: &Call<'_>, code: &Cell, route: Route) -> Result<&'static OrderRule, Reply> {
    let phase = call.market.venue.phase(call.now);
    let is_translated = !call.quirks.has_after_market_codes
        && route == Route::KRX
        && phase.has(Session::AfterMarket);
    let code = match code.text() {
        "00" if is_translated => "41",
        "03" if is_translated => "44",
        "04" if is_translated => "47",
        code => code,
    };
    let rule = rule_of(code).ok_or_else(|| refuse(call, Refusal::OrderType, Side::Buy))?;
    let is_taken = |session: &Session| rule.is_taken(route, *session);
    let is_outside = match route {
        Route::Direct(Exchange::Krx) => phase.has(Session::AfterMarket),
        Route::Direct(_) | Route::Sor => phase.has(Session::NxtPre) || phase.has(Session::NxtAfter),
    };
    let is_ever_taken = Session::ALL.iter().any(is_taken);
    let refusal = match &phase {
        _ if !is_ever_taken => Refusal::OrderType,
        Phase::NotATradingDay(_) => Refusal::NotABusinessDay,
        phase if phase.sessions().iter().any(is_taken) => return Ok(rule),
        Phase::Day { .. } if is_outside => Refusal::AfterMarket,
        Phase::Day { .. } => Refusal::MarketClosed,
    };
    Err(refuse(call, refusal, Side::Buy))
}

fn taken(call: &mut Call<'_>, number: u64, code: &str, text: &str) -> Reply {
    let most = i64::try_from(call.quirks.visible_within.as_millis()).unwrap_or(0);
    let delay = call
        .random
        .between(0, most.checked_div(2).unwrap_or(0))
        .saturating_add(
            call.random
                .between(0, most.saturating_sub(most.checked_div(2).unwrap_or(0))),
        );
    let visible_at = plus_millis(call.now, delay);
    call.market.visible_at.insert(number, visible_at);
    let answer = OrderAnswer {
        branch: Cell::new(call.quirks.branch.text()),
        number: Cell::new(call.quirks.order_number(number)),
        time: Cell::of(kst(call.now).strftime("%H%M%S")),
        sor_number: Cell::default(),
    };
    let mut body = json!({ "output": answer });
    if !call.quirks.has_sor_number
        && let Some(Value::Object(output)) = body.get_mut("output")
    {
        output.remove("SOR_ODNO");
    }
    Reply::business("0", code, text, body)
}

fn refuse(call: &Call<'_>, refusal: Refusal, side: Side) -> Reply {
    let live = match refusal {
        Refusal::MarketClosed => ("APBK0918", "장운영시간이 아닙니다.(주문불가)"),
        Refusal::NotABusinessDay => ("APBK0919", "장운영일자가 주문일과 상이합니다"),
        Refusal::Exchange => ("APBK3009", "해당종목은 SOR/NXT 거래가 불가합니다."),
        Refusal::OrderType => ("APBK0963", "주문구분코드 오류 입니다."),
        Refusal::AfterMarket => (
            "APBK3013",
            "[애프터마켓]지정가 및 최유리/최우선지정가 주문만 가능합니다.",
        ),
        Refusal::NoPrice => ("APBK0506", "상대 호가가 없어 주문이 불가합니다."),
        Refusal::UnknownAccount => ("APBK1753", "계좌번호를 확인하세요."),
        Refusal::UnknownIssue => ("APBK0656", "해당종목정보가 없습니다"),
        Refusal::Quantity => ("APBK0506", "주문수량을 확인하세요."),
        Refusal::Tick => ("APBK0506", "주식주문호가단위 오류입니다."),
        Refusal::PriceBand => ("APBK0504", "상/하한가 오류입니다."),
        Refusal::InsufficientFunds => ("APBK0952", "주문가능금액을 초과 했습니다"),
        Refusal::InsufficientShares => ("APBK0400", "주문 가능한 수량을 초과했습니다"),
        Refusal::NothingToChange => ("APBK0927", "정정취소 가능수량이 없습니다."),
    };
    let paper = match refusal {
        Refusal::MarketClosed => ("40580000", "모의투자 장종료 입니다."),
        Refusal::NotABusinessDay => ("40100000", "모의투자 영업일이 아닙니다."),
        Refusal::Exchange | Refusal::OrderType | Refusal::AfterMarket | Refusal::NoPrice => (
            "40030000",
            "모의투자 주문처리가 안되었습니다(주문구분 오류)",
        ),
        Refusal::UnknownAccount => ("40010000", "모의투자 주문이 불가한 계좌입니다."),
        Refusal::UnknownIssue => (
            "40070000",
            "모의투자 주문처리가 안되었습니다(매매불가 종목)",
        ),
        Refusal::Quantity => (
            "40030000",
            "모의투자 주문처리가 안되었습니다(주문수량 오류)",
        ),
        Refusal::Tick => (
            "40030000",
            "모의투자 주문처리가 안되었습니다(호가단위 오류)",
        ),
        Refusal::PriceBand => (
            "40030000",
            "모의투자 주문처리가 안되었습니다(상/하한가 오류)",
        ),
        Refusal::InsufficientFunds => ("40250000", "모의투자 주문가능금액이 부족합니다."),
        Refusal::InsufficientShares => ("40240000", "모의투자 잔고내역이 없습니다."),
        Refusal::NothingToChange => ("40330000", "모의투자 정정/취소할 수량이 없습니다."),
    };
    let (code, text) = match call.environment {
        Environment::Live => live,
        Environment::Paper => paper,
    };
    tracing::info!(?refusal, ?side, code, "order refused");
    call.refusal(code, text)
}
