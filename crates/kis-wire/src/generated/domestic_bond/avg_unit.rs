//! `avg-unit` 장내채권 평균단가조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 장내채권 평균단가조회: `GET /uapi/domestic-bond/v1/quotations/avg-unit`.
#[derive(Clone, Copy, Debug)]
pub struct AvgUnit;

impl Call for AvgUnit {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = AvgUnitRequest;
    type Response = AvgUnitResponse;
}

impl ReadCall for AvgUnit {}

const REQUEST: Schema = Schema(&[
    Field::new("INQR_STRT_DT", "조회시작일자", "inquiry start date", Kind::Date).required(),
    Field::new("INQR_END_DT", "조회종료일자", "inquiry end date", Kind::Date).required(),
    Field::new("PDNO", "상품번호", "product number", Kind::Text).required(),
    Field::new("PRDT_TYPE_CD", "상품유형코드", "product type code", Kind::Code).required(),
    Field::new("VRFC_KIND_CD", "검증종류코드", "", Kind::Code).required(),
    Field::new("CTX_AREA_NK30", "연속조회키30", "continuation key 30", Kind::Text).required(),
    Field::new("CTX_AREA_FK100", "연속조회검색조건100", "continuation search condition 100", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("evlu_dt", "평가일자", "valuation date", Kind::Date),
    Field::new("pdno", "상품번호", "product number", Kind::Text),
    Field::new("prdt_type_cd", "상품유형코드", "product type code", Kind::Code),
    Field::new("prdt_name", "상품명", "product name", Kind::Text),
    Field::new("kis_unpr", "한국신용평가단가", "KIS rating unit price", Kind::Decimal),
    Field::new("kbp_unpr", "한국채권평가단가", "", Kind::Decimal),
    Field::new("nice_evlu_unpr", "한국신용정보평가단가", "", Kind::Decimal),
    Field::new("fnp_unpr", "에프앤자산평가단가", "", Kind::Decimal),
    Field::new("avg_evlu_unpr", "평균평가단가", "average valuation unit price", Kind::Decimal),
    Field::new("kis_crdt_grad_text", "한국신용평가신용등급내용", "KIS rating credit rating content", Kind::Text),
    Field::new("kbp_crdt_grad_text", "한국채권평가신용등급내용", "", Kind::Text),
    Field::new("nice_crdt_grad_text", "한국신용정보신용등급내용", "", Kind::Text),
    Field::new("fnp_crdt_grad_text", "에프앤자산평가신용등급내용", "", Kind::Text),
    Field::new("chng_yn", "변경여부", "change flag Y/N", Kind::Flag),
    Field::new("kis_erng_rt", "한국신용평가수익율", "KIS rating earning rate", Kind::Ratio),
    Field::new("kbp_erng_rt", "한국채권평가수익율", "", Kind::Ratio),
    Field::new("nice_evlu_erng_rt", "한국신용정보평가수익율", "", Kind::Ratio),
    Field::new("fnp_erng_rt", "에프앤자산평가수익율", "", Kind::Ratio),
    Field::new("avg_evlu_erng_rt", "평균평가수익율", "average valuation earning rate", Kind::Ratio),
    Field::new("kis_rf_unpr", "한국신용평가RF단가", "KIS rating RF unit price", Kind::Decimal),
    Field::new("kbp_rf_unpr", "한국채권평가RF단가", "", Kind::Decimal),
    Field::new("nice_evlu_rf_unpr", "한국신용정보평가RF단가", "", Kind::Decimal),
    Field::new("avg_evlu_rf_unpr", "평균평가RF단가", "average valuation RF unit price", Kind::Decimal),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("evlu_dt", "평가일자", "valuation date", Kind::Date),
    Field::new("pdno", "상품번호", "product number", Kind::Text),
    Field::new("prdt_type_cd", "상품유형코드", "product type code", Kind::Code),
    Field::new("prdt_name", "상품명", "product name", Kind::Text),
    Field::new("kis_evlu_amt", "한국신용평가평가금액", "KIS rating valuation amount", Kind::Decimal),
    Field::new("kbp_evlu_amt", "한국채권평가평가금액", "", Kind::Decimal),
    Field::new("nice_evlu_amt", "한국신용정보평가금액", "", Kind::Decimal),
    Field::new("fnp_evlu_amt", "에프앤자산평가평가금액", "", Kind::Decimal),
    Field::new("avg_evlu_amt", "평균평가금액", "average valuation amount", Kind::Decimal),
    Field::new("chng_yn", "변경여부", "change flag Y/N", Kind::Flag),
]);

const OUTPUT3: Schema = Schema(&[
    Field::new("evlu_dt", "평가일자", "valuation date", Kind::Date),
    Field::new("pdno", "상품번호", "product number", Kind::Text),
    Field::new("prdt_type_cd", "상품유형코드", "product type code", Kind::Code),
    Field::new("prdt_name", "상품명", "product name", Kind::Text),
    Field::new("kis_crcy_cd", "한국신용평가통화코드", "KIS rating currency code", Kind::Code),
    Field::new("kis_evlu_unit_pric", "한국신용평가평가단위가격", "KIS rating valuation unit price", Kind::Decimal),
    Field::new("kis_evlu_pric", "한국신용평가평가가격", "KIS rating valuation price", Kind::Decimal),
    Field::new("kbp_crcy_cd", "한국채권평가통화코드", "", Kind::Code),
    Field::new("kbp_evlu_unit_pric", "한국채권평가평가단위가격", "", Kind::Decimal),
    Field::new("kbp_evlu_pric", "한국채권평가평가가격", "", Kind::Decimal),
    Field::new("nice_crcy_cd", "한국신용정보통화코드", "", Kind::Code),
    Field::new("nice_evlu_unit_pric", "한국신용정보평가단위가격", "", Kind::Decimal),
    Field::new("nice_evlu_pric", "한국신용정보평가가격", "", Kind::Decimal),
    Field::new("avg_evlu_unit_pric", "평균평가단위가격", "average valuation unit price", Kind::Decimal),
    Field::new("avg_evlu_pric", "평균평가가격", "average valuation price", Kind::Decimal),
    Field::new("chng_yn", "변경여부", "change flag Y/N", Kind::Flag),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_bond",
    name: "avg_unit",
    title: "장내채권 평균단가조회",
    method: Method::Get,
    path: "/uapi/domestic-bond/v1/quotations/avg-unit",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("CTPF2005R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK100", from: Origin::Answer },Cursor { name: "CTX_AREA_NK30", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }, Group { name: "output3", is_list: true, fields: OUTPUT3 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AvgUnitRequest(Cells);

crate::schema::request_type!(AvgUnitRequest, DESCRIPTION);

impl AvgUnitRequest {
    /// Sets 조회시작일자: inquiry start date (`INQR_STRT_DT`).
    #[must_use] #[inline] pub fn inqr_strt_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조회종료일자: inquiry end date (`INQR_END_DT`).
    #[must_use] #[inline] pub fn inqr_end_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 상품번호: product number (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 상품유형코드: product type code (`PRDT_TYPE_CD`).
    #[must_use] #[inline] pub fn prdt_type_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 검증종류코드 (`VRFC_KIND_CD`).
    #[must_use] #[inline] pub fn vrfc_kind_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 연속조회키30: continuation key 30 (`CTX_AREA_NK30`).
    #[must_use] #[inline] pub fn ctx_area_nk30(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 연속조회검색조건100: continuation search condition 100 (`CTX_AREA_FK100`).
    #[must_use] #[inline] pub fn ctx_area_fk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AvgUnitResponse(Answer);

crate::schema::response_type!(AvgUnitResponse, DESCRIPTION);

impl AvgUnitResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = AvgUnitOutput1<'_>> { self.0.rows(0).iter().map(AvgUnitOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = AvgUnitOutput2<'_>> { self.0.rows(1).iter().map(AvgUnitOutput2) }
    /// Returns the rows of `output3`.
    pub fn output3(&self) -> impl Iterator<Item = AvgUnitOutput3<'_>> { self.0.rows(2).iter().map(AvgUnitOutput3) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct AvgUnitOutput1<'a>(&'a Cells);

impl<'a> AvgUnitOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 평가일자: valuation date (`evlu_dt`).
    #[inline] pub fn evlu_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 상품번호: product number (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(1) }
    /// 상품유형코드: product type code (`prdt_type_cd`).
    #[inline] pub fn prdt_type_cd(self) -> &'a str { self.0.text(2) }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(3) }
    /// 한국신용평가단가: KIS rating unit price (`kis_unpr`).
    #[inline] pub fn kis_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 한국채권평가단가 (`kbp_unpr`).
    #[inline] pub fn kbp_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 한국신용정보평가단가 (`nice_evlu_unpr`).
    #[inline] pub fn nice_evlu_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 에프앤자산평가단가 (`fnp_unpr`).
    #[inline] pub fn fnp_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 평균평가단가: average valuation unit price (`avg_evlu_unpr`).
    #[inline] pub fn avg_evlu_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 한국신용평가신용등급내용: KIS rating credit rating content (`kis_crdt_grad_text`).
    #[inline] pub fn kis_crdt_grad_text(self) -> &'a str { self.0.text(9) }
    /// 한국채권평가신용등급내용 (`kbp_crdt_grad_text`).
    #[inline] pub fn kbp_crdt_grad_text(self) -> &'a str { self.0.text(10) }
    /// 한국신용정보신용등급내용 (`nice_crdt_grad_text`).
    #[inline] pub fn nice_crdt_grad_text(self) -> &'a str { self.0.text(11) }
    /// 에프앤자산평가신용등급내용 (`fnp_crdt_grad_text`).
    #[inline] pub fn fnp_crdt_grad_text(self) -> &'a str { self.0.text(12) }
    /// 변경여부: change flag Y/N (`chng_yn`).
    #[inline] pub fn chng_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(13) }
    /// 한국신용평가수익율: KIS rating earning rate (`kis_erng_rt`).
    #[inline] pub fn kis_erng_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 한국채권평가수익율 (`kbp_erng_rt`).
    #[inline] pub fn kbp_erng_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 한국신용정보평가수익율 (`nice_evlu_erng_rt`).
    #[inline] pub fn nice_evlu_erng_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 에프앤자산평가수익율 (`fnp_erng_rt`).
    #[inline] pub fn fnp_erng_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 평균평가수익율: average valuation earning rate (`avg_evlu_erng_rt`).
    #[inline] pub fn avg_evlu_erng_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 한국신용평가RF단가: KIS rating RF unit price (`kis_rf_unpr`).
    #[inline] pub fn kis_rf_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 한국채권평가RF단가 (`kbp_rf_unpr`).
    #[inline] pub fn kbp_rf_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 한국신용정보평가RF단가 (`nice_evlu_rf_unpr`).
    #[inline] pub fn nice_evlu_rf_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 평균평가RF단가: average valuation RF unit price (`avg_evlu_rf_unpr`).
    #[inline] pub fn avg_evlu_rf_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct AvgUnitOutput2<'a>(&'a Cells);

impl<'a> AvgUnitOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 평가일자: valuation date (`evlu_dt`).
    #[inline] pub fn evlu_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 상품번호: product number (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(1) }
    /// 상품유형코드: product type code (`prdt_type_cd`).
    #[inline] pub fn prdt_type_cd(self) -> &'a str { self.0.text(2) }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(3) }
    /// 한국신용평가평가금액: KIS rating valuation amount (`kis_evlu_amt`).
    #[inline] pub fn kis_evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 한국채권평가평가금액 (`kbp_evlu_amt`).
    #[inline] pub fn kbp_evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 한국신용정보평가금액 (`nice_evlu_amt`).
    #[inline] pub fn nice_evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 에프앤자산평가평가금액 (`fnp_evlu_amt`).
    #[inline] pub fn fnp_evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 평균평가금액: average valuation amount (`avg_evlu_amt`).
    #[inline] pub fn avg_evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 변경여부: change flag Y/N (`chng_yn`).
    #[inline] pub fn chng_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(9) }
}

/// One row of `output3`.
#[derive(Clone, Copy, Debug)]
pub struct AvgUnitOutput3<'a>(&'a Cells);

impl<'a> AvgUnitOutput3<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 평가일자: valuation date (`evlu_dt`).
    #[inline] pub fn evlu_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 상품번호: product number (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(1) }
    /// 상품유형코드: product type code (`prdt_type_cd`).
    #[inline] pub fn prdt_type_cd(self) -> &'a str { self.0.text(2) }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(3) }
    /// 한국신용평가통화코드: KIS rating currency code (`kis_crcy_cd`).
    #[inline] pub fn kis_crcy_cd(self) -> &'a str { self.0.text(4) }
    /// 한국신용평가평가단위가격: KIS rating valuation unit price (`kis_evlu_unit_pric`).
    #[inline] pub fn kis_evlu_unit_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 한국신용평가평가가격: KIS rating valuation price (`kis_evlu_pric`).
    #[inline] pub fn kis_evlu_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 한국채권평가통화코드 (`kbp_crcy_cd`).
    #[inline] pub fn kbp_crcy_cd(self) -> &'a str { self.0.text(7) }
    /// 한국채권평가평가단위가격 (`kbp_evlu_unit_pric`).
    #[inline] pub fn kbp_evlu_unit_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 한국채권평가평가가격 (`kbp_evlu_pric`).
    #[inline] pub fn kbp_evlu_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 한국신용정보통화코드 (`nice_crcy_cd`).
    #[inline] pub fn nice_crcy_cd(self) -> &'a str { self.0.text(10) }
    /// 한국신용정보평가단위가격 (`nice_evlu_unit_pric`).
    #[inline] pub fn nice_evlu_unit_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 한국신용정보평가가격 (`nice_evlu_pric`).
    #[inline] pub fn nice_evlu_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 평균평가단위가격: average valuation unit price (`avg_evlu_unit_pric`).
    #[inline] pub fn avg_evlu_unit_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 평균평가가격: average valuation price (`avg_evlu_pric`).
    #[inline] pub fn avg_evlu_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 변경여부: change flag Y/N (`chng_yn`).
    #[inline] pub fn chng_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(15) }
}

