//! Order divisions (주문구분, `ORD_DVSN`): the code of an order type, one for the regular day and one for
//! the after-market.
//!
//! Sources: official sample code and documents for 00 to 24, portal notice of 2026-09-09 for 41 to 47.

/// How an order is priced, in KIS's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DivisionPrice {
    /// 지정가.
    Limit,
    /// 시장가.
    Market,
    /// 조건부지정가.
    Conditional,
    /// 최유리지정가.
    Best,
    /// 최우선지정가.
    Priority,
    /// 장전 시간외.
    BeforeHours,
    /// 장후 시간외.
    AfterHours,
    /// 시간외 단일가.
    OffHours,
    /// 중간가.
    Midpoint,
    /// 스톱지정가.
    Stop,
}

/// What becomes of what does not trade at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DivisionCondition {
    /// It rests.
    Rests,
    /// It is cancelled (IOC).
    Ioc,
    /// Nothing trades then (FOK).
    Fok,
}

/// One code.
#[derive(Debug, PartialEq, Eq)]
pub struct Division {
    /// Two digits.
    pub code: &'static str,
    /// How it is priced.
    pub price: DivisionPrice,
    /// What becomes of the rest.
    pub condition: DivisionCondition,
    /// Whether it is for KRX's after-market.
    pub is_after_market: bool,
    /// KIS's name of it.
    pub name: &'static str,
}

const fn day(
    code: &'static str,
    price: DivisionPrice,
    condition: DivisionCondition,
    name: &'static str,
) -> Division {
    Division {
        code,
        price,
        condition,
        is_after_market: false,
        name,
    }
}

const fn evening(
    code: &'static str,
    price: DivisionPrice,
    condition: DivisionCondition,
    name: &'static str,
) -> Division {
    Division {
        is_after_market: true,
        ..day(code, price, condition, name)
    }
}

use DivisionCondition::{Fok, Ioc, Rests};
use DivisionPrice as P;

/// Every code for shares listed in Korea.
pub const DIVISIONS: &[Division] = &[
    day("00", P::Limit, Rests, "지정가"),
    day("01", P::Market, Rests, "시장가"),
    day("02", P::Conditional, Rests, "조건부지정가"),
    day("03", P::Best, Rests, "최유리지정가"),
    day("04", P::Priority, Rests, "최우선지정가"),
    day("05", P::BeforeHours, Rests, "장전 시간외"),
    day("06", P::AfterHours, Rests, "장후 시간외"),
    day("07", P::OffHours, Rests, "시간외 단일가"),
    day("11", P::Limit, Ioc, "IOC지정가"),
    day("12", P::Limit, Fok, "FOK지정가"),
    day("13", P::Market, Ioc, "IOC시장가"),
    day("14", P::Market, Fok, "FOK시장가"),
    day("15", P::Best, Ioc, "IOC최유리"),
    day("16", P::Best, Fok, "FOK최유리"),
    day("21", P::Midpoint, Rests, "중간가"),
    day("22", P::Stop, Rests, "스톱지정가"),
    day("23", P::Midpoint, Ioc, "중간가IOC"),
    day("24", P::Midpoint, Fok, "중간가FOK"),
    evening("41", P::Limit, Rests, "애프터마켓 지정가"),
    evening("42", P::Limit, Ioc, "애프터마켓 지정가IOC"),
    evening("43", P::Limit, Fok, "애프터마켓 지정가FOK"),
    evening("44", P::Best, Rests, "애프터마켓 최유리"),
    evening("45", P::Best, Ioc, "애프터마켓 최유리IOC"),
    evening("46", P::Best, Fok, "애프터마켓 최유리FOK"),
    evening("47", P::Priority, Rests, "애프터마켓 최우선"),
];

impl Division {
    /// Returns the row of a code; `None` for one that is not known here.
    ///
    /// ```
    /// use kis_wire::order_division::{Division, DivisionPrice};
    /// assert_eq!(Division::of_code("03").unwrap().price, DivisionPrice::Best);
    /// assert!(Division::of_code("08").is_none());
    /// ```
    pub fn of_code(code: &str) -> Option<&'static Self> {
        DIVISIONS.iter().find(|row| row.code == code)
    }

    /// Returns the row of an order type; the after-market has none for most.
    pub fn find(
        price: DivisionPrice,
        condition: DivisionCondition,
        is_after_market: bool,
    ) -> Option<&'static Self> {
        DIVISIONS.iter().find(|row| {
            row.price == price
                && row.condition == condition
                && row.is_after_market == is_after_market
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_and_an_order_type_are_listed_once() {
        for row in DIVISIONS {
            assert_eq!(Division::of_code(row.code), Some(row));
            let found = Division::find(row.price, row.condition, row.is_after_market);
            assert_eq!(found, Some(row));
        }
    }
}
