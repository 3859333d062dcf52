//! `inquire-daily-order` 해외선물옵션 일별 주문내역: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외선물옵션 일별 주문내역: `GET /uapi/overseas-futureoption/v1/trading/inquire-daily-order`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyOrder;

impl Call for InquireDailyOrder {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireDailyOrderRequest;
    type Response = InquireDailyOrderResponse;
}

impl ReadCall for InquireDailyOrder {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("STRT_DT", "시작일자", "start date", Kind::Date).required(),
    Field::new("END_DT", "종료일자", "end date", Kind::Date).required(),
    Field::new("FM_PDGR_CD", "FM상품군코드", "FM product group code", Kind::Code).required(),
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
    Field::new("dt", "일자", "date", Kind::Date),
    Field::new("ord_dt", "주문일자", "order date", Kind::Date),
    Field::new("odno", "주문번호", "order number", Kind::Text),
    Field::new("orgn_ord_dt", "원주문일자", "original order date", Kind::Date),
    Field::new("orgn_odno", "원주문번호", "original order number", Kind::Text),
    Field::new("ovrs_futr_fx_pdno", "해외선물FX상품번호", "overseas futures FX product number", Kind::Text),
    Field::new("rvse_cncl_dvsn_cd", "정정취소구분코드", "amend/cancel division code", Kind::Code),
    Field::new("sll_buy_dvsn_cd", "매도매수구분코드", "sell/buy division code", Kind::Code),
    Field::new("cplx_ord_dvsn_cd", "복합주문구분코드", "complex order division code", Kind::Code),
    Field::new("pric_dvsn_cd", "가격구분코드", "price division code", Kind::Code),
    Field::new("rcit_dvsn_cd", "접수구분코드", "receipt division code", Kind::Code),
    Field::new("fm_ord_qty", "FM주문수량", "FM order qty", Kind::Shares),
    Field::new("fm_ord_pric", "FM주문가격", "FM order price", Kind::Decimal),
    Field::new("fm_stop_ord_pric", "FMSTOP주문가격", "FMSTOP order price", Kind::Decimal),
    Field::new("ecis_rsvn_ord_yn", "행사예약주문여부", "exercise reservation order flag Y/N", Kind::Flag),
    Field::new("fm_ccld_qty", "FM체결수량", "FM execution qty", Kind::Shares),
    Field::new("fm_ccld_pric", "FM체결가격", "FM execution price", Kind::Decimal),
    Field::new("fm_ord_rmn_qty", "FM주문잔여수량", "FM order remaining qty", Kind::Shares),
    Field::new("ord_grp_name", "주문그룹명", "order group name", Kind::Text),
    Field::new("rcit_dtl_dtime", "접수상세일시", "receipt detail date-time", Kind::Text),
    Field::new("ccld_dtl_dtime", "체결상세일시", "execution detail date-time", Kind::Text),
    Field::new("ordr_emp_no", "주문자사원번호", "", Kind::Text),
    Field::new("rjct_rson_name", "거부사유명", "rejected reason name", Kind::Text),
    Field::new("ccld_cndt_cd", "체결조건코드", "execution condition code", Kind::Code),
    Field::new("trad_end_dt", "매매종료일자", "trading end date", Kind::Date),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_futureoption",
    name: "inquire_daily_order",
    title: "해외선물옵션 일별 주문내역",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/trading/inquire-daily-order",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("OTFM3120R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK200", from: Origin::Answer },Cursor { name: "CTX_AREA_NK200", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDailyOrderRequest(Cells);

crate::schema::request_type!(InquireDailyOrderRequest, DESCRIPTION);

impl InquireDailyOrderRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 시작일자: start date (`STRT_DT`).
    #[must_use] #[inline] pub fn strt_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 종료일자: end date (`END_DT`).
    #[must_use] #[inline] pub fn end_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets FM상품군코드: FM product group code (`FM_PDGR_CD`).
    #[must_use] #[inline] pub fn fm_pdgr_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 체결미체결구분: execution unfilled division (`CCLD_NCCS_DVSN`).
    #[must_use] #[inline] pub fn ccld_nccs_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 매도매수구분코드: sell/buy division code (`SLL_BUY_DVSN_CD`).
    #[must_use] #[inline] pub fn sll_buy_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 선물옵션구분: futures/options division (`FUOP_DVSN`).
    #[must_use] #[inline] pub fn fuop_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 연속조회검색조건200: continuation search condition 200 (`CTX_AREA_FK200`).
    #[must_use] #[inline] pub fn ctx_area_fk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 연속조회키200: continuation key 200 (`CTX_AREA_NK200`).
    #[must_use] #[inline] pub fn ctx_area_nk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDailyOrderResponse(Answer);

crate::schema::response_type!(InquireDailyOrderResponse, DESCRIPTION);

impl InquireDailyOrderResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = InquireDailyOrderOutput<'_>> { self.0.rows(0).iter().map(InquireDailyOrderOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyOrderOutput<'a>(&'a Cells);

impl<'a> InquireDailyOrderOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 종합계좌번호: account number (first 8) (`cano`).
    #[inline] pub fn cano(self) -> &'a str { self.0.text(0) }
    /// 계좌상품코드: account product code (`acnt_prdt_cd`).
    #[inline] pub fn acnt_prdt_cd(self) -> &'a str { self.0.text(1) }
    /// 일자: date (`dt`).
    #[inline] pub fn dt(self) -> Result<Option<Date>, FieldError> { self.0.date(2) }
    /// 주문일자: order date (`ord_dt`).
    #[inline] pub fn ord_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(3) }
    /// 주문번호: order number (`odno`).
    #[inline] pub fn odno(self) -> &'a str { self.0.text(4) }
    /// 원주문일자: original order date (`orgn_ord_dt`).
    #[inline] pub fn orgn_ord_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(5) }
    /// 원주문번호: original order number (`orgn_odno`).
    #[inline] pub fn orgn_odno(self) -> &'a str { self.0.text(6) }
    /// 해외선물FX상품번호: overseas futures FX product number (`ovrs_futr_fx_pdno`).
    #[inline] pub fn ovrs_futr_fx_pdno(self) -> &'a str { self.0.text(7) }
    /// 정정취소구분코드: amend/cancel division code (`rvse_cncl_dvsn_cd`).
    #[inline] pub fn rvse_cncl_dvsn_cd(self) -> &'a str { self.0.text(8) }
    /// 매도매수구분코드: sell/buy division code (`sll_buy_dvsn_cd`).
    #[inline] pub fn sll_buy_dvsn_cd(self) -> &'a str { self.0.text(9) }
    /// 복합주문구분코드: complex order division code (`cplx_ord_dvsn_cd`).
    #[inline] pub fn cplx_ord_dvsn_cd(self) -> &'a str { self.0.text(10) }
    /// 가격구분코드: price division code (`pric_dvsn_cd`).
    #[inline] pub fn pric_dvsn_cd(self) -> &'a str { self.0.text(11) }
    /// 접수구분코드: receipt division code (`rcit_dvsn_cd`).
    #[inline] pub fn rcit_dvsn_cd(self) -> &'a str { self.0.text(12) }
    /// FM주문수량: FM order qty (`fm_ord_qty`).
    #[inline] pub fn fm_ord_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(13) }
    /// FM주문가격: FM order price (`fm_ord_pric`).
    #[inline] pub fn fm_ord_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// FMSTOP주문가격: FMSTOP order price (`fm_stop_ord_pric`).
    #[inline] pub fn fm_stop_ord_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 행사예약주문여부: exercise reservation order flag Y/N (`ecis_rsvn_ord_yn`).
    #[inline] pub fn ecis_rsvn_ord_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(16) }
    /// FM체결수량: FM execution qty (`fm_ccld_qty`).
    #[inline] pub fn fm_ccld_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(17) }
    /// FM체결가격: FM execution price (`fm_ccld_pric`).
    #[inline] pub fn fm_ccld_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// FM주문잔여수량: FM order remaining qty (`fm_ord_rmn_qty`).
    #[inline] pub fn fm_ord_rmn_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(19) }
    /// 주문그룹명: order group name (`ord_grp_name`).
    #[inline] pub fn ord_grp_name(self) -> &'a str { self.0.text(20) }
    /// 접수상세일시: receipt detail date-time (`rcit_dtl_dtime`).
    #[inline] pub fn rcit_dtl_dtime(self) -> &'a str { self.0.text(21) }
    /// 체결상세일시: execution detail date-time (`ccld_dtl_dtime`).
    #[inline] pub fn ccld_dtl_dtime(self) -> &'a str { self.0.text(22) }
    /// 주문자사원번호 (`ordr_emp_no`).
    #[inline] pub fn ordr_emp_no(self) -> &'a str { self.0.text(23) }
    /// 거부사유명: rejected reason name (`rjct_rson_name`).
    #[inline] pub fn rjct_rson_name(self) -> &'a str { self.0.text(24) }
    /// 체결조건코드: execution condition code (`ccld_cndt_cd`).
    #[inline] pub fn ccld_cndt_cd(self) -> &'a str { self.0.text(25) }
    /// 매매종료일자: trading end date (`trad_end_dt`).
    #[inline] pub fn trad_end_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(26) }
}

