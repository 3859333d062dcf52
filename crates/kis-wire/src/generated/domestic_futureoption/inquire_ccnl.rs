//! `inquire-ccnl` 선물옵션 주문체결내역조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 선물옵션 주문체결내역조회: `GET /uapi/domestic-futureoption/v1/trading/inquire-ccnl`.
#[derive(Clone, Copy, Debug)]
pub struct InquireCcnl;

impl Call for InquireCcnl {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireCcnlRequest;
    type Response = InquireCcnlResponse;
}

impl ReadCall for InquireCcnl {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("STRT_ORD_DT", "시작주문일자", "start order date", Kind::Date).required(),
    Field::new("END_ORD_DT", "종료주문일자", "end order date", Kind::Date).required(),
    Field::new("SLL_BUY_DVSN_CD", "매도매수구분코드", "sell/buy division code", Kind::Code).required(),
    Field::new("CCLD_NCCS_DVSN", "체결미체결구분", "execution unfilled division", Kind::Code).required(),
    Field::new("SORT_SQN", "정렬순서", "sort order", Kind::Text).required(),
    Field::new("STRT_ODNO", "시작주문번호", "start order number", Kind::Text).required(),
    Field::new("PDNO", "상품번호", "product number", Kind::Text).required(),
    Field::new("MKET_ID_CD", "시장ID코드", "market ID code", Kind::Code).required(),
    Field::new("CTX_AREA_FK200", "연속조회검색조건200", "continuation search condition 200", Kind::Text).required(),
    Field::new("CTX_AREA_NK200", "연속조회키200", "continuation key 200", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[
    Field::new("ctx_area_fk200", "연속조회검색조건200", "continuation search condition 200", Kind::Text),
    Field::new("ctx_area_nk200", "연속조회키200", "continuation key 200", Kind::Text),
]);

const OUTPUT1: Schema = Schema(&[
    Field::new("ord_gno_brno", "주문채번지점번호", "order-issuing branch number", Kind::Text),
    Field::new("cano", "종합계좌번호", "account number (first 8)", Kind::Text),
    Field::new("csac_name", "종합계좌명", "overall account name", Kind::Text),
    Field::new("acnt_prdt_cd", "계좌상품코드", "account product code", Kind::Code),
    Field::new("ord_dt", "주문일자", "order date", Kind::Date),
    Field::new("odno", "주문번호", "order number", Kind::Text),
    Field::new("orgn_odno", "원주문번호", "original order number", Kind::Text),
    Field::new("sll_buy_dvsn_cd", "매도매수구분코드", "sell/buy division code", Kind::Code),
    Field::new("trad_dvsn_name", "매매구분명", "trade division name", Kind::Text),
    Field::new("nmpr_type_cd", "호가유형코드", "quote type code", Kind::Code),
    Field::new("nmpr_type_name", "호가유형명", "quote type name", Kind::Text),
    Field::new("pdno", "상품번호", "product number", Kind::Text),
    Field::new("prdt_name", "상품명", "product name", Kind::Text),
    Field::new("prdt_type_cd", "상품유형코드", "product type code", Kind::Code),
    Field::new("ord_qty", "주문수량", "order qty", Kind::Shares),
    Field::new("ord_idx", "주문지수", "order index", Kind::Decimal),
    Field::new("qty", "잔량", "remaining qty", Kind::Shares),
    Field::new("ord_tmd", "주문시각", "order time", Kind::Time),
    Field::new("tot_ccld_qty", "총체결수량", "total execution qty", Kind::Shares),
    Field::new("avg_idx", "평균지수", "average index", Kind::Decimal),
    Field::new("tot_ccld_amt", "총체결금액", "total execution amount", Kind::Decimal),
    Field::new("rjct_qty", "거부수량", "rejected qty", Kind::Shares),
    Field::new("ingr_trad_rjct_rson_cd", "장내매매거부사유코드", "on-market trading rejected reason code", Kind::Code),
    Field::new("ingr_trad_rjct_rson_name", "장내매매거부사유명", "on-market trading rejected reason name", Kind::Text),
    Field::new("ord_stfno", "주문직원번호", "order staff number", Kind::Text),
    Field::new("sprd_item_yn", "스프레드종목여부", "spread issue flag Y/N", Kind::Flag),
    Field::new("ord_ip_addr", "주문IP주소", "order IP address", Kind::Text),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("tot_ord_qty", "총주문수량", "total order qty", Kind::Shares),
    Field::new("tot_ccld_amt_smtl", "총체결금액합계", "total execution amount sum", Kind::Decimal),
    Field::new("tot_ccld_qty_smtl", "총체결수량합계", "total execution qty sum", Kind::Whole),
    Field::new("fee_smtl", "수수료합계", "fee sum", Kind::Decimal),
    Field::new("ctac_tlno", "연락전화번호", "contact phone", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_futureoption",
    name: "inquire_ccnl",
    title: "선물옵션 주문체결내역조회",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/trading/inquire-ccnl",
    effect: Effect::Read,
    tr_ids: &[TrIds::both("TTTO5201R", "VTTO5201R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK200", from: Origin::Answer },Cursor { name: "CTX_AREA_NK200", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }, Group { name: "output2", is_list: false, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireCcnlRequest(Cells);

crate::schema::request_type!(InquireCcnlRequest, DESCRIPTION);

impl InquireCcnlRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 시작주문일자: start order date (`STRT_ORD_DT`).
    #[must_use] #[inline] pub fn strt_ord_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 종료주문일자: end order date (`END_ORD_DT`).
    #[must_use] #[inline] pub fn end_ord_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 매도매수구분코드: sell/buy division code (`SLL_BUY_DVSN_CD`).
    #[must_use] #[inline] pub fn sll_buy_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 체결미체결구분: execution unfilled division (`CCLD_NCCS_DVSN`).
    #[must_use] #[inline] pub fn ccld_nccs_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 정렬순서: sort order (`SORT_SQN`).
    #[must_use] #[inline] pub fn sort_sqn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 시작주문번호: start order number (`STRT_ODNO`).
    #[must_use] #[inline] pub fn strt_odno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 상품번호: product number (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 시장ID코드: market ID code (`MKET_ID_CD`).
    #[must_use] #[inline] pub fn mket_id_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 연속조회검색조건200: continuation search condition 200 (`CTX_AREA_FK200`).
    #[must_use] #[inline] pub fn ctx_area_fk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
    /// Sets 연속조회키200: continuation key 200 (`CTX_AREA_NK200`).
    #[must_use] #[inline] pub fn ctx_area_nk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(11, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireCcnlResponse(Answer);

crate::schema::response_type!(InquireCcnlResponse, DESCRIPTION);

impl InquireCcnlResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = InquireCcnlOutput1<'_>> { self.0.rows(0).iter().map(InquireCcnlOutput1) }
    /// Returns `output2`; `None` where it was not answered.
    pub fn output2(&self) -> Option<InquireCcnlOutput2<'_>> { self.0.row(1).map(InquireCcnlOutput2) }
    /// 연속조회검색조건200: continuation search condition 200 (`ctx_area_fk200`).
    #[inline] pub fn ctx_area_fk200(&self) -> &str { self.0.root().text(0) }
    /// 연속조회키200: continuation key 200 (`ctx_area_nk200`).
    #[inline] pub fn ctx_area_nk200(&self) -> &str { self.0.root().text(1) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireCcnlOutput1<'a>(&'a Cells);

impl<'a> InquireCcnlOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주문채번지점번호: order-issuing branch number (`ord_gno_brno`).
    #[inline] pub fn ord_gno_brno(self) -> &'a str { self.0.text(0) }
    /// 종합계좌번호: account number (first 8) (`cano`).
    #[inline] pub fn cano(self) -> &'a str { self.0.text(1) }
    /// 종합계좌명: overall account name (`csac_name`).
    #[inline] pub fn csac_name(self) -> &'a str { self.0.text(2) }
    /// 계좌상품코드: account product code (`acnt_prdt_cd`).
    #[inline] pub fn acnt_prdt_cd(self) -> &'a str { self.0.text(3) }
    /// 주문일자: order date (`ord_dt`).
    #[inline] pub fn ord_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(4) }
    /// 주문번호: order number (`odno`).
    #[inline] pub fn odno(self) -> &'a str { self.0.text(5) }
    /// 원주문번호: original order number (`orgn_odno`).
    #[inline] pub fn orgn_odno(self) -> &'a str { self.0.text(6) }
    /// 매도매수구분코드: sell/buy division code (`sll_buy_dvsn_cd`).
    #[inline] pub fn sll_buy_dvsn_cd(self) -> &'a str { self.0.text(7) }
    /// 매매구분명: trade division name (`trad_dvsn_name`).
    #[inline] pub fn trad_dvsn_name(self) -> &'a str { self.0.text(8) }
    /// 호가유형코드: quote type code (`nmpr_type_cd`).
    #[inline] pub fn nmpr_type_cd(self) -> &'a str { self.0.text(9) }
    /// 호가유형명: quote type name (`nmpr_type_name`).
    #[inline] pub fn nmpr_type_name(self) -> &'a str { self.0.text(10) }
    /// 상품번호: product number (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(11) }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(12) }
    /// 상품유형코드: product type code (`prdt_type_cd`).
    #[inline] pub fn prdt_type_cd(self) -> &'a str { self.0.text(13) }
    /// 주문수량: order qty (`ord_qty`).
    #[inline] pub fn ord_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(14) }
    /// 주문지수: order index (`ord_idx`).
    #[inline] pub fn ord_idx(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 잔량: remaining qty (`qty`).
    #[inline] pub fn qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(16) }
    /// 주문시각: order time (`ord_tmd`).
    #[inline] pub fn ord_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(17) }
    /// 총체결수량: total execution qty (`tot_ccld_qty`).
    #[inline] pub fn tot_ccld_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(18) }
    /// 평균지수: average index (`avg_idx`).
    #[inline] pub fn avg_idx(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 총체결금액: total execution amount (`tot_ccld_amt`).
    #[inline] pub fn tot_ccld_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 거부수량: rejected qty (`rjct_qty`).
    #[inline] pub fn rjct_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(21) }
    /// 장내매매거부사유코드: on-market trading rejected reason code (`ingr_trad_rjct_rson_cd`).
    #[inline] pub fn ingr_trad_rjct_rson_cd(self) -> &'a str { self.0.text(22) }
    /// 장내매매거부사유명: on-market trading rejected reason name (`ingr_trad_rjct_rson_name`).
    #[inline] pub fn ingr_trad_rjct_rson_name(self) -> &'a str { self.0.text(23) }
    /// 주문직원번호: order staff number (`ord_stfno`).
    #[inline] pub fn ord_stfno(self) -> &'a str { self.0.text(24) }
    /// 스프레드종목여부: spread issue flag Y/N (`sprd_item_yn`).
    #[inline] pub fn sprd_item_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(25) }
    /// 주문IP주소: order IP address (`ord_ip_addr`).
    #[inline] pub fn ord_ip_addr(self) -> &'a str { self.0.text(26) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireCcnlOutput2<'a>(&'a Cells);

impl<'a> InquireCcnlOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 총주문수량: total order qty (`tot_ord_qty`).
    #[inline] pub fn tot_ord_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(0) }
    /// 총체결금액합계: total execution amount sum (`tot_ccld_amt_smtl`).
    #[inline] pub fn tot_ccld_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 총체결수량합계: total execution qty sum (`tot_ccld_qty_smtl`).
    #[inline] pub fn tot_ccld_qty_smtl(self) -> Result<Option<i64>, FieldError> { self.0.whole(2) }
    /// 수수료합계: fee sum (`fee_smtl`).
    #[inline] pub fn fee_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 연락전화번호: contact phone (`ctac_tlno`).
    #[inline] pub fn ctac_tlno(self) -> &'a str { self.0.text(4) }
}

