//! `psearch-result` 종목조건검색조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 종목조건검색조회: `GET /uapi/domestic-stock/v1/quotations/psearch-result`.
#[derive(Clone, Copy, Debug)]
pub struct PsearchResult;

impl Call for PsearchResult {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = PsearchResultRequest;
    type Response = PsearchResultResponse;
}

impl ReadCall for PsearchResult {}

const REQUEST: Schema = Schema(&[
    Field::new("user_id", "사용자 HTS ID", "user HTSID", Kind::Text).required(),
    Field::new("seq", "사용자조건 키값", "", Kind::Unknown).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT2: Schema = Schema(&[
    Field::new("code", "종목코드", "issue code", Kind::Code),
    Field::new("name", "종목명", "issue name", Kind::Text),
    Field::new("daebi", "전일대비부호", "prev-day change sign", Kind::Code),
    Field::new("price", "현재가", "current price", Kind::Decimal),
    Field::new("chgrate", "등락율", "change rate", Kind::Ratio),
    Field::new("acml_vol", "거래량", "volume", Kind::Shares),
    Field::new("trade_amt", "거래대금", "trading value", Kind::Decimal),
    Field::new("change", "전일대비", "prev-day change", Kind::Decimal),
    Field::new("cttr", "체결강도", "trade strength", Kind::Decimal),
    Field::new("open", "시가", "open price", Kind::Decimal),
    Field::new("high", "고가", "high price", Kind::Decimal),
    Field::new("low", "저가", "low price", Kind::Decimal),
    Field::new("high52", "52주최고가", "", Kind::Decimal),
    Field::new("low52", "52주최저가", "", Kind::Decimal),
    Field::new("expprice", "예상체결가", "expected price", Kind::Decimal),
    Field::new("expchange", "예상대비", "expected change", Kind::Decimal),
    Field::new("expchggrate", "예상등락률", "expected change rate", Kind::Ratio),
    Field::new("expcvol", "예상체결수량", "expected execution qty", Kind::Shares),
    Field::new("chgrate2", "전일거래량대비율", "prev-day volume change rate", Kind::Ratio),
    Field::new("expdaebi", "예상대비부호", "expected change sign", Kind::Code),
    Field::new("recprice", "기준가", "base price", Kind::Decimal),
    Field::new("uplmtprice", "상한가", "upper limit price", Kind::Decimal),
    Field::new("dnlmtprice", "하한가", "lower limit price", Kind::Decimal),
    Field::new("stotprice", "시가총액", "market cap", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "psearch_result",
    title: "종목조건검색조회",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/psearch-result",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHKST03900400")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PsearchResultRequest(Cells);

crate::schema::request_type!(PsearchResultRequest, DESCRIPTION);

impl PsearchResultRequest {
    /// Sets 사용자 HTS ID: user HTSID (`user_id`).
    #[must_use] #[inline] pub fn user_id(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 사용자조건 키값 (`seq`).
    #[must_use] #[inline] pub fn seq(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PsearchResultResponse(Answer);

crate::schema::response_type!(PsearchResultResponse, DESCRIPTION);

impl PsearchResultResponse {
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = PsearchResultOutput2<'_>> { self.0.rows(0).iter().map(PsearchResultOutput2) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct PsearchResultOutput2<'a>(&'a Cells);

impl<'a> PsearchResultOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 종목코드: issue code (`code`).
    #[inline] pub fn code(self) -> &'a str { self.0.text(0) }
    /// 종목명: issue name (`name`).
    #[inline] pub fn name(self) -> &'a str { self.0.text(1) }
    /// 전일대비부호: prev-day change sign (`daebi`).
    #[inline] pub fn daebi(self) -> &'a str { self.0.text(2) }
    /// 현재가: current price (`price`).
    #[inline] pub fn price(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 등락율: change rate (`chgrate`).
    #[inline] pub fn chgrate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 거래량: volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 거래대금: trading value (`trade_amt`).
    #[inline] pub fn trade_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 전일대비: prev-day change (`change`).
    #[inline] pub fn change(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 체결강도: trade strength (`cttr`).
    #[inline] pub fn cttr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 시가: open price (`open`).
    #[inline] pub fn open(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 고가: high price (`high`).
    #[inline] pub fn high(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 저가: low price (`low`).
    #[inline] pub fn low(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 52주최고가 (`high52`).
    #[inline] pub fn high52(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 52주최저가 (`low52`).
    #[inline] pub fn low52(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 예상체결가: expected price (`expprice`).
    #[inline] pub fn expprice(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 예상대비: expected change (`expchange`).
    #[inline] pub fn expchange(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 예상등락률: expected change rate (`expchggrate`).
    #[inline] pub fn expchggrate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 예상체결수량: expected execution qty (`expcvol`).
    #[inline] pub fn expcvol(self) -> Result<Option<i64>, FieldError> { self.0.whole(17) }
    /// 전일거래량대비율: prev-day volume change rate (`chgrate2`).
    #[inline] pub fn chgrate2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 예상대비부호: expected change sign (`expdaebi`).
    #[inline] pub fn expdaebi(self) -> &'a str { self.0.text(19) }
    /// 기준가: base price (`recprice`).
    #[inline] pub fn recprice(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 상한가: upper limit price (`uplmtprice`).
    #[inline] pub fn uplmtprice(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 하한가: lower limit price (`dnlmtprice`).
    #[inline] pub fn dnlmtprice(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 시가총액: market cap (`stotprice`).
    #[inline] pub fn stotprice(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
}

