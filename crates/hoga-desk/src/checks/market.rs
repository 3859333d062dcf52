//! The market: one that the venue has, and a route that leads to it.

use hoga_port::{BrokerError, Market, OrderRequest, Refusal, Symbol};

/// Refuses an issue of a market that the venue does not have.
///
/// # Errors
///
/// `Refused`, with the markets that there are.
pub fn check_symbol(symbol: Symbol, markets: &[Market]) -> Result<(), BrokerError> {
    if markets.contains(&symbol.market()) {
        return Ok(());
    }
    let there: Vec<&str> = markets.iter().map(|market| market.name()).collect();
    let missing = Refusal::NoSuchMarket {
        symbol,
        markets: markets.to_vec(),
    };
    Err(BrokerError::refused(
        missing,
        format!("this adapter knows: {}", there.join(", ")),
    ))
}

/// Refuses an issue of a market that the venue does not have, and a route to another market.
///
/// # Errors
///
/// `Refused`, with what there is.
pub fn check_market(request: &OrderRequest, markets: &[Market]) -> Result<(), BrokerError> {
    check_symbol(request.symbol, markets)?;
    let market = request.symbol.market();
    if request.route.market() == market {
        return Ok(());
    }
    Err(BrokerError::refused(
        Refusal::OtherMarket {
            symbol: request.symbol,
            route: request.route,
        },
        "choose an exchange of its market",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use hoga_port::{OrderType, Quantity, Route, Side, Symbol, TimeInForce};

    #[test]
    fn an_order_goes_to_its_own_market_or_nowhere() {
        let refusal = |symbol: Symbol, route: Route, markets: &[Market]| {
            let request = OrderRequest {
                account_id: None,
                symbol,
                side: Side::Buy,
                order_type: OrderType::Market,
                quantity: Quantity::from_shares(1),
                id: "one".parse().unwrap(),
                time_in_force: TimeInForce::Day,
                route,
            };
            check_market(&request, markets)
                .err()
                .map(|error| error.to_string())
        };
        let (samsung, apple) = ("005930".parse().unwrap(), Symbol::us("AAPL").unwrap());
        assert_eq!(refusal(samsung, Route::Sor, &[Market::Krx]), None);
        assert_eq!(refusal(apple, Route::NASDAQ, &Market::ALL), None);
        let unknown = refusal(apple, Route::NASDAQ, &[Market::Krx]).unwrap();
        assert!(unknown.contains("US market"), "{unknown}");
        for (symbol, route) in [(samsung, Route::NASDAQ), (apple, Route::KRX)] {
            let astray = refusal(symbol, route, &Market::ALL).unwrap();
            assert!(astray.contains("does not trade it"), "{astray}");
        }
    }
}
