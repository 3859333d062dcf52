//! `inquire-balance` 주식잔고조회: positions and cash.
//!
//! Pages of 50 (live) and 20 (paper): a reader of one page loses holdings.

use crate::endpoint::{Effect, Endpoint, Method, Page, Paged, TrIds};
use crate::field::Cell;
use serde::{Deserialize, Serialize};

/// Positions and cash, in pages.
#[derive(Clone, Copy, Debug)]
pub struct InquireBalance;

impl Endpoint for InquireBalance {
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/uapi/domestic-stock/v1/trading/inquire-balance";
    const TITLE: &'static str = "주식잔고조회";
    const EFFECT: Effect = Effect::Read;
    const TR_IDS: &'static [TrIds] = &[TrIds::both("TTTC8434R", "VTTC8434R")];
    type Request = InquireBalanceRequest;
    type Response = InquireBalanceResponse;
}

impl Paged for InquireBalance {
    const IDENTITY: &'static [&'static str] = &["pdno", "trad_dvsn_name", "loan_dt"];

    fn next_page(request: &InquireBalanceRequest, cursor: &Page) -> InquireBalanceRequest {
        InquireBalanceRequest {
            cursor_condition: cursor.condition.clone(),
            cursor_key: cursor.key.clone(),
            ..request.clone()
        }
    }

    fn cursor(response: &InquireBalanceResponse) -> Page {
        Page {
            condition: response.cursor_condition.clone(),
            key: response.cursor_key.clone(),
        }
    }
}

/// What is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InquireBalanceRequest {
    /// 종합계좌번호: the eight digits.
    #[serde(rename = "CANO")]
    pub account_number: Cell,
    /// 계좌상품코드: the two digits.
    #[serde(rename = "ACNT_PRDT_CD")]
    pub account_product: Cell,
    /// 시간외단일가여부: `N`.
    #[serde(rename = "AFHR_FLPR_YN")]
    pub after_hours: Cell,
    /// Blank.
    #[serde(rename = "OFL_YN", default)]
    pub offline: Cell,
    /// `01` by loan date, `02` by issue.
    #[serde(rename = "INQR_DVSN")]
    pub kind: Cell,
    /// `01`.
    #[serde(rename = "UNPR_DVSN")]
    pub unit_price: Cell,
    /// `N`.
    #[serde(rename = "FUND_STTL_ICLD_YN")]
    pub fund_settlement: Cell,
    /// `N`.
    #[serde(rename = "FNCG_AMT_AUTO_RDPT_YN")]
    pub auto_repay: Cell,
    /// `00` with yesterday's trades, `01` without.
    #[serde(rename = "PRCS_DVSN")]
    pub processing: Cell,
    /// 연속조회검색조건: empty for the first page.
    #[serde(rename = "CTX_AREA_FK100", default)]
    pub cursor_condition: Cell,
    /// 연속조회키: empty for the first page.
    #[serde(rename = "CTX_AREA_NK100", default)]
    pub cursor_key: Cell,
}

/// One position.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BalanceRow {
    /// 상품번호.
    pub pdno: Cell,
    /// 상품명.
    pub prdt_name: Cell,
    /// 매매구분명: 현금 for shares that are paid, another word for a lot on credit.
    pub trad_dvsn_name: Cell,
    /// 대출일자 of a lot on credit.
    pub loan_dt: Cell,
    /// 전일매수수량.
    pub bfdy_buy_qty: Cell,
    /// 전일매도수량.
    pub bfdy_sll_qty: Cell,
    /// 금일매수수량.
    pub thdt_buyqty: Cell,
    /// 금일매도수량.
    pub thdt_sll_qty: Cell,
    /// 보유수량.
    pub hldg_qty: Cell,
    /// 주문가능수량: sellable now.
    pub ord_psbl_qty: Cell,
    /// 매입평균가격.
    pub pchs_avg_pric: Cell,
    /// 매입금액.
    pub pchs_amt: Cell,
    /// 현재가; stands still in the after-market.
    pub prpr: Cell,
    /// 평가금액.
    pub evlu_amt: Cell,
    /// 평가손익금액.
    pub evlu_pfls_amt: Cell,
    /// 평가손익율.
    pub evlu_pfls_rt: Cell,
}

/// The cash of the account.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BalanceSum {
    /// 예수금총금액: ignores today's trades.
    pub dnca_tot_amt: Cell,
    /// 익일정산금액: overstates by today's buys.
    #[serde(default)]
    pub nxdy_excc_amt: Cell,
    /// 가수도정산금액 (D+2): nets today's trades.
    pub prvs_rcdl_excc_amt: Cell,
    /// 금일매수금액.
    #[serde(default)]
    pub thdt_buy_amt: Cell,
    /// 금일매도금액.
    #[serde(default)]
    pub thdt_sll_amt: Cell,
    /// 금일제비용금액.
    #[serde(default)]
    pub thdt_tlex_amt: Cell,
    /// 유가평가금액.
    #[serde(default)]
    pub scts_evlu_amt: Cell,
    /// 총평가금액.
    #[serde(default)]
    pub tot_evlu_amt: Cell,
    /// 순자산금액.
    #[serde(default)]
    pub nass_amt: Cell,
    /// 전일총자산평가금액: the total at the end of the day before.
    #[serde(default)]
    pub bfdy_tot_asst_evlu_amt: Cell,
    /// 매입금액합계금액.
    #[serde(default)]
    pub pchs_amt_smtl_amt: Cell,
    /// 평가금액합계금액.
    #[serde(default)]
    pub evlu_amt_smtl_amt: Cell,
    /// 평가손익합계금액.
    #[serde(default)]
    pub evlu_pfls_smtl_amt: Cell,
}

/// The answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InquireBalanceResponse {
    /// The positions.
    #[serde(deserialize_with = "crate::field::rows")]
    pub output1: Vec<BalanceRow>,
    /// The cash: a list of one.
    pub output2: Vec<BalanceSum>,
    /// 연속조회검색조건; carries the account number.
    #[serde(rename = "ctx_area_fk100", default)]
    pub cursor_condition: Cell,
    /// 연속조회키.
    #[serde(rename = "ctx_area_nk100", default)]
    pub cursor_key: Cell,
}
