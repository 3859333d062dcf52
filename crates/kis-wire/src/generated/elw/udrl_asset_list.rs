//! `udrl-asset-list` ELW 기초자산 목록조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// ELW 기초자산 목록조회: `GET /uapi/elw/v1/quotations/udrl-asset-list`.
#[derive(Clone, Copy, Debug)]
pub struct UdrlAssetList;

impl Call for UdrlAssetList {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = UdrlAssetListRequest;
    type Response = UdrlAssetListResponse;
}

impl ReadCall for UdrlAssetList {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_SCR_DIV_CODE", "조건화면분류코드", "screen division code", Kind::Code).required(),
    Field::new("FID_RANK_SORT_CLS_CODE", "순위정렬구분코드", "rank sort division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력종목코드", "input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("unas_shrn_iscd", "기초자산단축종목코드", "underlying short issue code", Kind::Code),
    Field::new("unas_isnm", "기초자산종목명", "underlying issue name", Kind::Text),
    Field::new("unas_prpr", "기초자산현재가", "underlying current price", Kind::Decimal),
    Field::new("unas_prdy_vrss", "기초자산전일대비", "underlying prev-day change", Kind::Decimal),
    Field::new("unas_prdy_vrss_sign", "기초자산전일대비부호", "underlying prev-day change sign", Kind::Code),
    Field::new("unas_prdy_ctrt", "기초자산전일대비율", "underlying prev-day change rate", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "elw",
    name: "udrl_asset_list",
    title: "ELW 기초자산 목록조회",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/udrl-asset-list",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKEW154100C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UdrlAssetListRequest(Cells);

crate::schema::request_type!(UdrlAssetListRequest, DESCRIPTION);

impl UdrlAssetListRequest {
    /// Sets 조건화면분류코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 순위정렬구분코드: rank sort division code (`FID_RANK_SORT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_rank_sort_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 입력종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UdrlAssetListResponse(Answer);

crate::schema::response_type!(UdrlAssetListResponse, DESCRIPTION);

impl UdrlAssetListResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = UdrlAssetListOutput<'_>> { self.0.rows(0).iter().map(UdrlAssetListOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct UdrlAssetListOutput<'a>(&'a Cells);

impl<'a> UdrlAssetListOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 기초자산단축종목코드: underlying short issue code (`unas_shrn_iscd`).
    #[inline] pub fn unas_shrn_iscd(self) -> &'a str { self.0.text(0) }
    /// 기초자산종목명: underlying issue name (`unas_isnm`).
    #[inline] pub fn unas_isnm(self) -> &'a str { self.0.text(1) }
    /// 기초자산현재가: underlying current price (`unas_prpr`).
    #[inline] pub fn unas_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 기초자산전일대비: underlying prev-day change (`unas_prdy_vrss`).
    #[inline] pub fn unas_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 기초자산전일대비부호: underlying prev-day change sign (`unas_prdy_vrss_sign`).
    #[inline] pub fn unas_prdy_vrss_sign(self) -> &'a str { self.0.text(4) }
    /// 기초자산전일대비율: underlying prev-day change rate (`unas_prdy_ctrt`).
    #[inline] pub fn unas_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
}

