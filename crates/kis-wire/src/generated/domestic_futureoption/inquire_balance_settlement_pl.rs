//! `inquire-balance-settlement-pl` 선물옵션 잔고정산손익내역: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 선물옵션 잔고정산손익내역: `GET /uapi/domestic-futureoption/v1/trading/inquire-balance-settlement-pl`.
#[derive(Clone, Copy, Debug)]
pub struct InquireBalanceSettlementPl;

impl Call for InquireBalanceSettlementPl {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireBalanceSettlementPlRequest;
    type Response = InquireBalanceSettlementPlResponse;
}

impl ReadCall for InquireBalanceSettlementPl {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("INQR_DT", "조회일자", "inquiry date", Kind::Date).required(),
    Field::new("CTX_AREA_FK200", "연속조회검색조건200", "continuation search condition 200", Kind::Text).required(),
    Field::new("CTX_AREA_NK200", "연속조회키200", "continuation key 200", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("pdno", "상품번호", "product number", Kind::Text),
    Field::new("prdt_name", "상품명", "product name", Kind::Text),
    Field::new("trad_dvsn_name", "매매구분명", "trade division name", Kind::Text),
    Field::new("bfdy_cblc_qty", "전일잔고수량", "prev-day balance qty", Kind::Shares),
    Field::new("new_qty", "신규수량", "new qty", Kind::Shares),
    Field::new("mnpl_rpch_qty", "전매환매수량", "", Kind::Shares),
    Field::new("cblc_qty", "잔고수량", "balance qty", Kind::Shares),
    Field::new("cblc_amt", "잔고금액", "balance amount", Kind::Decimal),
    Field::new("trad_pfls_amt", "매매손익금액", "trading profit/loss amount", Kind::Decimal),
    Field::new("evlu_amt", "평가금액", "valuation amount", Kind::Decimal),
    Field::new("evlu_pfls_amt", "평가손익금액", "valuation profit/loss amount", Kind::Decimal),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("nxdy_dnca", "익일예수금", "next day deposit", Kind::Decimal),
    Field::new("mmga_cash", "유지증거금현금", "maintenance margin cash", Kind::Decimal),
    Field::new("brkg_mgna_cash", "위탁증거금현금", "customer margin cash", Kind::Decimal),
    Field::new("opt_buy_chgs", "옵션매수대금", "option buy value", Kind::Decimal),
    Field::new("opt_lqd_evlu_amt", "옵션청산평가금액", "option liquidation valuation amount", Kind::Decimal),
    Field::new("dnca_sbst", "예수금대용", "deposit substitute", Kind::Decimal),
    Field::new("mmga_tota", "유지증거금총액", "maintenance margin total amount", Kind::Decimal),
    Field::new("brkg_mgna_tota", "위탁증거금총액", "customer margin total amount", Kind::Decimal),
    Field::new("opt_sll_chgs", "옵션매도대금", "option sell value", Kind::Decimal),
    Field::new("fee", "수수료", "fee", Kind::Decimal),
    Field::new("thdt_dfpa", "당일차금", "today difference amount", Kind::Decimal),
    Field::new("rnwl_dfpa", "갱신차금", "renewed difference amount", Kind::Decimal),
    Field::new("dnca_cash", "예수금현금", "deposit cash", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_futureoption",
    name: "inquire_balance_settlement_pl",
    title: "선물옵션 잔고정산손익내역",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/trading/inquire-balance-settlement-pl",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("CTFO6117R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK200", from: Origin::Answer },Cursor { name: "CTX_AREA_NK200", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }, Group { name: "output2", is_list: false, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireBalanceSettlementPlRequest(Cells);

crate::schema::request_type!(InquireBalanceSettlementPlRequest, DESCRIPTION);

impl InquireBalanceSettlementPlRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조회일자: inquiry date (`INQR_DT`).
    #[must_use] #[inline] pub fn inqr_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 연속조회검색조건200: continuation search condition 200 (`CTX_AREA_FK200`).
    #[must_use] #[inline] pub fn ctx_area_fk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 연속조회키200: continuation key 200 (`CTX_AREA_NK200`).
    #[must_use] #[inline] pub fn ctx_area_nk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireBalanceSettlementPlResponse(Answer);

crate::schema::response_type!(InquireBalanceSettlementPlResponse, DESCRIPTION);

impl InquireBalanceSettlementPlResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = InquireBalanceSettlementPlOutput1<'_>> { self.0.rows(0).iter().map(InquireBalanceSettlementPlOutput1) }
    /// Returns `output2`; `None` where it was not answered.
    pub fn output2(&self) -> Option<InquireBalanceSettlementPlOutput2<'_>> { self.0.row(1).map(InquireBalanceSettlementPlOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireBalanceSettlementPlOutput1<'a>(&'a Cells);

impl<'a> InquireBalanceSettlementPlOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 상품번호: product number (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(0) }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(1) }
    /// 매매구분명: trade division name (`trad_dvsn_name`).
    #[inline] pub fn trad_dvsn_name(self) -> &'a str { self.0.text(2) }
    /// 전일잔고수량: prev-day balance qty (`bfdy_cblc_qty`).
    #[inline] pub fn bfdy_cblc_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(3) }
    /// 신규수량: new qty (`new_qty`).
    #[inline] pub fn new_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// 전매환매수량 (`mnpl_rpch_qty`).
    #[inline] pub fn mnpl_rpch_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 잔고수량: balance qty (`cblc_qty`).
    #[inline] pub fn cblc_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 잔고금액: balance amount (`cblc_amt`).
    #[inline] pub fn cblc_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 매매손익금액: trading profit/loss amount (`trad_pfls_amt`).
    #[inline] pub fn trad_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 평가금액: valuation amount (`evlu_amt`).
    #[inline] pub fn evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 평가손익금액: valuation profit/loss amount (`evlu_pfls_amt`).
    #[inline] pub fn evlu_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireBalanceSettlementPlOutput2<'a>(&'a Cells);

impl<'a> InquireBalanceSettlementPlOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 익일예수금: next day deposit (`nxdy_dnca`).
    #[inline] pub fn nxdy_dnca(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 유지증거금현금: maintenance margin cash (`mmga_cash`).
    #[inline] pub fn mmga_cash(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 위탁증거금현금: customer margin cash (`brkg_mgna_cash`).
    #[inline] pub fn brkg_mgna_cash(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 옵션매수대금: option buy value (`opt_buy_chgs`).
    #[inline] pub fn opt_buy_chgs(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 옵션청산평가금액: option liquidation valuation amount (`opt_lqd_evlu_amt`).
    #[inline] pub fn opt_lqd_evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 예수금대용: deposit substitute (`dnca_sbst`).
    #[inline] pub fn dnca_sbst(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 유지증거금총액: maintenance margin total amount (`mmga_tota`).
    #[inline] pub fn mmga_tota(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 위탁증거금총액: customer margin total amount (`brkg_mgna_tota`).
    #[inline] pub fn brkg_mgna_tota(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 옵션매도대금: option sell value (`opt_sll_chgs`).
    #[inline] pub fn opt_sll_chgs(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 수수료: fee (`fee`).
    #[inline] pub fn fee(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 당일차금: today difference amount (`thdt_dfpa`).
    #[inline] pub fn thdt_dfpa(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 갱신차금: renewed difference amount (`rnwl_dfpa`).
    #[inline] pub fn rnwl_dfpa(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 예수금현금: deposit cash (`dnca_cash`).
    #[inline] pub fn dnca_cash(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
}

