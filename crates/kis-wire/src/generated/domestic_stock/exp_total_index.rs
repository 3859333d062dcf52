//! `exp-total-index` 국내주식 예상체결 전체지수: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 예상체결 전체지수: `GET /uapi/domestic-stock/v1/quotations/exp-total-index`.
#[derive(Clone, Copy, Debug)]
pub struct ExpTotalIndex;

impl Call for ExpTotalIndex {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = ExpTotalIndexRequest;
    type Response = ExpTotalIndexResponse;
}

impl ReadCall for ExpTotalIndex {}

const REQUEST: Schema = Schema(&[
    Field::new("fid_mrkt_cls_code", "시장 구분 코드", "market division code", Kind::Code).required(),
    Field::new("fid_cond_mrkt_div_code", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("fid_cond_scr_div_code", "조건 화면 분류 코드", "screen division code", Kind::Code).required(),
    Field::new("fid_input_iscd", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("fid_mkop_cls_code", "장운영 구분 코드", "market operation division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("bstp_nmix_prpr", "업종 지수 현재가", "sector index current price", Kind::Decimal),
    Field::new("bstp_nmix_prdy_vrss", "업종 지수 전일 대비", "sector index prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("ascn_issu_cnt", "상승 종목 수", "rising issue count", Kind::Shares),
    Field::new("down_issu_cnt", "하락 종목 수", "falling issue count", Kind::Shares),
    Field::new("stnr_issu_cnt", "보합 종목 수", "unchanged issue count", Kind::Shares),
    Field::new("bstp_cls_code", "업종 구분 코드", "sector division code", Kind::Code),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("bstp_nmix_prpr", "업종 지수 현재가", "sector index current price", Kind::Decimal),
    Field::new("bstp_nmix_prdy_vrss", "업종 지수 전일 대비", "sector index prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율", "sector index prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("nmix_sdpr", "지수 기준가", "index base price", Kind::Decimal),
    Field::new("ascn_issu_cnt", "상승 종목 수", "rising issue count", Kind::Shares),
    Field::new("stnr_issu_cnt", "보합 종목 수", "unchanged issue count", Kind::Shares),
    Field::new("down_issu_cnt", "하락 종목 수", "falling issue count", Kind::Shares),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "exp_total_index",
    title: "국내주식 예상체결 전체지수",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/exp-total-index",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKUP11750000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpTotalIndexRequest(Cells);

crate::schema::request_type!(ExpTotalIndexRequest, DESCRIPTION);

impl ExpTotalIndexRequest {
    /// Sets 시장 구분 코드: market division code (`fid_mrkt_cls_code`).
    #[must_use] #[inline] pub fn fid_mrkt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건 시장 분류 코드: market division code (`fid_cond_mrkt_div_code`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조건 화면 분류 코드: screen division code (`fid_cond_scr_div_code`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 입력 종목코드: input issue code (`fid_input_iscd`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 장운영 구분 코드: market operation division code (`fid_mkop_cls_code`).
    #[must_use] #[inline] pub fn fid_mkop_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpTotalIndexResponse(Answer);

crate::schema::response_type!(ExpTotalIndexResponse, DESCRIPTION);

impl ExpTotalIndexResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<ExpTotalIndexOutput1<'_>> { self.0.row(0).map(ExpTotalIndexOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = ExpTotalIndexOutput2<'_>> { self.0.rows(1).iter().map(ExpTotalIndexOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct ExpTotalIndexOutput1<'a>(&'a Cells);

impl<'a> ExpTotalIndexOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 업종 지수 현재가: sector index current price (`bstp_nmix_prpr`).
    #[inline] pub fn bstp_nmix_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 업종 지수 전일 대비: sector index prev-day change (`bstp_nmix_prdy_vrss`).
    #[inline] pub fn bstp_nmix_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(2) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// 상승 종목 수: rising issue count (`ascn_issu_cnt`).
    #[inline] pub fn ascn_issu_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 하락 종목 수: falling issue count (`down_issu_cnt`).
    #[inline] pub fn down_issu_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 보합 종목 수: unchanged issue count (`stnr_issu_cnt`).
    #[inline] pub fn stnr_issu_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 업종 구분 코드: sector division code (`bstp_cls_code`).
    #[inline] pub fn bstp_cls_code(self) -> &'a str { self.0.text(8) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct ExpTotalIndexOutput2<'a>(&'a Cells);

impl<'a> ExpTotalIndexOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(0) }
    /// 업종 지수 현재가: sector index current price (`bstp_nmix_prpr`).
    #[inline] pub fn bstp_nmix_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 업종 지수 전일 대비: sector index prev-day change (`bstp_nmix_prdy_vrss`).
    #[inline] pub fn bstp_nmix_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(3) }
    /// 업종 지수 전일 대비율: sector index prev-day change rate (`bstp_nmix_prdy_ctrt`).
    #[inline] pub fn bstp_nmix_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 지수 기준가: index base price (`nmix_sdpr`).
    #[inline] pub fn nmix_sdpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 상승 종목 수: rising issue count (`ascn_issu_cnt`).
    #[inline] pub fn ascn_issu_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 보합 종목 수: unchanged issue count (`stnr_issu_cnt`).
    #[inline] pub fn stnr_issu_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 하락 종목 수: falling issue count (`down_issu_cnt`).
    #[inline] pub fn down_issu_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
}

