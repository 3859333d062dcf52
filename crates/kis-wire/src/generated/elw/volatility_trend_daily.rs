//! `volatility-trend-daily` ELW 변동성 추이(일별): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// ELW 변동성 추이(일별): `GET /uapi/elw/v1/quotations/volatility-trend-daily`.
#[derive(Clone, Copy, Debug)]
pub struct VolatilityTrendDaily;

impl Call for VolatilityTrendDaily {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = VolatilityTrendDailyRequest;
    type Response = VolatilityTrendDailyResponse;
}

impl ReadCall for VolatilityTrendDaily {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력종목코드", "input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stck_bsop_date", "주식 영업 일자", "stock business date", Kind::Date),
    Field::new("elw_prpr", "ELW 현재가", "ELW current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일대비부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일대비율", "prev-day change rate", Kind::Ratio),
    Field::new("elw_oprc", "elw 시가2", "elw open price", Kind::Decimal),
    Field::new("elw_hgpr", "elw 최고가", "elw high price", Kind::Decimal),
    Field::new("elw_lwpr", "elw 최저가", "elw low price", Kind::Decimal),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("d10_hist_vltl", "10일 역사적 변동성", "10 day historical volatility", Kind::Decimal),
    Field::new("d20_hist_vltl", "20일 역사적 변동성", "20 day historical volatility", Kind::Decimal),
    Field::new("d30_hist_vltl", "30일 역사적 변동성", "30 day historical volatility", Kind::Decimal),
    Field::new("d60_hist_vltl", "60일 역사적 변동성", "60 day historical volatility", Kind::Decimal),
    Field::new("d90_hist_vltl", "90일 역사적 변동성", "90 day historical volatility", Kind::Decimal),
    Field::new("hts_ints_vltl", "HTS 내재 변동성", "HTS implied volatility", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "elw",
    name: "volatility_trend_daily",
    title: "ELW 변동성 추이(일별)",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/volatility-trend-daily",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPEW02840200")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VolatilityTrendDailyRequest(Cells);

crate::schema::request_type!(VolatilityTrendDailyRequest, DESCRIPTION);

impl VolatilityTrendDailyRequest {
    /// Sets 조건시장분류코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VolatilityTrendDailyResponse(Answer);

crate::schema::response_type!(VolatilityTrendDailyResponse, DESCRIPTION);

impl VolatilityTrendDailyResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = VolatilityTrendDailyOutput<'_>> { self.0.rows(0).iter().map(VolatilityTrendDailyOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct VolatilityTrendDailyOutput<'a>(&'a Cells);

impl<'a> VolatilityTrendDailyOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 영업 일자: stock business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// ELW 현재가: ELW current price (`elw_prpr`).
    #[inline] pub fn elw_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 전일대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일대비부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(3) }
    /// 전일대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// elw 시가2: elw open price (`elw_oprc`).
    #[inline] pub fn elw_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// elw 최고가: elw high price (`elw_hgpr`).
    #[inline] pub fn elw_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// elw 최저가: elw low price (`elw_lwpr`).
    #[inline] pub fn elw_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 10일 역사적 변동성: 10 day historical volatility (`d10_hist_vltl`).
    #[inline] pub fn d10_hist_vltl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 20일 역사적 변동성: 20 day historical volatility (`d20_hist_vltl`).
    #[inline] pub fn d20_hist_vltl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 30일 역사적 변동성: 30 day historical volatility (`d30_hist_vltl`).
    #[inline] pub fn d30_hist_vltl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 60일 역사적 변동성: 60 day historical volatility (`d60_hist_vltl`).
    #[inline] pub fn d60_hist_vltl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 90일 역사적 변동성: 90 day historical volatility (`d90_hist_vltl`).
    #[inline] pub fn d90_hist_vltl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// HTS 내재 변동성: HTS implied volatility (`hts_ints_vltl`).
    #[inline] pub fn hts_ints_vltl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
}

