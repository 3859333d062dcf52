//! `mktfunds` 국내 증시자금 종합: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내 증시자금 종합: `GET /uapi/domestic-stock/v1/quotations/mktfunds`.
#[derive(Clone, Copy, Debug)]
pub struct Mktfunds;

impl Call for Mktfunds {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = MktfundsRequest;
    type Response = MktfundsResponse;
}

impl ReadCall for Mktfunds {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_INPUT_DATE_1", "입력날짜1", "input date 1", Kind::Date).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("bsop_date", "영업일자", "business date", Kind::Date),
    Field::new("bstp_nmix_prpr", "업종지수현재가", "sector index current price", Kind::Decimal),
    Field::new("bstp_nmix_prdy_vrss", "업종지수전일대비", "sector index prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일대비부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일대비율", "prev-day change rate", Kind::Ratio),
    Field::new("hts_avls", "HTS시가총액", "HTS market cap", Kind::Decimal),
    Field::new("cust_dpmn_amt", "고객예탁금금액", "customer deposited money amount", Kind::Decimal),
    Field::new("cust_dpmn_amt_prdy_vrss", "고객예탁금금액전일대비", "customer deposited money amount prev-day change", Kind::Decimal),
    Field::new("amt_tnrt", "금액회전율", "amount turnover rate", Kind::Ratio),
    Field::new("uncl_amt", "미수금액", "receivable amount", Kind::Decimal),
    Field::new("crdt_loan_rmnd", "신용융자잔고", "credit margin loan balance", Kind::Text),
    Field::new("futs_tfam_amt", "선물예수금금액", "futures deposit amount", Kind::Decimal),
    Field::new("sttp_amt", "주식형금액", "", Kind::Decimal),
    Field::new("mxtp_amt", "혼합형금액", "", Kind::Decimal),
    Field::new("bntp_amt", "채권형금액", "", Kind::Decimal),
    Field::new("mmf_amt", "MMF금액", "MMF amount", Kind::Decimal),
    Field::new("secu_lend_amt", "담보대출잔고금액", "collateral loan balance amount", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "mktfunds",
    title: "국내 증시자금 종합",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/mktfunds",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKST649100C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MktfundsRequest(Cells);

crate::schema::request_type!(MktfundsRequest, DESCRIPTION);

impl MktfundsRequest {
    /// Sets 입력날짜1: input date 1 (`FID_INPUT_DATE_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MktfundsResponse(Answer);

crate::schema::response_type!(MktfundsResponse, DESCRIPTION);

impl MktfundsResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = MktfundsOutput<'_>> { self.0.rows(0).iter().map(MktfundsOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct MktfundsOutput<'a>(&'a Cells);

impl<'a> MktfundsOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 영업일자: business date (`bsop_date`).
    #[inline] pub fn bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 업종지수현재가: sector index current price (`bstp_nmix_prpr`).
    #[inline] pub fn bstp_nmix_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 업종지수전일대비: sector index prev-day change (`bstp_nmix_prdy_vrss`).
    #[inline] pub fn bstp_nmix_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일대비부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(3) }
    /// 전일대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// HTS시가총액: HTS market cap (`hts_avls`).
    #[inline] pub fn hts_avls(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 고객예탁금금액: customer deposited money amount (`cust_dpmn_amt`).
    #[inline] pub fn cust_dpmn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 고객예탁금금액전일대비: customer deposited money amount prev-day change (`cust_dpmn_amt_prdy_vrss`).
    #[inline] pub fn cust_dpmn_amt_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 금액회전율: amount turnover rate (`amt_tnrt`).
    #[inline] pub fn amt_tnrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 미수금액: receivable amount (`uncl_amt`).
    #[inline] pub fn uncl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 신용융자잔고: credit margin loan balance (`crdt_loan_rmnd`).
    #[inline] pub fn crdt_loan_rmnd(self) -> &'a str { self.0.text(10) }
    /// 선물예수금금액: futures deposit amount (`futs_tfam_amt`).
    #[inline] pub fn futs_tfam_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 주식형금액 (`sttp_amt`).
    #[inline] pub fn sttp_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 혼합형금액 (`mxtp_amt`).
    #[inline] pub fn mxtp_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 채권형금액 (`bntp_amt`).
    #[inline] pub fn bntp_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// MMF금액: MMF amount (`mmf_amt`).
    #[inline] pub fn mmf_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 담보대출잔고금액: collateral loan balance amount (`secu_lend_amt`).
    #[inline] pub fn secu_lend_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
}

