//! `inquire-elw-price` ELW 현재가 시세: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// ELW 현재가 시세: `GET /uapi/domestic-stock/v1/quotations/inquire-elw-price`.
#[derive(Clone, Copy, Debug)]
pub struct InquireElwPrice;

impl Call for InquireElwPrice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireElwPriceRequest;
    type Response = InquireElwPriceResponse;
}

impl ReadCall for InquireElwPrice {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("elw_shrn_iscd", "ELW 단축 종목코드", "ELW short issue code", Kind::Code),
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("elw_prpr", "ELW 현재가", "ELW current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("prdy_vrss_vol_rate", "전일 대비 거래량 비율", "prev-day change volume ratio", Kind::Ratio),
    Field::new("unas_shrn_iscd", "기초자산 단축 종목코드", "underlying short issue code", Kind::Code),
    Field::new("unas_isnm", "기초자산 종목명", "underlying issue name", Kind::Text),
    Field::new("unas_prpr", "기초자산 현재가", "underlying current price", Kind::Decimal),
    Field::new("unas_prdy_vrss", "기초자산 전일 대비", "underlying prev-day change", Kind::Decimal),
    Field::new("unas_prdy_vrss_sign", "기초자산 전일 대비 부호", "underlying prev-day change sign", Kind::Code),
    Field::new("unas_prdy_ctrt", "기초자산 전일 대비율", "underlying prev-day change rate", Kind::Ratio),
    Field::new("bidp", "매수호가", "bid price", Kind::Decimal),
    Field::new("askp", "매도호가", "ask price", Kind::Decimal),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value", Kind::Decimal),
    Field::new("vol_tnrt", "거래량 회전율", "volume turnover rate", Kind::Ratio),
    Field::new("elw_oprc", "ELW 시가2", "ELW open price", Kind::Decimal),
    Field::new("elw_hgpr", "ELW 최고가", "ELW high price", Kind::Decimal),
    Field::new("elw_lwpr", "ELW 최저가", "ELW low price", Kind::Decimal),
    Field::new("stck_prdy_clpr", "주식 전일 종가", "stock prev-day close price", Kind::Decimal),
    Field::new("hts_thpr", "HTS 이론가", "HTS theoretical price", Kind::Decimal),
    Field::new("dprt", "괴리율", "disparity rate", Kind::Ratio),
    Field::new("atm_cls_name", "ATM 구분 명", "ATM division name", Kind::Text),
    Field::new("hts_ints_vltl", "HTS 내재 변동성", "HTS implied volatility", Kind::Decimal),
    Field::new("acpr", "행사가", "strike price", Kind::Decimal),
    Field::new("pvt_scnd_dmrs_prc", "피벗 2차 디저항 가격", "", Kind::Decimal),
    Field::new("pvt_frst_dmrs_prc", "피벗 1차 디저항 가격", "", Kind::Decimal),
    Field::new("pvt_pont_val", "피벗 포인트 값", "pivot point value", Kind::Unknown),
    Field::new("pvt_frst_dmsp_prc", "피벗 1차 디지지 가격", "", Kind::Decimal),
    Field::new("pvt_scnd_dmsp_prc", "피벗 2차 디지지 가격", "", Kind::Decimal),
    Field::new("dmsp_val", "디지지 값", "DeMark support value", Kind::Unknown),
    Field::new("dmrs_val", "디저항 값", "DeMark resistance value", Kind::Unknown),
    Field::new("elw_sdpr", "ELW 기준가", "ELW base price", Kind::Decimal),
    Field::new("apprch_rate", "접근도", "proximity", Kind::Ratio),
    Field::new("tick_conv_prc", "틱환산가", "tick-converted price", Kind::Decimal),
    Field::new("invt_epmd_cntt", "투자 유의 내용", "investment caution content", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "elw",
    name: "inquire_elw_price",
    title: "ELW 현재가 시세",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-elw-price",
    effect: Effect::Read,
    tr_ids: &[TrIds::both("FHKEW15010000", "FHKEW15010000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireElwPriceRequest(Cells);

crate::schema::request_type!(InquireElwPriceRequest, DESCRIPTION);

impl InquireElwPriceRequest {
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireElwPriceResponse(Answer);

crate::schema::response_type!(InquireElwPriceResponse, DESCRIPTION);

impl InquireElwPriceResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<InquireElwPriceOutput<'_>> { self.0.row(0).map(InquireElwPriceOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquireElwPriceOutput<'a>(&'a Cells);

impl<'a> InquireElwPriceOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// ELW 단축 종목코드: ELW short issue code (`elw_shrn_iscd`).
    #[inline] pub fn elw_shrn_iscd(self) -> &'a str { self.0.text(0) }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(1) }
    /// ELW 현재가: ELW current price (`elw_prpr`).
    #[inline] pub fn elw_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일 대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(4) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 전일 대비 거래량 비율: prev-day change volume ratio (`prdy_vrss_vol_rate`).
    #[inline] pub fn prdy_vrss_vol_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 기초자산 단축 종목코드: underlying short issue code (`unas_shrn_iscd`).
    #[inline] pub fn unas_shrn_iscd(self) -> &'a str { self.0.text(8) }
    /// 기초자산 종목명: underlying issue name (`unas_isnm`).
    #[inline] pub fn unas_isnm(self) -> &'a str { self.0.text(9) }
    /// 기초자산 현재가: underlying current price (`unas_prpr`).
    #[inline] pub fn unas_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 기초자산 전일 대비: underlying prev-day change (`unas_prdy_vrss`).
    #[inline] pub fn unas_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 기초자산 전일 대비 부호: underlying prev-day change sign (`unas_prdy_vrss_sign`).
    #[inline] pub fn unas_prdy_vrss_sign(self) -> &'a str { self.0.text(12) }
    /// 기초자산 전일 대비율: underlying prev-day change rate (`unas_prdy_ctrt`).
    #[inline] pub fn unas_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 매수호가: bid price (`bidp`).
    #[inline] pub fn bidp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 매도호가: ask price (`askp`).
    #[inline] pub fn askp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 누적 거래 대금: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 거래량 회전율: volume turnover rate (`vol_tnrt`).
    #[inline] pub fn vol_tnrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// ELW 시가2: ELW open price (`elw_oprc`).
    #[inline] pub fn elw_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// ELW 최고가: ELW high price (`elw_hgpr`).
    #[inline] pub fn elw_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// ELW 최저가: ELW low price (`elw_lwpr`).
    #[inline] pub fn elw_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 주식 전일 종가: stock prev-day close price (`stck_prdy_clpr`).
    #[inline] pub fn stck_prdy_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// HTS 이론가: HTS theoretical price (`hts_thpr`).
    #[inline] pub fn hts_thpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 괴리율: disparity rate (`dprt`).
    #[inline] pub fn dprt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// ATM 구분 명: ATM division name (`atm_cls_name`).
    #[inline] pub fn atm_cls_name(self) -> &'a str { self.0.text(24) }
    /// HTS 내재 변동성: HTS implied volatility (`hts_ints_vltl`).
    #[inline] pub fn hts_ints_vltl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// 행사가: strike price (`acpr`).
    #[inline] pub fn acpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// 피벗 2차 디저항 가격 (`pvt_scnd_dmrs_prc`).
    #[inline] pub fn pvt_scnd_dmrs_prc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(27) }
    /// 피벗 1차 디저항 가격 (`pvt_frst_dmrs_prc`).
    #[inline] pub fn pvt_frst_dmrs_prc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
    /// 피벗 포인트 값: pivot point value (`pvt_pont_val`).
    #[inline] pub fn pvt_pont_val(self) -> &'a Cell { self.0.cell(29) }
    /// 피벗 1차 디지지 가격 (`pvt_frst_dmsp_prc`).
    #[inline] pub fn pvt_frst_dmsp_prc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(30) }
    /// 피벗 2차 디지지 가격 (`pvt_scnd_dmsp_prc`).
    #[inline] pub fn pvt_scnd_dmsp_prc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(31) }
    /// 디지지 값: DeMark support value (`dmsp_val`).
    #[inline] pub fn dmsp_val(self) -> &'a Cell { self.0.cell(32) }
    /// 디저항 값: DeMark resistance value (`dmrs_val`).
    #[inline] pub fn dmrs_val(self) -> &'a Cell { self.0.cell(33) }
    /// ELW 기준가: ELW base price (`elw_sdpr`).
    #[inline] pub fn elw_sdpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(34) }
    /// 접근도: proximity (`apprch_rate`).
    #[inline] pub fn apprch_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(35) }
    /// 틱환산가: tick-converted price (`tick_conv_prc`).
    #[inline] pub fn tick_conv_prc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(36) }
    /// 투자 유의 내용: investment caution content (`invt_epmd_cntt`).
    #[inline] pub fn invt_epmd_cntt(self) -> &'a str { self.0.text(37) }
}

