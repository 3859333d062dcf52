//! `inquire-time-itemchartprice` 해외주식분봉조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식분봉조회: `GET /uapi/overseas-price/v1/quotations/inquire-time-itemchartprice`.
#[derive(Clone, Copy, Debug)]
pub struct InquireTimeItemchartprice;

impl Call for InquireTimeItemchartprice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireTimeItemchartpriceRequest;
    type Response = InquireTimeItemchartpriceResponse;
}

impl ReadCall for InquireTimeItemchartprice {}

const REQUEST: Schema = Schema(&[
    Field::new("AUTH", "사용자권한정보", "user authority info", Kind::Text).required(),
    Field::new("EXCD", "거래소코드", "exchange code", Kind::Code).required(),
    Field::new("SYMB", "종목코드", "issue code", Kind::Code).required(),
    Field::new("NMIN", "분갭", "", Kind::Text).required(),
    Field::new("PINC", "전일포함여부", "prev-day included flag Y/N", Kind::Flag).required(),
    Field::new("NEXT", "다음여부", "next flag Y/N", Kind::Flag).required(),
    Field::new("NREC", "요청갯수", "", Kind::Whole).required(),
    Field::new("FILL", "미체결채움구분", "", Kind::Code).required(),
    Field::new("KEYB", "NEXT KEY BUFF", "NEXT KEY BUFF", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("rsym", "실시간종목코드", "realtime issue code", Kind::Text),
    Field::new("zdiv", "소수점자리수", "decimal places", Kind::Whole),
    Field::new("stim", "장시작현지시간", "", Kind::Time),
    Field::new("etim", "장종료현지시간", "market end local time", Kind::Time),
    Field::new("sktm", "장시작한국시간", "", Kind::Time),
    Field::new("ektm", "장종료한국시간", "", Kind::Time),
    Field::new("next", "다음가능여부", "next available flag", Kind::Flag),
    Field::new("more", "추가데이타여부", "", Kind::Flag),
    Field::new("nrec", "레코드갯수", "record count", Kind::Whole),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("tymd", "현지영업일자", "local business date", Kind::Date),
    Field::new("xymd", "현지기준일자", "local record date", Kind::Date),
    Field::new("xhms", "현지기준시간", "local base time", Kind::Time),
    Field::new("kymd", "한국기준일자", "Korea date", Kind::Date),
    Field::new("khms", "한국기준시간", "Korea time", Kind::Time),
    Field::new("open", "시가", "open price", Kind::Decimal),
    Field::new("high", "고가", "high price", Kind::Decimal),
    Field::new("low", "저가", "low price", Kind::Decimal),
    Field::new("last", "종가", "close price", Kind::Decimal),
    Field::new("evol", "체결량", "execution qty", Kind::Decimal),
    Field::new("eamt", "체결대금", "execution value", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "inquire_time_itemchartprice",
    title: "해외주식분봉조회",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/inquire-time-itemchartprice",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHDFS76950200")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "KEYB", from: Origin::LastRow(&["xymd", "xhms"]) },Cursor { name: "NEXT", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireTimeItemchartpriceRequest(Cells);

crate::schema::request_type!(InquireTimeItemchartpriceRequest, DESCRIPTION);

impl InquireTimeItemchartpriceRequest {
    /// Sets 사용자권한정보: user authority info (`AUTH`).
    #[must_use] #[inline] pub fn auth(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 거래소코드: exchange code (`EXCD`).
    #[must_use] #[inline] pub fn excd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 종목코드: issue code (`SYMB`).
    #[must_use] #[inline] pub fn symb(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 분갭 (`NMIN`).
    #[must_use] #[inline] pub fn nmin(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 전일포함여부: prev-day included flag Y/N (`PINC`).
    #[must_use] #[inline] pub fn pinc(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 다음여부: next flag Y/N (`NEXT`).
    #[must_use] #[inline] pub fn next(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 요청갯수 (`NREC`).
    #[must_use] #[inline] pub fn nrec(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 미체결채움구분 (`FILL`).
    #[must_use] #[inline] pub fn fill(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets NEXT KEY BUFF: NEXT KEY BUFF (`KEYB`).
    #[must_use] #[inline] pub fn keyb(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireTimeItemchartpriceResponse(Answer);

crate::schema::response_type!(InquireTimeItemchartpriceResponse, DESCRIPTION);

impl InquireTimeItemchartpriceResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<InquireTimeItemchartpriceOutput1<'_>> { self.0.row(0).map(InquireTimeItemchartpriceOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = InquireTimeItemchartpriceOutput2<'_>> { self.0.rows(1).iter().map(InquireTimeItemchartpriceOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireTimeItemchartpriceOutput1<'a>(&'a Cells);

impl<'a> InquireTimeItemchartpriceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 실시간종목코드: realtime issue code (`rsym`).
    #[inline] pub fn rsym(self) -> &'a str { self.0.text(0) }
    /// 소수점자리수: decimal places (`zdiv`).
    #[inline] pub fn zdiv(self) -> Result<Option<i64>, FieldError> { self.0.whole(1) }
    /// 장시작현지시간 (`stim`).
    #[inline] pub fn stim(self) -> Result<Option<Time>, FieldError> { self.0.time(2) }
    /// 장종료현지시간: market end local time (`etim`).
    #[inline] pub fn etim(self) -> Result<Option<Time>, FieldError> { self.0.time(3) }
    /// 장시작한국시간 (`sktm`).
    #[inline] pub fn sktm(self) -> Result<Option<Time>, FieldError> { self.0.time(4) }
    /// 장종료한국시간 (`ektm`).
    #[inline] pub fn ektm(self) -> Result<Option<Time>, FieldError> { self.0.time(5) }
    /// 다음가능여부: next available flag (`next`).
    #[inline] pub fn next(self) -> Result<Option<bool>, FieldError> { self.0.flag(6) }
    /// 추가데이타여부 (`more`).
    #[inline] pub fn more(self) -> Result<Option<bool>, FieldError> { self.0.flag(7) }
    /// 레코드갯수: record count (`nrec`).
    #[inline] pub fn nrec(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireTimeItemchartpriceOutput2<'a>(&'a Cells);

impl<'a> InquireTimeItemchartpriceOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 현지영업일자: local business date (`tymd`).
    #[inline] pub fn tymd(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 현지기준일자: local record date (`xymd`).
    #[inline] pub fn xymd(self) -> Result<Option<Date>, FieldError> { self.0.date(1) }
    /// 현지기준시간: local base time (`xhms`).
    #[inline] pub fn xhms(self) -> Result<Option<Time>, FieldError> { self.0.time(2) }
    /// 한국기준일자: Korea date (`kymd`).
    #[inline] pub fn kymd(self) -> Result<Option<Date>, FieldError> { self.0.date(3) }
    /// 한국기준시간: Korea time (`khms`).
    #[inline] pub fn khms(self) -> Result<Option<Time>, FieldError> { self.0.time(4) }
    /// 시가: open price (`open`).
    #[inline] pub fn open(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 고가: high price (`high`).
    #[inline] pub fn high(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 저가: low price (`low`).
    #[inline] pub fn low(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 종가: close price (`last`).
    #[inline] pub fn last(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 체결량: execution qty (`evol`).
    #[inline] pub fn evol(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 체결대금: execution value (`eamt`).
    #[inline] pub fn eamt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
}

