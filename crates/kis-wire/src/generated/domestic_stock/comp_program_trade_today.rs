//! `comp-program-trade-today` 프로그램매매 종합현황(시간): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 프로그램매매 종합현황(시간): `GET /uapi/domestic-stock/v1/quotations/comp-program-trade-today`.
#[derive(Clone, Copy, Debug)]
pub struct CompProgramTradeToday;

impl Call for CompProgramTradeToday {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = CompProgramTradeTodayRequest;
    type Response = CompProgramTradeTodayResponse;
}

impl ReadCall for CompProgramTradeToday {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "시장 분류 코드", "market class code", Kind::Code).required(),
    Field::new("FID_MRKT_CLS_CODE", "시장 구분 코드", "market division code", Kind::Code).required(),
    Field::new("FID_SCTN_CLS_CODE", "구간 구분 코드", "", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE1", "시장 분류코드1", "market class code 1", Kind::Code).required(),
    Field::new("FID_INPUT_HOUR_1", "입력 시간1", "input time 1", Kind::Time).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("bsop_hour", "영업 시간", "business time", Kind::Time),
    Field::new("arbt_smtn_seln_tr_pbmn", "차익 합계 매도 거래 대금", "arbitrage sum sell trading value", Kind::Decimal),
    Field::new("arbt_smtm_seln_tr_pbmn_rate", "차익 합계 매도 거래대금 비율", "arbitrage sum sell trading value ratio", Kind::Ratio),
    Field::new("arbt_smtn_shnu_tr_pbmn", "차익 합계 매수2 거래 대금", "arbitrage sum buy trading value", Kind::Decimal),
    Field::new("arbt_smtm_shun_tr_pbmn_rate", "차익합계매수거래대금비율", "arbitrage sum buy trading value ratio", Kind::Ratio),
    Field::new("nabt_smtn_seln_tr_pbmn", "비차익 합계 매도 거래 대금", "non-arbitrage sum sell trading value", Kind::Decimal),
    Field::new("nabt_smtm_seln_tr_pbmn_rate", "비차익 합계 매도 거래대금 비율", "non-arbitrage sum sell trading value ratio", Kind::Ratio),
    Field::new("nabt_smtn_shnu_tr_pbmn", "비차익 합계 매수2 거래 대금", "non-arbitrage sum buy trading value", Kind::Decimal),
    Field::new("nabt_smtm_shun_tr_pbmn_rate", "비차익합계매수거래대금비율", "non-arbitrage sum buy trading value ratio", Kind::Ratio),
    Field::new("arbt_smtn_ntby_tr_pbmn", "차익 합계 순매수 거래 대금", "arbitrage sum net buy trading value", Kind::Decimal),
    Field::new("arbt_smtm_ntby_tr_pbmn_rate", "차익 합계 순매수 거래대금 비율", "arbitrage sum net buy trading value ratio", Kind::Ratio),
    Field::new("nabt_smtn_ntby_tr_pbmn", "비차익 합계 순매수 거래 대금", "non-arbitrage sum net buy trading value", Kind::Decimal),
    Field::new("nabt_smtm_ntby_tr_pbmn_rate", "비차익 합계 순매수 거래대금 비", "", Kind::Ratio),
    Field::new("whol_smtn_ntby_tr_pbmn", "전체 합계 순매수 거래 대금", "all sum net buy trading value", Kind::Decimal),
    Field::new("whol_ntby_tr_pbmn_rate", "전체 순매수 거래대금 비율", "all net buy trading value ratio", Kind::Ratio),
    Field::new("bstp_nmix_prpr", "업종 지수 현재가", "sector index current price", Kind::Decimal),
    Field::new("bstp_nmix_prdy_vrss", "업종 지수 전일 대비", "sector index prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "comp_program_trade_today",
    title: "프로그램매매 종합현황(시간)",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/comp-program-trade-today",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPPG04600101")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompProgramTradeTodayRequest(Cells);

crate::schema::request_type!(CompProgramTradeTodayRequest, DESCRIPTION);

impl CompProgramTradeTodayRequest {
    /// Sets 시장 분류 코드: market class code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 시장 구분 코드: market division code (`FID_MRKT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_mrkt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 구간 구분 코드 (`FID_SCTN_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_sctn_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 시장 분류코드1: market class code 1 (`FID_COND_MRKT_DIV_CODE1`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 입력 시간1: input time 1 (`FID_INPUT_HOUR_1`).
    #[must_use] #[inline] pub fn fid_input_hour_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompProgramTradeTodayResponse(Answer);

crate::schema::response_type!(CompProgramTradeTodayResponse, DESCRIPTION);

impl CompProgramTradeTodayResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = CompProgramTradeTodayOutput<'_>> { self.0.rows(0).iter().map(CompProgramTradeTodayOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct CompProgramTradeTodayOutput<'a>(&'a Cells);

impl<'a> CompProgramTradeTodayOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 영업 시간: business time (`bsop_hour`).
    #[inline] pub fn bsop_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(0) }
    /// 차익 합계 매도 거래 대금: arbitrage sum sell trading value (`arbt_smtn_seln_tr_pbmn`).
    #[inline] pub fn arbt_smtn_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 차익 합계 매도 거래대금 비율: arbitrage sum sell trading value ratio (`arbt_smtm_seln_tr_pbmn_rate`).
    #[inline] pub fn arbt_smtm_seln_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 차익 합계 매수2 거래 대금: arbitrage sum buy trading value (`arbt_smtn_shnu_tr_pbmn`).
    #[inline] pub fn arbt_smtn_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 차익합계매수거래대금비율: arbitrage sum buy trading value ratio (`arbt_smtm_shun_tr_pbmn_rate`).
    #[inline] pub fn arbt_smtm_shun_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 비차익 합계 매도 거래 대금: non-arbitrage sum sell trading value (`nabt_smtn_seln_tr_pbmn`).
    #[inline] pub fn nabt_smtn_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 비차익 합계 매도 거래대금 비율: non-arbitrage sum sell trading value ratio (`nabt_smtm_seln_tr_pbmn_rate`).
    #[inline] pub fn nabt_smtm_seln_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 비차익 합계 매수2 거래 대금: non-arbitrage sum buy trading value (`nabt_smtn_shnu_tr_pbmn`).
    #[inline] pub fn nabt_smtn_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 비차익합계매수거래대금비율: non-arbitrage sum buy trading value ratio (`nabt_smtm_shun_tr_pbmn_rate`).
    #[inline] pub fn nabt_smtm_shun_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 차익 합계 순매수 거래 대금: arbitrage sum net buy trading value (`arbt_smtn_ntby_tr_pbmn`).
    #[inline] pub fn arbt_smtn_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 차익 합계 순매수 거래대금 비율: arbitrage sum net buy trading value ratio (`arbt_smtm_ntby_tr_pbmn_rate`).
    #[inline] pub fn arbt_smtm_ntby_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 비차익 합계 순매수 거래 대금: non-arbitrage sum net buy trading value (`nabt_smtn_ntby_tr_pbmn`).
    #[inline] pub fn nabt_smtn_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 비차익 합계 순매수 거래대금 비 (`nabt_smtm_ntby_tr_pbmn_rate`).
    #[inline] pub fn nabt_smtm_ntby_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 전체 합계 순매수 거래 대금: all sum net buy trading value (`whol_smtn_ntby_tr_pbmn`).
    #[inline] pub fn whol_smtn_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 전체 순매수 거래대금 비율: all net buy trading value ratio (`whol_ntby_tr_pbmn_rate`).
    #[inline] pub fn whol_ntby_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 업종 지수 현재가: sector index current price (`bstp_nmix_prpr`).
    #[inline] pub fn bstp_nmix_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 업종 지수 전일 대비: sector index prev-day change (`bstp_nmix_prdy_vrss`).
    #[inline] pub fn bstp_nmix_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(17) }
}

