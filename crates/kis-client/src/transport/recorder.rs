//! Recording a session: both transports with a writer beside them that sees everything, stripped.
//!
//! It changes nothing that passes. What cannot be written ends the recording, never the trading.

use super::{
    HttpAnswer, HttpCall, HttpTransport, Incoming, Outgoing, SendError, TextPipe,
    WebSocketTransport,
};
use crate::config::ClientConfig;
use ambient::{Clock, Mutex, MutexGuard, TaskSet};
use hoga_port::time::{Timestamp, kst, millis_between};
use hoga_port::{AccountId, BoxFuture, BrokerError, Result};
use kis_wire::Credentials;
use kis_wire::realtime::control::Control;
use kis_wire::realtime::{Cipher, Frame, Subscribe};
use kis_wire::recording::{Answer, Call, Entry, Header, Stripper, VERSION, What};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Write};
use std::sync::Arc;
use tokio::sync::mpsc;

/// Texts waiting on either side of a recorded line.
const QUEUE: usize = 4_096;

/// A recording that is being written; clones write the same.
///
/// ```
/// use kis_client::Recording;
/// let recording = Recording::to(Vec::new());
/// assert_eq!(recording.entries().unwrap(), 0);
/// ```
#[derive(Clone)]
pub struct Recording {
    shared: Arc<Mutex<State>>,
}

/// Whose session is recorded; none of it is written as it is.
#[derive(Clone, Copy, Debug)]
pub struct Owner<'a> {
    /// The account.
    pub account: &'a AccountId,
    /// The HTS id, where one is used.
    pub hts_id: Option<&'a str>,
}

struct State {
    sink: Box<dyn Write + Send>,
    stripper: Stripper,
    started_at: Option<Timestamp>,
    account: Option<AccountId>,
    entries: u64,
    lines: u64,
    failure: Option<io::Error>,
}

impl fmt::Debug for Recording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recording").finish_non_exhaustive()
    }
}

impl Recording {
    /// Writes to a file or anything else; every line is handed over whole, as it happens.
    pub fn to(sink: impl Write + Send + 'static) -> Self {
        let state = State {
            sink: Box::new(sink),
            stripper: Stripper::new("", None),
            started_at: None,
            account: None,
            entries: 0,
            lines: 0,
            failure: None,
        };
        Self {
            shared: Arc::new(Mutex::new(state)),
        }
    }

    /// Returns how many entries were written.
    ///
    /// # Errors
    ///
    /// Why the recording ended before its time.
    pub fn entries(&self) -> io::Result<u64> {
        let state = self.state();
        match &state.failure {
            None => Ok(state.entries),
            Some(failure) => Err(io::Error::new(failure.kind(), failure.to_string())),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.shared.lock()
    }

    /// Writes the first line and puts a recorder in front of both transports.
    ///
    /// # Errors
    ///
    /// `Refused` when the recording has another account already.
    pub fn around(
        &self,
        config: &ClientConfig,
        owner: Owner<'_>,
        clock: &Arc<dyn Clock>,
        (http, websocket): (Arc<dyn HttpTransport>, Arc<dyn WebSocketTransport>),
    ) -> Result<Arc<Recorder>> {
        let mut stripper = Stripper::new(owner.account.joined(), owner.hts_id);
        for Credentials {
            app_key,
            app_secret,
        } in std::iter::once(&config.credentials).chain(&config.further_keys)
        {
            stripper.know(app_key.expose());
            stripper.know(app_secret.expose());
        }
        let now = clock.now();
        let header = Header {
            hoga_recording: VERSION,
            environment: config.environment.to_string(),
            started_at: kst(now).strftime("%Y-%m-%dT%H:%M:%S%.3f+09:00").to_string(),
            account: stripper.stand_in(),
        };
        let mut state = self.state();
        match &state.account {
            None => {
                state.stripper = stripper;
                state.started_at = Some(now);
                state.account = Some(owner.account.clone());
                state.put(&header.write());
            }
            Some(account) if account == owner.account => {}
            Some(_) => {
                return Err(BrokerError::refused(
                    "a recording is of one account, and this one has another already",
                    "make a recording of its own for each account",
                ));
            }
        }
        drop(state);
        Ok(Arc::new(Recorder {
            recording: self.clone(),
            clock: Arc::clone(clock),
            http,
            websocket,
            tasks: TaskSet::new(),
        }))
    }
}

impl State {
    fn put(&mut self, line: &str) {
        if self.failure.is_some() {
            return;
        }
        let written = self.sink.write_all(line.as_bytes());
        if let Err(error) = written.and_then(|()| self.sink.flush()) {
            tracing::error!(%error, "the recording ends here: it cannot be written");
            self.failure = Some(error);
        }
    }

    fn note(&mut self, at: Timestamp, what: What) {
        let ms = self.started_at.map_or(0, |start| millis_between(start, at));
        self.put(&Entry { ms, what }.write());
        self.entries = self.entries.saturating_add(1);
    }
}

/// Both transports with a recording beside them.
#[derive(Debug)]
pub struct Recorder {
    recording: Recording,
    clock: Arc<dyn Clock>,
    http: Arc<dyn HttpTransport>,
    websocket: Arc<dyn WebSocketTransport>,
    tasks: TaskSet,
}

impl HttpTransport for Recorder {
    fn send(&self, call: HttpCall) -> BoxFuture<'_, std::result::Result<HttpAnswer, SendError>> {
        Box::pin(async move {
            let mut noted = read_call(&call);
            for (name, value) in &call.headers {
                if *name == "authorization" {
                    let token = value.strip_prefix("Bearer ").unwrap_or(value);
                    self.recording.state().stripper.know(token);
                }
            }
            let started = self.clock.now();
            let sent = self.http.send(call).await;
            noted.took_ms = millis_between(started, self.clock.now());
            noted.answer = sent.as_ref().ok().map(|answer| Answer {
                status: answer.status,
                tr_cont: answer.tr_cont.clone(),
                body: serde_json::from_slice(&answer.body).unwrap_or_else(|_no_json| {
                    Value::String(String::from_utf8_lossy(&answer.body).into_owned())
                }),
            });
            let mut state = self.recording.state();
            let stripped = state.stripper.call(&noted);
            state.note(started, What::Call(stripped));
            sent
        })
    }
}

/// Reads what a call asks for.
fn read_call(call: &HttpCall) -> Call {
    let after_host = call.url.split_once("://").map_or("", |(_, rest)| rest);
    let target = after_host.find('/').and_then(|at| after_host.get(at..));
    let target = target.unwrap_or("/");
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut fields = BTreeMap::new();
    let pairs: Vec<(String, String)> = serde_urlencoded::from_str(query).unwrap_or_default();
    for (name, value) in pairs {
        fields.insert(name.to_ascii_uppercase(), value);
    }
    if let Ok(Value::Object(body)) = serde_json::from_slice(&call.body) {
        for (name, value) in body {
            let text = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            fields.insert(name.to_ascii_uppercase(), text);
        }
    }
    let header = |wanted: &str| {
        let found = call.headers.iter().find(|(name, _)| *name == wanted);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    Call {
        method: call.method.into(),
        path: path.into(),
        tr_id: header("tr_id"),
        tr_cont: header("tr_cont"),
        fields,
        ..Call::default()
    }
}

impl WebSocketTransport for Recorder {
    fn connect<'a>(
        &'a self,
        url: &'a str,
    ) -> BoxFuture<'a, std::result::Result<TextPipe, SendError>> {
        Box::pin(async move {
            let inner = self.websocket.connect(url).await?;
            let line = {
                let mut state = self.recording.state();
                state.lines = state.lines.saturating_add(1);
                let line = state.lines;
                state.note(self.clock.now(), What::Opened { line });
                line
            };
            let (outgoing, from_session) = mpsc::channel(QUEUE);
            let (to_session, incoming) = mpsc::channel(QUEUE);
            let watched = Line {
                recording: self.recording.clone(),
                clock: Arc::clone(&self.clock),
                line,
                ciphers: BTreeMap::new(),
            };
            self.tasks
                .spawn(watched.pass_on(inner, from_session, to_session));
            Ok(TextPipe { outgoing, incoming })
        })
    }
}

/// One recorded line.
struct Line {
    recording: Recording,
    clock: Arc<dyn Clock>,
    line: u64,
    ciphers: BTreeMap<String, Cipher>,
}

impl Line {
    /// Moves texts between the line and the session until either ends.
    async fn pass_on(
        mut self,
        mut inner: TextPipe,
        mut from_session: mpsc::Receiver<Outgoing>,
        to_session: mpsc::Sender<Incoming>,
    ) {
        let mut by_client = false;
        // A line that takes nothing any more may still have something to say.
        let mut is_deaf = false;
        loop {
            tokio::select! {
                biased;
                outgoing = from_session.recv(), if !is_deaf => {
                    let Some(outgoing) = outgoing else {
                        by_client = true;
                        break;
                    };
                    by_client |= outgoing == Outgoing::Close;
                    self.note_sent(&outgoing);
                    is_deaf = inner.outgoing.send(outgoing).await.is_err();
                }
                incoming = inner.incoming.recv() => {
                    let Some(incoming) = incoming else { break };
                    self.note_got(&incoming);
                    let is_end = matches!(incoming, Incoming::Closed(_));
                    let is_unheard = to_session.send(incoming).await.is_err();
                    if is_unheard || is_end {
                        by_client |= is_unheard && !is_end;
                        break;
                    }
                }
            }
        }
        let line = self.line;
        self.note(What::Closed { line, by_client });
    }

    fn note(&self, what: What) {
        let at = self.clock.now();
        self.recording.state().note(at, what);
    }

    fn note_sent(&self, outgoing: &Outgoing) {
        let Outgoing::Text(text) = outgoing else {
            return;
        };
        // Anything else that is sent is the echo of a PINGPONG.
        let Ok((request, approval_key)) = Subscribe::read(text) else {
            return;
        };
        let mut state = self.recording.state();
        if let Some(key) = approval_key {
            state.stripper.know(key.expose());
        }
        let tr_key = state.stripper.record_key(&request.tr_id, &request.tr_key);
        let what = What::Sent {
            line: self.line,
            registers: request.is_registration,
            tr_id: request.tr_id,
            tr_key,
        };
        state.note(self.clock.now(), what);
    }

    fn note_got(&mut self, incoming: &Incoming) {
        let Incoming::Text(text) = incoming else {
            return;
        };
        if let Ok(Control::Reply(reply)) = Control::read(text)
            && let Some((key, vector)) = &reply.key_and_vector
            && let Ok(cipher) = Cipher::new(key, vector)
        {
            let mut state = self.recording.state();
            state.stripper.know(key);
            state.stripper.know(vector);
            drop(state);
            self.ciphers.insert(reply.tr_id.clone(), cipher);
        }
        let at = self.clock.now();
        let mut state = self.recording.state();
        let text = match Frame::read(text) {
            Ok(frame) if frame.is_encrypted => {
                let cipher = self.ciphers.get(frame.tr_id);
                match cipher.map(|cipher| cipher.decrypt(frame.payload)) {
                    Some(Ok(plain)) => state.stripper.notice(&frame, &plain),
                    // Nobody can tell what is in it.
                    Some(Err(_)) | None => state.stripper.unreadable(&frame),
                }
            }
            // Own executions are personal, whether encrypted or not.
            Ok(frame) if frame.tr_id.contains("CNI") => {
                state.stripper.notice(&frame, frame.payload)
            }
            Ok(frame) => state.stripper.record(&frame),
            Err(_) => state.stripper.message(text),
        };
        let line = self.line;
        state.note(at, What::Got { line, text });
    }
}
