//! `indicator-trend-ccnl` ELW 투자지표추이(체결): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// ELW 투자지표추이(체결): `GET /uapi/elw/v1/quotations/indicator-trend-ccnl`.
#[derive(Clone, Copy, Debug)]
pub struct IndicatorTrendCcnl;

impl Call for IndicatorTrendCcnl {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = IndicatorTrendCcnlRequest;
    type Response = IndicatorTrendCcnlResponse;
}

impl ReadCall for IndicatorTrendCcnl {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력종목코드", "input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stck_cntg_hour", "주식체결시간", "stock execution time", Kind::Time),
    Field::new("elw_prpr", "ELW현재가", "ELW current price", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일대비부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_vrss", "전일대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_ctrt", "전일대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적거래량", "accumulated volume", Kind::Shares),
    Field::new("lvrg_val", "레버리지값", "leverage value", Kind::Decimal),
    Field::new("gear", "기어링", "gearing", Kind::Decimal),
    Field::new("tmvl_val", "시간가치값", "time value value", Kind::Decimal),
    Field::new("invl_val", "내재가치값", "intrinsic value value", Kind::Decimal),
    Field::new("prit", "패리티", "parity", Kind::Decimal),
    Field::new("apprch_rate", "접근도", "proximity", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "elw",
    name: "indicator_trend_ccnl",
    title: "ELW 투자지표추이(체결)",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/indicator-trend-ccnl",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPEW02740100")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndicatorTrendCcnlRequest(Cells);

crate::schema::request_type!(IndicatorTrendCcnlRequest, DESCRIPTION);

impl IndicatorTrendCcnlRequest {
    /// Sets 조건시장분류코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndicatorTrendCcnlResponse(Answer);

crate::schema::response_type!(IndicatorTrendCcnlResponse, DESCRIPTION);

impl IndicatorTrendCcnlResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = IndicatorTrendCcnlOutput<'_>> { self.0.rows(0).iter().map(IndicatorTrendCcnlOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct IndicatorTrendCcnlOutput<'a>(&'a Cells);

impl<'a> IndicatorTrendCcnlOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식체결시간: stock execution time (`stck_cntg_hour`).
    #[inline] pub fn stck_cntg_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(0) }
    /// ELW현재가: ELW current price (`elw_prpr`).
    #[inline] pub fn elw_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 전일대비부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(2) }
    /// 전일대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 전일대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 누적거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 레버리지값: leverage value (`lvrg_val`).
    #[inline] pub fn lvrg_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 기어링: gearing (`gear`).
    #[inline] pub fn gear(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 시간가치값: time value value (`tmvl_val`).
    #[inline] pub fn tmvl_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 내재가치값: intrinsic value value (`invl_val`).
    #[inline] pub fn invl_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 패리티: parity (`prit`).
    #[inline] pub fn prit(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 접근도: proximity (`apprch_rate`).
    #[inline] pub fn apprch_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
}

