//! `quick-change` ELW 당일급변종목: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// ELW 당일급변종목: `GET /uapi/elw/v1/ranking/quick-change`.
#[derive(Clone, Copy, Debug)]
pub struct QuickChange;

impl Call for QuickChange {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = QuickChangeRequest;
    type Response = QuickChangeResponse;
}

impl ReadCall for QuickChange {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "조건화면분류코드", "screen division code", Kind::Code).required(),
    Field::new("FID_UNAS_INPUT_ISCD", "기초자산입력종목코드", "underlying input issue code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "발행사", "issuer", Kind::Code).required(),
    Field::new("FID_MRKT_CLS_CODE", "시장구분코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_PRICE_1", "가격(이상)", "price", Kind::Decimal).required(),
    Field::new("FID_INPUT_PRICE_2", "가격(이하)", "price", Kind::Decimal).required(),
    Field::new("FID_INPUT_VOL_1", "거래량(이상)", "volume", Kind::Whole).required(),
    Field::new("FID_INPUT_VOL_2", "거래량(이하)", "volume", Kind::Whole).required(),
    Field::new("FID_HOUR_CLS_CODE", "시간구분코드", "time division code", Kind::Code).required(),
    Field::new("FID_INPUT_HOUR_1", "입력 일 또는 분", "", Kind::Text).required(),
    Field::new("FID_INPUT_HOUR_2", "기준시간(분 선택 시)", "base time", Kind::Time).required(),
    Field::new("FID_RANK_SORT_CLS_CODE", "순위정렬구분코드", "rank sort division code", Kind::Code).required(),
    Field::new("FID_BLNG_CLS_CODE", "결재방법", "settlement method", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("elw_shrn_iscd", "ELW단축종목코드", "ELW short issue code", Kind::Code),
    Field::new("elw_kor_isnm", "ELW한글종목명", "ELW Korean issue name", Kind::Text),
    Field::new("elw_prpr", "ELW현재가", "ELW current price", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일대비부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_vrss", "전일대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_ctrt", "전일대비율", "prev-day change rate", Kind::Ratio),
    Field::new("askp", "매도호가", "ask price", Kind::Decimal),
    Field::new("bidp", "매수호가", "bid price", Kind::Decimal),
    Field::new("total_askp_rsqn", "총매도호가잔량", "total ask remaining qty", Kind::Shares),
    Field::new("total_bidp_rsqn", "총매수호가잔량", "total bid remaining qty", Kind::Shares),
    Field::new("acml_vol", "누적거래량", "accumulated volume", Kind::Shares),
    Field::new("stnd_val", "기준값", "base value", Kind::Unknown),
    Field::new("stnd_val_vrss", "기준값대비", "base value change", Kind::Decimal),
    Field::new("stnd_val_ctrt", "기준값대비율", "base value change rate", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "elw",
    name: "quick_change",
    title: "ELW 당일급변종목",
    method: Method::Get,
    path: "/uapi/elw/v1/ranking/quick-change",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPEW02870000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuickChangeRequest(Cells);

crate::schema::request_type!(QuickChangeRequest, DESCRIPTION);

impl QuickChangeRequest {
    /// Sets 조건시장분류코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건화면분류코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 기초자산입력종목코드: underlying input issue code (`FID_UNAS_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_unas_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 발행사: issuer (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 시장구분코드: market division code (`FID_MRKT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_mrkt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 가격(이상): price (`FID_INPUT_PRICE_1`).
    #[must_use] #[inline] pub fn fid_input_price_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 가격(이하): price (`FID_INPUT_PRICE_2`).
    #[must_use] #[inline] pub fn fid_input_price_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 거래량(이상): volume (`FID_INPUT_VOL_1`).
    #[must_use] #[inline] pub fn fid_input_vol_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 거래량(이하): volume (`FID_INPUT_VOL_2`).
    #[must_use] #[inline] pub fn fid_input_vol_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 시간구분코드: time division code (`FID_HOUR_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_hour_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 입력 일 또는 분 (`FID_INPUT_HOUR_1`).
    #[must_use] #[inline] pub fn fid_input_hour_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
    /// Sets 기준시간(분 선택 시): base time (`FID_INPUT_HOUR_2`).
    #[must_use] #[inline] pub fn fid_input_hour_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(11, value)) }
    /// Sets 순위정렬구분코드: rank sort division code (`FID_RANK_SORT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_rank_sort_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(12, value)) }
    /// Sets 결재방법: settlement method (`FID_BLNG_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_blng_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(13, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuickChangeResponse(Answer);

crate::schema::response_type!(QuickChangeResponse, DESCRIPTION);

impl QuickChangeResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = QuickChangeOutput<'_>> { self.0.rows(0).iter().map(QuickChangeOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct QuickChangeOutput<'a>(&'a Cells);

impl<'a> QuickChangeOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// ELW단축종목코드: ELW short issue code (`elw_shrn_iscd`).
    #[inline] pub fn elw_shrn_iscd(self) -> &'a str { self.0.text(0) }
    /// ELW한글종목명: ELW Korean issue name (`elw_kor_isnm`).
    #[inline] pub fn elw_kor_isnm(self) -> &'a str { self.0.text(1) }
    /// ELW현재가: ELW current price (`elw_prpr`).
    #[inline] pub fn elw_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일대비부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(3) }
    /// 전일대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 전일대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 매도호가: ask price (`askp`).
    #[inline] pub fn askp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 매수호가: bid price (`bidp`).
    #[inline] pub fn bidp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 총매도호가잔량: total ask remaining qty (`total_askp_rsqn`).
    #[inline] pub fn total_askp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 총매수호가잔량: total bid remaining qty (`total_bidp_rsqn`).
    #[inline] pub fn total_bidp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// 누적거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
    /// 기준값: base value (`stnd_val`).
    #[inline] pub fn stnd_val(self) -> &'a Cell { self.0.cell(11) }
    /// 기준값대비: base value change (`stnd_val_vrss`).
    #[inline] pub fn stnd_val_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 기준값대비율: base value change rate (`stnd_val_ctrt`).
    #[inline] pub fn stnd_val_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
}

