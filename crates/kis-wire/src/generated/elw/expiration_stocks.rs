//! `expiration-stocks` ELW 만기예정/만기종목: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// ELW 만기예정/만기종목: `GET /uapi/elw/v1/quotations/expiration-stocks`.
#[derive(Clone, Copy, Debug)]
pub struct ExpirationStocks;

impl Call for ExpirationStocks {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = ExpirationStocksRequest;
    type Response = ExpirationStocksResponse;
}

impl ReadCall for ExpirationStocks {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "조건화면분류코드", "screen division code", Kind::Code).required(),
    Field::new("FID_INPUT_DATE_1", "입력날짜1", "input date 1", Kind::Date).required(),
    Field::new("FID_INPUT_DATE_2", "입력날짜2", "input date 2", Kind::Date).required(),
    Field::new("FID_DIV_CLS_CODE", "분류구분코드", "class division code", Kind::Code).required(),
    Field::new("FID_ETC_CLS_CODE", "기타구분코드", "other division code", Kind::Code).required(),
    Field::new("FID_UNAS_INPUT_ISCD", "기초자산입력종목코드", "underlying input issue code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_2", "발행회사코드", "issuing company code", Kind::Code).required(),
    Field::new("FID_BLNG_CLS_CODE", "결제방법", "settlement method", Kind::Code).required(),
    Field::new("FID_INPUT_OPTION_1", "입력옵션1", "input option 1", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("elw_shrn_iscd", "ELW단축종목코드", "ELW short issue code", Kind::Code),
    Field::new("elw_kor_isnm", "ELW한글종목명", "ELW Korean issue name", Kind::Text),
    Field::new("unas_isnm", "기초자산종목명", "underlying issue name", Kind::Text),
    Field::new("unas_prpr", "기초자산현재가", "underlying current price", Kind::Decimal),
    Field::new("acpr", "행사가", "strike price", Kind::Decimal),
    Field::new("stck_cnvr_rate", "주식전환비율", "stock conversion ratio", Kind::Ratio),
    Field::new("elw_prpr", "ELW현재가", "ELW current price", Kind::Decimal),
    Field::new("stck_lstn_date", "주식상장일자", "stock listing date", Kind::Date),
    Field::new("stck_last_tr_date", "주식최종거래일자", "stock last trading date", Kind::Date),
    Field::new("total_rdmp_amt", "총상환금액", "total repayment money amount", Kind::Decimal),
    Field::new("rdmp_amt", "상환금액", "repayment money amount", Kind::Decimal),
    Field::new("lstn_stcn", "상장주수", "listed shares", Kind::Shares),
    Field::new("lp_hvol", "LP보유량", "LP holding qty", Kind::Shares),
    Field::new("ccls_paym_prc", "확정지급2가격", "confirmed payment 2 price", Kind::Decimal),
    Field::new("mtrt_vltn_amt", "만기평가금액", "maturity valuation amount", Kind::Decimal),
    Field::new("evnt_prd_fin_date", "행사2기간종료일자", "exercise 2 period end date", Kind::Date),
    Field::new("stlm_date", "결제일자", "settlement date", Kind::Date),
    Field::new("pblc_prc", "발행가격", "issue price", Kind::Decimal),
    Field::new("unas_shrn_iscd", "기초자산단축종목코드", "underlying short issue code", Kind::Code),
    Field::new("stnd_iscd", "표준종목코드", "standard issue code", Kind::Code),
    Field::new("rdmp_ask_amt", "상환청구금액", "repayment claim amount", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "elw",
    name: "expiration_stocks",
    title: "ELW 만기예정/만기종목",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/expiration-stocks",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKEW154700C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpirationStocksRequest(Cells);

crate::schema::request_type!(ExpirationStocksRequest, DESCRIPTION);

impl ExpirationStocksRequest {
    /// Sets 조건시장분류코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건화면분류코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 입력날짜1: input date 1 (`FID_INPUT_DATE_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 입력날짜2: input date 2 (`FID_INPUT_DATE_2`).
    #[must_use] #[inline] pub fn fid_input_date_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 분류구분코드: class division code (`FID_DIV_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 기타구분코드: other division code (`FID_ETC_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_etc_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 기초자산입력종목코드: underlying input issue code (`FID_UNAS_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_unas_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 발행회사코드: issuing company code (`FID_INPUT_ISCD_2`).
    #[must_use] #[inline] pub fn fid_input_iscd_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 결제방법: settlement method (`FID_BLNG_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_blng_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 입력옵션1: input option 1 (`FID_INPUT_OPTION_1`).
    #[must_use] #[inline] pub fn fid_input_option_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpirationStocksResponse(Answer);

crate::schema::response_type!(ExpirationStocksResponse, DESCRIPTION);

impl ExpirationStocksResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = ExpirationStocksOutput<'_>> { self.0.rows(0).iter().map(ExpirationStocksOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct ExpirationStocksOutput<'a>(&'a Cells);

impl<'a> ExpirationStocksOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// ELW단축종목코드: ELW short issue code (`elw_shrn_iscd`).
    #[inline] pub fn elw_shrn_iscd(self) -> &'a str { self.0.text(0) }
    /// ELW한글종목명: ELW Korean issue name (`elw_kor_isnm`).
    #[inline] pub fn elw_kor_isnm(self) -> &'a str { self.0.text(1) }
    /// 기초자산종목명: underlying issue name (`unas_isnm`).
    #[inline] pub fn unas_isnm(self) -> &'a str { self.0.text(2) }
    /// 기초자산현재가: underlying current price (`unas_prpr`).
    #[inline] pub fn unas_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 행사가: strike price (`acpr`).
    #[inline] pub fn acpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 주식전환비율: stock conversion ratio (`stck_cnvr_rate`).
    #[inline] pub fn stck_cnvr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// ELW현재가: ELW current price (`elw_prpr`).
    #[inline] pub fn elw_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 주식상장일자: stock listing date (`stck_lstn_date`).
    #[inline] pub fn stck_lstn_date(self) -> Result<Option<Date>, FieldError> { self.0.date(7) }
    /// 주식최종거래일자: stock last trading date (`stck_last_tr_date`).
    #[inline] pub fn stck_last_tr_date(self) -> Result<Option<Date>, FieldError> { self.0.date(8) }
    /// 총상환금액: total repayment money amount (`total_rdmp_amt`).
    #[inline] pub fn total_rdmp_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 상환금액: repayment money amount (`rdmp_amt`).
    #[inline] pub fn rdmp_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 상장주수: listed shares (`lstn_stcn`).
    #[inline] pub fn lstn_stcn(self) -> Result<Option<i64>, FieldError> { self.0.whole(11) }
    /// LP보유량: LP holding qty (`lp_hvol`).
    #[inline] pub fn lp_hvol(self) -> Result<Option<i64>, FieldError> { self.0.whole(12) }
    /// 확정지급2가격: confirmed payment 2 price (`ccls_paym_prc`).
    #[inline] pub fn ccls_paym_prc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 만기평가금액: maturity valuation amount (`mtrt_vltn_amt`).
    #[inline] pub fn mtrt_vltn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 행사2기간종료일자: exercise 2 period end date (`evnt_prd_fin_date`).
    #[inline] pub fn evnt_prd_fin_date(self) -> Result<Option<Date>, FieldError> { self.0.date(15) }
    /// 결제일자: settlement date (`stlm_date`).
    #[inline] pub fn stlm_date(self) -> Result<Option<Date>, FieldError> { self.0.date(16) }
    /// 발행가격: issue price (`pblc_prc`).
    #[inline] pub fn pblc_prc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 기초자산단축종목코드: underlying short issue code (`unas_shrn_iscd`).
    #[inline] pub fn unas_shrn_iscd(self) -> &'a str { self.0.text(18) }
    /// 표준종목코드: standard issue code (`stnd_iscd`).
    #[inline] pub fn stnd_iscd(self) -> &'a str { self.0.text(19) }
    /// 상환청구금액: repayment claim amount (`rdmp_ask_amt`).
    #[inline] pub fn rdmp_ask_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
}

