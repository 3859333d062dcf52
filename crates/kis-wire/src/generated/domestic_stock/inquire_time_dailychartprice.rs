//! `inquire-time-dailychartprice` 주식일별분봉조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 주식일별분봉조회: `GET /uapi/domestic-stock/v1/quotations/inquire-time-dailychartprice`.
#[derive(Clone, Copy, Debug)]
pub struct InquireTimeDailychartprice;

impl Call for InquireTimeDailychartprice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireTimeDailychartpriceRequest;
    type Response = InquireTimeDailychartpriceResponse;
}

impl ReadCall for InquireTimeDailychartprice {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_INPUT_HOUR_1", "입력 시간1", "input time 1", Kind::Time).required(),
    Field::new("FID_INPUT_DATE_1", "입력 날짜1", "input date 1", Kind::Date).required(),
    Field::new("FID_PW_DATA_INCU_YN", "과거 데이터 포함 여부", "past data included flag Y/N", Kind::Flag).required(),
    Field::new("FID_FAKE_TICK_INCU_YN", "허봉 포함 여부", "", Kind::Flag),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("stck_prdy_clpr", "주식 전일 종가", "stock prev-day close price", Kind::Decimal),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value", Kind::Decimal),
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("stck_bsop_date", "주식 영업 일자", "stock business date", Kind::Date),
    Field::new("stck_cntg_hour", "주식 체결 시간", "stock execution time", Kind::Time),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("stck_oprc", "주식 시가2", "stock open price", Kind::Decimal),
    Field::new("stck_hgpr", "주식 최고가", "stock high price", Kind::Decimal),
    Field::new("stck_lwpr", "주식 최저가", "stock low price", Kind::Decimal),
    Field::new("cntg_vol", "체결 거래량", "execution volume", Kind::Shares),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_time_dailychartprice",
    title: "주식일별분봉조회",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-time-dailychartprice",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKST03010230")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireTimeDailychartpriceRequest(Cells);

crate::schema::request_type!(InquireTimeDailychartpriceRequest, DESCRIPTION);

impl InquireTimeDailychartpriceRequest {
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 입력 시간1: input time 1 (`FID_INPUT_HOUR_1`).
    #[must_use] #[inline] pub fn fid_input_hour_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 입력 날짜1: input date 1 (`FID_INPUT_DATE_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 과거 데이터 포함 여부: past data included flag Y/N (`FID_PW_DATA_INCU_YN`).
    #[must_use] #[inline] pub fn fid_pw_data_incu_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 허봉 포함 여부 (`FID_FAKE_TICK_INCU_YN`).
    #[must_use] #[inline] pub fn fid_fake_tick_incu_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireTimeDailychartpriceResponse(Answer);

crate::schema::response_type!(InquireTimeDailychartpriceResponse, DESCRIPTION);

impl InquireTimeDailychartpriceResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<InquireTimeDailychartpriceOutput1<'_>> { self.0.row(0).map(InquireTimeDailychartpriceOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = InquireTimeDailychartpriceOutput2<'_>> { self.0.rows(1).iter().map(InquireTimeDailychartpriceOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireTimeDailychartpriceOutput1<'a>(&'a Cells);

impl<'a> InquireTimeDailychartpriceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 전일 대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(1) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 주식 전일 종가: stock prev-day close price (`stck_prdy_clpr`).
    #[inline] pub fn stck_prdy_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// 누적 거래 대금: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(6) }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireTimeDailychartpriceOutput2<'a>(&'a Cells);

impl<'a> InquireTimeDailychartpriceOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 영업 일자: stock business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 주식 체결 시간: stock execution time (`stck_cntg_hour`).
    #[inline] pub fn stck_cntg_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(1) }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 주식 시가2: stock open price (`stck_oprc`).
    #[inline] pub fn stck_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 주식 최고가: stock high price (`stck_hgpr`).
    #[inline] pub fn stck_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 주식 최저가: stock low price (`stck_lwpr`).
    #[inline] pub fn stck_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 체결 거래량: execution volume (`cntg_vol`).
    #[inline] pub fn cntg_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 누적 거래 대금: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
}

