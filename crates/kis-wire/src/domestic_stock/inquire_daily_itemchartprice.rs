//! `inquire-daily-itemchartprice` 국내주식기간별시세: candles by day, week, month or year, newest first.
//!
//! At most 100 a call. `FID_ORG_ADJ_PRC` is `0` for adjusted prices here, the reverse of
//! `inquire-daily-price`.

use crate::endpoint::{Effect, Endpoint, Method, TrIds};
use crate::field::Cell;
use serde::{Deserialize, Serialize};

/// Candles of a period.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyItemchartprice;

impl Endpoint for InquireDailyItemchartprice {
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/uapi/domestic-stock/v1/quotations/inquire-daily-itemchartprice";
    const TITLE: &'static str = "국내주식기간별시세(일/주/월/년)";
    const EFFECT: Effect = Effect::Read;
    const TR_IDS: &'static [TrIds] = &[TrIds::both("FHKST03010100", "FHKST03010100")];
    type Request = InquireDailyItemchartpriceRequest;
    type Response = InquireDailyItemchartpriceResponse;
}

/// Candles in one answer at most.
pub const ROWS: usize = 100;

/// What is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InquireDailyItemchartpriceRequest {
    /// 조건시장분류코드: `J` KRX, `NX` NXT, `UN` both.
    #[serde(rename = "FID_COND_MRKT_DIV_CODE")]
    pub market: Cell,
    /// 입력종목코드.
    #[serde(rename = "FID_INPUT_ISCD")]
    pub code: Cell,
    /// First day, YYYYMMDD.
    #[serde(rename = "FID_INPUT_DATE_1")]
    pub from: Cell,
    /// Last day, YYYYMMDD.
    #[serde(rename = "FID_INPUT_DATE_2")]
    pub to: Cell,
    /// `D` day, `W` week, `M` month, `Y` year.
    #[serde(rename = "FID_PERIOD_DIV_CODE")]
    pub period: Cell,
    /// `0` adjusted, `1` as traded.
    #[serde(rename = "FID_ORG_ADJ_PRC")]
    pub adjusted: Cell,
}

/// The issue today.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemSummary {
    /// 전일대비.
    #[serde(default)]
    pub prdy_vrss: Cell,
    /// 전일대비부호: 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down.
    #[serde(default)]
    pub prdy_vrss_sign: Cell,
    /// 전일대비율.
    #[serde(default)]
    pub prdy_ctrt: Cell,
    /// 전일종가.
    #[serde(default)]
    pub stck_prdy_clpr: Cell,
    /// 누적거래량.
    #[serde(default)]
    pub acml_vol: Cell,
    /// 누적거래대금.
    #[serde(default)]
    pub acml_tr_pbmn: Cell,
    /// 한글종목명.
    #[serde(default)]
    pub hts_kor_isnm: Cell,
    /// 현재가.
    #[serde(default)]
    pub stck_prpr: Cell,
    /// 단축종목코드.
    #[serde(default)]
    pub stck_shrn_iscd: Cell,
}

/// One candle; a row of blanks stands for no data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DailyCandle {
    /// 영업일자: the last day of the period, YYYYMMDD.
    #[serde(default)]
    pub stck_bsop_date: Cell,
    /// 종가.
    #[serde(default)]
    pub stck_clpr: Cell,
    /// 시가.
    #[serde(default)]
    pub stck_oprc: Cell,
    /// 최고가.
    #[serde(default)]
    pub stck_hgpr: Cell,
    /// 최저가.
    #[serde(default)]
    pub stck_lwpr: Cell,
    /// 누적거래량.
    #[serde(default)]
    pub acml_vol: Cell,
    /// 누적거래대금.
    #[serde(default)]
    pub acml_tr_pbmn: Cell,
    /// 락구분코드.
    #[serde(default)]
    pub flng_cls_code: Cell,
    /// 분할비율.
    #[serde(default)]
    pub prtt_rate: Cell,
    /// 변경여부.
    #[serde(default)]
    pub mod_yn: Cell,
    /// 전일대비부호.
    #[serde(default)]
    pub prdy_vrss_sign: Cell,
    /// 전일대비.
    #[serde(default)]
    pub prdy_vrss: Cell,
    /// 재평가사유코드.
    #[serde(default)]
    pub revl_issu_reas: Cell,
}

/// The answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InquireDailyItemchartpriceResponse {
    /// The issue today.
    #[serde(default)]
    pub output1: ItemSummary,
    /// The candles, newest first.
    pub output2: Vec<DailyCandle>,
}
