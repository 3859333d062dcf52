//! `inquire-investor` 주식현재가 투자자: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 주식현재가 투자자: `GET /uapi/domestic-stock/v1/quotations/inquire-investor`.
#[derive(Clone, Copy, Debug)]
pub struct InquireInvestor;

impl Call for InquireInvestor {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireInvestorRequest;
    type Response = InquireInvestorResponse;
}

impl ReadCall for InquireInvestor {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stck_bsop_date", "주식 영업 일자", "stock business date", Kind::Date),
    Field::new("stck_clpr", "주식 종가", "stock close price", Kind::Decimal),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prsn_ntby_qty", "개인 순매수 수량", "individual net buy qty", Kind::Shares),
    Field::new("frgn_ntby_qty", "외국인 순매수 수량", "foreigner net buy qty", Kind::Shares),
    Field::new("orgn_ntby_qty", "기관계 순매수 수량", "institutions total net buy qty", Kind::Shares),
    Field::new("prsn_ntby_tr_pbmn", "개인 순매수 거래 대금", "individual net buy trading value", Kind::Decimal),
    Field::new("frgn_ntby_tr_pbmn", "외국인 순매수 거래 대금", "foreigner net buy trading value", Kind::Decimal),
    Field::new("orgn_ntby_tr_pbmn", "기관계 순매수 거래 대금", "institutions total net buy trading value", Kind::Decimal),
    Field::new("prsn_shnu_vol", "개인 매수2 거래량", "individual buy volume", Kind::Shares),
    Field::new("frgn_shnu_vol", "외국인 매수2 거래량", "foreigner buy volume", Kind::Shares),
    Field::new("orgn_shnu_vol", "기관계 매수2 거래량", "institutions total buy volume", Kind::Shares),
    Field::new("prsn_shnu_tr_pbmn", "개인 매수2 거래 대금", "individual buy trading value", Kind::Decimal),
    Field::new("frgn_shnu_tr_pbmn", "외국인 매수2 거래 대금", "foreigner buy trading value", Kind::Decimal),
    Field::new("orgn_shnu_tr_pbmn", "기관계 매수2 거래 대금", "institutions total buy trading value", Kind::Decimal),
    Field::new("prsn_seln_vol", "개인 매도 거래량", "individual sell volume", Kind::Shares),
    Field::new("frgn_seln_vol", "외국인 매도 거래량", "foreigner sell volume", Kind::Shares),
    Field::new("orgn_seln_vol", "기관계 매도 거래량", "institutions total sell volume", Kind::Shares),
    Field::new("prsn_seln_tr_pbmn", "개인 매도 거래 대금", "individual sell trading value", Kind::Decimal),
    Field::new("frgn_seln_tr_pbmn", "외국인 매도 거래 대금", "foreigner sell trading value", Kind::Decimal),
    Field::new("orgn_seln_tr_pbmn", "기관계 매도 거래 대금", "institutions total sell trading value", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_investor",
    title: "주식현재가 투자자",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-investor",
    effect: Effect::Read,
    tr_ids: &[TrIds::both("FHKST01010900", "FHKST01010900")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireInvestorRequest(Cells);

crate::schema::request_type!(InquireInvestorRequest, DESCRIPTION);

impl InquireInvestorRequest {
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireInvestorResponse(Answer);

crate::schema::response_type!(InquireInvestorResponse, DESCRIPTION);

impl InquireInvestorResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = InquireInvestorOutput<'_>> { self.0.rows(0).iter().map(InquireInvestorOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquireInvestorOutput<'a>(&'a Cells);

impl<'a> InquireInvestorOutput<'a> {
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
    /// 개인 순매수 수량: individual net buy qty (`prsn_ntby_qty`).
    #[inline] pub fn prsn_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// 외국인 순매수 수량: foreigner net buy qty (`frgn_ntby_qty`).
    #[inline] pub fn frgn_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 기관계 순매수 수량: institutions total net buy qty (`orgn_ntby_qty`).
    #[inline] pub fn orgn_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 개인 순매수 거래 대금: individual net buy trading value (`prsn_ntby_tr_pbmn`).
    #[inline] pub fn prsn_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 외국인 순매수 거래 대금: foreigner net buy trading value (`frgn_ntby_tr_pbmn`).
    #[inline] pub fn frgn_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 기관계 순매수 거래 대금: institutions total net buy trading value (`orgn_ntby_tr_pbmn`).
    #[inline] pub fn orgn_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 개인 매수2 거래량: individual buy volume (`prsn_shnu_vol`).
    #[inline] pub fn prsn_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
    /// 외국인 매수2 거래량: foreigner buy volume (`frgn_shnu_vol`).
    #[inline] pub fn frgn_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(11) }
    /// 기관계 매수2 거래량: institutions total buy volume (`orgn_shnu_vol`).
    #[inline] pub fn orgn_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(12) }
    /// 개인 매수2 거래 대금: individual buy trading value (`prsn_shnu_tr_pbmn`).
    #[inline] pub fn prsn_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 외국인 매수2 거래 대금: foreigner buy trading value (`frgn_shnu_tr_pbmn`).
    #[inline] pub fn frgn_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 기관계 매수2 거래 대금: institutions total buy trading value (`orgn_shnu_tr_pbmn`).
    #[inline] pub fn orgn_shnu_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 개인 매도 거래량: individual sell volume (`prsn_seln_vol`).
    #[inline] pub fn prsn_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(16) }
    /// 외국인 매도 거래량: foreigner sell volume (`frgn_seln_vol`).
    #[inline] pub fn frgn_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(17) }
    /// 기관계 매도 거래량: institutions total sell volume (`orgn_seln_vol`).
    #[inline] pub fn orgn_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(18) }
    /// 개인 매도 거래 대금: individual sell trading value (`prsn_seln_tr_pbmn`).
    #[inline] pub fn prsn_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 외국인 매도 거래 대금: foreigner sell trading value (`frgn_seln_tr_pbmn`).
    #[inline] pub fn frgn_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 기관계 매도 거래 대금: institutions total sell trading value (`orgn_seln_tr_pbmn`).
    #[inline] pub fn orgn_seln_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
}

