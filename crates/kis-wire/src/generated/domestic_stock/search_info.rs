//! `search-info` 상품기본조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 상품기본조회: `GET /uapi/domestic-stock/v1/quotations/search-info`.
#[derive(Clone, Copy, Debug)]
pub struct SearchInfo;

impl Call for SearchInfo {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = SearchInfoRequest;
    type Response = SearchInfoResponse;
}

impl ReadCall for SearchInfo {}

const REQUEST: Schema = Schema(&[
    Field::new("PDNO", "상품번호", "product number", Kind::Text).required(),
    Field::new("PRDT_TYPE_CD", "상품유형코드", "product type code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("pdno", "상품번호", "product number", Kind::Text),
    Field::new("prdt_type_cd", "상품유형코드", "product type code", Kind::Code),
    Field::new("prdt_name", "상품명", "product name", Kind::Text),
    Field::new("prdt_name120", "상품명120", "product name 120", Kind::Text),
    Field::new("prdt_abrv_name", "상품약어명", "product abbreviation name", Kind::Text),
    Field::new("prdt_eng_name", "상품영문명", "product English name", Kind::Text),
    Field::new("prdt_eng_name120", "상품영문명120", "product English name 120", Kind::Text),
    Field::new("prdt_eng_abrv_name", "상품영문약어명", "product English abbreviation name", Kind::Text),
    Field::new("std_pdno", "표준상품번호", "standard product number", Kind::Text),
    Field::new("shtn_pdno", "단축상품번호", "short product number", Kind::Text),
    Field::new("prdt_sale_stat_cd", "상품판매상태코드", "product selling status code", Kind::Code),
    Field::new("prdt_risk_grad_cd", "상품위험등급코드", "product risk grade code", Kind::Code),
    Field::new("prdt_clsf_cd", "상품분류코드", "product class code", Kind::Code),
    Field::new("prdt_clsf_name", "상품분류명", "product class name", Kind::Text),
    Field::new("sale_strt_dt", "판매시작일자", "selling start date", Kind::Date),
    Field::new("sale_end_dt", "판매종료일자", "selling end date", Kind::Date),
    Field::new("wrap_asst_type_cd", "랩어카운트자산유형코드", "", Kind::Code),
    Field::new("ivst_prdt_type_cd", "투자상품유형코드", "investment product type code", Kind::Code),
    Field::new("ivst_prdt_type_cd_name", "투자상품유형코드명", "investment product type code name", Kind::Text),
    Field::new("frst_erlm_dt", "최초등록일자", "", Kind::Date),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "search_info",
    title: "상품기본조회",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/search-info",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("CTPF1604R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchInfoRequest(Cells);

crate::schema::request_type!(SearchInfoRequest, DESCRIPTION);

impl SearchInfoRequest {
    /// Sets 상품번호: product number (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 상품유형코드: product type code (`PRDT_TYPE_CD`).
    #[must_use] #[inline] pub fn prdt_type_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchInfoResponse(Answer);

crate::schema::response_type!(SearchInfoResponse, DESCRIPTION);

impl SearchInfoResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<SearchInfoOutput<'_>> { self.0.row(0).map(SearchInfoOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct SearchInfoOutput<'a>(&'a Cells);

impl<'a> SearchInfoOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 상품번호: product number (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(0) }
    /// 상품유형코드: product type code (`prdt_type_cd`).
    #[inline] pub fn prdt_type_cd(self) -> &'a str { self.0.text(1) }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(2) }
    /// 상품명120: product name 120 (`prdt_name120`).
    #[inline] pub fn prdt_name120(self) -> &'a str { self.0.text(3) }
    /// 상품약어명: product abbreviation name (`prdt_abrv_name`).
    #[inline] pub fn prdt_abrv_name(self) -> &'a str { self.0.text(4) }
    /// 상품영문명: product English name (`prdt_eng_name`).
    #[inline] pub fn prdt_eng_name(self) -> &'a str { self.0.text(5) }
    /// 상품영문명120: product English name 120 (`prdt_eng_name120`).
    #[inline] pub fn prdt_eng_name120(self) -> &'a str { self.0.text(6) }
    /// 상품영문약어명: product English abbreviation name (`prdt_eng_abrv_name`).
    #[inline] pub fn prdt_eng_abrv_name(self) -> &'a str { self.0.text(7) }
    /// 표준상품번호: standard product number (`std_pdno`).
    #[inline] pub fn std_pdno(self) -> &'a str { self.0.text(8) }
    /// 단축상품번호: short product number (`shtn_pdno`).
    #[inline] pub fn shtn_pdno(self) -> &'a str { self.0.text(9) }
    /// 상품판매상태코드: product selling status code (`prdt_sale_stat_cd`).
    #[inline] pub fn prdt_sale_stat_cd(self) -> &'a str { self.0.text(10) }
    /// 상품위험등급코드: product risk grade code (`prdt_risk_grad_cd`).
    #[inline] pub fn prdt_risk_grad_cd(self) -> &'a str { self.0.text(11) }
    /// 상품분류코드: product class code (`prdt_clsf_cd`).
    #[inline] pub fn prdt_clsf_cd(self) -> &'a str { self.0.text(12) }
    /// 상품분류명: product class name (`prdt_clsf_name`).
    #[inline] pub fn prdt_clsf_name(self) -> &'a str { self.0.text(13) }
    /// 판매시작일자: selling start date (`sale_strt_dt`).
    #[inline] pub fn sale_strt_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(14) }
    /// 판매종료일자: selling end date (`sale_end_dt`).
    #[inline] pub fn sale_end_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(15) }
    /// 랩어카운트자산유형코드 (`wrap_asst_type_cd`).
    #[inline] pub fn wrap_asst_type_cd(self) -> &'a str { self.0.text(16) }
    /// 투자상품유형코드: investment product type code (`ivst_prdt_type_cd`).
    #[inline] pub fn ivst_prdt_type_cd(self) -> &'a str { self.0.text(17) }
    /// 투자상품유형코드명: investment product type code name (`ivst_prdt_type_cd_name`).
    #[inline] pub fn ivst_prdt_type_cd_name(self) -> &'a str { self.0.text(18) }
    /// 최초등록일자 (`frst_erlm_dt`).
    #[inline] pub fn frst_erlm_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(19) }
}

