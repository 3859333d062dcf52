//! Order types of the exchange as KIS's divisions, and back.

use hoga_venue::{TimeInForce, VenueOrder};
use kis_wire::order_division::{Division, DivisionCondition, DivisionPrice};
use market_rules::{Kind, OrderRule, Session};

/// The division of a row of which none is known: a plain limit.
const LIMIT: &str = "00";

/// Returns the division that a row came under.
pub(crate) fn division_of(row: &VenueOrder) -> Option<&'static Division> {
    let kind = Kind::of(row.pricing.order_type()?);
    Division::find(
        price_of(kind),
        condition_of(row.time_in_force),
        row.is_after_market,
    )
}

/// Returns the code of a row's division.
pub(crate) fn code_of(row: &VenueOrder) -> &'static str {
    division_of(row).map_or(LIMIT, |division| division.code)
}

/// Returns the name of a row's division.
pub(crate) fn name_of(row: &VenueOrder) -> &'static str {
    let division = division_of(row).or_else(|| Division::of_code(LIMIT));
    division.map_or("", |division| division.name)
}

/// Returns the exchange's rule that a code stands for; `None` for one that is not known.
pub(crate) fn rule_of(code: &str) -> Option<&'static OrderRule> {
    let division = Division::of_code(code)?;
    let market = hoga_venue::Route::KRX.market();
    OrderRule::of(market).iter().find(|rule| {
        let is_after_market = rule.sessions().contains(&Session::AfterMarket);
        price_of(rule.kind()) == division.price
            && condition_of(rule.time_in_force()) == division.condition
            && is_after_market == division.is_after_market
    })
}

fn price_of(kind: Kind) -> DivisionPrice {
    match kind {
        Kind::Limit => DivisionPrice::Limit,
        Kind::Market => DivisionPrice::Market,
        Kind::Conditional => DivisionPrice::Conditional,
        Kind::Best => DivisionPrice::Best,
        Kind::Priority => DivisionPrice::Priority,
        Kind::PreviousClose => DivisionPrice::BeforeHours,
        Kind::ClosingPrice => DivisionPrice::AfterHours,
        Kind::OffHours => DivisionPrice::OffHours,
        Kind::Midpoint => DivisionPrice::Midpoint,
        Kind::Stop => DivisionPrice::Stop,
    }
}

fn condition_of(time_in_force: TimeInForce) -> DivisionCondition {
    match time_in_force {
        TimeInForce::Day => DivisionCondition::Rests,
        TimeInForce::ImmediateOrCancel => DivisionCondition::Ioc,
        TimeInForce::FillOrKill => DivisionCondition::Fok,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kis_wire::order_division::DIVISIONS;

    #[test]
    fn every_division_is_a_rule_of_the_exchange() {
        for division in DIVISIONS {
            let rule = rule_of(division.code).unwrap_or_else(|| panic!("{division:?}"));
            let is_after_market = rule.sessions().contains(&Session::AfterMarket);
            assert_eq!(is_after_market, division.is_after_market);
        }
        assert!(rule_of("08").is_none());
    }
}
