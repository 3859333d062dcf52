//! `capture-uplowprice` 국내주식 상하한가 포착: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 상하한가 포착: `GET /uapi/domestic-stock/v1/quotations/capture-uplowprice`.
#[derive(Clone, Copy, Debug)]
pub struct CaptureUplowprice;

impl Call for CaptureUplowprice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = CaptureUplowpriceRequest;
    type Response = CaptureUplowpriceResponse;
}

impl ReadCall for CaptureUplowprice {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "조건화면분류코드", "screen division code", Kind::Code).required(),
    Field::new("FID_PRC_CLS_CODE", "상하한가 구분코드", "", Kind::Code).required(),
    Field::new("FID_DIV_CLS_CODE", "분류구분코드", "class division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_TRGT_CLS_CODE", "대상구분코드", "target division code", Kind::Code).required(),
    Field::new("FID_TRGT_EXLS_CLS_CODE", "대상제외구분코드", "target excluded division code", Kind::Code).required(),
    Field::new("FID_INPUT_PRICE_1", "입력가격1", "input price 1", Kind::Decimal).required(),
    Field::new("FID_INPUT_PRICE_2", "입력가격2", "input price 2", Kind::Decimal).required(),
    Field::new("FID_VOL_CNT", "거래량수", "volume count", Kind::Shares).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("mksc_shrn_iscd", "유가증권단축종목코드", "security short issue code", Kind::Code),
    Field::new("hts_kor_isnm", "HTS한글종목명", "HTS Korean issue name", Kind::Text),
    Field::new("stck_prpr", "주식현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일대비부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_vrss", "전일대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_ctrt", "전일대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적거래량", "accumulated volume", Kind::Shares),
    Field::new("total_askp_rsqn", "총매도호가잔량", "total ask remaining qty", Kind::Shares),
    Field::new("total_bidp_rsqn", "총매수호가잔량", "total bid remaining qty", Kind::Shares),
    Field::new("askp_rsqn1", "매도호가잔량1", "ask remaining qty 1", Kind::Shares),
    Field::new("bidp_rsqn1", "매수호가잔량1", "bid remaining qty 1", Kind::Shares),
    Field::new("prdy_vol", "전일거래량", "prev-day volume", Kind::Shares),
    Field::new("seln_cnqn", "매도체결량", "sell execution qty", Kind::Whole),
    Field::new("shnu_cnqn", "매수2체결량", "buy 2 execution qty", Kind::Whole),
    Field::new("stck_llam", "주식하한가", "stock lower limit price", Kind::Decimal),
    Field::new("stck_mxpr", "주식상한가", "stock upper limit price", Kind::Decimal),
    Field::new("prdy_vrss_vol_rate", "전일대비거래량비율", "prev-day change volume ratio", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "capture_uplowprice",
    title: "국내주식 상하한가 포착",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/capture-uplowprice",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKST130000C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaptureUplowpriceRequest(Cells);

crate::schema::request_type!(CaptureUplowpriceRequest, DESCRIPTION);

impl CaptureUplowpriceRequest {
    /// Sets 조건시장분류코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건화면분류코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 상하한가 구분코드 (`FID_PRC_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_prc_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 분류구분코드: class division code (`FID_DIV_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 입력종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 대상구분코드: target division code (`FID_TRGT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_trgt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 대상제외구분코드: target excluded division code (`FID_TRGT_EXLS_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_trgt_exls_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 입력가격1: input price 1 (`FID_INPUT_PRICE_1`).
    #[must_use] #[inline] pub fn fid_input_price_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 입력가격2: input price 2 (`FID_INPUT_PRICE_2`).
    #[must_use] #[inline] pub fn fid_input_price_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 거래량수: volume count (`FID_VOL_CNT`).
    #[must_use] #[inline] pub fn fid_vol_cnt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaptureUplowpriceResponse(Answer);

crate::schema::response_type!(CaptureUplowpriceResponse, DESCRIPTION);

impl CaptureUplowpriceResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = CaptureUplowpriceOutput<'_>> { self.0.rows(0).iter().map(CaptureUplowpriceOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct CaptureUplowpriceOutput<'a>(&'a Cells);

impl<'a> CaptureUplowpriceOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 유가증권단축종목코드: security short issue code (`mksc_shrn_iscd`).
    #[inline] pub fn mksc_shrn_iscd(self) -> &'a str { self.0.text(0) }
    /// HTS한글종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(1) }
    /// 주식현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일대비부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(3) }
    /// 전일대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 전일대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 누적거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 총매도호가잔량: total ask remaining qty (`total_askp_rsqn`).
    #[inline] pub fn total_askp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 총매수호가잔량: total bid remaining qty (`total_bidp_rsqn`).
    #[inline] pub fn total_bidp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 매도호가잔량1: ask remaining qty 1 (`askp_rsqn1`).
    #[inline] pub fn askp_rsqn1(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// 매수호가잔량1: bid remaining qty 1 (`bidp_rsqn1`).
    #[inline] pub fn bidp_rsqn1(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
    /// 전일거래량: prev-day volume (`prdy_vol`).
    #[inline] pub fn prdy_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(11) }
    /// 매도체결량: sell execution qty (`seln_cnqn`).
    #[inline] pub fn seln_cnqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(12) }
    /// 매수2체결량: buy 2 execution qty (`shnu_cnqn`).
    #[inline] pub fn shnu_cnqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(13) }
    /// 주식하한가: stock lower limit price (`stck_llam`).
    #[inline] pub fn stck_llam(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 주식상한가: stock upper limit price (`stck_mxpr`).
    #[inline] pub fn stck_mxpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 전일대비거래량비율: prev-day change volume ratio (`prdy_vrss_vol_rate`).
    #[inline] pub fn prdy_vrss_vol_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
}

