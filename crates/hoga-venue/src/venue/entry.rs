//! How an order enters: its working price, where it goes, and what it does at once.

use super::Venue;
use super::matching::Incoming;
use super::order::{
    Market, NewOrder, Owner, Place, Pricing, Refusal, Route, RowState, Side, TimeInForce,
    VenueEvent,
};
use hoga_port::Symbol;
use hoga_port::time::Timestamp;

/// Returns where an order waits.
pub(super) fn place_of(pricing: Pricing) -> Place {
    match pricing {
        Pricing::Limit(_)
        | Pricing::Market
        | Pricing::Best
        | Pricing::Priority
        | Pricing::Conditional(_)
        | Pricing::OffHours(_) => Place::Book,
        Pricing::Midpoint => Place::Middle,
        Pricing::Stop { .. } => Place::Waiting,
        Pricing::PreviousClose | Pricing::ClosingPrice => Place::Fixed,
    }
}

fn is_triggered(side: Side, pricing: Pricing, last: i64) -> bool {
    match (pricing, side) {
        (Pricing::Stop { trigger, .. }, Side::Buy) => last >= trigger,
        (Pricing::Stop { trigger, .. }, Side::Sell) => last <= trigger,
        (
            Pricing::Limit(_)
            | Pricing::Market
            | Pricing::Best
            | Pricing::Priority
            | Pricing::Conditional(_)
            | Pricing::Midpoint
            | Pricing::PreviousClose
            | Pricing::ClosingPrice
            | Pricing::OffHours(_),
            _,
        ) => false,
    }
}

impl Venue {
    /// Returns the worst price an order takes: a market order's is the limit of the day.
    ///
    /// # Errors
    ///
    /// `NoPrice` for an order that takes its price from a side where nothing is.
    pub(super) fn working_price(&self, now: Timestamp, order: &NewOrder) -> Result<i64, Refusal> {
        let issue = self.issue(order.symbol).ok_or(Refusal::UnknownIssue)?;
        let side = order.side;
        let best = |side: Side| {
            let price = self.best_for(order.route, order.symbol, side, now);
            price.ok_or(Refusal::NoPrice)
        };
        match order.pricing {
            Pricing::Limit(price)
            | Pricing::Conditional(price)
            | Pricing::OffHours(price)
            | Pricing::Stop { price, .. } => Ok(price),
            Pricing::Market | Pricing::Midpoint if side == Side::Buy => Ok(issue.upper),
            Pricing::Market | Pricing::Midpoint => Ok(issue.lower),
            Pricing::Best => best(side.opposite()),
            Pricing::Priority => best(side),
            Pricing::PreviousClose => Ok(issue.base),
            Pricing::ClosingPrice => Ok(issue.last),
        }
    }

    /// Lets a new row act: wait, rest, match, and lose its remainder where it works at once only.
    pub(super) fn enter_row(&mut self, now: Timestamp, number: u64) {
        self.events.push(VenueEvent::Taken { number });
        let Some(row) = self.orders.get(&number) else {
            return;
        };
        let Some(issue) = self.issue_on(row.market, row.symbol) else {
            return;
        };
        let place = match row.place {
            Place::Waiting if is_triggered(row.side, row.pricing, issue.last) => Place::Book,
            place @ (Place::Book | Place::Middle | Place::Fixed | Place::Waiting) => place,
        };
        self.act_at(now, number, place);
    }

    fn act_at(&mut self, now: Timestamp, number: u64, place: Place) {
        let Some(row) = self.orders.get_mut(&number) else {
            return;
        };
        row.place = place;
        if place != Place::Waiting {
            self.waiting.remove(&number);
        }
        let order = Incoming {
            owner: Owner::Order(number),
            market: row.market,
            is_routed: row.route == Route::Sor,
            symbol: row.symbol,
            side: row.side,
            limit: row.limit,
            quantity: row.remaining(),
        };
        let time_in_force = row.time_in_force;
        if time_in_force == TimeInForce::FillOrKill
            && self.in_reach(now, place, &order) < order.quantity
        {
            self.cancel_remainder(now, number);
            return;
        }
        self.enter(now, order, place);
        // What works at once only never waits for anybody.
        if time_in_force != TimeInForce::Day {
            self.cancel_remainder(now, number);
        }
        self.close_gap(now, order.symbol);
        for market in Market::ALL {
            self.start_waiting(now, market, order.symbol);
        }
    }

    fn in_reach(&self, now: Timestamp, place: Place, order: &Incoming) -> i64 {
        let issues = Market::ALL.into_iter().filter_map(|market| {
            let is_reached = market == order.market
                || (order.is_routed && place == Place::Book && self.is_matching(market, now));
            self.issue_on(market, order.symbol).filter(|_| is_reached)
        });
        let shares = issues.map(|issue| match place {
            Place::Book => issue.book.within(order.side.opposite(), order.limit),
            Place::Middle => issue.middle.total(order.side.opposite()),
            Place::Fixed => issue.fixed.total(order.side.opposite()),
            Place::Waiting => 0,
        });
        shares.fold(0, i64::saturating_add)
    }

    fn cancel_remainder(&mut self, at: Timestamp, number: u64) {
        let left = self.withdraw(at, number);
        let Some(row) = self.orders.get(&number) else {
            return;
        };
        if row.state == RowState::Open {
            let left = left.max(row.remaining());
            self.end_row(number, left, false);
            self.events
                .push(VenueEvent::RemainderCancelled { number, at });
        }
    }

    /// Starts the orders whose trigger the last trade reached.
    pub(super) fn start_waiting(&mut self, now: Timestamp, market: Market, symbol: Symbol) {
        while let Some(last) = self.issue_on(market, symbol).map(|issue| issue.last) {
            let next = self.waiting.iter().copied().find(|number| {
                self.orders.get(number).is_some_and(|row| {
                    (row.market, row.symbol) == (market, symbol)
                        && is_triggered(row.side, row.pricing, last)
                })
            });
            let Some(number) = next else { return };
            self.waiting.remove(&number);
            self.act_at(now, number, Place::Book);
        }
    }
}
