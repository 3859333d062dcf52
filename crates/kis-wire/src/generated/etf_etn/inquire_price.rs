//! `inquire-price` ETF/ETN 현재가: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// ETF/ETN 현재가: `GET /uapi/etfetn/v1/quotations/inquire-price`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePrice;

impl Call for InquirePrice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquirePriceRequest;
    type Response = InquirePriceResponse;
}

impl ReadCall for InquirePrice {}

const REQUEST: Schema = Schema(&[
    Field::new("fid_input_iscd", "FID 입력 종목코드", "FID input issue code", Kind::Code).required(),
    Field::new("fid_cond_mrkt_div_code", "FID 조건 시장 분류 코드", "FID market division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("prdy_vol", "전일 거래량", "prev-day volume", Kind::Shares),
    Field::new("stck_mxpr", "주식 상한가", "stock upper limit price", Kind::Decimal),
    Field::new("stck_llam", "주식 하한가", "stock lower limit price", Kind::Decimal),
    Field::new("stck_prdy_clpr", "주식 전일 종가", "stock prev-day close price", Kind::Decimal),
    Field::new("stck_oprc", "주식 시가2", "stock open price", Kind::Decimal),
    Field::new("prdy_clpr_vrss_oprc_rate", "전일 종가 대비 시가2 비율", "prev-day close price change open price ratio", Kind::Ratio),
    Field::new("stck_hgpr", "주식 최고가", "stock high price", Kind::Decimal),
    Field::new("prdy_clpr_vrss_hgpr_rate", "전일 종가 대비 최고가 비율", "prev-day close price change high price ratio", Kind::Ratio),
    Field::new("stck_lwpr", "주식 최저가", "stock low price", Kind::Decimal),
    Field::new("prdy_clpr_vrss_lwpr_rate", "전일 종가 대비 최저가 비율", "prev-day close price change low price ratio", Kind::Ratio),
    Field::new("prdy_last_nav", "전일 최종 NAV", "prev-day final NAV", Kind::Decimal),
    Field::new("nav", "NAV", "NAV", Kind::Decimal),
    Field::new("nav_prdy_vrss", "NAV 전일 대비", "NAV prev-day change", Kind::Decimal),
    Field::new("nav_prdy_vrss_sign", "NAV 전일 대비 부호", "NAV prev-day change sign", Kind::Code),
    Field::new("nav_prdy_ctrt", "NAV 전일 대비율", "NAV prev-day change rate", Kind::Ratio),
    Field::new("trc_errt", "추적 오차율", "tracking error rate", Kind::Ratio),
    Field::new("stck_sdpr", "주식 기준가", "stock base price", Kind::Decimal),
    Field::new("stck_sspr", "주식 대용가", "stock substitute price", Kind::Decimal),
    Field::new("nmix_ctrt", "지수 대비율", "index change rate", Kind::Ratio),
    Field::new("etf_crcl_stcn", "ETF 유통 주수", "ETF circulation share count", Kind::Shares),
    Field::new("etf_ntas_ttam", "ETF 순자산 총액", "ETF net asset total amount", Kind::Decimal),
    Field::new("etf_frcr_ntas_ttam", "ETF 외화 순자산 총액", "ETF foreign currency net asset total amount", Kind::Decimal),
    Field::new("frgn_limt_rate", "외국인 한도 비율", "foreigner limit ratio", Kind::Ratio),
    Field::new("frgn_oder_able_qty", "외국인 주문 가능 수량", "foreigner orderable qty", Kind::Shares),
    Field::new("etf_cu_unit_scrt_cnt", "ETF CU 단위 증권 수", "ETFCU unit securities count", Kind::Shares),
    Field::new("etf_cnfg_issu_cnt", "ETF 구성 종목 수", "ETF component count", Kind::Shares),
    Field::new("etf_dvdn_cycl", "ETF 배당 주기", "ETF dividend period", Kind::Text),
    Field::new("crcd", "통화 코드", "currency code", Kind::Code),
    Field::new("etf_crcl_ntas_ttam", "ETF 유통 순자산 총액", "ETF circulation net asset total amount", Kind::Decimal),
    Field::new("etf_frcr_crcl_ntas_ttam", "ETF 외화 유통 순자산 총액", "ETF foreign currency circulation net asset total amount", Kind::Decimal),
    Field::new("etf_frcr_last_ntas_wrth_val", "ETF 외화 최종 순자산 가치 값", "ETF foreign currency final net asset value value", Kind::Decimal),
    Field::new("lp_oder_able_cls_code", "LP 주문 가능 구분 코드", "LP orderable division code", Kind::Code),
    Field::new("stck_dryy_hgpr", "주식 연중 최고가", "stock year high price", Kind::Decimal),
    Field::new("dryy_hgpr_vrss_prpr_rate", "연중 최고가 대비 현재가 비율", "year vs high current price ratio", Kind::Ratio),
    Field::new("dryy_hgpr_date", "연중 최고가 일자", "year high date", Kind::Date),
    Field::new("stck_dryy_lwpr", "주식 연중 최저가", "stock year low price", Kind::Decimal),
    Field::new("dryy_lwpr_vrss_prpr_rate", "연중 최저가 대비 현재가 비율", "year vs low current price ratio", Kind::Ratio),
    Field::new("dryy_lwpr_date", "연중 최저가 일자", "year low date", Kind::Date),
    Field::new("bstp_kor_isnm", "업종 한글 종목명", "sector Korean issue name", Kind::Text),
    Field::new("vi_cls_code", "VI적용구분코드", "VI applied division code", Kind::Code),
    Field::new("lstn_stcn", "상장 주수", "listed shares", Kind::Shares),
    Field::new("frgn_hldn_qty", "외국인 보유 수량", "foreigner holding qty", Kind::Shares),
    Field::new("frgn_hldn_qty_rate", "외국인 보유 수량 비율", "foreigner holding qty ratio", Kind::Ratio),
    Field::new("etf_trc_ert_mltp", "ETF 추적 수익률 배수", "ETF tracking earning rate multiple", Kind::Decimal),
    Field::new("dprt", "괴리율", "disparity rate", Kind::Ratio),
    Field::new("mbcr_name", "회원사 명", "member firm name", Kind::Text),
    Field::new("stck_lstn_date", "주식 상장 일자", "stock listing date", Kind::Date),
    Field::new("mtrt_date", "만기 일자", "maturity date", Kind::Date),
    Field::new("shrg_type_code", "분배금형태코드", "", Kind::Code),
    Field::new("lp_hldn_rate", "LP 보유 비율", "LP holding ratio", Kind::Ratio),
    Field::new("etf_trgt_nmix_bstp_code", "ETF대상지수업종코드", "ETF target index sector code", Kind::Code),
    Field::new("etf_div_name", "ETF 분류 명", "ETF class name", Kind::Text),
    Field::new("etf_rprs_bstp_kor_isnm", "ETF 대표 업종 한글 종목명", "ETF representative sector Korean issue name", Kind::Text),
    Field::new("lp_hldn_vol", "ETN LP 보유량", "ETNLP holding qty", Kind::Shares),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "etf_etn",
    name: "inquire_price",
    title: "ETF/ETN 현재가",
    method: Method::Get,
    path: "/uapi/etfetn/v1/quotations/inquire-price",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST02400000")],
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
    /// Sets FID 입력 종목코드: FID input issue code (`fid_input_iscd`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets FID 조건 시장 분류 코드: FID market division code (`fid_cond_mrkt_div_code`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
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
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(1) }
    /// 전일 대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// 전일 거래량: prev-day volume (`prdy_vol`).
    #[inline] pub fn prdy_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 주식 상한가: stock upper limit price (`stck_mxpr`).
    #[inline] pub fn stck_mxpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 주식 하한가: stock lower limit price (`stck_llam`).
    #[inline] pub fn stck_llam(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 주식 전일 종가: stock prev-day close price (`stck_prdy_clpr`).
    #[inline] pub fn stck_prdy_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 주식 시가2: stock open price (`stck_oprc`).
    #[inline] pub fn stck_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 전일 종가 대비 시가2 비율: prev-day close price change open price ratio (`prdy_clpr_vrss_oprc_rate`).
    #[inline] pub fn prdy_clpr_vrss_oprc_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 주식 최고가: stock high price (`stck_hgpr`).
    #[inline] pub fn stck_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 전일 종가 대비 최고가 비율: prev-day close price change high price ratio (`prdy_clpr_vrss_hgpr_rate`).
    #[inline] pub fn prdy_clpr_vrss_hgpr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 주식 최저가: stock low price (`stck_lwpr`).
    #[inline] pub fn stck_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 전일 종가 대비 최저가 비율: prev-day close price change low price ratio (`prdy_clpr_vrss_lwpr_rate`).
    #[inline] pub fn prdy_clpr_vrss_lwpr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 전일 최종 NAV: prev-day final NAV (`prdy_last_nav`).
    #[inline] pub fn prdy_last_nav(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// NAV: NAV (`nav`).
    #[inline] pub fn nav(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// NAV 전일 대비: NAV prev-day change (`nav_prdy_vrss`).
    #[inline] pub fn nav_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// NAV 전일 대비 부호: NAV prev-day change sign (`nav_prdy_vrss_sign`).
    #[inline] pub fn nav_prdy_vrss_sign(self) -> &'a str { self.0.text(18) }
    /// NAV 전일 대비율: NAV prev-day change rate (`nav_prdy_ctrt`).
    #[inline] pub fn nav_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 추적 오차율: tracking error rate (`trc_errt`).
    #[inline] pub fn trc_errt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 주식 기준가: stock base price (`stck_sdpr`).
    #[inline] pub fn stck_sdpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 주식 대용가: stock substitute price (`stck_sspr`).
    #[inline] pub fn stck_sspr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 지수 대비율: index change rate (`nmix_ctrt`).
    #[inline] pub fn nmix_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// ETF 유통 주수: ETF circulation share count (`etf_crcl_stcn`).
    #[inline] pub fn etf_crcl_stcn(self) -> Result<Option<i64>, FieldError> { self.0.whole(24) }
    /// ETF 순자산 총액: ETF net asset total amount (`etf_ntas_ttam`).
    #[inline] pub fn etf_ntas_ttam(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// ETF 외화 순자산 총액: ETF foreign currency net asset total amount (`etf_frcr_ntas_ttam`).
    #[inline] pub fn etf_frcr_ntas_ttam(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// 외국인 한도 비율: foreigner limit ratio (`frgn_limt_rate`).
    #[inline] pub fn frgn_limt_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(27) }
    /// 외국인 주문 가능 수량: foreigner orderable qty (`frgn_oder_able_qty`).
    #[inline] pub fn frgn_oder_able_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(28) }
    /// ETF CU 단위 증권 수: ETFCU unit securities count (`etf_cu_unit_scrt_cnt`).
    #[inline] pub fn etf_cu_unit_scrt_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(29) }
    /// ETF 구성 종목 수: ETF component count (`etf_cnfg_issu_cnt`).
    #[inline] pub fn etf_cnfg_issu_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(30) }
    /// ETF 배당 주기: ETF dividend period (`etf_dvdn_cycl`).
    #[inline] pub fn etf_dvdn_cycl(self) -> &'a str { self.0.text(31) }
    /// 통화 코드: currency code (`crcd`).
    #[inline] pub fn crcd(self) -> &'a str { self.0.text(32) }
    /// ETF 유통 순자산 총액: ETF circulation net asset total amount (`etf_crcl_ntas_ttam`).
    #[inline] pub fn etf_crcl_ntas_ttam(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(33) }
    /// ETF 외화 유통 순자산 총액: ETF foreign currency circulation net asset total amount (`etf_frcr_crcl_ntas_ttam`).
    #[inline] pub fn etf_frcr_crcl_ntas_ttam(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(34) }
    /// ETF 외화 최종 순자산 가치 값: ETF foreign currency final net asset value value (`etf_frcr_last_ntas_wrth_val`).
    #[inline] pub fn etf_frcr_last_ntas_wrth_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(35) }
    /// LP 주문 가능 구분 코드: LP orderable division code (`lp_oder_able_cls_code`).
    #[inline] pub fn lp_oder_able_cls_code(self) -> &'a str { self.0.text(36) }
    /// 주식 연중 최고가: stock year high price (`stck_dryy_hgpr`).
    #[inline] pub fn stck_dryy_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(37) }
    /// 연중 최고가 대비 현재가 비율: year vs high current price ratio (`dryy_hgpr_vrss_prpr_rate`).
    #[inline] pub fn dryy_hgpr_vrss_prpr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(38) }
    /// 연중 최고가 일자: year high date (`dryy_hgpr_date`).
    #[inline] pub fn dryy_hgpr_date(self) -> Result<Option<Date>, FieldError> { self.0.date(39) }
    /// 주식 연중 최저가: stock year low price (`stck_dryy_lwpr`).
    #[inline] pub fn stck_dryy_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(40) }
    /// 연중 최저가 대비 현재가 비율: year vs low current price ratio (`dryy_lwpr_vrss_prpr_rate`).
    #[inline] pub fn dryy_lwpr_vrss_prpr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(41) }
    /// 연중 최저가 일자: year low date (`dryy_lwpr_date`).
    #[inline] pub fn dryy_lwpr_date(self) -> Result<Option<Date>, FieldError> { self.0.date(42) }
    /// 업종 한글 종목명: sector Korean issue name (`bstp_kor_isnm`).
    #[inline] pub fn bstp_kor_isnm(self) -> &'a str { self.0.text(43) }
    /// VI적용구분코드: VI applied division code (`vi_cls_code`).
    #[inline] pub fn vi_cls_code(self) -> &'a str { self.0.text(44) }
    /// 상장 주수: listed shares (`lstn_stcn`).
    #[inline] pub fn lstn_stcn(self) -> Result<Option<i64>, FieldError> { self.0.whole(45) }
    /// 외국인 보유 수량: foreigner holding qty (`frgn_hldn_qty`).
    #[inline] pub fn frgn_hldn_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(46) }
    /// 외국인 보유 수량 비율: foreigner holding qty ratio (`frgn_hldn_qty_rate`).
    #[inline] pub fn frgn_hldn_qty_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(47) }
    /// ETF 추적 수익률 배수: ETF tracking earning rate multiple (`etf_trc_ert_mltp`).
    #[inline] pub fn etf_trc_ert_mltp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(48) }
    /// 괴리율: disparity rate (`dprt`).
    #[inline] pub fn dprt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(49) }
    /// 회원사 명: member firm name (`mbcr_name`).
    #[inline] pub fn mbcr_name(self) -> &'a str { self.0.text(50) }
    /// 주식 상장 일자: stock listing date (`stck_lstn_date`).
    #[inline] pub fn stck_lstn_date(self) -> Result<Option<Date>, FieldError> { self.0.date(51) }
    /// 만기 일자: maturity date (`mtrt_date`).
    #[inline] pub fn mtrt_date(self) -> Result<Option<Date>, FieldError> { self.0.date(52) }
    /// 분배금형태코드 (`shrg_type_code`).
    #[inline] pub fn shrg_type_code(self) -> &'a str { self.0.text(53) }
    /// LP 보유 비율: LP holding ratio (`lp_hldn_rate`).
    #[inline] pub fn lp_hldn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(54) }
    /// ETF대상지수업종코드: ETF target index sector code (`etf_trgt_nmix_bstp_code`).
    #[inline] pub fn etf_trgt_nmix_bstp_code(self) -> &'a str { self.0.text(55) }
    /// ETF 분류 명: ETF class name (`etf_div_name`).
    #[inline] pub fn etf_div_name(self) -> &'a str { self.0.text(56) }
    /// ETF 대표 업종 한글 종목명: ETF representative sector Korean issue name (`etf_rprs_bstp_kor_isnm`).
    #[inline] pub fn etf_rprs_bstp_kor_isnm(self) -> &'a str { self.0.text(57) }
    /// ETN LP 보유량: ETNLP holding qty (`lp_hldn_vol`).
    #[inline] pub fn lp_hldn_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(58) }
}

