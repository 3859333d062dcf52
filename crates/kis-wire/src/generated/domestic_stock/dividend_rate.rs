//! `dividend-rate` 국내주식 배당률 상위: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 배당률 상위: `GET /uapi/domestic-stock/v1/ranking/dividend-rate`.
#[derive(Clone, Copy, Debug)]
pub struct DividendRate;

impl Call for DividendRate {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = DividendRateRequest;
    type Response = DividendRateResponse;
}

impl ReadCall for DividendRate {}

const REQUEST: Schema = Schema(&[
    Field::new("CTS_AREA", "CTS_AREA", "CTS_AREA", Kind::Text).required(),
    Field::new("GB1", "KOSPI", "KOSPI", Kind::Text).required(),
    Field::new("UPJONG", "업종구분", "sector division", Kind::Code).required(),
    Field::new("GB2", "종목선택", "issue selected", Kind::Text).required(),
    Field::new("GB3", "배당구분", "dividend division", Kind::Code).required(),
    Field::new("F_DT", "기준일From", "base date From", Kind::Date).required(),
    Field::new("T_DT", "기준일To", "base date To", Kind::Date).required(),
    Field::new("GB4", "결산/중간배당", "settlement (fiscal) / midpoint dividend", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("rank", "순위", "rank", Kind::Whole),
    Field::new("sht_cd", "종목코드", "issue code", Kind::Code),
    Field::new("isin_name", "종목명", "issue name", Kind::Text),
    Field::new("record_date", "기준일", "base date", Kind::Date),
    Field::new("per_sto_divi_amt", "현금/주식배당금", "cash / stock dividend", Kind::Decimal),
    Field::new("divi_rate", "현금/주식배당률(%)", "cash / stock dividend rate", Kind::Ratio),
    Field::new("divi_kind", "배당종류", "dividend kind", Kind::Code),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "dividend_rate",
    title: "국내주식 배당률 상위",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/dividend-rate",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHKDB13470100")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DividendRateRequest(Cells);

crate::schema::request_type!(DividendRateRequest, DESCRIPTION);

impl DividendRateRequest {
    /// Sets CTS\_AREA: CTS\_AREA (`CTS_AREA`).
    #[must_use] #[inline] pub fn cts_area(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets KOSPI: KOSPI (`GB1`).
    #[must_use] #[inline] pub fn gb1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 업종구분: sector division (`UPJONG`).
    #[must_use] #[inline] pub fn upjong(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 종목선택: issue selected (`GB2`).
    #[must_use] #[inline] pub fn gb2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 배당구분: dividend division (`GB3`).
    #[must_use] #[inline] pub fn gb3(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 기준일From: base date From (`F_DT`).
    #[must_use] #[inline] pub fn f_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 기준일To: base date To (`T_DT`).
    #[must_use] #[inline] pub fn t_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 결산/중간배당: settlement (fiscal) / midpoint dividend (`GB4`).
    #[must_use] #[inline] pub fn gb4(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DividendRateResponse(Answer);

crate::schema::response_type!(DividendRateResponse, DESCRIPTION);

impl DividendRateResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = DividendRateOutput<'_>> { self.0.rows(0).iter().map(DividendRateOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct DividendRateOutput<'a>(&'a Cells);

impl<'a> DividendRateOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 순위: rank (`rank`).
    #[inline] pub fn rank(self) -> Result<Option<i64>, FieldError> { self.0.whole(0) }
    /// 종목코드: issue code (`sht_cd`).
    #[inline] pub fn sht_cd(self) -> &'a str { self.0.text(1) }
    /// 종목명: issue name (`isin_name`).
    #[inline] pub fn isin_name(self) -> &'a str { self.0.text(2) }
    /// 기준일: base date (`record_date`).
    #[inline] pub fn record_date(self) -> Result<Option<Date>, FieldError> { self.0.date(3) }
    /// 현금/주식배당금: cash / stock dividend (`per_sto_divi_amt`).
    #[inline] pub fn per_sto_divi_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 현금/주식배당률(%): cash / stock dividend rate (`divi_rate`).
    #[inline] pub fn divi_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 배당종류: dividend kind (`divi_kind`).
    #[inline] pub fn divi_kind(self) -> &'a str { self.0.text(6) }
}

