//! `inquire-daily-ccld` 주식일별주문체결조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 주식일별주문체결조회: `GET /uapi/domestic-stock/v1/trading/inquire-daily-ccld`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyCcld;

impl Call for InquireDailyCcld {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireDailyCcldRequest;
    type Response = InquireDailyCcldResponse;
}

impl ReadCall for InquireDailyCcld {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account no. (first 8)", Kind::Text).at_most(8).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).at_most(2).required(),
    Field::new("INQR_STRT_DT", "조회시작일자", "inquiry start date", Kind::Date).at_most(8).required(),
    Field::new("INQR_END_DT", "조회종료일자", "inquiry end date", Kind::Date).at_most(8).required(),
    Field::new("SLL_BUY_DVSN_CD", "매도매수구분코드", "sell/buy division code", Kind::Code).at_most(2).required(),
    Field::new("PDNO", "상품번호", "product no. (issue code)", Kind::Text).at_most(12),
    Field::new("ORD_GNO_BRNO", "주문채번지점번호", "order order-number branch no.", Kind::Text).at_most(5).required(),
    Field::new("ODNO", "주문번호", "order no.", Kind::Text).at_most(10),
    Field::new("CCLD_DVSN", "체결구분", "aggressor side / pre-open mark", Kind::Code).at_most(2).required(),
    Field::new("INQR_DVSN", "조회구분", "inquiry division", Kind::Code).at_most(2).required(),
    Field::new("INQR_DVSN_1", "조회구분1", "inquiry division 1", Kind::Code).at_most(1).required(),
    Field::new("INQR_DVSN_3", "조회구분3", "inquiry division 3", Kind::Code).at_most(2).required(),
    Field::new("EXCG_ID_DVSN_CD", "거래소ID구분코드", "exchange id division code", Kind::Code).at_most(3).required(),
    Field::new("CTX_AREA_FK100", "연속조회검색조건100", "continuation search condition (100 chars, space padded)", Kind::Text).at_most(100).required(),
    Field::new("CTX_AREA_NK100", "연속조회키100", "continuation key (100 chars, space padded)", Kind::Text).at_most(100).required(),
]);

const ROOT: Schema = Schema(&[
    Field::new("ctx_area_fk100", "연속조회검색조건100", "continuation search condition 100", Kind::Text).at_most(100),
    Field::new("ctx_area_nk100", "연속조회키100", "continuation key 100", Kind::Text).at_most(100),
]);

const OUTPUT1: Schema = Schema(&[
    Field::new("ord_dt", "주문일자", "order date", Kind::Date).at_most(8),
    Field::new("ord_gno_brno", "주문채번지점번호", "order order-number branch no.", Kind::Text).at_most(5),
    Field::new("odno", "주문번호", "order no.", Kind::Text).at_most(10),
    Field::new("orgn_odno", "원주문번호", "original order no.", Kind::Text).at_most(10),
    Field::new("ord_dvsn_name", "주문구분명", "order division name", Kind::Text).at_most(60),
    Field::new("sll_buy_dvsn_cd", "매도매수구분코드", "sell/buy division code", Kind::Code).at_most(2),
    Field::new("sll_buy_dvsn_cd_name", "매도매수구분코드명", "sell/buy division code name", Kind::Text).at_most(60),
    Field::new("pdno", "상품번호", "product no. (issue code)", Kind::Text).at_most(12),
    Field::new("prdt_name", "상품명", "product name", Kind::Text).at_most(60),
    Field::new("ord_qty", "주문수량", "order qty", Kind::Shares).at_most(10),
    Field::new("ord_unpr", "주문단가", "order unit price", Kind::Decimal).at_most(19),
    Field::new("ord_tmd", "주문시각", "order time (HHMMSS)", Kind::Time).at_most(6),
    Field::new("tot_ccld_qty", "총체결수량", "total execution qty", Kind::Shares).at_most(10),
    Field::new("avg_prvs", "평균가", "average price", Kind::Decimal).at_most(19),
    Field::new("cncl_yn", "취소여부", "cancel Y/N", Kind::Flag).at_most(1),
    Field::new("tot_ccld_amt", "총체결금액", "total execution amount", Kind::Decimal).at_most(19),
    Field::new("loan_dt", "대출일자", "loan date", Kind::Date).at_most(8),
    Field::new("ordr_empno", "주문자사번", "orderer employee number", Kind::Text).at_most(60),
    Field::new("ord_dvsn_cd", "주문구분코드", "order division code", Kind::Code).at_most(2),
    Field::new("cncl_cfrm_qty", "취소확인수량", "cancel confirmed qty", Kind::Shares),
    Field::new("rmn_qty", "잔여수량", "remaining qty", Kind::Shares).at_most(10),
    Field::new("rjct_qty", "거부수량", "rejected qty", Kind::Shares).at_most(10),
    Field::new("ccld_cndt_name", "체결조건명", "execution condition name", Kind::Text).at_most(10),
    Field::new("inqr_ip_addr", "조회IP주소", "inquiry IP address", Kind::Text).at_most(15),
    Field::new("cpbc_ordp_ord_rcit_dvsn_cd", "전산주문표주문접수구분코드", "computerised order slip slip order receipt division code", Kind::Code).at_most(2),
    Field::new("cpbc_ordp_infm_mthd_dvsn_cd", "전산주문표통보방법구분코드", "computerised order slip slip notice method division code", Kind::Code).at_most(2),
    Field::new("infm_tmd", "통보시각", "notice time (HHMMSS)", Kind::Time).at_most(6),
    Field::new("ctac_tlno", "연락전화번호", "contact telephone", Kind::Text).at_most(20),
    Field::new("prdt_type_cd", "상품유형코드", "product type code", Kind::Code).at_most(3),
    Field::new("excg_dvsn_cd", "거래소구분코드", "exchange division code", Kind::Code).at_most(2),
    Field::new("cpbc_ordp_mtrl_dvsn_cd", "전산주문표자료구분코드", "computerised order slip slip material division code", Kind::Code).at_most(2),
    Field::new("ord_orgno", "주문조직번호", "order org no.", Kind::Text).at_most(5),
    Field::new("rsvn_ord_end_dt", "예약주문종료일자", "reservation order end date", Kind::Date).at_most(8),
    Field::new("excg_id_dvsn_Cd", "거래소ID구분코드", "exchange id division code", Kind::Code).at_most(3),
    Field::new("stpm_cndt_pric", "스톱지정가조건가격", "stop-limit condition price", Kind::Decimal).at_most(9),
    Field::new("stpm_efct_occr_dtmd", "스톱지정가효력발생상세시각", "stop-limit effect occurred date-time", Kind::Text).at_most(9),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("tot_ord_qty", "총주문수량", "total order qty", Kind::Shares).at_most(10),
    Field::new("tot_ccld_qty", "총체결수량", "total execution qty", Kind::Shares).at_most(10),
    Field::new("tot_ccld_amt", "매입평균가격", "total execution amount", Kind::Decimal).at_most(19),
    Field::new("prsm_tlex_smtl", "총체결금액", "estimated fees & taxes sum", Kind::Decimal).at_most(19),
    Field::new("pchs_avg_pric", "추정제비용합계", "purchase average price", Kind::Decimal).at_most(22),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_daily_ccld",
    title: "주식일별주문체결조회",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/inquire-daily-ccld",
    effect: Effect::Read,
    tr_ids: &[TrIds::both("TTTC0081R", "VTTC0081R"), TrIds::both("CTSC9215R", "VTSC9215R")],
    conditions: &["within 3 months", "before 3 months"],
    old_tr_ids: &[TrIds::both("TTTC8001R", "VTTC8001R"), TrIds::both("CTSC9115R", "VTSC9115R")],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK100", from: Origin::Answer },Cursor { name: "CTX_AREA_NK100", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }, Group { name: "output2", is_list: false, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDailyCcldRequest(Cells);

crate::schema::request_type!(InquireDailyCcldRequest, DESCRIPTION);

impl InquireDailyCcldRequest {
    /// Sets 종합계좌번호: account no. (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조회시작일자: inquiry start date (`INQR_STRT_DT`).
    #[must_use] #[inline] pub fn inqr_strt_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 조회종료일자: inquiry end date (`INQR_END_DT`).
    #[must_use] #[inline] pub fn inqr_end_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 매도매수구분코드: sell/buy division code (`SLL_BUY_DVSN_CD`).
    #[must_use] #[inline] pub fn sll_buy_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 상품번호: product no. (issue code) (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 주문채번지점번호: order order-number branch no. (`ORD_GNO_BRNO`).
    #[must_use] #[inline] pub fn ord_gno_brno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 주문번호: order no. (`ODNO`).
    #[must_use] #[inline] pub fn odno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 체결구분: aggressor side / pre-open mark (`CCLD_DVSN`).
    #[must_use] #[inline] pub fn ccld_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 조회구분: inquiry division (`INQR_DVSN`).
    #[must_use] #[inline] pub fn inqr_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 조회구분1: inquiry division 1 (`INQR_DVSN_1`).
    #[must_use] #[inline] pub fn inqr_dvsn_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
    /// Sets 조회구분3: inquiry division 3 (`INQR_DVSN_3`).
    #[must_use] #[inline] pub fn inqr_dvsn_3(self, value: impl Into<Cell>) -> Self { Self(self.0.with(11, value)) }
    /// Sets 거래소ID구분코드: exchange id division code (`EXCG_ID_DVSN_CD`).
    #[must_use] #[inline] pub fn excg_id_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(12, value)) }
    /// Sets 연속조회검색조건100: continuation search condition (100 chars, space padded) (`CTX_AREA_FK100`).
    #[must_use] #[inline] pub fn ctx_area_fk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(13, value)) }
    /// Sets 연속조회키100: continuation key (100 chars, space padded) (`CTX_AREA_NK100`).
    #[must_use] #[inline] pub fn ctx_area_nk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(14, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDailyCcldResponse(Answer);

crate::schema::response_type!(InquireDailyCcldResponse, DESCRIPTION);

impl InquireDailyCcldResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = InquireDailyCcldOutput1<'_>> { self.0.rows(0).iter().map(InquireDailyCcldOutput1) }
    /// Returns `output2`; `None` where it was not answered.
    pub fn output2(&self) -> Option<InquireDailyCcldOutput2<'_>> { self.0.row(1).map(InquireDailyCcldOutput2) }
    /// 연속조회검색조건100: continuation search condition 100 (`ctx_area_fk100`).
    #[inline] pub fn ctx_area_fk100(&self) -> &str { self.0.root().text(0) }
    /// 연속조회키100: continuation key 100 (`ctx_area_nk100`).
    #[inline] pub fn ctx_area_nk100(&self) -> &str { self.0.root().text(1) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyCcldOutput1<'a>(&'a Cells);

impl<'a> InquireDailyCcldOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주문일자: order date (`ord_dt`).
    #[inline] pub fn ord_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 주문채번지점번호: order order-number branch no. (`ord_gno_brno`).
    #[inline] pub fn ord_gno_brno(self) -> &'a str { self.0.text(1) }
    /// 주문번호: order no. (`odno`).
    #[inline] pub fn odno(self) -> &'a str { self.0.text(2) }
    /// 원주문번호: original order no. (`orgn_odno`).
    #[inline] pub fn orgn_odno(self) -> &'a str { self.0.text(3) }
    /// 주문구분명: order division name (`ord_dvsn_name`).
    #[inline] pub fn ord_dvsn_name(self) -> &'a str { self.0.text(4) }
    /// 매도매수구분코드: sell/buy division code (`sll_buy_dvsn_cd`).
    #[inline] pub fn sll_buy_dvsn_cd(self) -> &'a str { self.0.text(5) }
    /// 매도매수구분코드명: sell/buy division code name (`sll_buy_dvsn_cd_name`).
    #[inline] pub fn sll_buy_dvsn_cd_name(self) -> &'a str { self.0.text(6) }
    /// 상품번호: product no. (issue code) (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(7) }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(8) }
    /// 주문수량: order qty (`ord_qty`).
    #[inline] pub fn ord_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// 주문단가: order unit price (`ord_unpr`).
    #[inline] pub fn ord_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 주문시각: order time (HHMMSS) (`ord_tmd`).
    #[inline] pub fn ord_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(11) }
    /// 총체결수량: total execution qty (`tot_ccld_qty`).
    #[inline] pub fn tot_ccld_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(12) }
    /// 평균가: average price (`avg_prvs`).
    #[inline] pub fn avg_prvs(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 취소여부: cancel Y/N (`cncl_yn`).
    #[inline] pub fn cncl_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(14) }
    /// 총체결금액: total execution amount (`tot_ccld_amt`).
    #[inline] pub fn tot_ccld_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 대출일자: loan date (`loan_dt`).
    #[inline] pub fn loan_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(16) }
    /// 주문자사번: orderer employee number (`ordr_empno`).
    #[inline] pub fn ordr_empno(self) -> &'a str { self.0.text(17) }
    /// 주문구분코드: order division code (`ord_dvsn_cd`).
    #[inline] pub fn ord_dvsn_cd(self) -> &'a str { self.0.text(18) }
    /// 취소확인수량: cancel confirmed qty (`cncl_cfrm_qty`).
    #[inline] pub fn cncl_cfrm_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(19) }
    /// 잔여수량: remaining qty (`rmn_qty`).
    #[inline] pub fn rmn_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(20) }
    /// 거부수량: rejected qty (`rjct_qty`).
    #[inline] pub fn rjct_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(21) }
    /// 체결조건명: execution condition name (`ccld_cndt_name`).
    #[inline] pub fn ccld_cndt_name(self) -> &'a str { self.0.text(22) }
    /// 조회IP주소: inquiry IP address (`inqr_ip_addr`).
    #[inline] pub fn inqr_ip_addr(self) -> &'a str { self.0.text(23) }
    /// 전산주문표주문접수구분코드: computerised order slip slip order receipt division code (`cpbc_ordp_ord_rcit_dvsn_cd`).
    #[inline] pub fn cpbc_ordp_ord_rcit_dvsn_cd(self) -> &'a str { self.0.text(24) }
    /// 전산주문표통보방법구분코드: computerised order slip slip notice method division code (`cpbc_ordp_infm_mthd_dvsn_cd`).
    #[inline] pub fn cpbc_ordp_infm_mthd_dvsn_cd(self) -> &'a str { self.0.text(25) }
    /// 통보시각: notice time (HHMMSS) (`infm_tmd`).
    #[inline] pub fn infm_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(26) }
    /// 연락전화번호: contact telephone (`ctac_tlno`).
    #[inline] pub fn ctac_tlno(self) -> &'a str { self.0.text(27) }
    /// 상품유형코드: product type code (`prdt_type_cd`).
    #[inline] pub fn prdt_type_cd(self) -> &'a str { self.0.text(28) }
    /// 거래소구분코드: exchange division code (`excg_dvsn_cd`).
    #[inline] pub fn excg_dvsn_cd(self) -> &'a str { self.0.text(29) }
    /// 전산주문표자료구분코드: computerised order slip slip material division code (`cpbc_ordp_mtrl_dvsn_cd`).
    #[inline] pub fn cpbc_ordp_mtrl_dvsn_cd(self) -> &'a str { self.0.text(30) }
    /// 주문조직번호: order org no. (`ord_orgno`).
    #[inline] pub fn ord_orgno(self) -> &'a str { self.0.text(31) }
    /// 예약주문종료일자: reservation order end date (`rsvn_ord_end_dt`).
    #[inline] pub fn rsvn_ord_end_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(32) }
    /// 거래소ID구분코드: exchange id division code (`excg_id_dvsn_Cd`).
    #[inline] pub fn excg_id_dvsn_cd(self) -> &'a str { self.0.text(33) }
    /// 스톱지정가조건가격: stop-limit condition price (`stpm_cndt_pric`).
    #[inline] pub fn stpm_cndt_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(34) }
    /// 스톱지정가효력발생상세시각: stop-limit effect occurred date-time (`stpm_efct_occr_dtmd`).
    #[inline] pub fn stpm_efct_occr_dtmd(self) -> &'a str { self.0.text(35) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyCcldOutput2<'a>(&'a Cells);

impl<'a> InquireDailyCcldOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 총주문수량: total order qty (`tot_ord_qty`).
    #[inline] pub fn tot_ord_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(0) }
    /// 총체결수량: total execution qty (`tot_ccld_qty`).
    #[inline] pub fn tot_ccld_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(1) }
    /// 매입평균가격: total execution amount (`tot_ccld_amt`).
    #[inline] pub fn tot_ccld_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 총체결금액: estimated fees & taxes sum (`prsm_tlex_smtl`).
    #[inline] pub fn prsm_tlex_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 추정제비용합계: purchase average price (`pchs_avg_pric`).
    #[inline] pub fn pchs_avg_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
}

