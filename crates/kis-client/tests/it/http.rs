//! HTTP: an answer is whole or there is none, and a request never leaves twice.

use ambient::TaskSet;
use hoga_port::ConnectionCause;
use kis_client::transport::http::HyperTransport;
use kis_client::transport::{HttpCall, HttpTransport, Phase};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const BODY: &[u8] = br#"{"rt_cd":"0","msg_cd":"APBK0013","msg1":"ok","output":{"ODNO":"1"}}"#;
const ORDER: &[u8] = br#"{"PDNO":"005930","ORD_QTY":"1"}"#;

fn reply() -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\ntr_cont: D\r\n\
         Date: Mon, 23 Nov 2026 01:00:00 GMT\r\nContent-Length: {}\r\n\r\n",
        BODY.len()
    );
    [head.as_bytes(), BODY].concat()
}

fn call(address: &str, timeout: Duration) -> HttpCall {
    HttpCall {
        method: "POST",
        url: format!("http://{address}/uapi/domestic-stock/v1/trading/order-cash"),
        headers: vec![("content-type", "application/json".into())],
        body: ORDER.to_vec(),
        timeout,
        leave_by: None,
    }
}

/// Reads one request; returns whether it came whole.
async fn read_request(stream: &mut TcpStream) -> bool {
    let mut read = Vec::new();
    let mut chunk = [0; 4_096];
    loop {
        match stream.read(&mut chunk).await {
            Ok(0) | Err(_) => return false,
            Ok(count) => read.extend_from_slice(&chunk[..count]),
        }
        if read.ends_with(ORDER) {
            return true;
        }
    }
}

/// A server that gives each connection what `serve` makes of its number.
struct Server {
    address: String,
    requests: Arc<AtomicUsize>,
    _tasks: TaskSet,
}

/// What a connection gets.
#[derive(Clone, Copy)]
enum Answer {
    /// So many bytes of the reply, then the end.
    Cut(usize),
    /// The whole reply, and the connection stays.
    Whole,
    /// Nothing, for ever.
    Stall,
    /// So many bytes, and then nothing for ever.
    StallAfter(usize),
    /// The end, before the request was read.
    CloseAtOnce,
}

impl Server {
    async fn start(answer: impl Fn(usize) -> Answer + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let requests = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&requests);
        let tasks = TaskSet::new();
        tasks.spawn(async move {
            let held = TaskSet::new();
            for number in 0.. {
                let Ok((stream, _)) = listener.accept().await else {
                    return;
                };
                let (answer, counted) = (answer(number), Arc::clone(&counted));
                held.spawn(async move {
                    drop(serve(stream, answer, &counted).await);
                });
            }
        });
        Self {
            address,
            requests,
            _tasks: tasks,
        }
    }

    fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

async fn serve(
    mut stream: TcpStream,
    answer: Answer,
    counted: &AtomicUsize,
) -> std::io::Result<()> {
    if matches!(answer, Answer::CloseAtOnce) {
        return Ok(());
    }
    while read_request(&mut stream).await {
        counted.fetch_add(1, Ordering::SeqCst);
        let reply = reply();
        match answer {
            Answer::Cut(bytes) => {
                stream.write_all(&reply[..bytes]).await?;
                return stream.shutdown().await;
            }
            Answer::Whole => stream.write_all(&reply).await?,
            Answer::Stall => std::future::pending::<()>().await,
            Answer::StallAfter(bytes) => {
                stream.write_all(&reply[..bytes]).await?;
                std::future::pending::<()>().await;
            }
            Answer::CloseAtOnce => {}
        }
    }
    Ok(())
}

#[tokio::test]
async fn an_answer_cut_at_any_byte_is_no_answer_and_the_request_left_once() {
    let length = reply().len();
    let server = Server::start(move |number| Answer::Cut(number % (length + 1))).await;
    for cut in 0..=length {
        let transport = HyperTransport::new().unwrap();
        let sent = transport
            .send(call(&server.address, Duration::from_secs(5)))
            .await;
        match sent {
            Ok(answer) => {
                assert_eq!(cut, length, "{cut} of {length} bytes are no answer");
                assert_eq!((answer.status, answer.tr_cont.as_str()), (200, "D"));
                assert_eq!(answer.body, BODY);
                assert!(answer.date.contains("2026"));
            }
            Err(error) => {
                assert!(cut < length, "{error}");
                assert_eq!(error.phase, Phase::MaybeSent, "after {cut} bytes");
            }
        }
        assert_eq!(server.requests(), cut + 1, "a request leaves once");
    }
}

#[tokio::test]
async fn a_stalled_answer_ends_in_time_and_may_have_been_carried_out() {
    for answer in [
        Answer::Stall,
        Answer::StallAfter(30),
        Answer::StallAfter(150),
    ] {
        let server = Server::start(move |_| answer).await;
        let transport = HyperTransport::new().unwrap();
        let call = call(&server.address, Duration::from_millis(200));
        let error = transport.send(call).await.unwrap_err();
        assert_eq!(error.phase, Phase::MaybeSent, "{error}");
        assert_eq!(server.requests(), 1);
    }
}

#[tokio::test]
async fn only_a_failed_connect_proves_that_nothing_left() {
    let nobody = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = nobody.local_addr().unwrap().to_string();
    drop(nobody);
    let transport = HyperTransport::new().unwrap();
    let error = transport
        .send(call(&address, Duration::from_secs(2)))
        .await
        .unwrap_err();
    assert_eq!(error.phase, Phase::BeforeFirstByte, "{error}");

    let server = Server::start(|_| Answer::CloseAtOnce).await;
    let error = transport
        .send(call(&server.address, Duration::from_secs(2)))
        .await
        .unwrap_err();
    assert_eq!(
        error.phase,
        Phase::MaybeSent,
        "connected, so it may have left: {error}"
    );
}

#[tokio::test]
async fn a_kept_connection_that_the_server_closed_makes_no_second_request() {
    let length = reply().len();
    let server = Server::start(move |_| Answer::Cut(length)).await;
    let transport = HyperTransport::new().unwrap();
    let mut answered = 0;
    for round in 1..=20 {
        // The server closed after its answer; whether the client knows already is a race.
        match transport
            .send(call(&server.address, Duration::from_secs(5)))
            .await
        {
            Ok(_) => answered += 1,
            Err(error) => assert_eq!(error.phase, Phase::MaybeSent),
        }
        assert!(
            server.requests() <= round,
            "{} in {round}",
            server.requests()
        );
        assert!(answered <= server.requests());
    }
    let server = Server::start(|_| Answer::Whole).await;
    for round in 1..=5 {
        let sent = transport
            .send(call(&server.address, Duration::from_secs(5)))
            .await;
        assert_eq!(sent.unwrap().body, BODY);
        assert_eq!(server.requests(), round);
    }
}

/// What a client that gave up has written and not sent must not come later: the connection is reset,
/// which throws it away, and not closed, behind which the kernel goes on sending.
#[tokio::test]
async fn a_request_that_is_given_up_resets_its_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let (told, end) = tokio::sync::oneshot::channel();
    let tasks = TaskSet::new();
    tasks.spawn(async move {
        let (mut stream, _from) = listener.accept().await.unwrap();
        assert!(read_request(&mut stream).await);
        let end = stream.read(&mut [0; 16]).await;
        told.send(end.map_err(|error| error.kind())).unwrap();
    });
    let transport = HyperTransport::new().unwrap();
    let error = transport
        .send(call(&address, Duration::from_millis(300)))
        .await
        .unwrap_err();
    assert_eq!(error.phase, Phase::MaybeSent);
    let end = tokio::time::timeout(Duration::from_secs(5), end).await;
    assert_eq!(
        end.unwrap().unwrap(),
        Err(std::io::ErrorKind::ConnectionReset)
    );
}

#[tokio::test]
async fn each_cause_of_a_failed_connection_is_named() {
    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let nobody = closed.local_addr().unwrap().to_string();
    drop(closed);
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let silent_at = silent.local_addr().unwrap().to_string();
    let chatty = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let chatty_at = chatty.local_addr().unwrap().to_string();
    let tasks = TaskSet::new();
    tasks.spawn(async move {
        while let Ok((mut stream, _from)) = chatty.accept().await {
            drop(stream.write_all(b"220 mail ESMTP\r\n").await);
            let mut rest = Vec::new();
            drop(stream.read_to_end(&mut rest).await);
        }
    });
    let transport = HyperTransport::new().unwrap();
    for (address, cause) in [
        (nobody.as_str(), ConnectionCause::Refused),
        ("no-such-host.invalid", ConnectionCause::NameNotFound),
        (silent_at.as_str(), ConnectionCause::TimedOut),
        (chatty_at.as_str(), ConnectionCause::NotHttp),
    ] {
        let sent = transport.send(call(address, Duration::from_secs(2))).await;
        let error = sent.unwrap_err();
        assert_eq!(error.cause, cause, "{address}: {error}");
    }
}
