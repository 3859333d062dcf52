//! Overseas calls for one US market: enough that clients which ask for both markets run.
//!
//! [`market`] is the exchange, [`hours`] its clock; the rest are KIS's calls and records.

pub(crate) mod hours;
pub(crate) mod market;
mod money;
mod orders;
mod quotes;
mod rows;
pub(crate) mod stream;

use crate::core::Core;
use crate::rest::HttpReply;
use market::UsMarket;

/// Won for a dollar, in hundredths; made up.
const EXCHANGE_RATE: i64 = 138_000;

/// The names of the US exchanges in orders and in quotations; one market stands for all three.
const EXCHANGES: [(&str, &str); 3] = [("NASD", "NAS"), ("NYSE", "NYS"), ("AMEX", "AMS")];

/// Returns cents as dollars with four decimals, as KIS writes US prices.
fn dollars(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let magnitude = cents.unsigned_abs();
    let (whole, rest) = (
        magnitude.checked_div(100).unwrap_or(0),
        magnitude.checked_rem(100).unwrap_or(0),
    );
    format!("{sign}{whole}.{rest:02}00")
}

/// Reads dollars as cents; none with more than two decimals that are not zero.
fn cents(text: &str) -> Option<i64> {
    let (whole, rest) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
    let rest = rest.trim_end_matches('0');
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_digits(whole) || !is_digits(rest) || rest.len() > 2 {
        return None;
    }
    let hundredths: i64 = format!("{rest:0<2}").parse().ok()?;
    let whole: i64 = if whole.is_empty() {
        0
    } else {
        whole.parse().ok()?
    };
    whole.checked_mul(100)?.checked_add(hundredths)
}

/// Returns cents in won.
fn won(cents: i64) -> i64 {
    cents
        .saturating_mul(EXCHANGE_RATE)
        .checked_div(10_000)
        .unwrap_or(0)
}

impl Core {
    /// Refuses what the market of an order or query does not know.
    fn us_exchange(&self, code: &str) -> Result<&'static str, HttpReply> {
        EXCHANGES
            .iter()
            .find(|(order, _)| *order == code)
            .map(|(order, _)| *order)
            .ok_or_else(|| self.refusal("APBK0656", "해당종목정보가 없습니다"))
    }

    pub(crate) fn overseas_market(&mut self) -> &mut UsMarket {
        &mut self.overseas
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dollars_and_cents_are_exact() {
        assert_eq!(dollars(27_150), "271.5000");
        assert_eq!(dollars(-5), "-0.0500");
        assert_eq!(cents("271.5000"), Some(27_150));
        assert_eq!(cents("271"), Some(27_100));
        assert_eq!(cents(".05"), Some(5));
        assert_eq!(cents("271.505"), None, "half a cent is no price");
        assert_eq!(cents("-1"), None);
        assert_eq!(cents("1e3"), None);
    }
}
