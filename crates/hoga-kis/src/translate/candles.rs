//! Candles and prints: rows of a chart, newest first as the venue writes them.

use super::cells::{day, quantity, time_of_day, unreadable};
use hoga_port::figures::{Candle, Print};
use hoga_port::{BrokerError, Price, Result};
use jiff::civil::Time;
use kis_wire::Cell;
use kis_wire::domestic_stock::inquire_ccnl::CcnlRow;
use kis_wire::domestic_stock::inquire_daily_itemchartprice::DailyCandle;
use kis_wire::domestic_stock::inquire_time_itemchartprice::MinuteCandle;
use rust_decimal::Decimal;

fn price(cell: &Cell, name: &str) -> Result<Price> {
    let value = cell.required(name).map_err(unreadable)?;
    Price::new(value).ok_or_else(|| BrokerError::api("", format!("{name} is not a price")))
}

/// Returns days or longer; a row of blanks stands for no data.
pub(crate) fn daily(rows: &[DailyCandle]) -> Result<Vec<Candle>> {
    let filled = rows
        .iter()
        .filter(|row| !are_blank(&[&row.stck_bsop_date, &row.stck_clpr, &row.acml_vol]));
    filled
        .map(|row| {
            Ok(Candle {
                day: day(&row.stck_bsop_date, "stck_bsop_date")?,
                time: None,
                open: price(&row.stck_oprc, "stck_oprc")?,
                high: price(&row.stck_hgpr, "stck_hgpr")?,
                low: price(&row.stck_lwpr, "stck_lwpr")?,
                close: price(&row.stck_clpr, "stck_clpr")?,
                volume: quantity(&row.acml_vol, "acml_vol")?,
                value: amount(&row.acml_tr_pbmn)?,
            })
        })
        .collect()
}

/// Returns minutes.
pub(crate) fn minutes(rows: &[MinuteCandle]) -> Result<Vec<Candle>> {
    let filled = rows
        .iter()
        .filter(|row| !are_blank(&[&row.stck_cntg_hour, &row.stck_prpr, &row.cntg_vol]));
    filled
        .map(|row| {
            Ok(Candle {
                day: day(&row.stck_bsop_date, "stck_bsop_date")?,
                time: Some(time(&row.stck_cntg_hour)?),
                open: price(&row.stck_oprc, "stck_oprc")?,
                high: price(&row.stck_hgpr, "stck_hgpr")?,
                low: price(&row.stck_lwpr, "stck_lwpr")?,
                close: price(&row.stck_prpr, "stck_prpr")?,
                volume: quantity(&row.cntg_vol, "cntg_vol")?,
                value: amount(&row.acml_tr_pbmn)?,
            })
        })
        .collect()
}

/// Returns prints; a row of blanks stands for no data.
pub(crate) fn prints(rows: &[CcnlRow]) -> Result<Vec<Print>> {
    let filled = rows
        .iter()
        .filter(|row| !are_blank(&[&row.stck_cntg_hour, &row.stck_prpr, &row.cntg_vol]));
    filled
        .map(|row| {
            Ok(Print {
                time: time(&row.stck_cntg_hour)?,
                price: price(&row.stck_prpr, "stck_prpr")?,
                quantity: quantity(&row.cntg_vol, "cntg_vol")?,
            })
        })
        .collect()
}

fn time(cell: &Cell) -> Result<Time> {
    let text = cell.text();
    time_of_day(text).ok_or_else(|| {
        let start: String = text.chars().take(12).collect();
        BrokerError::api("", format!("stck_cntg_hour is \"{start}\", not HHMMSS"))
    })
}

fn are_blank(cells: &[&Cell]) -> bool {
    cells.iter().all(|cell| cell.is_blank())
}

fn amount(cell: &Cell) -> Result<Option<Decimal>> {
    cell.number("acml_tr_pbmn").map_err(unreadable)
}
