//! Dollars, exchanges and signs as the overseas calls and records write them.

use crate::api::cells::percent;

/// Won for a dollar, in hundredths; made up.
pub(crate) const EXCHANGE_RATE: i64 = 138_000;

/// The names of the US exchanges in orders and in quotations; one market stands for all three.
pub(crate) const EXCHANGES: [(&str, &str); 3] = [("NASD", "NAS"), ("NYSE", "NYS"), ("AMEX", "AMS")];

/// Returns cents as dollars with four decimals, as KIS writes US prices.
pub(crate) fn dollars(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let magnitude = cents.unsigned_abs();
    let (whole, rest) = (
        magnitude.checked_div(100).unwrap_or(0),
        magnitude.checked_rem(100).unwrap_or(0),
    );
    format!("{sign}{whole}.{rest:02}00")
}

/// Reads dollars as cents; none with more than two decimals that are not zero.
pub(crate) fn cents(text: &str) -> Option<i64> {
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
pub(crate) fn won(cents: i64) -> i64 {
    cents
        .saturating_mul(EXCHANGE_RATE)
        .checked_div(10_000)
        .unwrap_or(0)
}

/// The sign code of a change.
pub(crate) fn us_sign(change: i64) -> &'static str {
    match change.signum() {
        1 => "2",
        0 => "3",
        _ => "5",
    }
}

/// Returns a change in per cent; one that is not below zero has an explicit plus (A).
pub(crate) fn signed_rate(change: i64, base: i64) -> String {
    let percent = percent(change, base);
    if change < 0 {
        percent
    } else {
        format!("+{percent}")
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
