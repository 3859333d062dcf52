//! `inquire-member` 주식현재가 회원사: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 주식현재가 회원사: `GET /uapi/domestic-stock/v1/quotations/inquire-member`.
#[derive(Clone, Copy, Debug)]
pub struct InquireMember;

impl Call for InquireMember {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireMemberRequest;
    type Response = InquireMemberResponse;
}

impl ReadCall for InquireMember {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", "FID market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "FID 입력 종목코드", "FID input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("seln_mbcr_no1", "매도 회원사 번호1", "sell member firm number 1", Kind::Text),
    Field::new("seln_mbcr_no2", "매도 회원사 번호2", "sell member firm number 2", Kind::Text),
    Field::new("seln_mbcr_no3", "매도 회원사 번호3", "sell member firm number 3", Kind::Text),
    Field::new("seln_mbcr_no4", "매도 회원사 번호4", "sell member firm number 4", Kind::Text),
    Field::new("seln_mbcr_no5", "매도 회원사 번호5", "sell member firm number 5", Kind::Text),
    Field::new("seln_mbcr_name1", "매도 회원사 명1", "sell member firm name 1", Kind::Text),
    Field::new("seln_mbcr_name2", "매도 회원사 명2", "sell member firm name 2", Kind::Text),
    Field::new("seln_mbcr_name3", "매도 회원사 명3", "sell member firm name 3", Kind::Text),
    Field::new("seln_mbcr_name4", "매도 회원사 명4", "sell member firm name 4", Kind::Text),
    Field::new("seln_mbcr_name5", "매도 회원사 명5", "sell member firm name 5", Kind::Text),
    Field::new("total_seln_qty1", "총 매도 수량1", "total sell qty 1", Kind::Shares),
    Field::new("total_seln_qty2", "총 매도 수량2", "total sell qty 2", Kind::Shares),
    Field::new("total_seln_qty3", "총 매도 수량3", "total sell qty 3", Kind::Shares),
    Field::new("total_seln_qty4", "총 매도 수량4", "total sell qty 4", Kind::Shares),
    Field::new("total_seln_qty5", "총 매도 수량5", "total sell qty 5", Kind::Shares),
    Field::new("seln_mbcr_rlim1", "매도 회원사 비중1", "sell member firm weight 1", Kind::Ratio),
    Field::new("seln_mbcr_rlim2", "매도 회원사 비중2", "sell member firm weight 2", Kind::Ratio),
    Field::new("seln_mbcr_rlim3", "매도 회원사 비중3", "sell member firm weight 3", Kind::Ratio),
    Field::new("seln_mbcr_rlim4", "매도 회원사 비중4", "sell member firm weight 4", Kind::Ratio),
    Field::new("seln_mbcr_rlim5", "매도 회원사 비중5", "sell member firm weight 5", Kind::Ratio),
    Field::new("seln_qty_icdc1", "매도 수량 증감1", "sell qty change 1", Kind::Decimal),
    Field::new("seln_qty_icdc2", "매도 수량 증감2", "sell qty change 2", Kind::Decimal),
    Field::new("seln_qty_icdc3", "매도 수량 증감3", "sell qty change 3", Kind::Decimal),
    Field::new("seln_qty_icdc4", "매도 수량 증감4", "sell qty change 4", Kind::Decimal),
    Field::new("seln_qty_icdc5", "매도 수량 증감5", "sell qty change 5", Kind::Decimal),
    Field::new("shnu_mbcr_no1", "매수2 회원사 번호1", "buy member firm number 1", Kind::Text),
    Field::new("shnu_mbcr_no2", "매수2 회원사 번호2", "buy member firm number 2", Kind::Text),
    Field::new("shnu_mbcr_no3", "매수2 회원사 번호3", "buy member firm number 3", Kind::Text),
    Field::new("shnu_mbcr_no4", "매수2 회원사 번호4", "buy member firm number 4", Kind::Text),
    Field::new("shnu_mbcr_no5", "매수2 회원사 번호5", "buy member firm number 5", Kind::Text),
    Field::new("shnu_mbcr_name1", "매수2 회원사 명1", "buy member firm name 1", Kind::Text),
    Field::new("shnu_mbcr_name2", "매수2 회원사 명2", "buy member firm name 2", Kind::Text),
    Field::new("shnu_mbcr_name3", "매수2 회원사 명3", "buy member firm name 3", Kind::Text),
    Field::new("shnu_mbcr_name4", "매수2 회원사 명4", "buy member firm name 4", Kind::Text),
    Field::new("shnu_mbcr_name5", "매수2 회원사 명5", "buy member firm name 5", Kind::Text),
    Field::new("total_shnu_qty1", "총 매수2 수량1", "total buy qty 1", Kind::Shares),
    Field::new("total_shnu_qty2", "총 매수2 수량2", "total buy qty 2", Kind::Shares),
    Field::new("total_shnu_qty3", "총 매수2 수량3", "total buy qty 3", Kind::Shares),
    Field::new("total_shnu_qty4", "총 매수2 수량4", "total buy qty 4", Kind::Shares),
    Field::new("total_shnu_qty5", "총 매수2 수량5", "total buy qty 5", Kind::Shares),
    Field::new("shnu_mbcr_rlim1", "매수2 회원사 비중1", "buy member firm weight 1", Kind::Ratio),
    Field::new("shnu_mbcr_rlim2", "매수2 회원사 비중2", "buy member firm weight 2", Kind::Ratio),
    Field::new("shnu_mbcr_rlim3", "매수2 회원사 비중3", "buy member firm weight 3", Kind::Ratio),
    Field::new("shnu_mbcr_rlim4", "매수2 회원사 비중4", "buy member firm weight 4", Kind::Ratio),
    Field::new("shnu_mbcr_rlim5", "매수2 회원사 비중5", "buy member firm weight 5", Kind::Ratio),
    Field::new("shnu_qty_icdc1", "매수2 수량 증감1", "buy qty change 1", Kind::Decimal),
    Field::new("shnu_qty_icdc2", "매수2 수량 증감2", "buy qty change 2", Kind::Decimal),
    Field::new("shnu_qty_icdc3", "매수2 수량 증감3", "buy qty change 3", Kind::Decimal),
    Field::new("shnu_qty_icdc4", "매수2 수량 증감4", "buy qty change 4", Kind::Decimal),
    Field::new("shnu_qty_icdc5", "매수2 수량 증감5", "buy qty change 5", Kind::Decimal),
    Field::new("glob_total_seln_qty", "외국계 총 매도 수량", "foreign-firm total sell qty", Kind::Shares),
    Field::new("glob_seln_rlim", "외국계 매도 비중", "foreign-firm sell weight", Kind::Ratio),
    Field::new("glob_ntby_qty", "외국계 순매수 수량", "foreign-firm net buy qty", Kind::Shares),
    Field::new("glob_total_shnu_qty", "외국계 총 매수2 수량", "foreign-firm total buy qty", Kind::Shares),
    Field::new("glob_shnu_rlim", "외국계 매수2 비중", "foreign-firm buy weight", Kind::Ratio),
    Field::new("seln_mbcr_glob_yn_1", "매도 회원사 외국계 여부1", "sell member firm foreign-firm flag Y/N 1", Kind::Flag),
    Field::new("seln_mbcr_glob_yn_2", "매도 회원사 외국계 여부2", "sell member firm foreign-firm flag Y/N 2", Kind::Flag),
    Field::new("seln_mbcr_glob_yn_3", "매도 회원사 외국계 여부3", "sell member firm foreign-firm flag Y/N 3", Kind::Flag),
    Field::new("seln_mbcr_glob_yn_4", "매도 회원사 외국계 여부4", "sell member firm foreign-firm flag Y/N 4", Kind::Flag),
    Field::new("seln_mbcr_glob_yn_5", "매도 회원사 외국계 여부5", "sell member firm foreign-firm flag Y/N 5", Kind::Flag),
    Field::new("shnu_mbcr_glob_yn_1", "매수2 회원사 외국계 여부1", "buy member firm foreign-firm flag Y/N 1", Kind::Flag),
    Field::new("shnu_mbcr_glob_yn_2", "매수2 회원사 외국계 여부2", "buy member firm foreign-firm flag Y/N 2", Kind::Flag),
    Field::new("shnu_mbcr_glob_yn_3", "매수2 회원사 외국계 여부3", "buy member firm foreign-firm flag Y/N 3", Kind::Flag),
    Field::new("shnu_mbcr_glob_yn_4", "매수2 회원사 외국계 여부4", "buy member firm foreign-firm flag Y/N 4", Kind::Flag),
    Field::new("shnu_mbcr_glob_yn_5", "매수2 회원사 외국계 여부5", "buy member firm foreign-firm flag Y/N 5", Kind::Flag),
    Field::new("glob_total_seln_qty_icdc", "외국계 총 매도 수량 증감", "foreign-firm total sell qty change", Kind::Decimal),
    Field::new("glob_total_shnu_qty_icdc", "외국계 총 매수2 수량 증감", "foreign-firm total buy qty change", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_member",
    title: "주식현재가 회원사",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-member",
    effect: Effect::Read,
    tr_ids: &[TrIds::both("FHKST01010600", "FHKST01010600")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireMemberRequest(Cells);

crate::schema::request_type!(InquireMemberRequest, DESCRIPTION);

impl InquireMemberRequest {
    /// Sets FID 조건 시장 분류 코드: FID market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets FID 입력 종목코드: FID input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireMemberResponse(Answer);

crate::schema::response_type!(InquireMemberResponse, DESCRIPTION);

impl InquireMemberResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<InquireMemberOutput<'_>> { self.0.row(0).map(InquireMemberOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquireMemberOutput<'a>(&'a Cells);

impl<'a> InquireMemberOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 매도 회원사 번호1: sell member firm number 1 (`seln_mbcr_no1`).
    #[inline] pub fn seln_mbcr_no1(self) -> &'a str { self.0.text(0) }
    /// 매도 회원사 번호2: sell member firm number 2 (`seln_mbcr_no2`).
    #[inline] pub fn seln_mbcr_no2(self) -> &'a str { self.0.text(1) }
    /// 매도 회원사 번호3: sell member firm number 3 (`seln_mbcr_no3`).
    #[inline] pub fn seln_mbcr_no3(self) -> &'a str { self.0.text(2) }
    /// 매도 회원사 번호4: sell member firm number 4 (`seln_mbcr_no4`).
    #[inline] pub fn seln_mbcr_no4(self) -> &'a str { self.0.text(3) }
    /// 매도 회원사 번호5: sell member firm number 5 (`seln_mbcr_no5`).
    #[inline] pub fn seln_mbcr_no5(self) -> &'a str { self.0.text(4) }
    /// 매도 회원사 명1: sell member firm name 1 (`seln_mbcr_name1`).
    #[inline] pub fn seln_mbcr_name1(self) -> &'a str { self.0.text(5) }
    /// 매도 회원사 명2: sell member firm name 2 (`seln_mbcr_name2`).
    #[inline] pub fn seln_mbcr_name2(self) -> &'a str { self.0.text(6) }
    /// 매도 회원사 명3: sell member firm name 3 (`seln_mbcr_name3`).
    #[inline] pub fn seln_mbcr_name3(self) -> &'a str { self.0.text(7) }
    /// 매도 회원사 명4: sell member firm name 4 (`seln_mbcr_name4`).
    #[inline] pub fn seln_mbcr_name4(self) -> &'a str { self.0.text(8) }
    /// 매도 회원사 명5: sell member firm name 5 (`seln_mbcr_name5`).
    #[inline] pub fn seln_mbcr_name5(self) -> &'a str { self.0.text(9) }
    /// 총 매도 수량1: total sell qty 1 (`total_seln_qty1`).
    #[inline] pub fn total_seln_qty1(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
    /// 총 매도 수량2: total sell qty 2 (`total_seln_qty2`).
    #[inline] pub fn total_seln_qty2(self) -> Result<Option<i64>, FieldError> { self.0.whole(11) }
    /// 총 매도 수량3: total sell qty 3 (`total_seln_qty3`).
    #[inline] pub fn total_seln_qty3(self) -> Result<Option<i64>, FieldError> { self.0.whole(12) }
    /// 총 매도 수량4: total sell qty 4 (`total_seln_qty4`).
    #[inline] pub fn total_seln_qty4(self) -> Result<Option<i64>, FieldError> { self.0.whole(13) }
    /// 총 매도 수량5: total sell qty 5 (`total_seln_qty5`).
    #[inline] pub fn total_seln_qty5(self) -> Result<Option<i64>, FieldError> { self.0.whole(14) }
    /// 매도 회원사 비중1: sell member firm weight 1 (`seln_mbcr_rlim1`).
    #[inline] pub fn seln_mbcr_rlim1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 매도 회원사 비중2: sell member firm weight 2 (`seln_mbcr_rlim2`).
    #[inline] pub fn seln_mbcr_rlim2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 매도 회원사 비중3: sell member firm weight 3 (`seln_mbcr_rlim3`).
    #[inline] pub fn seln_mbcr_rlim3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 매도 회원사 비중4: sell member firm weight 4 (`seln_mbcr_rlim4`).
    #[inline] pub fn seln_mbcr_rlim4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 매도 회원사 비중5: sell member firm weight 5 (`seln_mbcr_rlim5`).
    #[inline] pub fn seln_mbcr_rlim5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 매도 수량 증감1: sell qty change 1 (`seln_qty_icdc1`).
    #[inline] pub fn seln_qty_icdc1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 매도 수량 증감2: sell qty change 2 (`seln_qty_icdc2`).
    #[inline] pub fn seln_qty_icdc2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 매도 수량 증감3: sell qty change 3 (`seln_qty_icdc3`).
    #[inline] pub fn seln_qty_icdc3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 매도 수량 증감4: sell qty change 4 (`seln_qty_icdc4`).
    #[inline] pub fn seln_qty_icdc4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// 매도 수량 증감5: sell qty change 5 (`seln_qty_icdc5`).
    #[inline] pub fn seln_qty_icdc5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// 매수2 회원사 번호1: buy member firm number 1 (`shnu_mbcr_no1`).
    #[inline] pub fn shnu_mbcr_no1(self) -> &'a str { self.0.text(25) }
    /// 매수2 회원사 번호2: buy member firm number 2 (`shnu_mbcr_no2`).
    #[inline] pub fn shnu_mbcr_no2(self) -> &'a str { self.0.text(26) }
    /// 매수2 회원사 번호3: buy member firm number 3 (`shnu_mbcr_no3`).
    #[inline] pub fn shnu_mbcr_no3(self) -> &'a str { self.0.text(27) }
    /// 매수2 회원사 번호4: buy member firm number 4 (`shnu_mbcr_no4`).
    #[inline] pub fn shnu_mbcr_no4(self) -> &'a str { self.0.text(28) }
    /// 매수2 회원사 번호5: buy member firm number 5 (`shnu_mbcr_no5`).
    #[inline] pub fn shnu_mbcr_no5(self) -> &'a str { self.0.text(29) }
    /// 매수2 회원사 명1: buy member firm name 1 (`shnu_mbcr_name1`).
    #[inline] pub fn shnu_mbcr_name1(self) -> &'a str { self.0.text(30) }
    /// 매수2 회원사 명2: buy member firm name 2 (`shnu_mbcr_name2`).
    #[inline] pub fn shnu_mbcr_name2(self) -> &'a str { self.0.text(31) }
    /// 매수2 회원사 명3: buy member firm name 3 (`shnu_mbcr_name3`).
    #[inline] pub fn shnu_mbcr_name3(self) -> &'a str { self.0.text(32) }
    /// 매수2 회원사 명4: buy member firm name 4 (`shnu_mbcr_name4`).
    #[inline] pub fn shnu_mbcr_name4(self) -> &'a str { self.0.text(33) }
    /// 매수2 회원사 명5: buy member firm name 5 (`shnu_mbcr_name5`).
    #[inline] pub fn shnu_mbcr_name5(self) -> &'a str { self.0.text(34) }
    /// 총 매수2 수량1: total buy qty 1 (`total_shnu_qty1`).
    #[inline] pub fn total_shnu_qty1(self) -> Result<Option<i64>, FieldError> { self.0.whole(35) }
    /// 총 매수2 수량2: total buy qty 2 (`total_shnu_qty2`).
    #[inline] pub fn total_shnu_qty2(self) -> Result<Option<i64>, FieldError> { self.0.whole(36) }
    /// 총 매수2 수량3: total buy qty 3 (`total_shnu_qty3`).
    #[inline] pub fn total_shnu_qty3(self) -> Result<Option<i64>, FieldError> { self.0.whole(37) }
    /// 총 매수2 수량4: total buy qty 4 (`total_shnu_qty4`).
    #[inline] pub fn total_shnu_qty4(self) -> Result<Option<i64>, FieldError> { self.0.whole(38) }
    /// 총 매수2 수량5: total buy qty 5 (`total_shnu_qty5`).
    #[inline] pub fn total_shnu_qty5(self) -> Result<Option<i64>, FieldError> { self.0.whole(39) }
    /// 매수2 회원사 비중1: buy member firm weight 1 (`shnu_mbcr_rlim1`).
    #[inline] pub fn shnu_mbcr_rlim1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(40) }
    /// 매수2 회원사 비중2: buy member firm weight 2 (`shnu_mbcr_rlim2`).
    #[inline] pub fn shnu_mbcr_rlim2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(41) }
    /// 매수2 회원사 비중3: buy member firm weight 3 (`shnu_mbcr_rlim3`).
    #[inline] pub fn shnu_mbcr_rlim3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(42) }
    /// 매수2 회원사 비중4: buy member firm weight 4 (`shnu_mbcr_rlim4`).
    #[inline] pub fn shnu_mbcr_rlim4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(43) }
    /// 매수2 회원사 비중5: buy member firm weight 5 (`shnu_mbcr_rlim5`).
    #[inline] pub fn shnu_mbcr_rlim5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(44) }
    /// 매수2 수량 증감1: buy qty change 1 (`shnu_qty_icdc1`).
    #[inline] pub fn shnu_qty_icdc1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(45) }
    /// 매수2 수량 증감2: buy qty change 2 (`shnu_qty_icdc2`).
    #[inline] pub fn shnu_qty_icdc2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(46) }
    /// 매수2 수량 증감3: buy qty change 3 (`shnu_qty_icdc3`).
    #[inline] pub fn shnu_qty_icdc3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(47) }
    /// 매수2 수량 증감4: buy qty change 4 (`shnu_qty_icdc4`).
    #[inline] pub fn shnu_qty_icdc4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(48) }
    /// 매수2 수량 증감5: buy qty change 5 (`shnu_qty_icdc5`).
    #[inline] pub fn shnu_qty_icdc5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(49) }
    /// 외국계 총 매도 수량: foreign-firm total sell qty (`glob_total_seln_qty`).
    #[inline] pub fn glob_total_seln_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(50) }
    /// 외국계 매도 비중: foreign-firm sell weight (`glob_seln_rlim`).
    #[inline] pub fn glob_seln_rlim(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(51) }
    /// 외국계 순매수 수량: foreign-firm net buy qty (`glob_ntby_qty`).
    #[inline] pub fn glob_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(52) }
    /// 외국계 총 매수2 수량: foreign-firm total buy qty (`glob_total_shnu_qty`).
    #[inline] pub fn glob_total_shnu_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(53) }
    /// 외국계 매수2 비중: foreign-firm buy weight (`glob_shnu_rlim`).
    #[inline] pub fn glob_shnu_rlim(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(54) }
    /// 매도 회원사 외국계 여부1: sell member firm foreign-firm flag Y/N 1 (`seln_mbcr_glob_yn_1`).
    #[inline] pub fn seln_mbcr_glob_yn_1(self) -> Result<Option<bool>, FieldError> { self.0.flag(55) }
    /// 매도 회원사 외국계 여부2: sell member firm foreign-firm flag Y/N 2 (`seln_mbcr_glob_yn_2`).
    #[inline] pub fn seln_mbcr_glob_yn_2(self) -> Result<Option<bool>, FieldError> { self.0.flag(56) }
    /// 매도 회원사 외국계 여부3: sell member firm foreign-firm flag Y/N 3 (`seln_mbcr_glob_yn_3`).
    #[inline] pub fn seln_mbcr_glob_yn_3(self) -> Result<Option<bool>, FieldError> { self.0.flag(57) }
    /// 매도 회원사 외국계 여부4: sell member firm foreign-firm flag Y/N 4 (`seln_mbcr_glob_yn_4`).
    #[inline] pub fn seln_mbcr_glob_yn_4(self) -> Result<Option<bool>, FieldError> { self.0.flag(58) }
    /// 매도 회원사 외국계 여부5: sell member firm foreign-firm flag Y/N 5 (`seln_mbcr_glob_yn_5`).
    #[inline] pub fn seln_mbcr_glob_yn_5(self) -> Result<Option<bool>, FieldError> { self.0.flag(59) }
    /// 매수2 회원사 외국계 여부1: buy member firm foreign-firm flag Y/N 1 (`shnu_mbcr_glob_yn_1`).
    #[inline] pub fn shnu_mbcr_glob_yn_1(self) -> Result<Option<bool>, FieldError> { self.0.flag(60) }
    /// 매수2 회원사 외국계 여부2: buy member firm foreign-firm flag Y/N 2 (`shnu_mbcr_glob_yn_2`).
    #[inline] pub fn shnu_mbcr_glob_yn_2(self) -> Result<Option<bool>, FieldError> { self.0.flag(61) }
    /// 매수2 회원사 외국계 여부3: buy member firm foreign-firm flag Y/N 3 (`shnu_mbcr_glob_yn_3`).
    #[inline] pub fn shnu_mbcr_glob_yn_3(self) -> Result<Option<bool>, FieldError> { self.0.flag(62) }
    /// 매수2 회원사 외국계 여부4: buy member firm foreign-firm flag Y/N 4 (`shnu_mbcr_glob_yn_4`).
    #[inline] pub fn shnu_mbcr_glob_yn_4(self) -> Result<Option<bool>, FieldError> { self.0.flag(63) }
    /// 매수2 회원사 외국계 여부5: buy member firm foreign-firm flag Y/N 5 (`shnu_mbcr_glob_yn_5`).
    #[inline] pub fn shnu_mbcr_glob_yn_5(self) -> Result<Option<bool>, FieldError> { self.0.flag(64) }
    /// 외국계 총 매도 수량 증감: foreign-firm total sell qty change (`glob_total_seln_qty_icdc`).
    #[inline] pub fn glob_total_seln_qty_icdc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(65) }
    /// 외국계 총 매수2 수량 증감: foreign-firm total buy qty change (`glob_total_shnu_qty_icdc`).
    #[inline] pub fn glob_total_shnu_qty_icdc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(66) }
}

