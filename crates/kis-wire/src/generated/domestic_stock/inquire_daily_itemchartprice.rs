//! `inquire-daily-itemchartprice` 국내주식기간별시세(일/주/월/년): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식기간별시세(일/주/월/년): `GET /uapi/domestic-stock/v1/quotations/inquire-daily-itemchartprice`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyItemchartprice;

impl Call for InquireDailyItemchartprice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireDailyItemchartpriceRequest;
    type Response = InquireDailyItemchartpriceResponse;
}

impl ReadCall for InquireDailyItemchartprice {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_INPUT_DATE_1", "입력 날짜 1", "input date 1", Kind::Date).required(),
    Field::new("FID_INPUT_DATE_2", "입력 날짜 2", "input date 2", Kind::Date).required(),
    Field::new("FID_PERIOD_DIV_CODE", "기간분류코드", "period class code", Kind::Code).required(),
    Field::new("FID_ORG_ADJ_PRC", "수정주가 원주가 가격 여부", "adjusted price unadjusted price price flag Y/N", Kind::Flag).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("prdy_vrss", "전일 대비", "prev-day diff", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate %", Kind::Ratio),
    Field::new("stck_prdy_clpr", "주식 전일 종가", "stock prev-day close", Kind::Decimal),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value (amount)", Kind::Decimal),
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("stck_shrn_iscd", "주식 단축 종목코드", "stock short issue code", Kind::Code),
    Field::new("prdy_vol", "전일 거래량", "prev-day volume", Kind::Shares),
    Field::new("stck_mxpr", "주식 상한가", "stock upper limit price", Kind::Decimal),
    Field::new("stck_llam", "주식 하한가", "stock lower limit price", Kind::Decimal),
    Field::new("stck_oprc", "주식 시가2", "stock open", Kind::Decimal),
    Field::new("stck_hgpr", "주식 최고가", "stock high price", Kind::Decimal),
    Field::new("stck_lwpr", "주식 최저가", "stock low price", Kind::Decimal),
    Field::new("stck_prdy_oprc", "주식 전일 시가", "stock prev-day open", Kind::Decimal),
    Field::new("stck_prdy_hgpr", "주식 전일 최고가", "stock prev-day high price", Kind::Decimal),
    Field::new("stck_prdy_lwpr", "주식 전일 최저가", "stock prev-day low price", Kind::Decimal),
    Field::new("askp", "매도호가", "ask price", Kind::Decimal),
    Field::new("bidp", "매수호가", "bid price", Kind::Decimal),
    Field::new("prdy_vrss_vol", "전일 대비 거래량", "prev-day diff volume", Kind::Shares),
    Field::new("vol_tnrt", "거래량 회전율", "volume turnover rate", Kind::Ratio),
    Field::new("stck_fcam", "주식 액면가", "stock face value", Kind::Decimal),
    Field::new("lstn_stcn", "상장 주수", "listed share count", Kind::Shares),
    Field::new("cpfn", "자본금", "capital", Kind::Decimal),
    Field::new("hts_avls", "HTS 시가총액", "HTS market cap", Kind::Decimal),
    Field::new("per", "PER", "PER", Kind::Decimal),
    Field::new("eps", "EPS", "EPS", Kind::Decimal),
    Field::new("pbr", "PBR", "PBR", Kind::Decimal),
    Field::new("itewhol_loan_rmnd_ratem", "전체 융자 잔고 비율", "all margin loan balance ratio", Kind::Ratio),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("stck_bsop_date", "주식 영업 일자", "stock business date", Kind::Date),
    Field::new("stck_clpr", "주식 종가", "stock close", Kind::Decimal),
    Field::new("stck_oprc", "주식 시가2", "stock open", Kind::Decimal),
    Field::new("stck_hgpr", "주식 최고가", "stock high price", Kind::Decimal),
    Field::new("stck_lwpr", "주식 최저가", "stock low price", Kind::Decimal),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value (amount)", Kind::Decimal),
    Field::new("flng_cls_code", "락 구분 코드", "split class code", Kind::Code),
    Field::new("prtt_rate", "분할 비율", "split/merge rate", Kind::Ratio),
    Field::new("mod_yn", "변경 여부", "modified Y/N", Kind::Flag),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_vrss", "전일 대비", "prev-day diff", Kind::Decimal),
    Field::new("revl_issu_reas", "재평가사유코드", "revaluation issue reason", Kind::Code),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_daily_itemchartprice",
    title: "국내주식기간별시세(일/주/월/년)",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-daily-itemchartprice",
    effect: Effect::Read,
    tr_ids: &[TrIds::both("FHKST03010100", "FHKST03010100")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDailyItemchartpriceRequest(Cells);

crate::schema::request_type!(InquireDailyItemchartpriceRequest, DESCRIPTION);

impl InquireDailyItemchartpriceRequest {
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 입력 날짜 1: input date 1 (`FID_INPUT_DATE_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 입력 날짜 2: input date 2 (`FID_INPUT_DATE_2`).
    #[must_use] #[inline] pub fn fid_input_date_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 기간분류코드: period class code (`FID_PERIOD_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_period_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 수정주가 원주가 가격 여부: adjusted price unadjusted price price flag Y/N (`FID_ORG_ADJ_PRC`).
    #[must_use] #[inline] pub fn fid_org_adj_prc(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDailyItemchartpriceResponse(Answer);

crate::schema::response_type!(InquireDailyItemchartpriceResponse, DESCRIPTION);

impl InquireDailyItemchartpriceResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<InquireDailyItemchartpriceOutput1<'_>> { self.0.row(0).map(InquireDailyItemchartpriceOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = InquireDailyItemchartpriceOutput2<'_>> { self.0.rows(1).iter().map(InquireDailyItemchartpriceOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyItemchartpriceOutput1<'a>(&'a Cells);

impl<'a> InquireDailyItemchartpriceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 전일 대비: prev-day diff (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(1) }
    /// 전일 대비율: prev-day change rate % (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 주식 전일 종가: stock prev-day close (`stck_prdy_clpr`).
    #[inline] pub fn stck_prdy_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// 누적 거래 대금: accumulated trading value (amount) (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(6) }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 주식 단축 종목코드: stock short issue code (`stck_shrn_iscd`).
    #[inline] pub fn stck_shrn_iscd(self) -> &'a str { self.0.text(8) }
    /// 전일 거래량: prev-day volume (`prdy_vol`).
    #[inline] pub fn prdy_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// 주식 상한가: stock upper limit price (`stck_mxpr`).
    #[inline] pub fn stck_mxpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 주식 하한가: stock lower limit price (`stck_llam`).
    #[inline] pub fn stck_llam(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 주식 시가2: stock open (`stck_oprc`).
    #[inline] pub fn stck_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 주식 최고가: stock high price (`stck_hgpr`).
    #[inline] pub fn stck_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 주식 최저가: stock low price (`stck_lwpr`).
    #[inline] pub fn stck_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 주식 전일 시가: stock prev-day open (`stck_prdy_oprc`).
    #[inline] pub fn stck_prdy_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 주식 전일 최고가: stock prev-day high price (`stck_prdy_hgpr`).
    #[inline] pub fn stck_prdy_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 주식 전일 최저가: stock prev-day low price (`stck_prdy_lwpr`).
    #[inline] pub fn stck_prdy_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 매도호가: ask price (`askp`).
    #[inline] pub fn askp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 매수호가: bid price (`bidp`).
    #[inline] pub fn bidp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 전일 대비 거래량: prev-day diff volume (`prdy_vrss_vol`).
    #[inline] pub fn prdy_vrss_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(20) }
    /// 거래량 회전율: volume turnover rate (`vol_tnrt`).
    #[inline] pub fn vol_tnrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 주식 액면가: stock face value (`stck_fcam`).
    #[inline] pub fn stck_fcam(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 상장 주수: listed share count (`lstn_stcn`).
    #[inline] pub fn lstn_stcn(self) -> Result<Option<i64>, FieldError> { self.0.whole(23) }
    /// 자본금: capital (`cpfn`).
    #[inline] pub fn cpfn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// HTS 시가총액: HTS market cap (`hts_avls`).
    #[inline] pub fn hts_avls(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// PER: PER (`per`).
    #[inline] pub fn per(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// EPS: EPS (`eps`).
    #[inline] pub fn eps(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(27) }
    /// PBR: PBR (`pbr`).
    #[inline] pub fn pbr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
    /// 전체 융자 잔고 비율: all margin loan balance ratio (`itewhol_loan_rmnd_ratem`).
    #[inline] pub fn itewhol_loan_rmnd_ratem(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(29) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyItemchartpriceOutput2<'a>(&'a Cells);

impl<'a> InquireDailyItemchartpriceOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 영업 일자: stock business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 주식 종가: stock close (`stck_clpr`).
    #[inline] pub fn stck_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 주식 시가2: stock open (`stck_oprc`).
    #[inline] pub fn stck_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 주식 최고가: stock high price (`stck_hgpr`).
    #[inline] pub fn stck_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 주식 최저가: stock low price (`stck_lwpr`).
    #[inline] pub fn stck_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 누적 거래 대금: accumulated trading value (amount) (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 락 구분 코드: split class code (`flng_cls_code`).
    #[inline] pub fn flng_cls_code(self) -> &'a str { self.0.text(7) }
    /// 분할 비율: split/merge rate (`prtt_rate`).
    #[inline] pub fn prtt_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 변경 여부: modified Y/N (`mod_yn`).
    #[inline] pub fn mod_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(9) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(10) }
    /// 전일 대비: prev-day diff (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 재평가사유코드: revaluation issue reason (`revl_issu_reas`).
    #[inline] pub fn revl_issu_reas(self) -> &'a str { self.0.text(12) }
}

