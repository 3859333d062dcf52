//! `inquire-index-price` 국내업종 현재지수: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내업종 현재지수: `GET /uapi/domestic-stock/v1/quotations/inquire-index-price`.
#[derive(Clone, Copy, Debug)]
pub struct InquireIndexPrice;

impl Call for InquireIndexPrice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireIndexPriceRequest;
    type Response = InquireIndexPriceResponse;
}

impl ReadCall for InquireIndexPrice {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", "FID market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "FID 입력 종목코드", "FID input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("bstp_nmix_prpr", "업종 지수 현재가", "sector index current price", Kind::Decimal),
    Field::new("bstp_nmix_prdy_vrss", "업종 지수 전일 대비", "sector index prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율", "sector index prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("prdy_vol", "전일 거래량", "prev-day volume", Kind::Shares),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value", Kind::Decimal),
    Field::new("prdy_tr_pbmn", "전일 거래 대금", "prev-day trading value", Kind::Decimal),
    Field::new("bstp_nmix_oprc", "업종 지수 시가2", "sector index open price", Kind::Decimal),
    Field::new("prdy_nmix_vrss_nmix_oprc", "전일 지수 대비 지수 시가2", "prev-day index change index open", Kind::Decimal),
    Field::new("oprc_vrss_prpr_sign", "시가2 대비 현재가 부호", "vs open current price sign", Kind::Code),
    Field::new("bstp_nmix_oprc_prdy_ctrt", "업종 지수 시가2 전일 대비율", "sector index open price prev-day change rate", Kind::Ratio),
    Field::new("bstp_nmix_hgpr", "업종 지수 최고가", "sector index high price", Kind::Decimal),
    Field::new("prdy_nmix_vrss_nmix_hgpr", "전일 지수 대비 지수 최고가", "prev-day index change index high price", Kind::Decimal),
    Field::new("hgpr_vrss_prpr_sign", "최고가 대비 현재가 부호", "vs high current price sign", Kind::Code),
    Field::new("bstp_nmix_hgpr_prdy_ctrt", "업종 지수 최고가 전일 대비율", "sector index high price prev-day change rate", Kind::Ratio),
    Field::new("bstp_nmix_lwpr", "업종 지수 최저가", "sector index low price", Kind::Decimal),
    Field::new("prdy_clpr_vrss_lwpr", "전일 종가 대비 최저가", "prev-day close price change low price", Kind::Decimal),
    Field::new("lwpr_vrss_prpr_sign", "최저가 대비 현재가 부호", "vs low current price sign", Kind::Code),
    Field::new("prdy_clpr_vrss_lwpr_rate", "전일 종가 대비 최저가 비율", "prev-day close price change low price ratio", Kind::Ratio),
    Field::new("ascn_issu_cnt", "상승 종목 수", "rising issue count", Kind::Shares),
    Field::new("uplm_issu_cnt", "상한 종목 수", "upper-limit issue count", Kind::Shares),
    Field::new("stnr_issu_cnt", "보합 종목 수", "unchanged issue count", Kind::Shares),
    Field::new("down_issu_cnt", "하락 종목 수", "falling issue count", Kind::Shares),
    Field::new("lslm_issu_cnt", "하한 종목 수", "lower-limit issue count", Kind::Shares),
    Field::new("dryy_bstp_nmix_hgpr", "연중업종지수최고가", "year sector index high price", Kind::Decimal),
    Field::new("dryy_hgpr_vrss_prpr_rate", "연중 최고가 대비 현재가 비율", "year vs high current price ratio", Kind::Ratio),
    Field::new("dryy_bstp_nmix_hgpr_date", "연중업종지수최고가일자", "year sector index high date", Kind::Date),
    Field::new("dryy_bstp_nmix_lwpr", "연중업종지수최저가", "year sector index low price", Kind::Decimal),
    Field::new("dryy_lwpr_vrss_prpr_rate", "연중 최저가 대비 현재가 비율", "year vs low current price ratio", Kind::Ratio),
    Field::new("dryy_bstp_nmix_lwpr_date", "연중업종지수최저가일자", "year sector index low date", Kind::Date),
    Field::new("total_askp_rsqn", "총 매도호가 잔량", "total ask remaining qty", Kind::Shares),
    Field::new("total_bidp_rsqn", "총 매수호가 잔량", "total bid remaining qty", Kind::Shares),
    Field::new("seln_rsqn_rate", "매도 잔량 비율", "sell remaining qty ratio", Kind::Ratio),
    Field::new("shnu_rsqn_rate", "매수2 잔량 비율", "buy remaining qty ratio", Kind::Ratio),
    Field::new("ntby_rsqn", "순매수 잔량", "net buy remaining qty", Kind::Shares),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_index_price",
    title: "국내업종 현재지수",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-index-price",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPUP02100000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireIndexPriceRequest(Cells);

crate::schema::request_type!(InquireIndexPriceRequest, DESCRIPTION);

impl InquireIndexPriceRequest {
    /// Sets FID 조건 시장 분류 코드: FID market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets FID 입력 종목코드: FID input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireIndexPriceResponse(Answer);

crate::schema::response_type!(InquireIndexPriceResponse, DESCRIPTION);

impl InquireIndexPriceResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<InquireIndexPriceOutput<'_>> { self.0.row(0).map(InquireIndexPriceOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquireIndexPriceOutput<'a>(&'a Cells);

impl<'a> InquireIndexPriceOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 업종 지수 현재가: sector index current price (`bstp_nmix_prpr`).
    #[inline] pub fn bstp_nmix_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 업종 지수 전일 대비: sector index prev-day change (`bstp_nmix_prdy_vrss`).
    #[inline] pub fn bstp_nmix_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(2) }
    /// 업종 지수 전일 대비율: sector index prev-day change rate (`bstp_nmix_prdy_ctrt`).
    #[inline] pub fn bstp_nmix_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// 전일 거래량: prev-day volume (`prdy_vol`).
    #[inline] pub fn prdy_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 누적 거래 대금: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 전일 거래 대금: prev-day trading value (`prdy_tr_pbmn`).
    #[inline] pub fn prdy_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 업종 지수 시가2: sector index open price (`bstp_nmix_oprc`).
    #[inline] pub fn bstp_nmix_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 전일 지수 대비 지수 시가2: prev-day index change index open (`prdy_nmix_vrss_nmix_oprc`).
    #[inline] pub fn prdy_nmix_vrss_nmix_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 시가2 대비 현재가 부호: vs open current price sign (`oprc_vrss_prpr_sign`).
    #[inline] pub fn oprc_vrss_prpr_sign(self) -> &'a str { self.0.text(10) }
    /// 업종 지수 시가2 전일 대비율: sector index open price prev-day change rate (`bstp_nmix_oprc_prdy_ctrt`).
    #[inline] pub fn bstp_nmix_oprc_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 업종 지수 최고가: sector index high price (`bstp_nmix_hgpr`).
    #[inline] pub fn bstp_nmix_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 전일 지수 대비 지수 최고가: prev-day index change index high price (`prdy_nmix_vrss_nmix_hgpr`).
    #[inline] pub fn prdy_nmix_vrss_nmix_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 최고가 대비 현재가 부호: vs high current price sign (`hgpr_vrss_prpr_sign`).
    #[inline] pub fn hgpr_vrss_prpr_sign(self) -> &'a str { self.0.text(14) }
    /// 업종 지수 최고가 전일 대비율: sector index high price prev-day change rate (`bstp_nmix_hgpr_prdy_ctrt`).
    #[inline] pub fn bstp_nmix_hgpr_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 업종 지수 최저가: sector index low price (`bstp_nmix_lwpr`).
    #[inline] pub fn bstp_nmix_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 전일 종가 대비 최저가: prev-day close price change low price (`prdy_clpr_vrss_lwpr`).
    #[inline] pub fn prdy_clpr_vrss_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 최저가 대비 현재가 부호: vs low current price sign (`lwpr_vrss_prpr_sign`).
    #[inline] pub fn lwpr_vrss_prpr_sign(self) -> &'a str { self.0.text(18) }
    /// 전일 종가 대비 최저가 비율: prev-day close price change low price ratio (`prdy_clpr_vrss_lwpr_rate`).
    #[inline] pub fn prdy_clpr_vrss_lwpr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 상승 종목 수: rising issue count (`ascn_issu_cnt`).
    #[inline] pub fn ascn_issu_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(20) }
    /// 상한 종목 수: upper-limit issue count (`uplm_issu_cnt`).
    #[inline] pub fn uplm_issu_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(21) }
    /// 보합 종목 수: unchanged issue count (`stnr_issu_cnt`).
    #[inline] pub fn stnr_issu_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(22) }
    /// 하락 종목 수: falling issue count (`down_issu_cnt`).
    #[inline] pub fn down_issu_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(23) }
    /// 하한 종목 수: lower-limit issue count (`lslm_issu_cnt`).
    #[inline] pub fn lslm_issu_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(24) }
    /// 연중업종지수최고가: year sector index high price (`dryy_bstp_nmix_hgpr`).
    #[inline] pub fn dryy_bstp_nmix_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// 연중 최고가 대비 현재가 비율: year vs high current price ratio (`dryy_hgpr_vrss_prpr_rate`).
    #[inline] pub fn dryy_hgpr_vrss_prpr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// 연중업종지수최고가일자: year sector index high date (`dryy_bstp_nmix_hgpr_date`).
    #[inline] pub fn dryy_bstp_nmix_hgpr_date(self) -> Result<Option<Date>, FieldError> { self.0.date(27) }
    /// 연중업종지수최저가: year sector index low price (`dryy_bstp_nmix_lwpr`).
    #[inline] pub fn dryy_bstp_nmix_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
    /// 연중 최저가 대비 현재가 비율: year vs low current price ratio (`dryy_lwpr_vrss_prpr_rate`).
    #[inline] pub fn dryy_lwpr_vrss_prpr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(29) }
    /// 연중업종지수최저가일자: year sector index low date (`dryy_bstp_nmix_lwpr_date`).
    #[inline] pub fn dryy_bstp_nmix_lwpr_date(self) -> Result<Option<Date>, FieldError> { self.0.date(30) }
    /// 총 매도호가 잔량: total ask remaining qty (`total_askp_rsqn`).
    #[inline] pub fn total_askp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(31) }
    /// 총 매수호가 잔량: total bid remaining qty (`total_bidp_rsqn`).
    #[inline] pub fn total_bidp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(32) }
    /// 매도 잔량 비율: sell remaining qty ratio (`seln_rsqn_rate`).
    #[inline] pub fn seln_rsqn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(33) }
    /// 매수2 잔량 비율: buy remaining qty ratio (`shnu_rsqn_rate`).
    #[inline] pub fn shnu_rsqn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(34) }
    /// 순매수 잔량: net buy remaining qty (`ntby_rsqn`).
    #[inline] pub fn ntby_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(35) }
}

