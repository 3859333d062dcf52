//! `updown-rate` ELW 상승률순위: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// ELW 상승률순위: `GET /uapi/elw/v1/ranking/updown-rate`.
#[derive(Clone, Copy, Debug)]
pub struct UpdownRate;

impl Call for UpdownRate {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = UpdownRateRequest;
    type Response = UpdownRateResponse;
}

impl ReadCall for UpdownRate {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "사용자권한정보", "market division code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "거래소코드", "exchange code", Kind::Code).required(),
    Field::new("FID_UNAS_INPUT_ISCD", "상승율/하락율 구분", "underlying input issue code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "N일자값", "input issue code", Kind::Code).required(),
    Field::new("FID_INPUT_RMNN_DYNU_1", "거래량조건", "input remaining days 1", Kind::Decimal).required(),
    Field::new("FID_DIV_CLS_CODE", "NEXT KEY BUFF", "class division code", Kind::Code).required(),
    Field::new("FID_INPUT_PRICE_1", "사용자권한정보", "input price 1", Kind::Decimal).required(),
    Field::new("FID_INPUT_PRICE_2", "거래소코드", "input price 2", Kind::Decimal).required(),
    Field::new("FID_INPUT_VOL_1", "상승율/하락율 구분", "volume", Kind::Whole).required(),
    Field::new("FID_INPUT_VOL_2", "N일자값", "volume", Kind::Whole).required(),
    Field::new("FID_INPUT_DATE_1", "거래량조건", "input date 1", Kind::Date).required(),
    Field::new("FID_RANK_SORT_CLS_CODE", "NEXT KEY BUFF", "rank sort division code", Kind::Code).required(),
    Field::new("FID_BLNG_CLS_CODE", "사용자권한정보", "affiliated division code", Kind::Code).required(),
    Field::new("FID_INPUT_DATE_2", "거래소코드", "input date 2", Kind::Date).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("hts_kor_isnm", "HTS한글종목명", "HTS Korean issue name", Kind::Text),
    Field::new("elw_shrn_iscd", "ELW단축종목코드", "ELW short issue code", Kind::Code),
    Field::new("elw_prpr", "ELW현재가", "ELW current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일대비부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적거래량", "accumulated volume", Kind::Shares),
    Field::new("stck_sdpr", "주식기준가", "stock base price", Kind::Decimal),
    Field::new("sdpr_vrss_prpr_sign", "기준가대비현재가부호", "base price change current price sign", Kind::Code),
    Field::new("sdpr_vrss_prpr", "기준가대비현재가", "base price change current price", Kind::Decimal),
    Field::new("sdpr_vrss_prpr_rate", "기준가대비현재가비율", "base price change current price ratio", Kind::Ratio),
    Field::new("stck_oprc", "주식시가2", "stock open price", Kind::Decimal),
    Field::new("oprc_vrss_prpr_sign", "시가2대비현재가부호", "open price 2 change current price sign", Kind::Code),
    Field::new("oprc_vrss_prpr", "시가2대비현재가", "open price 2 change current price", Kind::Decimal),
    Field::new("oprc_vrss_prpr_rate", "시가2대비현재가비율", "open price 2 change current price ratio", Kind::Ratio),
    Field::new("stck_hgpr", "주식최고가", "stock high price", Kind::Decimal),
    Field::new("stck_lwpr", "주식최저가", "stock low price", Kind::Decimal),
    Field::new("prd_rsfl_sign", "기간등락부호", "period rise/fall sign", Kind::Code),
    Field::new("prd_rsfl", "기간등락", "period rise/fall", Kind::Text),
    Field::new("prd_rsfl_rate", "기간등락비율", "period rise/fall ratio", Kind::Ratio),
    Field::new("stck_cnvr_rate", "주식전환비율", "stock conversion ratio", Kind::Ratio),
    Field::new("hts_rmnn_dynu", "HTS잔존일수", "HTS remaining days", Kind::Decimal),
    Field::new("acpr", "행사가", "strike price", Kind::Decimal),
    Field::new("unas_isnm", "기초자산명", "underlying name", Kind::Text),
    Field::new("unas_shrn_iscd", "기초자산코드", "underlying code", Kind::Code),
    Field::new("lp_hldn_rate", "LP보유비율", "LP holding ratio", Kind::Ratio),
    Field::new("prit", "패리티", "parity", Kind::Decimal),
    Field::new("prls_qryr_stpr_prc", "손익분기주가가격", "break-even stock price price", Kind::Decimal),
    Field::new("delta_val", "델타값", "delta value", Kind::Decimal),
    Field::new("theta", "세타", "theta", Kind::Decimal),
    Field::new("prls_qryr_rate", "손익분기비율", "break-even ratio", Kind::Ratio),
    Field::new("stck_lstn_date", "주식상장일자", "stock listing date", Kind::Date),
    Field::new("stck_last_tr_date", "주식최종거래일자", "stock last trading date", Kind::Date),
    Field::new("hts_ints_vltl", "HTS내재변동성", "HTS implied volatility", Kind::Decimal),
    Field::new("lvrg_val", "레버리지값", "leverage value", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "elw",
    name: "updown_rate",
    title: "ELW 상승률순위",
    method: Method::Get,
    path: "/uapi/elw/v1/ranking/updown-rate",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPEW02770000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UpdownRateRequest(Cells);

crate::schema::request_type!(UpdownRateRequest, DESCRIPTION);

impl UpdownRateRequest {
    /// Sets 사용자권한정보: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 거래소코드: exchange code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 상승율/하락율 구분: underlying input issue code (`FID_UNAS_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_unas_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets N일자값: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 거래량조건: input remaining days 1 (`FID_INPUT_RMNN_DYNU_1`).
    #[must_use] #[inline] pub fn fid_input_rmnn_dynu_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets NEXT KEY BUFF: class division code (`FID_DIV_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 사용자권한정보: input price 1 (`FID_INPUT_PRICE_1`).
    #[must_use] #[inline] pub fn fid_input_price_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 거래소코드: input price 2 (`FID_INPUT_PRICE_2`).
    #[must_use] #[inline] pub fn fid_input_price_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 상승율/하락율 구분: volume (`FID_INPUT_VOL_1`).
    #[must_use] #[inline] pub fn fid_input_vol_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets N일자값: volume (`FID_INPUT_VOL_2`).
    #[must_use] #[inline] pub fn fid_input_vol_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 거래량조건: input date 1 (`FID_INPUT_DATE_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
    /// Sets NEXT KEY BUFF: rank sort division code (`FID_RANK_SORT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_rank_sort_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(11, value)) }
    /// Sets 사용자권한정보: affiliated division code (`FID_BLNG_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_blng_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(12, value)) }
    /// Sets 거래소코드: input date 2 (`FID_INPUT_DATE_2`).
    #[must_use] #[inline] pub fn fid_input_date_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(13, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UpdownRateResponse(Answer);

crate::schema::response_type!(UpdownRateResponse, DESCRIPTION);

impl UpdownRateResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = UpdownRateOutput<'_>> { self.0.rows(0).iter().map(UpdownRateOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct UpdownRateOutput<'a>(&'a Cells);

impl<'a> UpdownRateOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// HTS한글종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(0) }
    /// ELW단축종목코드: ELW short issue code (`elw_shrn_iscd`).
    #[inline] pub fn elw_shrn_iscd(self) -> &'a str { self.0.text(1) }
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
    /// 주식기준가: stock base price (`stck_sdpr`).
    #[inline] pub fn stck_sdpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 기준가대비현재가부호: base price change current price sign (`sdpr_vrss_prpr_sign`).
    #[inline] pub fn sdpr_vrss_prpr_sign(self) -> &'a str { self.0.text(8) }
    /// 기준가대비현재가: base price change current price (`sdpr_vrss_prpr`).
    #[inline] pub fn sdpr_vrss_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 기준가대비현재가비율: base price change current price ratio (`sdpr_vrss_prpr_rate`).
    #[inline] pub fn sdpr_vrss_prpr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 주식시가2: stock open price (`stck_oprc`).
    #[inline] pub fn stck_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 시가2대비현재가부호: open price 2 change current price sign (`oprc_vrss_prpr_sign`).
    #[inline] pub fn oprc_vrss_prpr_sign(self) -> &'a str { self.0.text(12) }
    /// 시가2대비현재가: open price 2 change current price (`oprc_vrss_prpr`).
    #[inline] pub fn oprc_vrss_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 시가2대비현재가비율: open price 2 change current price ratio (`oprc_vrss_prpr_rate`).
    #[inline] pub fn oprc_vrss_prpr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 주식최고가: stock high price (`stck_hgpr`).
    #[inline] pub fn stck_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 주식최저가: stock low price (`stck_lwpr`).
    #[inline] pub fn stck_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 기간등락부호: period rise/fall sign (`prd_rsfl_sign`).
    #[inline] pub fn prd_rsfl_sign(self) -> &'a str { self.0.text(17) }
    /// 기간등락: period rise/fall (`prd_rsfl`).
    #[inline] pub fn prd_rsfl(self) -> &'a str { self.0.text(18) }
    /// 기간등락비율: period rise/fall ratio (`prd_rsfl_rate`).
    #[inline] pub fn prd_rsfl_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 주식전환비율: stock conversion ratio (`stck_cnvr_rate`).
    #[inline] pub fn stck_cnvr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// HTS잔존일수: HTS remaining days (`hts_rmnn_dynu`).
    #[inline] pub fn hts_rmnn_dynu(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 행사가: strike price (`acpr`).
    #[inline] pub fn acpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 기초자산명: underlying name (`unas_isnm`).
    #[inline] pub fn unas_isnm(self) -> &'a str { self.0.text(23) }
    /// 기초자산코드: underlying code (`unas_shrn_iscd`).
    #[inline] pub fn unas_shrn_iscd(self) -> &'a str { self.0.text(24) }
    /// LP보유비율: LP holding ratio (`lp_hldn_rate`).
    #[inline] pub fn lp_hldn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// 패리티: parity (`prit`).
    #[inline] pub fn prit(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// 손익분기주가가격: break-even stock price price (`prls_qryr_stpr_prc`).
    #[inline] pub fn prls_qryr_stpr_prc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(27) }
    /// 델타값: delta value (`delta_val`).
    #[inline] pub fn delta_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
    /// 세타: theta (`theta`).
    #[inline] pub fn theta(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(29) }
    /// 손익분기비율: break-even ratio (`prls_qryr_rate`).
    #[inline] pub fn prls_qryr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(30) }
    /// 주식상장일자: stock listing date (`stck_lstn_date`).
    #[inline] pub fn stck_lstn_date(self) -> Result<Option<Date>, FieldError> { self.0.date(31) }
    /// 주식최종거래일자: stock last trading date (`stck_last_tr_date`).
    #[inline] pub fn stck_last_tr_date(self) -> Result<Option<Date>, FieldError> { self.0.date(32) }
    /// HTS내재변동성: HTS implied volatility (`hts_ints_vltl`).
    #[inline] pub fn hts_ints_vltl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(33) }
    /// 레버리지값: leverage value (`lvrg_val`).
    #[inline] pub fn lvrg_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(34) }
}

