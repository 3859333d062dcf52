//! `indicator` ELW 지표순위: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// ELW 지표순위: `GET /uapi/elw/v1/ranking/indicator`.
#[derive(Clone, Copy, Debug)]
pub struct Indicator;

impl Call for Indicator {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = IndicatorRequest;
    type Response = IndicatorResponse;
}

impl ReadCall for Indicator {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "조건화면분류코드", "screen division code", Kind::Code).required(),
    Field::new("FID_UNAS_INPUT_ISCD", "기초자산입력종목코드", "underlying input issue code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "발행사", "issuer", Kind::Code).required(),
    Field::new("FID_DIV_CLS_CODE", "콜풋구분코드", "call/put division code", Kind::Code).required(),
    Field::new("FID_INPUT_PRICE_1", "가격(이상)", "price", Kind::Decimal).required(),
    Field::new("FID_INPUT_PRICE_2", "가격(이하)", "price", Kind::Decimal).required(),
    Field::new("FID_INPUT_VOL_1", "거래량(이상)", "volume", Kind::Whole).required(),
    Field::new("FID_INPUT_VOL_2", "거래량(이하)", "volume", Kind::Whole).required(),
    Field::new("FID_RANK_SORT_CLS_CODE", "순위정렬구분코드", "rank sort division code", Kind::Code).required(),
    Field::new("FID_BLNG_CLS_CODE", "결재방법", "settlement method", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("elw_shrn_iscd", "ELW단축종목코드", "ELW short issue code", Kind::Code),
    Field::new("elw_kor_isnm", "ELW한글종목명", "ELW Korean issue name", Kind::Text),
    Field::new("elw_prpr", "ELW현재가", "ELW current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일대비부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적거래량", "accumulated volume", Kind::Shares),
    Field::new("stck_cnvr_rate", "주식전환비율", "stock conversion ratio", Kind::Ratio),
    Field::new("lvrg_val", "레버리지값", "leverage value", Kind::Decimal),
    Field::new("acpr", "행사가", "strike price", Kind::Decimal),
    Field::new("tmvl_val", "시간가치값", "time value value", Kind::Decimal),
    Field::new("invl_val", "내재가치값", "intrinsic value value", Kind::Decimal),
    Field::new("elw_ko_barrier", "조기종료발생기준가격", "early termination occurrence reference price", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "elw",
    name: "indicator",
    title: "ELW 지표순위",
    method: Method::Get,
    path: "/uapi/elw/v1/ranking/indicator",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPEW02790000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndicatorRequest(Cells);

crate::schema::request_type!(IndicatorRequest, DESCRIPTION);

impl IndicatorRequest {
    /// Sets 조건시장분류코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건화면분류코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 기초자산입력종목코드: underlying input issue code (`FID_UNAS_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_unas_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 발행사: issuer (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 콜풋구분코드: call/put division code (`FID_DIV_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 가격(이상): price (`FID_INPUT_PRICE_1`).
    #[must_use] #[inline] pub fn fid_input_price_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 가격(이하): price (`FID_INPUT_PRICE_2`).
    #[must_use] #[inline] pub fn fid_input_price_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 거래량(이상): volume (`FID_INPUT_VOL_1`).
    #[must_use] #[inline] pub fn fid_input_vol_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 거래량(이하): volume (`FID_INPUT_VOL_2`).
    #[must_use] #[inline] pub fn fid_input_vol_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 순위정렬구분코드: rank sort division code (`FID_RANK_SORT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_rank_sort_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 결재방법: settlement method (`FID_BLNG_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_blng_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndicatorResponse(Answer);

crate::schema::response_type!(IndicatorResponse, DESCRIPTION);

impl IndicatorResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = IndicatorOutput<'_>> { self.0.rows(0).iter().map(IndicatorOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct IndicatorOutput<'a>(&'a Cells);

impl<'a> IndicatorOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// ELW단축종목코드: ELW short issue code (`elw_shrn_iscd`).
    #[inline] pub fn elw_shrn_iscd(self) -> &'a str { self.0.text(0) }
    /// ELW한글종목명: ELW Korean issue name (`elw_kor_isnm`).
    #[inline] pub fn elw_kor_isnm(self) -> &'a str { self.0.text(1) }
    /// ELW현재가: ELW current price (`elw_prpr`).
    #[inline] pub fn elw_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 전일대비부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(4) }
    /// 전일대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 누적거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 주식전환비율: stock conversion ratio (`stck_cnvr_rate`).
    #[inline] pub fn stck_cnvr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 레버리지값: leverage value (`lvrg_val`).
    #[inline] pub fn lvrg_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 행사가: strike price (`acpr`).
    #[inline] pub fn acpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 시간가치값: time value value (`tmvl_val`).
    #[inline] pub fn tmvl_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 내재가치값: intrinsic value value (`invl_val`).
    #[inline] pub fn invl_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 조기종료발생기준가격: early termination occurrence reference price (`elw_ko_barrier`).
    #[inline] pub fn elw_ko_barrier(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
}

