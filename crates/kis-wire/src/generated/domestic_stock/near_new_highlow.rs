//! `near-new-highlow` 국내주식 신고/신저근접종목 상위: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 신고/신저근접종목 상위: `GET /uapi/domestic-stock/v1/ranking/near-new-highlow`.
#[derive(Clone, Copy, Debug)]
pub struct NearNewHighlow;

impl Call for NearNewHighlow {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = NearNewHighlowRequest;
    type Response = NearNewHighlowResponse;
}

impl ReadCall for NearNewHighlow {}

const REQUEST: Schema = Schema(&[
    Field::new("fid_aply_rang_vol", "적용 범위 거래량", "applied range volume", Kind::Shares).required(),
    Field::new("fid_cond_mrkt_div_code", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("fid_cond_scr_div_code", "조건 화면 분류 코드", "screen division code", Kind::Code).required(),
    Field::new("fid_div_cls_code", "분류 구분 코드", "class division code", Kind::Code).required(),
    Field::new("fid_input_cnt_1", "입력 수1", "input count 1", Kind::Text).required(),
    Field::new("fid_input_cnt_2", "입력 수2", "input count 2", Kind::Text).required(),
    Field::new("fid_prc_cls_code", "가격 구분 코드", "price division code", Kind::Code).required(),
    Field::new("fid_input_iscd", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("fid_trgt_cls_code", "대상 구분 코드", "target division code", Kind::Code).required(),
    Field::new("fid_trgt_exls_cls_code", "대상 제외 구분 코드", "target excluded division code", Kind::Code).required(),
    Field::new("fid_aply_rang_prc_1", "적용 범위 가격1", "applied range price 1", Kind::Decimal).required(),
    Field::new("fid_aply_rang_prc_2", "적용 범위 가격2", "applied range price 2", Kind::Decimal).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("mksc_shrn_iscd", "유가증권 단축 종목코드", "security short issue code", Kind::Code),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("askp", "매도호가", "ask price", Kind::Decimal),
    Field::new("askp_rsqn1", "매도호가 잔량1", "ask remaining qty 1", Kind::Shares),
    Field::new("bidp", "매수호가", "bid price", Kind::Decimal),
    Field::new("bidp_rsqn1", "매수호가 잔량1", "bid remaining qty 1", Kind::Shares),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("new_hgpr", "신 최고가", "", Kind::Decimal),
    Field::new("hprc_near_rate", "고가 근접 비율", "high price near ratio", Kind::Ratio),
    Field::new("new_lwpr", "신 최저가", "", Kind::Decimal),
    Field::new("lwpr_near_rate", "저가 근접 비율", "low price near ratio", Kind::Ratio),
    Field::new("stck_sdpr", "주식 기준가", "stock base price", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "near_new_highlow",
    title: "국내주식 신고/신저근접종목 상위",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/near-new-highlow",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST01870000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NearNewHighlowRequest(Cells);

crate::schema::request_type!(NearNewHighlowRequest, DESCRIPTION);

impl NearNewHighlowRequest {
    /// Sets 적용 범위 거래량: applied range volume (`fid_aply_rang_vol`).
    #[must_use] #[inline] pub fn fid_aply_rang_vol(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건 시장 분류 코드: market division code (`fid_cond_mrkt_div_code`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조건 화면 분류 코드: screen division code (`fid_cond_scr_div_code`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 분류 구분 코드: class division code (`fid_div_cls_code`).
    #[must_use] #[inline] pub fn fid_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 입력 수1: input count 1 (`fid_input_cnt_1`).
    #[must_use] #[inline] pub fn fid_input_cnt_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 입력 수2: input count 2 (`fid_input_cnt_2`).
    #[must_use] #[inline] pub fn fid_input_cnt_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 가격 구분 코드: price division code (`fid_prc_cls_code`).
    #[must_use] #[inline] pub fn fid_prc_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 입력 종목코드: input issue code (`fid_input_iscd`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 대상 구분 코드: target division code (`fid_trgt_cls_code`).
    #[must_use] #[inline] pub fn fid_trgt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 대상 제외 구분 코드: target excluded division code (`fid_trgt_exls_cls_code`).
    #[must_use] #[inline] pub fn fid_trgt_exls_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 적용 범위 가격1: applied range price 1 (`fid_aply_rang_prc_1`).
    #[must_use] #[inline] pub fn fid_aply_rang_prc_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
    /// Sets 적용 범위 가격2: applied range price 2 (`fid_aply_rang_prc_2`).
    #[must_use] #[inline] pub fn fid_aply_rang_prc_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(11, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NearNewHighlowResponse(Answer);

crate::schema::response_type!(NearNewHighlowResponse, DESCRIPTION);

impl NearNewHighlowResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = NearNewHighlowOutput<'_>> { self.0.rows(0).iter().map(NearNewHighlowOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct NearNewHighlowOutput<'a>(&'a Cells);

impl<'a> NearNewHighlowOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(0) }
    /// 유가증권 단축 종목코드: security short issue code (`mksc_shrn_iscd`).
    #[inline] pub fn mksc_shrn_iscd(self) -> &'a str { self.0.text(1) }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(3) }
    /// 전일 대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 매도호가: ask price (`askp`).
    #[inline] pub fn askp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 매도호가 잔량1: ask remaining qty 1 (`askp_rsqn1`).
    #[inline] pub fn askp_rsqn1(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 매수호가: bid price (`bidp`).
    #[inline] pub fn bidp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 매수호가 잔량1: bid remaining qty 1 (`bidp_rsqn1`).
    #[inline] pub fn bidp_rsqn1(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
    /// 신 최고가 (`new_hgpr`).
    #[inline] pub fn new_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 고가 근접 비율: high price near ratio (`hprc_near_rate`).
    #[inline] pub fn hprc_near_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 신 최저가 (`new_lwpr`).
    #[inline] pub fn new_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 저가 근접 비율: low price near ratio (`lwpr_near_rate`).
    #[inline] pub fn lwpr_near_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 주식 기준가: stock base price (`stck_sdpr`).
    #[inline] pub fn stck_sdpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
}

