//! `inquire-daily-ccld` 장내채권 주문체결내역: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 장내채권 주문체결내역: `GET /uapi/domestic-bond/v1/trading/inquire-daily-ccld`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyCcld;

impl Call for InquireDailyCcld {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireDailyCcldRequest;
    type Response = InquireDailyCcldResponse;
}

impl ReadCall for InquireDailyCcld {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("INQR_STRT_DT", "조회시작일자", "inquiry start date", Kind::Date).required(),
    Field::new("INQR_END_DT", "조회종료일자", "inquiry end date", Kind::Date).required(),
    Field::new("SLL_BUY_DVSN_CD", "매도매수구분코드", "sell/buy division code", Kind::Code).required(),
    Field::new("SORT_SQN_DVSN", "정렬순서구분", "sort order division", Kind::Code).required(),
    Field::new("PDNO", "상품번호", "product number", Kind::Text).required(),
    Field::new("NCCS_YN", "미체결여부", "unfilled flag Y/N", Kind::Flag).required(),
    Field::new("CTX_AREA_NK200", "연속조회키200", "continuation key 200", Kind::Text).required(),
    Field::new("CTX_AREA_FK200", "연속조회검색조건200", "continuation search condition 200", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("tot_ord_qty", "총주문수량", "total order qty", Kind::Shares),
    Field::new("tot_ccld_qty_smtl", "총체결수량합계", "total execution qty sum", Kind::Whole),
    Field::new("tot_bond_ccld_avg_unpr", "총채권체결평균단가", "total bond execution average unit price", Kind::Decimal),
    Field::new("tot_ccld_amt_smtl", "총체결금액합계", "total execution amount sum", Kind::Decimal),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("ord_dt", "주문일자", "order date", Kind::Date),
    Field::new("odno", "주문번호", "order number", Kind::Text),
    Field::new("orgn_odno", "원주문번호", "original order number", Kind::Text),
    Field::new("ord_dvsn_name", "주문구분명", "order division name", Kind::Text),
    Field::new("sll_buy_dvsn_cd_name", "매도매수구분코드명", "sell/buy division code name", Kind::Text),
    Field::new("shtn_pdno", "단축상품번호", "short product number", Kind::Text),
    Field::new("prdt_abrv_name", "상품약어명", "product abbreviation name", Kind::Text),
    Field::new("ord_qty", "주문수량", "order qty", Kind::Shares),
    Field::new("bond_ord_unpr", "채권주문단가", "bond order unit price", Kind::Decimal),
    Field::new("ord_tmd", "주문시각", "order time", Kind::Time),
    Field::new("tot_ccld_qty", "총체결수량", "total execution qty", Kind::Shares),
    Field::new("bond_avg_unpr", "채권평균단가", "bond average unit price", Kind::Decimal),
    Field::new("tot_ccld_amt", "총체결금액", "total execution amount", Kind::Decimal),
    Field::new("loan_dt", "대출일자", "loan date", Kind::Date),
    Field::new("buy_dt", "매수일자", "buy date", Kind::Date),
    Field::new("samt_mket_ptci_yn_name", "소액시장참여여부명", "small-market participation flag Y/N name", Kind::Text),
    Field::new("sprx_psbl_yn_ifom", "분리과세가능여부알림", "", Kind::Text),
    Field::new("ord_mdia_dvsn_name", "주문매체구분명", "order medium division name", Kind::Text),
    Field::new("sll_buy_dvsn_cd", "매도매수구분코드", "sell/buy division code", Kind::Code),
    Field::new("nccs_qty", "미체결수량", "unfilled qty", Kind::Shares),
    Field::new("ord_gno_brno", "주문채번지점번호", "order-issuing branch number", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_bond",
    name: "inquire_daily_ccld",
    title: "장내채권 주문체결내역",
    method: Method::Get,
    path: "/uapi/domestic-bond/v1/trading/inquire-daily-ccld",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("CTSC8013R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK200", from: Origin::Answer },Cursor { name: "CTX_AREA_NK200", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDailyCcldRequest(Cells);

crate::schema::request_type!(InquireDailyCcldRequest, DESCRIPTION);

impl InquireDailyCcldRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조회시작일자: inquiry start date (`INQR_STRT_DT`).
    #[must_use] #[inline] pub fn inqr_strt_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 조회종료일자: inquiry end date (`INQR_END_DT`).
    #[must_use] #[inline] pub fn inqr_end_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 매도매수구분코드: sell/buy division code (`SLL_BUY_DVSN_CD`).
    #[must_use] #[inline] pub fn sll_buy_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 정렬순서구분: sort order division (`SORT_SQN_DVSN`).
    #[must_use] #[inline] pub fn sort_sqn_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 상품번호: product number (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 미체결여부: unfilled flag Y/N (`NCCS_YN`).
    #[must_use] #[inline] pub fn nccs_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 연속조회키200: continuation key 200 (`CTX_AREA_NK200`).
    #[must_use] #[inline] pub fn ctx_area_nk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 연속조회검색조건200: continuation search condition 200 (`CTX_AREA_FK200`).
    #[must_use] #[inline] pub fn ctx_area_fk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDailyCcldResponse(Answer);

crate::schema::response_type!(InquireDailyCcldResponse, DESCRIPTION);

impl InquireDailyCcldResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<InquireDailyCcldOutput1<'_>> { self.0.row(0).map(InquireDailyCcldOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = InquireDailyCcldOutput2<'_>> { self.0.rows(1).iter().map(InquireDailyCcldOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyCcldOutput1<'a>(&'a Cells);

impl<'a> InquireDailyCcldOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 총주문수량: total order qty (`tot_ord_qty`).
    #[inline] pub fn tot_ord_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(0) }
    /// 총체결수량합계: total execution qty sum (`tot_ccld_qty_smtl`).
    #[inline] pub fn tot_ccld_qty_smtl(self) -> Result<Option<i64>, FieldError> { self.0.whole(1) }
    /// 총채권체결평균단가: total bond execution average unit price (`tot_bond_ccld_avg_unpr`).
    #[inline] pub fn tot_bond_ccld_avg_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 총체결금액합계: total execution amount sum (`tot_ccld_amt_smtl`).
    #[inline] pub fn tot_ccld_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyCcldOutput2<'a>(&'a Cells);

impl<'a> InquireDailyCcldOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주문일자: order date (`ord_dt`).
    #[inline] pub fn ord_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 주문번호: order number (`odno`).
    #[inline] pub fn odno(self) -> &'a str { self.0.text(1) }
    /// 원주문번호: original order number (`orgn_odno`).
    #[inline] pub fn orgn_odno(self) -> &'a str { self.0.text(2) }
    /// 주문구분명: order division name (`ord_dvsn_name`).
    #[inline] pub fn ord_dvsn_name(self) -> &'a str { self.0.text(3) }
    /// 매도매수구분코드명: sell/buy division code name (`sll_buy_dvsn_cd_name`).
    #[inline] pub fn sll_buy_dvsn_cd_name(self) -> &'a str { self.0.text(4) }
    /// 단축상품번호: short product number (`shtn_pdno`).
    #[inline] pub fn shtn_pdno(self) -> &'a str { self.0.text(5) }
    /// 상품약어명: product abbreviation name (`prdt_abrv_name`).
    #[inline] pub fn prdt_abrv_name(self) -> &'a str { self.0.text(6) }
    /// 주문수량: order qty (`ord_qty`).
    #[inline] pub fn ord_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 채권주문단가: bond order unit price (`bond_ord_unpr`).
    #[inline] pub fn bond_ord_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 주문시각: order time (`ord_tmd`).
    #[inline] pub fn ord_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(9) }
    /// 총체결수량: total execution qty (`tot_ccld_qty`).
    #[inline] pub fn tot_ccld_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
    /// 채권평균단가: bond average unit price (`bond_avg_unpr`).
    #[inline] pub fn bond_avg_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 총체결금액: total execution amount (`tot_ccld_amt`).
    #[inline] pub fn tot_ccld_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 대출일자: loan date (`loan_dt`).
    #[inline] pub fn loan_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(13) }
    /// 매수일자: buy date (`buy_dt`).
    #[inline] pub fn buy_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(14) }
    /// 소액시장참여여부명: small-market participation flag Y/N name (`samt_mket_ptci_yn_name`).
    #[inline] pub fn samt_mket_ptci_yn_name(self) -> &'a str { self.0.text(15) }
    /// 분리과세가능여부알림 (`sprx_psbl_yn_ifom`).
    #[inline] pub fn sprx_psbl_yn_ifom(self) -> &'a str { self.0.text(16) }
    /// 주문매체구분명: order medium division name (`ord_mdia_dvsn_name`).
    #[inline] pub fn ord_mdia_dvsn_name(self) -> &'a str { self.0.text(17) }
    /// 매도매수구분코드: sell/buy division code (`sll_buy_dvsn_cd`).
    #[inline] pub fn sll_buy_dvsn_cd(self) -> &'a str { self.0.text(18) }
    /// 미체결수량: unfilled qty (`nccs_qty`).
    #[inline] pub fn nccs_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(19) }
    /// 주문채번지점번호: order-issuing branch number (`ord_gno_brno`).
    #[inline] pub fn ord_gno_brno(self) -> &'a str { self.0.text(20) }
}

