//! `inquire-price` 선물옵션 시세: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 선물옵션 시세: `GET /uapi/domestic-futureoption/v1/quotations/inquire-price`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePrice;

impl Call for InquirePrice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquirePriceRequest;
    type Response = InquirePriceResponse;
}

impl ReadCall for InquirePrice {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", "FID market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "FID 입력 종목코드", "FID input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("futs_prpr", "선물 현재가", "futures current price", Kind::Decimal),
    Field::new("futs_prdy_vrss", "선물 전일 대비", "futures prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("futs_prdy_clpr", "선물 전일 종가", "futures prev-day close price", Kind::Decimal),
    Field::new("futs_prdy_ctrt", "선물 전일 대비율", "futures prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value", Kind::Decimal),
    Field::new("hts_otst_stpl_qty", "HTS 미결제 약정 수량", "HTS open interest qty", Kind::Shares),
    Field::new("otst_stpl_qty_icdc", "미결제 약정 수량 증감", "open interest qty change", Kind::Decimal),
    Field::new("futs_oprc", "선물 시가2", "futures open price", Kind::Decimal),
    Field::new("futs_hgpr", "선물 최고가", "futures high price", Kind::Decimal),
    Field::new("futs_lwpr", "선물 최저가", "futures low price", Kind::Decimal),
    Field::new("futs_mxpr", "선물 상한가", "futures upper limit price", Kind::Decimal),
    Field::new("futs_llam", "선물 하한가", "futures lower limit price", Kind::Decimal),
    Field::new("basis", "베이시스", "basis", Kind::Decimal),
    Field::new("futs_sdpr", "선물 기준가", "futures base price", Kind::Decimal),
    Field::new("hts_thpr", "HTS 이론가", "HTS theoretical price", Kind::Decimal),
    Field::new("dprt", "괴리율", "disparity rate", Kind::Ratio),
    Field::new("crbr_aply_mxpr", "서킷브레이커 적용 상한가", "", Kind::Decimal),
    Field::new("crbr_aply_llam", "서킷브레이커 적용 하한가", "", Kind::Decimal),
    Field::new("futs_last_tr_date", "선물 최종 거래 일자", "futures last trading date", Kind::Date),
    Field::new("hts_rmnn_dynu", "HTS 잔존 일수", "HTS remaining days", Kind::Decimal),
    Field::new("futs_lstn_medm_hgpr", "선물 상장 중 최고가", "", Kind::Decimal),
    Field::new("futs_lstn_medm_lwpr", "선물 상장 중 최저가", "", Kind::Decimal),
    Field::new("delta_val", "델타 값", "delta value", Kind::Decimal),
    Field::new("gama", "감마", "gamma", Kind::Decimal),
    Field::new("theta", "세타", "theta", Kind::Decimal),
    Field::new("vega", "베가", "vega", Kind::Decimal),
    Field::new("rho", "로우", "rho", Kind::Decimal),
    Field::new("hist_vltl", "역사적 변동성", "historical volatility", Kind::Decimal),
    Field::new("hts_ints_vltl", "HTS 내재 변동성", "HTS implied volatility", Kind::Decimal),
    Field::new("mrkt_basis", "시장 베이시스", "market basis", Kind::Decimal),
    Field::new("acpr", "행사가", "strike price", Kind::Decimal),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("bstp_cls_code", "업종 구분 코드", "sector division code", Kind::Code),
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("bstp_nmix_prpr", "업종 지수 현재가", "sector index current price", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("bstp_nmix_prdy_vrss", "업종 지수 전일 대비", "sector index prev-day change", Kind::Decimal),
    Field::new("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율", "sector index prev-day change rate", Kind::Ratio),
]);

const OUTPUT3: Schema = Schema(&[
    Field::new("bstp_cls_code", "업종 구분 코드", "sector division code", Kind::Code),
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("bstp_nmix_prpr", "업종 지수 현재가", "sector index current price", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("bstp_nmix_prdy_vrss", "업종 지수 전일 대비", "sector index prev-day change", Kind::Decimal),
    Field::new("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율", "sector index prev-day change rate", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_futureoption",
    name: "inquire_price",
    title: "선물옵션 시세",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/quotations/inquire-price",
    effect: Effect::Read,
    tr_ids: &[TrIds::both("FHMIF10000000", "FHMIF10000000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: false, fields: OUTPUT2 }, Group { name: "output3", is_list: false, fields: OUTPUT3 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePriceRequest(Cells);

crate::schema::request_type!(InquirePriceRequest, DESCRIPTION);

impl InquirePriceRequest {
    /// Sets FID 조건 시장 분류 코드: FID market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets FID 입력 종목코드: FID input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePriceResponse(Answer);

crate::schema::response_type!(InquirePriceResponse, DESCRIPTION);

impl InquirePriceResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<InquirePriceOutput1<'_>> { self.0.row(0).map(InquirePriceOutput1) }
    /// Returns `output2`; `None` where it was not answered.
    pub fn output2(&self) -> Option<InquirePriceOutput2<'_>> { self.0.row(1).map(InquirePriceOutput2) }
    /// Returns `output3`; `None` where it was not answered.
    pub fn output3(&self) -> Option<InquirePriceOutput3<'_>> { self.0.row(2).map(InquirePriceOutput3) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePriceOutput1<'a>(&'a Cells);

impl<'a> InquirePriceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(0) }
    /// 선물 현재가: futures current price (`futs_prpr`).
    #[inline] pub fn futs_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 선물 전일 대비: futures prev-day change (`futs_prdy_vrss`).
    #[inline] pub fn futs_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(3) }
    /// 선물 전일 종가: futures prev-day close price (`futs_prdy_clpr`).
    #[inline] pub fn futs_prdy_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 선물 전일 대비율: futures prev-day change rate (`futs_prdy_ctrt`).
    #[inline] pub fn futs_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 누적 거래 대금: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// HTS 미결제 약정 수량: HTS open interest qty (`hts_otst_stpl_qty`).
    #[inline] pub fn hts_otst_stpl_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 미결제 약정 수량 증감: open interest qty change (`otst_stpl_qty_icdc`).
    #[inline] pub fn otst_stpl_qty_icdc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 선물 시가2: futures open price (`futs_oprc`).
    #[inline] pub fn futs_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 선물 최고가: futures high price (`futs_hgpr`).
    #[inline] pub fn futs_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 선물 최저가: futures low price (`futs_lwpr`).
    #[inline] pub fn futs_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 선물 상한가: futures upper limit price (`futs_mxpr`).
    #[inline] pub fn futs_mxpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 선물 하한가: futures lower limit price (`futs_llam`).
    #[inline] pub fn futs_llam(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 베이시스: basis (`basis`).
    #[inline] pub fn basis(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 선물 기준가: futures base price (`futs_sdpr`).
    #[inline] pub fn futs_sdpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// HTS 이론가: HTS theoretical price (`hts_thpr`).
    #[inline] pub fn hts_thpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 괴리율: disparity rate (`dprt`).
    #[inline] pub fn dprt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 서킷브레이커 적용 상한가 (`crbr_aply_mxpr`).
    #[inline] pub fn crbr_aply_mxpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 서킷브레이커 적용 하한가 (`crbr_aply_llam`).
    #[inline] pub fn crbr_aply_llam(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 선물 최종 거래 일자: futures last trading date (`futs_last_tr_date`).
    #[inline] pub fn futs_last_tr_date(self) -> Result<Option<Date>, FieldError> { self.0.date(21) }
    /// HTS 잔존 일수: HTS remaining days (`hts_rmnn_dynu`).
    #[inline] pub fn hts_rmnn_dynu(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 선물 상장 중 최고가 (`futs_lstn_medm_hgpr`).
    #[inline] pub fn futs_lstn_medm_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// 선물 상장 중 최저가 (`futs_lstn_medm_lwpr`).
    #[inline] pub fn futs_lstn_medm_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// 델타 값: delta value (`delta_val`).
    #[inline] pub fn delta_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// 감마: gamma (`gama`).
    #[inline] pub fn gama(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// 세타: theta (`theta`).
    #[inline] pub fn theta(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(27) }
    /// 베가: vega (`vega`).
    #[inline] pub fn vega(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
    /// 로우: rho (`rho`).
    #[inline] pub fn rho(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(29) }
    /// 역사적 변동성: historical volatility (`hist_vltl`).
    #[inline] pub fn hist_vltl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(30) }
    /// HTS 내재 변동성: HTS implied volatility (`hts_ints_vltl`).
    #[inline] pub fn hts_ints_vltl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(31) }
    /// 시장 베이시스: market basis (`mrkt_basis`).
    #[inline] pub fn mrkt_basis(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(32) }
    /// 행사가: strike price (`acpr`).
    #[inline] pub fn acpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(33) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePriceOutput2<'a>(&'a Cells);

impl<'a> InquirePriceOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 업종 구분 코드: sector division code (`bstp_cls_code`).
    #[inline] pub fn bstp_cls_code(self) -> &'a str { self.0.text(0) }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(1) }
    /// 업종 지수 현재가: sector index current price (`bstp_nmix_prpr`).
    #[inline] pub fn bstp_nmix_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(3) }
    /// 업종 지수 전일 대비: sector index prev-day change (`bstp_nmix_prdy_vrss`).
    #[inline] pub fn bstp_nmix_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 업종 지수 전일 대비율: sector index prev-day change rate (`bstp_nmix_prdy_ctrt`).
    #[inline] pub fn bstp_nmix_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
}

/// One row of `output3`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePriceOutput3<'a>(&'a Cells);

impl<'a> InquirePriceOutput3<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 업종 구분 코드: sector division code (`bstp_cls_code`).
    #[inline] pub fn bstp_cls_code(self) -> &'a str { self.0.text(0) }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(1) }
    /// 업종 지수 현재가: sector index current price (`bstp_nmix_prpr`).
    #[inline] pub fn bstp_nmix_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(3) }
    /// 업종 지수 전일 대비: sector index prev-day change (`bstp_nmix_prdy_vrss`).
    #[inline] pub fn bstp_nmix_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 업종 지수 전일 대비율: sector index prev-day change rate (`bstp_nmix_prdy_ctrt`).
    #[inline] pub fn bstp_nmix_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
}

