//! `inquire-investor-time-by-market` 시장별 투자자매매동향(시세): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 시장별 투자자매매동향(시세): `GET /uapi/domestic-stock/v1/quotations/inquire-investor-time-by-market`.
#[derive(Clone, Copy, Debug)]
pub struct InquireInvestorTimeByMarket;

impl Call for InquireInvestorTimeByMarket {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireInvestorTimeByMarketRequest;
    type Response = InquireInvestorTimeByMarketResponse;
}

impl ReadCall for InquireInvestorTimeByMarket {}

const REQUEST: Schema = Schema(&[
    Field::new("fid_input_iscd", "시장구분", "market division", Kind::Code).required(),
    Field::new("fid_input_iscd_2", "업종구분", "sector division", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("frgn_seln_vol", "외국인 매도 거래량", "foreigner sell volume", Kind::Shares),
    Field::new("frgn_shnu_vol", "외국인 매수2 거래량", "foreigner buy volume", Kind::Shares),
    Field::new("frgn_ntby_qty", "외국인 순매수 수량", "foreigner net buy qty", Kind::Shares),
    Field::new("frgn_seln_tr_pbmn", "외국인 매도 거래 대금", "foreigner sell trading value", Kind::Decimal),
    Field::new("frgn_shnu_tr_pbmn", "외국인 매수2 거래 대금", "foreigner buy trading value", Kind::Decimal),
    Field::new("frgn_ntby_tr_pbmn", "외국인 순매수 거래 대금", "foreigner net buy trading value", Kind::Decimal),
    Field::new("prsn_seln_vol", "개인 매도 거래량", "individual sell volume", Kind::Shares),
    Field::new("prsn_shnu_vol", "개인 매수2 거래량", "individual buy volume", Kind::Shares),
    Field::new("prsn_ntby_qty", "개인 순매수 수량", "individual net buy qty", Kind::Shares),
    Field::new("prsn_seln_tr_pbmn", "개인 매도 거래 대금", "individual sell trading value", Kind::Decimal),
    Field::new("prsn_shnu_tr_pbmn", "개인 매수2 거래 대금", "individual buy trading value", Kind::Decimal),
    Field::new("prsn_ntby_tr_pbmn", "개인 순매수 거래 대금", "individual net buy trading value", Kind::Decimal),
    Field::new("orgn_seln_vol", "기관계 매도 거래량", "institutions total sell volume", Kind::Shares),
    Field::new("orgn_shnu_vol", "기관계 매수2 거래량", "institutions total buy volume", Kind::Shares),
    Field::new("orgn_ntby_qty", "기관계 순매수 수량", "institutions total net buy qty", Kind::Shares),
    Field::new("orgn_seln_tr_pbmn", "기관계 매도 거래 대금", "institutions total sell trading value", Kind::Decimal),
    Field::new("orgn_shnu_tr_pbmn", "기관계 매수2 거래 대금", "institutions total buy trading value", Kind::Decimal),
    Field::new("orgn_ntby_tr_pbmn", "기관계 순매수 거래 대금", "institutions total net buy trading value", Kind::Decimal),
    Field::new("scrt_seln_vol", "증권 매도 거래량", "securities sell volume", Kind::Shares),
    Field::new("scrt_shnu_vol", "증권 매수2 거래량", "securities buy volume", Kind::Shares),
    Field::new("scrt_ntby_qty", "증권 순매수 수량", "securities net buy qty", Kind::Shares),
    Field::new("scrt_seln_tr_pbmn", "증권 매도 거래 대금", "securities sell trading value", Kind::Decimal),
    Field::new("scrt_shnu_tr_pbmn", "증권 매수2 거래 대금", "securities buy trading value", Kind::Decimal),
    Field::new("scrt_ntby_tr_pbmn", "증권 순매수 거래 대금", "securities net buy trading value", Kind::Decimal),
    Field::new("ivtr_seln_vol", "투자신탁 매도 거래량", "investment trust sell volume", Kind::Shares),
    Field::new("ivtr_shnu_vol", "투자신탁 매수2 거래량", "investment trust buy volume", Kind::Shares),
    Field::new("ivtr_ntby_qty", "투자신탁 순매수 수량", "investment trust net buy qty", Kind::Shares),
    Field::new("ivtr_seln_tr_pbmn", "투자신탁 매도 거래 대금", "investment trust sell trading value", Kind::Decimal),
    Field::new("ivtr_shnu_tr_pbmn", "투자신탁 매수2 거래 대금", "investment trust buy trading value", Kind::Decimal),
    Field::new("ivtr_ntby_tr_pbmn", "투자신탁 순매수 거래 대금", "investment trust net buy trading value", Kind::Decimal),
    Field::new("pe_fund_seln_tr_pbmn", "사모 펀드 매도 거래 대금", "private fund sell trading value", Kind::Decimal),
    Field::new("pe_fund_seln_vol", "사모 펀드 매도 거래량", "private fund sell volume", Kind::Shares),
    Field::new("pe_fund_ntby_vol", "사모 펀드 순매수 거래량", "private fund net buy volume", Kind::Shares),
    Field::new("pe_fund_shnu_tr_pbmn", "사모 펀드 매수2 거래 대금", "private fund buy trading value", Kind::Decimal),
    Field::new("pe_fund_shnu_vol", "사모 펀드 매수2 거래량", "private fund buy volume", Kind::Shares),
    Field::new("pe_fund_ntby_tr_pbmn", "사모 펀드 순매수 거래 대금", "private fund net buy trading value", Kind::Decimal),
    Field::new("bank_seln_vol", "은행 매도 거래량", "bank sell volume", Kind::Shares),
    Field::new("bank_shnu_vol", "은행 매수2 거래량", "bank buy volume", Kind::Shares),
    Field::new("bank_ntby_qty", "은행 순매수 수량", "bank net buy qty", Kind::Shares),
    Field::new("bank_seln_tr_pbmn", "은행 매도 거래 대금", "bank sell trading value", Kind::Decimal),
    Field::new("bank_shnu_tr_pbmn", "은행 매수2 거래 대금", "bank buy trading value", Kind::Decimal),
    Field::new("bank_ntby_tr_pbmn", "은행 순매수 거래 대금", "bank net buy trading value", Kind::Decimal),
    Field::new("insu_seln_vol", "보험 매도 거래량", "insurance sell volume", Kind::Shares),
    Field::new("insu_shnu_vol", "보험 매수2 거래량", "insurance buy volume", Kind::Shares),
    Field::new("insu_ntby_qty", "보험 순매수 수량", "insurance net buy qty", Kind::Shares),
    Field::new("insu_seln_tr_pbmn", "보험 매도 거래 대금", "insurance sell trading value", Kind::Decimal),
    Field::new("insu_shnu_tr_pbmn", "보험 매수2 거래 대금", "insurance buy trading value", Kind::Decimal),
    Field::new("insu_ntby_tr_pbmn", "보험 순매수 거래 대금", "insurance net buy trading value", Kind::Decimal),
    Field::new("mrbn_seln_vol", "종금 매도 거래량", "merchant bank sell volume", Kind::Shares),
    Field::new("mrbn_shnu_vol", "종금 매수2 거래량", "merchant bank buy volume", Kind::Shares),
    Field::new("mrbn_ntby_qty", "종금 순매수 수량", "merchant bank net buy qty", Kind::Shares),
    Field::new("mrbn_seln_tr_pbmn", "종금 매도 거래 대금", "merchant bank sell trading value", Kind::Decimal),
    Field::new("mrbn_shnu_tr_pbmn", "종금 매수2 거래 대금", "merchant bank buy trading value", Kind::Decimal),
    Field::new("mrbn_ntby_tr_pbmn", "종금 순매수 거래 대금", "merchant bank net buy trading value", Kind::Decimal),
    Field::new("fund_seln_vol", "기금 매도 거래량", "fund sell volume", Kind::Shares),
    Field::new("fund_shnu_vol", "기금 매수2 거래량", "fund buy volume", Kind::Shares),
    Field::new("fund_ntby_qty", "기금 순매수 수량", "fund net buy qty", Kind::Shares),
    Field::new("fund_seln_tr_pbmn", "기금 매도 거래 대금", "fund sell trading value", Kind::Decimal),
    Field::new("fund_shnu_tr_pbmn", "기금 매수2 거래 대금", "fund buy trading value", Kind::Decimal),
    Field::new("fund_ntby_tr_pbmn", "기금 순매수 거래 대금", "fund net buy trading value", Kind::Decimal),
    Field::new("etc_orgt_seln_vol", "기타 단체 매도 거래량", "other group sell volume", Kind::Shares),
    Field::new("etc_orgt_shnu_vol", "기타 단체 매수2 거래량", "other group buy volume", Kind::Shares),
    Field::new("etc_orgt_ntby_vol", "기타 단체 순매수 거래량", "other group net buy volume", Kind::Shares),
    Field::new("etc_orgt_seln_tr_pbmn", "기타 단체 매도 거래 대금", "other group sell trading value", Kind::Decimal),
    Field::new("etc_orgt_shnu_tr_pbmn", "기타 단체 매수2 거래 대금", "other group buy trading value", Kind::Decimal),
    Field::new("etc_orgt_ntby_tr_pbmn", "기타 단체 순매수 거래 대금", "other group net buy trading value", Kind::Decimal),
    Field::new("etc_corp_seln_vol", "기타 법인 매도 거래량", "other corporation sell volume", Kind::Shares),
    Field::new("etc_corp_shnu_vol", "기타 법인 매수2 거래량", "other corporation buy volume", Kind::Shares),
    Field::new("etc_corp_ntby_vol", "기타 법인 순매수 거래량", "other corporation net buy volume", Kind::Shares),
    Field::new("etc_corp_seln_tr_pbmn", "기타 법인 매도 거래 대금", "other corporation sell trading value", Kind::Decimal),
    Field::new("etc_corp_shnu_tr_pbmn", "기타 법인 매수2 거래 대금", "other corporation buy trading value", Kind::Decimal),
    Field::new("etc_corp_ntby_tr_pbmn", "기타 법인 순매수 거래 대금", "other corporation net buy trading value", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_investor_time_by_market",
    title: "시장별 투자자매매동향(시세)",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-investor-time-by-market",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPTJ04030000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireInvestorTimeByMarketRequest(Cells);

crate::schema::request_type!(InquireInvestorTimeByMarketRequest, DESCRIPTION);

impl InquireInvestorTimeByMarketRequest {
    /// Sets 시장구분: market division (`fid_input_iscd`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 업종구분: sector division (`fid_input_iscd_2`).
    #[must_use] #[inline] pub fn fid_input_iscd_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireInvestorTimeByMarketResponse(Answer);

crate::schema::response_type!(InquireInvestorTimeByMarketResponse, DESCRIPTION);

impl InquireInvestorTimeByMarketResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = InquireInvestorTimeByMarketOutput<'_>> { self.0.rows(0).iter().map(InquireInvestorTimeByMarketOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquireInvestorTimeByMarketOutput<'a>(&'a Cells);

impl<'a> InquireInvestorTimeByMarketOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 외국인 매도 거래량: foreigner sell volume (`frgn_seln_vol`).
    #[inline] pub fn frgn_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(0) }
    /// 외국인 매수2 거래량: foreigner buy volume (`frgn_shnu_vol`).
    #[inline] pub fn frgn_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(1) }
    /// 외국인 순매수 수량: foreigner net buy qty (`frgn_ntby_qty`).
    #[inline] pub fn frgn_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(2) }
    /// 외국인 매도 거래 대금: foreigner sell trading value (`frgn_seln_tr_pbmn`).
    #[inline] pub fn frgn_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 외국인 매수2 거래 대금: foreigner buy trading value (`frgn_shnu_tr_pbmn`).
    #[inline] pub fn frgn_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 외국인 순매수 거래 대금: foreigner net buy trading value (`frgn_ntby_tr_pbmn`).
    #[inline] pub fn frgn_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 개인 매도 거래량: individual sell volume (`prsn_seln_vol`).
    #[inline] pub fn prsn_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 개인 매수2 거래량: individual buy volume (`prsn_shnu_vol`).
    #[inline] pub fn prsn_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 개인 순매수 수량: individual net buy qty (`prsn_ntby_qty`).
    #[inline] pub fn prsn_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 개인 매도 거래 대금: individual sell trading value (`prsn_seln_tr_pbmn`).
    #[inline] pub fn prsn_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 개인 매수2 거래 대금: individual buy trading value (`prsn_shnu_tr_pbmn`).
    #[inline] pub fn prsn_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 개인 순매수 거래 대금: individual net buy trading value (`prsn_ntby_tr_pbmn`).
    #[inline] pub fn prsn_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 기관계 매도 거래량: institutions total sell volume (`orgn_seln_vol`).
    #[inline] pub fn orgn_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(12) }
    /// 기관계 매수2 거래량: institutions total buy volume (`orgn_shnu_vol`).
    #[inline] pub fn orgn_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(13) }
    /// 기관계 순매수 수량: institutions total net buy qty (`orgn_ntby_qty`).
    #[inline] pub fn orgn_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(14) }
    /// 기관계 매도 거래 대금: institutions total sell trading value (`orgn_seln_tr_pbmn`).
    #[inline] pub fn orgn_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 기관계 매수2 거래 대금: institutions total buy trading value (`orgn_shnu_tr_pbmn`).
    #[inline] pub fn orgn_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 기관계 순매수 거래 대금: institutions total net buy trading value (`orgn_ntby_tr_pbmn`).
    #[inline] pub fn orgn_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 증권 매도 거래량: securities sell volume (`scrt_seln_vol`).
    #[inline] pub fn scrt_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(18) }
    /// 증권 매수2 거래량: securities buy volume (`scrt_shnu_vol`).
    #[inline] pub fn scrt_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(19) }
    /// 증권 순매수 수량: securities net buy qty (`scrt_ntby_qty`).
    #[inline] pub fn scrt_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(20) }
    /// 증권 매도 거래 대금: securities sell trading value (`scrt_seln_tr_pbmn`).
    #[inline] pub fn scrt_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 증권 매수2 거래 대금: securities buy trading value (`scrt_shnu_tr_pbmn`).
    #[inline] pub fn scrt_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 증권 순매수 거래 대금: securities net buy trading value (`scrt_ntby_tr_pbmn`).
    #[inline] pub fn scrt_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// 투자신탁 매도 거래량: investment trust sell volume (`ivtr_seln_vol`).
    #[inline] pub fn ivtr_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(24) }
    /// 투자신탁 매수2 거래량: investment trust buy volume (`ivtr_shnu_vol`).
    #[inline] pub fn ivtr_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(25) }
    /// 투자신탁 순매수 수량: investment trust net buy qty (`ivtr_ntby_qty`).
    #[inline] pub fn ivtr_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(26) }
    /// 투자신탁 매도 거래 대금: investment trust sell trading value (`ivtr_seln_tr_pbmn`).
    #[inline] pub fn ivtr_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(27) }
    /// 투자신탁 매수2 거래 대금: investment trust buy trading value (`ivtr_shnu_tr_pbmn`).
    #[inline] pub fn ivtr_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
    /// 투자신탁 순매수 거래 대금: investment trust net buy trading value (`ivtr_ntby_tr_pbmn`).
    #[inline] pub fn ivtr_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(29) }
    /// 사모 펀드 매도 거래 대금: private fund sell trading value (`pe_fund_seln_tr_pbmn`).
    #[inline] pub fn pe_fund_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(30) }
    /// 사모 펀드 매도 거래량: private fund sell volume (`pe_fund_seln_vol`).
    #[inline] pub fn pe_fund_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(31) }
    /// 사모 펀드 순매수 거래량: private fund net buy volume (`pe_fund_ntby_vol`).
    #[inline] pub fn pe_fund_ntby_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(32) }
    /// 사모 펀드 매수2 거래 대금: private fund buy trading value (`pe_fund_shnu_tr_pbmn`).
    #[inline] pub fn pe_fund_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(33) }
    /// 사모 펀드 매수2 거래량: private fund buy volume (`pe_fund_shnu_vol`).
    #[inline] pub fn pe_fund_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(34) }
    /// 사모 펀드 순매수 거래 대금: private fund net buy trading value (`pe_fund_ntby_tr_pbmn`).
    #[inline] pub fn pe_fund_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(35) }
    /// 은행 매도 거래량: bank sell volume (`bank_seln_vol`).
    #[inline] pub fn bank_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(36) }
    /// 은행 매수2 거래량: bank buy volume (`bank_shnu_vol`).
    #[inline] pub fn bank_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(37) }
    /// 은행 순매수 수량: bank net buy qty (`bank_ntby_qty`).
    #[inline] pub fn bank_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(38) }
    /// 은행 매도 거래 대금: bank sell trading value (`bank_seln_tr_pbmn`).
    #[inline] pub fn bank_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(39) }
    /// 은행 매수2 거래 대금: bank buy trading value (`bank_shnu_tr_pbmn`).
    #[inline] pub fn bank_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(40) }
    /// 은행 순매수 거래 대금: bank net buy trading value (`bank_ntby_tr_pbmn`).
    #[inline] pub fn bank_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(41) }
    /// 보험 매도 거래량: insurance sell volume (`insu_seln_vol`).
    #[inline] pub fn insu_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(42) }
    /// 보험 매수2 거래량: insurance buy volume (`insu_shnu_vol`).
    #[inline] pub fn insu_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(43) }
    /// 보험 순매수 수량: insurance net buy qty (`insu_ntby_qty`).
    #[inline] pub fn insu_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(44) }
    /// 보험 매도 거래 대금: insurance sell trading value (`insu_seln_tr_pbmn`).
    #[inline] pub fn insu_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(45) }
    /// 보험 매수2 거래 대금: insurance buy trading value (`insu_shnu_tr_pbmn`).
    #[inline] pub fn insu_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(46) }
    /// 보험 순매수 거래 대금: insurance net buy trading value (`insu_ntby_tr_pbmn`).
    #[inline] pub fn insu_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(47) }
    /// 종금 매도 거래량: merchant bank sell volume (`mrbn_seln_vol`).
    #[inline] pub fn mrbn_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(48) }
    /// 종금 매수2 거래량: merchant bank buy volume (`mrbn_shnu_vol`).
    #[inline] pub fn mrbn_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(49) }
    /// 종금 순매수 수량: merchant bank net buy qty (`mrbn_ntby_qty`).
    #[inline] pub fn mrbn_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(50) }
    /// 종금 매도 거래 대금: merchant bank sell trading value (`mrbn_seln_tr_pbmn`).
    #[inline] pub fn mrbn_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(51) }
    /// 종금 매수2 거래 대금: merchant bank buy trading value (`mrbn_shnu_tr_pbmn`).
    #[inline] pub fn mrbn_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(52) }
    /// 종금 순매수 거래 대금: merchant bank net buy trading value (`mrbn_ntby_tr_pbmn`).
    #[inline] pub fn mrbn_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(53) }
    /// 기금 매도 거래량: fund sell volume (`fund_seln_vol`).
    #[inline] pub fn fund_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(54) }
    /// 기금 매수2 거래량: fund buy volume (`fund_shnu_vol`).
    #[inline] pub fn fund_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(55) }
    /// 기금 순매수 수량: fund net buy qty (`fund_ntby_qty`).
    #[inline] pub fn fund_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(56) }
    /// 기금 매도 거래 대금: fund sell trading value (`fund_seln_tr_pbmn`).
    #[inline] pub fn fund_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(57) }
    /// 기금 매수2 거래 대금: fund buy trading value (`fund_shnu_tr_pbmn`).
    #[inline] pub fn fund_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(58) }
    /// 기금 순매수 거래 대금: fund net buy trading value (`fund_ntby_tr_pbmn`).
    #[inline] pub fn fund_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(59) }
    /// 기타 단체 매도 거래량: other group sell volume (`etc_orgt_seln_vol`).
    #[inline] pub fn etc_orgt_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(60) }
    /// 기타 단체 매수2 거래량: other group buy volume (`etc_orgt_shnu_vol`).
    #[inline] pub fn etc_orgt_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(61) }
    /// 기타 단체 순매수 거래량: other group net buy volume (`etc_orgt_ntby_vol`).
    #[inline] pub fn etc_orgt_ntby_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(62) }
    /// 기타 단체 매도 거래 대금: other group sell trading value (`etc_orgt_seln_tr_pbmn`).
    #[inline] pub fn etc_orgt_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(63) }
    /// 기타 단체 매수2 거래 대금: other group buy trading value (`etc_orgt_shnu_tr_pbmn`).
    #[inline] pub fn etc_orgt_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(64) }
    /// 기타 단체 순매수 거래 대금: other group net buy trading value (`etc_orgt_ntby_tr_pbmn`).
    #[inline] pub fn etc_orgt_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(65) }
    /// 기타 법인 매도 거래량: other corporation sell volume (`etc_corp_seln_vol`).
    #[inline] pub fn etc_corp_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(66) }
    /// 기타 법인 매수2 거래량: other corporation buy volume (`etc_corp_shnu_vol`).
    #[inline] pub fn etc_corp_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(67) }
    /// 기타 법인 순매수 거래량: other corporation net buy volume (`etc_corp_ntby_vol`).
    #[inline] pub fn etc_corp_ntby_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(68) }
    /// 기타 법인 매도 거래 대금: other corporation sell trading value (`etc_corp_seln_tr_pbmn`).
    #[inline] pub fn etc_corp_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(69) }
    /// 기타 법인 매수2 거래 대금: other corporation buy trading value (`etc_corp_shnu_tr_pbmn`).
    #[inline] pub fn etc_corp_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(70) }
    /// 기타 법인 순매수 거래 대금: other corporation net buy trading value (`etc_corp_ntby_tr_pbmn`).
    #[inline] pub fn etc_corp_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(71) }
}

