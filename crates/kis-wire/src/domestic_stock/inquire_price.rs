//! `inquire-price` 주식현재가 시세: last price, limits, tick.

use crate::endpoint::{Effect, Endpoint, Method, TrIds};
use crate::field::Cell;
use serde::{Deserialize, Serialize};

/// The current price.
#[derive(Clone, Copy, Debug)]
pub struct InquirePrice;

impl Endpoint for InquirePrice {
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/uapi/domestic-stock/v1/quotations/inquire-price";
    const TITLE: &'static str = "주식현재가 시세";
    const EFFECT: Effect = Effect::Read;
    const TR_IDS: &'static [TrIds] = &[TrIds::both("FHKST01010100", "FHKST01010100")];
    type Request = InquirePriceRequest;
    type Response = InquirePriceResponse;
}

/// What is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InquirePriceRequest {
    /// 조건시장분류코드: `J` KRX.
    #[serde(rename = "FID_COND_MRKT_DIV_CODE")]
    pub market: Cell,
    /// 입력종목코드.
    #[serde(rename = "FID_INPUT_ISCD")]
    pub code: Cell,
}

/// The figures hoga reads.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CurrentPrice {
    /// 주식단축종목코드.
    #[serde(default)]
    pub stck_shrn_iscd: Cell,
    /// 주식현재가.
    pub stck_prpr: Cell,
    /// 전일대비.
    #[serde(default)]
    pub prdy_vrss: Cell,
    /// 전일대비부호: 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down.
    #[serde(default)]
    pub prdy_vrss_sign: Cell,
    /// 전일대비율.
    #[serde(default)]
    pub prdy_ctrt: Cell,
    /// 누적거래량.
    #[serde(default)]
    pub acml_vol: Cell,
    /// 누적거래대금.
    #[serde(default)]
    pub acml_tr_pbmn: Cell,
    /// 시가.
    #[serde(default)]
    pub stck_oprc: Cell,
    /// 최고가.
    #[serde(default)]
    pub stck_hgpr: Cell,
    /// 최저가.
    #[serde(default)]
    pub stck_lwpr: Cell,
    /// 상한가.
    #[serde(default)]
    pub stck_mxpr: Cell,
    /// 하한가.
    #[serde(default)]
    pub stck_llam: Cell,
    /// 기준가.
    #[serde(default)]
    pub stck_sdpr: Cell,
    /// 호가단위 at the current price.
    #[serde(default)]
    pub aspr_unit: Cell,
    /// 임시정지여부.
    #[serde(default)]
    pub temp_stop_yn: Cell,
    /// 종목상태구분코드.
    #[serde(default)]
    pub iscd_stat_cls_code: Cell,
    /// 대표시장한글명.
    #[serde(default)]
    pub rprs_mrkt_kor_name: Cell,
}

/// The answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InquirePriceResponse {
    /// The figures.
    pub output: CurrentPrice,
}
