//! The thin shell: sockets on loopback around a [`Core`].

pub mod http;
mod listener;

use crate::core::Core;
use crate::core::requests::Taken;
use crate::faults::{Delivery, Fate};
use crate::rest::message::HttpRequest;
use crate::stream::line::{ConnectionId, Outgoing};
use futures_util::{SinkExt, StreamExt};
use hoga_port::time::{Timestamp, millis_between, plus_millis};
use http::{Form, MAX_REQUEST, parse_request};
use listener::{FIRST_WITHIN, IDLE, Place, WRITTEN_WITHIN};
use std::collections::BTreeMap;
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout};
use tokio_tungstenite::accept_hdr_async_with_config;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::{ErrorResponse, Request, Response};
use tokio_tungstenite::tungstenite::http::StatusCode;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;

/// The market's clock.
pub type Now = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// Texts waiting for a slow client before its line is cut.
const QUEUE: usize = 16_384;
/// The longest text a client may send, in bytes.
const LONGEST_TEXT: usize = 4 << 20;
/// Bytes read from a line at once.
const READ_BUFFER: usize = 16 << 10;

/// The sockets' shared state.
struct Shared {
    core: Mutex<Core>,
    lines: Mutex<BTreeMap<ConnectionId, mpsc::Sender<Outgoing>>>,
    now: Now,
}

impl Shared {
    /// Uses the core and sends what came of it.
    fn with_core<T>(&self, use_core: impl FnOnce(&mut Core, Timestamp) -> T) -> T {
        let now = (self.now)();
        let (result, outbox) = {
            let mut core = self.core.lock().unwrap_or_else(PoisonError::into_inner);
            let result = use_core(&mut core, now);
            (result, core.take_outbox())
        };
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        for (id, outgoing) in outbox {
            let is_stuck = lines
                .get(&id)
                .is_some_and(|line| line.try_send(outgoing).is_err());
            if is_stuck {
                lines.remove(&id);
            }
        }
        result
    }
}

/// An emulator on loopback; dropping it closes its sockets.
pub struct Emulator {
    shared: Arc<Shared>,
    rest: SocketAddr,
    websocket: SocketAddr,
    _tasks: JoinSet<()>,
}

impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator")
            .field("rest", &self.rest)
            .field("websocket", &self.websocket)
            .finish_non_exhaustive()
    }
}

impl Emulator {
    /// Starts on loopback; port 0 takes a free one.
    ///
    /// # Errors
    ///
    /// The port is in use: choose another.
    pub async fn start(
        core: Core,
        now: Now,
        rest_port: u16,
        websocket_port: u16,
    ) -> std::io::Result<Self> {
        let rest_listener = TcpListener::bind((Ipv4Addr::LOCALHOST, rest_port)).await?;
        let websocket_listener = TcpListener::bind((Ipv4Addr::LOCALHOST, websocket_port)).await?;
        let (rest, websocket) = (
            rest_listener.local_addr()?,
            websocket_listener.local_addr()?,
        );
        let shared = Arc::new(Shared {
            core: Mutex::new(core),
            lines: Mutex::new(BTreeMap::new()),
            now,
        });
        let mut tasks = JoinSet::new();
        let served = Arc::clone(&shared);
        tasks.spawn(listener::accept(rest_listener, move |place, stream| {
            serve_rest(place, stream, Arc::clone(&served))
        }));
        let served = Arc::clone(&shared);
        tasks.spawn(listener::accept(
            websocket_listener,
            move |place, stream| serve_websocket(place, stream, Arc::clone(&served)),
        ));
        tasks.spawn(keep_time(Arc::clone(&shared)));
        Ok(Self {
            shared,
            rest,
            websocket,
            _tasks: tasks,
        })
    }

    /// Returns the base URL of the REST server.
    pub fn rest_url(&self) -> String {
        format!("http://{}", self.rest)
    }

    /// Returns the URL of the WebSocket server.
    pub fn websocket_url(&self) -> String {
        format!("ws://{}/tryitout", self.websocket)
    }

    /// Returns where people see what it does.
    pub fn page_url(&self) -> String {
        format!("http://{}/__hoga/", self.rest)
    }

    /// Uses the core at the market's time: to look at the ledger, to set a fault, to trade.
    pub fn with_core<T>(&self, use_core: impl FnOnce(&mut Core, Timestamp) -> T) -> T {
        self.shared.with_core(use_core)
    }

    /// Returns whether every text that was sent has left.
    pub fn is_idle(&self) -> bool {
        let lines = self.shared.lines.lock();
        let lines = lines.unwrap_or_else(PoisonError::into_inner);
        lines.values().all(|line| line.capacity() == QUEUE)
    }

    /// Returns the market's clock.
    pub fn now(&self) -> Now {
        Arc::clone(&self.shared.now)
    }
}

/// Plays the market in real time.
async fn keep_time(shared: Arc<Shared>) {
    #[expect(clippy::infinite_loop, reason = "ends with the emulator's task set")]
    loop {
        let next = shared.with_core(|core, now| {
            core.advance(now);
            core.next_at().unwrap_or_else(|| plus_millis(now, 100))
        });
        let wait = millis_between((shared.now)(), next).clamp(2, 100);
        tokio::time::sleep(Duration::from_millis(u64::try_from(wait).unwrap_or(100))).await;
    }
}

async fn serve_rest(place: Place, stream: TcpStream, shared: Arc<Shared>) {
    if let Err(error) = serve_requests(place, stream, shared).await {
        tracing::debug!(%error, "a REST connection ended");
    }
}

async fn serve_requests(
    mut place: Place,
    mut stream: TcpStream,
    shared: Arc<Shared>,
) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut buffer = Vec::new();
    let mut next = place.first(read_request(&mut stream, &mut buffer)).await?;
    while let Some((request, used)) = next {
        buffer.drain(..used);
        let (taken, form) =
            shared.with_core(|core, now| (core.take(now, &request), Form::of(core.quirks())));
        let (reply, fate) = match taken {
            Taken::Down => return Ok(()),
            Taken::Later(late) => {
                stream.shutdown().await?;
                tokio::time::sleep(late).await;
                let fate = Fate::Answer;
                shared.with_core(|core, now| core.request_as(now, &request, fate));
                return Ok(());
            }
            Taken::Answered(reply, fate) => (reply, fate),
        };
        match fate.delivery() {
            Delivery::Now => {}
            Delivery::After(late) => tokio::time::sleep(late).await,
            Delivery::Never => return Ok(()),
        }
        let head = form.head(&reply, (shared.now)());
        let written = async {
            stream.write_all(head.as_bytes()).await?;
            stream.write_all(&reply.body).await?;
            stream.flush().await
        };
        timeout(WRITTEN_WITHIN, written).await??;
        next = read_request(&mut stream, &mut buffer).await?;
    }
    Ok(())
}

/// Reads one request; returns it with the bytes it took, or nothing at the end of the connection.
async fn read_request(
    stream: &mut TcpStream,
    buffer: &mut Vec<u8>,
) -> std::io::Result<Option<(HttpRequest, usize)>> {
    let bad = |text: String| std::io::Error::new(std::io::ErrorKind::InvalidData, text);
    let mut whole_within = None;
    loop {
        if let Some(parsed) = parse_request(buffer).map_err(bad)? {
            return Ok(Some(parsed));
        }
        if buffer.len() > MAX_REQUEST {
            return Err(bad("the request is too large".into()));
        }
        // Half a request is waited for less long than one that has not begun.
        let wait = if buffer.is_empty() {
            IDLE
        } else {
            let now = Instant::now();
            let started = *whole_within.get_or_insert(now);
            FIRST_WITHIN.saturating_sub(now.duration_since(started))
        };
        if timeout(wait, stream.read_buf(buffer)).await?? == 0 {
            return Ok(None);
        }
    }
}

#[expect(
    clippy::too_many_lines,
    reason = "a line, from its first byte to its last"
)]
async fn serve_websocket(mut place: Place, stream: TcpStream, shared: Arc<Shared>) {
    // One connection carries every record kind, whatever its path names.
    let (is_down, takes_any_path) =
        shared.with_core(|core, now| (core.is_down(now), core.quirks().takes_any_path));
    if is_down {
        return;
    }
    #[expect(clippy::result_large_err, reason = "the form the handshake asks for")]
    let check_path = |request: &Request, response: Response| {
        if takes_any_path || request.uri().path() == "/tryitout" {
            return Ok(response);
        }
        let mut refusal = ErrorResponse::new(None);
        *refusal.status_mut() = StatusCode::NOT_FOUND;
        Err(refusal)
    };
    let sizes = WebSocketConfig::default()
        .max_message_size(Some(LONGEST_TEXT))
        .max_frame_size(Some(LONGEST_TEXT))
        .read_buffer_size(READ_BUFFER);
    let handshake = accept_hdr_async_with_config(stream, check_path, Some(sizes));
    let shaken = tokio::select! {
        biased;
        () = place.is_needed() => return,
        shaken = timeout(FIRST_WITHIN, handshake) => shaken,
    };
    let mut socket = match shaken {
        Ok(Ok(socket)) => socket,
        Ok(Err(error)) => {
            tracing::debug!(%error, "a WebSocket handshake failed");
            return;
        }
        Err(_elapsed) => return,
    };
    let (sender, mut outgoing) = mpsc::channel(QUEUE);
    let id = shared.with_core(|core, now| core.connect(now));
    shared
        .lines
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .insert(id, sender);
    let mut is_clean = false;
    loop {
        tokio::select! {
            biased;
            next = outgoing.recv() => match next {
                Some(Outgoing::Text(text)) => {
                    let sent = timeout(WRITTEN_WITHIN, socket.send(Message::text(text))).await;
                    if !matches!(sent, Ok(Ok(()))) {
                        break;
                    }
                }
                Some(Outgoing::Close) => {
                    is_clean = true;
                    drop(timeout(WRITTEN_WITHIN, socket.close(None)).await);
                    break;
                }
                Some(Outgoing::Cut) | None => break,
            },
            () = place.is_needed() => break,
            received = socket.next() => match received {
                Some(Ok(Message::Text(text))) => {
                    place.is_heard();
                    shared.with_core(|core, now| core.text(now, id, text.as_str()));
                }
                Some(Ok(Message::Close(_))) => {
                    is_clean = true;
                    // The reply leaves while the socket is read to its end.
                    let end = async { while let Some(Ok(_)) = socket.next().await {} };
                    drop(timeout(Duration::from_secs(1), end).await);
                    break;
                }
                Some(Ok(Message::Pong(_))) => {
                    place.is_heard();
                    shared.with_core(|core, _now| core.pong(id));
                }
                Some(Ok(Message::Binary(_) | Message::Ping(_) | Message::Frame(_))) => {}
                Some(Err(_)) | None => break,
            },
        }
    }
    shared
        .lines
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .remove(&id);
    shared.with_core(|core, now| core.disconnect(now, id, is_clean));
}
