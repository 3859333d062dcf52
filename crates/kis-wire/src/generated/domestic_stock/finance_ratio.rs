//! `finance-ratio` 국내주식 재무비율 순위: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 재무비율 순위: `GET /uapi/domestic-stock/v1/ranking/finance-ratio`.
#[derive(Clone, Copy, Debug)]
pub struct FinanceRatio;

impl Call for FinanceRatio {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = FinanceRatioRequest;
    type Response = FinanceRatioResponse;
}

impl ReadCall for FinanceRatio {}

const REQUEST: Schema = Schema(&[
    Field::new("fid_trgt_cls_code", "대상 구분 코드", "target division code", Kind::Code).required(),
    Field::new("fid_cond_mrkt_div_code", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
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
    Field::new("mksc_shrn_iscd", "유가증권 단축 종목코드", "security short issue code", Kind::Code),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("cptl_op_prfi", "총자본경상이익율", "total capital ordinary profit rate", Kind::Ratio),
    Field::new("cptl_ntin_rate", "총자본 순이익율", "total capital net income rate", Kind::Ratio),
    Field::new("sale_totl_rate", "매출액 총이익율", "sales gross profit rate", Kind::Ratio),
    Field::new("sale_ntin_rate", "매출액 순이익율", "sales net income rate", Kind::Ratio),
    Field::new("bis", "자기자본비율", "own equity ratio", Kind::Ratio),
    Field::new("lblt_rate", "부채 비율", "debt ratio", Kind::Ratio),
    Field::new("bram_depn", "차입금 의존도", "borrowings dependency", Kind::Decimal),
    Field::new("rsrv_rate", "유보 비율", "reserve ratio", Kind::Ratio),
    Field::new("grs", "매출액 증가율", "sales growth rate", Kind::Ratio),
    Field::new("op_prfi_inrt", "경상 이익 증가율", "ordinary profit growth rate", Kind::Ratio),
    Field::new("bsop_prfi_inrt", "영업 이익 증가율", "operating profit growth rate", Kind::Ratio),
    Field::new("ntin_inrt", "순이익 증가율", "net income growth rate", Kind::Ratio),
    Field::new("equt_inrt", "자기자본 증가율", "own equity growth rate", Kind::Ratio),
    Field::new("cptl_tnrt", "총자본회전율", "total capital turnover rate", Kind::Ratio),
    Field::new("sale_bond_tnrt", "매출 채권 회전율", "sales bond turnover rate", Kind::Ratio),
    Field::new("totl_aset_inrt", "총자산 증가율", "total assets growth rate", Kind::Ratio),
    Field::new("stac_month", "결산 월", "fiscal month", Kind::Text),
    Field::new("stac_month_cls_code", "결산 월 구분 코드", "fiscal month division code", Kind::Code),
    Field::new("iqry_csnu", "조회 건수", "inquiry count", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "finance_ratio",
    title: "국내주식 재무비율 순위",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/finance-ratio",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST01750000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FinanceRatioRequest(Cells);

crate::schema::request_type!(FinanceRatioRequest, DESCRIPTION);

impl FinanceRatioRequest {
    /// Sets 대상 구분 코드: target division code (`fid_trgt_cls_code`).
    #[must_use] #[inline] pub fn fid_trgt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
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
pub struct FinanceRatioResponse(Answer);

crate::schema::response_type!(FinanceRatioResponse, DESCRIPTION);

impl FinanceRatioResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = FinanceRatioOutput<'_>> { self.0.rows(0).iter().map(FinanceRatioOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct FinanceRatioOutput<'a>(&'a Cells);

impl<'a> FinanceRatioOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 데이터 순위: data rank (`data_rank`).
    #[inline] pub fn data_rank(self) -> Result<Option<i64>, FieldError> { self.0.whole(0) }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(1) }
    /// 유가증권 단축 종목코드: security short issue code (`mksc_shrn_iscd`).
    #[inline] pub fn mksc_shrn_iscd(self) -> &'a str { self.0.text(2) }
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
    /// 총자본경상이익율: total capital ordinary profit rate (`cptl_op_prfi`).
    #[inline] pub fn cptl_op_prfi(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 총자본 순이익율: total capital net income rate (`cptl_ntin_rate`).
    #[inline] pub fn cptl_ntin_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 매출액 총이익율: sales gross profit rate (`sale_totl_rate`).
    #[inline] pub fn sale_totl_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 매출액 순이익율: sales net income rate (`sale_ntin_rate`).
    #[inline] pub fn sale_ntin_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 자기자본비율: own equity ratio (`bis`).
    #[inline] pub fn bis(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 부채 비율: debt ratio (`lblt_rate`).
    #[inline] pub fn lblt_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 차입금 의존도: borrowings dependency (`bram_depn`).
    #[inline] pub fn bram_depn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 유보 비율: reserve ratio (`rsrv_rate`).
    #[inline] pub fn rsrv_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 매출액 증가율: sales growth rate (`grs`).
    #[inline] pub fn grs(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 경상 이익 증가율: ordinary profit growth rate (`op_prfi_inrt`).
    #[inline] pub fn op_prfi_inrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 영업 이익 증가율: operating profit growth rate (`bsop_prfi_inrt`).
    #[inline] pub fn bsop_prfi_inrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 순이익 증가율: net income growth rate (`ntin_inrt`).
    #[inline] pub fn ntin_inrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 자기자본 증가율: own equity growth rate (`equt_inrt`).
    #[inline] pub fn equt_inrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 총자본회전율: total capital turnover rate (`cptl_tnrt`).
    #[inline] pub fn cptl_tnrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 매출 채권 회전율: sales bond turnover rate (`sale_bond_tnrt`).
    #[inline] pub fn sale_bond_tnrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 총자산 증가율: total assets growth rate (`totl_aset_inrt`).
    #[inline] pub fn totl_aset_inrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// 결산 월: fiscal month (`stac_month`).
    #[inline] pub fn stac_month(self) -> &'a str { self.0.text(24) }
    /// 결산 월 구분 코드: fiscal month division code (`stac_month_cls_code`).
    #[inline] pub fn stac_month_cls_code(self) -> &'a str { self.0.text(25) }
    /// 조회 건수: inquiry count (`iqry_csnu`).
    #[inline] pub fn iqry_csnu(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
}

