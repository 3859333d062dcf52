//! What an emulator keeps when it ends: markets, accounts, orders. Tokens and sessions are not kept,
//! as after a maintenance of the real servers.

use crate::config::EmulatorConfig;
use crate::core::Core;
use crate::market::reservations::{Reservation, Reservations};
use hoga_venue::Venue;
use hoga_venue::us::UsMarket;
use kis_wire::Environment;
use serde::{Deserialize, Serialize};

/// Markets, accounts and orders.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct State {
    /// Whose behaviour it has, in a word; states of before say nothing.
    #[serde(default)]
    environment: String,
    venue: Venue,
    #[serde(default)]
    overseas: Option<UsMarket>,
    #[serde(default)]
    reservations: Vec<Reservation>,
    /// Sequence numbers of reservations that were left out.
    #[serde(default)]
    skipped_reservations: u64,
}

impl State {
    /// Returns whose behaviour the market had, if it says.
    pub fn environment(&self) -> Option<Environment> {
        [Environment::Live, Environment::Paper]
            .into_iter()
            .find(|environment| environment.to_string() == self.environment)
    }

    /// Returns the Korean exchange.
    pub fn venue(&self) -> &Venue {
        &self.venue
    }

    /// Leaves out order numbers: some that were given may not have been saved.
    pub fn skip_numbers(&mut self, count: u64) {
        self.venue.skip_numbers(count);
        if let Some(overseas) = &mut self.overseas {
            overseas.skip_numbers(count);
        }
        self.skipped_reservations = self.skipped_reservations.saturating_add(count);
    }
}

impl Core {
    /// Returns what is to be kept.
    pub fn state(&self) -> State {
        State {
            environment: self.environment.to_string(),
            venue: self.market.venue.clone(),
            overseas: Some(self.market.us.clone()),
            reservations: self.market.reservations.list.clone(),
            skipped_reservations: self.market.reservations.skipped,
        }
    }

    /// Starts an emulator with what was kept; accounts it does not know are opened.
    pub fn resume(state: State, config: EmulatorConfig) -> Self {
        let mut core = Self::over(state.venue, config);
        if let Some(overseas) = state.overseas {
            core.market.us = overseas;
        }
        core.market.reservations = Reservations {
            list: state.reservations,
            skipped: state.skipped_reservations,
        };
        core
    }
}
