//! `volume-rank` 거래량순위: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 거래량순위: `GET /uapi/domestic-stock/v1/quotations/volume-rank`.
#[derive(Clone, Copy, Debug)]
pub struct VolumeRank;

impl Call for VolumeRank {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = VolumeRankRequest;
    type Response = VolumeRankResponse;
}

impl ReadCall for VolumeRank {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", "screen division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_DIV_CLS_CODE", "분류 구분 코드", "class division code", Kind::Code).required(),
    Field::new("FID_BLNG_CLS_CODE", "소속 구분 코드", "affiliated division code", Kind::Code).required(),
    Field::new("FID_TRGT_CLS_CODE", "대상 구분 코드", "target division code", Kind::Code).required(),
    Field::new("FID_TRGT_EXLS_CLS_CODE", "대상 제외 구분 코드", "target excluded division code", Kind::Code).required(),
    Field::new("FID_INPUT_PRICE_1", "입력 가격1", "input price 1", Kind::Decimal).required(),
    Field::new("FID_INPUT_PRICE_2", "입력 가격2", "input price 2", Kind::Decimal).required(),
    Field::new("FID_VOL_CNT", "거래량 수", "volume count", Kind::Shares).required(),
    Field::new("FID_INPUT_DATE_1", "", "", Kind::Text),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("mksc_shrn_iscd", "유가증권 단축 종목코드", "security short issue code", Kind::Code),
    Field::new("data_rank", "데이터 순위", "data rank", Kind::Whole),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("prdy_vol", "전일 거래량", "prev-day volume", Kind::Shares),
    Field::new("lstn_stcn", "상장 주수", "listed shares", Kind::Shares),
    Field::new("avrg_vol", "평균 거래량", "average volume", Kind::Shares),
    Field::new("n_befr_clpr_vrss_prpr_rate", "N일전종가대비현재가대비율", "N day before close price change vs current price rate", Kind::Ratio),
    Field::new("vol_inrt", "거래량증가율", "volume growth rate", Kind::Ratio),
    Field::new("vol_tnrt", "거래량 회전율", "volume turnover rate", Kind::Ratio),
    Field::new("nday_vol_tnrt", "N일 거래량 회전율", "N day volume turnover rate", Kind::Ratio),
    Field::new("avrg_tr_pbmn", "평균 거래 대금", "average trading value", Kind::Decimal),
    Field::new("tr_pbmn_tnrt", "거래대금회전율", "value turnover rate", Kind::Ratio),
    Field::new("nday_tr_pbmn_tnrt", "N일 거래대금 회전율", "N day value turnover rate", Kind::Ratio),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "volume_rank",
    title: "거래량순위",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/volume-rank",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST01710000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VolumeRankRequest(Cells);

crate::schema::request_type!(VolumeRankRequest, DESCRIPTION);

impl VolumeRankRequest {
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건 화면 분류 코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 분류 구분 코드: class division code (`FID_DIV_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 소속 구분 코드: affiliated division code (`FID_BLNG_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_blng_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 대상 구분 코드: target division code (`FID_TRGT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_trgt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 대상 제외 구분 코드: target excluded division code (`FID_TRGT_EXLS_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_trgt_exls_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 입력 가격1: input price 1 (`FID_INPUT_PRICE_1`).
    #[must_use] #[inline] pub fn fid_input_price_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 입력 가격2: input price 2 (`FID_INPUT_PRICE_2`).
    #[must_use] #[inline] pub fn fid_input_price_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 거래량 수: volume count (`FID_VOL_CNT`).
    #[must_use] #[inline] pub fn fid_vol_cnt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets `FID_INPUT_DATE_1`.
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VolumeRankResponse(Answer);

crate::schema::response_type!(VolumeRankResponse, DESCRIPTION);

impl VolumeRankResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = VolumeRankOutput<'_>> { self.0.rows(0).iter().map(VolumeRankOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct VolumeRankOutput<'a>(&'a Cells);

impl<'a> VolumeRankOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(0) }
    /// 유가증권 단축 종목코드: security short issue code (`mksc_shrn_iscd`).
    #[inline] pub fn mksc_shrn_iscd(self) -> &'a str { self.0.text(1) }
    /// 데이터 순위: data rank (`data_rank`).
    #[inline] pub fn data_rank(self) -> Result<Option<i64>, FieldError> { self.0.whole(2) }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(4) }
    /// 전일 대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 전일 거래량: prev-day volume (`prdy_vol`).
    #[inline] pub fn prdy_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 상장 주수: listed shares (`lstn_stcn`).
    #[inline] pub fn lstn_stcn(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// 평균 거래량: average volume (`avrg_vol`).
    #[inline] pub fn avrg_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
    /// N일전종가대비현재가대비율: N day before close price change vs current price rate (`n_befr_clpr_vrss_prpr_rate`).
    #[inline] pub fn n_befr_clpr_vrss_prpr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 거래량증가율: volume growth rate (`vol_inrt`).
    #[inline] pub fn vol_inrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 거래량 회전율: volume turnover rate (`vol_tnrt`).
    #[inline] pub fn vol_tnrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// N일 거래량 회전율: N day volume turnover rate (`nday_vol_tnrt`).
    #[inline] pub fn nday_vol_tnrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 평균 거래 대금: average trading value (`avrg_tr_pbmn`).
    #[inline] pub fn avrg_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 거래대금회전율: value turnover rate (`tr_pbmn_tnrt`).
    #[inline] pub fn tr_pbmn_tnrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// N일 거래대금 회전율: N day value turnover rate (`nday_tr_pbmn_tnrt`).
    #[inline] pub fn nday_tr_pbmn_tnrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 누적 거래 대금: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
}

