//! `inquire-balance` 주식잔고조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 주식잔고조회: `GET /uapi/domestic-stock/v1/trading/inquire-balance`.
#[derive(Clone, Copy, Debug)]
pub struct InquireBalance;

impl Call for InquireBalance {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireBalanceRequest;
    type Response = InquireBalanceResponse;
}

impl ReadCall for InquireBalance {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account no. (first 8)", Kind::Text).at_most(8).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).at_most(2).required(),
    Field::new("AFHR_FLPR_YN", "시간외단일가, 거래소여부", "", Kind::Flag).at_most(1).required(),
    Field::new("OFL_YN", "오프라인여부", "offline flag Y/N", Kind::Flag).at_most(1),
    Field::new("INQR_DVSN", "조회구분", "inquiry division", Kind::Code).at_most(2).required(),
    Field::new("UNPR_DVSN", "단가구분", "unit price division", Kind::Code).at_most(2).required(),
    Field::new("FUND_STTL_ICLD_YN", "펀드결제분포함여부", "fund settlement minute included flag Y/N", Kind::Flag).at_most(1).required(),
    Field::new("FNCG_AMT_AUTO_RDPT_YN", "융자금액자동상환여부", "margin loan amount automatic repayment flag Y/N", Kind::Flag).at_most(1).required(),
    Field::new("PRCS_DVSN", "처리구분", "processing division", Kind::Code).at_most(2).required(),
    Field::new("CTX_AREA_FK100", "연속조회검색조건100", "continuation search condition (100 chars, space padded)", Kind::Text).at_most(100),
    Field::new("CTX_AREA_NK100", "연속조회키100", "continuation key (100 chars, space padded)", Kind::Text).at_most(100),
]);

const ROOT: Schema = Schema(&[
    Field::new("ctx_area_fk100", "연속조회검색조건100", "continuation search condition (100 chars, space padded)", Kind::Text).at_most(100),
    Field::new("ctx_area_nk100", "연속조회키100", "continuation key (100 chars, space padded)", Kind::Text).at_most(100),
]);

const OUTPUT1: Schema = Schema(&[
    Field::new("pdno", "상품번호", "product no. (issue code)", Kind::Text).at_most(12),
    Field::new("prdt_name", "상품명", "product name", Kind::Text).at_most(60),
    Field::new("trad_dvsn_name", "매매구분명", "trade division name", Kind::Text).at_most(60),
    Field::new("bfdy_buy_qty", "전일매수수량", "prev-day buy qty", Kind::Shares).at_most(10),
    Field::new("bfdy_sll_qty", "전일매도수량", "prev-day sell qty", Kind::Shares).at_most(10),
    Field::new("thdt_buyqty", "금일매수수량", "today buy qty", Kind::Shares).at_most(10),
    Field::new("thdt_sll_qty", "금일매도수량", "today sell qty", Kind::Shares).at_most(10),
    Field::new("hldg_qty", "보유수량", "holding qty", Kind::Shares).at_most(19),
    Field::new("ord_psbl_qty", "주문가능수량", "orderable qty", Kind::Shares).at_most(10),
    Field::new("pchs_avg_pric", "매입평균가격", "purchase average price", Kind::Decimal).at_most(22),
    Field::new("pchs_amt", "매입금액", "purchase amount", Kind::Decimal).at_most(19),
    Field::new("prpr", "현재가", "current price", Kind::Decimal).at_most(19),
    Field::new("evlu_amt", "평가금액", "valuation amount", Kind::Decimal).at_most(19),
    Field::new("evlu_pfls_amt", "평가손익금액", "valuation profit/loss amount", Kind::Decimal).at_most(19),
    Field::new("evlu_pfls_rt", "평가손익율", "valuation profit/loss rate", Kind::Ratio).at_most(9),
    Field::new("evlu_erng_rt", "평가수익율", "valuation earning rate (unused, always 0)", Kind::Ratio).at_most(31),
    Field::new("loan_dt", "대출일자", "loan date", Kind::Date).at_most(8),
    Field::new("loan_amt", "대출금액", "loan amount", Kind::Decimal).at_most(19),
    Field::new("stln_slng_chgs", "대주매각대금", "stock-loan (short) selling proceeds", Kind::Decimal).at_most(19),
    Field::new("expd_dt", "만기일자", "expiry date", Kind::Date).at_most(8),
    Field::new("fltt_rt", "등락율", "change rate", Kind::Ratio).at_most(31),
    Field::new("bfdy_cprs_icdc", "전일대비증감", "prev-day compared increase/decrease", Kind::Decimal).at_most(19),
    Field::new("item_mgna_rt_name", "종목증거금율명", "issue margin rate name", Kind::Text).at_most(20),
    Field::new("grta_rt_name", "보증금율명", "deposit money rate name", Kind::Text).at_most(20),
    Field::new("sbst_pric", "대용가격", "substitute price", Kind::Decimal).at_most(19),
    Field::new("stck_loan_unpr", "주식대출단가", "stock loan unit price", Kind::Decimal).at_most(22),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("dnca_tot_amt", "예수금총금액", "total deposit (cash)", Kind::Decimal),
    Field::new("nxdy_excc_amt", "익일정산금액", "settlement amount D+1", Kind::Decimal),
    Field::new("prvs_rcdl_excc_amt", "가수도정산금액", "provisional settlement amount (D+2 cash)", Kind::Decimal),
    Field::new("cma_evlu_amt", "CMA평가금액", "CMA valuation amount", Kind::Decimal),
    Field::new("bfdy_buy_amt", "전일매수금액", "prev-day buy amount", Kind::Decimal),
    Field::new("thdt_buy_amt", "금일매수금액", "today buy amount", Kind::Decimal),
    Field::new("nxdy_auto_rdpt_amt", "익일자동상환금액", "next day automatic repayment amount", Kind::Decimal),
    Field::new("bfdy_sll_amt", "전일매도금액", "prev-day sell amount", Kind::Decimal),
    Field::new("thdt_sll_amt", "금일매도금액", "today sell amount", Kind::Decimal),
    Field::new("d2_auto_rdpt_amt", "D+2자동상환금액", "D+2 automatic repayment amount", Kind::Decimal),
    Field::new("bfdy_tlex_amt", "전일제비용금액", "prev-day fees & taxes amount", Kind::Decimal),
    Field::new("thdt_tlex_amt", "금일제비용금액", "today fees & taxes amount", Kind::Decimal),
    Field::new("tot_loan_amt", "총대출금액", "total loan amount", Kind::Decimal),
    Field::new("scts_evlu_amt", "유가평가금액", "securities valuation amount", Kind::Decimal),
    Field::new("tot_evlu_amt", "총평가금액", "total valuation (securities + D+2 cash)", Kind::Decimal),
    Field::new("nass_amt", "순자산금액", "net asset amount", Kind::Decimal),
    Field::new("fncg_gld_auto_rdpt_yn", "융자금자동상환여부", "margin loan automatic repayment flag Y/N", Kind::Flag),
    Field::new("pchs_amt_smtl_amt", "매입금액합계금액", "purchase amount sum amount", Kind::Decimal),
    Field::new("evlu_amt_smtl_amt", "평가금액합계금액", "valuation amount sum amount", Kind::Decimal),
    Field::new("evlu_pfls_smtl_amt", "평가손익합계금액", "valuation profit/loss sum amount", Kind::Decimal),
    Field::new("tot_stln_slng_chgs", "총대주매각대금", "total stock-loan (short) selling proceeds", Kind::Decimal),
    Field::new("bfdy_tot_asst_evlu_amt", "전일총자산평가금액", "prev-day total asset valuation amount", Kind::Decimal),
    Field::new("asst_icdc_amt", "자산증감액", "asset increase/decrease amount", Kind::Decimal),
    Field::new("asst_icdc_erng_rt", "자산증감수익율", "asset increase/decrease earning rate", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_balance",
    title: "주식잔고조회",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/inquire-balance",
    effect: Effect::Read,
    tr_ids: &[TrIds::both("TTTC8434R", "VTTC8434R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK100", from: Origin::Answer },Cursor { name: "CTX_AREA_NK100", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireBalanceRequest(Cells);

crate::schema::request_type!(InquireBalanceRequest, DESCRIPTION);

impl InquireBalanceRequest {
    /// Sets 종합계좌번호: account no. (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 시간외단일가, 거래소여부 (`AFHR_FLPR_YN`).
    #[must_use] #[inline] pub fn afhr_flpr_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 오프라인여부: offline flag Y/N (`OFL_YN`).
    #[must_use] #[inline] pub fn ofl_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 조회구분: inquiry division (`INQR_DVSN`).
    #[must_use] #[inline] pub fn inqr_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 단가구분: unit price division (`UNPR_DVSN`).
    #[must_use] #[inline] pub fn unpr_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 펀드결제분포함여부: fund settlement minute included flag Y/N (`FUND_STTL_ICLD_YN`).
    #[must_use] #[inline] pub fn fund_sttl_icld_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 융자금액자동상환여부: margin loan amount automatic repayment flag Y/N (`FNCG_AMT_AUTO_RDPT_YN`).
    #[must_use] #[inline] pub fn fncg_amt_auto_rdpt_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 처리구분: processing division (`PRCS_DVSN`).
    #[must_use] #[inline] pub fn prcs_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 연속조회검색조건100: continuation search condition (100 chars, space padded) (`CTX_AREA_FK100`).
    #[must_use] #[inline] pub fn ctx_area_fk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 연속조회키100: continuation key (100 chars, space padded) (`CTX_AREA_NK100`).
    #[must_use] #[inline] pub fn ctx_area_nk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireBalanceResponse(Answer);

crate::schema::response_type!(InquireBalanceResponse, DESCRIPTION);

impl InquireBalanceResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = InquireBalanceOutput1<'_>> { self.0.rows(0).iter().map(InquireBalanceOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = InquireBalanceOutput2<'_>> { self.0.rows(1).iter().map(InquireBalanceOutput2) }
    /// 연속조회검색조건100: continuation search condition (100 chars, space padded) (`ctx_area_fk100`).
    #[inline] pub fn ctx_area_fk100(&self) -> &str { self.0.root().text(0) }
    /// 연속조회키100: continuation key (100 chars, space padded) (`ctx_area_nk100`).
    #[inline] pub fn ctx_area_nk100(&self) -> &str { self.0.root().text(1) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireBalanceOutput1<'a>(&'a Cells);

impl<'a> InquireBalanceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 상품번호: product no. (issue code) (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(0) }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(1) }
    /// 매매구분명: trade division name (`trad_dvsn_name`).
    #[inline] pub fn trad_dvsn_name(self) -> &'a str { self.0.text(2) }
    /// 전일매수수량: prev-day buy qty (`bfdy_buy_qty`).
    #[inline] pub fn bfdy_buy_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(3) }
    /// 전일매도수량: prev-day sell qty (`bfdy_sll_qty`).
    #[inline] pub fn bfdy_sll_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// 금일매수수량: today buy qty (`thdt_buyqty`).
    #[inline] pub fn thdt_buyqty(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 금일매도수량: today sell qty (`thdt_sll_qty`).
    #[inline] pub fn thdt_sll_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 보유수량: holding qty (`hldg_qty`).
    #[inline] pub fn hldg_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 주문가능수량: orderable qty (`ord_psbl_qty`).
    #[inline] pub fn ord_psbl_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 매입평균가격: purchase average price (`pchs_avg_pric`).
    #[inline] pub fn pchs_avg_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 매입금액: purchase amount (`pchs_amt`).
    #[inline] pub fn pchs_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 현재가: current price (`prpr`).
    #[inline] pub fn prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 평가금액: valuation amount (`evlu_amt`).
    #[inline] pub fn evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 평가손익금액: valuation profit/loss amount (`evlu_pfls_amt`).
    #[inline] pub fn evlu_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 평가손익율: valuation profit/loss rate (`evlu_pfls_rt`).
    #[inline] pub fn evlu_pfls_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 평가수익율: valuation earning rate (unused, always 0) (`evlu_erng_rt`).
    #[inline] pub fn evlu_erng_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 대출일자: loan date (`loan_dt`).
    #[inline] pub fn loan_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(16) }
    /// 대출금액: loan amount (`loan_amt`).
    #[inline] pub fn loan_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 대주매각대금: stock-loan (short) selling proceeds (`stln_slng_chgs`).
    #[inline] pub fn stln_slng_chgs(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 만기일자: expiry date (`expd_dt`).
    #[inline] pub fn expd_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(19) }
    /// 등락율: change rate (`fltt_rt`).
    #[inline] pub fn fltt_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 전일대비증감: prev-day compared increase/decrease (`bfdy_cprs_icdc`).
    #[inline] pub fn bfdy_cprs_icdc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 종목증거금율명: issue margin rate name (`item_mgna_rt_name`).
    #[inline] pub fn item_mgna_rt_name(self) -> &'a str { self.0.text(22) }
    /// 보증금율명: deposit money rate name (`grta_rt_name`).
    #[inline] pub fn grta_rt_name(self) -> &'a str { self.0.text(23) }
    /// 대용가격: substitute price (`sbst_pric`).
    #[inline] pub fn sbst_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// 주식대출단가: stock loan unit price (`stck_loan_unpr`).
    #[inline] pub fn stck_loan_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireBalanceOutput2<'a>(&'a Cells);

impl<'a> InquireBalanceOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 예수금총금액: total deposit (cash) (`dnca_tot_amt`).
    #[inline] pub fn dnca_tot_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 익일정산금액: settlement amount D+1 (`nxdy_excc_amt`).
    #[inline] pub fn nxdy_excc_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 가수도정산금액: provisional settlement amount (D+2 cash) (`prvs_rcdl_excc_amt`).
    #[inline] pub fn prvs_rcdl_excc_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// CMA평가금액: CMA valuation amount (`cma_evlu_amt`).
    #[inline] pub fn cma_evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 전일매수금액: prev-day buy amount (`bfdy_buy_amt`).
    #[inline] pub fn bfdy_buy_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 금일매수금액: today buy amount (`thdt_buy_amt`).
    #[inline] pub fn thdt_buy_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 익일자동상환금액: next day automatic repayment amount (`nxdy_auto_rdpt_amt`).
    #[inline] pub fn nxdy_auto_rdpt_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 전일매도금액: prev-day sell amount (`bfdy_sll_amt`).
    #[inline] pub fn bfdy_sll_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 금일매도금액: today sell amount (`thdt_sll_amt`).
    #[inline] pub fn thdt_sll_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// D+2자동상환금액: D+2 automatic repayment amount (`d2_auto_rdpt_amt`).
    #[inline] pub fn d2_auto_rdpt_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 전일제비용금액: prev-day fees & taxes amount (`bfdy_tlex_amt`).
    #[inline] pub fn bfdy_tlex_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 금일제비용금액: today fees & taxes amount (`thdt_tlex_amt`).
    #[inline] pub fn thdt_tlex_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 총대출금액: total loan amount (`tot_loan_amt`).
    #[inline] pub fn tot_loan_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 유가평가금액: securities valuation amount (`scts_evlu_amt`).
    #[inline] pub fn scts_evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 총평가금액: total valuation (securities + D+2 cash) (`tot_evlu_amt`).
    #[inline] pub fn tot_evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 순자산금액: net asset amount (`nass_amt`).
    #[inline] pub fn nass_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 융자금자동상환여부: margin loan automatic repayment flag Y/N (`fncg_gld_auto_rdpt_yn`).
    #[inline] pub fn fncg_gld_auto_rdpt_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(16) }
    /// 매입금액합계금액: purchase amount sum amount (`pchs_amt_smtl_amt`).
    #[inline] pub fn pchs_amt_smtl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 평가금액합계금액: valuation amount sum amount (`evlu_amt_smtl_amt`).
    #[inline] pub fn evlu_amt_smtl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 평가손익합계금액: valuation profit/loss sum amount (`evlu_pfls_smtl_amt`).
    #[inline] pub fn evlu_pfls_smtl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 총대주매각대금: total stock-loan (short) selling proceeds (`tot_stln_slng_chgs`).
    #[inline] pub fn tot_stln_slng_chgs(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 전일총자산평가금액: prev-day total asset valuation amount (`bfdy_tot_asst_evlu_amt`).
    #[inline] pub fn bfdy_tot_asst_evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 자산증감액: asset increase/decrease amount (`asst_icdc_amt`).
    #[inline] pub fn asst_icdc_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 자산증감수익율: asset increase/decrease earning rate (`asst_icdc_erng_rt`).
    #[inline] pub fn asst_icdc_erng_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
}

