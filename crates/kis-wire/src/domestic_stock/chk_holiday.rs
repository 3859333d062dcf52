//! `chk-holiday` 국내휴장일조회: which days are open, from a day on.
//!
//! Live only, and the venue asks for one call a day. `opnd_yn` is the one that counts for orders.

use crate::endpoint::{Effect, Endpoint, Method, Page, Paged, TrIds};
use crate::field::Cell;
use serde::{Deserialize, Serialize};

/// Open and closed days, in pages.
#[derive(Clone, Copy, Debug)]
pub struct ChkHoliday;

impl Endpoint for ChkHoliday {
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/uapi/domestic-stock/v1/quotations/chk-holiday";
    const TITLE: &'static str = "국내휴장일조회";
    const EFFECT: Effect = Effect::Read;
    const TR_IDS: &'static [TrIds] = &[TrIds::live_only("CTCA0903R")];
    type Request = ChkHolidayRequest;
    type Response = ChkHolidayResponse;
}

impl Paged for ChkHoliday {
    const IDENTITY: &'static [&'static str] = &["bass_dt"];

    fn next_page(request: &ChkHolidayRequest, cursor: &Page) -> ChkHolidayRequest {
        ChkHolidayRequest {
            cursor_condition: cursor.condition.clone(),
            cursor_key: cursor.key.clone(),
            ..request.clone()
        }
    }

    fn cursor(response: &ChkHolidayResponse) -> Page {
        Page {
            condition: response.cursor_condition.clone(),
            key: response.cursor_key.clone(),
        }
    }
}

/// What is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChkHolidayRequest {
    /// 기준일자: the first day, YYYYMMDD.
    #[serde(rename = "BASS_DT")]
    pub from: Cell,
    /// 연속조회검색조건: empty for the first page.
    #[serde(rename = "CTX_AREA_FK", default)]
    pub cursor_condition: Cell,
    /// 연속조회키: empty for the first page.
    #[serde(rename = "CTX_AREA_NK", default)]
    pub cursor_key: Cell,
}

/// One day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HolidayRow {
    /// 기준일자, YYYYMMDD.
    pub bass_dt: Cell,
    /// 요일구분코드: `01` Sunday to `07` Saturday.
    #[serde(default)]
    pub wday_dvsn_cd: Cell,
    /// 영업일여부.
    #[serde(default)]
    pub bzdy_yn: Cell,
    /// 거래일여부.
    #[serde(default)]
    pub tr_day_yn: Cell,
    /// 개장일여부: whether the market opens.
    pub opnd_yn: Cell,
    /// 결제일여부.
    #[serde(default)]
    pub sttl_day_yn: Cell,
}

/// The answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChkHolidayResponse {
    /// The days.
    pub output: Vec<HolidayRow>,
    /// 연속조회검색조건.
    #[serde(rename = "ctx_area_fk", default)]
    pub cursor_condition: Cell,
    /// 연속조회키.
    #[serde(rename = "ctx_area_nk", default)]
    pub cursor_key: Cell,
}
