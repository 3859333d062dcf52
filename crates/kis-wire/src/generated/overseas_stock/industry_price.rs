//! `industry-price` 해외주식 업종별코드조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 업종별코드조회: `GET /uapi/overseas-price/v1/quotations/industry-price`.
#[derive(Clone, Copy, Debug)]
pub struct IndustryPrice;

impl Call for IndustryPrice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = IndustryPriceRequest;
    type Response = IndustryPriceResponse;
}

impl ReadCall for IndustryPrice {}

const REQUEST: Schema = Schema(&[
    Field::new("AUTH", "사용자권한정보", "user authority info", Kind::Text).required(),
    Field::new("EXCD", "거래소코드", "exchange code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("nrec", "RecordCount", "RecordCount", Kind::Whole),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("icod", "업종코드", "sector code", Kind::Code),
    Field::new("name", "업종명", "sector name", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "industry_price",
    title: "해외주식 업종별코드조회",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/industry-price",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHDFS76370100")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndustryPriceRequest(Cells);

crate::schema::request_type!(IndustryPriceRequest, DESCRIPTION);

impl IndustryPriceRequest {
    /// Sets 사용자권한정보: user authority info (`AUTH`).
    #[must_use] #[inline] pub fn auth(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 거래소코드: exchange code (`EXCD`).
    #[must_use] #[inline] pub fn excd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndustryPriceResponse(Answer);

crate::schema::response_type!(IndustryPriceResponse, DESCRIPTION);

impl IndustryPriceResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<IndustryPriceOutput1<'_>> { self.0.row(0).map(IndustryPriceOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = IndustryPriceOutput2<'_>> { self.0.rows(1).iter().map(IndustryPriceOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct IndustryPriceOutput1<'a>(&'a Cells);

impl<'a> IndustryPriceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// RecordCount: RecordCount (`nrec`).
    #[inline] pub fn nrec(self) -> Result<Option<i64>, FieldError> { self.0.whole(0) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct IndustryPriceOutput2<'a>(&'a Cells);

impl<'a> IndustryPriceOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 업종코드: sector code (`icod`).
    #[inline] pub fn icod(self) -> &'a str { self.0.text(0) }
    /// 업종명: sector name (`name`).
    #[inline] pub fn name(self) -> &'a str { self.0.text(1) }
}

