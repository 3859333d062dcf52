//! `foreign-institution-total` 국내기관\_외국인 매매종목가집계: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내기관\_외국인 매매종목가집계: `GET /uapi/domestic-stock/v1/quotations/foreign-institution-total`.
#[derive(Clone, Copy, Debug)]
pub struct ForeignInstitutionTotal;

impl Call for ForeignInstitutionTotal {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = ForeignInstitutionTotalRequest;
    type Response = ForeignInstitutionTotalResponse;
}

impl ReadCall for ForeignInstitutionTotal {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "시장 분류 코드", "market class code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", "screen division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_DIV_CLS_CODE", "분류 구분 코드", "class division code", Kind::Code).required(),
    Field::new("FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", "rank sort division code", Kind::Code).required(),
    Field::new("FID_ETC_CLS_CODE", "기타 구분 정렬", "other division sort", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("mksc_shrn_iscd", "유가증권 단축 종목코드", "security short issue code", Kind::Code),
    Field::new("ntby_qty", "순매수 수량", "net buy qty", Kind::Shares),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("frgn_ntby_qty", "외국인 순매수 수량", "foreigner net buy qty", Kind::Shares),
    Field::new("orgn_ntby_qty", "기관계 순매수 수량", "institutions total net buy qty", Kind::Shares),
    Field::new("ivtr_ntby_qty", "투자신탁 순매수 수량", "investment trust net buy qty", Kind::Shares),
    Field::new("bank_ntby_qty", "은행 순매수 수량", "bank net buy qty", Kind::Shares),
    Field::new("insu_ntby_qty", "보험 순매수 수량", "insurance net buy qty", Kind::Shares),
    Field::new("mrbn_ntby_qty", "종금 순매수 수량", "merchant bank net buy qty", Kind::Shares),
    Field::new("fund_ntby_qty", "기금 순매수 수량", "fund net buy qty", Kind::Shares),
    Field::new("etc_orgt_ntby_vol", "기타 단체 순매수 거래량", "other group net buy volume", Kind::Shares),
    Field::new("etc_corp_ntby_vol", "기타 법인 순매수 거래량", "other corporation net buy volume", Kind::Shares),
    Field::new("frgn_ntby_tr_pbmn", "외국인 순매수 거래 대금", "foreigner net buy trading value", Kind::Decimal),
    Field::new("orgn_ntby_tr_pbmn", "기관계 순매수 거래 대금", "institutions total net buy trading value", Kind::Decimal),
    Field::new("ivtr_ntby_tr_pbmn", "투자신탁 순매수 거래 대금", "investment trust net buy trading value", Kind::Decimal),
    Field::new("bank_ntby_tr_pbmn", "은행 순매수 거래 대금", "bank net buy trading value", Kind::Decimal),
    Field::new("insu_ntby_tr_pbmn", "보험 순매수 거래 대금", "insurance net buy trading value", Kind::Decimal),
    Field::new("mrbn_ntby_tr_pbmn", "종금 순매수 거래 대금", "merchant bank net buy trading value", Kind::Decimal),
    Field::new("fund_ntby_tr_pbmn", "기금 순매수 거래 대금", "fund net buy trading value", Kind::Decimal),
    Field::new("etc_orgt_ntby_tr_pbmn", "기타 단체 순매수 거래 대금", "other group net buy trading value", Kind::Decimal),
    Field::new("etc_corp_ntby_tr_pbmn", "기타 법인 순매수 거래 대금", "other corporation net buy trading value", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "foreign_institution_total",
    title: "국내기관_외국인 매매종목가집계",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/foreign-institution-total",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPTJ04400000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForeignInstitutionTotalRequest(Cells);

crate::schema::request_type!(ForeignInstitutionTotalRequest, DESCRIPTION);

impl ForeignInstitutionTotalRequest {
    /// Sets 시장 분류 코드: market class code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건 화면 분류 코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 분류 구분 코드: class division code (`FID_DIV_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 순위 정렬 구분 코드: rank sort division code (`FID_RANK_SORT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_rank_sort_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 기타 구분 정렬: other division sort (`FID_ETC_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_etc_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForeignInstitutionTotalResponse(Answer);

crate::schema::response_type!(ForeignInstitutionTotalResponse, DESCRIPTION);

impl ForeignInstitutionTotalResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = ForeignInstitutionTotalOutput<'_>> { self.0.rows(0).iter().map(ForeignInstitutionTotalOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct ForeignInstitutionTotalOutput<'a>(&'a Cells);

impl<'a> ForeignInstitutionTotalOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(0) }
    /// 유가증권 단축 종목코드: security short issue code (`mksc_shrn_iscd`).
    #[inline] pub fn mksc_shrn_iscd(self) -> &'a str { self.0.text(1) }
    /// 순매수 수량: net buy qty (`ntby_qty`).
    #[inline] pub fn ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(2) }
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
    /// 외국인 순매수 수량: foreigner net buy qty (`frgn_ntby_qty`).
    #[inline] pub fn frgn_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 기관계 순매수 수량: institutions total net buy qty (`orgn_ntby_qty`).
    #[inline] pub fn orgn_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// 투자신탁 순매수 수량: investment trust net buy qty (`ivtr_ntby_qty`).
    #[inline] pub fn ivtr_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
    /// 은행 순매수 수량: bank net buy qty (`bank_ntby_qty`).
    #[inline] pub fn bank_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(11) }
    /// 보험 순매수 수량: insurance net buy qty (`insu_ntby_qty`).
    #[inline] pub fn insu_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(12) }
    /// 종금 순매수 수량: merchant bank net buy qty (`mrbn_ntby_qty`).
    #[inline] pub fn mrbn_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(13) }
    /// 기금 순매수 수량: fund net buy qty (`fund_ntby_qty`).
    #[inline] pub fn fund_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(14) }
    /// 기타 단체 순매수 거래량: other group net buy volume (`etc_orgt_ntby_vol`).
    #[inline] pub fn etc_orgt_ntby_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(15) }
    /// 기타 법인 순매수 거래량: other corporation net buy volume (`etc_corp_ntby_vol`).
    #[inline] pub fn etc_corp_ntby_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(16) }
    /// 외국인 순매수 거래 대금: foreigner net buy trading value (`frgn_ntby_tr_pbmn`).
    #[inline] pub fn frgn_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 기관계 순매수 거래 대금: institutions total net buy trading value (`orgn_ntby_tr_pbmn`).
    #[inline] pub fn orgn_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 투자신탁 순매수 거래 대금: investment trust net buy trading value (`ivtr_ntby_tr_pbmn`).
    #[inline] pub fn ivtr_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 은행 순매수 거래 대금: bank net buy trading value (`bank_ntby_tr_pbmn`).
    #[inline] pub fn bank_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 보험 순매수 거래 대금: insurance net buy trading value (`insu_ntby_tr_pbmn`).
    #[inline] pub fn insu_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 종금 순매수 거래 대금: merchant bank net buy trading value (`mrbn_ntby_tr_pbmn`).
    #[inline] pub fn mrbn_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 기금 순매수 거래 대금: fund net buy trading value (`fund_ntby_tr_pbmn`).
    #[inline] pub fn fund_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// 기타 단체 순매수 거래 대금: other group net buy trading value (`etc_orgt_ntby_tr_pbmn`).
    #[inline] pub fn etc_orgt_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// 기타 법인 순매수 거래 대금: other corporation net buy trading value (`etc_corp_ntby_tr_pbmn`).
    #[inline] pub fn etc_corp_ntby_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
}

