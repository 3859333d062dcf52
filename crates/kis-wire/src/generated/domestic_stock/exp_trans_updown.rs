//! `exp-trans-updown` 국내주식 예상체결 상승/하락상위: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 예상체결 상승/하락상위: `GET /uapi/domestic-stock/v1/ranking/exp-trans-updown`.
#[derive(Clone, Copy, Debug)]
pub struct ExpTransUpdown;

impl Call for ExpTransUpdown {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = ExpTransUpdownRequest;
    type Response = ExpTransUpdownResponse;
}

impl ReadCall for ExpTransUpdown {}

const REQUEST: Schema = Schema(&[
    Field::new("fid_rank_sort_cls_code", "순위 정렬 구분 코드", "rank sort division code", Kind::Code).required(),
    Field::new("fid_cond_mrkt_div_code", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("fid_cond_scr_div_code", "조건 화면 분류 코드", "screen division code", Kind::Code).required(),
    Field::new("fid_input_iscd", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("fid_div_cls_code", "분류 구분 코드", "class division code", Kind::Code).required(),
    Field::new("fid_aply_rang_prc_1", "적용 범위 가격1", "applied range price 1", Kind::Decimal).required(),
    Field::new("fid_vol_cnt", "거래량 수", "volume count", Kind::Shares).required(),
    Field::new("fid_pbmn", "거래대금", "trading value", Kind::Decimal).required(),
    Field::new("fid_blng_cls_code", "소속 구분 코드", "affiliated division code", Kind::Code).required(),
    Field::new("fid_mkop_cls_code", "장운영 구분 코드", "market operation division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stck_shrn_iscd", "주식 단축 종목코드", "stock short issue code", Kind::Code),
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("stck_sdpr", "주식 기준가", "stock base price", Kind::Decimal),
    Field::new("seln_rsqn", "매도 잔량", "sell remaining qty", Kind::Shares),
    Field::new("askp", "매도호가", "ask price", Kind::Decimal),
    Field::new("bidp", "매수호가", "bid price", Kind::Decimal),
    Field::new("shnu_rsqn", "매수2 잔량", "buy remaining qty", Kind::Shares),
    Field::new("cntg_vol", "체결 거래량", "execution volume", Kind::Shares),
    Field::new("antc_tr_pbmn", "체결 거래대금", "execution trading value", Kind::Decimal),
    Field::new("total_askp_rsqn", "총 매도호가 잔량", "total ask remaining qty", Kind::Shares),
    Field::new("total_bidp_rsqn", "총 매수호가 잔량", "total bid remaining qty", Kind::Shares),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "exp_trans_updown",
    title: "국내주식 예상체결 상승/하락상위",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/exp-trans-updown",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST01820000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpTransUpdownRequest(Cells);

crate::schema::request_type!(ExpTransUpdownRequest, DESCRIPTION);

impl ExpTransUpdownRequest {
    /// Sets 순위 정렬 구분 코드: rank sort division code (`fid_rank_sort_cls_code`).
    #[must_use] #[inline] pub fn fid_rank_sort_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건 시장 분류 코드: market division code (`fid_cond_mrkt_div_code`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조건 화면 분류 코드: screen division code (`fid_cond_scr_div_code`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 입력 종목코드: input issue code (`fid_input_iscd`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 분류 구분 코드: class division code (`fid_div_cls_code`).
    #[must_use] #[inline] pub fn fid_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 적용 범위 가격1: applied range price 1 (`fid_aply_rang_prc_1`).
    #[must_use] #[inline] pub fn fid_aply_rang_prc_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 거래량 수: volume count (`fid_vol_cnt`).
    #[must_use] #[inline] pub fn fid_vol_cnt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 거래대금: trading value (`fid_pbmn`).
    #[must_use] #[inline] pub fn fid_pbmn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 소속 구분 코드: affiliated division code (`fid_blng_cls_code`).
    #[must_use] #[inline] pub fn fid_blng_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 장운영 구분 코드: market operation division code (`fid_mkop_cls_code`).
    #[must_use] #[inline] pub fn fid_mkop_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpTransUpdownResponse(Answer);

crate::schema::response_type!(ExpTransUpdownResponse, DESCRIPTION);

impl ExpTransUpdownResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = ExpTransUpdownOutput<'_>> { self.0.rows(0).iter().map(ExpTransUpdownOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct ExpTransUpdownOutput<'a>(&'a Cells);

impl<'a> ExpTransUpdownOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 단축 종목코드: stock short issue code (`stck_shrn_iscd`).
    #[inline] pub fn stck_shrn_iscd(self) -> &'a str { self.0.text(0) }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(1) }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일 대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(4) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 주식 기준가: stock base price (`stck_sdpr`).
    #[inline] pub fn stck_sdpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 매도 잔량: sell remaining qty (`seln_rsqn`).
    #[inline] pub fn seln_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 매도호가: ask price (`askp`).
    #[inline] pub fn askp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 매수호가: bid price (`bidp`).
    #[inline] pub fn bidp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 매수2 잔량: buy remaining qty (`shnu_rsqn`).
    #[inline] pub fn shnu_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
    /// 체결 거래량: execution volume (`cntg_vol`).
    #[inline] pub fn cntg_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(11) }
    /// 체결 거래대금: execution trading value (`antc_tr_pbmn`).
    #[inline] pub fn antc_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 총 매도호가 잔량: total ask remaining qty (`total_askp_rsqn`).
    #[inline] pub fn total_askp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(13) }
    /// 총 매수호가 잔량: total bid remaining qty (`total_bidp_rsqn`).
    #[inline] pub fn total_bidp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(14) }
}

