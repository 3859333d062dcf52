//! `inquire-component-stock-price` ETF 구성종목시세: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// ETF 구성종목시세: `GET /uapi/etfetn/v1/quotations/inquire-component-stock-price`.
#[derive(Clone, Copy, Debug)]
pub struct InquireComponentStockPrice;

impl Call for InquireComponentStockPrice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireComponentStockPriceRequest;
    type Response = InquireComponentStockPriceResponse;
}

impl ReadCall for InquireComponentStockPrice {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "조건화면분류코드", "screen division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("etf_cnfg_issu_avls", "ETF구성종목시가총액", "ETF component issue market cap", Kind::Decimal),
    Field::new("nav", "NAV", "NAV", Kind::Decimal),
    Field::new("nav_prdy_vrss_sign", "NAV 전일 대비 부호", "NAV prev-day change sign", Kind::Code),
    Field::new("nav_prdy_vrss", "NAV 전일 대비", "NAV prev-day change", Kind::Decimal),
    Field::new("nav_prdy_ctrt", "NAV 전일 대비율", "NAV prev-day change rate", Kind::Ratio),
    Field::new("etf_ntas_ttam", "ETF 순자산 총액", "ETF net asset total amount", Kind::Decimal),
    Field::new("prdy_clpr_nav", "NAV전일종가", "NAV prev-day close price", Kind::Decimal),
    Field::new("oprc_nav", "NAV시가", "NAV open price", Kind::Decimal),
    Field::new("hprc_nav", "NAV고가", "NAV high price", Kind::Decimal),
    Field::new("lprc_nav", "NAV저가", "NAV low price", Kind::Decimal),
    Field::new("etf_cu_unit_scrt_cnt", "ETF CU 단위 증권 수", "ETFCU unit securities count", Kind::Shares),
    Field::new("etf_cnfg_issu_cnt", "ETF 구성 종목 수", "ETF component count", Kind::Shares),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("stck_shrn_iscd", "주식 단축 종목코드", "stock short issue code", Kind::Code),
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value", Kind::Decimal),
    Field::new("tday_rsfl_rate", "당일 등락 비율", "today rise/fall ratio", Kind::Ratio),
    Field::new("prdy_vrss_vol", "전일 대비 거래량", "prev-day change volume", Kind::Shares),
    Field::new("tr_pbmn_tnrt", "거래대금회전율", "value turnover rate", Kind::Ratio),
    Field::new("hts_avls", "HTS 시가총액", "HTS market cap", Kind::Decimal),
    Field::new("etf_cnfg_issu_avls", "ETF구성종목시가총액", "ETF component issue market cap", Kind::Decimal),
    Field::new("etf_cnfg_issu_rlim", "ETF구성종목비중", "ETF component issue weight", Kind::Ratio),
    Field::new("etf_vltn_amt", "ETF구성종목내평가금액", "", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "etf_etn",
    name: "inquire_component_stock_price",
    title: "ETF 구성종목시세",
    method: Method::Get,
    path: "/uapi/etfetn/v1/quotations/inquire-component-stock-price",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKST121600C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireComponentStockPriceRequest(Cells);

crate::schema::request_type!(InquireComponentStockPriceRequest, DESCRIPTION);

impl InquireComponentStockPriceRequest {
    /// Sets 조건시장분류코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조건화면분류코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireComponentStockPriceResponse(Answer);

crate::schema::response_type!(InquireComponentStockPriceResponse, DESCRIPTION);

impl InquireComponentStockPriceResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<InquireComponentStockPriceOutput1<'_>> { self.0.row(0).map(InquireComponentStockPriceOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = InquireComponentStockPriceOutput2<'_>> { self.0.rows(1).iter().map(InquireComponentStockPriceOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireComponentStockPriceOutput1<'a>(&'a Cells);

impl<'a> InquireComponentStockPriceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 전일 대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(2) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// ETF구성종목시가총액: ETF component issue market cap (`etf_cnfg_issu_avls`).
    #[inline] pub fn etf_cnfg_issu_avls(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// NAV: NAV (`nav`).
    #[inline] pub fn nav(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// NAV 전일 대비 부호: NAV prev-day change sign (`nav_prdy_vrss_sign`).
    #[inline] pub fn nav_prdy_vrss_sign(self) -> &'a str { self.0.text(6) }
    /// NAV 전일 대비: NAV prev-day change (`nav_prdy_vrss`).
    #[inline] pub fn nav_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// NAV 전일 대비율: NAV prev-day change rate (`nav_prdy_ctrt`).
    #[inline] pub fn nav_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// ETF 순자산 총액: ETF net asset total amount (`etf_ntas_ttam`).
    #[inline] pub fn etf_ntas_ttam(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// NAV전일종가: NAV prev-day close price (`prdy_clpr_nav`).
    #[inline] pub fn prdy_clpr_nav(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// NAV시가: NAV open price (`oprc_nav`).
    #[inline] pub fn oprc_nav(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// NAV고가: NAV high price (`hprc_nav`).
    #[inline] pub fn hprc_nav(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// NAV저가: NAV low price (`lprc_nav`).
    #[inline] pub fn lprc_nav(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// ETF CU 단위 증권 수: ETFCU unit securities count (`etf_cu_unit_scrt_cnt`).
    #[inline] pub fn etf_cu_unit_scrt_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(14) }
    /// ETF 구성 종목 수: ETF component count (`etf_cnfg_issu_cnt`).
    #[inline] pub fn etf_cnfg_issu_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(15) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireComponentStockPriceOutput2<'a>(&'a Cells);

impl<'a> InquireComponentStockPriceOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 단축 종목코드: stock short issue code (`stck_shrn_iscd`).
    #[inline] pub fn stck_shrn_iscd(self) -> &'a str { self.0.text(0) }
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
    /// 누적 거래 대금: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 당일 등락 비율: today rise/fall ratio (`tday_rsfl_rate`).
    #[inline] pub fn tday_rsfl_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 전일 대비 거래량: prev-day change volume (`prdy_vrss_vol`).
    #[inline] pub fn prdy_vrss_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// 거래대금회전율: value turnover rate (`tr_pbmn_tnrt`).
    #[inline] pub fn tr_pbmn_tnrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// HTS 시가총액: HTS market cap (`hts_avls`).
    #[inline] pub fn hts_avls(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// ETF구성종목시가총액: ETF component issue market cap (`etf_cnfg_issu_avls`).
    #[inline] pub fn etf_cnfg_issu_avls(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// ETF구성종목비중: ETF component issue weight (`etf_cnfg_issu_rlim`).
    #[inline] pub fn etf_cnfg_issu_rlim(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// ETF구성종목내평가금액 (`etf_vltn_amt`).
    #[inline] pub fn etf_vltn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
}

