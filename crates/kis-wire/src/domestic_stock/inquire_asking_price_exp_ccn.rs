//! `inquire-asking-price-exp-ccn` 주식현재가 호가/예상체결: the book, ten levels a side.

use crate::endpoint::{Effect, Endpoint, Method, TrIds};
use crate::field::Cell;
use serde::{Deserialize, Serialize};

/// The book.
#[derive(Clone, Copy, Debug)]
pub struct InquireAskingPriceExpCcn;

impl Endpoint for InquireAskingPriceExpCcn {
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/uapi/domestic-stock/v1/quotations/inquire-asking-price-exp-ccn";
    const TITLE: &'static str = "주식현재가 호가/예상체결";
    const EFFECT: Effect = Effect::Read;
    const TR_IDS: &'static [TrIds] = &[TrIds::both("FHKST01010200", "FHKST01010200")];
    type Request = InquireAskingPriceExpCcnRequest;
    type Response = InquireAskingPriceExpCcnResponse;
}

/// What is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InquireAskingPriceExpCcnRequest {
    /// 조건시장분류코드: `J` KRX.
    #[serde(rename = "FID_COND_MRKT_DIV_CODE")]
    pub market: Cell,
    /// 입력종목코드.
    #[serde(rename = "FID_INPUT_ISCD")]
    pub code: Cell,
}

/// The book as KIS flattens it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskingPrice {
    /// 호가접수시간, HHMMSS.
    #[serde(default)]
    pub aspr_acpt_hour: Cell,
    /// 매도호가1.
    #[serde(default)]
    pub askp1: Cell,
    /// 매도호가2.
    #[serde(default)]
    pub askp2: Cell,
    /// 매도호가3.
    #[serde(default)]
    pub askp3: Cell,
    /// 매도호가4.
    #[serde(default)]
    pub askp4: Cell,
    /// 매도호가5.
    #[serde(default)]
    pub askp5: Cell,
    /// 매도호가6.
    #[serde(default)]
    pub askp6: Cell,
    /// 매도호가7.
    #[serde(default)]
    pub askp7: Cell,
    /// 매도호가8.
    #[serde(default)]
    pub askp8: Cell,
    /// 매도호가9.
    #[serde(default)]
    pub askp9: Cell,
    /// 매도호가10.
    #[serde(default)]
    pub askp10: Cell,
    /// 매수호가1.
    #[serde(default)]
    pub bidp1: Cell,
    /// 매수호가2.
    #[serde(default)]
    pub bidp2: Cell,
    /// 매수호가3.
    #[serde(default)]
    pub bidp3: Cell,
    /// 매수호가4.
    #[serde(default)]
    pub bidp4: Cell,
    /// 매수호가5.
    #[serde(default)]
    pub bidp5: Cell,
    /// 매수호가6.
    #[serde(default)]
    pub bidp6: Cell,
    /// 매수호가7.
    #[serde(default)]
    pub bidp7: Cell,
    /// 매수호가8.
    #[serde(default)]
    pub bidp8: Cell,
    /// 매수호가9.
    #[serde(default)]
    pub bidp9: Cell,
    /// 매수호가10.
    #[serde(default)]
    pub bidp10: Cell,
    /// 매도호가잔량1.
    #[serde(default)]
    pub askp_rsqn1: Cell,
    /// 매도호가잔량2.
    #[serde(default)]
    pub askp_rsqn2: Cell,
    /// 매도호가잔량3.
    #[serde(default)]
    pub askp_rsqn3: Cell,
    /// 매도호가잔량4.
    #[serde(default)]
    pub askp_rsqn4: Cell,
    /// 매도호가잔량5.
    #[serde(default)]
    pub askp_rsqn5: Cell,
    /// 매도호가잔량6.
    #[serde(default)]
    pub askp_rsqn6: Cell,
    /// 매도호가잔량7.
    #[serde(default)]
    pub askp_rsqn7: Cell,
    /// 매도호가잔량8.
    #[serde(default)]
    pub askp_rsqn8: Cell,
    /// 매도호가잔량9.
    #[serde(default)]
    pub askp_rsqn9: Cell,
    /// 매도호가잔량10.
    #[serde(default)]
    pub askp_rsqn10: Cell,
    /// 매수호가잔량1.
    #[serde(default)]
    pub bidp_rsqn1: Cell,
    /// 매수호가잔량2.
    #[serde(default)]
    pub bidp_rsqn2: Cell,
    /// 매수호가잔량3.
    #[serde(default)]
    pub bidp_rsqn3: Cell,
    /// 매수호가잔량4.
    #[serde(default)]
    pub bidp_rsqn4: Cell,
    /// 매수호가잔량5.
    #[serde(default)]
    pub bidp_rsqn5: Cell,
    /// 매수호가잔량6.
    #[serde(default)]
    pub bidp_rsqn6: Cell,
    /// 매수호가잔량7.
    #[serde(default)]
    pub bidp_rsqn7: Cell,
    /// 매수호가잔량8.
    #[serde(default)]
    pub bidp_rsqn8: Cell,
    /// 매수호가잔량9.
    #[serde(default)]
    pub bidp_rsqn9: Cell,
    /// 매수호가잔량10.
    #[serde(default)]
    pub bidp_rsqn10: Cell,
    /// 총매도호가잔량.
    #[serde(default)]
    pub total_askp_rsqn: Cell,
    /// 총매수호가잔량.
    #[serde(default)]
    pub total_bidp_rsqn: Cell,
}

impl AskingPrice {
    /// Returns the asks as (price, shares), best first; empty levels hold zeros.
    pub fn asks(&self) -> [(&Cell, &Cell); 10] {
        [
            (&self.askp1, &self.askp_rsqn1),
            (&self.askp2, &self.askp_rsqn2),
            (&self.askp3, &self.askp_rsqn3),
            (&self.askp4, &self.askp_rsqn4),
            (&self.askp5, &self.askp_rsqn5),
            (&self.askp6, &self.askp_rsqn6),
            (&self.askp7, &self.askp_rsqn7),
            (&self.askp8, &self.askp_rsqn8),
            (&self.askp9, &self.askp_rsqn9),
            (&self.askp10, &self.askp_rsqn10),
        ]
    }

    /// Returns the bids as (price, shares), best first; empty levels hold zeros.
    pub fn bids(&self) -> [(&Cell, &Cell); 10] {
        [
            (&self.bidp1, &self.bidp_rsqn1),
            (&self.bidp2, &self.bidp_rsqn2),
            (&self.bidp3, &self.bidp_rsqn3),
            (&self.bidp4, &self.bidp_rsqn4),
            (&self.bidp5, &self.bidp_rsqn5),
            (&self.bidp6, &self.bidp_rsqn6),
            (&self.bidp7, &self.bidp_rsqn7),
            (&self.bidp8, &self.bidp_rsqn8),
            (&self.bidp9, &self.bidp_rsqn9),
            (&self.bidp10, &self.bidp_rsqn10),
        ]
    }

    /// Returns the level `index` (0 is best) of a side for writing.
    pub fn level_mut(&mut self, is_ask: bool, index: usize) -> Option<(&mut Cell, &mut Cell)> {
        let level = match (is_ask, index) {
            (true, 0) => (&mut self.askp1, &mut self.askp_rsqn1),
            (true, 1) => (&mut self.askp2, &mut self.askp_rsqn2),
            (true, 2) => (&mut self.askp3, &mut self.askp_rsqn3),
            (true, 3) => (&mut self.askp4, &mut self.askp_rsqn4),
            (true, 4) => (&mut self.askp5, &mut self.askp_rsqn5),
            (true, 5) => (&mut self.askp6, &mut self.askp_rsqn6),
            (true, 6) => (&mut self.askp7, &mut self.askp_rsqn7),
            (true, 7) => (&mut self.askp8, &mut self.askp_rsqn8),
            (true, 8) => (&mut self.askp9, &mut self.askp_rsqn9),
            (true, 9) => (&mut self.askp10, &mut self.askp_rsqn10),
            (false, 0) => (&mut self.bidp1, &mut self.bidp_rsqn1),
            (false, 1) => (&mut self.bidp2, &mut self.bidp_rsqn2),
            (false, 2) => (&mut self.bidp3, &mut self.bidp_rsqn3),
            (false, 3) => (&mut self.bidp4, &mut self.bidp_rsqn4),
            (false, 4) => (&mut self.bidp5, &mut self.bidp_rsqn5),
            (false, 5) => (&mut self.bidp6, &mut self.bidp_rsqn6),
            (false, 6) => (&mut self.bidp7, &mut self.bidp_rsqn7),
            (false, 7) => (&mut self.bidp8, &mut self.bidp_rsqn8),
            (false, 8) => (&mut self.bidp9, &mut self.bidp_rsqn9),
            (false, 9) => (&mut self.bidp10, &mut self.bidp_rsqn10),
            _ => return None,
        };
        Some(level)
    }
}

/// The expected match outside continuous trading.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExpectedExecution {
    /// 주식현재가.
    #[serde(default)]
    pub stck_prpr: Cell,
    /// 예상체결가.
    #[serde(default)]
    pub antc_cnpr: Cell,
    /// 예상거래량.
    #[serde(default)]
    pub antc_vol: Cell,
    /// 주식단축종목코드.
    #[serde(default)]
    pub stck_shrn_iscd: Cell,
}

/// The answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InquireAskingPriceExpCcnResponse {
    /// The book.
    pub output1: AskingPrice,
    /// The expected match.
    #[serde(default)]
    pub output2: ExpectedExecution,
}
