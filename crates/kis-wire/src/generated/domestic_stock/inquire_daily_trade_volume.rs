//! `inquire-daily-trade-volume` 종목별일별매수매도체결량: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 종목별일별매수매도체결량: `GET /uapi/domestic-stock/v1/quotations/inquire-daily-trade-volume`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyTradeVolume;

impl Call for InquireDailyTradeVolume {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireDailyTradeVolumeRequest;
    type Response = InquireDailyTradeVolumeResponse;
}

impl ReadCall for InquireDailyTradeVolume {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", "FID market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "FID 입력 종목코드", "FID input issue code", Kind::Code).required(),
    Field::new("FID_INPUT_DATE_1", "FID 입력 날짜1", "FID input date 1", Kind::Date).required(),
    Field::new("FID_INPUT_DATE_2", "FID 입력 날짜2", "FID input date 2", Kind::Date).required(),
    Field::new("FID_PERIOD_DIV_CODE", "FID 기간 분류 코드", "FID period class code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("shnu_cnqn_smtn", "매수 체결량 합계", "buy execution qty sum", Kind::Whole),
    Field::new("seln_cnqn_smtn", "매도 체결량 합계", "sell execution qty sum", Kind::Whole),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("stck_bsop_date", "거래상태정보", "stock business date", Kind::Date),
    Field::new("total_seln_qty", "총 매도 수량", "total sell qty", Kind::Shares),
    Field::new("total_shnu_qty", "총 매수 수량", "total buy qty", Kind::Shares),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_daily_trade_volume",
    title: "종목별일별매수매도체결량",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-daily-trade-volume",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKST03010800")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDailyTradeVolumeRequest(Cells);

crate::schema::request_type!(InquireDailyTradeVolumeRequest, DESCRIPTION);

impl InquireDailyTradeVolumeRequest {
    /// Sets FID 조건 시장 분류 코드: FID market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets FID 입력 종목코드: FID input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets FID 입력 날짜1: FID input date 1 (`FID_INPUT_DATE_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets FID 입력 날짜2: FID input date 2 (`FID_INPUT_DATE_2`).
    #[must_use] #[inline] pub fn fid_input_date_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets FID 기간 분류 코드: FID period class code (`FID_PERIOD_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_period_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDailyTradeVolumeResponse(Answer);

crate::schema::response_type!(InquireDailyTradeVolumeResponse, DESCRIPTION);

impl InquireDailyTradeVolumeResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<InquireDailyTradeVolumeOutput1<'_>> { self.0.row(0).map(InquireDailyTradeVolumeOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = InquireDailyTradeVolumeOutput2<'_>> { self.0.rows(1).iter().map(InquireDailyTradeVolumeOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyTradeVolumeOutput1<'a>(&'a Cells);

impl<'a> InquireDailyTradeVolumeOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 매수 체결량 합계: buy execution qty sum (`shnu_cnqn_smtn`).
    #[inline] pub fn shnu_cnqn_smtn(self) -> Result<Option<i64>, FieldError> { self.0.whole(0) }
    /// 매도 체결량 합계: sell execution qty sum (`seln_cnqn_smtn`).
    #[inline] pub fn seln_cnqn_smtn(self) -> Result<Option<i64>, FieldError> { self.0.whole(1) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyTradeVolumeOutput2<'a>(&'a Cells);

impl<'a> InquireDailyTradeVolumeOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 거래상태정보: stock business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 총 매도 수량: total sell qty (`total_seln_qty`).
    #[inline] pub fn total_seln_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(1) }
    /// 총 매수 수량: total buy qty (`total_shnu_qty`).
    #[inline] pub fn total_shnu_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(2) }
}

