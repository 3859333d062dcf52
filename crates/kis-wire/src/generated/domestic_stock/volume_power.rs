//! `volume-power` 국내주식 체결강도 상위: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 체결강도 상위: `GET /uapi/domestic-stock/v1/ranking/volume-power`.
#[derive(Clone, Copy, Debug)]
pub struct VolumePower;

impl Call for VolumePower {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = VolumePowerRequest;
    type Response = VolumePowerResponse;
}

impl ReadCall for VolumePower {}

const REQUEST: Schema = Schema(&[
    Field::new("fid_trgt_exls_cls_code", "대상 제외 구분 코드", "target excluded division code", Kind::Code).required(),
    Field::new("fid_cond_mrkt_div_code", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("fid_cond_scr_div_code", "조건 화면 분류 코드", "screen division code", Kind::Code).required(),
    Field::new("fid_input_iscd", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("fid_div_cls_code", "분류 구분 코드", "class division code", Kind::Code).required(),
    Field::new("fid_input_price_1", "입력 가격1", "input price 1", Kind::Decimal).required(),
    Field::new("fid_input_price_2", "입력 가격2", "input price 2", Kind::Decimal).required(),
    Field::new("fid_vol_cnt", "거래량 수", "volume count", Kind::Shares).required(),
    Field::new("fid_trgt_cls_code", "대상 구분 코드", "target division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stck_shrn_iscd", "주식 단축 종목코드", "stock short issue code", Kind::Code),
    Field::new("data_rank", "데이터 순위", "data rank", Kind::Whole),
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("tday_rltv", "당일 체결강도", "today trade strength", Kind::Decimal),
    Field::new("seln_cnqn_smtn", "매도 체결량 합계", "sell execution qty sum", Kind::Whole),
    Field::new("shnu_cnqn_smtn", "매수2 체결량 합계", "buy execution qty sum", Kind::Whole),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "volume_power",
    title: "국내주식 체결강도 상위",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/volume-power",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST01680000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VolumePowerRequest(Cells);

crate::schema::request_type!(VolumePowerRequest, DESCRIPTION);

impl VolumePowerRequest {
    /// Sets 대상 제외 구분 코드: target excluded division code (`fid_trgt_exls_cls_code`).
    #[must_use] #[inline] pub fn fid_trgt_exls_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건 시장 분류 코드: market division code (`fid_cond_mrkt_div_code`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조건 화면 분류 코드: screen division code (`fid_cond_scr_div_code`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 입력 종목코드: input issue code (`fid_input_iscd`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 분류 구분 코드: class division code (`fid_div_cls_code`).
    #[must_use] #[inline] pub fn fid_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 입력 가격1: input price 1 (`fid_input_price_1`).
    #[must_use] #[inline] pub fn fid_input_price_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 입력 가격2: input price 2 (`fid_input_price_2`).
    #[must_use] #[inline] pub fn fid_input_price_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 거래량 수: volume count (`fid_vol_cnt`).
    #[must_use] #[inline] pub fn fid_vol_cnt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 대상 구분 코드: target division code (`fid_trgt_cls_code`).
    #[must_use] #[inline] pub fn fid_trgt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VolumePowerResponse(Answer);

crate::schema::response_type!(VolumePowerResponse, DESCRIPTION);

impl VolumePowerResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = VolumePowerOutput<'_>> { self.0.rows(0).iter().map(VolumePowerOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct VolumePowerOutput<'a>(&'a Cells);

impl<'a> VolumePowerOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 단축 종목코드: stock short issue code (`stck_shrn_iscd`).
    #[inline] pub fn stck_shrn_iscd(self) -> &'a str { self.0.text(0) }
    /// 데이터 순위: data rank (`data_rank`).
    #[inline] pub fn data_rank(self) -> Result<Option<i64>, FieldError> { self.0.whole(1) }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(2) }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 전일 대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(5) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 당일 체결강도: today trade strength (`tday_rltv`).
    #[inline] pub fn tday_rltv(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 매도 체결량 합계: sell execution qty sum (`seln_cnqn_smtn`).
    #[inline] pub fn seln_cnqn_smtn(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// 매수2 체결량 합계: buy execution qty sum (`shnu_cnqn_smtn`).
    #[inline] pub fn shnu_cnqn_smtn(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
}

