//! `opt-price` 해외옵션종목현재가: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외옵션종목현재가: `GET /uapi/overseas-futureoption/v1/quotations/opt-price`.
#[derive(Clone, Copy, Debug)]
pub struct OptPrice;

impl Call for OptPrice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = OptPriceRequest;
    type Response = OptPriceResponse;
}

impl ReadCall for OptPrice {}

const REQUEST: Schema = Schema(&[
    Field::new("SRS_CD", "종목명", "issue name", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("proc_date", "최종처리일자", "final processing date", Kind::Date),
    Field::new("proc_time", "최종처리시각", "final processing time", Kind::Time),
    Field::new("open_price", "시가", "open price", Kind::Decimal),
    Field::new("high_price", "고가", "high price", Kind::Decimal),
    Field::new("low_price", "저가", "low price", Kind::Decimal),
    Field::new("last_price", "현재가", "current price", Kind::Decimal),
    Field::new("vol", "누적거래수량", "accumulated volume", Kind::Shares),
    Field::new("prev_diff_flag", "전일대비구분", "prev-day change division", Kind::Code),
    Field::new("prev_diff_price", "전일대비가격", "prev-day change price", Kind::Decimal),
    Field::new("prev_diff_rate", "전일대비율", "prev-day change rate", Kind::Ratio),
    Field::new("bid_qntt", "매수1수량", "buy 1 qty", Kind::Shares),
    Field::new("bid_price", "매수1호가", "buy 1 quote", Kind::Decimal),
    Field::new("ask_qntt", "매도1수량", "sell 1 qty", Kind::Shares),
    Field::new("ask_price", "매도1호가", "sell 1 quote", Kind::Decimal),
    Field::new("trst_mgn", "증거금", "margin", Kind::Decimal),
    Field::new("exch_cd", "거래소코드", "exchange code", Kind::Code),
    Field::new("crc_cd", "거래통화", "trading currency", Kind::Code),
    Field::new("trd_fr_date", "상장일", "listing date", Kind::Date),
    Field::new("expr_date", "만기일", "maturity date", Kind::Date),
    Field::new("trd_to_date", "최종거래일", "last trading day", Kind::Date),
    Field::new("remn_cnt", "잔존일수", "remaining days", Kind::Shares),
    Field::new("last_qntt", "체결량", "execution qty", Kind::Whole),
    Field::new("tot_ask_qntt", "총매도잔량", "total sell remaining qty", Kind::Shares),
    Field::new("tot_bid_qntt", "총매수잔량", "total buy remaining qty", Kind::Shares),
    Field::new("tick_size", "틱사이즈", "tick size", Kind::Decimal),
    Field::new("open_date", "장개시일자", "market opening date", Kind::Date),
    Field::new("open_time", "장개시시각", "market opening time", Kind::Time),
    Field::new("close_date", "장종료일자", "market end date", Kind::Date),
    Field::new("close_time", "장종료시각", "market end time", Kind::Time),
    Field::new("sbsnsdate", "영업일자", "business date", Kind::Date),
    Field::new("sttl_price", "정산가", "settlement price", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_futureoption",
    name: "opt_price",
    title: "해외옵션종목현재가",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/quotations/opt-price",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHDFO55010000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptPriceRequest(Cells);

crate::schema::request_type!(OptPriceRequest, DESCRIPTION);

impl OptPriceRequest {
    /// Sets 종목명: issue name (`SRS_CD`).
    #[must_use] #[inline] pub fn srs_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptPriceResponse(Answer);

crate::schema::response_type!(OptPriceResponse, DESCRIPTION);

impl OptPriceResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<OptPriceOutput1<'_>> { self.0.row(0).map(OptPriceOutput1) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct OptPriceOutput1<'a>(&'a Cells);

impl<'a> OptPriceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 최종처리일자: final processing date (`proc_date`).
    #[inline] pub fn proc_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 최종처리시각: final processing time (`proc_time`).
    #[inline] pub fn proc_time(self) -> Result<Option<Time>, FieldError> { self.0.time(1) }
    /// 시가: open price (`open_price`).
    #[inline] pub fn open_price(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 고가: high price (`high_price`).
    #[inline] pub fn high_price(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 저가: low price (`low_price`).
    #[inline] pub fn low_price(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 현재가: current price (`last_price`).
    #[inline] pub fn last_price(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 누적거래수량: accumulated volume (`vol`).
    #[inline] pub fn vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 전일대비구분: prev-day change division (`prev_diff_flag`).
    #[inline] pub fn prev_diff_flag(self) -> &'a str { self.0.text(7) }
    /// 전일대비가격: prev-day change price (`prev_diff_price`).
    #[inline] pub fn prev_diff_price(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 전일대비율: prev-day change rate (`prev_diff_rate`).
    #[inline] pub fn prev_diff_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 매수1수량: buy 1 qty (`bid_qntt`).
    #[inline] pub fn bid_qntt(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
    /// 매수1호가: buy 1 quote (`bid_price`).
    #[inline] pub fn bid_price(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 매도1수량: sell 1 qty (`ask_qntt`).
    #[inline] pub fn ask_qntt(self) -> Result<Option<i64>, FieldError> { self.0.whole(12) }
    /// 매도1호가: sell 1 quote (`ask_price`).
    #[inline] pub fn ask_price(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 증거금: margin (`trst_mgn`).
    #[inline] pub fn trst_mgn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 거래소코드: exchange code (`exch_cd`).
    #[inline] pub fn exch_cd(self) -> &'a str { self.0.text(15) }
    /// 거래통화: trading currency (`crc_cd`).
    #[inline] pub fn crc_cd(self) -> &'a str { self.0.text(16) }
    /// 상장일: listing date (`trd_fr_date`).
    #[inline] pub fn trd_fr_date(self) -> Result<Option<Date>, FieldError> { self.0.date(17) }
    /// 만기일: maturity date (`expr_date`).
    #[inline] pub fn expr_date(self) -> Result<Option<Date>, FieldError> { self.0.date(18) }
    /// 최종거래일: last trading day (`trd_to_date`).
    #[inline] pub fn trd_to_date(self) -> Result<Option<Date>, FieldError> { self.0.date(19) }
    /// 잔존일수: remaining days (`remn_cnt`).
    #[inline] pub fn remn_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(20) }
    /// 체결량: execution qty (`last_qntt`).
    #[inline] pub fn last_qntt(self) -> Result<Option<i64>, FieldError> { self.0.whole(21) }
    /// 총매도잔량: total sell remaining qty (`tot_ask_qntt`).
    #[inline] pub fn tot_ask_qntt(self) -> Result<Option<i64>, FieldError> { self.0.whole(22) }
    /// 총매수잔량: total buy remaining qty (`tot_bid_qntt`).
    #[inline] pub fn tot_bid_qntt(self) -> Result<Option<i64>, FieldError> { self.0.whole(23) }
    /// 틱사이즈: tick size (`tick_size`).
    #[inline] pub fn tick_size(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// 장개시일자: market opening date (`open_date`).
    #[inline] pub fn open_date(self) -> Result<Option<Date>, FieldError> { self.0.date(25) }
    /// 장개시시각: market opening time (`open_time`).
    #[inline] pub fn open_time(self) -> Result<Option<Time>, FieldError> { self.0.time(26) }
    /// 장종료일자: market end date (`close_date`).
    #[inline] pub fn close_date(self) -> Result<Option<Date>, FieldError> { self.0.date(27) }
    /// 장종료시각: market end time (`close_time`).
    #[inline] pub fn close_time(self) -> Result<Option<Time>, FieldError> { self.0.time(28) }
    /// 영업일자: business date (`sbsnsdate`).
    #[inline] pub fn sbsnsdate(self) -> Result<Option<Date>, FieldError> { self.0.date(29) }
    /// 정산가: settlement price (`sttl_price`).
    #[inline] pub fn sttl_price(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(30) }
}

