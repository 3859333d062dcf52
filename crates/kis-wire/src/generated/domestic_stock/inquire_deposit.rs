//! `inquire-deposit` 퇴직연금 예수금조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 퇴직연금 예수금조회: `GET /uapi/domestic-stock/v1/trading/pension/inquire-deposit`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDeposit;

impl Call for InquireDeposit {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireDepositRequest;
    type Response = InquireDepositResponse;
}

impl ReadCall for InquireDeposit {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("ACCA_DVSN_CD", "적립금구분코드", "reserve fund division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("dnca_tota", "예수금총액", "deposit total amount", Kind::Decimal),
    Field::new("nxdy_excc_amt", "익일정산액", "next day settlement amount", Kind::Decimal),
    Field::new("nxdy_sttl_amt", "익일결제금액", "next day settlement amount", Kind::Decimal),
    Field::new("nx2_day_sttl_amt", "2익일결제금액", "2 next day settlement amount", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_deposit",
    title: "퇴직연금 예수금조회",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/pension/inquire-deposit",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("TTTC0506R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDepositRequest(Cells);

crate::schema::request_type!(InquireDepositRequest, DESCRIPTION);

impl InquireDepositRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 적립금구분코드: reserve fund division code (`ACCA_DVSN_CD`).
    #[must_use] #[inline] pub fn acca_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDepositResponse(Answer);

crate::schema::response_type!(InquireDepositResponse, DESCRIPTION);

impl InquireDepositResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<InquireDepositOutput<'_>> { self.0.row(0).map(InquireDepositOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDepositOutput<'a>(&'a Cells);

impl<'a> InquireDepositOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 예수금총액: deposit total amount (`dnca_tota`).
    #[inline] pub fn dnca_tota(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 익일정산액: next day settlement amount (`nxdy_excc_amt`).
    #[inline] pub fn nxdy_excc_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 익일결제금액: next day settlement amount (`nxdy_sttl_amt`).
    #[inline] pub fn nxdy_sttl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 2익일결제금액: 2 next day settlement amount (`nx2_day_sttl_amt`).
    #[inline] pub fn nx2_day_sttl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
}

