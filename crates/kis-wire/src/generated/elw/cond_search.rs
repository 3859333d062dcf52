//! `cond-search` ELW 종목검색: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// ELW 종목검색: `GET /uapi/elw/v1/quotations/cond-search`.
#[derive(Clone, Copy, Debug)]
pub struct CondSearch;

impl Call for CondSearch {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = CondSearchRequest;
    type Response = CondSearchResponse;
}

impl ReadCall for CondSearch {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "조건화면분류코드", "screen division code", Kind::Code).required(),
    Field::new("FID_RANK_SORT_CLS_CODE", "순위정렬구분코드", "rank sort division code", Kind::Code).required(),
    Field::new("FID_INPUT_CNT_1", "입력수1", "input count 1", Kind::Text).required(),
    Field::new("FID_RANK_SORT_CLS_CODE_2", "순위정렬구분코드2", "rank sort division code 2", Kind::Code).required(),
    Field::new("FID_INPUT_CNT_2", "입력수2", "input count 2", Kind::Text).required(),
    Field::new("FID_RANK_SORT_CLS_CODE_3", "순위정렬구분코드3", "rank sort division code 3", Kind::Code).required(),
    Field::new("FID_INPUT_CNT_3", "입력수3", "input count 3", Kind::Text).required(),
    Field::new("FID_TRGT_CLS_CODE", "대상구분코드", "target division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_UNAS_INPUT_ISCD", "기초자산입력종목코드", "underlying input issue code", Kind::Code).required(),
    Field::new("FID_MRKT_CLS_CODE", "시장구분코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_DATE_1", "입력날짜1", "input date 1", Kind::Date).required(),
    Field::new("FID_INPUT_DATE_2", "입력날짜2", "input date 2", Kind::Date).required(),
    Field::new("FID_INPUT_ISCD_2", "입력종목코드2", "input issue code 2", Kind::Code).required(),
    Field::new("FID_ETC_CLS_CODE", "기타구분코드", "other division code", Kind::Code).required(),
    Field::new("FID_INPUT_RMNN_DYNU_1", "입력잔존일수1", "input remaining days 1", Kind::Decimal).required(),
    Field::new("FID_INPUT_RMNN_DYNU_2", "입력잔존일수2", "input remaining days 2", Kind::Decimal).required(),
    Field::new("FID_PRPR_CNT1", "현재가수1", "current price count 1", Kind::Shares).required(),
    Field::new("FID_PRPR_CNT2", "현재가수2", "current price count 2", Kind::Shares).required(),
    Field::new("FID_RSFL_RATE1", "등락비율1", "rise/fall ratio 1", Kind::Ratio).required(),
    Field::new("FID_RSFL_RATE2", "등락비율2", "rise/fall ratio 2", Kind::Ratio).required(),
    Field::new("FID_VOL1", "거래량1", "volume 1", Kind::Shares).required(),
    Field::new("FID_VOL2", "거래량2", "volume 2", Kind::Shares).required(),
    Field::new("FID_APLY_RANG_PRC_1", "적용범위가격1", "applied range price 1", Kind::Decimal).required(),
    Field::new("FID_APLY_RANG_PRC_2", "적용범위가격2", "applied range price 2", Kind::Decimal).required(),
    Field::new("FID_LVRG_VAL1", "레버리지값1", "leverage value 1", Kind::Decimal).required(),
    Field::new("FID_LVRG_VAL2", "레버리지값2", "leverage value 2", Kind::Decimal).required(),
    Field::new("FID_VOL3", "거래량3", "volume 3", Kind::Shares).required(),
    Field::new("FID_VOL4", "거래량4", "volume 4", Kind::Shares).required(),
    Field::new("FID_INTS_VLTL1", "내재변동성1", "implied volatility 1", Kind::Decimal).required(),
    Field::new("FID_INTS_VLTL2", "내재변동성2", "implied volatility 2", Kind::Decimal).required(),
    Field::new("FID_PRMM_VAL1", "프리미엄값1", "premium value 1", Kind::Decimal).required(),
    Field::new("FID_PRMM_VAL2", "프리미엄값2", "premium value 2", Kind::Decimal).required(),
    Field::new("FID_GEAR1", "기어링1", "gearing 1", Kind::Decimal).required(),
    Field::new("FID_GEAR2", "기어링2", "gearing 2", Kind::Decimal).required(),
    Field::new("FID_PRLS_QRYR_RATE1", "손익분기비율1", "break-even ratio 1", Kind::Ratio).required(),
    Field::new("FID_PRLS_QRYR_RATE2", "손익분기비율2", "break-even ratio 2", Kind::Ratio).required(),
    Field::new("FID_DELTA1", "델타1", "delta 1", Kind::Decimal).required(),
    Field::new("FID_DELTA2", "델타2", "delta 2", Kind::Decimal).required(),
    Field::new("FID_ACPR1", "행사가1", "strike price 1", Kind::Decimal).required(),
    Field::new("FID_ACPR2", "행사가2", "strike price 2", Kind::Decimal).required(),
    Field::new("FID_STCK_CNVR_RATE1", "주식전환비율1", "stock conversion ratio 1", Kind::Ratio).required(),
    Field::new("FID_STCK_CNVR_RATE2", "주식전환비율2", "stock conversion ratio 2", Kind::Ratio).required(),
    Field::new("FID_DIV_CLS_CODE", "분류구분코드", "class division code", Kind::Code).required(),
    Field::new("FID_PRIT1", "패리티1", "parity 1", Kind::Decimal).required(),
    Field::new("FID_PRIT2", "패리티2", "parity 2", Kind::Decimal).required(),
    Field::new("FID_CFP1", "자본지지점1", "capital support point 1", Kind::Text).required(),
    Field::new("FID_CFP2", "자본지지점2", "capital support point 2", Kind::Text).required(),
    Field::new("FID_INPUT_NMIX_PRICE_1", "지수가격1", "index price 1", Kind::Decimal).required(),
    Field::new("FID_INPUT_NMIX_PRICE_2", "지수가격2", "index price 2", Kind::Decimal).required(),
    Field::new("FID_EGEA_VAL1", "E기어링값1", "E gearing value 1", Kind::Decimal).required(),
    Field::new("FID_EGEA_VAL2", "E기어링값2", "E gearing value 2", Kind::Decimal).required(),
    Field::new("FID_INPUT_DVDN_ERT", "배당수익율", "dividend earning rate", Kind::Ratio).required(),
    Field::new("FID_INPUT_HIST_VLTL", "역사적변동성", "historical volatility", Kind::Decimal).required(),
    Field::new("FID_THETA1", "세타1", "theta 1", Kind::Decimal).required(),
    Field::new("FID_THETA2", "세타2", "theta 2", Kind::Decimal).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("bond_shrn_iscd", "채권단축종목코드", "bond short issue code", Kind::Code),
    Field::new("hts_kor_isnm", "HTS한글종목명", "HTS Korean issue name", Kind::Text),
    Field::new("rght_type_name", "권리유형명", "right type name", Kind::Text),
    Field::new("elw_prpr", "ELW현재가", "ELW current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일대비부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적거래량", "accumulated volume", Kind::Shares),
    Field::new("acpr", "행사가", "strike price", Kind::Decimal),
    Field::new("stck_cnvr_rate", "주식전환비율", "stock conversion ratio", Kind::Ratio),
    Field::new("stck_lstn_date", "주식상장일자", "stock listing date", Kind::Date),
    Field::new("stck_last_tr_date", "주식최종거래일자", "stock last trading date", Kind::Date),
    Field::new("hts_rmnn_dynu", "HTS잔존일수", "HTS remaining days", Kind::Decimal),
    Field::new("unas_isnm", "기초자산종목명", "underlying issue name", Kind::Text),
    Field::new("unas_prpr", "기초자산현재가", "underlying current price", Kind::Decimal),
    Field::new("unas_prdy_vrss", "기초자산전일대비", "underlying prev-day change", Kind::Decimal),
    Field::new("unas_prdy_vrss_sign", "기초자산전일대비부호", "underlying prev-day change sign", Kind::Code),
    Field::new("unas_prdy_ctrt", "기초자산전일대비율", "underlying prev-day change rate", Kind::Ratio),
    Field::new("unas_acml_vol", "기초자산누적거래량", "underlying accumulated volume", Kind::Shares),
    Field::new("moneyness", "MONEYNESS", "MONEYNESS", Kind::Decimal),
    Field::new("atm_cls_name", "ATM구분명", "ATM division name", Kind::Text),
    Field::new("prit", "패리티", "parity", Kind::Decimal),
    Field::new("delta_val", "델타값", "delta value", Kind::Decimal),
    Field::new("hts_ints_vltl", "HTS내재변동성", "HTS implied volatility", Kind::Decimal),
    Field::new("tmvl_val", "시간가치값", "time value value", Kind::Decimal),
    Field::new("gear", "기어링", "gearing", Kind::Decimal),
    Field::new("lvrg_val", "레버리지값", "leverage value", Kind::Decimal),
    Field::new("prls_qryr_rate", "손익분기비율", "break-even ratio", Kind::Ratio),
    Field::new("cfp", "자본지지점", "capital support point", Kind::Decimal),
    Field::new("lstn_stcn", "상장주수", "listed shares", Kind::Shares),
    Field::new("pblc_co_name", "발행회사명", "issuing company name", Kind::Text),
    Field::new("lp_mbcr_name", "LP회원사명", "LP member firm name", Kind::Text),
    Field::new("lp_hldn_rate", "LP보유비율", "LP holding ratio", Kind::Ratio),
    Field::new("elw_rght_form", "ELW권리형태", "", Kind::Text),
    Field::new("elw_ko_barrier", "조기종료발생기준가격", "early termination occurrence reference price", Kind::Decimal),
    Field::new("apprch_rate", "접근도", "proximity", Kind::Ratio),
    Field::new("unas_shrn_iscd", "기초자산단축종목코드", "underlying short issue code", Kind::Code),
    Field::new("mtrt_date", "만기일자", "maturity date", Kind::Date),
    Field::new("prmm_val", "프리미엄값", "premium value", Kind::Decimal),
    Field::new("stck_lp_fin_date", "주식LP종료일자", "stock LP end date", Kind::Date),
    Field::new("tick_conv_prc", "틱환산가", "tick-converted price", Kind::Decimal),
    Field::new("prls_qryr_stpr_prc", "손익분기주가가격", "break-even stock price price", Kind::Decimal),
    Field::new("lp_hvol", "LP보유량", "LP holding qty", Kind::Shares),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "elw",
    name: "cond_search",
    title: "ELW 종목검색",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/cond-search",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKEW15100000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CondSearchRequest(Cells);

crate::schema::request_type!(CondSearchRequest, DESCRIPTION);

impl CondSearchRequest {
    /// Sets 조건시장분류코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건화면분류코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 순위정렬구분코드: rank sort division code (`FID_RANK_SORT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_rank_sort_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 입력수1: input count 1 (`FID_INPUT_CNT_1`).
    #[must_use] #[inline] pub fn fid_input_cnt_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 순위정렬구분코드2: rank sort division code 2 (`FID_RANK_SORT_CLS_CODE_2`).
    #[must_use] #[inline] pub fn fid_rank_sort_cls_code_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 입력수2: input count 2 (`FID_INPUT_CNT_2`).
    #[must_use] #[inline] pub fn fid_input_cnt_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 순위정렬구분코드3: rank sort division code 3 (`FID_RANK_SORT_CLS_CODE_3`).
    #[must_use] #[inline] pub fn fid_rank_sort_cls_code_3(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 입력수3: input count 3 (`FID_INPUT_CNT_3`).
    #[must_use] #[inline] pub fn fid_input_cnt_3(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 대상구분코드: target division code (`FID_TRGT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_trgt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 입력종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 기초자산입력종목코드: underlying input issue code (`FID_UNAS_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_unas_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
    /// Sets 시장구분코드: market division code (`FID_MRKT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_mrkt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(11, value)) }
    /// Sets 입력날짜1: input date 1 (`FID_INPUT_DATE_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(12, value)) }
    /// Sets 입력날짜2: input date 2 (`FID_INPUT_DATE_2`).
    #[must_use] #[inline] pub fn fid_input_date_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(13, value)) }
    /// Sets 입력종목코드2: input issue code 2 (`FID_INPUT_ISCD_2`).
    #[must_use] #[inline] pub fn fid_input_iscd_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(14, value)) }
    /// Sets 기타구분코드: other division code (`FID_ETC_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_etc_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(15, value)) }
    /// Sets 입력잔존일수1: input remaining days 1 (`FID_INPUT_RMNN_DYNU_1`).
    #[must_use] #[inline] pub fn fid_input_rmnn_dynu_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(16, value)) }
    /// Sets 입력잔존일수2: input remaining days 2 (`FID_INPUT_RMNN_DYNU_2`).
    #[must_use] #[inline] pub fn fid_input_rmnn_dynu_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(17, value)) }
    /// Sets 현재가수1: current price count 1 (`FID_PRPR_CNT1`).
    #[must_use] #[inline] pub fn fid_prpr_cnt1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(18, value)) }
    /// Sets 현재가수2: current price count 2 (`FID_PRPR_CNT2`).
    #[must_use] #[inline] pub fn fid_prpr_cnt2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(19, value)) }
    /// Sets 등락비율1: rise/fall ratio 1 (`FID_RSFL_RATE1`).
    #[must_use] #[inline] pub fn fid_rsfl_rate1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(20, value)) }
    /// Sets 등락비율2: rise/fall ratio 2 (`FID_RSFL_RATE2`).
    #[must_use] #[inline] pub fn fid_rsfl_rate2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(21, value)) }
    /// Sets 거래량1: volume 1 (`FID_VOL1`).
    #[must_use] #[inline] pub fn fid_vol1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(22, value)) }
    /// Sets 거래량2: volume 2 (`FID_VOL2`).
    #[must_use] #[inline] pub fn fid_vol2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(23, value)) }
    /// Sets 적용범위가격1: applied range price 1 (`FID_APLY_RANG_PRC_1`).
    #[must_use] #[inline] pub fn fid_aply_rang_prc_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(24, value)) }
    /// Sets 적용범위가격2: applied range price 2 (`FID_APLY_RANG_PRC_2`).
    #[must_use] #[inline] pub fn fid_aply_rang_prc_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(25, value)) }
    /// Sets 레버리지값1: leverage value 1 (`FID_LVRG_VAL1`).
    #[must_use] #[inline] pub fn fid_lvrg_val1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(26, value)) }
    /// Sets 레버리지값2: leverage value 2 (`FID_LVRG_VAL2`).
    #[must_use] #[inline] pub fn fid_lvrg_val2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(27, value)) }
    /// Sets 거래량3: volume 3 (`FID_VOL3`).
    #[must_use] #[inline] pub fn fid_vol3(self, value: impl Into<Cell>) -> Self { Self(self.0.with(28, value)) }
    /// Sets 거래량4: volume 4 (`FID_VOL4`).
    #[must_use] #[inline] pub fn fid_vol4(self, value: impl Into<Cell>) -> Self { Self(self.0.with(29, value)) }
    /// Sets 내재변동성1: implied volatility 1 (`FID_INTS_VLTL1`).
    #[must_use] #[inline] pub fn fid_ints_vltl1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(30, value)) }
    /// Sets 내재변동성2: implied volatility 2 (`FID_INTS_VLTL2`).
    #[must_use] #[inline] pub fn fid_ints_vltl2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(31, value)) }
    /// Sets 프리미엄값1: premium value 1 (`FID_PRMM_VAL1`).
    #[must_use] #[inline] pub fn fid_prmm_val1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(32, value)) }
    /// Sets 프리미엄값2: premium value 2 (`FID_PRMM_VAL2`).
    #[must_use] #[inline] pub fn fid_prmm_val2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(33, value)) }
    /// Sets 기어링1: gearing 1 (`FID_GEAR1`).
    #[must_use] #[inline] pub fn fid_gear1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(34, value)) }
    /// Sets 기어링2: gearing 2 (`FID_GEAR2`).
    #[must_use] #[inline] pub fn fid_gear2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(35, value)) }
    /// Sets 손익분기비율1: break-even ratio 1 (`FID_PRLS_QRYR_RATE1`).
    #[must_use] #[inline] pub fn fid_prls_qryr_rate1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(36, value)) }
    /// Sets 손익분기비율2: break-even ratio 2 (`FID_PRLS_QRYR_RATE2`).
    #[must_use] #[inline] pub fn fid_prls_qryr_rate2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(37, value)) }
    /// Sets 델타1: delta 1 (`FID_DELTA1`).
    #[must_use] #[inline] pub fn fid_delta1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(38, value)) }
    /// Sets 델타2: delta 2 (`FID_DELTA2`).
    #[must_use] #[inline] pub fn fid_delta2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(39, value)) }
    /// Sets 행사가1: strike price 1 (`FID_ACPR1`).
    #[must_use] #[inline] pub fn fid_acpr1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(40, value)) }
    /// Sets 행사가2: strike price 2 (`FID_ACPR2`).
    #[must_use] #[inline] pub fn fid_acpr2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(41, value)) }
    /// Sets 주식전환비율1: stock conversion ratio 1 (`FID_STCK_CNVR_RATE1`).
    #[must_use] #[inline] pub fn fid_stck_cnvr_rate1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(42, value)) }
    /// Sets 주식전환비율2: stock conversion ratio 2 (`FID_STCK_CNVR_RATE2`).
    #[must_use] #[inline] pub fn fid_stck_cnvr_rate2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(43, value)) }
    /// Sets 분류구분코드: class division code (`FID_DIV_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(44, value)) }
    /// Sets 패리티1: parity 1 (`FID_PRIT1`).
    #[must_use] #[inline] pub fn fid_prit1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(45, value)) }
    /// Sets 패리티2: parity 2 (`FID_PRIT2`).
    #[must_use] #[inline] pub fn fid_prit2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(46, value)) }
    /// Sets 자본지지점1: capital support point 1 (`FID_CFP1`).
    #[must_use] #[inline] pub fn fid_cfp1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(47, value)) }
    /// Sets 자본지지점2: capital support point 2 (`FID_CFP2`).
    #[must_use] #[inline] pub fn fid_cfp2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(48, value)) }
    /// Sets 지수가격1: index price 1 (`FID_INPUT_NMIX_PRICE_1`).
    #[must_use] #[inline] pub fn fid_input_nmix_price_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(49, value)) }
    /// Sets 지수가격2: index price 2 (`FID_INPUT_NMIX_PRICE_2`).
    #[must_use] #[inline] pub fn fid_input_nmix_price_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(50, value)) }
    /// Sets E기어링값1: E gearing value 1 (`FID_EGEA_VAL1`).
    #[must_use] #[inline] pub fn fid_egea_val1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(51, value)) }
    /// Sets E기어링값2: E gearing value 2 (`FID_EGEA_VAL2`).
    #[must_use] #[inline] pub fn fid_egea_val2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(52, value)) }
    /// Sets 배당수익율: dividend earning rate (`FID_INPUT_DVDN_ERT`).
    #[must_use] #[inline] pub fn fid_input_dvdn_ert(self, value: impl Into<Cell>) -> Self { Self(self.0.with(53, value)) }
    /// Sets 역사적변동성: historical volatility (`FID_INPUT_HIST_VLTL`).
    #[must_use] #[inline] pub fn fid_input_hist_vltl(self, value: impl Into<Cell>) -> Self { Self(self.0.with(54, value)) }
    /// Sets 세타1: theta 1 (`FID_THETA1`).
    #[must_use] #[inline] pub fn fid_theta1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(55, value)) }
    /// Sets 세타2: theta 2 (`FID_THETA2`).
    #[must_use] #[inline] pub fn fid_theta2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(56, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CondSearchResponse(Answer);

crate::schema::response_type!(CondSearchResponse, DESCRIPTION);

impl CondSearchResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = CondSearchOutput<'_>> { self.0.rows(0).iter().map(CondSearchOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct CondSearchOutput<'a>(&'a Cells);

impl<'a> CondSearchOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 채권단축종목코드: bond short issue code (`bond_shrn_iscd`).
    #[inline] pub fn bond_shrn_iscd(self) -> &'a str { self.0.text(0) }
    /// HTS한글종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(1) }
    /// 권리유형명: right type name (`rght_type_name`).
    #[inline] pub fn rght_type_name(self) -> &'a str { self.0.text(2) }
    /// ELW현재가: ELW current price (`elw_prpr`).
    #[inline] pub fn elw_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 전일대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 전일대비부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(5) }
    /// 전일대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 누적거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 행사가: strike price (`acpr`).
    #[inline] pub fn acpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 주식전환비율: stock conversion ratio (`stck_cnvr_rate`).
    #[inline] pub fn stck_cnvr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 주식상장일자: stock listing date (`stck_lstn_date`).
    #[inline] pub fn stck_lstn_date(self) -> Result<Option<Date>, FieldError> { self.0.date(10) }
    /// 주식최종거래일자: stock last trading date (`stck_last_tr_date`).
    #[inline] pub fn stck_last_tr_date(self) -> Result<Option<Date>, FieldError> { self.0.date(11) }
    /// HTS잔존일수: HTS remaining days (`hts_rmnn_dynu`).
    #[inline] pub fn hts_rmnn_dynu(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 기초자산종목명: underlying issue name (`unas_isnm`).
    #[inline] pub fn unas_isnm(self) -> &'a str { self.0.text(13) }
    /// 기초자산현재가: underlying current price (`unas_prpr`).
    #[inline] pub fn unas_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 기초자산전일대비: underlying prev-day change (`unas_prdy_vrss`).
    #[inline] pub fn unas_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 기초자산전일대비부호: underlying prev-day change sign (`unas_prdy_vrss_sign`).
    #[inline] pub fn unas_prdy_vrss_sign(self) -> &'a str { self.0.text(16) }
    /// 기초자산전일대비율: underlying prev-day change rate (`unas_prdy_ctrt`).
    #[inline] pub fn unas_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 기초자산누적거래량: underlying accumulated volume (`unas_acml_vol`).
    #[inline] pub fn unas_acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(18) }
    /// MONEYNESS: MONEYNESS (`moneyness`).
    #[inline] pub fn moneyness(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// ATM구분명: ATM division name (`atm_cls_name`).
    #[inline] pub fn atm_cls_name(self) -> &'a str { self.0.text(20) }
    /// 패리티: parity (`prit`).
    #[inline] pub fn prit(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 델타값: delta value (`delta_val`).
    #[inline] pub fn delta_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// HTS내재변동성: HTS implied volatility (`hts_ints_vltl`).
    #[inline] pub fn hts_ints_vltl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// 시간가치값: time value value (`tmvl_val`).
    #[inline] pub fn tmvl_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// 기어링: gearing (`gear`).
    #[inline] pub fn gear(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// 레버리지값: leverage value (`lvrg_val`).
    #[inline] pub fn lvrg_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// 손익분기비율: break-even ratio (`prls_qryr_rate`).
    #[inline] pub fn prls_qryr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(27) }
    /// 자본지지점: capital support point (`cfp`).
    #[inline] pub fn cfp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
    /// 상장주수: listed shares (`lstn_stcn`).
    #[inline] pub fn lstn_stcn(self) -> Result<Option<i64>, FieldError> { self.0.whole(29) }
    /// 발행회사명: issuing company name (`pblc_co_name`).
    #[inline] pub fn pblc_co_name(self) -> &'a str { self.0.text(30) }
    /// LP회원사명: LP member firm name (`lp_mbcr_name`).
    #[inline] pub fn lp_mbcr_name(self) -> &'a str { self.0.text(31) }
    /// LP보유비율: LP holding ratio (`lp_hldn_rate`).
    #[inline] pub fn lp_hldn_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(32) }
    /// ELW권리형태 (`elw_rght_form`).
    #[inline] pub fn elw_rght_form(self) -> &'a str { self.0.text(33) }
    /// 조기종료발생기준가격: early termination occurrence reference price (`elw_ko_barrier`).
    #[inline] pub fn elw_ko_barrier(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(34) }
    /// 접근도: proximity (`apprch_rate`).
    #[inline] pub fn apprch_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(35) }
    /// 기초자산단축종목코드: underlying short issue code (`unas_shrn_iscd`).
    #[inline] pub fn unas_shrn_iscd(self) -> &'a str { self.0.text(36) }
    /// 만기일자: maturity date (`mtrt_date`).
    #[inline] pub fn mtrt_date(self) -> Result<Option<Date>, FieldError> { self.0.date(37) }
    /// 프리미엄값: premium value (`prmm_val`).
    #[inline] pub fn prmm_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(38) }
    /// 주식LP종료일자: stock LP end date (`stck_lp_fin_date`).
    #[inline] pub fn stck_lp_fin_date(self) -> Result<Option<Date>, FieldError> { self.0.date(39) }
    /// 틱환산가: tick-converted price (`tick_conv_prc`).
    #[inline] pub fn tick_conv_prc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(40) }
    /// 손익분기주가가격: break-even stock price price (`prls_qryr_stpr_prc`).
    #[inline] pub fn prls_qryr_stpr_prc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(41) }
    /// LP보유량: LP holding qty (`lp_hvol`).
    #[inline] pub fn lp_hvol(self) -> Result<Option<i64>, FieldError> { self.0.whole(42) }
}

