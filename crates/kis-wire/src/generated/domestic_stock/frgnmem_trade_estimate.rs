//! `frgnmem-trade-estimate` 외국계 매매종목 가집계: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 외국계 매매종목 가집계: `GET /uapi/domestic-stock/v1/quotations/frgnmem-trade-estimate`.
#[derive(Clone, Copy, Debug)]
pub struct FrgnmemTradeEstimate;

impl Call for FrgnmemTradeEstimate {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = FrgnmemTradeEstimateRequest;
    type Response = FrgnmemTradeEstimateResponse;
}

impl ReadCall for FrgnmemTradeEstimate {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "조건화면분류코드", "screen division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_RANK_SORT_CLS_CODE", "순위정렬구분코드", "rank sort division code", Kind::Code).required(),
    Field::new("FID_RANK_SORT_CLS_CODE_2", "순위정렬구분코드2", "rank sort division code 2", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stck_shrn_iscd", "주식단축종목코드", "stock short issue code", Kind::Code),
    Field::new("hts_kor_isnm", "HTS한글종목명", "HTS Korean issue name", Kind::Text),
    Field::new("glob_ntsl_qty", "외국계순매도수량", "foreign-firm net sell qty", Kind::Shares),
    Field::new("stck_prpr", "주식현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일대비부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적거래량", "accumulated volume", Kind::Shares),
    Field::new("glob_total_seln_qty", "외국계총매도수량", "foreign-firm total sell qty", Kind::Shares),
    Field::new("glob_total_shnu_qty", "외국계총매수2수량", "foreign-firm total buy 2 qty", Kind::Shares),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "frgnmem_trade_estimate",
    title: "외국계 매매종목 가집계",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/frgnmem-trade-estimate",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKST644100C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrgnmemTradeEstimateRequest(Cells);

crate::schema::request_type!(FrgnmemTradeEstimateRequest, DESCRIPTION);

impl FrgnmemTradeEstimateRequest {
    /// Sets 조건시장분류코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건화면분류코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 입력종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 순위정렬구분코드: rank sort division code (`FID_RANK_SORT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_rank_sort_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 순위정렬구분코드2: rank sort division code 2 (`FID_RANK_SORT_CLS_CODE_2`).
    #[must_use] #[inline] pub fn fid_rank_sort_cls_code_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrgnmemTradeEstimateResponse(Answer);

crate::schema::response_type!(FrgnmemTradeEstimateResponse, DESCRIPTION);

impl FrgnmemTradeEstimateResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = FrgnmemTradeEstimateOutput<'_>> { self.0.rows(0).iter().map(FrgnmemTradeEstimateOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct FrgnmemTradeEstimateOutput<'a>(&'a Cells);

impl<'a> FrgnmemTradeEstimateOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식단축종목코드: stock short issue code (`stck_shrn_iscd`).
    #[inline] pub fn stck_shrn_iscd(self) -> &'a str { self.0.text(0) }
    /// HTS한글종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(1) }
    /// 외국계순매도수량: foreign-firm net sell qty (`glob_ntsl_qty`).
    #[inline] pub fn glob_ntsl_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(2) }
    /// 주식현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 전일대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 전일대비부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(5) }
    /// 전일대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 누적거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 외국계총매도수량: foreign-firm total sell qty (`glob_total_seln_qty`).
    #[inline] pub fn glob_total_seln_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 외국계총매수2수량: foreign-firm total buy 2 qty (`glob_total_shnu_qty`).
    #[inline] pub fn glob_total_shnu_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
}

