//! Candles and prints: rows of a chart, newest first as the venue writes them.

use super::cells::{Read, day, list, quantity, required_price, time, unreadable};
use hoga_port::Result;
use hoga_port::figures::{Candle, Print};
use kis_wire::Cell;
use kis_wire::generated::domestic_stock::inquire_ccnl::InquireCcnlResponse;
use kis_wire::generated::domestic_stock::inquire_daily_itemchartprice::InquireDailyItemchartpriceResponse;
use kis_wire::generated::domestic_stock::inquire_time_itemchartprice::InquireTimeItemchartpriceResponse;
use kis_wire::schema::Cells;
use rust_decimal::Decimal;

/// Returns days or longer; a row of blanks stands for no data.
pub(crate) fn daily(answer: &InquireDailyItemchartpriceResponse) -> Result<Vec<Candle>> {
    list(answer, "output2")?;
    let filled = answer
        .output2()
        .filter(|row| has_any(row.cells(), &["stck_bsop_date", "stck_clpr", "acml_vol"]));
    filled
        .map(|row| {
            Ok(Candle {
                day: day(row.stck_bsop_date(), "stck_bsop_date")?,
                time: None,
                open: required_price(row.stck_oprc(), "stck_oprc")?,
                high: required_price(row.stck_hgpr(), "stck_hgpr")?,
                low: required_price(row.stck_lwpr(), "stck_lwpr")?,
                close: required_price(row.stck_clpr(), "stck_clpr")?,
                volume: quantity(row.acml_vol(), "acml_vol")?,
                value: amount(row.acml_tr_pbmn())?,
            })
        })
        .collect()
}

/// Returns minutes.
pub(crate) fn minutes(answer: &InquireTimeItemchartpriceResponse) -> Result<Vec<Candle>> {
    list(answer, "output2")?;
    let filled = answer.output2().filter(|row| is_print(row.cells()));
    filled
        .map(|row| {
            Ok(Candle {
                day: day(row.stck_bsop_date(), "stck_bsop_date")?,
                time: Some(time(row.stck_cntg_hour(), "stck_cntg_hour")?),
                open: required_price(row.stck_oprc(), "stck_oprc")?,
                high: required_price(row.stck_hgpr(), "stck_hgpr")?,
                low: required_price(row.stck_lwpr(), "stck_lwpr")?,
                close: required_price(row.stck_prpr(), "stck_prpr")?,
                volume: quantity(row.cntg_vol(), "cntg_vol")?,
                value: amount(row.acml_tr_pbmn())?,
            })
        })
        .collect()
}

/// Returns prints; a row of blanks stands for no data.
pub(crate) fn prints(answer: &InquireCcnlResponse) -> Result<Vec<Print>> {
    list(answer, "output")?;
    let filled = answer.output().filter(|row| is_print(row.cells()));
    filled
        .map(|row| {
            Ok(Print {
                time: time(row.stck_cntg_hour(), "stck_cntg_hour")?,
                price: required_price(row.stck_prpr(), "stck_prpr")?,
                quantity: quantity(row.cntg_vol(), "cntg_vol")?,
            })
        })
        .collect()
}

fn is_print(row: &Cells) -> bool {
    has_any(row, &["stck_cntg_hour", "stck_prpr", "cntg_vol"])
}

/// Returns whether a row says something; what is no row at all is not a row without data.
fn has_any(row: &Cells, names: &[&str]) -> bool {
    let mut cells = names.iter().filter_map(|name| row.named(name));
    !row.is_row() || cells.any(|cell: &Cell| !cell.is_blank())
}

fn amount(cell: Read<Decimal>) -> Result<Option<Decimal>> {
    cell.map_err(unreadable)
}
