//! A recorded session served again: recorded answers instead of a market's, recorded records at their
//! time. Tokens, approval keys and registrations are the emulator's own, for recordings have none.
//!
//! A question is answered with what was recorded for the same question, later answers as time goes on
//! or it is asked again; the last one stays. An order is answered once for every time it was recorded.

mod account;
mod question;

use crate::config::{AppKeyConfig, EmulatorConfig};
use crate::core::Core;
use crate::faults::Fate;
use crate::realtime::{Connection, ConnectionId};
use crate::rest::{HttpReply, HttpRequest};
use account::Accounts;
use hoga_port::Symbol;
use hoga_port::time::{Timestamp, plus_millis};
use kis_wire::Environment;
use kis_wire::endpoint::{Effect, Endpoint};
use kis_wire::oauth::Hashkey;
use kis_wire::realtime::{Frame, Topic};
use kis_wire::recording::strip::HTS_ID;
use kis_wire::recording::{Call, Recording, What};
use kis_wire::schema::call_at;
use question::Question;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::Duration;

/// Fields that name an issue.
const ISSUE: [&str; 3] = ["PDNO", "FID_INPUT_ISCD", "SYMB"];

/// A recorded call.
#[derive(Debug)]
struct Recorded {
    at: Timestamp,
    question: Question,
    is_order: bool,
    is_used: bool,
    call: Call,
}

/// What came over a line.
#[derive(Debug)]
enum Heard {
    /// A data frame, with the record keys in it.
    Frame {
        text: String,
        tr_id: String,
        keys: BTreeSet<String>,
    },
    /// An own execution, decrypted.
    Notice {
        tr_id: String,
        count: usize,
        plain: String,
    },
    /// The venue ended a line that had these registrations.
    End(BTreeSet<Topic>),
}

/// A recording on its way.
#[derive(Debug)]
pub(crate) struct Replay {
    calls: Vec<Recorded>,
    /// Where the calls of a path and a `tr_id` are: a day has many.
    places: BTreeMap<(String, String), Vec<usize>>,
    heard: VecDeque<(Timestamp, Heard)>,
    keeps_timing: bool,
    accounts: Accounts,
    /// Records that nobody was registered for.
    unheard: usize,
}

pub(crate) fn starts_at(recording: &Recording) -> Result<Timestamp, String> {
    let text = &recording.header.started_at;
    text.parse()
        .map_err(|error| format!("line 1: started_at {text:?}: {error}"))
}

pub(crate) fn environment_of(recording: &Recording) -> Result<Environment, String> {
    let environment = recording.header.environment();
    environment.ok_or_else(|| "line 1: the environment is neither live nor paper".into())
}

/// Issues of a recording that are served; the whole market has fewer.
const MOST_ISSUES: usize = 5_000;

/// Refuses a recording that names more issues than there are.
pub(crate) fn check_issues(named: usize) -> Result<(), String> {
    if named > MOST_ISSUES {
        return Err(format!(
            "it names {named} issues, and {MOST_ISSUES} are served at most"
        ));
    }
    Ok(())
}

/// Returns what serves a recording: its environment, time, account and issues, and no limits of its
/// own.
///
/// # Errors
///
/// What of the first line is wrong, or that too many issues are named.
pub fn config_of(recording: &Recording) -> Result<EmulatorConfig, String> {
    let environment = environment_of(recording)?;
    let mut config = EmulatorConfig::new(environment, starts_at(recording)?, 1);
    config.keys = vec![AppKeyConfig {
        account: recording.header.account.clone(),
        hts_id: HTS_ID.into(),
        ..AppKeyConfig::made_up(environment)
    }];
    config.mean_gap_ms = 0;
    config.quirks.calls_per_second = std::num::NonZeroU32::MAX;
    config.quirks.token_spacing = Duration::ZERO;
    config.quirks.slot_held = Duration::ZERO;
    config.quirks.idle_close = Duration::ZERO;
    config.quirks.unanswered_pings = 0;
    config.quirks.max_registrations = usize::MAX;
    let named = recording
        .entries
        .iter()
        .filter_map(|entry| match &entry.what {
            What::Sent { tr_key, .. } => Some(tr_key),
            What::Call(call) => ISSUE.iter().find_map(|name| call.fields.get(*name)),
            What::Opened { .. } | What::Got { .. } | What::Closed { .. } => None,
        });
    let symbols: BTreeSet<Symbol> = named.filter_map(|code| code.parse().ok()).collect();
    check_issues(symbols.len())?;
    let symbols: Vec<Symbol> = symbols.into_iter().collect();
    Ok(config.with_symbols(&symbols))
}

impl Replay {
    fn new(recording: Recording, served: String, keeps_timing: bool) -> Result<Self, String> {
        let accounts = Accounts {
            recorded: recording.header.account.clone(),
            served,
        };
        let start = starts_at(&recording)?;
        let (mut calls, mut heard) = (Vec::new(), Vec::new());
        let mut topics: BTreeMap<u64, BTreeSet<Topic>> = BTreeMap::new();
        for entry in recording.entries {
            let at = plus_millis(start, entry.ms);
            match entry.what {
                What::Call(call) => {
                    let is_order =
                        call_at(&call.path).is_some_and(|known| known.effect == Effect::Order);
                    calls.push(Recorded {
                        at,
                        question: Question::recorded(&call),
                        is_order,
                        is_used: false,
                        call,
                    });
                }
                What::Got { text, .. } => heard.extend(hear(&text).map(|what| (at, what))),
                What::Sent {
                    line,
                    registers,
                    tr_id,
                    tr_key,
                } => {
                    let (topic, held) =
                        (Topic::new(tr_id, tr_key), topics.entry(line).or_default());
                    if registers {
                        held.insert(topic);
                    } else {
                        held.remove(&topic);
                    }
                }
                What::Closed {
                    line,
                    by_client: false,
                } => {
                    let held = topics.remove(&line).unwrap_or_default();
                    heard.push((at, Heard::End(held)));
                }
                What::Opened { .. } | What::Closed { .. } => {}
            }
        }
        // Calls were written when they ended.
        calls.sort_by_key(|recorded| recorded.at);
        heard.sort_by_key(|(at, _)| *at);
        let mut places: BTreeMap<(String, String), Vec<usize>> = BTreeMap::new();
        for (at, recorded) in calls.iter().enumerate() {
            let (path, tr_id) = recorded.question.call();
            let of_call = places
                .entry((path.to_owned(), tr_id.to_owned()))
                .or_default();
            of_call.push(at);
        }
        Ok(Self {
            calls,
            places,
            heard: heard.into(),
            keeps_timing,
            accounts,
            unheard: 0,
        })
    }

    /// Chooses the recorded call that answers a question now; returns it behind those that it uses up.
    fn choose(&self, now: Timestamp, question: &Question) -> Option<(Vec<usize>, usize)> {
        let (path, tr_id) = question.call();
        let places = self.places.get(&(path.to_owned(), tr_id.to_owned()))?;
        let fits: Vec<(usize, u8)> = places
            .iter()
            .filter_map(|at| Some((*at, question.fit(&self.calls.get(*at)?.question)?)))
            .collect();
        let best = fits.iter().map(|(_, fit)| *fit).min()?;
        let fits: Vec<usize> = fits
            .into_iter()
            .filter(|(_, fit)| *fit == best)
            .map(|(at, _)| at)
            .collect();
        let recorded = |at: usize| self.calls.get(at);
        let is_order = fits
            .iter()
            .any(|at| recorded(*at).is_some_and(|known| known.is_order));
        let next = fits
            .iter()
            .position(|at| recorded(*at).is_some_and(|known| !known.is_used));
        let chosen = if is_order {
            // Never twice, and never for another order.
            next.filter(|_| best == 0)?
        } else {
            let last = fits.len().saturating_sub(1);
            let by_now = fits
                .iter()
                .rposition(|at| recorded(*at).is_some_and(|known| known.at <= now));
            // Where time jumps, what is later has not happened for who asks.
            let by_now = by_now.filter(|_| self.keeps_timing);
            next.unwrap_or(last).max(by_now.unwrap_or(0))
        };
        let at = *fits.get(chosen)?;
        let used = fits.into_iter().take(chosen.saturating_add(1));
        Some((used.collect(), at))
    }

    fn use_up(&mut self, used: Vec<usize>) {
        for at in used {
            if let Some(known) = self.calls.get_mut(at) {
                known.is_used = true;
            }
        }
    }
}

/// Reads a recorded text; registrations and PINGPONGs are the emulator's own.
fn hear(text: &str) -> Option<Heard> {
    let frame = Frame::read(text).ok()?;
    let tr_id = frame.tr_id.to_owned();
    if frame.is_encrypted {
        return Some(Heard::Notice {
            tr_id,
            count: frame.count,
            plain: frame.payload.to_owned(),
        });
    }
    let cells: Vec<&str> = frame.payload.split('^').collect();
    let width = cells.len().checked_div(frame.count).unwrap_or(0).max(1);
    let keys = cells.chunks(width).filter_map(|record| record.first());
    Some(Heard::Frame {
        keys: keys.map(|key| (*key).to_owned()).collect(),
        text: text.to_owned(),
        tr_id,
    })
}

impl Core {
    /// Serves a recording; `config` is that of [`config_of`], and its first key may name another
    /// account, so that a journal takes two replays for two accounts. With `keeps_timing` answers take as long
    /// as they took.
    ///
    /// # Errors
    ///
    /// What of the first line is wrong.
    pub fn replaying(
        recording: Recording,
        config: EmulatorConfig,
        keeps_timing: bool,
    ) -> Result<Self, String> {
        let served = config.keys.first().map(|key| key.account.clone());
        let replay = Replay::new(recording, served.unwrap_or_default(), keeps_timing)?;
        let mut core = Self::new(config);
        core.replay = Some(replay);
        Ok(core)
    }

    /// Returns how many recorded records came while nobody was registered for them.
    pub fn records_unheard(&self) -> usize {
        self.replay.as_ref().map_or(0, |replay| replay.unheard)
    }

    /// Returns how many recorded records are still to come.
    pub fn records_left(&self) -> usize {
        self.replay.as_ref().map_or(0, |replay| replay.heard.len())
    }

    /// Returns when so many of the records to come will have come.
    pub fn time_after(&self, records: usize) -> Option<Timestamp> {
        let heard = &self.replay.as_ref()?.heard;
        let last = heard.len().checked_sub(1)?;
        heard.get(records.min(last)).map(|(at, _)| *at)
    }

    /// Returns how many registrations there are on all lines.
    pub fn registrations(&self) -> usize {
        let lines = self.connections.values();
        lines.map(|line| line.topics.len()).sum()
    }

    /// Returns what becomes of a call: a fault that waits for it, or what was recorded.
    pub fn fate(&mut self, now: Timestamp, request: &HttpRequest) -> Fate {
        let is_further_page = request.header("tr_cont") == "N";
        let fault = self
            .faults
            .take(&request.path.replace("//", "/"), is_further_page);
        if fault == Fate::Answer && self.faults.slow_until.is_some_and(|until| now < until) {
            // How late slow days were seen to be.
            let ms = u64::try_from(self.random.between(5_000, 12_000)).unwrap_or(5_000);
            return Fate::AnswerLater { ms };
        }
        let is_about_keys =
            request.path.starts_with("/oauth2/") || request.path.ends_with(Hashkey::PATH);
        if fault != Fate::Answer || is_about_keys {
            return fault;
        }
        let Some(replay) = &mut self.replay else {
            return fault;
        };
        let Some(question) = Question::asked(request, &replay.accounts) else {
            return fault;
        };
        // It is used up when it is answered, which a refusal may come before.
        let Some((_, at)) = replay.choose(now, &question) else {
            return fault;
        };
        let call = replay.calls.get(at).map(|recorded| &recorded.call);
        let took = call.and_then(|call| u64::try_from(call.took_ms).ok());
        match (call.and_then(|call| call.answer.as_ref()), took) {
            (None, _) => Fate::LoseAnswer,
            (Some(_), Some(ms)) if replay.keeps_timing && ms > 0 => Fate::AnswerLater { ms },
            (Some(_), _) => Fate::Answer,
        }
    }

    /// Answers a call from the recording.
    pub(crate) fn answer_recorded(&mut self, now: Timestamp, request: &HttpRequest) -> HttpReply {
        // Of the family that proves a refusal, so that a client knows its order was not placed.
        let unknown = self.refusal("APBK9999", "녹화에 없는 요청입니다(not in the recording)");
        let Some(replay) = &mut self.replay else {
            return unknown;
        };
        let Some(question) = Question::asked(request, &replay.accounts) else {
            return unknown;
        };
        let chosen = replay.choose(now, &question).map(|(used, at)| {
            replay.use_up(used);
            at
        });
        let Some(recorded) = chosen.and_then(|at| replay.calls.get(at)) else {
            tracing::info!(path = question.path, "a call is not in the recording");
            return unknown;
        };
        let Some(answer) = &recorded.call.answer else {
            // Nothing came back: whatever is said now must prove nothing.
            return HttpReply::no_answer();
        };
        let body = replay.accounts.serve_body(&answer.body);
        let mut reply = HttpReply::json(answer.status, &body);
        if let Value::String(text) = &answer.body {
            reply.body = text.clone().into_bytes();
        }
        reply.headers = vec![
            ("tr_id", question.tr_id),
            ("tr_cont", answer.tr_cont.clone()),
            ("gt_uid", request.header("gt_uid").to_owned()),
        ];
        reply
    }

    /// Sends what was recorded up to an instant to who registered for it.
    pub(crate) fn replay_until(&mut self, now: Timestamp) {
        while let Some(replay) = &mut self.replay
            && let Some((at, heard)) = replay.heard.pop_front()
        {
            if at > now {
                replay.heard.push_front((at, heard));
                return;
            }
            match heard {
                Heard::Frame { text, tr_id, keys } => {
                    let registered = |line: &&ConnectionId| {
                        self.connections.get(line).is_some_and(|line| {
                            let mut topics = line.topics.iter();
                            topics.any(|topic| topic.tr_id == tr_id && keys.contains(&topic.tr_key))
                        })
                    };
                    let lines: Vec<ConnectionId> = self
                        .connections
                        .keys()
                        .filter(registered)
                        .copied()
                        .collect();
                    self.note_unheard(lines.is_empty());
                    for line in lines {
                        self.send(at, line, text.clone());
                    }
                }
                Heard::Notice {
                    tr_id,
                    count,
                    plain,
                } => self.replay_notice(at, &tr_id, count, &plain),
                Heard::End(topics) => {
                    let is_of_it = |line: &Connection| !line.topics.is_disjoint(&topics);
                    self.cut_lines(at, is_of_it);
                }
            }
        }
    }

    fn note_unheard(&mut self, is_unheard: bool) {
        if let Some(replay) = self.replay.as_mut().filter(|_| is_unheard) {
            replay.unheard = replay.unheard.saturating_add(1);
        }
    }

    fn replay_notice(&mut self, at: Timestamp, tr_id: &str, count: usize, plain: &str) {
        let Some(replay) = &self.replay else { return };
        let plain = replay.accounts.serve_notice(count, plain);
        let lines: Vec<(ConnectionId, String)> = self
            .connections
            .iter()
            .filter(|(_, line)| line.topics.iter().any(|topic| topic.tr_id == tr_id))
            .filter_map(|(id, line)| Some((*id, line.ciphers.get(tr_id)?.encrypt(&plain))))
            .collect();
        self.note_unheard(lines.is_empty());
        for (line, payload) in lines {
            self.send(at, line, Frame::write(true, tr_id, count, &payload));
        }
    }

    /// Returns when the next recorded record comes.
    pub(crate) fn next_recorded_at(&self) -> Option<Timestamp> {
        let (at, _) = self.replay.as_ref()?.heard.front()?;
        Some(*at)
    }
}
