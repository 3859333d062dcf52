//! `inquire-psbl-rvsecncl` 주식정정취소가능주문조회: open orders that can still be amended or cancelled.
//!
//! Live only; on paper the open rows of `inquire-daily-ccld` are the way around.

use crate::endpoint::{Effect, Endpoint, Method, Page, Paged, TrIds};
use crate::field::Cell;
use serde::{Deserialize, Serialize};

/// Open orders, in pages of 50.
#[derive(Clone, Copy, Debug)]
pub struct InquirePsblRvsecncl;

impl Endpoint for InquirePsblRvsecncl {
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/uapi/domestic-stock/v1/trading/inquire-psbl-rvsecncl";
    const TITLE: &'static str = "주식정정취소가능주문조회";
    const EFFECT: Effect = Effect::Read;
    const TR_IDS: &'static [TrIds] =
        &[TrIds::live_only("TTTC0084R"), TrIds::live_only("TTTC8036R")];
    type Request = InquirePsblRvsecnclRequest;
    type Response = InquirePsblRvsecnclResponse;
}

impl Paged for InquirePsblRvsecncl {
    const IDENTITY: &'static [&'static str] = &["odno", "ord_gno_brno"];

    fn next_page(
        request: &InquirePsblRvsecnclRequest,
        cursor: &Page,
    ) -> InquirePsblRvsecnclRequest {
        InquirePsblRvsecnclRequest {
            cursor_condition: cursor.condition.clone(),
            cursor_key: cursor.key.clone(),
            ..request.clone()
        }
    }

    fn cursor(response: &InquirePsblRvsecnclResponse) -> Page {
        Page {
            condition: response.cursor_condition.clone(),
            key: response.cursor_key.clone(),
        }
    }
}

/// What is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InquirePsblRvsecnclRequest {
    /// 종합계좌번호: the eight digits.
    #[serde(rename = "CANO")]
    pub account_number: Cell,
    /// 계좌상품코드: the two digits.
    #[serde(rename = "ACNT_PRDT_CD")]
    pub account_product: Cell,
    /// `0` by order, `1` by issue.
    #[serde(rename = "INQR_DVSN_1")]
    pub order: Cell,
    /// `0` all, `1` sell, `2` buy.
    #[serde(rename = "INQR_DVSN_2")]
    pub side: Cell,
    /// 연속조회검색조건: empty for the first page.
    #[serde(rename = "CTX_AREA_FK100", default)]
    pub cursor_condition: Cell,
    /// 연속조회키: empty for the first page.
    #[serde(rename = "CTX_AREA_NK100", default)]
    pub cursor_key: Cell,
}

/// One open order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PsblRvsecnclRow {
    /// 주문채번지점번호: the branch.
    #[serde(default)]
    pub ord_gno_brno: Cell,
    /// 주문번호.
    pub odno: Cell,
    /// 원주문번호: blank without a parent.
    #[serde(default)]
    pub orgn_odno: Cell,
    /// 주문구분명.
    #[serde(default)]
    pub ord_dvsn_name: Cell,
    /// 상품번호.
    pub pdno: Cell,
    /// 상품명.
    #[serde(default)]
    pub prdt_name: Cell,
    /// 정정취소구분명: names the side in captures (`현금매수`).
    #[serde(default)]
    pub rvse_cncl_dvsn_name: Cell,
    /// 주문수량.
    pub ord_qty: Cell,
    /// 주문단가.
    #[serde(default)]
    pub ord_unpr: Cell,
    /// 주문시각, HHMMSS.
    #[serde(default)]
    pub ord_tmd: Cell,
    /// 총체결수량.
    #[serde(default)]
    pub tot_ccld_qty: Cell,
    /// 총체결금액.
    #[serde(default)]
    pub tot_ccld_amt: Cell,
    /// 가능수량: shares that can be amended or cancelled.
    pub psbl_qty: Cell,
    /// 매도매수구분코드: `01` sell, `02` buy.
    pub sll_buy_dvsn_cd: Cell,
    /// 주문구분코드.
    #[serde(default)]
    pub ord_dvsn_cd: Cell,
    /// 운용사지정주문번호.
    #[serde(default)]
    pub mgco_aptm_odno: Cell,
    /// 거래소구분코드.
    #[serde(default)]
    pub excg_dvsn_cd: Cell,
    /// 거래소ID구분코드: `KRX`, `NXT` or `SOR`.
    #[serde(default)]
    pub excg_id_dvsn_cd: Cell,
    /// 거래소ID구분명.
    #[serde(default)]
    pub excg_id_dvsn_name: Cell,
    /// 스톱지정가조건가격.
    #[serde(default)]
    pub stpm_cndt_pric: Cell,
    /// 스톱지정가효력발생여부.
    #[serde(default)]
    pub stpm_efct_occr_yn: Cell,
}

/// The answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InquirePsblRvsecnclResponse {
    /// The open orders; captures say `output`, one document `output1`.
    #[serde(alias = "output1")]
    pub output: Vec<PsblRvsecnclRow>,
    /// 연속조회검색조건; carries the account number.
    #[serde(rename = "ctx_area_fk100", default)]
    pub cursor_condition: Cell,
    /// 연속조회키.
    #[serde(rename = "ctx_area_nk100", default)]
    pub cursor_key: Cell,
}
