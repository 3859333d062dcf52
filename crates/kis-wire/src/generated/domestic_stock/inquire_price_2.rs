//! `inquire-price-2` 주식현재가 시세2: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 주식현재가 시세2: `GET /uapi/domestic-stock/v1/quotations/inquire-price-2`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePrice2;

impl Call for InquirePrice2 {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquirePrice2Request;
    type Response = InquirePrice2Response;
}

impl ReadCall for InquirePrice2 {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", "FID market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "FID 입력 종목코드", "FID input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("rprs_mrkt_kor_name", "대표 시장 한글 명", "representative market Korean name", Kind::Text),
    Field::new("new_hgpr_lwpr_cls_code", "신 고가 저가 구분 코드", "new high price low price class code", Kind::Code),
    Field::new("mxpr_llam_cls_code", "상하한가 구분 코드", "upper limit price lower limit price class code", Kind::Code),
    Field::new("crdt_able_yn", "신용 가능 여부", "credit possible flag Y/N", Kind::Flag),
    Field::new("stck_mxpr", "주식 상한가", "stock upper limit price", Kind::Decimal),
    Field::new("elw_pblc_yn", "ELW 발행 여부", "ELW issue flag Y/N", Kind::Flag),
    Field::new("prdy_clpr_vrss_oprc_rate", "전일 종가 대비 시가2 비율", "prev-day close diff open rate", Kind::Ratio),
    Field::new("crdt_rate", "신용 비율", "credit rate", Kind::Ratio),
    Field::new("marg_rate", "증거금 비율", "margin ratio", Kind::Ratio),
    Field::new("lwpr_vrss_prpr", "최저가 대비 현재가", "low price diff current price", Kind::Decimal),
    Field::new("lwpr_vrss_prpr_sign", "최저가 대비 현재가 부호", "vs low current price sign", Kind::Code),
    Field::new("prdy_clpr_vrss_lwpr_rate", "전일 종가 대비 최저가 비율", "prev-day close diff low price rate", Kind::Ratio),
    Field::new("stck_lwpr", "주식 최저가", "stock low price", Kind::Decimal),
    Field::new("hgpr_vrss_prpr", "최고가 대비 현재가", "high price diff current price", Kind::Decimal),
    Field::new("hgpr_vrss_prpr_sign", "최고가 대비 현재가 부호", "vs high current price sign", Kind::Code),
    Field::new("prdy_clpr_vrss_hgpr_rate", "전일 종가 대비 최고가 비율", "prev-day close diff high price rate", Kind::Ratio),
    Field::new("stck_hgpr", "주식 최고가", "stock high price", Kind::Decimal),
    Field::new("oprc_vrss_prpr", "시가2 대비 현재가", "open diff current price", Kind::Decimal),
    Field::new("oprc_vrss_prpr_sign", "시가2 대비 현재가 부호", "vs open current price sign", Kind::Code),
    Field::new("mang_issu_yn", "관리 종목 여부", "administrative issue flag Y/N", Kind::Flag),
    Field::new("divi_app_cls_code", "동시호가배분처리코드", "simultaneous-quote allocation application class code", Kind::Code),
    Field::new("short_over_yn", "단기과열여부", "short-term overheating flag Y/N", Kind::Flag),
    Field::new("mrkt_warn_cls_code", "시장경고코드", "market warning code", Kind::Code),
    Field::new("invt_caful_yn", "투자유의여부", "investment caution flag Y/N", Kind::Flag),
    Field::new("stange_runup_yn", "이상급등여부", "abnormal surge flag Y/N", Kind::Flag),
    Field::new("ssts_hot_yn", "공매도과열 여부", "short sale overheated flag Y/N", Kind::Flag),
    Field::new("low_current_yn", "저유동성 종목 여부", "low liquidity issue flag Y/N", Kind::Flag),
    Field::new("vi_cls_code", "VI적용구분코드", "VI class code", Kind::Code),
    Field::new("short_over_cls_code", "단기과열구분코드", "short-term overheating division code", Kind::Code),
    Field::new("stck_llam", "주식 하한가", "stock lower limit price", Kind::Decimal),
    Field::new("new_lstn_cls_name", "신규 상장 구분 명", "new listed class name", Kind::Text),
    Field::new("vlnt_deal_cls_name", "임의 매매 구분 명", "arbitrary trade division name", Kind::Text),
    Field::new("flng_cls_name", "락 구분 이름", "split class name", Kind::Text),
    Field::new("revl_issu_reas_name", "재평가 종목 사유 명", "revaluation issue reason name", Kind::Text),
    Field::new("mrkt_warn_cls_name", "시장 경고 구분 명", "market warning division name", Kind::Text),
    Field::new("stck_sdpr", "주식 기준가", "stock base price", Kind::Decimal),
    Field::new("bstp_cls_code", "업종 구분 코드", "sector class code", Kind::Code),
    Field::new("stck_prdy_clpr", "주식 전일 종가", "stock prev-day close", Kind::Decimal),
    Field::new("insn_pbnt_yn", "불성실 공시 여부", "unfaithful disclosure flag Y/N", Kind::Flag),
    Field::new("fcam_mod_cls_name", "액면가 변경 구분 명", "face value change division name", Kind::Text),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일 대비", "prev-day diff", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate %", Kind::Ratio),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value (amount)", Kind::Decimal),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("prdy_vrss_vol_rate", "전일 대비 거래량 비율", "prev-day diff volume rate", Kind::Ratio),
    Field::new("bstp_kor_isnm", "업종 한글 종목명", "sector Korean issue name", Kind::Text),
    Field::new("sltr_yn", "정리매매 여부", "liquidation trading flag Y/N", Kind::Flag),
    Field::new("trht_yn", "거래정지 여부", "trading halted (Y/N)", Kind::Flag),
    Field::new("oprc_rang_cont_yn", "시가 범위 연장 여부", "open price range extension flag Y/N", Kind::Flag),
    Field::new("vlnt_fin_cls_code", "임의 종료 구분 코드", "arbitrary end division code", Kind::Code),
    Field::new("stck_oprc", "주식 시가2", "stock open", Kind::Decimal),
    Field::new("prdy_vol", "전일 거래량", "prev-day volume", Kind::Shares),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_price_2",
    title: "주식현재가 시세2",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-price-2",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST01010000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePrice2Request(Cells);

crate::schema::request_type!(InquirePrice2Request, DESCRIPTION);

impl InquirePrice2Request {
    /// Sets FID 조건 시장 분류 코드: FID market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets FID 입력 종목코드: FID input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePrice2Response(Answer);

crate::schema::response_type!(InquirePrice2Response, DESCRIPTION);

impl InquirePrice2Response {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<InquirePrice2Output<'_>> { self.0.row(0).map(InquirePrice2Output) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePrice2Output<'a>(&'a Cells);

impl<'a> InquirePrice2Output<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 대표 시장 한글 명: representative market Korean name (`rprs_mrkt_kor_name`).
    #[inline] pub fn rprs_mrkt_kor_name(self) -> &'a str { self.0.text(0) }
    /// 신 고가 저가 구분 코드: new high price low price class code (`new_hgpr_lwpr_cls_code`).
    #[inline] pub fn new_hgpr_lwpr_cls_code(self) -> &'a str { self.0.text(1) }
    /// 상하한가 구분 코드: upper limit price lower limit price class code (`mxpr_llam_cls_code`).
    #[inline] pub fn mxpr_llam_cls_code(self) -> &'a str { self.0.text(2) }
    /// 신용 가능 여부: credit possible flag Y/N (`crdt_able_yn`).
    #[inline] pub fn crdt_able_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(3) }
    /// 주식 상한가: stock upper limit price (`stck_mxpr`).
    #[inline] pub fn stck_mxpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// ELW 발행 여부: ELW issue flag Y/N (`elw_pblc_yn`).
    #[inline] pub fn elw_pblc_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(5) }
    /// 전일 종가 대비 시가2 비율: prev-day close diff open rate (`prdy_clpr_vrss_oprc_rate`).
    #[inline] pub fn prdy_clpr_vrss_oprc_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 신용 비율: credit rate (`crdt_rate`).
    #[inline] pub fn crdt_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 증거금 비율: margin ratio (`marg_rate`).
    #[inline] pub fn marg_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 최저가 대비 현재가: low price diff current price (`lwpr_vrss_prpr`).
    #[inline] pub fn lwpr_vrss_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 최저가 대비 현재가 부호: vs low current price sign (`lwpr_vrss_prpr_sign`).
    #[inline] pub fn lwpr_vrss_prpr_sign(self) -> &'a str { self.0.text(10) }
    /// 전일 종가 대비 최저가 비율: prev-day close diff low price rate (`prdy_clpr_vrss_lwpr_rate`).
    #[inline] pub fn prdy_clpr_vrss_lwpr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 주식 최저가: stock low price (`stck_lwpr`).
    #[inline] pub fn stck_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 최고가 대비 현재가: high price diff current price (`hgpr_vrss_prpr`).
    #[inline] pub fn hgpr_vrss_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 최고가 대비 현재가 부호: vs high current price sign (`hgpr_vrss_prpr_sign`).
    #[inline] pub fn hgpr_vrss_prpr_sign(self) -> &'a str { self.0.text(14) }
    /// 전일 종가 대비 최고가 비율: prev-day close diff high price rate (`prdy_clpr_vrss_hgpr_rate`).
    #[inline] pub fn prdy_clpr_vrss_hgpr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 주식 최고가: stock high price (`stck_hgpr`).
    #[inline] pub fn stck_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 시가2 대비 현재가: open diff current price (`oprc_vrss_prpr`).
    #[inline] pub fn oprc_vrss_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 시가2 대비 현재가 부호: vs open current price sign (`oprc_vrss_prpr_sign`).
    #[inline] pub fn oprc_vrss_prpr_sign(self) -> &'a str { self.0.text(18) }
    /// 관리 종목 여부: administrative issue flag Y/N (`mang_issu_yn`).
    #[inline] pub fn mang_issu_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(19) }
    /// 동시호가배분처리코드: simultaneous-quote allocation application class code (`divi_app_cls_code`).
    #[inline] pub fn divi_app_cls_code(self) -> &'a str { self.0.text(20) }
    /// 단기과열여부: short-term overheating flag Y/N (`short_over_yn`).
    #[inline] pub fn short_over_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(21) }
    /// 시장경고코드: market warning code (`mrkt_warn_cls_code`).
    #[inline] pub fn mrkt_warn_cls_code(self) -> &'a str { self.0.text(22) }
    /// 투자유의여부: investment caution flag Y/N (`invt_caful_yn`).
    #[inline] pub fn invt_caful_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(23) }
    /// 이상급등여부: abnormal surge flag Y/N (`stange_runup_yn`).
    #[inline] pub fn stange_runup_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(24) }
    /// 공매도과열 여부: short sale overheated flag Y/N (`ssts_hot_yn`).
    #[inline] pub fn ssts_hot_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(25) }
    /// 저유동성 종목 여부: low liquidity issue flag Y/N (`low_current_yn`).
    #[inline] pub fn low_current_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(26) }
    /// VI적용구분코드: VI class code (`vi_cls_code`).
    #[inline] pub fn vi_cls_code(self) -> &'a str { self.0.text(27) }
    /// 단기과열구분코드: short-term overheating division code (`short_over_cls_code`).
    #[inline] pub fn short_over_cls_code(self) -> &'a str { self.0.text(28) }
    /// 주식 하한가: stock lower limit price (`stck_llam`).
    #[inline] pub fn stck_llam(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(29) }
    /// 신규 상장 구분 명: new listed class name (`new_lstn_cls_name`).
    #[inline] pub fn new_lstn_cls_name(self) -> &'a str { self.0.text(30) }
    /// 임의 매매 구분 명: arbitrary trade division name (`vlnt_deal_cls_name`).
    #[inline] pub fn vlnt_deal_cls_name(self) -> &'a str { self.0.text(31) }
    /// 락 구분 이름: split class name (`flng_cls_name`).
    #[inline] pub fn flng_cls_name(self) -> &'a str { self.0.text(32) }
    /// 재평가 종목 사유 명: revaluation issue reason name (`revl_issu_reas_name`).
    #[inline] pub fn revl_issu_reas_name(self) -> &'a str { self.0.text(33) }
    /// 시장 경고 구분 명: market warning division name (`mrkt_warn_cls_name`).
    #[inline] pub fn mrkt_warn_cls_name(self) -> &'a str { self.0.text(34) }
    /// 주식 기준가: stock base price (`stck_sdpr`).
    #[inline] pub fn stck_sdpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(35) }
    /// 업종 구분 코드: sector class code (`bstp_cls_code`).
    #[inline] pub fn bstp_cls_code(self) -> &'a str { self.0.text(36) }
    /// 주식 전일 종가: stock prev-day close (`stck_prdy_clpr`).
    #[inline] pub fn stck_prdy_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(37) }
    /// 불성실 공시 여부: unfaithful disclosure flag Y/N (`insn_pbnt_yn`).
    #[inline] pub fn insn_pbnt_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(38) }
    /// 액면가 변경 구분 명: face value change division name (`fcam_mod_cls_name`).
    #[inline] pub fn fcam_mod_cls_name(self) -> &'a str { self.0.text(39) }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(40) }
    /// 전일 대비: prev-day diff (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(41) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(42) }
    /// 전일 대비율: prev-day change rate % (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(43) }
    /// 누적 거래 대금: accumulated trading value (amount) (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(44) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(45) }
    /// 전일 대비 거래량 비율: prev-day diff volume rate (`prdy_vrss_vol_rate`).
    #[inline] pub fn prdy_vrss_vol_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(46) }
    /// 업종 한글 종목명: sector Korean issue name (`bstp_kor_isnm`).
    #[inline] pub fn bstp_kor_isnm(self) -> &'a str { self.0.text(47) }
    /// 정리매매 여부: liquidation trading flag Y/N (`sltr_yn`).
    #[inline] pub fn sltr_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(48) }
    /// 거래정지 여부: trading halted (Y/N) (`trht_yn`).
    #[inline] pub fn trht_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(49) }
    /// 시가 범위 연장 여부: open price range extension flag Y/N (`oprc_rang_cont_yn`).
    #[inline] pub fn oprc_rang_cont_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(50) }
    /// 임의 종료 구분 코드: arbitrary end division code (`vlnt_fin_cls_code`).
    #[inline] pub fn vlnt_fin_cls_code(self) -> &'a str { self.0.text(51) }
    /// 주식 시가2: stock open (`stck_oprc`).
    #[inline] pub fn stck_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(52) }
    /// 전일 거래량: prev-day volume (`prdy_vol`).
    #[inline] pub fn prdy_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(53) }
}

