//! `indicator-trend-minute` ELW 투자지표추이(분별): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// ELW 투자지표추이(분별): `GET /uapi/elw/v1/quotations/indicator-trend-minute`.
#[derive(Clone, Copy, Debug)]
pub struct IndicatorTrendMinute;

impl Call for IndicatorTrendMinute {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = IndicatorTrendMinuteRequest;
    type Response = IndicatorTrendMinuteResponse;
}

impl ReadCall for IndicatorTrendMinute {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_HOUR_CLS_CODE", "시간구분코드", "time division code", Kind::Code).required(),
    Field::new("FID_PW_DATA_INCU_YN", "과거데이터 포함 여부", "past data included flag Y/N", Kind::Flag).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stck_bsop_date", "주식영업일자", "stock business date", Kind::Date),
    Field::new("stck_cntg_hour", "주식체결시간", "stock execution time", Kind::Time),
    Field::new("elw_prpr", "ELW현재가", "ELW current price", Kind::Decimal),
    Field::new("elw_oprc", "ELW시가2", "ELW open price", Kind::Decimal),
    Field::new("elw_hgpr", "ELW최고가", "ELW high price", Kind::Decimal),
    Field::new("elw_lwpr", "ELW최저가", "ELW low price", Kind::Decimal),
    Field::new("lvrg_val", "레버리지값", "leverage value", Kind::Decimal),
    Field::new("gear", "기어링", "gearing", Kind::Decimal),
    Field::new("prmm_val", "프리미엄값", "premium value", Kind::Decimal),
    Field::new("invl_val", "내재가치값", "intrinsic value value", Kind::Decimal),
    Field::new("prit", "패리티", "parity", Kind::Decimal),
    Field::new("acml_vol", "누적거래량", "accumulated volume", Kind::Shares),
    Field::new("cntg_vol", "체결거래량", "execution volume", Kind::Shares),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "elw",
    name: "indicator_trend_minute",
    title: "ELW 투자지표추이(분별)",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/indicator-trend-minute",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPEW02740300")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndicatorTrendMinuteRequest(Cells);

crate::schema::request_type!(IndicatorTrendMinuteRequest, DESCRIPTION);

impl IndicatorTrendMinuteRequest {
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
pub struct IndicatorTrendMinuteResponse(Answer);

crate::schema::response_type!(IndicatorTrendMinuteResponse, DESCRIPTION);

impl IndicatorTrendMinuteResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = IndicatorTrendMinuteOutput<'_>> { self.0.rows(0).iter().map(IndicatorTrendMinuteOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct IndicatorTrendMinuteOutput<'a>(&'a Cells);

impl<'a> IndicatorTrendMinuteOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식영업일자: stock business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 주식체결시간: stock execution time (`stck_cntg_hour`).
    #[inline] pub fn stck_cntg_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(1) }
    /// ELW현재가: ELW current price (`elw_prpr`).
    #[inline] pub fn elw_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// ELW시가2: ELW open price (`elw_oprc`).
    #[inline] pub fn elw_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// ELW최고가: ELW high price (`elw_hgpr`).
    #[inline] pub fn elw_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// ELW최저가: ELW low price (`elw_lwpr`).
    #[inline] pub fn elw_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 레버리지값: leverage value (`lvrg_val`).
    #[inline] pub fn lvrg_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 기어링: gearing (`gear`).
    #[inline] pub fn gear(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 프리미엄값: premium value (`prmm_val`).
    #[inline] pub fn prmm_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 내재가치값: intrinsic value value (`invl_val`).
    #[inline] pub fn invl_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 패리티: parity (`prit`).
    #[inline] pub fn prit(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 누적거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(11) }
    /// 체결거래량: execution volume (`cntg_vol`).
    #[inline] pub fn cntg_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(12) }
}

