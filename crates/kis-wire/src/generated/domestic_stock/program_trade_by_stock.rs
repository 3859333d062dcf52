//! `program-trade-by-stock` 종목별 프로그램매매추이(체결): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 종목별 프로그램매매추이(체결): `GET /uapi/domestic-stock/v1/quotations/program-trade-by-stock`.
#[derive(Clone, Copy, Debug)]
pub struct ProgramTradeByStock;

impl Call for ProgramTradeByStock {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = ProgramTradeByStockRequest;
    type Response = ProgramTradeByStockResponse;
}

impl ReadCall for ProgramTradeByStock {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("bsop_hour", "영업 시간", "business time", Kind::Time),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("whol_smtn_seln_vol", "전체 합계 매도 거래량", "all sum sell volume", Kind::Shares),
    Field::new("whol_smtn_shnu_vol", "전체 합계 매수2 거래량", "all sum buy volume", Kind::Shares),
    Field::new("whol_smtn_ntby_qty", "전체 합계 순매수 수량", "all sum net buy qty", Kind::Shares),
    Field::new("whol_smtn_seln_tr_pbmn", "전체 합계 매도 거래 대금", "all sum sell trading value", Kind::Decimal),
    Field::new("whol_smtn_shnu_tr_pbmn", "전체 합계 매수2 거래 대금", "all sum buy trading value", Kind::Decimal),
    Field::new("whol_smtn_ntby_tr_pbmn", "전체 합계 순매수 거래 대금", "all sum net buy trading value", Kind::Decimal),
    Field::new("whol_ntby_vol_icdc", "전체 순매수 거래량 증감", "all net buy volume change", Kind::Decimal),
    Field::new("whol_ntby_tr_pbmn_icdc", "전체 순매수 거래 대금 증감", "all net buy trading value change", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "program_trade_by_stock",
    title: "종목별 프로그램매매추이(체결)",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/program-trade-by-stock",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPPG04650101")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgramTradeByStockRequest(Cells);

crate::schema::request_type!(ProgramTradeByStockRequest, DESCRIPTION);

impl ProgramTradeByStockRequest {
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgramTradeByStockResponse(Answer);

crate::schema::response_type!(ProgramTradeByStockResponse, DESCRIPTION);

impl ProgramTradeByStockResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = ProgramTradeByStockOutput<'_>> { self.0.rows(0).iter().map(ProgramTradeByStockOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct ProgramTradeByStockOutput<'a>(&'a Cells);

impl<'a> ProgramTradeByStockOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 영업 시간: business time (`bsop_hour`).
    #[inline] pub fn bsop_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(0) }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 전일 대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(3) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 전체 합계 매도 거래량: all sum sell volume (`whol_smtn_seln_vol`).
    #[inline] pub fn whol_smtn_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 전체 합계 매수2 거래량: all sum buy volume (`whol_smtn_shnu_vol`).
    #[inline] pub fn whol_smtn_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 전체 합계 순매수 수량: all sum net buy qty (`whol_smtn_ntby_qty`).
    #[inline] pub fn whol_smtn_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 전체 합계 매도 거래 대금: all sum sell trading value (`whol_smtn_seln_tr_pbmn`).
    #[inline] pub fn whol_smtn_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 전체 합계 매수2 거래 대금: all sum buy trading value (`whol_smtn_shnu_tr_pbmn`).
    #[inline] pub fn whol_smtn_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 전체 합계 순매수 거래 대금: all sum net buy trading value (`whol_smtn_ntby_tr_pbmn`).
    #[inline] pub fn whol_smtn_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 전체 순매수 거래량 증감: all net buy volume change (`whol_ntby_vol_icdc`).
    #[inline] pub fn whol_ntby_vol_icdc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 전체 순매수 거래 대금 증감: all net buy trading value change (`whol_ntby_tr_pbmn_icdc`).
    #[inline] pub fn whol_ntby_tr_pbmn_icdc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
}

