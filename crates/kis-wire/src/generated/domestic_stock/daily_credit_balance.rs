//! `daily-credit-balance` 국내주식 신용잔고 일별추이: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 신용잔고 일별추이: `GET /uapi/domestic-stock/v1/quotations/daily-credit-balance`.
#[derive(Clone, Copy, Debug)]
pub struct DailyCreditBalance;

impl Call for DailyCreditBalance {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = DailyCreditBalanceRequest;
    type Response = DailyCreditBalanceResponse;
}

impl ReadCall for DailyCreditBalance {}

const REQUEST: Schema = Schema(&[
    Field::new("fid_cond_mrkt_div_code", "시장 분류 코드", "market class code", Kind::Code).required(),
    Field::new("fid_cond_scr_div_code", "화면 분류 코드", "screen class code", Kind::Code).required(),
    Field::new("fid_input_iscd", "종목코드", "issue code", Kind::Code).required(),
    Field::new("fid_input_date_1", "결제일자", "settlement date", Kind::Date).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("deal_date", "매매 일자", "trading date", Kind::Date),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("stlm_date", "결제 일자", "settlement date", Kind::Date),
    Field::new("whol_loan_new_stcn", "전체 융자 신규 주수", "all margin loan new share count", Kind::Shares),
    Field::new("whol_loan_rdmp_stcn", "전체 융자 상환 주수", "all margin loan repayment share count", Kind::Shares),
    Field::new("whol_loan_rmnd_stcn", "전체 융자 잔고 주수", "all margin loan balance shares", Kind::Shares),
    Field::new("whol_loan_new_amt", "전체 융자 신규 금액", "all margin loan new amount", Kind::Decimal),
    Field::new("whol_loan_rdmp_amt", "전체 융자 상환 금액", "all margin loan repayment money amount", Kind::Decimal),
    Field::new("whol_loan_rmnd_amt", "전체 융자 잔고 금액", "all margin loan balance amount", Kind::Decimal),
    Field::new("whol_loan_rmnd_rate", "전체 융자 잔고 비율", "all margin loan balance ratio", Kind::Ratio),
    Field::new("whol_loan_gvrt", "전체 융자 공여율", "all margin loan granting rate", Kind::Ratio),
    Field::new("whol_stln_new_stcn", "전체 대주 신규 주수", "all stock loan new share count", Kind::Shares),
    Field::new("whol_stln_rdmp_stcn", "전체 대주 상환 주수", "all stock loan repayment share count", Kind::Shares),
    Field::new("whol_stln_rmnd_stcn", "전체 대주 잔고 주수", "all stock loan balance shares", Kind::Shares),
    Field::new("whol_stln_new_amt", "전체 대주 신규 금액", "all stock loan new amount", Kind::Decimal),
    Field::new("whol_stln_rdmp_amt", "전체 대주 상환 금액", "all stock loan repayment money amount", Kind::Decimal),
    Field::new("whol_stln_rmnd_amt", "전체 대주 잔고 금액", "all stock loan balance amount", Kind::Decimal),
    Field::new("whol_stln_rmnd_rate", "전체 대주 잔고 비율", "all stock loan balance ratio", Kind::Ratio),
    Field::new("whol_stln_gvrt", "전체 대주 공여율", "all stock loan granting rate", Kind::Ratio),
    Field::new("stck_oprc", "주식 시가2", "stock open price", Kind::Decimal),
    Field::new("stck_hgpr", "주식 최고가", "stock high price", Kind::Decimal),
    Field::new("stck_lwpr", "주식 최저가", "stock low price", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "daily_credit_balance",
    title: "국내주식 신용잔고 일별추이",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/daily-credit-balance",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST04760000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DailyCreditBalanceRequest(Cells);

crate::schema::request_type!(DailyCreditBalanceRequest, DESCRIPTION);

impl DailyCreditBalanceRequest {
    /// Sets 시장 분류 코드: market class code (`fid_cond_mrkt_div_code`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 화면 분류 코드: screen class code (`fid_cond_scr_div_code`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 종목코드: issue code (`fid_input_iscd`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 결제일자: settlement date (`fid_input_date_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DailyCreditBalanceResponse(Answer);

crate::schema::response_type!(DailyCreditBalanceResponse, DESCRIPTION);

impl DailyCreditBalanceResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = DailyCreditBalanceOutput<'_>> { self.0.rows(0).iter().map(DailyCreditBalanceOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct DailyCreditBalanceOutput<'a>(&'a Cells);

impl<'a> DailyCreditBalanceOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 매매 일자: trading date (`deal_date`).
    #[inline] pub fn deal_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(2) }
    /// 전일 대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 결제 일자: settlement date (`stlm_date`).
    #[inline] pub fn stlm_date(self) -> Result<Option<Date>, FieldError> { self.0.date(6) }
    /// 전체 융자 신규 주수: all margin loan new share count (`whol_loan_new_stcn`).
    #[inline] pub fn whol_loan_new_stcn(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 전체 융자 상환 주수: all margin loan repayment share count (`whol_loan_rdmp_stcn`).
    #[inline] pub fn whol_loan_rdmp_stcn(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 전체 융자 잔고 주수: all margin loan balance shares (`whol_loan_rmnd_stcn`).
    #[inline] pub fn whol_loan_rmnd_stcn(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// 전체 융자 신규 금액: all margin loan new amount (`whol_loan_new_amt`).
    #[inline] pub fn whol_loan_new_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 전체 융자 상환 금액: all margin loan repayment money amount (`whol_loan_rdmp_amt`).
    #[inline] pub fn whol_loan_rdmp_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 전체 융자 잔고 금액: all margin loan balance amount (`whol_loan_rmnd_amt`).
    #[inline] pub fn whol_loan_rmnd_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 전체 융자 잔고 비율: all margin loan balance ratio (`whol_loan_rmnd_rate`).
    #[inline] pub fn whol_loan_rmnd_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 전체 융자 공여율: all margin loan granting rate (`whol_loan_gvrt`).
    #[inline] pub fn whol_loan_gvrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 전체 대주 신규 주수: all stock loan new share count (`whol_stln_new_stcn`).
    #[inline] pub fn whol_stln_new_stcn(self) -> Result<Option<i64>, FieldError> { self.0.whole(15) }
    /// 전체 대주 상환 주수: all stock loan repayment share count (`whol_stln_rdmp_stcn`).
    #[inline] pub fn whol_stln_rdmp_stcn(self) -> Result<Option<i64>, FieldError> { self.0.whole(16) }
    /// 전체 대주 잔고 주수: all stock loan balance shares (`whol_stln_rmnd_stcn`).
    #[inline] pub fn whol_stln_rmnd_stcn(self) -> Result<Option<i64>, FieldError> { self.0.whole(17) }
    /// 전체 대주 신규 금액: all stock loan new amount (`whol_stln_new_amt`).
    #[inline] pub fn whol_stln_new_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 전체 대주 상환 금액: all stock loan repayment money amount (`whol_stln_rdmp_amt`).
    #[inline] pub fn whol_stln_rdmp_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 전체 대주 잔고 금액: all stock loan balance amount (`whol_stln_rmnd_amt`).
    #[inline] pub fn whol_stln_rmnd_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 전체 대주 잔고 비율: all stock loan balance ratio (`whol_stln_rmnd_rate`).
    #[inline] pub fn whol_stln_rmnd_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 전체 대주 공여율: all stock loan granting rate (`whol_stln_gvrt`).
    #[inline] pub fn whol_stln_gvrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 주식 시가2: stock open price (`stck_oprc`).
    #[inline] pub fn stck_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// 주식 최고가: stock high price (`stck_hgpr`).
    #[inline] pub fn stck_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// 주식 최저가: stock low price (`stck_lwpr`).
    #[inline] pub fn stck_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
}

