//! `newly-listed` ELW 신규상장종목: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// ELW 신규상장종목: `GET /uapi/elw/v1/quotations/newly-listed`.
#[derive(Clone, Copy, Debug)]
pub struct NewlyListed;

impl Call for NewlyListed {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = NewlyListedRequest;
    type Response = NewlyListedResponse;
}

impl ReadCall for NewlyListed {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "조건화면분류코드", "screen division code", Kind::Code).required(),
    Field::new("FID_DIV_CLS_CODE", "분류구분코드", "class division code", Kind::Code).required(),
    Field::new("FID_UNAS_INPUT_ISCD", "기초자산입력종목코드", "underlying input issue code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_2", "입력종목코드2", "input issue code 2", Kind::Code).required(),
    Field::new("FID_INPUT_DATE_1", "입력날짜1", "input date 1", Kind::Date).required(),
    Field::new("FID_BLNC_CLS_CODE", "결재방법", "settlement method", Kind::Code).required(),
    Field::new("FID_BLNG_CLS_CODE", "", "", Kind::Unknown),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stck_lstn_date", "주식상장일자", "stock listing date", Kind::Date),
    Field::new("elw_kor_isnm", "ELW한글종목명", "ELW Korean issue name", Kind::Text),
    Field::new("elw_shrn_iscd", "ELW단축종목코드", "ELW short issue code", Kind::Code),
    Field::new("unas_isnm", "기초자산종목명", "underlying issue name", Kind::Text),
    Field::new("pblc_co_name", "발행회사명", "issuing company name", Kind::Text),
    Field::new("lstn_stcn", "상장주수", "listed shares", Kind::Shares),
    Field::new("acpr", "행사가", "strike price", Kind::Decimal),
    Field::new("stck_last_tr_date", "주식최종거래일자", "stock last trading date", Kind::Date),
    Field::new("elw_ko_barrier", "조기종료발생기준가격", "early termination occurrence reference price", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "elw",
    name: "newly_listed",
    title: "ELW 신규상장종목",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/newly-listed",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKEW154800C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewlyListedRequest(Cells);

crate::schema::request_type!(NewlyListedRequest, DESCRIPTION);

impl NewlyListedRequest {
    /// Sets 조건시장분류코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건화면분류코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 분류구분코드: class division code (`FID_DIV_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 기초자산입력종목코드: underlying input issue code (`FID_UNAS_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_unas_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 입력종목코드2: input issue code 2 (`FID_INPUT_ISCD_2`).
    #[must_use] #[inline] pub fn fid_input_iscd_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 입력날짜1: input date 1 (`FID_INPUT_DATE_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 결재방법: settlement method (`FID_BLNC_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_blnc_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets `FID_BLNG_CLS_CODE`.
    #[must_use] #[inline] pub fn fid_blng_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewlyListedResponse(Answer);

crate::schema::response_type!(NewlyListedResponse, DESCRIPTION);

impl NewlyListedResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = NewlyListedOutput<'_>> { self.0.rows(0).iter().map(NewlyListedOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct NewlyListedOutput<'a>(&'a Cells);

impl<'a> NewlyListedOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식상장일자: stock listing date (`stck_lstn_date`).
    #[inline] pub fn stck_lstn_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// ELW한글종목명: ELW Korean issue name (`elw_kor_isnm`).
    #[inline] pub fn elw_kor_isnm(self) -> &'a str { self.0.text(1) }
    /// ELW단축종목코드: ELW short issue code (`elw_shrn_iscd`).
    #[inline] pub fn elw_shrn_iscd(self) -> &'a str { self.0.text(2) }
    /// 기초자산종목명: underlying issue name (`unas_isnm`).
    #[inline] pub fn unas_isnm(self) -> &'a str { self.0.text(3) }
    /// 발행회사명: issuing company name (`pblc_co_name`).
    #[inline] pub fn pblc_co_name(self) -> &'a str { self.0.text(4) }
    /// 상장주수: listed shares (`lstn_stcn`).
    #[inline] pub fn lstn_stcn(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 행사가: strike price (`acpr`).
    #[inline] pub fn acpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 주식최종거래일자: stock last trading date (`stck_last_tr_date`).
    #[inline] pub fn stck_last_tr_date(self) -> Result<Option<Date>, FieldError> { self.0.date(7) }
    /// 조기종료발생기준가격: early termination occurrence reference price (`elw_ko_barrier`).
    #[inline] pub fn elw_ko_barrier(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
}

