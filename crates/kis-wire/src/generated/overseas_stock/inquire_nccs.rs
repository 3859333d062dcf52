//! `inquire-nccs` 해외주식 미체결내역: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 미체결내역: `GET /uapi/overseas-stock/v1/trading/inquire-nccs`.
#[derive(Clone, Copy, Debug)]
pub struct InquireNccs;

impl Call for InquireNccs {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireNccsRequest;
    type Response = InquireNccsResponse;
}

impl ReadCall for InquireNccs {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account no. (first 8)", Kind::Text).at_most(8).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).at_most(2).required(),
    Field::new("OVRS_EXCG_CD", "해외거래소코드", "overseas exchange code", Kind::Code).required(),
    Field::new("SORT_SQN", "정렬순서", "sort order", Kind::Text).required(),
    Field::new("CTX_AREA_FK200", "연속조회검색조건200", "continuation search condition (200 chars, space padded)", Kind::Text).at_most(200).required(),
    Field::new("CTX_AREA_NK200", "연속조회키200", "continuation key (200 chars, space padded)", Kind::Text).at_most(200).required(),
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
    Field::new("pdno", "상품번호", "product no. (issue code)", Kind::Text).at_most(12),
    Field::new("prdt_name", "상품명", "product name", Kind::Text),
    Field::new("sll_buy_dvsn_cd", "매도매수구분코드", "sell/buy division code", Kind::Code).at_most(2),
    Field::new("sll_buy_dvsn_cd_name", "매도매수구분코드명", "sell/buy division code name", Kind::Text),
    Field::new("rvse_cncl_dvsn_cd", "정정취소구분코드", "amend cancel division code", Kind::Code).at_most(2),
    Field::new("rvse_cncl_dvsn_cd_name", "정정취소구분코드명", "amend/cancel division code name", Kind::Text),
    Field::new("rjct_rson", "거부사유", "reject reason", Kind::Text),
    Field::new("rjct_rson_name", "거부사유명", "rejected reason name", Kind::Text),
    Field::new("ord_tmd", "주문시각", "order time (HHMMSS)", Kind::Time).at_most(6),
    Field::new("tr_mket_name", "거래시장명", "trading market name", Kind::Text),
    Field::new("tr_crcy_cd", "거래통화코드", "trading currency code", Kind::Code),
    Field::new("natn_cd", "국가코드", "country code", Kind::Code),
    Field::new("natn_kor_name", "국가한글명", "country Korean name", Kind::Text),
    Field::new("ft_ord_qty", "FT주문수량", "FT order qty", Kind::Decimal),
    Field::new("ft_ccld_qty", "FT체결수량", "FT execution qty", Kind::Decimal),
    Field::new("nccs_qty", "미체결수량", "unfilled qty", Kind::Decimal),
    Field::new("ft_ord_unpr3", "FT주문단가3", "ft order unit price 3", Kind::Decimal),
    Field::new("ft_ccld_unpr3", "FT체결단가3", "ft execution unit price 3", Kind::Decimal),
    Field::new("ft_ccld_amt3", "FT체결금액3", "ft execution amount 3", Kind::Decimal),
    Field::new("ovrs_excg_cd", "해외거래소코드", "overseas exchange code", Kind::Code),
    Field::new("prcs_stat_name", "처리상태명", "processing status name", Kind::Text),
    Field::new("loan_type_cd", "대출유형코드", "loan type code", Kind::Code),
    Field::new("loan_dt", "대출일자", "loan date", Kind::Date).at_most(8),
    Field::new("usa_amk_exts_rqst_yn", "미국애프터마켓연장신청여부", "US after-market extension request Y/N", Kind::Flag),
    Field::new("splt_buy_attr_name", "분할매수속성명", "split buy attribute name", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "inquire_nccs",
    title: "해외주식 미체결내역",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/trading/inquire-nccs",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("TTTS3018R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK200", from: Origin::Answer },Cursor { name: "CTX_AREA_NK200", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireNccsRequest(Cells);

crate::schema::request_type!(InquireNccsRequest, DESCRIPTION);

impl InquireNccsRequest {
    /// Sets 종합계좌번호: account no. (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 해외거래소코드: overseas exchange code (`OVRS_EXCG_CD`).
    #[must_use] #[inline] pub fn ovrs_excg_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 정렬순서: sort order (`SORT_SQN`).
    #[must_use] #[inline] pub fn sort_sqn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 연속조회검색조건200: continuation search condition (200 chars, space padded) (`CTX_AREA_FK200`).
    #[must_use] #[inline] pub fn ctx_area_fk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 연속조회키200: continuation key (200 chars, space padded) (`CTX_AREA_NK200`).
    #[must_use] #[inline] pub fn ctx_area_nk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireNccsResponse(Answer);

crate::schema::response_type!(InquireNccsResponse, DESCRIPTION);

impl InquireNccsResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = InquireNccsOutput<'_>> { self.0.rows(0).iter().map(InquireNccsOutput) }
    /// 연속조회검색조건200: continuation search condition (200 chars, space padded) (`ctx_area_fk200`).
    #[inline] pub fn ctx_area_fk200(&self) -> &str { self.0.root().text(0) }
    /// 연속조회키200: continuation key (200 chars, space padded) (`ctx_area_nk200`).
    #[inline] pub fn ctx_area_nk200(&self) -> &str { self.0.root().text(1) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquireNccsOutput<'a>(&'a Cells);

impl<'a> InquireNccsOutput<'a> {
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
    /// 상품번호: product no. (issue code) (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(4) }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(5) }
    /// 매도매수구분코드: sell/buy division code (`sll_buy_dvsn_cd`).
    #[inline] pub fn sll_buy_dvsn_cd(self) -> &'a str { self.0.text(6) }
    /// 매도매수구분코드명: sell/buy division code name (`sll_buy_dvsn_cd_name`).
    #[inline] pub fn sll_buy_dvsn_cd_name(self) -> &'a str { self.0.text(7) }
    /// 정정취소구분코드: amend cancel division code (`rvse_cncl_dvsn_cd`).
    #[inline] pub fn rvse_cncl_dvsn_cd(self) -> &'a str { self.0.text(8) }
    /// 정정취소구분코드명: amend/cancel division code name (`rvse_cncl_dvsn_cd_name`).
    #[inline] pub fn rvse_cncl_dvsn_cd_name(self) -> &'a str { self.0.text(9) }
    /// 거부사유: reject reason (`rjct_rson`).
    #[inline] pub fn rjct_rson(self) -> &'a str { self.0.text(10) }
    /// 거부사유명: rejected reason name (`rjct_rson_name`).
    #[inline] pub fn rjct_rson_name(self) -> &'a str { self.0.text(11) }
    /// 주문시각: order time (HHMMSS) (`ord_tmd`).
    #[inline] pub fn ord_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(12) }
    /// 거래시장명: trading market name (`tr_mket_name`).
    #[inline] pub fn tr_mket_name(self) -> &'a str { self.0.text(13) }
    /// 거래통화코드: trading currency code (`tr_crcy_cd`).
    #[inline] pub fn tr_crcy_cd(self) -> &'a str { self.0.text(14) }
    /// 국가코드: country code (`natn_cd`).
    #[inline] pub fn natn_cd(self) -> &'a str { self.0.text(15) }
    /// 국가한글명: country Korean name (`natn_kor_name`).
    #[inline] pub fn natn_kor_name(self) -> &'a str { self.0.text(16) }
    /// FT주문수량: FT order qty (`ft_ord_qty`).
    #[inline] pub fn ft_ord_qty(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// FT체결수량: FT execution qty (`ft_ccld_qty`).
    #[inline] pub fn ft_ccld_qty(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 미체결수량: unfilled qty (`nccs_qty`).
    #[inline] pub fn nccs_qty(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// FT주문단가3: ft order unit price 3 (`ft_ord_unpr3`).
    #[inline] pub fn ft_ord_unpr3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// FT체결단가3: ft execution unit price 3 (`ft_ccld_unpr3`).
    #[inline] pub fn ft_ccld_unpr3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// FT체결금액3: ft execution amount 3 (`ft_ccld_amt3`).
    #[inline] pub fn ft_ccld_amt3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 해외거래소코드: overseas exchange code (`ovrs_excg_cd`).
    #[inline] pub fn ovrs_excg_cd(self) -> &'a str { self.0.text(23) }
    /// 처리상태명: processing status name (`prcs_stat_name`).
    #[inline] pub fn prcs_stat_name(self) -> &'a str { self.0.text(24) }
    /// 대출유형코드: loan type code (`loan_type_cd`).
    #[inline] pub fn loan_type_cd(self) -> &'a str { self.0.text(25) }
    /// 대출일자: loan date (`loan_dt`).
    #[inline] pub fn loan_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(26) }
    /// 미국애프터마켓연장신청여부: US after-market extension request Y/N (`usa_amk_exts_rqst_yn`).
    #[inline] pub fn usa_amk_exts_rqst_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(27) }
    /// 분할매수속성명: split buy attribute name (`splt_buy_attr_name`).
    #[inline] pub fn splt_buy_attr_name(self) -> &'a str { self.0.text(28) }
}

