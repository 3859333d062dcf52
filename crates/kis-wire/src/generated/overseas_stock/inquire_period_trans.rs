//! `inquire-period-trans` 해외주식 일별거래내역: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 일별거래내역: `GET /uapi/overseas-stock/v1/trading/inquire-period-trans`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePeriodTrans;

impl Call for InquirePeriodTrans {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquirePeriodTransRequest;
    type Response = InquirePeriodTransResponse;
}

impl ReadCall for InquirePeriodTrans {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("ERLM_STRT_DT", "등록시작일자", "registered start date", Kind::Date).required(),
    Field::new("ERLM_END_DT", "등록종료일자", "registered end date", Kind::Date).required(),
    Field::new("OVRS_EXCG_CD", "해외거래소코드", "overseas exchange code", Kind::Code).required(),
    Field::new("PDNO", "상품번호", "product number", Kind::Text).required(),
    Field::new("SLL_BUY_DVSN_CD", "매도매수구분코드", "sell/buy division code", Kind::Code).required(),
    Field::new("LOAN_DVSN_CD", "대출구분코드", "loan division code", Kind::Code).required(),
    Field::new("CTX_AREA_FK100", "연속조회검색조건100", "continuation search condition 100", Kind::Text).required(),
    Field::new("CTX_AREA_NK100", "연속조회키100", "continuation key 100", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[
    Field::new("ctx_area_fk100", "연속조회검색조건100", "continuation search condition 100", Kind::Text),
    Field::new("ctx_area_nk100", "연속조회키100", "continuation key 100", Kind::Text),
]);

const OUTPUT1: Schema = Schema(&[
    Field::new("trad_dt", "매매일자", "trading date", Kind::Date),
    Field::new("sttl_dt", "결제일자", "settlement date", Kind::Date),
    Field::new("sll_buy_dvsn_cd", "매도매수구분코드", "sell/buy division code", Kind::Code),
    Field::new("sll_buy_dvsn_name", "매도매수구분명", "sell/buy division name", Kind::Text),
    Field::new("pdno", "상품번호", "product number", Kind::Text),
    Field::new("ovrs_item_name", "해외종목명", "overseas issue name", Kind::Text),
    Field::new("ccld_qty", "체결수량", "execution qty", Kind::Decimal),
    Field::new("amt_unit_ccld_qty", "금액단위체결수량", "amount unit execution qty", Kind::Decimal),
    Field::new("ft_ccld_unpr2", "FT체결단가2", "FT execution unit price 2", Kind::Decimal),
    Field::new("ovrs_stck_ccld_unpr", "해외주식체결단가", "overseas stock execution unit price", Kind::Decimal),
    Field::new("tr_frcr_amt2", "거래외화금액2", "trade foreign currency amount 2", Kind::Decimal),
    Field::new("tr_amt", "거래금액", "trade amount", Kind::Decimal),
    Field::new("frcr_excc_amt_1", "외화정산금액1", "foreign currency settlement amount 1", Kind::Decimal),
    Field::new("wcrc_excc_amt", "원화정산금액", "KRW settlement amount", Kind::Decimal),
    Field::new("dmst_frcr_fee1", "국내외화수수료1", "domestic foreign currency fee 1", Kind::Decimal),
    Field::new("frcr_fee1", "외화수수료1", "foreign currency fee 1", Kind::Decimal),
    Field::new("dmst_wcrc_fee", "국내원화수수료", "domestic KRW fee", Kind::Decimal),
    Field::new("ovrs_wcrc_fee", "해외원화수수료", "overseas KRW fee", Kind::Decimal),
    Field::new("crcy_cd", "통화코드", "currency code", Kind::Code),
    Field::new("std_pdno", "표준상품번호", "standard product number", Kind::Text),
    Field::new("erlm_exrt", "등록환율", "registered exchange rate", Kind::Ratio),
    Field::new("loan_dvsn_cd", "대출구분코드", "loan division code", Kind::Code),
    Field::new("loan_dvsn_name", "대출구분명", "loan division name", Kind::Text),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("frcr_buy_amt_smtl", "외화매수금액합계", "foreign currency buy amount sum", Kind::Decimal),
    Field::new("frcr_sll_amt_smtl", "외화매도금액합계", "foreign currency sell amount sum", Kind::Decimal),
    Field::new("dmst_fee_smtl", "국내수수료합계", "domestic fee sum", Kind::Decimal),
    Field::new("ovrs_fee_smtl", "해외수수료합계", "overseas fee sum", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "inquire_period_trans",
    title: "해외주식 일별거래내역",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/trading/inquire-period-trans",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("CTOS4001R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK100", from: Origin::Answer },Cursor { name: "CTX_AREA_NK100", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }, Group { name: "output2", is_list: false, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePeriodTransRequest(Cells);

crate::schema::request_type!(InquirePeriodTransRequest, DESCRIPTION);

impl InquirePeriodTransRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 등록시작일자: registered start date (`ERLM_STRT_DT`).
    #[must_use] #[inline] pub fn erlm_strt_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 등록종료일자: registered end date (`ERLM_END_DT`).
    #[must_use] #[inline] pub fn erlm_end_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 해외거래소코드: overseas exchange code (`OVRS_EXCG_CD`).
    #[must_use] #[inline] pub fn ovrs_excg_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 상품번호: product number (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 매도매수구분코드: sell/buy division code (`SLL_BUY_DVSN_CD`).
    #[must_use] #[inline] pub fn sll_buy_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 대출구분코드: loan division code (`LOAN_DVSN_CD`).
    #[must_use] #[inline] pub fn loan_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 연속조회검색조건100: continuation search condition 100 (`CTX_AREA_FK100`).
    #[must_use] #[inline] pub fn ctx_area_fk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 연속조회키100: continuation key 100 (`CTX_AREA_NK100`).
    #[must_use] #[inline] pub fn ctx_area_nk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePeriodTransResponse(Answer);

crate::schema::response_type!(InquirePeriodTransResponse, DESCRIPTION);

impl InquirePeriodTransResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = InquirePeriodTransOutput1<'_>> { self.0.rows(0).iter().map(InquirePeriodTransOutput1) }
    /// Returns `output2`; `None` where it was not answered.
    pub fn output2(&self) -> Option<InquirePeriodTransOutput2<'_>> { self.0.row(1).map(InquirePeriodTransOutput2) }
    /// 연속조회검색조건100: continuation search condition 100 (`ctx_area_fk100`).
    #[inline] pub fn ctx_area_fk100(&self) -> &str { self.0.root().text(0) }
    /// 연속조회키100: continuation key 100 (`ctx_area_nk100`).
    #[inline] pub fn ctx_area_nk100(&self) -> &str { self.0.root().text(1) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePeriodTransOutput1<'a>(&'a Cells);

impl<'a> InquirePeriodTransOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 매매일자: trading date (`trad_dt`).
    #[inline] pub fn trad_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 결제일자: settlement date (`sttl_dt`).
    #[inline] pub fn sttl_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(1) }
    /// 매도매수구분코드: sell/buy division code (`sll_buy_dvsn_cd`).
    #[inline] pub fn sll_buy_dvsn_cd(self) -> &'a str { self.0.text(2) }
    /// 매도매수구분명: sell/buy division name (`sll_buy_dvsn_name`).
    #[inline] pub fn sll_buy_dvsn_name(self) -> &'a str { self.0.text(3) }
    /// 상품번호: product number (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(4) }
    /// 해외종목명: overseas issue name (`ovrs_item_name`).
    #[inline] pub fn ovrs_item_name(self) -> &'a str { self.0.text(5) }
    /// 체결수량: execution qty (`ccld_qty`).
    #[inline] pub fn ccld_qty(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 금액단위체결수량: amount unit execution qty (`amt_unit_ccld_qty`).
    #[inline] pub fn amt_unit_ccld_qty(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// FT체결단가2: FT execution unit price 2 (`ft_ccld_unpr2`).
    #[inline] pub fn ft_ccld_unpr2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 해외주식체결단가: overseas stock execution unit price (`ovrs_stck_ccld_unpr`).
    #[inline] pub fn ovrs_stck_ccld_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 거래외화금액2: trade foreign currency amount 2 (`tr_frcr_amt2`).
    #[inline] pub fn tr_frcr_amt2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 거래금액: trade amount (`tr_amt`).
    #[inline] pub fn tr_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 외화정산금액1: foreign currency settlement amount 1 (`frcr_excc_amt_1`).
    #[inline] pub fn frcr_excc_amt_1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 원화정산금액: KRW settlement amount (`wcrc_excc_amt`).
    #[inline] pub fn wcrc_excc_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 국내외화수수료1: domestic foreign currency fee 1 (`dmst_frcr_fee1`).
    #[inline] pub fn dmst_frcr_fee1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 외화수수료1: foreign currency fee 1 (`frcr_fee1`).
    #[inline] pub fn frcr_fee1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 국내원화수수료: domestic KRW fee (`dmst_wcrc_fee`).
    #[inline] pub fn dmst_wcrc_fee(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 해외원화수수료: overseas KRW fee (`ovrs_wcrc_fee`).
    #[inline] pub fn ovrs_wcrc_fee(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 통화코드: currency code (`crcy_cd`).
    #[inline] pub fn crcy_cd(self) -> &'a str { self.0.text(18) }
    /// 표준상품번호: standard product number (`std_pdno`).
    #[inline] pub fn std_pdno(self) -> &'a str { self.0.text(19) }
    /// 등록환율: registered exchange rate (`erlm_exrt`).
    #[inline] pub fn erlm_exrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 대출구분코드: loan division code (`loan_dvsn_cd`).
    #[inline] pub fn loan_dvsn_cd(self) -> &'a str { self.0.text(21) }
    /// 대출구분명: loan division name (`loan_dvsn_name`).
    #[inline] pub fn loan_dvsn_name(self) -> &'a str { self.0.text(22) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePeriodTransOutput2<'a>(&'a Cells);

impl<'a> InquirePeriodTransOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 외화매수금액합계: foreign currency buy amount sum (`frcr_buy_amt_smtl`).
    #[inline] pub fn frcr_buy_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 외화매도금액합계: foreign currency sell amount sum (`frcr_sll_amt_smtl`).
    #[inline] pub fn frcr_sll_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 국내수수료합계: domestic fee sum (`dmst_fee_smtl`).
    #[inline] pub fn dmst_fee_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 해외수수료합계: overseas fee sum (`ovrs_fee_smtl`).
    #[inline] pub fn ovrs_fee_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
}

