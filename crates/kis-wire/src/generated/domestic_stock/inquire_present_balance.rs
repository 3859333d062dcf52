//! `inquire-present-balance` 퇴직연금 체결기준잔고: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 퇴직연금 체결기준잔고: `GET /uapi/domestic-stock/v1/trading/pension/inquire-present-balance`.
///
/// sample loops on tr\_cont; the official doc says paging is not available.
#[derive(Clone, Copy, Debug)]
pub struct InquirePresentBalance;

impl Call for InquirePresentBalance {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquirePresentBalanceRequest;
    type Response = InquirePresentBalanceResponse;
}

impl ReadCall for InquirePresentBalance {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("USER_DVSN_CD", "사용자구분코드", "user division code", Kind::Code).required(),
    Field::new("CTX_AREA_FK100", "연속조회검색조건100", "continuation search condition 100", Kind::Text).required(),
    Field::new("CTX_AREA_NK100", "연속조회키100", "continuation key 100", Kind::Text).required(),
    Field::new("PRCS_DVSN_CD", "처리구분코드", "processing division code", Kind::Code),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("cblc_dvsn", "잔고구분", "balance division", Kind::Code),
    Field::new("cblc_dvsn_name", "잔고구분명", "balance division name", Kind::Text),
    Field::new("pdno", "상품번호", "product number", Kind::Text),
    Field::new("prdt_name", "상품명", "product name", Kind::Text),
    Field::new("hldg_qty", "보유수량", "holding qty", Kind::Shares),
    Field::new("slpsb_qty", "매도가능수량", "sellable qty", Kind::Shares),
    Field::new("pchs_avg_pric", "매입평균가격", "average purchase price", Kind::Decimal),
    Field::new("evlu_pfls_amt", "평가손익금액", "valuation profit/loss amount", Kind::Decimal),
    Field::new("evlu_pfls_rt", "평가손익율", "valuation profit/loss rate", Kind::Ratio),
    Field::new("prpr", "현재가", "current price", Kind::Decimal),
    Field::new("evlu_amt", "평가금액", "valuation amount", Kind::Decimal),
    Field::new("pchs_amt", "매입금액", "purchase amount", Kind::Decimal),
    Field::new("cblc_weit", "잔고비중", "balance weight", Kind::Ratio),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("pchs_amt_smtl_amt", "매입금액합계금액", "purchase amount sum amount", Kind::Decimal),
    Field::new("evlu_amt_smtl_amt", "평가금액합계금액", "valuation amount sum amount", Kind::Decimal),
    Field::new("evlu_pfls_smtl_amt", "평가손익합계금액", "valuation profit/loss sum amount", Kind::Decimal),
    Field::new("trad_pfls_smtl", "매매손익합계", "trading profit/loss sum", Kind::Decimal),
    Field::new("thdt_tot_pfls_amt", "당일총손익금액", "today total profit/loss amount", Kind::Decimal),
    Field::new("pftrt", "수익률", "earning rate", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_present_balance",
    title: "퇴직연금 체결기준잔고",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/pension/inquire-present-balance",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("TTTC2202R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePresentBalanceRequest(Cells);

crate::schema::request_type!(InquirePresentBalanceRequest, DESCRIPTION);

impl InquirePresentBalanceRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 사용자구분코드: user division code (`USER_DVSN_CD`).
    #[must_use] #[inline] pub fn user_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 연속조회검색조건100: continuation search condition 100 (`CTX_AREA_FK100`).
    #[must_use] #[inline] pub fn ctx_area_fk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 연속조회키100: continuation key 100 (`CTX_AREA_NK100`).
    #[must_use] #[inline] pub fn ctx_area_nk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 처리구분코드: processing division code (`PRCS_DVSN_CD`).
    #[must_use] #[inline] pub fn prcs_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePresentBalanceResponse(Answer);

crate::schema::response_type!(InquirePresentBalanceResponse, DESCRIPTION);

impl InquirePresentBalanceResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = InquirePresentBalanceOutput1<'_>> { self.0.rows(0).iter().map(InquirePresentBalanceOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = InquirePresentBalanceOutput2<'_>> { self.0.rows(1).iter().map(InquirePresentBalanceOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePresentBalanceOutput1<'a>(&'a Cells);

impl<'a> InquirePresentBalanceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 잔고구분: balance division (`cblc_dvsn`).
    #[inline] pub fn cblc_dvsn(self) -> &'a str { self.0.text(0) }
    /// 잔고구분명: balance division name (`cblc_dvsn_name`).
    #[inline] pub fn cblc_dvsn_name(self) -> &'a str { self.0.text(1) }
    /// 상품번호: product number (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(2) }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(3) }
    /// 보유수량: holding qty (`hldg_qty`).
    #[inline] pub fn hldg_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// 매도가능수량: sellable qty (`slpsb_qty`).
    #[inline] pub fn slpsb_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 매입평균가격: average purchase price (`pchs_avg_pric`).
    #[inline] pub fn pchs_avg_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 평가손익금액: valuation profit/loss amount (`evlu_pfls_amt`).
    #[inline] pub fn evlu_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 평가손익율: valuation profit/loss rate (`evlu_pfls_rt`).
    #[inline] pub fn evlu_pfls_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 현재가: current price (`prpr`).
    #[inline] pub fn prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 평가금액: valuation amount (`evlu_amt`).
    #[inline] pub fn evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 매입금액: purchase amount (`pchs_amt`).
    #[inline] pub fn pchs_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 잔고비중: balance weight (`cblc_weit`).
    #[inline] pub fn cblc_weit(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePresentBalanceOutput2<'a>(&'a Cells);

impl<'a> InquirePresentBalanceOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 매입금액합계금액: purchase amount sum amount (`pchs_amt_smtl_amt`).
    #[inline] pub fn pchs_amt_smtl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 평가금액합계금액: valuation amount sum amount (`evlu_amt_smtl_amt`).
    #[inline] pub fn evlu_amt_smtl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 평가손익합계금액: valuation profit/loss sum amount (`evlu_pfls_smtl_amt`).
    #[inline] pub fn evlu_pfls_smtl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 매매손익합계: trading profit/loss sum (`trad_pfls_smtl`).
    #[inline] pub fn trad_pfls_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 당일총손익금액: today total profit/loss amount (`thdt_tot_pfls_amt`).
    #[inline] pub fn thdt_tot_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 수익률: earning rate (`pftrt`).
    #[inline] pub fn pftrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
}

