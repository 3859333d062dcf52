//! Real-time records: prints, books and notices.

use super::cells::{are_digits, instant};
use super::order_types::terms;
use ambient::digest;
use hoga_desk::{ExecutionReport, ExecutionReportKind, MarketData};
use hoga_port::time::{Timestamp, seoul_day};
use hoga_port::{
    AccountId, BrokerOrderId, ExpectedTrade, Level, MarketStatus, OrderBook, Price, Quantity, Side,
    TradeEvent, TradingDay,
};
use jiff::civil::Date;
use kis_wire::FieldError;
use kis_wire::realtime::execution_notice::{self, ExecutionNotice, NoticeKind, column};
use kis_wire::realtime::frame::records;
use kis_wire::realtime::{
    BookRecord, ExpectedTradeRecord, Frame, MarketStatusRecord, TradeRecord, market_layout,
    market_status,
};
use rust_decimal::Decimal;

/// Reads market data and gives them to their readers, without an allocation per record.
///
/// # Examples
///
/// ```
/// use hoga_desk::MarketData;
/// use hoga_kis::MarketFrames;
/// use kis_wire::realtime::Frame;
///
/// let text = "0|H0STMKO0|001|005930^N^(null)^^311^^^55^N^N";
/// let received = "2026-11-23T10:00:00+09:00".parse().unwrap();
/// let (mut frames, hub) = (MarketFrames::default(), MarketData::new());
/// frames.publish(&Frame::read(text).unwrap(), received, &hub).unwrap();
/// let short = Frame::read("0|H0STCNT0|001|005930^100000").unwrap();
/// assert!(frames.publish(&short, received, &hub).unwrap_err().contains("46"));
/// ```
#[derive(Debug, Default)]
pub struct MarketFrames {
    /// The prints of one frame, kept for its room.
    prints: Vec<TradeEvent>,
}

impl MarketFrames {
    /// Publishes a frame, whole or not at all where it holds prints.
    ///
    /// # Errors
    ///
    /// What of the frame is wrong.
    pub fn publish(
        &mut self,
        frame: &Frame<'_>,
        received: Timestamp,
        market_data: &MarketData,
    ) -> Result<(), String> {
        publish(frame, received, market_data, &mut self.prints)
    }
}

fn publish(
    frame: &Frame<'_>,
    received: Timestamp,
    market_data: &MarketData,
    prints: &mut Vec<TradeEvent>,
) -> Result<(), String> {
    let wrong = |error: &dyn std::fmt::Display| format!("{}: {error}", frame.tr_id);
    let day = seoul_day(received);
    let Some(layout) = market_layout(frame.tr_id) else {
        return Err(format!("the record kind {} is not known", frame.tr_id));
    };
    let records = frame.records(layout).map_err(|error| wrong(&error))?;
    match frame.tr_id {
        "H0STCNT0" | "H0NXCNT0" | "H0UNCNT0" => {
            prints.clear();
            for record in records {
                let print = trade_event(&TradeRecord(record), day);
                prints.push(print.map_err(|error| wrong(&error))?);
            }
            for print in prints {
                market_data.publish_trade(*print);
            }
        }
        "H0STASP0" | "H0NXASP0" | "H0UNASP0" => {
            for record in records {
                let book = book(&BookRecord(record), day).map_err(|error| wrong(&error))?;
                market_data.publish_book(&book);
            }
        }
        "H0STANC0" | "H0NXANC0" | "H0UNANC0" => {
            for record in records {
                let expected = expected(&ExpectedTradeRecord(record), day);
                market_data.publish_expected(expected.map_err(|error| wrong(&error))?);
            }
        }
        market_status::TR_ID => {
            for record in records {
                let status = status(&MarketStatusRecord(record), received);
                market_data.publish_status(&status.map_err(|error| wrong(&error))?);
            }
        }
        other => return Err(format!("the record kind {other} is not known")),
    }
    Ok(())
}

fn bad(field: &str, text: &str, expected: &'static str) -> FieldError {
    FieldError {
        field: field.into(),
        text: text.chars().take(12).collect(),
        expected,
    }
}

fn shares(field: &str, number: i64) -> Result<Quantity, FieldError> {
    u64::try_from(number)
        .map(Quantity::from_shares)
        .map_err(|_negative| bad(field, &number.to_string(), "no negative number"))
}

fn trade_event(record: &TradeRecord<'_>, day: Date) -> Result<TradeEvent, FieldError> {
    let price = record.price()?;
    Ok(TradeEvent {
        symbol: record
            .code()
            .parse()
            .map_err(|_bad| bad("MKSC_SHRN_ISCD", record.code(), "an issue code"))?,
        price: Price::from_won(price)
            .ok_or_else(|| bad("STCK_PRPR", &price.to_string(), "a price above zero"))?,
        quantity: shares("CNTG_VOL", record.volume()?)?,
        volume: shares("ACML_VOL", record.accumulated_volume()?)?,
        at: instant(day, record.time())
            .ok_or_else(|| bad("STCK_CNTG_HOUR", record.time(), "HHMMSS"))?,
    })
}

fn expected(record: &ExpectedTradeRecord<'_>, day: Date) -> Result<ExpectedTrade, FieldError> {
    Ok(ExpectedTrade {
        symbol: record
            .code()
            .parse()
            .map_err(|_bad| bad("MKSC_SHRN_ISCD", record.code(), "an issue code"))?,
        price: Price::from_won(record.price()?),
        quantity: shares("CNTG_VOL", record.volume()?)?,
        at: instant(day, record.time())
            .ok_or_else(|| bad("STCK_CNTG_HOUR", record.time(), "HHMMSS"))?,
    })
}

fn status(
    record: &MarketStatusRecord<'_>,
    received: Timestamp,
) -> Result<MarketStatus, FieldError> {
    Ok(MarketStatus {
        symbol: record
            .code()
            .parse()
            .map_err(|_bad| bad("MKSC_SHRN_ISCD", record.code(), "an issue code"))?,
        is_halted: record.is_halted()?,
        reason: record.reason().to_owned(),
        has_interruption: record.has_interruption(),
        operation: record.operation().to_owned(),
        at: received,
    })
}

fn book(record: &BookRecord<'_>, day: Date) -> Result<OrderBook, FieldError> {
    let mut book = OrderBook {
        symbol: record
            .code()
            .parse()
            .map_err(|_bad| bad("MKSC_SHRN_ISCD", record.code(), "an issue code"))?,
        bids: arrayvec::ArrayVec::new(),
        asks: arrayvec::ArrayVec::new(),
        at: instant(day, record.time()).ok_or_else(|| bad("BSOP_HOUR", record.time(), "HHMMSS"))?,
    };
    for level in 0..10 {
        let (ask, bid) = (record.ask(level)?, record.bid(level)?);
        for (levels, (price, quantity)) in [(&mut book.asks, ask), (&mut book.bids, bid)] {
            // An empty level is written as zeros.
            if let Some(price) = Price::from_won(price) {
                let quantity = shares("RSQN", quantity)?;
                // Ten levels into room for ten.
                let _fits = levels.try_push(Level { price, quantity });
            }
        }
    }
    Ok(book)
}

/// Reads the notices of one frame; those of other accounts under the same HTS id are left out.
///
/// # Errors
///
/// What is wrong, without personal data; the books must be compared with the venue's.
pub(crate) fn notices(
    tr_id: &str,
    count: usize,
    plaintext: &str,
    day: Date,
    account: &AccountId,
) -> Result<Vec<ExecutionReport>, String> {
    let wrong = |error: &dyn std::fmt::Display| format!("{tr_id}: {error}");
    let records =
        records(plaintext, count, &execution_notice::LAYOUT).map_err(|error| wrong(&error))?;
    records
        .map(ExecutionNotice)
        .filter(|notice| notice.account() == account.joined())
        .map(|record| notice(&record, day).map_err(|error| wrong(&error)))
        .collect()
}

fn notice(record: &ExecutionNotice<'_>, day: Date) -> Result<ExecutionReport, FieldError> {
    let is_confirmed = record.0.text(column::ACPT_YN) == "2";
    let kind = match record.kind()? {
        NoticeKind::Execution => ExecutionReportKind::Executed,
        NoticeKind::Refused => ExecutionReportKind::Refused,
        NoticeKind::RemainderCancelled => ExecutionReportKind::RemainderCancelled,
        NoticeKind::Accepted => ExecutionReportKind::Accepted,
        NoticeKind::Amended if is_confirmed => ExecutionReportKind::Amended,
        NoticeKind::Cancelled if is_confirmed => ExecutionReportKind::Cancelled,
        NoticeKind::Amended | NoticeKind::Cancelled => ExecutionReportKind::Received,
    };
    let parent = record.original_number();
    let has_parent = !parent.trim_matches(['0', ' ']).is_empty();
    if matches!(
        kind,
        ExecutionReportKind::Amended | ExecutionReportKind::Cancelled
    ) && !has_parent
    {
        return Err(bad("OODER_NO", "", "the number of the order it changes"));
    }
    let price = record.price()?;
    if kind == ExecutionReportKind::Executed && price <= 0 {
        return Err(bad("CNTG_UNPR", &price.to_string(), "a price above zero"));
    }
    let number = record.number();
    if number.is_empty() || !are_digits(number) || !are_digits(parent) {
        return Err(bad("ODER_NO", "", "an order number"));
    }
    let branch = record.branch();
    if !are_digits(branch) {
        return Err(bad("BRNC_NO", branch, "a branch number"));
    }
    Ok(ExecutionReport {
        id: BrokerOrderId::new(TradingDay::krx(day), branch, number),
        parent: has_parent.then(|| BrokerOrderId::new(TradingDay::krx(day), "", parent)),
        kind,
        symbol: record
            .code()
            .parse()
            .map_err(|_bad| bad("STCK_SHRN_ISCD", record.code(), "an issue code"))?,
        side: match record.side() {
            "01" => Side::Sell,
            "02" => Side::Buy,
            other => return Err(bad("SELN_BYOV_CLS", other, "01 or 02")),
        },
        order_type: terms(record.division(), Some(Decimal::from(price)), None)
            .map(|(order_type, _)| order_type),
        quantity: shares("CNTG_QTY", record.quantity()?)?,
        price: Price::from_won(price),
        order_quantity: shares("ODER_QTY", record.order_quantity()?)?,
        venue_time: instant(day, record.time())
            .ok_or_else(|| bad("STCK_CNTG_HOUR", record.time(), "HHMMSS"))?,
        fingerprint: digest(&[record.0.raw().as_bytes()])
            .chars()
            .take(16)
            .collect(),
    })
}
