//! `inquire-period-trans` 해외선물옵션 기간계좌거래내역: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외선물옵션 기간계좌거래내역: `GET /uapi/overseas-futureoption/v1/trading/inquire-period-trans`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePeriodTrans;

impl Call for InquirePeriodTrans {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquirePeriodTransRequest;
    type Response = InquirePeriodTransResponse;
}

impl ReadCall for InquirePeriodTrans {}

const REQUEST: Schema = Schema(&[
    Field::new("INQR_TERM_FROM_DT", "조회기간FROM일자", "inquiry period FROM date", Kind::Date).required(),
    Field::new("INQR_TERM_TO_DT", "조회기간TO일자", "inquiry period TO date", Kind::Date).required(),
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("ACNT_TR_TYPE_CD", "계좌거래유형코드", "account trade type code", Kind::Code).required(),
    Field::new("CRCY_CD", "통화코드", "currency code", Kind::Code).required(),
    Field::new("CTX_AREA_FK100", "연속조회검색조건100", "continuation search condition 100", Kind::Text).required(),
    Field::new("CTX_AREA_NK100", "연속조회키100", "continuation key 100", Kind::Text).required(),
    Field::new("PWD_CHK_YN", "비밀번호체크여부", "", Kind::Flag).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("bass_dt", "기준일자", "record date", Kind::Date),
    Field::new("cano", "종합계좌번호", "account number (first 8)", Kind::Text),
    Field::new("acnt_prdt_cd", "계좌상품코드", "account product code", Kind::Code),
    Field::new("fm_ldgr_inog_seq", "FM원장출납순번", "", Kind::Text),
    Field::new("acnt_tr_type_name", "계좌거래유형명", "account trade type name", Kind::Text),
    Field::new("crcy_cd", "통화코드", "currency code", Kind::Code),
    Field::new("tr_itm_name", "거래항목명", "", Kind::Text),
    Field::new("fm_iofw_amt", "FM입출금액", "FM deposit/withdrawal amount", Kind::Decimal),
    Field::new("fm_fee", "FM수수료", "FM fee", Kind::Decimal),
    Field::new("fm_tax_amt", "FM세금금액", "FM tax amount", Kind::Decimal),
    Field::new("fm_sttl_amt", "FM결제금액", "FM settlement amount", Kind::Decimal),
    Field::new("fm_bf_dncl_amt", "FM이전예수금액", "FM previous deposit amount", Kind::Decimal),
    Field::new("fm_dncl_amt", "FM예수금액", "FM deposit amount", Kind::Decimal),
    Field::new("fm_rcvb_occr_amt", "FM미수발생금액", "FM receivable occurrence amount", Kind::Decimal),
    Field::new("fm_rcvb_pybk_amt", "FM미수변제금액", "", Kind::Decimal),
    Field::new("ovdu_int_pybk_amt", "연체이자변제금액", "", Kind::Decimal),
    Field::new("rmks_text", "비고내용", "remark content", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_futureoption",
    name: "inquire_period_trans",
    title: "해외선물옵션 기간계좌거래내역",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/trading/inquire-period-trans",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("OTFM3114R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK100", from: Origin::Answer },Cursor { name: "CTX_AREA_NK100", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePeriodTransRequest(Cells);

crate::schema::request_type!(InquirePeriodTransRequest, DESCRIPTION);

impl InquirePeriodTransRequest {
    /// Sets 조회기간FROM일자: inquiry period FROM date (`INQR_TERM_FROM_DT`).
    #[must_use] #[inline] pub fn inqr_term_from_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조회기간TO일자: inquiry period TO date (`INQR_TERM_TO_DT`).
    #[must_use] #[inline] pub fn inqr_term_to_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 계좌거래유형코드: account trade type code (`ACNT_TR_TYPE_CD`).
    #[must_use] #[inline] pub fn acnt_tr_type_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 통화코드: currency code (`CRCY_CD`).
    #[must_use] #[inline] pub fn crcy_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 연속조회검색조건100: continuation search condition 100 (`CTX_AREA_FK100`).
    #[must_use] #[inline] pub fn ctx_area_fk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 연속조회키100: continuation key 100 (`CTX_AREA_NK100`).
    #[must_use] #[inline] pub fn ctx_area_nk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 비밀번호체크여부 (`PWD_CHK_YN`).
    #[must_use] #[inline] pub fn pwd_chk_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePeriodTransResponse(Answer);

crate::schema::response_type!(InquirePeriodTransResponse, DESCRIPTION);

impl InquirePeriodTransResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = InquirePeriodTransOutput<'_>> { self.0.rows(0).iter().map(InquirePeriodTransOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePeriodTransOutput<'a>(&'a Cells);

impl<'a> InquirePeriodTransOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 기준일자: record date (`bass_dt`).
    #[inline] pub fn bass_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 종합계좌번호: account number (first 8) (`cano`).
    #[inline] pub fn cano(self) -> &'a str { self.0.text(1) }
    /// 계좌상품코드: account product code (`acnt_prdt_cd`).
    #[inline] pub fn acnt_prdt_cd(self) -> &'a str { self.0.text(2) }
    /// FM원장출납순번 (`fm_ldgr_inog_seq`).
    #[inline] pub fn fm_ldgr_inog_seq(self) -> &'a str { self.0.text(3) }
    /// 계좌거래유형명: account trade type name (`acnt_tr_type_name`).
    #[inline] pub fn acnt_tr_type_name(self) -> &'a str { self.0.text(4) }
    /// 통화코드: currency code (`crcy_cd`).
    #[inline] pub fn crcy_cd(self) -> &'a str { self.0.text(5) }
    /// 거래항목명 (`tr_itm_name`).
    #[inline] pub fn tr_itm_name(self) -> &'a str { self.0.text(6) }
    /// FM입출금액: FM deposit/withdrawal amount (`fm_iofw_amt`).
    #[inline] pub fn fm_iofw_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// FM수수료: FM fee (`fm_fee`).
    #[inline] pub fn fm_fee(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// FM세금금액: FM tax amount (`fm_tax_amt`).
    #[inline] pub fn fm_tax_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// FM결제금액: FM settlement amount (`fm_sttl_amt`).
    #[inline] pub fn fm_sttl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// FM이전예수금액: FM previous deposit amount (`fm_bf_dncl_amt`).
    #[inline] pub fn fm_bf_dncl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// FM예수금액: FM deposit amount (`fm_dncl_amt`).
    #[inline] pub fn fm_dncl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// FM미수발생금액: FM receivable occurrence amount (`fm_rcvb_occr_amt`).
    #[inline] pub fn fm_rcvb_occr_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// FM미수변제금액 (`fm_rcvb_pybk_amt`).
    #[inline] pub fn fm_rcvb_pybk_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 연체이자변제금액 (`ovdu_int_pybk_amt`).
    #[inline] pub fn ovdu_int_pybk_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 비고내용: remark content (`rmks_text`).
    #[inline] pub fn rmks_text(self) -> &'a str { self.0.text(16) }
}

