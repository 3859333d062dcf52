//! `pbar-tratio` 국내주식 매물대/거래비중: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 매물대/거래비중: `GET /uapi/domestic-stock/v1/quotations/pbar-tratio`.
#[derive(Clone, Copy, Debug)]
pub struct PbarTratio;

impl Call for PbarTratio {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = PbarTratioRequest;
    type Response = PbarTratioResponse;
}

impl ReadCall for PbarTratio {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "조건화면분류코드", "screen division code", Kind::Code).required(),
    Field::new("FID_INPUT_HOUR_1", "입력시간1", "input time 1", Kind::Time).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("rprs_mrkt_kor_name", "대표시장한글명", "representative market Korean name", Kind::Text),
    Field::new("stck_shrn_iscd", "주식단축종목코드", "stock short issue code", Kind::Code),
    Field::new("hts_kor_isnm", "HTS한글종목명", "HTS Korean issue name", Kind::Text),
    Field::new("stck_prpr", "주식현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일대비부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_vrss", "전일대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_ctrt", "전일대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적거래량", "accumulated volume", Kind::Shares),
    Field::new("prdy_vol", "전일거래량", "prev-day volume", Kind::Shares),
    Field::new("wghn_avrg_stck_prc", "가중평균주식가격", "weighted average stock price", Kind::Decimal),
    Field::new("lstn_stcn", "상장주수", "listed shares", Kind::Shares),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("data_rank", "데이터순위", "data rank", Kind::Whole),
    Field::new("stck_prpr", "주식현재가", "stock current price", Kind::Decimal),
    Field::new("cntg_vol", "체결거래량", "execution volume", Kind::Shares),
    Field::new("acml_vol_rlim", "누적거래량비중", "accumulated volume weight", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "pbar_tratio",
    title: "국내주식 매물대/거래비중",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/pbar-tratio",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST01130000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PbarTratioRequest(Cells);

crate::schema::request_type!(PbarTratioRequest, DESCRIPTION);

impl PbarTratioRequest {
    /// Sets 조건시장분류코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조건화면분류코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 입력시간1: input time 1 (`FID_INPUT_HOUR_1`).
    #[must_use] #[inline] pub fn fid_input_hour_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PbarTratioResponse(Answer);

crate::schema::response_type!(PbarTratioResponse, DESCRIPTION);

impl PbarTratioResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<PbarTratioOutput1<'_>> { self.0.row(0).map(PbarTratioOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = PbarTratioOutput2<'_>> { self.0.rows(1).iter().map(PbarTratioOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct PbarTratioOutput1<'a>(&'a Cells);

impl<'a> PbarTratioOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 대표시장한글명: representative market Korean name (`rprs_mrkt_kor_name`).
    #[inline] pub fn rprs_mrkt_kor_name(self) -> &'a str { self.0.text(0) }
    /// 주식단축종목코드: stock short issue code (`stck_shrn_iscd`).
    #[inline] pub fn stck_shrn_iscd(self) -> &'a str { self.0.text(1) }
    /// HTS한글종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(2) }
    /// 주식현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 전일대비부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(4) }
    /// 전일대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 전일대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 누적거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 전일거래량: prev-day volume (`prdy_vol`).
    #[inline] pub fn prdy_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 가중평균주식가격: weighted average stock price (`wghn_avrg_stck_prc`).
    #[inline] pub fn wghn_avrg_stck_prc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 상장주수: listed shares (`lstn_stcn`).
    #[inline] pub fn lstn_stcn(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct PbarTratioOutput2<'a>(&'a Cells);

impl<'a> PbarTratioOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 데이터순위: data rank (`data_rank`).
    #[inline] pub fn data_rank(self) -> Result<Option<i64>, FieldError> { self.0.whole(0) }
    /// 주식현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 체결거래량: execution volume (`cntg_vol`).
    #[inline] pub fn cntg_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(2) }
    /// 누적거래량비중: accumulated volume weight (`acml_vol_rlim`).
    #[inline] pub fn acml_vol_rlim(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
}

