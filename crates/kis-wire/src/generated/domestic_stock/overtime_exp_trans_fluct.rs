//! `overtime-exp-trans-fluct` 국내주식 시간외예상체결등락률: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 시간외예상체결등락률: `GET /uapi/domestic-stock/v1/ranking/overtime-exp-trans-fluct`.
///
/// off-hours single-price session ended 2026-09-14.
#[derive(Clone, Copy, Debug)]
pub struct OvertimeExpTransFluct;

impl Call for OvertimeExpTransFluct {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = OvertimeExpTransFluctRequest;
    type Response = OvertimeExpTransFluctResponse;
}

impl ReadCall for OvertimeExpTransFluct {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", "screen division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", "rank sort division code", Kind::Code).required(),
    Field::new("FID_DIV_CLS_CODE", "분류 구분 코드", "class division code", Kind::Code).required(),
    Field::new("FID_INPUT_PRICE_1", "입력 가격1", "input price 1", Kind::Decimal).required(),
    Field::new("FID_INPUT_PRICE_2", "입력 가격2", "input price 2", Kind::Decimal).required(),
    Field::new("FID_INPUT_VOL_1", "입력 거래량", "input volume", Kind::Shares).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("data_rank", "데이터 순위", "data rank", Kind::Whole),
    Field::new("iscd_stat_cls_code", "종목 상태 구분 코드", "issue status division code", Kind::Code),
    Field::new("stck_shrn_iscd", "주식 단축 종목코드", "stock short issue code", Kind::Code),
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("ovtm_untp_antc_cnpr", "시간외 단일가 예상 체결가", "after-hours single-price expected price", Kind::Decimal),
    Field::new("ovtm_untp_antc_cntg_vrss", "시간외 단일가 예상 체결 대비", "after-hours single-price expected execution change", Kind::Decimal),
    Field::new("ovtm_untp_antc_cntg_vrsssign", "시간외 단일가 예상 체결 대비", "after-hours single-price expected execution change", Kind::Decimal),
    Field::new("ovtm_untp_antc_cntg_ctrt", "시간외 단일가 예상 체결 대비율", "after-hours single-price expected execution change rate", Kind::Ratio),
    Field::new("ovtm_untp_askp_rsqn1", "시간외 단일가 매도호가 잔량1", "after-hours single-price ask remaining qty 1", Kind::Shares),
    Field::new("ovtm_untp_bidp_rsqn1", "시간외 단일가 매수호가 잔량1", "after-hours single-price bid remaining qty 1", Kind::Shares),
    Field::new("ovtm_untp_antc_cnqn", "시간외 단일가 예상 체결량", "after-hours single-price expected execution qty", Kind::Whole),
    Field::new("itmt_vol", "장중 거래량", "in-session volume", Kind::Shares),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "overtime_exp_trans_fluct",
    title: "국내주식 시간외예상체결등락률",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/overtime-exp-trans-fluct",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKST11860000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OvertimeExpTransFluctRequest(Cells);

crate::schema::request_type!(OvertimeExpTransFluctRequest, DESCRIPTION);

impl OvertimeExpTransFluctRequest {
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건 화면 분류 코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 순위 정렬 구분 코드: rank sort division code (`FID_RANK_SORT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_rank_sort_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 분류 구분 코드: class division code (`FID_DIV_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 입력 가격1: input price 1 (`FID_INPUT_PRICE_1`).
    #[must_use] #[inline] pub fn fid_input_price_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 입력 가격2: input price 2 (`FID_INPUT_PRICE_2`).
    #[must_use] #[inline] pub fn fid_input_price_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 입력 거래량: input volume (`FID_INPUT_VOL_1`).
    #[must_use] #[inline] pub fn fid_input_vol_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OvertimeExpTransFluctResponse(Answer);

crate::schema::response_type!(OvertimeExpTransFluctResponse, DESCRIPTION);

impl OvertimeExpTransFluctResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = OvertimeExpTransFluctOutput<'_>> { self.0.rows(0).iter().map(OvertimeExpTransFluctOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct OvertimeExpTransFluctOutput<'a>(&'a Cells);

impl<'a> OvertimeExpTransFluctOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 데이터 순위: data rank (`data_rank`).
    #[inline] pub fn data_rank(self) -> Result<Option<i64>, FieldError> { self.0.whole(0) }
    /// 종목 상태 구분 코드: issue status division code (`iscd_stat_cls_code`).
    #[inline] pub fn iscd_stat_cls_code(self) -> &'a str { self.0.text(1) }
    /// 주식 단축 종목코드: stock short issue code (`stck_shrn_iscd`).
    #[inline] pub fn stck_shrn_iscd(self) -> &'a str { self.0.text(2) }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(3) }
    /// 시간외 단일가 예상 체결가: after-hours single-price expected price (`ovtm_untp_antc_cnpr`).
    #[inline] pub fn ovtm_untp_antc_cnpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 시간외 단일가 예상 체결 대비: after-hours single-price expected execution change (`ovtm_untp_antc_cntg_vrss`).
    #[inline] pub fn ovtm_untp_antc_cntg_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 시간외 단일가 예상 체결 대비: after-hours single-price expected execution change (`ovtm_untp_antc_cntg_vrsssign`).
    #[inline] pub fn ovtm_untp_antc_cntg_vrsssign(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 시간외 단일가 예상 체결 대비율: after-hours single-price expected execution change rate (`ovtm_untp_antc_cntg_ctrt`).
    #[inline] pub fn ovtm_untp_antc_cntg_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 시간외 단일가 매도호가 잔량1: after-hours single-price ask remaining qty 1 (`ovtm_untp_askp_rsqn1`).
    #[inline] pub fn ovtm_untp_askp_rsqn1(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 시간외 단일가 매수호가 잔량1: after-hours single-price bid remaining qty 1 (`ovtm_untp_bidp_rsqn1`).
    #[inline] pub fn ovtm_untp_bidp_rsqn1(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// 시간외 단일가 예상 체결량: after-hours single-price expected execution qty (`ovtm_untp_antc_cnqn`).
    #[inline] pub fn ovtm_untp_antc_cnqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
    /// 장중 거래량: in-session volume (`itmt_vol`).
    #[inline] pub fn itmt_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(11) }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
}

