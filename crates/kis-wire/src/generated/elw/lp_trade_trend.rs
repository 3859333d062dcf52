//! `lp-trade-trend` ELW LP매매추이: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// ELW LP매매추이: `GET /uapi/elw/v1/quotations/lp-trade-trend`.
#[derive(Clone, Copy, Debug)]
pub struct LpTradeTrend;

impl Call for LpTradeTrend {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = LpTradeTrendRequest;
    type Response = LpTradeTrendResponse;
}

impl ReadCall for LpTradeTrend {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력종목코드", "input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("elw_prpr", "ELW현재가", "ELW current price", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일대비부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_vrss", "전일대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_ctrt", "전일대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적거래량", "accumulated volume", Kind::Shares),
    Field::new("prdy_vol", "전일거래량", "prev-day volume", Kind::Shares),
    Field::new("stck_cnvr_rate", "주식전환비율", "stock conversion ratio", Kind::Ratio),
    Field::new("prit", "패리티", "parity", Kind::Decimal),
    Field::new("lvrg_val", "레버리지값", "leverage value", Kind::Decimal),
    Field::new("gear", "기어링", "gearing", Kind::Decimal),
    Field::new("prls_qryr_rate", "손익분기비율", "break-even ratio", Kind::Ratio),
    Field::new("cfp", "자본지지점", "capital support point", Kind::Decimal),
    Field::new("invl_val", "내재가치값", "intrinsic value value", Kind::Decimal),
    Field::new("tmvl_val", "시간가치값", "time value value", Kind::Decimal),
    Field::new("acpr", "행사가", "strike price", Kind::Decimal),
    Field::new("elw_ko_barrier", "조기종료발생기준가격", "early termination occurrence reference price", Kind::Decimal),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("stck_bsop_date", "주식영업일자", "stock business date", Kind::Date),
    Field::new("elw_prpr", "ELW현재가", "ELW current price", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일대비부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_vrss", "전일대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_ctrt", "전일대비율", "prev-day change rate", Kind::Ratio),
    Field::new("lp_seln_qty", "LP매도수량", "LP sell qty", Kind::Shares),
    Field::new("lp_seln_avrg_unpr", "LP매도평균단가", "LP sell average unit price", Kind::Decimal),
    Field::new("lp_shnu_qty", "LP매수수량", "LP buy qty", Kind::Shares),
    Field::new("lp_shnu_avrg_unpr", "LP매수평균단가", "LP buy average unit price", Kind::Decimal),
    Field::new("lp_hvol", "LP보유량", "LP holding qty", Kind::Shares),
    Field::new("lp_hldn_rate", "LP보유비율", "LP holding ratio", Kind::Ratio),
    Field::new("prsn_deal_qty", "개인매매수량", "individual trading qty", Kind::Shares),
    Field::new("apprch_rate", "접근도", "proximity", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "elw",
    name: "lp_trade_trend",
    title: "ELW LP매매추이",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/lp-trade-trend",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPEW03760000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LpTradeTrendRequest(Cells);

crate::schema::request_type!(LpTradeTrendRequest, DESCRIPTION);

impl LpTradeTrendRequest {
    /// Sets 조건시장분류코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LpTradeTrendResponse(Answer);

crate::schema::response_type!(LpTradeTrendResponse, DESCRIPTION);

impl LpTradeTrendResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<LpTradeTrendOutput1<'_>> { self.0.row(0).map(LpTradeTrendOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = LpTradeTrendOutput2<'_>> { self.0.rows(1).iter().map(LpTradeTrendOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct LpTradeTrendOutput1<'a>(&'a Cells);

impl<'a> LpTradeTrendOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// ELW현재가: ELW current price (`elw_prpr`).
    #[inline] pub fn elw_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 전일대비부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(1) }
    /// 전일대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 누적거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// 전일거래량: prev-day volume (`prdy_vol`).
    #[inline] pub fn prdy_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 주식전환비율: stock conversion ratio (`stck_cnvr_rate`).
    #[inline] pub fn stck_cnvr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 패리티: parity (`prit`).
    #[inline] pub fn prit(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 레버리지값: leverage value (`lvrg_val`).
    #[inline] pub fn lvrg_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 기어링: gearing (`gear`).
    #[inline] pub fn gear(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 손익분기비율: break-even ratio (`prls_qryr_rate`).
    #[inline] pub fn prls_qryr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 자본지지점: capital support point (`cfp`).
    #[inline] pub fn cfp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 내재가치값: intrinsic value value (`invl_val`).
    #[inline] pub fn invl_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 시간가치값: time value value (`tmvl_val`).
    #[inline] pub fn tmvl_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 행사가: strike price (`acpr`).
    #[inline] pub fn acpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 조기종료발생기준가격: early termination occurrence reference price (`elw_ko_barrier`).
    #[inline] pub fn elw_ko_barrier(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct LpTradeTrendOutput2<'a>(&'a Cells);

impl<'a> LpTradeTrendOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식영업일자: stock business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// ELW현재가: ELW current price (`elw_prpr`).
    #[inline] pub fn elw_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 전일대비부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(2) }
    /// 전일대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 전일대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// LP매도수량: LP sell qty (`lp_seln_qty`).
    #[inline] pub fn lp_seln_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// LP매도평균단가: LP sell average unit price (`lp_seln_avrg_unpr`).
    #[inline] pub fn lp_seln_avrg_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// LP매수수량: LP buy qty (`lp_shnu_qty`).
    #[inline] pub fn lp_shnu_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// LP매수평균단가: LP buy average unit price (`lp_shnu_avrg_unpr`).
    #[inline] pub fn lp_shnu_avrg_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// LP보유량: LP holding qty (`lp_hvol`).
    #[inline] pub fn lp_hvol(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// LP보유비율: LP holding ratio (`lp_hldn_rate`).
    #[inline] pub fn lp_hldn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 개인매매수량: individual trading qty (`prsn_deal_qty`).
    #[inline] pub fn prsn_deal_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(11) }
    /// 접근도: proximity (`apprch_rate`).
    #[inline] pub fn apprch_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
}

