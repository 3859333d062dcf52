//! `news-title` 종합 시황/공시(제목): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 종합 시황/공시(제목): `GET /uapi/domestic-stock/v1/quotations/news-title`.
#[derive(Clone, Copy, Debug)]
pub struct NewsTitle;

impl Call for NewsTitle {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = NewsTitleRequest;
    type Response = NewsTitleResponse;
}

impl ReadCall for NewsTitle {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_NEWS_OFER_ENTP_CODE", "뉴스 제공 업체 코드", "news provider firm code", Kind::Code).required(),
    Field::new("FID_COND_MRKT_CLS_CODE", "조건 시장 구분 코드", "condition market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_TITL_CNTT", "제목 내용", "title content", Kind::Text).required(),
    Field::new("FID_INPUT_DATE_1", "입력 날짜", "input date", Kind::Date).required(),
    Field::new("FID_INPUT_HOUR_1", "입력 시간", "input time", Kind::Time).required(),
    Field::new("FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", "rank sort division code", Kind::Code).required(),
    Field::new("FID_INPUT_SRNO", "입력 일련번호", "", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("cntt_usiq_srno", "내용 조회용 일련번호", "", Kind::Text),
    Field::new("news_ofer_entp_code", "뉴스 제공 업체 코드", "news provider firm code", Kind::Code),
    Field::new("data_dt", "작성일자", "written date", Kind::Date),
    Field::new("data_tm", "작성시간", "written time", Kind::Time),
    Field::new("hts_pbnt_titl_cntt", "HTS 공시 제목 내용", "HTS disclosure title content", Kind::Text),
    Field::new("news_lrdv_code", "뉴스 대구분", "", Kind::Code),
    Field::new("dorg", "자료원", "source", Kind::Text),
    Field::new("iscd1", "종목 코드1", "issue code 1", Kind::Code),
    Field::new("iscd2", "종목 코드2", "issue code 2", Kind::Code),
    Field::new("iscd3", "종목 코드3", "issue code 3", Kind::Code),
    Field::new("iscd4", "종목 코드4", "issue code 4", Kind::Code),
    Field::new("iscd5", "종목 코드5", "issue code 5", Kind::Code),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "news_title",
    title: "종합 시황/공시(제목)",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/news-title",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKST01011800")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewsTitleRequest(Cells);

crate::schema::request_type!(NewsTitleRequest, DESCRIPTION);

impl NewsTitleRequest {
    /// Sets 뉴스 제공 업체 코드: news provider firm code (`FID_NEWS_OFER_ENTP_CODE`).
    #[must_use] #[inline] pub fn fid_news_ofer_entp_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건 시장 구분 코드: condition market division code (`FID_COND_MRKT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 제목 내용: title content (`FID_TITL_CNTT`).
    #[must_use] #[inline] pub fn fid_titl_cntt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 입력 날짜: input date (`FID_INPUT_DATE_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 입력 시간: input time (`FID_INPUT_HOUR_1`).
    #[must_use] #[inline] pub fn fid_input_hour_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 순위 정렬 구분 코드: rank sort division code (`FID_RANK_SORT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_rank_sort_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 입력 일련번호 (`FID_INPUT_SRNO`).
    #[must_use] #[inline] pub fn fid_input_srno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewsTitleResponse(Answer);

crate::schema::response_type!(NewsTitleResponse, DESCRIPTION);

impl NewsTitleResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = NewsTitleOutput<'_>> { self.0.rows(0).iter().map(NewsTitleOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct NewsTitleOutput<'a>(&'a Cells);

impl<'a> NewsTitleOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 내용 조회용 일련번호 (`cntt_usiq_srno`).
    #[inline] pub fn cntt_usiq_srno(self) -> &'a str { self.0.text(0) }
    /// 뉴스 제공 업체 코드: news provider firm code (`news_ofer_entp_code`).
    #[inline] pub fn news_ofer_entp_code(self) -> &'a str { self.0.text(1) }
    /// 작성일자: written date (`data_dt`).
    #[inline] pub fn data_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(2) }
    /// 작성시간: written time (`data_tm`).
    #[inline] pub fn data_tm(self) -> Result<Option<Time>, FieldError> { self.0.time(3) }
    /// HTS 공시 제목 내용: HTS disclosure title content (`hts_pbnt_titl_cntt`).
    #[inline] pub fn hts_pbnt_titl_cntt(self) -> &'a str { self.0.text(4) }
    /// 뉴스 대구분 (`news_lrdv_code`).
    #[inline] pub fn news_lrdv_code(self) -> &'a str { self.0.text(5) }
    /// 자료원: source (`dorg`).
    #[inline] pub fn dorg(self) -> &'a str { self.0.text(6) }
    /// 종목 코드1: issue code 1 (`iscd1`).
    #[inline] pub fn iscd1(self) -> &'a str { self.0.text(7) }
    /// 종목 코드2: issue code 2 (`iscd2`).
    #[inline] pub fn iscd2(self) -> &'a str { self.0.text(8) }
    /// 종목 코드3: issue code 3 (`iscd3`).
    #[inline] pub fn iscd3(self) -> &'a str { self.0.text(9) }
    /// 종목 코드4: issue code 4 (`iscd4`).
    #[inline] pub fn iscd4(self) -> &'a str { self.0.text(10) }
    /// 종목 코드5: issue code 5 (`iscd5`).
    #[inline] pub fn iscd5(self) -> &'a str { self.0.text(11) }
}

