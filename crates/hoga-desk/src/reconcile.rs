//! Comparing the books with the venue's: what a complete pass of rows means, and when the next one
//! is due.
//!
//! Pure; the desk's reconciler asks the venue and hands the rows over.

mod lost;
mod lost_amend;
mod reduced;
mod reopen;
mod repeats;
mod rows;
mod schedule;
mod session_end;
mod split_orders;
mod strangers;

pub use rows::Rows;
pub use schedule::PassPace;

use crate::books::Books;
use crate::candidate::AccountUse;
use crate::evidence::{Channel, ListKind, OpaqueRow, OrderReport, RowKind, VenueList};
use crate::journal::{Entry, Record, Subject};
use ambient::Skew;
use hoga_port::time::Timestamp;
use hoga_port::{
    BrokerOrderId, FillSource, Order, OrderEvent, OrderId, OrderStatus, OrderType, Origin,
    Quantity, Side, Symbol, TradingDay, VenueReason,
};
use market_rules::Calendars;
use rust_decimal::Decimal;
use session_end::ends_at;
use std::collections::BTreeMap;

/// A complete answer of the venue about one day.
#[derive(Clone, Debug)]
pub struct Pass {
    /// The day.
    pub day: TradingDay,
    /// What it means that an order is not in it.
    pub kind: ListKind,
    /// All its rows that could be read.
    pub rows: Rows,
    /// The others.
    pub opaque: Vec<OpaqueRow>,
    /// When it was asked for.
    pub started_at: Timestamp,
    /// Gaps of the execution stream before it was asked for.
    pub gaps: u64,
    /// What the venue lets the account use now, for lost orders that asked before.
    pub reserves: BTreeMap<OrderId, Decimal>,
    /// Shares that the balance says were bought or sold today, where it was asked.
    pub traded: BTreeMap<(Symbol, Side), Quantity>,
    /// Whether the list shows no order at all, and the balance shows trades of the day or cannot be read.
    pub is_contradicted_by_balance: bool,
    /// A number of others that lists held before and that has gone: it may lack more.
    pub lacks: Option<BrokerOrderId>,
    /// Why.
    pub why: String,
}

impl Pass {
    /// Makes a pass of a list that was asked for at `started_at`.
    pub fn new(day: TradingDay, list: VenueList, started_at: Timestamp) -> Self {
        Self {
            day,
            kind: list.kind,
            rows: Rows::from(list.rows),
            opaque: list.opaque,
            started_at,
            gaps: 0,
            reserves: BTreeMap::new(),
            traded: BTreeMap::new(),
            is_contradicted_by_balance: false,
            lacks: None,
            why: String::new(),
        }
    }
}

/// What the rules need to know of the account.
#[derive(Clone, Debug)]
pub struct Rules {
    /// How it is used.
    pub account_use: AccountUse,
    /// Whether the journal may have forgotten orders of its own: a row that nobody claims may be one of
    /// them, as if another program had placed it.
    pub has_forgotten: bool,
    /// What is known of the venue's clock less ours.
    pub skew: Skew,
    /// When the sessions of a day are.
    pub calendars: Calendars,
}

impl Rules {
    /// Returns whether the session that an order was placed in is over.
    pub(crate) fn has_ended(&self, order: &Order, now: Timestamp) -> bool {
        ends_at(&self.calendars, order).is_none_or(|end| now >= end)
    }
}

/// What an order that is nobody's here is known as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Known {
    /// Somebody else's.
    AsForeign,
    /// Perhaps ours, and forgotten.
    AsForgotten,
}

impl Books {
    /// Takes a complete pass.
    pub fn on_pass(&mut self, pass: &Pass, rules: &Rules, now: Timestamp) -> Vec<Record> {
        let mut out = Vec::new();
        self.begin_alarms(pass.day);
        // Nothing is concluded from what a list does not hold that lacks something.
        let is_whole = pass.lacks.is_none();
        if is_whole {
            self.watch_refused(pass, rules, now, &mut out);
        }
        self.follow_amends(pass, now, &mut out);
        self.follow_reductions(pass, rules, now, &mut out);
        let is_contradicted = self.take_rows(pass, rules, now, &mut out);
        self.settle_repeats(pass, rules, now, &mut out);
        if is_whole {
            self.believe_refusals(pass, now, &mut out);
            self.resolve_amends(pass, now, &mut out);
            self.resolve_lost(pass, rules, now, &mut out);
        }
        self.meet_strangers(pass, rules, now, &mut out);
        self.meet_foreign(pass, rules, now, &mut out);
        if is_whole {
            self.expire_past(pass, now, &mut out);
        }
        for row in &pass.rows {
            if !self.knows(&row.id) {
                self.note_number(&row.id);
            }
        }
        let is_readable = self.keep_opaque(pass, now, &mut out);
        let is_today = pass.day.is_today(now);
        if is_today {
            self.count_orphans(pass, now);
            self.take_empty(pass, now);
            self.count_early(pass, now, &mut out);
            self.settle_doubts(pass);
            self.watch.last_pass = Some(now);
        } else {
            self.watch
                .asked_without_hope
                .insert(pass.day, pass.day.today(now));
        }
        self.end_alarms();
        // Rows that were read before the last gap say nothing about what happened in it.
        let is_current = is_today && pass.gaps == self.watch.gaps;
        let market = pass.day.market();
        let is_first = is_current && !self.watch.reconciled.contains(&market);
        if is_current && !is_contradicted && is_readable {
            self.watch.reconciled.insert(market);
        } else if is_current {
            self.watch.reconciled.remove(&market);
        }
        if is_first || !out.is_empty() {
            let entry = Entry::Reconciled {
                why: pass.why.clone(),
                rows: pass.rows.len(),
            };
            out.push(self.commit(entry, now));
        }
        out
    }

    /// Takes the rows of known orders; returns whether one is not the order that has its number here.
    fn take_rows(
        &mut self,
        pass: &Pass,
        rules: &Rules,
        now: Timestamp,
        out: &mut Vec<Record>,
    ) -> bool {
        let mut is_contradicted = false;
        for row in &pass.rows {
            let Some(subject) = self.subject_of(&row.id) else {
                continue;
            };
            if self.contradicts(&subject, row) {
                is_contradicted = true;
                let text = format!(
                    "the venue's order {} is not the one of this number here",
                    row.id
                );
                let hint =
                    "this journal belongs to another account or market: nothing is taken from it";
                self.alarm_once(text, hint, now, out);
            } else if self.has_other_quantity(&subject, row) {
                self.wait_for_quantity(&subject, row, now, out);
            } else {
                self.take_row(&subject, row, pass, rules, now, out);
            }
        }
        is_contradicted
    }

    /// Finds rows that took over the remainder of an own order.
    fn follow_amends(&mut self, pass: &Pass, now: Timestamp, out: &mut Vec<Record>) {
        for row in &pass.rows {
            let Some(parent) = &row.parent else { continue };
            let Some(subject) = self.subject_of(parent) else {
                continue;
            };
            let Some(limit) = row.order_type.and_then(OrderType::limit) else {
                continue;
            };
            let is_amend = match row.kind {
                RowKind::Amend => true,
                RowKind::Child => self
                    .tracked(&subject)
                    .and_then(|tracked| tracked.amend.as_ref())
                    .is_some_and(|pending| pending.amend.limit() == Some(limit)),
                RowKind::Order | RowKind::Cancel | RowKind::Unclear => false,
            };
            let is_refused = row.is_refused() && row.is_closed();
            if is_amend && !is_refused && !row.may_be_refused() {
                self.amended(&subject, &row.id, limit, now, out);
            }
        }
    }

    /// Records the row of an order that is known, if it says something new.
    fn record_row(
        &mut self,
        subject: &Subject,
        row: &OrderReport,
        now: Timestamp,
        out: &mut Vec<Record>,
    ) {
        let is_behind = self.tracked(subject).is_some_and(|tracked| {
            let fills = tracked
                .numbered
                .iter()
                .find(|fills| fills.id().is_same_order(&row.id));
            fills.is_some_and(|fills| fills.filled().0 < row.filled)
        });
        if is_behind || self.last_row(&row.id) != Some(row) {
            let row = Box::new(row.clone());
            out.push(self.commit(Entry::Row { row }, now));
        }
    }

    /// Takes the row of an order that is known.
    #[expect(
        clippy::too_many_arguments,
        clippy::too_many_lines,
        reason = "every figure of a row against every figure that is known"
    )]
    fn take_row(
        &mut self,
        subject: &Subject,
        row: &OrderReport,
        pass: &Pass,
        rules: &Rules,
        now: Timestamp,
        out: &mut Vec<Record>,
    ) {
        self.record_row(subject, row, now, out);
        self.settle_fills(subject, &row.id, FillSource::Reconciled, now, out);
        self.reopen(subject, row, pass, rules, now, out);
        let Some(tracked) = self.tracked(subject) else {
            return;
        };
        let order = &tracked.order;
        // Shares are known whose money is not: it has not ended the way it looks.
        if order.filled < crate::fills::total(&tracked.numbered, order.first_quantity()).0 {
            return;
        }
        let is_current = order
            .broker_order_id
            .as_ref()
            .is_some_and(|id| id.is_same_order(&row.id));
        if !order.status.is_working() || !is_current {
            return;
        }
        if !row.is_closed() {
            // No order outlives its day (notice of 2026-09-09), and no source shows what the list of
            // an earlier day says of one that was open to the last.
            let is_of_earlier_day = order.trading_day().is_over(now);
            if is_of_earlier_day && row.remaining.is_some() {
                self.commit_order(subject, OrderEvent::Expired, now, out);
            }
            return;
        }
        let was_asked = order.status == OrderStatus::CancelRequested;
        let is_amending = tracked.amend.as_ref().is_some_and(|pending| {
            pending.amend.limit().is_some() && !reduced::is_over(tracked, pass, now)
        });
        // Shares that were cancelled before, and others that went on elsewhere, are no cancelled order.
        let is_explained = row.explains_all();
        let has_ended = rules.has_ended(order, now);
        let is_cancelled = row.has_cancel();
        let shows_a_part = split_orders::shows_a_part(row, order, pass);
        if row.is_refused() && row.parent.is_some() {
            let text = format!("the exchange refused amend {} after acceptance", row.id);
            let hint = "the original may live on under its old number: look at the venue's screen";
            self.alarm_once(text, hint, now, out);
            self.goes_on_earlier(subject, pass, row, now, out);
            return;
        }
        let may_have_moved = is_amending && !(is_cancelled && is_explained);
        if !has_ended && self.is_shown_short_elsewhere(subject, pass) {
            return;
        }
        if !may_have_moved
            && (self.goes_on_earlier(subject, pass, row, now, out)
                || self.lacks_a_number(subject, pass)
                || (!has_ended
                    && (shows_a_part
                        || (!is_explained && self.may_be_elsewhere(subject, pass, now)))))
        {
            return;
        }
        let Some(tracked) = self.tracked(subject) else {
            return;
        };
        let order = &tracked.order;
        let change = if row.is_refused() && order.filled.is_zero() {
            let unnamed = VenueReason {
                code: String::new(),
                text: "the exchange refused it after acceptance".into(),
            };
            OrderEvent::Rejected {
                reason: row.reason.clone().unwrap_or(unnamed),
            }
        } else if may_have_moved {
            // It may have moved to a number that is not visible yet.
            return;
        } else if !was_asked && has_ended {
            OrderEvent::Expired
        } else if is_cancelled || was_asked || !order.filled.is_zero() {
            OrderEvent::Cancelled
        } else {
            return;
        };
        if !has_ended {
            self.confirm_end(subject, now);
        }
        self.commit_order(subject, change, now, out);
    }

    /// Records orders of the account that are nobody's here and cannot be a lost one.
    fn meet_foreign(&mut self, pass: &Pass, rules: &Rules, now: Timestamp, out: &mut Vec<Record>) {
        let unclaimed: Vec<OrderReport> = {
            let lost = self.may_be_lost(pass.day);
            self.unclaimed(pass)
                .into_iter()
                .filter(|row| row.kind == RowKind::Order)
                .filter(|row| !self.may_be_ours(&lost, row, rules, now))
                .cloned()
                .collect()
        };
        for row in unclaimed {
            let is_first = !self.is_shared(now);
            if is_first && rules.account_use == AccountUse::Exclusive {
                let text = format!("order {} on this exclusive account is not ours", row.id);
                self.alarm_once(text, "the account counts as shared for today", now, out);
            }
            self.take_foreign(&row, Known::AsForeign, pass, rules, now, out);
        }
    }

    /// Records an order that is nobody's here, so that it is shown and can be cancelled.
    #[expect(
        clippy::too_many_arguments,
        reason = "a row with all that its list says of it"
    )]
    fn take_foreign(
        &mut self,
        row: &OrderReport,
        known: Known,
        pass: &Pass,
        rules: &Rules,
        now: Timestamp,
        out: &mut Vec<Record>,
    ) {
        let foreign = Entry::Foreign {
            order: Box::new(foreign_order(row, now)),
            is_forgotten: known == Known::AsForgotten,
        };
        out.push(self.commit(foreign, now));
        let subject = Subject::Foreign(row.id.clone());
        self.follow_amends(pass, now, out);
        self.take_row(&subject, row, pass, rules, now, out);
        for notice in self.early_notices_of(&row.id) {
            out.extend(self.on_notice(notice, now));
        }
    }

    /// Returns whether a row cannot be the order that has its number here.
    fn contradicts(&self, subject: &Subject, row: &OrderReport) -> bool {
        self.tracked(subject).is_some_and(|tracked| {
            tracked.order.symbol != row.symbol || tracked.order.side != row.side
        })
    }

    fn unclaimed<'a>(&self, pass: &'a Pass) -> Vec<&'a OrderReport> {
        pass.rows
            .iter()
            .filter(|row| matches!(row.kind, RowKind::Order | RowKind::Unclear))
            .filter(|row| !self.knows(&row.id))
            .collect()
    }

    fn own_number(&self, row: &OrderReport) -> bool {
        matches!(self.subject_of(&row.id), Some(Subject::Key(_)))
    }

    /// Ends day orders of days that are over.
    fn expire_past(&mut self, pass: &Pass, now: Timestamp, out: &mut Vec<Record>) {
        if !pass.day.is_over(now) {
            return;
        }
        let left: Vec<Subject> = self
            .live_tracked()
            .filter(|(_, tracked)| {
                tracked.order.status.is_working() && tracked.order.trading_day() == pass.day
            })
            .map(|(key, _)| Subject::Key(key.clone()))
            .collect();
        for subject in left {
            self.commit_order(&subject, OrderEvent::Expired, now, out);
        }
    }

    fn count_orphans(&mut self, pass: &Pass, now: Timestamp) {
        let is_empty = !self.has_begun();
        // Where no channel is shown, an open order may be one that an earlier journal placed.
        let may_be_of_the_api = |channel: &Channel| match channel {
            Channel::OpenApi | Channel::Blank => true,
            Channel::Other(_) => false,
        };
        let open = pass.rows.iter().filter(|row| {
            row.kind != RowKind::Cancel && may_be_of_the_api(&row.channel) && !row.is_closed()
        });
        let is_adopted = self.is_adopted_on(pass.day);
        let orphans: Vec<Order> = if is_empty && !is_adopted && !self.expects_others() {
            open.map(|row| foreign_order(row, now)).collect()
        } else {
            Vec::new()
        };
        self.watch.orphans.insert(pass.day.market(), orphans);
    }

    /// Keeps the rows that could not be read, to be counted and shown; returns whether all of ours
    /// could be.
    fn keep_opaque(&mut self, pass: &Pass, now: Timestamp, out: &mut Vec<Record>) -> bool {
        let mut unreadable = None;
        for row in &pass.opaque {
            let named = row.id.as_ref().map_or("without a number", |id| id.number());
            let text = format!("row {named} of the list is not understood: {}", row.why);
            let own = row.id.as_ref().and_then(|id| self.own_key_of(id));
            let hint = match own {
                Some(_) => "it is ours: nothing is settled by it, look at the venue's screen",
                None => "it is nobody's here; everything else goes on",
            };
            if own.is_some() {
                unreadable = Some(text.clone());
            }
            self.alarm_daily(text, hint, now, out);
        }
        self.watch.opaque.insert(pass.day, pass.opaque.clone());
        let is_readable = unreadable.is_none();
        match unreadable {
            Some(text) => self.watch.unreadable.insert(pass.day, text),
            None => self.watch.unreadable.remove(&pass.day),
        };
        is_readable
    }
}

pub(crate) fn foreign_order(row: &OrderReport, now: Timestamp) -> Order {
    Order {
        id: None,
        origin: Origin::Foreign,
        broker_order_id: Some(row.id.clone()),
        earlier_ids: Vec::new(),
        symbol: row.symbol,
        side: row.side,
        order_type: row.order_type.unwrap_or(OrderType::Market),
        quantity: row.quantity,
        taken_off: Quantity::ZERO,
        time_in_force: row.time_in_force,
        route: row.route.unwrap_or_default(),
        status: OrderStatus::Accepted,
        filled: Quantity::ZERO,
        filled_amount: Decimal::ZERO,
        reason: None,
        created_at: row.venue_time,
        updated_at: now,
    }
}
