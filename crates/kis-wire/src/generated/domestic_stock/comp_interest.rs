//! `comp-interest` 금리 종합(국내채권/금리): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 금리 종합(국내채권/금리): `GET /uapi/domestic-stock/v1/quotations/comp-interest`.
#[derive(Clone, Copy, Debug)]
pub struct CompInterest;

impl Call for CompInterest {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = CompInterestRequest;
    type Response = CompInterestResponse;
}

impl ReadCall for CompInterest {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "조건화면분류코드", "screen division code", Kind::Code).required(),
    Field::new("FID_DIV_CLS_CODE", "분류구분코드", "class division code", Kind::Code).required(),
    Field::new("FID_DIV_CLS_CODE1", "분류구분코드", "class division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("bcdt_code", "자료코드", "data code", Kind::Code),
    Field::new("hts_kor_isnm", "HTS한글종목명", "HTS Korean issue name", Kind::Text),
    Field::new("bond_mnrt_prpr", "채권금리현재가", "bond interest rate current price", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일대비부호", "prev-day change sign", Kind::Code),
    Field::new("bond_mnrt_prdy_vrss", "채권금리전일대비", "bond interest rate prev-day change", Kind::Decimal),
    Field::new("prdy_ctrt", "전일대비율", "prev-day change rate", Kind::Ratio),
    Field::new("stck_bsop_date", "주식영업일자", "stock business date", Kind::Date),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("bcdt_code", "자료코드", "data code", Kind::Code),
    Field::new("hts_kor_isnm", "HTS한글종목명", "HTS Korean issue name", Kind::Text),
    Field::new("bond_mnrt_prpr", "채권금리현재가", "bond interest rate current price", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일대비부호", "prev-day change sign", Kind::Code),
    Field::new("bond_mnrt_prdy_vrss", "채권금리전일대비", "bond interest rate prev-day change", Kind::Decimal),
    Field::new("bstp_nmix_prdy_ctrt", "업종지수전일대비율", "sector index prev-day change rate", Kind::Ratio),
    Field::new("stck_bsop_date", "주식영업일자", "stock business date", Kind::Date),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "comp_interest",
    title: "금리 종합(국내채권/금리)",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/comp-interest",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST07020000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompInterestRequest(Cells);

crate::schema::request_type!(CompInterestRequest, DESCRIPTION);

impl CompInterestRequest {
    /// Sets 조건시장분류코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건화면분류코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 분류구분코드: class division code (`FID_DIV_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 분류구분코드: class division code (`FID_DIV_CLS_CODE1`).
    #[must_use] #[inline] pub fn fid_div_cls_code1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompInterestResponse(Answer);

crate::schema::response_type!(CompInterestResponse, DESCRIPTION);

impl CompInterestResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = CompInterestOutput1<'_>> { self.0.rows(0).iter().map(CompInterestOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = CompInterestOutput2<'_>> { self.0.rows(1).iter().map(CompInterestOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct CompInterestOutput1<'a>(&'a Cells);

impl<'a> CompInterestOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 자료코드: data code (`bcdt_code`).
    #[inline] pub fn bcdt_code(self) -> &'a str { self.0.text(0) }
    /// HTS한글종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(1) }
    /// 채권금리현재가: bond interest rate current price (`bond_mnrt_prpr`).
    #[inline] pub fn bond_mnrt_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일대비부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(3) }
    /// 채권금리전일대비: bond interest rate prev-day change (`bond_mnrt_prdy_vrss`).
    #[inline] pub fn bond_mnrt_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 전일대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 주식영업일자: stock business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(6) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct CompInterestOutput2<'a>(&'a Cells);

impl<'a> CompInterestOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 자료코드: data code (`bcdt_code`).
    #[inline] pub fn bcdt_code(self) -> &'a str { self.0.text(0) }
    /// HTS한글종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(1) }
    /// 채권금리현재가: bond interest rate current price (`bond_mnrt_prpr`).
    #[inline] pub fn bond_mnrt_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일대비부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(3) }
    /// 채권금리전일대비: bond interest rate prev-day change (`bond_mnrt_prdy_vrss`).
    #[inline] pub fn bond_mnrt_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 업종지수전일대비율: sector index prev-day change rate (`bstp_nmix_prdy_ctrt`).
    #[inline] pub fn bstp_nmix_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 주식영업일자: stock business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(6) }
}

