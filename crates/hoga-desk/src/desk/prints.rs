//! Prints that went through the limit of a working order: it must have filled, whatever the stream of
//! executions says.

use crate::fanout::PrintWatch;
use ambient::Mutex;
use hoga_port::{Order, Price, Side, Symbol, TradeEvent};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::watch;

/// The outermost limits of working orders by issue.
#[derive(Debug)]
pub(crate) struct Limits {
    by_symbol: Mutex<BTreeMap<Symbol, Bounds>>,
    /// Most of the time nothing works, and a print costs nothing then.
    has_any: AtomicBool,
    was_crossed: AtomicBool,
    poke: watch::Sender<u64>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Bounds {
    highest_buy: Option<Price>,
    lowest_sell: Option<Price>,
}

impl Limits {
    pub(super) fn new(poke: watch::Sender<u64>) -> Arc<Self> {
        Arc::new(Self {
            by_symbol: Mutex::default(),
            has_any: AtomicBool::new(false),
            was_crossed: AtomicBool::new(false),
            poke,
        })
    }

    /// Takes the orders that work now.
    pub(super) fn set<'a>(&self, working: impl Iterator<Item = &'a Order>) {
        let mut all: BTreeMap<Symbol, Bounds> = BTreeMap::new();
        for order in working {
            let Some(limit) = order.order_type.limit() else {
                continue;
            };
            let bounds = all.entry(order.symbol).or_default();
            match order.side {
                Side::Buy => bounds.highest_buy = bounds.highest_buy.max(Some(limit)),
                Side::Sell => {
                    let lower = bounds.lowest_sell.is_none_or(|lowest| limit < lowest);
                    if lower {
                        bounds.lowest_sell = Some(limit);
                    }
                }
            }
        }
        self.has_any.store(!all.is_empty(), Ordering::Release);
        *self.by_symbol.lock() = all;
    }

    /// Returns whether a print went through a limit since this was asked last.
    pub(super) fn take_crossed(&self) -> bool {
        self.was_crossed.swap(false, Ordering::AcqRel)
    }
}

impl PrintWatch for Limits {
    fn on_print(&self, trade: &TradeEvent) {
        if !self.has_any.load(Ordering::Acquire) || self.was_crossed.load(Ordering::Acquire) {
            return;
        }
        let bounds = {
            let by_symbol = self.by_symbol.lock();
            by_symbol.get(&trade.symbol).copied().unwrap_or_default()
        };
        let is_below = bounds.highest_buy.is_some_and(|limit| trade.price < limit);
        let is_above = bounds.lowest_sell.is_some_and(|limit| trade.price > limit);
        if is_below || is_above {
            self.was_crossed.store(true, Ordering::Release);
            self.poke
                .send_modify(|count| *count = count.wrapping_add(1));
        }
    }
}
