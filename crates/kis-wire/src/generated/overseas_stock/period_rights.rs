//! `period-rights` 해외주식 기간별권리조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 기간별권리조회: `GET /uapi/overseas-price/v1/quotations/period-rights`.
#[derive(Clone, Copy, Debug)]
pub struct PeriodRights;

impl Call for PeriodRights {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = PeriodRightsRequest;
    type Response = PeriodRightsResponse;
}

impl ReadCall for PeriodRights {}

const REQUEST: Schema = Schema(&[
    Field::new("RGHT_TYPE_CD", "권리유형코드", "right type code", Kind::Code).required(),
    Field::new("INQR_DVSN_CD", "조회구분코드", "inquiry division code", Kind::Code).required(),
    Field::new("INQR_STRT_DT", "조회시작일자", "inquiry start date", Kind::Date).required(),
    Field::new("INQR_END_DT", "조회종료일자", "inquiry end date", Kind::Date).required(),
    Field::new("PDNO", "상품번호", "product number", Kind::Text).required(),
    Field::new("PRDT_TYPE_CD", "상품유형코드", "product type code", Kind::Code).required(),
    Field::new("CTX_AREA_NK50", "연속조회키50", "continuation key 50", Kind::Text).required(),
    Field::new("CTX_AREA_FK50", "연속조회검색조건50", "continuation search condition 50", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("bass_dt", "기준일자", "record date", Kind::Date),
    Field::new("rght_type_cd", "권리유형코드", "right type code", Kind::Code),
    Field::new("pdno", "상품번호", "product number", Kind::Text),
    Field::new("prdt_name", "상품명", "product name", Kind::Text),
    Field::new("prdt_type_cd", "상품유형코드", "product type code", Kind::Code),
    Field::new("std_pdno", "표준상품번호", "standard product number", Kind::Text),
    Field::new("acpl_bass_dt", "현지기준일자", "local record date", Kind::Date),
    Field::new("sbsc_strt_dt", "청약시작일자", "subscription start date", Kind::Date),
    Field::new("sbsc_end_dt", "청약종료일자", "subscription end date", Kind::Date),
    Field::new("cash_alct_rt", "현금배정비율", "cash allotment ratio", Kind::Ratio),
    Field::new("stck_alct_rt", "주식배정비율", "stock allotment ratio", Kind::Ratio),
    Field::new("crcy_cd", "통화코드", "currency code", Kind::Code),
    Field::new("crcy_cd2", "통화코드2", "currency code 2", Kind::Code),
    Field::new("crcy_cd3", "통화코드3", "currency code 3", Kind::Code),
    Field::new("crcy_cd4", "통화코드4", "currency code 4", Kind::Code),
    Field::new("alct_frcr_unpr", "배정외화단가", "allotment foreign currency unit price", Kind::Decimal),
    Field::new("stkp_dvdn_frcr_amt2", "주당배당외화금액2", "per-share dividend foreign currency amount 2", Kind::Decimal),
    Field::new("stkp_dvdn_frcr_amt3", "주당배당외화금액3", "per-share dividend foreign currency amount 3", Kind::Decimal),
    Field::new("stkp_dvdn_frcr_amt4", "주당배당외화금액4", "per-share dividend foreign currency amount 4", Kind::Decimal),
    Field::new("dfnt_yn", "확정여부", "confirmed flag Y/N", Kind::Flag),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "period_rights",
    title: "해외주식 기간별권리조회",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/period-rights",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("CTRGT011R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK50", from: Origin::Answer },Cursor { name: "CTX_AREA_NK50", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeriodRightsRequest(Cells);

crate::schema::request_type!(PeriodRightsRequest, DESCRIPTION);

impl PeriodRightsRequest {
    /// Sets 권리유형코드: right type code (`RGHT_TYPE_CD`).
    #[must_use] #[inline] pub fn rght_type_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조회구분코드: inquiry division code (`INQR_DVSN_CD`).
    #[must_use] #[inline] pub fn inqr_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조회시작일자: inquiry start date (`INQR_STRT_DT`).
    #[must_use] #[inline] pub fn inqr_strt_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 조회종료일자: inquiry end date (`INQR_END_DT`).
    #[must_use] #[inline] pub fn inqr_end_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 상품번호: product number (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 상품유형코드: product type code (`PRDT_TYPE_CD`).
    #[must_use] #[inline] pub fn prdt_type_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 연속조회키50: continuation key 50 (`CTX_AREA_NK50`).
    #[must_use] #[inline] pub fn ctx_area_nk50(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 연속조회검색조건50: continuation search condition 50 (`CTX_AREA_FK50`).
    #[must_use] #[inline] pub fn ctx_area_fk50(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeriodRightsResponse(Answer);

crate::schema::response_type!(PeriodRightsResponse, DESCRIPTION);

impl PeriodRightsResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = PeriodRightsOutput<'_>> { self.0.rows(0).iter().map(PeriodRightsOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct PeriodRightsOutput<'a>(&'a Cells);

impl<'a> PeriodRightsOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 기준일자: record date (`bass_dt`).
    #[inline] pub fn bass_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 권리유형코드: right type code (`rght_type_cd`).
    #[inline] pub fn rght_type_cd(self) -> &'a str { self.0.text(1) }
    /// 상품번호: product number (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(2) }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(3) }
    /// 상품유형코드: product type code (`prdt_type_cd`).
    #[inline] pub fn prdt_type_cd(self) -> &'a str { self.0.text(4) }
    /// 표준상품번호: standard product number (`std_pdno`).
    #[inline] pub fn std_pdno(self) -> &'a str { self.0.text(5) }
    /// 현지기준일자: local record date (`acpl_bass_dt`).
    #[inline] pub fn acpl_bass_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(6) }
    /// 청약시작일자: subscription start date (`sbsc_strt_dt`).
    #[inline] pub fn sbsc_strt_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(7) }
    /// 청약종료일자: subscription end date (`sbsc_end_dt`).
    #[inline] pub fn sbsc_end_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(8) }
    /// 현금배정비율: cash allotment ratio (`cash_alct_rt`).
    #[inline] pub fn cash_alct_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 주식배정비율: stock allotment ratio (`stck_alct_rt`).
    #[inline] pub fn stck_alct_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 통화코드: currency code (`crcy_cd`).
    #[inline] pub fn crcy_cd(self) -> &'a str { self.0.text(11) }
    /// 통화코드2: currency code 2 (`crcy_cd2`).
    #[inline] pub fn crcy_cd2(self) -> &'a str { self.0.text(12) }
    /// 통화코드3: currency code 3 (`crcy_cd3`).
    #[inline] pub fn crcy_cd3(self) -> &'a str { self.0.text(13) }
    /// 통화코드4: currency code 4 (`crcy_cd4`).
    #[inline] pub fn crcy_cd4(self) -> &'a str { self.0.text(14) }
    /// 배정외화단가: allotment foreign currency unit price (`alct_frcr_unpr`).
    #[inline] pub fn alct_frcr_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 주당배당외화금액2: per-share dividend foreign currency amount 2 (`stkp_dvdn_frcr_amt2`).
    #[inline] pub fn stkp_dvdn_frcr_amt2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 주당배당외화금액3: per-share dividend foreign currency amount 3 (`stkp_dvdn_frcr_amt3`).
    #[inline] pub fn stkp_dvdn_frcr_amt3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 주당배당외화금액4: per-share dividend foreign currency amount 4 (`stkp_dvdn_frcr_amt4`).
    #[inline] pub fn stkp_dvdn_frcr_amt4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 확정여부: confirmed flag Y/N (`dfnt_yn`).
    #[inline] pub fn dfnt_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(19) }
}

