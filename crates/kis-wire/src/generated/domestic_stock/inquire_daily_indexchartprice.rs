//! `inquire-daily-indexchartprice` 국내주식업종기간별시세(일/주/월/년): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식업종기간별시세(일/주/월/년): `GET /uapi/domestic-stock/v1/quotations/inquire-daily-indexchartprice`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyIndexchartprice;

impl Call for InquireDailyIndexchartprice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireDailyIndexchartpriceRequest;
    type Response = InquireDailyIndexchartpriceResponse;
}

impl ReadCall for InquireDailyIndexchartprice {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "업종 상세코드", "sector detail code", Kind::Code).required(),
    Field::new("FID_INPUT_DATE_1", "조회 시작일자", "inquiry start date", Kind::Date).required(),
    Field::new("FID_INPUT_DATE_2", "조회 종료일자", "inquiry end date", Kind::Date).required(),
    Field::new("FID_PERIOD_DIV_CODE", "' 기간분류코드'", "", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
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
    Field::new("bstp_nmix_prpr", "업종 지수 현재가", "sector index current price", Kind::Decimal),
    Field::new("bstp_nmix_oprc", "업종 지수 시가2", "sector index open price", Kind::Decimal),
    Field::new("bstp_nmix_hgpr", "업종 지수 최고가", "sector index high price", Kind::Decimal),
    Field::new("bstp_nmix_lwpr", "업종 지수 최저가", "sector index low price", Kind::Decimal),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value", Kind::Decimal),
    Field::new("mod_yn", "변경 여부", "change flag Y/N", Kind::Flag),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_daily_indexchartprice",
    title: "국내주식업종기간별시세(일/주/월/년)",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-daily-indexchartprice",
    effect: Effect::Read,
    tr_ids: &[TrIds::both("FHKUP03500100", "FHKUP03500100")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDailyIndexchartpriceRequest(Cells);

crate::schema::request_type!(InquireDailyIndexchartpriceRequest, DESCRIPTION);

impl InquireDailyIndexchartpriceRequest {
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 업종 상세코드: sector detail code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조회 시작일자: inquiry start date (`FID_INPUT_DATE_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 조회 종료일자: inquiry end date (`FID_INPUT_DATE_2`).
    #[must_use] #[inline] pub fn fid_input_date_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets ' 기간분류코드' (`FID_PERIOD_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_period_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDailyIndexchartpriceResponse(Answer);

crate::schema::response_type!(InquireDailyIndexchartpriceResponse, DESCRIPTION);

impl InquireDailyIndexchartpriceResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<InquireDailyIndexchartpriceOutput1<'_>> { self.0.row(0).map(InquireDailyIndexchartpriceOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = InquireDailyIndexchartpriceOutput2<'_>> { self.0.rows(1).iter().map(InquireDailyIndexchartpriceOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyIndexchartpriceOutput1<'a>(&'a Cells);

impl<'a> InquireDailyIndexchartpriceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(0) }
    /// 업종 지수 전일 대비율: sector index prev-day change rate (`bstp_nmix_prdy_ctrt`).
    #[inline] pub fn bstp_nmix_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 전일 지수: prev-day index (`prdy_nmix`).
    #[inline] pub fn prdy_nmix(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(3) }
    /// 누적 거래 대금: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(5) }
    /// 업종 지수 현재가: sector index current price (`bstp_nmix_prpr`).
    #[inline] pub fn bstp_nmix_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 업종 구분 코드: sector division code (`bstp_cls_code`).
    #[inline] pub fn bstp_cls_code(self) -> &'a str { self.0.text(7) }
    /// 전일 거래량: prev-day volume (`prdy_vol`).
    #[inline] pub fn prdy_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 업종 지수 시가2: sector index open price (`bstp_nmix_oprc`).
    #[inline] pub fn bstp_nmix_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 업종 지수 최고가: sector index high price (`bstp_nmix_hgpr`).
    #[inline] pub fn bstp_nmix_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 업종 지수 최저가: sector index low price (`bstp_nmix_lwpr`).
    #[inline] pub fn bstp_nmix_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 선물 전일 시가: futures prev-day open price (`futs_prdy_oprc`).
    #[inline] pub fn futs_prdy_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 선물 전일 최고가: futures prev-day high price (`futs_prdy_hgpr`).
    #[inline] pub fn futs_prdy_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 선물 전일 최저가: futures prev-day low price (`futs_prdy_lwpr`).
    #[inline] pub fn futs_prdy_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyIndexchartpriceOutput2<'a>(&'a Cells);

impl<'a> InquireDailyIndexchartpriceOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 영업 일자: stock business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 업종 지수 현재가: sector index current price (`bstp_nmix_prpr`).
    #[inline] pub fn bstp_nmix_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 업종 지수 시가2: sector index open price (`bstp_nmix_oprc`).
    #[inline] pub fn bstp_nmix_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 업종 지수 최고가: sector index high price (`bstp_nmix_hgpr`).
    #[inline] pub fn bstp_nmix_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 업종 지수 최저가: sector index low price (`bstp_nmix_lwpr`).
    #[inline] pub fn bstp_nmix_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 누적 거래 대금: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 변경 여부: change flag Y/N (`mod_yn`).
    #[inline] pub fn mod_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(7) }
}

