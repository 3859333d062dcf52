//! `inquire-search` 해외주식조건검색: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식조건검색: `GET /uapi/overseas-price/v1/quotations/inquire-search`.
#[derive(Clone, Copy, Debug)]
pub struct InquireSearch;

impl Call for InquireSearch {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireSearchRequest;
    type Response = InquireSearchResponse;
}

impl ReadCall for InquireSearch {}

const REQUEST: Schema = Schema(&[
    Field::new("AUTH", "사용자권한정보", "user authority info", Kind::Text).required(),
    Field::new("EXCD", "거래소코드", "exchange code", Kind::Code).required(),
    Field::new("CO_YN_PRICECUR", "현재가선택조건", "current price selected condition", Kind::Text),
    Field::new("CO_ST_PRICECUR", "현재가시작범위가", "", Kind::Decimal),
    Field::new("CO_EN_PRICECUR", "현재가끝범위가", "", Kind::Decimal),
    Field::new("CO_YN_RATE", "등락율선택조건", "change rate selected condition", Kind::Ratio),
    Field::new("CO_ST_RATE", "등락율시작율", "change rate start rate", Kind::Ratio),
    Field::new("CO_EN_RATE", "등락율끝율", "", Kind::Ratio),
    Field::new("CO_YN_VALX", "시가총액선택조건", "market cap selected condition", Kind::Text),
    Field::new("CO_ST_VALX", "시가총액시작액", "market cap start amount", Kind::Decimal),
    Field::new("CO_EN_VALX", "시가총액끝액", "", Kind::Decimal),
    Field::new("CO_YN_SHAR", "발행주식수선택조건", "issued shares selected condition", Kind::Text),
    Field::new("CO_ST_SHAR", "발행주식시작수", "issued shares start count", Kind::Unknown),
    Field::new("CO_EN_SHAR", "발행주식끝수", "", Kind::Unknown),
    Field::new("CO_YN_VOLUME", "거래량선택조건", "volume selected condition", Kind::Text),
    Field::new("CO_ST_VOLUME", "거래량시작량", "volume start qty", Kind::Text),
    Field::new("CO_EN_VOLUME", "거래량끝량", "", Kind::Text),
    Field::new("CO_YN_AMT", "거래대금선택조건", "trading value selected condition", Kind::Decimal),
    Field::new("CO_ST_AMT", "거래대금시작금", "", Kind::Decimal),
    Field::new("CO_EN_AMT", "거래대금끝금", "", Kind::Decimal),
    Field::new("CO_YN_EPS", "EPS선택조건", "EPS selected condition", Kind::Decimal),
    Field::new("CO_ST_EPS", "EPS시작", "EPS start", Kind::Decimal),
    Field::new("CO_EN_EPS", "EPS끝", "", Kind::Decimal),
    Field::new("CO_YN_PER", "PER선택조건", "PER selected condition", Kind::Decimal),
    Field::new("CO_ST_PER", "PER시작", "PER start", Kind::Decimal),
    Field::new("CO_EN_PER", "PER끝", "", Kind::Decimal),
    Field::new("KEYB", "NEXT KEY BUFF", "NEXT KEY BUFF", Kind::Text),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("zdiv", "소수점자리수", "decimal places", Kind::Whole),
    Field::new("stat", "거래상태정보", "trading status info", Kind::Text),
    Field::new("crec", "현재조회종목수", "currently inquired issue count", Kind::Decimal),
    Field::new("trec", "전체조회종목수", "total inquired issue count", Kind::Decimal),
    Field::new("nrec", "Record Count", "Record Count", Kind::Whole),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("rsym", "실시간조회심볼", "realtime symbol", Kind::Text),
    Field::new("excd", "거래소코드", "exchange code", Kind::Code),
    Field::new("name", "종목명", "issue name", Kind::Text),
    Field::new("symb", "종목코드", "issue code", Kind::Code),
    Field::new("last", "현재가", "current price", Kind::Decimal),
    Field::new("shar", "발행주식", "issued shares", Kind::Decimal),
    Field::new("valx", "시가총액", "market cap", Kind::Decimal),
    Field::new("plow", "저가", "low price", Kind::Decimal),
    Field::new("phigh", "고가", "high price", Kind::Decimal),
    Field::new("popen", "시가", "open price", Kind::Decimal),
    Field::new("tvol", "거래량", "volume", Kind::Decimal),
    Field::new("rate", "등락율", "change rate", Kind::Ratio),
    Field::new("diff", "대비", "change", Kind::Decimal),
    Field::new("sign", "기호", "sign", Kind::Code),
    Field::new("avol", "거래대금", "trading value", Kind::Decimal),
    Field::new("eps", "EPS", "EPS", Kind::Decimal),
    Field::new("per", "PER", "PER", Kind::Decimal),
    Field::new("rank", "순위", "rank", Kind::Whole),
    Field::new("ename", "영문종목명", "English issue name", Kind::Text),
    Field::new("e_ordyn", "매매가능", "trading possible", Kind::Flag),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "inquire_search",
    title: "해외주식조건검색",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/inquire-search",
    effect: Effect::Read,
    tr_ids: &[TrIds::both("HHDFS76410000", "HHDFS76410000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "KEYB", from: Origin::LastRow(&["rank"]) },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireSearchRequest(Cells);

crate::schema::request_type!(InquireSearchRequest, DESCRIPTION);

impl InquireSearchRequest {
    /// Sets 사용자권한정보: user authority info (`AUTH`).
    #[must_use] #[inline] pub fn auth(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 거래소코드: exchange code (`EXCD`).
    #[must_use] #[inline] pub fn excd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 현재가선택조건: current price selected condition (`CO_YN_PRICECUR`).
    #[must_use] #[inline] pub fn co_yn_pricecur(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 현재가시작범위가 (`CO_ST_PRICECUR`).
    #[must_use] #[inline] pub fn co_st_pricecur(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 현재가끝범위가 (`CO_EN_PRICECUR`).
    #[must_use] #[inline] pub fn co_en_pricecur(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 등락율선택조건: change rate selected condition (`CO_YN_RATE`).
    #[must_use] #[inline] pub fn co_yn_rate(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 등락율시작율: change rate start rate (`CO_ST_RATE`).
    #[must_use] #[inline] pub fn co_st_rate(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 등락율끝율 (`CO_EN_RATE`).
    #[must_use] #[inline] pub fn co_en_rate(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 시가총액선택조건: market cap selected condition (`CO_YN_VALX`).
    #[must_use] #[inline] pub fn co_yn_valx(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 시가총액시작액: market cap start amount (`CO_ST_VALX`).
    #[must_use] #[inline] pub fn co_st_valx(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 시가총액끝액 (`CO_EN_VALX`).
    #[must_use] #[inline] pub fn co_en_valx(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
    /// Sets 발행주식수선택조건: issued shares selected condition (`CO_YN_SHAR`).
    #[must_use] #[inline] pub fn co_yn_shar(self, value: impl Into<Cell>) -> Self { Self(self.0.with(11, value)) }
    /// Sets 발행주식시작수: issued shares start count (`CO_ST_SHAR`).
    #[must_use] #[inline] pub fn co_st_shar(self, value: impl Into<Cell>) -> Self { Self(self.0.with(12, value)) }
    /// Sets 발행주식끝수 (`CO_EN_SHAR`).
    #[must_use] #[inline] pub fn co_en_shar(self, value: impl Into<Cell>) -> Self { Self(self.0.with(13, value)) }
    /// Sets 거래량선택조건: volume selected condition (`CO_YN_VOLUME`).
    #[must_use] #[inline] pub fn co_yn_volume(self, value: impl Into<Cell>) -> Self { Self(self.0.with(14, value)) }
    /// Sets 거래량시작량: volume start qty (`CO_ST_VOLUME`).
    #[must_use] #[inline] pub fn co_st_volume(self, value: impl Into<Cell>) -> Self { Self(self.0.with(15, value)) }
    /// Sets 거래량끝량 (`CO_EN_VOLUME`).
    #[must_use] #[inline] pub fn co_en_volume(self, value: impl Into<Cell>) -> Self { Self(self.0.with(16, value)) }
    /// Sets 거래대금선택조건: trading value selected condition (`CO_YN_AMT`).
    #[must_use] #[inline] pub fn co_yn_amt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(17, value)) }
    /// Sets 거래대금시작금 (`CO_ST_AMT`).
    #[must_use] #[inline] pub fn co_st_amt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(18, value)) }
    /// Sets 거래대금끝금 (`CO_EN_AMT`).
    #[must_use] #[inline] pub fn co_en_amt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(19, value)) }
    /// Sets EPS선택조건: EPS selected condition (`CO_YN_EPS`).
    #[must_use] #[inline] pub fn co_yn_eps(self, value: impl Into<Cell>) -> Self { Self(self.0.with(20, value)) }
    /// Sets EPS시작: EPS start (`CO_ST_EPS`).
    #[must_use] #[inline] pub fn co_st_eps(self, value: impl Into<Cell>) -> Self { Self(self.0.with(21, value)) }
    /// Sets EPS끝 (`CO_EN_EPS`).
    #[must_use] #[inline] pub fn co_en_eps(self, value: impl Into<Cell>) -> Self { Self(self.0.with(22, value)) }
    /// Sets PER선택조건: PER selected condition (`CO_YN_PER`).
    #[must_use] #[inline] pub fn co_yn_per(self, value: impl Into<Cell>) -> Self { Self(self.0.with(23, value)) }
    /// Sets PER시작: PER start (`CO_ST_PER`).
    #[must_use] #[inline] pub fn co_st_per(self, value: impl Into<Cell>) -> Self { Self(self.0.with(24, value)) }
    /// Sets PER끝 (`CO_EN_PER`).
    #[must_use] #[inline] pub fn co_en_per(self, value: impl Into<Cell>) -> Self { Self(self.0.with(25, value)) }
    /// Sets NEXT KEY BUFF: NEXT KEY BUFF (`KEYB`).
    #[must_use] #[inline] pub fn keyb(self, value: impl Into<Cell>) -> Self { Self(self.0.with(26, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireSearchResponse(Answer);

crate::schema::response_type!(InquireSearchResponse, DESCRIPTION);

impl InquireSearchResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<InquireSearchOutput1<'_>> { self.0.row(0).map(InquireSearchOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = InquireSearchOutput2<'_>> { self.0.rows(1).iter().map(InquireSearchOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireSearchOutput1<'a>(&'a Cells);

impl<'a> InquireSearchOutput1<'a> {
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
    /// Record Count: Record Count (`nrec`).
    #[inline] pub fn nrec(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireSearchOutput2<'a>(&'a Cells);

impl<'a> InquireSearchOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 실시간조회심볼: realtime symbol (`rsym`).
    #[inline] pub fn rsym(self) -> &'a str { self.0.text(0) }
    /// 거래소코드: exchange code (`excd`).
    #[inline] pub fn excd(self) -> &'a str { self.0.text(1) }
    /// 종목명: issue name (`name`).
    #[inline] pub fn name(self) -> &'a str { self.0.text(2) }
    /// 종목코드: issue code (`symb`).
    #[inline] pub fn symb(self) -> &'a str { self.0.text(3) }
    /// 현재가: current price (`last`).
    #[inline] pub fn last(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 발행주식: issued shares (`shar`).
    #[inline] pub fn shar(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 시가총액: market cap (`valx`).
    #[inline] pub fn valx(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 저가: low price (`plow`).
    #[inline] pub fn plow(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 고가: high price (`phigh`).
    #[inline] pub fn phigh(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 시가: open price (`popen`).
    #[inline] pub fn popen(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 거래량: volume (`tvol`).
    #[inline] pub fn tvol(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 등락율: change rate (`rate`).
    #[inline] pub fn rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 대비: change (`diff`).
    #[inline] pub fn diff(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 기호: sign (`sign`).
    #[inline] pub fn sign(self) -> &'a str { self.0.text(13) }
    /// 거래대금: trading value (`avol`).
    #[inline] pub fn avol(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// EPS: EPS (`eps`).
    #[inline] pub fn eps(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// PER: PER (`per`).
    #[inline] pub fn per(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 순위: rank (`rank`).
    #[inline] pub fn rank(self) -> Result<Option<i64>, FieldError> { self.0.whole(17) }
    /// 영문종목명: English issue name (`ename`).
    #[inline] pub fn ename(self) -> &'a str { self.0.text(18) }
    /// 매매가능: trading possible (`e_ordyn`).
    #[inline] pub fn e_ordyn(self) -> Result<Option<bool>, FieldError> { self.0.flag(19) }
}

