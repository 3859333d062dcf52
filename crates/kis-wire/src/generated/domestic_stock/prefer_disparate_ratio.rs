//! `prefer-disparate-ratio` 국내주식 우선주/괴리율 상위: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 우선주/괴리율 상위: `GET /uapi/domestic-stock/v1/ranking/prefer-disparate-ratio`.
#[derive(Clone, Copy, Debug)]
pub struct PreferDisparateRatio;

impl Call for PreferDisparateRatio {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = PreferDisparateRatioRequest;
    type Response = PreferDisparateRatioResponse;
}

impl ReadCall for PreferDisparateRatio {}

const REQUEST: Schema = Schema(&[
    Field::new("fid_vol_cnt", "거래량 수", "volume count", Kind::Shares).required(),
    Field::new("fid_cond_mrkt_div_code", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("fid_cond_scr_div_code", "조건 화면 분류 코드", "screen division code", Kind::Code).required(),
    Field::new("fid_div_cls_code", "분류 구분 코드", "class division code", Kind::Code).required(),
    Field::new("fid_input_iscd", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("fid_trgt_cls_code", "대상 구분 코드", "target division code", Kind::Code).required(),
    Field::new("fid_trgt_exls_cls_code", "대상 제외 구분 코드", "target excluded division code", Kind::Code).required(),
    Field::new("fid_input_price_1", "입력 가격1", "input price 1", Kind::Decimal).required(),
    Field::new("fid_input_price_2", "입력 가격2", "input price 2", Kind::Decimal).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("mksc_shrn_iscd", "유가증권 단축 종목코드", "security short issue code", Kind::Code),
    Field::new("data_rank", "데이터 순위", "data rank", Kind::Whole),
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("prst_iscd", "우선주 종목코드", "preferred stock issue code", Kind::Code),
    Field::new("prst_kor_isnm", "우선주 한글 종목명", "preferred stock Korean issue name", Kind::Text),
    Field::new("prst_prpr", "우선주 현재가", "preferred stock current price", Kind::Decimal),
    Field::new("prst_prdy_vrss", "우선주 전일대비", "preferred stock prev-day change", Kind::Decimal),
    Field::new("prst_prdy_vrss_sign", "우선주 전일 대비 부호", "preferred stock prev-day change sign", Kind::Code),
    Field::new("prst_acml_vol", "우선주 누적 거래량", "preferred stock accumulated volume", Kind::Shares),
    Field::new("diff_prpr", "차이 현재가", "", Kind::Decimal),
    Field::new("dprt", "괴리율", "disparity rate", Kind::Ratio),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("prst_prdy_ctrt", "우선주 전일 대비율", "preferred stock prev-day change rate", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "prefer_disparate_ratio",
    title: "국내주식 우선주/괴리율 상위",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/prefer-disparate-ratio",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST01770000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreferDisparateRatioRequest(Cells);

crate::schema::request_type!(PreferDisparateRatioRequest, DESCRIPTION);

impl PreferDisparateRatioRequest {
    /// Sets 거래량 수: volume count (`fid_vol_cnt`).
    #[must_use] #[inline] pub fn fid_vol_cnt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건 시장 분류 코드: market division code (`fid_cond_mrkt_div_code`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조건 화면 분류 코드: screen division code (`fid_cond_scr_div_code`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 분류 구분 코드: class division code (`fid_div_cls_code`).
    #[must_use] #[inline] pub fn fid_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 입력 종목코드: input issue code (`fid_input_iscd`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 대상 구분 코드: target division code (`fid_trgt_cls_code`).
    #[must_use] #[inline] pub fn fid_trgt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 대상 제외 구분 코드: target excluded division code (`fid_trgt_exls_cls_code`).
    #[must_use] #[inline] pub fn fid_trgt_exls_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 입력 가격1: input price 1 (`fid_input_price_1`).
    #[must_use] #[inline] pub fn fid_input_price_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 입력 가격2: input price 2 (`fid_input_price_2`).
    #[must_use] #[inline] pub fn fid_input_price_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreferDisparateRatioResponse(Answer);

crate::schema::response_type!(PreferDisparateRatioResponse, DESCRIPTION);

impl PreferDisparateRatioResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = PreferDisparateRatioOutput<'_>> { self.0.rows(0).iter().map(PreferDisparateRatioOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct PreferDisparateRatioOutput<'a>(&'a Cells);

impl<'a> PreferDisparateRatioOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 유가증권 단축 종목코드: security short issue code (`mksc_shrn_iscd`).
    #[inline] pub fn mksc_shrn_iscd(self) -> &'a str { self.0.text(0) }
    /// 데이터 순위: data rank (`data_rank`).
    #[inline] pub fn data_rank(self) -> Result<Option<i64>, FieldError> { self.0.whole(1) }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(2) }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 전일 대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(5) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 우선주 종목코드: preferred stock issue code (`prst_iscd`).
    #[inline] pub fn prst_iscd(self) -> &'a str { self.0.text(7) }
    /// 우선주 한글 종목명: preferred stock Korean issue name (`prst_kor_isnm`).
    #[inline] pub fn prst_kor_isnm(self) -> &'a str { self.0.text(8) }
    /// 우선주 현재가: preferred stock current price (`prst_prpr`).
    #[inline] pub fn prst_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 우선주 전일대비: preferred stock prev-day change (`prst_prdy_vrss`).
    #[inline] pub fn prst_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 우선주 전일 대비 부호: preferred stock prev-day change sign (`prst_prdy_vrss_sign`).
    #[inline] pub fn prst_prdy_vrss_sign(self) -> &'a str { self.0.text(11) }
    /// 우선주 누적 거래량: preferred stock accumulated volume (`prst_acml_vol`).
    #[inline] pub fn prst_acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(12) }
    /// 차이 현재가 (`diff_prpr`).
    #[inline] pub fn diff_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 괴리율: disparity rate (`dprt`).
    #[inline] pub fn dprt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 우선주 전일 대비율: preferred stock prev-day change rate (`prst_prdy_ctrt`).
    #[inline] pub fn prst_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
}

