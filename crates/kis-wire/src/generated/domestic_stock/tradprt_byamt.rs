//! `tradprt-byamt` 국내주식 체결금액별 매매비중: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 체결금액별 매매비중: `GET /uapi/domestic-stock/v1/quotations/tradprt-byamt`.
#[derive(Clone, Copy, Debug)]
pub struct TradprtByamt;

impl Call for TradprtByamt {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = TradprtByamtRequest;
    type Response = TradprtByamtResponse;
}

impl ReadCall for TradprtByamt {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "조건화면분류코드", "screen division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력종목코드", "input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("prpr_name", "가격명", "price name", Kind::Text),
    Field::new("smtn_avrg_prpr", "합계 평균가격", "sum average price", Kind::Decimal),
    Field::new("acml_vol", "합계 거래량", "sum volume", Kind::Shares),
    Field::new("whol_ntby_qty_rate", "합계 순매수비율", "sum net buy ratio", Kind::Ratio),
    Field::new("ntby_cntg_csnu", "합계 순매수건수", "sum net buy count", Kind::Decimal),
    Field::new("seln_cnqn_smtn", "매도 거래량", "sell volume", Kind::Shares),
    Field::new("whol_seln_vol_rate", "매도 거래량비율", "sell volume ratio", Kind::Ratio),
    Field::new("seln_cntg_csnu", "매도 건수", "sell count", Kind::Decimal),
    Field::new("shnu_cnqn_smtn", "매수 거래량", "buy volume", Kind::Shares),
    Field::new("whol_shun_vol_rate", "매수 거래량비율", "buy volume ratio", Kind::Ratio),
    Field::new("shnu_cntg_csnu", "매수 건수", "buy count", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "tradprt_byamt",
    title: "국내주식 체결금액별 매매비중",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/tradprt-byamt",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKST111900C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TradprtByamtRequest(Cells);

crate::schema::request_type!(TradprtByamtRequest, DESCRIPTION);

impl TradprtByamtRequest {
    /// Sets 조건시장분류코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건화면분류코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 입력종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TradprtByamtResponse(Answer);

crate::schema::response_type!(TradprtByamtResponse, DESCRIPTION);

impl TradprtByamtResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = TradprtByamtOutput<'_>> { self.0.rows(0).iter().map(TradprtByamtOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct TradprtByamtOutput<'a>(&'a Cells);

impl<'a> TradprtByamtOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 가격명: price name (`prpr_name`).
    #[inline] pub fn prpr_name(self) -> &'a str { self.0.text(0) }
    /// 합계 평균가격: sum average price (`smtn_avrg_prpr`).
    #[inline] pub fn smtn_avrg_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 합계 거래량: sum volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(2) }
    /// 합계 순매수비율: sum net buy ratio (`whol_ntby_qty_rate`).
    #[inline] pub fn whol_ntby_qty_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 합계 순매수건수: sum net buy count (`ntby_cntg_csnu`).
    #[inline] pub fn ntby_cntg_csnu(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 매도 거래량: sell volume (`seln_cnqn_smtn`).
    #[inline] pub fn seln_cnqn_smtn(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 매도 거래량비율: sell volume ratio (`whol_seln_vol_rate`).
    #[inline] pub fn whol_seln_vol_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 매도 건수: sell count (`seln_cntg_csnu`).
    #[inline] pub fn seln_cntg_csnu(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 매수 거래량: buy volume (`shnu_cnqn_smtn`).
    #[inline] pub fn shnu_cnqn_smtn(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 매수 거래량비율: buy volume ratio (`whol_shun_vol_rate`).
    #[inline] pub fn whol_shun_vol_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 매수 건수: buy count (`shnu_cntg_csnu`).
    #[inline] pub fn shnu_cntg_csnu(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
}

