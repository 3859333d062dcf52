//! `news-title` 해외뉴스종합(제목): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외뉴스종합(제목): `GET /uapi/overseas-price/v1/quotations/news-title`.
#[derive(Clone, Copy, Debug)]
pub struct NewsTitle;

impl Call for NewsTitle {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = NewsTitleRequest;
    type Response = NewsTitleResponse;
}

impl ReadCall for NewsTitle {}

const REQUEST: Schema = Schema(&[
    Field::new("INFO_GB", "뉴스구분", "news division", Kind::Code).required(),
    Field::new("CLASS_CD", "중분류", "middle class", Kind::Code).required(),
    Field::new("NATION_CD", "국가코드", "country code", Kind::Code).required(),
    Field::new("EXCHANGE_CD", "거래소코드", "exchange code", Kind::Code).required(),
    Field::new("SYMB", "종목코드", "issue code", Kind::Code).required(),
    Field::new("DATA_DT", "조회일자", "inquiry date", Kind::Date).required(),
    Field::new("DATA_TM", "조회시간", "inquiry time", Kind::Time).required(),
    Field::new("CTS", "다음키", "next key", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTBLOCK1: Schema = Schema(&[
    Field::new("info_gb", "뉴스구분", "news division", Kind::Code),
    Field::new("news_key", "뉴스키", "", Kind::Text),
    Field::new("data_dt", "조회일자", "inquiry date", Kind::Date),
    Field::new("data_tm", "조회시간", "inquiry time", Kind::Time),
    Field::new("class_cd", "중분류", "middle class", Kind::Code),
    Field::new("class_name", "중분류명", "middle class name", Kind::Text),
    Field::new("source", "자료원", "source", Kind::Text),
    Field::new("nation_cd", "국가코드", "country code", Kind::Code),
    Field::new("exchange_cd", "거래소코드", "exchange code", Kind::Code),
    Field::new("symb", "종목코드", "issue code", Kind::Code),
    Field::new("symb_name", "종목명", "issue name", Kind::Text),
    Field::new("title", "제목", "title", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "news_title",
    title: "해외뉴스종합(제목)",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/news-title",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHPSTH60100C1")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTS", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "outblock1", is_list: true, fields: OUTBLOCK1 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewsTitleRequest(Cells);

crate::schema::request_type!(NewsTitleRequest, DESCRIPTION);

impl NewsTitleRequest {
    /// Sets 뉴스구분: news division (`INFO_GB`).
    #[must_use] #[inline] pub fn info_gb(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 중분류: middle class (`CLASS_CD`).
    #[must_use] #[inline] pub fn class_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 국가코드: country code (`NATION_CD`).
    #[must_use] #[inline] pub fn nation_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 거래소코드: exchange code (`EXCHANGE_CD`).
    #[must_use] #[inline] pub fn exchange_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 종목코드: issue code (`SYMB`).
    #[must_use] #[inline] pub fn symb(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 조회일자: inquiry date (`DATA_DT`).
    #[must_use] #[inline] pub fn data_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 조회시간: inquiry time (`DATA_TM`).
    #[must_use] #[inline] pub fn data_tm(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 다음키: next key (`CTS`).
    #[must_use] #[inline] pub fn cts(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewsTitleResponse(Answer);

crate::schema::response_type!(NewsTitleResponse, DESCRIPTION);

impl NewsTitleResponse {
    /// Returns the rows of `outblock1`.
    pub fn outblock1(&self) -> impl Iterator<Item = NewsTitleOutblock1<'_>> { self.0.rows(0).iter().map(NewsTitleOutblock1) }
}

/// One row of `outblock1`.
#[derive(Clone, Copy, Debug)]
pub struct NewsTitleOutblock1<'a>(&'a Cells);

impl<'a> NewsTitleOutblock1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 뉴스구분: news division (`info_gb`).
    #[inline] pub fn info_gb(self) -> &'a str { self.0.text(0) }
    /// 뉴스키 (`news_key`).
    #[inline] pub fn news_key(self) -> &'a str { self.0.text(1) }
    /// 조회일자: inquiry date (`data_dt`).
    #[inline] pub fn data_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(2) }
    /// 조회시간: inquiry time (`data_tm`).
    #[inline] pub fn data_tm(self) -> Result<Option<Time>, FieldError> { self.0.time(3) }
    /// 중분류: middle class (`class_cd`).
    #[inline] pub fn class_cd(self) -> &'a str { self.0.text(4) }
    /// 중분류명: middle class name (`class_name`).
    #[inline] pub fn class_name(self) -> &'a str { self.0.text(5) }
    /// 자료원: source (`source`).
    #[inline] pub fn source(self) -> &'a str { self.0.text(6) }
    /// 국가코드: country code (`nation_cd`).
    #[inline] pub fn nation_cd(self) -> &'a str { self.0.text(7) }
    /// 거래소코드: exchange code (`exchange_cd`).
    #[inline] pub fn exchange_cd(self) -> &'a str { self.0.text(8) }
    /// 종목코드: issue code (`symb`).
    #[inline] pub fn symb(self) -> &'a str { self.0.text(9) }
    /// 종목명: issue name (`symb_name`).
    #[inline] pub fn symb_name(self) -> &'a str { self.0.text(10) }
    /// 제목: title (`title`).
    #[inline] pub fn title(self) -> &'a str { self.0.text(11) }
}

