//! `inquire-ccnl-bstime` 선물옵션 기준일체결내역: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 선물옵션 기준일체결내역: `GET /uapi/domestic-futureoption/v1/trading/inquire-ccnl-bstime`.
#[derive(Clone, Copy, Debug)]
pub struct InquireCcnlBstime;

impl Call for InquireCcnlBstime {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireCcnlBstimeRequest;
    type Response = InquireCcnlBstimeResponse;
}

impl ReadCall for InquireCcnlBstime {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("ORD_DT", "주문일자", "order date", Kind::Date).required(),
    Field::new("FUOP_TR_STRT_TMD", "선물옵션거래시작시각", "futures/options trade start time", Kind::Time).required(),
    Field::new("FUOP_TR_END_TMD", "선물옵션거래종료시각", "futures/options trade end time", Kind::Time).required(),
    Field::new("CTX_AREA_FK200", "연속조회검색조건200", "continuation search condition 200", Kind::Text).required(),
    Field::new("CTX_AREA_NK200", "연속조회키200", "continuation key 200", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("pdno", "상품번호", "product number", Kind::Text),
    Field::new("prdt_name", "상품명", "product name", Kind::Text),
    Field::new("odno", "주문번호", "order number", Kind::Text),
    Field::new("tr_type_name", "거래유형명", "trade type name", Kind::Text),
    Field::new("last_sttldt", "최종결제일", "final settlement day", Kind::Date),
    Field::new("ccld_idx", "체결지수", "execution index", Kind::Decimal),
    Field::new("ccld_qty", "체결량", "execution qty", Kind::Shares),
    Field::new("trad_amt", "매매금액", "trading amount", Kind::Decimal),
    Field::new("fee", "수수료", "fee", Kind::Decimal),
    Field::new("ccld_btwn", "체결시간", "execution time", Kind::Time),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("tot_ccld_qty_smtl", "총체결수량합계", "total execution qty sum", Kind::Whole),
    Field::new("tot_ccld_amt_smtl", "총체결금액합계", "total execution amount sum", Kind::Decimal),
    Field::new("fee_adjt", "수수료조정", "", Kind::Text),
    Field::new("fee_smtl", "수수료합계", "fee sum", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_futureoption",
    name: "inquire_ccnl_bstime",
    title: "선물옵션 기준일체결내역",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/trading/inquire-ccnl-bstime",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("CTFO5139R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK200", from: Origin::Answer },Cursor { name: "CTX_AREA_NK200", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }, Group { name: "output2", is_list: false, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireCcnlBstimeRequest(Cells);

crate::schema::request_type!(InquireCcnlBstimeRequest, DESCRIPTION);

impl InquireCcnlBstimeRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 주문일자: order date (`ORD_DT`).
    #[must_use] #[inline] pub fn ord_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 선물옵션거래시작시각: futures/options trade start time (`FUOP_TR_STRT_TMD`).
    #[must_use] #[inline] pub fn fuop_tr_strt_tmd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 선물옵션거래종료시각: futures/options trade end time (`FUOP_TR_END_TMD`).
    #[must_use] #[inline] pub fn fuop_tr_end_tmd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 연속조회검색조건200: continuation search condition 200 (`CTX_AREA_FK200`).
    #[must_use] #[inline] pub fn ctx_area_fk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 연속조회키200: continuation key 200 (`CTX_AREA_NK200`).
    #[must_use] #[inline] pub fn ctx_area_nk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireCcnlBstimeResponse(Answer);

crate::schema::response_type!(InquireCcnlBstimeResponse, DESCRIPTION);

impl InquireCcnlBstimeResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = InquireCcnlBstimeOutput1<'_>> { self.0.rows(0).iter().map(InquireCcnlBstimeOutput1) }
    /// Returns `output2`; `None` where it was not answered.
    pub fn output2(&self) -> Option<InquireCcnlBstimeOutput2<'_>> { self.0.row(1).map(InquireCcnlBstimeOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireCcnlBstimeOutput1<'a>(&'a Cells);

impl<'a> InquireCcnlBstimeOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 상품번호: product number (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(0) }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(1) }
    /// 주문번호: order number (`odno`).
    #[inline] pub fn odno(self) -> &'a str { self.0.text(2) }
    /// 거래유형명: trade type name (`tr_type_name`).
    #[inline] pub fn tr_type_name(self) -> &'a str { self.0.text(3) }
    /// 최종결제일: final settlement day (`last_sttldt`).
    #[inline] pub fn last_sttldt(self) -> Result<Option<Date>, FieldError> { self.0.date(4) }
    /// 체결지수: execution index (`ccld_idx`).
    #[inline] pub fn ccld_idx(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 체결량: execution qty (`ccld_qty`).
    #[inline] pub fn ccld_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 매매금액: trading amount (`trad_amt`).
    #[inline] pub fn trad_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 수수료: fee (`fee`).
    #[inline] pub fn fee(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 체결시간: execution time (`ccld_btwn`).
    #[inline] pub fn ccld_btwn(self) -> Result<Option<Time>, FieldError> { self.0.time(9) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireCcnlBstimeOutput2<'a>(&'a Cells);

impl<'a> InquireCcnlBstimeOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 총체결수량합계: total execution qty sum (`tot_ccld_qty_smtl`).
    #[inline] pub fn tot_ccld_qty_smtl(self) -> Result<Option<i64>, FieldError> { self.0.whole(0) }
    /// 총체결금액합계: total execution amount sum (`tot_ccld_amt_smtl`).
    #[inline] pub fn tot_ccld_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 수수료조정 (`fee_adjt`).
    #[inline] pub fn fee_adjt(self) -> &'a str { self.0.text(2) }
    /// 수수료합계: fee sum (`fee_smtl`).
    #[inline] pub fn fee_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
}

