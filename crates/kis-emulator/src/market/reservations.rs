//! Orders reserved for a later morning, and how they are entered.

use crate::api::order_types::rule_of;
use hoga_port::Side;
use hoga_port::time::Timestamp;
use hoga_venue::{Channel, NewOrder, Pricing, Route, TimeInForce, Venue};
use jiff::civil::Date;
use market_rules::Session;
use serde::{Deserialize, Serialize};

/// What became of a reservation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Fate {
    Waiting,
    Entered(u64),
    Refused,
    Cancelled,
}

/// A reserved order.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Reservation {
    pub(crate) sequence: u64,
    pub(crate) account: String,
    pub(crate) symbol: String,
    pub(crate) side: Side,
    pub(crate) division: String,
    pub(crate) quantity: i64,
    pub(crate) price: i64,
    /// The day it was reserved on.
    pub(crate) reserved_on: Date,
    pub(crate) reserved_at: Timestamp,
    pub(crate) fate: Fate,
}

/// Every reservation so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reservations {
    pub(crate) list: Vec<Reservation>,
    /// Sequence numbers that were left out.
    pub(crate) skipped: u64,
}

impl Reservations {
    /// Returns the sequence number of the next reservation.
    pub(crate) fn next_sequence(&self) -> u64 {
        u64::try_from(self.list.len())
            .unwrap_or(0)
            .saturating_add(self.skipped)
            .saturating_add(1)
    }

    /// Enters what was reserved before today, once the opening auction takes orders.
    pub(crate) fn enter(&mut self, now: Timestamp, venue: &mut Venue) {
        let is_due = self
            .list
            .iter()
            .any(|reserved| reserved.fate == Fate::Waiting);
        if !is_due || !venue.is_on(Session::OpeningAuction, now) {
            return;
        }
        for reserved in &mut self.list {
            let is_waiting = reserved.fate == Fate::Waiting && reserved.reserved_at < now;
            let Some((rule, symbol)) = rule_of(&reserved.division)
                .zip(reserved.symbol.parse().ok())
                .filter(|_| is_waiting)
            else {
                continue;
            };
            let placed = venue.place(
                now,
                NewOrder {
                    account: reserved.account.clone(),
                    symbol,
                    side: reserved.side,
                    pricing: Pricing::of(rule.kind(), reserved.price, 0),
                    time_in_force: TimeInForce::Day,
                    route: Route::KRX,
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
    }
}
