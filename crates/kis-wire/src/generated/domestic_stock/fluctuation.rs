//! `fluctuation` 국내주식 등락률 순위: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 등락률 순위: `GET /uapi/domestic-stock/v1/ranking/fluctuation`.
#[derive(Clone, Copy, Debug)]
pub struct Fluctuation;

impl Call for Fluctuation {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = FluctuationRequest;
    type Response = FluctuationResponse;
}

impl ReadCall for Fluctuation {}

const REQUEST: Schema = Schema(&[
    Field::new("fid_rsfl_rate2", "등락 비율2", "rise/fall ratio 2", Kind::Ratio).required(),
    Field::new("fid_cond_mrkt_div_code", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("fid_cond_scr_div_code", "조건 화면 분류 코드", "screen division code", Kind::Code).required(),
    Field::new("fid_input_iscd", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("fid_rank_sort_cls_code", "순위 정렬 구분 코드", "rank sort division code", Kind::Code).required(),
    Field::new("fid_input_cnt_1", "입력 수1", "input count 1", Kind::Text).required(),
    Field::new("fid_prc_cls_code", "가격 구분 코드", "price division code", Kind::Code).required(),
    Field::new("fid_input_price_1", "입력 가격1", "input price 1", Kind::Decimal).required(),
    Field::new("fid_input_price_2", "입력 가격2", "input price 2", Kind::Decimal).required(),
    Field::new("fid_vol_cnt", "거래량 수", "volume count", Kind::Shares).required(),
    Field::new("fid_trgt_cls_code", "대상 구분 코드", "target division code", Kind::Code).required(),
    Field::new("fid_trgt_exls_cls_code", "대상 제외 구분 코드", "target excluded division code", Kind::Code).required(),
    Field::new("fid_div_cls_code", "분류 구분 코드", "class division code", Kind::Code).required(),
    Field::new("fid_rsfl_rate1", "등락 비율1", "rise/fall ratio 1", Kind::Ratio).required(),
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
    Field::new("stck_hgpr", "주식 최고가", "stock high price", Kind::Decimal),
    Field::new("hgpr_hour", "최고가 시간", "high price time", Kind::Time),
    Field::new("acml_hgpr_date", "누적 최고가 일자", "accumulated high date", Kind::Date),
    Field::new("stck_lwpr", "주식 최저가", "stock low price", Kind::Decimal),
    Field::new("lwpr_hour", "최저가 시간", "low price time", Kind::Time),
    Field::new("acml_lwpr_date", "누적 최저가 일자", "accumulated low date", Kind::Date),
    Field::new("lwpr_vrss_prpr_rate", "최저가 대비 현재가 비율", "vs low current price ratio", Kind::Ratio),
    Field::new("dsgt_date_clpr_vrss_prpr_rate", "지정 일자 종가 대비 현재가 비", "", Kind::Ratio),
    Field::new("cnnt_ascn_dynu", "연속 상승 일수", "continuous rising days", Kind::Decimal),
    Field::new("hgpr_vrss_prpr_rate", "최고가 대비 현재가 비율", "vs high current price ratio", Kind::Ratio),
    Field::new("cnnt_down_dynu", "연속 하락 일수", "continuous falling days", Kind::Decimal),
    Field::new("oprc_vrss_prpr_sign", "시가2 대비 현재가 부호", "vs open current price sign", Kind::Code),
    Field::new("oprc_vrss_prpr", "시가2 대비 현재가", "vs open current price", Kind::Decimal),
    Field::new("oprc_vrss_prpr_rate", "시가2 대비 현재가 비율", "vs open current price ratio", Kind::Ratio),
    Field::new("prd_rsfl", "기간 등락", "period rise/fall", Kind::Text),
    Field::new("prd_rsfl_rate", "기간 등락 비율", "period rise/fall ratio", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "fluctuation",
    title: "국내주식 등락률 순위",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/fluctuation",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST01700000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FluctuationRequest(Cells);

crate::schema::request_type!(FluctuationRequest, DESCRIPTION);

impl FluctuationRequest {
    /// Sets 등락 비율2: rise/fall ratio 2 (`fid_rsfl_rate2`).
    #[must_use] #[inline] pub fn fid_rsfl_rate2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건 시장 분류 코드: market division code (`fid_cond_mrkt_div_code`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조건 화면 분류 코드: screen division code (`fid_cond_scr_div_code`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 입력 종목코드: input issue code (`fid_input_iscd`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 순위 정렬 구분 코드: rank sort division code (`fid_rank_sort_cls_code`).
    #[must_use] #[inline] pub fn fid_rank_sort_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 입력 수1: input count 1 (`fid_input_cnt_1`).
    #[must_use] #[inline] pub fn fid_input_cnt_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 가격 구분 코드: price division code (`fid_prc_cls_code`).
    #[must_use] #[inline] pub fn fid_prc_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 입력 가격1: input price 1 (`fid_input_price_1`).
    #[must_use] #[inline] pub fn fid_input_price_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 입력 가격2: input price 2 (`fid_input_price_2`).
    #[must_use] #[inline] pub fn fid_input_price_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 거래량 수: volume count (`fid_vol_cnt`).
    #[must_use] #[inline] pub fn fid_vol_cnt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 대상 구분 코드: target division code (`fid_trgt_cls_code`).
    #[must_use] #[inline] pub fn fid_trgt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
    /// Sets 대상 제외 구분 코드: target excluded division code (`fid_trgt_exls_cls_code`).
    #[must_use] #[inline] pub fn fid_trgt_exls_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(11, value)) }
    /// Sets 분류 구분 코드: class division code (`fid_div_cls_code`).
    #[must_use] #[inline] pub fn fid_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(12, value)) }
    /// Sets 등락 비율1: rise/fall ratio 1 (`fid_rsfl_rate1`).
    #[must_use] #[inline] pub fn fid_rsfl_rate1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(13, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FluctuationResponse(Answer);

crate::schema::response_type!(FluctuationResponse, DESCRIPTION);

impl FluctuationResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = FluctuationOutput<'_>> { self.0.rows(0).iter().map(FluctuationOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct FluctuationOutput<'a>(&'a Cells);

impl<'a> FluctuationOutput<'a> {
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
    /// 주식 최고가: stock high price (`stck_hgpr`).
    #[inline] pub fn stck_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 최고가 시간: high price time (`hgpr_hour`).
    #[inline] pub fn hgpr_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(9) }
    /// 누적 최고가 일자: accumulated high date (`acml_hgpr_date`).
    #[inline] pub fn acml_hgpr_date(self) -> Result<Option<Date>, FieldError> { self.0.date(10) }
    /// 주식 최저가: stock low price (`stck_lwpr`).
    #[inline] pub fn stck_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 최저가 시간: low price time (`lwpr_hour`).
    #[inline] pub fn lwpr_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(12) }
    /// 누적 최저가 일자: accumulated low date (`acml_lwpr_date`).
    #[inline] pub fn acml_lwpr_date(self) -> Result<Option<Date>, FieldError> { self.0.date(13) }
    /// 최저가 대비 현재가 비율: vs low current price ratio (`lwpr_vrss_prpr_rate`).
    #[inline] pub fn lwpr_vrss_prpr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 지정 일자 종가 대비 현재가 비 (`dsgt_date_clpr_vrss_prpr_rate`).
    #[inline] pub fn dsgt_date_clpr_vrss_prpr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 연속 상승 일수: continuous rising days (`cnnt_ascn_dynu`).
    #[inline] pub fn cnnt_ascn_dynu(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 최고가 대비 현재가 비율: vs high current price ratio (`hgpr_vrss_prpr_rate`).
    #[inline] pub fn hgpr_vrss_prpr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 연속 하락 일수: continuous falling days (`cnnt_down_dynu`).
    #[inline] pub fn cnnt_down_dynu(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 시가2 대비 현재가 부호: vs open current price sign (`oprc_vrss_prpr_sign`).
    #[inline] pub fn oprc_vrss_prpr_sign(self) -> &'a str { self.0.text(19) }
    /// 시가2 대비 현재가: vs open current price (`oprc_vrss_prpr`).
    #[inline] pub fn oprc_vrss_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 시가2 대비 현재가 비율: vs open current price ratio (`oprc_vrss_prpr_rate`).
    #[inline] pub fn oprc_vrss_prpr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 기간 등락: period rise/fall (`prd_rsfl`).
    #[inline] pub fn prd_rsfl(self) -> &'a str { self.0.text(22) }
    /// 기간 등락 비율: period rise/fall ratio (`prd_rsfl_rate`).
    #[inline] pub fn prd_rsfl_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
}

