//! Holdings: lots of an issue are added, what is not understood is counted, and a list that says less
//! than its sums is no list.

use super::cells::{Read, list, shares, symbol, understood, unreadable};
use hoga_port::{BrokerError, Position, Price, Quantity, Result, Side, Symbol};
use kis_wire::Cell;
use kis_wire::generated::domestic_stock::inquire_balance::{
    InquireBalanceOutput1, InquireBalanceOutput2, InquireBalanceResponse,
};
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};

/// Characters of an issue's code at most.
const CODE: usize = 12;

/// Words in the kind of a lot that is held on credit: 자기융자, 유통융자, 자기대주, 주식대출.
const CREDIT: [&str; 3] = ["융자", "대주", "대출"];

/// A holding that is of no issue that is traded here; it is shown and stands for nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpaqueHolding {
    /// The code as the venue writes it, cut to twelve characters; may be blank.
    pub code: String,
    /// Its name, as the venue writes it.
    pub name: String,
    /// How many, as the venue writes it.
    pub quantity: String,
}

/// Returns the rows of all pages.
fn rows(pages: &[InquireBalanceResponse]) -> impl Iterator<Item = InquireBalanceOutput1<'_>> {
    pages.iter().flat_map(InquireBalanceResponse::output1)
}

/// Returns the sums of the account, which every page has.
pub(crate) fn sums(pages: &[InquireBalanceResponse]) -> Option<InquireBalanceOutput2<'_>> {
    pages.first().and_then(|page| page.output2().next())
}

/// Returns a cell of a row as it is written.
fn written<'a>(row: InquireBalanceOutput1<'a>, name: &str) -> &'a str {
    row.cells().named(name).map_or("", Cell::text)
}

/// The lots of one issue.
#[derive(Default)]
struct Lots {
    quantity: Quantity,
    sellable: Quantity,
    /// What the lots cost in all, as far as each says it.
    cost: Option<Decimal>,
    last_price: Option<Price>,
    kinds: BTreeSet<(String, String)>,
}

/// Returns all holdings of all pages: lots of an issue in cash and on credit are added, of which the
/// cash lot alone can be sold as such.
///
/// # Errors
///
/// `Api` for a row of an issue that cannot be read, for the same lot twice, and when the rows hold
/// less than the sums beside them.
pub(crate) fn positions(
    pages: &[InquireBalanceResponse],
) -> Result<(Vec<Position>, Vec<OpaqueHolding>)> {
    check_sums(pages)?;
    let mut lots: BTreeMap<Symbol, Lots> = BTreeMap::new();
    let mut order: Vec<Symbol> = Vec::new();
    let mut opaque = Vec::new();
    for row in rows(pages) {
        let Ok(symbol) = symbol(row.pdno()) else {
            opaque.push(OpaqueHolding {
                code: row.pdno().chars().take(CODE).collect(),
                name: row.prdt_name().to_owned(),
                quantity: written(row, "hldg_qty").to_owned(),
            });
            continue;
        };
        let held = lots.entry(symbol).or_insert_with(|| {
            order.push(symbol);
            Lots {
                cost: Some(Decimal::ZERO),
                ..Lots::default()
            }
        });
        held.take(row, symbol)?;
    }
    let positions = order.into_iter().filter_map(|symbol| {
        let held = lots.remove(&symbol)?;
        (!held.quantity.is_zero()).then(|| held.position(symbol))
    });
    Ok((positions.collect(), opaque))
}

/// Returns what is held of one issue; the rows of other issues need not be understood.
///
/// # Errors
///
/// `Api` for a row of this issue that cannot be read, for the same lot twice, and when the rows hold
/// less than the sums beside them.
pub(crate) fn holding(
    pages: &[InquireBalanceResponse],
    wanted: Symbol,
) -> Result<Option<Position>> {
    check_sums(pages)?;
    let mut lots = Lots {
        cost: Some(Decimal::ZERO),
        ..Lots::default()
    };
    for row in rows(pages).filter(|row| symbol(row.pdno()).is_ok_and(|held| held == wanted)) {
        lots.take(row, wanted)?;
    }
    Ok((!lots.quantity.is_zero()).then(|| lots.position(wanted)))
}

/// Returns how many shares of an issue were bought or sold today (금일매수수량, 금일매도수량), all lots
/// together; nothing if the balance does not list the issue or leaves the figure blank.
///
/// # Errors
///
/// `Api` for a figure that cannot be read, and when the rows hold less than the sums beside them.
pub(crate) fn traded_today(
    pages: &[InquireBalanceResponse],
    wanted: Symbol,
    side: Side,
) -> Result<Option<Quantity>> {
    check_sums(pages)?;
    let mut traded = None;
    for row in rows(pages).filter(|row| symbol(row.pdno()).is_ok_and(|held| held == wanted)) {
        let name = match side {
            Side::Buy => "thdt_buyqty",
            Side::Sell => "thdt_sll_qty",
        };
        if row.cells().number(name) == Ok(None) {
            return Ok(None);
        }
        let shares = shares(row.cells(), name)?;
        traded = Some(traded.unwrap_or(Quantity::ZERO).plus(shares));
    }
    Ok(traded)
}

/// Returns how many shares of each issue that the balance lists were bought and sold today; nothing where
/// it leaves a figure blank.
///
/// # Errors
///
/// `Api` for a figure that cannot be read.
pub(crate) fn own_trades(
    pages: &[InquireBalanceResponse],
) -> Result<Option<BTreeMap<Symbol, (Decimal, Decimal)>>> {
    let mut all: BTreeMap<Symbol, (Decimal, Decimal)> = BTreeMap::new();
    for row in rows(pages) {
        let Ok(symbol) = symbol(row.pdno()) else {
            continue;
        };
        let is_blank = |name| row.cells().number(name) == Ok(None);
        if is_blank("thdt_buyqty") || is_blank("thdt_sll_qty") {
            return Ok(None);
        }
        let bought = shares(row.cells(), "thdt_buyqty")?.value();
        let sold = shares(row.cells(), "thdt_sll_qty")?.value();
        let (all_bought, all_sold) = all.entry(symbol).or_default();
        *all_bought = all_bought.saturating_add(bought);
        *all_sold = all_sold.saturating_add(sold);
    }
    Ok(Some(all))
}

impl Lots {
    fn take(&mut self, row: InquireBalanceOutput1<'_>, symbol: Symbol) -> Result<()> {
        let price = |cell: Read<Decimal>| -> Result<Option<Price>> {
            Ok(cell.map_err(unreadable)?.and_then(Price::new))
        };
        understood(row.cells(), &["trad_dvsn_name", "loan_dt"])?;
        let held = shares(row.cells(), "hldg_qty")?;
        let sellable = shares(row.cells(), "ord_psbl_qty")?;
        let average = price(row.pchs_avg_pric())?;
        // 현금 for shares that are paid, another word for a lot on credit, which has a date.
        let kind = row.trad_dvsn_name().to_owned();
        let is_credit = CREDIT.iter().any(|word| kind.contains(word));
        if !self
            .kinds
            .insert((kind, written(row, "loan_dt").to_owned()))
        {
            let text = format!("the balance holds {symbol} twice");
            return Err(BrokerError::api("", text));
        }
        self.quantity = self.quantity.plus(held);
        if !is_credit {
            self.sellable = self.sellable.plus(sellable);
        }
        let cost = average.map(|average| average.times(held));
        self.cost = self
            .cost
            .zip(cost)
            .map(|(sum, cost)| sum.saturating_add(cost));
        self.last_price = price(row.prpr())?.or(self.last_price);
        Ok(())
    }

    fn position(self, symbol: Symbol) -> Position {
        let average = self
            .cost
            .and_then(|cost| cost.checked_div(self.quantity.value()));
        Position {
            symbol,
            quantity: self.quantity,
            sellable: self.sellable,
            average_price: average.and_then(Price::new),
            last_price: self.last_price,
        }
    }
}

/// The rows cost at least what the sum beside them says, but for a won of rounding each. More is no
/// sign that one is missing: no source shows what the sum leaves out.
fn check_sums(pages: &[InquireBalanceResponse]) -> Result<()> {
    for page in pages {
        list(page, "output2")?;
    }
    let Some(sum) = sums(pages) else {
        return Ok(());
    };
    let total = sum.pchs_amt_smtl_amt().map_err(unreadable)?;
    let costs = rows(pages).map(|row| row.pchs_amt().ok().flatten());
    let costs: Option<Vec<Decimal>> = costs.collect();
    let (Some(total), Some(costs)) = (total, costs) else {
        return Ok(());
    };
    let listed = costs
        .iter()
        .fold(Decimal::ZERO, |sum, cost| sum.saturating_add(*cost));
    let rounding = Decimal::from(costs.len());
    if listed.saturating_add(rounding) >= total {
        return Ok(());
    }
    Err(BrokerError::api(
        "",
        format!(
            "the balance lists holdings of {listed} won, and its sum is {total}: rows are missing"
        ),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn row(code: &str, kind: &str, shares: &str, sellable: &str, average: &str) -> Value {
        let cost = shares.parse::<i64>().unwrap_or(0) * average.parse::<i64>().unwrap_or(0);
        json!({
            "pdno": code, "trad_dvsn_name": kind, "hldg_qty": shares, "ord_psbl_qty": sellable,
            "pchs_avg_pric": average, "pchs_amt": cost.to_string(), "prpr": "71000",
        })
    }

    fn read(rows: Vec<Value>, sum: &str) -> Result<(Vec<Position>, Vec<OpaqueHolding>)> {
        let page = json!({"output1": rows, "output2": [{"pchs_amt_smtl_amt": sum}]});
        positions(&[serde_json::from_value(page).unwrap()])
    }

    #[test]
    fn lots_in_cash_and_on_credit_are_added_and_the_cash_lot_is_sellable() {
        let rows = vec![
            row("005930", "현금", "10", "10", "70000"),
            row("005930", "자기융자", "7", "7", "60000"),
        ];
        let (positions, _) = read(rows, "1120000").unwrap();
        let [position] = positions.as_slice() else {
            panic!("one issue: {positions:?}");
        };
        assert_eq!(position.quantity, Quantity::from_shares(17));
        assert_eq!(position.sellable, Quantity::from_shares(10));
        let average = position.average_price.unwrap().value().round_dp(2);
        assert_eq!(average, Decimal::new(6_588_235, 2));
        let twice = vec![
            row("005930", "현금", "10", "10", "70000"),
            row("005930", "현금", "10", "10", "70000"),
        ];
        assert!(read(twice, "").unwrap_err().to_string().contains("twice"));
    }

    #[test]
    fn a_holding_of_another_product_is_counted_and_blocks_nothing() {
        for code in ["", "KR7005930003", "?"] {
            let rows = vec![
                row("005930", "현금", "10", "10", "70000"),
                row(code, "", "x", "", ""),
            ];
            let (positions, opaque) = read(rows, "700000").unwrap();
            assert_eq!((positions.len(), opaque.len()), (1, 1), "{code}");
        }
    }

    #[test]
    fn a_list_that_says_less_than_its_sum_is_no_list() {
        let without = serde_json::from_value(json!({"output1": []})).unwrap();
        let without = positions(&[without]).unwrap_err().to_string();
        assert!(without.contains("output2"), "{without}");
        let missing = read(Vec::new(), "700000").unwrap_err();
        assert!(missing.to_string().contains("missing"), "{missing}");
        assert!(read(Vec::new(), "0").unwrap().0.is_empty());
        let one = || vec![row("005930", "현금", "10", "10", "70000")];
        assert!(read(one(), "700001").is_ok(), "rounding");
        assert!(read(one(), "800000").is_err());
        assert!(read(one(), "600000").is_ok());
    }
}
