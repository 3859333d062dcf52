//! `exp-closing-price` 국내주식 장마감 예상체결가: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 장마감 예상체결가: `GET /uapi/domestic-stock/v1/quotations/exp-closing-price`.
#[derive(Clone, Copy, Debug)]
pub struct ExpClosingPrice;

impl Call for ExpClosingPrice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = ExpClosingPriceRequest;
    type Response = ExpClosingPriceResponse;
}

impl ReadCall for ExpClosingPrice {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", "rank sort division code", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", "screen division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_BLNG_CLS_CODE", "소속 구분 코드", "affiliated division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stck_shrn_iscd", "주식 단축 종목코드", "stock short issue code", Kind::Code),
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("sdpr_vrss_prpr", "기준가 대비 현재가", "base price change current price", Kind::Decimal),
    Field::new("sdpr_vrss_prpr_rate", "기준가 대비 현재가 비율", "base price change current price ratio", Kind::Ratio),
    Field::new("cntg_vol", "체결 거래량", "execution volume", Kind::Shares),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "exp_closing_price",
    title: "국내주식 장마감 예상체결가",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/exp-closing-price",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKST117300C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpClosingPriceRequest(Cells);

crate::schema::request_type!(ExpClosingPriceRequest, DESCRIPTION);

impl ExpClosingPriceRequest {
    /// Sets 순위 정렬 구분 코드: rank sort division code (`FID_RANK_SORT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_rank_sort_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조건 화면 분류 코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 소속 구분 코드: affiliated division code (`FID_BLNG_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_blng_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpClosingPriceResponse(Answer);

crate::schema::response_type!(ExpClosingPriceResponse, DESCRIPTION);

impl ExpClosingPriceResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = ExpClosingPriceOutput<'_>> { self.0.rows(0).iter().map(ExpClosingPriceOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct ExpClosingPriceOutput<'a>(&'a Cells);

impl<'a> ExpClosingPriceOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 단축 종목코드: stock short issue code (`stck_shrn_iscd`).
    #[inline] pub fn stck_shrn_iscd(self) -> &'a str { self.0.text(0) }
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
    /// 기준가 대비 현재가: base price change current price (`sdpr_vrss_prpr`).
    #[inline] pub fn sdpr_vrss_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 기준가 대비 현재가 비율: base price change current price ratio (`sdpr_vrss_prpr_rate`).
    #[inline] pub fn sdpr_vrss_prpr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 체결 거래량: execution volume (`cntg_vol`).
    #[inline] pub fn cntg_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
}

