//! Cells that several answers and records have: names and codes, signs, ratios, whole numbers.

use hoga_port::{Exchange, Route};
use hoga_venue::issue::Issue;
use kis_wire::Cell;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// Returns `excg_dvsn_cd`: 12 for a routed order (A), 02 for KRX; NXT's is not known.
pub(crate) fn exchange_code(route: Route) -> &'static str {
    match route {
        Route::Direct(Exchange::Nxt) => "03",
        Route::Direct(_) => "02",
        Route::Sor => "12",
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
