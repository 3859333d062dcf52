//! `inquire-period-trade-profit` 기간별매매손익현황조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 기간별매매손익현황조회: `GET /uapi/domestic-stock/v1/trading/inquire-period-trade-profit`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePeriodTradeProfit;

impl Call for InquirePeriodTradeProfit {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquirePeriodTradeProfitRequest;
    type Response = InquirePeriodTradeProfitResponse;
}

impl ReadCall for InquirePeriodTradeProfit {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("SORT_DVSN", "정렬구분", "sort division", Kind::Code).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("PDNO", "상품번호", "product number", Kind::Text).required(),
    Field::new("INQR_STRT_DT", "조회시작일자", "inquiry start date", Kind::Date).required(),
    Field::new("INQR_END_DT", "조회종료일자", "inquiry end date", Kind::Date).required(),
    Field::new("CTX_AREA_NK100", "연속조회키100", "continuation key 100", Kind::Text).required(),
    Field::new("CBLC_DVSN", "잔고구분", "balance division", Kind::Code).required(),
    Field::new("CTX_AREA_FK100", "연속조회검색조건100", "continuation search condition 100", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[
    Field::new("ctx_area_nk100", "연속조회키100", "continuation key 100", Kind::Text),
    Field::new("ctx_area_fk100", "연속조회검색조건100", "continuation search condition 100", Kind::Text),
]);

const OUTPUT1: Schema = Schema(&[
    Field::new("trad_dt", "매매일자", "trading date", Kind::Date),
    Field::new("pdno", "상품번호", "product number", Kind::Text),
    Field::new("prdt_name", "상품명", "product name", Kind::Text),
    Field::new("trad_dvsn_name", "매매구분명", "trade division name", Kind::Text),
    Field::new("loan_dt", "대출일자", "loan date", Kind::Date),
    Field::new("hldg_qty", "보유수량", "holding qty", Kind::Shares),
    Field::new("pchs_unpr", "매입단가", "purchase unit price", Kind::Decimal),
    Field::new("buy_qty", "매수수량", "buy qty", Kind::Shares),
    Field::new("buy_amt", "매수금액", "buy amount", Kind::Decimal),
    Field::new("sll_pric", "매도가격", "sell price", Kind::Decimal),
    Field::new("sll_qty", "매도수량", "sell qty", Kind::Shares),
    Field::new("sll_amt", "매도금액", "sell amount", Kind::Decimal),
    Field::new("rlzt_pfls", "실현손익", "realised profit/loss", Kind::Decimal),
    Field::new("pfls_rt", "손익률", "profit/loss rate", Kind::Ratio),
    Field::new("fee", "수수료", "fee", Kind::Decimal),
    Field::new("tl_tax", "제세금", "taxes", Kind::Decimal),
    Field::new("loan_int", "대출이자", "loan interest", Kind::Decimal),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("sll_qty_smtl", "매도수량합계", "sell qty sum", Kind::Whole),
    Field::new("sll_tr_amt_smtl", "매도거래금액합계", "sell trade amount sum", Kind::Decimal),
    Field::new("sll_fee_smtl", "매도수수료합계", "sell fee sum", Kind::Decimal),
    Field::new("sll_tltx_smtl", "매도제세금합계", "sell taxes sum", Kind::Decimal),
    Field::new("sll_excc_amt_smtl", "매도정산금액합계", "sell settlement amount sum", Kind::Decimal),
    Field::new("buyqty_smtl", "매수수량합계", "buy qty sum", Kind::Whole),
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
    Field::new("tot_pftrt", "총수익률", "total earning rate", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_period_trade_profit",
    title: "기간별매매손익현황조회",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/inquire-period-trade-profit",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("TTTC8715R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK100", from: Origin::Answer },Cursor { name: "CTX_AREA_NK100", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }, Group { name: "output2", is_list: false, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePeriodTradeProfitRequest(Cells);

crate::schema::request_type!(InquirePeriodTradeProfitRequest, DESCRIPTION);

impl InquirePeriodTradeProfitRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 정렬구분: sort division (`SORT_DVSN`).
    #[must_use] #[inline] pub fn sort_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 상품번호: product number (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 조회시작일자: inquiry start date (`INQR_STRT_DT`).
    #[must_use] #[inline] pub fn inqr_strt_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 조회종료일자: inquiry end date (`INQR_END_DT`).
    #[must_use] #[inline] pub fn inqr_end_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 연속조회키100: continuation key 100 (`CTX_AREA_NK100`).
    #[must_use] #[inline] pub fn ctx_area_nk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 잔고구분: balance division (`CBLC_DVSN`).
    #[must_use] #[inline] pub fn cblc_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 연속조회검색조건100: continuation search condition 100 (`CTX_AREA_FK100`).
    #[must_use] #[inline] pub fn ctx_area_fk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePeriodTradeProfitResponse(Answer);

crate::schema::response_type!(InquirePeriodTradeProfitResponse, DESCRIPTION);

impl InquirePeriodTradeProfitResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = InquirePeriodTradeProfitOutput1<'_>> { self.0.rows(0).iter().map(InquirePeriodTradeProfitOutput1) }
    /// Returns `output2`; `None` where it was not answered.
    pub fn output2(&self) -> Option<InquirePeriodTradeProfitOutput2<'_>> { self.0.row(1).map(InquirePeriodTradeProfitOutput2) }
    /// 연속조회키100: continuation key 100 (`ctx_area_nk100`).
    #[inline] pub fn ctx_area_nk100(&self) -> &str { self.0.root().text(0) }
    /// 연속조회검색조건100: continuation search condition 100 (`ctx_area_fk100`).
    #[inline] pub fn ctx_area_fk100(&self) -> &str { self.0.root().text(1) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePeriodTradeProfitOutput1<'a>(&'a Cells);

impl<'a> InquirePeriodTradeProfitOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 매매일자: trading date (`trad_dt`).
    #[inline] pub fn trad_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 상품번호: product number (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(1) }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(2) }
    /// 매매구분명: trade division name (`trad_dvsn_name`).
    #[inline] pub fn trad_dvsn_name(self) -> &'a str { self.0.text(3) }
    /// 대출일자: loan date (`loan_dt`).
    #[inline] pub fn loan_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(4) }
    /// 보유수량: holding qty (`hldg_qty`).
    #[inline] pub fn hldg_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 매입단가: purchase unit price (`pchs_unpr`).
    #[inline] pub fn pchs_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 매수수량: buy qty (`buy_qty`).
    #[inline] pub fn buy_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 매수금액: buy amount (`buy_amt`).
    #[inline] pub fn buy_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 매도가격: sell price (`sll_pric`).
    #[inline] pub fn sll_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 매도수량: sell qty (`sll_qty`).
    #[inline] pub fn sll_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
    /// 매도금액: sell amount (`sll_amt`).
    #[inline] pub fn sll_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 실현손익: realised profit/loss (`rlzt_pfls`).
    #[inline] pub fn rlzt_pfls(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 손익률: profit/loss rate (`pfls_rt`).
    #[inline] pub fn pfls_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 수수료: fee (`fee`).
    #[inline] pub fn fee(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 제세금: taxes (`tl_tax`).
    #[inline] pub fn tl_tax(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 대출이자: loan interest (`loan_int`).
    #[inline] pub fn loan_int(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePeriodTradeProfitOutput2<'a>(&'a Cells);

impl<'a> InquirePeriodTradeProfitOutput2<'a> {
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
    /// 매수수량합계: buy qty sum (`buyqty_smtl`).
    #[inline] pub fn buyqty_smtl(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
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
    /// 총수익률: total earning rate (`tot_pftrt`).
    #[inline] pub fn tot_pftrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
}

