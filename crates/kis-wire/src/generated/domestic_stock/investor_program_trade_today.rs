//! `investor-program-trade-today` 프로그램매매 투자자매매동향(당일): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 프로그램매매 투자자매매동향(당일): `GET /uapi/domestic-stock/v1/quotations/investor-program-trade-today`.
#[derive(Clone, Copy, Debug)]
pub struct InvestorProgramTradeToday;

impl Call for InvestorProgramTradeToday {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InvestorProgramTradeTodayRequest;
    type Response = InvestorProgramTradeTodayResponse;
}

impl ReadCall for InvestorProgramTradeToday {}

const REQUEST: Schema = Schema(&[
    Field::new("EXCH_DIV_CLS_CODE", "거래소 구분 코드", "exchange division code", Kind::Code).required(),
    Field::new("MRKT_DIV_CLS_CODE", "시장 구분 코드", "market division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("invr_cls_code", "투자자코드", "investor code", Kind::Code),
    Field::new("all_seln_qty", "전체매도수량", "all sell qty", Kind::Shares),
    Field::new("all_seln_amt", "전체매도대금", "all sell value", Kind::Decimal),
    Field::new("invr_cls_name", "투자자 구분 명", "investor division name", Kind::Text),
    Field::new("all_shnu_qty", "전체매수수량", "all buy qty", Kind::Shares),
    Field::new("all_shnu_amt", "전체매수대금", "all buy value", Kind::Decimal),
    Field::new("all_ntby_amt", "전체순매수대금", "all net buy value", Kind::Decimal),
    Field::new("arbt_seln_qty", "차익매도수량", "arbitrage sell qty", Kind::Shares),
    Field::new("all_ntby_qty", "전체순매수수량", "all net buy qty", Kind::Shares),
    Field::new("arbt_shnu_qty", "차익매수수량", "arbitrage buy qty", Kind::Shares),
    Field::new("arbt_ntby_qty", "차익순매수수량", "arbitrage net buy qty", Kind::Shares),
    Field::new("arbt_seln_amt", "차익매도대금", "arbitrage sell value", Kind::Decimal),
    Field::new("arbt_shnu_amt", "차익매수대금", "arbitrage buy value", Kind::Decimal),
    Field::new("arbt_ntby_amt", "차익순매수대금", "arbitrage net buy value", Kind::Decimal),
    Field::new("nabt_seln_qty", "비차익매도수량", "non-arbitrage sell qty", Kind::Shares),
    Field::new("nabt_shnu_qty", "비차익매수수량", "non-arbitrage buy qty", Kind::Shares),
    Field::new("nabt_ntby_qty", "비차익순매수수량", "non-arbitrage net buy qty", Kind::Shares),
    Field::new("nabt_seln_amt", "비차익매도대금", "non-arbitrage sell value", Kind::Decimal),
    Field::new("nabt_shnu_amt", "비차익매수대금", "non-arbitrage buy value", Kind::Decimal),
    Field::new("nabt_ntby_amt", "비차익순매수대금", "non-arbitrage net buy value", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "investor_program_trade_today",
    title: "프로그램매매 투자자매매동향(당일)",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/investor-program-trade-today",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHPPG046600C1")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvestorProgramTradeTodayRequest(Cells);

crate::schema::request_type!(InvestorProgramTradeTodayRequest, DESCRIPTION);

impl InvestorProgramTradeTodayRequest {
    /// Sets 거래소 구분 코드: exchange division code (`EXCH_DIV_CLS_CODE`).
    #[must_use] #[inline] pub fn exch_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 시장 구분 코드: market division code (`MRKT_DIV_CLS_CODE`).
    #[must_use] #[inline] pub fn mrkt_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvestorProgramTradeTodayResponse(Answer);

crate::schema::response_type!(InvestorProgramTradeTodayResponse, DESCRIPTION);

impl InvestorProgramTradeTodayResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = InvestorProgramTradeTodayOutput1<'_>> { self.0.rows(0).iter().map(InvestorProgramTradeTodayOutput1) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InvestorProgramTradeTodayOutput1<'a>(&'a Cells);

impl<'a> InvestorProgramTradeTodayOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 투자자코드: investor code (`invr_cls_code`).
    #[inline] pub fn invr_cls_code(self) -> &'a str { self.0.text(0) }
    /// 전체매도수량: all sell qty (`all_seln_qty`).
    #[inline] pub fn all_seln_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(1) }
    /// 전체매도대금: all sell value (`all_seln_amt`).
    #[inline] pub fn all_seln_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 투자자 구분 명: investor division name (`invr_cls_name`).
    #[inline] pub fn invr_cls_name(self) -> &'a str { self.0.text(3) }
    /// 전체매수수량: all buy qty (`all_shnu_qty`).
    #[inline] pub fn all_shnu_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// 전체매수대금: all buy value (`all_shnu_amt`).
    #[inline] pub fn all_shnu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 전체순매수대금: all net buy value (`all_ntby_amt`).
    #[inline] pub fn all_ntby_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 차익매도수량: arbitrage sell qty (`arbt_seln_qty`).
    #[inline] pub fn arbt_seln_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 전체순매수수량: all net buy qty (`all_ntby_qty`).
    #[inline] pub fn all_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 차익매수수량: arbitrage buy qty (`arbt_shnu_qty`).
    #[inline] pub fn arbt_shnu_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// 차익순매수수량: arbitrage net buy qty (`arbt_ntby_qty`).
    #[inline] pub fn arbt_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
    /// 차익매도대금: arbitrage sell value (`arbt_seln_amt`).
    #[inline] pub fn arbt_seln_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 차익매수대금: arbitrage buy value (`arbt_shnu_amt`).
    #[inline] pub fn arbt_shnu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 차익순매수대금: arbitrage net buy value (`arbt_ntby_amt`).
    #[inline] pub fn arbt_ntby_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 비차익매도수량: non-arbitrage sell qty (`nabt_seln_qty`).
    #[inline] pub fn nabt_seln_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(14) }
    /// 비차익매수수량: non-arbitrage buy qty (`nabt_shnu_qty`).
    #[inline] pub fn nabt_shnu_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(15) }
    /// 비차익순매수수량: non-arbitrage net buy qty (`nabt_ntby_qty`).
    #[inline] pub fn nabt_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(16) }
    /// 비차익매도대금: non-arbitrage sell value (`nabt_seln_amt`).
    #[inline] pub fn nabt_seln_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 비차익매수대금: non-arbitrage buy value (`nabt_shnu_amt`).
    #[inline] pub fn nabt_shnu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 비차익순매수대금: non-arbitrage net buy value (`nabt_ntby_amt`).
    #[inline] pub fn nabt_ntby_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
}

