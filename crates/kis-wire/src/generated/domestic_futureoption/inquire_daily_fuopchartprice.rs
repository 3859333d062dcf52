//! `inquire-daily-fuopchartprice` 선물옵션기간별시세(일/주/월/년): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 선물옵션기간별시세(일/주/월/년): `GET /uapi/domestic-futureoption/v1/quotations/inquire-daily-fuopchartprice`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyFuopchartprice;

impl Call for InquireDailyFuopchartprice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireDailyFuopchartpriceRequest;
    type Response = InquireDailyFuopchartpriceResponse;
}

impl ReadCall for InquireDailyFuopchartprice {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", "FID market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "종목코드", "issue code", Kind::Code).required(),
    Field::new("FID_INPUT_DATE_1", "조회 시작일자", "inquiry start date", Kind::Date).required(),
    Field::new("FID_INPUT_DATE_2", "조회 종료일자", "inquiry end date", Kind::Date).required(),
    Field::new("FID_PERIOD_DIV_CODE", "기간분류코드", "period class code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("futs_prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("futs_prdy_ctrt", "선물 전일 대비율", "futures prev-day change rate", Kind::Ratio),
    Field::new("futs_prdy_clpr", "선물 전일 종가", "futures prev-day close price", Kind::Decimal),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value", Kind::Decimal),
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("futs_prpr", "현재가", "current price", Kind::Decimal),
    Field::new("futs_shrn_iscd", "단축 종목코드", "short issue code", Kind::Code),
    Field::new("prdy_vol", "전일 거래량", "prev-day volume", Kind::Shares),
    Field::new("futs_mxpr", "상한가", "upper limit price", Kind::Decimal),
    Field::new("futs_llam", "하한가", "lower limit price", Kind::Decimal),
    Field::new("futs_oprc", "시가", "open price", Kind::Decimal),
    Field::new("futs_hgpr", "최고가", "high price", Kind::Decimal),
    Field::new("futs_lwpr", "최저가", "low price", Kind::Decimal),
    Field::new("futs_prdy_oprc", "전일 시가", "prev-day open price", Kind::Decimal),
    Field::new("futs_prdy_hgpr", "전일 최고가", "prev-day high price", Kind::Decimal),
    Field::new("futs_prdy_lwpr", "전일 최저가", "prev-day low price", Kind::Decimal),
    Field::new("futs_askp", "매도호가", "ask price", Kind::Decimal),
    Field::new("futs_bidp", "매수호가", "bid price", Kind::Decimal),
    Field::new("basis", "베이시스", "basis", Kind::Decimal),
    Field::new("kospi200_nmix", "KOSPI200 지수", "KOSPI200 index", Kind::Decimal),
    Field::new("kospi200_prdy_vrss", "KOSPI200 전일 대비", "KOSPI200 prev-day change", Kind::Decimal),
    Field::new("kospi200_prdy_ctrt", "KOSPI200 전일 대비율", "KOSPI200 prev-day change rate", Kind::Ratio),
    Field::new("kospi200_prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("hts_otst_stpl_qty", "HTS 미결제 약정 수량", "HTS open interest qty", Kind::Shares),
    Field::new("otst_stpl_qty_icdc", "미결제 약정 수량 증감", "open interest qty change", Kind::Decimal),
    Field::new("tday_rltv", "당일 체결강도", "today trade strength", Kind::Decimal),
    Field::new("hts_thpr", "HTS 이론가", "HTS theoretical price", Kind::Decimal),
    Field::new("dprt", "괴리율", "disparity rate", Kind::Ratio),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("stck_bsop_date", "영업 일자", "business date", Kind::Date),
    Field::new("futs_prpr", "현재가", "current price", Kind::Decimal),
    Field::new("futs_oprc", "시가", "open price", Kind::Decimal),
    Field::new("futs_hgpr", "최고가", "high price", Kind::Decimal),
    Field::new("futs_lwpr", "최저가", "low price", Kind::Decimal),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value", Kind::Decimal),
    Field::new("mod_yn", "변경 여부", "change flag Y/N", Kind::Flag),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_futureoption",
    name: "inquire_daily_fuopchartprice",
    title: "선물옵션기간별시세(일/주/월/년)",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/quotations/inquire-daily-fuopchartprice",
    effect: Effect::Read,
    tr_ids: &[TrIds::both("FHKIF03020100", "FHKIF03020100")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDailyFuopchartpriceRequest(Cells);

crate::schema::request_type!(InquireDailyFuopchartpriceRequest, DESCRIPTION);

impl InquireDailyFuopchartpriceRequest {
    /// Sets FID 조건 시장 분류 코드: FID market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 종목코드: issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조회 시작일자: inquiry start date (`FID_INPUT_DATE_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 조회 종료일자: inquiry end date (`FID_INPUT_DATE_2`).
    #[must_use] #[inline] pub fn fid_input_date_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 기간분류코드: period class code (`FID_PERIOD_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_period_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDailyFuopchartpriceResponse(Answer);

crate::schema::response_type!(InquireDailyFuopchartpriceResponse, DESCRIPTION);

impl InquireDailyFuopchartpriceResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<InquireDailyFuopchartpriceOutput1<'_>> { self.0.row(0).map(InquireDailyFuopchartpriceOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = InquireDailyFuopchartpriceOutput2<'_>> { self.0.rows(1).iter().map(InquireDailyFuopchartpriceOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyFuopchartpriceOutput1<'a>(&'a Cells);

impl<'a> InquireDailyFuopchartpriceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 전일 대비: prev-day change (`futs_prdy_vrss`).
    #[inline] pub fn futs_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(1) }
    /// 선물 전일 대비율: futures prev-day change rate (`futs_prdy_ctrt`).
    #[inline] pub fn futs_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 선물 전일 종가: futures prev-day close price (`futs_prdy_clpr`).
    #[inline] pub fn futs_prdy_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// 누적 거래 대금: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(6) }
    /// 현재가: current price (`futs_prpr`).
    #[inline] pub fn futs_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 단축 종목코드: short issue code (`futs_shrn_iscd`).
    #[inline] pub fn futs_shrn_iscd(self) -> &'a str { self.0.text(8) }
    /// 전일 거래량: prev-day volume (`prdy_vol`).
    #[inline] pub fn prdy_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// 상한가: upper limit price (`futs_mxpr`).
    #[inline] pub fn futs_mxpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 하한가: lower limit price (`futs_llam`).
    #[inline] pub fn futs_llam(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 시가: open price (`futs_oprc`).
    #[inline] pub fn futs_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 최고가: high price (`futs_hgpr`).
    #[inline] pub fn futs_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 최저가: low price (`futs_lwpr`).
    #[inline] pub fn futs_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 전일 시가: prev-day open price (`futs_prdy_oprc`).
    #[inline] pub fn futs_prdy_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 전일 최고가: prev-day high price (`futs_prdy_hgpr`).
    #[inline] pub fn futs_prdy_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 전일 최저가: prev-day low price (`futs_prdy_lwpr`).
    #[inline] pub fn futs_prdy_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 매도호가: ask price (`futs_askp`).
    #[inline] pub fn futs_askp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 매수호가: bid price (`futs_bidp`).
    #[inline] pub fn futs_bidp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 베이시스: basis (`basis`).
    #[inline] pub fn basis(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// KOSPI200 지수: KOSPI200 index (`kospi200_nmix`).
    #[inline] pub fn kospi200_nmix(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// KOSPI200 전일 대비: KOSPI200 prev-day change (`kospi200_prdy_vrss`).
    #[inline] pub fn kospi200_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// KOSPI200 전일 대비율: KOSPI200 prev-day change rate (`kospi200_prdy_ctrt`).
    #[inline] pub fn kospi200_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// 전일 대비 부호: prev-day change sign (`kospi200_prdy_vrss_sign`).
    #[inline] pub fn kospi200_prdy_vrss_sign(self) -> &'a str { self.0.text(24) }
    /// HTS 미결제 약정 수량: HTS open interest qty (`hts_otst_stpl_qty`).
    #[inline] pub fn hts_otst_stpl_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(25) }
    /// 미결제 약정 수량 증감: open interest qty change (`otst_stpl_qty_icdc`).
    #[inline] pub fn otst_stpl_qty_icdc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// 당일 체결강도: today trade strength (`tday_rltv`).
    #[inline] pub fn tday_rltv(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(27) }
    /// HTS 이론가: HTS theoretical price (`hts_thpr`).
    #[inline] pub fn hts_thpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
    /// 괴리율: disparity rate (`dprt`).
    #[inline] pub fn dprt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(29) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyFuopchartpriceOutput2<'a>(&'a Cells);

impl<'a> InquireDailyFuopchartpriceOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 영업 일자: business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 현재가: current price (`futs_prpr`).
    #[inline] pub fn futs_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 시가: open price (`futs_oprc`).
    #[inline] pub fn futs_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 최고가: high price (`futs_hgpr`).
    #[inline] pub fn futs_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 최저가: low price (`futs_lwpr`).
    #[inline] pub fn futs_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 누적 거래 대금: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 변경 여부: change flag Y/N (`mod_yn`).
    #[inline] pub fn mod_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(7) }
}

