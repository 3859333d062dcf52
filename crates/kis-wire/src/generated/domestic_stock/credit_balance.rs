//! `credit-balance` 국내주식 신용잔고 상위: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 신용잔고 상위: `GET /uapi/domestic-stock/v1/ranking/credit-balance`.
#[derive(Clone, Copy, Debug)]
pub struct CreditBalance;

impl Call for CreditBalance {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = CreditBalanceRequest;
    type Response = CreditBalanceResponse;
}

impl ReadCall for CreditBalance {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", "screen division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_OPTION", "증가율기간", "growth rate period", Kind::Text).required(),
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", "rank sort division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("bstp_cls_code", "업종 구분 코드", "sector division code", Kind::Code),
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("stnd_date1", "기준 일자1", "record date 1", Kind::Date),
    Field::new("stnd_date2", "기준 일자2", "record date 2", Kind::Date),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("mksc_shrn_iscd", "유가증권 단축 종목코드", "security short issue code", Kind::Code),
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("whol_loan_rmnd_stcn", "전체 융자 잔고 주수", "all margin loan balance shares", Kind::Shares),
    Field::new("whol_loan_rmnd_amt", "전체 융자 잔고 금액", "all margin loan balance amount", Kind::Decimal),
    Field::new("whol_loan_rmnd_rate", "전체 융자 잔고 비율", "all margin loan balance ratio", Kind::Ratio),
    Field::new("whol_stln_rmnd_stcn", "전체 대주 잔고 주수", "all stock loan balance shares", Kind::Shares),
    Field::new("whol_stln_rmnd_amt", "전체 대주 잔고 금액", "all stock loan balance amount", Kind::Decimal),
    Field::new("whol_stln_rmnd_rate", "전체 대주 잔고 비율", "all stock loan balance ratio", Kind::Ratio),
    Field::new("nday_vrss_loan_rmnd_inrt", "N일 대비 융자 잔고 증가율", "N day change margin loan balance growth rate", Kind::Ratio),
    Field::new("nday_vrss_stln_rmnd_inrt", "N일 대비 대주 잔고 증가율", "N day change stock loan balance growth rate", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "credit_balance",
    title: "국내주식 신용잔고 상위",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/credit-balance",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKST17010000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreditBalanceRequest(Cells);

crate::schema::request_type!(CreditBalanceRequest, DESCRIPTION);

impl CreditBalanceRequest {
    /// Sets 조건 화면 분류 코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 증가율기간: growth rate period (`FID_OPTION`).
    #[must_use] #[inline] pub fn fid_option(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 순위 정렬 구분 코드: rank sort division code (`FID_RANK_SORT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_rank_sort_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreditBalanceResponse(Answer);

crate::schema::response_type!(CreditBalanceResponse, DESCRIPTION);

impl CreditBalanceResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = CreditBalanceOutput1<'_>> { self.0.rows(0).iter().map(CreditBalanceOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = CreditBalanceOutput2<'_>> { self.0.rows(1).iter().map(CreditBalanceOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct CreditBalanceOutput1<'a>(&'a Cells);

impl<'a> CreditBalanceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 업종 구분 코드: sector division code (`bstp_cls_code`).
    #[inline] pub fn bstp_cls_code(self) -> &'a str { self.0.text(0) }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(1) }
    /// 기준 일자1: record date 1 (`stnd_date1`).
    #[inline] pub fn stnd_date1(self) -> Result<Option<Date>, FieldError> { self.0.date(2) }
    /// 기준 일자2: record date 2 (`stnd_date2`).
    #[inline] pub fn stnd_date2(self) -> Result<Option<Date>, FieldError> { self.0.date(3) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct CreditBalanceOutput2<'a>(&'a Cells);

impl<'a> CreditBalanceOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 유가증권 단축 종목코드: security short issue code (`mksc_shrn_iscd`).
    #[inline] pub fn mksc_shrn_iscd(self) -> &'a str { self.0.text(0) }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(1) }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일 대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(4) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 전체 융자 잔고 주수: all margin loan balance shares (`whol_loan_rmnd_stcn`).
    #[inline] pub fn whol_loan_rmnd_stcn(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 전체 융자 잔고 금액: all margin loan balance amount (`whol_loan_rmnd_amt`).
    #[inline] pub fn whol_loan_rmnd_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 전체 융자 잔고 비율: all margin loan balance ratio (`whol_loan_rmnd_rate`).
    #[inline] pub fn whol_loan_rmnd_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 전체 대주 잔고 주수: all stock loan balance shares (`whol_stln_rmnd_stcn`).
    #[inline] pub fn whol_stln_rmnd_stcn(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
    /// 전체 대주 잔고 금액: all stock loan balance amount (`whol_stln_rmnd_amt`).
    #[inline] pub fn whol_stln_rmnd_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 전체 대주 잔고 비율: all stock loan balance ratio (`whol_stln_rmnd_rate`).
    #[inline] pub fn whol_stln_rmnd_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// N일 대비 융자 잔고 증가율: N day change margin loan balance growth rate (`nday_vrss_loan_rmnd_inrt`).
    #[inline] pub fn nday_vrss_loan_rmnd_inrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// N일 대비 대주 잔고 증가율: N day change stock loan balance growth rate (`nday_vrss_stln_rmnd_inrt`).
    #[inline] pub fn nday_vrss_stln_rmnd_inrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
}

