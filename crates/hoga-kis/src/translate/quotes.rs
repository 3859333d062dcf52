//! Quotes and books as they are asked for, and what a kind of issue means for its ticks.

use super::cells::{Read, part, quantity, required, required_price, unreadable};
use arrayvec::ArrayVec;
use hoga_port::figures::Quote;
use hoga_port::time::Timestamp;
use hoga_port::{BrokerError, Level, OrderBook, Price, Quantity, Result, Symbol};
use kis_wire::FieldError;
use kis_wire::generated::domestic_stock::inquire_asking_price_exp_ccn::InquireAskingPriceExpCcnResponse;
use kis_wire::generated::domestic_stock::inquire_price::{
    InquirePriceOutput, InquirePriceRequest, InquirePriceResponse,
};
use kis_wire::generated::domestic_stock::search_stock_info::SearchStockInfoResponse;
use kis_wire::schema::Cells;
use market_rules::TickTable;
use rust_decimal::Decimal;

/// Returns the request for the price of an issue at KRX.
pub(crate) fn price_of(symbol: Symbol) -> InquirePriceRequest {
    InquirePriceRequest::new()
        .fid_cond_mrkt_div_code("J")
        .fid_input_iscd(symbol.code())
}

/// Returns the figures of an answer about a price.
pub(crate) fn figures(answer: &InquirePriceResponse) -> Result<InquirePriceOutput<'_>> {
    part(answer.output(), "output")
}

/// Returns a change with the sign that its code gives it (1 upper limit, 2 up, 3 unchanged, 4 lower limit,
/// 5 down), whether it was written with one or not; `None` where the venue leaves either blank.
fn signed(change: Read<Decimal>, sign: &str) -> Result<Option<Decimal>> {
    let Some(size) = change.map_err(unreadable)? else {
        return Ok(None);
    };
    match sign {
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
fn price(cell: Read<Decimal>, name: &str) -> Result<Option<Price>> {
    let value = cell.map_err(unreadable)?;
    if value.is_some_and(|value| value < Decimal::ZERO) {
        return Err(BrokerError::api("", format!("{name} is negative")));
    }
    Ok(value.and_then(Price::new))
}

/// Returns what an issue costs and how it moved today.
pub(crate) fn quote(symbol: Symbol, answer: &InquirePriceResponse) -> Result<Quote> {
    let figures = figures(answer)?;
    let sign = figures.prdy_vrss_sign();
    let volume = match figures.acml_vol() {
        Ok(None) => None,
        shares => Some(quantity(shares, "acml_vol")?),
    };
    Ok(Quote {
        symbol,
        last: required_price(figures.stck_prpr(), "stck_prpr")?,
        change: signed(figures.prdy_vrss(), sign)?,
        change_percent: signed(figures.prdy_ctrt(), sign)?,
        volume,
        open: price(figures.stck_oprc(), "stck_oprc")?,
        high: price(figures.stck_hgpr(), "stck_hgpr")?,
        low: price(figures.stck_lwpr(), "stck_lwpr")?,
        upper_limit: price(figures.stck_mxpr(), "stck_mxpr")?,
        lower_limit: price(figures.stck_llam(), "stck_llam")?,
        tick: price(figures.aspr_unit(), "aspr_unit")?,
    })
}

/// Returns the ten levels of a side (`askp1` with `askp_rsqn1`, …). A level of 0 is empty and absent; a
/// blank says nothing, and a book with one is not a whole book.
fn levels(row: &Cells, side: &str) -> Result<ArrayVec<Level, 10>> {
    let mut levels = ArrayVec::new();
    for level in 1..=10 {
        let names = [format!("{side}{level}"), format!("{side}_rsqn{level}")];
        let [shown, shares] = names.each_ref().map(|name| row.number(name));
        let [price_name, shares_name] = &names;
        let shown = required(shown, price_name, "a number")?;
        let Some(price) = price(Ok(Some(shown)), price_name)? else {
            continue;
        };
        let quantity = Quantity::new(required(shares, shares_name, "a number")?)
            .ok_or_else(|| BrokerError::api("", format!("{shares_name} is negative")))?;
        levels.push(Level { price, quantity });
    }
    Ok(levels)
}

/// Returns the book of an issue.
pub(crate) fn book(
    symbol: Symbol,
    answer: &InquireAskingPriceExpCcnResponse,
    at: Timestamp,
) -> Result<OrderBook> {
    let row = part(answer.output1(), "output1")?.cells();
    Ok(OrderBook {
        symbol,
        bids: levels(row, "bidp")?,
        asks: levels(row, "askp")?,
        at,
    })
}

/// Returns the tick table of a kind of issue; `None` for kinds of which no source tells the ticks.
/// Source: the security groups of the instrument files (`scrt_grp_cls_code`: ST share, EF and FE
/// funds, EW warrant); notes have no group of their own there, and codes that begin with `Q`.
pub(crate) fn ticks(symbol: Symbol, info: &SearchStockInfoResponse) -> Option<TickTable> {
    match info.output()?.scty_grp_id_cd() {
        _ if symbol.code().starts_with('Q') => Some(TickTable::Fund),
        "ST" => Some(TickTable::Stock),
        "EF" | "FE" | "EW" => Some(TickTable::Fund),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn answer<T: serde::de::DeserializeOwned>(part: &str, row: serde_json::Value) -> T {
        let mut answer = serde_json::Map::new();
        answer.insert(part.into(), row);
        serde_json::from_value(answer.into()).unwrap()
    }

    fn figures(change: &str, percent: &str, sign: &str) -> InquirePriceResponse {
        let row = json!({
            "stck_prpr": "0000071900", "prdy_vrss": change, "prdy_ctrt": percent,
            "prdy_vrss_sign": sign, "acml_vol": "0000012345", "stck_mxpr": "0",
        });
        answer("output", row)
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
            let info = answer("output", json!({ "scty_grp_id_cd": group }));
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
        let at = "2026-11-23T01:00:00Z".parse().unwrap();
        let symbol = "005930".parse().unwrap();
        let mut row = serde_json::Map::new();
        let read = |row: &serde_json::Map<String, serde_json::Value>| {
            book(symbol, &answer("output1", row.clone().into()), at)
        };
        let blank = read(&row).unwrap_err().to_string();
        assert!(blank.contains("bidp"), "a blank is no empty level: {blank}");
        for side in ["askp", "bidp", "askp_rsqn", "bidp_rsqn"] {
            for level in 1..=10 {
                row.insert(format!("{side}{level}"), "0000000000".into());
            }
        }
        row.insert("askp1".into(), "0000071900".into());
        row.insert("askp_rsqn1".into(), "00012".into());
        let book = read(&row).unwrap();
        assert_eq!(book.asks.len(), 1);
        assert_eq!(book.asks[0].price.to_string(), "71900");
        assert_eq!(book.asks[0].quantity.to_string(), "12");
        assert!(book.bids.is_empty());
    }
}
