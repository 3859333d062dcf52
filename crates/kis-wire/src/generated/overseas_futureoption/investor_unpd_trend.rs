//! `investor-unpd-trend` 해외선물 미결제추이: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외선물 미결제추이: `GET /uapi/overseas-futureoption/v1/quotations/investor-unpd-trend`.
#[derive(Clone, Copy, Debug)]
pub struct InvestorUnpdTrend;

impl Call for InvestorUnpdTrend {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InvestorUnpdTrendRequest;
    type Response = InvestorUnpdTrendResponse;
}

impl ReadCall for InvestorUnpdTrend {}

const REQUEST: Schema = Schema(&[
    Field::new("PROD_ISCD", "상품", "product", Kind::Code).required(),
    Field::new("BSOP_DATE", "일자", "date", Kind::Date).required(),
    Field::new("UPMU_GUBUN", "구분", "division", Kind::Code).required(),
    Field::new("CTS_KEY", "CTS_KEY", "CTS_KEY", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("row_cnt", "응답레코드카운트", "", Kind::Shares),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("prod_iscd", "상품", "product", Kind::Code),
    Field::new("cftc_iscd", "CFTC코드", "CFTC code", Kind::Code),
    Field::new("bsop_date", "일자", "date", Kind::Date),
    Field::new("bidp_spec", "매수투기", "", Kind::Decimal),
    Field::new("askp_spec", "매도투기", "", Kind::Decimal),
    Field::new("spread_spec", "스프레드투기", "", Kind::Decimal),
    Field::new("bidp_hedge", "매수헤지", "buy hedge", Kind::Decimal),
    Field::new("askp_hedge", "매도헤지", "sell hedge", Kind::Decimal),
    Field::new("hts_otst_smtn", "미결제합계", "open interest sum", Kind::Decimal),
    Field::new("bidp_missing", "매수누락", "", Kind::Decimal),
    Field::new("askp_missing", "매도누락", "", Kind::Decimal),
    Field::new("bidp_spec_cust", "매수투기고객", "", Kind::Decimal),
    Field::new("askp_spec_cust", "매도투기고객", "", Kind::Decimal),
    Field::new("spread_spec_cust", "스프레드투기고객", "", Kind::Decimal),
    Field::new("bidp_hedge_cust", "매수헤지고객", "buy hedge customer", Kind::Decimal),
    Field::new("askp_hedge_cust", "매도헤지고객", "sell hedge customer", Kind::Decimal),
    Field::new("cust_smtn", "고객합계", "customer sum", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_futureoption",
    name: "investor_unpd_trend",
    title: "해외선물 미결제추이",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/quotations/investor-unpd-trend",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHDDB95030000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvestorUnpdTrendRequest(Cells);

crate::schema::request_type!(InvestorUnpdTrendRequest, DESCRIPTION);

impl InvestorUnpdTrendRequest {
    /// Sets 상품: product (`PROD_ISCD`).
    #[must_use] #[inline] pub fn prod_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 일자: date (`BSOP_DATE`).
    #[must_use] #[inline] pub fn bsop_date(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 구분: division (`UPMU_GUBUN`).
    #[must_use] #[inline] pub fn upmu_gubun(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets CTS\_KEY: CTS\_KEY (`CTS_KEY`).
    #[must_use] #[inline] pub fn cts_key(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvestorUnpdTrendResponse(Answer);

crate::schema::response_type!(InvestorUnpdTrendResponse, DESCRIPTION);

impl InvestorUnpdTrendResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<InvestorUnpdTrendOutput1<'_>> { self.0.row(0).map(InvestorUnpdTrendOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = InvestorUnpdTrendOutput2<'_>> { self.0.rows(1).iter().map(InvestorUnpdTrendOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InvestorUnpdTrendOutput1<'a>(&'a Cells);

impl<'a> InvestorUnpdTrendOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 응답레코드카운트 (`row_cnt`).
    #[inline] pub fn row_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(0) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InvestorUnpdTrendOutput2<'a>(&'a Cells);

impl<'a> InvestorUnpdTrendOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 상품: product (`prod_iscd`).
    #[inline] pub fn prod_iscd(self) -> &'a str { self.0.text(0) }
    /// CFTC코드: CFTC code (`cftc_iscd`).
    #[inline] pub fn cftc_iscd(self) -> &'a str { self.0.text(1) }
    /// 일자: date (`bsop_date`).
    #[inline] pub fn bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(2) }
    /// 매수투기 (`bidp_spec`).
    #[inline] pub fn bidp_spec(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 매도투기 (`askp_spec`).
    #[inline] pub fn askp_spec(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 스프레드투기 (`spread_spec`).
    #[inline] pub fn spread_spec(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 매수헤지: buy hedge (`bidp_hedge`).
    #[inline] pub fn bidp_hedge(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 매도헤지: sell hedge (`askp_hedge`).
    #[inline] pub fn askp_hedge(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 미결제합계: open interest sum (`hts_otst_smtn`).
    #[inline] pub fn hts_otst_smtn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 매수누락 (`bidp_missing`).
    #[inline] pub fn bidp_missing(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 매도누락 (`askp_missing`).
    #[inline] pub fn askp_missing(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 매수투기고객 (`bidp_spec_cust`).
    #[inline] pub fn bidp_spec_cust(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 매도투기고객 (`askp_spec_cust`).
    #[inline] pub fn askp_spec_cust(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 스프레드투기고객 (`spread_spec_cust`).
    #[inline] pub fn spread_spec_cust(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 매수헤지고객: buy hedge customer (`bidp_hedge_cust`).
    #[inline] pub fn bidp_hedge_cust(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 매도헤지고객: sell hedge customer (`askp_hedge_cust`).
    #[inline] pub fn askp_hedge_cust(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 고객합계: customer sum (`cust_smtn`).
    #[inline] pub fn cust_smtn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
}

