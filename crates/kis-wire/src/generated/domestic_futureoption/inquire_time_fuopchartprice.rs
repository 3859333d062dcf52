//! `inquire-time-fuopchartprice` 선물옵션 분봉조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 선물옵션 분봉조회: `GET /uapi/domestic-futureoption/v1/quotations/inquire-time-fuopchartprice`.
#[derive(Clone, Copy, Debug)]
pub struct InquireTimeFuopchartprice;

impl Call for InquireTimeFuopchartprice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireTimeFuopchartpriceRequest;
    type Response = InquireTimeFuopchartpriceResponse;
}

impl ReadCall for InquireTimeFuopchartprice {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", "FID market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "FID 입력 종목코드", "FID input issue code", Kind::Code).required(),
    Field::new("FID_HOUR_CLS_CODE", "FID 시간 구분 코드", "FID time division code", Kind::Code).required(),
    Field::new("FID_PW_DATA_INCU_YN", "FID 과거 데이터 포함 여부", "FID past data included flag Y/N", Kind::Flag).required(),
    Field::new("FID_FAKE_TICK_INCU_YN", "FID 허봉 포함 여부", "", Kind::Flag).required(),
    Field::new("FID_INPUT_DATE_1", "FID 입력 날짜1", "FID input date 1", Kind::Date).required(),
    Field::new("FID_INPUT_HOUR_1", "FID 입력 시간1", "FID input time 1", Kind::Time).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("futs_prdy_vrss", "선물 전일 대비", "futures prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("futs_prdy_ctrt", "선물 전일 대비율", "futures prev-day change rate", Kind::Ratio),
    Field::new("futs_prdy_clpr", "선물 전일 종가", "futures prev-day close price", Kind::Decimal),
    Field::new("prdy_nmix", "전일 지수", "prev-day index", Kind::Decimal),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value", Kind::Decimal),
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("futs_prpr", "선물 현재가", "futures current price", Kind::Decimal),
    Field::new("futs_shrn_iscd", "선물 단축 종목코드", "futures short issue code", Kind::Code),
    Field::new("prdy_vol", "전일 거래량", "prev-day volume", Kind::Shares),
    Field::new("futs_mxpr", "선물 상한가", "futures upper limit price", Kind::Decimal),
    Field::new("futs_llam", "선물 하한가", "futures lower limit price", Kind::Decimal),
    Field::new("futs_oprc", "선물 시가2", "futures open price", Kind::Decimal),
    Field::new("futs_hgpr", "선물 최고가", "futures high price", Kind::Decimal),
    Field::new("futs_lwpr", "선물 최저가", "futures low price", Kind::Decimal),
    Field::new("futs_prdy_oprc", "선물 전일 시가", "futures prev-day open price", Kind::Decimal),
    Field::new("futs_prdy_hgpr", "선물 전일 최고가", "futures prev-day high price", Kind::Decimal),
    Field::new("futs_prdy_lwpr", "선물 전일 최저가", "futures prev-day low price", Kind::Decimal),
    Field::new("futs_askp", "선물 매도호가", "futures ask price", Kind::Decimal),
    Field::new("futs_bidp", "선물 매수호가", "futures bid price", Kind::Decimal),
    Field::new("basis", "베이시스", "basis", Kind::Decimal),
    Field::new("kospi200_nmix", "KOSPI200 지수", "KOSPI200 index", Kind::Decimal),
    Field::new("kospi200_prdy_vrss", "KOSPI200 전일 대비", "KOSPI200 prev-day change", Kind::Decimal),
    Field::new("kospi200_prdy_ctrt", "KOSPI200 전일 대비율", "KOSPI200 prev-day change rate", Kind::Ratio),
    Field::new("kospi200_prdy_vrss_sign", "KOSPI200 전일 대비 부호", "KOSPI200 prev-day change sign", Kind::Code),
    Field::new("hts_otst_stpl_qty", "HTS 미결제 약정 수량", "HTS open interest qty", Kind::Shares),
    Field::new("otst_stpl_qty_icdc", "미결제 약정 수량 증감", "open interest qty change", Kind::Decimal),
    Field::new("tday_rltv", "당일 체결강도", "today trade strength", Kind::Decimal),
    Field::new("hts_thpr", "HTS 이론가", "HTS theoretical price", Kind::Decimal),
    Field::new("dprt", "괴리율", "disparity rate", Kind::Ratio),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("stck_bsop_date", "주식 영업 일자", "stock business date", Kind::Date),
    Field::new("stck_cntg_hour", "주식 체결 시간", "stock execution time", Kind::Time),
    Field::new("futs_prpr", "선물 현재가", "futures current price", Kind::Decimal),
    Field::new("futs_oprc", "선물 시가2", "futures open price", Kind::Decimal),
    Field::new("futs_hgpr", "선물 최고가", "futures high price", Kind::Decimal),
    Field::new("futs_lwpr", "선물 최저가", "futures low price", Kind::Decimal),
    Field::new("cntg_vol", "체결 거래량", "execution volume", Kind::Shares),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_futureoption",
    name: "inquire_time_fuopchartprice",
    title: "선물옵션 분봉조회",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/quotations/inquire-time-fuopchartprice",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKIF03020200")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireTimeFuopchartpriceRequest(Cells);

crate::schema::request_type!(InquireTimeFuopchartpriceRequest, DESCRIPTION);

impl InquireTimeFuopchartpriceRequest {
    /// Sets FID 조건 시장 분류 코드: FID market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets FID 입력 종목코드: FID input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets FID 시간 구분 코드: FID time division code (`FID_HOUR_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_hour_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets FID 과거 데이터 포함 여부: FID past data included flag Y/N (`FID_PW_DATA_INCU_YN`).
    #[must_use] #[inline] pub fn fid_pw_data_incu_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets FID 허봉 포함 여부 (`FID_FAKE_TICK_INCU_YN`).
    #[must_use] #[inline] pub fn fid_fake_tick_incu_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets FID 입력 날짜1: FID input date 1 (`FID_INPUT_DATE_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets FID 입력 시간1: FID input time 1 (`FID_INPUT_HOUR_1`).
    #[must_use] #[inline] pub fn fid_input_hour_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireTimeFuopchartpriceResponse(Answer);

crate::schema::response_type!(InquireTimeFuopchartpriceResponse, DESCRIPTION);

impl InquireTimeFuopchartpriceResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<InquireTimeFuopchartpriceOutput1<'_>> { self.0.row(0).map(InquireTimeFuopchartpriceOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = InquireTimeFuopchartpriceOutput2<'_>> { self.0.rows(1).iter().map(InquireTimeFuopchartpriceOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireTimeFuopchartpriceOutput1<'a>(&'a Cells);

impl<'a> InquireTimeFuopchartpriceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 선물 전일 대비: futures prev-day change (`futs_prdy_vrss`).
    #[inline] pub fn futs_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(1) }
    /// 선물 전일 대비율: futures prev-day change rate (`futs_prdy_ctrt`).
    #[inline] pub fn futs_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 선물 전일 종가: futures prev-day close price (`futs_prdy_clpr`).
    #[inline] pub fn futs_prdy_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 전일 지수: prev-day index (`prdy_nmix`).
    #[inline] pub fn prdy_nmix(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 누적 거래 대금: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(7) }
    /// 선물 현재가: futures current price (`futs_prpr`).
    #[inline] pub fn futs_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 선물 단축 종목코드: futures short issue code (`futs_shrn_iscd`).
    #[inline] pub fn futs_shrn_iscd(self) -> &'a str { self.0.text(9) }
    /// 전일 거래량: prev-day volume (`prdy_vol`).
    #[inline] pub fn prdy_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
    /// 선물 상한가: futures upper limit price (`futs_mxpr`).
    #[inline] pub fn futs_mxpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 선물 하한가: futures lower limit price (`futs_llam`).
    #[inline] pub fn futs_llam(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 선물 시가2: futures open price (`futs_oprc`).
    #[inline] pub fn futs_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 선물 최고가: futures high price (`futs_hgpr`).
    #[inline] pub fn futs_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 선물 최저가: futures low price (`futs_lwpr`).
    #[inline] pub fn futs_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 선물 전일 시가: futures prev-day open price (`futs_prdy_oprc`).
    #[inline] pub fn futs_prdy_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 선물 전일 최고가: futures prev-day high price (`futs_prdy_hgpr`).
    #[inline] pub fn futs_prdy_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 선물 전일 최저가: futures prev-day low price (`futs_prdy_lwpr`).
    #[inline] pub fn futs_prdy_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 선물 매도호가: futures ask price (`futs_askp`).
    #[inline] pub fn futs_askp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 선물 매수호가: futures bid price (`futs_bidp`).
    #[inline] pub fn futs_bidp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 베이시스: basis (`basis`).
    #[inline] pub fn basis(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// KOSPI200 지수: KOSPI200 index (`kospi200_nmix`).
    #[inline] pub fn kospi200_nmix(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// KOSPI200 전일 대비: KOSPI200 prev-day change (`kospi200_prdy_vrss`).
    #[inline] pub fn kospi200_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// KOSPI200 전일 대비율: KOSPI200 prev-day change rate (`kospi200_prdy_ctrt`).
    #[inline] pub fn kospi200_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// KOSPI200 전일 대비 부호: KOSPI200 prev-day change sign (`kospi200_prdy_vrss_sign`).
    #[inline] pub fn kospi200_prdy_vrss_sign(self) -> &'a str { self.0.text(25) }
    /// HTS 미결제 약정 수량: HTS open interest qty (`hts_otst_stpl_qty`).
    #[inline] pub fn hts_otst_stpl_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(26) }
    /// 미결제 약정 수량 증감: open interest qty change (`otst_stpl_qty_icdc`).
    #[inline] pub fn otst_stpl_qty_icdc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(27) }
    /// 당일 체결강도: today trade strength (`tday_rltv`).
    #[inline] pub fn tday_rltv(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
    /// HTS 이론가: HTS theoretical price (`hts_thpr`).
    #[inline] pub fn hts_thpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(29) }
    /// 괴리율: disparity rate (`dprt`).
    #[inline] pub fn dprt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(30) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireTimeFuopchartpriceOutput2<'a>(&'a Cells);

impl<'a> InquireTimeFuopchartpriceOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 영업 일자: stock business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 주식 체결 시간: stock execution time (`stck_cntg_hour`).
    #[inline] pub fn stck_cntg_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(1) }
    /// 선물 현재가: futures current price (`futs_prpr`).
    #[inline] pub fn futs_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 선물 시가2: futures open price (`futs_oprc`).
    #[inline] pub fn futs_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 선물 최고가: futures high price (`futs_hgpr`).
    #[inline] pub fn futs_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 선물 최저가: futures low price (`futs_lwpr`).
    #[inline] pub fn futs_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 체결 거래량: execution volume (`cntg_vol`).
    #[inline] pub fn cntg_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 누적 거래 대금: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
}

