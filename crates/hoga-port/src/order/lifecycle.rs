//! An order and the one function that changes it.
//!
//! It does not decide what happened; it says what an event that happened means.

use super::{
    IllegalTransition, OrderEvent, OrderId, OrderRequest, OrderStatus, OrderType, Origin, Side,
    TimeInForce, VenueReason,
};
use crate::{BrokerOrderId, Price, Quantity, Route, Symbol, TradingDay};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// An order as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// Our id of it; `None` for a foreign order.
    #[serde(rename = "key")]
    #[doc(alias = "key")]
    pub id: Option<OrderId>,
    /// Own or foreign.
    pub origin: Origin,
    /// The venue's number now; an amend changes it.
    pub broker_order_id: Option<BrokerOrderId>,
    /// Numbers it had before amends.
    pub earlier_ids: Vec<BrokerOrderId>,
    /// The issue.
    pub symbol: Symbol,
    /// Buy or sell.
    pub side: Side,
    /// Type, with the limit price as last amended.
    pub order_type: OrderType,
    /// Shares asked for, without those taken off since.
    pub quantity: Quantity,
    /// Shares that were asked for at first and ended without a fill while the rest worked on.
    #[serde(default, skip_serializing_if = "is_none_taken_off")]
    pub taken_off: Quantity,
    /// How long it works.
    #[serde(default, skip_serializing_if = "TimeInForce::is_day")]
    pub time_in_force: TimeInForce,
    /// Where it was sent.
    #[serde(default, skip_serializing_if = "Route::is_krx", rename = "exchange")]
    pub route: Route,
    /// How it stands.
    pub status: OrderStatus,
    /// Shares filled so far.
    pub filled: Quantity,
    /// Money of the filled shares, without fees.
    pub filled_amount: Decimal,
    /// Why the venue refused it or its last change.
    pub reason: Option<VenueReason>,
    /// When it was recorded or first seen.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// Most orders keep their shares, and their record needs no mention of it.
fn is_none_taken_off(shares: &Quantity) -> bool {
    shares.is_zero()
}

impl Order {
    /// Returns an own order at its first moment, recorded and not yet sent.
    pub fn recorded(request: &OrderRequest, at: Timestamp) -> Self {
        Self {
            id: Some(request.id.clone()),
            origin: Origin::Own,
            broker_order_id: None,
            earlier_ids: Vec::new(),
            symbol: request.symbol,
            side: request.side,
            order_type: request.order_type,
            quantity: request.quantity,
            taken_off: Quantity::ZERO,
            time_in_force: request.time_in_force,
            route: request.route,
            status: OrderStatus::Recorded,
            filled: Quantity::ZERO,
            filled_amount: Decimal::ZERO,
            reason: None,
            created_at: at,
            updated_at: at,
        }
    }

    /// Returns the day of its market on which it was recorded; no order outlives it.
    pub fn trading_day(&self) -> TradingDay {
        TradingDay::at(self.symbol.market(), self.created_at)
    }

    /// Returns the shares that were asked for at first.
    pub fn first_quantity(&self) -> Quantity {
        self.quantity.plus(self.taken_off)
    }

    /// Returns the open shares: asked for, less filled; zero once the order is at its end.
    pub fn remaining(&self) -> Quantity {
        if self.status.is_terminal() {
            Quantity::ZERO
        } else {
            self.quantity.minus(self.filled)
        }
    }

    /// Returns the average fill price, if anything filled.
    pub fn average_price(&self) -> Option<Price> {
        self.filled_amount
            .checked_div(self.filled.value())
            .and_then(Price::new)
    }

    /// Returns whether `id` is the order's number now or was before an amend.
    pub fn has_number(&self, id: &BrokerOrderId) -> bool {
        self.broker_order_id
            .iter()
            .chain(&self.earlier_ids)
            .any(|own| own.is_same_order(id))
    }

    /// Returns the order after an event.
    ///
    /// # Errors
    ///
    /// [`IllegalTransition`] when the event cannot follow; the order is as it was.
    ///
    /// # Examples
    ///
    /// ```
    /// use hoga_port::{BrokerOrderId, Order, OrderEvent, OrderRequest, OrderStatus, Quantity};
    /// use hoga_port::TradingDay;
    ///
    /// let request = OrderRequest::buy("005930".parse().unwrap(), Quantity::from_shares(10))
    ///     .limit("71900".parse().unwrap())
    ///     .id("first".parse().unwrap());
    /// let recorded = Order::recorded(&request, "2026-11-23T01:00:00Z".parse().unwrap());
    /// let day = TradingDay::krx(jiff::civil::date(2026, 11, 23));
    /// let id = BrokerOrderId::new(day, "00950", "0000000762");
    /// let at = "2026-11-23T01:00:01Z".parse().unwrap();
    /// let accepted = recorded.apply(&OrderEvent::Accepted { id }, at).unwrap();
    /// assert_eq!(accepted.status, OrderStatus::Accepted);
    /// assert!(recorded.apply(&OrderEvent::Expired, at).is_err());
    /// ```
    #[expect(clippy::too_many_lines, reason = "every state and every event")]
    pub fn apply(&self, event: &OrderEvent, at: Timestamp) -> Result<Self, IllegalTransition> {
        use OrderStatus as S;
        let status = self.status;
        let illegal = || {
            Err(IllegalTransition {
                status,
                event: event.word(),
            })
        };
        let mut next = Self {
            updated_at: at,
            ..self.clone()
        };
        match event {
            OrderEvent::Accepted { id } => match status {
                S::Recorded | S::Unknown | S::NotPlaced => {
                    next.broker_order_id = Some(id.clone());
                    next.status = S::Accepted;
                }
                S::Accepted
                | S::PartiallyFilled
                | S::Filled
                | S::CancelRequested
                | S::AmendRequested
                | S::AmendUnknown
                | S::Cancelled
                | S::Expired
                | S::Rejected => return illegal(),
            },
            OrderEvent::Rejected { reason } => match status {
                S::Recorded
                | S::Unknown
                | S::Accepted
                | S::CancelRequested
                | S::AmendRequested
                | S::AmendUnknown
                | S::PartiallyFilled => {
                    next.reason = Some(reason.clone());
                    next.status = S::Rejected;
                }
                S::Filled | S::Cancelled | S::Expired | S::Rejected | S::NotPlaced => {
                    return illegal();
                }
            },
            OrderEvent::Unclear { .. } => {
                if status != S::Recorded {
                    return illegal();
                }
                next.status = S::Unknown;
            }
            OrderEvent::NotPlaced { .. } => match status {
                S::Recorded | S::Unknown => next.status = S::NotPlaced,
                S::Accepted
                | S::PartiallyFilled
                | S::Filled
                | S::CancelRequested
                | S::AmendRequested
                | S::AmendUnknown
                | S::Cancelled
                | S::Expired
                | S::Rejected
                | S::NotPlaced => return illegal(),
            },
            OrderEvent::Filled {
                cumulative_quantity,
                cumulative_amount,
                ..
            } => {
                let grows = *cumulative_quantity > self.filled;
                let is_too_much = *cumulative_quantity > self.first_quantity();
                if self.broker_order_id.is_none() || !grows || is_too_much {
                    return illegal();
                }
                // Shares that were thought to be taken off filled after all: what else was may be open.
                if *cumulative_quantity > self.quantity {
                    next.quantity = if status.is_terminal() {
                        *cumulative_quantity
                    } else {
                        self.first_quantity()
                    };
                    next.taken_off = self.first_quantity().minus(next.quantity);
                }
                next.filled = *cumulative_quantity;
                next.filled_amount = *cumulative_amount;
                next.status = next.status_after_fill();
            }
            OrderEvent::CancelRequested => {
                if !status.is_working() {
                    return illegal();
                }
                next.status = S::CancelRequested;
            }
            OrderEvent::CancelRefused { reason } => {
                if status == S::CancelRequested {
                    next.status = next.working_status();
                }
                next.reason = Some(reason.clone());
            }
            OrderEvent::CancelUnclear { .. } => {}
            OrderEvent::Cancelled => {
                if !status.is_working() {
                    return illegal();
                }
                next.status = S::Cancelled;
            }
            OrderEvent::Expired => {
                if !status.is_working() {
                    return illegal();
                }
                next.status = S::Expired;
            }
            OrderEvent::AmendRequested(_) => match status {
                S::Accepted | S::PartiallyFilled => next.status = S::AmendRequested,
                S::Recorded
                | S::Filled
                | S::CancelRequested
                | S::AmendRequested
                | S::AmendUnknown
                | S::Cancelled
                | S::Expired
                | S::Rejected
                | S::Unknown
                | S::NotPlaced => return illegal(),
            },
            OrderEvent::Amended { id, limit } => {
                let is_current = |now: &BrokerOrderId| now.is_same_order(id);
                if self.broker_order_id.as_ref().is_none_or(is_current) {
                    return illegal();
                }
                next.earlier_ids
                    .retain(|earlier| !earlier.is_same_order(id));
                next.earlier_ids
                    .extend(next.broker_order_id.replace(id.clone()));
                next.order_type = self.order_type.at(*limit);
                match status {
                    S::AmendRequested | S::AmendUnknown => next.status = next.working_status(),
                    S::Accepted
                    | S::PartiallyFilled
                    | S::CancelRequested
                    | S::Filled
                    | S::Cancelled
                    | S::Expired
                    | S::Rejected => {}
                    S::Recorded | S::Unknown | S::NotPlaced => return illegal(),
                }
            }
            OrderEvent::Reduced { quantity, is_asked } => {
                let is_less = *quantity < self.quantity && *quantity >= self.filled;
                if !status.is_working() || quantity.is_zero() || !is_less {
                    return illegal();
                }
                next.quantity = *quantity;
                next.taken_off = self.first_quantity().minus(*quantity);
                if *is_asked {
                    next.reason = None;
                }
                let is_settled = *is_asked && matches!(status, S::AmendRequested | S::AmendUnknown);
                if is_settled || next.filled >= next.quantity {
                    next.status = next.working_status();
                }
            }
            OrderEvent::AmendRefused { reason } => {
                if matches!(status, S::AmendRequested | S::AmendUnknown) {
                    next.status = next.working_status();
                }
                next.reason = Some(reason.clone());
            }
            OrderEvent::Reopened { .. } => match status {
                S::Cancelled | S::Expired | S::Rejected if next.broker_order_id.is_some() => {
                    next.status = next.working_status();
                    next.reason = None;
                }
                S::Recorded
                | S::Unknown
                | S::NotPlaced
                | S::Accepted
                | S::PartiallyFilled
                | S::Filled
                | S::CancelRequested
                | S::AmendRequested
                | S::AmendUnknown
                | S::Cancelled
                | S::Expired
                | S::Rejected => return illegal(),
            },
            OrderEvent::AmendUnclear { .. } => {
                if status == S::AmendRequested {
                    next.status = S::AmendUnknown;
                }
            }
        }
        // A remark is about one try; another try, or the end, is past it.
        if let S::CancelRequested | S::AmendRequested | S::Filled | S::Cancelled | S::Expired =
            next.status
        {
            next.reason = None;
        }
        Ok(next)
    }

    /// Returns what a working order is called by its fills alone.
    fn working_status(&self) -> OrderStatus {
        if self.filled >= self.quantity {
            OrderStatus::Filled
        } else if self.filled.is_zero() {
            OrderStatus::Accepted
        } else {
            OrderStatus::PartiallyFilled
        }
    }

    /// Returns the state after more shares filled: a fill ends an order only when it is complete,
    /// and it neither revives an ended order nor hides a change under way.
    fn status_after_fill(&self) -> OrderStatus {
        use OrderStatus as S;
        if self.filled >= self.quantity {
            return S::Filled;
        }
        match self.status {
            S::Recorded | S::Unknown | S::NotPlaced | S::Accepted | S::PartiallyFilled => {
                S::PartiallyFilled
            }
            S::Filled
            | S::CancelRequested
            | S::AmendRequested
            | S::AmendUnknown
            | S::Cancelled
            | S::Expired
            | S::Rejected => self.status,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::FillSource;
    use crate::{Amend, FillEvent};
    use proptest::prelude::*;

    fn at() -> Timestamp {
        "2026-11-23T01:00:00Z".parse().unwrap()
    }

    fn id(number: u64) -> BrokerOrderId {
        let day = TradingDay::krx(jiff::civil::date(2026, 11, 23));
        BrokerOrderId::new(day, "00950", format!("{number:010}"))
    }

    fn recorded(shares: u64) -> Order {
        let request = OrderRequest {
            account_id: None,
            symbol: "005930".parse().unwrap(),
            side: Side::Buy,
            order_type: OrderType::Limit {
                price: Price::from_won(71_900).unwrap(),
            },
            quantity: Quantity::from_shares(shares),
            id: "key".parse().unwrap(),
            time_in_force: TimeInForce::Day,
            route: Route::KRX,
        };
        Order::recorded(&request, at())
    }

    fn event(which: u8, number: u64) -> OrderEvent {
        let reason = VenueReason {
            code: "APBK0927".into(),
            text: "refused".into(),
        };
        let cause = String::from("no answer");
        let limit = Price::from_won(72_000).unwrap();
        let quantity = Quantity::from_shares(number);
        match which {
            0 => OrderEvent::Accepted { id: id(number) },
            1 => OrderEvent::Rejected { reason },
            2 => OrderEvent::Unclear { cause },
            3 => OrderEvent::NotPlaced {
                proof: cause,
                is_unsent: number.is_multiple_of(2),
            },
            4..=7 => OrderEvent::Filled {
                fill: FillEvent {
                    id: None,
                    broker_order_id: id(number),
                    symbol: "005930".parse().unwrap(),
                    side: Side::Buy,
                    quantity,
                    price: limit,
                    amount: Decimal::ONE,
                    source: FillSource::Notice,
                    at: at(),
                },
                cumulative_quantity: quantity,
                cumulative_amount: limit.times(quantity),
            },
            8 => OrderEvent::CancelRequested,
            9 => OrderEvent::CancelRefused { reason },
            10 => OrderEvent::CancelUnclear { cause },
            11 => OrderEvent::Cancelled,
            12 => OrderEvent::Expired,
            13 if number.is_multiple_of(2) => OrderEvent::AmendRequested(Amend::Quantity(quantity)),
            13 => OrderEvent::AmendRequested(Amend::Limit(limit)),
            14 => OrderEvent::Amended {
                id: id(number),
                limit,
            },
            15 => OrderEvent::AmendRefused { reason },
            16 => OrderEvent::Reduced {
                quantity,
                is_asked: number.is_multiple_of(2),
            },
            17 => OrderEvent::Reopened { open: quantity },
            _ => OrderEvent::AmendUnclear { cause },
        }
    }

    #[test]
    fn shares_that_were_thought_to_be_taken_off_count_when_they_fill() {
        let mut order = recorded(10);
        for change in [
            OrderEvent::Accepted { id: id(1) },
            OrderEvent::Reduced {
                quantity: Quantity::from_shares(6),
                is_asked: true,
            },
            event(4, 6),
            event(4, 8),
        ] {
            order = order.apply(&change, at()).unwrap();
        }
        assert_eq!(
            (order.status, order.filled),
            (OrderStatus::Filled, Quantity::from_shares(8))
        );
        assert_eq!(
            (order.quantity, order.taken_off),
            (order.filled, Quantity::from_shares(2))
        );
        assert!(order.apply(&event(4, 11), at()).is_err());
    }

    #[test]
    fn an_amend_of_before_there_were_two_kinds_is_read() {
        let written = r#"{"event":"amend_requested","limit":"72000"}"#;
        let amend = Amend::Limit(Price::from_won(72_000).unwrap());
        let event = OrderEvent::AmendRequested(amend);
        assert_eq!(serde_json::from_str::<OrderEvent>(written).unwrap(), event);
        assert_eq!(serde_json::to_string(&event).unwrap(), written);
    }

    proptest! {
        #[test]
        fn whatever_happens_no_share_no_number_and_no_end_is_lost(
            shares in 1_u64..12,
            events in proptest::collection::vec((0_u8..19, 1_u64..14), 1..60),
        ) {
            let mut order = recorded(shares);
            let mut numbers: Vec<BrokerOrderId> = Vec::new();
            for (which, number) in events {
                let before = order.clone();
                let event = event(which, number);
                let Ok(next) = order.apply(&event, at()) else {
                    continue;
                };
                numbers.extend(next.broker_order_id.clone());
                prop_assert!(next.filled >= before.filled && next.filled <= next.quantity);
                prop_assert!(next.filled_amount >= before.filled_amount);
                prop_assert_eq!(next.status == OrderStatus::Filled, next.filled == next.quantity);
                prop_assert!(numbers.iter().all(|number| next.has_number(number)));
                if next.status.is_working() {
                    prop_assert!(next.broker_order_id.is_some(), "{:?}", next.status);
                    prop_assert_eq!(next.remaining().plus(next.filled), next.quantity);
                }
                // What ended stays ended, but for an order that was placed after all and one of which
                // the venue shows open shares.
                let is_reopened = matches!(event, OrderEvent::Reopened { .. });
                let was_placed = before.status != OrderStatus::NotPlaced;
                if before.status.is_terminal() && was_placed && !is_reopened {
                    prop_assert!(next.status.is_terminal());
                }
                prop_assert_eq!(next.first_quantity(), Quantity::from_shares(shares));
                prop_assert_eq!(next.side, before.side);
                order = next;
            }
        }
    }
}
