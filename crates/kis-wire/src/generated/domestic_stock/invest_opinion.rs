//! `invest-opinion` 국내주식 종목투자의견: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 종목투자의견: `GET /uapi/domestic-stock/v1/quotations/invest-opinion`.
#[derive(Clone, Copy, Debug)]
pub struct InvestOpinion;

impl Call for InvestOpinion {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InvestOpinionRequest;
    type Response = InvestOpinionResponse;
}

impl ReadCall for InvestOpinion {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "조건화면분류코드", "screen division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_INPUT_DATE_1", "입력날짜1", "input date 1", Kind::Date).required(),
    Field::new("FID_INPUT_DATE_2", "입력날짜2", "input date 2", Kind::Date).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stck_bsop_date", "주식영업일자", "stock business date", Kind::Date),
    Field::new("invt_opnn", "투자의견", "investment opinion", Kind::Text),
    Field::new("invt_opnn_cls_code", "투자의견구분코드", "investment opinion division code", Kind::Code),
    Field::new("rgbf_invt_opnn", "직전투자의견", "previous investment opinion", Kind::Text),
    Field::new("rgbf_invt_opnn_cls_code", "직전투자의견구분코드", "previous investment opinion division code", Kind::Code),
    Field::new("mbcr_name", "회원사명", "member firm name", Kind::Text),
    Field::new("hts_goal_prc", "HTS목표가격", "HTS target price", Kind::Decimal),
    Field::new("stck_prdy_clpr", "주식전일종가", "stock prev-day close price", Kind::Decimal),
    Field::new("stck_nday_esdg", "주식N일괴리도", "stock N day disparity", Kind::Decimal),
    Field::new("nday_dprt", "N일괴리율", "N day disparity rate", Kind::Ratio),
    Field::new("stft_esdg", "주식선물괴리도", "stock futures disparity", Kind::Decimal),
    Field::new("dprt", "괴리율", "disparity rate", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "invest_opinion",
    title: "국내주식 종목투자의견",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/invest-opinion",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKST663300C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvestOpinionRequest(Cells);

crate::schema::request_type!(InvestOpinionRequest, DESCRIPTION);

impl InvestOpinionRequest {
    /// Sets 조건시장분류코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건화면분류코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 입력종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 입력날짜1: input date 1 (`FID_INPUT_DATE_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 입력날짜2: input date 2 (`FID_INPUT_DATE_2`).
    #[must_use] #[inline] pub fn fid_input_date_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvestOpinionResponse(Answer);

crate::schema::response_type!(InvestOpinionResponse, DESCRIPTION);

impl InvestOpinionResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = InvestOpinionOutput<'_>> { self.0.rows(0).iter().map(InvestOpinionOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InvestOpinionOutput<'a>(&'a Cells);

impl<'a> InvestOpinionOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식영업일자: stock business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 투자의견: investment opinion (`invt_opnn`).
    #[inline] pub fn invt_opnn(self) -> &'a str { self.0.text(1) }
    /// 투자의견구분코드: investment opinion division code (`invt_opnn_cls_code`).
    #[inline] pub fn invt_opnn_cls_code(self) -> &'a str { self.0.text(2) }
    /// 직전투자의견: previous investment opinion (`rgbf_invt_opnn`).
    #[inline] pub fn rgbf_invt_opnn(self) -> &'a str { self.0.text(3) }
    /// 직전투자의견구분코드: previous investment opinion division code (`rgbf_invt_opnn_cls_code`).
    #[inline] pub fn rgbf_invt_opnn_cls_code(self) -> &'a str { self.0.text(4) }
    /// 회원사명: member firm name (`mbcr_name`).
    #[inline] pub fn mbcr_name(self) -> &'a str { self.0.text(5) }
    /// HTS목표가격: HTS target price (`hts_goal_prc`).
    #[inline] pub fn hts_goal_prc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 주식전일종가: stock prev-day close price (`stck_prdy_clpr`).
    #[inline] pub fn stck_prdy_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 주식N일괴리도: stock N day disparity (`stck_nday_esdg`).
    #[inline] pub fn stck_nday_esdg(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// N일괴리율: N day disparity rate (`nday_dprt`).
    #[inline] pub fn nday_dprt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 주식선물괴리도: stock futures disparity (`stft_esdg`).
    #[inline] pub fn stft_esdg(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 괴리율: disparity rate (`dprt`).
    #[inline] pub fn dprt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
}

