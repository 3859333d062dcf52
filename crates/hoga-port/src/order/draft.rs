//! Writing an order down step by step: what, at which price, under which id.

use super::{OrderId, OrderRequest, OrderType, Side, TimeInForce};
use crate::{AccountId, Price, Quantity, Route, Symbol};

/// An order whose price is not said yet.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Unpriced {
    symbol: Symbol,
    side: Side,
    quantity: Quantity,
}

/// An order that lacks its id alone.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct OrderDraft {
    symbol: Symbol,
    side: Side,
    quantity: Quantity,
    order_type: OrderType,
    time_in_force: TimeInForce,
    route: Route,
    account: Option<AccountId>,
}

impl OrderRequest {
    /// Begins to buy so many shares.
    ///
    /// The price comes next, so that no market order is placed by leaving it out, and the id last:
    /// under one id an order is placed once, however often the call is repeated. It trades on the
    /// account of the port, works for the day and goes to KRX unless said.
    ///
    /// ```
    /// use hoga_port::{OrderId, OrderRequest, Price, Quantity, Symbol};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let symbol: Symbol = "005930".parse()?;
    /// let price: Price = "71900".parse()?;
    /// let now = "2026-11-23T10:00:00+09:00".parse()?;
    /// let id = OrderId::of_day(&symbol, "open-1", now)?;
    /// let request = OrderRequest::buy(symbol, Quantity::from_shares(10)).limit(price).id(id);
    /// assert_eq!(request.id.as_str(), "2026-11-23.005930.open-1");
    /// # Ok(())
    /// # }
    /// ```
    pub fn buy(symbol: Symbol, quantity: Quantity) -> Unpriced {
        Unpriced::new(Side::Buy, symbol, quantity)
    }

    /// Begins to sell so many shares; see [`buy`](Self::buy).
    pub fn sell(symbol: Symbol, quantity: Quantity) -> Unpriced {
        Unpriced::new(Side::Sell, symbol, quantity)
    }
}

impl Unpriced {
    fn new(side: Side, symbol: Symbol, quantity: Quantity) -> Self {
        Self {
            symbol,
            side,
            quantity,
        }
    }

    /// At this price or better.
    pub fn limit(self, price: Price) -> OrderDraft {
        self.of_type(OrderType::Limit { price })
    }

    /// At whatever price the market has.
    pub fn market(self) -> OrderDraft {
        self.of_type(OrderType::Market)
    }

    /// As one of the rarer types.
    pub fn of_type(self, order_type: OrderType) -> OrderDraft {
        OrderDraft {
            symbol: self.symbol,
            side: self.side,
            quantity: self.quantity,
            order_type,
            time_in_force: TimeInForce::Day,
            route: Route::KRX,
            account: None,
        }
    }
}

impl OrderDraft {
    /// What does not fill at once is cancelled (IOC).
    pub fn immediate_or_cancel(mut self) -> Self {
        self.time_in_force = TimeInForce::ImmediateOrCancel;
        self
    }

    /// All of it at once, or nothing (FOK).
    pub fn fill_or_kill(mut self) -> Self {
        self.time_in_force = TimeInForce::FillOrKill;
        self
    }

    /// Where it is sent; an issue of another market than Korea's needs it.
    pub fn route(mut self, route: Route) -> Self {
        self.route = route;
        self
    }

    /// The account it must be for; a port of another one refuses it.
    pub fn account(mut self, account: AccountId) -> Self {
        self.account = Some(account);
        self
    }

    /// Our own name of the order, which makes it whole.
    pub fn id(self, id: OrderId) -> OrderRequest {
        OrderRequest {
            account_id: self.account,
            symbol: self.symbol,
            side: self.side,
            order_type: self.order_type,
            quantity: self.quantity,
            id,
            time_in_force: self.time_in_force,
            route: self.route,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_said_is_the_usual() {
        let symbol: Symbol = "005930".parse().unwrap();
        let id: OrderId = "one".parse().unwrap();
        let ten = Quantity::from_shares(10);
        let usual = OrderRequest::buy(symbol, ten).market().id(id.clone());
        assert_eq!(
            (usual.account_id, usual.route, usual.time_in_force),
            (None, Route::KRX, TimeInForce::Day)
        );
        let said = OrderRequest::sell(symbol, ten)
            .limit(Price::from_won(71_900).unwrap())
            .route(Route::Sor)
            .fill_or_kill()
            .account("12345678-01".parse().unwrap())
            .id(id);
        assert!(said.account_id.is_some());
        assert_eq!(
            (said.side, said.route, said.time_in_force),
            (Side::Sell, Route::Sor, TimeInForce::FillOrKill)
        );
    }
}
