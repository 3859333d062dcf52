//! A recorded session served again: recorded answers instead of a market's, recorded records at their
//! time. Tokens, approval keys and registrations are the emulator's own, for recordings have none.
//!
//! A question is answered with what was recorded for the same question, later answers as time goes on
//! or it is asked again; the last one stays. An order is answered once for every time it was recorded.

mod account;
mod question;

use crate::config::{AppKeyConfig, EmulatorConfig, check_issues, environment_of, starts_at};
use crate::faults::Fate;
use crate::quirks::Quirks;
use crate::rest::message::{HttpRequest, Reply};
use crate::stream::line::ConnectionId;
use crate::stream::sending::Stream;
use account::Accounts;
use hoga_port::Symbol;
use hoga_port::time::{Timestamp, plus_millis};
use kis_wire::endpoint::Effect;
use kis_wire::realtime::{Frame, Topic};
use kis_wire::recording::strip::HTS_ID;
use kis_wire::recording::{Call, Recording, What};
use kis_wire::schema::call_at;
use question::Question;
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
    pub(crate) fn new(
        recording: Recording,
        served: String,
        keeps_timing: bool,
    ) -> Result<Self, String> {
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

impl Replay {
    /// Returns how many records came while nobody was registered for them.
    pub(crate) fn unheard(&self) -> usize {
        self.unheard
    }

    /// Returns how many records are still to come.
    pub(crate) fn left(&self) -> usize {
        self.heard.len()
    }

    /// Returns when so many of the records to come will have come.
    pub(crate) fn time_after(&self, records: usize) -> Option<Timestamp> {
        let last = self.heard.len().checked_sub(1)?;
        self.heard.get(records.min(last)).map(|(at, _)| *at)
    }

    /// Returns when the next recorded record comes.
    pub(crate) fn next_at(&self) -> Option<Timestamp> {
        self.heard.front().map(|(at, _)| *at)
    }

    /// Returns what became of the call that is asked again.
    pub(crate) fn fate(&self, now: Timestamp, request: &HttpRequest) -> Fate {
        let Some(question) = Question::asked(request, &self.accounts) else {
            return Fate::Answer;
        };
        // It is used up when it is answered, which a refusal may come before.
        let Some((_, at)) = self.choose(now, &question) else {
            return Fate::Answer;
        };
        let call = self.calls.get(at).map(|recorded| &recorded.call);
        let took = call.and_then(|call| u64::try_from(call.took_ms).ok());
        match (call.and_then(|call| call.answer.as_ref()), took) {
            (None, _) => Fate::LoseAnswer,
            (Some(_), Some(ms)) if self.keeps_timing && ms > 0 => Fate::AnswerLater { ms },
            (Some(_), _) => Fate::Answer,
        }
    }

    /// Answers a call from the recording.
    pub(crate) fn answer(
        &mut self,
        now: Timestamp,
        request: &HttpRequest,
        quirks: &Quirks,
    ) -> Reply {
        // Of the family that proves a refusal, so that a client knows its order was not placed.
        let text = "녹화에 없는 요청입니다(not in the recording)";
        let unknown = Reply::refusal(quirks, "APBK9999", text);
        let Some(question) = Question::asked(request, &self.accounts) else {
            return unknown;
        };
        let chosen = self.choose(now, &question).map(|(used, at)| {
            self.use_up(used);
            at
        });
        let Some(recorded) = chosen.and_then(|at| self.calls.get(at)) else {
            tracing::info!(path = question.path, "a call is not in the recording");
            return unknown;
        };
        let Some(answer) = &recorded.call.answer else {
            // Nothing came back: whatever is said now must prove nothing.
            return Reply::no_answer();
        };
        let mut reply = match answer.body.as_str() {
            Some(text) => Reply::raw(answer.status, text.as_bytes().to_vec()),
            None => Reply::json(answer.status, self.accounts.serve_body(&answer.body)),
        };
        reply.headers = vec![
            ("tr_id", question.tr_id),
            ("tr_cont", answer.tr_cont.clone()),
            ("gt_uid", request.header("gt_uid").to_owned()),
        ];
        reply
    }

    /// Sends what was recorded up to an instant to who registered for it.
    pub(crate) fn play_until(&mut self, now: Timestamp, stream: &mut Stream<'_>) {
        while let Some((at, heard)) = self.heard.pop_front_if(|(at, _)| *at <= now) {
            match heard {
                Heard::Frame { text, tr_id, keys } => {
                    let lines = stream.lines.ids(|line| {
                        let mut topics = line.topics.iter();
                        topics.any(|topic| topic.tr_id == tr_id && keys.contains(&topic.tr_key))
                    });
                    self.note_unheard(lines.is_empty());
                    for line in lines {
                        stream.send(at, line, text.clone());
                    }
                }
                Heard::Notice {
                    tr_id,
                    count,
                    plain,
                } => {
                    let plain = self.accounts.serve_notice(count, &plain);
                    let lines: Vec<(ConnectionId, String)> = stream
                        .lines
                        .by_id
                        .iter()
                        .filter(|(_, line)| line.topics.iter().any(|topic| topic.tr_id == tr_id))
                        .filter_map(|(id, line)| {
                            Some((*id, line.ciphers.get(&tr_id)?.encrypt(&plain)))
                        })
                        .collect();
                    self.note_unheard(lines.is_empty());
                    for (line, payload) in lines {
                        stream.send(at, line, Frame::write(true, &tr_id, count, &payload));
                    }
                }
                Heard::End(topics) => {
                    stream.cut(at, false, |line| !line.topics.is_disjoint(&topics));
                }
            }
        }
    }

    fn note_unheard(&mut self, is_unheard: bool) {
        if is_unheard {
            self.unheard = self.unheard.saturating_add(1);
        }
    }
}
