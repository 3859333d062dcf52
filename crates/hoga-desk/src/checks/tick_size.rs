//! A limit price lies on the tick grid; last prices may not, so one must not be copied blindly.
//!
//! Which grid is decided by the venue's own tick and, where that fits several, by the kind of issue.
//! What neither tells is left to the venue: a price off its grid is refused there, and nothing is
//! lost.

use crate::gateway::Reference;
use hoga_port::{BrokerError, Market, Price, Refusal};
use market_rules::TickTable;
use rust_decimal::Decimal;

pub(super) fn check(
    price: Price,
    market: Market,
    reference: &Reference,
) -> Result<(), BrokerError> {
    if market == Market::Krx && !price.value().fract().is_zero() {
        return Err(BrokerError::refused(
            Refusal::NotWholeWon { price },
            "KRX prices are whole won",
        ));
    }
    let tables = tables(market, reference);
    let Some(coarsest) = tables.first() else {
        return Ok(());
    };
    if tables.iter().any(|table| table.is_on_grid(price)) {
        return Ok(());
    }
    // A price on the coarser grid is on the finer one too.
    let (below, above) = coarsest.neighbours(price);
    let hint = match (below, above) {
        (Some(down), Some(up)) => format!("use {down} or {up}"),
        _ => "choose a price on the grid".into(),
    };
    let mut ticks: Vec<Decimal> = tables.iter().map(|table| table.tick(price)).collect();
    ticks.dedup();
    let off = Refusal::OffTick {
        price,
        ticks,
        below,
        above,
        currency: market.currency(),
    };
    Err(BrokerError::refused(off, hint))
}

/// Returns the tables that the issue may have, the coarser first; none where its ticks are not known.
fn tables(market: Market, reference: &Reference) -> Vec<TickTable> {
    let mut tables = TickTable::fitting(market, reference.last, reference.tick);
    if let Some(kind) = reference.ticks {
        // A kind that the venue's own tick contradicts leaves nothing that could be checked.
        tables.retain(|table| *table == kind);
    }
    tables
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_at(last: i64, tick: i64, ticks: Option<TickTable>, price: &str) -> Option<String> {
        let won = |won| Price::from_won(won).unwrap();
        let reference = Reference {
            last: won(last),
            upper: None,
            lower: None,
            close: None,
            tick: won(tick),
            ticks,
        };
        let price = price.parse().ok().and_then(Price::new).unwrap();
        check(price, Market::Krx, &reference)
            .err()
            .map(|error| error.to_string())
    }

    #[test]
    fn where_both_tables_fit_the_kind_of_issue_decides_and_else_the_venue() {
        let (stock, fund) = (Some(TickTable::Stock), Some(TickTable::Fund));
        assert_eq!(check_at(4_900, 5, fund, "5005"), None);
        let of_share = check_at(4_900, 5, stock, "5005").unwrap();
        assert!(of_share.contains("tick of 10"), "{of_share}");
        assert_eq!(check_at(4_900, 5, None, "5005"), None);
        let of_neither = check_at(4_900, 5, None, "5003").unwrap();
        assert!(of_neither.contains("tick of 10 or 5"), "{of_neither}");
        assert_eq!(check_at(4_900, 5, None, "4905"), None);
        let below = check_at(4_900, 5, None, "4903").unwrap();
        assert!(below.contains("tick of 5 won"), "{below}");
    }

    #[test]
    fn ticks_that_no_table_has_are_left_to_the_venue() {
        assert_eq!(check_at(35_000, 7, None, "35003"), None);
        assert_eq!(
            check_at(35_000, 5, Some(TickTable::Stock), "35005"),
            None,
            "the kind contradicts the venue's tick"
        );
        let half = check_at(35_000, 7, None, "35000.5").unwrap();
        assert!(half.contains("whole won"), "{half}");
    }
}
