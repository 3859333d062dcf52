//! `inquire-ccnl` 해외주식 주문체결내역: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 주문체결내역: `GET /uapi/overseas-stock/v1/trading/inquire-ccnl`.
#[derive(Clone, Copy, Debug)]
pub struct InquireCcnl;

impl Call for InquireCcnl {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireCcnlRequest;
    type Response = InquireCcnlResponse;
}

impl ReadCall for InquireCcnl {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account no. (first 8)", Kind::Text).at_most(8).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).at_most(2).required(),
    Field::new("PDNO", "상품번호", "product no. (issue code)", Kind::Text).at_most(12).required(),
    Field::new("ORD_STRT_DT", "주문시작일자", "order start date", Kind::Date).required(),
    Field::new("ORD_END_DT", "주문종료일자", "order end date", Kind::Date).required(),
    Field::new("SLL_BUY_DVSN", "매도매수구분", "sell/buy division", Kind::Code).required(),
    Field::new("CCLD_NCCS_DVSN", "체결미체결구분", "execution unfilled division", Kind::Code).required(),
    Field::new("OVRS_EXCG_CD", "해외거래소코드", "overseas exchange code", Kind::Code).required(),
    Field::new("SORT_SQN", "정렬순서", "sort order", Kind::Text).required(),
    Field::new("ORD_DT", "주문일자", "order date", Kind::Date).at_most(8).required(),
    Field::new("ORD_GNO_BRNO", "주문채번지점번호", "order order-number branch no.", Kind::Text).at_most(5).required(),
    Field::new("ODNO", "주문번호", "order no.", Kind::Text).at_most(10).required(),
    Field::new("CTX_AREA_NK200", "연속조회키200", "continuation key (200 chars, space padded)", Kind::Text).at_most(200).required(),
    Field::new("CTX_AREA_FK200", "연속조회검색조건200", "continuation search condition (200 chars, space padded)", Kind::Text).at_most(200).required(),
]);

const ROOT: Schema = Schema(&[
    Field::new("ctx_area_fk200", "연속조회검색조건200", "continuation search condition (200 chars, space padded)", Kind::Text).at_most(200),
    Field::new("ctx_area_nk200", "연속조회키200", "continuation key (200 chars, space padded)", Kind::Text).at_most(200),
]);

const OUTPUT: Schema = Schema(&[
    Field::new("ord_dt", "주문일자", "order date", Kind::Date).at_most(8),
    Field::new("ord_gno_brno", "주문채번지점번호", "order order-number branch no.", Kind::Text).at_most(5),
    Field::new("odno", "주문번호", "order no.", Kind::Text).at_most(10),
    Field::new("orgn_odno", "원주문번호", "original order no.", Kind::Text).at_most(10),
    Field::new("sll_buy_dvsn_cd", "매도매수구분코드", "sell/buy division code", Kind::Code).at_most(2),
    Field::new("sll_buy_dvsn_cd_name", "매도매수구분코드명", "sell/buy division code name", Kind::Text).at_most(60),
    Field::new("rvse_cncl_dvsn", "정정취소구분", "amend cancel division", Kind::Code),
    Field::new("rvse_cncl_dvsn_name", "정정취소구분명", "amend cancel division name", Kind::Text),
    Field::new("pdno", "상품번호", "product no. (issue code)", Kind::Text).at_most(12),
    Field::new("prdt_name", "상품명", "product name", Kind::Text).at_most(60),
    Field::new("ft_ord_qty", "FT주문수량", "FT order qty", Kind::Decimal),
    Field::new("ft_ord_unpr3", "FT주문단가3", "ft order unit price 3", Kind::Decimal),
    Field::new("ft_ccld_qty", "FT체결수량", "FT execution qty", Kind::Decimal),
    Field::new("ft_ccld_unpr3", "FT체결단가3", "ft execution unit price 3", Kind::Decimal),
    Field::new("ft_ccld_amt3", "FT체결금액3", "ft execution amount 3", Kind::Decimal),
    Field::new("nccs_qty", "미체결수량", "unfilled qty", Kind::Decimal),
    Field::new("prcs_stat_name", "처리상태명", "processing status name", Kind::Text),
    Field::new("rjct_rson", "거부사유", "reject reason", Kind::Text),
    Field::new("rjct_rson_name", "거부사유명", "reject reason name", Kind::Text),
    Field::new("ord_tmd", "주문시각", "order time (HHMMSS)", Kind::Time).at_most(6),
    Field::new("tr_mket_name", "거래시장명", "trading market name", Kind::Text),
    Field::new("tr_natn", "거래국가", "trading country", Kind::Decimal),
    Field::new("tr_natn_name", "거래국가명", "trading country name", Kind::Text),
    Field::new("ovrs_excg_cd", "해외거래소코드", "overseas exchange code", Kind::Code),
    Field::new("tr_crcy_cd", "거래통화코드", "trading currency code", Kind::Code),
    Field::new("dmst_ord_dt", "국내주문일자", "domestic order date", Kind::Date),
    Field::new("thco_ord_tmd", "당사주문시각", "the firm order time", Kind::Time),
    Field::new("loan_type_cd", "대출유형코드", "loan type code", Kind::Code),
    Field::new("loan_dt", "대출일자", "loan date", Kind::Date).at_most(8),
    Field::new("mdia_dvsn_name", "매체구분명", "media division name", Kind::Text),
    Field::new("usa_amk_exts_rqst_yn", "미국애프터마켓연장신청여부", "US after-market extension request Y/N", Kind::Flag),
    Field::new("splt_buy_attr_name", "분할매수/매도속성명", "split buy / sell attribute name", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "inquire_ccnl",
    title: "해외주식 주문체결내역",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/trading/inquire-ccnl",
    effect: Effect::Read,
    tr_ids: &[TrIds::both("TTTS3035R", "VTTS3035R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK200", from: Origin::Answer },Cursor { name: "CTX_AREA_NK200", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireCcnlRequest(Cells);

crate::schema::request_type!(InquireCcnlRequest, DESCRIPTION);

impl InquireCcnlRequest {
    /// Sets 종합계좌번호: account no. (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 상품번호: product no. (issue code) (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 주문시작일자: order start date (`ORD_STRT_DT`).
    #[must_use] #[inline] pub fn ord_strt_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 주문종료일자: order end date (`ORD_END_DT`).
    #[must_use] #[inline] pub fn ord_end_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 매도매수구분: sell/buy division (`SLL_BUY_DVSN`).
    #[must_use] #[inline] pub fn sll_buy_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 체결미체결구분: execution unfilled division (`CCLD_NCCS_DVSN`).
    #[must_use] #[inline] pub fn ccld_nccs_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 해외거래소코드: overseas exchange code (`OVRS_EXCG_CD`).
    #[must_use] #[inline] pub fn ovrs_excg_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 정렬순서: sort order (`SORT_SQN`).
    #[must_use] #[inline] pub fn sort_sqn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 주문일자: order date (`ORD_DT`).
    #[must_use] #[inline] pub fn ord_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 주문채번지점번호: order order-number branch no. (`ORD_GNO_BRNO`).
    #[must_use] #[inline] pub fn ord_gno_brno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
    /// Sets 주문번호: order no. (`ODNO`).
    #[must_use] #[inline] pub fn odno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(11, value)) }
    /// Sets 연속조회키200: continuation key (200 chars, space padded) (`CTX_AREA_NK200`).
    #[must_use] #[inline] pub fn ctx_area_nk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(12, value)) }
    /// Sets 연속조회검색조건200: continuation search condition (200 chars, space padded) (`CTX_AREA_FK200`).
    #[must_use] #[inline] pub fn ctx_area_fk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(13, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireCcnlResponse(Answer);

crate::schema::response_type!(InquireCcnlResponse, DESCRIPTION);

impl InquireCcnlResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = InquireCcnlOutput<'_>> { self.0.rows(0).iter().map(InquireCcnlOutput) }
    /// 연속조회검색조건200: continuation search condition (200 chars, space padded) (`ctx_area_fk200`).
    #[inline] pub fn ctx_area_fk200(&self) -> &str { self.0.root().text(0) }
    /// 연속조회키200: continuation key (200 chars, space padded) (`ctx_area_nk200`).
    #[inline] pub fn ctx_area_nk200(&self) -> &str { self.0.root().text(1) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquireCcnlOutput<'a>(&'a Cells);

impl<'a> InquireCcnlOutput<'a> {
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
    /// 매도매수구분코드: sell/buy division code (`sll_buy_dvsn_cd`).
    #[inline] pub fn sll_buy_dvsn_cd(self) -> &'a str { self.0.text(4) }
    /// 매도매수구분코드명: sell/buy division code name (`sll_buy_dvsn_cd_name`).
    #[inline] pub fn sll_buy_dvsn_cd_name(self) -> &'a str { self.0.text(5) }
    /// 정정취소구분: amend cancel division (`rvse_cncl_dvsn`).
    #[inline] pub fn rvse_cncl_dvsn(self) -> &'a str { self.0.text(6) }
    /// 정정취소구분명: amend cancel division name (`rvse_cncl_dvsn_name`).
    #[inline] pub fn rvse_cncl_dvsn_name(self) -> &'a str { self.0.text(7) }
    /// 상품번호: product no. (issue code) (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(8) }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(9) }
    /// FT주문수량: FT order qty (`ft_ord_qty`).
    #[inline] pub fn ft_ord_qty(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// FT주문단가3: ft order unit price 3 (`ft_ord_unpr3`).
    #[inline] pub fn ft_ord_unpr3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// FT체결수량: FT execution qty (`ft_ccld_qty`).
    #[inline] pub fn ft_ccld_qty(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// FT체결단가3: ft execution unit price 3 (`ft_ccld_unpr3`).
    #[inline] pub fn ft_ccld_unpr3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// FT체결금액3: ft execution amount 3 (`ft_ccld_amt3`).
    #[inline] pub fn ft_ccld_amt3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 미체결수량: unfilled qty (`nccs_qty`).
    #[inline] pub fn nccs_qty(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 처리상태명: processing status name (`prcs_stat_name`).
    #[inline] pub fn prcs_stat_name(self) -> &'a str { self.0.text(16) }
    /// 거부사유: reject reason (`rjct_rson`).
    #[inline] pub fn rjct_rson(self) -> &'a str { self.0.text(17) }
    /// 거부사유명: reject reason name (`rjct_rson_name`).
    #[inline] pub fn rjct_rson_name(self) -> &'a str { self.0.text(18) }
    /// 주문시각: order time (HHMMSS) (`ord_tmd`).
    #[inline] pub fn ord_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(19) }
    /// 거래시장명: trading market name (`tr_mket_name`).
    #[inline] pub fn tr_mket_name(self) -> &'a str { self.0.text(20) }
    /// 거래국가: trading country (`tr_natn`).
    #[inline] pub fn tr_natn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 거래국가명: trading country name (`tr_natn_name`).
    #[inline] pub fn tr_natn_name(self) -> &'a str { self.0.text(22) }
    /// 해외거래소코드: overseas exchange code (`ovrs_excg_cd`).
    #[inline] pub fn ovrs_excg_cd(self) -> &'a str { self.0.text(23) }
    /// 거래통화코드: trading currency code (`tr_crcy_cd`).
    #[inline] pub fn tr_crcy_cd(self) -> &'a str { self.0.text(24) }
    /// 국내주문일자: domestic order date (`dmst_ord_dt`).
    #[inline] pub fn dmst_ord_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(25) }
    /// 당사주문시각: the firm order time (`thco_ord_tmd`).
    #[inline] pub fn thco_ord_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(26) }
    /// 대출유형코드: loan type code (`loan_type_cd`).
    #[inline] pub fn loan_type_cd(self) -> &'a str { self.0.text(27) }
    /// 대출일자: loan date (`loan_dt`).
    #[inline] pub fn loan_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(28) }
    /// 매체구분명: media division name (`mdia_dvsn_name`).
    #[inline] pub fn mdia_dvsn_name(self) -> &'a str { self.0.text(29) }
    /// 미국애프터마켓연장신청여부: US after-market extension request Y/N (`usa_amk_exts_rqst_yn`).
    #[inline] pub fn usa_amk_exts_rqst_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(30) }
    /// 분할매수/매도속성명: split buy / sell attribute name (`splt_buy_attr_name`).
    #[inline] pub fn splt_buy_attr_name(self) -> &'a str { self.0.text(31) }
}

