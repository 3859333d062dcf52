//! `inquire-vi-status` 변동성완화장치(VI) 현황: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 변동성완화장치(VI) 현황: `GET /uapi/domestic-stock/v1/quotations/inquire-vi-status`.
#[derive(Clone, Copy, Debug)]
pub struct InquireViStatus;

impl Call for InquireViStatus {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireViStatusRequest;
    type Response = InquireViStatusResponse;
}

impl ReadCall for InquireViStatus {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_DIV_CLS_CODE", "FID 분류 구분 코드", "FID class division code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "FID 조건 화면 분류 코드", "FID screen division code", Kind::Code).required(),
    Field::new("FID_MRKT_CLS_CODE", "FID 시장 구분 코드", "FID market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "FID 입력 종목코드", "FID input issue code", Kind::Code).required(),
    Field::new("FID_RANK_SORT_CLS_CODE", "FID 순위 정렬 구분 코드", "FID rank sort division code", Kind::Code).required(),
    Field::new("FID_INPUT_DATE_1", "FID 입력 날짜1", "FID input date 1", Kind::Date).required(),
    Field::new("FID_TRGT_CLS_CODE", "FID 대상 구분 코드", "FID target division code", Kind::Code).required(),
    Field::new("FID_TRGT_EXLS_CLS_CODE", "FID 대상 제외 구분 코드", "FID target excluded division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("mksc_shrn_iscd", "유가증권 단축 종목코드", "security short issue code", Kind::Code),
    Field::new("vi_cls_code", "VI발동상태", "VI trigger status", Kind::Code),
    Field::new("bsop_date", "영업 일자", "business date", Kind::Date),
    Field::new("cntg_vi_hour", "VI발동시간", "VI trigger time", Kind::Time),
    Field::new("vi_cncl_hour", "VI해제시간", "VI release time", Kind::Time),
    Field::new("vi_kind_code", "VI종류코드", "VI kind code", Kind::Code),
    Field::new("vi_prc", "VI발동가격", "VI trigger price", Kind::Decimal),
    Field::new("vi_stnd_prc", "정적VI발동기준가격", "static VI trigger reference price", Kind::Decimal),
    Field::new("vi_dprt", "정적VI발동괴리율", "static VI trigger disparity rate", Kind::Ratio),
    Field::new("vi_dmc_stnd_prc", "동적VI발동기준가격", "dynamic VI trigger reference price", Kind::Decimal),
    Field::new("vi_dmc_dprt", "동적VI발동괴리율", "dynamic VI trigger disparity rate", Kind::Ratio),
    Field::new("vi_count", "VI발동횟수", "VI trigger count", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_vi_status",
    title: "변동성완화장치(VI) 현황",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-vi-status",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST01390000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireViStatusRequest(Cells);

crate::schema::request_type!(InquireViStatusRequest, DESCRIPTION);

impl InquireViStatusRequest {
    /// Sets FID 분류 구분 코드: FID class division code (`FID_DIV_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets FID 조건 화면 분류 코드: FID screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets FID 시장 구분 코드: FID market division code (`FID_MRKT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_mrkt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets FID 입력 종목코드: FID input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets FID 순위 정렬 구분 코드: FID rank sort division code (`FID_RANK_SORT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_rank_sort_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets FID 입력 날짜1: FID input date 1 (`FID_INPUT_DATE_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets FID 대상 구분 코드: FID target division code (`FID_TRGT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_trgt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets FID 대상 제외 구분 코드: FID target excluded division code (`FID_TRGT_EXLS_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_trgt_exls_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireViStatusResponse(Answer);

crate::schema::response_type!(InquireViStatusResponse, DESCRIPTION);

impl InquireViStatusResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = InquireViStatusOutput<'_>> { self.0.rows(0).iter().map(InquireViStatusOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquireViStatusOutput<'a>(&'a Cells);

impl<'a> InquireViStatusOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(0) }
    /// 유가증권 단축 종목코드: security short issue code (`mksc_shrn_iscd`).
    #[inline] pub fn mksc_shrn_iscd(self) -> &'a str { self.0.text(1) }
    /// VI발동상태: VI trigger status (`vi_cls_code`).
    #[inline] pub fn vi_cls_code(self) -> &'a str { self.0.text(2) }
    /// 영업 일자: business date (`bsop_date`).
    #[inline] pub fn bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(3) }
    /// VI발동시간: VI trigger time (`cntg_vi_hour`).
    #[inline] pub fn cntg_vi_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(4) }
    /// VI해제시간: VI release time (`vi_cncl_hour`).
    #[inline] pub fn vi_cncl_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(5) }
    /// VI종류코드: VI kind code (`vi_kind_code`).
    #[inline] pub fn vi_kind_code(self) -> &'a str { self.0.text(6) }
    /// VI발동가격: VI trigger price (`vi_prc`).
    #[inline] pub fn vi_prc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 정적VI발동기준가격: static VI trigger reference price (`vi_stnd_prc`).
    #[inline] pub fn vi_stnd_prc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 정적VI발동괴리율: static VI trigger disparity rate (`vi_dprt`).
    #[inline] pub fn vi_dprt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 동적VI발동기준가격: dynamic VI trigger reference price (`vi_dmc_stnd_prc`).
    #[inline] pub fn vi_dmc_stnd_prc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 동적VI발동괴리율: dynamic VI trigger disparity rate (`vi_dmc_dprt`).
    #[inline] pub fn vi_dmc_dprt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// VI발동횟수: VI trigger count (`vi_count`).
    #[inline] pub fn vi_count(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
}

