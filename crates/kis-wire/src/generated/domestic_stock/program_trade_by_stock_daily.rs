//! `program-trade-by-stock-daily` 종목별 프로그램매매추이(일별): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 종목별 프로그램매매추이(일별): `GET /uapi/domestic-stock/v1/quotations/program-trade-by-stock-daily`.
#[derive(Clone, Copy, Debug)]
pub struct ProgramTradeByStockDaily;

impl Call for ProgramTradeByStockDaily {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = ProgramTradeByStockDailyRequest;
    type Response = ProgramTradeByStockDailyResponse;
}

impl ReadCall for ProgramTradeByStockDaily {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_INPUT_DATE_1", "입력 날짜1", "input date 1", Kind::Date).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stck_bsop_date", "주식 영업 일자", "stock business date", Kind::Date),
    Field::new("stck_clpr", "주식 종가", "stock close price", Kind::Decimal),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value", Kind::Decimal),
    Field::new("whol_smtn_seln_vol", "전체 합계 매도 거래량", "all sum sell volume", Kind::Shares),
    Field::new("whol_smtn_shnu_vol", "전체 합계 매수2 거래량", "all sum buy volume", Kind::Shares),
    Field::new("whol_smtn_ntby_qty", "전체 합계 순매수 수량", "all sum net buy qty", Kind::Shares),
    Field::new("whol_smtn_seln_tr_pbmn", "전체 합계 매도 거래 대금", "all sum sell trading value", Kind::Decimal),
    Field::new("whol_smtn_shnu_tr_pbmn", "전체 합계 매수2 거래 대금", "all sum buy trading value", Kind::Decimal),
    Field::new("whol_smtn_ntby_tr_pbmn", "전체 합계 순매수 거래 대금", "all sum net buy trading value", Kind::Decimal),
    Field::new("whol_ntby_vol_icdc", "전체 순매수 거래량 증감", "all net buy volume change", Kind::Decimal),
    Field::new("whol_ntby_tr_pbmn_icdc2", "전체 순매수 거래 대금 증감2", "all net buy trading value change 2", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "program_trade_by_stock_daily",
    title: "종목별 프로그램매매추이(일별)",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/program-trade-by-stock-daily",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPPG04650201")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgramTradeByStockDailyRequest(Cells);

crate::schema::request_type!(ProgramTradeByStockDailyRequest, DESCRIPTION);

impl ProgramTradeByStockDailyRequest {
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 입력 날짜1: input date 1 (`FID_INPUT_DATE_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgramTradeByStockDailyResponse(Answer);

crate::schema::response_type!(ProgramTradeByStockDailyResponse, DESCRIPTION);

impl ProgramTradeByStockDailyResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = ProgramTradeByStockDailyOutput<'_>> { self.0.rows(0).iter().map(ProgramTradeByStockDailyOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct ProgramTradeByStockDailyOutput<'a>(&'a Cells);

impl<'a> ProgramTradeByStockDailyOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 영업 일자: stock business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 주식 종가: stock close price (`stck_clpr`).
    #[inline] pub fn stck_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 전일 대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(3) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 누적 거래 대금: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 전체 합계 매도 거래량: all sum sell volume (`whol_smtn_seln_vol`).
    #[inline] pub fn whol_smtn_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 전체 합계 매수2 거래량: all sum buy volume (`whol_smtn_shnu_vol`).
    #[inline] pub fn whol_smtn_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 전체 합계 순매수 수량: all sum net buy qty (`whol_smtn_ntby_qty`).
    #[inline] pub fn whol_smtn_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// 전체 합계 매도 거래 대금: all sum sell trading value (`whol_smtn_seln_tr_pbmn`).
    #[inline] pub fn whol_smtn_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 전체 합계 매수2 거래 대금: all sum buy trading value (`whol_smtn_shnu_tr_pbmn`).
    #[inline] pub fn whol_smtn_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 전체 합계 순매수 거래 대금: all sum net buy trading value (`whol_smtn_ntby_tr_pbmn`).
    #[inline] pub fn whol_smtn_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 전체 순매수 거래량 증감: all net buy volume change (`whol_ntby_vol_icdc`).
    #[inline] pub fn whol_ntby_vol_icdc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 전체 순매수 거래 대금 증감2: all net buy trading value change 2 (`whol_ntby_tr_pbmn_icdc2`).
    #[inline] pub fn whol_ntby_tr_pbmn_icdc2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
}

