//! `display-board-top` 국내선물 기초자산 시세: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내선물 기초자산 시세: `GET /uapi/domestic-futureoption/v1/quotations/display-board-top`.
#[derive(Clone, Copy, Debug)]
pub struct DisplayBoardTop;

impl Call for DisplayBoardTop {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = DisplayBoardTopRequest;
    type Response = DisplayBoardTopResponse;
}

impl ReadCall for DisplayBoardTop {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE1", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", "screen division code", Kind::Code).required(),
    Field::new("FID_MTRT_CNT", "만기 수", "maturity count", Kind::Shares).required(),
    Field::new("FID_COND_MRKT_CLS_CODE", "조건 시장 구분 코드", "condition market division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("unas_prpr", "기초자산 현재가", "underlying current price", Kind::Decimal),
    Field::new("unas_prdy_vrss", "기초자산 전일 대비", "underlying prev-day change", Kind::Decimal),
    Field::new("unas_prdy_vrss_sign", "기초자산 전일 대비 부호", "underlying prev-day change sign", Kind::Code),
    Field::new("unas_prdy_ctrt", "기초자산 전일 대비율", "underlying prev-day change rate", Kind::Ratio),
    Field::new("unas_acml_vol", "기초자산 누적 거래량", "underlying accumulated volume", Kind::Shares),
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("futs_prpr", "선물 현재가", "futures current price", Kind::Decimal),
    Field::new("futs_prdy_vrss", "선물 전일 대비", "futures prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("futs_prdy_ctrt", "선물 전일 대비율", "futures prev-day change rate", Kind::Ratio),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("hts_rmnn_dynu", "HTS 잔존 일수", "HTS remaining days", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_futureoption",
    name: "display_board_top",
    title: "국내선물 기초자산 시세",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/quotations/display-board-top",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPIF05030000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisplayBoardTopRequest(Cells);

crate::schema::request_type!(DisplayBoardTopRequest, DESCRIPTION);

impl DisplayBoardTopRequest {
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE1`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 조건 화면 분류 코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 만기 수: maturity count (`FID_MTRT_CNT`).
    #[must_use] #[inline] pub fn fid_mtrt_cnt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 조건 시장 구분 코드: condition market division code (`FID_COND_MRKT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisplayBoardTopResponse(Answer);

crate::schema::response_type!(DisplayBoardTopResponse, DESCRIPTION);

impl DisplayBoardTopResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<DisplayBoardTopOutput1<'_>> { self.0.row(0).map(DisplayBoardTopOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = DisplayBoardTopOutput2<'_>> { self.0.rows(1).iter().map(DisplayBoardTopOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct DisplayBoardTopOutput1<'a>(&'a Cells);

impl<'a> DisplayBoardTopOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 기초자산 현재가: underlying current price (`unas_prpr`).
    #[inline] pub fn unas_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 기초자산 전일 대비: underlying prev-day change (`unas_prdy_vrss`).
    #[inline] pub fn unas_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 기초자산 전일 대비 부호: underlying prev-day change sign (`unas_prdy_vrss_sign`).
    #[inline] pub fn unas_prdy_vrss_sign(self) -> &'a str { self.0.text(2) }
    /// 기초자산 전일 대비율: underlying prev-day change rate (`unas_prdy_ctrt`).
    #[inline] pub fn unas_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 기초자산 누적 거래량: underlying accumulated volume (`unas_acml_vol`).
    #[inline] pub fn unas_acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(5) }
    /// 선물 현재가: futures current price (`futs_prpr`).
    #[inline] pub fn futs_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 선물 전일 대비: futures prev-day change (`futs_prdy_vrss`).
    #[inline] pub fn futs_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(8) }
    /// 선물 전일 대비율: futures prev-day change rate (`futs_prdy_ctrt`).
    #[inline] pub fn futs_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct DisplayBoardTopOutput2<'a>(&'a Cells);

impl<'a> DisplayBoardTopOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// HTS 잔존 일수: HTS remaining days (`hts_rmnn_dynu`).
    #[inline] pub fn hts_rmnn_dynu(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
}

