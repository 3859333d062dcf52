//! Orders reserved for a later morning: taken from 15:40 to 07:30, entered when the opening auction
//! begins (official document, B).

use super::Fields;
use crate::core::Core;
use crate::rest::{Caller, HttpReply};
use hoga_port::Side;
use hoga_port::time::{Timestamp, kst};
use hoga_venue::{Channel, Exchange, NewOrder, Pricing, TimeInForce};
use jiff::civil::{Date, Time, time};
use krx_rules::Session;
use krx_rules::division::of_code;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// The hours of the day in which reservations are taken: from the first, until the second.
const TAKEN_FROM: Time = time(15, 40, 0, 0);
const TAKEN_UNTIL: Time = time(7, 30, 0, 0);

/// What became of a reservation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Fate {
    Waiting,
    Entered(u64),
    Refused,
    Cancelled,
}

/// A reserved order.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Reservation {
    sequence: u64,
    account: String,
    symbol: String,
    side: Side,
    division: String,
    quantity: i64,
    price: i64,
    /// The day it was reserved on.
    reserved_on: Date,
    reserved_at: Timestamp,
    fate: Fate,
}

fn side_of(code: &str) -> Option<Side> {
    match code {
        "01" => Some(Side::Sell),
        "02" => Some(Side::Buy),
        _ => None,
    }
}

fn taken(text: &str, output: &Value) -> HttpReply {
    HttpReply::business("0", "APBK0013", text, json!({ "output": output }))
}

impl Core {
    pub(super) fn order_resv(
        &mut self,
        now: Timestamp,
        caller: &Caller,
        fields: &Fields,
    ) -> Result<HttpReply, HttpReply> {
        self.check_reservation_hours(now)?;
        let reservation = self.read_reservation(now, caller, fields)?;
        let sequence = reservation.sequence;
        self.reservations.push(reservation);
        let output = json!({ "RSVN_ORD_SEQ": sequence.to_string() });
        Ok(taken("예약주문이 접수되었습니다.", &output))
    }

    fn read_reservation(
        &self,
        now: Timestamp,
        caller: &Caller,
        fields: &Fields,
    ) -> Result<Reservation, HttpReply> {
        let bad = |text: &str| self.refusal("APBK0506", text);
        let side = side_of(fields.text("SLL_BUY_DVSN_CD"))
            .ok_or_else(|| self.refusal("APBK0963", "주문구분코드 오류 입니다."))?;
        let quantity: i64 = fields.text("ORD_QTY").parse().unwrap_or(0);
        if quantity <= 0 {
            return Err(bad("주문수량을 확인하세요."));
        }
        let known = fields.text("PDNO").parse().ok();
        if known.and_then(|symbol| self.venue.issue(symbol)).is_none() {
            return Err(self.refusal("APBK0656", "해당종목정보가 없습니다"));
        }
        // Limit, market and the two off-hours types (documented).
        if !matches!(fields.text("ORD_DVSN_CD"), "00" | "01" | "02" | "05") {
            return Err(self.refusal("APBK0963", "주문구분코드 오류 입니다."));
        }
        Ok(Reservation {
            sequence: u64::try_from(self.reservations.len())
                .unwrap_or(0)
                .saturating_add(self.skipped_reservations)
                .saturating_add(1),
            account: caller.account.clone(),
            symbol: fields.text("PDNO").to_owned(),
            side,
            division: fields.text("ORD_DVSN_CD").to_owned(),
            quantity,
            price: fields.text("ORD_UNPR").parse().unwrap_or(0),
            reserved_on: kst(now).date(),
            reserved_at: now,
            fate: Fate::Waiting,
        })
    }

    fn check_reservation_hours(&self, now: Timestamp) -> Result<(), HttpReply> {
        let clock = kst(now).time();
        if clock >= TAKEN_FROM || clock < TAKEN_UNTIL {
            Ok(())
        } else {
            Err(self.refusal("APBK0918", "예약주문 가능시간이 아닙니다."))
        }
    }

    pub(super) fn order_resv_rvsecncl(
        &mut self,
        now: Timestamp,
        caller: &Caller,
        fields: &Fields,
    ) -> Result<HttpReply, HttpReply> {
        self.check_reservation_hours(now)?;
        let is_amend = caller.tr_id == "CTSC0013U";
        let sequence: u64 = fields.text("RSVN_ORD_SEQ").parse().unwrap_or(0);
        let changed = if is_amend {
            Some(self.read_reservation(now, caller, fields)?)
        } else {
            None
        };
        let none = self.refusal("APBK0927", "정정취소 가능수량이 없습니다.");
        let found = self.reservations.iter_mut().find(|reserved| {
            reserved.sequence == sequence
                && reserved.account == caller.account
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

    pub(super) fn order_resv_ccnl(&mut self, caller: &Caller, fields: &Fields) -> HttpReply {
        let (from, to) = (
            fields.text("RSVN_ORD_ORD_DT"),
            fields.text("RSVN_ORD_END_DT"),
        );
        let only_cancelled = fields.text("CNCL_YN") == "Y";
        let rows: Vec<Value> = self
            .reservations
            .iter()
            .filter(|reserved| reserved.account == caller.account)
            .filter(|reserved| {
                let day = reserved.reserved_on.strftime("%Y%m%d").to_string();
                from <= day.as_str() && (to.is_empty() || day.as_str() <= to)
            })
            .filter(|reserved| only_cancelled == (reserved.fate == Fate::Cancelled))
            .map(|reserved| self.reservation_row(reserved))
            .collect();
        self.list_of_20(rows, caller, fields)
    }

    fn reservation_row(&self, reserved: &Reservation) -> Value {
        let (number, result) = match reserved.fate {
            Fate::Waiting => (String::new(), "미처리"),
            Fate::Entered(number) => (self.number_text(number), "처리"),
            Fate::Refused => (String::new(), "거부"),
            Fate::Cancelled => (String::new(), "취소"),
        };
        let entered = match reserved.fate {
            Fate::Entered(number) => self.venue.order(number),
            Fate::Waiting | Fate::Refused | Fate::Cancelled => None,
        };
        let day = reserved.reserved_on.strftime("%Y%m%d").to_string();
        let name = reserved.symbol.parse().ok();
        let name = name.and_then(|symbol| self.venue.issue(symbol));
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

    /// Enters what was reserved before today, once the opening auction takes orders.
    pub(crate) fn enter_reservations(&mut self, now: Timestamp) {
        let is_due = self
            .reservations
            .iter()
            .any(|reserved| reserved.fate == Fate::Waiting);
        if !is_due || !self.venue.is_on(Session::OpeningAuction, now) {
            return;
        }
        let mut reservations = std::mem::take(&mut self.reservations);
        for reserved in &mut reservations {
            let is_waiting = reserved.fate == Fate::Waiting && reserved.reserved_at < now;
            let Some((division, symbol)) = of_code(&reserved.division)
                .zip(reserved.symbol.parse().ok())
                .filter(|_| is_waiting)
            else {
                continue;
            };
            let placed = self.venue.place(
                now,
                NewOrder {
                    account: reserved.account.clone(),
                    symbol,
                    side: reserved.side,
                    pricing: Pricing::of(division.kind(), reserved.price, 0),
                    time_in_force: TimeInForce::Day,
                    exchange: Exchange::Krx,
                    quantity: reserved.quantity,
                    channel: Channel::OpenApi,
                },
            );
            reserved.fate = match placed {
                Ok(number) => Fate::Entered(number),
                Err(refusal) => {
                    tracing::info!(?refusal, "a reserved order was refused");
                    Fate::Refused
                }
            };
        }
        self.reservations = reservations;
    }
}
