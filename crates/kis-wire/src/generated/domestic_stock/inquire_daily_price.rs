//! `inquire-daily-price` 주식현재가 일자별: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 주식현재가 일자별: `GET /uapi/domestic-stock/v1/quotations/inquire-daily-price`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyPrice;

impl Call for InquireDailyPrice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireDailyPriceRequest;
    type Response = InquireDailyPriceResponse;
}

impl ReadCall for InquireDailyPrice {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_PERIOD_DIV_CODE", "기간 분류 코드", "period class code", Kind::Code).required(),
    Field::new("FID_ORG_ADJ_PRC", "수정주가 원주가 가격", "adjusted price unadjusted price price", Kind::Decimal).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stck_bsop_date", "주식 영업 일자", "stock business date", Kind::Date),
    Field::new("stck_oprc", "주식 시가2", "stock open", Kind::Decimal),
    Field::new("stck_hgpr", "주식 최고가", "stock high price", Kind::Decimal),
    Field::new("stck_lwpr", "주식 최저가", "stock low price", Kind::Decimal),
    Field::new("stck_clpr", "주식 종가", "stock close", Kind::Decimal),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("prdy_vrss_vol_rate", "전일 대비 거래량 비율", "prev-day diff volume rate", Kind::Ratio),
    Field::new("prdy_vrss", "전일 대비", "prev-day diff", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate %", Kind::Ratio),
    Field::new("hts_frgn_ehrt", "HTS 외국인 소진율", "HTS foreigner exhaustion rate", Kind::Ratio),
    Field::new("frgn_ntby_qty", "외국인 순매수 수량", "foreigner net buy qty", Kind::Shares),
    Field::new("flng_cls_code", "락 구분 코드", "split class code", Kind::Code),
    Field::new("acml_prtt_rate", "누적 분할 비율", "accumulated split/merge rate", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_daily_price",
    title: "주식현재가 일자별",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-daily-price",
    effect: Effect::Read,
    tr_ids: &[TrIds::both("FHKST01010400", "FHKST01010400")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDailyPriceRequest(Cells);

crate::schema::request_type!(InquireDailyPriceRequest, DESCRIPTION);

impl InquireDailyPriceRequest {
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 기간 분류 코드: period class code (`FID_PERIOD_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_period_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 수정주가 원주가 가격: adjusted price unadjusted price price (`FID_ORG_ADJ_PRC`).
    #[must_use] #[inline] pub fn fid_org_adj_prc(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDailyPriceResponse(Answer);

crate::schema::response_type!(InquireDailyPriceResponse, DESCRIPTION);

impl InquireDailyPriceResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = InquireDailyPriceOutput<'_>> { self.0.rows(0).iter().map(InquireDailyPriceOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyPriceOutput<'a>(&'a Cells);

impl<'a> InquireDailyPriceOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 영업 일자: stock business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 주식 시가2: stock open (`stck_oprc`).
    #[inline] pub fn stck_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 주식 최고가: stock high price (`stck_hgpr`).
    #[inline] pub fn stck_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 주식 최저가: stock low price (`stck_lwpr`).
    #[inline] pub fn stck_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 주식 종가: stock close (`stck_clpr`).
    #[inline] pub fn stck_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 전일 대비 거래량 비율: prev-day diff volume rate (`prdy_vrss_vol_rate`).
    #[inline] pub fn prdy_vrss_vol_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 전일 대비: prev-day diff (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(8) }
    /// 전일 대비율: prev-day change rate % (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// HTS 외국인 소진율: HTS foreigner exhaustion rate (`hts_frgn_ehrt`).
    #[inline] pub fn hts_frgn_ehrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 외국인 순매수 수량: foreigner net buy qty (`frgn_ntby_qty`).
    #[inline] pub fn frgn_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(11) }
    /// 락 구분 코드: split class code (`flng_cls_code`).
    #[inline] pub fn flng_cls_code(self) -> &'a str { self.0.text(12) }
    /// 누적 분할 비율: accumulated split/merge rate (`acml_prtt_rate`).
    #[inline] pub fn acml_prtt_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
}

