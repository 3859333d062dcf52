//! `frgnmem-pchs-trend` 종목별 외국계 순매수추이: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 종목별 외국계 순매수추이: `GET /uapi/domestic-stock/v1/quotations/frgnmem-pchs-trend`.
#[derive(Clone, Copy, Debug)]
pub struct FrgnmemPchsTrend;

impl Call for FrgnmemPchsTrend {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = FrgnmemPchsTrendRequest;
    type Response = FrgnmemPchsTrendResponse;
}

impl ReadCall for FrgnmemPchsTrend {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_INPUT_ISCD", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_2", "조건화면분류코드", "screen division code", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE", "시장구분코드", "market division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("bsop_hour", "영업시간", "business time", Kind::Time),
    Field::new("stck_prpr", "주식현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일대비부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적거래량", "accumulated volume", Kind::Shares),
    Field::new("frgn_seln_vol", "외국인매도거래량", "foreigner sell volume", Kind::Shares),
    Field::new("frgn_shnu_vol", "외국인매수2거래량", "foreigner buy 2 volume", Kind::Shares),
    Field::new("glob_ntby_qty", "외국계순매수수량", "foreign-firm net buy qty", Kind::Shares),
    Field::new("frgn_ntby_qty_icdc", "외국인순매수수량증감", "foreigner net buy qty change", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "frgnmem_pchs_trend",
    title: "종목별 외국계 순매수추이",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/frgnmem-pchs-trend",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKST644400C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrgnmemPchsTrendRequest(Cells);

crate::schema::request_type!(FrgnmemPchsTrendRequest, DESCRIPTION);

impl FrgnmemPchsTrendRequest {
    /// Sets 조건시장분류코드: market division code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건화면분류코드: screen division code (`FID_INPUT_ISCD_2`).
    #[must_use] #[inline] pub fn fid_input_iscd_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 시장구분코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrgnmemPchsTrendResponse(Answer);

crate::schema::response_type!(FrgnmemPchsTrendResponse, DESCRIPTION);

impl FrgnmemPchsTrendResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = FrgnmemPchsTrendOutput<'_>> { self.0.rows(0).iter().map(FrgnmemPchsTrendOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct FrgnmemPchsTrendOutput<'a>(&'a Cells);

impl<'a> FrgnmemPchsTrendOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 영업시간: business time (`bsop_hour`).
    #[inline] pub fn bsop_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(0) }
    /// 주식현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 전일대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일대비부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(3) }
    /// 전일대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 누적거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 외국인매도거래량: foreigner sell volume (`frgn_seln_vol`).
    #[inline] pub fn frgn_seln_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 외국인매수2거래량: foreigner buy 2 volume (`frgn_shnu_vol`).
    #[inline] pub fn frgn_shnu_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 외국계순매수수량: foreign-firm net buy qty (`glob_ntby_qty`).
    #[inline] pub fn glob_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 외국인순매수수량증감: foreigner net buy qty change (`frgn_ntby_qty_icdc`).
    #[inline] pub fn frgn_ntby_qty_icdc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
}

