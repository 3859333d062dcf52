//! WebSocket over tokio-websockets; KIS offers no TLS there.

use super::{Incoming, Outgoing, Phase, SendError, TextPipe, WebSocketTransport, place};
use ambient::TaskSet;
use futures_util::{SinkExt, StreamExt};
use hoga_port::{BoxFuture, ConnectionCause};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio_websockets::{ClientBuilder, Limits, MaybeTlsStream, Message, WebSocketStream};

/// Texts between the socket and the session.
const QUEUE: usize = 4_096;
/// Frames of 999 records of 47 cells fit easily.
const MAX_FRAME: usize = 4 * 1_024 * 1_024;
const CONNECT_WITHIN: Duration = Duration::from_secs(10);

/// The production transport.
#[derive(Debug, Default)]
pub struct TokioWebSocket {
    tasks: TaskSet,
}

impl TokioWebSocket {
    /// Makes the transport.
    pub fn new() -> Self {
        Self::default()
    }

    async fn open(&self, url: &str) -> Result<TextPipe, SendError> {
        let phase = Phase::BeforeFirstByte;
        let uri: http::Uri = url
            .parse()
            .map_err(|error: http::uri::InvalidUri| SendError::of(phase, "bad URL", error))?;
        let place = place(&uri);
        let limits = Limits::default().max_payload_len(Some(MAX_FRAME));
        let client = ClientBuilder::from_uri(uri).limits(limits);
        let (socket, _response) = tokio::time::timeout(CONNECT_WITHIN, client.connect())
            .await
            .map_err(|_elapsed| SendError {
                phase,
                what: format!("no WebSocket handshake with {place} within 10 s"),
                cause: ConnectionCause::TimedOut,
                source: None,
            })?
            .map_err(|error| {
                SendError::of(phase, &format!("no WebSocket connection to {place}"), error)
            })?;
        let (outgoing, from_session) = mpsc::channel(QUEUE);
        let (to_session, incoming) = mpsc::channel(QUEUE);
        self.tasks.spawn(pump(socket, from_session, to_session));
        Ok(TextPipe { outgoing, incoming })
    }
}

impl WebSocketTransport for TokioWebSocket {
    fn connect<'a>(&'a self, url: &'a str) -> BoxFuture<'a, Result<TextPipe, SendError>> {
        Box::pin(self.open(url))
    }
}

/// Moves texts between the socket and the session until either ends.
async fn pump(
    mut socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    mut from_session: mpsc::Receiver<Outgoing>,
    to_session: mpsc::Sender<Incoming>,
) {
    let why = loop {
        tokio::select! {
            biased;
            outgoing = from_session.recv() => match outgoing {
                Some(Outgoing::Text(text)) => {
                    if let Err(error) = socket.send(Message::text(text)).await {
                        break error.to_string();
                    }
                }
                Some(Outgoing::Close) => {
                    // The other side may be gone already.
                    drop(tokio::time::timeout(Duration::from_secs(1), socket.close()).await);
                    break "closed by us".into();
                }
                None => return,
            },
            received = socket.next() => match received {
                Some(Ok(message)) if message.is_text() => {
                    let text = message.as_text().unwrap_or_default().to_owned();
                    if to_session.send(Incoming::Text(text)).await.is_err() {
                        return;
                    }
                }
                Some(Ok(message)) if message.is_close() => break "closed by the venue".into(),
                Some(Ok(message)) if message.is_ping() || message.is_pong() => {}
                Some(Ok(_binary)) => {
                    let what = Incoming::NotText("a binary frame".into());
                    if to_session.send(what).await.is_err() {
                        return;
                    }
                }
                Some(Err(error)) => break error.to_string(),
                None => break "the line broke".into(),
            },
        }
    };
    // A session that is gone needs no reason.
    drop(to_session.send(Incoming::Closed(why)).await);
}
