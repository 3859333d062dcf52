//! `inquire-price` 장내채권현재가(시세): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 장내채권현재가(시세): `GET /uapi/domestic-bond/v1/quotations/inquire-price`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePrice;

impl Call for InquirePrice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquirePriceRequest;
    type Response = InquirePriceResponse;
}

impl ReadCall for InquirePrice {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력종목코드", "input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stnd_iscd", "표준종목코드", "standard issue code", Kind::Code),
    Field::new("hts_kor_isnm", "HTS한글종목명", "HTS Korean issue name", Kind::Text),
    Field::new("bond_prpr", "채권현재가", "bond current price", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일대비부호", "prev-day change sign", Kind::Code),
    Field::new("bond_prdy_vrss", "채권전일대비", "bond prev-day change", Kind::Decimal),
    Field::new("prdy_ctrt", "전일대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적거래량", "accumulated volume", Kind::Shares),
    Field::new("bond_prdy_clpr", "채권전일종가", "bond prev-day close price", Kind::Decimal),
    Field::new("bond_oprc", "채권시가2", "bond open price", Kind::Decimal),
    Field::new("bond_hgpr", "채권고가", "bond high price", Kind::Decimal),
    Field::new("bond_lwpr", "채권저가", "bond low price", Kind::Decimal),
    Field::new("ernn_rate", "수익비율", "earning ratio", Kind::Ratio),
    Field::new("oprc_ert", "시가2수익률", "open price 2 earning rate", Kind::Ratio),
    Field::new("hgpr_ert", "최고가수익률", "high price earning rate", Kind::Ratio),
    Field::new("lwpr_ert", "최저가수익률", "low price earning rate", Kind::Ratio),
    Field::new("bond_mxpr", "채권상한가", "bond upper limit price", Kind::Decimal),
    Field::new("bond_llam", "채권하한가", "bond lower limit price", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_bond",
    name: "inquire_price",
    title: "장내채권현재가(시세)",
    method: Method::Get,
    path: "/uapi/domestic-bond/v1/quotations/inquire-price",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKBJ773400C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePriceRequest(Cells);

crate::schema::request_type!(InquirePriceRequest, DESCRIPTION);

impl InquirePriceRequest {
    /// Sets 조건시장분류코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePriceResponse(Answer);

crate::schema::response_type!(InquirePriceResponse, DESCRIPTION);

impl InquirePriceResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<InquirePriceOutput<'_>> { self.0.row(0).map(InquirePriceOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePriceOutput<'a>(&'a Cells);

impl<'a> InquirePriceOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 표준종목코드: standard issue code (`stnd_iscd`).
    #[inline] pub fn stnd_iscd(self) -> &'a str { self.0.text(0) }
    /// HTS한글종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(1) }
    /// 채권현재가: bond current price (`bond_prpr`).
    #[inline] pub fn bond_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일대비부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(3) }
    /// 채권전일대비: bond prev-day change (`bond_prdy_vrss`).
    #[inline] pub fn bond_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 전일대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 누적거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 채권전일종가: bond prev-day close price (`bond_prdy_clpr`).
    #[inline] pub fn bond_prdy_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 채권시가2: bond open price (`bond_oprc`).
    #[inline] pub fn bond_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 채권고가: bond high price (`bond_hgpr`).
    #[inline] pub fn bond_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 채권저가: bond low price (`bond_lwpr`).
    #[inline] pub fn bond_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 수익비율: earning ratio (`ernn_rate`).
    #[inline] pub fn ernn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 시가2수익률: open price 2 earning rate (`oprc_ert`).
    #[inline] pub fn oprc_ert(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 최고가수익률: high price earning rate (`hgpr_ert`).
    #[inline] pub fn hgpr_ert(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 최저가수익률: low price earning rate (`lwpr_ert`).
    #[inline] pub fn lwpr_ert(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 채권상한가: bond upper limit price (`bond_mxpr`).
    #[inline] pub fn bond_mxpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 채권하한가: bond lower limit price (`bond_llam`).
    #[inline] pub fn bond_llam(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
}

