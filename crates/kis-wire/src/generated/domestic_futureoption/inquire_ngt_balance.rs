//! `inquire-ngt-balance` (야간)선물옵션 잔고현황: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// (야간)선물옵션 잔고현황: `GET /uapi/domestic-futureoption/v1/trading/inquire-ngt-balance`.
#[derive(Clone, Copy, Debug)]
pub struct InquireNgtBalance;

impl Call for InquireNgtBalance {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireNgtBalanceRequest;
    type Response = InquireNgtBalanceResponse;
}

impl ReadCall for InquireNgtBalance {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("ACNT_PWD", "계좌비밀번호", "", Kind::Text).required(),
    Field::new("MGNA_DVSN", "증거금구분", "margin division", Kind::Code).required(),
    Field::new("EXCC_STAT_CD", "정산상태코드", "settlement status code", Kind::Code).required(),
    Field::new("CTX_AREA_FK200", "연속조회검색조건200", "continuation search condition 200", Kind::Text).required(),
    Field::new("CTX_AREA_NK200", "연속조회키200", "continuation key 200", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("cano", "종합계좌번호", "account number (first 8)", Kind::Text),
    Field::new("acnt_prdt_cd", "계좌상품코드", "account product code", Kind::Code),
    Field::new("pdno", "상품번호", "product number", Kind::Text),
    Field::new("prdt_type_cd", "상품유형코드", "product type code", Kind::Code),
    Field::new("shtn_pdno", "단축상품번호", "short product number", Kind::Text),
    Field::new("prdt_name", "상품명", "product name", Kind::Text),
    Field::new("sll_buy_dvsn_name", "매도매수구분명", "sell/buy division name", Kind::Text),
    Field::new("sll_buy_dvsn_cd", "매도매수구분코드", "sell/buy division code", Kind::Code),
    Field::new("trad_dvsn_name", "매매구분명", "trade division name", Kind::Text),
    Field::new("cblc_qty", "잔고수량", "balance qty", Kind::Shares),
    Field::new("excc_unpr", "정산단가", "settlement unit price", Kind::Decimal),
    Field::new("ccld_avg_unpr1", "체결평균단가1", "execution average unit price 1", Kind::Decimal),
    Field::new("idx_clpr", "지수종가", "index close price", Kind::Decimal),
    Field::new("pchs_amt", "매입금액", "purchase amount", Kind::Decimal),
    Field::new("evlu_amt", "평가금액", "valuation amount", Kind::Decimal),
    Field::new("evlu_pfls_amt", "평가손익금액", "valuation profit/loss amount", Kind::Decimal),
    Field::new("trad_pfls_amt", "매매손익금액", "trading profit/loss amount", Kind::Decimal),
    Field::new("lqd_psbl_qty", "청산가능수량", "liquidation possible qty", Kind::Shares),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("dnca_cash", "예수금현금", "deposit cash", Kind::Decimal),
    Field::new("frcr_dncl_amt", "외화예수금액", "foreign currency deposit amount", Kind::Decimal),
    Field::new("dnca_sbst", "예수금대용", "deposit substitute", Kind::Decimal),
    Field::new("tot_dncl_amt", "총예수금액", "total deposit amount", Kind::Decimal),
    Field::new("cash_mgna", "현금증거금", "cash margin", Kind::Decimal),
    Field::new("sbst_mgna", "대용증거금", "substitute margin", Kind::Decimal),
    Field::new("mgna_tota", "증거금총액", "margin total amount", Kind::Decimal),
    Field::new("opt_dfpa", "옵션차금", "option difference amount", Kind::Decimal),
    Field::new("thdt_dfpa", "당일차금", "today difference amount", Kind::Decimal),
    Field::new("rnwl_dfpa", "갱신차금", "renewed difference amount", Kind::Decimal),
    Field::new("fee", "수수료", "fee", Kind::Decimal),
    Field::new("nxdy_dnca", "익일예수금", "next day deposit", Kind::Decimal),
    Field::new("nxdy_dncl_amt", "익일예수금액", "next day deposit amount", Kind::Decimal),
    Field::new("prsm_dpast", "추정예탁자산", "estimated deposited assets", Kind::Decimal),
    Field::new("pprt_ord_psbl_cash", "적정주문가능현금", "proper orderable cash", Kind::Decimal),
    Field::new("add_mgna_cash", "추가증거금현금", "additional margin cash", Kind::Decimal),
    Field::new("add_mgna_tota", "추가증거금총액", "additional margin total amount", Kind::Decimal),
    Field::new("futr_trad_pfls_amt", "선물매매손익금액", "futures trading profit/loss amount", Kind::Decimal),
    Field::new("opt_trad_pfls_amt", "옵션매매손익금액", "option trading profit/loss amount", Kind::Decimal),
    Field::new("futr_evlu_pfls_amt", "선물평가손익금액", "futures valuation profit/loss amount", Kind::Decimal),
    Field::new("opt_evlu_pfls_amt", "옵션평가손익금액", "option valuation profit/loss amount", Kind::Decimal),
    Field::new("trad_pfls_amt_smtl", "매매손익금액합계", "trading profit/loss amount sum", Kind::Decimal),
    Field::new("evlu_pfls_amt_smtl", "평가손익금액합계", "valuation profit/loss amount sum", Kind::Decimal),
    Field::new("wdrw_psbl_tot_amt", "인출가능총금액", "withdrawable total amount", Kind::Decimal),
    Field::new("ord_psbl_cash", "주문가능현금", "orderable cash", Kind::Decimal),
    Field::new("ord_psbl_sbst", "주문가능대용", "orderable substitute", Kind::Decimal),
    Field::new("ord_psbl_tota", "주문가능총액", "orderable total amount", Kind::Decimal),
    Field::new("mmga_tot_amt", "유지증거금총금액", "maintenance margin total amount", Kind::Decimal),
    Field::new("mmga_cash_amt", "유지증거금현금금액", "maintenance margin cash amount", Kind::Decimal),
    Field::new("mtnc_rt", "유지비율", "maintenance ratio", Kind::Ratio),
    Field::new("isfc_amt", "부족금액", "", Kind::Decimal),
    Field::new("pchs_amt_smtl", "매입금액합계", "purchase amount sum", Kind::Decimal),
    Field::new("evlu_amt_smtl", "평가금액합계", "valuation amount sum", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_futureoption",
    name: "inquire_ngt_balance",
    title: "(야간)선물옵션 잔고현황",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/trading/inquire-ngt-balance",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("CTFN6118R")],
    conditions: &[],
    old_tr_ids: &[TrIds::live_only("JTCE6001R")],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK200", from: Origin::Answer },Cursor { name: "CTX_AREA_NK200", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }, Group { name: "output2", is_list: false, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireNgtBalanceRequest(Cells);

crate::schema::request_type!(InquireNgtBalanceRequest, DESCRIPTION);

impl InquireNgtBalanceRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 계좌비밀번호 (`ACNT_PWD`).
    #[must_use] #[inline] pub fn acnt_pwd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 증거금구분: margin division (`MGNA_DVSN`).
    #[must_use] #[inline] pub fn mgna_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 정산상태코드: settlement status code (`EXCC_STAT_CD`).
    #[must_use] #[inline] pub fn excc_stat_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 연속조회검색조건200: continuation search condition 200 (`CTX_AREA_FK200`).
    #[must_use] #[inline] pub fn ctx_area_fk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 연속조회키200: continuation key 200 (`CTX_AREA_NK200`).
    #[must_use] #[inline] pub fn ctx_area_nk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireNgtBalanceResponse(Answer);

crate::schema::response_type!(InquireNgtBalanceResponse, DESCRIPTION);

impl InquireNgtBalanceResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = InquireNgtBalanceOutput1<'_>> { self.0.rows(0).iter().map(InquireNgtBalanceOutput1) }
    /// Returns `output2`; `None` where it was not answered.
    pub fn output2(&self) -> Option<InquireNgtBalanceOutput2<'_>> { self.0.row(1).map(InquireNgtBalanceOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireNgtBalanceOutput1<'a>(&'a Cells);

impl<'a> InquireNgtBalanceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 종합계좌번호: account number (first 8) (`cano`).
    #[inline] pub fn cano(self) -> &'a str { self.0.text(0) }
    /// 계좌상품코드: account product code (`acnt_prdt_cd`).
    #[inline] pub fn acnt_prdt_cd(self) -> &'a str { self.0.text(1) }
    /// 상품번호: product number (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(2) }
    /// 상품유형코드: product type code (`prdt_type_cd`).
    #[inline] pub fn prdt_type_cd(self) -> &'a str { self.0.text(3) }
    /// 단축상품번호: short product number (`shtn_pdno`).
    #[inline] pub fn shtn_pdno(self) -> &'a str { self.0.text(4) }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(5) }
    /// 매도매수구분명: sell/buy division name (`sll_buy_dvsn_name`).
    #[inline] pub fn sll_buy_dvsn_name(self) -> &'a str { self.0.text(6) }
    /// 매도매수구분코드: sell/buy division code (`sll_buy_dvsn_cd`).
    #[inline] pub fn sll_buy_dvsn_cd(self) -> &'a str { self.0.text(7) }
    /// 매매구분명: trade division name (`trad_dvsn_name`).
    #[inline] pub fn trad_dvsn_name(self) -> &'a str { self.0.text(8) }
    /// 잔고수량: balance qty (`cblc_qty`).
    #[inline] pub fn cblc_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// 정산단가: settlement unit price (`excc_unpr`).
    #[inline] pub fn excc_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 체결평균단가1: execution average unit price 1 (`ccld_avg_unpr1`).
    #[inline] pub fn ccld_avg_unpr1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 지수종가: index close price (`idx_clpr`).
    #[inline] pub fn idx_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 매입금액: purchase amount (`pchs_amt`).
    #[inline] pub fn pchs_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 평가금액: valuation amount (`evlu_amt`).
    #[inline] pub fn evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 평가손익금액: valuation profit/loss amount (`evlu_pfls_amt`).
    #[inline] pub fn evlu_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 매매손익금액: trading profit/loss amount (`trad_pfls_amt`).
    #[inline] pub fn trad_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 청산가능수량: liquidation possible qty (`lqd_psbl_qty`).
    #[inline] pub fn lqd_psbl_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(17) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireNgtBalanceOutput2<'a>(&'a Cells);

impl<'a> InquireNgtBalanceOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 예수금현금: deposit cash (`dnca_cash`).
    #[inline] pub fn dnca_cash(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 외화예수금액: foreign currency deposit amount (`frcr_dncl_amt`).
    #[inline] pub fn frcr_dncl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 예수금대용: deposit substitute (`dnca_sbst`).
    #[inline] pub fn dnca_sbst(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 총예수금액: total deposit amount (`tot_dncl_amt`).
    #[inline] pub fn tot_dncl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 현금증거금: cash margin (`cash_mgna`).
    #[inline] pub fn cash_mgna(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 대용증거금: substitute margin (`sbst_mgna`).
    #[inline] pub fn sbst_mgna(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 증거금총액: margin total amount (`mgna_tota`).
    #[inline] pub fn mgna_tota(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 옵션차금: option difference amount (`opt_dfpa`).
    #[inline] pub fn opt_dfpa(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 당일차금: today difference amount (`thdt_dfpa`).
    #[inline] pub fn thdt_dfpa(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 갱신차금: renewed difference amount (`rnwl_dfpa`).
    #[inline] pub fn rnwl_dfpa(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 수수료: fee (`fee`).
    #[inline] pub fn fee(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 익일예수금: next day deposit (`nxdy_dnca`).
    #[inline] pub fn nxdy_dnca(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 익일예수금액: next day deposit amount (`nxdy_dncl_amt`).
    #[inline] pub fn nxdy_dncl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 추정예탁자산: estimated deposited assets (`prsm_dpast`).
    #[inline] pub fn prsm_dpast(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 적정주문가능현금: proper orderable cash (`pprt_ord_psbl_cash`).
    #[inline] pub fn pprt_ord_psbl_cash(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 추가증거금현금: additional margin cash (`add_mgna_cash`).
    #[inline] pub fn add_mgna_cash(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 추가증거금총액: additional margin total amount (`add_mgna_tota`).
    #[inline] pub fn add_mgna_tota(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 선물매매손익금액: futures trading profit/loss amount (`futr_trad_pfls_amt`).
    #[inline] pub fn futr_trad_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 옵션매매손익금액: option trading profit/loss amount (`opt_trad_pfls_amt`).
    #[inline] pub fn opt_trad_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 선물평가손익금액: futures valuation profit/loss amount (`futr_evlu_pfls_amt`).
    #[inline] pub fn futr_evlu_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 옵션평가손익금액: option valuation profit/loss amount (`opt_evlu_pfls_amt`).
    #[inline] pub fn opt_evlu_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 매매손익금액합계: trading profit/loss amount sum (`trad_pfls_amt_smtl`).
    #[inline] pub fn trad_pfls_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 평가손익금액합계: valuation profit/loss amount sum (`evlu_pfls_amt_smtl`).
    #[inline] pub fn evlu_pfls_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 인출가능총금액: withdrawable total amount (`wdrw_psbl_tot_amt`).
    #[inline] pub fn wdrw_psbl_tot_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// 주문가능현금: orderable cash (`ord_psbl_cash`).
    #[inline] pub fn ord_psbl_cash(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// 주문가능대용: orderable substitute (`ord_psbl_sbst`).
    #[inline] pub fn ord_psbl_sbst(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// 주문가능총액: orderable total amount (`ord_psbl_tota`).
    #[inline] pub fn ord_psbl_tota(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// 유지증거금총금액: maintenance margin total amount (`mmga_tot_amt`).
    #[inline] pub fn mmga_tot_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(27) }
    /// 유지증거금현금금액: maintenance margin cash amount (`mmga_cash_amt`).
    #[inline] pub fn mmga_cash_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
    /// 유지비율: maintenance ratio (`mtnc_rt`).
    #[inline] pub fn mtnc_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(29) }
    /// 부족금액 (`isfc_amt`).
    #[inline] pub fn isfc_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(30) }
    /// 매입금액합계: purchase amount sum (`pchs_amt_smtl`).
    #[inline] pub fn pchs_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(31) }
    /// 평가금액합계: valuation amount sum (`evlu_amt_smtl`).
    #[inline] pub fn evlu_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(32) }
}

