//! Every endpoint, once.

use crate::domestic_stock::{
    ChkHoliday, InquireAskingPriceExpCcn, InquireBalance, InquireCcnl, InquireDailyCcld,
    InquireDailyItemchartprice, InquirePrice, InquirePsblOrder, InquirePsblRvsecncl,
    InquirePsblSell, InquireTimeItemchartprice, OrderCash, OrderRvsecncl, SearchStockInfo,
};
use crate::endpoint::{Effect, Endpoint, Method, TrIds};
use crate::oauth::{Approval, Hashkey, RevokeP, TokenP};

/// What is known of an endpoint without its types.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// KIS's own title.
    pub title: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path.
    pub path: &'static str,
    /// What it does.
    pub effect: Effect,
    /// Its transaction ids, the current ones first.
    pub tr_ids: &'static [TrIds],
}

const fn entry<E: Endpoint>() -> Entry {
    Entry {
        title: E::TITLE,
        method: E::METHOD,
        path: E::PATH,
        effect: E::EFFECT,
        tr_ids: E::TR_IDS,
    }
}

/// All endpoints.
pub const ENTRIES: &[Entry] = &[
    entry::<TokenP>(),
    entry::<RevokeP>(),
    entry::<Approval>(),
    entry::<Hashkey>(),
    entry::<OrderCash>(),
    entry::<OrderRvsecncl>(),
    entry::<InquireDailyCcld>(),
    entry::<InquirePsblRvsecncl>(),
    entry::<InquireBalance>(),
    entry::<InquirePsblOrder>(),
    entry::<InquirePsblSell>(),
    entry::<InquirePrice>(),
    entry::<InquireAskingPriceExpCcn>(),
    entry::<InquireCcnl>(),
    entry::<InquireDailyItemchartprice>(),
    entry::<InquireTimeItemchartprice>(),
    entry::<SearchStockInfo>(),
    entry::<ChkHoliday>(),
];

/// Returns the endpoint at a path.
pub fn at_path(path: &str) -> Option<&'static Entry> {
    ENTRIES.iter().find(|entry| entry.path == path)
}
