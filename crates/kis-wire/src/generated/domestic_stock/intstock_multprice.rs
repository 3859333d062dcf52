//! `intstock-multprice` 관심종목(멀티종목) 시세조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 관심종목(멀티종목) 시세조회: `GET /uapi/domestic-stock/v1/quotations/intstock-multprice`.
#[derive(Clone, Copy, Debug)]
pub struct IntstockMultprice;

impl Call for IntstockMultprice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = IntstockMultpriceRequest;
    type Response = IntstockMultpriceResponse;
}

impl ReadCall for IntstockMultprice {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE_1", "조건 시장 분류 코드1", "market division code 1", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_1", "입력 종목코드1", "input issue code 1", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_2", "조건 시장 분류 코드2", "market division code 2", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_2", "입력 종목코드2", "input issue code 2", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_3", "조건 시장 분류 코드3", "market division code 3", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_3", "입력 종목코드3", "input issue code 3", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_4", "조건 시장 분류 코드4", "market division code 4", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_4", "입력 종목코드4", "input issue code 4", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_5", "조건 시장 분류 코드5", "market division code 5", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_5", "입력 종목코드5", "input issue code 5", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_6", "조건 시장 분류 코드6", "market division code 6", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_6", "입력 종목코드6", "input issue code 6", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_7", "조건 시장 분류 코드7", "market division code 7", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_7", "입력 종목코드7", "input issue code 7", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_8", "조건 시장 분류 코드8", "market division code 8", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_8", "입력 종목코드8", "input issue code 8", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_9", "조건 시장 분류 코드9", "market division code 9", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_9", "입력 종목코드9", "input issue code 9", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_10", "조건 시장 분류 코드10", "market division code 10", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_10", "입력 종목코드10", "input issue code 10", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_11", "조건 시장 분류 코드11", "market division code 11", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_11", "입력 종목코드11", "input issue code 11", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_12", "조건 시장 분류 코드12", "market division code 12", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_12", "입력 종목코드12", "input issue code 12", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_13", "조건 시장 분류 코드13", "market division code 13", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_13", "입력 종목코드13", "input issue code 13", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_14", "조건 시장 분류 코드14", "market division code 14", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_14", "입력 종목코드14", "input issue code 14", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_15", "조건 시장 분류 코드15", "market division code 15", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_15", "입력 종목코드15", "input issue code 15", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_16", "조건 시장 분류 코드16", "market division code 16", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_16", "입력 종목코드16", "input issue code 16", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_17", "조건 시장 분류 코드17", "market division code 17", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_17", "입력 종목코드17", "input issue code 17", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_18", "조건 시장 분류 코드18", "market division code 18", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_18", "입력 종목코드18", "input issue code 18", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_19", "조건 시장 분류 코드19", "market division code 19", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_19", "입력 종목코드19", "input issue code 19", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_20", "조건 시장 분류 코드20", "market division code 20", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_20", "입력 종목코드20", "input issue code 20", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_21", "조건 시장 분류 코드21", "market division code 21", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_21", "입력 종목코드21", "input issue code 21", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_22", "조건 시장 분류 코드22", "market division code 22", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_22", "입력 종목코드22", "input issue code 22", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_23", "조건 시장 분류 코드23", "market division code 23", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_23", "입력 종목코드23", "input issue code 23", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_24", "조건 시장 분류 코드24", "market division code 24", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_24", "입력 종목코드24", "input issue code 24", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_25", "조건 시장 분류 코드25", "market division code 25", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_25", "입력 종목코드25", "input issue code 25", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_26", "조건 시장 분류 코드26", "market division code 26", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_26", "입력 종목코드26", "input issue code 26", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_27", "조건 시장 분류 코드27", "market division code 27", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_27", "입력 종목코드27", "input issue code 27", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_28", "조건 시장 분류 코드28", "market division code 28", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_28", "입력 종목코드28", "input issue code 28", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_29", "조건 시장 분류 코드29", "market division code 29", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_29", "입력 종목코드29", "input issue code 29", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE_30", "조건 시장 분류 코드30", "market division code 30", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_30", "입력 종목코드30", "input issue code 30", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("kospi_kosdaq_cls_name", "코스피 코스닥 구분 명", "", Kind::Text),
    Field::new("mrkt_trtm_cls_name", "시장 조치 구분 명", "market action division name", Kind::Text),
    Field::new("hour_cls_code", "시간 구분 코드", "time division code", Kind::Code),
    Field::new("inter_shrn_iscd", "관심 단축 종목코드", "interest short issue code", Kind::Code),
    Field::new("inter_kor_isnm", "관심 한글 종목명", "interest Korean issue name", Kind::Text),
    Field::new("inter2_prpr", "관심2 현재가", "interest 2 current price", Kind::Decimal),
    Field::new("inter2_prdy_vrss", "관심2 전일 대비", "interest 2 prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("inter2_oprc", "관심2 시가", "interest 2 open price", Kind::Decimal),
    Field::new("inter2_hgpr", "관심2 고가", "interest 2 high price", Kind::Decimal),
    Field::new("inter2_lwpr", "관심2 저가", "interest 2 low price", Kind::Decimal),
    Field::new("inter2_llam", "관심2 하한가", "interest 2 lower limit price", Kind::Decimal),
    Field::new("inter2_mxpr", "관심2 상한가", "interest 2 upper limit price", Kind::Decimal),
    Field::new("inter2_askp", "관심2 매도호가", "interest 2 ask price", Kind::Decimal),
    Field::new("inter2_bidp", "관심2 매수호가", "interest 2 bid price", Kind::Decimal),
    Field::new("seln_rsqn", "매도 잔량", "sell remaining qty", Kind::Shares),
    Field::new("shnu_rsqn", "매수2 잔량", "buy remaining qty", Kind::Shares),
    Field::new("total_askp_rsqn", "총 매도호가 잔량", "total ask remaining qty", Kind::Shares),
    Field::new("total_bidp_rsqn", "총 매수호가 잔량", "total bid remaining qty", Kind::Shares),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value", Kind::Decimal),
    Field::new("inter2_prdy_clpr", "관심2 전일 종가", "interest 2 prev-day close price", Kind::Decimal),
    Field::new("oprc_vrss_hgpr_rate", "시가 대비 최고가 비율", "vs open high price ratio", Kind::Ratio),
    Field::new("intr_antc_cntg_vrss", "관심 예상 체결 대비", "interest expected execution change", Kind::Decimal),
    Field::new("intr_antc_cntg_vrss_sign", "관심 예상 체결 대비 부호", "interest expected execution change sign", Kind::Code),
    Field::new("intr_antc_cntg_prdy_ctrt", "관심 예상 체결 전일 대비율", "interest expected execution prev-day change rate", Kind::Ratio),
    Field::new("intr_antc_vol", "관심 예상 거래량", "interest expected volume", Kind::Shares),
    Field::new("inter2_sdpr", "관심2 기준가", "interest 2 base price", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "intstock_multprice",
    title: "관심종목(멀티종목) 시세조회",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/intstock-multprice",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKST11300006")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntstockMultpriceRequest(Cells);

crate::schema::request_type!(IntstockMultpriceRequest, DESCRIPTION);

impl IntstockMultpriceRequest {
    /// Sets 조건 시장 분류 코드1: market division code 1 (`FID_COND_MRKT_DIV_CODE_1`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력 종목코드1: input issue code 1 (`FID_INPUT_ISCD_1`).
    #[must_use] #[inline] pub fn fid_input_iscd_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조건 시장 분류 코드2: market division code 2 (`FID_COND_MRKT_DIV_CODE_2`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 입력 종목코드2: input issue code 2 (`FID_INPUT_ISCD_2`).
    #[must_use] #[inline] pub fn fid_input_iscd_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 조건 시장 분류 코드3: market division code 3 (`FID_COND_MRKT_DIV_CODE_3`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_3(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 입력 종목코드3: input issue code 3 (`FID_INPUT_ISCD_3`).
    #[must_use] #[inline] pub fn fid_input_iscd_3(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 조건 시장 분류 코드4: market division code 4 (`FID_COND_MRKT_DIV_CODE_4`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_4(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 입력 종목코드4: input issue code 4 (`FID_INPUT_ISCD_4`).
    #[must_use] #[inline] pub fn fid_input_iscd_4(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 조건 시장 분류 코드5: market division code 5 (`FID_COND_MRKT_DIV_CODE_5`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_5(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 입력 종목코드5: input issue code 5 (`FID_INPUT_ISCD_5`).
    #[must_use] #[inline] pub fn fid_input_iscd_5(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 조건 시장 분류 코드6: market division code 6 (`FID_COND_MRKT_DIV_CODE_6`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_6(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
    /// Sets 입력 종목코드6: input issue code 6 (`FID_INPUT_ISCD_6`).
    #[must_use] #[inline] pub fn fid_input_iscd_6(self, value: impl Into<Cell>) -> Self { Self(self.0.with(11, value)) }
    /// Sets 조건 시장 분류 코드7: market division code 7 (`FID_COND_MRKT_DIV_CODE_7`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_7(self, value: impl Into<Cell>) -> Self { Self(self.0.with(12, value)) }
    /// Sets 입력 종목코드7: input issue code 7 (`FID_INPUT_ISCD_7`).
    #[must_use] #[inline] pub fn fid_input_iscd_7(self, value: impl Into<Cell>) -> Self { Self(self.0.with(13, value)) }
    /// Sets 조건 시장 분류 코드8: market division code 8 (`FID_COND_MRKT_DIV_CODE_8`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_8(self, value: impl Into<Cell>) -> Self { Self(self.0.with(14, value)) }
    /// Sets 입력 종목코드8: input issue code 8 (`FID_INPUT_ISCD_8`).
    #[must_use] #[inline] pub fn fid_input_iscd_8(self, value: impl Into<Cell>) -> Self { Self(self.0.with(15, value)) }
    /// Sets 조건 시장 분류 코드9: market division code 9 (`FID_COND_MRKT_DIV_CODE_9`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_9(self, value: impl Into<Cell>) -> Self { Self(self.0.with(16, value)) }
    /// Sets 입력 종목코드9: input issue code 9 (`FID_INPUT_ISCD_9`).
    #[must_use] #[inline] pub fn fid_input_iscd_9(self, value: impl Into<Cell>) -> Self { Self(self.0.with(17, value)) }
    /// Sets 조건 시장 분류 코드10: market division code 10 (`FID_COND_MRKT_DIV_CODE_10`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_10(self, value: impl Into<Cell>) -> Self { Self(self.0.with(18, value)) }
    /// Sets 입력 종목코드10: input issue code 10 (`FID_INPUT_ISCD_10`).
    #[must_use] #[inline] pub fn fid_input_iscd_10(self, value: impl Into<Cell>) -> Self { Self(self.0.with(19, value)) }
    /// Sets 조건 시장 분류 코드11: market division code 11 (`FID_COND_MRKT_DIV_CODE_11`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_11(self, value: impl Into<Cell>) -> Self { Self(self.0.with(20, value)) }
    /// Sets 입력 종목코드11: input issue code 11 (`FID_INPUT_ISCD_11`).
    #[must_use] #[inline] pub fn fid_input_iscd_11(self, value: impl Into<Cell>) -> Self { Self(self.0.with(21, value)) }
    /// Sets 조건 시장 분류 코드12: market division code 12 (`FID_COND_MRKT_DIV_CODE_12`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_12(self, value: impl Into<Cell>) -> Self { Self(self.0.with(22, value)) }
    /// Sets 입력 종목코드12: input issue code 12 (`FID_INPUT_ISCD_12`).
    #[must_use] #[inline] pub fn fid_input_iscd_12(self, value: impl Into<Cell>) -> Self { Self(self.0.with(23, value)) }
    /// Sets 조건 시장 분류 코드13: market division code 13 (`FID_COND_MRKT_DIV_CODE_13`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_13(self, value: impl Into<Cell>) -> Self { Self(self.0.with(24, value)) }
    /// Sets 입력 종목코드13: input issue code 13 (`FID_INPUT_ISCD_13`).
    #[must_use] #[inline] pub fn fid_input_iscd_13(self, value: impl Into<Cell>) -> Self { Self(self.0.with(25, value)) }
    /// Sets 조건 시장 분류 코드14: market division code 14 (`FID_COND_MRKT_DIV_CODE_14`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_14(self, value: impl Into<Cell>) -> Self { Self(self.0.with(26, value)) }
    /// Sets 입력 종목코드14: input issue code 14 (`FID_INPUT_ISCD_14`).
    #[must_use] #[inline] pub fn fid_input_iscd_14(self, value: impl Into<Cell>) -> Self { Self(self.0.with(27, value)) }
    /// Sets 조건 시장 분류 코드15: market division code 15 (`FID_COND_MRKT_DIV_CODE_15`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_15(self, value: impl Into<Cell>) -> Self { Self(self.0.with(28, value)) }
    /// Sets 입력 종목코드15: input issue code 15 (`FID_INPUT_ISCD_15`).
    #[must_use] #[inline] pub fn fid_input_iscd_15(self, value: impl Into<Cell>) -> Self { Self(self.0.with(29, value)) }
    /// Sets 조건 시장 분류 코드16: market division code 16 (`FID_COND_MRKT_DIV_CODE_16`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_16(self, value: impl Into<Cell>) -> Self { Self(self.0.with(30, value)) }
    /// Sets 입력 종목코드16: input issue code 16 (`FID_INPUT_ISCD_16`).
    #[must_use] #[inline] pub fn fid_input_iscd_16(self, value: impl Into<Cell>) -> Self { Self(self.0.with(31, value)) }
    /// Sets 조건 시장 분류 코드17: market division code 17 (`FID_COND_MRKT_DIV_CODE_17`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_17(self, value: impl Into<Cell>) -> Self { Self(self.0.with(32, value)) }
    /// Sets 입력 종목코드17: input issue code 17 (`FID_INPUT_ISCD_17`).
    #[must_use] #[inline] pub fn fid_input_iscd_17(self, value: impl Into<Cell>) -> Self { Self(self.0.with(33, value)) }
    /// Sets 조건 시장 분류 코드18: market division code 18 (`FID_COND_MRKT_DIV_CODE_18`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_18(self, value: impl Into<Cell>) -> Self { Self(self.0.with(34, value)) }
    /// Sets 입력 종목코드18: input issue code 18 (`FID_INPUT_ISCD_18`).
    #[must_use] #[inline] pub fn fid_input_iscd_18(self, value: impl Into<Cell>) -> Self { Self(self.0.with(35, value)) }
    /// Sets 조건 시장 분류 코드19: market division code 19 (`FID_COND_MRKT_DIV_CODE_19`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_19(self, value: impl Into<Cell>) -> Self { Self(self.0.with(36, value)) }
    /// Sets 입력 종목코드19: input issue code 19 (`FID_INPUT_ISCD_19`).
    #[must_use] #[inline] pub fn fid_input_iscd_19(self, value: impl Into<Cell>) -> Self { Self(self.0.with(37, value)) }
    /// Sets 조건 시장 분류 코드20: market division code 20 (`FID_COND_MRKT_DIV_CODE_20`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_20(self, value: impl Into<Cell>) -> Self { Self(self.0.with(38, value)) }
    /// Sets 입력 종목코드20: input issue code 20 (`FID_INPUT_ISCD_20`).
    #[must_use] #[inline] pub fn fid_input_iscd_20(self, value: impl Into<Cell>) -> Self { Self(self.0.with(39, value)) }
    /// Sets 조건 시장 분류 코드21: market division code 21 (`FID_COND_MRKT_DIV_CODE_21`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_21(self, value: impl Into<Cell>) -> Self { Self(self.0.with(40, value)) }
    /// Sets 입력 종목코드21: input issue code 21 (`FID_INPUT_ISCD_21`).
    #[must_use] #[inline] pub fn fid_input_iscd_21(self, value: impl Into<Cell>) -> Self { Self(self.0.with(41, value)) }
    /// Sets 조건 시장 분류 코드22: market division code 22 (`FID_COND_MRKT_DIV_CODE_22`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_22(self, value: impl Into<Cell>) -> Self { Self(self.0.with(42, value)) }
    /// Sets 입력 종목코드22: input issue code 22 (`FID_INPUT_ISCD_22`).
    #[must_use] #[inline] pub fn fid_input_iscd_22(self, value: impl Into<Cell>) -> Self { Self(self.0.with(43, value)) }
    /// Sets 조건 시장 분류 코드23: market division code 23 (`FID_COND_MRKT_DIV_CODE_23`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_23(self, value: impl Into<Cell>) -> Self { Self(self.0.with(44, value)) }
    /// Sets 입력 종목코드23: input issue code 23 (`FID_INPUT_ISCD_23`).
    #[must_use] #[inline] pub fn fid_input_iscd_23(self, value: impl Into<Cell>) -> Self { Self(self.0.with(45, value)) }
    /// Sets 조건 시장 분류 코드24: market division code 24 (`FID_COND_MRKT_DIV_CODE_24`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_24(self, value: impl Into<Cell>) -> Self { Self(self.0.with(46, value)) }
    /// Sets 입력 종목코드24: input issue code 24 (`FID_INPUT_ISCD_24`).
    #[must_use] #[inline] pub fn fid_input_iscd_24(self, value: impl Into<Cell>) -> Self { Self(self.0.with(47, value)) }
    /// Sets 조건 시장 분류 코드25: market division code 25 (`FID_COND_MRKT_DIV_CODE_25`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_25(self, value: impl Into<Cell>) -> Self { Self(self.0.with(48, value)) }
    /// Sets 입력 종목코드25: input issue code 25 (`FID_INPUT_ISCD_25`).
    #[must_use] #[inline] pub fn fid_input_iscd_25(self, value: impl Into<Cell>) -> Self { Self(self.0.with(49, value)) }
    /// Sets 조건 시장 분류 코드26: market division code 26 (`FID_COND_MRKT_DIV_CODE_26`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_26(self, value: impl Into<Cell>) -> Self { Self(self.0.with(50, value)) }
    /// Sets 입력 종목코드26: input issue code 26 (`FID_INPUT_ISCD_26`).
    #[must_use] #[inline] pub fn fid_input_iscd_26(self, value: impl Into<Cell>) -> Self { Self(self.0.with(51, value)) }
    /// Sets 조건 시장 분류 코드27: market division code 27 (`FID_COND_MRKT_DIV_CODE_27`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_27(self, value: impl Into<Cell>) -> Self { Self(self.0.with(52, value)) }
    /// Sets 입력 종목코드27: input issue code 27 (`FID_INPUT_ISCD_27`).
    #[must_use] #[inline] pub fn fid_input_iscd_27(self, value: impl Into<Cell>) -> Self { Self(self.0.with(53, value)) }
    /// Sets 조건 시장 분류 코드28: market division code 28 (`FID_COND_MRKT_DIV_CODE_28`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_28(self, value: impl Into<Cell>) -> Self { Self(self.0.with(54, value)) }
    /// Sets 입력 종목코드28: input issue code 28 (`FID_INPUT_ISCD_28`).
    #[must_use] #[inline] pub fn fid_input_iscd_28(self, value: impl Into<Cell>) -> Self { Self(self.0.with(55, value)) }
    /// Sets 조건 시장 분류 코드29: market division code 29 (`FID_COND_MRKT_DIV_CODE_29`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_29(self, value: impl Into<Cell>) -> Self { Self(self.0.with(56, value)) }
    /// Sets 입력 종목코드29: input issue code 29 (`FID_INPUT_ISCD_29`).
    #[must_use] #[inline] pub fn fid_input_iscd_29(self, value: impl Into<Cell>) -> Self { Self(self.0.with(57, value)) }
    /// Sets 조건 시장 분류 코드30: market division code 30 (`FID_COND_MRKT_DIV_CODE_30`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code_30(self, value: impl Into<Cell>) -> Self { Self(self.0.with(58, value)) }
    /// Sets 입력 종목코드30: input issue code 30 (`FID_INPUT_ISCD_30`).
    #[must_use] #[inline] pub fn fid_input_iscd_30(self, value: impl Into<Cell>) -> Self { Self(self.0.with(59, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntstockMultpriceResponse(Answer);

crate::schema::response_type!(IntstockMultpriceResponse, DESCRIPTION);

impl IntstockMultpriceResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = IntstockMultpriceOutput<'_>> { self.0.rows(0).iter().map(IntstockMultpriceOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct IntstockMultpriceOutput<'a>(&'a Cells);

impl<'a> IntstockMultpriceOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 코스피 코스닥 구분 명 (`kospi_kosdaq_cls_name`).
    #[inline] pub fn kospi_kosdaq_cls_name(self) -> &'a str { self.0.text(0) }
    /// 시장 조치 구분 명: market action division name (`mrkt_trtm_cls_name`).
    #[inline] pub fn mrkt_trtm_cls_name(self) -> &'a str { self.0.text(1) }
    /// 시간 구분 코드: time division code (`hour_cls_code`).
    #[inline] pub fn hour_cls_code(self) -> &'a str { self.0.text(2) }
    /// 관심 단축 종목코드: interest short issue code (`inter_shrn_iscd`).
    #[inline] pub fn inter_shrn_iscd(self) -> &'a str { self.0.text(3) }
    /// 관심 한글 종목명: interest Korean issue name (`inter_kor_isnm`).
    #[inline] pub fn inter_kor_isnm(self) -> &'a str { self.0.text(4) }
    /// 관심2 현재가: interest 2 current price (`inter2_prpr`).
    #[inline] pub fn inter2_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 관심2 전일 대비: interest 2 prev-day change (`inter2_prdy_vrss`).
    #[inline] pub fn inter2_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(7) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// 관심2 시가: interest 2 open price (`inter2_oprc`).
    #[inline] pub fn inter2_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 관심2 고가: interest 2 high price (`inter2_hgpr`).
    #[inline] pub fn inter2_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 관심2 저가: interest 2 low price (`inter2_lwpr`).
    #[inline] pub fn inter2_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 관심2 하한가: interest 2 lower limit price (`inter2_llam`).
    #[inline] pub fn inter2_llam(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 관심2 상한가: interest 2 upper limit price (`inter2_mxpr`).
    #[inline] pub fn inter2_mxpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 관심2 매도호가: interest 2 ask price (`inter2_askp`).
    #[inline] pub fn inter2_askp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 관심2 매수호가: interest 2 bid price (`inter2_bidp`).
    #[inline] pub fn inter2_bidp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 매도 잔량: sell remaining qty (`seln_rsqn`).
    #[inline] pub fn seln_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(17) }
    /// 매수2 잔량: buy remaining qty (`shnu_rsqn`).
    #[inline] pub fn shnu_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(18) }
    /// 총 매도호가 잔량: total ask remaining qty (`total_askp_rsqn`).
    #[inline] pub fn total_askp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(19) }
    /// 총 매수호가 잔량: total bid remaining qty (`total_bidp_rsqn`).
    #[inline] pub fn total_bidp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(20) }
    /// 누적 거래 대금: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 관심2 전일 종가: interest 2 prev-day close price (`inter2_prdy_clpr`).
    #[inline] pub fn inter2_prdy_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 시가 대비 최고가 비율: vs open high price ratio (`oprc_vrss_hgpr_rate`).
    #[inline] pub fn oprc_vrss_hgpr_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// 관심 예상 체결 대비: interest expected execution change (`intr_antc_cntg_vrss`).
    #[inline] pub fn intr_antc_cntg_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// 관심 예상 체결 대비 부호: interest expected execution change sign (`intr_antc_cntg_vrss_sign`).
    #[inline] pub fn intr_antc_cntg_vrss_sign(self) -> &'a str { self.0.text(25) }
    /// 관심 예상 체결 전일 대비율: interest expected execution prev-day change rate (`intr_antc_cntg_prdy_ctrt`).
    #[inline] pub fn intr_antc_cntg_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// 관심 예상 거래량: interest expected volume (`intr_antc_vol`).
    #[inline] pub fn intr_antc_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(27) }
    /// 관심2 기준가: interest 2 base price (`inter2_sdpr`).
    #[inline] pub fn inter2_sdpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
}

