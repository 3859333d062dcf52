//! `inquire-daily-amount-fee` 선물옵션기간약정수수료일별: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 선물옵션기간약정수수료일별: `GET /uapi/domestic-futureoption/v1/trading/inquire-daily-amount-fee`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyAmountFee;

impl Call for InquireDailyAmountFee {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireDailyAmountFeeRequest;
    type Response = InquireDailyAmountFeeResponse;
}

impl ReadCall for InquireDailyAmountFee {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("INQR_STRT_DAY", "조회시작일", "inquiry start day", Kind::Date).required(),
    Field::new("INQR_END_DAY", "조회종료일", "inquiry end day", Kind::Date).required(),
    Field::new("CTX_AREA_FK200", "연속조회검색조건200", "continuation search condition 200", Kind::Text).required(),
    Field::new("CTX_AREA_NK200", "연속조회키200", "continuation key 200", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("ord_dt", "주문일자", "order date", Kind::Date),
    Field::new("pdno", "상품번호", "product number", Kind::Text),
    Field::new("item_name", "종목명", "issue name", Kind::Text),
    Field::new("sll_agrm_amt", "매도약정금액", "sell contract amount", Kind::Decimal),
    Field::new("sll_fee", "매도수수료", "sell fee", Kind::Decimal),
    Field::new("buy_agrm_amt", "매수약정금액", "buy contract amount", Kind::Decimal),
    Field::new("buy_fee", "매수수수료", "buy fee", Kind::Decimal),
    Field::new("tot_fee_smtl", "총수수료합계", "total fee sum", Kind::Decimal),
    Field::new("trad_pfls", "매매손익", "trading profit/loss", Kind::Decimal),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("futr_agrm", "선물약정", "futures contract", Kind::Decimal),
    Field::new("futr_agrm_amt", "선물약정금액", "futures contract amount", Kind::Decimal),
    Field::new("futr_agrm_amt_smtl", "선물약정금액합계", "futures contract amount sum", Kind::Decimal),
    Field::new("futr_sll_fee_smtl", "선물매도수수료합계", "futures sell fee sum", Kind::Decimal),
    Field::new("futr_buy_fee_smtl", "선물매수수수료합계", "futures buy fee sum", Kind::Decimal),
    Field::new("futr_fee_smtl", "선물수수료합계", "futures fee sum", Kind::Decimal),
    Field::new("opt_agrm", "옵션약정", "option contract", Kind::Decimal),
    Field::new("opt_agrm_amt", "옵션약정금액", "option contract amount", Kind::Decimal),
    Field::new("opt_agrm_amt_smtl", "옵션약정금액합계", "option contract amount sum", Kind::Decimal),
    Field::new("opt_sll_fee_smtl", "옵션매도수수료합계", "option sell fee sum", Kind::Decimal),
    Field::new("opt_buy_fee_smtl", "옵션매수수수료합계", "option buy fee sum", Kind::Decimal),
    Field::new("opt_fee_smtl", "옵션수수료합계", "option fee sum", Kind::Decimal),
    Field::new("prdt_futr_agrm", "상품선물약정", "product futures contract", Kind::Decimal),
    Field::new("prdt_fuop", "상품선물옵션", "product futures/options", Kind::Text),
    Field::new("prdt_futr_evlu_amt", "상품선물평가금액", "product futures valuation amount", Kind::Decimal),
    Field::new("futr_fee", "선물수수료", "futures fee", Kind::Decimal),
    Field::new("opt_fee", "옵션수수료", "option fee", Kind::Decimal),
    Field::new("fee", "수수료", "fee", Kind::Decimal),
    Field::new("sll_agrm_amt", "매도약정금액", "sell contract amount", Kind::Decimal),
    Field::new("buy_agrm_amt", "매수약정금액", "buy contract amount", Kind::Decimal),
    Field::new("agrm_amt_smtl", "약정금액합계", "contract amount sum", Kind::Decimal),
    Field::new("sll_fee", "매도수수료", "sell fee", Kind::Decimal),
    Field::new("buy_fee", "매수수수료", "buy fee", Kind::Decimal),
    Field::new("fee_smtl", "수수료합계", "fee sum", Kind::Decimal),
    Field::new("trad_pfls_smtl", "매매손익합계", "trading profit/loss sum", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_futureoption",
    name: "inquire_daily_amount_fee",
    title: "선물옵션기간약정수수료일별",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/trading/inquire-daily-amount-fee",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("CTFO6119R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK200", from: Origin::Answer },Cursor { name: "CTX_AREA_NK200", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }, Group { name: "output2", is_list: false, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDailyAmountFeeRequest(Cells);

crate::schema::request_type!(InquireDailyAmountFeeRequest, DESCRIPTION);

impl InquireDailyAmountFeeRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조회시작일: inquiry start day (`INQR_STRT_DAY`).
    #[must_use] #[inline] pub fn inqr_strt_day(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 조회종료일: inquiry end day (`INQR_END_DAY`).
    #[must_use] #[inline] pub fn inqr_end_day(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 연속조회검색조건200: continuation search condition 200 (`CTX_AREA_FK200`).
    #[must_use] #[inline] pub fn ctx_area_fk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 연속조회키200: continuation key 200 (`CTX_AREA_NK200`).
    #[must_use] #[inline] pub fn ctx_area_nk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDailyAmountFeeResponse(Answer);

crate::schema::response_type!(InquireDailyAmountFeeResponse, DESCRIPTION);

impl InquireDailyAmountFeeResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = InquireDailyAmountFeeOutput1<'_>> { self.0.rows(0).iter().map(InquireDailyAmountFeeOutput1) }
    /// Returns `output2`; `None` where it was not answered.
    pub fn output2(&self) -> Option<InquireDailyAmountFeeOutput2<'_>> { self.0.row(1).map(InquireDailyAmountFeeOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyAmountFeeOutput1<'a>(&'a Cells);

impl<'a> InquireDailyAmountFeeOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주문일자: order date (`ord_dt`).
    #[inline] pub fn ord_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 상품번호: product number (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(1) }
    /// 종목명: issue name (`item_name`).
    #[inline] pub fn item_name(self) -> &'a str { self.0.text(2) }
    /// 매도약정금액: sell contract amount (`sll_agrm_amt`).
    #[inline] pub fn sll_agrm_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 매도수수료: sell fee (`sll_fee`).
    #[inline] pub fn sll_fee(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 매수약정금액: buy contract amount (`buy_agrm_amt`).
    #[inline] pub fn buy_agrm_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 매수수수료: buy fee (`buy_fee`).
    #[inline] pub fn buy_fee(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 총수수료합계: total fee sum (`tot_fee_smtl`).
    #[inline] pub fn tot_fee_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 매매손익: trading profit/loss (`trad_pfls`).
    #[inline] pub fn trad_pfls(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyAmountFeeOutput2<'a>(&'a Cells);

impl<'a> InquireDailyAmountFeeOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 선물약정: futures contract (`futr_agrm`).
    #[inline] pub fn futr_agrm(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 선물약정금액: futures contract amount (`futr_agrm_amt`).
    #[inline] pub fn futr_agrm_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 선물약정금액합계: futures contract amount sum (`futr_agrm_amt_smtl`).
    #[inline] pub fn futr_agrm_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 선물매도수수료합계: futures sell fee sum (`futr_sll_fee_smtl`).
    #[inline] pub fn futr_sll_fee_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 선물매수수수료합계: futures buy fee sum (`futr_buy_fee_smtl`).
    #[inline] pub fn futr_buy_fee_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 선물수수료합계: futures fee sum (`futr_fee_smtl`).
    #[inline] pub fn futr_fee_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 옵션약정: option contract (`opt_agrm`).
    #[inline] pub fn opt_agrm(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 옵션약정금액: option contract amount (`opt_agrm_amt`).
    #[inline] pub fn opt_agrm_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 옵션약정금액합계: option contract amount sum (`opt_agrm_amt_smtl`).
    #[inline] pub fn opt_agrm_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 옵션매도수수료합계: option sell fee sum (`opt_sll_fee_smtl`).
    #[inline] pub fn opt_sll_fee_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 옵션매수수수료합계: option buy fee sum (`opt_buy_fee_smtl`).
    #[inline] pub fn opt_buy_fee_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 옵션수수료합계: option fee sum (`opt_fee_smtl`).
    #[inline] pub fn opt_fee_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 상품선물약정: product futures contract (`prdt_futr_agrm`).
    #[inline] pub fn prdt_futr_agrm(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 상품선물옵션: product futures/options (`prdt_fuop`).
    #[inline] pub fn prdt_fuop(self) -> &'a str { self.0.text(13) }
    /// 상품선물평가금액: product futures valuation amount (`prdt_futr_evlu_amt`).
    #[inline] pub fn prdt_futr_evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 선물수수료: futures fee (`futr_fee`).
    #[inline] pub fn futr_fee(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 옵션수수료: option fee (`opt_fee`).
    #[inline] pub fn opt_fee(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 수수료: fee (`fee`).
    #[inline] pub fn fee(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 매도약정금액: sell contract amount (`sll_agrm_amt`).
    #[inline] pub fn sll_agrm_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 매수약정금액: buy contract amount (`buy_agrm_amt`).
    #[inline] pub fn buy_agrm_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 약정금액합계: contract amount sum (`agrm_amt_smtl`).
    #[inline] pub fn agrm_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 매도수수료: sell fee (`sll_fee`).
    #[inline] pub fn sll_fee(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 매수수수료: buy fee (`buy_fee`).
    #[inline] pub fn buy_fee(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 수수료합계: fee sum (`fee_smtl`).
    #[inline] pub fn fee_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// 매매손익합계: trading profit/loss sum (`trad_pfls_smtl`).
    #[inline] pub fn trad_pfls_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
}

