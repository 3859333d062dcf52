//! `inquire-daily-ccld` 퇴직연금 미체결내역: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 퇴직연금 미체결내역: `GET /uapi/domestic-stock/v1/trading/pension/inquire-daily-ccld`.
#[derive(Clone, Copy, Debug)]
pub struct PensionInquireDailyCcld;

impl Call for PensionInquireDailyCcld {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = PensionInquireDailyCcldRequest;
    type Response = PensionInquireDailyCcldResponse;
}

impl ReadCall for PensionInquireDailyCcld {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("USER_DVSN_CD", "사용자구분코드", "user division code", Kind::Code).required(),
    Field::new("SLL_BUY_DVSN_CD", "매도매수구분코드", "sell/buy division code", Kind::Code).required(),
    Field::new("CCLD_NCCS_DVSN", "체결미체결구분", "execution unfilled division", Kind::Code).required(),
    Field::new("INQR_DVSN_3", "조회구분3", "inquiry division 3", Kind::Code).required(),
    Field::new("CTX_AREA_FK100", "연속조회검색조건100", "continuation search condition 100", Kind::Text).required(),
    Field::new("CTX_AREA_NK100", "연속조회키100", "continuation key 100", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("ord_gno_brno", "주문채번지점번호", "order-issuing branch number", Kind::Text),
    Field::new("sll_buy_dvsn_cd", "매도매수구분코드", "sell/buy division code", Kind::Code),
    Field::new("trad_dvsn_name", "매매구분명", "trade division name", Kind::Text),
    Field::new("odno", "주문번호", "order number", Kind::Text),
    Field::new("pdno", "상품번호", "product number", Kind::Text),
    Field::new("prdt_name", "상품명", "product name", Kind::Text),
    Field::new("ord_unpr", "주문단가", "order unit price", Kind::Decimal),
    Field::new("ord_qty", "주문수량", "order qty", Kind::Shares),
    Field::new("tot_ccld_qty", "총체결수량", "total execution qty", Kind::Shares),
    Field::new("nccs_qty", "미체결수량", "unfilled qty", Kind::Shares),
    Field::new("ord_dvsn_cd", "주문구분코드", "order division code", Kind::Code),
    Field::new("ord_dvsn_name", "주문구분명", "order division name", Kind::Text),
    Field::new("orgn_odno", "원주문번호", "original order number", Kind::Text),
    Field::new("ord_tmd", "주문시각", "order time", Kind::Time),
    Field::new("objt_cust_dvsn_name", "대상고객구분명", "target customer division name", Kind::Text),
    Field::new("pchs_avg_pric", "매입평균가격", "average purchase price", Kind::Decimal),
    Field::new("stpm_cndt_pric", "스톱지정가조건가격", "stop-limit condition price", Kind::Decimal),
    Field::new("stpm_efct_occr_dtmd", "스톱지정가효력발생상세시각", "stop-limit effect occurrence detail time", Kind::Text),
    Field::new("stpm_efct_occr_yn", "스톱지정가효력발생여부", "stop-limit effect occurrence flag Y/N", Kind::Flag),
    Field::new("excg_id_dvsn_cd", "거래소ID구분코드", "exchange ID division code", Kind::Code),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "pension_inquire_daily_ccld",
    title: "퇴직연금 미체결내역",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/pension/inquire-daily-ccld",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("TTTC2210R")],
    conditions: &[],
    old_tr_ids: &[TrIds::live_only("TTTC2201R")],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK100", from: Origin::Answer },Cursor { name: "CTX_AREA_NK100", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PensionInquireDailyCcldRequest(Cells);

crate::schema::request_type!(PensionInquireDailyCcldRequest, DESCRIPTION);

impl PensionInquireDailyCcldRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 사용자구분코드: user division code (`USER_DVSN_CD`).
    #[must_use] #[inline] pub fn user_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 매도매수구분코드: sell/buy division code (`SLL_BUY_DVSN_CD`).
    #[must_use] #[inline] pub fn sll_buy_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 체결미체결구분: execution unfilled division (`CCLD_NCCS_DVSN`).
    #[must_use] #[inline] pub fn ccld_nccs_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 조회구분3: inquiry division 3 (`INQR_DVSN_3`).
    #[must_use] #[inline] pub fn inqr_dvsn_3(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 연속조회검색조건100: continuation search condition 100 (`CTX_AREA_FK100`).
    #[must_use] #[inline] pub fn ctx_area_fk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 연속조회키100: continuation key 100 (`CTX_AREA_NK100`).
    #[must_use] #[inline] pub fn ctx_area_nk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PensionInquireDailyCcldResponse(Answer);

crate::schema::response_type!(PensionInquireDailyCcldResponse, DESCRIPTION);

impl PensionInquireDailyCcldResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = PensionInquireDailyCcldOutput<'_>> { self.0.rows(0).iter().map(PensionInquireDailyCcldOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct PensionInquireDailyCcldOutput<'a>(&'a Cells);

impl<'a> PensionInquireDailyCcldOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주문채번지점번호: order-issuing branch number (`ord_gno_brno`).
    #[inline] pub fn ord_gno_brno(self) -> &'a str { self.0.text(0) }
    /// 매도매수구분코드: sell/buy division code (`sll_buy_dvsn_cd`).
    #[inline] pub fn sll_buy_dvsn_cd(self) -> &'a str { self.0.text(1) }
    /// 매매구분명: trade division name (`trad_dvsn_name`).
    #[inline] pub fn trad_dvsn_name(self) -> &'a str { self.0.text(2) }
    /// 주문번호: order number (`odno`).
    #[inline] pub fn odno(self) -> &'a str { self.0.text(3) }
    /// 상품번호: product number (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(4) }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(5) }
    /// 주문단가: order unit price (`ord_unpr`).
    #[inline] pub fn ord_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 주문수량: order qty (`ord_qty`).
    #[inline] pub fn ord_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 총체결수량: total execution qty (`tot_ccld_qty`).
    #[inline] pub fn tot_ccld_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 미체결수량: unfilled qty (`nccs_qty`).
    #[inline] pub fn nccs_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// 주문구분코드: order division code (`ord_dvsn_cd`).
    #[inline] pub fn ord_dvsn_cd(self) -> &'a str { self.0.text(10) }
    /// 주문구분명: order division name (`ord_dvsn_name`).
    #[inline] pub fn ord_dvsn_name(self) -> &'a str { self.0.text(11) }
    /// 원주문번호: original order number (`orgn_odno`).
    #[inline] pub fn orgn_odno(self) -> &'a str { self.0.text(12) }
    /// 주문시각: order time (`ord_tmd`).
    #[inline] pub fn ord_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(13) }
    /// 대상고객구분명: target customer division name (`objt_cust_dvsn_name`).
    #[inline] pub fn objt_cust_dvsn_name(self) -> &'a str { self.0.text(14) }
    /// 매입평균가격: average purchase price (`pchs_avg_pric`).
    #[inline] pub fn pchs_avg_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 스톱지정가조건가격: stop-limit condition price (`stpm_cndt_pric`).
    #[inline] pub fn stpm_cndt_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 스톱지정가효력발생상세시각: stop-limit effect occurrence detail time (`stpm_efct_occr_dtmd`).
    #[inline] pub fn stpm_efct_occr_dtmd(self) -> &'a str { self.0.text(17) }
    /// 스톱지정가효력발생여부: stop-limit effect occurrence flag Y/N (`stpm_efct_occr_yn`).
    #[inline] pub fn stpm_efct_occr_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(18) }
    /// 거래소ID구분코드: exchange ID division code (`excg_id_dvsn_cd`).
    #[inline] pub fn excg_id_dvsn_cd(self) -> &'a str { self.0.text(19) }
}

