//! `display-board-callput` 국내옵션전광판\_콜풋: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내옵션전광판\_콜풋: `GET /uapi/domestic-futureoption/v1/quotations/display-board-callput`.
#[derive(Clone, Copy, Debug)]
pub struct DisplayBoardCallput;

impl Call for DisplayBoardCallput {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = DisplayBoardCallputRequest;
    type Response = DisplayBoardCallputResponse;
}

impl ReadCall for DisplayBoardCallput {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", "screen division code", Kind::Code).required(),
    Field::new("FID_MRKT_CLS_CODE", "시장 구분 코드", "market division code", Kind::Code).required(),
    Field::new("FID_MTRT_CNT", "만기 수", "maturity count", Kind::Shares).required(),
    Field::new("FID_COND_MRKT_CLS_CODE", "조건 시장 구분 코드", "condition market division code", Kind::Code).required(),
    Field::new("FID_MRKT_CLS_CODE1", "시장 구분 코드", "market division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("acpr", "행사가", "strike price", Kind::Decimal),
    Field::new("unch_prpr", "환산 현재가", "converted current price", Kind::Decimal),
    Field::new("optn_shrn_iscd", "옵션 단축 종목코드", "option short issue code", Kind::Code),
    Field::new("optn_prpr", "옵션 현재가", "option current price", Kind::Decimal),
    Field::new("optn_prdy_vrss", "옵션 전일 대비", "option prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("optn_prdy_ctrt", "옵션 전일 대비율", "option prev-day change rate", Kind::Ratio),
    Field::new("optn_bidp", "옵션 매수호가", "option bid price", Kind::Decimal),
    Field::new("optn_askp", "옵션 매도호가", "option ask price", Kind::Decimal),
    Field::new("tmvl_val", "시간가치 값", "time value value", Kind::Decimal),
    Field::new("nmix_sdpr", "지수 기준가", "index base price", Kind::Decimal),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("seln_rsqn", "매도 잔량", "sell remaining qty", Kind::Shares),
    Field::new("shnu_rsqn", "매수2 잔량", "buy remaining qty", Kind::Shares),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value", Kind::Decimal),
    Field::new("hts_otst_stpl_qty", "HTS 미결제 약정 수량", "HTS open interest qty", Kind::Shares),
    Field::new("otst_stpl_qty_icdc", "미결제 약정 수량 증감", "open interest qty change", Kind::Decimal),
    Field::new("delta_val", "델타 값", "delta value", Kind::Decimal),
    Field::new("gama", "감마", "gamma", Kind::Decimal),
    Field::new("vega", "베가", "vega", Kind::Decimal),
    Field::new("theta", "세타", "theta", Kind::Decimal),
    Field::new("rho", "로우", "rho", Kind::Decimal),
    Field::new("hts_ints_vltl", "HTS 내재 변동성", "HTS implied volatility", Kind::Decimal),
    Field::new("invl_val", "내재가치 값", "intrinsic value value", Kind::Decimal),
    Field::new("esdg", "괴리도", "disparity", Kind::Decimal),
    Field::new("dprt", "괴리율", "disparity rate", Kind::Ratio),
    Field::new("hist_vltl", "역사적 변동성", "historical volatility", Kind::Decimal),
    Field::new("hts_thpr", "HTS 이론가", "HTS theoretical price", Kind::Decimal),
    Field::new("optn_oprc", "옵션 시가2", "option open price", Kind::Decimal),
    Field::new("optn_hgpr", "옵션 최고가", "option high price", Kind::Decimal),
    Field::new("optn_lwpr", "옵션 최저가", "option low price", Kind::Decimal),
    Field::new("optn_mxpr", "옵션 상한가", "option upper limit price", Kind::Decimal),
    Field::new("optn_llam", "옵션 하한가", "option lower limit price", Kind::Decimal),
    Field::new("atm_cls_name", "ATM 구분 명", "ATM division name", Kind::Text),
    Field::new("rgbf_vrss_icdc", "직전 대비 증감", "previous change change", Kind::Decimal),
    Field::new("total_askp_rsqn", "총 매도호가 잔량", "total ask remaining qty", Kind::Shares),
    Field::new("total_bidp_rsqn", "총 매수호가 잔량", "total bid remaining qty", Kind::Shares),
    Field::new("futs_antc_cnpr", "선물예상체결가", "futures expected price", Kind::Decimal),
    Field::new("futs_antc_cntg_vrss", "선물예상체결대비", "futures expected execution change", Kind::Decimal),
    Field::new("antc_cntg_vrss_sign", "예상 체결 대비 부호", "expected execution change sign", Kind::Code),
    Field::new("antc_cntg_prdy_ctrt", "예상 체결 전일 대비율", "expected execution prev-day change rate", Kind::Ratio),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("acpr", "행사가", "strike price", Kind::Decimal),
    Field::new("unch_prpr", "환산 현재가", "converted current price", Kind::Decimal),
    Field::new("optn_shrn_iscd", "옵션 단축 종목코드", "option short issue code", Kind::Code),
    Field::new("optn_prpr", "옵션 현재가", "option current price", Kind::Decimal),
    Field::new("optn_prdy_vrss", "옵션 전일 대비", "option prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("optn_prdy_ctrt", "옵션 전일 대비율", "option prev-day change rate", Kind::Ratio),
    Field::new("optn_bidp", "옵션 매수호가", "option bid price", Kind::Decimal),
    Field::new("optn_askp", "옵션 매도호가", "option ask price", Kind::Decimal),
    Field::new("tmvl_val", "시간가치 값", "time value value", Kind::Decimal),
    Field::new("nmix_sdpr", "지수 기준가", "index base price", Kind::Decimal),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("seln_rsqn", "매도 잔량", "sell remaining qty", Kind::Shares),
    Field::new("shnu_rsqn", "매수2 잔량", "buy remaining qty", Kind::Shares),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value", Kind::Decimal),
    Field::new("hts_otst_stpl_qty", "HTS 미결제 약정 수량", "HTS open interest qty", Kind::Shares),
    Field::new("otst_stpl_qty_icdc", "미결제 약정 수량 증감", "open interest qty change", Kind::Decimal),
    Field::new("delta_val", "델타 값", "delta value", Kind::Decimal),
    Field::new("gama", "감마", "gamma", Kind::Decimal),
    Field::new("vega", "베가", "vega", Kind::Decimal),
    Field::new("theta", "세타", "theta", Kind::Decimal),
    Field::new("rho", "로우", "rho", Kind::Decimal),
    Field::new("hts_ints_vltl", "HTS 내재 변동성", "HTS implied volatility", Kind::Decimal),
    Field::new("invl_val", "내재가치 값", "intrinsic value value", Kind::Decimal),
    Field::new("esdg", "괴리도", "disparity", Kind::Decimal),
    Field::new("dprt", "괴리율", "disparity rate", Kind::Ratio),
    Field::new("hist_vltl", "역사적 변동성", "historical volatility", Kind::Decimal),
    Field::new("hts_thpr", "HTS 이론가", "HTS theoretical price", Kind::Decimal),
    Field::new("optn_oprc", "옵션 시가2", "option open price", Kind::Decimal),
    Field::new("optn_hgpr", "옵션 최고가", "option high price", Kind::Decimal),
    Field::new("optn_lwpr", "옵션 최저가", "option low price", Kind::Decimal),
    Field::new("optn_mxpr", "옵션 상한가", "option upper limit price", Kind::Decimal),
    Field::new("optn_llam", "옵션 하한가", "option lower limit price", Kind::Decimal),
    Field::new("atm_cls_name", "ATM 구분 명", "ATM division name", Kind::Text),
    Field::new("rgbf_vrss_icdc", "직전 대비 증감", "previous change change", Kind::Decimal),
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
    name: "display_board_callput",
    title: "국내옵션전광판_콜풋",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/quotations/display-board-callput",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPIF05030100")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisplayBoardCallputRequest(Cells);

crate::schema::request_type!(DisplayBoardCallputRequest, DESCRIPTION);

impl DisplayBoardCallputRequest {
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건 화면 분류 코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 시장 구분 코드: market division code (`FID_MRKT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_mrkt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 만기 수: maturity count (`FID_MTRT_CNT`).
    #[must_use] #[inline] pub fn fid_mtrt_cnt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 조건 시장 구분 코드: condition market division code (`FID_COND_MRKT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 시장 구분 코드: market division code (`FID_MRKT_CLS_CODE1`).
    #[must_use] #[inline] pub fn fid_mrkt_cls_code1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisplayBoardCallputResponse(Answer);

crate::schema::response_type!(DisplayBoardCallputResponse, DESCRIPTION);

impl DisplayBoardCallputResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = DisplayBoardCallputOutput1<'_>> { self.0.rows(0).iter().map(DisplayBoardCallputOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = DisplayBoardCallputOutput2<'_>> { self.0.rows(1).iter().map(DisplayBoardCallputOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct DisplayBoardCallputOutput1<'a>(&'a Cells);

impl<'a> DisplayBoardCallputOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 행사가: strike price (`acpr`).
    #[inline] pub fn acpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 환산 현재가: converted current price (`unch_prpr`).
    #[inline] pub fn unch_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 옵션 단축 종목코드: option short issue code (`optn_shrn_iscd`).
    #[inline] pub fn optn_shrn_iscd(self) -> &'a str { self.0.text(2) }
    /// 옵션 현재가: option current price (`optn_prpr`).
    #[inline] pub fn optn_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 옵션 전일 대비: option prev-day change (`optn_prdy_vrss`).
    #[inline] pub fn optn_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(5) }
    /// 옵션 전일 대비율: option prev-day change rate (`optn_prdy_ctrt`).
    #[inline] pub fn optn_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 옵션 매수호가: option bid price (`optn_bidp`).
    #[inline] pub fn optn_bidp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 옵션 매도호가: option ask price (`optn_askp`).
    #[inline] pub fn optn_askp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 시간가치 값: time value value (`tmvl_val`).
    #[inline] pub fn tmvl_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 지수 기준가: index base price (`nmix_sdpr`).
    #[inline] pub fn nmix_sdpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(11) }
    /// 매도 잔량: sell remaining qty (`seln_rsqn`).
    #[inline] pub fn seln_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(12) }
    /// 매수2 잔량: buy remaining qty (`shnu_rsqn`).
    #[inline] pub fn shnu_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(13) }
    /// 누적 거래 대금: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// HTS 미결제 약정 수량: HTS open interest qty (`hts_otst_stpl_qty`).
    #[inline] pub fn hts_otst_stpl_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(15) }
    /// 미결제 약정 수량 증감: open interest qty change (`otst_stpl_qty_icdc`).
    #[inline] pub fn otst_stpl_qty_icdc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 델타 값: delta value (`delta_val`).
    #[inline] pub fn delta_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 감마: gamma (`gama`).
    #[inline] pub fn gama(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 베가: vega (`vega`).
    #[inline] pub fn vega(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 세타: theta (`theta`).
    #[inline] pub fn theta(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 로우: rho (`rho`).
    #[inline] pub fn rho(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// HTS 내재 변동성: HTS implied volatility (`hts_ints_vltl`).
    #[inline] pub fn hts_ints_vltl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 내재가치 값: intrinsic value value (`invl_val`).
    #[inline] pub fn invl_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// 괴리도: disparity (`esdg`).
    #[inline] pub fn esdg(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// 괴리율: disparity rate (`dprt`).
    #[inline] pub fn dprt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// 역사적 변동성: historical volatility (`hist_vltl`).
    #[inline] pub fn hist_vltl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// HTS 이론가: HTS theoretical price (`hts_thpr`).
    #[inline] pub fn hts_thpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(27) }
    /// 옵션 시가2: option open price (`optn_oprc`).
    #[inline] pub fn optn_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
    /// 옵션 최고가: option high price (`optn_hgpr`).
    #[inline] pub fn optn_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(29) }
    /// 옵션 최저가: option low price (`optn_lwpr`).
    #[inline] pub fn optn_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(30) }
    /// 옵션 상한가: option upper limit price (`optn_mxpr`).
    #[inline] pub fn optn_mxpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(31) }
    /// 옵션 하한가: option lower limit price (`optn_llam`).
    #[inline] pub fn optn_llam(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(32) }
    /// ATM 구분 명: ATM division name (`atm_cls_name`).
    #[inline] pub fn atm_cls_name(self) -> &'a str { self.0.text(33) }
    /// 직전 대비 증감: previous change change (`rgbf_vrss_icdc`).
    #[inline] pub fn rgbf_vrss_icdc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(34) }
    /// 총 매도호가 잔량: total ask remaining qty (`total_askp_rsqn`).
    #[inline] pub fn total_askp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(35) }
    /// 총 매수호가 잔량: total bid remaining qty (`total_bidp_rsqn`).
    #[inline] pub fn total_bidp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(36) }
    /// 선물예상체결가: futures expected price (`futs_antc_cnpr`).
    #[inline] pub fn futs_antc_cnpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(37) }
    /// 선물예상체결대비: futures expected execution change (`futs_antc_cntg_vrss`).
    #[inline] pub fn futs_antc_cntg_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(38) }
    /// 예상 체결 대비 부호: expected execution change sign (`antc_cntg_vrss_sign`).
    #[inline] pub fn antc_cntg_vrss_sign(self) -> &'a str { self.0.text(39) }
    /// 예상 체결 전일 대비율: expected execution prev-day change rate (`antc_cntg_prdy_ctrt`).
    #[inline] pub fn antc_cntg_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(40) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct DisplayBoardCallputOutput2<'a>(&'a Cells);

impl<'a> DisplayBoardCallputOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 행사가: strike price (`acpr`).
    #[inline] pub fn acpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 환산 현재가: converted current price (`unch_prpr`).
    #[inline] pub fn unch_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 옵션 단축 종목코드: option short issue code (`optn_shrn_iscd`).
    #[inline] pub fn optn_shrn_iscd(self) -> &'a str { self.0.text(2) }
    /// 옵션 현재가: option current price (`optn_prpr`).
    #[inline] pub fn optn_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 옵션 전일 대비: option prev-day change (`optn_prdy_vrss`).
    #[inline] pub fn optn_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(5) }
    /// 옵션 전일 대비율: option prev-day change rate (`optn_prdy_ctrt`).
    #[inline] pub fn optn_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 옵션 매수호가: option bid price (`optn_bidp`).
    #[inline] pub fn optn_bidp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 옵션 매도호가: option ask price (`optn_askp`).
    #[inline] pub fn optn_askp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 시간가치 값: time value value (`tmvl_val`).
    #[inline] pub fn tmvl_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 지수 기준가: index base price (`nmix_sdpr`).
    #[inline] pub fn nmix_sdpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(11) }
    /// 매도 잔량: sell remaining qty (`seln_rsqn`).
    #[inline] pub fn seln_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(12) }
    /// 매수2 잔량: buy remaining qty (`shnu_rsqn`).
    #[inline] pub fn shnu_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(13) }
    /// 누적 거래 대금: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// HTS 미결제 약정 수량: HTS open interest qty (`hts_otst_stpl_qty`).
    #[inline] pub fn hts_otst_stpl_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(15) }
    /// 미결제 약정 수량 증감: open interest qty change (`otst_stpl_qty_icdc`).
    #[inline] pub fn otst_stpl_qty_icdc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 델타 값: delta value (`delta_val`).
    #[inline] pub fn delta_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 감마: gamma (`gama`).
    #[inline] pub fn gama(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 베가: vega (`vega`).
    #[inline] pub fn vega(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 세타: theta (`theta`).
    #[inline] pub fn theta(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 로우: rho (`rho`).
    #[inline] pub fn rho(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// HTS 내재 변동성: HTS implied volatility (`hts_ints_vltl`).
    #[inline] pub fn hts_ints_vltl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 내재가치 값: intrinsic value value (`invl_val`).
    #[inline] pub fn invl_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// 괴리도: disparity (`esdg`).
    #[inline] pub fn esdg(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// 괴리율: disparity rate (`dprt`).
    #[inline] pub fn dprt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// 역사적 변동성: historical volatility (`hist_vltl`).
    #[inline] pub fn hist_vltl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// HTS 이론가: HTS theoretical price (`hts_thpr`).
    #[inline] pub fn hts_thpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(27) }
    /// 옵션 시가2: option open price (`optn_oprc`).
    #[inline] pub fn optn_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
    /// 옵션 최고가: option high price (`optn_hgpr`).
    #[inline] pub fn optn_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(29) }
    /// 옵션 최저가: option low price (`optn_lwpr`).
    #[inline] pub fn optn_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(30) }
    /// 옵션 상한가: option upper limit price (`optn_mxpr`).
    #[inline] pub fn optn_mxpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(31) }
    /// 옵션 하한가: option lower limit price (`optn_llam`).
    #[inline] pub fn optn_llam(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(32) }
    /// ATM 구분 명: ATM division name (`atm_cls_name`).
    #[inline] pub fn atm_cls_name(self) -> &'a str { self.0.text(33) }
    /// 직전 대비 증감: previous change change (`rgbf_vrss_icdc`).
    #[inline] pub fn rgbf_vrss_icdc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(34) }
    /// 총 매도호가 잔량: total ask remaining qty (`total_askp_rsqn`).
    #[inline] pub fn total_askp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(35) }
    /// 총 매수호가 잔량: total bid remaining qty (`total_bidp_rsqn`).
    #[inline] pub fn total_bidp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(36) }
    /// 선물예상체결가: futures expected price (`futs_antc_cnpr`).
    #[inline] pub fn futs_antc_cnpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(37) }
    /// 선물예상체결대비: futures expected execution change (`futs_antc_cntg_vrss`).
    #[inline] pub fn futs_antc_cntg_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(38) }
    /// 예상 체결 대비 부호: expected execution change sign (`antc_cntg_vrss_sign`).
    #[inline] pub fn antc_cntg_vrss_sign(self) -> &'a str { self.0.text(39) }
    /// 예상 체결 전일 대비율: expected execution prev-day change rate (`antc_cntg_prdy_ctrt`).
    #[inline] pub fn antc_cntg_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(40) }
}

