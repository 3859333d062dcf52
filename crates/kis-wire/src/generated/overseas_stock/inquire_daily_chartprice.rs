//! `inquire-daily-chartprice` 해외주식 종목/지수/환율기간별시세(일/주/월/년): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 종목/지수/환율기간별시세(일/주/월/년): `GET /uapi/overseas-price/v1/quotations/inquire-daily-chartprice`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyChartprice;

impl Call for InquireDailyChartprice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireDailyChartpriceRequest;
    type Response = InquireDailyChartpriceResponse;
}

impl ReadCall for InquireDailyChartprice {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", "FID market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "FID 입력 종목코드", "FID input issue code", Kind::Code).required(),
    Field::new("FID_INPUT_DATE_1", "FID 입력 날짜1", "FID input date 1", Kind::Date).required(),
    Field::new("FID_INPUT_DATE_2", "FID 입력 날짜2", "FID input date 2", Kind::Date).required(),
    Field::new("FID_PERIOD_DIV_CODE", "FID 기간 분류 코드", "FID period class code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("ovrs_nmix_prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("ovrs_nmix_prdy_clpr", "전일 종가", "prev-day close price", Kind::Decimal),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Decimal),
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("ovrs_nmix_prpr", "현재가", "current price", Kind::Decimal),
    Field::new("stck_shrn_iscd", "단축 종목코드", "short issue code", Kind::Code),
    Field::new("prdy_vol", "전일 거래량", "prev-day volume", Kind::Decimal),
    Field::new("ovrs_prod_oprc", "시가", "open price", Kind::Decimal),
    Field::new("ovrs_prod_hgpr", "최고가", "high price", Kind::Decimal),
    Field::new("ovrs_prod_lwpr", "최저가", "low price", Kind::Decimal),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("stck_bsop_date", "영업 일자", "business date", Kind::Date),
    Field::new("ovrs_nmix_prpr", "현재가", "current price", Kind::Decimal),
    Field::new("ovrs_nmix_oprc", "시가", "open price", Kind::Decimal),
    Field::new("ovrs_nmix_hgpr", "최고가", "high price", Kind::Decimal),
    Field::new("ovrs_nmix_lwpr", "최저가", "low price", Kind::Decimal),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Decimal),
    Field::new("mod_yn", "변경 여부", "change flag Y/N", Kind::Flag),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "inquire_daily_chartprice",
    title: "해외주식 종목/지수/환율기간별시세(일/주/월/년)",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/inquire-daily-chartprice",
    effect: Effect::Read,
    tr_ids: &[TrIds::both("FHKST03030100", "FHKST03030100")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDailyChartpriceRequest(Cells);

crate::schema::request_type!(InquireDailyChartpriceRequest, DESCRIPTION);

impl InquireDailyChartpriceRequest {
    /// Sets FID 조건 시장 분류 코드: FID market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets FID 입력 종목코드: FID input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets FID 입력 날짜1: FID input date 1 (`FID_INPUT_DATE_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets FID 입력 날짜2: FID input date 2 (`FID_INPUT_DATE_2`).
    #[must_use] #[inline] pub fn fid_input_date_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets FID 기간 분류 코드: FID period class code (`FID_PERIOD_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_period_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDailyChartpriceResponse(Answer);

crate::schema::response_type!(InquireDailyChartpriceResponse, DESCRIPTION);

impl InquireDailyChartpriceResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<InquireDailyChartpriceOutput1<'_>> { self.0.row(0).map(InquireDailyChartpriceOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = InquireDailyChartpriceOutput2<'_>> { self.0.rows(1).iter().map(InquireDailyChartpriceOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyChartpriceOutput1<'a>(&'a Cells);

impl<'a> InquireDailyChartpriceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 전일 대비: prev-day change (`ovrs_nmix_prdy_vrss`).
    #[inline] pub fn ovrs_nmix_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(1) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일 종가: prev-day close price (`ovrs_nmix_prdy_clpr`).
    #[inline] pub fn ovrs_nmix_prdy_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(5) }
    /// 현재가: current price (`ovrs_nmix_prpr`).
    #[inline] pub fn ovrs_nmix_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 단축 종목코드: short issue code (`stck_shrn_iscd`).
    #[inline] pub fn stck_shrn_iscd(self) -> &'a str { self.0.text(7) }
    /// 전일 거래량: prev-day volume (`prdy_vol`).
    #[inline] pub fn prdy_vol(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 시가: open price (`ovrs_prod_oprc`).
    #[inline] pub fn ovrs_prod_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 최고가: high price (`ovrs_prod_hgpr`).
    #[inline] pub fn ovrs_prod_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 최저가: low price (`ovrs_prod_lwpr`).
    #[inline] pub fn ovrs_prod_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyChartpriceOutput2<'a>(&'a Cells);

impl<'a> InquireDailyChartpriceOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 영업 일자: business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 현재가: current price (`ovrs_nmix_prpr`).
    #[inline] pub fn ovrs_nmix_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 시가: open price (`ovrs_nmix_oprc`).
    #[inline] pub fn ovrs_nmix_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 최고가: high price (`ovrs_nmix_hgpr`).
    #[inline] pub fn ovrs_nmix_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 최저가: low price (`ovrs_nmix_lwpr`).
    #[inline] pub fn ovrs_nmix_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 변경 여부: change flag Y/N (`mod_yn`).
    #[inline] pub fn mod_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(6) }
}

