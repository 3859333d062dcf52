//! One issue's book: price levels of resting orders, oldest first within a level.
//!
//! It matches nothing by itself.

use super::order::Owner;
use hoga_port::Side;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, VecDeque};

/// An order waiting in the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resting {
    /// Whose it is.
    pub owner: Owner,
    /// Shares left.
    pub quantity: i64,
}

/// A price and the shares waiting there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level {
    /// Won.
    pub price: i64,
    /// Shares.
    pub quantity: i64,
}

/// The two sides of a book.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Book {
    bids: BTreeMap<i64, VecDeque<Resting>>,
    asks: BTreeMap<i64, VecDeque<Resting>>,
}

impl Book {
    fn side(&self, side: Side) -> &BTreeMap<i64, VecDeque<Resting>> {
        if side == Side::Buy {
            &self.bids
        } else {
            &self.asks
        }
    }

    fn side_mut(&mut self, side: Side) -> &mut BTreeMap<i64, VecDeque<Resting>> {
        if side == Side::Buy {
            &mut self.bids
        } else {
            &mut self.asks
        }
    }

    /// Returns the number of price levels of a side.
    pub fn depth(&self, side: Side) -> usize {
        self.side(side).len()
    }

    /// Returns the best price of a side.
    pub fn best(&self, side: Side) -> Option<i64> {
        if side == Side::Buy {
            self.bids.last_key_value().map(|(price, _)| *price)
        } else {
            self.asks.first_key_value().map(|(price, _)| *price)
        }
    }

    /// Returns up to `count` levels of a side, best first.
    pub fn levels(&self, side: Side, count: usize) -> Vec<Level> {
        let level = |(price, queue): (&i64, &VecDeque<Resting>)| Level {
            price: *price,
            quantity: queue
                .iter()
                .fold(0i64, |sum, order| sum.saturating_add(order.quantity)),
        };
        if side == Side::Buy {
            self.bids.iter().rev().take(count).map(level).collect()
        } else {
            self.asks.iter().take(count).map(level).collect()
        }
    }

    /// Returns all shares waiting on a side.
    pub fn total(&self, side: Side) -> i64 {
        self.side(side)
            .values()
            .flatten()
            .fold(0i64, |sum, order| sum.saturating_add(order.quantity))
    }

    /// Returns the shares of a side that accounts wait with.
    #[cfg(test)]
    pub(super) fn total_of_accounts(&self, side: Side) -> i64 {
        let orders = self.side(side).values().flatten();
        let of_accounts = orders.filter(|order| order.owner != Owner::Flow);
        of_accounts.fold(0, |sum, order| sum.saturating_add(order.quantity))
    }

    /// Adds an order behind those at its price.
    pub(super) fn add(&mut self, side: Side, price: i64, order: Resting) {
        self.side_mut(side)
            .entry(price)
            .or_default()
            .push_back(order);
    }

    /// Removes an order by its owner at a price; returns the shares it had left.
    pub(super) fn remove(&mut self, side: Side, price: i64, owner: Owner) -> Option<i64> {
        let levels = self.side_mut(side);
        let queue = levels.get_mut(&price)?;
        let at = queue.iter().position(|order| order.owner == owner)?;
        let removed = queue.remove(at)?;
        if queue.is_empty() {
            levels.remove(&price);
        }
        Some(removed.quantity)
    }

    /// Takes shares off an order and leaves it where it is; returns how many.
    pub(super) fn reduce(&mut self, side: Side, price: i64, owner: Owner, by: i64) -> i64 {
        let queue = self.side_mut(side).get_mut(&price);
        let order = queue.and_then(|queue| queue.iter_mut().find(|order| order.owner == owner));
        order.map_or(0, |order| {
            // Never to nothing: that is a removal.
            let taken = by.min(order.quantity.saturating_sub(1)).max(0);
            order.quantity = order.quantity.saturating_sub(taken);
            taken
        })
    }

    /// Returns the shares of the order at the front of the best level of a side.
    pub(super) fn front(&self, side: Side) -> Option<i64> {
        let price = self.best(side)?;
        let front = self.side(side).get(&price)?.front()?;
        Some(front.quantity)
    }

    /// Returns the shares of a side that a price reaches.
    pub fn within(&self, side: Side, price: i64) -> i64 {
        let levels = self.side(side).iter();
        levels
            .filter(|(level, _)| {
                if side == Side::Buy {
                    **level >= price
                } else {
                    **level <= price
                }
            })
            .flat_map(|(_, queue)| queue)
            .fold(0i64, |sum, order| sum.saturating_add(order.quantity))
    }

    /// Returns every price of both sides, lowest first.
    pub(super) fn prices(&self) -> std::collections::BTreeSet<i64> {
        self.bids.keys().chain(self.asks.keys()).copied().collect()
    }

    /// Removes everything.
    pub(crate) fn clear(&mut self) {
        self.bids.clear();
        self.asks.clear();
    }

    /// Removes the synthetic orders.
    pub(super) fn withdraw_all_synthetic(&mut self) {
        for levels in [&mut self.bids, &mut self.asks] {
            for queue in levels.values_mut() {
                queue.retain(|order| order.owner != Owner::Flow);
            }
            levels.retain(|_, queue| !queue.is_empty());
        }
    }

    /// Adds what another book holds at each of its best prices, whoever's it is there.
    pub(crate) fn add_levels(&mut self, other: &Self) {
        for side in Side::BOTH {
            for level in other.levels(side, usize::MAX) {
                let resting = Resting {
                    owner: Owner::Flow,
                    quantity: level.quantity,
                };
                self.add(side, level.price, resting);
            }
        }
    }

    /// Removes the `nth` synthetic order at the best price of a side.
    pub(super) fn withdraw_synthetic(&mut self, side: Side, nth: usize) -> bool {
        let Some(best) = self.best(side) else {
            return false;
        };
        let levels = self.side_mut(side);
        let Some(queue) = levels.get_mut(&best) else {
            return false;
        };
        let synthetic = queue
            .iter()
            .enumerate()
            .filter(|(_, order)| order.owner == Owner::Flow)
            .map(|(at, _)| at)
            .nth(nth);
        let Some(at) = synthetic else { return false };
        queue.remove(at);
        if queue.is_empty() {
            levels.remove(&best);
        }
        true
    }

    /// Removes the synthetic orders of the level farthest from the market.
    pub(super) fn withdraw_farthest(&mut self, side: Side) {
        let levels = self.side_mut(side);
        let farthest = if side == Side::Buy {
            levels.first_entry()
        } else {
            levels.last_entry()
        };
        if let Some(mut level) = farthest {
            level.get_mut().retain(|order| order.owner != Owner::Flow);
        }
        levels.retain(|_, queue| !queue.is_empty());
    }

    /// Takes shares of the best order of an account on a side that a price reaches.
    pub(super) fn take_account(
        &mut self,
        side: Side,
        reach: i64,
        quantity: i64,
    ) -> Option<(Owner, i64, i64)> {
        let is_account = |order: &Resting| order.owner != Owner::Flow;
        let within = |price: i64| {
            if side == Side::Buy {
                price >= reach
            } else {
                price <= reach
            }
        };
        let levels = self.side_mut(side);
        let waits = |(price, queue): &(&i64, &VecDeque<Resting>)| {
            within(**price) && queue.iter().any(is_account)
        };
        let mut prices = levels.iter().filter(waits).map(|(price, _)| *price);
        let price = if side == Side::Buy {
            prices.next_back()
        } else {
            prices.next()
        }?;
        let queue = levels.get_mut(&price)?;
        let at = queue.iter().position(is_account)?;
        let order = queue.get_mut(at)?;
        let (owner, taken) = (order.owner, order.quantity.min(quantity));
        order.quantity = order.quantity.saturating_sub(taken);
        if order.quantity == 0 {
            queue.remove(at);
        }
        if queue.is_empty() {
            levels.remove(&price);
        }
        Some((owner, price, taken))
    }

    /// Takes shares from the front of the best level of a side, at most `quantity`; returns whose
    /// they were, the price and how many.
    pub(super) fn take_front(&mut self, side: Side, quantity: i64) -> Option<(Owner, i64, i64)> {
        let price = self.best(side)?;
        let levels = self.side_mut(side);
        let queue = levels.get_mut(&price)?;
        let front = queue.front_mut()?;
        let taken = front.quantity.min(quantity);
        let owner = front.owner;
        front.quantity = front.quantity.saturating_sub(taken);
        if front.quantity == 0 {
            queue.pop_front();
        }
        if queue.is_empty() {
            levels.remove(&price);
        }
        Some((owner, price, taken))
    }
}
