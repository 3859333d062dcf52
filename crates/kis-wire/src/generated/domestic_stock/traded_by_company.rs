//! `traded-by-company` 국내주식 당사매매종목 상위: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 당사매매종목 상위: `GET /uapi/domestic-stock/v1/ranking/traded-by-company`.
#[derive(Clone, Copy, Debug)]
pub struct TradedByCompany;

impl Call for TradedByCompany {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = TradedByCompanyRequest;
    type Response = TradedByCompanyResponse;
}

impl ReadCall for TradedByCompany {}

const REQUEST: Schema = Schema(&[
    Field::new("fid_trgt_exls_cls_code", "대상 제외 구분 코드", "target excluded division code", Kind::Code).required(),
    Field::new("fid_cond_mrkt_div_code", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("fid_cond_scr_div_code", "조건 화면 분류 코드", "screen division code", Kind::Code).required(),
    Field::new("fid_div_cls_code", "분류 구분 코드", "class division code", Kind::Code).required(),
    Field::new("fid_rank_sort_cls_code", "순위 정렬 구분 코드", "rank sort division code", Kind::Code).required(),
    Field::new("fid_input_date_1", "입력 날짜1", "input date 1", Kind::Date).required(),
    Field::new("fid_input_date_2", "입력 날짜2", "input date 2", Kind::Date).required(),
    Field::new("fid_input_iscd", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("fid_trgt_cls_code", "대상 구분 코드", "target division code", Kind::Code).required(),
    Field::new("fid_aply_rang_vol", "적용 범위 거래량", "applied range volume", Kind::Shares).required(),
    Field::new("fid_aply_rang_prc_2", "적용 범위 가격2", "applied range price 2", Kind::Decimal).required(),
    Field::new("fid_aply_rang_prc_1", "적용 범위 가격1", "applied range price 1", Kind::Decimal).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("data_rank", "데이터 순위", "data rank", Kind::Whole),
    Field::new("mksc_shrn_iscd", "유가증권 단축 종목코드", "security short issue code", Kind::Code),
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value", Kind::Decimal),
    Field::new("seln_cnqn_smtn", "매도 체결량 합계", "sell execution qty sum", Kind::Whole),
    Field::new("shnu_cnqn_smtn", "매수2 체결량 합계", "buy execution qty sum", Kind::Whole),
    Field::new("ntby_cnqn", "순매수 체결량", "net buy execution qty", Kind::Whole),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "traded_by_company",
    title: "국내주식 당사매매종목 상위",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/traded-by-company",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST01860000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TradedByCompanyRequest(Cells);

crate::schema::request_type!(TradedByCompanyRequest, DESCRIPTION);

impl TradedByCompanyRequest {
    /// Sets 대상 제외 구분 코드: target excluded division code (`fid_trgt_exls_cls_code`).
    #[must_use] #[inline] pub fn fid_trgt_exls_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건 시장 분류 코드: market division code (`fid_cond_mrkt_div_code`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조건 화면 분류 코드: screen division code (`fid_cond_scr_div_code`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 분류 구분 코드: class division code (`fid_div_cls_code`).
    #[must_use] #[inline] pub fn fid_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 순위 정렬 구분 코드: rank sort division code (`fid_rank_sort_cls_code`).
    #[must_use] #[inline] pub fn fid_rank_sort_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 입력 날짜1: input date 1 (`fid_input_date_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 입력 날짜2: input date 2 (`fid_input_date_2`).
    #[must_use] #[inline] pub fn fid_input_date_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 입력 종목코드: input issue code (`fid_input_iscd`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 대상 구분 코드: target division code (`fid_trgt_cls_code`).
    #[must_use] #[inline] pub fn fid_trgt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 적용 범위 거래량: applied range volume (`fid_aply_rang_vol`).
    #[must_use] #[inline] pub fn fid_aply_rang_vol(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 적용 범위 가격2: applied range price 2 (`fid_aply_rang_prc_2`).
    #[must_use] #[inline] pub fn fid_aply_rang_prc_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
    /// Sets 적용 범위 가격1: applied range price 1 (`fid_aply_rang_prc_1`).
    #[must_use] #[inline] pub fn fid_aply_rang_prc_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(11, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TradedByCompanyResponse(Answer);

crate::schema::response_type!(TradedByCompanyResponse, DESCRIPTION);

impl TradedByCompanyResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = TradedByCompanyOutput<'_>> { self.0.rows(0).iter().map(TradedByCompanyOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct TradedByCompanyOutput<'a>(&'a Cells);

impl<'a> TradedByCompanyOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 데이터 순위: data rank (`data_rank`).
    #[inline] pub fn data_rank(self) -> Result<Option<i64>, FieldError> { self.0.whole(0) }
    /// 유가증권 단축 종목코드: security short issue code (`mksc_shrn_iscd`).
    #[inline] pub fn mksc_shrn_iscd(self) -> &'a str { self.0.text(1) }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(2) }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(4) }
    /// 전일 대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 누적 거래 대금: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 매도 체결량 합계: sell execution qty sum (`seln_cnqn_smtn`).
    #[inline] pub fn seln_cnqn_smtn(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// 매수2 체결량 합계: buy execution qty sum (`shnu_cnqn_smtn`).
    #[inline] pub fn shnu_cnqn_smtn(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
    /// 순매수 체결량: net buy execution qty (`ntby_cnqn`).
    #[inline] pub fn ntby_cnqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(11) }
}

