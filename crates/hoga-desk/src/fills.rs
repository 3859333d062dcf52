//! Quantity truth: how much of an order is filled, from notices and rows together.
//!
//! Per venue number, N is the sum of notices with distinct plaintext and Q the highest quantity a
//! row showed; filled is the larger, never above the order, and it only grows. A byte-identical
//! repeat may be a duplicate or a second real fill, so it counts only when a row confirms it, or the
//! balance where no row can; what the balance confirms counts like Q, so that a late notice of the
//! same shares adds nothing.

use hoga_port::{BrokerOrderId, Price, Quantity};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The executions of one venue number of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NumberedFills {
    id: BrokerOrderId,
    notices: BTreeMap<String, (Quantity, Decimal)>,
    /// Byte-identical repeats that nothing confirmed or denied yet.
    repeats: Vec<(Quantity, Decimal)>,
    /// What the balance confirmed.
    balanced: Quantity,
    /// The most shares that a row or a notice said the number stands for.
    asked: Quantity,
    queried: Quantity,
    queried_amount: Decimal,
    amount: Decimal,
}

/// What a notice of a fill turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeWorth {
    /// Not seen before.
    New,
    /// Byte-identical to one seen before; ask the venue.
    Suspect,
}

impl NumberedFills {
    /// Starts without executions.
    pub fn new(id: BrokerOrderId) -> Self {
        Self {
            id,
            notices: BTreeMap::new(),
            repeats: Vec::new(),
            balanced: Quantity::ZERO,
            asked: Quantity::ZERO,
            queried: Quantity::ZERO,
            queried_amount: Decimal::ZERO,
            amount: Decimal::ZERO,
        }
    }

    /// Returns the number.
    pub fn id(&self) -> &BrokerOrderId {
        &self.id
    }

    /// Takes how many shares the number is said to stand for.
    pub fn on_asked(&mut self, shares: Quantity) {
        self.asked = self.asked.max(shares);
    }

    /// Returns the most shares that the number was ever said to stand for; a list may show fewer for a
    /// while.
    pub fn asked(&self) -> Quantity {
        self.asked
    }

    /// Returns whether a notice with this fingerprint was counted.
    pub fn has_seen(&self, fingerprint: &str) -> bool {
        self.notices.contains_key(fingerprint)
    }

    /// Takes a fill by notice.
    pub fn on_notice(
        &mut self,
        fingerprint: &str,
        quantity: Quantity,
        price: Price,
    ) -> NoticeWorth {
        if self.has_seen(fingerprint) {
            self.repeats.push((quantity, price.times(quantity)));
            return NoticeWorth::Suspect;
        }
        self.notices
            .insert(fingerprint.to_owned(), (quantity, price.times(quantity)));
        self.settle_amount();
        NoticeWorth::New
    }

    /// Takes the totals of a row; figures below those seen before are old and ignored.
    pub fn on_row(&mut self, quantity: Quantity, amount: Decimal) {
        if quantity >= self.queried {
            self.queried = quantity;
            self.queried_amount = self.queried_amount.max(amount);
        }
        self.settle_amount();
    }

    /// Returns the shares of repeated notices that no row can tell about: the list does not even show
    /// what the notices before told. Nothing where it does, since it will show a second fill too.
    pub fn unconfirmed(&self) -> Quantity {
        if self.queried >= self.noticed().0 {
            return Quantity::ZERO;
        }
        let repeats = self.repeats.iter();
        repeats.fold(Quantity::ZERO, |sum, (shares, _)| sum.plus(*shares))
    }

    /// Takes what else showed about the repeated notices: fills of their own, or the same ones again.
    pub fn settle_repeats(&mut self, are_fills: bool) {
        let (mut shares, mut amount) = self.filled();
        for fill in std::mem::take(&mut self.repeats) {
            shares = shares.plus(fill.0);
            amount = amount.saturating_add(fill.1);
        }
        if are_fills {
            self.balanced = shares;
            self.amount = amount;
        }
    }

    fn noticed(&self) -> (Quantity, Decimal) {
        self.notices
            .values()
            .fold((Quantity::ZERO, Decimal::ZERO), |(shares, money), fill| {
                (shares.plus(fill.0), money.saturating_add(fill.1))
            })
    }

    /// Both sums are of real fills, so neither is above the ledger; the larger quantity's amount is
    /// the better one, and it never shrinks.
    fn settle_amount(&mut self) {
        let (noticed, noticed_amount) = self.noticed();
        let better = if self.queried >= noticed {
            self.queried_amount
        } else {
            noticed_amount
        };
        self.amount = self.amount.max(better);
    }

    /// Returns shares and money filled under this number.
    pub fn filled(&self) -> (Quantity, Decimal) {
        let shares = self.noticed().0.max(self.queried).max(self.balanced);
        (shares, self.amount)
    }
}

/// Returns shares and money over all numbers of an order, never above what it asked for.
pub fn total(numbered: &[NumberedFills], ordered: Quantity) -> (Quantity, Decimal) {
    let (shares, money) = numbered
        .iter()
        .map(NumberedFills::filled)
        .fold((Quantity::ZERO, Decimal::ZERO), |sum, fills| {
            (sum.0.plus(fills.0), sum.1.saturating_add(fills.1))
        });
    (shares.min(ordered), money)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn fresh() -> NumberedFills {
        NumberedFills::new(BrokerOrderId::new(
            hoga_port::TradingDay::krx(jiff::civil::date(2026, 11, 23)),
            "00950",
            "0000000001",
        ))
    }

    fn shares(shares: u64) -> Quantity {
        Quantity::from_shares(shares)
    }

    fn won(won: i64) -> Price {
        Price::from_won(won).unwrap()
    }

    #[test]
    fn a_query_and_the_late_notice_of_the_same_shares_count_once() {
        let mut fills = fresh();
        fills.on_row(shares(3), 300.into());
        fills.on_notice("a", shares(3), won(100));
        assert_eq!(fills.filled(), (shares(3), 300.into()));
    }

    #[test]
    fn an_identical_notice_counts_only_when_a_row_confirms_it() {
        let mut fills = fresh();
        assert_eq!(fills.on_notice("a", shares(1), won(100)), NoticeWorth::New);
        assert_eq!(
            fills.on_notice("a", shares(1), won(100)),
            NoticeWorth::Suspect
        );
        assert_eq!(fills.filled().0, shares(1));
        fills.on_row(shares(2), 200.into());
        assert_eq!(fills.filled(), (shares(2), 200.into()));
    }

    #[test]
    fn what_no_row_can_confirm_is_settled_by_something_else() {
        let mut fills = fresh();
        fills.on_notice("a", shares(2), won(100));
        assert_eq!(fills.unconfirmed(), Quantity::ZERO);
        fills.on_notice("a", shares(2), won(100));
        assert_eq!(fills.unconfirmed(), shares(2));
        let mut listed = fills.clone();
        listed.on_row(shares(2), 200.into());
        assert_eq!(listed.unconfirmed(), Quantity::ZERO, "the list will tell");
        let mut again = fills.clone();
        again.settle_repeats(false);
        assert_eq!(again.filled(), (shares(2), 200.into()));
        assert_eq!(again.unconfirmed(), Quantity::ZERO);
        fills.settle_repeats(true);
        assert_eq!(fills.filled(), (shares(4), 400.into()));
        assert_eq!(fills.unconfirmed(), Quantity::ZERO);
        fills.on_notice("late", shares(2), won(100));
        assert_eq!(fills.filled(), (shares(4), 400.into()), "known already");
        fills.on_notice("a", shares(2), won(100));
        assert_eq!(fills.unconfirmed(), shares(2));
        fills.settle_repeats(true);
        assert_eq!(fills.filled(), (shares(6), 600.into()));
    }

    #[test]
    fn an_old_row_takes_nothing_back() {
        let mut fills = fresh();
        fills.on_notice("a", shares(5), won(100));
        fills.on_row(shares(2), 200.into());
        assert_eq!(fills.filled(), (shares(5), 500.into()));
    }

    proptest! {
        /// Real fills, seen by notices and rows in any order, with repeats: never above the ledger
        /// at any moment, and equal to it once the last row was seen.
        #[test]
        fn books_never_exceed_the_ledger_and_equal_it_once_quiet(
            fills in proptest::collection::vec((1u64..20, 90i64..110), 1..12),
            order in proptest::collection::vec((0usize..12, 0u8..3), 0..40),
        ) {
            let mut known = fresh();
            let ordered = shares(fills.iter().map(|fill| fill.0).sum());
            let upto = |count: usize| {
                fills.iter().take(count).fold((0u64, 0i64), |sum, fill| {
                    (sum.0 + fill.0, sum.1 + fill.1 * i64::try_from(fill.0).unwrap())
                })
            };
            let ledger = upto(fills.len());
            let mut before = Quantity::ZERO;
            for (which, what) in order {
                let which = which % fills.len();
                if what == 0 {
                    let (quantity, amount) = upto(which + 1);
                    known.on_row(shares(quantity), amount.into());
                } else {
                    let (quantity, price) = fills[which];
                    known.on_notice(&which.to_string(), shares(quantity), won(price));
                }
                let (quantity, amount) = total(std::slice::from_ref(&known), ordered);
                prop_assert!(quantity >= before && quantity <= shares(ledger.0));
                prop_assert!(amount <= ledger.1.into());
                before = quantity;
            }
            known.on_row(shares(ledger.0), ledger.1.into());
            prop_assert_eq!(total(&[known], ordered), (shares(ledger.0), ledger.1.into()));
        }
    }
}
