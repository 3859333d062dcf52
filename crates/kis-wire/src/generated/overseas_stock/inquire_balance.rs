//! `inquire-balance` 해외주식 잔고: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 잔고: `GET /uapi/overseas-stock/v1/trading/inquire-balance`.
#[derive(Clone, Copy, Debug)]
pub struct InquireBalance;

impl Call for InquireBalance {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireBalanceRequest;
    type Response = InquireBalanceResponse;
}

impl ReadCall for InquireBalance {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account no. (first 8)", Kind::Text).at_most(8).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).at_most(2).required(),
    Field::new("OVRS_EXCG_CD", "해외거래소코드", "overseas exchange code", Kind::Code).required(),
    Field::new("TR_CRCY_CD", "거래통화코드", "trading currency code", Kind::Code).required(),
    Field::new("CTX_AREA_FK200", "연속조회검색조건200", "continuation search condition (200 chars, space padded)", Kind::Text).at_most(200),
    Field::new("CTX_AREA_NK200", "연속조회키200", "continuation key (200 chars, space padded)", Kind::Text).at_most(200),
]);

const ROOT: Schema = Schema(&[
    Field::new("ctx_area_fk200", "연속조회검색조건200", "continuation search condition (200 chars, space padded)", Kind::Text).at_most(200),
    Field::new("ctx_area_nk200", "연속조회키200", "continuation key (200 chars, space padded)", Kind::Text).at_most(200),
]);

const OUTPUT1: Schema = Schema(&[
    Field::new("cano", "종합계좌번호", "account no. (first 8)", Kind::Text).at_most(8),
    Field::new("acnt_prdt_cd", "계좌상품코드", "account product code", Kind::Code).at_most(2),
    Field::new("prdt_type_cd", "상품유형코드", "product type code", Kind::Code).at_most(3),
    Field::new("ovrs_pdno", "해외상품번호", "overseas product no. (issue code)", Kind::Text),
    Field::new("ovrs_item_name", "해외종목명", "overseas issue name", Kind::Text),
    Field::new("frcr_evlu_pfls_amt", "외화평가손익금액", "foreign currency valuation profit/loss amount", Kind::Decimal),
    Field::new("evlu_pfls_rt", "평가손익율", "valuation profit/loss rate", Kind::Ratio).at_most(9),
    Field::new("pchs_avg_pric", "매입평균가격", "purchase average price", Kind::Decimal).at_most(22),
    Field::new("ovrs_cblc_qty", "해외잔고수량", "overseas balance qty", Kind::Decimal),
    Field::new("ord_psbl_qty", "주문가능수량", "orderable qty", Kind::Decimal).at_most(10),
    Field::new("frcr_pchs_amt1", "외화매입금액1", "foreign currency purchase amount 1", Kind::Decimal),
    Field::new("ovrs_stck_evlu_amt", "해외주식평가금액", "overseas stock valuation amount", Kind::Decimal),
    Field::new("now_pric2", "현재가격2", "current price 2", Kind::Decimal),
    Field::new("tr_crcy_cd", "거래통화코드", "trading currency code", Kind::Code),
    Field::new("ovrs_excg_cd", "해외거래소코드", "overseas exchange code", Kind::Code),
    Field::new("loan_type_cd", "대출유형코드", "loan type code", Kind::Code),
    Field::new("loan_dt", "대출일자", "loan date", Kind::Date).at_most(8),
    Field::new("expd_dt", "만기일자", "expiry date", Kind::Date).at_most(8),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("frcr_pchs_amt1", "외화매입금액1", "foreign currency purchase amount 1", Kind::Decimal),
    Field::new("ovrs_rlzt_pfls_amt", "해외실현손익금액", "overseas realised profit/loss amount", Kind::Decimal),
    Field::new("ovrs_tot_pfls", "해외총손익", "overseas total profit/loss", Kind::Decimal),
    Field::new("rlzt_erng_rt", "실현수익율", "realised earning rate", Kind::Ratio),
    Field::new("tot_evlu_pfls_amt", "총평가손익금액", "total valuation profit/loss amount", Kind::Decimal),
    Field::new("tot_pftrt", "총수익률", "total return rate", Kind::Ratio),
    Field::new("frcr_buy_amt_smtl1", "외화매수금액합계1", "foreign currency buy amount sum 1", Kind::Decimal),
    Field::new("ovrs_rlzt_pfls_amt2", "해외실현손익금액2", "overseas realised profit/loss amount 2", Kind::Decimal),
    Field::new("frcr_buy_amt_smtl2", "외화매수금액합계2", "foreign currency buy amount sum 2", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "inquire_balance",
    title: "해외주식 잔고",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/trading/inquire-balance",
    effect: Effect::Read,
    tr_ids: &[TrIds::both("TTTS3012R", "VTTS3012R")],
    conditions: &[],
    old_tr_ids: &[TrIds::live_only("JTTT3012R")],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK200", from: Origin::Answer },Cursor { name: "CTX_AREA_NK200", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }, Group { name: "output2", is_list: false, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireBalanceRequest(Cells);

crate::schema::request_type!(InquireBalanceRequest, DESCRIPTION);

impl InquireBalanceRequest {
    /// Sets 종합계좌번호: account no. (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 해외거래소코드: overseas exchange code (`OVRS_EXCG_CD`).
    #[must_use] #[inline] pub fn ovrs_excg_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 거래통화코드: trading currency code (`TR_CRCY_CD`).
    #[must_use] #[inline] pub fn tr_crcy_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 연속조회검색조건200: continuation search condition (200 chars, space padded) (`CTX_AREA_FK200`).
    #[must_use] #[inline] pub fn ctx_area_fk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 연속조회키200: continuation key (200 chars, space padded) (`CTX_AREA_NK200`).
    #[must_use] #[inline] pub fn ctx_area_nk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireBalanceResponse(Answer);

crate::schema::response_type!(InquireBalanceResponse, DESCRIPTION);

impl InquireBalanceResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = InquireBalanceOutput1<'_>> { self.0.rows(0).iter().map(InquireBalanceOutput1) }
    /// Returns `output2`; `None` where it was not answered.
    pub fn output2(&self) -> Option<InquireBalanceOutput2<'_>> { self.0.row(1).map(InquireBalanceOutput2) }
    /// 연속조회검색조건200: continuation search condition (200 chars, space padded) (`ctx_area_fk200`).
    #[inline] pub fn ctx_area_fk200(&self) -> &str { self.0.root().text(0) }
    /// 연속조회키200: continuation key (200 chars, space padded) (`ctx_area_nk200`).
    #[inline] pub fn ctx_area_nk200(&self) -> &str { self.0.root().text(1) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireBalanceOutput1<'a>(&'a Cells);

impl<'a> InquireBalanceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 종합계좌번호: account no. (first 8) (`cano`).
    #[inline] pub fn cano(self) -> &'a str { self.0.text(0) }
    /// 계좌상품코드: account product code (`acnt_prdt_cd`).
    #[inline] pub fn acnt_prdt_cd(self) -> &'a str { self.0.text(1) }
    /// 상품유형코드: product type code (`prdt_type_cd`).
    #[inline] pub fn prdt_type_cd(self) -> &'a str { self.0.text(2) }
    /// 해외상품번호: overseas product no. (issue code) (`ovrs_pdno`).
    #[inline] pub fn ovrs_pdno(self) -> &'a str { self.0.text(3) }
    /// 해외종목명: overseas issue name (`ovrs_item_name`).
    #[inline] pub fn ovrs_item_name(self) -> &'a str { self.0.text(4) }
    /// 외화평가손익금액: foreign currency valuation profit/loss amount (`frcr_evlu_pfls_amt`).
    #[inline] pub fn frcr_evlu_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 평가손익율: valuation profit/loss rate (`evlu_pfls_rt`).
    #[inline] pub fn evlu_pfls_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 매입평균가격: purchase average price (`pchs_avg_pric`).
    #[inline] pub fn pchs_avg_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 해외잔고수량: overseas balance qty (`ovrs_cblc_qty`).
    #[inline] pub fn ovrs_cblc_qty(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 주문가능수량: orderable qty (`ord_psbl_qty`).
    #[inline] pub fn ord_psbl_qty(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 외화매입금액1: foreign currency purchase amount 1 (`frcr_pchs_amt1`).
    #[inline] pub fn frcr_pchs_amt1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 해외주식평가금액: overseas stock valuation amount (`ovrs_stck_evlu_amt`).
    #[inline] pub fn ovrs_stck_evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 현재가격2: current price 2 (`now_pric2`).
    #[inline] pub fn now_pric2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 거래통화코드: trading currency code (`tr_crcy_cd`).
    #[inline] pub fn tr_crcy_cd(self) -> &'a str { self.0.text(13) }
    /// 해외거래소코드: overseas exchange code (`ovrs_excg_cd`).
    #[inline] pub fn ovrs_excg_cd(self) -> &'a str { self.0.text(14) }
    /// 대출유형코드: loan type code (`loan_type_cd`).
    #[inline] pub fn loan_type_cd(self) -> &'a str { self.0.text(15) }
    /// 대출일자: loan date (`loan_dt`).
    #[inline] pub fn loan_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(16) }
    /// 만기일자: expiry date (`expd_dt`).
    #[inline] pub fn expd_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(17) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireBalanceOutput2<'a>(&'a Cells);

impl<'a> InquireBalanceOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 외화매입금액1: foreign currency purchase amount 1 (`frcr_pchs_amt1`).
    #[inline] pub fn frcr_pchs_amt1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 해외실현손익금액: overseas realised profit/loss amount (`ovrs_rlzt_pfls_amt`).
    #[inline] pub fn ovrs_rlzt_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 해외총손익: overseas total profit/loss (`ovrs_tot_pfls`).
    #[inline] pub fn ovrs_tot_pfls(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 실현수익율: realised earning rate (`rlzt_erng_rt`).
    #[inline] pub fn rlzt_erng_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 총평가손익금액: total valuation profit/loss amount (`tot_evlu_pfls_amt`).
    #[inline] pub fn tot_evlu_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 총수익률: total return rate (`tot_pftrt`).
    #[inline] pub fn tot_pftrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 외화매수금액합계1: foreign currency buy amount sum 1 (`frcr_buy_amt_smtl1`).
    #[inline] pub fn frcr_buy_amt_smtl1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 해외실현손익금액2: overseas realised profit/loss amount 2 (`ovrs_rlzt_pfls_amt2`).
    #[inline] pub fn ovrs_rlzt_pfls_amt2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 외화매수금액합계2: foreign currency buy amount sum 2 (`frcr_buy_amt_smtl2`).
    #[inline] pub fn frcr_buy_amt_smtl2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
}

