//! `inquire-time-indexchartprice` 해외지수분봉조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외지수분봉조회: `GET /uapi/overseas-price/v1/quotations/inquire-time-indexchartprice`.
#[derive(Clone, Copy, Debug)]
pub struct InquireTimeIndexchartprice;

impl Call for InquireTimeIndexchartprice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireTimeIndexchartpriceRequest;
    type Response = InquireTimeIndexchartpriceResponse;
}

impl ReadCall for InquireTimeIndexchartprice {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_HOUR_CLS_CODE", "시간 구분 코드", "time division code", Kind::Code).required(),
    Field::new("FID_PW_DATA_INCU_YN", "과거 데이터 포함 여부", "past data included flag Y/N", Kind::Flag).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("ovrs_nmix_prdy_vrss", "해외 지수 전일 대비", "overseas index prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("ovrs_nmix_prdy_clpr", "해외 지수 전일 종가", "overseas index prev-day close price", Kind::Decimal),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Decimal),
    Field::new("ovrs_nmix_prpr", "해외 지수 현재가", "overseas index current price", Kind::Decimal),
    Field::new("stck_shrn_iscd", "주식 단축 종목코드", "stock short issue code", Kind::Code),
    Field::new("ovrs_prod_oprc", "해외 상품 시가2", "overseas product open price", Kind::Decimal),
    Field::new("ovrs_prod_hgpr", "해외 상품 최고가", "overseas product high price", Kind::Decimal),
    Field::new("ovrs_prod_lwpr", "해외 상품 최저가", "overseas product low price", Kind::Decimal),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("stck_bsop_date", "주식 영업 일자", "stock business date", Kind::Date),
    Field::new("stck_cntg_hour", "주식 체결 시간", "stock execution time", Kind::Time),
    Field::new("optn_prpr", "옵션 현재가", "option current price", Kind::Decimal),
    Field::new("optn_oprc", "옵션 시가2", "option open price", Kind::Decimal),
    Field::new("optn_hgpr", "옵션 최고가", "option high price", Kind::Decimal),
    Field::new("optn_lwpr", "옵션 최저가", "option low price", Kind::Decimal),
    Field::new("cntg_vol", "체결 거래량", "execution volume", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "inquire_time_indexchartprice",
    title: "해외지수분봉조회",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/inquire-time-indexchartprice",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKST03030200")],
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
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 시간 구분 코드: time division code (`FID_HOUR_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_hour_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 과거 데이터 포함 여부: past data included flag Y/N (`FID_PW_DATA_INCU_YN`).
    #[must_use] #[inline] pub fn fid_pw_data_incu_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
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
    /// 해외 지수 전일 대비: overseas index prev-day change (`ovrs_nmix_prdy_vrss`).
    #[inline] pub fn ovrs_nmix_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(1) }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(2) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 해외 지수 전일 종가: overseas index prev-day close price (`ovrs_nmix_prdy_clpr`).
    #[inline] pub fn ovrs_nmix_prdy_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 해외 지수 현재가: overseas index current price (`ovrs_nmix_prpr`).
    #[inline] pub fn ovrs_nmix_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 주식 단축 종목코드: stock short issue code (`stck_shrn_iscd`).
    #[inline] pub fn stck_shrn_iscd(self) -> &'a str { self.0.text(7) }
    /// 해외 상품 시가2: overseas product open price (`ovrs_prod_oprc`).
    #[inline] pub fn ovrs_prod_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 해외 상품 최고가: overseas product high price (`ovrs_prod_hgpr`).
    #[inline] pub fn ovrs_prod_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 해외 상품 최저가: overseas product low price (`ovrs_prod_lwpr`).
    #[inline] pub fn ovrs_prod_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
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
    /// 옵션 현재가: option current price (`optn_prpr`).
    #[inline] pub fn optn_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 옵션 시가2: option open price (`optn_oprc`).
    #[inline] pub fn optn_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 옵션 최고가: option high price (`optn_hgpr`).
    #[inline] pub fn optn_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 옵션 최저가: option low price (`optn_lwpr`).
    #[inline] pub fn optn_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 체결 거래량: execution volume (`cntg_vol`).
    #[inline] pub fn cntg_vol(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
}

