//! `inquire-asking-price` 해외주식 현재가 호가: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 현재가 호가: `GET /uapi/overseas-price/v1/quotations/inquire-asking-price`.
#[derive(Clone, Copy, Debug)]
pub struct InquireAskingPrice;

impl Call for InquireAskingPrice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireAskingPriceRequest;
    type Response = InquireAskingPriceResponse;
}

impl ReadCall for InquireAskingPrice {}

const REQUEST: Schema = Schema(&[
    Field::new("AUTH", "사용자권한정보", "user authority info", Kind::Text).required(),
    Field::new("EXCD", "거래소코드", "exchange code", Kind::Code).required(),
    Field::new("SYMB", "종목코드", "issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("rsym", "실시간조회종목코드", "realtime issue code", Kind::Text),
    Field::new("zdiv", "소수점자리수", "decimal places", Kind::Whole),
    Field::new("curr", "통화", "currency", Kind::Text),
    Field::new("base", "전일종가", "prev-day close price", Kind::Decimal),
    Field::new("open", "시가", "open price", Kind::Decimal),
    Field::new("high", "고가", "high price", Kind::Decimal),
    Field::new("low", "저가", "low price", Kind::Decimal),
    Field::new("last", "현재가", "current price", Kind::Decimal),
    Field::new("dymd", "호가일자", "quote date", Kind::Date),
    Field::new("dhms", "호가시간", "quote time", Kind::Time),
    Field::new("bvol", "매수호가총잔량", "bid price total remaining qty", Kind::Decimal),
    Field::new("avol", "매도호가총잔량", "ask price total remaining qty", Kind::Decimal),
    Field::new("bdvl", "매수호가총잔량대비", "bid price total remaining qty change", Kind::Decimal),
    Field::new("advl", "매도호가총잔량대비", "ask price total remaining qty change", Kind::Decimal),
    Field::new("code", "종목코드", "issue code", Kind::Code),
    Field::new("ropen", "시가율", "open price rate", Kind::Ratio),
    Field::new("rhigh", "고가율", "high price rate", Kind::Ratio),
    Field::new("rlow", "저가율", "low price rate", Kind::Ratio),
    Field::new("rclose", "현재가율", "current price rate", Kind::Ratio),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("pbid1", "매수호가가격1", "bid price price 1", Kind::Decimal),
    Field::new("pask1", "매도호가가격1", "ask price price 1", Kind::Decimal),
    Field::new("vbid1", "매수호가잔량1", "bid remaining qty 1", Kind::Decimal),
    Field::new("vask1", "매도호가잔량1", "ask remaining qty 1", Kind::Decimal),
    Field::new("dbid1", "매수호가대비1", "bid price change 1", Kind::Decimal),
    Field::new("dask1", "매도호가대비1", "ask price change 1", Kind::Decimal),
    Field::new("pbid2", "매수호가가격2", "bid price price 2", Kind::Decimal),
    Field::new("pask2", "매도호가가격2", "ask price price 2", Kind::Decimal),
    Field::new("vbid2", "매수호가잔량2", "bid remaining qty 2", Kind::Decimal),
    Field::new("vask2", "매도호가잔량2", "ask remaining qty 2", Kind::Decimal),
    Field::new("dbid2", "매수호가대비2", "bid price change 2", Kind::Decimal),
    Field::new("dask2", "매도호가대비2", "ask price change 2", Kind::Decimal),
    Field::new("pbid3", "매수호가가격3", "bid price price 3", Kind::Decimal),
    Field::new("pask3", "매도호가가격3", "ask price price 3", Kind::Decimal),
    Field::new("vbid3", "매수호가잔량3", "bid remaining qty 3", Kind::Decimal),
    Field::new("vask3", "매도호가잔량3", "ask remaining qty 3", Kind::Decimal),
    Field::new("dbid3", "매수호가대비3", "bid price change 3", Kind::Decimal),
    Field::new("dask3", "매도호가대비3", "ask price change 3", Kind::Decimal),
    Field::new("pbid4", "매수호가가격4", "bid price price 4", Kind::Decimal),
    Field::new("pask4", "매도호가가격4", "ask price price 4", Kind::Decimal),
    Field::new("vbid4", "매수호가잔량4", "bid remaining qty 4", Kind::Decimal),
    Field::new("vask4", "매도호가잔량4", "ask remaining qty 4", Kind::Decimal),
    Field::new("dbid4", "매수호가대비4", "bid price change 4", Kind::Decimal),
    Field::new("dask4", "매도호가대비4", "ask price change 4", Kind::Decimal),
    Field::new("pbid5", "매수호가가격5", "bid price price 5", Kind::Decimal),
    Field::new("pask5", "매도호가가격5", "ask price price 5", Kind::Decimal),
    Field::new("vbid5", "매수호가잔량5", "bid remaining qty 5", Kind::Decimal),
    Field::new("vask5", "매도호가잔량5", "ask remaining qty 5", Kind::Decimal),
    Field::new("dbid5", "매수호가대비5", "bid price change 5", Kind::Decimal),
    Field::new("dask5", "매도호가대비5", "ask price change 5", Kind::Decimal),
    Field::new("pbid6", "매수호가가격6", "bid price price 6", Kind::Decimal),
    Field::new("pask6", "매도호가가격6", "ask price price 6", Kind::Decimal),
    Field::new("vbid6", "매수호가잔량6", "bid remaining qty 6", Kind::Decimal),
    Field::new("vask6", "매도호가잔량6", "ask remaining qty 6", Kind::Decimal),
    Field::new("dbid6", "매수호가대비6", "bid price change 6", Kind::Decimal),
    Field::new("dask6", "매도호가대비6", "ask price change 6", Kind::Decimal),
    Field::new("pbid7", "매수호가가격7", "bid price price 7", Kind::Decimal),
    Field::new("pask7", "매도호가가격7", "ask price price 7", Kind::Decimal),
    Field::new("vbid7", "매수호가잔량7", "bid remaining qty 7", Kind::Decimal),
    Field::new("vask7", "매도호가잔량7", "ask remaining qty 7", Kind::Decimal),
    Field::new("dbid7", "매수호가대비7", "bid price change 7", Kind::Decimal),
    Field::new("dask7", "매도호가대비7", "ask price change 7", Kind::Decimal),
    Field::new("pbid8", "매수호가가격8", "bid price price 8", Kind::Decimal),
    Field::new("pask8", "매도호가가격8", "ask price price 8", Kind::Decimal),
    Field::new("vbid8", "매수호가잔량8", "bid remaining qty 8", Kind::Decimal),
    Field::new("vask8", "매도호가잔량8", "ask remaining qty 8", Kind::Decimal),
    Field::new("dbid8", "매수호가대비8", "bid price change 8", Kind::Decimal),
    Field::new("dask8", "매도호가대비8", "ask price change 8", Kind::Decimal),
    Field::new("pbid9", "매수호가가격9", "bid price price 9", Kind::Decimal),
    Field::new("pask9", "매도호가가격9", "ask price price 9", Kind::Decimal),
    Field::new("vbid9", "매수호가잔량9", "bid remaining qty 9", Kind::Decimal),
    Field::new("vask9", "매도호가잔량9", "ask remaining qty 9", Kind::Decimal),
    Field::new("dbid9", "매수호가대비9", "bid price change 9", Kind::Decimal),
    Field::new("dask9", "매도호가대비9", "ask price change 9", Kind::Decimal),
    Field::new("pbid10", "매수호가가격10", "bid price price 10", Kind::Decimal),
    Field::new("pask10", "매도호가가격10", "ask price price 10", Kind::Decimal),
    Field::new("vbid10", "매수호가잔량10", "bid remaining qty 10", Kind::Decimal),
    Field::new("vask10", "매도호가잔량10", "ask remaining qty 10", Kind::Decimal),
    Field::new("dbid10", "매수호가대비10", "bid price change 10", Kind::Decimal),
    Field::new("dask10", "매도호가대비10", "ask price change 10", Kind::Decimal),
]);

const OUTPUT3: Schema = Schema(&[
    Field::new("vstm", "VCMStart시간", "VCMStart time", Kind::Time),
    Field::new("vetm", "VCMEnd시간", "VCMEnd time", Kind::Time),
    Field::new("csbp", "CAS/VCM기준가", "CAS / VCM base price", Kind::Decimal),
    Field::new("cshi", "CAS/VCMHighprice", "", Kind::Text),
    Field::new("cslo", "CAS/VCMLowprice", "", Kind::Text),
    Field::new("iep", "IEP", "IEP", Kind::Decimal),
    Field::new("iev", "IEV", "IEV", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "inquire_asking_price",
    title: "해외주식 현재가 호가",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/inquire-asking-price",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHDFS76200100")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: false, fields: OUTPUT2 }, Group { name: "output3", is_list: false, fields: OUTPUT3 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireAskingPriceRequest(Cells);

crate::schema::request_type!(InquireAskingPriceRequest, DESCRIPTION);

impl InquireAskingPriceRequest {
    /// Sets 사용자권한정보: user authority info (`AUTH`).
    #[must_use] #[inline] pub fn auth(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 거래소코드: exchange code (`EXCD`).
    #[must_use] #[inline] pub fn excd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 종목코드: issue code (`SYMB`).
    #[must_use] #[inline] pub fn symb(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireAskingPriceResponse(Answer);

crate::schema::response_type!(InquireAskingPriceResponse, DESCRIPTION);

impl InquireAskingPriceResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<InquireAskingPriceOutput1<'_>> { self.0.row(0).map(InquireAskingPriceOutput1) }
    /// Returns `output2`; `None` where it was not answered.
    pub fn output2(&self) -> Option<InquireAskingPriceOutput2<'_>> { self.0.row(1).map(InquireAskingPriceOutput2) }
    /// Returns `output3`; `None` where it was not answered.
    pub fn output3(&self) -> Option<InquireAskingPriceOutput3<'_>> { self.0.row(2).map(InquireAskingPriceOutput3) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireAskingPriceOutput1<'a>(&'a Cells);

impl<'a> InquireAskingPriceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 실시간조회종목코드: realtime issue code (`rsym`).
    #[inline] pub fn rsym(self) -> &'a str { self.0.text(0) }
    /// 소수점자리수: decimal places (`zdiv`).
    #[inline] pub fn zdiv(self) -> Result<Option<i64>, FieldError> { self.0.whole(1) }
    /// 통화: currency (`curr`).
    #[inline] pub fn curr(self) -> &'a str { self.0.text(2) }
    /// 전일종가: prev-day close price (`base`).
    #[inline] pub fn base(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 시가: open price (`open`).
    #[inline] pub fn open(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 고가: high price (`high`).
    #[inline] pub fn high(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 저가: low price (`low`).
    #[inline] pub fn low(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 현재가: current price (`last`).
    #[inline] pub fn last(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 호가일자: quote date (`dymd`).
    #[inline] pub fn dymd(self) -> Result<Option<Date>, FieldError> { self.0.date(8) }
    /// 호가시간: quote time (`dhms`).
    #[inline] pub fn dhms(self) -> Result<Option<Time>, FieldError> { self.0.time(9) }
    /// 매수호가총잔량: bid price total remaining qty (`bvol`).
    #[inline] pub fn bvol(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 매도호가총잔량: ask price total remaining qty (`avol`).
    #[inline] pub fn avol(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 매수호가총잔량대비: bid price total remaining qty change (`bdvl`).
    #[inline] pub fn bdvl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 매도호가총잔량대비: ask price total remaining qty change (`advl`).
    #[inline] pub fn advl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 종목코드: issue code (`code`).
    #[inline] pub fn code(self) -> &'a str { self.0.text(14) }
    /// 시가율: open price rate (`ropen`).
    #[inline] pub fn ropen(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 고가율: high price rate (`rhigh`).
    #[inline] pub fn rhigh(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 저가율: low price rate (`rlow`).
    #[inline] pub fn rlow(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 현재가율: current price rate (`rclose`).
    #[inline] pub fn rclose(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireAskingPriceOutput2<'a>(&'a Cells);

impl<'a> InquireAskingPriceOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 매수호가가격1: bid price price 1 (`pbid1`).
    #[inline] pub fn pbid1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 매도호가가격1: ask price price 1 (`pask1`).
    #[inline] pub fn pask1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 매수호가잔량1: bid remaining qty 1 (`vbid1`).
    #[inline] pub fn vbid1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 매도호가잔량1: ask remaining qty 1 (`vask1`).
    #[inline] pub fn vask1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 매수호가대비1: bid price change 1 (`dbid1`).
    #[inline] pub fn dbid1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 매도호가대비1: ask price change 1 (`dask1`).
    #[inline] pub fn dask1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 매수호가가격2: bid price price 2 (`pbid2`).
    #[inline] pub fn pbid2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 매도호가가격2: ask price price 2 (`pask2`).
    #[inline] pub fn pask2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 매수호가잔량2: bid remaining qty 2 (`vbid2`).
    #[inline] pub fn vbid2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 매도호가잔량2: ask remaining qty 2 (`vask2`).
    #[inline] pub fn vask2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 매수호가대비2: bid price change 2 (`dbid2`).
    #[inline] pub fn dbid2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 매도호가대비2: ask price change 2 (`dask2`).
    #[inline] pub fn dask2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 매수호가가격3: bid price price 3 (`pbid3`).
    #[inline] pub fn pbid3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 매도호가가격3: ask price price 3 (`pask3`).
    #[inline] pub fn pask3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 매수호가잔량3: bid remaining qty 3 (`vbid3`).
    #[inline] pub fn vbid3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 매도호가잔량3: ask remaining qty 3 (`vask3`).
    #[inline] pub fn vask3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 매수호가대비3: bid price change 3 (`dbid3`).
    #[inline] pub fn dbid3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 매도호가대비3: ask price change 3 (`dask3`).
    #[inline] pub fn dask3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 매수호가가격4: bid price price 4 (`pbid4`).
    #[inline] pub fn pbid4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 매도호가가격4: ask price price 4 (`pask4`).
    #[inline] pub fn pask4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 매수호가잔량4: bid remaining qty 4 (`vbid4`).
    #[inline] pub fn vbid4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 매도호가잔량4: ask remaining qty 4 (`vask4`).
    #[inline] pub fn vask4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 매수호가대비4: bid price change 4 (`dbid4`).
    #[inline] pub fn dbid4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 매도호가대비4: ask price change 4 (`dask4`).
    #[inline] pub fn dask4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// 매수호가가격5: bid price price 5 (`pbid5`).
    #[inline] pub fn pbid5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// 매도호가가격5: ask price price 5 (`pask5`).
    #[inline] pub fn pask5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// 매수호가잔량5: bid remaining qty 5 (`vbid5`).
    #[inline] pub fn vbid5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// 매도호가잔량5: ask remaining qty 5 (`vask5`).
    #[inline] pub fn vask5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(27) }
    /// 매수호가대비5: bid price change 5 (`dbid5`).
    #[inline] pub fn dbid5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
    /// 매도호가대비5: ask price change 5 (`dask5`).
    #[inline] pub fn dask5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(29) }
    /// 매수호가가격6: bid price price 6 (`pbid6`).
    #[inline] pub fn pbid6(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(30) }
    /// 매도호가가격6: ask price price 6 (`pask6`).
    #[inline] pub fn pask6(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(31) }
    /// 매수호가잔량6: bid remaining qty 6 (`vbid6`).
    #[inline] pub fn vbid6(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(32) }
    /// 매도호가잔량6: ask remaining qty 6 (`vask6`).
    #[inline] pub fn vask6(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(33) }
    /// 매수호가대비6: bid price change 6 (`dbid6`).
    #[inline] pub fn dbid6(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(34) }
    /// 매도호가대비6: ask price change 6 (`dask6`).
    #[inline] pub fn dask6(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(35) }
    /// 매수호가가격7: bid price price 7 (`pbid7`).
    #[inline] pub fn pbid7(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(36) }
    /// 매도호가가격7: ask price price 7 (`pask7`).
    #[inline] pub fn pask7(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(37) }
    /// 매수호가잔량7: bid remaining qty 7 (`vbid7`).
    #[inline] pub fn vbid7(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(38) }
    /// 매도호가잔량7: ask remaining qty 7 (`vask7`).
    #[inline] pub fn vask7(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(39) }
    /// 매수호가대비7: bid price change 7 (`dbid7`).
    #[inline] pub fn dbid7(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(40) }
    /// 매도호가대비7: ask price change 7 (`dask7`).
    #[inline] pub fn dask7(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(41) }
    /// 매수호가가격8: bid price price 8 (`pbid8`).
    #[inline] pub fn pbid8(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(42) }
    /// 매도호가가격8: ask price price 8 (`pask8`).
    #[inline] pub fn pask8(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(43) }
    /// 매수호가잔량8: bid remaining qty 8 (`vbid8`).
    #[inline] pub fn vbid8(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(44) }
    /// 매도호가잔량8: ask remaining qty 8 (`vask8`).
    #[inline] pub fn vask8(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(45) }
    /// 매수호가대비8: bid price change 8 (`dbid8`).
    #[inline] pub fn dbid8(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(46) }
    /// 매도호가대비8: ask price change 8 (`dask8`).
    #[inline] pub fn dask8(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(47) }
    /// 매수호가가격9: bid price price 9 (`pbid9`).
    #[inline] pub fn pbid9(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(48) }
    /// 매도호가가격9: ask price price 9 (`pask9`).
    #[inline] pub fn pask9(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(49) }
    /// 매수호가잔량9: bid remaining qty 9 (`vbid9`).
    #[inline] pub fn vbid9(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(50) }
    /// 매도호가잔량9: ask remaining qty 9 (`vask9`).
    #[inline] pub fn vask9(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(51) }
    /// 매수호가대비9: bid price change 9 (`dbid9`).
    #[inline] pub fn dbid9(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(52) }
    /// 매도호가대비9: ask price change 9 (`dask9`).
    #[inline] pub fn dask9(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(53) }
    /// 매수호가가격10: bid price price 10 (`pbid10`).
    #[inline] pub fn pbid10(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(54) }
    /// 매도호가가격10: ask price price 10 (`pask10`).
    #[inline] pub fn pask10(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(55) }
    /// 매수호가잔량10: bid remaining qty 10 (`vbid10`).
    #[inline] pub fn vbid10(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(56) }
    /// 매도호가잔량10: ask remaining qty 10 (`vask10`).
    #[inline] pub fn vask10(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(57) }
    /// 매수호가대비10: bid price change 10 (`dbid10`).
    #[inline] pub fn dbid10(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(58) }
    /// 매도호가대비10: ask price change 10 (`dask10`).
    #[inline] pub fn dask10(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(59) }
}

/// One row of `output3`.
#[derive(Clone, Copy, Debug)]
pub struct InquireAskingPriceOutput3<'a>(&'a Cells);

impl<'a> InquireAskingPriceOutput3<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// VCMStart시간: VCMStart time (`vstm`).
    #[inline] pub fn vstm(self) -> Result<Option<Time>, FieldError> { self.0.time(0) }
    /// VCMEnd시간: VCMEnd time (`vetm`).
    #[inline] pub fn vetm(self) -> Result<Option<Time>, FieldError> { self.0.time(1) }
    /// CAS/VCM기준가: CAS / VCM base price (`csbp`).
    #[inline] pub fn csbp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// CAS/VCMHighprice (`cshi`).
    #[inline] pub fn cshi(self) -> &'a str { self.0.text(3) }
    /// CAS/VCMLowprice (`cslo`).
    #[inline] pub fn cslo(self) -> &'a str { self.0.text(4) }
    /// IEP: IEP (`iep`).
    #[inline] pub fn iep(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// IEV: IEV (`iev`).
    #[inline] pub fn iev(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
}

