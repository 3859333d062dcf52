//! Quotes and books as they are asked for, and what a kind of issue means for its ticks.

use super::cells::{required_price, unreadable};
use arrayvec::ArrayVec;
use hoga_port::figures::Quote;
use hoga_port::time::Timestamp;
use hoga_port::{BrokerError, Level, OrderBook, Price, Quantity, Result, Symbol};
use kis_wire::domestic_stock::inquire_asking_price_exp_ccn::AskingPrice;
use kis_wire::domestic_stock::inquire_price::CurrentPrice;
use kis_wire::domestic_stock::search_stock_info::StockInfo;
use kis_wire::{Cell, FieldError};
use market_rules::TickTable;
use rust_decimal::Decimal;

/// Returns a change with the sign that its code gives it, whether it was written with one or not;
/// `None` where the venue leaves either blank.
fn signed(cell: &Cell, name: &str, sign: &Cell) -> Result<Option<Decimal>> {
    let Some(size) = cell.number(name).map_err(unreadable)? else {
        return Ok(None);
    };
    match sign.text() {
        "1" | "2" => Ok(Some(size.abs())),
        "3" => Ok(Some(Decimal::ZERO)),
        // Nothing is not minus nothing.
        "4" | "5" if size.is_zero() => Ok(Some(Decimal::ZERO)),
        "4" | "5" => Ok(Some(-size.abs())),
        "" => Ok(None),
        other => Err(unreadable(FieldError {
            field: "prdy_vrss_sign".into(),
            text: other.chars().take(8).collect(),
            expected: "1 to 5",
        })),
    }
}

/// Returns a price; zero and blank are none.
fn price(cell: &Cell, name: &str) -> Result<Option<Price>> {
    let value = cell.number(name).map_err(unreadable)?;
    if value.is_some_and(|value| value < Decimal::ZERO) {
        return Err(BrokerError::api("", format!("{name} is negative")));
    }
    Ok(value.and_then(Price::new))
}

/// Returns what an issue costs and how it moved today.
pub(crate) fn quote(symbol: Symbol, figures: &CurrentPrice) -> Result<Quote> {
    let sign = &figures.prdy_vrss_sign;
    let volume = figures.acml_vol.number("acml_vol").map_err(unreadable)?;
    Ok(Quote {
        symbol,
        last: required_price(&figures.stck_prpr, "stck_prpr")?,
        change: signed(&figures.prdy_vrss, "prdy_vrss", sign)?,
        change_percent: signed(&figures.prdy_ctrt, "prdy_ctrt", sign)?,
        volume: match volume {
            None => None,
            Some(shares) => Some(
                Quantity::new(shares)
                    .ok_or_else(|| BrokerError::api("", "acml_vol is negative"))?,
            ),
        },
        open: price(&figures.stck_oprc, "stck_oprc")?,
        high: price(&figures.stck_hgpr, "stck_hgpr")?,
        low: price(&figures.stck_lwpr, "stck_lwpr")?,
        upper_limit: price(&figures.stck_mxpr, "stck_mxpr")?,
        lower_limit: price(&figures.stck_llam, "stck_llam")?,
        tick: price(&figures.aspr_unit, "aspr_unit")?,
    })
}

/// Returns the levels of a side. A level of 0 is empty and absent; a blank says nothing, and a book
/// with one is not a whole book.
fn levels(side: [(&Cell, &Cell); 10], names: (&str, &str)) -> Result<ArrayVec<Level, 10>> {
    let mut levels = ArrayVec::new();
    for (price_cell, shares) in side {
        price_cell.required(names.0).map_err(unreadable)?;
        let Some(price) = price(price_cell, names.0)? else {
            continue;
        };
        let quantity = shares.required(names.1).map_err(unreadable)?;
        let quantity = Quantity::new(quantity)
            .ok_or_else(|| BrokerError::api("", format!("{} is negative", names.1)))?;
        levels.push(Level { price, quantity });
    }
    Ok(levels)
}

/// Returns the book of an issue.
pub(crate) fn book(symbol: Symbol, answer: &AskingPrice, at: Timestamp) -> Result<OrderBook> {
    Ok(OrderBook {
        symbol,
        bids: levels(answer.bids(), ("bidp", "bidp_rsqn"))?,
        asks: levels(answer.asks(), ("askp", "askp_rsqn"))?,
        at,
    })
}

/// Returns the tick table of a kind of issue; `None` for kinds of which no source tells the ticks.
/// Source: the security groups of the instrument files (`scrt_grp_cls_code`: ST share, EF and FE
/// funds, EW warrant); notes have no group of their own there, and codes that begin with `Q`.
pub(crate) fn ticks(symbol: Symbol, info: &StockInfo) -> Option<TickTable> {
    match info.scty_grp_id_cd.text() {
        _ if symbol.code().starts_with('Q') => Some(TickTable::Fund),
        "ST" => Some(TickTable::Stock),
        "EF" | "FE" | "EW" => Some(TickTable::Fund),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(change: &str, percent: &str, sign: &str) -> CurrentPrice {
        CurrentPrice {
            stck_prpr: Cell::new("0000071900"),
            prdy_vrss: Cell::new(change),
            prdy_ctrt: Cell::new(percent),
            prdy_vrss_sign: Cell::new(sign),
            acml_vol: Cell::new("0000012345"),
            stck_mxpr: Cell::new("0"),
            ..CurrentPrice::default()
        }
    }

    fn shown(change: &str, percent: &str, sign: &str) -> [String; 2] {
        let quote = quote("005930".parse().unwrap(), &figures(change, percent, sign)).unwrap();
        [quote.change, quote.change_percent]
            .map(|number| number.map_or("-".into(), |number| number.to_string()))
    }

    #[test]
    fn a_change_has_the_size_it_says_and_the_sign_of_its_code() {
        for (change, percent, sign, expected) in [
            ("4000", "5.27", "5", ["-4000", "-5.27"]),
            ("-4000", "-5.27", "5", ["-4000", "-5.27"]),
            ("0000004000", "05.270", "4", ["-4000", "-5.27"]),
            ("4000", "5.27", "2", ["4000", "5.27"]),
            ("-4000", "5.27", "1", ["4000", "5.27"]),
            ("4000", "5.27", "3", ["0", "0"]),
            ("0", "0.00", "5", ["0", "0"]),
            ("", "0.00", "3", ["-", "0"]),
            ("4000", "5.27", "", ["-", "-"]),
        ] {
            assert_eq!(shown(change, percent, sign), expected, "{change} {sign}");
        }
        let unknown = quote("005930".parse().unwrap(), &figures("4000", "5.27", "9"));
        assert!(unknown.unwrap_err().to_string().contains("1 to 5"));
    }

    #[test]
    fn figures_are_unpadded_and_what_is_zero_or_blank_is_none() {
        let quote = quote("005930".parse().unwrap(), &figures("4000", "5.27", "5")).unwrap();
        let json = serde_json::to_value(quote).unwrap();
        assert_eq!(json["last"], "71900");
        assert_eq!(json["change"], "-4000");
        assert_eq!(json["volume"], "12345");
        assert!(json["upper_limit"].is_null() && json["open"].is_null());
    }

    #[test]
    fn a_kind_that_no_source_tells_has_no_tick_table() {
        let of = |code: &str, group: &str| {
            let info = StockInfo {
                scty_grp_id_cd: Cell::new(group),
                ..StockInfo::default()
            };
            ticks(code.parse().unwrap(), &info)
        };
        assert_eq!(of("005930", "ST"), Some(TickTable::Stock));
        assert_eq!(of("069500", "EF"), Some(TickTable::Fund));
        assert_eq!(
            of("Q500001", "ST"),
            Some(TickTable::Fund),
            "a note by its code"
        );
        for group in ["", "RT", "BC", "something new"] {
            assert_eq!(of("005930", group), None, "{group}");
        }
    }

    #[test]
    fn a_book_has_numbers_and_no_empty_levels() {
        let mut answer = AskingPrice::default();
        let at = "2026-11-23T01:00:00Z".parse().unwrap();
        let symbol = "005930".parse().unwrap();
        let blank = book(symbol, &answer, at).unwrap_err().to_string();
        assert!(blank.contains("bidp"), "a blank is no empty level: {blank}");
        for (side, level) in (0..10).flat_map(|level| [(true, level), (false, level)]) {
            *answer.level_mut(side, level).unwrap().0 = Cell::new("0000000000");
        }
        answer.askp1 = Cell::new("0000071900");
        answer.askp_rsqn1 = Cell::new("00012");
        let book = book(symbol, &answer, at).unwrap();
        assert_eq!(book.asks.len(), 1);
        assert_eq!(book.asks[0].price.to_string(), "71900");
        assert_eq!(book.asks[0].quantity.to_string(), "12");
        assert!(book.bids.is_empty());
    }
}
