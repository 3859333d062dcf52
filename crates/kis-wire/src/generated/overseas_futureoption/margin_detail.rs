//! `margin-detail` 해외선물옵션 증거금상세: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외선물옵션 증거금상세: `GET /uapi/overseas-futureoption/v1/trading/margin-detail`.
#[derive(Clone, Copy, Debug)]
pub struct MarginDetail;

impl Call for MarginDetail {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = MarginDetailRequest;
    type Response = MarginDetailResponse;
}

impl ReadCall for MarginDetail {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("CRCY_CD", "통화코드", "currency code", Kind::Code).required(),
    Field::new("INQR_DT", "조회일자", "inquiry date", Kind::Date).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("cano", "종합계좌번호", "account number (first 8)", Kind::Text),
    Field::new("acnt_prdt_cd", "계좌상품코드", "account product code", Kind::Code),
    Field::new("crcy_cd", "통화코드", "currency code", Kind::Code),
    Field::new("resp_dt", "응답일자", "response date", Kind::Date),
    Field::new("acnt_net_risk_mgna_aply_yn", "계좌순위험증거금적용여부", "", Kind::Flag),
    Field::new("fm_ord_psbl_amt", "FM주문가능금액", "FM orderable amount", Kind::Decimal),
    Field::new("fm_add_mgn_amt", "FM추가증거금액", "FM additional margin amount", Kind::Decimal),
    Field::new("fm_brkg_mgn_amt", "FM위탁증거금액", "FM customer margin amount", Kind::Decimal),
    Field::new("fm_excc_brkg_mgn_amt", "FM정산위탁증거금액", "FM settlement customer margin amount", Kind::Decimal),
    Field::new("fm_ustl_mgn_amt", "FM미결제증거금액", "FM open interest margin amount", Kind::Decimal),
    Field::new("fm_mntn_mgn_amt", "FM유지증거금액", "FM maintenance margin amount", Kind::Decimal),
    Field::new("fm_ord_mgn_amt", "FM주문증거금액", "FM order margin amount", Kind::Decimal),
    Field::new("fm_futr_ord_mgn_amt", "FM선물주문증거금액", "FM futures order margin amount", Kind::Decimal),
    Field::new("fm_opt_buy_ord_amt", "FM옵션매수주문금액", "FM option buy order amount", Kind::Decimal),
    Field::new("fm_opt_sll_ord_mgn_amt", "FM옵션매도주문증거금액", "FM option sell order margin amount", Kind::Decimal),
    Field::new("fm_opt_buy_ord_mgn_amt", "FM옵션매수주문증거금액", "FM option buy order margin amount", Kind::Decimal),
    Field::new("fm_ecis_rsvn_mgn_amt", "FM행사예약증거금액", "FM exercise reservation margin amount", Kind::Decimal),
    Field::new("fm_span_brkg_mgn_amt", "FMSPAN위탁증거금액", "FMSPAN customer margin amount", Kind::Decimal),
    Field::new("fm_span_pric_altr_mgn_amt", "FMSPAN가격변동증거금액", "FMSPAN price change margin amount", Kind::Decimal),
    Field::new("fm_span_term_sprd_mgn_amt", "FMSPAN기간스프레드증거금액", "FMSPAN period spread margin amount", Kind::Decimal),
    Field::new("fm_span_buy_opt_min_mgn_amt", "FMSPAN옵션가격증거금액", "FMSPAN option price margin amount", Kind::Decimal),
    Field::new("fm_span_opt_min_mgn_amt", "FMSPAN옵션최소증거금액", "FMSPAN option minimum margin amount", Kind::Decimal),
    Field::new("fm_span_tot_risk_mgn_amt", "FMSPAN총위험증거금액", "FMSPAN total risk margin amount", Kind::Decimal),
    Field::new("fm_span_mntn_mgn_amt", "FMSPAN유지증거금액", "FMSPAN maintenance margin amount", Kind::Decimal),
    Field::new("fm_span_mntn_pric_altr_mgn_amt", "FMSPAN유지가격변동증거금액", "FMSPAN maintenance price change margin amount", Kind::Decimal),
    Field::new("fm_span_mntn_term_sprd_mgn_amt", "FMSPAN유지기간스프레드증거금액", "FMSPAN maintenance period spread margin amount", Kind::Decimal),
    Field::new("fm_span_mntn_opt_pric_mgn_amt", "FMSPAN유지옵션가격증거금액", "FMSPAN maintenance option price margin amount", Kind::Decimal),
    Field::new("fm_span_mntn_opt_min_mgn_amt", "FMSPAN유지옵션최소증거금액", "FMSPAN maintenance option minimum margin amount", Kind::Decimal),
    Field::new("fm_span_mntn_tot_risk_mgn_amt", "FMSPAN유지총위험증거금액", "FMSPAN maintenance total risk margin amount", Kind::Decimal),
    Field::new("fm_eurx_brkg_mgn_amt", "FMEUREX위탁증거금액", "FMEUREX customer margin amount", Kind::Decimal),
    Field::new("fm_eurx_pric_altr_mgn_amt", "FMEUREX가격변동증거금액", "FMEUREX price change margin amount", Kind::Decimal),
    Field::new("fm_eurx_term_sprd_mgn_amt", "FMEUREX기간스프레드증거금액", "FMEUREX period spread margin amount", Kind::Decimal),
    Field::new("fm_eurx_opt_pric_mgn_amt", "FMEUREX옵션가격증거금액", "FMEUREX option price margin amount", Kind::Decimal),
    Field::new("fm_eurx_buy_opt_min_mgn_amt", "FMEUREX매수옵션최소증거금액", "FMEUREX buy option minimum margin amount", Kind::Decimal),
    Field::new("fm_eurx_tot_risk_mgn_amt", "FMEUREX총위험증거금액", "FMEUREX total risk margin amount", Kind::Decimal),
    Field::new("fm_eurx_mntn_mgn_amt", "FMEUREX유지증거금액", "FMEUREX maintenance margin amount", Kind::Decimal),
    Field::new("fm_eurx_mntn_pric_altr_mgn_amt", "FMEUREX유지가격변동증거금액", "FMEUREX maintenance price change margin amount", Kind::Decimal),
    Field::new("fm_eurx_mntn_term_sprd_mgn_amt", "FMEUREX기간스프레드증거금액", "FMEUREX period spread margin amount", Kind::Decimal),
    Field::new("fm_eurx_mntn_opt_pric_mgn_amt", "FMEUREX유지옵션가격증거금액", "FMEUREX maintenance option price margin amount", Kind::Decimal),
    Field::new("fm_eurx_mntn_tot_risk_mgn_amt", "FMEUREX유지총위험증거금액", "FMEUREX maintenance total risk margin amount", Kind::Decimal),
    Field::new("fm_gnrl_brkg_mgn_amt", "FM일반위탁증거금액", "FM general customer margin amount", Kind::Decimal),
    Field::new("fm_futr_ustl_mgn_amt", "FM선물미결제증거금액", "FM futures open interest margin amount", Kind::Decimal),
    Field::new("fm_sll_opt_ustl_mgn_amt", "FM매도옵션미결제증거금액", "FM sell option open interest margin amount", Kind::Decimal),
    Field::new("fm_buy_opt_ustl_mgn_amt", "FM매수옵션미결제증거금액", "FM buy option open interest margin amount", Kind::Decimal),
    Field::new("fm_sprd_ustl_mgn_amt", "FM스프레드미결제증거금액", "FM spread open interest margin amount", Kind::Decimal),
    Field::new("fm_avg_dsct_mgn_amt", "FMAVG할인증거금액", "", Kind::Decimal),
    Field::new("fm_gnrl_mntn_mgn_amt", "FM일반유지증거금액", "FM general maintenance margin amount", Kind::Decimal),
    Field::new("fm_futr_mntn_mgn_amt", "FM선물유지증거금액", "FM futures maintenance margin amount", Kind::Decimal),
    Field::new("fm_opt_mntn_mgn_amt", "FM옵션유지증거금액", "FM option maintenance margin amount", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_futureoption",
    name: "margin_detail",
    title: "해외선물옵션 증거금상세",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/trading/margin-detail",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("OTFM3115R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarginDetailRequest(Cells);

crate::schema::request_type!(MarginDetailRequest, DESCRIPTION);

impl MarginDetailRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 통화코드: currency code (`CRCY_CD`).
    #[must_use] #[inline] pub fn crcy_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 조회일자: inquiry date (`INQR_DT`).
    #[must_use] #[inline] pub fn inqr_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarginDetailResponse(Answer);

crate::schema::response_type!(MarginDetailResponse, DESCRIPTION);

impl MarginDetailResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<MarginDetailOutput<'_>> { self.0.row(0).map(MarginDetailOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct MarginDetailOutput<'a>(&'a Cells);

impl<'a> MarginDetailOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 종합계좌번호: account number (first 8) (`cano`).
    #[inline] pub fn cano(self) -> &'a str { self.0.text(0) }
    /// 계좌상품코드: account product code (`acnt_prdt_cd`).
    #[inline] pub fn acnt_prdt_cd(self) -> &'a str { self.0.text(1) }
    /// 통화코드: currency code (`crcy_cd`).
    #[inline] pub fn crcy_cd(self) -> &'a str { self.0.text(2) }
    /// 응답일자: response date (`resp_dt`).
    #[inline] pub fn resp_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(3) }
    /// 계좌순위험증거금적용여부 (`acnt_net_risk_mgna_aply_yn`).
    #[inline] pub fn acnt_net_risk_mgna_aply_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(4) }
    /// FM주문가능금액: FM orderable amount (`fm_ord_psbl_amt`).
    #[inline] pub fn fm_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// FM추가증거금액: FM additional margin amount (`fm_add_mgn_amt`).
    #[inline] pub fn fm_add_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// FM위탁증거금액: FM customer margin amount (`fm_brkg_mgn_amt`).
    #[inline] pub fn fm_brkg_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// FM정산위탁증거금액: FM settlement customer margin amount (`fm_excc_brkg_mgn_amt`).
    #[inline] pub fn fm_excc_brkg_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// FM미결제증거금액: FM open interest margin amount (`fm_ustl_mgn_amt`).
    #[inline] pub fn fm_ustl_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// FM유지증거금액: FM maintenance margin amount (`fm_mntn_mgn_amt`).
    #[inline] pub fn fm_mntn_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// FM주문증거금액: FM order margin amount (`fm_ord_mgn_amt`).
    #[inline] pub fn fm_ord_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// FM선물주문증거금액: FM futures order margin amount (`fm_futr_ord_mgn_amt`).
    #[inline] pub fn fm_futr_ord_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// FM옵션매수주문금액: FM option buy order amount (`fm_opt_buy_ord_amt`).
    #[inline] pub fn fm_opt_buy_ord_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// FM옵션매도주문증거금액: FM option sell order margin amount (`fm_opt_sll_ord_mgn_amt`).
    #[inline] pub fn fm_opt_sll_ord_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// FM옵션매수주문증거금액: FM option buy order margin amount (`fm_opt_buy_ord_mgn_amt`).
    #[inline] pub fn fm_opt_buy_ord_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// FM행사예약증거금액: FM exercise reservation margin amount (`fm_ecis_rsvn_mgn_amt`).
    #[inline] pub fn fm_ecis_rsvn_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// FMSPAN위탁증거금액: FMSPAN customer margin amount (`fm_span_brkg_mgn_amt`).
    #[inline] pub fn fm_span_brkg_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// FMSPAN가격변동증거금액: FMSPAN price change margin amount (`fm_span_pric_altr_mgn_amt`).
    #[inline] pub fn fm_span_pric_altr_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// FMSPAN기간스프레드증거금액: FMSPAN period spread margin amount (`fm_span_term_sprd_mgn_amt`).
    #[inline] pub fn fm_span_term_sprd_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// FMSPAN옵션가격증거금액: FMSPAN option price margin amount (`fm_span_buy_opt_min_mgn_amt`).
    #[inline] pub fn fm_span_buy_opt_min_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// FMSPAN옵션최소증거금액: FMSPAN option minimum margin amount (`fm_span_opt_min_mgn_amt`).
    #[inline] pub fn fm_span_opt_min_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// FMSPAN총위험증거금액: FMSPAN total risk margin amount (`fm_span_tot_risk_mgn_amt`).
    #[inline] pub fn fm_span_tot_risk_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// FMSPAN유지증거금액: FMSPAN maintenance margin amount (`fm_span_mntn_mgn_amt`).
    #[inline] pub fn fm_span_mntn_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// FMSPAN유지가격변동증거금액: FMSPAN maintenance price change margin amount (`fm_span_mntn_pric_altr_mgn_amt`).
    #[inline] pub fn fm_span_mntn_pric_altr_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// FMSPAN유지기간스프레드증거금액: FMSPAN maintenance period spread margin amount (`fm_span_mntn_term_sprd_mgn_amt`).
    #[inline] pub fn fm_span_mntn_term_sprd_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// FMSPAN유지옵션가격증거금액: FMSPAN maintenance option price margin amount (`fm_span_mntn_opt_pric_mgn_amt`).
    #[inline] pub fn fm_span_mntn_opt_pric_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// FMSPAN유지옵션최소증거금액: FMSPAN maintenance option minimum margin amount (`fm_span_mntn_opt_min_mgn_amt`).
    #[inline] pub fn fm_span_mntn_opt_min_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(27) }
    /// FMSPAN유지총위험증거금액: FMSPAN maintenance total risk margin amount (`fm_span_mntn_tot_risk_mgn_amt`).
    #[inline] pub fn fm_span_mntn_tot_risk_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
    /// FMEUREX위탁증거금액: FMEUREX customer margin amount (`fm_eurx_brkg_mgn_amt`).
    #[inline] pub fn fm_eurx_brkg_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(29) }
    /// FMEUREX가격변동증거금액: FMEUREX price change margin amount (`fm_eurx_pric_altr_mgn_amt`).
    #[inline] pub fn fm_eurx_pric_altr_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(30) }
    /// FMEUREX기간스프레드증거금액: FMEUREX period spread margin amount (`fm_eurx_term_sprd_mgn_amt`).
    #[inline] pub fn fm_eurx_term_sprd_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(31) }
    /// FMEUREX옵션가격증거금액: FMEUREX option price margin amount (`fm_eurx_opt_pric_mgn_amt`).
    #[inline] pub fn fm_eurx_opt_pric_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(32) }
    /// FMEUREX매수옵션최소증거금액: FMEUREX buy option minimum margin amount (`fm_eurx_buy_opt_min_mgn_amt`).
    #[inline] pub fn fm_eurx_buy_opt_min_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(33) }
    /// FMEUREX총위험증거금액: FMEUREX total risk margin amount (`fm_eurx_tot_risk_mgn_amt`).
    #[inline] pub fn fm_eurx_tot_risk_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(34) }
    /// FMEUREX유지증거금액: FMEUREX maintenance margin amount (`fm_eurx_mntn_mgn_amt`).
    #[inline] pub fn fm_eurx_mntn_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(35) }
    /// FMEUREX유지가격변동증거금액: FMEUREX maintenance price change margin amount (`fm_eurx_mntn_pric_altr_mgn_amt`).
    #[inline] pub fn fm_eurx_mntn_pric_altr_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(36) }
    /// FMEUREX기간스프레드증거금액: FMEUREX period spread margin amount (`fm_eurx_mntn_term_sprd_mgn_amt`).
    #[inline] pub fn fm_eurx_mntn_term_sprd_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(37) }
    /// FMEUREX유지옵션가격증거금액: FMEUREX maintenance option price margin amount (`fm_eurx_mntn_opt_pric_mgn_amt`).
    #[inline] pub fn fm_eurx_mntn_opt_pric_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(38) }
    /// FMEUREX유지총위험증거금액: FMEUREX maintenance total risk margin amount (`fm_eurx_mntn_tot_risk_mgn_amt`).
    #[inline] pub fn fm_eurx_mntn_tot_risk_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(39) }
    /// FM일반위탁증거금액: FM general customer margin amount (`fm_gnrl_brkg_mgn_amt`).
    #[inline] pub fn fm_gnrl_brkg_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(40) }
    /// FM선물미결제증거금액: FM futures open interest margin amount (`fm_futr_ustl_mgn_amt`).
    #[inline] pub fn fm_futr_ustl_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(41) }
    /// FM매도옵션미결제증거금액: FM sell option open interest margin amount (`fm_sll_opt_ustl_mgn_amt`).
    #[inline] pub fn fm_sll_opt_ustl_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(42) }
    /// FM매수옵션미결제증거금액: FM buy option open interest margin amount (`fm_buy_opt_ustl_mgn_amt`).
    #[inline] pub fn fm_buy_opt_ustl_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(43) }
    /// FM스프레드미결제증거금액: FM spread open interest margin amount (`fm_sprd_ustl_mgn_amt`).
    #[inline] pub fn fm_sprd_ustl_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(44) }
    /// FMAVG할인증거금액 (`fm_avg_dsct_mgn_amt`).
    #[inline] pub fn fm_avg_dsct_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(45) }
    /// FM일반유지증거금액: FM general maintenance margin amount (`fm_gnrl_mntn_mgn_amt`).
    #[inline] pub fn fm_gnrl_mntn_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(46) }
    /// FM선물유지증거금액: FM futures maintenance margin amount (`fm_futr_mntn_mgn_amt`).
    #[inline] pub fn fm_futr_mntn_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(47) }
    /// FM옵션유지증거금액: FM option maintenance margin amount (`fm_opt_mntn_mgn_amt`).
    #[inline] pub fn fm_opt_mntn_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(48) }
}

