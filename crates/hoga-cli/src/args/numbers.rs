//! Numbers as people type them: `70,000`, `70000원`, `7만`, `10주`, `3%`.

use hoga::{Price, Quantity};
use rust_decimal::Decimal;

/// Words behind an amount of won and what they multiply it by.
const UNITS: [(&str, i64); 4] = [
    ("천만", 10_000_000),
    ("만", 10_000),
    ("억", 100_000_000),
    ("천", 1_000),
];

pub(super) fn price(text: &str) -> Result<Price, String> {
    won(text)
        .and_then(Price::new)
        .ok_or_else(|| "a price above zero is needed, for example 71900, 71,900원 or 7만".into())
}

pub(super) fn quantity(text: &str) -> Result<Quantity, String> {
    number(text.strip_suffix('주').unwrap_or(text))
        .and_then(Quantity::new)
        .filter(|quantity| !quantity.is_zero())
        .ok_or_else(|| "a number of shares above zero is needed".into())
}

/// Reads an amount of won, with its unit or without.
pub(super) fn won(text: &str) -> Option<Decimal> {
    let plain = text.strip_suffix('원').unwrap_or(text).trim_end();
    for (word, times) in UNITS {
        if let Some(count) = plain.strip_suffix(word) {
            return number(count.trim_end())?.checked_mul(times.into());
        }
    }
    number(plain)
}

/// Reads a part of a hundred, with its sign or without.
pub(super) fn percent(text: &str) -> Option<Decimal> {
    number(text.strip_suffix('%').unwrap_or(text).trim_end())
}

/// Reads a number; commas only where they part thousands.
pub(super) fn number(text: &str) -> Option<Decimal> {
    let mut groups = text.split(',');
    let first = groups.next()?;
    let mut plain = first.to_owned();
    for group in groups {
        let is_thousands = (1..=3).contains(&first.len()) && group.len() == 3;
        if !is_thousands || !group.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        plain.push_str(group);
    }
    let is_plain = plain.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    if is_plain { plain.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn won_are_read_as_they_are_typed() {
        for (text, read) in [
            ("70000", 70_000),
            ("70,000", 70_000),
            ("70000원", 70_000),
            ("70,000 원", 70_000),
            ("7만", 70_000),
            ("7만원", 70_000),
            ("7.19만원", 71_900),
            ("2억", 200_000_000),
            ("5천만원", 50_000_000),
            ("5천원", 5_000),
        ] {
            assert_eq!(won(text), Some(read.into()), "{text}");
        }
        for text in [
            "", "원", "만", "7만5", "70.0.0", "-7만", "70,00", "칠만", "7%",
        ] {
            assert_eq!(won(text), None, "{text}");
        }
        assert_eq!(percent("3%"), Some(3.into()));
        assert_eq!(quantity("10주"), Ok(Quantity::from_shares(10)));
    }
}
