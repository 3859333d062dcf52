//! `invest-opbysec` 국내주식 증권사별 투자의견: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 증권사별 투자의견: `GET /uapi/domestic-stock/v1/quotations/invest-opbysec`.
#[derive(Clone, Copy, Debug)]
pub struct InvestOpbysec;

impl Call for InvestOpbysec {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InvestOpbysecRequest;
    type Response = InvestOpbysecResponse;
}

impl ReadCall for InvestOpbysec {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "조건화면분류코드", "screen division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_DIV_CLS_CODE", "분류구분코드", "class division code", Kind::Code).required(),
    Field::new("FID_INPUT_DATE_1", "입력날짜1", "input date 1", Kind::Date).required(),
    Field::new("FID_INPUT_DATE_2", "입력날짜2", "input date 2", Kind::Date).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stck_bsop_date", "주식영업일자", "stock business date", Kind::Date),
    Field::new("stck_shrn_iscd", "주식단축종목코드", "stock short issue code", Kind::Code),
    Field::new("hts_kor_isnm", "HTS한글종목명", "HTS Korean issue name", Kind::Text),
    Field::new("invt_opnn", "투자의견", "investment opinion", Kind::Text),
    Field::new("invt_opnn_cls_code", "투자의견구분코드", "investment opinion division code", Kind::Code),
    Field::new("rgbf_invt_opnn", "직전투자의견", "previous investment opinion", Kind::Text),
    Field::new("rgbf_invt_opnn_cls_code", "직전투자의견구분코드", "previous investment opinion division code", Kind::Code),
    Field::new("mbcr_name", "회원사명", "member firm name", Kind::Text),
    Field::new("stck_prpr", "주식현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일대비부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일대비율", "prev-day change rate", Kind::Ratio),
    Field::new("hts_goal_prc", "HTS목표가격", "HTS target price", Kind::Decimal),
    Field::new("stck_prdy_clpr", "주식전일종가", "stock prev-day close price", Kind::Decimal),
    Field::new("stft_esdg", "주식선물괴리도", "stock futures disparity", Kind::Decimal),
    Field::new("dprt", "괴리율", "disparity rate", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "invest_opbysec",
    title: "국내주식 증권사별 투자의견",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/invest-opbysec",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKST663400C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvestOpbysecRequest(Cells);

crate::schema::request_type!(InvestOpbysecRequest, DESCRIPTION);

impl InvestOpbysecRequest {
    /// Sets 조건시장분류코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건화면분류코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 입력종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 분류구분코드: class division code (`FID_DIV_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 입력날짜1: input date 1 (`FID_INPUT_DATE_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 입력날짜2: input date 2 (`FID_INPUT_DATE_2`).
    #[must_use] #[inline] pub fn fid_input_date_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvestOpbysecResponse(Answer);

crate::schema::response_type!(InvestOpbysecResponse, DESCRIPTION);

impl InvestOpbysecResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = InvestOpbysecOutput<'_>> { self.0.rows(0).iter().map(InvestOpbysecOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InvestOpbysecOutput<'a>(&'a Cells);

impl<'a> InvestOpbysecOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식영업일자: stock business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 주식단축종목코드: stock short issue code (`stck_shrn_iscd`).
    #[inline] pub fn stck_shrn_iscd(self) -> &'a str { self.0.text(1) }
    /// HTS한글종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(2) }
    /// 투자의견: investment opinion (`invt_opnn`).
    #[inline] pub fn invt_opnn(self) -> &'a str { self.0.text(3) }
    /// 투자의견구분코드: investment opinion division code (`invt_opnn_cls_code`).
    #[inline] pub fn invt_opnn_cls_code(self) -> &'a str { self.0.text(4) }
    /// 직전투자의견: previous investment opinion (`rgbf_invt_opnn`).
    #[inline] pub fn rgbf_invt_opnn(self) -> &'a str { self.0.text(5) }
    /// 직전투자의견구분코드: previous investment opinion division code (`rgbf_invt_opnn_cls_code`).
    #[inline] pub fn rgbf_invt_opnn_cls_code(self) -> &'a str { self.0.text(6) }
    /// 회원사명: member firm name (`mbcr_name`).
    #[inline] pub fn mbcr_name(self) -> &'a str { self.0.text(7) }
    /// 주식현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 전일대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 전일대비부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(10) }
    /// 전일대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// HTS목표가격: HTS target price (`hts_goal_prc`).
    #[inline] pub fn hts_goal_prc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 주식전일종가: stock prev-day close price (`stck_prdy_clpr`).
    #[inline] pub fn stck_prdy_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 주식선물괴리도: stock futures disparity (`stft_esdg`).
    #[inline] pub fn stft_esdg(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 괴리율: disparity rate (`dprt`).
    #[inline] pub fn dprt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
}

