//! One WebSocket session without a socket: what is wanted, what is acknowledged, what to send next.
//!
//! Pure: texts and times go in, texts and events come out. It does not connect, wait or retry;
//! the line of a client does. Times are durations since any fixed moment.

use super::cipher::Cipher;
use super::control::{Control, Reply, Subscribe};
use super::frame::{Frame, FrameError};
use crate::ApprovalKey;
use crate::environment::MAX_REGISTRATIONS;
use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

/// An answer to a subscription is expected within this time.
const ACKNOWLEDGE_WITHIN: Duration = Duration::from_secs(10);
/// A subscription that fails inside the venue is tried this often.
const TRIES: u8 = 3;

/// One registration: a record kind for one key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Topic {
    /// The record id.
    pub tr_id: String,
    /// The issue code, or the HTS id for notices.
    pub tr_key: String,
}

impl Topic {
    /// Makes a topic.
    pub fn new(tr_id: impl Into<String>, tr_key: impl Into<String>) -> Self {
        Self {
            tr_id: tr_id.into(),
            tr_key: tr_key.into(),
        }
    }

    /// Returns whether the record kind tells of own executions, which come first and encrypted.
    pub fn is_notice(&self) -> bool {
        is_notice(&self.tr_id)
    }
}

fn is_notice(tr_id: &str) -> bool {
    matches!(tr_id, "H0STCNI0" | "H0STCNI9")
}

/// How a registration stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TopicState {
    /// Not asked for yet.
    Wanted,
    /// Asked for, no answer yet.
    Asked {
        /// When an answer is overdue.
        deadline: Duration,
        /// How often it was asked for.
        tries: u8,
    },
    /// Acknowledged.
    Active,
    /// Refused for good, with the venue's code and text.
    Refused(String),
}

/// What a received text was.
#[derive(Debug, PartialEq, Eq)]
pub enum Heard<'a> {
    /// Market data, to be read with the layout of its record id.
    Data(Frame<'a>),
    /// A decrypted notice: its record id, number of records and plaintext.
    Notice {
        /// The record id.
        tr_id: &'a str,
        /// Records in it.
        count: usize,
        /// The cells; personal data.
        plaintext: String,
    },
    /// A registration is acknowledged.
    Subscribed(Topic),
    /// A registration was released.
    Released(Topic),
    /// A registration was refused for good.
    Refused(Topic, String),
    /// Nothing for the user: a PINGPONG, or an answer that changed nothing.
    Quiet,
    /// Something that must not be used: what it was, for the counter and the log.
    Dropped(Drop),
    /// The session is over.
    Fault(Fault),
}

/// Why a text was dropped.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Drop {
    /// Neither a frame nor a control message.
    #[error("garbage: {0}")]
    Garbage(String),
    /// A frame that does not read.
    #[error(transparent)]
    Frame(#[from] FrameError),
    /// A notice that came in clear: it could be anybody's, so it is refused.
    #[error("an execution notice came unencrypted")]
    PlainNotice,
    /// A notice before its key.
    #[error("an encrypted frame came before its key")]
    NoKey,
    /// A notice that its key does not open.
    #[error("an encrypted frame could not be decrypted")]
    Undecryptable,
}

/// Why a session is over.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// `OPSP8996`: another session holds the app key; the first one wins.
    #[error("another session already uses this app key (OPSP8996)")]
    AlreadyInUse,
    /// `OPSP0011` and its kin: a new approval key is needed.
    #[error("the approval key was refused ({0})")]
    ApprovalRefused(String),
    /// Nothing came for too long.
    #[error("nothing was received for {0:?}")]
    Silent(Duration),
    /// The venue does not answer subscriptions.
    #[error("subscriptions are not acknowledged")]
    Unanswered,
    /// The venue reports a failure that names no subscription.
    #[error("the venue reports {0}")]
    Venue(String),
}

/// No room for another registration; holds what fills the slots.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("all {MAX_REGISTRATIONS} registrations of this app key are taken")]
pub struct Full {
    /// What holds the slots.
    pub held: Vec<Topic>,
}

/// The state of one app key's session; it survives reconnects, the acknowledgements do not.
#[derive(Debug)]
pub struct Session {
    approval_key: Option<ApprovalKey>,
    topics: BTreeMap<Topic, TopicState>,
    ciphers: BTreeMap<String, Cipher>,
    outbox: VecDeque<String>,
    silence_limit: Option<Duration>,
    last_heard: Duration,
    is_connected: bool,
}

impl Default for Session {
    fn default() -> Self {
        Self::new()
    }
}

impl Session {
    /// Returns a session that wants nothing yet.
    pub fn new() -> Self {
        Self {
            approval_key: None,
            topics: BTreeMap::new(),
            ciphers: BTreeMap::new(),
            outbox: VecDeque::new(),
            silence_limit: None,
            last_heard: Duration::ZERO,
            is_connected: false,
        }
    }

    /// Wants a topic; sends at once when connected.
    ///
    /// # Errors
    ///
    /// [`Full`] when the app key has no room.
    pub fn want(&mut self, now: Duration, topic: Topic) -> Result<(), Full> {
        if self.topics.contains_key(&topic) {
            return Ok(());
        }
        if self.topics.len() >= MAX_REGISTRATIONS {
            return Err(Full {
                held: self.topics.keys().cloned().collect(),
            });
        }
        self.topics.insert(topic.clone(), TopicState::Wanted);
        if self.is_connected {
            self.ask(now, &topic, 1);
        }
        Ok(())
    }

    /// Wants a topic no more; releases it when connected.
    pub fn release(&mut self, topic: &Topic) {
        let held = self.topics.remove(topic);
        let is_registered = matches!(held, Some(TopicState::Active | TopicState::Asked { .. }));
        if self.is_connected && is_registered {
            self.send(false, topic);
        }
    }

    /// Starts on a fresh connection: everything wanted is asked for again, own executions first.
    pub fn on_connected(&mut self, now: Duration, approval_key: ApprovalKey) {
        self.approval_key = Some(approval_key);
        self.ciphers.clear();
        self.outbox.clear();
        self.is_connected = true;
        self.last_heard = now;
        let mut topics: Vec<Topic> = self.topics.keys().cloned().collect();
        topics.sort_by_key(|topic| !topic.is_notice());
        for topic in topics {
            self.ask(now, &topic, 1);
        }
    }

    /// Ends the connection: nothing is acknowledged any more.
    pub fn on_disconnected(&mut self) {
        self.is_connected = false;
        self.outbox.clear();
        self.ciphers.clear();
        for state in self.topics.values_mut() {
            *state = TopicState::Wanted;
        }
    }

    /// Sets how long the line may be silent; `None` where silence is normal (outside the session).
    pub fn set_silence_limit(&mut self, limit: Option<Duration>) {
        self.silence_limit = limit;
    }

    /// Returns the next text to send.
    pub fn next_outgoing(&mut self) -> Option<String> {
        self.outbox.pop_front()
    }

    /// Queues the release of everything, for a proper close.
    pub fn release_all(&mut self) {
        let topics: Vec<Topic> = self.topics.keys().cloned().collect();
        for topic in &topics {
            self.release(topic);
        }
    }

    /// Returns every topic and how it stands.
    pub fn topics(&self) -> &BTreeMap<Topic, TopicState> {
        &self.topics
    }

    /// Returns whether everything wanted is answered.
    pub fn is_settled(&self) -> bool {
        self.topics
            .values()
            .all(|state| matches!(state, TopicState::Active | TopicState::Refused(_)))
    }

    /// Returns when [`Session::on_timeout`] wants to be called.
    pub fn deadline(&self) -> Option<Duration> {
        let answers = self.topics.values().filter_map(|state| match state {
            TopicState::Asked { deadline, .. } => Some(*deadline),
            TopicState::Wanted | TopicState::Active | TopicState::Refused(_) => None,
        });
        let silence = self
            .silence_limit
            .map(|limit| self.last_heard.saturating_add(limit));
        answers.chain(silence).min()
    }

    /// Checks the deadlines.
    pub fn on_timeout(&mut self, now: Duration) -> Option<Fault> {
        let silence = now.saturating_sub(self.last_heard);
        if self.silence_limit.is_some_and(|limit| silence >= limit) {
            return Some(Fault::Silent(silence));
        }
        let overdue: Vec<(Topic, u8)> = self
            .topics
            .iter()
            .filter_map(|(topic, state)| match state {
                TopicState::Asked { deadline, tries } if *deadline <= now => {
                    Some((topic.clone(), *tries))
                }
                TopicState::Asked { .. }
                | TopicState::Wanted
                | TopicState::Active
                | TopicState::Refused(_) => None,
            })
            .collect();
        for (topic, tries) in overdue {
            if tries >= TRIES {
                return Some(Fault::Unanswered);
            }
            self.ask(now, &topic, tries.saturating_add(1));
        }
        None
    }

    /// Takes a received text.
    pub fn on_text<'a>(&mut self, now: Duration, text: &'a str) -> Heard<'a> {
        self.last_heard = now;
        match text.as_bytes().first() {
            Some(b'0' | b'1') => self.on_frame(text),
            Some(b'{') => match Control::read(text) {
                Ok(Control::PingPong) => {
                    self.outbox.push_back(text.to_owned());
                    Heard::Quiet
                }
                Ok(Control::Reply(reply)) => self.on_reply(now, reply),
                Err(why) => Heard::Dropped(Drop::Garbage(why)),
            },
            _ => Heard::Dropped(Drop::Garbage("neither a frame nor a message".into())),
        }
    }

    fn on_frame<'a>(&self, text: &'a str) -> Heard<'a> {
        let frame = match Frame::read(text) {
            Ok(frame) => frame,
            Err(error) => return Heard::Dropped(error.into()),
        };
        if !frame.is_encrypted {
            return if is_notice(frame.tr_id) {
                Heard::Dropped(Drop::PlainNotice)
            } else {
                Heard::Data(frame)
            };
        }
        let Some(cipher) = self.ciphers.get(frame.tr_id) else {
            return Heard::Dropped(Drop::NoKey);
        };
        match cipher.decrypt(frame.payload) {
            Ok(plaintext) => Heard::Notice {
                tr_id: frame.tr_id,
                count: frame.count,
                plaintext,
            },
            Err(_wrong) => Heard::Dropped(Drop::Undecryptable),
        }
    }

    fn on_reply<'a>(&mut self, now: Duration, reply: Reply) -> Heard<'a> {
        let Reply {
            tr_id,
            tr_key,
            code,
            text,
            key_and_vector,
            ..
        } = reply;
        let topic = Topic { tr_id, tr_key };
        let reason = format!("{code} {text}");
        match code.as_str() {
            "OPSP0000" => {
                // Every acknowledgement carries a key; a plain kind's must not touch the notices'.
                if let Some((key, vector)) = key_and_vector
                    && let Ok(cipher) = Cipher::new(&key, &vector)
                {
                    self.ciphers.insert(topic.tr_id.clone(), cipher);
                }
                self.acknowledge(topic)
            }
            "OPSP0002" => self.acknowledge(topic),
            "OPSP0001" | "OPSP0003" => Heard::Released(topic),
            "OPSP8996" => Heard::Fault(Fault::AlreadyInUse),
            "OPSP0010" | "OPSP0011" | "OPSP9994" => Heard::Fault(Fault::ApprovalRefused(reason)),
            // A second answer to a subscription that was asked twice takes nothing away.
            _ if self.topics.get(&topic) == Some(&TopicState::Active) => Heard::Quiet,
            "OPSP0007" | "OPSP0009" => match self.topics.get(&topic) {
                Some(TopicState::Asked { tries, .. }) if *tries < TRIES => {
                    let tries = tries.saturating_add(1);
                    self.ask(now, &topic, tries);
                    Heard::Quiet
                }
                _ => self.refuse(topic, reason),
            },
            _ if self.topics.contains_key(&topic) => self.refuse(topic, reason),
            _ => Heard::Fault(Fault::Venue(reason)),
        }
    }

    fn acknowledge<'a>(&mut self, topic: Topic) -> Heard<'a> {
        match self.topics.get_mut(&topic) {
            Some(state) => {
                *state = TopicState::Active;
                Heard::Subscribed(topic)
            }
            None => Heard::Quiet,
        }
    }

    fn refuse<'a>(&mut self, topic: Topic, reason: String) -> Heard<'a> {
        match self.topics.get_mut(&topic) {
            Some(state) => {
                *state = TopicState::Refused(reason.clone());
                Heard::Refused(topic, reason)
            }
            None => Heard::Quiet,
        }
    }

    fn ask(&mut self, now: Duration, topic: &Topic, tries: u8) {
        let deadline = now.saturating_add(ACKNOWLEDGE_WITHIN);
        if let Some(state) = self.topics.get_mut(topic) {
            *state = TopicState::Asked { deadline, tries };
        }
        self.send(true, topic);
    }

    fn send(&mut self, is_registration: bool, topic: &Topic) {
        if let Some(key) = &self.approval_key {
            let message = Subscribe {
                is_registration,
                tr_id: topic.tr_id.clone(),
                tr_key: topic.tr_key.clone(),
            };
            self.outbox.push_back(message.write(key));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Duration = Duration::from_secs(100);

    fn session(topics: &[(&str, &str)]) -> Session {
        let mut session = Session::new();
        for (tr_id, tr_key) in topics {
            session.want(START, Topic::new(*tr_id, *tr_key)).unwrap();
        }
        session.on_connected(START, ApprovalKey::new("key"));
        session
    }

    fn reply(tr_id: &str, tr_key: &str, code: &str, keys: Option<char>) -> String {
        Reply {
            tr_id: tr_id.into(),
            tr_key: tr_key.into(),
            return_code: if code == "OPSP0000" { "0" } else { "1" }.into(),
            code: code.into(),
            text: "text".into(),
            key_and_vector: keys.map(|c| (c.to_string().repeat(32), c.to_string().repeat(16))),
        }
        .write()
    }

    #[test]
    fn own_executions_are_asked_for_first() {
        let mut session = session(&[("H0STASP0", "005930"), ("H0STCNI0", "user")]);
        assert!(session.next_outgoing().unwrap().contains("H0STCNI0"));
        assert!(session.next_outgoing().unwrap().contains("H0STASP0"));
        assert!(!session.is_settled());
    }

    #[test]
    fn an_acknowledgement_of_a_plain_kind_leaves_the_notice_key_alone() {
        let mut session = session(&[("H0STCNT0", "005930"), ("H0STCNI0", "user")]);
        session.on_text(START, &reply("H0STCNI0", "user", "OPSP0000", Some('a')));
        session.on_text(START, &reply("H0STCNT0", "005930", "OPSP0000", Some('b')));
        assert!(session.is_settled());
        let cipher = Cipher::new(&"a".repeat(32), &"a".repeat(16)).unwrap();
        let frame = Frame::write(true, "H0STCNI0", 1, &cipher.encrypt("x^y"));
        let heard = session.on_text(START, &frame);
        assert!(matches!(heard, Heard::Notice { plaintext, .. } if plaintext == "x^y"));
    }

    #[test]
    fn every_code_has_its_consequence() {
        let topic = Topic::new("H0STCNT0", "005930");
        let refused = |code: &str| {
            let mut session = session(&[("H0STCNT0", "005930")]);
            let text = reply("H0STCNT0", "005930", code, None);
            let heard = session.on_text(START, &text);
            matches!(heard, Heard::Refused(t, _) if t == topic)
        };
        for code in [
            "OPSP0008", "OPSP8991", "OPSP8992", "OPSP8993", "OPSP8997", "OPSP9990",
        ] {
            assert!(refused(code), "{code}");
        }
        let mut twice = session(&[("H0STCNT0", "005930")]);
        let text = reply("H0STCNT0", "005930", "OPSP0002", None);
        assert_eq!(
            twice.on_text(START, &text),
            Heard::Subscribed(topic.clone())
        );
        for code in ["OPSP0011", "OPSP0010", "OPSP9994"] {
            let text = reply("H0STCNT0", "005930", code, None);
            assert!(matches!(
                twice.on_text(START, &text),
                Heard::Fault(Fault::ApprovalRefused(_))
            ));
        }
        let in_use = reply("(null)", "", "OPSP8996", None);
        assert_eq!(
            twice.on_text(START, &in_use),
            Heard::Fault(Fault::AlreadyInUse)
        );
        let unknown = reply("(null)", "", "OPSP1234", None);
        assert!(matches!(
            twice.on_text(START, &unknown),
            Heard::Fault(Fault::Venue(_))
        ));
        let released = reply("H0STCNT0", "005930", "OPSP0001", None);
        assert_eq!(
            twice.on_text(START, &released),
            Heard::Released(topic.clone())
        );
        let mut internal = session(&[("H0STCNT0", "005930")]);
        let text = reply("H0STCNT0", "005930", "OPSP0007", None);
        assert_eq!(internal.on_text(START, &text), Heard::Quiet);
        assert_eq!(internal.on_text(START, &text), Heard::Quiet);
        assert!(
            matches!(internal.on_text(START, &text), Heard::Refused(..)),
            "after three tries"
        );
    }

    #[test]
    fn what_must_not_be_used_is_dropped() {
        let mut session = session(&[("H0STCNI0", "user")]);
        let drops = [
            ("0|H0STCNI0|001|a^b", Drop::PlainNotice),
            ("1|H0STCNI0|001|AAAA", Drop::NoKey),
            (
                "0|H0STCNT0|0x1|a",
                Drop::Frame(FrameError::Count("0x1".into())),
            ),
        ];
        for (text, drop) in drops {
            assert_eq!(session.on_text(START, text), Heard::Dropped(drop));
        }
        for text in ["", "garbage", "{", "{\"header\":{}}", "0|", "\u{feff}"] {
            assert!(
                matches!(session.on_text(START, text), Heard::Dropped(_)),
                "{text:?}"
            );
        }
        session.on_text(START, &reply("H0STCNI0", "user", "OPSP0000", Some('a')));
        let heard = session.on_text(START, "1|H0STCNI0|001|AAAAAAAAAAAAAAAAAAAAAA==");
        assert_eq!(heard, Heard::Dropped(Drop::Undecryptable));
    }

    #[test]
    fn a_ping_is_echoed_verbatim() {
        let mut session = session(&[]);
        let ping = Control::write_ping_pong("20261123100000");
        assert_eq!(session.on_text(START, &ping), Heard::Quiet);
        assert_eq!(session.next_outgoing(), Some(ping));
    }

    #[test]
    fn silence_is_a_fault_only_where_it_is_limited() {
        let mut session = session(&[]);
        let later = START + Duration::from_secs(3_600);
        assert_eq!(session.on_timeout(later), None);
        session.set_silence_limit(Some(Duration::from_secs(90)));
        assert_eq!(session.deadline(), Some(START + Duration::from_secs(90)));
        assert!(matches!(session.on_timeout(later), Some(Fault::Silent(_))));
    }

    #[test]
    fn an_unanswered_subscription_is_repeated_and_then_a_fault() {
        let mut session = session(&[("H0STCNT0", "005930")]);
        for _ in 0..2 {
            session.next_outgoing().unwrap();
            let now = session.deadline().unwrap();
            assert_eq!(session.on_timeout(now), None);
        }
        let now = session.deadline().unwrap();
        assert_eq!(session.on_timeout(now), Some(Fault::Unanswered));
    }

    #[test]
    fn the_forty_second_registration_is_refused_with_what_holds_the_slots() {
        let mut session = Session::new();
        for n in 0..MAX_REGISTRATIONS {
            session
                .want(START, Topic::new("H0STCNT0", format!("{n:06}")))
                .unwrap();
        }
        let full = session
            .want(START, Topic::new("H0STCNT0", "999999"))
            .unwrap_err();
        assert_eq!(full.held.len(), MAX_REGISTRATIONS);
    }
}
