//! A strategy that holds nothing but the port, and its test on the mock: the same code trades at KIS.
//!
//! Run it with `cargo run --example strategy -p hoga --features mock`, its test with
//! `cargo test --example strategy -p hoga --features mock`.

use hoga::{
    BrokerError, BrokerPort, Delivery, Order, OrderId, OrderRequest, Outcome, Price, Quantity,
    Symbol, TradeEvent,
};
use std::io::Write;
use std::sync::Arc;

/// Buys once when an issue trades at or below a price, and never twice: the id is of the day.
struct BuyTheDip {
    broker: Arc<dyn BrokerPort>,
    symbol: Symbol,
    below: Price,
    shares: Quantity,
    id: OrderId,
}

/// What a print made the strategy do.
#[derive(Debug, PartialEq)]
enum Step {
    Waits,
    Bought(Box<Order>),
    /// The answer was lost: hoga finds out what became of it, nothing is placed again.
    IsUnclear,
}

impl BuyTheDip {
    async fn on_trade(&self, trade: &TradeEvent) -> Result<Step, BrokerError> {
        if trade.symbol != self.symbol || trade.price > self.below {
            return Ok(Step::Waits);
        }
        let placed = self
            .broker
            .place_order(
                // With the same id again the first order is returned, after a restart too.
                OrderRequest::buy(self.symbol, self.shares)
                    .limit(self.below)
                    .id(self.id.clone()),
            )
            .await;
        match placed {
            Ok(order) => Ok(Step::Bought(Box::new(order))),
            Err(error) if error.outcome() == Outcome::Unknown => Ok(Step::IsUnclear),
            Err(error) => Err(error),
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = std::io::stdout();
    let mock = hoga::mock().moving_market(20, 3).open().await?;
    let symbol: Symbol = "005930".parse()?;
    mock.connect_websocket().await?;
    let strategy = BuyTheDip {
        broker: mock.port(),
        symbol,
        below: Price::from_won(71_900).ok_or("not a price")?,
        shares: Quantity::from_shares(3),
        id: OrderId::of_day(&symbol, "dip", mock.clock().now())?,
    };
    let mut trades = mock.trades(&[symbol])?;
    while let Some(delivery) = trades.next().await {
        let Delivery::Item(trade) = delivery else {
            continue;
        };
        if let Step::Bought(order) = strategy.on_trade(&trade).await? {
            writeln!(
                out,
                "at {}: {} {} is {}",
                trade.price, order.side, order.symbol, order.status
            )?;
            break;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use hoga::Side;

    #[tokio::test]
    async fn it_buys_the_dip_once() -> Result<(), Box<dyn std::error::Error>> {
        let mock = hoga::mock().open().await?;
        let symbol: Symbol = "005930".parse()?;
        let won = |won: i64| Price::from_won(won).ok_or("not a price");
        let strategy = BuyTheDip {
            broker: mock.port(),
            symbol,
            below: won(71_500)?,
            shares: Quantity::from_shares(3),
            id: OrderId::of_day(&symbol, "dip", mock.clock().now())?,
        };
        let print = |price: Price| TradeEvent {
            symbol,
            price,
            quantity: Quantity::from_shares(1),
            volume: Quantity::from_shares(1),
            at: "2026-11-23T10:00:00+09:00".parse().unwrap_or_default(),
        };
        assert_eq!(strategy.on_trade(&print(won(71_600)?)).await?, Step::Waits);
        let first = strategy.on_trade(&print(won(71_500)?)).await?;
        assert!(matches!(first, Step::Bought(_)));
        // Another print below: the same order, not another.
        assert_eq!(strategy.on_trade(&print(won(71_400)?)).await?, first);
        assert_eq!(mock.get_orders(mock.account()).await?.len(), 1);

        mock.gateway()
            .trade_as_outsider(symbol, Side::Sell, won(71_500)?, 3);
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        let held = mock.get_positions(mock.account()).await?;
        assert_eq!(
            held.first().map(|position| position.quantity),
            Some(Quantity::from_shares(3))
        );
        Ok(())
    }
}
