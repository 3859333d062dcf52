//! `inquire-balance` 퇴직연금 잔고조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 퇴직연금 잔고조회: `GET /uapi/domestic-stock/v1/trading/pension/inquire-balance`.
#[derive(Clone, Copy, Debug)]
pub struct PensionInquireBalance;

impl Call for PensionInquireBalance {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = PensionInquireBalanceRequest;
    type Response = PensionInquireBalanceResponse;
}

impl ReadCall for PensionInquireBalance {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("ACCA_DVSN_CD", "적립금구분코드", "reserve fund division code", Kind::Code).required(),
    Field::new("INQR_DVSN", "조회구분", "inquiry division", Kind::Code).required(),
    Field::new("CTX_AREA_FK100", "연속조회검색조건100", "continuation search condition 100", Kind::Text).required(),
    Field::new("CTX_AREA_NK100", "연속조회키100", "continuation key 100", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("cblc_dvsn_name", "잔고구분명", "balance division name", Kind::Text),
    Field::new("prdt_name", "상품명", "product name", Kind::Text),
    Field::new("pdno", "상품번호", "product number", Kind::Text),
    Field::new("item_dvsn_name", "종목구분명", "issue division name", Kind::Text),
    Field::new("thdt_buyqty", "금일매수수량", "today buy qty", Kind::Shares),
    Field::new("thdt_sll_qty", "금일매도수량", "today sell qty", Kind::Shares),
    Field::new("hldg_qty", "보유수량", "holding qty", Kind::Shares),
    Field::new("ord_psbl_qty", "주문가능수량", "orderable qty", Kind::Shares),
    Field::new("pchs_avg_pric", "매입평균가격", "average purchase price", Kind::Decimal),
    Field::new("pchs_amt", "매입금액", "purchase amount", Kind::Decimal),
    Field::new("prpr", "현재가", "current price", Kind::Decimal),
    Field::new("evlu_amt", "평가금액", "valuation amount", Kind::Decimal),
    Field::new("evlu_pfls_amt", "평가손익금액", "valuation profit/loss amount", Kind::Decimal),
    Field::new("evlu_erng_rt", "평가수익율", "valuation earning rate", Kind::Ratio),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("dnca_tot_amt", "예수금총금액", "deposit total amount", Kind::Decimal),
    Field::new("nxdy_excc_amt", "익일정산금액", "next day settlement amount", Kind::Decimal),
    Field::new("prvs_rcdl_excc_amt", "가수도정산금액", "provisional delivery (D+2) settlement amount", Kind::Decimal),
    Field::new("thdt_buy_amt", "금일매수금액", "today buy amount", Kind::Decimal),
    Field::new("thdt_sll_amt", "금일매도금액", "today sell amount", Kind::Decimal),
    Field::new("thdt_tlex_amt", "금일제비용금액", "today costs amount", Kind::Decimal),
    Field::new("scts_evlu_amt", "유가평가금액", "securities valuation amount", Kind::Decimal),
    Field::new("tot_evlu_amt", "총평가금액", "total valuation amount", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "pension_inquire_balance",
    title: "퇴직연금 잔고조회",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/pension/inquire-balance",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("TTTC2208R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK100", from: Origin::Answer },Cursor { name: "CTX_AREA_NK100", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }, Group { name: "output2", is_list: false, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PensionInquireBalanceRequest(Cells);

crate::schema::request_type!(PensionInquireBalanceRequest, DESCRIPTION);

impl PensionInquireBalanceRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 적립금구분코드: reserve fund division code (`ACCA_DVSN_CD`).
    #[must_use] #[inline] pub fn acca_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 조회구분: inquiry division (`INQR_DVSN`).
    #[must_use] #[inline] pub fn inqr_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 연속조회검색조건100: continuation search condition 100 (`CTX_AREA_FK100`).
    #[must_use] #[inline] pub fn ctx_area_fk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 연속조회키100: continuation key 100 (`CTX_AREA_NK100`).
    #[must_use] #[inline] pub fn ctx_area_nk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PensionInquireBalanceResponse(Answer);

crate::schema::response_type!(PensionInquireBalanceResponse, DESCRIPTION);

impl PensionInquireBalanceResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = PensionInquireBalanceOutput1<'_>> { self.0.rows(0).iter().map(PensionInquireBalanceOutput1) }
    /// Returns `output2`; `None` where it was not answered.
    pub fn output2(&self) -> Option<PensionInquireBalanceOutput2<'_>> { self.0.row(1).map(PensionInquireBalanceOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct PensionInquireBalanceOutput1<'a>(&'a Cells);

impl<'a> PensionInquireBalanceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 잔고구분명: balance division name (`cblc_dvsn_name`).
    #[inline] pub fn cblc_dvsn_name(self) -> &'a str { self.0.text(0) }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(1) }
    /// 상품번호: product number (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(2) }
    /// 종목구분명: issue division name (`item_dvsn_name`).
    #[inline] pub fn item_dvsn_name(self) -> &'a str { self.0.text(3) }
    /// 금일매수수량: today buy qty (`thdt_buyqty`).
    #[inline] pub fn thdt_buyqty(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// 금일매도수량: today sell qty (`thdt_sll_qty`).
    #[inline] pub fn thdt_sll_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 보유수량: holding qty (`hldg_qty`).
    #[inline] pub fn hldg_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 주문가능수량: orderable qty (`ord_psbl_qty`).
    #[inline] pub fn ord_psbl_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 매입평균가격: average purchase price (`pchs_avg_pric`).
    #[inline] pub fn pchs_avg_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 매입금액: purchase amount (`pchs_amt`).
    #[inline] pub fn pchs_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 현재가: current price (`prpr`).
    #[inline] pub fn prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 평가금액: valuation amount (`evlu_amt`).
    #[inline] pub fn evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 평가손익금액: valuation profit/loss amount (`evlu_pfls_amt`).
    #[inline] pub fn evlu_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 평가수익율: valuation earning rate (`evlu_erng_rt`).
    #[inline] pub fn evlu_erng_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct PensionInquireBalanceOutput2<'a>(&'a Cells);

impl<'a> PensionInquireBalanceOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 예수금총금액: deposit total amount (`dnca_tot_amt`).
    #[inline] pub fn dnca_tot_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 익일정산금액: next day settlement amount (`nxdy_excc_amt`).
    #[inline] pub fn nxdy_excc_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 가수도정산금액: provisional delivery (D+2) settlement amount (`prvs_rcdl_excc_amt`).
    #[inline] pub fn prvs_rcdl_excc_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 금일매수금액: today buy amount (`thdt_buy_amt`).
    #[inline] pub fn thdt_buy_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 금일매도금액: today sell amount (`thdt_sll_amt`).
    #[inline] pub fn thdt_sll_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 금일제비용금액: today costs amount (`thdt_tlex_amt`).
    #[inline] pub fn thdt_tlex_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 유가평가금액: securities valuation amount (`scts_evlu_amt`).
    #[inline] pub fn scts_evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 총평가금액: total valuation amount (`tot_evlu_amt`).
    #[inline] pub fn tot_evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
}

