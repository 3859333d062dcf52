//! What only a person can decide: which order a lost one is, and whether open orders of this API
//! that the journal does not know are to be lived with.

use super::Inner;
use crate::books::{Books, Resolution};
use crate::gateway::Gateway;
use crate::seal::Seals;
use crate::switches::keyless;
use hoga_port::{BrokerError, Hint, Order, OrderId, OrderStatus, Refusal, Result};

impl<G: Gateway> Inner<G> {
    /// Takes a person's word for an order that is unknown.
    pub(crate) async fn resolve(&self, key: OrderId, resolution: Resolution) -> Result<Order> {
        self.recall(&key).await?;
        let found = self
            .ledger_writer
            .read(|books| books.own(&key).map(|tracked| tracked.order.clone()))
            .ok_or_else(|| {
                BrokerError::refused(
                    Refusal::NoSuchOrder {
                        order: key.to_string(),
                    },
                    Hint::ListOrders,
                )
            })?;
        if found.status != OrderStatus::Unknown {
            return Err(BrokerError::refused(
                format!("order {key} is {}, not unknown", found.status),
                "only what hoga cannot decide is for a person",
            ));
        }
        let day = found.trading_day();
        let list = self.gateway.orders(day).await?;
        let row = match &resolution {
            Resolution::NotPlaced => None,
            Resolution::Bind { number } => {
                let wanted = number.trim().trim_start_matches('0');
                let mut rows = list.rows.into_iter();
                let row = rows.find(|row| row.id.normalised() == wanted);
                Some(row.ok_or_else(|| {
                    BrokerError::refused(
                        format!("the venue has no order {number} on {day}"),
                        "look at its number on the venue's screen",
                    )
                })?)
            }
        };
        if let Some(row) = &row {
            let is_like_it = row.symbol == found.symbol
                && row.side == found.side
                && row.quantity == found.quantity;
            if !is_like_it {
                return Err(BrokerError::refused(
                    format!(
                        "order {} is a {} of {} {}, and {key} is a {} of {} {}",
                        row.id,
                        row.side,
                        row.quantity,
                        row.symbol,
                        found.side,
                        found.quantity,
                        found.symbol
                    ),
                    "another number is meant",
                ));
            }
            if let Some(other) = self.ledger_writer.read(|books| books.own_key_of(&row.id)) {
                return Err(BrokerError::refused(
                    format!("order {} is {other} already", row.id),
                    "another number is meant",
                ));
            }
        }
        let about = key.clone();
        self.ledger_writer
            .change(move |books, at| books.on_resolved(&about, row, at))
            .await?;
        self.poke();
        self.ledger_writer
            .read(|books| books.own(&key).map(|tracked| tracked.order.clone()))
            .ok_or_else(|| BrokerError::connection("the order is gone"))
    }

    /// Takes a person's word that the orders of this API are known and wanted; returns these.
    pub(crate) async fn adopt(&self) -> Result<Vec<Order>> {
        self.reconcile("orders are to be adopted").await?;
        let unknown = self.ledger_writer.read(Books::unknown_here);
        // Without the key the next desk would not believe it.
        if !unknown.is_empty() && matches!(self.journal.seals(), Seals::Lost) {
            return Err(keyless());
        }
        let count = unknown.len();
        self.ledger_writer
            .change(move |books, at| books.on_adopted(count, at))
            .await?;
        self.believe_journal().await?;
        Ok(unknown)
    }
}
