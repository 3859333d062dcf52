//! The account: its number, cash, buying power, positions, and the access token.
//!
//! Not orders. The account number is personal data: `Debug` and `Display` mask it.

use crate::{Amount, Price, Quantity, Symbol};
use jiff::Timestamp;
use secrecy::SecretString;
use serde::Serialize;
use std::fmt;
use std::str::FromStr;

/// A brokerage account: eight digits and a product code of two.
///
/// `Display` and `Debug` mask it; [`AccountId::expose`] gives it whole.
///
/// ```
/// use hoga_port::AccountId;
/// let account: AccountId = "12345678-01".parse().unwrap();
/// assert_eq!(account.to_string(), "12******-01");
/// assert_eq!(account.number(), "12345678");
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId {
    digits: String,
}

/// A text that is not an account number; the text itself is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an account number: eight digits, a hyphen and two digits are needed, as 12345678-01")]
pub struct AccountError;

impl AccountId {
    /// Returns the number with its hyphen, for the venue and for nothing else.
    pub fn expose(&self) -> String {
        format!("{}-{}", self.number(), self.product())
    }

    /// Returns the eight digits.
    pub fn number(&self) -> &str {
        self.digits.get(..8).unwrap_or_default()
    }

    /// Returns the product code of two digits; `01` is stocks.
    pub fn product(&self) -> &str {
        self.digits.get(8..).unwrap_or_default()
    }

    /// Returns the ten digits joined, as execution notices write them.
    pub fn joined(&self) -> &str {
        &self.digits
    }
}

impl FromStr for AccountId {
    type Err = AccountError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (number, product) = text.split_once('-').ok_or(AccountError)?;
        let digits = |part: &str, length: usize| {
            part.len() == length && part.bytes().all(|b| b.is_ascii_digit())
        };
        if digits(number, 8) && digits(product, 2) {
            Ok(Self {
                digits: format!("{number}{product}"),
            })
        } else {
            Err(AccountError)
        }
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&masked_account(&self.digits))
    }
}

/// Returns an account number as it may be shown, everywhere by this one rule: two rules side by side would
/// show more digits than each alone. The first two digits and the product code stay; of a text that is no
/// account number nothing does.
///
/// ```
/// use hoga_port::masked_account;
/// assert_eq!(masked_account("12345678-01"), "12******-01");
/// assert_eq!(masked_account("1234567801"), "12******-01");
/// assert_eq!(masked_account("12345678"), "12******");
/// assert_eq!(masked_account("1234567-01"), "********");
/// ```
pub fn masked_account(text: &str) -> String {
    let (number, product) = match text.split_once('-') {
        Some(both) => both,
        None => text.split_at_checked(8).unwrap_or((text, "")),
    };
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let shown = number.get(..2).unwrap_or_default();
    match (number.len(), product.len()) {
        _ if !digits(number) || !digits(product) => "********".to_owned(),
        (8, 0) => format!("{shown}******"),
        (8, 2) => format!("{shown}******-{product}"),
        _ => "********".to_owned(),
    }
}

impl fmt::Debug for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AccountId({self})")
    }
}

/// What is held of one issue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Position {
    /// The issue.
    pub symbol: Symbol,
    /// Shares held, today's fills included.
    pub quantity: Quantity,
    /// Shares that may be sold now: held, less what open sells reserve.
    pub sellable: Quantity,
    /// Average purchase price; `None` where the venue gives none.
    pub average_price: Option<Price>,
    /// Last price the venue values the position at; it may stand still after the regular session.
    pub last_price: Option<Price>,
}

/// Cash of the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Cash {
    /// Cash after the settlement of all trades so far (day + 2); KIS `prvs_rcdl_excc_amt`.
    ///
    /// This is the specification's `get_cash` number. It knows nothing of open orders: size orders
    /// by [`BuyingPower`].
    pub settled_d2: Amount,
    /// The deposit; KIS `dnca_tot_amt`. It ignores today's trades.
    pub deposit: Amount,
}

/// What an order may use, for one symbol, price and order type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct BuyingPower {
    /// Cash an order may use without credit; KIS `nrcvb_buy_amt`.
    pub amount: Amount,
    /// Shares that can be bought with it; KIS `nrcvb_buy_qty`.
    pub quantity: Quantity,
    /// The price the venue reserves at: for a market order the day's upper limit.
    pub reserved_at: Option<Price>,
}

/// An access token and how long it lives.
#[derive(Clone, Debug)]
pub struct AuthenticationToken {
    /// The token; its `Debug` hides it.
    pub access_token: SecretString,
    /// `Bearer`.
    pub token_type: String,
    /// Seconds it was issued for.
    pub expires_in: u64,
    /// When it ends.
    pub expires_at: Timestamp,
}
