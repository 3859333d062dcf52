//! `volume-rank` ELW 거래량순위: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// ELW 거래량순위: `GET /uapi/elw/v1/ranking/volume-rank`.
#[derive(Clone, Copy, Debug)]
pub struct VolumeRank;

impl Call for VolumeRank {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = VolumeRankRequest;
    type Response = VolumeRankResponse;
}

impl ReadCall for VolumeRank {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "조건화면분류코드", "screen division code", Kind::Code).required(),
    Field::new("FID_UNAS_INPUT_ISCD", "기초자산입력종목코드", "underlying input issue code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "발행사", "issuer", Kind::Code).required(),
    Field::new("FID_INPUT_RMNN_DYNU_1", "입력잔존일수", "input remaining days", Kind::Decimal).required(),
    Field::new("FID_DIV_CLS_CODE", "콜풋구분코드", "call/put division code", Kind::Code).required(),
    Field::new("FID_INPUT_PRICE_1", "가격(이상)", "price", Kind::Decimal).required(),
    Field::new("FID_INPUT_PRICE_2", "가격(이하)", "price", Kind::Decimal).required(),
    Field::new("FID_INPUT_VOL_1", "거래량(이상)", "volume", Kind::Whole).required(),
    Field::new("FID_INPUT_VOL_2", "거래량(이하)", "volume", Kind::Whole).required(),
    Field::new("FID_INPUT_DATE_1", "조회기준일", "inquiry base date", Kind::Date).required(),
    Field::new("FID_RANK_SORT_CLS_CODE", "순위정렬구분코드", "rank sort division code", Kind::Code).required(),
    Field::new("FID_BLNG_CLS_CODE", "소속구분코드", "affiliated division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_2", "LP발행사", "LP issuer", Kind::Text).required(),
    Field::new("FID_INPUT_DATE_2", "만기일-최종거래일조회", "maturity date - last trading day inquiry", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("elw_kor_isnm", "ELW한글종목명", "ELW Korean issue name", Kind::Text),
    Field::new("elw_shrn_iscd", "ELW단축종목코드", "ELW short issue code", Kind::Code),
    Field::new("elw_prpr", "ELW현재가", "ELW current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일대비부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일대비율", "prev-day change rate", Kind::Ratio),
    Field::new("lstn_stcn", "상장주수", "listed shares", Kind::Shares),
    Field::new("acml_vol", "누적거래량", "accumulated volume", Kind::Shares),
    Field::new("n_prdy_vol", "N전일거래량", "N prev-day volume", Kind::Shares),
    Field::new("n_prdy_vol_vrss", "N전일거래량대비", "N prev-day volume change", Kind::Decimal),
    Field::new("vol_inrt", "거래량증가율", "volume growth rate", Kind::Ratio),
    Field::new("vol_tnrt", "거래량회전율", "volume turnover rate", Kind::Ratio),
    Field::new("nday_vol_tnrt", "N일거래량회전율", "N day volume turnover rate", Kind::Ratio),
    Field::new("acml_tr_pbmn", "누적거래대금", "accumulated trading value", Kind::Decimal),
    Field::new("n_prdy_tr_pbmn", "N전일거래대금", "N prev-day trading value", Kind::Decimal),
    Field::new("n_prdy_tr_pbmn_vrss", "N전일거래대금대비", "N prev-day trading value change", Kind::Decimal),
    Field::new("total_askp_rsqn", "총매도호가잔량", "total ask remaining qty", Kind::Shares),
    Field::new("total_bidp_rsqn", "총매수호가잔량", "total bid remaining qty", Kind::Shares),
    Field::new("ntsl_rsqn", "순매도잔량", "net sell remaining qty", Kind::Shares),
    Field::new("ntby_rsqn", "순매수잔량", "net buy remaining qty", Kind::Shares),
    Field::new("seln_rsqn_rate", "매도잔량비율", "sell remaining qty ratio", Kind::Ratio),
    Field::new("shnu_rsqn_rate", "매수2잔량비율", "buy 2 remaining qty ratio", Kind::Ratio),
    Field::new("stck_cnvr_rate", "주식전환비율", "stock conversion ratio", Kind::Ratio),
    Field::new("hts_rmnn_dynu", "HTS잔존일수", "HTS remaining days", Kind::Decimal),
    Field::new("invl_val", "내재가치값", "intrinsic value value", Kind::Decimal),
    Field::new("tmvl_val", "시간가치값", "time value value", Kind::Decimal),
    Field::new("acpr", "행사가", "strike price", Kind::Decimal),
    Field::new("lp_mbcr_name", "LP회원사명", "LP member firm name", Kind::Text),
    Field::new("unas_isnm", "기초자산명", "underlying name", Kind::Text),
    Field::new("stck_last_tr_date", "최종거래일", "last trading day", Kind::Date),
    Field::new("unas_shrn_iscd", "기초자산코드", "underlying code", Kind::Code),
    Field::new("prdy_vol", "전일거래량", "prev-day volume", Kind::Shares),
    Field::new("lp_hldn_rate", "LP보유비율", "LP holding ratio", Kind::Ratio),
    Field::new("prit", "패리티", "parity", Kind::Decimal),
    Field::new("prls_qryr_stpr_prc", "손익분기주가가격", "break-even stock price price", Kind::Decimal),
    Field::new("delta_val", "델타값", "delta value", Kind::Decimal),
    Field::new("theta", "세타", "theta", Kind::Decimal),
    Field::new("prls_qryr_rate", "손익분기비율", "break-even ratio", Kind::Ratio),
    Field::new("stck_lstn_date", "주식상장일자", "stock listing date", Kind::Date),
    Field::new("hts_ints_vltl", "HTS내재변동성", "HTS implied volatility", Kind::Decimal),
    Field::new("lvrg_val", "레버리지값", "leverage value", Kind::Decimal),
    Field::new("lp_ntby_qty", "LP순매도량", "LP net sell qty", Kind::Shares),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "elw",
    name: "volume_rank",
    title: "ELW 거래량순위",
    method: Method::Get,
    path: "/uapi/elw/v1/ranking/volume-rank",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPEW02780000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VolumeRankRequest(Cells);

crate::schema::request_type!(VolumeRankRequest, DESCRIPTION);

impl VolumeRankRequest {
    /// Sets 조건시장분류코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건화면분류코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 기초자산입력종목코드: underlying input issue code (`FID_UNAS_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_unas_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 발행사: issuer (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 입력잔존일수: input remaining days (`FID_INPUT_RMNN_DYNU_1`).
    #[must_use] #[inline] pub fn fid_input_rmnn_dynu_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 콜풋구분코드: call/put division code (`FID_DIV_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 가격(이상): price (`FID_INPUT_PRICE_1`).
    #[must_use] #[inline] pub fn fid_input_price_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 가격(이하): price (`FID_INPUT_PRICE_2`).
    #[must_use] #[inline] pub fn fid_input_price_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 거래량(이상): volume (`FID_INPUT_VOL_1`).
    #[must_use] #[inline] pub fn fid_input_vol_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 거래량(이하): volume (`FID_INPUT_VOL_2`).
    #[must_use] #[inline] pub fn fid_input_vol_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 조회기준일: inquiry base date (`FID_INPUT_DATE_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
    /// Sets 순위정렬구분코드: rank sort division code (`FID_RANK_SORT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_rank_sort_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(11, value)) }
    /// Sets 소속구분코드: affiliated division code (`FID_BLNG_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_blng_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(12, value)) }
    /// Sets LP발행사: LP issuer (`FID_INPUT_ISCD_2`).
    #[must_use] #[inline] pub fn fid_input_iscd_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(13, value)) }
    /// Sets 만기일-최종거래일조회: maturity date - last trading day inquiry (`FID_INPUT_DATE_2`).
    #[must_use] #[inline] pub fn fid_input_date_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(14, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VolumeRankResponse(Answer);

crate::schema::response_type!(VolumeRankResponse, DESCRIPTION);

impl VolumeRankResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = VolumeRankOutput<'_>> { self.0.rows(0).iter().map(VolumeRankOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct VolumeRankOutput<'a>(&'a Cells);

impl<'a> VolumeRankOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// ELW한글종목명: ELW Korean issue name (`elw_kor_isnm`).
    #[inline] pub fn elw_kor_isnm(self) -> &'a str { self.0.text(0) }
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
    /// 상장주수: listed shares (`lstn_stcn`).
    #[inline] pub fn lstn_stcn(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 누적거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// N전일거래량: N prev-day volume (`n_prdy_vol`).
    #[inline] pub fn n_prdy_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// N전일거래량대비: N prev-day volume change (`n_prdy_vol_vrss`).
    #[inline] pub fn n_prdy_vol_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 거래량증가율: volume growth rate (`vol_inrt`).
    #[inline] pub fn vol_inrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 거래량회전율: volume turnover rate (`vol_tnrt`).
    #[inline] pub fn vol_tnrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// N일거래량회전율: N day volume turnover rate (`nday_vol_tnrt`).
    #[inline] pub fn nday_vol_tnrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 누적거래대금: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// N전일거래대금: N prev-day trading value (`n_prdy_tr_pbmn`).
    #[inline] pub fn n_prdy_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// N전일거래대금대비: N prev-day trading value change (`n_prdy_tr_pbmn_vrss`).
    #[inline] pub fn n_prdy_tr_pbmn_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 총매도호가잔량: total ask remaining qty (`total_askp_rsqn`).
    #[inline] pub fn total_askp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(16) }
    /// 총매수호가잔량: total bid remaining qty (`total_bidp_rsqn`).
    #[inline] pub fn total_bidp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(17) }
    /// 순매도잔량: net sell remaining qty (`ntsl_rsqn`).
    #[inline] pub fn ntsl_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(18) }
    /// 순매수잔량: net buy remaining qty (`ntby_rsqn`).
    #[inline] pub fn ntby_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(19) }
    /// 매도잔량비율: sell remaining qty ratio (`seln_rsqn_rate`).
    #[inline] pub fn seln_rsqn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 매수2잔량비율: buy 2 remaining qty ratio (`shnu_rsqn_rate`).
    #[inline] pub fn shnu_rsqn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 주식전환비율: stock conversion ratio (`stck_cnvr_rate`).
    #[inline] pub fn stck_cnvr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// HTS잔존일수: HTS remaining days (`hts_rmnn_dynu`).
    #[inline] pub fn hts_rmnn_dynu(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// 내재가치값: intrinsic value value (`invl_val`).
    #[inline] pub fn invl_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// 시간가치값: time value value (`tmvl_val`).
    #[inline] pub fn tmvl_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// 행사가: strike price (`acpr`).
    #[inline] pub fn acpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// LP회원사명: LP member firm name (`lp_mbcr_name`).
    #[inline] pub fn lp_mbcr_name(self) -> &'a str { self.0.text(27) }
    /// 기초자산명: underlying name (`unas_isnm`).
    #[inline] pub fn unas_isnm(self) -> &'a str { self.0.text(28) }
    /// 최종거래일: last trading day (`stck_last_tr_date`).
    #[inline] pub fn stck_last_tr_date(self) -> Result<Option<Date>, FieldError> { self.0.date(29) }
    /// 기초자산코드: underlying code (`unas_shrn_iscd`).
    #[inline] pub fn unas_shrn_iscd(self) -> &'a str { self.0.text(30) }
    /// 전일거래량: prev-day volume (`prdy_vol`).
    #[inline] pub fn prdy_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(31) }
    /// LP보유비율: LP holding ratio (`lp_hldn_rate`).
    #[inline] pub fn lp_hldn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(32) }
    /// 패리티: parity (`prit`).
    #[inline] pub fn prit(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(33) }
    /// 손익분기주가가격: break-even stock price price (`prls_qryr_stpr_prc`).
    #[inline] pub fn prls_qryr_stpr_prc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(34) }
    /// 델타값: delta value (`delta_val`).
    #[inline] pub fn delta_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(35) }
    /// 세타: theta (`theta`).
    #[inline] pub fn theta(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(36) }
    /// 손익분기비율: break-even ratio (`prls_qryr_rate`).
    #[inline] pub fn prls_qryr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(37) }
    /// 주식상장일자: stock listing date (`stck_lstn_date`).
    #[inline] pub fn stck_lstn_date(self) -> Result<Option<Date>, FieldError> { self.0.date(38) }
    /// HTS내재변동성: HTS implied volatility (`hts_ints_vltl`).
    #[inline] pub fn hts_ints_vltl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(39) }
    /// 레버리지값: leverage value (`lvrg_val`).
    #[inline] pub fn lvrg_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(40) }
    /// LP순매도량: LP net sell qty (`lp_ntby_qty`).
    #[inline] pub fn lp_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(41) }
}

