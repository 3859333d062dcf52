//! The course of a day: the synthetic flow acts, the close expires, the next day starts.

use super::Venue;
use super::matching::Incoming;
use super::order::{Owner, RowState, VenueEvent};
use crate::feed::{Action, next_action};
use hoga_port::Symbol;
use hoga_port::time::{Timestamp, trading_day};
use krx_rules::Phase;

impl Venue {
    /// Plays the synthetic flow and the calendar up to an instant.
    pub fn advance(&mut self, now: Timestamp) {
        if trading_day(now) > self.day {
            self.close_day();
            self.start_day(now);
        }
        while self.has_flow {
            let due = self
                .issues
                .values()
                .map(|issue| (issue.flow.next_at(), issue.symbol))
                .min()
                .filter(|(at, _)| *at <= now);
            let Some((at, symbol)) = due else { break };
            if self.phase(at) == Phase::Continuous {
                self.now = at;
                self.act(at, symbol);
                if let Some(issue) = self.issues.get_mut(&symbol) {
                    issue.flow.schedule_next();
                }
            } else {
                self.skip_closed_time(at, now);
            }
        }
        self.now = self.now.max(now);
        if self.phase(now) == Phase::AfterClose {
            self.close_day();
        }
    }

    /// Moves every flow out of closed hours: to the open, or to `now` where the market is shut.
    fn skip_closed_time(&mut self, at: Timestamp, now: Timestamp) {
        let open = match self.phase(at) {
            Phase::BeforeOpen(open) => {
                hoga_port::time::from_kst(trading_day(at), open).unwrap_or(now)
            }
            Phase::NotATradingDay(_)
            | Phase::Continuous
            | Phase::ClosingAuction
            | Phase::AfterClose => hoga_port::time::plus_millis(now, 1_000),
        };
        for issue in self.issues.values_mut() {
            issue.flow.skip_to(open);
        }
    }

    fn act(&mut self, at: Timestamp, symbol: Symbol) {
        let Some(issue) = self.issues.get_mut(&symbol) else {
            return;
        };
        match next_action(issue) {
            Action::Quote {
                is_buy,
                price,
                quantity,
            } => {
                // A quote never trades: it steps back behind the other side.
                let price = match issue.book.best(!is_buy) {
                    Some(best) if is_buy && price >= best => issue.step(best, -1),
                    Some(best) if !is_buy && price <= best => issue.step(best, 1),
                    _ => price,
                };
                let crosses = issue
                    .book
                    .best(!is_buy)
                    .is_some_and(|best| if is_buy { price >= best } else { price <= best });
                if !crosses {
                    let owner = Owner::Flow;
                    self.enter(
                        at,
                        Incoming {
                            owner,
                            symbol,
                            is_buy,
                            limit: price,
                            quantity,
                        },
                    );
                }
            }
            Action::Take {
                is_buy,
                price,
                quantity,
            } => {
                let available = issue.book.total(!is_buy);
                let quantity = quantity.min(available);
                if quantity > 0 {
                    self.take(at, symbol, is_buy, price, quantity);
                }
            }
            Action::WithdrawFarthest { is_buy } => {
                issue.book.withdraw_farthest(is_buy);
                self.events.push(VenueEvent::BookChanged { symbol, at });
            }
            Action::Withdraw { is_buy, nth } => {
                let nth = usize::try_from(nth).unwrap_or(0);
                if issue.book.depth(is_buy) > 3 && issue.book.withdraw_synthetic(is_buy, nth) {
                    self.events.push(VenueEvent::BookChanged { symbol, at });
                }
            }
        }
    }

    /// Ends the day: open orders expire.
    pub fn close_day(&mut self) {
        if self.has_closed {
            return;
        }
        self.has_closed = true;
        let open: Vec<u64> = self
            .orders
            .values()
            .filter(|row| row.state == RowState::Open)
            .map(|row| row.number)
            .collect();
        for number in open {
            let left = self.withdraw(self.now, number);
            self.end_row(number, left, false);
            self.events.push(VenueEvent::Expired { number });
        }
    }

    fn start_day(&mut self, now: Timestamp) {
        self.day = trading_day(now);
        self.now = now;
        self.has_closed = false;
        self.next_number = 1;
        self.orders.clear();
        for issue in self.issues.values_mut() {
            issue.start_day();
            issue.flow.skip_to(now);
        }
        for account in self.accounts.values_mut() {
            account.start_day();
        }
    }
}
