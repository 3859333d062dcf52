//! What a gate, a cap or a halt is about.

use crate::{Market, Symbol};
use serde::{Deserialize, Serialize};

/// Whose orders something is about.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Every order.
    #[default]
    All,
    /// Orders of one market.
    Market(Market),
    /// Orders of one issue.
    Symbol(Symbol),
}

impl Scope {
    /// Returns whether it is about every order.
    pub fn is_all(&self) -> bool {
        *self == Self::All
    }

    /// Returns whether it is about orders of an issue.
    ///
    /// ```
    /// use hoga_port::{Market, Scope, Symbol};
    /// let apple = Symbol::us("AAPL").unwrap();
    /// assert!(Scope::All.covers(apple) && Scope::Market(Market::Us).covers(apple));
    /// assert!(!Scope::Market(Market::Krx).covers(apple));
    /// ```
    pub fn covers(self, symbol: Symbol) -> bool {
        match self {
            Self::All => true,
            Self::Market(market) => market == symbol.market(),
            Self::Symbol(one) => one == symbol,
        }
    }
}
