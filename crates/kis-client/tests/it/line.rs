//! A real-time session without an order desk: it registers, reads, comes back, and ends when nobody listens.

use ambient::{Mutex, TaskSet, TokioClock};
use hoga_port::time::Timestamp;
use hoga_port::{BoxFuture, ConnectionState};
use kis_client::stream::{FrameReader, Line, LineEvent, LineParts, Listener};
use kis_client::transport::{
    HttpAnswer, HttpCall, HttpTransport, Incoming, Outgoing, SendError, TextPipe,
    WebSocketTransport,
};
use kis_client::{ClientConfig, RestClient};
use kis_wire::realtime::{Frame, Reply, Subscribe, Topic};
use kis_wire::{AppKey, AppSecret, Credentials, Environment};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc;

/// Issues approval keys.
#[derive(Debug)]
struct Keys;

impl HttpTransport for Keys {
    fn send(&self, _call: HttpCall) -> BoxFuture<'_, Result<HttpAnswer, SendError>> {
        Box::pin(std::future::ready(Ok(HttpAnswer {
            status: 200,
            body: br#"{"approval_key":"a0b1c2d3-0000-4000-8000-000000000001"}"#.to_vec(),
            ..HttpAnswer::default()
        })))
    }
}

/// Acknowledges every registration, sends one print behind it, and breaks the first line then.
#[derive(Debug, Default)]
struct Venue {
    lines: Mutex<u32>,
    tasks: TaskSet,
}

impl WebSocketTransport for Venue {
    fn connect<'a>(&'a self, _url: &'a str) -> BoxFuture<'a, Result<TextPipe, SendError>> {
        let (outgoing, mut asked) = mpsc::channel(16);
        let (say, incoming) = mpsc::channel(16);
        let number = {
            let mut lines = self.lines.lock();
            *lines += 1;
            *lines
        };
        self.tasks.spawn(async move {
            while let Some(Outgoing::Text(text)) = asked.recv().await {
                let (request, _key) = Subscribe::read(&text).unwrap();
                let reply = Reply {
                    tr_id: request.tr_id.clone(),
                    tr_key: request.tr_key.clone(),
                    return_code: "0".into(),
                    code: "OPSP0000".into(),
                    text: "SUBSCRIBE SUCCESS".into(),
                    key_and_vector: None,
                };
                say.send(Incoming::Text(reply.write())).await.unwrap();
                let print = Frame::write(false, &request.tr_id, 1, &format!("005930^{number}"));
                say.send(Incoming::Text(print)).await.unwrap();
                if number == 1 {
                    return;
                }
            }
        });
        Box::pin(std::future::ready(Ok(TextPipe { outgoing, incoming })))
    }
}

/// Keeps what it hears; wants to hear no more once told so.
struct Ears {
    heard: mpsc::UnboundedSender<String>,
    is_done: Mutex<bool>,
}

struct Reader(mpsc::UnboundedSender<String>);

impl FrameReader for Reader {
    fn read(&mut self, frame: &Frame<'_>, _at: Timestamp) -> Result<(), String> {
        self.0.send(frame.payload.to_owned()).unwrap();
        Ok(())
    }
}

impl Listener for Ears {
    fn reader(&self) -> Box<dyn FrameReader> {
        Box::new(Reader(self.heard.clone()))
    }

    fn hear(&self, event: LineEvent) -> BoxFuture<'_, bool> {
        let word = match event {
            LineEvent::State(ConnectionState::Connected) => "live",
            LineEvent::Registered(_) => "registered",
            LineEvent::Down { .. } => "down",
            LineEvent::State(_)
            | LineEvent::Up
            | LineEvent::Refused(_)
            | LineEvent::Notice { .. }
            | LineEvent::Unusable(_)
            | LineEvent::GaveUp(_) => "",
        };
        if !word.is_empty() {
            self.heard.send(word.to_owned()).unwrap();
        }
        let goes_on = !*self.is_done.lock();
        Box::pin(std::future::ready(goes_on))
    }

    fn lost(&self, topics: Vec<Topic>, _at: Timestamp) {
        self.heard.send(format!("lost {}", topics.len())).unwrap();
    }

    fn is_session_on(&self, _at: Timestamp) -> bool {
        true
    }
}

#[tokio::test(start_paused = true)]
async fn a_line_registers_reads_and_comes_back_by_itself() {
    let credentials = Credentials {
        app_key: AppKey::new("PSexample"),
        app_secret: AppSecret::new("a secret"),
    };
    let config = ClientConfig::new(Environment::Paper, credentials);
    let client = RestClient::over(config, Arc::new(Keys));
    let (sender, mut heard) = mpsc::unbounded_channel();
    let ears = Arc::new(Ears {
        heard: sender,
        is_done: Mutex::new(false),
    });
    let listener: Arc<dyn Listener> = Arc::<Ears>::clone(&ears);
    let venue = Arc::new(Venue::default());
    let line = Line::new(LineParts {
        transport: Arc::<Venue>::clone(&venue),
        clock: Arc::new(TokioClock::starting_at(
            "2026-11-30T10:00:00+09:00".parse().unwrap(),
        )),
        ..LineParts::of(&client, Environment::Paper, listener)
    });
    line.want(Topic::new("H0STCNT0", "005930")).unwrap();
    line.start(|_error| {});
    let mut words = Vec::new();
    while words.iter().filter(|word| *word == "live").count() < 2 {
        words.push(heard.recv().await.unwrap());
    }
    words.push(heard.recv().await.unwrap());
    assert_eq!(
        words,
        [
            "registered",
            "live",
            "005930^1",
            "lost 1",
            "down",
            "registered",
            "live",
            "005930^2"
        ]
    );
    // Whoever hears no more is told no more, and the line ends.
    *ears.is_done.lock() = true;
    let first = Topic::new("H0STCNT0", "005930");
    assert!(line.is_active(&first));
    line.want(Topic::new("H0STCNT0", "000660")).unwrap();
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert!(!line.is_active(&first));
    line.disconnect().await;
    assert_eq!(*venue.lines.lock(), 2, "it does not come back");
}
