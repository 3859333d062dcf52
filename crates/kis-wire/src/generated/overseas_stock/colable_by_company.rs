//! `colable-by-company` 당사 해외주식담보대출 가능 종목: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 당사 해외주식담보대출 가능 종목: `GET /uapi/overseas-price/v1/quotations/colable-by-company`.
#[derive(Clone, Copy, Debug)]
pub struct ColableByCompany;

impl Call for ColableByCompany {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = ColableByCompanyRequest;
    type Response = ColableByCompanyResponse;
}

impl ReadCall for ColableByCompany {}

const REQUEST: Schema = Schema(&[
    Field::new("PDNO", "상품번호", "product number", Kind::Text).required(),
    Field::new("PRDT_TYPE_CD", "상품유형코드", "product type code", Kind::Code).required(),
    Field::new("INQR_STRT_DT", "조회시작일자", "inquiry start date", Kind::Date).required(),
    Field::new("INQR_END_DT", "조회종료일자", "inquiry end date", Kind::Date).required(),
    Field::new("INQR_DVSN", "조회구분", "inquiry division", Kind::Code).required(),
    Field::new("NATN_CD", "국가코드", "country code", Kind::Code).required(),
    Field::new("INQR_SQN_DVSN", "조회순서구분", "inquiry order division", Kind::Code).required(),
    Field::new("RT_DVSN_CD", "비율구분코드", "ratio division code", Kind::Code).required(),
    Field::new("RT", "비율", "ratio", Kind::Ratio).required(),
    Field::new("LOAN_PSBL_YN", "대출가능여부", "loan possible flag Y/N", Kind::Flag).required(),
    Field::new("CTX_AREA_FK100", "연속조회검색조건100", "continuation search condition 100", Kind::Text).required(),
    Field::new("CTX_AREA_NK100", "연속조회키100", "continuation key 100", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("pdno", "상품번호", "product number", Kind::Text),
    Field::new("ovrs_item_name", "해외종목명", "overseas issue name", Kind::Text),
    Field::new("loan_rt", "대출비율", "loan ratio", Kind::Ratio),
    Field::new("mgge_mntn_rt", "담보유지비율", "collateral maintenance ratio", Kind::Ratio),
    Field::new("mgge_ensu_rt", "담보확보비율", "", Kind::Ratio),
    Field::new("loan_exec_psbl_yn", "대출실행가능여부", "", Kind::Flag),
    Field::new("stff_name", "직원명", "staff name", Kind::Text),
    Field::new("erlm_dt", "등록일자", "", Kind::Date),
    Field::new("tr_mket_name", "거래시장명", "trading market name", Kind::Text),
    Field::new("crcy_cd", "통화코드", "currency code", Kind::Code),
    Field::new("natn_kor_name", "국가한글명", "country Korean name", Kind::Text),
    Field::new("ovrs_excg_cd", "해외거래소코드", "overseas exchange code", Kind::Code),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("loan_psbl_item_num", "대출가능종목수", "loan possible issue count", Kind::Whole),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "colable_by_company",
    title: "당사 해외주식담보대출 가능 종목",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/colable-by-company",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("CTLN4050R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK100", from: Origin::Answer },Cursor { name: "CTX_AREA_NK100", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }, Group { name: "output2", is_list: false, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColableByCompanyRequest(Cells);

crate::schema::request_type!(ColableByCompanyRequest, DESCRIPTION);

impl ColableByCompanyRequest {
    /// Sets 상품번호: product number (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 상품유형코드: product type code (`PRDT_TYPE_CD`).
    #[must_use] #[inline] pub fn prdt_type_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조회시작일자: inquiry start date (`INQR_STRT_DT`).
    #[must_use] #[inline] pub fn inqr_strt_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 조회종료일자: inquiry end date (`INQR_END_DT`).
    #[must_use] #[inline] pub fn inqr_end_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 조회구분: inquiry division (`INQR_DVSN`).
    #[must_use] #[inline] pub fn inqr_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 국가코드: country code (`NATN_CD`).
    #[must_use] #[inline] pub fn natn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 조회순서구분: inquiry order division (`INQR_SQN_DVSN`).
    #[must_use] #[inline] pub fn inqr_sqn_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 비율구분코드: ratio division code (`RT_DVSN_CD`).
    #[must_use] #[inline] pub fn rt_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 비율: ratio (`RT`).
    #[must_use] #[inline] pub fn rt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 대출가능여부: loan possible flag Y/N (`LOAN_PSBL_YN`).
    #[must_use] #[inline] pub fn loan_psbl_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 연속조회검색조건100: continuation search condition 100 (`CTX_AREA_FK100`).
    #[must_use] #[inline] pub fn ctx_area_fk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
    /// Sets 연속조회키100: continuation key 100 (`CTX_AREA_NK100`).
    #[must_use] #[inline] pub fn ctx_area_nk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(11, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColableByCompanyResponse(Answer);

crate::schema::response_type!(ColableByCompanyResponse, DESCRIPTION);

impl ColableByCompanyResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = ColableByCompanyOutput1<'_>> { self.0.rows(0).iter().map(ColableByCompanyOutput1) }
    /// Returns `output2`; `None` where it was not answered.
    pub fn output2(&self) -> Option<ColableByCompanyOutput2<'_>> { self.0.row(1).map(ColableByCompanyOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct ColableByCompanyOutput1<'a>(&'a Cells);

impl<'a> ColableByCompanyOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 상품번호: product number (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(0) }
    /// 해외종목명: overseas issue name (`ovrs_item_name`).
    #[inline] pub fn ovrs_item_name(self) -> &'a str { self.0.text(1) }
    /// 대출비율: loan ratio (`loan_rt`).
    #[inline] pub fn loan_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 담보유지비율: collateral maintenance ratio (`mgge_mntn_rt`).
    #[inline] pub fn mgge_mntn_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 담보확보비율 (`mgge_ensu_rt`).
    #[inline] pub fn mgge_ensu_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 대출실행가능여부 (`loan_exec_psbl_yn`).
    #[inline] pub fn loan_exec_psbl_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(5) }
    /// 직원명: staff name (`stff_name`).
    #[inline] pub fn stff_name(self) -> &'a str { self.0.text(6) }
    /// 등록일자 (`erlm_dt`).
    #[inline] pub fn erlm_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(7) }
    /// 거래시장명: trading market name (`tr_mket_name`).
    #[inline] pub fn tr_mket_name(self) -> &'a str { self.0.text(8) }
    /// 통화코드: currency code (`crcy_cd`).
    #[inline] pub fn crcy_cd(self) -> &'a str { self.0.text(9) }
    /// 국가한글명: country Korean name (`natn_kor_name`).
    #[inline] pub fn natn_kor_name(self) -> &'a str { self.0.text(10) }
    /// 해외거래소코드: overseas exchange code (`ovrs_excg_cd`).
    #[inline] pub fn ovrs_excg_cd(self) -> &'a str { self.0.text(11) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct ColableByCompanyOutput2<'a>(&'a Cells);

impl<'a> ColableByCompanyOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 대출가능종목수: loan possible issue count (`loan_psbl_item_num`).
    #[inline] pub fn loan_psbl_item_num(self) -> Result<Option<i64>, FieldError> { self.0.whole(0) }
}

