//! `market-cap` 해외주식 시가총액순위: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 시가총액순위: `GET /uapi/overseas-stock/v1/ranking/market-cap`.
#[derive(Clone, Copy, Debug)]
pub struct MarketCap;

impl Call for MarketCap {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = MarketCapRequest;
    type Response = MarketCapResponse;
}

impl ReadCall for MarketCap {}

const REQUEST: Schema = Schema(&[
    Field::new("KEYB", "NEXT KEY BUFF", "NEXT KEY BUFF", Kind::Text).required(),
    Field::new("AUTH", "사용자권한정보", "user authority info", Kind::Text).required(),
    Field::new("EXCD", "거래소코드", "exchange code", Kind::Code).required(),
    Field::new("VOL_RANG", "거래량조건", "volume condition", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("zdiv", "소수점자리수", "decimal places", Kind::Whole),
    Field::new("stat", "거래상태정보", "trading status info", Kind::Text),
    Field::new("crec", "현재조회종목수", "currently inquired issue count", Kind::Decimal),
    Field::new("trec", "전체조회종목수", "total inquired issue count", Kind::Decimal),
    Field::new("nrec", "RecordCount", "RecordCount", Kind::Whole),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("rsym", "실시간조회심볼", "realtime symbol", Kind::Text),
    Field::new("excd", "거래소코드", "exchange code", Kind::Code),
    Field::new("symb", "종목코드", "issue code", Kind::Code),
    Field::new("name", "종목명", "issue name", Kind::Text),
    Field::new("last", "현재가", "current price", Kind::Decimal),
    Field::new("sign", "기호", "sign", Kind::Code),
    Field::new("diff", "대비", "change", Kind::Decimal),
    Field::new("rate", "등락율", "change rate", Kind::Ratio),
    Field::new("tvol", "거래량", "volume", Kind::Decimal),
    Field::new("shar", "상장주식수", "listed shares", Kind::Decimal),
    Field::new("tomv", "시가총액", "market cap", Kind::Decimal),
    Field::new("grav", "비중", "weight", Kind::Ratio),
    Field::new("rank", "순위", "rank", Kind::Whole),
    Field::new("ename", "영문종목명", "English issue name", Kind::Text),
    Field::new("e_ordyn", "매매가능", "trading possible", Kind::Flag),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "market_cap",
    title: "해외주식 시가총액순위",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/ranking/market-cap",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHDFS76350100")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "KEYB", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarketCapRequest(Cells);

crate::schema::request_type!(MarketCapRequest, DESCRIPTION);

impl MarketCapRequest {
    /// Sets NEXT KEY BUFF: NEXT KEY BUFF (`KEYB`).
    #[must_use] #[inline] pub fn keyb(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 사용자권한정보: user authority info (`AUTH`).
    #[must_use] #[inline] pub fn auth(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 거래소코드: exchange code (`EXCD`).
    #[must_use] #[inline] pub fn excd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 거래량조건: volume condition (`VOL_RANG`).
    #[must_use] #[inline] pub fn vol_rang(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarketCapResponse(Answer);

crate::schema::response_type!(MarketCapResponse, DESCRIPTION);

impl MarketCapResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<MarketCapOutput1<'_>> { self.0.row(0).map(MarketCapOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = MarketCapOutput2<'_>> { self.0.rows(1).iter().map(MarketCapOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct MarketCapOutput1<'a>(&'a Cells);

impl<'a> MarketCapOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 소수점자리수: decimal places (`zdiv`).
    #[inline] pub fn zdiv(self) -> Result<Option<i64>, FieldError> { self.0.whole(0) }
    /// 거래상태정보: trading status info (`stat`).
    #[inline] pub fn stat(self) -> &'a str { self.0.text(1) }
    /// 현재조회종목수: currently inquired issue count (`crec`).
    #[inline] pub fn crec(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전체조회종목수: total inquired issue count (`trec`).
    #[inline] pub fn trec(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// RecordCount: RecordCount (`nrec`).
    #[inline] pub fn nrec(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct MarketCapOutput2<'a>(&'a Cells);

impl<'a> MarketCapOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 실시간조회심볼: realtime symbol (`rsym`).
    #[inline] pub fn rsym(self) -> &'a str { self.0.text(0) }
    /// 거래소코드: exchange code (`excd`).
    #[inline] pub fn excd(self) -> &'a str { self.0.text(1) }
    /// 종목코드: issue code (`symb`).
    #[inline] pub fn symb(self) -> &'a str { self.0.text(2) }
    /// 종목명: issue name (`name`).
    #[inline] pub fn name(self) -> &'a str { self.0.text(3) }
    /// 현재가: current price (`last`).
    #[inline] pub fn last(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 기호: sign (`sign`).
    #[inline] pub fn sign(self) -> &'a str { self.0.text(5) }
    /// 대비: change (`diff`).
    #[inline] pub fn diff(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 등락율: change rate (`rate`).
    #[inline] pub fn rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 거래량: volume (`tvol`).
    #[inline] pub fn tvol(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 상장주식수: listed shares (`shar`).
    #[inline] pub fn shar(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 시가총액: market cap (`tomv`).
    #[inline] pub fn tomv(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 비중: weight (`grav`).
    #[inline] pub fn grav(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 순위: rank (`rank`).
    #[inline] pub fn rank(self) -> Result<Option<i64>, FieldError> { self.0.whole(12) }
    /// 영문종목명: English issue name (`ename`).
    #[inline] pub fn ename(self) -> &'a str { self.0.text(13) }
    /// 매매가능: trading possible (`e_ordyn`).
    #[inline] pub fn e_ordyn(self) -> Result<Option<bool>, FieldError> { self.0.flag(14) }
}

