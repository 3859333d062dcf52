//! The emulator on real sockets under load: `load [--sessions 500] [--rate 200] [--seconds 20]`.
//!
//! First one session, then all of them: each has an app key, a WebSocket line with prints and a
//! book, and calls of its own. The rate of calls is the same in both, so that the answer times can be
//! set side by side.

#![expect(clippy::print_stdout, reason = "a command for developers")]

use ambient::{Clock, Mutex, SystemClock, TaskSet};
use kis_client::transport::http::HyperTransport;
use kis_client::transport::websocket::TokioWebSocket;
use kis_client::transport::{
    HttpCall, HttpTransport, Incoming, Outgoing, TextPipe, WebSocketTransport,
};
use kis_emulator::{AppKeyConfig, Core, Emulator, EmulatorConfig};
use kis_wire::realtime::Subscribe;
use kis_wire::{ApprovalKey, Environment};
use serde_json::{Value, json};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::time::{Instant, interval, sleep};

type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

const SECRET: &str = "load-secret";
/// Lines that are opened at a time.
const AT_A_TIME: usize = 50;

fn app_key(n: usize) -> String {
    format!("{:L<36}", format!("PSload{n}x"))
}

/// A client: its token and its line.
struct Session {
    number: usize,
    token: String,
    _line: TaskSet,
}

struct Load {
    rest: String,
    websocket: String,
    http: HyperTransport,
    lines: TokioWebSocket,
    frames: Arc<AtomicU64>,
}

/// What a run of calls was like.
#[derive(Default)]
struct Seen {
    micros: Vec<u64>,
    failed: u64,
}

impl Load {
    async fn call(&self, session: &Session, kind: u64) -> Outcome<u16> {
        let (method, path, tr_id, body) = match kind % 10 {
            0..=4 => (
                "GET",
                "/uapi/domestic-stock/v1/quotations/inquire-price?FID_COND_MRKT_DIV_CODE=J&FID_INPUT_ISCD=005930".to_owned(),
                "FHKST01010100",
                Vec::new(),
            ),
            5..=7 => (
                "GET",
                format!(
                    "/uapi/domestic-stock/v1/trading/inquire-balance?CANO={:08}&ACNT_PRDT_CD=01&AFHR_FLPR_YN=N&OFL_YN=&INQR_DVSN=02&UNPR_DVSN=01&FUND_STTL_ICLD_YN=N&FNCG_AMT_AUTO_RDPT_YN=N&PRCS_DVSN=00&CTX_AREA_FK100=&CTX_AREA_NK100=",
                    70_000_000 + session.number
                ),
                "TTTC8434R",
                Vec::new(),
            ),
            _ => (
                "POST",
                "/uapi/domestic-stock/v1/trading/order-cash".to_owned(),
                "TTTC0012U",
                json!({
                    "CANO": format!("{:08}", 70_000_000 + session.number), "ACNT_PRDT_CD": "01",
                    "PDNO": "005930", "ORD_DVSN": "00", "ORD_QTY": "1", "ORD_UNPR": "60000",
                })
                .to_string()
                .into_bytes(),
            ),
        };
        let call = HttpCall {
            method,
            url: format!("{}{path}", self.rest),
            headers: vec![
                ("content-type", "application/json; charset=utf-8".into()),
                ("authorization", format!("Bearer {}", session.token)),
                ("appkey", app_key(session.number)),
                ("appsecret", SECRET.into()),
                ("tr_id", tr_id.into()),
                ("custtype", "P".into()),
            ],
            body,
            timeout: Duration::from_secs(10),
            leave_by: None,
        };
        Ok(self.http.send(call).await?.status)
    }

    async fn post(&self, path: &str, body: &Value) -> Outcome<Value> {
        let call = HttpCall {
            method: "POST",
            url: format!("{}{path}", self.rest),
            headers: vec![("content-type", "application/json".into())],
            body: body.to_string().into_bytes(),
            timeout: Duration::from_secs(10),
            leave_by: None,
        };
        Ok(serde_json::from_slice(&self.http.send(call).await?.body)?)
    }

    /// Opens a session with a print and a book.
    async fn open(&self, number: usize) -> Outcome<Session> {
        let text = |value: &Value, name: &str| -> Outcome<String> {
            Ok(value
                .get(name)
                .and_then(Value::as_str)
                .ok_or("an answer without it")?
                .to_owned())
        };
        let mut body = json!({ "grant_type": "client_credentials", "appkey": app_key(number), "appsecret": SECRET });
        let token = text(&self.post("/oauth2/tokenP", &body).await?, "access_token")?;
        body = json!({ "grant_type": "client_credentials", "appkey": app_key(number), "secretkey": SECRET });
        let approval = ApprovalKey::new(&text(
            &self.post("/oauth2/Approval", &body).await?,
            "approval_key",
        )?);
        let TextPipe {
            outgoing,
            mut incoming,
        } = self.lines.connect(&self.websocket).await?;
        for tr_id in ["H0STCNT0", "H0STASP0"] {
            let request = Subscribe {
                is_registration: true,
                tr_id: tr_id.into(),
                tr_key: "005930".into(),
            };
            outgoing
                .send(Outgoing::Text(request.write(&approval)))
                .await?;
        }
        let line = TaskSet::new();
        let frames = Arc::clone(&self.frames);
        line.spawn(async move {
            while let Some(heard) = incoming.recv().await {
                match heard {
                    Incoming::Text(text) if text.starts_with('{') && text.contains("PINGPONG") => {
                        drop(outgoing.send(Outgoing::Text(text)).await);
                    }
                    Incoming::Text(_) => drop(frames.fetch_add(1, Ordering::Relaxed)),
                    Incoming::NotText(_) => {}
                    Incoming::Closed(_) => return,
                }
            }
        });
        Ok(Session {
            number,
            token,
            _line: line,
        })
    }

    /// Sends calls at a rate, each session in its turn.
    async fn run(self: &Arc<Self>, sessions: &[Arc<Session>], rate: u64, seconds: u64) -> Seen {
        let seen: Arc<Mutex<Seen>> = Arc::default();
        let tasks = TaskSet::new();
        let mut ticks = interval(Duration::from_micros(1_000_000 / rate.max(1)));
        for (kind, session) in (0..rate * seconds).zip(sessions.iter().cycle()) {
            ticks.tick().await;
            let (load, session, seen) = (Arc::clone(self), Arc::clone(session), Arc::clone(&seen));
            tasks.spawn(async move {
                let began = Instant::now();
                let answer = load.call(&session, kind).await;
                let took = u64::try_from(began.elapsed().as_micros()).unwrap_or(u64::MAX);
                let mut seen = seen.lock();
                match answer {
                    Ok(200) => seen.micros.push(took),
                    Ok(_) | Err(_) => seen.failed += 1,
                }
            });
        }
        sleep(Duration::from_secs(2)).await;
        let mut seen = std::mem::take(&mut *seen.lock());
        seen.micros.sort_unstable();
        seen
    }
}

impl Seen {
    fn at(&self, percent: usize) -> u64 {
        let index = self.micros.len() * percent / 100;
        self.micros
            .get(index.min(self.micros.len().saturating_sub(1)))
            .copied()
            .unwrap_or(0)
    }
}

async fn load(sessions: usize, rate: u64, seconds: u64) -> Outcome<()> {
    let start = "2026-11-23T10:00:00+09:00".parse()?;
    let mut config = EmulatorConfig::new(Environment::Live, start, 1);
    config.quirks.calls_per_second = std::num::NonZeroU32::MAX;
    config.keys = (0..=sessions)
        .map(|n| AppKeyConfig {
            app_key: app_key(n),
            app_secret: SECRET.into(),
            account: format!("{:08}01", 70_000_000 + n),
            hts_id: format!("load{n}"),
            cash: 1_000_000_000_000,
            ..AppKeyConfig::made_up(Environment::Live)
        })
        .collect();
    let clock = SystemClock::showing(start);
    let core = Core::in_full_swing(config);
    let emulator = Emulator::start(core, Arc::new(move || clock.now()), 0, 0).await?;
    let load = Arc::new(Load {
        rest: emulator.rest_url(),
        websocket: emulator.websocket_url(),
        http: HyperTransport::new()?,
        lines: TokioWebSocket::new(),
        frames: Arc::default(),
    });
    let mut open = vec![Arc::new(load.open(0).await?)];
    for wanted in [1, sessions] {
        while open.len() < wanted {
            let next: Vec<usize> = (open.len()..wanted.min(open.len() + AT_A_TIME)).collect();
            for number in next {
                open.push(Arc::new(load.open(number).await?));
            }
        }
        let before = load.frames.load(Ordering::Relaxed);
        let seen = load.run(&open, rate, seconds).await;
        let frames = load.frames.load(Ordering::Relaxed) - before;
        println!(
            "{wanted} sessions, {rate} calls/s for {seconds} s: {} answered, {} not; p50 {} us, p99 {} us, longest {} us; {} frames/s",
            seen.micros.len(),
            seen.failed,
            seen.at(50),
            seen.at(99),
            seen.at(100),
            frames / (seconds + 2),
        );
        if seen.failed > 0 {
            return Err(format!("{} calls were not answered", seen.failed).into());
        }
    }
    Ok(())
}

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let value = |name: &str| {
        let at = words.iter().position(|word| word == name)?;
        words.get(at + 1)?.parse::<u64>().ok()
    };
    let sessions = value("--sessions")
        .and_then(|n| usize::try_from(n).ok())
        .unwrap_or(500);
    let (rate, seconds) = (
        value("--rate").unwrap_or(200),
        value("--seconds").unwrap_or(20),
    );
    match load(sessions, rate, seconds).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("{error}");
            ExitCode::FAILURE
        }
    }
}
