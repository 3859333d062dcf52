//! Calls as they leave: their pace, token requests, and whose order each is.

use super::oracle::{Oracle, Post};
use ambient::Clock;
use hoga_desk::journal::Intent;
use hoga_port::Side;
use hoga_port::time::{Timestamp, millis_between};
use hoga_port::{Market, TradingDay};
use kis_client::transport::HttpCall;
use kis_wire::domestic_stock::order_cash::OrderSide;
use kis_wire::domestic_stock::{OrderCash, OrderRvsecncl};
use kis_wire::endpoint::Endpoint;

impl Oracle {
    /// Takes a call that is about to leave; returns the mark of an order.
    pub(crate) fn on_call(&self, call: &HttpCall) -> Option<String> {
        let now = self.clock.now();
        let path = call.url.split('?').next().unwrap_or_default();
        if path.ends_with("tokenP") {
            self.on_token_call(now);
        }
        if path.contains("/oauth2/") {
            return None;
        }
        let busiest = {
            let mut state = self.state();
            while state
                .recent_calls
                .front()
                .is_some_and(|(at, _)| millis_between(*at, now) >= 1_000)
            {
                state.recent_calls.pop_front();
            }
            let name = path.rsplit('/').next().unwrap_or_default().to_owned();
            state.recent_calls.push_back((now, name));
            let calls = state.recent_calls.len();
            state.busiest_second = state.busiest_second.max(calls);
            calls
        };
        if busiest > self.calls_per_second {
            let recent = self.state().recent_calls.clone();
            self.violation(format!("{busiest} calls within a second: {recent:?}"));
        }
        if path.ends_with(OrderRvsecncl::PATH) {
            self.on_change_call(call);
        }
        if path.ends_with(OrderCash::PATH) {
            Some(self.on_order_call(call))
        } else {
            None
        }
    }

    /// The venue refuses a second token within a minute, so a process that was answered asks no second
    /// time; one more is allowed for an answer that was lost. What finds no server is no request.
    fn on_token_call(&self, now: Timestamp) {
        if self.wire.is_cut_off("tokenP") {
            return;
        }
        let within = {
            let mut state = self.state();
            state.token_calls.push(now);
            let recent = |at: &&Timestamp| millis_between(**at, now) < 60_000;
            state.token_calls.iter().filter(recent).count()
        };
        if within > 2 {
            self.violation(format!(
                "{within} token requests of one process within a minute"
            ));
        }
    }

    fn on_change_call(&self, call: &HttpCall) {
        let body: serde_json::Value = serde_json::from_slice(&call.body).unwrap_or_default();
        let field = |name: &str| body.get(name).and_then(|v| v.as_str()).unwrap_or_default();
        if field("RVSE_CNCL_DVSN_CD") == "02" && field("QTY_ALL_ORD_YN") == "Y" {
            let number = field("ORGN_ODNO").trim().trim_start_matches('0').to_owned();
            self.state().cancels.insert(number);
        }
    }

    fn on_order_call(&self, call: &HttpCall) -> String {
        let header = |name: &str| {
            let found = call.headers.iter().find(|(known, _)| *known == name);
            found.map_or("", |(_, value)| value.as_str())
        };
        let body: serde_json::Value = serde_json::from_slice(&call.body).unwrap_or_default();
        let field = |name: &str| body.get(name).and_then(|v| v.as_str()).unwrap_or_default();
        let side = match OrderCash::side_of(header("tr_id")) {
            Some(OrderSide::Sell) => Side::Sell,
            Some(OrderSide::Buy) | None => Side::Buy,
        };
        let is_market = field("ORD_DVSN") == "01";
        let fits = |intent: &Intent| {
            let price = intent.order_type.limit().map(|price| price.to_string());
            intent.symbol.code() == field("PDNO")
                && intent.side == side
                && intent.quantity.to_string() == field("ORD_QTY")
                && price.is_none() == is_market
                && price.is_none_or(|price| price == field("ORD_UNPR"))
        };
        let day = TradingDay::at(Market::Krx, self.clock.now());
        let mut state = self.state();
        let is_unsent = |intent: &&Intent| {
            let posts = &state.posts;
            fits(intent)
                && !posts
                    .iter()
                    .any(|post| post.key == intent.key && post.attempt == intent.attempt)
        };
        let intent = state.intents.iter().rev().find(is_unsent).cloned();
        let mark = format!("post-{}", state.posts.len());
        if let Some(intent) = intent {
            state.posts.push(Post {
                mark: mark.clone(),
                key: intent.key,
                attempt: intent.attempt,
                day,
            });
        } else {
            drop(state);
            self.violation(format!(
                "an order of {} left without a durable intent of its own",
                field("PDNO")
            ));
        }
        mark
    }
}
