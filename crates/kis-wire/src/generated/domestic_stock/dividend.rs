//! `dividend` 예탁원정보(배당일정): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 예탁원정보(배당일정): `GET /uapi/domestic-stock/v1/ksdinfo/dividend`.
#[derive(Clone, Copy, Debug)]
pub struct Dividend;

impl Call for Dividend {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = DividendRequest;
    type Response = DividendResponse;
}

impl ReadCall for Dividend {}

const REQUEST: Schema = Schema(&[
    Field::new("CTS", "CTS", "CTS", Kind::Text).required(),
    Field::new("GB1", "조회구분", "inquiry division", Kind::Code).required(),
    Field::new("F_DT", "조회일자From", "inquiry date From", Kind::Date).required(),
    Field::new("T_DT", "조회일자To", "inquiry date To", Kind::Date).required(),
    Field::new("SHT_CD", "종목코드", "issue code", Kind::Code).required(),
    Field::new("HIGH_GB", "고배당여부", "high dividend flag Y/N", Kind::Flag).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("record_date", "기준일", "base date", Kind::Date),
    Field::new("sht_cd", "종목코드", "issue code", Kind::Code),
    Field::new("isin_name", "종목명", "issue name", Kind::Text),
    Field::new("divi_kind", "배당종류", "dividend kind", Kind::Code),
    Field::new("face_val", "액면가", "face value", Kind::Decimal),
    Field::new("per_sto_divi_amt", "현금배당금", "cash dividend", Kind::Decimal),
    Field::new("divi_rate", "현금배당률(%)", "cash dividend rate", Kind::Ratio),
    Field::new("stk_divi_rate", "주식배당률(%)", "stock dividend rate", Kind::Ratio),
    Field::new("divi_pay_dt", "배당금지급일", "dividend payment date", Kind::Date),
    Field::new("stk_div_pay_dt", "주식배당지급일", "stock dividend payment date", Kind::Date),
    Field::new("odd_pay_dt", "단주대금지급일", "odd-lot value payment date", Kind::Date),
    Field::new("stk_kind", "주식종류", "stock kind", Kind::Code),
    Field::new("high_divi_gb", "고배당종목여부", "high dividend issue flag Y/N", Kind::Flag),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "dividend",
    title: "예탁원정보(배당일정)",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ksdinfo/dividend",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHKDB669102C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTS", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DividendRequest(Cells);

crate::schema::request_type!(DividendRequest, DESCRIPTION);

impl DividendRequest {
    /// Sets CTS: CTS (`CTS`).
    #[must_use] #[inline] pub fn cts(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조회구분: inquiry division (`GB1`).
    #[must_use] #[inline] pub fn gb1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조회일자From: inquiry date From (`F_DT`).
    #[must_use] #[inline] pub fn f_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 조회일자To: inquiry date To (`T_DT`).
    #[must_use] #[inline] pub fn t_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 종목코드: issue code (`SHT_CD`).
    #[must_use] #[inline] pub fn sht_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 고배당여부: high dividend flag Y/N (`HIGH_GB`).
    #[must_use] #[inline] pub fn high_gb(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DividendResponse(Answer);

crate::schema::response_type!(DividendResponse, DESCRIPTION);

impl DividendResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = DividendOutput1<'_>> { self.0.rows(0).iter().map(DividendOutput1) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct DividendOutput1<'a>(&'a Cells);

impl<'a> DividendOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 기준일: base date (`record_date`).
    #[inline] pub fn record_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 종목코드: issue code (`sht_cd`).
    #[inline] pub fn sht_cd(self) -> &'a str { self.0.text(1) }
    /// 종목명: issue name (`isin_name`).
    #[inline] pub fn isin_name(self) -> &'a str { self.0.text(2) }
    /// 배당종류: dividend kind (`divi_kind`).
    #[inline] pub fn divi_kind(self) -> &'a str { self.0.text(3) }
    /// 액면가: face value (`face_val`).
    #[inline] pub fn face_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 현금배당금: cash dividend (`per_sto_divi_amt`).
    #[inline] pub fn per_sto_divi_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 현금배당률(%): cash dividend rate (`divi_rate`).
    #[inline] pub fn divi_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 주식배당률(%): stock dividend rate (`stk_divi_rate`).
    #[inline] pub fn stk_divi_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 배당금지급일: dividend payment date (`divi_pay_dt`).
    #[inline] pub fn divi_pay_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(8) }
    /// 주식배당지급일: stock dividend payment date (`stk_div_pay_dt`).
    #[inline] pub fn stk_div_pay_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(9) }
    /// 단주대금지급일: odd-lot value payment date (`odd_pay_dt`).
    #[inline] pub fn odd_pay_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(10) }
    /// 주식종류: stock kind (`stk_kind`).
    #[inline] pub fn stk_kind(self) -> &'a str { self.0.text(11) }
    /// 고배당종목여부: high dividend issue flag Y/N (`high_divi_gb`).
    #[inline] pub fn high_divi_gb(self) -> Result<Option<bool>, FieldError> { self.0.flag(12) }
}

