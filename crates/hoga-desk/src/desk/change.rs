//! Amends of the price: recorded before they are sent, like orders, and never sent twice.
//!
//! Amends of the quantity are in `reduce.rs`, cancels in `brakes.rs`.

use super::place::request_digest;
use super::{Inner, Timing};
use crate::books::Books;
use crate::gateway::{Gateway, Reference, Submission};
use crate::journal::{ChangeWritten, Entry, Record, Subject};
use crate::order_ids::new_order_id;
use crate::release::ReleasedAmend;
use crate::risk::{RiskLimits, value_of};
use ambient::Lane;
use hoga_port::time::Timestamp;
use hoga_port::{
    Amend, BrokerError, BrokerOrderId, Hint, Order, OrderId, OrderRef, OrderRequest, OrderStatus,
    Price, Refusal, Result,
};
use market_rules::{OrderRule, order_rule};
use std::sync::Arc;

/// What recording a change came to.
struct Recorded {
    /// The order as it then stands; nothing where the change could not follow any more.
    order: Option<Order>,
    /// Whether it is on the disk.
    written: Result<ChangeWritten>,
}

impl<G: Gateway> Inner<G> {
    /// Finds an order and its number at the venue.
    pub(super) fn target(
        &self,
        order: &OrderRef,
    ) -> Result<(Subject, Order, Option<BrokerOrderId>)> {
        let found = self
            .ledger_writer
            .read(|books| books.find(order).map(|t| t.order.clone()));
        let Some(found) = found else {
            return Err(BrokerError::refused(
                Refusal::NoSuchOrder {
                    order: order.to_string(),
                },
                Hint::ListOrders,
            ));
        };
        let subject = match (&found.id, &found.broker_order_id) {
            (Some(key), _) => Subject::Key(key.clone()),
            (None, Some(id)) => Subject::Foreign(id.clone()),
            (None, None) => {
                return Err(BrokerError::refused(
                    "the order has no name",
                    Hint::ListOrders,
                ));
            }
        };
        let id = found.broker_order_id.clone();
        Ok((subject, found, id))
    }

    /// Records that a change is about to be sent.
    async fn record_change(
        &self,
        subject: &Subject,
        request: impl FnOnce(&mut Books, &Subject, Timestamp) -> Vec<Record> + Send,
    ) -> Recorded {
        let mut order = None;
        let durable = self.ledger_writer.commit(|books, at| {
            let records = request(books, subject, at);
            let follows = |record: &&Record| matches!(record.entry, Entry::Order { .. });
            order = records
                .iter()
                .find(follows)
                .and_then(|record| record.order.clone());
            records
        });
        let written = durable.wait_to_send().await;
        Recorded { order, written }
    }

    pub(crate) async fn amend(self: Arc<Self>, order: OrderRef, amend: Amend) -> Result<Order> {
        self.recall_named(&order).await;
        let (subject, found, id) = self.target(&order)?;
        if found.status.is_terminal() {
            let order = order.to_string();
            return Err(BrokerError::AlreadyDone {
                order,
                status: found.status,
            });
        }
        let is_pending = self
            .ledger_writer
            .read(|books| books.tracked(&subject).is_some_and(|it| it.amend.is_some()));
        if is_pending && found.status != OrderStatus::AmendRequested {
            return Err(BrokerError::refused(
                format!("what became of the last change of order {order} is not known yet"),
                "wait until it is resolved, or cancel the order",
            ));
        }
        let (OrderStatus::Accepted | OrderStatus::PartiallyFilled, Some(id)) = (found.status, id)
        else {
            return Err(BrokerError::refused(
                format!(
                    "order {order} is {} and cannot be amended now",
                    found.status
                ),
                "wait until its last change is resolved, or cancel it",
            ));
        };
        self.check_of_today(&id)?;
        match amend {
            Amend::Limit(limit) => self.amend_limit(order, (subject, found, id), limit).await,
            Amend::Quantity(quantity) => self.reduce(order, (subject, found, id), quantity).await,
        }
    }

    async fn amend_limit(
        self: Arc<Self>,
        order: OrderRef,
        (subject, found, id): (Subject, Order, BrokerOrderId),
        limit: Price,
    ) -> Result<Order> {
        if found.order_type.limit().is_none() {
            return Err(BrokerError::refused(
                format!("a {} order has no limit to amend", found.order_type),
                "cancel it and place another",
            ));
        }
        let order_type = found.order_type.at(limit);
        let rule = || self.order_rule(found.route, order_type, found.time_in_force);
        rule()?;
        let reference = self.reference(found.symbol).await?;
        crate::checks::check_terms(
            found.symbol.market(),
            order_type,
            found.remaining(),
            &reference,
        )?;
        self.check_amended_terms(&found, limit, reference).await?;
        self.check_switches().await?;
        self.check_gate(found.symbol).await?;
        let slot = self.reserve(Lane::Order).await?;
        let amend = Amend::Limit(limit);
        let (standing, written) = self.record_amend(&order, &subject, amend).await?;
        // Waiting and recording take time: a switch may have been thrown, a session may be over.
        let may_leave = match written {
            Ok(written) => {
                let checked = self
                    .check_switches()
                    .await
                    .and(self.check_gate(found.symbol).await);
                checked.map(|()| written)
            }
            unwritten => unwritten,
        };
        let may_leave = may_leave.and_then(|written| Ok((written, rule()?)));
        let (written, rule) = match may_leave {
            Ok(released) => released,
            Err(refused) => {
                self.withdraw_amend(subject).await;
                return Err(refused);
            }
        };
        // The number and the remainder as they were when the request was recorded.
        let released = ReleasedAmend {
            target: standing.broker_order_id.clone().unwrap_or(id),
            symbol: found.symbol,
            order_type,
            rule,
            route: found.route,
            limit,
            remaining: standing.quantity.minus(standing.filled),
            written,
        };
        let request_digest = request_digest(&(
            "amend",
            released.target().number(),
            limit,
            released.remaining(),
        ));
        let sending = self.gateway.amend(slot, released);
        let (submission, timing) = self.timed(request_digest, sending).await;
        self.record_amended(subject, amend, &submission, timing)
            .await;
        self.answer_amend(&order, found.id, submission)
    }

    /// Numbers begin anew every day: a change of an order of an earlier day could hit another one.
    pub(super) fn check_of_today(&self, id: &BrokerOrderId) -> Result<()> {
        let day = id.trading_day();
        if !day.is_over(self.now()) {
            return Ok(());
        }
        Err(BrokerError::refused(
            Refusal::OfEarlierDay { day },
            Hint::HowItEnded,
        ))
    }

    /// Records that an amend is about to be sent; returns the order as it then stands, and whether that
    /// is on the disk.
    pub(super) async fn record_amend(
        &self,
        order: &OrderRef,
        subject: &Subject,
        amend: Amend,
    ) -> Result<(Order, Result<ChangeWritten>)> {
        let recorded = self
            .record_change(subject, move |books, subject, at| {
                books.on_amend_requested(subject, amend, at)
            })
            .await;
        let Some(standing) = recorded.order else {
            recorded.written?;
            return Err(BrokerError::refused(
                format!("order {order} changed meanwhile and cannot be amended now"),
                Hint::LookAndChangeAgain,
            ));
        };
        Ok((standing, recorded.written))
    }

    /// Records that an amend was not sent after all.
    pub(super) async fn withdraw_amend(&self, subject: Subject) {
        let withdrawn = self
            .ledger_writer
            .change(move |books, at| books.on_amend_withdrawn(&subject, at))
            .await;
        if let Err(error) = withdrawn {
            tracing::error!(%error, "that an amend was not sent is not recorded yet");
        }
    }

    /// Records what became of the request to amend.
    pub(super) async fn record_amended(
        &self,
        subject: Subject,
        amend: Amend,
        submission: &Submission,
        timing: Timing,
    ) {
        let outcome = submission.clone();
        let told = self
            .ledger_writer
            .change(move |books, _at| books.on_amended(&subject, amend, &outcome, timing))
            .await;
        if let Err(error) = told {
            tracing::error!(%error, "the outcome of an amend is not recorded yet");
        }
        self.poke();
    }

    /// Returns what the caller of an amend hears.
    pub(super) fn answer_amend(
        &self,
        order: &OrderRef,
        key: Option<OrderId>,
        submission: Submission,
    ) -> Result<Order> {
        match submission {
            Submission::Accepted(_) => Ok(self.target(order)?.1),
            Submission::Rejected { reason, .. } => Err(BrokerError::ChangeRejected {
                order: order.to_string(),
                reason,
            }),
            Submission::NotPlaced(proof) => {
                Err(proof.error("the change was not made, and the order stands as it was"))
            }
            Submission::Unclear(cause) => match key {
                Some(key) => Err(BrokerError::Unknown {
                    id: key,
                    cause: cause.to_string(),
                }),
                None => Err(BrokerError::ChangeUnknown {
                    order: order.to_string(),
                    cause: cause.to_string(),
                }),
            },
        }
    }

    /// The caps on one order hold for what an amend makes of it.
    async fn check_amended_terms(
        &self,
        found: &Order,
        limit: Price,
        reference: Reference,
    ) -> Result<()> {
        let limits = self.limits().await?;
        let reference = if limits.collar_percent.is_some() {
            self.gateway.reference(found.symbol).await?
        } else {
            reference
        };
        let amended = OrderRequest {
            account_id: Some(self.config.account.clone()),
            symbol: found.symbol,
            side: found.side,
            order_type: found.order_type.at(limit),
            quantity: found.remaining(),
            id: new_order_id(&self.entropy),
            time_in_force: found.time_in_force,
            route: found.route,
        };
        limits.check_order(&amended, &reference)?;
        // It is no new order, but more of the day may be at stake than before.
        let exposed = RiskLimits {
            orders_per_minute: None,
            open_orders: None,
            ..limits
        };
        let value = value_of(&amended, &reference).unwrap_or(rust_decimal::Decimal::MAX);
        let own = found.id.clone().unwrap_or(amended.id);
        self.check_exposed(&exposed, &own, value).await
    }

    /// Returns the rule of an order that is there already: in this session, else the usual one.
    pub(super) fn rule_of(&self, order: &Order) -> Option<&'static OrderRule> {
        self.order_rule(order.route, order.order_type, order.time_in_force)
            .ok()
            .or_else(|| {
                order_rule::usual(order.symbol.market(), order.order_type, order.time_in_force)
            })
    }
}
