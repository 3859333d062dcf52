//! App keys: their secrets, tokens, pace and accounts, and who may call what.

use crate::config::AppKeyConfig;
use crate::quirks::{Layout, Quirks};
use crate::rest::message::{HttpRequest, Reply};
use crate::rest::statistics::Statistics;
use crate::stream::line::ConnectionId;
use hoga_port::time::{Timestamp, millis_between};
use kis_wire::Environment;
use kis_wire::endpoint::Effect;
use kis_wire::schema::Description;
use std::collections::{BTreeMap, VecDeque};

/// What is known of an app key.
#[derive(Debug)]
pub(crate) struct KeyState {
    pub(crate) app_secret: String,
    pub(crate) account: String,
    pub(crate) hts_id: String,
    pub(crate) layout: Layout,
    is_paper: bool,
    is_expired: bool,
    /// When a token was last asked for and refused for its pace.
    pub(crate) refused_at: Option<Timestamp>,
    ordered_at: Option<Timestamp>,
    /// Tokens that work, with issue and expiry; the newest last.
    pub(crate) tokens: Vec<IssuedToken>,
    /// A token that is refused and handed out again all the same.
    pub(crate) dead_token: Option<String>,
    pub(crate) approval_keys: Vec<String>,
    recent_calls: VecDeque<Timestamp>,
    /// The session that holds the slot.
    pub(crate) session: Option<ConnectionId>,
    pub(crate) slot_held_until: Option<Timestamp>,
}

#[derive(Clone, Debug)]
pub(crate) struct IssuedToken {
    pub(crate) text: String,
    pub(crate) issued_at: Timestamp,
    pub(crate) expires_at: Timestamp,
}

impl KeyState {
    fn new(key: AppKeyConfig) -> Self {
        Self {
            app_secret: key.app_secret,
            account: key.account,
            hts_id: key.hts_id,
            layout: key.layout,
            is_paper: key.is_paper,
            is_expired: key.is_expired,
            refused_at: None,
            ordered_at: None,
            tokens: Vec::new(),
            dead_token: None,
            approval_keys: Vec::new(),
            recent_calls: VecDeque::new(),
            session: None,
            slot_held_until: None,
        }
    }

    /// Returns the calls of the last second.
    pub(crate) fn calls_within_a_second(&self, now: Timestamp) -> usize {
        let recent = self.recent_calls.iter();
        recent
            .filter(|at| millis_between(**at, now) < 1_000)
            .count()
    }

    /// Takes a turn of the key's pace; false if there is none in this second.
    fn takes_turn(&mut self, now: Timestamp, quirks: &Quirks) -> bool {
        let is_past = |at: &mut Timestamp| millis_between(*at, now) >= 1_000;
        while self.recent_calls.pop_front_if(is_past).is_some() {}
        let allowed = usize::try_from(quirks.calls_per_second.get()).unwrap_or(usize::MAX);
        let is_allowed = self.recent_calls.len() < allowed;
        if is_allowed {
            self.recent_calls.push_back(now);
        }
        is_allowed
    }

    /// Notes an order; false if it follows the one before too soon.
    fn takes_order(&mut self, now: Timestamp, quirks: &Quirks) -> bool {
        let spacing = i64::try_from(quirks.order_spacing.as_millis()).unwrap_or(0);
        let since = self.ordered_at.map(|at| millis_between(at, now));
        let is_allowed = since.is_none_or(|since| since >= spacing);
        if is_allowed {
            self.ordered_at = Some(now);
        }
        is_allowed
    }

    /// Returns what is wrong with a token, in KIS's code and words.
    fn wrong_token(&self, now: Timestamp, token: &str) -> Option<(&'static str, &'static str)> {
        let known = self.tokens.iter().find(|issued| issued.text == token);
        match known {
            Some(issued) if issued.expires_at <= now => {
                Some(("EGW00123", "기간이 만료된 token 입니다."))
            }
            Some(_) if self.dead_token.as_deref() != Some(token) => None,
            Some(_) | None => Some(("EGW00121", "유효하지 않은 token 입니다.")),
        }
    }
}

/// Who is calling, once headers are checked.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    pub(crate) account: String,
    pub(crate) tr_id: String,
    pub(crate) is_next_page: bool,
}

/// The keys of an emulator.
#[derive(Debug)]
pub(crate) struct Keys {
    pub(crate) by_app_key: BTreeMap<String, KeyState>,
    /// Bodies that were given a hash.
    pub(crate) hashes: BTreeMap<String, Vec<u8>>,
}

/// What a call is checked against beside its key.
pub(crate) struct Rules<'a> {
    pub(crate) environment: Environment,
    pub(crate) quirks: &'a Quirks,
    pub(crate) statistics: &'a mut Statistics,
}

impl Keys {
    pub(crate) fn new(keys: Vec<AppKeyConfig>) -> Self {
        let states = keys
            .into_iter()
            .map(|key| (key.app_key.clone(), KeyState::new(key)));
        Self {
            by_app_key: states.collect(),
            hashes: BTreeMap::new(),
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &KeyState> {
        self.by_app_key.values()
    }

    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = &mut KeyState> {
        self.by_app_key.values_mut()
    }

    /// Checks a call in the venue's order: token, key, pace, transaction id, environment, order pace, hash.
    pub(crate) fn check(
        &mut self,
        now: Timestamp,
        call: &Description,
        request: &HttpRequest,
        rules: Rules<'_>,
    ) -> Result<Caller, Reply> {
        let Rules {
            environment,
            quirks,
            statistics,
        } = rules;
        let Some(token) = request.header("authorization").strip_prefix("Bearer ") else {
            let text = "credentials_type이 유효하지 않습니다.(Bearer)";
            return Err(Reply::token_error(quirks, "EGW00205", text));
        };
        let Some(key) = self.by_app_key.get_mut(request.header("appkey")) else {
            return Err(Reply::gateway(
                500,
                "EGW00103",
                "유효하지 않은 AppKey입니다.",
            ));
        };
        if key.app_secret != request.header("appsecret") {
            let text = "고객식별키(법인 personalSeckey, 개인 appSecret)가 유효하지 않습니다";
            return Err(Reply::gateway(500, "EGW00304", text));
        }
        if let Some((code, text)) = key.wrong_token(now, token) {
            return Err(Reply::token_error(quirks, code, text));
        }
        if !key.takes_turn(now, quirks) {
            statistics.count_throttled();
            return Err(Reply::throttled(quirks));
        }
        statistics.busiest_second = statistics.busiest_second.max(key.recent_calls.len());
        let tr_id = request.header("tr_id");
        check_offered(call, tr_id, environment, quirks)?;
        let is_quoted = quirks.quotes_paper_keys && !call.path.contains("/trading/");
        if key.is_paper && environment == Environment::Live && !is_quoted {
            let text = "실전투자 도메인은 모의투자 앱키로 호출하실 수 없습니다.";
            return Err(Reply::gateway(500, "EGW02004", text));
        }
        if call.effect == Effect::Order {
            if !key.takes_order(now, quirks) {
                statistics.count_throttled();
                return Err(Reply::throttled(quirks));
            }
            if key.is_expired {
                let text = "모의투자 주문이 불가한 계좌입니다.";
                return Err(Reply::refusal(quirks, "40010000", text));
            }
        }
        let hash = request.header("hashkey");
        if !hash.is_empty() && self.hashes.get(hash) != Some(&request.body) {
            return Err(Reply::gateway(
                500,
                "EGW00131",
                "hashkey가 유효하지 않습니다.",
            ));
        }
        Ok(Caller {
            account: key.account.clone(),
            tr_id: tr_id.to_owned(),
            is_next_page: request.is_next_page(),
        })
    }
}

/// Refuses a transaction id that a call does not have in an environment.
fn check_offered(
    call: &Description,
    tr_id: &str,
    environment: Environment,
    quirks: &Quirks,
) -> Result<(), Reply> {
    let is_offered = call.every_tr_id().any(|ids| {
        let is_live_call = quirks.has_live_calls && ids.paper.is_none() && ids.live == tr_id;
        is_live_call || ids.in_environment(environment) == Some(tr_id)
    });
    if is_offered && (quirks.takes_old_ids || !is_old(tr_id)) {
        return Ok(());
    }
    let (code, text) = if call.every_tr_id().any(|ids| ids.live == tr_id) {
        ("EGW00213", "모의투자 TR 이 아닙니다.")
    } else {
        ("OPSQ0002", "없는 서비스 코드 입니다.")
    };
    Err(Reply::gateway(500, code, text))
}

/// Returns whether a transaction id is one of before 2025; the first letter tells live from paper.
fn is_old(tr_id: &str) -> bool {
    const OLD: [&str; 6] = [
        "TTC0801U", "TTC0802U", "TTC0803U", "TTC8001R", "TTC8036R", "TSC9115R",
    ];
    let is_old_of_us = tr_id.starts_with("JTTT");
    is_old_of_us || tr_id.get(1..).is_some_and(|rest| OLD.contains(&rest))
}
