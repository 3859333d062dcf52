//! `short-sale` 국내주식 공매도 상위종목: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 공매도 상위종목: `GET /uapi/domestic-stock/v1/ranking/short-sale`.
#[derive(Clone, Copy, Debug)]
pub struct ShortSale;

impl Call for ShortSale {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = ShortSaleRequest;
    type Response = ShortSaleResponse;
}

impl ReadCall for ShortSale {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_APLY_RANG_VOL", "FID 적용 범위 거래량", "FID applied range volume", Kind::Shares).required(),
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", "screen division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_PERIOD_DIV_CODE", "조회구분 (일/월)", "inquiry division", Kind::Code).required(),
    Field::new("FID_INPUT_CNT_1", "조회가간(일수", "", Kind::Whole).required(),
    Field::new("FID_TRGT_EXLS_CLS_CODE", "대상 제외 구분 코드", "target excluded division code", Kind::Code).required(),
    Field::new("FID_TRGT_CLS_CODE", "FID 대상 구분 코드", "FID target division code", Kind::Code).required(),
    Field::new("FID_APLY_RANG_PRC_1", "FID 적용 범위 가격1", "FID applied range price 1", Kind::Decimal).required(),
    Field::new("FID_APLY_RANG_PRC_2", "FID 적용 범위 가격2", "FID applied range price 2", Kind::Decimal).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("mksc_shrn_iscd", "유가증권 단축 종목코드", "security short issue code", Kind::Code),
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value", Kind::Decimal),
    Field::new("ssts_cntg_qty", "공매도 체결 수량", "short sale execution qty", Kind::Shares),
    Field::new("ssts_vol_rlim", "공매도 거래량 비중", "short sale volume weight", Kind::Ratio),
    Field::new("ssts_tr_pbmn", "공매도 거래 대금", "short sale trading value", Kind::Decimal),
    Field::new("ssts_tr_pbmn_rlim", "공매도 거래대금 비중", "short sale trading value weight", Kind::Ratio),
    Field::new("stnd_date1", "기준 일자1", "record date 1", Kind::Date),
    Field::new("stnd_date2", "기준 일자2", "record date 2", Kind::Date),
    Field::new("avrg_prc", "평균가격", "average price", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "short_sale",
    title: "국내주식 공매도 상위종목",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/short-sale",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST04820000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShortSaleRequest(Cells);

crate::schema::request_type!(ShortSaleRequest, DESCRIPTION);

impl ShortSaleRequest {
    /// Sets FID 적용 범위 거래량: FID applied range volume (`FID_APLY_RANG_VOL`).
    #[must_use] #[inline] pub fn fid_aply_rang_vol(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조건 화면 분류 코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 조회구분 (일/월): inquiry division (`FID_PERIOD_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_period_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 조회가간(일수 (`FID_INPUT_CNT_1`).
    #[must_use] #[inline] pub fn fid_input_cnt_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 대상 제외 구분 코드: target excluded division code (`FID_TRGT_EXLS_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_trgt_exls_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets FID 대상 구분 코드: FID target division code (`FID_TRGT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_trgt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets FID 적용 범위 가격1: FID applied range price 1 (`FID_APLY_RANG_PRC_1`).
    #[must_use] #[inline] pub fn fid_aply_rang_prc_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets FID 적용 범위 가격2: FID applied range price 2 (`FID_APLY_RANG_PRC_2`).
    #[must_use] #[inline] pub fn fid_aply_rang_prc_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShortSaleResponse(Answer);

crate::schema::response_type!(ShortSaleResponse, DESCRIPTION);

impl ShortSaleResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = ShortSaleOutput<'_>> { self.0.rows(0).iter().map(ShortSaleOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct ShortSaleOutput<'a>(&'a Cells);

impl<'a> ShortSaleOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 유가증권 단축 종목코드: security short issue code (`mksc_shrn_iscd`).
    #[inline] pub fn mksc_shrn_iscd(self) -> &'a str { self.0.text(0) }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(1) }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일 대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(4) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 누적 거래 대금: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 공매도 체결 수량: short sale execution qty (`ssts_cntg_qty`).
    #[inline] pub fn ssts_cntg_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 공매도 거래량 비중: short sale volume weight (`ssts_vol_rlim`).
    #[inline] pub fn ssts_vol_rlim(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 공매도 거래 대금: short sale trading value (`ssts_tr_pbmn`).
    #[inline] pub fn ssts_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 공매도 거래대금 비중: short sale trading value weight (`ssts_tr_pbmn_rlim`).
    #[inline] pub fn ssts_tr_pbmn_rlim(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 기준 일자1: record date 1 (`stnd_date1`).
    #[inline] pub fn stnd_date1(self) -> Result<Option<Date>, FieldError> { self.0.date(12) }
    /// 기준 일자2: record date 2 (`stnd_date2`).
    #[inline] pub fn stnd_date2(self) -> Result<Option<Date>, FieldError> { self.0.date(13) }
    /// 평균가격: average price (`avrg_prc`).
    #[inline] pub fn avrg_prc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
}

