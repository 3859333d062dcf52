//! What a person decides where no evidence can.

use super::Books;
use crate::evidence::OrderReport;
use crate::journal::{Decision, Entry, Record, Subject};
use hoga_port::time::Timestamp;
use hoga_port::{OrderEvent, OrderId, OrderStatus};

impl Books {
    /// Takes a person's word for an order that is unknown: it is this row, or it was not placed.
    pub fn on_resolved(
        &mut self,
        key: &OrderId,
        row: Option<OrderReport>,
        at: Timestamp,
    ) -> Vec<Record> {
        let subject = Subject::Key(key.clone());
        let is_unknown = self
            .tracked(&subject)
            .is_some_and(|tracked| tracked.order.status == OrderStatus::Unknown);
        if !is_unknown {
            return Vec::new();
        }
        let decision = match &row {
            Some(row) => Decision::Bound(row.id.clone()),
            None => Decision::NotPlaced,
        };
        let decided = Entry::Decided {
            key: Some(key.clone()),
            decision,
            seal: None,
        };
        let mut out = vec![self.commit(decided, at)];
        match row {
            Some(row) => self.bind(&subject, &row.id, at, &mut out),
            None => {
                let change = OrderEvent::NotPlaced {
                    proof: "a person said so".to_owned(),
                    is_unsent: false,
                };
                self.commit_order(&subject, change, at, &mut out);
            }
        }
        let is_open = self
            .tracked(&subject)
            .is_some_and(|tracked| !tracked.order.status.is_terminal());
        if let Some(watch) = self.watch_of(&subject) {
            watch.must_poll |= is_open;
        }
        self.want_pass("a person resolved an order");
        out
    }

    /// Takes a person's word that open orders which are not in the journal may stay.
    pub fn on_adopted(&mut self, orders: usize, at: Timestamp) -> Vec<Record> {
        let decision = Decision::Adopted { orders };
        vec![self.commit(
            Entry::Decided {
                key: None,
                decision,
                seal: None,
            },
            at,
        )]
    }
}
