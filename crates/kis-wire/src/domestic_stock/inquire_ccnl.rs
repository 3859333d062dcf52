//! `inquire-ccnl` 주식현재가 체결: the last 30 prints of an issue, newest first.

use crate::endpoint::{Effect, Endpoint, Method, TrIds};
use crate::field::Cell;
use serde::{Deserialize, Serialize};

/// The last prints.
#[derive(Clone, Copy, Debug)]
pub struct InquireCcnl;

impl Endpoint for InquireCcnl {
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/uapi/domestic-stock/v1/quotations/inquire-ccnl";
    const TITLE: &'static str = "주식현재가 체결";
    const EFFECT: Effect = Effect::Read;
    const TR_IDS: &'static [TrIds] = &[TrIds::both("FHKST01010300", "FHKST01010300")];
    type Request = InquireCcnlRequest;
    type Response = InquireCcnlResponse;
}

/// What is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InquireCcnlRequest {
    /// 조건시장분류코드: `J` KRX, `NX` NXT, `UN` both.
    #[serde(rename = "FID_COND_MRKT_DIV_CODE")]
    pub market: Cell,
    /// 입력종목코드.
    #[serde(rename = "FID_INPUT_ISCD")]
    pub code: Cell,
}

/// One print.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CcnlRow {
    /// 주식체결시간: HHMMSS.
    #[serde(default)]
    pub stck_cntg_hour: Cell,
    /// 주식현재가.
    #[serde(default)]
    pub stck_prpr: Cell,
    /// 전일대비.
    #[serde(default)]
    pub prdy_vrss: Cell,
    /// 전일대비부호: 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down.
    #[serde(default)]
    pub prdy_vrss_sign: Cell,
    /// 체결거래량.
    #[serde(default)]
    pub cntg_vol: Cell,
    /// 당일체결강도.
    #[serde(default)]
    pub tday_rltv: Cell,
    /// 전일대비율.
    #[serde(default)]
    pub prdy_ctrt: Cell,
}

/// The answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InquireCcnlResponse {
    /// The prints, newest first.
    pub output: Vec<CcnlRow>,
}
