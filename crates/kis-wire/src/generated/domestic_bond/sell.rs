//! `sell` 장내채권 매도주문: order. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 장내채권 매도주문: `POST /uapi/domestic-bond/v1/trading/sell`.
#[derive(Clone, Copy, Debug)]
pub struct Sell;

impl Call for Sell {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = SellRequest;
    type Response = SellResponse;
}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("ORD_DVSN", "주문구분", "order division", Kind::Code).required(),
    Field::new("PDNO", "상품번호", "product number", Kind::Text).required(),
    Field::new("ORD_QTY2", "주문수량2", "order qty 2", Kind::Shares).required(),
    Field::new("BOND_ORD_UNPR", "주문단가", "order unit price", Kind::Decimal).required(),
    Field::new("SPRX_YN", "분리과세여부", "separate taxation flag Y/N", Kind::Flag).required(),
    Field::new("BUY_DT", "매수일자", "buy date", Kind::Date).required(),
    Field::new("BUY_SEQ", "매수순번", "buy sequence number", Kind::Text).required(),
    Field::new("SAMT_MKET_PTCI_YN", "소액시장참여여부", "small-market participation flag Y/N", Kind::Flag).required(),
    Field::new("SLL_AGCO_OPPS_SLL_YN", "매도대행사반대매도여부", "", Kind::Flag).required(),
    Field::new("BOND_RTL_MKET_YN", "채권소매시장여부", "bond retail market flag Y/N", Kind::Flag).required(),
    Field::new("MGCO_APTM_ODNO", "운용사지정주문번호", "manager-assigned order number", Kind::Text).required(),
    Field::new("ORD_SVR_DVSN_CD", "주문서버구분코드", "order server division code", Kind::Code).required(),
    Field::new("CTAC_TLNO", "연락전화번호", "contact phone", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("krx_fwdg_ord_orgno", "한국거래소전송주문조직번호", "KRX forwarding order org number", Kind::Text),
    Field::new("odno", "주문번호", "order number", Kind::Text),
    Field::new("ord_tmd", "주문시각", "order time", Kind::Time),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_bond",
    name: "sell",
    title: "장내채권 매도주문",
    method: Method::Post,
    path: "/uapi/domestic-bond/v1/trading/sell",
    effect: Effect::Order,
    tr_ids: &[TrIds::live_only("TTTC0958U")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SellRequest(Cells);

crate::schema::request_type!(SellRequest, DESCRIPTION);

impl SellRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 주문구분: order division (`ORD_DVSN`).
    #[must_use] #[inline] pub fn ord_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 상품번호: product number (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 주문수량2: order qty 2 (`ORD_QTY2`).
    #[must_use] #[inline] pub fn ord_qty2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 주문단가: order unit price (`BOND_ORD_UNPR`).
    #[must_use] #[inline] pub fn bond_ord_unpr(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 분리과세여부: separate taxation flag Y/N (`SPRX_YN`).
    #[must_use] #[inline] pub fn sprx_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 매수일자: buy date (`BUY_DT`).
    #[must_use] #[inline] pub fn buy_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 매수순번: buy sequence number (`BUY_SEQ`).
    #[must_use] #[inline] pub fn buy_seq(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 소액시장참여여부: small-market participation flag Y/N (`SAMT_MKET_PTCI_YN`).
    #[must_use] #[inline] pub fn samt_mket_ptci_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 매도대행사반대매도여부 (`SLL_AGCO_OPPS_SLL_YN`).
    #[must_use] #[inline] pub fn sll_agco_opps_sll_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
    /// Sets 채권소매시장여부: bond retail market flag Y/N (`BOND_RTL_MKET_YN`).
    #[must_use] #[inline] pub fn bond_rtl_mket_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(11, value)) }
    /// Sets 운용사지정주문번호: manager-assigned order number (`MGCO_APTM_ODNO`).
    #[must_use] #[inline] pub fn mgco_aptm_odno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(12, value)) }
    /// Sets 주문서버구분코드: order server division code (`ORD_SVR_DVSN_CD`).
    #[must_use] #[inline] pub fn ord_svr_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(13, value)) }
    /// Sets 연락전화번호: contact phone (`CTAC_TLNO`).
    #[must_use] #[inline] pub fn ctac_tlno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(14, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SellResponse(Answer);

crate::schema::response_type!(SellResponse, DESCRIPTION);

impl SellResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<SellOutput<'_>> { self.0.row(0).map(SellOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct SellOutput<'a>(&'a Cells);

impl<'a> SellOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 한국거래소전송주문조직번호: KRX forwarding order org number (`krx_fwdg_ord_orgno`).
    #[inline] pub fn krx_fwdg_ord_orgno(self) -> &'a str { self.0.text(0) }
    /// 주문번호: order number (`odno`).
    #[inline] pub fn odno(self) -> &'a str { self.0.text(1) }
    /// 주문시각: order time (`ord_tmd`).
    #[inline] pub fn ord_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(2) }
}

