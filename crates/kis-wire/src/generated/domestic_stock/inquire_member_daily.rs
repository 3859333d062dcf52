//! `inquire-member-daily` 주식현재가 회원사 종목매매동향: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 주식현재가 회원사 종목매매동향: `GET /uapi/domestic-stock/v1/quotations/inquire-member-daily`.
#[derive(Clone, Copy, Debug)]
pub struct InquireMemberDaily;

impl Call for InquireMemberDaily {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireMemberDailyRequest;
    type Response = InquireMemberDailyResponse;
}

impl ReadCall for InquireMemberDaily {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_2", "회원사코드", "member firm code", Kind::Code).required(),
    Field::new("FID_INPUT_DATE_1", "입력날짜1", "input date 1", Kind::Date).required(),
    Field::new("FID_INPUT_DATE_2", "입력날짜2", "input date 2", Kind::Date).required(),
    Field::new("FID_SCTN_CLS_CODE", "구간구분코드", "", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stck_bsop_date", "주식영업일자", "stock business date", Kind::Date),
    Field::new("total_seln_qty", "총매도수량", "total sell qty", Kind::Shares),
    Field::new("total_shnu_qty", "총매수2수량", "total buy 2 qty", Kind::Shares),
    Field::new("ntby_qty", "순매수수량", "net buy qty", Kind::Shares),
    Field::new("stck_prpr", "주식현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일대비부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적거래량", "accumulated volume", Kind::Shares),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_member_daily",
    title: "주식현재가 회원사 종목매매동향",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-member-daily",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST04540000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireMemberDailyRequest(Cells);

crate::schema::request_type!(InquireMemberDailyRequest, DESCRIPTION);

impl InquireMemberDailyRequest {
    /// Sets 조건시장분류코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 회원사코드: member firm code (`FID_INPUT_ISCD_2`).
    #[must_use] #[inline] pub fn fid_input_iscd_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 입력날짜1: input date 1 (`FID_INPUT_DATE_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 입력날짜2: input date 2 (`FID_INPUT_DATE_2`).
    #[must_use] #[inline] pub fn fid_input_date_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 구간구분코드 (`FID_SCTN_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_sctn_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireMemberDailyResponse(Answer);

crate::schema::response_type!(InquireMemberDailyResponse, DESCRIPTION);

impl InquireMemberDailyResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = InquireMemberDailyOutput<'_>> { self.0.rows(0).iter().map(InquireMemberDailyOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquireMemberDailyOutput<'a>(&'a Cells);

impl<'a> InquireMemberDailyOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식영업일자: stock business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 총매도수량: total sell qty (`total_seln_qty`).
    #[inline] pub fn total_seln_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(1) }
    /// 총매수2수량: total buy 2 qty (`total_shnu_qty`).
    #[inline] pub fn total_shnu_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(2) }
    /// 순매수수량: net buy qty (`ntby_qty`).
    #[inline] pub fn ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(3) }
    /// 주식현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 전일대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 전일대비부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(6) }
    /// 전일대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 누적거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
}

