//! A recorded day as the market: its prints and books of KRX and NXT drive the exchange, and any order
//! may be placed against them.
//!
//! A recording of both markets together counts as KRX. Books without a record stand as they were last
//! shown; when the recording ends, the last ones stay.

use crate::config::{EmulatorConfig, check_issues, environment_of, starts_at};
use hoga_port::Side;
use hoga_port::Symbol;
use hoga_port::time::{Timestamp, plus_millis};
use hoga_venue::{Level, Listing, Market, Recorded, Venue};
use kis_wire::realtime::order_book::BookRecord;
use kis_wire::realtime::record::Record;
use kis_wire::realtime::trade::TradeRecord;
use kis_wire::realtime::{Frame, market_layout, order_book, trade};
use kis_wire::recording::{Recording, What};
use std::collections::{BTreeMap, VecDeque};

/// One step of the recorded market.
#[derive(Clone, Debug)]
struct Step {
    at: Timestamp,
    market: Market,
    symbol: Symbol,
    shown: Recorded,
}

/// A recorded market on its way.
#[derive(Clone, Debug, Default)]
pub struct RecordedMarket {
    steps: VecDeque<Step>,
    /// When and at what price each issue prints on KRX.
    prints: BTreeMap<Symbol, VecDeque<(Timestamp, i64)>>,
    /// The base price of each issue, as its records tell.
    bases: BTreeMap<Symbol, i64>,
    unreadable: usize,
}

impl RecordedMarket {
    /// Reads the market out of a recording.
    ///
    /// # Errors
    ///
    /// What of the first line is wrong, or that nothing of a market is in it.
    pub fn of(recording: &Recording) -> Result<Self, String> {
        let start = starts_at(recording)?;
        let mut recorded = Self::default();
        for entry in &recording.entries {
            if let What::Got { text, .. } = &entry.what
                && let Ok(frame) = Frame::read(text)
                && !frame.is_encrypted
            {
                recorded.take(plus_millis(start, entry.ms), &frame);
            }
        }
        if recorded.steps.is_empty() {
            return Err("no prints and no books are in it".into());
        }
        if recorded.unreadable > 0 {
            tracing::warn!(
                records = recorded.unreadable,
                "recorded records cannot be read"
            );
        }
        recorded.steps.make_contiguous().sort_by_key(|step| step.at);
        for step in &recorded.steps {
            if let (Market::Krx, Recorded::Print { price, .. }) = (step.market, &step.shown) {
                let prints = recorded.prints.entry(step.symbol).or_default();
                prints.push_back((step.at, *price));
            }
        }
        Ok(recorded)
    }

    /// Reads the market out of the text of a recording.
    ///
    /// # Errors
    ///
    /// As [`of`](Self::of), and what of the text cannot be read.
    pub fn read(text: &str) -> Result<Self, String> {
        let recording = Recording::read(text).map_err(|error| error.to_string())?;
        Self::of(&recording)
    }

    /// Returns what the KRX showed, in its order.
    pub fn of_krx(self) -> impl Iterator<Item = (Timestamp, Symbol, Recorded)> {
        let steps = self.steps.into_iter();
        let of_krx = steps.filter(|step| step.market == Market::Krx);
        of_krx.map(|step| (step.at, step.symbol, step.shown))
    }

    /// Returns how many steps it has.
    pub fn steps(&self) -> usize {
        self.steps.len()
    }

    fn take(&mut self, at: Timestamp, frame: &Frame<'_>) {
        let market = match frame.tr_id {
            "H0STCNT0" | "H0STASP0" | "H0UNCNT0" | "H0UNASP0" => Market::Krx,
            "H0NXCNT0" | "H0NXASP0" => Market::Nxt,
            _ => return,
        };
        let Some(Ok(records)) = market_layout(frame.tr_id).map(|layout| frame.records(layout))
        else {
            self.unreadable = self.unreadable.saturating_add(1);
            return;
        };
        for record in records {
            let read = if frame.tr_id.ends_with("CNT0") {
                read_print(&record)
            } else {
                read_book(&record)
            };
            let Some((symbol, base, shown)) = read else {
                self.unreadable = self.unreadable.saturating_add(1);
                continue;
            };
            if base > 0 && market == Market::Krx {
                self.bases.entry(symbol).or_insert(base);
            }
            self.steps.push_back(Step {
                at,
                market,
                symbol,
                shown,
            });
        }
    }

    /// Returns when its next step is.
    pub(crate) fn next_at(&self) -> Option<Timestamp> {
        Some(self.steps.front()?.at)
    }

    /// Lets it go on to an instant, which is not behind its next step.
    pub(crate) fn show_until(&mut self, at: Timestamp, venue: &mut Venue) {
        while let Some(step) = self.steps.pop_front_if(|step| step.at <= at) {
            venue.show(step.at, step.market, step.symbol, &step.shown);
        }
    }

    /// Tells the exchange how the auction that is on will end.
    pub(crate) fn foretell(&mut self, venue: &mut Venue) {
        let now = venue.now();
        if !venue.is_auction(now) {
            return;
        }
        for (symbol, price) in self.next_prints(now) {
            venue.foretell(symbol, price);
        }
    }

    /// Returns the price of each issue's next print on KRX.
    fn next_prints(&mut self, now: Timestamp) -> Vec<(Symbol, i64)> {
        let mut next = Vec::new();
        for (symbol, prints) in &mut self.prints {
            while prints.pop_front_if(|(at, _)| *at <= now).is_some() {}
            next.extend(prints.front().map(|(_, price)| (*symbol, *price)));
        }
        next
    }
}

/// Reads a print; the base is the price less its signed change.
fn read_print(record: &Record<'_>) -> Option<(Symbol, i64, Recorded)> {
    let change = record
        .whole(&trade::LAYOUT, trade::column::PRDY_VRSS)
        .ok()?;
    let initiator = record.text(trade::column::CCLD_DVSN);
    let print = TradeRecord(*record);
    let price = print.price().ok()?;
    let shown = Recorded::Print {
        price,
        quantity: print.volume().ok()?,
        side: if initiator == "5" {
            Side::Sell
        } else {
            Side::Buy
        },
    };
    Some((
        print.code().parse().ok()?,
        price.saturating_sub(change),
        shown,
    ))
}

/// Reads a book; outside auctions its expected change is minus the base.
fn read_book(record: &Record<'_>) -> Option<(Symbol, i64, Recorded)> {
    let layout = &order_book::LAYOUT;
    let expected = record.whole(layout, order_book::column::ANTC_CNPR).ok()?;
    let change = record
        .whole(layout, order_book::column::ANTC_CNTG_VRSS)
        .ok()?;
    let base = expected.saturating_sub(change);
    let book = BookRecord(*record);
    let side = |level: fn(&BookRecord<'_>, usize) -> Option<(i64, i64)>| -> Option<Vec<Level>> {
        let mut levels = Vec::new();
        for index in 0..10 {
            let (price, quantity) = level(&book, index)?;
            if price > 0 && quantity > 0 {
                levels.push(Level { price, quantity });
            }
        }
        Some(levels)
    };
    let shown = Recorded::Book {
        bids: side(|book, index| book.bid(index).ok())?,
        asks: side(|book, index| book.ask(index).ok())?,
    };
    Some((book.code().parse().ok()?, base, shown))
}

impl EmulatorConfig {
    /// Starts with a recorded day: its environment, its time, its issues at their base prices.
    ///
    /// # Errors
    ///
    /// What of the first line is wrong, or that too many issues are in it.
    pub fn of_recording(recording: &Recording, recorded: &RecordedMarket) -> Result<Self, String> {
        check_issues(recorded.bases.len())?;
        let mut config = Self::new(environment_of(recording)?, starts_at(recording)?, 1);
        config.mean_gap_ms = 0;
        config.listings = recorded
            .bases
            .iter()
            .map(|(symbol, base)| Listing {
                base: *base,
                ..Listing::of(*symbol)
            })
            .collect();
        Ok(config)
    }
}
