//! `inquire-price` 주식현재가 시세: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 주식현재가 시세: `GET /uapi/domestic-stock/v1/quotations/inquire-price`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePrice;

impl Call for InquirePrice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquirePriceRequest;
    type Response = InquirePriceResponse;
}

impl ReadCall for InquirePrice {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("iscd_stat_cls_code", "종목 상태 구분 코드", "issue code status class code", Kind::Code),
    Field::new("marg_rate", "증거금 비율", "margin ratio", Kind::Ratio),
    Field::new("rprs_mrkt_kor_name", "대표 시장 한글 명", "representative market Korean name", Kind::Text),
    Field::new("new_hgpr_lwpr_cls_code", "신 고가 저가 구분 코드", "new high price low price class code", Kind::Code),
    Field::new("bstp_kor_isnm", "업종 한글 종목명", "sector Korean issue name", Kind::Text),
    Field::new("temp_stop_yn", "임시 정지 여부", "", Kind::Flag),
    Field::new("oprc_rang_cont_yn", "시가 범위 연장 여부", "open price range extension flag Y/N", Kind::Flag),
    Field::new("clpr_rang_cont_yn", "종가 범위 연장 여부", "close price range extension flag Y/N", Kind::Flag),
    Field::new("crdt_able_yn", "신용 가능 여부", "credit possible flag Y/N", Kind::Flag),
    Field::new("grmn_rate_cls_code", "보증금 비율 구분 코드", "deposit money ratio division code", Kind::Code),
    Field::new("elw_pblc_yn", "ELW 발행 여부", "ELW issue flag Y/N", Kind::Flag),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일 대비", "prev-day diff", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate %", Kind::Ratio),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value (amount)", Kind::Decimal),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("prdy_vrss_vol_rate", "전일 대비 거래량 비율", "prev-day diff volume rate", Kind::Ratio),
    Field::new("stck_oprc", "주식 시가2", "stock open", Kind::Decimal),
    Field::new("stck_hgpr", "주식 최고가", "stock high price", Kind::Decimal),
    Field::new("stck_lwpr", "주식 최저가", "stock low price", Kind::Decimal),
    Field::new("stck_mxpr", "주식 상한가", "stock upper limit price", Kind::Decimal),
    Field::new("stck_llam", "주식 하한가", "stock lower limit price", Kind::Decimal),
    Field::new("stck_sdpr", "주식 기준가", "stock base price", Kind::Decimal),
    Field::new("wghn_avrg_stck_prc", "가중 평균 주식 가격", "weighted average stock price", Kind::Decimal),
    Field::new("hts_frgn_ehrt", "HTS 외국인 소진율", "HTS foreigner exhaustion rate", Kind::Ratio),
    Field::new("frgn_ntby_qty", "외국인 순매수 수량", "foreigner net buy qty", Kind::Shares),
    Field::new("pgtr_ntby_qty", "프로그램매매 순매수 수량", "program trading net buy qty", Kind::Shares),
    Field::new("pvt_scnd_dmrs_prc", "피벗 2차 디저항 가격", "pivot second demark resistance price", Kind::Decimal),
    Field::new("pvt_frst_dmrs_prc", "피벗 1차 디저항 가격", "pivot first demark resistance price", Kind::Decimal),
    Field::new("pvt_pont_val", "피벗 포인트 값", "pivot point value", Kind::Unknown),
    Field::new("pvt_frst_dmsp_prc", "피벗 1차 디지지 가격", "pivot first demark support price", Kind::Decimal),
    Field::new("pvt_scnd_dmsp_prc", "피벗 2차 디지지 가격", "pivot second demark support price", Kind::Decimal),
    Field::new("dmrs_val", "디저항 값", "demark resistance value", Kind::Unknown),
    Field::new("dmsp_val", "디지지 값", "demark support value", Kind::Unknown),
    Field::new("cpfn", "자본금", "capital", Kind::Decimal),
    Field::new("rstc_wdth_prc", "제한 폭 가격", "limit range price", Kind::Decimal),
    Field::new("stck_fcam", "주식 액면가", "stock face value", Kind::Decimal),
    Field::new("stck_sspr", "주식 대용가", "stock substitute price", Kind::Decimal),
    Field::new("aspr_unit", "호가단위", "tick size", Kind::Decimal),
    Field::new("hts_deal_qty_unit_val", "HTS 매매 수량 단위 값", "HTS trading unit value", Kind::Unknown),
    Field::new("lstn_stcn", "상장 주수", "listed share count", Kind::Shares),
    Field::new("hts_avls", "HTS 시가총액", "HTS market cap", Kind::Decimal),
    Field::new("per", "PER", "PER", Kind::Decimal),
    Field::new("pbr", "PBR", "PBR", Kind::Decimal),
    Field::new("stac_month", "결산 월", "fiscal month", Kind::Text),
    Field::new("vol_tnrt", "거래량 회전율", "volume turnover rate", Kind::Ratio),
    Field::new("eps", "EPS", "EPS", Kind::Decimal),
    Field::new("bps", "BPS", "BPS", Kind::Decimal),
    Field::new("d250_hgpr", "250일 최고가", "250-day high price", Kind::Decimal),
    Field::new("d250_hgpr_date", "250일 최고가 일자", "250-day high price date", Kind::Date),
    Field::new("d250_hgpr_vrss_prpr_rate", "250일 최고가 대비 현재가 비율", "250-day high price diff current price rate", Kind::Ratio),
    Field::new("d250_lwpr", "250일 최저가", "250-day low price", Kind::Decimal),
    Field::new("d250_lwpr_date", "250일 최저가 일자", "250-day low price date", Kind::Date),
    Field::new("d250_lwpr_vrss_prpr_rate", "250일 최저가 대비 현재가 비율", "250-day low price diff current price rate", Kind::Ratio),
    Field::new("stck_dryy_hgpr", "주식 연중 최고가", "stock year high price", Kind::Decimal),
    Field::new("dryy_hgpr_vrss_prpr_rate", "연중 최고가 대비 현재가 비율", "year high price diff current price rate", Kind::Ratio),
    Field::new("dryy_hgpr_date", "연중 최고가 일자", "year high price date", Kind::Date),
    Field::new("stck_dryy_lwpr", "주식 연중 최저가", "stock year low price", Kind::Decimal),
    Field::new("dryy_lwpr_vrss_prpr_rate", "연중 최저가 대비 현재가 비율", "year low price diff current price rate", Kind::Ratio),
    Field::new("dryy_lwpr_date", "연중 최저가 일자", "year low price date", Kind::Date),
    Field::new("w52_hgpr", "52주일 최고가", "52-week high price", Kind::Decimal),
    Field::new("w52_hgpr_vrss_prpr_ctrt", "52주일 최고가 대비 현재가 대비", "52-week high price diff current price change rate %", Kind::Ratio),
    Field::new("w52_hgpr_date", "52주일 최고가 일자", "52-week high price date", Kind::Date),
    Field::new("w52_lwpr", "52주일 최저가", "52-week low price", Kind::Decimal),
    Field::new("w52_lwpr_vrss_prpr_ctrt", "52주일 최저가 대비 현재가 대비", "52-week low price diff current price change rate %", Kind::Ratio),
    Field::new("w52_lwpr_date", "52주일 최저가 일자", "52-week low price date", Kind::Date),
    Field::new("whol_loan_rmnd_rate", "전체 융자 잔고 비율", "whole loan remainder rate", Kind::Ratio),
    Field::new("ssts_yn", "공매도가능여부", "short sale possible flag Y/N", Kind::Flag),
    Field::new("stck_shrn_iscd", "주식 단축 종목코드", "stock short issue code", Kind::Code),
    Field::new("fcam_cnnm", "액면가 통화명", "face value currency name", Kind::Text),
    Field::new("cpfn_cnnm", "자본금 통화명", "capital currency name", Kind::Text),
    Field::new("apprch_rate", "접근도", "proximity", Kind::Ratio),
    Field::new("frgn_hldn_qty", "외국인 보유 수량", "foreigner holding qty", Kind::Shares),
    Field::new("vi_cls_code", "VI적용구분코드", "VI class code", Kind::Code),
    Field::new("ovtm_vi_cls_code", "시간외단일가VI적용구분코드", "after-hours single-price VI class code", Kind::Code),
    Field::new("last_ssts_cntg_qty", "최종 공매도 체결 수량", "final short sale execution qty", Kind::Shares),
    Field::new("invt_caful_yn", "투자유의여부", "investment caution flag Y/N", Kind::Flag),
    Field::new("mrkt_warn_cls_code", "시장경고코드", "market warning code", Kind::Code),
    Field::new("short_over_yn", "단기과열여부", "short-term overheating flag Y/N", Kind::Flag),
    Field::new("sltr_yn", "정리매매여부", "liquidation trading flag Y/N", Kind::Flag),
    Field::new("mang_issu_cls_code", "관리종목여부", "administrative issue flag Y/N", Kind::Code),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_price",
    title: "주식현재가 시세",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-price",
    effect: Effect::Read,
    tr_ids: &[TrIds::both("FHKST01010100", "FHKST01010100")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePriceRequest(Cells);

crate::schema::request_type!(InquirePriceRequest, DESCRIPTION);

impl InquirePriceRequest {
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePriceResponse(Answer);

crate::schema::response_type!(InquirePriceResponse, DESCRIPTION);

impl InquirePriceResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<InquirePriceOutput<'_>> { self.0.row(0).map(InquirePriceOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePriceOutput<'a>(&'a Cells);

impl<'a> InquirePriceOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 종목 상태 구분 코드: issue code status class code (`iscd_stat_cls_code`).
    #[inline] pub fn iscd_stat_cls_code(self) -> &'a str { self.0.text(0) }
    /// 증거금 비율: margin ratio (`marg_rate`).
    #[inline] pub fn marg_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 대표 시장 한글 명: representative market Korean name (`rprs_mrkt_kor_name`).
    #[inline] pub fn rprs_mrkt_kor_name(self) -> &'a str { self.0.text(2) }
    /// 신 고가 저가 구분 코드: new high price low price class code (`new_hgpr_lwpr_cls_code`).
    #[inline] pub fn new_hgpr_lwpr_cls_code(self) -> &'a str { self.0.text(3) }
    /// 업종 한글 종목명: sector Korean issue name (`bstp_kor_isnm`).
    #[inline] pub fn bstp_kor_isnm(self) -> &'a str { self.0.text(4) }
    /// 임시 정지 여부 (`temp_stop_yn`).
    #[inline] pub fn temp_stop_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(5) }
    /// 시가 범위 연장 여부: open price range extension flag Y/N (`oprc_rang_cont_yn`).
    #[inline] pub fn oprc_rang_cont_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(6) }
    /// 종가 범위 연장 여부: close price range extension flag Y/N (`clpr_rang_cont_yn`).
    #[inline] pub fn clpr_rang_cont_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(7) }
    /// 신용 가능 여부: credit possible flag Y/N (`crdt_able_yn`).
    #[inline] pub fn crdt_able_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(8) }
    /// 보증금 비율 구분 코드: deposit money ratio division code (`grmn_rate_cls_code`).
    #[inline] pub fn grmn_rate_cls_code(self) -> &'a str { self.0.text(9) }
    /// ELW 발행 여부: ELW issue flag Y/N (`elw_pblc_yn`).
    #[inline] pub fn elw_pblc_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(10) }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 전일 대비: prev-day diff (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(13) }
    /// 전일 대비율: prev-day change rate % (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 누적 거래 대금: accumulated trading value (amount) (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(16) }
    /// 전일 대비 거래량 비율: prev-day diff volume rate (`prdy_vrss_vol_rate`).
    #[inline] pub fn prdy_vrss_vol_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 주식 시가2: stock open (`stck_oprc`).
    #[inline] pub fn stck_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 주식 최고가: stock high price (`stck_hgpr`).
    #[inline] pub fn stck_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 주식 최저가: stock low price (`stck_lwpr`).
    #[inline] pub fn stck_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 주식 상한가: stock upper limit price (`stck_mxpr`).
    #[inline] pub fn stck_mxpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 주식 하한가: stock lower limit price (`stck_llam`).
    #[inline] pub fn stck_llam(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 주식 기준가: stock base price (`stck_sdpr`).
    #[inline] pub fn stck_sdpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// 가중 평균 주식 가격: weighted average stock price (`wghn_avrg_stck_prc`).
    #[inline] pub fn wghn_avrg_stck_prc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// HTS 외국인 소진율: HTS foreigner exhaustion rate (`hts_frgn_ehrt`).
    #[inline] pub fn hts_frgn_ehrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// 외국인 순매수 수량: foreigner net buy qty (`frgn_ntby_qty`).
    #[inline] pub fn frgn_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(26) }
    /// 프로그램매매 순매수 수량: program trading net buy qty (`pgtr_ntby_qty`).
    #[inline] pub fn pgtr_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(27) }
    /// 피벗 2차 디저항 가격: pivot second demark resistance price (`pvt_scnd_dmrs_prc`).
    #[inline] pub fn pvt_scnd_dmrs_prc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
    /// 피벗 1차 디저항 가격: pivot first demark resistance price (`pvt_frst_dmrs_prc`).
    #[inline] pub fn pvt_frst_dmrs_prc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(29) }
    /// 피벗 포인트 값: pivot point value (`pvt_pont_val`).
    #[inline] pub fn pvt_pont_val(self) -> &'a Cell { self.0.cell(30) }
    /// 피벗 1차 디지지 가격: pivot first demark support price (`pvt_frst_dmsp_prc`).
    #[inline] pub fn pvt_frst_dmsp_prc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(31) }
    /// 피벗 2차 디지지 가격: pivot second demark support price (`pvt_scnd_dmsp_prc`).
    #[inline] pub fn pvt_scnd_dmsp_prc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(32) }
    /// 디저항 값: demark resistance value (`dmrs_val`).
    #[inline] pub fn dmrs_val(self) -> &'a Cell { self.0.cell(33) }
    /// 디지지 값: demark support value (`dmsp_val`).
    #[inline] pub fn dmsp_val(self) -> &'a Cell { self.0.cell(34) }
    /// 자본금: capital (`cpfn`).
    #[inline] pub fn cpfn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(35) }
    /// 제한 폭 가격: limit range price (`rstc_wdth_prc`).
    #[inline] pub fn rstc_wdth_prc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(36) }
    /// 주식 액면가: stock face value (`stck_fcam`).
    #[inline] pub fn stck_fcam(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(37) }
    /// 주식 대용가: stock substitute price (`stck_sspr`).
    #[inline] pub fn stck_sspr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(38) }
    /// 호가단위: tick size (`aspr_unit`).
    #[inline] pub fn aspr_unit(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(39) }
    /// HTS 매매 수량 단위 값: HTS trading unit value (`hts_deal_qty_unit_val`).
    #[inline] pub fn hts_deal_qty_unit_val(self) -> &'a Cell { self.0.cell(40) }
    /// 상장 주수: listed share count (`lstn_stcn`).
    #[inline] pub fn lstn_stcn(self) -> Result<Option<i64>, FieldError> { self.0.whole(41) }
    /// HTS 시가총액: HTS market cap (`hts_avls`).
    #[inline] pub fn hts_avls(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(42) }
    /// PER: PER (`per`).
    #[inline] pub fn per(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(43) }
    /// PBR: PBR (`pbr`).
    #[inline] pub fn pbr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(44) }
    /// 결산 월: fiscal month (`stac_month`).
    #[inline] pub fn stac_month(self) -> &'a str { self.0.text(45) }
    /// 거래량 회전율: volume turnover rate (`vol_tnrt`).
    #[inline] pub fn vol_tnrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(46) }
    /// EPS: EPS (`eps`).
    #[inline] pub fn eps(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(47) }
    /// BPS: BPS (`bps`).
    #[inline] pub fn bps(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(48) }
    /// 250일 최고가: 250-day high price (`d250_hgpr`).
    #[inline] pub fn d250_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(49) }
    /// 250일 최고가 일자: 250-day high price date (`d250_hgpr_date`).
    #[inline] pub fn d250_hgpr_date(self) -> Result<Option<Date>, FieldError> { self.0.date(50) }
    /// 250일 최고가 대비 현재가 비율: 250-day high price diff current price rate (`d250_hgpr_vrss_prpr_rate`).
    #[inline] pub fn d250_hgpr_vrss_prpr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(51) }
    /// 250일 최저가: 250-day low price (`d250_lwpr`).
    #[inline] pub fn d250_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(52) }
    /// 250일 최저가 일자: 250-day low price date (`d250_lwpr_date`).
    #[inline] pub fn d250_lwpr_date(self) -> Result<Option<Date>, FieldError> { self.0.date(53) }
    /// 250일 최저가 대비 현재가 비율: 250-day low price diff current price rate (`d250_lwpr_vrss_prpr_rate`).
    #[inline] pub fn d250_lwpr_vrss_prpr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(54) }
    /// 주식 연중 최고가: stock year high price (`stck_dryy_hgpr`).
    #[inline] pub fn stck_dryy_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(55) }
    /// 연중 최고가 대비 현재가 비율: year high price diff current price rate (`dryy_hgpr_vrss_prpr_rate`).
    #[inline] pub fn dryy_hgpr_vrss_prpr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(56) }
    /// 연중 최고가 일자: year high price date (`dryy_hgpr_date`).
    #[inline] pub fn dryy_hgpr_date(self) -> Result<Option<Date>, FieldError> { self.0.date(57) }
    /// 주식 연중 최저가: stock year low price (`stck_dryy_lwpr`).
    #[inline] pub fn stck_dryy_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(58) }
    /// 연중 최저가 대비 현재가 비율: year low price diff current price rate (`dryy_lwpr_vrss_prpr_rate`).
    #[inline] pub fn dryy_lwpr_vrss_prpr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(59) }
    /// 연중 최저가 일자: year low price date (`dryy_lwpr_date`).
    #[inline] pub fn dryy_lwpr_date(self) -> Result<Option<Date>, FieldError> { self.0.date(60) }
    /// 52주일 최고가: 52-week high price (`w52_hgpr`).
    #[inline] pub fn w52_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(61) }
    /// 52주일 최고가 대비 현재가 대비: 52-week high price diff current price change rate % (`w52_hgpr_vrss_prpr_ctrt`).
    #[inline] pub fn w52_hgpr_vrss_prpr_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(62) }
    /// 52주일 최고가 일자: 52-week high price date (`w52_hgpr_date`).
    #[inline] pub fn w52_hgpr_date(self) -> Result<Option<Date>, FieldError> { self.0.date(63) }
    /// 52주일 최저가: 52-week low price (`w52_lwpr`).
    #[inline] pub fn w52_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(64) }
    /// 52주일 최저가 대비 현재가 대비: 52-week low price diff current price change rate % (`w52_lwpr_vrss_prpr_ctrt`).
    #[inline] pub fn w52_lwpr_vrss_prpr_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(65) }
    /// 52주일 최저가 일자: 52-week low price date (`w52_lwpr_date`).
    #[inline] pub fn w52_lwpr_date(self) -> Result<Option<Date>, FieldError> { self.0.date(66) }
    /// 전체 융자 잔고 비율: whole loan remainder rate (`whol_loan_rmnd_rate`).
    #[inline] pub fn whol_loan_rmnd_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(67) }
    /// 공매도가능여부: short sale possible flag Y/N (`ssts_yn`).
    #[inline] pub fn ssts_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(68) }
    /// 주식 단축 종목코드: stock short issue code (`stck_shrn_iscd`).
    #[inline] pub fn stck_shrn_iscd(self) -> &'a str { self.0.text(69) }
    /// 액면가 통화명: face value currency name (`fcam_cnnm`).
    #[inline] pub fn fcam_cnnm(self) -> &'a str { self.0.text(70) }
    /// 자본금 통화명: capital currency name (`cpfn_cnnm`).
    #[inline] pub fn cpfn_cnnm(self) -> &'a str { self.0.text(71) }
    /// 접근도: proximity (`apprch_rate`).
    #[inline] pub fn apprch_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(72) }
    /// 외국인 보유 수량: foreigner holding qty (`frgn_hldn_qty`).
    #[inline] pub fn frgn_hldn_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(73) }
    /// VI적용구분코드: VI class code (`vi_cls_code`).
    #[inline] pub fn vi_cls_code(self) -> &'a str { self.0.text(74) }
    /// 시간외단일가VI적용구분코드: after-hours single-price VI class code (`ovtm_vi_cls_code`).
    #[inline] pub fn ovtm_vi_cls_code(self) -> &'a str { self.0.text(75) }
    /// 최종 공매도 체결 수량: final short sale execution qty (`last_ssts_cntg_qty`).
    #[inline] pub fn last_ssts_cntg_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(76) }
    /// 투자유의여부: investment caution flag Y/N (`invt_caful_yn`).
    #[inline] pub fn invt_caful_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(77) }
    /// 시장경고코드: market warning code (`mrkt_warn_cls_code`).
    #[inline] pub fn mrkt_warn_cls_code(self) -> &'a str { self.0.text(78) }
    /// 단기과열여부: short-term overheating flag Y/N (`short_over_yn`).
    #[inline] pub fn short_over_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(79) }
    /// 정리매매여부: liquidation trading flag Y/N (`sltr_yn`).
    #[inline] pub fn sltr_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(80) }
    /// 관리종목여부: administrative issue flag Y/N (`mang_issu_cls_code`).
    #[inline] pub fn mang_issu_cls_code(self) -> &'a str { self.0.text(81) }
}

