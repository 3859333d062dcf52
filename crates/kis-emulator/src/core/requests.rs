//! A call from its arrival to its answer: its fate, its route, its caller, and what becomes of the answer.

use crate::api::call::Call;
use crate::api::{self, Server, unplayed};
use crate::core::Core;
use crate::faults::Fate;
use crate::faults::fates::{after, instead, lost_turn};
use crate::inspect::control;
use crate::rest::fields::{Fields, fields};
use crate::rest::keys::Rules;
use crate::rest::message::{HttpReply, HttpRequest, Reply};
use crate::rest::oauth::{KeyCall, KeyHandler};
use hoga_port::time::Timestamp;
use kis_wire::endpoint::Endpoint;
use kis_wire::generated::domestic_stock::inquire_balance;
use kis_wire::oauth::Hashkey;
use serde_json::{Map, Value};
use std::time::Duration;

/// What a server does with a call.
#[derive(Debug)]
pub(crate) enum Taken {
    /// Nobody answers now: the line is closed.
    Down,
    /// The line is closed at once, and the call carried out this much later.
    Later(Duration),
    /// It was carried out.
    Answered(HttpReply, Fate),
}

impl Core {
    /// Takes a call as a server does: unless nobody is there, it is carried out, now or later.
    pub(crate) fn take(&mut self, now: Timestamp, request: &HttpRequest) -> Taken {
        let is_control = request.path.starts_with(control::FOLDER);
        if !is_control && self.is_down(now) {
            return Taken::Down;
        }
        let fate = if is_control {
            Fate::Answer
        } else {
            self.fate(now, request)
        };
        if let Fate::ExecuteLater { ms } = fate {
            return Taken::Later(Duration::from_millis(ms));
        }
        Taken::Answered(self.request_as(now, request, fate), fate)
    }

    /// Carries out a call and says what becomes of its answer.
    pub fn request(&mut self, now: Timestamp, request: &HttpRequest) -> (HttpReply, Fate) {
        let fate = self.fate(now, request);
        (self.request_as(now, request, fate), fate)
    }

    /// Returns what becomes of a call: a fault that waits for it, or what was recorded.
    pub fn fate(&mut self, now: Timestamp, request: &HttpRequest) -> Fate {
        let path = request.path.replace("//", "/");
        let fault = self.faults.take(&path, request.is_next_page());
        if fault == Fate::Answer && self.faults.slow_until.is_some_and(|until| now < until) {
            // How late slow days were seen to be.
            let ms = u64::try_from(self.random.between(5_000, 12_000)).unwrap_or(5_000);
            return Fate::AnswerLater { ms };
        }
        let is_about_keys = path.starts_with("/oauth2/") || path.ends_with(Hashkey::PATH);
        match &self.replay {
            Some(replay) if fault == Fate::Answer && !is_about_keys => replay.fate(now, request),
            Some(_) | None => fault,
        }
    }

    /// Carries out a call whose fate is known.
    pub fn request_as(&mut self, now: Timestamp, request: &HttpRequest, fate: Fate) -> HttpReply {
        if request.path.starts_with(control::FOLDER) {
            return control::answer(self, now, request).encode();
        }
        let mut reply = self.answer_as(now, request, fate);
        if self.faults.echoes {
            reply.echo(request);
        }
        if self.faults.writes_controls {
            reply.write_controls();
        }
        if !self.quirks.pads_messages {
            reply.trim_message();
        }
        self.recent.note(now, request, &reply);
        reply.encode()
    }

    fn answer_as(&mut self, now: Timestamp, request: &HttpRequest, fate: Fate) -> Reply {
        self.advance(now);
        let path = request.path.replace("//", "/");
        let route = api::route(&path);
        if route.is_some() {
            self.statistics.count_call(&path);
        }
        if let Some(reply) = instead(fate, &self.quirks, &self.faults) {
            return reply;
        }
        let answered = match route {
            Some(route) => self.dispatch(now, route, request),
            None => {
                self.statistics.count_unknown(&path);
                let text = "OPS라우팅 중 오류가 발생했습니다.";
                Err(Reply::gateway(404, "EGW00203", text))
            }
        };
        let reply = answered.unwrap_or_else(|refusal| refusal);
        let mut stream = self.stream();
        stream.deliver_events(now);
        stream.deliver_overseas(now);
        after(fate, &self.faults, reply)
    }

    fn answer_about_keys(
        &mut self,
        now: Timestamp,
        request: &HttpRequest,
        handler: KeyHandler,
    ) -> Reply {
        let mut call = KeyCall {
            now,
            request,
            keys: &mut self.keys,
            quirks: &self.quirks,
            statistics: &mut self.statistics,
            random: &mut self.random,
        };
        handler(&mut call).unwrap_or_else(|mut refusal| {
            refusal.status = self.quirks.token_refusal_status.get();
            refusal
        })
    }

    fn dispatch(
        &mut self,
        now: Timestamp,
        route: &'static api::Route,
        request: &HttpRequest,
    ) -> Result<Reply, Reply> {
        let description = route.description;
        if let Server::OfKeys(handler) = route.server {
            return Ok(self.answer_about_keys(now, request, handler));
        }
        if description.method.name() != request.method {
            return Err(Reply::unroutable());
        }
        if let Some(refusal) = lost_turn(&mut self.faults, &self.quirks, &mut self.statistics) {
            return Err(refusal);
        }
        let rules = Rules {
            environment: self.environment,
            quirks: &self.quirks,
            statistics: &mut self.statistics,
        };
        let caller = self.keys.check(now, description, request, rules)?;
        if let Some(replay) = &mut self.replay {
            return Ok(replay.answer(now, request, &self.quirks));
        }
        let tr_id = caller.tr_id.clone();
        let asked = self.understood(request);
        let Server::Played(documented, handler) = route.server else {
            let answered = asked.map(|fields| unplayed::answer(description, &fields));
            let mut reply = answered.unwrap_or_else(|refusal| refusal);
            reply.headers.push(("tr_id", tr_id));
            return Ok(reply);
        };
        let answered = asked.and_then(|fields| {
            let mut call = Call {
                now,
                caller,
                fields: Fields(fields),
                environment: self.environment,
                quirks: &self.quirks,
                faults: &self.faults,
                market: &mut self.market,
                random: &mut self.random,
            };
            api::play(&mut call, documented, handler)
        });
        let mut reply = answered.unwrap_or_else(|refusal| refusal);
        if self.quirks.answers_every_field {
            documented.complete(&mut reply);
        }
        if description.path == inquire_balance::DESCRIPTION.path && self.quirks.trims_empty_cursors
        {
            reply.trim_empty_cursor(self.environment);
        }
        reply.headers.push(("tr_id", tr_id));
        if !reply.headers.iter().any(|(name, _)| *name == "tr_cont") {
            reply.headers.push(("tr_cont", String::new()));
        }
        let echoed = request.header("gt_uid").to_owned();
        reply.headers.push(("gt_uid", echoed));
        Ok(reply)
    }

    /// Returns the fields of a call that count: those with names in lower case do not, unless they do.
    fn understood(&self, request: &HttpRequest) -> Result<Map<String, Value>, Reply> {
        let is_lower = |pair: &&str| {
            let name = pair.split('=').next().unwrap_or_default();
            name.bytes().any(|byte| byte.is_ascii_lowercase())
        };
        let pairs = || request.query.split('&');
        if self.quirks.takes_any_case || !pairs().any(|pair| is_lower(&pair)) {
            return fields(request);
        }
        let counting: Vec<&str> = pairs().filter(|pair| !is_lower(pair)).collect();
        fields(&HttpRequest {
            query: counting.join("&"),
            ..request.clone()
        })
    }
}
