//! `volatility-trend-minute` ELW 변동성 추이(분별): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// ELW 변동성 추이(분별): `GET /uapi/elw/v1/quotations/volatility-trend-minute`.
#[derive(Clone, Copy, Debug)]
pub struct VolatilityTrendMinute;

impl Call for VolatilityTrendMinute {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = VolatilityTrendMinuteRequest;
    type Response = VolatilityTrendMinuteResponse;
}

impl ReadCall for VolatilityTrendMinute {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_HOUR_CLS_CODE", "시간구분코드", "time division code", Kind::Code).required(),
    Field::new("FID_PW_DATA_INCU_YN", "과거데이터 포함 여부", "past data included flag Y/N", Kind::Flag).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stck_bsop_date", "주식 영업 일자", "stock business date", Kind::Date),
    Field::new("stck_cntg_hour", "주식 체결 시간", "stock execution time", Kind::Time),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("elw_oprc", "ELW 시가2", "ELW open price", Kind::Decimal),
    Field::new("elw_hgpr", "ELW 최고가", "ELW high price", Kind::Decimal),
    Field::new("elw_lwpr", "ELW 최저가", "ELW low price", Kind::Decimal),
    Field::new("hts_ints_vltl", "HTS 내재 변동성", "HTS implied volatility", Kind::Decimal),
    Field::new("hist_vltl", "역사적 변동성", "historical volatility", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "elw",
    name: "volatility_trend_minute",
    title: "ELW 변동성 추이(분별)",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/volatility-trend-minute",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPEW02840300")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VolatilityTrendMinuteRequest(Cells);

crate::schema::request_type!(VolatilityTrendMinuteRequest, DESCRIPTION);

impl VolatilityTrendMinuteRequest {
    /// Sets 조건시장분류코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 시간구분코드: time division code (`FID_HOUR_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_hour_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 과거데이터 포함 여부: past data included flag Y/N (`FID_PW_DATA_INCU_YN`).
    #[must_use] #[inline] pub fn fid_pw_data_incu_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VolatilityTrendMinuteResponse(Answer);

crate::schema::response_type!(VolatilityTrendMinuteResponse, DESCRIPTION);

impl VolatilityTrendMinuteResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = VolatilityTrendMinuteOutput<'_>> { self.0.rows(0).iter().map(VolatilityTrendMinuteOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct VolatilityTrendMinuteOutput<'a>(&'a Cells);

impl<'a> VolatilityTrendMinuteOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 영업 일자: stock business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 주식 체결 시간: stock execution time (`stck_cntg_hour`).
    #[inline] pub fn stck_cntg_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(1) }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// ELW 시가2: ELW open price (`elw_oprc`).
    #[inline] pub fn elw_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// ELW 최고가: ELW high price (`elw_hgpr`).
    #[inline] pub fn elw_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// ELW 최저가: ELW low price (`elw_lwpr`).
    #[inline] pub fn elw_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// HTS 내재 변동성: HTS implied volatility (`hts_ints_vltl`).
    #[inline] pub fn hts_ints_vltl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 역사적 변동성: historical volatility (`hist_vltl`).
    #[inline] pub fn hist_vltl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
}

