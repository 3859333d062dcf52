//! HTTP and WebSocket as values: straight into the emulator's core, with simulated delays.

use ambient::{Clock, Mutex, MutexGuard, TaskSet};
use hoga_port::time::{Timestamp, millis_between, plus_millis};
use hoga_port::{BoxFuture, ConnectionCause};
use hoga_venue::feed::Random;
use kis_client::transport::{
    HttpAnswer, HttpCall, HttpTransport, Incoming, Outgoing, Phase, SendError, TextPipe,
    WebSocketTransport,
};
use kis_emulator::{
    ConnectionId, Core, Delivery, Fate, HttpReply, HttpRequest, Outgoing as ToClient,
};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc;

/// Texts in flight on one line; the simulated hour fits many times over.
const QUEUE: usize = 65_536;

/// What happens to the next execution notice on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mishap {
    /// It comes twice.
    Twice,
    /// It comes this much later, behind what follows it.
    Late {
        /// Milliseconds.
        ms: u64,
    },
    /// Half of it comes.
    Truncated,
    /// Half of it comes, and the line breaks.
    CutInTheMiddle,
    /// It comes and cannot be decrypted.
    Garbled,
}

/// The orders that one call made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// What the call was marked with.
    pub mark: String,
    /// The venue's numbers, as it writes them.
    pub numbers: Vec<String>,
}

/// The header a test marks a call with, to find what it made at the venue.
pub const MARK: &str = "x-mark";

/// Changes the body of an answer on its way.
type Tamper = Arc<dyn Fn(&mut Vec<u8>) + Send + Sync>;

struct State {
    core: Core,
    tamper: Option<(String, Tamper)>,
    lines: BTreeMap<ConnectionId, mpsc::Sender<Incoming>>,
    delays: Random,
    mishaps: VecDeque<Mishap>,
    /// Whether the client has no descriptor left but the one it keeps for a brake.
    is_exhausted: bool,
    /// Ends of paths whose next call finds no line.
    unreachable: Vec<&'static str>,
    made: Vec<Made>,
    /// What the query of a call holds that gets no answer, and how.
    unanswered: Option<(String, Unanswered)>,
    /// How many such calls there were.
    unanswered_calls: u32,
}

/// How a call gets no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unanswered {
    /// The line breaks at once.
    Fails,
    /// Nothing comes until the client gives up.
    Hangs,
}

/// The emulator's core with the two transports in front of it.
#[derive(Clone)]
pub struct Wire {
    state: Arc<Mutex<State>>,
    clock: Arc<dyn Clock>,
    tasks: Arc<TaskSet>,
}

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wire").finish_non_exhaustive()
    }
}

impl Wire {
    /// Puts a core behind the transports and starts its market.
    pub fn new(core: Core, clock: Arc<dyn Clock>, seed: u64) -> Self {
        let state = State {
            core,
            tamper: None,
            lines: BTreeMap::new(),
            delays: Random::new(seed ^ 0xDE1A),
            mishaps: VecDeque::new(),
            is_exhausted: false,
            unreachable: Vec::new(),
            made: Vec::new(),
            unanswered: None,
            unanswered_calls: 0,
        };
        let wire = Self {
            state: Arc::new(Mutex::new(state)),
            clock,
            tasks: Arc::default(),
        };
        let market = wire.clone();
        wire.tasks.spawn(async move { market.keep_time().await });
        wire
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock()
    }

    /// Uses the core at the market's time and sends what came of it.
    pub fn with_core<T>(&self, use_core: impl FnOnce(&mut Core, Timestamp) -> T) -> T {
        let now = self.clock.now();
        let mut state = self.state();
        let result = use_core(&mut state.core, now);
        for (id, outgoing) in state.core.take_outbox() {
            let Some(line) = state.lines.get(&id) else {
                continue;
            };
            let (incoming, is_end) = match outgoing {
                ToClient::Text(text) if text.starts_with("1|") => {
                    let line = line.clone();
                    let mishap = state.mishaps.pop_front();
                    let is_cut = mishap == Some(Mishap::CutInTheMiddle);
                    self.deliver_notice(&line, text, mishap);
                    if is_cut {
                        state.lines.remove(&id);
                        state.core.disconnect(now, id, true);
                    }
                    continue;
                }
                ToClient::Text(text) => (Incoming::Text(text), false),
                ToClient::Close => (Incoming::Closed("closed by the venue".into()), true),
                ToClient::Cut => (Incoming::Closed("the line broke".into()), true),
            };
            let is_gone = line.try_send(incoming).is_err();
            if is_end || is_gone {
                state.lines.remove(&id);
            }
        }
        result
    }

    fn deliver_notice(&self, line: &mpsc::Sender<Incoming>, text: String, mishap: Option<Mishap>) {
        // A line that is gone hears nothing.
        let say = |incoming| drop(line.try_send(incoming));
        let half = text.len().checked_div(2).unwrap_or(0);
        let first_half = || text.chars().take(half).collect::<String>();
        match mishap {
            None => say(Incoming::Text(text)),
            Some(Mishap::Twice) => {
                say(Incoming::Text(text.clone()));
                say(Incoming::Text(text));
            }
            Some(Mishap::Truncated) => say(Incoming::Text(first_half())),
            Some(Mishap::CutInTheMiddle) => {
                say(Incoming::Text(first_half()));
                say(Incoming::Closed("the line broke".into()));
            }
            Some(Mishap::Garbled) => {
                let (head, _) = text.rsplit_once('|').unwrap_or_default();
                say(Incoming::Text(format!("{head}|AAAAAAAAAAAAAAAAAAAAAA==")));
            }
            Some(Mishap::Late { ms }) => {
                let line = line.clone();
                self.tasks.spawn(async move {
                    tokio::time::sleep(Duration::from_millis(ms)).await;
                    drop(line.try_send(Incoming::Text(text)));
                });
            }
        }
    }

    /// Lets the next call to a path find no line, though others do.
    pub fn next_unreachable(&self, path_end: &'static str) {
        self.state().unreachable.push(path_end);
    }

    /// Queues what happens to the next notices.
    pub fn next_notice(&self, mishap: Mishap) {
        self.state().mishaps.push_back(mishap);
    }

    /// Lets every notice come as it should again.
    pub fn forget_mishaps(&self) {
        self.state().mishaps.clear();
    }

    /// Takes every descriptor from the client but the one that it keeps for a brake: lines that are up
    /// stay, and only cancels find a new one.
    pub fn exhaust(&self, is_exhausted: bool) {
        self.state().is_exhausted = is_exhausted;
    }

    /// Returns whether a call to a path finds no server or no descriptor.
    pub fn is_cut_off(&self, path: &str) -> bool {
        let is_brake = path.ends_with("/order-rvsecncl");
        (self.state().is_exhausted && !is_brake) || self.with_core(|core, now| core.is_down(now))
    }

    /// Changes every answer of calls whose path ends like this, until told otherwise.
    pub fn tamper(&self, path_end: &str, change: impl Fn(&mut Vec<u8>) + Send + Sync + 'static) {
        self.state().tamper = Some((path_end.to_owned(), Arc::new(change)));
    }

    /// Lets answers come as they are again.
    pub fn leave_alone(&self) {
        self.state().tamper = None;
    }

    /// Lets calls whose query holds a text get no answer, until told otherwise.
    pub fn leave_unanswered(&self, query_part: &str, how: Unanswered) {
        self.state().unanswered = Some((query_part.to_owned(), how));
    }

    /// Returns how many calls got no answer for that reason.
    pub fn unanswered_calls(&self) -> u32 {
        self.state().unanswered_calls
    }

    /// Returns which orders marked calls made so far.
    pub fn made(&self) -> Vec<Made> {
        self.state().made.clone()
    }

    /// Carries out a call and notes the orders it made.
    fn carry_out(&self, call: &HttpRequest, fate: Fate) -> HttpReply {
        let mark = call.header(MARK).to_owned();
        let numbers = |core: &Core| -> BTreeSet<u64> {
            let all = core.venue().accounts();
            all.flat_map(|account| core.venue().orders_of(account).map(|row| row.number))
                .collect()
        };
        let (reply, made) = self.with_core(|core, now| {
            if mark.is_empty() {
                return (core.request_as(now, call, fate), None);
            }
            core.advance(now);
            let before = numbers(core);
            let reply = core.request_as(now, call, fate);
            let made = numbers(core)
                .difference(&before)
                .map(|number| core.number_text(*number))
                .collect();
            (reply, Some(made))
        });
        if let Some(numbers) = made {
            self.state().made.push(Made { mark, numbers });
        }
        reply
    }

    /// Runs something in a task that ends with the wire.
    pub fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        self.tasks.spawn(task);
    }

    /// Sends a text to every line as if the venue had.
    pub fn inject(&self, text: &str) {
        let state = self.state();
        for line in state.lines.values() {
            // A line that is gone hears nothing.
            drop(line.try_send(Incoming::Text(text.to_owned())));
        }
    }

    async fn keep_time(&self) {
        #[expect(clippy::infinite_loop, reason = "ends with the wire's task set")]
        loop {
            let next = self.with_core(|core, now| {
                core.advance(now);
                core.next_at().unwrap_or_else(|| plus_millis(now, 100))
            });
            let wait = millis_between(self.clock.now(), next).clamp(1, 10_000);
            tokio::time::sleep(Duration::from_millis(u64::try_from(wait).unwrap_or(1))).await;
        }
    }

    fn delay(&self) -> Duration {
        let ms = self.state().delays.between(5, 60);
        Duration::from_millis(u64::try_from(ms).unwrap_or(5))
    }

    /// Returns whether this call finds no line; it is the next one then.
    fn takes_unreachable(&self, url: &str) -> bool {
        let path = url.split('?').next().unwrap_or_default();
        let mut state = self.state();
        let mut ends = state.unreachable.iter();
        let Some(at) = ends.position(|end| path.ends_with(end)) else {
            return false;
        };
        state.unreachable.remove(at);
        true
    }

    #[expect(
        clippy::too_many_lines,
        reason = "a call, from its first byte to its answer"
    )]
    async fn exchange(&self, call: HttpCall) -> Result<HttpAnswer, SendError> {
        tokio::time::sleep(self.delay()).await;
        let failed = |phase, what: &str| SendError {
            phase,
            what: what.into(),
            cause: ConnectionCause::Other,
            source: None,
        };
        let path = call.url.split('?').next().unwrap_or_default();
        if self.is_cut_off(path) {
            return Err(failed(Phase::BeforeFirstByte, "no connection"));
        }
        if self.takes_unreachable(&call.url) {
            return Err(failed(Phase::BeforeFirstByte, "no connection"));
        }
        let after_host = call.url.split_once("://").map_or("", |(_, rest)| rest);
        let target = after_host
            .find('/')
            .map_or("/", |at| after_host.get(at..).unwrap_or("/"));
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let request = HttpRequest {
            method: call.method.into(),
            path: path.into(),
            query: query.into(),
            headers: call
                .headers
                .iter()
                .map(|(n, v)| ((*n).to_owned(), v.clone()))
                .collect(),
            body: call.body,
        };
        let unanswered = self.state().unanswered.clone();
        if let Some((part, how)) = unanswered
            && request.query.contains(&part)
        {
            {
                let mut state = self.state();
                state.unanswered_calls = state.unanswered_calls.saturating_add(1);
            }
            if how == Unanswered::Hangs {
                tokio::time::sleep(call.timeout).await;
            }
            return Err(failed(Phase::MaybeSent, "no answer"));
        }
        let fate = self.with_core(|core, now| core.fate(now, &request));
        if let Fate::ExecuteLater { ms } = fate {
            let wire = self.clone();
            self.tasks.spawn(async move {
                tokio::time::sleep(Duration::from_millis(ms)).await;
                wire.carry_out(&request, fate);
            });
            return Err(failed(Phase::MaybeSent, "the connection broke"));
        }
        let mut reply = self.carry_out(&request, fate);
        let tamper = self.state().tamper.clone();
        if let Some((end, change)) = tamper
            && path.ends_with(&end)
        {
            change(&mut reply.body);
        }
        tokio::time::sleep(self.delay()).await;
        match fate.delivery() {
            Delivery::Now => {}
            Delivery::After(late) => {
                tokio::time::sleep(late.min(call.timeout)).await;
                if late >= call.timeout {
                    return Err(failed(Phase::MaybeSent, "no answer in time"));
                }
            }
            Delivery::Never => return Err(failed(Phase::MaybeSent, "the connection broke")),
        }
        let header = |name: &str| {
            let found = reply.headers.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| value.clone()).unwrap_or_default()
        };
        let date = jiff::tz::Offset::UTC.to_datetime(self.clock.now());
        Ok(HttpAnswer {
            status: reply.status,
            tr_cont: header("tr_cont"),
            date: date.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string(),
            is_not_modelled: !header("x-hoga-not-modelled").is_empty(),
            body: reply.body,
        })
    }

    async fn open(&self) -> Result<TextPipe, SendError> {
        tokio::time::sleep(self.delay()).await;
        if self.is_cut_off("") {
            let what = "no WebSocket connection".to_owned();
            return Err(SendError {
                phase: Phase::BeforeFirstByte,
                what,
                cause: ConnectionCause::Other,
                source: None,
            });
        }
        let (outgoing, mut from_client) = mpsc::channel(QUEUE);
        let (to_client, incoming) = mpsc::channel(QUEUE);
        let id = self.with_core(|core, now| core.connect(now));
        self.state().lines.insert(id, to_client);
        let wire = self.clone();
        self.tasks.spawn(async move {
            let mut is_clean = false;
            while let Some(message) = from_client.recv().await {
                match message {
                    Outgoing::Text(text) => {
                        wire.with_core(|core, now| core.text(now, id, &text));
                    }
                    Outgoing::Close => {
                        is_clean = true;
                        break;
                    }
                }
            }
            wire.state().lines.remove(&id);
            wire.with_core(|core, now| core.disconnect(now, id, is_clean));
        });
        Ok(TextPipe { outgoing, incoming })
    }
}

impl HttpTransport for Wire {
    fn send(&self, call: HttpCall) -> BoxFuture<'_, Result<HttpAnswer, SendError>> {
        Box::pin(self.exchange(call))
    }
}

impl WebSocketTransport for Wire {
    fn connect<'a>(&'a self, _url: &'a str) -> BoxFuture<'a, Result<TextPipe, SendError>> {
        Box::pin(self.open())
    }
}
