//! `sensitivity` ELW 민감도 순위: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// ELW 민감도 순위: `GET /uapi/elw/v1/ranking/sensitivity`.
#[derive(Clone, Copy, Debug)]
pub struct Sensitivity;

impl Call for Sensitivity {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = SensitivityRequest;
    type Response = SensitivityResponse;
}

impl ReadCall for Sensitivity {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "조건화면분류코드", "screen division code", Kind::Code).required(),
    Field::new("FID_UNAS_INPUT_ISCD", "기초자산입력종목코드", "underlying input issue code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_DIV_CLS_CODE", "콜풋구분코드", "call/put division code", Kind::Code).required(),
    Field::new("FID_INPUT_PRICE_1", "가격(이상)", "price", Kind::Decimal).required(),
    Field::new("FID_INPUT_PRICE_2", "가격(이하)", "price", Kind::Decimal).required(),
    Field::new("FID_INPUT_VOL_1", "거래량(이상)", "volume", Kind::Whole).required(),
    Field::new("FID_INPUT_VOL_2", "거래량(이하)", "volume", Kind::Whole).required(),
    Field::new("FID_RANK_SORT_CLS_CODE", "순위정렬구분코드", "rank sort division code", Kind::Code).required(),
    Field::new("FID_INPUT_RMNN_DYNU_1", "잔존일수(이상)", "remaining days", Kind::Decimal).required(),
    Field::new("FID_INPUT_DATE_1", "조회기준일", "inquiry base date", Kind::Date).required(),
    Field::new("FID_BLNG_CLS_CODE", "결재방법", "settlement method", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("elw_shrn_iscd", "ELW단축종목코드", "ELW short issue code", Kind::Code),
    Field::new("elw_kor_isnm", "ELW한글종목명", "ELW Korean issue name", Kind::Text),
    Field::new("elw_prpr", "ELW현재가", "ELW current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일대비부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적거래량", "accumulated volume", Kind::Shares),
    Field::new("hts_thpr", "HTS이론가", "HTS theoretical price", Kind::Decimal),
    Field::new("delta_val", "델타값", "delta value", Kind::Decimal),
    Field::new("gama", "감마", "gamma", Kind::Decimal),
    Field::new("theta", "세타", "theta", Kind::Decimal),
    Field::new("vega", "베가", "vega", Kind::Decimal),
    Field::new("rho", "로우", "rho", Kind::Decimal),
    Field::new("hts_ints_vltl", "HTS내재변동성", "HTS implied volatility", Kind::Decimal),
    Field::new("d90_hist_vltl", "90일역사적변동성", "90 day historical volatility", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "elw",
    name: "sensitivity",
    title: "ELW 민감도 순위",
    method: Method::Get,
    path: "/uapi/elw/v1/ranking/sensitivity",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPEW02850000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SensitivityRequest(Cells);

crate::schema::request_type!(SensitivityRequest, DESCRIPTION);

impl SensitivityRequest {
    /// Sets 조건시장분류코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건화면분류코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 기초자산입력종목코드: underlying input issue code (`FID_UNAS_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_unas_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 입력종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 콜풋구분코드: call/put division code (`FID_DIV_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 가격(이상): price (`FID_INPUT_PRICE_1`).
    #[must_use] #[inline] pub fn fid_input_price_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 가격(이하): price (`FID_INPUT_PRICE_2`).
    #[must_use] #[inline] pub fn fid_input_price_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 거래량(이상): volume (`FID_INPUT_VOL_1`).
    #[must_use] #[inline] pub fn fid_input_vol_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 거래량(이하): volume (`FID_INPUT_VOL_2`).
    #[must_use] #[inline] pub fn fid_input_vol_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 순위정렬구분코드: rank sort division code (`FID_RANK_SORT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_rank_sort_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 잔존일수(이상): remaining days (`FID_INPUT_RMNN_DYNU_1`).
    #[must_use] #[inline] pub fn fid_input_rmnn_dynu_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
    /// Sets 조회기준일: inquiry base date (`FID_INPUT_DATE_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(11, value)) }
    /// Sets 결재방법: settlement method (`FID_BLNG_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_blng_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(12, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SensitivityResponse(Answer);

crate::schema::response_type!(SensitivityResponse, DESCRIPTION);

impl SensitivityResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = SensitivityOutput<'_>> { self.0.rows(0).iter().map(SensitivityOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct SensitivityOutput<'a>(&'a Cells);

impl<'a> SensitivityOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// ELW단축종목코드: ELW short issue code (`elw_shrn_iscd`).
    #[inline] pub fn elw_shrn_iscd(self) -> &'a str { self.0.text(0) }
    /// ELW한글종목명: ELW Korean issue name (`elw_kor_isnm`).
    #[inline] pub fn elw_kor_isnm(self) -> &'a str { self.0.text(1) }
    /// ELW현재가: ELW current price (`elw_prpr`).
    #[inline] pub fn elw_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 전일대비부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(4) }
    /// 전일대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 누적거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// HTS이론가: HTS theoretical price (`hts_thpr`).
    #[inline] pub fn hts_thpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 델타값: delta value (`delta_val`).
    #[inline] pub fn delta_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 감마: gamma (`gama`).
    #[inline] pub fn gama(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 세타: theta (`theta`).
    #[inline] pub fn theta(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 베가: vega (`vega`).
    #[inline] pub fn vega(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 로우: rho (`rho`).
    #[inline] pub fn rho(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// HTS내재변동성: HTS implied volatility (`hts_ints_vltl`).
    #[inline] pub fn hts_ints_vltl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 90일역사적변동성: 90 day historical volatility (`d90_hist_vltl`).
    #[inline] pub fn d90_hist_vltl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
}

