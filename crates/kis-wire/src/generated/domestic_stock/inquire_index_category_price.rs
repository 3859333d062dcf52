//! `inquire-index-category-price` 국내업종 구분별전체시세: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내업종 구분별전체시세: `GET /uapi/domestic-stock/v1/quotations/inquire-index-category-price`.
#[derive(Clone, Copy, Debug)]
pub struct InquireIndexCategoryPrice;

impl Call for InquireIndexCategoryPrice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireIndexCategoryPriceRequest;
    type Response = InquireIndexCategoryPriceResponse;
}

impl ReadCall for InquireIndexCategoryPrice {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", "FID market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "FID 입력 종목코드", "FID input issue code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "FID 조건 화면 분류 코드", "FID screen division code", Kind::Code).required(),
    Field::new("FID_MRKT_CLS_CODE", "FID 시장 구분 코드", "FID market division code", Kind::Code).required(),
    Field::new("FID_BLNG_CLS_CODE", "FID 소속 구분 코드", "FID affiliated division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("bstp_nmix_prpr", "업종 지수 현재가", "sector index current price", Kind::Decimal),
    Field::new("bstp_nmix_prdy_vrss", "업종 지수 전일 대비", "sector index prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율", "sector index prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value", Kind::Decimal),
    Field::new("bstp_nmix_oprc", "업종 지수 시가2", "sector index open price", Kind::Decimal),
    Field::new("bstp_nmix_hgpr", "업종 지수 최고가", "sector index high price", Kind::Decimal),
    Field::new("bstp_nmix_lwpr", "업종 지수 최저가", "sector index low price", Kind::Decimal),
    Field::new("prdy_vol", "전일 거래량", "prev-day volume", Kind::Shares),
    Field::new("ascn_issu_cnt", "상승 종목 수", "rising issue count", Kind::Shares),
    Field::new("down_issu_cnt", "하락 종목 수", "falling issue count", Kind::Shares),
    Field::new("stnr_issu_cnt", "보합 종목 수", "unchanged issue count", Kind::Shares),
    Field::new("uplm_issu_cnt", "상한 종목 수", "upper-limit issue count", Kind::Shares),
    Field::new("lslm_issu_cnt", "하한 종목 수", "lower-limit issue count", Kind::Shares),
    Field::new("prdy_tr_pbmn", "전일 거래 대금", "prev-day trading value", Kind::Decimal),
    Field::new("dryy_bstp_nmix_hgpr_date", "연중업종지수최고가일자", "year sector index high date", Kind::Date),
    Field::new("dryy_bstp_nmix_hgpr", "연중업종지수최고가", "year sector index high price", Kind::Decimal),
    Field::new("dryy_bstp_nmix_lwpr", "연중업종지수최저가", "year sector index low price", Kind::Decimal),
    Field::new("dryy_bstp_nmix_lwpr_date", "연중업종지수최저가일자", "year sector index low date", Kind::Date),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("bstp_cls_code", "업종 구분 코드", "sector division code", Kind::Code),
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("bstp_nmix_prpr", "업종 지수 현재가", "sector index current price", Kind::Decimal),
    Field::new("bstp_nmix_prdy_vrss", "업종 지수 전일 대비", "sector index prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율", "sector index prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value", Kind::Decimal),
    Field::new("acml_vol_rlim", "누적 거래량 비중", "accumulated volume weight", Kind::Ratio),
    Field::new("acml_tr_pbmn_rlim", "누적 거래 대금 비중", "accumulated trading value weight", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_index_category_price",
    title: "국내업종 구분별전체시세",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-index-category-price",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPUP02140000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireIndexCategoryPriceRequest(Cells);

crate::schema::request_type!(InquireIndexCategoryPriceRequest, DESCRIPTION);

impl InquireIndexCategoryPriceRequest {
    /// Sets FID 조건 시장 분류 코드: FID market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets FID 입력 종목코드: FID input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets FID 조건 화면 분류 코드: FID screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets FID 시장 구분 코드: FID market division code (`FID_MRKT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_mrkt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets FID 소속 구분 코드: FID affiliated division code (`FID_BLNG_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_blng_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireIndexCategoryPriceResponse(Answer);

crate::schema::response_type!(InquireIndexCategoryPriceResponse, DESCRIPTION);

impl InquireIndexCategoryPriceResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<InquireIndexCategoryPriceOutput1<'_>> { self.0.row(0).map(InquireIndexCategoryPriceOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = InquireIndexCategoryPriceOutput2<'_>> { self.0.rows(1).iter().map(InquireIndexCategoryPriceOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireIndexCategoryPriceOutput1<'a>(&'a Cells);

impl<'a> InquireIndexCategoryPriceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 업종 지수 현재가: sector index current price (`bstp_nmix_prpr`).
    #[inline] pub fn bstp_nmix_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 업종 지수 전일 대비: sector index prev-day change (`bstp_nmix_prdy_vrss`).
    #[inline] pub fn bstp_nmix_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(2) }
    /// 업종 지수 전일 대비율: sector index prev-day change rate (`bstp_nmix_prdy_ctrt`).
    #[inline] pub fn bstp_nmix_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// 누적 거래 대금: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 업종 지수 시가2: sector index open price (`bstp_nmix_oprc`).
    #[inline] pub fn bstp_nmix_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 업종 지수 최고가: sector index high price (`bstp_nmix_hgpr`).
    #[inline] pub fn bstp_nmix_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 업종 지수 최저가: sector index low price (`bstp_nmix_lwpr`).
    #[inline] pub fn bstp_nmix_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 전일 거래량: prev-day volume (`prdy_vol`).
    #[inline] pub fn prdy_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// 상승 종목 수: rising issue count (`ascn_issu_cnt`).
    #[inline] pub fn ascn_issu_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
    /// 하락 종목 수: falling issue count (`down_issu_cnt`).
    #[inline] pub fn down_issu_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(11) }
    /// 보합 종목 수: unchanged issue count (`stnr_issu_cnt`).
    #[inline] pub fn stnr_issu_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(12) }
    /// 상한 종목 수: upper-limit issue count (`uplm_issu_cnt`).
    #[inline] pub fn uplm_issu_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(13) }
    /// 하한 종목 수: lower-limit issue count (`lslm_issu_cnt`).
    #[inline] pub fn lslm_issu_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(14) }
    /// 전일 거래 대금: prev-day trading value (`prdy_tr_pbmn`).
    #[inline] pub fn prdy_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 연중업종지수최고가일자: year sector index high date (`dryy_bstp_nmix_hgpr_date`).
    #[inline] pub fn dryy_bstp_nmix_hgpr_date(self) -> Result<Option<Date>, FieldError> { self.0.date(16) }
    /// 연중업종지수최고가: year sector index high price (`dryy_bstp_nmix_hgpr`).
    #[inline] pub fn dryy_bstp_nmix_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 연중업종지수최저가: year sector index low price (`dryy_bstp_nmix_lwpr`).
    #[inline] pub fn dryy_bstp_nmix_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 연중업종지수최저가일자: year sector index low date (`dryy_bstp_nmix_lwpr_date`).
    #[inline] pub fn dryy_bstp_nmix_lwpr_date(self) -> Result<Option<Date>, FieldError> { self.0.date(19) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireIndexCategoryPriceOutput2<'a>(&'a Cells);

impl<'a> InquireIndexCategoryPriceOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 업종 구분 코드: sector division code (`bstp_cls_code`).
    #[inline] pub fn bstp_cls_code(self) -> &'a str { self.0.text(0) }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(1) }
    /// 업종 지수 현재가: sector index current price (`bstp_nmix_prpr`).
    #[inline] pub fn bstp_nmix_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 업종 지수 전일 대비: sector index prev-day change (`bstp_nmix_prdy_vrss`).
    #[inline] pub fn bstp_nmix_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(4) }
    /// 업종 지수 전일 대비율: sector index prev-day change rate (`bstp_nmix_prdy_ctrt`).
    #[inline] pub fn bstp_nmix_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 누적 거래 대금: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 누적 거래량 비중: accumulated volume weight (`acml_vol_rlim`).
    #[inline] pub fn acml_vol_rlim(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 누적 거래 대금 비중: accumulated trading value weight (`acml_tr_pbmn_rlim`).
    #[inline] pub fn acml_tr_pbmn_rlim(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
}

