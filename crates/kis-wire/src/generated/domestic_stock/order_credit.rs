//! `order-credit` 주식주문(신용): order. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 주식주문(신용): `POST /uapi/domestic-stock/v1/trading/order-credit`.
#[derive(Clone, Copy, Debug)]
pub struct OrderCredit;

impl Call for OrderCredit {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = OrderCreditRequest;
    type Response = OrderCreditResponse;
}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account no. (first 8)", Kind::Text).at_most(8).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).at_most(2).required(),
    Field::new("PDNO", "상품번호", "product no. (issue code)", Kind::Text).at_most(12).required(),
    Field::new("SLL_TYPE", "매도유형", "sell type", Kind::Code).at_most(2),
    Field::new("CRDT_TYPE", "신용유형", "credit type", Kind::Code).required(),
    Field::new("LOAN_DT", "대출일자", "loan date", Kind::Date).at_most(8).required(),
    Field::new("ORD_DVSN", "주문구분", "order division", Kind::Code).at_most(2).required(),
    Field::new("ORD_QTY", "주문수량", "order qty", Kind::Shares).at_most(10).required(),
    Field::new("ORD_UNPR", "주문단가", "order unit price", Kind::Decimal).at_most(19).required(),
    Field::new("RSVN_ORD_YN", "예약주문여부", "reservation order Y/N", Kind::Flag),
    Field::new("EMGC_ORD_YN", "비상주문여부", "emergency order flag", Kind::Flag),
    Field::new("PGTR_DVSN", "프로그램매매구분", "program trading division", Kind::Code),
    Field::new("MGCO_APTM_ODNO", "운용사지정주문번호", "asset manager appointed order no.", Kind::Text),
    Field::new("LQTY_TR_NGTN_DTL_NO", "대량거래협상상세번호", "large trade negotiation detail number", Kind::Unknown),
    Field::new("LQTY_TR_AGMT_NO", "대량거래협정번호", "large trade agreement number", Kind::Unknown),
    Field::new("LQTY_TR_NGTN_ID", "대량거래협상자Id", "", Kind::Unknown),
    Field::new("LP_ORD_YN", "LP주문여부", "LP order Y/N", Kind::Flag),
    Field::new("MDIA_ODNO", "매체주문번호", "media order no.", Kind::Text),
    Field::new("ORD_SVR_DVSN_CD", "주문서버구분코드", "order server division code", Kind::Code),
    Field::new("PGM_NMPR_STMT_DVSN_CD", "프로그램호가신고구분코드", "program quote report division code", Kind::Code),
    Field::new("CVRG_SLCT_RSON_CD", "반대매매선정사유코드", "forced sale selection reason code", Kind::Code),
    Field::new("CVRG_SEQ", "반대매매순번", "forced sale sequence number", Kind::Text),
    Field::new("EXCG_ID_DVSN_CD", "거래소ID구분코드", "exchange id division code", Kind::Code).at_most(3),
    Field::new("CNDT_PRIC", "조건가격", "condition price", Kind::Decimal).at_most(19),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("krx_fwdg_ord_orgno", "한국거래소전송주문조직번호", "KRX forwarding order org no.", Kind::Text).at_most(5),
    Field::new("odno", "주문번호", "order no.", Kind::Text).at_most(10),
    Field::new("ord_tmd", "주문시간", "order time (HHMMSS)", Kind::Time).at_most(6),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "order_credit",
    title: "주식주문(신용)",
    method: Method::Post,
    path: "/uapi/domestic-stock/v1/trading/order-credit",
    effect: Effect::Order,
    tr_ids: &[TrIds::live_only("TTTC0052U"), TrIds::live_only("TTTC0051U")],
    conditions: &["buy", "sell"],
    old_tr_ids: &[TrIds::live_only("TTTC0852U"), TrIds::live_only("TTTC0851U")],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderCreditRequest(Cells);

crate::schema::request_type!(OrderCreditRequest, DESCRIPTION);

impl OrderCreditRequest {
    /// Sets 종합계좌번호: account no. (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 상품번호: product no. (issue code) (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 매도유형: sell type (`SLL_TYPE`).
    #[must_use] #[inline] pub fn sll_type(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 신용유형: credit type (`CRDT_TYPE`).
    #[must_use] #[inline] pub fn crdt_type(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 대출일자: loan date (`LOAN_DT`).
    #[must_use] #[inline] pub fn loan_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 주문구분: order division (`ORD_DVSN`).
    #[must_use] #[inline] pub fn ord_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 주문수량: order qty (`ORD_QTY`).
    #[must_use] #[inline] pub fn ord_qty(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 주문단가: order unit price (`ORD_UNPR`).
    #[must_use] #[inline] pub fn ord_unpr(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 예약주문여부: reservation order Y/N (`RSVN_ORD_YN`).
    #[must_use] #[inline] pub fn rsvn_ord_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 비상주문여부: emergency order flag (`EMGC_ORD_YN`).
    #[must_use] #[inline] pub fn emgc_ord_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
    /// Sets 프로그램매매구분: program trading division (`PGTR_DVSN`).
    #[must_use] #[inline] pub fn pgtr_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(11, value)) }
    /// Sets 운용사지정주문번호: asset manager appointed order no. (`MGCO_APTM_ODNO`).
    #[must_use] #[inline] pub fn mgco_aptm_odno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(12, value)) }
    /// Sets 대량거래협상상세번호: large trade negotiation detail number (`LQTY_TR_NGTN_DTL_NO`).
    #[must_use] #[inline] pub fn lqty_tr_ngtn_dtl_no(self, value: impl Into<Cell>) -> Self { Self(self.0.with(13, value)) }
    /// Sets 대량거래협정번호: large trade agreement number (`LQTY_TR_AGMT_NO`).
    #[must_use] #[inline] pub fn lqty_tr_agmt_no(self, value: impl Into<Cell>) -> Self { Self(self.0.with(14, value)) }
    /// Sets 대량거래협상자Id (`LQTY_TR_NGTN_ID`).
    #[must_use] #[inline] pub fn lqty_tr_ngtn_id(self, value: impl Into<Cell>) -> Self { Self(self.0.with(15, value)) }
    /// Sets LP주문여부: LP order Y/N (`LP_ORD_YN`).
    #[must_use] #[inline] pub fn lp_ord_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(16, value)) }
    /// Sets 매체주문번호: media order no. (`MDIA_ODNO`).
    #[must_use] #[inline] pub fn mdia_odno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(17, value)) }
    /// Sets 주문서버구분코드: order server division code (`ORD_SVR_DVSN_CD`).
    #[must_use] #[inline] pub fn ord_svr_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(18, value)) }
    /// Sets 프로그램호가신고구분코드: program quote report division code (`PGM_NMPR_STMT_DVSN_CD`).
    #[must_use] #[inline] pub fn pgm_nmpr_stmt_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(19, value)) }
    /// Sets 반대매매선정사유코드: forced sale selection reason code (`CVRG_SLCT_RSON_CD`).
    #[must_use] #[inline] pub fn cvrg_slct_rson_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(20, value)) }
    /// Sets 반대매매순번: forced sale sequence number (`CVRG_SEQ`).
    #[must_use] #[inline] pub fn cvrg_seq(self, value: impl Into<Cell>) -> Self { Self(self.0.with(21, value)) }
    /// Sets 거래소ID구분코드: exchange id division code (`EXCG_ID_DVSN_CD`).
    #[must_use] #[inline] pub fn excg_id_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(22, value)) }
    /// Sets 조건가격: condition price (`CNDT_PRIC`).
    #[must_use] #[inline] pub fn cndt_pric(self, value: impl Into<Cell>) -> Self { Self(self.0.with(23, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderCreditResponse(Answer);

crate::schema::response_type!(OrderCreditResponse, DESCRIPTION);

impl OrderCreditResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<OrderCreditOutput<'_>> { self.0.row(0).map(OrderCreditOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct OrderCreditOutput<'a>(&'a Cells);

impl<'a> OrderCreditOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 한국거래소전송주문조직번호: KRX forwarding order org no. (`krx_fwdg_ord_orgno`).
    #[inline] pub fn krx_fwdg_ord_orgno(self) -> &'a str { self.0.text(0) }
    /// 주문번호: order no. (`odno`).
    #[inline] pub fn odno(self) -> &'a str { self.0.text(1) }
    /// 주문시간: order time (HHMMSS) (`ord_tmd`).
    #[inline] pub fn ord_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(2) }
}

