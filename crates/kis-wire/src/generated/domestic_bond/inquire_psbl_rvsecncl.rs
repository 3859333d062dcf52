//! `inquire-psbl-rvsecncl` 채권정정취소가능주문조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 채권정정취소가능주문조회: `GET /uapi/domestic-bond/v1/trading/inquire-psbl-rvsecncl`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePsblRvsecncl;

impl Call for InquirePsblRvsecncl {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquirePsblRvsecnclRequest;
    type Response = InquirePsblRvsecnclResponse;
}

impl ReadCall for InquirePsblRvsecncl {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("ORD_DT", "주문일자", "order date", Kind::Date).required(),
    Field::new("ODNO", "주문번호", "order number", Kind::Text).required(),
    Field::new("CTX_AREA_FK200", "연속조회검색조건200", "continuation search condition 200", Kind::Text).required(),
    Field::new("CTX_AREA_NK200", "연속조회키200", "continuation key 200", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("odno", "주문번호", "order number", Kind::Text),
    Field::new("pdno", "상품번호", "product number", Kind::Text),
    Field::new("rvse_cncl_dvsn_name", "정정취소구분명", "amend/cancel division name", Kind::Text),
    Field::new("ord_qty", "주문수량", "order qty", Kind::Shares),
    Field::new("bond_ord_unpr", "채권주문단가", "bond order unit price", Kind::Decimal),
    Field::new("ord_tmd", "주문시각", "order time", Kind::Time),
    Field::new("tot_ccld_qty", "총체결수량", "total execution qty", Kind::Shares),
    Field::new("tot_ccld_amt", "총체결금액", "total execution amount", Kind::Decimal),
    Field::new("ord_psbl_qty", "주문가능수량", "orderable qty", Kind::Shares),
    Field::new("orgn_odno", "원주문번호", "original order number", Kind::Text),
    Field::new("sll_buy_dvsn_cd", "매도매수구분코드", "sell/buy division code", Kind::Code),
    Field::new("ord_dvsn_cd", "주문구분코드", "order division code", Kind::Code),
    Field::new("mgco_aptm_odno", "운용사지정주문번호", "manager-assigned order number", Kind::Text),
    Field::new("samt_mket_ptci_yn", "소액시장참여여부", "small-market participation flag Y/N", Kind::Flag),
    Field::new("prdt_abrv_name", "상품약어명", "product abbreviation name", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_bond",
    name: "inquire_psbl_rvsecncl",
    title: "채권정정취소가능주문조회",
    method: Method::Get,
    path: "/uapi/domestic-bond/v1/trading/inquire-psbl-rvsecncl",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("CTSC8035R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK200", from: Origin::Answer },Cursor { name: "CTX_AREA_NK200", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePsblRvsecnclRequest(Cells);

crate::schema::request_type!(InquirePsblRvsecnclRequest, DESCRIPTION);

impl InquirePsblRvsecnclRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 주문일자: order date (`ORD_DT`).
    #[must_use] #[inline] pub fn ord_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 주문번호: order number (`ODNO`).
    #[must_use] #[inline] pub fn odno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 연속조회검색조건200: continuation search condition 200 (`CTX_AREA_FK200`).
    #[must_use] #[inline] pub fn ctx_area_fk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 연속조회키200: continuation key 200 (`CTX_AREA_NK200`).
    #[must_use] #[inline] pub fn ctx_area_nk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePsblRvsecnclResponse(Answer);

crate::schema::response_type!(InquirePsblRvsecnclResponse, DESCRIPTION);

impl InquirePsblRvsecnclResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = InquirePsblRvsecnclOutput<'_>> { self.0.rows(0).iter().map(InquirePsblRvsecnclOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePsblRvsecnclOutput<'a>(&'a Cells);

impl<'a> InquirePsblRvsecnclOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주문번호: order number (`odno`).
    #[inline] pub fn odno(self) -> &'a str { self.0.text(0) }
    /// 상품번호: product number (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(1) }
    /// 정정취소구분명: amend/cancel division name (`rvse_cncl_dvsn_name`).
    #[inline] pub fn rvse_cncl_dvsn_name(self) -> &'a str { self.0.text(2) }
    /// 주문수량: order qty (`ord_qty`).
    #[inline] pub fn ord_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(3) }
    /// 채권주문단가: bond order unit price (`bond_ord_unpr`).
    #[inline] pub fn bond_ord_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 주문시각: order time (`ord_tmd`).
    #[inline] pub fn ord_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(5) }
    /// 총체결수량: total execution qty (`tot_ccld_qty`).
    #[inline] pub fn tot_ccld_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 총체결금액: total execution amount (`tot_ccld_amt`).
    #[inline] pub fn tot_ccld_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 주문가능수량: orderable qty (`ord_psbl_qty`).
    #[inline] pub fn ord_psbl_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 원주문번호: original order number (`orgn_odno`).
    #[inline] pub fn orgn_odno(self) -> &'a str { self.0.text(9) }
    /// 매도매수구분코드: sell/buy division code (`sll_buy_dvsn_cd`).
    #[inline] pub fn sll_buy_dvsn_cd(self) -> &'a str { self.0.text(10) }
    /// 주문구분코드: order division code (`ord_dvsn_cd`).
    #[inline] pub fn ord_dvsn_cd(self) -> &'a str { self.0.text(11) }
    /// 운용사지정주문번호: manager-assigned order number (`mgco_aptm_odno`).
    #[inline] pub fn mgco_aptm_odno(self) -> &'a str { self.0.text(12) }
    /// 소액시장참여여부: small-market participation flag Y/N (`samt_mket_ptci_yn`).
    #[inline] pub fn samt_mket_ptci_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(13) }
    /// 상품약어명: product abbreviation name (`prdt_abrv_name`).
    #[inline] pub fn prdt_abrv_name(self) -> &'a str { self.0.text(14) }
}

