//! `inquire-ccld` 해외선물옵션 당일주문내역조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외선물옵션 당일주문내역조회: `GET /uapi/overseas-futureoption/v1/trading/inquire-ccld`.
#[derive(Clone, Copy, Debug)]
pub struct InquireCcld;

impl Call for InquireCcld {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireCcldRequest;
    type Response = InquireCcldResponse;
}

impl ReadCall for InquireCcld {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("CCLD_NCCS_DVSN", "체결미체결구분", "execution unfilled division", Kind::Code).required(),
    Field::new("SLL_BUY_DVSN_CD", "매도매수구분코드", "sell/buy division code", Kind::Code).required(),
    Field::new("FUOP_DVSN", "선물옵션구분", "futures/options division", Kind::Code).required(),
    Field::new("CTX_AREA_FK200", "연속조회검색조건200", "continuation search condition 200", Kind::Text).required(),
    Field::new("CTX_AREA_NK200", "연속조회키200", "continuation key 200", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("cano", "종합계좌번호", "account number (first 8)", Kind::Text),
    Field::new("acnt_prdt_cd", "계좌상품코드", "account product code", Kind::Code),
    Field::new("ord_dt", "주문일자", "order date", Kind::Date),
    Field::new("odno", "주문번호", "order number", Kind::Text),
    Field::new("orgn_ord_dt", "원주문일자", "original order date", Kind::Date),
    Field::new("orgn_odno", "원주문번호", "original order number", Kind::Text),
    Field::new("ovrs_futr_fx_pdno", "해외선물FX상품번호", "overseas futures FX product number", Kind::Text),
    Field::new("rcit_dvsn_cd", "접수구분코드", "receipt division code", Kind::Code),
    Field::new("sll_buy_dvsn_cd", "매도매수구분코드", "sell/buy division code", Kind::Code),
    Field::new("trad_stgy_dvsn_cd", "매매전략구분코드", "", Kind::Code),
    Field::new("bass_pric_type_cd", "기준가격유형코드", "reference price type code", Kind::Code),
    Field::new("ord_stat_cd", "주문상태코드", "order status code", Kind::Code),
    Field::new("fm_ord_qty", "FM주문수량", "FM order qty", Kind::Shares),
    Field::new("fm_ord_pric", "FM주문가격", "FM order price", Kind::Decimal),
    Field::new("fm_stop_ord_pric", "FMSTOP주문가격", "FMSTOP order price", Kind::Decimal),
    Field::new("rsvn_dvsn", "예약구분", "reservation division", Kind::Code),
    Field::new("fm_ccld_qty", "FM체결수량", "FM execution qty", Kind::Shares),
    Field::new("fm_ccld_pric", "FM체결가격", "FM execution price", Kind::Decimal),
    Field::new("fm_ord_rmn_qty", "FM주문잔여수량", "FM order remaining qty", Kind::Shares),
    Field::new("ord_grp_name", "주문그룹명", "order group name", Kind::Text),
    Field::new("erlm_dtl_dtime", "등록상세일시", "registered detail date-time", Kind::Text),
    Field::new("ccld_dtl_dtime", "체결상세일시", "execution detail date-time", Kind::Text),
    Field::new("ord_stfno", "주문직원번호", "order staff number", Kind::Text),
    Field::new("rmks1", "비고1", "remark 1", Kind::Text),
    Field::new("new_lqd_dvsn_cd", "신규청산구분코드", "new liquidation division code", Kind::Code),
    Field::new("fm_lqd_lmt_ord_pric", "FM청산LIMIT주문가격", "FM liquidation LIMIT order price", Kind::Decimal),
    Field::new("fm_lqd_stop_pric", "FM청산STOP가격", "FM liquidation STOP price", Kind::Decimal),
    Field::new("ccld_cndt_cd", "체결조건코드", "execution condition code", Kind::Code),
    Field::new("noti_vald_dt", "게시유효일자", "", Kind::Date),
    Field::new("acnt_type_cd", "계좌유형코드", "account type code", Kind::Code),
    Field::new("fuop_dvsn", "선물옵션구분", "futures/options division", Kind::Code),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_futureoption",
    name: "inquire_ccld",
    title: "해외선물옵션 당일주문내역조회",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/trading/inquire-ccld",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("OTFM3116R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK200", from: Origin::Answer },Cursor { name: "CTX_AREA_NK200", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireCcldRequest(Cells);

crate::schema::request_type!(InquireCcldRequest, DESCRIPTION);

impl InquireCcldRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 체결미체결구분: execution unfilled division (`CCLD_NCCS_DVSN`).
    #[must_use] #[inline] pub fn ccld_nccs_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 매도매수구분코드: sell/buy division code (`SLL_BUY_DVSN_CD`).
    #[must_use] #[inline] pub fn sll_buy_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 선물옵션구분: futures/options division (`FUOP_DVSN`).
    #[must_use] #[inline] pub fn fuop_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 연속조회검색조건200: continuation search condition 200 (`CTX_AREA_FK200`).
    #[must_use] #[inline] pub fn ctx_area_fk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 연속조회키200: continuation key 200 (`CTX_AREA_NK200`).
    #[must_use] #[inline] pub fn ctx_area_nk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireCcldResponse(Answer);

crate::schema::response_type!(InquireCcldResponse, DESCRIPTION);

impl InquireCcldResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = InquireCcldOutput<'_>> { self.0.rows(0).iter().map(InquireCcldOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquireCcldOutput<'a>(&'a Cells);

impl<'a> InquireCcldOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 종합계좌번호: account number (first 8) (`cano`).
    #[inline] pub fn cano(self) -> &'a str { self.0.text(0) }
    /// 계좌상품코드: account product code (`acnt_prdt_cd`).
    #[inline] pub fn acnt_prdt_cd(self) -> &'a str { self.0.text(1) }
    /// 주문일자: order date (`ord_dt`).
    #[inline] pub fn ord_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(2) }
    /// 주문번호: order number (`odno`).
    #[inline] pub fn odno(self) -> &'a str { self.0.text(3) }
    /// 원주문일자: original order date (`orgn_ord_dt`).
    #[inline] pub fn orgn_ord_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(4) }
    /// 원주문번호: original order number (`orgn_odno`).
    #[inline] pub fn orgn_odno(self) -> &'a str { self.0.text(5) }
    /// 해외선물FX상품번호: overseas futures FX product number (`ovrs_futr_fx_pdno`).
    #[inline] pub fn ovrs_futr_fx_pdno(self) -> &'a str { self.0.text(6) }
    /// 접수구분코드: receipt division code (`rcit_dvsn_cd`).
    #[inline] pub fn rcit_dvsn_cd(self) -> &'a str { self.0.text(7) }
    /// 매도매수구분코드: sell/buy division code (`sll_buy_dvsn_cd`).
    #[inline] pub fn sll_buy_dvsn_cd(self) -> &'a str { self.0.text(8) }
    /// 매매전략구분코드 (`trad_stgy_dvsn_cd`).
    #[inline] pub fn trad_stgy_dvsn_cd(self) -> &'a str { self.0.text(9) }
    /// 기준가격유형코드: reference price type code (`bass_pric_type_cd`).
    #[inline] pub fn bass_pric_type_cd(self) -> &'a str { self.0.text(10) }
    /// 주문상태코드: order status code (`ord_stat_cd`).
    #[inline] pub fn ord_stat_cd(self) -> &'a str { self.0.text(11) }
    /// FM주문수량: FM order qty (`fm_ord_qty`).
    #[inline] pub fn fm_ord_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(12) }
    /// FM주문가격: FM order price (`fm_ord_pric`).
    #[inline] pub fn fm_ord_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// FMSTOP주문가격: FMSTOP order price (`fm_stop_ord_pric`).
    #[inline] pub fn fm_stop_ord_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 예약구분: reservation division (`rsvn_dvsn`).
    #[inline] pub fn rsvn_dvsn(self) -> &'a str { self.0.text(15) }
    /// FM체결수량: FM execution qty (`fm_ccld_qty`).
    #[inline] pub fn fm_ccld_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(16) }
    /// FM체결가격: FM execution price (`fm_ccld_pric`).
    #[inline] pub fn fm_ccld_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// FM주문잔여수량: FM order remaining qty (`fm_ord_rmn_qty`).
    #[inline] pub fn fm_ord_rmn_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(18) }
    /// 주문그룹명: order group name (`ord_grp_name`).
    #[inline] pub fn ord_grp_name(self) -> &'a str { self.0.text(19) }
    /// 등록상세일시: registered detail date-time (`erlm_dtl_dtime`).
    #[inline] pub fn erlm_dtl_dtime(self) -> &'a str { self.0.text(20) }
    /// 체결상세일시: execution detail date-time (`ccld_dtl_dtime`).
    #[inline] pub fn ccld_dtl_dtime(self) -> &'a str { self.0.text(21) }
    /// 주문직원번호: order staff number (`ord_stfno`).
    #[inline] pub fn ord_stfno(self) -> &'a str { self.0.text(22) }
    /// 비고1: remark 1 (`rmks1`).
    #[inline] pub fn rmks1(self) -> &'a str { self.0.text(23) }
    /// 신규청산구분코드: new liquidation division code (`new_lqd_dvsn_cd`).
    #[inline] pub fn new_lqd_dvsn_cd(self) -> &'a str { self.0.text(24) }
    /// FM청산LIMIT주문가격: FM liquidation LIMIT order price (`fm_lqd_lmt_ord_pric`).
    #[inline] pub fn fm_lqd_lmt_ord_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// FM청산STOP가격: FM liquidation STOP price (`fm_lqd_stop_pric`).
    #[inline] pub fn fm_lqd_stop_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// 체결조건코드: execution condition code (`ccld_cndt_cd`).
    #[inline] pub fn ccld_cndt_cd(self) -> &'a str { self.0.text(27) }
    /// 게시유효일자 (`noti_vald_dt`).
    #[inline] pub fn noti_vald_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(28) }
    /// 계좌유형코드: account type code (`acnt_type_cd`).
    #[inline] pub fn acnt_type_cd(self) -> &'a str { self.0.text(29) }
    /// 선물옵션구분: futures/options division (`fuop_dvsn`).
    #[inline] pub fn fuop_dvsn(self) -> &'a str { self.0.text(30) }
}

