//! WebSocket: a text is whole or it does not come, and every end is told.

use ambient::TaskSet;
use kis_client::transport::websocket::TokioWebSocket;
use kis_client::transport::{Incoming, Outgoing, Phase, TextPipe, WebSocketTransport};
use std::sync::Arc;
use std::sync::Mutex;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

const TEXT: &str = "0|H0STCNT0|001|005930^100000^71900";

/// Returns an unmasked frame, as a server sends it.
fn frame(is_final: bool, opcode: u8, payload: &[u8]) -> Vec<u8> {
    let mut frame = vec![if is_final { 0x80 | opcode } else { opcode }];
    match u8::try_from(payload.len()) {
        Ok(length) if length < 126 => frame.push(length),
        _ => {
            frame.push(126);
            frame.extend(u16::try_from(payload.len()).unwrap().to_be_bytes());
        }
    }
    frame.extend_from_slice(payload);
    frame
}

/// A server that shakes hands and then writes raw bytes; what it got back is kept.
struct Server {
    url: String,
    heard: Arc<Mutex<Vec<u8>>>,
    _tasks: TaskSet,
}

impl Server {
    async fn start(bytes: Vec<u8>, then_close: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("ws://{}", listener.local_addr().unwrap());
        let heard = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&heard);
        let tasks = TaskSet::new();
        tasks.spawn(async move {
            let (stream, _) = listener.accept().await.unwrap();
            let mut socket = tokio_tungstenite::accept_async(stream).await.unwrap();
            let raw: &mut TcpStream = socket.get_mut();
            raw.write_all(&bytes).await.unwrap();
            if then_close {
                drop(raw.shutdown().await);
            }
            let mut chunk = [0; 1_024];
            while let Ok(count) = raw.read(&mut chunk).await {
                if count == 0 {
                    return;
                }
                kept.lock().unwrap().extend_from_slice(&chunk[..count]);
            }
        });
        Self {
            url,
            heard,
            _tasks: tasks,
        }
    }
}

async fn next(pipe: &mut TextPipe) -> Incoming {
    let told = timeout(Duration::from_secs(5), pipe.incoming.recv()).await;
    told.unwrap().unwrap()
}

/// Returns what comes out of a line until its end.
async fn all_of(bytes: Vec<u8>) -> Vec<Incoming> {
    let server = Server::start(bytes, true).await;
    let transport = TokioWebSocket::new();
    let mut pipe = transport.connect(&server.url).await.unwrap();
    let mut told = Vec::new();
    loop {
        let incoming = next(&mut pipe).await;
        let is_end = matches!(incoming, Incoming::Closed(_));
        told.push(incoming);
        if is_end {
            return told;
        }
    }
}

#[tokio::test]
async fn a_line_cut_at_any_byte_gives_whole_texts_and_its_end() {
    let whole = frame(true, 1, TEXT.as_bytes());
    let (half, rest) = TEXT.split_at(10);
    let in_pieces = [
        frame(false, 1, half.as_bytes()),
        frame(true, 9, b"ping"),
        frame(true, 0, rest.as_bytes()),
    ]
    .concat();
    let ends = [whole.len(), whole.len() + in_pieces.len()];
    let bytes = [whole, in_pieces].concat();
    for cut in 0..=bytes.len() {
        let told = all_of(bytes[..cut].to_vec()).await;
        let texts = ends.iter().filter(|end| cut >= **end).count();
        let expected: Vec<Incoming> = (0..texts).map(|_| Incoming::Text(TEXT.into())).collect();
        let (last, before) = told.split_last().unwrap();
        assert_eq!(before, expected, "cut at {cut}");
        assert!(matches!(last, Incoming::Closed(_)));
    }
}

#[tokio::test]
async fn every_close_code_is_an_end_and_what_is_no_text_is_named() {
    for code in [1_000u16, 1_001, 1_006, 1_009, 1_011, 3_000] {
        let told = all_of(frame(true, 8, &code.to_be_bytes())).await;
        assert!(
            matches!(told.as_slice(), [Incoming::Closed(_)]),
            "{code}: {told:?}"
        );
    }
    let told = all_of(frame(true, 2, b"binary")).await;
    assert!(matches!(told[0], Incoming::NotText(_)), "{told:?}");
    let told = all_of(frame(true, 1, &[0xff, 0xfe])).await;
    assert!(
        matches!(told.as_slice(), [Incoming::Closed(_)]),
        "no UTF-8: {told:?}"
    );
    let told = all_of(vec![0xf1, 0x00]).await;
    assert!(
        matches!(told.as_slice(), [Incoming::Closed(_)]),
        "reserved bits: {told:?}"
    );
    let mut huge = vec![0x81, 127];
    huge.extend(u64::MAX.to_be_bytes());
    let told = all_of(huge).await;
    assert!(matches!(told.as_slice(), [Incoming::Closed(_)]), "{told:?}");
}

#[tokio::test]
async fn a_ping_is_answered_and_our_close_is_a_proper_one() {
    let server = Server::start(frame(true, 9, b"are you there"), false).await;
    let transport = TokioWebSocket::new();
    let pipe = transport.connect(&server.url).await.unwrap();
    pipe.outgoing
        .send(Outgoing::Text("hello".into()))
        .await
        .unwrap();
    let heard = |opcode: u8| {
        let heard = server.heard.lock().unwrap();
        heard.contains(&(0x80 | opcode))
    };
    for _ in 0..100 {
        if heard(10) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(heard(10), "a pong");
    pipe.outgoing.send(Outgoing::Close).await.unwrap();
    for _ in 0..100 {
        if heard(8) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("no close frame");
}

#[tokio::test]
async fn a_line_that_never_was_one_is_an_error_before_the_first_byte() {
    let transport = TokioWebSocket::new();
    let nobody = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("ws://{}", nobody.local_addr().unwrap());
    drop(nobody);
    for url in [url.as_str(), "not a url at all \u{0}", "ws://"] {
        let error = transport.connect(url).await.unwrap_err();
        assert_eq!(error.phase, Phase::BeforeFirstByte, "{error}");
    }
    for answer in ["HTTP/1.1 403 Forbidden\r\n\r\n", "garbage", ""] {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("ws://{}", listener.local_addr().unwrap());
        let tasks = TaskSet::new();
        tasks.spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut chunk = [0; 1_024];
            drop(stream.read(&mut chunk).await);
            drop(stream.write_all(answer.as_bytes()).await);
            drop(stream.shutdown().await);
        });
        assert!(transport.connect(&url).await.is_err(), "{answer:?}");
    }
}
