//! `credit-by-company` 국내주식 당사 신용가능종목: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 당사 신용가능종목: `GET /uapi/domestic-stock/v1/quotations/credit-by-company`.
#[derive(Clone, Copy, Debug)]
pub struct CreditByCompany;

impl Call for CreditByCompany {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = CreditByCompanyRequest;
    type Response = CreditByCompanyResponse;
}

impl ReadCall for CreditByCompany {}

const REQUEST: Schema = Schema(&[
    Field::new("fid_rank_sort_cls_code", "순위 정렬 구분 코드", "rank sort division code", Kind::Code).required(),
    Field::new("fid_slct_yn", "선택 여부", "selected flag Y/N", Kind::Flag).required(),
    Field::new("fid_input_iscd", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("fid_cond_scr_div_code", "조건 화면 분류 코드", "screen division code", Kind::Code).required(),
    Field::new("fid_cond_mrkt_div_code", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stck_shrn_iscd", "주식 단축 종목코드", "stock short issue code", Kind::Code),
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("crdt_rate", "신용 비율", "credit ratio", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "credit_by_company",
    title: "국내주식 당사 신용가능종목",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/credit-by-company",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST04770000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreditByCompanyRequest(Cells);

crate::schema::request_type!(CreditByCompanyRequest, DESCRIPTION);

impl CreditByCompanyRequest {
    /// Sets 순위 정렬 구분 코드: rank sort division code (`fid_rank_sort_cls_code`).
    #[must_use] #[inline] pub fn fid_rank_sort_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 선택 여부: selected flag Y/N (`fid_slct_yn`).
    #[must_use] #[inline] pub fn fid_slct_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 입력 종목코드: input issue code (`fid_input_iscd`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 조건 화면 분류 코드: screen division code (`fid_cond_scr_div_code`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 조건 시장 분류 코드: market division code (`fid_cond_mrkt_div_code`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreditByCompanyResponse(Answer);

crate::schema::response_type!(CreditByCompanyResponse, DESCRIPTION);

impl CreditByCompanyResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = CreditByCompanyOutput<'_>> { self.0.rows(0).iter().map(CreditByCompanyOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct CreditByCompanyOutput<'a>(&'a Cells);

impl<'a> CreditByCompanyOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 단축 종목코드: stock short issue code (`stck_shrn_iscd`).
    #[inline] pub fn stck_shrn_iscd(self) -> &'a str { self.0.text(0) }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(1) }
    /// 신용 비율: credit ratio (`crdt_rate`).
    #[inline] pub fn crdt_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
}

