//! `brknews-title` 해외속보(제목): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외속보(제목): `GET /uapi/overseas-price/v1/quotations/brknews-title`.
#[derive(Clone, Copy, Debug)]
pub struct BrknewsTitle;

impl Call for BrknewsTitle {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = BrknewsTitleRequest;
    type Response = BrknewsTitleResponse;
}

impl ReadCall for BrknewsTitle {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_NEWS_OFER_ENTP_CODE", "뉴스제공업체코드", "news provider firm code", Kind::Code).required(),
    Field::new("FID_COND_MRKT_CLS_CODE", "조건시장구분코드", "condition market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_TITL_CNTT", "제목내용", "title content", Kind::Text).required(),
    Field::new("FID_INPUT_DATE_1", "입력날짜1", "input date 1", Kind::Date).required(),
    Field::new("FID_INPUT_HOUR_1", "입력시간1", "input time 1", Kind::Time).required(),
    Field::new("FID_RANK_SORT_CLS_CODE", "순위정렬구분코드", "rank sort division code", Kind::Code).required(),
    Field::new("FID_INPUT_SRNO", "입력일련번호", "", Kind::Text).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "조건화면분류코드", "screen division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("cntt_usiq_srno", "내용조회용일련번호", "", Kind::Text),
    Field::new("news_ofer_entp_code", "뉴스제공업체코드", "news provider firm code", Kind::Code),
    Field::new("data_dt", "작성일자", "written date", Kind::Date),
    Field::new("data_tm", "작성시간", "written time", Kind::Time),
    Field::new("hts_pbnt_titl_cntt", "HTS공시제목내용", "HTS disclosure title content", Kind::Text),
    Field::new("news_lrdv_code", "뉴스대구분", "", Kind::Code),
    Field::new("dorg", "자료원", "source", Kind::Text),
    Field::new("iscd1", "종목코드1", "issue code 1", Kind::Code),
    Field::new("iscd2", "종목코드2", "issue code 2", Kind::Code),
    Field::new("iscd3", "종목코드3", "issue code 3", Kind::Code),
    Field::new("iscd4", "종목코드4", "issue code 4", Kind::Code),
    Field::new("iscd5", "종목코드5", "issue code 5", Kind::Code),
    Field::new("iscd6", "종목코드6", "issue code 6", Kind::Code),
    Field::new("iscd7", "종목코드7", "issue code 7", Kind::Code),
    Field::new("iscd8", "종목코드8", "issue code 8", Kind::Code),
    Field::new("iscd9", "종목코드9", "issue code 9", Kind::Code),
    Field::new("iscd10", "종목코드10", "issue code 10", Kind::Code),
    Field::new("kor_isnm1", "한글종목명1", "Korean issue name 1", Kind::Text),
    Field::new("kor_isnm2", "한글종목명2", "Korean issue name 2", Kind::Text),
    Field::new("kor_isnm3", "한글종목명3", "Korean issue name 3", Kind::Text),
    Field::new("kor_isnm4", "한글종목명4", "Korean issue name 4", Kind::Text),
    Field::new("kor_isnm5", "한글종목명5", "Korean issue name 5", Kind::Text),
    Field::new("kor_isnm6", "한글종목명6", "Korean issue name 6", Kind::Text),
    Field::new("kor_isnm7", "한글종목명7", "Korean issue name 7", Kind::Text),
    Field::new("kor_isnm8", "한글종목명8", "Korean issue name 8", Kind::Text),
    Field::new("kor_isnm9", "한글종목명9", "Korean issue name 9", Kind::Text),
    Field::new("kor_isnm10", "한글종목명10", "Korean issue name 10", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "brknews_title",
    title: "해외속보(제목)",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/brknews-title",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKST01011801")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrknewsTitleRequest(Cells);

crate::schema::request_type!(BrknewsTitleRequest, DESCRIPTION);

impl BrknewsTitleRequest {
    /// Sets 뉴스제공업체코드: news provider firm code (`FID_NEWS_OFER_ENTP_CODE`).
    #[must_use] #[inline] pub fn fid_news_ofer_entp_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건시장구분코드: condition market division code (`FID_COND_MRKT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 입력종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 제목내용: title content (`FID_TITL_CNTT`).
    #[must_use] #[inline] pub fn fid_titl_cntt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 입력날짜1: input date 1 (`FID_INPUT_DATE_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 입력시간1: input time 1 (`FID_INPUT_HOUR_1`).
    #[must_use] #[inline] pub fn fid_input_hour_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 순위정렬구분코드: rank sort division code (`FID_RANK_SORT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_rank_sort_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 입력일련번호 (`FID_INPUT_SRNO`).
    #[must_use] #[inline] pub fn fid_input_srno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 조건화면분류코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrknewsTitleResponse(Answer);

crate::schema::response_type!(BrknewsTitleResponse, DESCRIPTION);

impl BrknewsTitleResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = BrknewsTitleOutput<'_>> { self.0.rows(0).iter().map(BrknewsTitleOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct BrknewsTitleOutput<'a>(&'a Cells);

impl<'a> BrknewsTitleOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 내용조회용일련번호 (`cntt_usiq_srno`).
    #[inline] pub fn cntt_usiq_srno(self) -> &'a str { self.0.text(0) }
    /// 뉴스제공업체코드: news provider firm code (`news_ofer_entp_code`).
    #[inline] pub fn news_ofer_entp_code(self) -> &'a str { self.0.text(1) }
    /// 작성일자: written date (`data_dt`).
    #[inline] pub fn data_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(2) }
    /// 작성시간: written time (`data_tm`).
    #[inline] pub fn data_tm(self) -> Result<Option<Time>, FieldError> { self.0.time(3) }
    /// HTS공시제목내용: HTS disclosure title content (`hts_pbnt_titl_cntt`).
    #[inline] pub fn hts_pbnt_titl_cntt(self) -> &'a str { self.0.text(4) }
    /// 뉴스대구분 (`news_lrdv_code`).
    #[inline] pub fn news_lrdv_code(self) -> &'a str { self.0.text(5) }
    /// 자료원: source (`dorg`).
    #[inline] pub fn dorg(self) -> &'a str { self.0.text(6) }
    /// 종목코드1: issue code 1 (`iscd1`).
    #[inline] pub fn iscd1(self) -> &'a str { self.0.text(7) }
    /// 종목코드2: issue code 2 (`iscd2`).
    #[inline] pub fn iscd2(self) -> &'a str { self.0.text(8) }
    /// 종목코드3: issue code 3 (`iscd3`).
    #[inline] pub fn iscd3(self) -> &'a str { self.0.text(9) }
    /// 종목코드4: issue code 4 (`iscd4`).
    #[inline] pub fn iscd4(self) -> &'a str { self.0.text(10) }
    /// 종목코드5: issue code 5 (`iscd5`).
    #[inline] pub fn iscd5(self) -> &'a str { self.0.text(11) }
    /// 종목코드6: issue code 6 (`iscd6`).
    #[inline] pub fn iscd6(self) -> &'a str { self.0.text(12) }
    /// 종목코드7: issue code 7 (`iscd7`).
    #[inline] pub fn iscd7(self) -> &'a str { self.0.text(13) }
    /// 종목코드8: issue code 8 (`iscd8`).
    #[inline] pub fn iscd8(self) -> &'a str { self.0.text(14) }
    /// 종목코드9: issue code 9 (`iscd9`).
    #[inline] pub fn iscd9(self) -> &'a str { self.0.text(15) }
    /// 종목코드10: issue code 10 (`iscd10`).
    #[inline] pub fn iscd10(self) -> &'a str { self.0.text(16) }
    /// 한글종목명1: Korean issue name 1 (`kor_isnm1`).
    #[inline] pub fn kor_isnm1(self) -> &'a str { self.0.text(17) }
    /// 한글종목명2: Korean issue name 2 (`kor_isnm2`).
    #[inline] pub fn kor_isnm2(self) -> &'a str { self.0.text(18) }
    /// 한글종목명3: Korean issue name 3 (`kor_isnm3`).
    #[inline] pub fn kor_isnm3(self) -> &'a str { self.0.text(19) }
    /// 한글종목명4: Korean issue name 4 (`kor_isnm4`).
    #[inline] pub fn kor_isnm4(self) -> &'a str { self.0.text(20) }
    /// 한글종목명5: Korean issue name 5 (`kor_isnm5`).
    #[inline] pub fn kor_isnm5(self) -> &'a str { self.0.text(21) }
    /// 한글종목명6: Korean issue name 6 (`kor_isnm6`).
    #[inline] pub fn kor_isnm6(self) -> &'a str { self.0.text(22) }
    /// 한글종목명7: Korean issue name 7 (`kor_isnm7`).
    #[inline] pub fn kor_isnm7(self) -> &'a str { self.0.text(23) }
    /// 한글종목명8: Korean issue name 8 (`kor_isnm8`).
    #[inline] pub fn kor_isnm8(self) -> &'a str { self.0.text(24) }
    /// 한글종목명9: Korean issue name 9 (`kor_isnm9`).
    #[inline] pub fn kor_isnm9(self) -> &'a str { self.0.text(25) }
    /// 한글종목명10: Korean issue name 10 (`kor_isnm10`).
    #[inline] pub fn kor_isnm10(self) -> &'a str { self.0.text(26) }
}

