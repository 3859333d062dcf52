//! `daily-short-sale` 국내주식 공매도 일별추이: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 공매도 일별추이: `GET /uapi/domestic-stock/v1/quotations/daily-short-sale`.
#[derive(Clone, Copy, Debug)]
pub struct DailyShortSale;

impl Call for DailyShortSale {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = DailyShortSaleRequest;
    type Response = DailyShortSaleResponse;
}

impl ReadCall for DailyShortSale {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_INPUT_DATE_2", "입력 날짜2", "input date 2", Kind::Date).required(),
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_INPUT_DATE_1", "입력 날짜1", "input date 1", Kind::Date).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("prdy_vol", "전일 거래량", "prev-day volume", Kind::Shares),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("stck_bsop_date", "주식 영업 일자", "stock business date", Kind::Date),
    Field::new("stck_clpr", "주식 종가", "stock close price", Kind::Decimal),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("stnd_vol_smtn", "기준 거래량 합계", "base volume sum", Kind::Whole),
    Field::new("ssts_cntg_qty", "공매도 체결 수량", "short sale execution qty", Kind::Shares),
    Field::new("ssts_vol_rlim", "공매도 거래량 비중", "short sale volume weight", Kind::Ratio),
    Field::new("acml_ssts_cntg_qty", "누적 공매도 체결 수량", "accumulated short sale execution qty", Kind::Shares),
    Field::new("acml_ssts_cntg_qty_rlim", "누적 공매도 체결 수량 비중", "accumulated short sale execution qty weight", Kind::Ratio),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value", Kind::Decimal),
    Field::new("stnd_tr_pbmn_smtn", "기준 거래대금 합계", "base trading value sum", Kind::Decimal),
    Field::new("ssts_tr_pbmn", "공매도 거래 대금", "short sale trading value", Kind::Decimal),
    Field::new("ssts_tr_pbmn_rlim", "공매도 거래대금 비중", "short sale trading value weight", Kind::Ratio),
    Field::new("acml_ssts_tr_pbmn", "누적 공매도 거래 대금", "accumulated short sale trading value", Kind::Decimal),
    Field::new("acml_ssts_tr_pbmn_rlim", "누적 공매도 거래 대금 비중", "accumulated short sale trading value weight", Kind::Ratio),
    Field::new("stck_oprc", "주식 시가2", "stock open price", Kind::Decimal),
    Field::new("stck_hgpr", "주식 최고가", "stock high price", Kind::Decimal),
    Field::new("stck_lwpr", "주식 최저가", "stock low price", Kind::Decimal),
    Field::new("avrg_prc", "평균가격", "average price", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "daily_short_sale",
    title: "국내주식 공매도 일별추이",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/daily-short-sale",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST04830000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DailyShortSaleRequest(Cells);

crate::schema::request_type!(DailyShortSaleRequest, DESCRIPTION);

impl DailyShortSaleRequest {
    /// Sets 입력 날짜2: input date 2 (`FID_INPUT_DATE_2`).
    #[must_use] #[inline] pub fn fid_input_date_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 입력 날짜1: input date 1 (`FID_INPUT_DATE_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DailyShortSaleResponse(Answer);

crate::schema::response_type!(DailyShortSaleResponse, DESCRIPTION);

impl DailyShortSaleResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<DailyShortSaleOutput1<'_>> { self.0.row(0).map(DailyShortSaleOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = DailyShortSaleOutput2<'_>> { self.0.rows(1).iter().map(DailyShortSaleOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct DailyShortSaleOutput1<'a>(&'a Cells);

impl<'a> DailyShortSaleOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 전일 대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(2) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// 전일 거래량: prev-day volume (`prdy_vol`).
    #[inline] pub fn prdy_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct DailyShortSaleOutput2<'a>(&'a Cells);

impl<'a> DailyShortSaleOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 영업 일자: stock business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 주식 종가: stock close price (`stck_clpr`).
    #[inline] pub fn stck_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 전일 대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(3) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 기준 거래량 합계: base volume sum (`stnd_vol_smtn`).
    #[inline] pub fn stnd_vol_smtn(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 공매도 체결 수량: short sale execution qty (`ssts_cntg_qty`).
    #[inline] pub fn ssts_cntg_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 공매도 거래량 비중: short sale volume weight (`ssts_vol_rlim`).
    #[inline] pub fn ssts_vol_rlim(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 누적 공매도 체결 수량: accumulated short sale execution qty (`acml_ssts_cntg_qty`).
    #[inline] pub fn acml_ssts_cntg_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// 누적 공매도 체결 수량 비중: accumulated short sale execution qty weight (`acml_ssts_cntg_qty_rlim`).
    #[inline] pub fn acml_ssts_cntg_qty_rlim(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 누적 거래 대금: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 기준 거래대금 합계: base trading value sum (`stnd_tr_pbmn_smtn`).
    #[inline] pub fn stnd_tr_pbmn_smtn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 공매도 거래 대금: short sale trading value (`ssts_tr_pbmn`).
    #[inline] pub fn ssts_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 공매도 거래대금 비중: short sale trading value weight (`ssts_tr_pbmn_rlim`).
    #[inline] pub fn ssts_tr_pbmn_rlim(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 누적 공매도 거래 대금: accumulated short sale trading value (`acml_ssts_tr_pbmn`).
    #[inline] pub fn acml_ssts_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 누적 공매도 거래 대금 비중: accumulated short sale trading value weight (`acml_ssts_tr_pbmn_rlim`).
    #[inline] pub fn acml_ssts_tr_pbmn_rlim(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 주식 시가2: stock open price (`stck_oprc`).
    #[inline] pub fn stck_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 주식 최고가: stock high price (`stck_hgpr`).
    #[inline] pub fn stck_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 주식 최저가: stock low price (`stck_lwpr`).
    #[inline] pub fn stck_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 평균가격: average price (`avrg_prc`).
    #[inline] pub fn avrg_prc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
}

