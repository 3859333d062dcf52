//! `inquire-psbl-rvsecncl` 주식정정취소가능주문조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 주식정정취소가능주문조회: `GET /uapi/domestic-stock/v1/trading/inquire-psbl-rvsecncl`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePsblRvsecncl;

impl Call for InquirePsblRvsecncl {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquirePsblRvsecnclRequest;
    type Response = InquirePsblRvsecnclResponse;
}

impl ReadCall for InquirePsblRvsecncl {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account no. (first 8)", Kind::Text).at_most(8).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).at_most(2).required(),
    Field::new("CTX_AREA_FK100", "연속조회검색조건100", "continuation search condition (100 chars, space padded)", Kind::Text).at_most(100).required(),
    Field::new("CTX_AREA_NK100", "연속조회키100", "continuation key (100 chars, space padded)", Kind::Text).at_most(100).required(),
    Field::new("INQR_DVSN_1", "조회구분1", "inquiry division 1", Kind::Code).at_most(1).required(),
    Field::new("INQR_DVSN_2", "조회구분2", "inquiry division 2", Kind::Code).at_most(1).required(),
]);

const ROOT: Schema = Schema(&[
    Field::new("ctx_area_fk100", "연속조회검색조건100", "continuation search condition 100", Kind::Text).at_most(100),
    Field::new("ctx_area_nk100", "연속조회키100", "continuation key 100", Kind::Text).at_most(100),
]);

const OUTPUT: Schema = Schema(&[
    Field::new("ord_gno_brno", "주문채번지점번호", "order order-number branch no.", Kind::Text).at_most(5),
    Field::new("odno", "주문번호", "order no.", Kind::Text).at_most(10),
    Field::new("orgn_odno", "원주문번호", "original order no.", Kind::Text).at_most(10),
    Field::new("ord_dvsn_name", "주문구분명", "order division name", Kind::Text).at_most(60),
    Field::new("pdno", "상품번호", "product no. (issue code)", Kind::Text).at_most(12),
    Field::new("prdt_name", "상품명", "product name", Kind::Text).at_most(60),
    Field::new("rvse_cncl_dvsn_name", "정정취소구분명", "amend cancel division name", Kind::Text),
    Field::new("ord_qty", "주문수량", "order qty", Kind::Shares).at_most(10),
    Field::new("ord_unpr", "주문단가", "order unit price", Kind::Decimal).at_most(19),
    Field::new("ord_tmd", "주문시각", "order time (HHMMSS)", Kind::Time).at_most(6),
    Field::new("tot_ccld_qty", "총체결수량", "total execution qty", Kind::Shares).at_most(10),
    Field::new("tot_ccld_amt", "총체결금액", "total execution amount", Kind::Decimal).at_most(19),
    Field::new("psbl_qty", "가능수량", "possible qty", Kind::Shares),
    Field::new("sll_buy_dvsn_cd", "매도매수구분코드", "sell/buy division code", Kind::Code).at_most(2),
    Field::new("ord_dvsn_cd", "주문구분코드", "order division code", Kind::Code).at_most(2),
    Field::new("mgco_aptm_odno", "운용사지정주문번호", "asset manager appointed order no.", Kind::Text),
    Field::new("excg_dvsn_cd", "거래소구분코드", "exchange division code", Kind::Code).at_most(2),
    Field::new("excg_id_dvsn_cd", "거래소ID구분코드", "exchange id division code", Kind::Code).at_most(3),
    Field::new("excg_id_dvsn_name", "거래소ID구분명", "exchange id division name", Kind::Text),
    Field::new("stpm_cndt_pric", "스톱지정가조건가격", "stop-limit condition price", Kind::Decimal).at_most(9),
    Field::new("stpm_efct_occr_yn", "스톱지정가효력발생여부", "stop-limit effect occurred Y/N", Kind::Flag),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_psbl_rvsecncl",
    title: "주식정정취소가능주문조회",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/inquire-psbl-rvsecncl",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("TTTC0084R")],
    conditions: &[],
    old_tr_ids: &[TrIds::live_only("TTTC8036R")],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK100", from: Origin::Answer },Cursor { name: "CTX_AREA_NK100", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePsblRvsecnclRequest(Cells);

crate::schema::request_type!(InquirePsblRvsecnclRequest, DESCRIPTION);

impl InquirePsblRvsecnclRequest {
    /// Sets 종합계좌번호: account no. (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 연속조회검색조건100: continuation search condition (100 chars, space padded) (`CTX_AREA_FK100`).
    #[must_use] #[inline] pub fn ctx_area_fk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 연속조회키100: continuation key (100 chars, space padded) (`CTX_AREA_NK100`).
    #[must_use] #[inline] pub fn ctx_area_nk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 조회구분1: inquiry division 1 (`INQR_DVSN_1`).
    #[must_use] #[inline] pub fn inqr_dvsn_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 조회구분2: inquiry division 2 (`INQR_DVSN_2`).
    #[must_use] #[inline] pub fn inqr_dvsn_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePsblRvsecnclResponse(Answer);

crate::schema::response_type!(InquirePsblRvsecnclResponse, DESCRIPTION);

impl InquirePsblRvsecnclResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = InquirePsblRvsecnclOutput<'_>> { self.0.rows(0).iter().map(InquirePsblRvsecnclOutput) }
    /// 연속조회검색조건100: continuation search condition 100 (`ctx_area_fk100`).
    #[inline] pub fn ctx_area_fk100(&self) -> &str { self.0.root().text(0) }
    /// 연속조회키100: continuation key 100 (`ctx_area_nk100`).
    #[inline] pub fn ctx_area_nk100(&self) -> &str { self.0.root().text(1) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePsblRvsecnclOutput<'a>(&'a Cells);

impl<'a> InquirePsblRvsecnclOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주문채번지점번호: order order-number branch no. (`ord_gno_brno`).
    #[inline] pub fn ord_gno_brno(self) -> &'a str { self.0.text(0) }
    /// 주문번호: order no. (`odno`).
    #[inline] pub fn odno(self) -> &'a str { self.0.text(1) }
    /// 원주문번호: original order no. (`orgn_odno`).
    #[inline] pub fn orgn_odno(self) -> &'a str { self.0.text(2) }
    /// 주문구분명: order division name (`ord_dvsn_name`).
    #[inline] pub fn ord_dvsn_name(self) -> &'a str { self.0.text(3) }
    /// 상품번호: product no. (issue code) (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(4) }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(5) }
    /// 정정취소구분명: amend cancel division name (`rvse_cncl_dvsn_name`).
    #[inline] pub fn rvse_cncl_dvsn_name(self) -> &'a str { self.0.text(6) }
    /// 주문수량: order qty (`ord_qty`).
    #[inline] pub fn ord_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 주문단가: order unit price (`ord_unpr`).
    #[inline] pub fn ord_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 주문시각: order time (HHMMSS) (`ord_tmd`).
    #[inline] pub fn ord_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(9) }
    /// 총체결수량: total execution qty (`tot_ccld_qty`).
    #[inline] pub fn tot_ccld_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
    /// 총체결금액: total execution amount (`tot_ccld_amt`).
    #[inline] pub fn tot_ccld_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 가능수량: possible qty (`psbl_qty`).
    #[inline] pub fn psbl_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(12) }
    /// 매도매수구분코드: sell/buy division code (`sll_buy_dvsn_cd`).
    #[inline] pub fn sll_buy_dvsn_cd(self) -> &'a str { self.0.text(13) }
    /// 주문구분코드: order division code (`ord_dvsn_cd`).
    #[inline] pub fn ord_dvsn_cd(self) -> &'a str { self.0.text(14) }
    /// 운용사지정주문번호: asset manager appointed order no. (`mgco_aptm_odno`).
    #[inline] pub fn mgco_aptm_odno(self) -> &'a str { self.0.text(15) }
    /// 거래소구분코드: exchange division code (`excg_dvsn_cd`).
    #[inline] pub fn excg_dvsn_cd(self) -> &'a str { self.0.text(16) }
    /// 거래소ID구분코드: exchange id division code (`excg_id_dvsn_cd`).
    #[inline] pub fn excg_id_dvsn_cd(self) -> &'a str { self.0.text(17) }
    /// 거래소ID구분명: exchange id division name (`excg_id_dvsn_name`).
    #[inline] pub fn excg_id_dvsn_name(self) -> &'a str { self.0.text(18) }
    /// 스톱지정가조건가격: stop-limit condition price (`stpm_cndt_pric`).
    #[inline] pub fn stpm_cndt_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 스톱지정가효력발생여부: stop-limit effect occurred Y/N (`stpm_efct_occr_yn`).
    #[inline] pub fn stpm_efct_occr_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(20) }
}

