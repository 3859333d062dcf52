//! `comp-program-trade-daily` 프로그램매매 종합현황(일별): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 프로그램매매 종합현황(일별): `GET /uapi/domestic-stock/v1/quotations/comp-program-trade-daily`.
#[derive(Clone, Copy, Debug)]
pub struct CompProgramTradeDaily;

impl Call for CompProgramTradeDaily {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = CompProgramTradeDailyRequest;
    type Response = CompProgramTradeDailyResponse;
}

impl ReadCall for CompProgramTradeDaily {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "시장 분류 코드", "market class code", Kind::Code).required(),
    Field::new("FID_MRKT_CLS_CODE", "시장 구분 코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_DATE_1", "검색시작일", "", Kind::Date).required(),
    Field::new("FID_INPUT_DATE_2", "검색종료일", "", Kind::Date).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stck_bsop_date", "주식 영업 일자", "stock business date", Kind::Date),
    Field::new("nabt_entm_seln_tr_pbmn", "비차익 위탁 매도 거래 대금", "non-arbitrage entrusted sell trading value", Kind::Decimal),
    Field::new("nabt_onsl_seln_vol", "비차익 자기 매도 거래량", "non-arbitrage proprietary sell volume", Kind::Shares),
    Field::new("whol_onsl_seln_tr_pbmn", "전체 자기 매도 거래 대금", "all proprietary sell trading value", Kind::Decimal),
    Field::new("arbt_smtn_shnu_vol", "차익 합계 매수2 거래량", "arbitrage sum buy volume", Kind::Shares),
    Field::new("nabt_smtn_shnu_tr_pbmn", "비차익 합계 매수2 거래 대금", "non-arbitrage sum buy trading value", Kind::Decimal),
    Field::new("arbt_entm_ntby_qty", "차익 위탁 순매수 수량", "arbitrage entrusted net buy qty", Kind::Shares),
    Field::new("nabt_entm_ntby_tr_pbmn", "비차익 위탁 순매수 거래 대금", "non-arbitrage entrusted net buy trading value", Kind::Decimal),
    Field::new("arbt_entm_seln_vol", "차익 위탁 매도 거래량", "arbitrage entrusted sell volume", Kind::Shares),
    Field::new("nabt_entm_seln_vol_rate", "비차익 위탁 매도 거래량 비율", "non-arbitrage entrusted sell volume ratio", Kind::Ratio),
    Field::new("nabt_onsl_seln_vol_rate", "비차익 자기 매도 거래량 비율", "non-arbitrage proprietary sell volume ratio", Kind::Ratio),
    Field::new("whol_onsl_seln_tr_pbmn_rate", "전체 자기 매도 거래 대금 비율", "all proprietary sell trading value ratio", Kind::Ratio),
    Field::new("arbt_smtm_shun_vol_rate", "차익 합계 매수 거래량 비율", "arbitrage sum buy volume ratio", Kind::Ratio),
    Field::new("nabt_smtm_shun_tr_pbmn_rate", "비차익 합계 매수 거래대금 비율", "non-arbitrage sum buy trading value ratio", Kind::Ratio),
    Field::new("arbt_entm_ntby_qty_rate", "차익 위탁 순매수 수량 비율", "arbitrage entrusted net buy qty ratio", Kind::Ratio),
    Field::new("nabt_entm_ntby_tr_pbmn_rate", "비차익 위탁 순매수 거래 대금", "non-arbitrage entrusted net buy trading value", Kind::Ratio),
    Field::new("arbt_entm_seln_vol_rate", "차익 위탁 매도 거래량 비율", "arbitrage entrusted sell volume ratio", Kind::Ratio),
    Field::new("nabt_entm_seln_tr_pbmn_rate", "비차익 위탁 매도 거래 대금 비", "", Kind::Ratio),
    Field::new("nabt_onsl_seln_tr_pbmn", "비차익 자기 매도 거래 대금", "non-arbitrage proprietary sell trading value", Kind::Decimal),
    Field::new("whol_smtn_seln_vol", "전체 합계 매도 거래량", "all sum sell volume", Kind::Shares),
    Field::new("arbt_smtn_shnu_tr_pbmn", "차익 합계 매수2 거래 대금", "arbitrage sum buy trading value", Kind::Decimal),
    Field::new("whol_entm_shnu_vol", "전체 위탁 매수2 거래량", "all entrusted buy volume", Kind::Shares),
    Field::new("arbt_entm_ntby_tr_pbmn", "차익 위탁 순매수 거래 대금", "arbitrage entrusted net buy trading value", Kind::Decimal),
    Field::new("nabt_onsl_ntby_qty", "비차익 자기 순매수 수량", "non-arbitrage proprietary net buy qty", Kind::Shares),
    Field::new("arbt_entm_seln_tr_pbmn", "차익 위탁 매도 거래 대금", "arbitrage entrusted sell trading value", Kind::Decimal),
    Field::new("nabt_onsl_seln_tr_pbmn_rate", "비차익 자기 매도 거래 대금 비", "", Kind::Ratio),
    Field::new("whol_seln_vol_rate", "전체 매도 거래량 비율", "all sell volume ratio", Kind::Ratio),
    Field::new("arbt_smtm_shun_tr_pbmn_rate", "차익 합계 매수 거래대금 비율", "arbitrage sum buy trading value ratio", Kind::Ratio),
    Field::new("whol_entm_shnu_vol_rate", "전체 위탁 매수 거래량 비율", "all entrusted buy volume ratio", Kind::Ratio),
    Field::new("arbt_entm_ntby_tr_pbmn_rate", "차익 위탁 순매수 거래 대금 비", "", Kind::Ratio),
    Field::new("nabt_onsl_ntby_qty_rate", "비차익 자기 순매수 수량 비율", "non-arbitrage proprietary net buy qty ratio", Kind::Ratio),
    Field::new("arbt_entm_seln_tr_pbmn_rate", "차익 위탁 매도 거래 대금 비율", "arbitrage entrusted sell trading value ratio", Kind::Ratio),
    Field::new("nabt_smtn_seln_vol", "비차익 합계 매도 거래량", "non-arbitrage sum sell volume", Kind::Shares),
    Field::new("whol_smtn_seln_tr_pbmn", "전체 합계 매도 거래 대금", "all sum sell trading value", Kind::Decimal),
    Field::new("nabt_entm_shnu_vol", "비차익 위탁 매수2 거래량", "non-arbitrage entrusted buy volume", Kind::Shares),
    Field::new("whol_entm_shnu_tr_pbmn", "전체 위탁 매수2 거래 대금", "all entrusted buy trading value", Kind::Decimal),
    Field::new("arbt_onsl_ntby_qty", "차익 자기 순매수 수량", "arbitrage proprietary net buy qty", Kind::Shares),
    Field::new("nabt_onsl_ntby_tr_pbmn", "비차익 자기 순매수 거래 대금", "non-arbitrage proprietary net buy trading value", Kind::Decimal),
    Field::new("arbt_onsl_seln_tr_pbmn", "차익 자기 매도 거래 대금", "arbitrage proprietary sell trading value", Kind::Decimal),
    Field::new("nabt_smtm_seln_vol_rate", "비차익 합계 매도 거래량 비율", "non-arbitrage sum sell volume ratio", Kind::Ratio),
    Field::new("whol_seln_tr_pbmn_rate", "전체 매도 거래대금 비율", "all sell trading value ratio", Kind::Ratio),
    Field::new("nabt_entm_shnu_vol_rate", "비차익 위탁 매수 거래량 비율", "non-arbitrage entrusted buy volume ratio", Kind::Ratio),
    Field::new("whol_entm_shnu_tr_pbmn_rate", "전체 위탁 매수 거래 대금 비율", "all entrusted buy trading value ratio", Kind::Ratio),
    Field::new("arbt_onsl_ntby_qty_rate", "차익 자기 순매수 수량 비율", "arbitrage proprietary net buy qty ratio", Kind::Ratio),
    Field::new("nabt_onsl_ntby_tr_pbmn_rate", "비차익 자기 순매수 거래 대금", "non-arbitrage proprietary net buy trading value", Kind::Ratio),
    Field::new("arbt_onsl_seln_tr_pbmn_rate", "차익 자기 매도 거래 대금 비율", "arbitrage proprietary sell trading value ratio", Kind::Ratio),
    Field::new("nabt_smtn_seln_tr_pbmn", "비차익 합계 매도 거래 대금", "non-arbitrage sum sell trading value", Kind::Decimal),
    Field::new("arbt_entm_shnu_vol", "차익 위탁 매수2 거래량", "arbitrage entrusted buy volume", Kind::Shares),
    Field::new("nabt_entm_shnu_tr_pbmn", "비차익 위탁 매수2 거래 대금", "non-arbitrage entrusted buy trading value", Kind::Decimal),
    Field::new("whol_onsl_shnu_vol", "전체 자기 매수2 거래량", "all proprietary buy volume", Kind::Shares),
    Field::new("arbt_onsl_ntby_tr_pbmn", "차익 자기 순매수 거래 대금", "arbitrage proprietary net buy trading value", Kind::Decimal),
    Field::new("nabt_smtn_ntby_qty", "비차익 합계 순매수 수량", "non-arbitrage sum net buy qty", Kind::Shares),
    Field::new("arbt_onsl_seln_vol", "차익 자기 매도 거래량", "arbitrage proprietary sell volume", Kind::Shares),
    Field::new("nabt_smtm_seln_tr_pbmn_rate", "비차익 합계 매도 거래대금 비율", "non-arbitrage sum sell trading value ratio", Kind::Ratio),
    Field::new("arbt_entm_shnu_vol_rate", "차익 위탁 매수 거래량 비율", "arbitrage entrusted buy volume ratio", Kind::Ratio),
    Field::new("nabt_entm_shnu_tr_pbmn_rate", "비차익 위탁 매수 거래 대금 비", "", Kind::Ratio),
    Field::new("whol_onsl_shnu_tr_pbmn", "전체 자기 매수2 거래 대금", "all proprietary buy trading value", Kind::Decimal),
    Field::new("arbt_onsl_ntby_tr_pbmn_rate", "차익 자기 순매수 거래 대금 비", "", Kind::Ratio),
    Field::new("nabt_smtm_ntby_qty_rate", "비차익 합계 순매수 수량 비율", "non-arbitrage sum net buy qty ratio", Kind::Ratio),
    Field::new("arbt_onsl_seln_vol_rate", "차익 자기 매도 거래량 비율", "arbitrage proprietary sell volume ratio", Kind::Ratio),
    Field::new("whol_entm_seln_vol", "전체 위탁 매도 거래량", "all entrusted sell volume", Kind::Shares),
    Field::new("arbt_entm_shnu_tr_pbmn", "차익 위탁 매수2 거래 대금", "arbitrage entrusted buy trading value", Kind::Decimal),
    Field::new("nabt_onsl_shnu_vol", "비차익 자기 매수2 거래량", "non-arbitrage proprietary buy volume", Kind::Shares),
    Field::new("whol_onsl_shnu_tr_pbmn_rate", "전체 자기 매수 거래 대금 비율", "all proprietary buy trading value ratio", Kind::Ratio),
    Field::new("arbt_smtn_ntby_qty", "차익 합계 순매수 수량", "arbitrage sum net buy qty", Kind::Shares),
    Field::new("nabt_smtn_ntby_tr_pbmn", "비차익 합계 순매수 거래 대금", "non-arbitrage sum net buy trading value", Kind::Decimal),
    Field::new("arbt_smtn_seln_vol", "차익 합계 매도 거래량", "arbitrage sum sell volume", Kind::Shares),
    Field::new("whol_entm_seln_tr_pbmn", "전체 위탁 매도 거래 대금", "all entrusted sell trading value", Kind::Decimal),
    Field::new("arbt_entm_shnu_tr_pbmn_rate", "차익 위탁 매수 거래 대금 비율", "arbitrage entrusted buy trading value ratio", Kind::Ratio),
    Field::new("nabt_onsl_shnu_vol_rate", "비차익 자기 매수 거래량 비율", "non-arbitrage proprietary buy volume ratio", Kind::Ratio),
    Field::new("whol_onsl_shnu_vol_rate", "전체 자기 매수 거래량 비율", "all proprietary buy volume ratio", Kind::Ratio),
    Field::new("arbt_smtm_ntby_qty_rate", "차익 합계 순매수 수량 비율", "arbitrage sum net buy qty ratio", Kind::Ratio),
    Field::new("nabt_smtm_ntby_tr_pbmn_rate", "비차익 합계 순매수 거래대금 비", "", Kind::Ratio),
    Field::new("arbt_smtm_seln_vol_rate", "차익 합계 매도 거래량 비율", "arbitrage sum sell volume ratio", Kind::Ratio),
    Field::new("whol_entm_seln_vol_rate", "전체 위탁 매도 거래량 비율", "all entrusted sell volume ratio", Kind::Ratio),
    Field::new("arbt_onsl_shnu_vol", "차익 자기 매수2 거래량", "arbitrage proprietary buy volume", Kind::Shares),
    Field::new("nabt_onsl_shnu_tr_pbmn", "비차익 자기 매수2 거래 대금", "non-arbitrage proprietary buy trading value", Kind::Decimal),
    Field::new("whol_smtn_shnu_vol", "전체 합계 매수2 거래량", "all sum buy volume", Kind::Shares),
    Field::new("arbt_smtn_ntby_tr_pbmn", "차익 합계 순매수 거래 대금", "arbitrage sum net buy trading value", Kind::Decimal),
    Field::new("whol_entm_ntby_qty", "전체 위탁 순매수 수량", "all entrusted net buy qty", Kind::Shares),
    Field::new("arbt_smtn_seln_tr_pbmn", "차익 합계 매도 거래 대금", "arbitrage sum sell trading value", Kind::Decimal),
    Field::new("whol_entm_seln_tr_pbmn_rate", "전체 위탁 매도 거래 대금 비율", "all entrusted sell trading value ratio", Kind::Ratio),
    Field::new("arbt_onsl_shnu_vol_rate", "차익 자기 매수 거래량 비율", "arbitrage proprietary buy volume ratio", Kind::Ratio),
    Field::new("nabt_onsl_shnu_tr_pbmn_rate", "비차익 자기 매수 거래 대금 비", "", Kind::Ratio),
    Field::new("whol_shun_vol_rate", "전체 매수 거래량 비율", "all buy volume ratio", Kind::Ratio),
    Field::new("arbt_smtm_ntby_tr_pbmn_rate", "차익 합계 순매수 거래대금 비율", "arbitrage sum net buy trading value ratio", Kind::Ratio),
    Field::new("whol_entm_ntby_qty_rate", "전체 위탁 순매수 수량 비율", "all entrusted net buy qty ratio", Kind::Ratio),
    Field::new("arbt_smtm_seln_tr_pbmn_rate", "차익 합계 매도 거래대금 비율", "arbitrage sum sell trading value ratio", Kind::Ratio),
    Field::new("whol_onsl_seln_vol", "전체 자기 매도 거래량", "all proprietary sell volume", Kind::Shares),
    Field::new("arbt_onsl_shnu_tr_pbmn", "차익 자기 매수2 거래 대금", "arbitrage proprietary buy trading value", Kind::Decimal),
    Field::new("nabt_smtn_shnu_vol", "비차익 합계 매수2 거래량", "non-arbitrage sum buy volume", Kind::Shares),
    Field::new("whol_smtn_shnu_tr_pbmn", "전체 합계 매수2 거래 대금", "all sum buy trading value", Kind::Decimal),
    Field::new("nabt_entm_ntby_qty", "비차익 위탁 순매수 수량", "non-arbitrage entrusted net buy qty", Kind::Shares),
    Field::new("whol_entm_ntby_tr_pbmn", "전체 위탁 순매수 거래 대금", "all entrusted net buy trading value", Kind::Decimal),
    Field::new("nabt_entm_seln_vol", "비차익 위탁 매도 거래량", "non-arbitrage entrusted sell volume", Kind::Shares),
    Field::new("whol_onsl_seln_vol_rate", "전체 자기 매도 거래량 비율", "all proprietary sell volume ratio", Kind::Ratio),
    Field::new("arbt_onsl_shnu_tr_pbmn_rate", "차익 자기 매수 거래 대금 비율", "arbitrage proprietary buy trading value ratio", Kind::Ratio),
    Field::new("nabt_smtm_shun_vol_rate", "비차익 합계 매수 거래량 비율", "non-arbitrage sum buy volume ratio", Kind::Ratio),
    Field::new("whol_shun_tr_pbmn_rate", "전체 매수 거래대금 비율", "all buy trading value ratio", Kind::Ratio),
    Field::new("nabt_entm_ntby_qty_rate", "비차익 위탁 순매수 수량 비율", "non-arbitrage entrusted net buy qty ratio", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "comp_program_trade_daily",
    title: "프로그램매매 종합현황(일별)",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/comp-program-trade-daily",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPPG04600001")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompProgramTradeDailyRequest(Cells);

crate::schema::request_type!(CompProgramTradeDailyRequest, DESCRIPTION);

impl CompProgramTradeDailyRequest {
    /// Sets 시장 분류 코드: market class code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 시장 구분 코드: market division code (`FID_MRKT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_mrkt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 검색시작일 (`FID_INPUT_DATE_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 검색종료일 (`FID_INPUT_DATE_2`).
    #[must_use] #[inline] pub fn fid_input_date_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompProgramTradeDailyResponse(Answer);

crate::schema::response_type!(CompProgramTradeDailyResponse, DESCRIPTION);

impl CompProgramTradeDailyResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = CompProgramTradeDailyOutput<'_>> { self.0.rows(0).iter().map(CompProgramTradeDailyOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct CompProgramTradeDailyOutput<'a>(&'a Cells);

impl<'a> CompProgramTradeDailyOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 영업 일자: stock business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 비차익 위탁 매도 거래 대금: non-arbitrage entrusted sell trading value (`nabt_entm_seln_tr_pbmn`).
    #[inline] pub fn nabt_entm_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 비차익 자기 매도 거래량: non-arbitrage proprietary sell volume (`nabt_onsl_seln_vol`).
    #[inline] pub fn nabt_onsl_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(2) }
    /// 전체 자기 매도 거래 대금: all proprietary sell trading value (`whol_onsl_seln_tr_pbmn`).
    #[inline] pub fn whol_onsl_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 차익 합계 매수2 거래량: arbitrage sum buy volume (`arbt_smtn_shnu_vol`).
    #[inline] pub fn arbt_smtn_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// 비차익 합계 매수2 거래 대금: non-arbitrage sum buy trading value (`nabt_smtn_shnu_tr_pbmn`).
    #[inline] pub fn nabt_smtn_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 차익 위탁 순매수 수량: arbitrage entrusted net buy qty (`arbt_entm_ntby_qty`).
    #[inline] pub fn arbt_entm_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 비차익 위탁 순매수 거래 대금: non-arbitrage entrusted net buy trading value (`nabt_entm_ntby_tr_pbmn`).
    #[inline] pub fn nabt_entm_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 차익 위탁 매도 거래량: arbitrage entrusted sell volume (`arbt_entm_seln_vol`).
    #[inline] pub fn arbt_entm_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 비차익 위탁 매도 거래량 비율: non-arbitrage entrusted sell volume ratio (`nabt_entm_seln_vol_rate`).
    #[inline] pub fn nabt_entm_seln_vol_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 비차익 자기 매도 거래량 비율: non-arbitrage proprietary sell volume ratio (`nabt_onsl_seln_vol_rate`).
    #[inline] pub fn nabt_onsl_seln_vol_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 전체 자기 매도 거래 대금 비율: all proprietary sell trading value ratio (`whol_onsl_seln_tr_pbmn_rate`).
    #[inline] pub fn whol_onsl_seln_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 차익 합계 매수 거래량 비율: arbitrage sum buy volume ratio (`arbt_smtm_shun_vol_rate`).
    #[inline] pub fn arbt_smtm_shun_vol_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 비차익 합계 매수 거래대금 비율: non-arbitrage sum buy trading value ratio (`nabt_smtm_shun_tr_pbmn_rate`).
    #[inline] pub fn nabt_smtm_shun_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 차익 위탁 순매수 수량 비율: arbitrage entrusted net buy qty ratio (`arbt_entm_ntby_qty_rate`).
    #[inline] pub fn arbt_entm_ntby_qty_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 비차익 위탁 순매수 거래 대금: non-arbitrage entrusted net buy trading value (`nabt_entm_ntby_tr_pbmn_rate`).
    #[inline] pub fn nabt_entm_ntby_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 차익 위탁 매도 거래량 비율: arbitrage entrusted sell volume ratio (`arbt_entm_seln_vol_rate`).
    #[inline] pub fn arbt_entm_seln_vol_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 비차익 위탁 매도 거래 대금 비 (`nabt_entm_seln_tr_pbmn_rate`).
    #[inline] pub fn nabt_entm_seln_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 비차익 자기 매도 거래 대금: non-arbitrage proprietary sell trading value (`nabt_onsl_seln_tr_pbmn`).
    #[inline] pub fn nabt_onsl_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 전체 합계 매도 거래량: all sum sell volume (`whol_smtn_seln_vol`).
    #[inline] pub fn whol_smtn_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(19) }
    /// 차익 합계 매수2 거래 대금: arbitrage sum buy trading value (`arbt_smtn_shnu_tr_pbmn`).
    #[inline] pub fn arbt_smtn_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 전체 위탁 매수2 거래량: all entrusted buy volume (`whol_entm_shnu_vol`).
    #[inline] pub fn whol_entm_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(21) }
    /// 차익 위탁 순매수 거래 대금: arbitrage entrusted net buy trading value (`arbt_entm_ntby_tr_pbmn`).
    #[inline] pub fn arbt_entm_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 비차익 자기 순매수 수량: non-arbitrage proprietary net buy qty (`nabt_onsl_ntby_qty`).
    #[inline] pub fn nabt_onsl_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(23) }
    /// 차익 위탁 매도 거래 대금: arbitrage entrusted sell trading value (`arbt_entm_seln_tr_pbmn`).
    #[inline] pub fn arbt_entm_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// 비차익 자기 매도 거래 대금 비 (`nabt_onsl_seln_tr_pbmn_rate`).
    #[inline] pub fn nabt_onsl_seln_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// 전체 매도 거래량 비율: all sell volume ratio (`whol_seln_vol_rate`).
    #[inline] pub fn whol_seln_vol_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// 차익 합계 매수 거래대금 비율: arbitrage sum buy trading value ratio (`arbt_smtm_shun_tr_pbmn_rate`).
    #[inline] pub fn arbt_smtm_shun_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(27) }
    /// 전체 위탁 매수 거래량 비율: all entrusted buy volume ratio (`whol_entm_shnu_vol_rate`).
    #[inline] pub fn whol_entm_shnu_vol_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
    /// 차익 위탁 순매수 거래 대금 비 (`arbt_entm_ntby_tr_pbmn_rate`).
    #[inline] pub fn arbt_entm_ntby_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(29) }
    /// 비차익 자기 순매수 수량 비율: non-arbitrage proprietary net buy qty ratio (`nabt_onsl_ntby_qty_rate`).
    #[inline] pub fn nabt_onsl_ntby_qty_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(30) }
    /// 차익 위탁 매도 거래 대금 비율: arbitrage entrusted sell trading value ratio (`arbt_entm_seln_tr_pbmn_rate`).
    #[inline] pub fn arbt_entm_seln_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(31) }
    /// 비차익 합계 매도 거래량: non-arbitrage sum sell volume (`nabt_smtn_seln_vol`).
    #[inline] pub fn nabt_smtn_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(32) }
    /// 전체 합계 매도 거래 대금: all sum sell trading value (`whol_smtn_seln_tr_pbmn`).
    #[inline] pub fn whol_smtn_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(33) }
    /// 비차익 위탁 매수2 거래량: non-arbitrage entrusted buy volume (`nabt_entm_shnu_vol`).
    #[inline] pub fn nabt_entm_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(34) }
    /// 전체 위탁 매수2 거래 대금: all entrusted buy trading value (`whol_entm_shnu_tr_pbmn`).
    #[inline] pub fn whol_entm_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(35) }
    /// 차익 자기 순매수 수량: arbitrage proprietary net buy qty (`arbt_onsl_ntby_qty`).
    #[inline] pub fn arbt_onsl_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(36) }
    /// 비차익 자기 순매수 거래 대금: non-arbitrage proprietary net buy trading value (`nabt_onsl_ntby_tr_pbmn`).
    #[inline] pub fn nabt_onsl_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(37) }
    /// 차익 자기 매도 거래 대금: arbitrage proprietary sell trading value (`arbt_onsl_seln_tr_pbmn`).
    #[inline] pub fn arbt_onsl_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(38) }
    /// 비차익 합계 매도 거래량 비율: non-arbitrage sum sell volume ratio (`nabt_smtm_seln_vol_rate`).
    #[inline] pub fn nabt_smtm_seln_vol_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(39) }
    /// 전체 매도 거래대금 비율: all sell trading value ratio (`whol_seln_tr_pbmn_rate`).
    #[inline] pub fn whol_seln_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(40) }
    /// 비차익 위탁 매수 거래량 비율: non-arbitrage entrusted buy volume ratio (`nabt_entm_shnu_vol_rate`).
    #[inline] pub fn nabt_entm_shnu_vol_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(41) }
    /// 전체 위탁 매수 거래 대금 비율: all entrusted buy trading value ratio (`whol_entm_shnu_tr_pbmn_rate`).
    #[inline] pub fn whol_entm_shnu_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(42) }
    /// 차익 자기 순매수 수량 비율: arbitrage proprietary net buy qty ratio (`arbt_onsl_ntby_qty_rate`).
    #[inline] pub fn arbt_onsl_ntby_qty_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(43) }
    /// 비차익 자기 순매수 거래 대금: non-arbitrage proprietary net buy trading value (`nabt_onsl_ntby_tr_pbmn_rate`).
    #[inline] pub fn nabt_onsl_ntby_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(44) }
    /// 차익 자기 매도 거래 대금 비율: arbitrage proprietary sell trading value ratio (`arbt_onsl_seln_tr_pbmn_rate`).
    #[inline] pub fn arbt_onsl_seln_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(45) }
    /// 비차익 합계 매도 거래 대금: non-arbitrage sum sell trading value (`nabt_smtn_seln_tr_pbmn`).
    #[inline] pub fn nabt_smtn_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(46) }
    /// 차익 위탁 매수2 거래량: arbitrage entrusted buy volume (`arbt_entm_shnu_vol`).
    #[inline] pub fn arbt_entm_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(47) }
    /// 비차익 위탁 매수2 거래 대금: non-arbitrage entrusted buy trading value (`nabt_entm_shnu_tr_pbmn`).
    #[inline] pub fn nabt_entm_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(48) }
    /// 전체 자기 매수2 거래량: all proprietary buy volume (`whol_onsl_shnu_vol`).
    #[inline] pub fn whol_onsl_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(49) }
    /// 차익 자기 순매수 거래 대금: arbitrage proprietary net buy trading value (`arbt_onsl_ntby_tr_pbmn`).
    #[inline] pub fn arbt_onsl_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(50) }
    /// 비차익 합계 순매수 수량: non-arbitrage sum net buy qty (`nabt_smtn_ntby_qty`).
    #[inline] pub fn nabt_smtn_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(51) }
    /// 차익 자기 매도 거래량: arbitrage proprietary sell volume (`arbt_onsl_seln_vol`).
    #[inline] pub fn arbt_onsl_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(52) }
    /// 비차익 합계 매도 거래대금 비율: non-arbitrage sum sell trading value ratio (`nabt_smtm_seln_tr_pbmn_rate`).
    #[inline] pub fn nabt_smtm_seln_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(53) }
    /// 차익 위탁 매수 거래량 비율: arbitrage entrusted buy volume ratio (`arbt_entm_shnu_vol_rate`).
    #[inline] pub fn arbt_entm_shnu_vol_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(54) }
    /// 비차익 위탁 매수 거래 대금 비 (`nabt_entm_shnu_tr_pbmn_rate`).
    #[inline] pub fn nabt_entm_shnu_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(55) }
    /// 전체 자기 매수2 거래 대금: all proprietary buy trading value (`whol_onsl_shnu_tr_pbmn`).
    #[inline] pub fn whol_onsl_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(56) }
    /// 차익 자기 순매수 거래 대금 비 (`arbt_onsl_ntby_tr_pbmn_rate`).
    #[inline] pub fn arbt_onsl_ntby_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(57) }
    /// 비차익 합계 순매수 수량 비율: non-arbitrage sum net buy qty ratio (`nabt_smtm_ntby_qty_rate`).
    #[inline] pub fn nabt_smtm_ntby_qty_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(58) }
    /// 차익 자기 매도 거래량 비율: arbitrage proprietary sell volume ratio (`arbt_onsl_seln_vol_rate`).
    #[inline] pub fn arbt_onsl_seln_vol_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(59) }
    /// 전체 위탁 매도 거래량: all entrusted sell volume (`whol_entm_seln_vol`).
    #[inline] pub fn whol_entm_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(60) }
    /// 차익 위탁 매수2 거래 대금: arbitrage entrusted buy trading value (`arbt_entm_shnu_tr_pbmn`).
    #[inline] pub fn arbt_entm_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(61) }
    /// 비차익 자기 매수2 거래량: non-arbitrage proprietary buy volume (`nabt_onsl_shnu_vol`).
    #[inline] pub fn nabt_onsl_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(62) }
    /// 전체 자기 매수 거래 대금 비율: all proprietary buy trading value ratio (`whol_onsl_shnu_tr_pbmn_rate`).
    #[inline] pub fn whol_onsl_shnu_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(63) }
    /// 차익 합계 순매수 수량: arbitrage sum net buy qty (`arbt_smtn_ntby_qty`).
    #[inline] pub fn arbt_smtn_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(64) }
    /// 비차익 합계 순매수 거래 대금: non-arbitrage sum net buy trading value (`nabt_smtn_ntby_tr_pbmn`).
    #[inline] pub fn nabt_smtn_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(65) }
    /// 차익 합계 매도 거래량: arbitrage sum sell volume (`arbt_smtn_seln_vol`).
    #[inline] pub fn arbt_smtn_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(66) }
    /// 전체 위탁 매도 거래 대금: all entrusted sell trading value (`whol_entm_seln_tr_pbmn`).
    #[inline] pub fn whol_entm_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(67) }
    /// 차익 위탁 매수 거래 대금 비율: arbitrage entrusted buy trading value ratio (`arbt_entm_shnu_tr_pbmn_rate`).
    #[inline] pub fn arbt_entm_shnu_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(68) }
    /// 비차익 자기 매수 거래량 비율: non-arbitrage proprietary buy volume ratio (`nabt_onsl_shnu_vol_rate`).
    #[inline] pub fn nabt_onsl_shnu_vol_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(69) }
    /// 전체 자기 매수 거래량 비율: all proprietary buy volume ratio (`whol_onsl_shnu_vol_rate`).
    #[inline] pub fn whol_onsl_shnu_vol_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(70) }
    /// 차익 합계 순매수 수량 비율: arbitrage sum net buy qty ratio (`arbt_smtm_ntby_qty_rate`).
    #[inline] pub fn arbt_smtm_ntby_qty_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(71) }
    /// 비차익 합계 순매수 거래대금 비 (`nabt_smtm_ntby_tr_pbmn_rate`).
    #[inline] pub fn nabt_smtm_ntby_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(72) }
    /// 차익 합계 매도 거래량 비율: arbitrage sum sell volume ratio (`arbt_smtm_seln_vol_rate`).
    #[inline] pub fn arbt_smtm_seln_vol_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(73) }
    /// 전체 위탁 매도 거래량 비율: all entrusted sell volume ratio (`whol_entm_seln_vol_rate`).
    #[inline] pub fn whol_entm_seln_vol_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(74) }
    /// 차익 자기 매수2 거래량: arbitrage proprietary buy volume (`arbt_onsl_shnu_vol`).
    #[inline] pub fn arbt_onsl_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(75) }
    /// 비차익 자기 매수2 거래 대금: non-arbitrage proprietary buy trading value (`nabt_onsl_shnu_tr_pbmn`).
    #[inline] pub fn nabt_onsl_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(76) }
    /// 전체 합계 매수2 거래량: all sum buy volume (`whol_smtn_shnu_vol`).
    #[inline] pub fn whol_smtn_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(77) }
    /// 차익 합계 순매수 거래 대금: arbitrage sum net buy trading value (`arbt_smtn_ntby_tr_pbmn`).
    #[inline] pub fn arbt_smtn_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(78) }
    /// 전체 위탁 순매수 수량: all entrusted net buy qty (`whol_entm_ntby_qty`).
    #[inline] pub fn whol_entm_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(79) }
    /// 차익 합계 매도 거래 대금: arbitrage sum sell trading value (`arbt_smtn_seln_tr_pbmn`).
    #[inline] pub fn arbt_smtn_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(80) }
    /// 전체 위탁 매도 거래 대금 비율: all entrusted sell trading value ratio (`whol_entm_seln_tr_pbmn_rate`).
    #[inline] pub fn whol_entm_seln_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(81) }
    /// 차익 자기 매수 거래량 비율: arbitrage proprietary buy volume ratio (`arbt_onsl_shnu_vol_rate`).
    #[inline] pub fn arbt_onsl_shnu_vol_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(82) }
    /// 비차익 자기 매수 거래 대금 비 (`nabt_onsl_shnu_tr_pbmn_rate`).
    #[inline] pub fn nabt_onsl_shnu_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(83) }
    /// 전체 매수 거래량 비율: all buy volume ratio (`whol_shun_vol_rate`).
    #[inline] pub fn whol_shun_vol_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(84) }
    /// 차익 합계 순매수 거래대금 비율: arbitrage sum net buy trading value ratio (`arbt_smtm_ntby_tr_pbmn_rate`).
    #[inline] pub fn arbt_smtm_ntby_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(85) }
    /// 전체 위탁 순매수 수량 비율: all entrusted net buy qty ratio (`whol_entm_ntby_qty_rate`).
    #[inline] pub fn whol_entm_ntby_qty_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(86) }
    /// 차익 합계 매도 거래대금 비율: arbitrage sum sell trading value ratio (`arbt_smtm_seln_tr_pbmn_rate`).
    #[inline] pub fn arbt_smtm_seln_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(87) }
    /// 전체 자기 매도 거래량: all proprietary sell volume (`whol_onsl_seln_vol`).
    #[inline] pub fn whol_onsl_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(88) }
    /// 차익 자기 매수2 거래 대금: arbitrage proprietary buy trading value (`arbt_onsl_shnu_tr_pbmn`).
    #[inline] pub fn arbt_onsl_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(89) }
    /// 비차익 합계 매수2 거래량: non-arbitrage sum buy volume (`nabt_smtn_shnu_vol`).
    #[inline] pub fn nabt_smtn_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(90) }
    /// 전체 합계 매수2 거래 대금: all sum buy trading value (`whol_smtn_shnu_tr_pbmn`).
    #[inline] pub fn whol_smtn_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(91) }
    /// 비차익 위탁 순매수 수량: non-arbitrage entrusted net buy qty (`nabt_entm_ntby_qty`).
    #[inline] pub fn nabt_entm_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(92) }
    /// 전체 위탁 순매수 거래 대금: all entrusted net buy trading value (`whol_entm_ntby_tr_pbmn`).
    #[inline] pub fn whol_entm_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(93) }
    /// 비차익 위탁 매도 거래량: non-arbitrage entrusted sell volume (`nabt_entm_seln_vol`).
    #[inline] pub fn nabt_entm_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(94) }
    /// 전체 자기 매도 거래량 비율: all proprietary sell volume ratio (`whol_onsl_seln_vol_rate`).
    #[inline] pub fn whol_onsl_seln_vol_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(95) }
    /// 차익 자기 매수 거래 대금 비율: arbitrage proprietary buy trading value ratio (`arbt_onsl_shnu_tr_pbmn_rate`).
    #[inline] pub fn arbt_onsl_shnu_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(96) }
    /// 비차익 합계 매수 거래량 비율: non-arbitrage sum buy volume ratio (`nabt_smtm_shun_vol_rate`).
    #[inline] pub fn nabt_smtm_shun_vol_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(97) }
    /// 전체 매수 거래대금 비율: all buy trading value ratio (`whol_shun_tr_pbmn_rate`).
    #[inline] pub fn whol_shun_tr_pbmn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(98) }
    /// 비차익 위탁 순매수 수량 비율: non-arbitrage entrusted net buy qty ratio (`nabt_entm_ntby_qty_rate`).
    #[inline] pub fn nabt_entm_ntby_qty_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(99) }
}

