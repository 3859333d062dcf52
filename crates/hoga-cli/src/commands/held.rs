//! Holdings as a table: what they are worth, and what came of them.

use crate::output::grouped;
use crate::table::{Side, table};
use hoga::{Position, Price};
use rust_decimal::Decimal;

/// Returns a figure, or a dash where there is none.
fn or_dash(figure: Option<impl ToString>) -> String {
    figure.map_or("-".into(), |figure| figure.to_string())
}

/// What a table of holdings shows, in won.
const COLUMNS: [(&str, Side); 8] = [
    ("symbol", Side::Words),
    ("shares", Side::Figures),
    ("sellable", Side::Figures),
    ("average", Side::Figures),
    ("last", Side::Figures),
    ("value", Side::Figures),
    ("profit", Side::Figures),
    ("%", Side::Figures),
];

/// Returns holdings as a table with their total; without fees and taxes, which the venue takes later.
pub(super) fn held(positions: &[Position]) -> Vec<String> {
    let figures: Vec<Figures> = positions.iter().map(Figures::of).collect();
    let rows = positions.iter().zip(&figures).map(|(position, figures)| {
        let average = position
            .average_price
            .map(|price| price.value().round_dp(2).normalize());
        figures.row([
            position.symbol.to_string(),
            grouped(position.quantity),
            grouped(position.sellable),
            or_dash(average.map(grouped)),
            or_dash(position.last_price.map(grouped)),
        ])
    });
    let mut rows: Vec<[String; 8]> = rows.collect();
    if rows.len() > 1 {
        let names = ["total", "", "", "", ""].map(str::to_owned);
        rows.push(Figures::sum(&figures).row(names));
    }
    table(COLUMNS, &rows)
}

/// What holdings are worth and what they cost, as far as the venue says it.
struct Figures {
    value: Option<Decimal>,
    cost: Option<Decimal>,
}

impl Figures {
    fn of(position: &Position) -> Self {
        let at = |price: Option<Price>| price.map(|price| price.times(position.quantity));
        Self {
            value: at(position.last_price),
            cost: at(position.average_price),
        }
    }

    fn sum(all: &[Self]) -> Self {
        let sum = |figure: fn(&Self) -> Option<Decimal>| -> Option<Decimal> {
            let mut sum = Decimal::ZERO;
            for one in all {
                sum = sum.checked_add(figure(one)?)?;
            }
            Some(sum)
        };
        Self {
            value: sum(|one| one.value),
            cost: sum(|one| one.cost),
        }
    }

    fn row(&self, [symbol, shares, sellable, average, last]: [String; 5]) -> [String; 8] {
        let profit = self.value.zip(self.cost);
        let profit = profit.and_then(|(value, cost)| value.checked_sub(cost));
        let percent = profit.zip(self.cost).and_then(|(profit, cost)| {
            let share = profit.checked_mul(Decimal::ONE_HUNDRED)?;
            Some(share.checked_div(cost)?.round_dp(2))
        });
        let whole = |figure: Option<Decimal>| or_dash(figure.map(|it| grouped(it.round())));
        [
            symbol,
            shares,
            sellable,
            average,
            last,
            whole(self.value),
            whole(profit),
            or_dash(percent.map(|percent| format!("{percent:.2}"))),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hoga::Quantity;

    fn position(code: &str, shares: u64, average: Option<&str>, last: Option<i64>) -> Position {
        let shares = Quantity::from_shares(shares);
        Position {
            symbol: code.parse().unwrap(),
            quantity: shares,
            sellable: shares,
            average_price: average.map(|price| price.parse().unwrap()),
            last_price: last.and_then(Price::from_won),
        }
    }

    #[test]
    fn profit_follows_from_what_is_known_and_a_dash_says_what_is_not() {
        let samsung = position("005930", 10, Some("70000.25"), Some(71_000));
        let hynix = position("000660", 1_000, Some("250000"), Some(240_000));
        assert_eq!(
            held(&[samsung.clone(), hynix]),
            [
                "symbol  shares  sellable    average     last        value       profit      %",
                "005930      10        10  70,000.25   71,000      710,000        9,998   1.43",
                "000660   1,000     1,000    250,000  240,000  240,000,000  -10,000,000  -4.00",
                "total                                         240,710,000   -9,990,002  -3.98",
            ]
        );
        let unknown = position("000660", 1, None, Some(240_000));
        let lines = held(&[samsung, unknown]);
        assert!(lines[2].ends_with("240,000       -     -"), "{lines:?}");
        assert!(lines[3].ends_with("950,000       -     -"), "{lines:?}");
        assert_eq!(
            held(&[position("005930", 1, None, None)]).len(),
            2,
            "no total of one"
        );
    }
}
