//! `inquire-daily-ccld` 주식일별주문체결조회: orders and their executions of a period.
//!
//! Days before the last three months have a transaction id of their own; a period lies on one side.
//! A just-accepted order shows up only seconds later, and a paper day may show none at all.

use crate::endpoint::{Effect, Endpoint, Method, Page, Paged, TrIds};
use crate::field::Cell;
use serde::{Deserialize, Serialize};

/// Orders of a period, in pages.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyCcld;

impl Endpoint for InquireDailyCcld {
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/uapi/domestic-stock/v1/trading/inquire-daily-ccld";
    const TITLE: &'static str = "주식일별주문체결조회";
    const EFFECT: Effect = Effect::Read;
    const TR_IDS: &'static [TrIds] = &[
        TrIds::both("TTTC0081R", "VTTC0081R"),
        TrIds::both("TTTC8001R", "VTTC8001R"),
        OLD,
        TrIds::both("CTSC9115R", "VTSC9115R"),
    ];
    type Request = InquireDailyCcldRequest;
    type Response = InquireDailyCcldResponse;

    fn tr_ids(request: &InquireDailyCcldRequest) -> Option<TrIds> {
        if request.is_before_three_months {
            Some(OLD)
        } else {
            Self::TR_IDS.first().copied()
        }
    }
}

/// For days before the last three months.
const OLD: TrIds = TrIds::both("CTSC9215R", "VTSC9215R");

impl Paged for InquireDailyCcld {
    const IDENTITY: &'static [&'static str] = &["odno", "ord_gno_brno", "ord_dt"];

    fn next_page(request: &InquireDailyCcldRequest, cursor: &Page) -> InquireDailyCcldRequest {
        InquireDailyCcldRequest {
            cursor_condition: cursor.condition.clone(),
            cursor_key: cursor.key.clone(),
            ..request.clone()
        }
    }

    fn cursor(response: &InquireDailyCcldResponse) -> Page {
        Page {
            condition: response.cursor_condition.clone(),
            key: response.cursor_key.clone(),
        }
    }
}

/// What is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InquireDailyCcldRequest {
    /// Whether the period lies before the last three months; selects the transaction id.
    #[serde(skip)]
    pub is_before_three_months: bool,
    /// 종합계좌번호: the eight digits.
    #[serde(rename = "CANO")]
    pub account_number: Cell,
    /// 계좌상품코드: the two digits.
    #[serde(rename = "ACNT_PRDT_CD")]
    pub account_product: Cell,
    /// 조회시작일자, YYYYMMDD.
    #[serde(rename = "INQR_STRT_DT")]
    pub from: Cell,
    /// 조회종료일자, YYYYMMDD.
    #[serde(rename = "INQR_END_DT")]
    pub to: Cell,
    /// `00` all, `01` sell, `02` buy.
    #[serde(rename = "SLL_BUY_DVSN_CD")]
    pub side: Cell,
    /// `00` newest first, `01` oldest first.
    #[serde(rename = "INQR_DVSN")]
    pub order: Cell,
    /// 상품번호: blank for all.
    #[serde(rename = "PDNO", default)]
    pub code: Cell,
    /// `00` all, `01` executed, `02` open.
    #[serde(rename = "CCLD_DVSN")]
    pub executed: Cell,
    /// 주문채번지점번호: blank for all.
    #[serde(rename = "ORD_GNO_BRNO", default)]
    pub branch: Cell,
    /// 주문번호: blank for all.
    #[serde(rename = "ODNO", default)]
    pub number: Cell,
    /// `00` all.
    #[serde(rename = "INQR_DVSN_3")]
    pub kind: Cell,
    /// Blank for all.
    #[serde(rename = "INQR_DVSN_1", default)]
    pub product_kind: Cell,
    /// `KRX`, `NXT`, `SOR` or `ALL`; paper knows KRX only.
    #[serde(rename = "EXCG_ID_DVSN_CD", default)]
    pub exchange: Cell,
    /// 연속조회검색조건: empty for the first page.
    #[serde(rename = "CTX_AREA_FK100", default)]
    pub cursor_condition: Cell,
    /// 연속조회키: empty for the first page.
    #[serde(rename = "CTX_AREA_NK100", default)]
    pub cursor_key: Cell,
}

/// One order; an amend or cancel is a row of its own with `orgn_odno`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DailyCcldRow {
    /// 주문일자, YYYYMMDD.
    pub ord_dt: Cell,
    /// 주문채번지점번호: the branch.
    pub ord_gno_brno: Cell,
    /// 주문번호; padded in several ways.
    pub odno: Cell,
    /// 원주문번호: blank (live) or zeros (paper) without a parent.
    pub orgn_odno: Cell,
    /// 주문구분명.
    pub ord_dvsn_name: Cell,
    /// 매도매수구분코드: `01` sell, `02` buy.
    pub sll_buy_dvsn_cd: Cell,
    /// 매도매수구분코드명; names an amend or cancel.
    pub sll_buy_dvsn_cd_name: Cell,
    /// 상품번호.
    pub pdno: Cell,
    /// 상품명.
    pub prdt_name: Cell,
    /// 주문수량.
    pub ord_qty: Cell,
    /// 주문단가: `0` for a market order, so never a price.
    pub ord_unpr: Cell,
    /// 주문시각, HHMMSS.
    pub ord_tmd: Cell,
    /// 총체결수량.
    pub tot_ccld_qty: Cell,
    /// 평균가.
    pub avg_prvs: Cell,
    /// 취소여부: blank (live) or `N` (paper) is no.
    pub cncl_yn: Cell,
    /// 총체결금액.
    pub tot_ccld_amt: Cell,
    /// 주문자사번: the entry channel, `OpnAPI` for this API.
    pub ordr_empno: Cell,
    /// 주문구분코드.
    pub ord_dvsn_cd: Cell,
    /// 취소확인수량, as captures spell it.
    pub cncl_cfrm_qty: Cell,
    /// 취소확인수량, as the official document spells it; none was captured.
    #[serde(skip_serializing_if = "Cell::is_blank")]
    pub cnc_cfrm_qty: Cell,
    /// 잔여수량.
    pub rmn_qty: Cell,
    /// 거부수량.
    pub rjct_qty: Cell,
    /// 체결조건명.
    pub ccld_cndt_name: Cell,
    /// 조회IP주소: personal data.
    pub inqr_ip_addr: Cell,
    /// 거래소구분코드.
    pub excg_dvsn_cd: Cell,
    /// 주문조직번호.
    pub ord_orgno: Cell,
    /// 거래소ID구분코드, as captures spell it.
    pub excg_id_dvsn_cd: Cell,
    /// 거래소ID구분코드, as the official document spells it; none was captured.
    #[serde(rename = "excg_id_dvsn_Cd", skip_serializing_if = "Cell::is_blank")]
    pub excg_id_dvsn_cd_official: Cell,
    /// 스톱지정가조건가격.
    pub stpm_cndt_pric: Cell,
}

impl DailyCcldRow {
    /// Returns the cancelled shares, however they are spelt. A row that has both spellings is read too:
    /// answers grow fields, and one that is there twice must not hide an order.
    pub fn cancelled_quantity(&self) -> &Cell {
        seen(&self.cncl_cfrm_qty, &self.cnc_cfrm_qty)
    }

    /// Returns the exchange, however it is spelt.
    pub fn exchange(&self) -> &Cell {
        seen(&self.excg_id_dvsn_cd, &self.excg_id_dvsn_cd_official)
    }
}

/// Returns the cell that says something, the first where both do.
fn seen<'a>(captured: &'a Cell, official: &'a Cell) -> &'a Cell {
    if captured.is_blank() {
        official
    } else {
        captured
    }
}

/// Sums over the period.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DailyCcldSum {
    /// 총주문수량.
    #[serde(default)]
    pub tot_ord_qty: Cell,
    /// 총체결수량.
    #[serde(default)]
    pub tot_ccld_qty: Cell,
    /// 총체결금액.
    #[serde(default)]
    pub tot_ccld_amt: Cell,
    /// 추정제비용합계.
    #[serde(default)]
    pub prsm_tlex_smtl: Cell,
    /// 매입평균가격.
    #[serde(default)]
    pub pchs_avg_pric: Cell,
}

/// The answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InquireDailyCcldResponse {
    /// The orders.
    #[serde(deserialize_with = "crate::field::rows")]
    pub output1: Vec<DailyCcldRow>,
    /// The sums.
    #[serde(default)]
    pub output2: DailyCcldSum,
    /// 연속조회검색조건; carries the account number.
    #[serde(rename = "ctx_area_fk100", default)]
    pub cursor_condition: Cell,
    /// 연속조회키.
    #[serde(rename = "ctx_area_nk100", default)]
    pub cursor_key: Cell,
}
