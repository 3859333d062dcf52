//! `inquire-period-profit` 기간별손익일별합산조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 기간별손익일별합산조회: `GET /uapi/domestic-stock/v1/trading/inquire-period-profit`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePeriodProfit;

impl Call for InquirePeriodProfit {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquirePeriodProfitRequest;
    type Response = InquirePeriodProfitResponse;
}

impl ReadCall for InquirePeriodProfit {}

const REQUEST: Schema = Schema(&[
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("INQR_STRT_DT", "조회시작일자", "inquiry start date", Kind::Date).required(),
    Field::new("PDNO", "상품번호", "product number", Kind::Text).required(),
    Field::new("CTX_AREA_NK100", "연속조회키100", "continuation key 100", Kind::Text).required(),
    Field::new("INQR_END_DT", "조회종료일자", "inquiry end date", Kind::Date).required(),
    Field::new("SORT_DVSN", "정렬구분", "sort division", Kind::Code).required(),
    Field::new("INQR_DVSN", "조회구분", "inquiry division", Kind::Code).required(),
    Field::new("CBLC_DVSN", "잔고구분", "balance division", Kind::Code).required(),
    Field::new("CTX_AREA_FK100", "연속조회검색조건100", "continuation search condition 100", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("trad_dt", "매매일자", "trading date", Kind::Date),
    Field::new("buy_amt", "매수금액", "buy amount", Kind::Decimal),
    Field::new("sll_amt", "매도금액", "sell amount", Kind::Decimal),
    Field::new("rlzt_pfls", "실현손익", "realised profit/loss", Kind::Decimal),
    Field::new("fee", "수수료", "fee", Kind::Decimal),
    Field::new("loan_int", "대출이자", "loan interest", Kind::Decimal),
    Field::new("tl_tax", "제세금", "taxes", Kind::Decimal),
    Field::new("pfls_rt", "손익률", "profit/loss rate", Kind::Ratio),
    Field::new("sll_qty1", "매도수량1", "sell qty 1", Kind::Shares),
    Field::new("buy_qty1", "매수수량1", "buy qty 1", Kind::Shares),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("sll_qty_smtl", "매도수량합계", "sell qty sum", Kind::Whole),
    Field::new("sll_tr_amt_smtl", "매도거래금액합계", "sell trade amount sum", Kind::Decimal),
    Field::new("sll_fee_smtl", "매도수수료합계", "sell fee sum", Kind::Decimal),
    Field::new("sll_tltx_smtl", "매도제세금합계", "sell taxes sum", Kind::Decimal),
    Field::new("sll_excc_amt_smtl", "매도정산금액합계", "sell settlement amount sum", Kind::Decimal),
    Field::new("buy_qty_smtl", "매수수량합계", "buy qty sum", Kind::Whole),
    Field::new("buy_tr_amt_smtl", "매수거래금액합계", "buy trade amount sum", Kind::Decimal),
    Field::new("buy_fee_smtl", "매수수수료합계", "buy fee sum", Kind::Decimal),
    Field::new("buy_tax_smtl", "매수제세금합계", "buy taxes sum", Kind::Decimal),
    Field::new("buy_excc_amt_smtl", "매수정산금액합계", "buy settlement amount sum", Kind::Decimal),
    Field::new("tot_qty", "총수량", "total qty", Kind::Shares),
    Field::new("tot_tr_amt", "총거래금액", "total trade amount", Kind::Decimal),
    Field::new("tot_fee", "총수수료", "total fee", Kind::Decimal),
    Field::new("tot_tltx", "총제세금", "total taxes", Kind::Decimal),
    Field::new("tot_excc_amt", "총정산금액", "total settlement amount", Kind::Decimal),
    Field::new("tot_rlzt_pfls", "총실현손익", "total realised profit/loss", Kind::Decimal),
    Field::new("loan_int", "대출이자", "loan interest", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_period_profit",
    title: "기간별손익일별합산조회",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/inquire-period-profit",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("TTTC8708R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK100", from: Origin::Answer },Cursor { name: "CTX_AREA_NK100", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }, Group { name: "output2", is_list: false, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePeriodProfitRequest(Cells);

crate::schema::request_type!(InquirePeriodProfitRequest, DESCRIPTION);

impl InquirePeriodProfitRequest {
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조회시작일자: inquiry start date (`INQR_STRT_DT`).
    #[must_use] #[inline] pub fn inqr_strt_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 상품번호: product number (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 연속조회키100: continuation key 100 (`CTX_AREA_NK100`).
    #[must_use] #[inline] pub fn ctx_area_nk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 조회종료일자: inquiry end date (`INQR_END_DT`).
    #[must_use] #[inline] pub fn inqr_end_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 정렬구분: sort division (`SORT_DVSN`).
    #[must_use] #[inline] pub fn sort_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 조회구분: inquiry division (`INQR_DVSN`).
    #[must_use] #[inline] pub fn inqr_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 잔고구분: balance division (`CBLC_DVSN`).
    #[must_use] #[inline] pub fn cblc_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 연속조회검색조건100: continuation search condition 100 (`CTX_AREA_FK100`).
    #[must_use] #[inline] pub fn ctx_area_fk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePeriodProfitResponse(Answer);

crate::schema::response_type!(InquirePeriodProfitResponse, DESCRIPTION);

impl InquirePeriodProfitResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = InquirePeriodProfitOutput1<'_>> { self.0.rows(0).iter().map(InquirePeriodProfitOutput1) }
    /// Returns `output2`; `None` where it was not answered.
    pub fn output2(&self) -> Option<InquirePeriodProfitOutput2<'_>> { self.0.row(1).map(InquirePeriodProfitOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePeriodProfitOutput1<'a>(&'a Cells);

impl<'a> InquirePeriodProfitOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 매매일자: trading date (`trad_dt`).
    #[inline] pub fn trad_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 매수금액: buy amount (`buy_amt`).
    #[inline] pub fn buy_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 매도금액: sell amount (`sll_amt`).
    #[inline] pub fn sll_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 실현손익: realised profit/loss (`rlzt_pfls`).
    #[inline] pub fn rlzt_pfls(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 수수료: fee (`fee`).
    #[inline] pub fn fee(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 대출이자: loan interest (`loan_int`).
    #[inline] pub fn loan_int(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 제세금: taxes (`tl_tax`).
    #[inline] pub fn tl_tax(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 손익률: profit/loss rate (`pfls_rt`).
    #[inline] pub fn pfls_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 매도수량1: sell qty 1 (`sll_qty1`).
    #[inline] pub fn sll_qty1(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 매수수량1: buy qty 1 (`buy_qty1`).
    #[inline] pub fn buy_qty1(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePeriodProfitOutput2<'a>(&'a Cells);

impl<'a> InquirePeriodProfitOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 매도수량합계: sell qty sum (`sll_qty_smtl`).
    #[inline] pub fn sll_qty_smtl(self) -> Result<Option<i64>, FieldError> { self.0.whole(0) }
    /// 매도거래금액합계: sell trade amount sum (`sll_tr_amt_smtl`).
    #[inline] pub fn sll_tr_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 매도수수료합계: sell fee sum (`sll_fee_smtl`).
    #[inline] pub fn sll_fee_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 매도제세금합계: sell taxes sum (`sll_tltx_smtl`).
    #[inline] pub fn sll_tltx_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 매도정산금액합계: sell settlement amount sum (`sll_excc_amt_smtl`).
    #[inline] pub fn sll_excc_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 매수수량합계: buy qty sum (`buy_qty_smtl`).
    #[inline] pub fn buy_qty_smtl(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 매수거래금액합계: buy trade amount sum (`buy_tr_amt_smtl`).
    #[inline] pub fn buy_tr_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 매수수수료합계: buy fee sum (`buy_fee_smtl`).
    #[inline] pub fn buy_fee_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 매수제세금합계: buy taxes sum (`buy_tax_smtl`).
    #[inline] pub fn buy_tax_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 매수정산금액합계: buy settlement amount sum (`buy_excc_amt_smtl`).
    #[inline] pub fn buy_excc_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 총수량: total qty (`tot_qty`).
    #[inline] pub fn tot_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
    /// 총거래금액: total trade amount (`tot_tr_amt`).
    #[inline] pub fn tot_tr_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 총수수료: total fee (`tot_fee`).
    #[inline] pub fn tot_fee(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 총제세금: total taxes (`tot_tltx`).
    #[inline] pub fn tot_tltx(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 총정산금액: total settlement amount (`tot_excc_amt`).
    #[inline] pub fn tot_excc_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 총실현손익: total realised profit/loss (`tot_rlzt_pfls`).
    #[inline] pub fn tot_rlzt_pfls(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 대출이자: loan interest (`loan_int`).
    #[inline] pub fn loan_int(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
}

