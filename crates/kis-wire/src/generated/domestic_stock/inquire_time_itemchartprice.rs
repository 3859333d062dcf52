//! `inquire-time-itemchartprice` 주식당일분봉조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 주식당일분봉조회: `GET /uapi/domestic-stock/v1/quotations/inquire-time-itemchartprice`.
#[derive(Clone, Copy, Debug)]
pub struct InquireTimeItemchartprice;

impl Call for InquireTimeItemchartprice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireTimeItemchartpriceRequest;
    type Response = InquireTimeItemchartpriceResponse;
}

impl ReadCall for InquireTimeItemchartprice {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_INPUT_HOUR_1", "입력 시간1", "input time 1", Kind::Time).required(),
    Field::new("FID_PW_DATA_INCU_YN", "과거 데이터 포함 여부", "past data included flag Y/N", Kind::Flag).required(),
    Field::new("FID_ETC_CLS_CODE", "기타 구분 코드", "other division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("prdy_vrss", "전일 대비", "prev-day diff", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate %", Kind::Ratio),
    Field::new("stck_prdy_clpr", "전일대비 종가", "stock prev-day close", Kind::Decimal),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("acml_tr_pbmn", "누적 거래대금", "accumulated trading value (amount)", Kind::Decimal),
    Field::new("hts_kor_isnm", "한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("stck_bsop_date", "주식 영업일자", "stock business date", Kind::Date),
    Field::new("stck_cntg_hour", "주식 체결시간", "stock trade time (HHMMSS)", Kind::Time),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("stck_oprc", "주식 시가", "stock open", Kind::Decimal),
    Field::new("stck_hgpr", "주식 최고가", "stock high price", Kind::Decimal),
    Field::new("stck_lwpr", "주식 최저가", "stock low price", Kind::Decimal),
    Field::new("cntg_vol", "체결 거래량", "trade volume", Kind::Shares),
    Field::new("acml_tr_pbmn", "누적 거래대금", "accumulated trading value (amount)", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_time_itemchartprice",
    title: "주식당일분봉조회",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-time-itemchartprice",
    effect: Effect::Read,
    tr_ids: &[TrIds::both("FHKST03010200", "FHKST03010200")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireTimeItemchartpriceRequest(Cells);

crate::schema::request_type!(InquireTimeItemchartpriceRequest, DESCRIPTION);

impl InquireTimeItemchartpriceRequest {
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 입력 시간1: input time 1 (`FID_INPUT_HOUR_1`).
    #[must_use] #[inline] pub fn fid_input_hour_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 과거 데이터 포함 여부: past data included flag Y/N (`FID_PW_DATA_INCU_YN`).
    #[must_use] #[inline] pub fn fid_pw_data_incu_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 기타 구분 코드: other division code (`FID_ETC_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_etc_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireTimeItemchartpriceResponse(Answer);

crate::schema::response_type!(InquireTimeItemchartpriceResponse, DESCRIPTION);

impl InquireTimeItemchartpriceResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<InquireTimeItemchartpriceOutput1<'_>> { self.0.row(0).map(InquireTimeItemchartpriceOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = InquireTimeItemchartpriceOutput2<'_>> { self.0.rows(1).iter().map(InquireTimeItemchartpriceOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireTimeItemchartpriceOutput1<'a>(&'a Cells);

impl<'a> InquireTimeItemchartpriceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 전일 대비: prev-day diff (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(1) }
    /// 전일 대비율: prev-day change rate % (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일대비 종가: stock prev-day close (`stck_prdy_clpr`).
    #[inline] pub fn stck_prdy_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// 누적 거래대금: accumulated trading value (amount) (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(6) }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireTimeItemchartpriceOutput2<'a>(&'a Cells);

impl<'a> InquireTimeItemchartpriceOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 영업일자: stock business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 주식 체결시간: stock trade time (HHMMSS) (`stck_cntg_hour`).
    #[inline] pub fn stck_cntg_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(1) }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 주식 시가: stock open (`stck_oprc`).
    #[inline] pub fn stck_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 주식 최고가: stock high price (`stck_hgpr`).
    #[inline] pub fn stck_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 주식 최저가: stock low price (`stck_lwpr`).
    #[inline] pub fn stck_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 체결 거래량: trade volume (`cntg_vol`).
    #[inline] pub fn cntg_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 누적 거래대금: accumulated trading value (amount) (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
}

