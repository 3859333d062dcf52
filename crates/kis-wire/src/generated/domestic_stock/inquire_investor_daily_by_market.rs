//! `inquire-investor-daily-by-market` 시장별 투자자매매동향(일별): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 시장별 투자자매매동향(일별): `GET /uapi/domestic-stock/v1/quotations/inquire-investor-daily-by-market`.
#[derive(Clone, Copy, Debug)]
pub struct InquireInvestorDailyByMarket;

impl Call for InquireInvestorDailyByMarket {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireInvestorDailyByMarketRequest;
    type Response = InquireInvestorDailyByMarketResponse;
}

impl ReadCall for InquireInvestorDailyByMarket {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_INPUT_DATE_1", "입력 날짜1", "input date 1", Kind::Date).required(),
    Field::new("FID_INPUT_ISCD_1", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_INPUT_DATE_2", "입력 날짜2", "input date 2", Kind::Date).required(),
    Field::new("FID_INPUT_ISCD_2", "하위 분류코드", "bottom class code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stck_bsop_date", "주식 영업 일자", "stock business date", Kind::Date),
    Field::new("bstp_nmix_prpr", "업종 지수 현재가", "sector index current price", Kind::Decimal),
    Field::new("bstp_nmix_prdy_vrss", "업종 지수 전일 대비", "sector index prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율", "sector index prev-day change rate", Kind::Ratio),
    Field::new("bstp_nmix_oprc", "업종 지수 시가2", "sector index open price", Kind::Decimal),
    Field::new("bstp_nmix_hgpr", "업종 지수 최고가", "sector index high price", Kind::Decimal),
    Field::new("bstp_nmix_lwpr", "업종 지수 최저가", "sector index low price", Kind::Decimal),
    Field::new("stck_prdy_clpr", "주식 전일 종가", "stock prev-day close price", Kind::Decimal),
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
    Field::new("etc_orgt_ntby_vol", "기타 단체 순매수 거래량", "other group net buy volume", Kind::Shares),
    Field::new("etc_corp_ntby_vol", "기타 법인 순매수 거래량", "other corporation net buy volume", Kind::Shares),
    Field::new("frgn_ntby_tr_pbmn", "외국인 순매수 거래 대금", "foreigner net buy trading value", Kind::Decimal),
    Field::new("frgn_reg_ntby_pbmn", "외국인 등록 순매수 대금", "foreigner registered net buy value", Kind::Decimal),
    Field::new("frgn_nreg_ntby_pbmn", "외국인 비등록 순매수 대금", "foreigner unregistered net buy value", Kind::Decimal),
    Field::new("prsn_ntby_tr_pbmn", "개인 순매수 거래 대금", "individual net buy trading value", Kind::Decimal),
    Field::new("orgn_ntby_tr_pbmn", "기관계 순매수 거래 대금", "institutions total net buy trading value", Kind::Decimal),
    Field::new("scrt_ntby_tr_pbmn", "증권 순매수 거래 대금", "securities net buy trading value", Kind::Decimal),
    Field::new("ivtr_ntby_tr_pbmn", "투자신탁 순매수 거래 대금", "investment trust net buy trading value", Kind::Decimal),
    Field::new("pe_fund_ntby_tr_pbmn", "사모 펀드 순매수 거래 대금", "private fund net buy trading value", Kind::Decimal),
    Field::new("bank_ntby_tr_pbmn", "은행 순매수 거래 대금", "bank net buy trading value", Kind::Decimal),
    Field::new("insu_ntby_tr_pbmn", "보험 순매수 거래 대금", "insurance net buy trading value", Kind::Decimal),
    Field::new("mrbn_ntby_tr_pbmn", "종금 순매수 거래 대금", "merchant bank net buy trading value", Kind::Decimal),
    Field::new("fund_ntby_tr_pbmn", "기금 순매수 거래 대금", "fund net buy trading value", Kind::Decimal),
    Field::new("etc_ntby_tr_pbmn", "기타 순매수 거래 대금", "other net buy trading value", Kind::Decimal),
    Field::new("etc_orgt_ntby_tr_pbmn", "기타 단체 순매수 거래 대금", "other group net buy trading value", Kind::Decimal),
    Field::new("etc_corp_ntby_tr_pbmn", "기타 법인 순매수 거래 대금", "other corporation net buy trading value", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_investor_daily_by_market",
    title: "시장별 투자자매매동향(일별)",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-investor-daily-by-market",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPTJ04040000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireInvestorDailyByMarketRequest(Cells);

crate::schema::request_type!(InquireInvestorDailyByMarketRequest, DESCRIPTION);

impl InquireInvestorDailyByMarketRequest {
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 입력 날짜1: input date 1 (`FID_INPUT_DATE_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD_1`).
    #[must_use] #[inline] pub fn fid_input_iscd_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 입력 날짜2: input date 2 (`FID_INPUT_DATE_2`).
    #[must_use] #[inline] pub fn fid_input_date_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 하위 분류코드: bottom class code (`FID_INPUT_ISCD_2`).
    #[must_use] #[inline] pub fn fid_input_iscd_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireInvestorDailyByMarketResponse(Answer);

crate::schema::response_type!(InquireInvestorDailyByMarketResponse, DESCRIPTION);

impl InquireInvestorDailyByMarketResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = InquireInvestorDailyByMarketOutput<'_>> { self.0.rows(0).iter().map(InquireInvestorDailyByMarketOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquireInvestorDailyByMarketOutput<'a>(&'a Cells);

impl<'a> InquireInvestorDailyByMarketOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 영업 일자: stock business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 업종 지수 현재가: sector index current price (`bstp_nmix_prpr`).
    #[inline] pub fn bstp_nmix_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 업종 지수 전일 대비: sector index prev-day change (`bstp_nmix_prdy_vrss`).
    #[inline] pub fn bstp_nmix_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(3) }
    /// 업종 지수 전일 대비율: sector index prev-day change rate (`bstp_nmix_prdy_ctrt`).
    #[inline] pub fn bstp_nmix_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 업종 지수 시가2: sector index open price (`bstp_nmix_oprc`).
    #[inline] pub fn bstp_nmix_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 업종 지수 최고가: sector index high price (`bstp_nmix_hgpr`).
    #[inline] pub fn bstp_nmix_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 업종 지수 최저가: sector index low price (`bstp_nmix_lwpr`).
    #[inline] pub fn bstp_nmix_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 주식 전일 종가: stock prev-day close price (`stck_prdy_clpr`).
    #[inline] pub fn stck_prdy_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 외국인 순매수 수량: foreigner net buy qty (`frgn_ntby_qty`).
    #[inline] pub fn frgn_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// 외국인 등록 순매수 수량: foreigner registered net buy qty (`frgn_reg_ntby_qty`).
    #[inline] pub fn frgn_reg_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
    /// 외국인 비등록 순매수 수량: foreigner unregistered net buy qty (`frgn_nreg_ntby_qty`).
    #[inline] pub fn frgn_nreg_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(11) }
    /// 개인 순매수 수량: individual net buy qty (`prsn_ntby_qty`).
    #[inline] pub fn prsn_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(12) }
    /// 기관계 순매수 수량: institutions total net buy qty (`orgn_ntby_qty`).
    #[inline] pub fn orgn_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(13) }
    /// 증권 순매수 수량: securities net buy qty (`scrt_ntby_qty`).
    #[inline] pub fn scrt_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(14) }
    /// 투자신탁 순매수 수량: investment trust net buy qty (`ivtr_ntby_qty`).
    #[inline] pub fn ivtr_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(15) }
    /// 사모 펀드 순매수 거래량: private fund net buy volume (`pe_fund_ntby_vol`).
    #[inline] pub fn pe_fund_ntby_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(16) }
    /// 은행 순매수 수량: bank net buy qty (`bank_ntby_qty`).
    #[inline] pub fn bank_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(17) }
    /// 보험 순매수 수량: insurance net buy qty (`insu_ntby_qty`).
    #[inline] pub fn insu_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(18) }
    /// 종금 순매수 수량: merchant bank net buy qty (`mrbn_ntby_qty`).
    #[inline] pub fn mrbn_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(19) }
    /// 기금 순매수 수량: fund net buy qty (`fund_ntby_qty`).
    #[inline] pub fn fund_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(20) }
    /// 기타 순매수 수량: other net buy qty (`etc_ntby_qty`).
    #[inline] pub fn etc_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(21) }
    /// 기타 단체 순매수 거래량: other group net buy volume (`etc_orgt_ntby_vol`).
    #[inline] pub fn etc_orgt_ntby_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(22) }
    /// 기타 법인 순매수 거래량: other corporation net buy volume (`etc_corp_ntby_vol`).
    #[inline] pub fn etc_corp_ntby_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(23) }
    /// 외국인 순매수 거래 대금: foreigner net buy trading value (`frgn_ntby_tr_pbmn`).
    #[inline] pub fn frgn_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// 외국인 등록 순매수 대금: foreigner registered net buy value (`frgn_reg_ntby_pbmn`).
    #[inline] pub fn frgn_reg_ntby_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// 외국인 비등록 순매수 대금: foreigner unregistered net buy value (`frgn_nreg_ntby_pbmn`).
    #[inline] pub fn frgn_nreg_ntby_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// 개인 순매수 거래 대금: individual net buy trading value (`prsn_ntby_tr_pbmn`).
    #[inline] pub fn prsn_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(27) }
    /// 기관계 순매수 거래 대금: institutions total net buy trading value (`orgn_ntby_tr_pbmn`).
    #[inline] pub fn orgn_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
    /// 증권 순매수 거래 대금: securities net buy trading value (`scrt_ntby_tr_pbmn`).
    #[inline] pub fn scrt_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(29) }
    /// 투자신탁 순매수 거래 대금: investment trust net buy trading value (`ivtr_ntby_tr_pbmn`).
    #[inline] pub fn ivtr_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(30) }
    /// 사모 펀드 순매수 거래 대금: private fund net buy trading value (`pe_fund_ntby_tr_pbmn`).
    #[inline] pub fn pe_fund_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(31) }
    /// 은행 순매수 거래 대금: bank net buy trading value (`bank_ntby_tr_pbmn`).
    #[inline] pub fn bank_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(32) }
    /// 보험 순매수 거래 대금: insurance net buy trading value (`insu_ntby_tr_pbmn`).
    #[inline] pub fn insu_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(33) }
    /// 종금 순매수 거래 대금: merchant bank net buy trading value (`mrbn_ntby_tr_pbmn`).
    #[inline] pub fn mrbn_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(34) }
    /// 기금 순매수 거래 대금: fund net buy trading value (`fund_ntby_tr_pbmn`).
    #[inline] pub fn fund_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(35) }
    /// 기타 순매수 거래 대금: other net buy trading value (`etc_ntby_tr_pbmn`).
    #[inline] pub fn etc_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(36) }
    /// 기타 단체 순매수 거래 대금: other group net buy trading value (`etc_orgt_ntby_tr_pbmn`).
    #[inline] pub fn etc_orgt_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(37) }
    /// 기타 법인 순매수 거래 대금: other corporation net buy trading value (`etc_corp_ntby_tr_pbmn`).
    #[inline] pub fn etc_corp_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(38) }
}

