//! `lendable-by-company` 당사 대주가능 종목: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 당사 대주가능 종목: `GET /uapi/domestic-stock/v1/quotations/lendable-by-company`.
#[derive(Clone, Copy, Debug)]
pub struct LendableByCompany;

impl Call for LendableByCompany {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = LendableByCompanyRequest;
    type Response = LendableByCompanyResponse;
}

impl ReadCall for LendableByCompany {}

const REQUEST: Schema = Schema(&[
    Field::new("EXCG_DVSN_CD", "거래소구분코드", "exchange division code", Kind::Code).required(),
    Field::new("PDNO", "상품번호", "product number", Kind::Text).required(),
    Field::new("THCO_STLN_PSBL_YN", "당사대주가능여부", "the firm stock loan possible flag Y/N", Kind::Flag).required(),
    Field::new("INQR_DVSN_1", "조회구분1", "inquiry division 1", Kind::Code).required(),
    Field::new("CTX_AREA_FK200", "연속조회검색조건200", "continuation search condition 200", Kind::Text).required(),
    Field::new("CTX_AREA_NK100", "연속조회키100", "continuation key 100", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("pdno", "상품번호", "product number", Kind::Text),
    Field::new("prdt_name", "상품명", "product name", Kind::Text),
    Field::new("papr", "액면가", "face value", Kind::Decimal),
    Field::new("bfdy_clpr", "전일종가", "prev-day close price", Kind::Decimal),
    Field::new("sbst_prvs", "대용가", "substitute price", Kind::Decimal),
    Field::new("tr_stop_dvsn_name", "거래정지구분명", "trading halt division name", Kind::Text),
    Field::new("psbl_yn_name", "가능여부명", "possible flag Y/N name", Kind::Text),
    Field::new("lmt_qty1", "한도수량1", "limit qty 1", Kind::Shares),
    Field::new("use_qty1", "사용수량1", "used qty 1", Kind::Shares),
    Field::new("trad_psbl_qty2", "매매가능수량2", "trading possible qty 2", Kind::Shares),
    Field::new("rght_type_cd", "권리유형코드", "right type code", Kind::Code),
    Field::new("bass_dt", "기준일자", "record date", Kind::Date),
    Field::new("psbl_yn", "가능여부", "possible flag Y/N", Kind::Flag),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("tot_stup_lmt_qty", "총설정한도수량", "total setting limit qty", Kind::Shares),
    Field::new("brch_lmt_qty", "지점한도수량", "", Kind::Shares),
    Field::new("rqst_psbl_qty", "신청가능수량", "application possible qty", Kind::Shares),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "lendable_by_company",
    title: "당사 대주가능 종목",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/lendable-by-company",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("CTSC2702R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK200", from: Origin::Answer },Cursor { name: "CTX_AREA_NK100", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LendableByCompanyRequest(Cells);

crate::schema::request_type!(LendableByCompanyRequest, DESCRIPTION);

impl LendableByCompanyRequest {
    /// Sets 거래소구분코드: exchange division code (`EXCG_DVSN_CD`).
    #[must_use] #[inline] pub fn excg_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 상품번호: product number (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 당사대주가능여부: the firm stock loan possible flag Y/N (`THCO_STLN_PSBL_YN`).
    #[must_use] #[inline] pub fn thco_stln_psbl_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 조회구분1: inquiry division 1 (`INQR_DVSN_1`).
    #[must_use] #[inline] pub fn inqr_dvsn_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 연속조회검색조건200: continuation search condition 200 (`CTX_AREA_FK200`).
    #[must_use] #[inline] pub fn ctx_area_fk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 연속조회키100: continuation key 100 (`CTX_AREA_NK100`).
    #[must_use] #[inline] pub fn ctx_area_nk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LendableByCompanyResponse(Answer);

crate::schema::response_type!(LendableByCompanyResponse, DESCRIPTION);

impl LendableByCompanyResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = LendableByCompanyOutput1<'_>> { self.0.rows(0).iter().map(LendableByCompanyOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = LendableByCompanyOutput2<'_>> { self.0.rows(1).iter().map(LendableByCompanyOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct LendableByCompanyOutput1<'a>(&'a Cells);

impl<'a> LendableByCompanyOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 상품번호: product number (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(0) }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(1) }
    /// 액면가: face value (`papr`).
    #[inline] pub fn papr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일종가: prev-day close price (`bfdy_clpr`).
    #[inline] pub fn bfdy_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 대용가: substitute price (`sbst_prvs`).
    #[inline] pub fn sbst_prvs(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 거래정지구분명: trading halt division name (`tr_stop_dvsn_name`).
    #[inline] pub fn tr_stop_dvsn_name(self) -> &'a str { self.0.text(5) }
    /// 가능여부명: possible flag Y/N name (`psbl_yn_name`).
    #[inline] pub fn psbl_yn_name(self) -> &'a str { self.0.text(6) }
    /// 한도수량1: limit qty 1 (`lmt_qty1`).
    #[inline] pub fn lmt_qty1(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 사용수량1: used qty 1 (`use_qty1`).
    #[inline] pub fn use_qty1(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 매매가능수량2: trading possible qty 2 (`trad_psbl_qty2`).
    #[inline] pub fn trad_psbl_qty2(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// 권리유형코드: right type code (`rght_type_cd`).
    #[inline] pub fn rght_type_cd(self) -> &'a str { self.0.text(10) }
    /// 기준일자: record date (`bass_dt`).
    #[inline] pub fn bass_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(11) }
    /// 가능여부: possible flag Y/N (`psbl_yn`).
    #[inline] pub fn psbl_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(12) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct LendableByCompanyOutput2<'a>(&'a Cells);

impl<'a> LendableByCompanyOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 총설정한도수량: total setting limit qty (`tot_stup_lmt_qty`).
    #[inline] pub fn tot_stup_lmt_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(0) }
    /// 지점한도수량 (`brch_lmt_qty`).
    #[inline] pub fn brch_lmt_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(1) }
    /// 신청가능수량: application possible qty (`rqst_psbl_qty`).
    #[inline] pub fn rqst_psbl_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(2) }
}

