//! The listeners on real sockets: what is too large ends a line, and nobody else's.

use futures_util::{SinkExt, StreamExt};
use kis_emulator::{Core, Emulator, EmulatorConfig};
use kis_wire::Environment;
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;

async fn emulator() -> Emulator {
    let start = "2026-11-23T10:00:00+09:00".parse().unwrap();
    let core = Core::new(EmulatorConfig::new(Environment::Live, start, 1));
    Emulator::start(core, Arc::new(move || start), 0, 0)
        .await
        .unwrap()
}

fn host(url: &str) -> String {
    let (_, rest) = url.split_once("://").unwrap();
    rest.split('/').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_text_of_more_than_four_mebibytes_ends_the_line_it_came_over() {
    let emulator = emulator().await;
    let url = emulator.websocket_url();
    let line = || async {
        let stream = TcpStream::connect(host(&url)).await.unwrap();
        let (line, _) = tokio_tungstenite::client_async(url.clone(), stream)
            .await
            .unwrap();
        line
    };
    let (mut large, mut other) = (line().await, line().await);
    // Either end may notice first.
    drop(large.send(Message::text("x".repeat((4 << 20) + 1))).await);
    let ended = large.next().await;
    assert!(!matches!(ended, Some(Ok(Message::Text(_)))), "{ended:?}");
    other
        .send(Message::text("{".repeat(4 << 20)))
        .await
        .unwrap();
    other.send(Message::Ping("there".into())).await.unwrap();
    let mut answered = false;
    while let Some(Ok(message)) = other.next().await {
        answered = matches!(message, Message::Pong(_));
        if answered {
            break;
        }
    }
    assert!(
        answered,
        "the other line goes on, deep as the text was nested"
    );
}

#[tokio::test]
async fn a_request_that_is_too_large_ends_the_connection_it_came_over() {
    let emulator = emulator().await;
    let host = host(&emulator.rest_url());
    let ask = |text: String| {
        let host = host.clone();
        async move {
            let mut stream = TcpStream::connect(host).await.unwrap();
            drop(stream.write_all(text.as_bytes()).await);
            let mut answer = Vec::new();
            drop(stream.read_to_end(&mut answer).await);
            answer
        }
    };
    let head = "POST /oauth2/tokenP HTTP/1.1\r\nhost: x\r\n";
    for large in [
        format!("{head}content-length: 99999999999\r\n\r\n"),
        format!("{head}content-length: 99999999999999999999999\r\n\r\n"),
        format!("{head}{}", "x".repeat(1 << 20)),
        "x".repeat(1 << 20),
    ] {
        assert!(ask(large).await.is_empty(), "it is not answered");
    }
}
