//! `profit-asset-index` 국내주식 수익자산지표 순위: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 수익자산지표 순위: `GET /uapi/domestic-stock/v1/ranking/profit-asset-index`.
#[derive(Clone, Copy, Debug)]
pub struct ProfitAssetIndex;

impl Call for ProfitAssetIndex {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = ProfitAssetIndexRequest;
    type Response = ProfitAssetIndexResponse;
}

impl ReadCall for ProfitAssetIndex {}

const REQUEST: Schema = Schema(&[
    Field::new("fid_cond_mrkt_div_code", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("fid_trgt_cls_code", "대상 구분 코드", "target division code", Kind::Code).required(),
    Field::new("fid_cond_scr_div_code", "조건 화면 분류 코드", "screen division code", Kind::Code).required(),
    Field::new("fid_input_iscd", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("fid_div_cls_code", "분류 구분 코드", "class division code", Kind::Code).required(),
    Field::new("fid_input_price_1", "입력 가격1", "input price 1", Kind::Decimal).required(),
    Field::new("fid_input_price_2", "입력 가격2", "input price 2", Kind::Decimal).required(),
    Field::new("fid_vol_cnt", "거래량 수", "volume count", Kind::Shares).required(),
    Field::new("fid_input_option_1", "입력 옵션1", "input option 1", Kind::Text).required(),
    Field::new("fid_input_option_2", "입력 옵션2", "input option 2", Kind::Text).required(),
    Field::new("fid_rank_sort_cls_code", "순위 정렬 구분 코드", "rank sort division code", Kind::Code).required(),
    Field::new("fid_blng_cls_code", "소속 구분 코드", "affiliated division code", Kind::Code).required(),
    Field::new("fid_trgt_exls_cls_code", "대상 제외 구분 코드", "target excluded division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("data_rank", "데이터 순위", "data rank", Kind::Whole),
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("mksc_shrn_iscd", "유가증권 단축 종목코드", "security short issue code", Kind::Code),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("sale_totl_prfi", "매출 총 이익", "gross profit", Kind::Decimal),
    Field::new("bsop_prti", "영업 이익", "operating profit", Kind::Decimal),
    Field::new("op_prfi", "경상 이익", "ordinary profit", Kind::Decimal),
    Field::new("thtr_ntin", "당기순이익", "net income", Kind::Decimal),
    Field::new("total_aset", "자산총계", "total assets", Kind::Decimal),
    Field::new("total_lblt", "부채총계", "total liabilities", Kind::Decimal),
    Field::new("total_cptl", "자본총계", "total equity", Kind::Decimal),
    Field::new("stac_month", "결산 월", "fiscal month", Kind::Text),
    Field::new("stac_month_cls_code", "결산 월 구분 코드", "fiscal month division code", Kind::Code),
    Field::new("iqry_csnu", "조회 건수", "inquiry count", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "profit_asset_index",
    title: "국내주식 수익자산지표 순위",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/profit-asset-index",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST01730000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfitAssetIndexRequest(Cells);

crate::schema::request_type!(ProfitAssetIndexRequest, DESCRIPTION);

impl ProfitAssetIndexRequest {
    /// Sets 조건 시장 분류 코드: market division code (`fid_cond_mrkt_div_code`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 대상 구분 코드: target division code (`fid_trgt_cls_code`).
    #[must_use] #[inline] pub fn fid_trgt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
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
    /// Sets 입력 옵션1: input option 1 (`fid_input_option_1`).
    #[must_use] #[inline] pub fn fid_input_option_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 입력 옵션2: input option 2 (`fid_input_option_2`).
    #[must_use] #[inline] pub fn fid_input_option_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 순위 정렬 구분 코드: rank sort division code (`fid_rank_sort_cls_code`).
    #[must_use] #[inline] pub fn fid_rank_sort_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
    /// Sets 소속 구분 코드: affiliated division code (`fid_blng_cls_code`).
    #[must_use] #[inline] pub fn fid_blng_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(11, value)) }
    /// Sets 대상 제외 구분 코드: target excluded division code (`fid_trgt_exls_cls_code`).
    #[must_use] #[inline] pub fn fid_trgt_exls_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(12, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfitAssetIndexResponse(Answer);

crate::schema::response_type!(ProfitAssetIndexResponse, DESCRIPTION);

impl ProfitAssetIndexResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = ProfitAssetIndexOutput<'_>> { self.0.rows(0).iter().map(ProfitAssetIndexOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct ProfitAssetIndexOutput<'a>(&'a Cells);

impl<'a> ProfitAssetIndexOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 데이터 순위: data rank (`data_rank`).
    #[inline] pub fn data_rank(self) -> Result<Option<i64>, FieldError> { self.0.whole(0) }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(1) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(2) }
    /// 유가증권 단축 종목코드: security short issue code (`mksc_shrn_iscd`).
    #[inline] pub fn mksc_shrn_iscd(self) -> &'a str { self.0.text(3) }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 전일 대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 매출 총 이익: gross profit (`sale_totl_prfi`).
    #[inline] pub fn sale_totl_prfi(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 영업 이익: operating profit (`bsop_prti`).
    #[inline] pub fn bsop_prti(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 경상 이익: ordinary profit (`op_prfi`).
    #[inline] pub fn op_prfi(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 당기순이익: net income (`thtr_ntin`).
    #[inline] pub fn thtr_ntin(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 자산총계: total assets (`total_aset`).
    #[inline] pub fn total_aset(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 부채총계: total liabilities (`total_lblt`).
    #[inline] pub fn total_lblt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 자본총계: total equity (`total_cptl`).
    #[inline] pub fn total_cptl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 결산 월: fiscal month (`stac_month`).
    #[inline] pub fn stac_month(self) -> &'a str { self.0.text(15) }
    /// 결산 월 구분 코드: fiscal month division code (`stac_month_cls_code`).
    #[inline] pub fn stac_month_cls_code(self) -> &'a str { self.0.text(16) }
    /// 조회 건수: inquiry count (`iqry_csnu`).
    #[inline] pub fn iqry_csnu(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
}

