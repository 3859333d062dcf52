//! `inquire-time-itemchartprice` 주식당일분봉조회: candles of one minute of today, newest first.
//!
//! Thirty a call, at and before the given time; earlier ones are asked for with an earlier time.

use crate::endpoint::{Effect, Endpoint, Method, TrIds};
use crate::field::Cell;
use serde::{Deserialize, Serialize};

/// Candles of today by the minute.
#[derive(Clone, Copy, Debug)]
pub struct InquireTimeItemchartprice;

impl Endpoint for InquireTimeItemchartprice {
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/uapi/domestic-stock/v1/quotations/inquire-time-itemchartprice";
    const TITLE: &'static str = "주식당일분봉조회";
    const EFFECT: Effect = Effect::Read;
    const TR_IDS: &'static [TrIds] = &[TrIds::both("FHKST03010200", "FHKST03010200")];
    type Request = InquireTimeItemchartpriceRequest;
    type Response = InquireTimeItemchartpriceResponse;
}

/// Candles in one answer at most.
pub const ROWS: usize = 30;

/// What is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InquireTimeItemchartpriceRequest {
    /// 조건시장분류코드: `J` KRX, `NX` NXT, `UN` both.
    #[serde(rename = "FID_COND_MRKT_DIV_CODE")]
    pub market: Cell,
    /// 입력종목코드.
    #[serde(rename = "FID_INPUT_ISCD")]
    pub code: Cell,
    /// The latest candle wanted, HHMMSS.
    #[serde(rename = "FID_INPUT_HOUR_1")]
    pub until: Cell,
    /// `Y` goes on into earlier days.
    #[serde(rename = "FID_PW_DATA_INCU_YN")]
    pub with_past: Cell,
    /// Blank.
    #[serde(rename = "FID_ETC_CLS_CODE", default)]
    pub other: Cell,
}

/// One candle.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MinuteCandle {
    /// 영업일자, YYYYMMDD.
    #[serde(default)]
    pub stck_bsop_date: Cell,
    /// 체결시간: start of the minute, HHMMSS.
    #[serde(default)]
    pub stck_cntg_hour: Cell,
    /// The last price of the minute.
    #[serde(default)]
    pub stck_prpr: Cell,
    /// 시가.
    #[serde(default)]
    pub stck_oprc: Cell,
    /// 최고가.
    #[serde(default)]
    pub stck_hgpr: Cell,
    /// 최저가.
    #[serde(default)]
    pub stck_lwpr: Cell,
    /// 체결거래량: shares of the minute.
    #[serde(default)]
    pub cntg_vol: Cell,
    /// 누적거래대금: of the day.
    #[serde(default)]
    pub acml_tr_pbmn: Cell,
}

/// The answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InquireTimeItemchartpriceResponse {
    /// The issue today.
    #[serde(default)]
    pub output1: super::inquire_daily_itemchartprice::ItemSummary,
    /// The candles, newest first.
    pub output2: Vec<MinuteCandle>,
}
