//! Order types as KIS's divisions, and back.

use hoga_port::{OrderType, Price, TimeInForce};
use kis_wire::order_division::{Division, DivisionCondition, DivisionPrice};
use market_rules::{Kind, OrderRule, Session};
use rust_decimal::Decimal;

/// The code where only some code has to stand: a plain limit.
pub(crate) const ANY: &str = "00";

/// Returns the code of a rule.
pub(crate) fn code_of(rule: &OrderRule) -> Option<&'static str> {
    let is_after_market = rule.sessions().contains(&Session::AfterMarket);
    let condition = match rule.time_in_force() {
        TimeInForce::Day => DivisionCondition::Rests,
        TimeInForce::ImmediateOrCancel => DivisionCondition::Ioc,
        TimeInForce::FillOrKill => DivisionCondition::Fok,
    };
    let found = Division::find(price_of(rule.kind()), condition, is_after_market);
    found.map(|division| division.code)
}

/// Returns what a code says, with the prices beside it; nothing for one that is not known.
pub(crate) fn terms(
    code: &str,
    price: Option<Decimal>,
    trigger: Option<Decimal>,
) -> Option<(OrderType, TimeInForce)> {
    let division = Division::of_code(code)?;
    let kind = kind_of(division.price);
    let order_type = kind.with(price.and_then(Price::new), trigger.and_then(Price::new))?;
    let time_in_force = match division.condition {
        DivisionCondition::Rests => TimeInForce::Day,
        DivisionCondition::Ioc => TimeInForce::ImmediateOrCancel,
        DivisionCondition::Fok => TimeInForce::FillOrKill,
    };
    Some((order_type, time_in_force))
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

fn kind_of(price: DivisionPrice) -> Kind {
    match price {
        DivisionPrice::Limit => Kind::Limit,
        DivisionPrice::Market => Kind::Market,
        DivisionPrice::Conditional => Kind::Conditional,
        DivisionPrice::Best => Kind::Best,
        DivisionPrice::Priority => Kind::Priority,
        DivisionPrice::BeforeHours => Kind::PreviousClose,
        DivisionPrice::AfterHours => Kind::ClosingPrice,
        DivisionPrice::OffHours => Kind::OffHours,
        DivisionPrice::Midpoint => Kind::Midpoint,
        DivisionPrice::Stop => Kind::Stop,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hoga_port::Market;

    #[test]
    fn every_rule_of_korea_has_a_code_that_reads_back_and_no_other_has_one() {
        let price = Some(Decimal::from(1_000));
        let mut codes = Vec::new();
        for rule in OrderRule::of(Market::Krx) {
            let code = code_of(rule).unwrap_or_else(|| panic!("{rule:?}"));
            let (order_type, time_in_force) = terms(code, price, price).unwrap();
            assert_eq!(Kind::of(order_type), rule.kind());
            assert_eq!(time_in_force, rule.time_in_force());
            codes.push(code);
        }
        codes.dedup();
        assert_eq!(codes.len(), 25);
        assert_eq!(terms("08", price, price), None);
    }
}
