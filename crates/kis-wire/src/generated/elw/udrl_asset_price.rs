//! `udrl-asset-price` ELW 기초자산별 종목시세: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// ELW 기초자산별 종목시세: `GET /uapi/elw/v1/quotations/udrl-asset-price`.
#[derive(Clone, Copy, Debug)]
pub struct UdrlAssetPrice;

impl Call for UdrlAssetPrice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = UdrlAssetPriceRequest;
    type Response = UdrlAssetPriceResponse;
}

impl ReadCall for UdrlAssetPrice {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "조건화면분류코드", "screen division code", Kind::Code).required(),
    Field::new("FID_MRKT_CLS_CODE", "시장구분코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_UNAS_INPUT_ISCD", "기초자산입력종목코드", "underlying input issue code", Kind::Code).required(),
    Field::new("FID_VOL_CNT", "거래량수", "volume count", Kind::Shares).required(),
    Field::new("FID_TRGT_EXLS_CLS_CODE", "대상제외구분코드", "target excluded division code", Kind::Code).required(),
    Field::new("FID_INPUT_PRICE_1", "입력가격1", "input price 1", Kind::Decimal).required(),
    Field::new("FID_INPUT_PRICE_2", "입력가격2", "input price 2", Kind::Decimal).required(),
    Field::new("FID_INPUT_VOL_1", "입력거래량1", "input volume 1", Kind::Shares).required(),
    Field::new("FID_INPUT_VOL_2", "입력거래량2", "input volume 2", Kind::Shares).required(),
    Field::new("FID_INPUT_RMNN_DYNU_1", "입력잔존일수1", "input remaining days 1", Kind::Decimal).required(),
    Field::new("FID_INPUT_RMNN_DYNU_2", "입력잔존일수2", "input remaining days 2", Kind::Decimal).required(),
    Field::new("FID_OPTION", "옵션", "option", Kind::Text).required(),
    Field::new("FID_INPUT_OPTION_1", "입력옵션1", "input option 1", Kind::Text).required(),
    Field::new("FID_INPUT_OPTION_2", "입력옵션2", "input option 2", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("elw_shrn_iscd", "ELW단축종목코드", "ELW short issue code", Kind::Code),
    Field::new("hts_kor_isnm", "HTS한글종목명", "HTS Korean issue name", Kind::Text),
    Field::new("elw_prpr", "ELW현재가", "ELW current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일대비부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적거래량", "accumulated volume", Kind::Shares),
    Field::new("acpr", "행사가", "strike price", Kind::Decimal),
    Field::new("prls_qryr_stpr_prc", "손익분기주가가격", "break-even stock price price", Kind::Decimal),
    Field::new("hts_rmnn_dynu", "HTS잔존일수", "HTS remaining days", Kind::Decimal),
    Field::new("hts_ints_vltl", "HTS내재변동성", "HTS implied volatility", Kind::Decimal),
    Field::new("stck_cnvr_rate", "주식전환비율", "stock conversion ratio", Kind::Ratio),
    Field::new("lp_hvol", "LP보유량", "LP holding qty", Kind::Shares),
    Field::new("lp_rlim", "LP비중", "LP weight", Kind::Ratio),
    Field::new("lvrg_val", "레버리지값", "leverage value", Kind::Decimal),
    Field::new("gear", "기어링", "gearing", Kind::Decimal),
    Field::new("delta_val", "델타값", "delta value", Kind::Decimal),
    Field::new("gama", "감마", "gamma", Kind::Decimal),
    Field::new("vega", "베가", "vega", Kind::Decimal),
    Field::new("theta", "세타", "theta", Kind::Decimal),
    Field::new("prls_qryr_rate", "손익분기비율", "break-even ratio", Kind::Ratio),
    Field::new("cfp", "자본지지점", "capital support point", Kind::Decimal),
    Field::new("prit", "패리티", "parity", Kind::Decimal),
    Field::new("invl_val", "내재가치값", "intrinsic value value", Kind::Decimal),
    Field::new("tmvl_val", "시간가치값", "time value value", Kind::Decimal),
    Field::new("hts_thpr", "HTS이론가", "HTS theoretical price", Kind::Decimal),
    Field::new("stck_lstn_date", "주식상장일자", "stock listing date", Kind::Date),
    Field::new("stck_last_tr_date", "주식최종거래일자", "stock last trading date", Kind::Date),
    Field::new("lp_ntby_qty", "LP순매도량", "LP net sell qty", Kind::Shares),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "elw",
    name: "udrl_asset_price",
    title: "ELW 기초자산별 종목시세",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/udrl-asset-price",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKEW154101C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UdrlAssetPriceRequest(Cells);

crate::schema::request_type!(UdrlAssetPriceRequest, DESCRIPTION);

impl UdrlAssetPriceRequest {
    /// Sets 조건시장분류코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건화면분류코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 시장구분코드: market division code (`FID_MRKT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_mrkt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 입력종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 기초자산입력종목코드: underlying input issue code (`FID_UNAS_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_unas_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 거래량수: volume count (`FID_VOL_CNT`).
    #[must_use] #[inline] pub fn fid_vol_cnt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 대상제외구분코드: target excluded division code (`FID_TRGT_EXLS_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_trgt_exls_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 입력가격1: input price 1 (`FID_INPUT_PRICE_1`).
    #[must_use] #[inline] pub fn fid_input_price_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 입력가격2: input price 2 (`FID_INPUT_PRICE_2`).
    #[must_use] #[inline] pub fn fid_input_price_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 입력거래량1: input volume 1 (`FID_INPUT_VOL_1`).
    #[must_use] #[inline] pub fn fid_input_vol_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 입력거래량2: input volume 2 (`FID_INPUT_VOL_2`).
    #[must_use] #[inline] pub fn fid_input_vol_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
    /// Sets 입력잔존일수1: input remaining days 1 (`FID_INPUT_RMNN_DYNU_1`).
    #[must_use] #[inline] pub fn fid_input_rmnn_dynu_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(11, value)) }
    /// Sets 입력잔존일수2: input remaining days 2 (`FID_INPUT_RMNN_DYNU_2`).
    #[must_use] #[inline] pub fn fid_input_rmnn_dynu_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(12, value)) }
    /// Sets 옵션: option (`FID_OPTION`).
    #[must_use] #[inline] pub fn fid_option(self, value: impl Into<Cell>) -> Self { Self(self.0.with(13, value)) }
    /// Sets 입력옵션1: input option 1 (`FID_INPUT_OPTION_1`).
    #[must_use] #[inline] pub fn fid_input_option_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(14, value)) }
    /// Sets 입력옵션2: input option 2 (`FID_INPUT_OPTION_2`).
    #[must_use] #[inline] pub fn fid_input_option_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(15, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UdrlAssetPriceResponse(Answer);

crate::schema::response_type!(UdrlAssetPriceResponse, DESCRIPTION);

impl UdrlAssetPriceResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = UdrlAssetPriceOutput<'_>> { self.0.rows(0).iter().map(UdrlAssetPriceOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct UdrlAssetPriceOutput<'a>(&'a Cells);

impl<'a> UdrlAssetPriceOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// ELW단축종목코드: ELW short issue code (`elw_shrn_iscd`).
    #[inline] pub fn elw_shrn_iscd(self) -> &'a str { self.0.text(0) }
    /// HTS한글종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(1) }
    /// ELW현재가: ELW current price (`elw_prpr`).
    #[inline] pub fn elw_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 전일대비부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(4) }
    /// 전일대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 누적거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 행사가: strike price (`acpr`).
    #[inline] pub fn acpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 손익분기주가가격: break-even stock price price (`prls_qryr_stpr_prc`).
    #[inline] pub fn prls_qryr_stpr_prc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// HTS잔존일수: HTS remaining days (`hts_rmnn_dynu`).
    #[inline] pub fn hts_rmnn_dynu(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// HTS내재변동성: HTS implied volatility (`hts_ints_vltl`).
    #[inline] pub fn hts_ints_vltl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 주식전환비율: stock conversion ratio (`stck_cnvr_rate`).
    #[inline] pub fn stck_cnvr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// LP보유량: LP holding qty (`lp_hvol`).
    #[inline] pub fn lp_hvol(self) -> Result<Option<i64>, FieldError> { self.0.whole(12) }
    /// LP비중: LP weight (`lp_rlim`).
    #[inline] pub fn lp_rlim(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 레버리지값: leverage value (`lvrg_val`).
    #[inline] pub fn lvrg_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 기어링: gearing (`gear`).
    #[inline] pub fn gear(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 델타값: delta value (`delta_val`).
    #[inline] pub fn delta_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 감마: gamma (`gama`).
    #[inline] pub fn gama(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 베가: vega (`vega`).
    #[inline] pub fn vega(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 세타: theta (`theta`).
    #[inline] pub fn theta(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 손익분기비율: break-even ratio (`prls_qryr_rate`).
    #[inline] pub fn prls_qryr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 자본지지점: capital support point (`cfp`).
    #[inline] pub fn cfp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 패리티: parity (`prit`).
    #[inline] pub fn prit(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 내재가치값: intrinsic value value (`invl_val`).
    #[inline] pub fn invl_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// 시간가치값: time value value (`tmvl_val`).
    #[inline] pub fn tmvl_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// HTS이론가: HTS theoretical price (`hts_thpr`).
    #[inline] pub fn hts_thpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// 주식상장일자: stock listing date (`stck_lstn_date`).
    #[inline] pub fn stck_lstn_date(self) -> Result<Option<Date>, FieldError> { self.0.date(26) }
    /// 주식최종거래일자: stock last trading date (`stck_last_tr_date`).
    #[inline] pub fn stck_last_tr_date(self) -> Result<Option<Date>, FieldError> { self.0.date(27) }
    /// LP순매도량: LP net sell qty (`lp_ntby_qty`).
    #[inline] pub fn lp_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(28) }
}

