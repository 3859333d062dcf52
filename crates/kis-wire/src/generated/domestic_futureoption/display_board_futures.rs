//! `display-board-futures` 국내옵션전광판\_선물: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내옵션전광판\_선물: `GET /uapi/domestic-futureoption/v1/quotations/display-board-futures`.
#[derive(Clone, Copy, Debug)]
pub struct DisplayBoardFutures;

impl Call for DisplayBoardFutures {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = DisplayBoardFuturesRequest;
    type Response = DisplayBoardFuturesResponse;
}

impl ReadCall for DisplayBoardFutures {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", "screen division code", Kind::Code).required(),
    Field::new("FID_COND_MRKT_CLS_CODE", "조건 시장 구분 코드", "condition market division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("futs_shrn_iscd", "선물 단축 종목코드", "futures short issue code", Kind::Code),
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("futs_prpr", "선물 현재가", "futures current price", Kind::Decimal),
    Field::new("futs_prdy_vrss", "선물 전일 대비", "futures prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("futs_prdy_ctrt", "선물 전일 대비율", "futures prev-day change rate", Kind::Ratio),
    Field::new("hts_thpr", "HTS 이론가", "HTS theoretical price", Kind::Decimal),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("futs_askp", "선물 매도호가", "futures ask price", Kind::Decimal),
    Field::new("futs_bidp", "선물 매수호가", "futures bid price", Kind::Decimal),
    Field::new("hts_otst_stpl_qty", "HTS 미결제 약정 수량", "HTS open interest qty", Kind::Shares),
    Field::new("futs_hgpr", "선물 최고가", "futures high price", Kind::Decimal),
    Field::new("futs_lwpr", "선물 최저가", "futures low price", Kind::Decimal),
    Field::new("hts_rmnn_dynu", "HTS 잔존 일수", "HTS remaining days", Kind::Decimal),
    Field::new("total_askp_rsqn", "총 매도호가 잔량", "total ask remaining qty", Kind::Shares),
    Field::new("total_bidp_rsqn", "총 매수호가 잔량", "total bid remaining qty", Kind::Shares),
    Field::new("futs_antc_cnpr", "선물예상체결가", "futures expected price", Kind::Decimal),
    Field::new("futs_antc_cntg_vrss", "선물예상체결대비", "futures expected execution change", Kind::Decimal),
    Field::new("antc_cntg_vrss_sign", "예상 체결 대비 부호", "expected execution change sign", Kind::Code),
    Field::new("antc_cntg_prdy_ctrt", "예상 체결 전일 대비율", "expected execution prev-day change rate", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_futureoption",
    name: "display_board_futures",
    title: "국내옵션전광판_선물",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/quotations/display-board-futures",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPIF05030200")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisplayBoardFuturesRequest(Cells);

crate::schema::request_type!(DisplayBoardFuturesRequest, DESCRIPTION);

impl DisplayBoardFuturesRequest {
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건 화면 분류 코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조건 시장 구분 코드: condition market division code (`FID_COND_MRKT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisplayBoardFuturesResponse(Answer);

crate::schema::response_type!(DisplayBoardFuturesResponse, DESCRIPTION);

impl DisplayBoardFuturesResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = DisplayBoardFuturesOutput<'_>> { self.0.rows(0).iter().map(DisplayBoardFuturesOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct DisplayBoardFuturesOutput<'a>(&'a Cells);

impl<'a> DisplayBoardFuturesOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 선물 단축 종목코드: futures short issue code (`futs_shrn_iscd`).
    #[inline] pub fn futs_shrn_iscd(self) -> &'a str { self.0.text(0) }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(1) }
    /// 선물 현재가: futures current price (`futs_prpr`).
    #[inline] pub fn futs_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 선물 전일 대비: futures prev-day change (`futs_prdy_vrss`).
    #[inline] pub fn futs_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(4) }
    /// 선물 전일 대비율: futures prev-day change rate (`futs_prdy_ctrt`).
    #[inline] pub fn futs_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// HTS 이론가: HTS theoretical price (`hts_thpr`).
    #[inline] pub fn hts_thpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 선물 매도호가: futures ask price (`futs_askp`).
    #[inline] pub fn futs_askp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 선물 매수호가: futures bid price (`futs_bidp`).
    #[inline] pub fn futs_bidp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// HTS 미결제 약정 수량: HTS open interest qty (`hts_otst_stpl_qty`).
    #[inline] pub fn hts_otst_stpl_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
    /// 선물 최고가: futures high price (`futs_hgpr`).
    #[inline] pub fn futs_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 선물 최저가: futures low price (`futs_lwpr`).
    #[inline] pub fn futs_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// HTS 잔존 일수: HTS remaining days (`hts_rmnn_dynu`).
    #[inline] pub fn hts_rmnn_dynu(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 총 매도호가 잔량: total ask remaining qty (`total_askp_rsqn`).
    #[inline] pub fn total_askp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(14) }
    /// 총 매수호가 잔량: total bid remaining qty (`total_bidp_rsqn`).
    #[inline] pub fn total_bidp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(15) }
    /// 선물예상체결가: futures expected price (`futs_antc_cnpr`).
    #[inline] pub fn futs_antc_cnpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 선물예상체결대비: futures expected execution change (`futs_antc_cntg_vrss`).
    #[inline] pub fn futs_antc_cntg_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 예상 체결 대비 부호: expected execution change sign (`antc_cntg_vrss_sign`).
    #[inline] pub fn antc_cntg_vrss_sign(self) -> &'a str { self.0.text(18) }
    /// 예상 체결 전일 대비율: expected execution prev-day change rate (`antc_cntg_prdy_ctrt`).
    #[inline] pub fn antc_cntg_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
}

