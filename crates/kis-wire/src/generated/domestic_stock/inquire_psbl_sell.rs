//! `inquire-psbl-sell` 매도가능수량조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 매도가능수량조회: `GET /uapi/domestic-stock/v1/trading/inquire-psbl-sell`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePsblSell;

impl Call for InquirePsblSell {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquirePsblSellRequest;
    type Response = InquirePsblSellResponse;
}

impl ReadCall for InquirePsblSell {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account no. (first 8)", Kind::Text).at_most(8).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).at_most(2).required(),
    Field::new("PDNO", "종목번호", "product no. (issue code)", Kind::Text).at_most(12).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("pdno", "상품번호", "product no. (issue code)", Kind::Text).at_most(12),
    Field::new("prdt_name", "상품명", "product name", Kind::Text),
    Field::new("buy_qty", "매수수량", "buy qty", Kind::Shares),
    Field::new("sll_qty", "매도수량", "sell qty", Kind::Shares),
    Field::new("cblc_qty", "잔고수량", "balance qty", Kind::Shares),
    Field::new("nsvg_qty", "비저축수량", "", Kind::Shares),
    Field::new("ord_psbl_qty", "주문가능수량", "orderable qty", Kind::Shares).at_most(10),
    Field::new("pchs_avg_pric", "매입평균가격", "purchase average price", Kind::Decimal).at_most(22),
    Field::new("pchs_amt", "매입금액", "purchase amount", Kind::Decimal).at_most(19),
    Field::new("now_pric", "현재가", "current price", Kind::Decimal),
    Field::new("evlu_amt", "평가금액", "valuation amount", Kind::Decimal).at_most(19),
    Field::new("evlu_pfls_amt", "평가손익금액", "valuation profit/loss amount", Kind::Decimal).at_most(19),
    Field::new("evlu_pfls_rt", "평가손익율", "valuation profit/loss rate", Kind::Ratio).at_most(9),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_psbl_sell",
    title: "매도가능수량조회",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/inquire-psbl-sell",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("TTTC8408R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePsblSellRequest(Cells);

crate::schema::request_type!(InquirePsblSellRequest, DESCRIPTION);

impl InquirePsblSellRequest {
    /// Sets 종합계좌번호: account no. (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 종목번호: product no. (issue code) (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePsblSellResponse(Answer);

crate::schema::response_type!(InquirePsblSellResponse, DESCRIPTION);

impl InquirePsblSellResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<InquirePsblSellOutput<'_>> { self.0.row(0).map(InquirePsblSellOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePsblSellOutput<'a>(&'a Cells);

impl<'a> InquirePsblSellOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 상품번호: product no. (issue code) (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(0) }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(1) }
    /// 매수수량: buy qty (`buy_qty`).
    #[inline] pub fn buy_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(2) }
    /// 매도수량: sell qty (`sll_qty`).
    #[inline] pub fn sll_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(3) }
    /// 잔고수량: balance qty (`cblc_qty`).
    #[inline] pub fn cblc_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// 비저축수량 (`nsvg_qty`).
    #[inline] pub fn nsvg_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 주문가능수량: orderable qty (`ord_psbl_qty`).
    #[inline] pub fn ord_psbl_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 매입평균가격: purchase average price (`pchs_avg_pric`).
    #[inline] pub fn pchs_avg_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 매입금액: purchase amount (`pchs_amt`).
    #[inline] pub fn pchs_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 현재가: current price (`now_pric`).
    #[inline] pub fn now_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 평가금액: valuation amount (`evlu_amt`).
    #[inline] pub fn evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 평가손익금액: valuation profit/loss amount (`evlu_pfls_amt`).
    #[inline] pub fn evlu_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 평가손익율: valuation profit/loss rate (`evlu_pfls_rt`).
    #[inline] pub fn evlu_pfls_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
}

