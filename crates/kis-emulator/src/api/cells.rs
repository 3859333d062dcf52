//! Cells that several answers and records have: names and codes, signs, ratios, whole numbers.

use hoga_venue::Exchange;
use hoga_venue::issue::Issue;
use kis_wire::Cell;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// Returns KIS's name of a division.
pub(crate) fn division_name(code: &str) -> &'static str {
    match code {
        "01" => "시장가",
        "02" => "조건부지정가",
        "03" => "최유리지정가",
        "04" => "최우선지정가",
        "05" => "장전 시간외",
        "06" => "장후 시간외",
        "07" => "시간외 단일가",
        "11" => "IOC지정가",
        "12" => "FOK지정가",
        "13" => "IOC시장가",
        "14" => "FOK시장가",
        "15" => "IOC최유리",
        "16" => "FOK최유리",
        "21" => "중간가",
        "22" => "스톱지정가",
        "23" => "중간가IOC",
        "24" => "중간가FOK",
        "41" => "애프터마켓 지정가",
        "42" => "애프터마켓 지정가IOC",
        "43" => "애프터마켓 지정가FOK",
        "44" => "애프터마켓 최유리",
        "45" => "애프터마켓 최유리IOC",
        "46" => "애프터마켓 최유리FOK",
        "47" => "애프터마켓 최우선",
        _ => "지정가",
    }
}

/// Returns `excg_dvsn_cd`: 12 for a routed order (A), 02 for KRX; NXT's is not known.
pub(crate) fn exchange_code(exchange: Exchange) -> &'static str {
    match exchange {
        Exchange::Krx => "02",
        Exchange::Nxt => "03",
        Exchange::Sor => "12",
    }
}

/// The sign code of a change: 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down.
pub(crate) fn sign(issue: &Issue, price: i64) -> &'static str {
    match price.cmp(&issue.base) {
        _ if price == issue.upper => "1",
        _ if price == issue.lower => "4",
        std::cmp::Ordering::Greater => "2",
        std::cmp::Ordering::Equal => "3",
        std::cmp::Ordering::Less => "5",
    }
}

/// Returns a ratio in per cent with two decimals, as KIS writes it.
pub(crate) fn percent(part: i64, whole: i64) -> String {
    let hundredths = part.saturating_mul(10_000).checked_div(whole).unwrap_or(0);
    let sign = if hundredths < 0 { "-" } else { "" };
    let magnitude = hundredths.unsigned_abs();
    let (units, rest) = (
        magnitude.checked_div(100).unwrap_or(0),
        magnitude.checked_rem(100).unwrap_or(0),
    );
    format!("{sign}{units}.{rest:02}")
}

/// Reads a whole number of won or shares; anything else is none.
pub(crate) fn whole(cell: &Cell) -> Option<i64> {
    let number: Decimal = cell.number("").ok()??;
    if number.fract().is_zero() {
        number.to_i64()
    } else {
        None
    }
}
