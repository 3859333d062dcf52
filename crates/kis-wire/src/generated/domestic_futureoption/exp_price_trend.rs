//! `exp-price-trend` 선물옵션 일중예상체결추이: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 선물옵션 일중예상체결추이: `GET /uapi/domestic-futureoption/v1/quotations/exp-price-trend`.
#[derive(Clone, Copy, Debug)]
pub struct ExpPriceTrend;

impl Call for ExpPriceTrend {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = ExpPriceTrendRequest;
    type Response = ExpPriceTrendResponse;
}

impl ReadCall for ExpPriceTrend {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("hts_kor_isnm", "영업 시간", "HTS Korean issue name", Kind::Text),
    Field::new("futs_antc_cnpr", "업종 지수 현재가", "futures expected price", Kind::Decimal),
    Field::new("antc_cntg_vrss_sign", "업종 지수 전일 대비", "sector index prev-day change", Kind::Code),
    Field::new("futs_antc_cntg_vrss", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("antc_cntg_prdy_ctrt", "업종 지수 전일 대비율", "sector index prev-day change rate", Kind::Ratio),
    Field::new("futs_sdpr", "누적 거래 대금", "accumulated trading value", Kind::Decimal),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("stck_cntg_hour", "주식체결시간", "stock execution time", Kind::Time),
    Field::new("futs_antc_cnpr", "선물예상체결가", "futures expected price", Kind::Decimal),
    Field::new("antc_cntg_vrss_sign", "예상체결대비부호", "expected execution change sign", Kind::Code),
    Field::new("futs_antc_cntg_vrss", "선물예상체결대비", "futures expected execution change", Kind::Decimal),
    Field::new("antc_cntg_prdy_ctrt", "예상체결전일대비율", "expected execution prev-day change rate", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_futureoption",
    name: "exp_price_trend",
    title: "선물옵션 일중예상체결추이",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/quotations/exp-price-trend",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPIF05110100")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpPriceTrendRequest(Cells);

crate::schema::request_type!(ExpPriceTrendRequest, DESCRIPTION);

impl ExpPriceTrendRequest {
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpPriceTrendResponse(Answer);

crate::schema::response_type!(ExpPriceTrendResponse, DESCRIPTION);

impl ExpPriceTrendResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<ExpPriceTrendOutput1<'_>> { self.0.row(0).map(ExpPriceTrendOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = ExpPriceTrendOutput2<'_>> { self.0.rows(1).iter().map(ExpPriceTrendOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct ExpPriceTrendOutput1<'a>(&'a Cells);

impl<'a> ExpPriceTrendOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 영업 시간: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(0) }
    /// 업종 지수 현재가: futures expected price (`futs_antc_cnpr`).
    #[inline] pub fn futs_antc_cnpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 업종 지수 전일 대비: sector index prev-day change (`antc_cntg_vrss_sign`).
    #[inline] pub fn antc_cntg_vrss_sign(self) -> &'a str { self.0.text(2) }
    /// 전일 대비 부호: prev-day change sign (`futs_antc_cntg_vrss`).
    #[inline] pub fn futs_antc_cntg_vrss(self) -> &'a str { self.0.text(3) }
    /// 업종 지수 전일 대비율: sector index prev-day change rate (`antc_cntg_prdy_ctrt`).
    #[inline] pub fn antc_cntg_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 누적 거래 대금: accumulated trading value (`futs_sdpr`).
    #[inline] pub fn futs_sdpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct ExpPriceTrendOutput2<'a>(&'a Cells);

impl<'a> ExpPriceTrendOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식체결시간: stock execution time (`stck_cntg_hour`).
    #[inline] pub fn stck_cntg_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(0) }
    /// 선물예상체결가: futures expected price (`futs_antc_cnpr`).
    #[inline] pub fn futs_antc_cnpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 예상체결대비부호: expected execution change sign (`antc_cntg_vrss_sign`).
    #[inline] pub fn antc_cntg_vrss_sign(self) -> &'a str { self.0.text(2) }
    /// 선물예상체결대비: futures expected execution change (`futs_antc_cntg_vrss`).
    #[inline] pub fn futs_antc_cntg_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 예상체결전일대비율: expected execution prev-day change rate (`antc_cntg_prdy_ctrt`).
    #[inline] pub fn antc_cntg_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
}

