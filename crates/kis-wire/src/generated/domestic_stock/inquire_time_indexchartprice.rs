//! `inquire-time-indexchartprice` 업종 분봉조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 업종 분봉조회: `GET /uapi/domestic-stock/v1/quotations/inquire-time-indexchartprice`.
#[derive(Clone, Copy, Debug)]
pub struct InquireTimeIndexchartprice;

impl Call for InquireTimeIndexchartprice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireTimeIndexchartpriceRequest;
    type Response = InquireTimeIndexchartpriceResponse;
}

impl ReadCall for InquireTimeIndexchartprice {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", "FID market division code", Kind::Code).required(),
    Field::new("FID_ETC_CLS_CODE", "FID 기타 구분 코드", "FID other division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "FID 입력 종목코드", "FID input issue code", Kind::Code).required(),
    Field::new("FID_INPUT_HOUR_1", "FID 입력 시간1", "FID input time 1", Kind::Time).required(),
    Field::new("FID_PW_DATA_INCU_YN", "FID 과거 데이터 포함 여부", "FID past data included flag Y/N", Kind::Flag).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("bstp_nmix_prdy_vrss", "업종 지수 전일 대비", "sector index prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율", "sector index prev-day change rate", Kind::Ratio),
    Field::new("prdy_nmix", "전일 지수", "prev-day index", Kind::Decimal),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value", Kind::Decimal),
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("bstp_nmix_prpr", "업종 지수 현재가", "sector index current price", Kind::Decimal),
    Field::new("bstp_cls_code", "업종 구분 코드", "sector division code", Kind::Code),
    Field::new("prdy_vol", "전일 거래량", "prev-day volume", Kind::Shares),
    Field::new("bstp_nmix_oprc", "업종 지수 시가2", "sector index open price", Kind::Decimal),
    Field::new("bstp_nmix_hgpr", "업종 지수 최고가", "sector index high price", Kind::Decimal),
    Field::new("bstp_nmix_lwpr", "업종 지수 최저가", "sector index low price", Kind::Decimal),
    Field::new("futs_prdy_oprc", "선물 전일 시가", "futures prev-day open price", Kind::Decimal),
    Field::new("futs_prdy_hgpr", "선물 전일 최고가", "futures prev-day high price", Kind::Decimal),
    Field::new("futs_prdy_lwpr", "선물 전일 최저가", "futures prev-day low price", Kind::Decimal),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("stck_bsop_date", "주식 영업 일자", "stock business date", Kind::Date),
    Field::new("stck_cntg_hour", "주식 체결 시간", "stock execution time", Kind::Time),
    Field::new("bstp_nmix_prpr", "업종 지수 현재가", "sector index current price", Kind::Decimal),
    Field::new("bstp_nmix_oprc", "업종 지수 시가2", "sector index open price", Kind::Decimal),
    Field::new("bstp_nmix_hgpr", "업종 지수 최고가", "sector index high price", Kind::Decimal),
    Field::new("bstp_nmix_lwpr", "업종 지수 최저가", "sector index low price", Kind::Decimal),
    Field::new("cntg_vol", "체결 거래량", "execution volume", Kind::Shares),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_time_indexchartprice",
    title: "업종 분봉조회",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-time-indexchartprice",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKUP03500200")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireTimeIndexchartpriceRequest(Cells);

crate::schema::request_type!(InquireTimeIndexchartpriceRequest, DESCRIPTION);

impl InquireTimeIndexchartpriceRequest {
    /// Sets FID 조건 시장 분류 코드: FID market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets FID 기타 구분 코드: FID other division code (`FID_ETC_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_etc_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets FID 입력 종목코드: FID input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets FID 입력 시간1: FID input time 1 (`FID_INPUT_HOUR_1`).
    #[must_use] #[inline] pub fn fid_input_hour_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets FID 과거 데이터 포함 여부: FID past data included flag Y/N (`FID_PW_DATA_INCU_YN`).
    #[must_use] #[inline] pub fn fid_pw_data_incu_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireTimeIndexchartpriceResponse(Answer);

crate::schema::response_type!(InquireTimeIndexchartpriceResponse, DESCRIPTION);

impl InquireTimeIndexchartpriceResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<InquireTimeIndexchartpriceOutput1<'_>> { self.0.row(0).map(InquireTimeIndexchartpriceOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = InquireTimeIndexchartpriceOutput2<'_>> { self.0.rows(1).iter().map(InquireTimeIndexchartpriceOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireTimeIndexchartpriceOutput1<'a>(&'a Cells);

impl<'a> InquireTimeIndexchartpriceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 업종 지수 전일 대비: sector index prev-day change (`bstp_nmix_prdy_vrss`).
    #[inline] pub fn bstp_nmix_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(1) }
    /// 업종 지수 전일 대비율: sector index prev-day change rate (`bstp_nmix_prdy_ctrt`).
    #[inline] pub fn bstp_nmix_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일 지수: prev-day index (`prdy_nmix`).
    #[inline] pub fn prdy_nmix(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// 누적 거래 대금: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(6) }
    /// 업종 지수 현재가: sector index current price (`bstp_nmix_prpr`).
    #[inline] pub fn bstp_nmix_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 업종 구분 코드: sector division code (`bstp_cls_code`).
    #[inline] pub fn bstp_cls_code(self) -> &'a str { self.0.text(8) }
    /// 전일 거래량: prev-day volume (`prdy_vol`).
    #[inline] pub fn prdy_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// 업종 지수 시가2: sector index open price (`bstp_nmix_oprc`).
    #[inline] pub fn bstp_nmix_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 업종 지수 최고가: sector index high price (`bstp_nmix_hgpr`).
    #[inline] pub fn bstp_nmix_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 업종 지수 최저가: sector index low price (`bstp_nmix_lwpr`).
    #[inline] pub fn bstp_nmix_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 선물 전일 시가: futures prev-day open price (`futs_prdy_oprc`).
    #[inline] pub fn futs_prdy_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 선물 전일 최고가: futures prev-day high price (`futs_prdy_hgpr`).
    #[inline] pub fn futs_prdy_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 선물 전일 최저가: futures prev-day low price (`futs_prdy_lwpr`).
    #[inline] pub fn futs_prdy_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireTimeIndexchartpriceOutput2<'a>(&'a Cells);

impl<'a> InquireTimeIndexchartpriceOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 영업 일자: stock business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 주식 체결 시간: stock execution time (`stck_cntg_hour`).
    #[inline] pub fn stck_cntg_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(1) }
    /// 업종 지수 현재가: sector index current price (`bstp_nmix_prpr`).
    #[inline] pub fn bstp_nmix_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 업종 지수 시가2: sector index open price (`bstp_nmix_oprc`).
    #[inline] pub fn bstp_nmix_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 업종 지수 최고가: sector index high price (`bstp_nmix_hgpr`).
    #[inline] pub fn bstp_nmix_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 업종 지수 최저가: sector index low price (`bstp_nmix_lwpr`).
    #[inline] pub fn bstp_nmix_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 체결 거래량: execution volume (`cntg_vol`).
    #[inline] pub fn cntg_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 누적 거래 대금: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
}

