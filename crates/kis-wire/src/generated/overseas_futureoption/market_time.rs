//! `market-time` 해외선물옵션 장운영시간: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외선물옵션 장운영시간: `GET /uapi/overseas-futureoption/v1/quotations/market-time`.
#[derive(Clone, Copy, Debug)]
pub struct MarketTime;

impl Call for MarketTime {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = MarketTimeRequest;
    type Response = MarketTimeResponse;
}

impl ReadCall for MarketTime {}

const REQUEST: Schema = Schema(&[
    Field::new("FM_PDGR_CD", "FM상품군코드", "FM product group code", Kind::Code).required(),
    Field::new("FM_CLAS_CD", "FM클래스코드", "FM class code", Kind::Code).required(),
    Field::new("FM_EXCG_CD", "FM거래소코드", "FM exchange code", Kind::Code).required(),
    Field::new("OPT_YN", "옵션여부", "option flag Y/N", Kind::Flag).required(),
    Field::new("CTX_AREA_NK200", "연속조회키200", "continuation key 200", Kind::Text).required(),
    Field::new("CTX_AREA_FK200", "연속조회검색조건200", "continuation search condition 200", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("fm_pdgr_cd", "FM상품군코드", "FM product group code", Kind::Code),
    Field::new("fm_pdgr_name", "FM상품군명", "FM product group name", Kind::Text),
    Field::new("fm_excg_cd", "FM거래소코드", "FM exchange code", Kind::Code),
    Field::new("fm_excg_name", "FM거래소명", "FM exchange name", Kind::Text),
    Field::new("fuop_dvsn_name", "선물옵션구분명", "futures/options division name", Kind::Text),
    Field::new("fm_clas_cd", "FM클래스코드", "FM class code", Kind::Code),
    Field::new("fm_clas_name", "FM클래스명", "FM class name", Kind::Text),
    Field::new("am_mkmn_strt_tmd", "오전장운영시작시각", "", Kind::Time),
    Field::new("am_mkmn_end_tmd", "오전장운영종료시각", "", Kind::Time),
    Field::new("pm_mkmn_strt_tmd", "오후장운영시작시각", "", Kind::Time),
    Field::new("pm_mkmn_end_tmd", "오후장운영종료시각", "", Kind::Time),
    Field::new("mkmn_nxdy_strt_tmd", "장운영익일시작시각", "market operation next day start time", Kind::Time),
    Field::new("mkmn_nxdy_end_tmd", "장운영익일종료시각", "market operation next day end time", Kind::Time),
    Field::new("base_mket_strt_tmd", "기본시장시작시각", "basic market start time", Kind::Time),
    Field::new("base_mket_end_tmd", "기본시장종료시각", "basic market end time", Kind::Time),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_futureoption",
    name: "market_time",
    title: "해외선물옵션 장운영시간",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/quotations/market-time",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("OTFM2229R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK200", from: Origin::Answer },Cursor { name: "CTX_AREA_NK200", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarketTimeRequest(Cells);

crate::schema::request_type!(MarketTimeRequest, DESCRIPTION);

impl MarketTimeRequest {
    /// Sets FM상품군코드: FM product group code (`FM_PDGR_CD`).
    #[must_use] #[inline] pub fn fm_pdgr_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets FM클래스코드: FM class code (`FM_CLAS_CD`).
    #[must_use] #[inline] pub fn fm_clas_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets FM거래소코드: FM exchange code (`FM_EXCG_CD`).
    #[must_use] #[inline] pub fn fm_excg_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 옵션여부: option flag Y/N (`OPT_YN`).
    #[must_use] #[inline] pub fn opt_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 연속조회키200: continuation key 200 (`CTX_AREA_NK200`).
    #[must_use] #[inline] pub fn ctx_area_nk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 연속조회검색조건200: continuation search condition 200 (`CTX_AREA_FK200`).
    #[must_use] #[inline] pub fn ctx_area_fk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarketTimeResponse(Answer);

crate::schema::response_type!(MarketTimeResponse, DESCRIPTION);

impl MarketTimeResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = MarketTimeOutput<'_>> { self.0.rows(0).iter().map(MarketTimeOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct MarketTimeOutput<'a>(&'a Cells);

impl<'a> MarketTimeOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// FM상품군코드: FM product group code (`fm_pdgr_cd`).
    #[inline] pub fn fm_pdgr_cd(self) -> &'a str { self.0.text(0) }
    /// FM상품군명: FM product group name (`fm_pdgr_name`).
    #[inline] pub fn fm_pdgr_name(self) -> &'a str { self.0.text(1) }
    /// FM거래소코드: FM exchange code (`fm_excg_cd`).
    #[inline] pub fn fm_excg_cd(self) -> &'a str { self.0.text(2) }
    /// FM거래소명: FM exchange name (`fm_excg_name`).
    #[inline] pub fn fm_excg_name(self) -> &'a str { self.0.text(3) }
    /// 선물옵션구분명: futures/options division name (`fuop_dvsn_name`).
    #[inline] pub fn fuop_dvsn_name(self) -> &'a str { self.0.text(4) }
    /// FM클래스코드: FM class code (`fm_clas_cd`).
    #[inline] pub fn fm_clas_cd(self) -> &'a str { self.0.text(5) }
    /// FM클래스명: FM class name (`fm_clas_name`).
    #[inline] pub fn fm_clas_name(self) -> &'a str { self.0.text(6) }
    /// 오전장운영시작시각 (`am_mkmn_strt_tmd`).
    #[inline] pub fn am_mkmn_strt_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(7) }
    /// 오전장운영종료시각 (`am_mkmn_end_tmd`).
    #[inline] pub fn am_mkmn_end_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(8) }
    /// 오후장운영시작시각 (`pm_mkmn_strt_tmd`).
    #[inline] pub fn pm_mkmn_strt_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(9) }
    /// 오후장운영종료시각 (`pm_mkmn_end_tmd`).
    #[inline] pub fn pm_mkmn_end_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(10) }
    /// 장운영익일시작시각: market operation next day start time (`mkmn_nxdy_strt_tmd`).
    #[inline] pub fn mkmn_nxdy_strt_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(11) }
    /// 장운영익일종료시각: market operation next day end time (`mkmn_nxdy_end_tmd`).
    #[inline] pub fn mkmn_nxdy_end_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(12) }
    /// 기본시장시작시각: basic market start time (`base_mket_strt_tmd`).
    #[inline] pub fn base_mket_strt_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(13) }
    /// 기본시장종료시각: basic market end time (`base_mket_end_tmd`).
    #[inline] pub fn base_mket_end_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(14) }
}

