//! Caps: how much may leave, whatever a strategy thinks.
//!
//! They live in the journal, so that they bind every process. An unknown order counts as filled: a
//! cap that forgets what it cannot see is no cap.

use crate::books::Books;
use crate::day_result::DayResult;
use crate::gateway::Reference;
pub use crate::limits::RiskLimits;
use hoga_port::time::{Timestamp, millis_between};
use hoga_port::{
    BrokerError, Cap, Currency, Hint, Market, Order, OrderId, OrderRequest, OrderStatus, Price,
    Quantity, Refusal, Result, Route, Side, Symbol, TradingDay,
};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

impl RiskLimits {
    /// Returns whether a cap is on an amount of money, which is in won.
    pub fn is_on_money(&self) -> bool {
        self.order_value.is_some() || self.daily_turnover.is_some() || self.daily_loss.is_some()
    }

    /// Returns whether a cap needs to know the day's other orders.
    pub fn needs_exposure(&self) -> bool {
        self.orders_per_minute.is_some()
            || self.open_orders.is_some()
            || self.daily_turnover.is_some()
    }

    /// Checks what needs the order alone.
    ///
    /// # Errors
    ///
    /// `Refused`, naming the cap and the figure.
    pub fn check_order(&self, request: &OrderRequest, reference: &Reference) -> Result<()> {
        let currency = request.symbol.market().currency();
        if currency != Currency::Krw && self.is_on_money() {
            return Err(BrokerError::refused(
                Refusal::OtherCurrency {
                    symbol: request.symbol,
                },
                Hint::MoneyCapsOff,
            ));
        }
        if let Some(most) = self.order_quantity
            && request.quantity > most
        {
            return Err(over(
                Cap::OrderQuantity,
                request.quantity.value(),
                most.value(),
            ));
        }
        let value = value_of(request, reference);
        if value.is_none() && (self.order_value.is_some() || self.daily_turnover.is_some()) {
            return Err(BrokerError::refused(
                Refusal::Unbounded {
                    symbol: request.symbol,
                    order_type: request.order_type,
                },
                Hint::LimitOrCapOff,
            ));
        }
        if let (Some(most), Some(value)) = (self.order_value, value)
            && value > most
        {
            return Err(over(Cap::OrderValue, value, most));
        }
        if self.collar_percent.is_some() && request.route == Route::NXT {
            return Err(BrokerError::refused(
                "the collar is measured from the last trade on KRX, and the order goes to NXT",
                Hint::CollarOffOrKrx,
            ));
        }
        if let (Some(percent), Some(limit)) = (self.collar_percent, request.order_type.limit()) {
            check_collar(request.side, limit, reference.last, percent)?;
        }
        Ok(())
    }

    /// Checks what needs the books; `value` is the order's own.
    ///
    /// # Errors
    ///
    /// `Refused`, naming the cap and the figure.
    pub fn check_exposure(&self, exposure: &Exposure, value: Decimal) -> Result<()> {
        if let Some(most) = self.orders_per_minute
            && exposure.orders_last_minute >= most
        {
            return Err(over(
                Cap::OrdersPerMinute,
                exposure.orders_last_minute.saturating_add(1).into(),
                most.into(),
            ));
        }
        if let Some(most) = self.open_orders
            && exposure.open_orders >= most
        {
            return Err(over(
                Cap::OpenOrders,
                exposure.open_orders.saturating_add(1).into(),
                most.into(),
            ));
        }
        let turnover = exposure.turnover.saturating_add(value);
        if let Some(most) = self.daily_turnover
            && turnover > most
        {
            if turnover == Decimal::MAX {
                return Err(BrokerError::refused(
                    format!(
                        "the cap on daily turnover is {most}, and an order of today cannot be valued: its issue has no upper limit"
                    ),
                    Hint::CancelMarketOrderOrChangeCap,
                ));
            }
            return Err(over(Cap::DailyTurnover, turnover, most));
        }
        Ok(())
    }

    /// Checks the day's result.
    ///
    /// # Errors
    ///
    /// `Refused`, naming the loss and what of it nothing explains.
    pub fn check_loss(&self, day: &DayResult) -> Result<()> {
        let loss = day.loss();
        let Some(most) = self.daily_loss.filter(|most| loss >= *most) else {
            return Ok(());
        };
        let unexplained = day
            .unexplained
            .filter(|it| it.is_sign_negative() && !it.is_zero());
        let text = format!("the cap on daily loss is {most}, and {loss} is lost today");
        Err(match unexplained {
            Some(gone) => BrokerError::refused(
                format!("{text}, of which nothing explains {}", gone.abs()),
                Hint::SayWhatWasPaidOut,
            ),
            None => BrokerError::refused(text, Hint::StopOrChangeCap),
        })
    }
}

fn over(cap: Cap, would_be: Decimal, most: Decimal) -> BrokerError {
    let over = Refusal::Cap {
        cap,
        most,
        would_be,
    };
    BrokerError::refused(over, Hint::OrderLessOrChangeCap)
}

fn check_collar(side: Side, limit: Price, last: Price, percent: Decimal) -> Result<()> {
    let away = match side {
        Side::Buy => limit.value().saturating_sub(last.value()),
        Side::Sell => last.value().saturating_sub(limit.value()),
    };
    let room = last
        .value()
        .saturating_mul(percent)
        .checked_div(Decimal::ONE_HUNDRED)
        .unwrap_or_default();
    if away <= room {
        return Ok(());
    }
    Err(BrokerError::refused(
        Refusal::Collar {
            side,
            limit,
            last,
            percent,
        },
        Hint::NearerPriceOrChangeCollar,
    ))
}

/// Returns the money an order can move: without a limit, a buy at the upper limit and a sell at the
/// last trade. `None` for a buy that neither the order nor the day bounds.
pub fn value_of(request: &OrderRequest, reference: &Reference) -> Option<Decimal> {
    let price = match (request.order_type.worst(), request.side) {
        (Some(price), _) => Some(price),
        (None, Side::Buy) => reference.upper,
        (None, Side::Sell) => Some(reference.last),
    };
    price.map(|price| price.times(request.quantity))
}

/// What the books say of today, as far as a cap needs it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Exposure {
    /// Own orders recorded within the last sixty seconds.
    pub orders_last_minute: u32,
    /// Own orders that are open or unknown.
    pub open_orders: u32,
    /// Money filled, open to buy, or unknown today.
    pub turnover: Decimal,
}

impl Books {
    /// Returns today's exposure. `upper` are the day's upper limits of issues with market orders.
    pub fn exposure_of_all(&self, upper: &BTreeMap<Symbol, Price>, now: Timestamp) -> Exposure {
        self.exposure_without(None, upper, now)
    }

    /// Returns today's exposure without one order.
    pub fn exposure(
        &self,
        except: &OrderId,
        upper: &BTreeMap<Symbol, Price>,
        now: Timestamp,
    ) -> Exposure {
        self.exposure_without(Some(except), upper, now)
    }

    fn exposure_without(
        &self,
        except: Option<&OrderId>,
        upper: &BTreeMap<Symbol, Price>,
        now: Timestamp,
    ) -> Exposure {
        let mut exposure = Exposure::default();
        let is_other = |order: &&Order| except.is_none() || order.id.as_ref() != except;
        // Orders are counted in every market, money in won alone.
        let today = TradingDay::all_at(now).into_iter();
        let own = today.flat_map(|day| self.own_of_day(day));
        for order in own.filter(is_other) {
            let age = millis_between(order.created_at, now);
            if (0..60_000).contains(&age) {
                exposure.orders_last_minute = exposure.orders_last_minute.saturating_add(1);
            }
            if !order.status.is_terminal() {
                exposure.open_orders = exposure.open_orders.saturating_add(1);
            }
        }
        for order in self
            .of_day(TradingDay::at(Market::Krx, now))
            .filter(is_other)
        {
            exposure.turnover = exposure.turnover.saturating_add(turnover(order, upper));
        }
        exposure
    }

    /// Returns the issues of open or unknown market orders, whose limits a turnover needs.
    pub fn market_order_symbols(&self, now: Timestamp) -> Vec<Symbol> {
        self.of_day(TradingDay::at(Market::Krx, now))
            .filter(|order| order.order_type.worst().is_none() && !order.status.is_terminal())
            .map(|order| order.symbol)
            .collect()
    }
}

fn turnover(order: &Order, upper: &BTreeMap<Symbol, Price>) -> Decimal {
    let is_unknown = matches!(order.status, OrderStatus::Unknown | OrderStatus::Recorded);
    let left = match order.side {
        Side::Buy => order.remaining(),
        Side::Sell if is_unknown => order.remaining(),
        Side::Sell => Quantity::ZERO,
    };
    let price = order
        .order_type
        .worst()
        .or_else(|| upper.get(&order.symbol).copied());
    // What cannot be valued is too much, not nothing.
    let open = match price {
        Some(price) => price.times(left),
        None if left.is_zero() => Decimal::ZERO,
        None => Decimal::MAX,
    };
    order.filled_amount.saturating_add(open)
}

#[cfg(test)]
mod tests {
    use super::*;
    use hoga_port::{OrderType, TimeInForce};

    fn won(won: i64) -> Price {
        Price::from_won(won).unwrap()
    }

    fn request(side: Side, limit: Option<i64>, shares: u64) -> OrderRequest {
        OrderRequest {
            account_id: None,
            symbol: "005930".parse().unwrap(),
            side,
            order_type: limit.map_or(OrderType::Market, |price| OrderType::Limit {
                price: won(price),
            }),
            quantity: Quantity::from_shares(shares),
            id: "capped".parse().unwrap(),
            time_in_force: TimeInForce::Day,
            route: Route::KRX,
        }
    }

    fn reference() -> Reference {
        Reference {
            last: won(70_000),
            upper: Some(won(91_000)),
            lower: Some(won(49_000)),
            close: Some(won(70_000)),
            tick: won(100),
            ticks: None,
        }
    }

    #[test]
    fn without_an_upper_limit_only_a_cap_on_money_stops_an_unbounded_buy() {
        let reference = Reference {
            upper: None,
            lower: None,
            ..reference()
        };
        let check = |limits: &RiskLimits, side, limit| {
            limits
                .check_order(&request(side, limit, 10), &reference)
                .err()
                .map(|error| error.to_string())
        };
        let none = RiskLimits::default();
        let of_order = RiskLimits {
            order_value: Some(1_000_000.into()),
            ..RiskLimits::default()
        };
        let of_day = RiskLimits {
            daily_turnover: Some(1_000_000.into()),
            ..RiskLimits::default()
        };
        assert_eq!(check(&none, Side::Buy, None), None);
        for capped in [&of_order, &of_day] {
            let refused = check(capped, Side::Buy, None).unwrap();
            assert!(refused.contains("no upper limit"), "{refused}");
            assert_eq!(check(capped, Side::Buy, Some(70_000)), None);
            assert_eq!(check(capped, Side::Sell, None), None);
        }
        let above = check(&of_order, Side::Buy, Some(100_100)).unwrap();
        assert!(above.contains("order value"), "{above}");
    }

    #[test]
    fn each_cap_refuses_the_first_order_above_it_and_names_itself() {
        let limits = RiskLimits {
            order_value: Some(1_000_000.into()),
            order_quantity: Some(Quantity::from_shares(20)),
            collar_percent: Some(3.into()),
            ..RiskLimits::default()
        };
        let check = |side, limit, shares| {
            limits
                .check_order(&request(side, limit, shares), &reference())
                .map_err(|error| error.to_string())
        };
        assert!(check(Side::Buy, Some(70_000), 14).is_ok());
        assert!(
            check(Side::Buy, Some(70_000), 15)
                .unwrap_err()
                .contains("order value")
        );
        assert!(check(Side::Buy, None, 11).unwrap_err().contains("1001000"));
        assert!(check(Side::Sell, None, 14).is_ok());
        assert!(
            check(Side::Sell, Some(50_000), 21)
                .unwrap_err()
                .contains("quantity")
        );
        assert!(check(Side::Buy, Some(72_100), 1).is_ok());
        assert!(
            check(Side::Buy, Some(72_200), 1)
                .unwrap_err()
                .contains("3 %")
        );
        assert!(
            check(Side::Sell, Some(67_800), 1)
                .unwrap_err()
                .contains("past the last trade")
        );
        assert!(
            check(Side::Sell, Some(80_000), 1).is_ok(),
            "a sell far above rests"
        );
    }

    #[test]
    fn exposure_counts_what_is_open_and_a_loss_at_the_cap_stops() {
        let limits = RiskLimits {
            orders_per_minute: Some(2),
            open_orders: Some(3),
            daily_turnover: Some(100.into()),
            daily_loss: Some(50.into()),
            ..RiskLimits::default()
        };
        let exposure = |orders_last_minute, open_orders, turnover: i64| Exposure {
            orders_last_minute,
            open_orders,
            turnover: turnover.into(),
        };
        let check = |exposure, value: i64| limits.check_exposure(&exposure, value.into()).is_ok();
        assert!(check(exposure(1, 2, 60), 40));
        assert!(!check(exposure(2, 2, 60), 40));
        assert!(!check(exposure(1, 3, 60), 40));
        assert!(!check(exposure(1, 2, 60), 41));
    }

    #[test]
    fn a_loss_as_high_as_its_cap_refuses_and_says_what_nothing_explains() {
        let limits = RiskLimits {
            daily_loss: Some(50.into()),
            ..RiskLimits::default()
        };
        let check = |limits: &RiskLimits, result: i64, unexplained: i64| {
            let day = DayResult {
                result: result.into(),
                fees: Decimal::ZERO,
                unexplained: Some(unexplained.into()),
            };
            limits.check_loss(&day).map_err(|error| error.to_string())
        };
        assert_eq!(check(&limits, -49, 0), Ok(()));
        assert_eq!(check(&limits, -49, 900), Ok(()), "what came in is no loss");
        let refused = check(&limits, -50, 900).unwrap_err();
        assert!(refused.contains("50 is lost today"), "{refused}");
        let unexplained = check(&limits, -30, -20).unwrap_err();
        assert!(unexplained.contains("nothing explains 20"), "{unexplained}");
        assert_eq!(check(&RiskLimits::default(), -50, 0), Ok(()));
    }
}
