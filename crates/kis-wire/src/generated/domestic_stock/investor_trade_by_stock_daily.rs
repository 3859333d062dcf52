//! `investor-trade-by-stock-daily` 종목별 투자자매매동향(일별): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 종목별 투자자매매동향(일별): `GET /uapi/domestic-stock/v1/quotations/investor-trade-by-stock-daily`.
#[derive(Clone, Copy, Debug)]
pub struct InvestorTradeByStockDaily;

impl Call for InvestorTradeByStockDaily {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InvestorTradeByStockDailyRequest;
    type Response = InvestorTradeByStockDailyResponse;
}

impl ReadCall for InvestorTradeByStockDaily {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_INPUT_DATE_1", "입력 날짜1", "input date 1", Kind::Date).required(),
    Field::new("FID_ORG_ADJ_PRC", "수정주가 원주가 가격", "adjusted price unadjusted price price", Kind::Decimal).required(),
    Field::new("FID_ETC_CLS_CODE", "기타 구분 코드", "other division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("prdy_vol", "전일 거래량", "prev-day volume", Kind::Shares),
    Field::new("rprs_mrkt_kor_name", "대표 시장 한글 명", "representative market Korean name", Kind::Text),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("stck_bsop_date", "주식 영업 일자", "stock business date", Kind::Date),
    Field::new("stck_clpr", "주식 종가", "stock close price", Kind::Decimal),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value", Kind::Decimal),
    Field::new("stck_oprc", "주식 시가2", "stock open price", Kind::Decimal),
    Field::new("stck_hgpr", "주식 최고가", "stock high price", Kind::Decimal),
    Field::new("stck_lwpr", "주식 최저가", "stock low price", Kind::Decimal),
    Field::new("frgn_ntby_qty", "외국인 순매수 수량", "foreigner net buy qty", Kind::Shares),
    Field::new("frgn_reg_ntby_qty", "외국인 등록 순매수 수량", "foreigner registered net buy qty", Kind::Shares),
    Field::new("frgn_nreg_ntby_qty", "외국인 비등록 순매수 수량", "foreigner unregistered net buy qty", Kind::Shares),
    Field::new("prsn_ntby_qty", "개인 순매수 수량", "individual net buy qty", Kind::Shares),
    Field::new("orgn_ntby_qty", "기관계 순매수 수량", "institutions total net buy qty", Kind::Shares),
    Field::new("scrt_ntby_qty", "증권 순매수 수량", "securities net buy qty", Kind::Shares),
    Field::new("ivtr_ntby_qty", "투자신탁 순매수 수량", "investment trust net buy qty", Kind::Shares),
    Field::new("pe_fund_ntby_vol", "사모 펀드 순매수 거래량", "private fund net buy volume", Kind::Shares),
    Field::new("bank_ntby_qty", "은행 순매수 수량", "bank net buy qty", Kind::Shares),
    Field::new("insu_ntby_qty", "보험 순매수 수량", "insurance net buy qty", Kind::Shares),
    Field::new("mrbn_ntby_qty", "종금 순매수 수량", "merchant bank net buy qty", Kind::Shares),
    Field::new("fund_ntby_qty", "기금 순매수 수량", "fund net buy qty", Kind::Shares),
    Field::new("etc_ntby_qty", "기타 순매수 수량", "other net buy qty", Kind::Shares),
    Field::new("etc_corp_ntby_vol", "기타 법인 순매수 거래량", "other corporation net buy volume", Kind::Shares),
    Field::new("etc_orgt_ntby_vol", "기타 단체 순매수 거래량", "other group net buy volume", Kind::Shares),
    Field::new("frgn_reg_ntby_pbmn", "외국인 등록 순매수 대금", "foreigner registered net buy value", Kind::Decimal),
    Field::new("frgn_ntby_tr_pbmn", "외국인 순매수 거래 대금", "foreigner net buy trading value", Kind::Decimal),
    Field::new("frgn_nreg_ntby_pbmn", "외국인 비등록 순매수 대금", "foreigner unregistered net buy value", Kind::Decimal),
    Field::new("prsn_ntby_tr_pbmn", "개인 순매수 거래 대금", "individual net buy trading value", Kind::Decimal),
    Field::new("orgn_ntby_tr_pbmn", "기관계 순매수 거래 대금", "institutions total net buy trading value", Kind::Decimal),
    Field::new("scrt_ntby_tr_pbmn", "증권 순매수 거래 대금", "securities net buy trading value", Kind::Decimal),
    Field::new("pe_fund_ntby_tr_pbmn", "사모 펀드 순매수 거래 대금", "private fund net buy trading value", Kind::Decimal),
    Field::new("ivtr_ntby_tr_pbmn", "투자신탁 순매수 거래 대금", "investment trust net buy trading value", Kind::Decimal),
    Field::new("bank_ntby_tr_pbmn", "은행 순매수 거래 대금", "bank net buy trading value", Kind::Decimal),
    Field::new("insu_ntby_tr_pbmn", "보험 순매수 거래 대금", "insurance net buy trading value", Kind::Decimal),
    Field::new("mrbn_ntby_tr_pbmn", "종금 순매수 거래 대금", "merchant bank net buy trading value", Kind::Decimal),
    Field::new("fund_ntby_tr_pbmn", "기금 순매수 거래 대금", "fund net buy trading value", Kind::Decimal),
    Field::new("etc_ntby_tr_pbmn", "기타 순매수 거래 대금", "other net buy trading value", Kind::Decimal),
    Field::new("etc_corp_ntby_tr_pbmn", "기타 법인 순매수 거래 대금", "other corporation net buy trading value", Kind::Decimal),
    Field::new("etc_orgt_ntby_tr_pbmn", "기타 단체 순매수 거래 대금", "other group net buy trading value", Kind::Decimal),
    Field::new("frgn_seln_vol", "외국인 매도 거래량", "foreigner sell volume", Kind::Shares),
    Field::new("frgn_shnu_vol", "외국인 매수2 거래량", "foreigner buy volume", Kind::Shares),
    Field::new("frgn_seln_tr_pbmn", "외국인 매도 거래 대금", "foreigner sell trading value", Kind::Decimal),
    Field::new("frgn_shnu_tr_pbmn", "외국인 매수2 거래 대금", "foreigner buy trading value", Kind::Decimal),
    Field::new("frgn_reg_askp_qty", "외국인 등록 매도 수량", "foreigner registered sell qty", Kind::Shares),
    Field::new("frgn_reg_bidp_qty", "외국인 등록 매수 수량", "foreigner registered buy qty", Kind::Shares),
    Field::new("frgn_reg_askp_pbmn", "외국인 등록 매도 대금", "foreigner registered sell value", Kind::Decimal),
    Field::new("frgn_reg_bidp_pbmn", "외국인 등록 매수 대금", "foreigner registered buy value", Kind::Decimal),
    Field::new("frgn_nreg_askp_qty", "외국인 비등록 매도 수량", "foreigner unregistered sell qty", Kind::Shares),
    Field::new("frgn_nreg_bidp_qty", "외국인 비등록 매수 수량", "foreigner unregistered buy qty", Kind::Shares),
    Field::new("frgn_nreg_askp_pbmn", "외국인 비등록 매도 대금", "foreigner unregistered sell value", Kind::Decimal),
    Field::new("frgn_nreg_bidp_pbmn", "외국인 비등록 매수 대금", "foreigner unregistered buy value", Kind::Decimal),
    Field::new("prsn_seln_vol", "개인 매도 거래량", "individual sell volume", Kind::Shares),
    Field::new("prsn_shnu_vol", "개인 매수2 거래량", "individual buy volume", Kind::Shares),
    Field::new("prsn_seln_tr_pbmn", "개인 매도 거래 대금", "individual sell trading value", Kind::Decimal),
    Field::new("prsn_shnu_tr_pbmn", "개인 매수2 거래 대금", "individual buy trading value", Kind::Decimal),
    Field::new("orgn_seln_vol", "기관계 매도 거래량", "institutions total sell volume", Kind::Shares),
    Field::new("orgn_shnu_vol", "기관계 매수2 거래량", "institutions total buy volume", Kind::Shares),
    Field::new("orgn_seln_tr_pbmn", "기관계 매도 거래 대금", "institutions total sell trading value", Kind::Decimal),
    Field::new("orgn_shnu_tr_pbmn", "기관계 매수2 거래 대금", "institutions total buy trading value", Kind::Decimal),
    Field::new("scrt_seln_vol", "증권 매도 거래량", "securities sell volume", Kind::Shares),
    Field::new("scrt_shnu_vol", "증권 매수2 거래량", "securities buy volume", Kind::Shares),
    Field::new("scrt_seln_tr_pbmn", "증권 매도 거래 대금", "securities sell trading value", Kind::Decimal),
    Field::new("scrt_shnu_tr_pbmn", "증권 매수2 거래 대금", "securities buy trading value", Kind::Decimal),
    Field::new("ivtr_seln_vol", "투자신탁 매도 거래량", "investment trust sell volume", Kind::Shares),
    Field::new("ivtr_shnu_vol", "투자신탁 매수2 거래량", "investment trust buy volume", Kind::Shares),
    Field::new("ivtr_seln_tr_pbmn", "투자신탁 매도 거래 대금", "investment trust sell trading value", Kind::Decimal),
    Field::new("ivtr_shnu_tr_pbmn", "투자신탁 매수2 거래 대금", "investment trust buy trading value", Kind::Decimal),
    Field::new("pe_fund_seln_tr_pbmn", "사모 펀드 매도 거래 대금", "private fund sell trading value", Kind::Decimal),
    Field::new("pe_fund_seln_vol", "사모 펀드 매도 거래량", "private fund sell volume", Kind::Shares),
    Field::new("pe_fund_shnu_tr_pbmn", "사모 펀드 매수2 거래 대금", "private fund buy trading value", Kind::Decimal),
    Field::new("pe_fund_shnu_vol", "사모 펀드 매수2 거래량", "private fund buy volume", Kind::Shares),
    Field::new("bank_seln_vol", "은행 매도 거래량", "bank sell volume", Kind::Shares),
    Field::new("bank_shnu_vol", "은행 매수2 거래량", "bank buy volume", Kind::Shares),
    Field::new("bank_seln_tr_pbmn", "은행 매도 거래 대금", "bank sell trading value", Kind::Decimal),
    Field::new("bank_shnu_tr_pbmn", "은행 매수2 거래 대금", "bank buy trading value", Kind::Decimal),
    Field::new("insu_seln_vol", "보험 매도 거래량", "insurance sell volume", Kind::Shares),
    Field::new("insu_shnu_vol", "보험 매수2 거래량", "insurance buy volume", Kind::Shares),
    Field::new("insu_seln_tr_pbmn", "보험 매도 거래 대금", "insurance sell trading value", Kind::Decimal),
    Field::new("insu_shnu_tr_pbmn", "보험 매수2 거래 대금", "insurance buy trading value", Kind::Decimal),
    Field::new("mrbn_seln_vol", "종금 매도 거래량", "merchant bank sell volume", Kind::Shares),
    Field::new("mrbn_shnu_vol", "종금 매수2 거래량", "merchant bank buy volume", Kind::Shares),
    Field::new("mrbn_seln_tr_pbmn", "종금 매도 거래 대금", "merchant bank sell trading value", Kind::Decimal),
    Field::new("mrbn_shnu_tr_pbmn", "종금 매수2 거래 대금", "merchant bank buy trading value", Kind::Decimal),
    Field::new("fund_seln_vol", "기금 매도 거래량", "fund sell volume", Kind::Shares),
    Field::new("fund_shnu_vol", "기금 매수2 거래량", "fund buy volume", Kind::Shares),
    Field::new("fund_seln_tr_pbmn", "기금 매도 거래 대금", "fund sell trading value", Kind::Decimal),
    Field::new("fund_shnu_tr_pbmn", "기금 매수2 거래 대금", "fund buy trading value", Kind::Decimal),
    Field::new("etc_seln_vol", "기타 매도 거래량", "other sell volume", Kind::Shares),
    Field::new("etc_shnu_vol", "기타 매수2 거래량", "other buy volume", Kind::Shares),
    Field::new("etc_seln_tr_pbmn", "기타 매도 거래 대금", "other sell trading value", Kind::Decimal),
    Field::new("etc_shnu_tr_pbmn", "기타 매수2 거래 대금", "other buy trading value", Kind::Decimal),
    Field::new("etc_orgt_seln_vol", "기타 단체 매도 거래량", "other group sell volume", Kind::Shares),
    Field::new("etc_orgt_shnu_vol", "기타 단체 매수2 거래량", "other group buy volume", Kind::Shares),
    Field::new("etc_orgt_seln_tr_pbmn", "기타 단체 매도 거래 대금", "other group sell trading value", Kind::Decimal),
    Field::new("etc_orgt_shnu_tr_pbmn", "기타 단체 매수2 거래 대금", "other group buy trading value", Kind::Decimal),
    Field::new("etc_corp_seln_vol", "기타 법인 매도 거래량", "other corporation sell volume", Kind::Shares),
    Field::new("etc_corp_shnu_vol", "기타 법인 매수2 거래량", "other corporation buy volume", Kind::Shares),
    Field::new("etc_corp_seln_tr_pbmn", "기타 법인 매도 거래 대금", "other corporation sell trading value", Kind::Decimal),
    Field::new("etc_corp_shnu_tr_pbmn", "기타 법인 매수2 거래 대금", "other corporation buy trading value", Kind::Decimal),
    Field::new("bold_yn", "BOLD 여부", "BOLD flag Y/N", Kind::Flag),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "investor_trade_by_stock_daily",
    title: "종목별 투자자매매동향(일별)",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/investor-trade-by-stock-daily",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPTJ04160001")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvestorTradeByStockDailyRequest(Cells);

crate::schema::request_type!(InvestorTradeByStockDailyRequest, DESCRIPTION);

impl InvestorTradeByStockDailyRequest {
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 입력 날짜1: input date 1 (`FID_INPUT_DATE_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 수정주가 원주가 가격: adjusted price unadjusted price price (`FID_ORG_ADJ_PRC`).
    #[must_use] #[inline] pub fn fid_org_adj_prc(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 기타 구분 코드: other division code (`FID_ETC_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_etc_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvestorTradeByStockDailyResponse(Answer);

crate::schema::response_type!(InvestorTradeByStockDailyResponse, DESCRIPTION);

impl InvestorTradeByStockDailyResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<InvestorTradeByStockDailyOutput1<'_>> { self.0.row(0).map(InvestorTradeByStockDailyOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = InvestorTradeByStockDailyOutput2<'_>> { self.0.rows(1).iter().map(InvestorTradeByStockDailyOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InvestorTradeByStockDailyOutput1<'a>(&'a Cells);

impl<'a> InvestorTradeByStockDailyOutput1<'a> {
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
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// 전일 거래량: prev-day volume (`prdy_vol`).
    #[inline] pub fn prdy_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 대표 시장 한글 명: representative market Korean name (`rprs_mrkt_kor_name`).
    #[inline] pub fn rprs_mrkt_kor_name(self) -> &'a str { self.0.text(6) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InvestorTradeByStockDailyOutput2<'a>(&'a Cells);

impl<'a> InvestorTradeByStockDailyOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 영업 일자: stock business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 주식 종가: stock close price (`stck_clpr`).
    #[inline] pub fn stck_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 전일 대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(3) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 누적 거래 대금: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 주식 시가2: stock open price (`stck_oprc`).
    #[inline] pub fn stck_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 주식 최고가: stock high price (`stck_hgpr`).
    #[inline] pub fn stck_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 주식 최저가: stock low price (`stck_lwpr`).
    #[inline] pub fn stck_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 외국인 순매수 수량: foreigner net buy qty (`frgn_ntby_qty`).
    #[inline] pub fn frgn_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
    /// 외국인 등록 순매수 수량: foreigner registered net buy qty (`frgn_reg_ntby_qty`).
    #[inline] pub fn frgn_reg_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(11) }
    /// 외국인 비등록 순매수 수량: foreigner unregistered net buy qty (`frgn_nreg_ntby_qty`).
    #[inline] pub fn frgn_nreg_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(12) }
    /// 개인 순매수 수량: individual net buy qty (`prsn_ntby_qty`).
    #[inline] pub fn prsn_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(13) }
    /// 기관계 순매수 수량: institutions total net buy qty (`orgn_ntby_qty`).
    #[inline] pub fn orgn_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(14) }
    /// 증권 순매수 수량: securities net buy qty (`scrt_ntby_qty`).
    #[inline] pub fn scrt_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(15) }
    /// 투자신탁 순매수 수량: investment trust net buy qty (`ivtr_ntby_qty`).
    #[inline] pub fn ivtr_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(16) }
    /// 사모 펀드 순매수 거래량: private fund net buy volume (`pe_fund_ntby_vol`).
    #[inline] pub fn pe_fund_ntby_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(17) }
    /// 은행 순매수 수량: bank net buy qty (`bank_ntby_qty`).
    #[inline] pub fn bank_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(18) }
    /// 보험 순매수 수량: insurance net buy qty (`insu_ntby_qty`).
    #[inline] pub fn insu_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(19) }
    /// 종금 순매수 수량: merchant bank net buy qty (`mrbn_ntby_qty`).
    #[inline] pub fn mrbn_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(20) }
    /// 기금 순매수 수량: fund net buy qty (`fund_ntby_qty`).
    #[inline] pub fn fund_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(21) }
    /// 기타 순매수 수량: other net buy qty (`etc_ntby_qty`).
    #[inline] pub fn etc_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(22) }
    /// 기타 법인 순매수 거래량: other corporation net buy volume (`etc_corp_ntby_vol`).
    #[inline] pub fn etc_corp_ntby_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(23) }
    /// 기타 단체 순매수 거래량: other group net buy volume (`etc_orgt_ntby_vol`).
    #[inline] pub fn etc_orgt_ntby_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(24) }
    /// 외국인 등록 순매수 대금: foreigner registered net buy value (`frgn_reg_ntby_pbmn`).
    #[inline] pub fn frgn_reg_ntby_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// 외국인 순매수 거래 대금: foreigner net buy trading value (`frgn_ntby_tr_pbmn`).
    #[inline] pub fn frgn_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// 외국인 비등록 순매수 대금: foreigner unregistered net buy value (`frgn_nreg_ntby_pbmn`).
    #[inline] pub fn frgn_nreg_ntby_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(27) }
    /// 개인 순매수 거래 대금: individual net buy trading value (`prsn_ntby_tr_pbmn`).
    #[inline] pub fn prsn_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
    /// 기관계 순매수 거래 대금: institutions total net buy trading value (`orgn_ntby_tr_pbmn`).
    #[inline] pub fn orgn_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(29) }
    /// 증권 순매수 거래 대금: securities net buy trading value (`scrt_ntby_tr_pbmn`).
    #[inline] pub fn scrt_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(30) }
    /// 사모 펀드 순매수 거래 대금: private fund net buy trading value (`pe_fund_ntby_tr_pbmn`).
    #[inline] pub fn pe_fund_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(31) }
    /// 투자신탁 순매수 거래 대금: investment trust net buy trading value (`ivtr_ntby_tr_pbmn`).
    #[inline] pub fn ivtr_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(32) }
    /// 은행 순매수 거래 대금: bank net buy trading value (`bank_ntby_tr_pbmn`).
    #[inline] pub fn bank_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(33) }
    /// 보험 순매수 거래 대금: insurance net buy trading value (`insu_ntby_tr_pbmn`).
    #[inline] pub fn insu_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(34) }
    /// 종금 순매수 거래 대금: merchant bank net buy trading value (`mrbn_ntby_tr_pbmn`).
    #[inline] pub fn mrbn_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(35) }
    /// 기금 순매수 거래 대금: fund net buy trading value (`fund_ntby_tr_pbmn`).
    #[inline] pub fn fund_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(36) }
    /// 기타 순매수 거래 대금: other net buy trading value (`etc_ntby_tr_pbmn`).
    #[inline] pub fn etc_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(37) }
    /// 기타 법인 순매수 거래 대금: other corporation net buy trading value (`etc_corp_ntby_tr_pbmn`).
    #[inline] pub fn etc_corp_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(38) }
    /// 기타 단체 순매수 거래 대금: other group net buy trading value (`etc_orgt_ntby_tr_pbmn`).
    #[inline] pub fn etc_orgt_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(39) }
    /// 외국인 매도 거래량: foreigner sell volume (`frgn_seln_vol`).
    #[inline] pub fn frgn_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(40) }
    /// 외국인 매수2 거래량: foreigner buy volume (`frgn_shnu_vol`).
    #[inline] pub fn frgn_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(41) }
    /// 외국인 매도 거래 대금: foreigner sell trading value (`frgn_seln_tr_pbmn`).
    #[inline] pub fn frgn_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(42) }
    /// 외국인 매수2 거래 대금: foreigner buy trading value (`frgn_shnu_tr_pbmn`).
    #[inline] pub fn frgn_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(43) }
    /// 외국인 등록 매도 수량: foreigner registered sell qty (`frgn_reg_askp_qty`).
    #[inline] pub fn frgn_reg_askp_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(44) }
    /// 외국인 등록 매수 수량: foreigner registered buy qty (`frgn_reg_bidp_qty`).
    #[inline] pub fn frgn_reg_bidp_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(45) }
    /// 외국인 등록 매도 대금: foreigner registered sell value (`frgn_reg_askp_pbmn`).
    #[inline] pub fn frgn_reg_askp_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(46) }
    /// 외국인 등록 매수 대금: foreigner registered buy value (`frgn_reg_bidp_pbmn`).
    #[inline] pub fn frgn_reg_bidp_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(47) }
    /// 외국인 비등록 매도 수량: foreigner unregistered sell qty (`frgn_nreg_askp_qty`).
    #[inline] pub fn frgn_nreg_askp_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(48) }
    /// 외국인 비등록 매수 수량: foreigner unregistered buy qty (`frgn_nreg_bidp_qty`).
    #[inline] pub fn frgn_nreg_bidp_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(49) }
    /// 외국인 비등록 매도 대금: foreigner unregistered sell value (`frgn_nreg_askp_pbmn`).
    #[inline] pub fn frgn_nreg_askp_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(50) }
    /// 외국인 비등록 매수 대금: foreigner unregistered buy value (`frgn_nreg_bidp_pbmn`).
    #[inline] pub fn frgn_nreg_bidp_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(51) }
    /// 개인 매도 거래량: individual sell volume (`prsn_seln_vol`).
    #[inline] pub fn prsn_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(52) }
    /// 개인 매수2 거래량: individual buy volume (`prsn_shnu_vol`).
    #[inline] pub fn prsn_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(53) }
    /// 개인 매도 거래 대금: individual sell trading value (`prsn_seln_tr_pbmn`).
    #[inline] pub fn prsn_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(54) }
    /// 개인 매수2 거래 대금: individual buy trading value (`prsn_shnu_tr_pbmn`).
    #[inline] pub fn prsn_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(55) }
    /// 기관계 매도 거래량: institutions total sell volume (`orgn_seln_vol`).
    #[inline] pub fn orgn_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(56) }
    /// 기관계 매수2 거래량: institutions total buy volume (`orgn_shnu_vol`).
    #[inline] pub fn orgn_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(57) }
    /// 기관계 매도 거래 대금: institutions total sell trading value (`orgn_seln_tr_pbmn`).
    #[inline] pub fn orgn_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(58) }
    /// 기관계 매수2 거래 대금: institutions total buy trading value (`orgn_shnu_tr_pbmn`).
    #[inline] pub fn orgn_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(59) }
    /// 증권 매도 거래량: securities sell volume (`scrt_seln_vol`).
    #[inline] pub fn scrt_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(60) }
    /// 증권 매수2 거래량: securities buy volume (`scrt_shnu_vol`).
    #[inline] pub fn scrt_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(61) }
    /// 증권 매도 거래 대금: securities sell trading value (`scrt_seln_tr_pbmn`).
    #[inline] pub fn scrt_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(62) }
    /// 증권 매수2 거래 대금: securities buy trading value (`scrt_shnu_tr_pbmn`).
    #[inline] pub fn scrt_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(63) }
    /// 투자신탁 매도 거래량: investment trust sell volume (`ivtr_seln_vol`).
    #[inline] pub fn ivtr_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(64) }
    /// 투자신탁 매수2 거래량: investment trust buy volume (`ivtr_shnu_vol`).
    #[inline] pub fn ivtr_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(65) }
    /// 투자신탁 매도 거래 대금: investment trust sell trading value (`ivtr_seln_tr_pbmn`).
    #[inline] pub fn ivtr_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(66) }
    /// 투자신탁 매수2 거래 대금: investment trust buy trading value (`ivtr_shnu_tr_pbmn`).
    #[inline] pub fn ivtr_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(67) }
    /// 사모 펀드 매도 거래 대금: private fund sell trading value (`pe_fund_seln_tr_pbmn`).
    #[inline] pub fn pe_fund_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(68) }
    /// 사모 펀드 매도 거래량: private fund sell volume (`pe_fund_seln_vol`).
    #[inline] pub fn pe_fund_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(69) }
    /// 사모 펀드 매수2 거래 대금: private fund buy trading value (`pe_fund_shnu_tr_pbmn`).
    #[inline] pub fn pe_fund_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(70) }
    /// 사모 펀드 매수2 거래량: private fund buy volume (`pe_fund_shnu_vol`).
    #[inline] pub fn pe_fund_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(71) }
    /// 은행 매도 거래량: bank sell volume (`bank_seln_vol`).
    #[inline] pub fn bank_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(72) }
    /// 은행 매수2 거래량: bank buy volume (`bank_shnu_vol`).
    #[inline] pub fn bank_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(73) }
    /// 은행 매도 거래 대금: bank sell trading value (`bank_seln_tr_pbmn`).
    #[inline] pub fn bank_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(74) }
    /// 은행 매수2 거래 대금: bank buy trading value (`bank_shnu_tr_pbmn`).
    #[inline] pub fn bank_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(75) }
    /// 보험 매도 거래량: insurance sell volume (`insu_seln_vol`).
    #[inline] pub fn insu_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(76) }
    /// 보험 매수2 거래량: insurance buy volume (`insu_shnu_vol`).
    #[inline] pub fn insu_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(77) }
    /// 보험 매도 거래 대금: insurance sell trading value (`insu_seln_tr_pbmn`).
    #[inline] pub fn insu_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(78) }
    /// 보험 매수2 거래 대금: insurance buy trading value (`insu_shnu_tr_pbmn`).
    #[inline] pub fn insu_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(79) }
    /// 종금 매도 거래량: merchant bank sell volume (`mrbn_seln_vol`).
    #[inline] pub fn mrbn_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(80) }
    /// 종금 매수2 거래량: merchant bank buy volume (`mrbn_shnu_vol`).
    #[inline] pub fn mrbn_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(81) }
    /// 종금 매도 거래 대금: merchant bank sell trading value (`mrbn_seln_tr_pbmn`).
    #[inline] pub fn mrbn_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(82) }
    /// 종금 매수2 거래 대금: merchant bank buy trading value (`mrbn_shnu_tr_pbmn`).
    #[inline] pub fn mrbn_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(83) }
    /// 기금 매도 거래량: fund sell volume (`fund_seln_vol`).
    #[inline] pub fn fund_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(84) }
    /// 기금 매수2 거래량: fund buy volume (`fund_shnu_vol`).
    #[inline] pub fn fund_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(85) }
    /// 기금 매도 거래 대금: fund sell trading value (`fund_seln_tr_pbmn`).
    #[inline] pub fn fund_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(86) }
    /// 기금 매수2 거래 대금: fund buy trading value (`fund_shnu_tr_pbmn`).
    #[inline] pub fn fund_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(87) }
    /// 기타 매도 거래량: other sell volume (`etc_seln_vol`).
    #[inline] pub fn etc_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(88) }
    /// 기타 매수2 거래량: other buy volume (`etc_shnu_vol`).
    #[inline] pub fn etc_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(89) }
    /// 기타 매도 거래 대금: other sell trading value (`etc_seln_tr_pbmn`).
    #[inline] pub fn etc_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(90) }
    /// 기타 매수2 거래 대금: other buy trading value (`etc_shnu_tr_pbmn`).
    #[inline] pub fn etc_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(91) }
    /// 기타 단체 매도 거래량: other group sell volume (`etc_orgt_seln_vol`).
    #[inline] pub fn etc_orgt_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(92) }
    /// 기타 단체 매수2 거래량: other group buy volume (`etc_orgt_shnu_vol`).
    #[inline] pub fn etc_orgt_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(93) }
    /// 기타 단체 매도 거래 대금: other group sell trading value (`etc_orgt_seln_tr_pbmn`).
    #[inline] pub fn etc_orgt_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(94) }
    /// 기타 단체 매수2 거래 대금: other group buy trading value (`etc_orgt_shnu_tr_pbmn`).
    #[inline] pub fn etc_orgt_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(95) }
    /// 기타 법인 매도 거래량: other corporation sell volume (`etc_corp_seln_vol`).
    #[inline] pub fn etc_corp_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(96) }
    /// 기타 법인 매수2 거래량: other corporation buy volume (`etc_corp_shnu_vol`).
    #[inline] pub fn etc_corp_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(97) }
    /// 기타 법인 매도 거래 대금: other corporation sell trading value (`etc_corp_seln_tr_pbmn`).
    #[inline] pub fn etc_corp_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(98) }
    /// 기타 법인 매수2 거래 대금: other corporation buy trading value (`etc_corp_shnu_tr_pbmn`).
    #[inline] pub fn etc_corp_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(99) }
    /// BOLD 여부: BOLD flag Y/N (`bold_yn`).
    #[inline] pub fn bold_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(100) }
}

