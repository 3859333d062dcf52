//! One app key, many processes: each has a token manager, a limiter and a file store of its own on
//! one directory; a stopped process is a lock that is held for the whole test.

use ambient::{Clock, Lane, TokioClock};
use hoga_port::{BoxFuture, BrokerError, ConnectionCause};
use kis_client::rest::token_manager::TokenParts;
use kis_client::rest::{Doubt, FileStore, Limiter, Pace, SharedStore, Slot, TokenManager};
use kis_client::transport::{HttpAnswer, HttpCall, HttpTransport, Phase, SendError};
use kis_wire::Credentials;
use std::collections::VecDeque;
use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::{Instant, sleep};

const MAINTENANCE: &str = "<html><body><h1>503 Service Unavailable</h1></body></html>";
const BLANK: &str = r#"{"rt_cd":"1","msg_cd":"","msg1":""}"#;
const TOO_SOON: &str = r#"{"error_description":"접근토큰 발급 잠시 후 다시 시도하세요(1분당 1회)","error_code":"EGW00133"}"#;
const WRONG: &str =
    r#"{"error_description":"유효하지 않은 AppSecret입니다.","error_code":"EGW00105"}"#;

fn token(text: &str) -> (u16, String) {
    let body = format!(
        r#"{{"access_token":"{text}","token_type":"Bearer","expires_in":86400,"access_token_token_expired":"2026-11-24 10:00:00"}}"#
    );
    (200, body)
}

fn approval(text: &str) -> (u16, String) {
    (200, format!(r#"{{"approval_key":"{text}"}}"#))
}

/// A token service that answers from a list, the last answer for ever, half a second late.
#[derive(Debug)]
struct Service {
    answers: Mutex<VecDeque<(u16, String)>>,
    asked: Mutex<Vec<u64>>,
    start: Instant,
    late: Duration,
    phase: Option<Phase>,
}

impl Service {
    fn answering(answers: impl IntoIterator<Item = (u16, String)>) -> Self {
        Self {
            answers: Mutex::new(answers.into_iter().collect()),
            asked: Mutex::new(Vec::new()),
            start: Instant::now(),
            late: Duration::from_millis(500),
            phase: None,
        }
    }

    /// The seconds at which it was asked.
    fn asked(&self) -> Vec<u64> {
        self.asked.lock().unwrap().clone()
    }
}

impl HttpTransport for Service {
    fn send(&self, _call: HttpCall) -> BoxFuture<'_, Result<HttpAnswer, SendError>> {
        Box::pin(async move {
            let at = self.start.elapsed().as_secs();
            self.asked.lock().unwrap().push(at);
            sleep(self.late).await;
            if let Some(phase) = self.phase {
                return Err(SendError {
                    phase,
                    what: "the line broke".into(),
                    cause: ConnectionCause::Broke,
                    source: None,
                });
            }
            let mut answers = self.answers.lock().unwrap();
            let (status, body) = if answers.len() > 1 {
                answers.pop_front().unwrap()
            } else {
                answers[0].clone()
            };
            Ok(HttpAnswer {
                status,
                body: body.into_bytes(),
                ..HttpAnswer::default()
            })
        })
    }
}

/// The processes of one app key.
struct Key {
    directory: PathBuf,
    clock: Arc<TokioClock>,
    service: Arc<Service>,
}

impl Key {
    fn new(name: &str, service: Service) -> Self {
        let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let directory = scratch.join(format!("key-{name}-{}", std::process::id()));
        drop(std::fs::remove_dir_all(&directory));
        let start = "2026-11-23T10:00:00+09:00".parse().unwrap();
        Self {
            directory,
            clock: Arc::new(TokioClock::starting_at(start)),
            service: Arc::new(service),
        }
    }

    fn clock(&self) -> Arc<dyn Clock> {
        let clock: Arc<TokioClock> = Arc::clone(&self.clock);
        clock
    }

    fn store(&self) -> Arc<dyn SharedStore> {
        Arc::new(FileStore::open(&self.directory).unwrap())
    }

    fn process(&self) -> Arc<TokenManager> {
        self.process_with("secret")
    }

    fn process_with(&self, secret: &str) -> Arc<TokenManager> {
        let service: Arc<Service> = Arc::clone(&self.service);
        TokenManager::new(TokenParts {
            rest_url: "http://venue".into(),
            credentials: Credentials {
                app_key: kis_wire::AppKey::new("key"),
                app_secret: kis_wire::AppSecret::new(secret),
            },
            transport: service,
            store: self.store(),
            clock: self.clock(),
            timeout: Duration::from_secs(20),
        })
    }

    fn limiter(&self) -> Arc<Limiter> {
        Arc::new(Limiter::new(Pace::of(1), self.store(), self.clock()))
    }

    /// A process that holds a lock and was stopped, with the note it left.
    fn stopped(&self, lock: &str, note: &str) -> File {
        drop(self.store());
        let path = self.directory.join(lock);
        std::fs::write(&path, note).unwrap();
        let file = OpenOptions::new().write(true).open(path).unwrap();
        file.lock().unwrap();
        file
    }
}

fn is_connection(error: &BrokerError) -> bool {
    matches!(error, BrokerError::Connection { .. })
}

#[tokio::test(start_paused = true)]
async fn five_processes_that_start_at_once_ask_for_one_token() {
    let key = Key::new(
        "five",
        Service::answering([token("one"), (403, TOO_SOON.into())]),
    );
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..5 {
        let process = key.process();
        tasks.spawn(async move { process.token().await.map(|token| token.expires_in) });
    }
    let got = tasks.join_all().await;
    assert!(got.iter().all(|it| matches!(it, Ok(86_400))), "{got:?}");
    assert_eq!(key.service.asked(), [0]);
}

#[tokio::test(start_paused = true)]
async fn a_service_that_is_down_is_a_connection_error_asked_at_61_seconds_2_5_and_15_minutes() {
    for (name, status, body) in [
        ("html", 503, MAINTENANCE),
        ("blank", 500, BLANK),
        ("soon", 403, TOO_SOON),
    ] {
        let key = Key::new(name, Service::answering([(status, body.to_owned())]));
        let processes: Vec<_> = (0..5).map(|_| key.process()).collect();
        let end = Instant::now() + Duration::from_secs(1_400);
        while Instant::now() < end {
            for process in &processes {
                let error = process.token().await.unwrap_err();
                assert!(is_connection(&error), "{name}: {error}");
                assert!(error.to_string().contains("asked again at"), "{error}");
            }
            sleep(Duration::from_millis(3_700)).await;
        }
        // Each wait begins with the answer, and every process looks every few seconds.
        let asked = key.service.asked();
        assert_eq!(asked.len(), 5, "{name}: {asked:?}");
        let waits: Vec<u64> = asked.windows(2).map(|pair| pair[1] - pair[0]).collect();
        for (wait, least) in waits.iter().zip([61, 120, 300, 900]) {
            assert!((least..least + 6).contains(wait), "{name}: {waits:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_refused_key_is_an_authentication_error_for_all_and_another_secret_is_tried_at_once() {
    let key = Key::new(
        "wrong",
        Service::answering([(403, WRONG.into()), token("one")]),
    );
    let (first, second) = (key.process(), key.process());
    for process in [&first, &second, &first] {
        let error = process.token().await.unwrap_err();
        let BrokerError::Authentication { message, .. } = &error else {
            panic!("{error}");
        };
        assert!(message.contains("EGW00105"), "{message}");
    }
    assert_eq!(key.service.asked().len(), 1);
    assert!(first.denied().unwrap().is_refusal);
    let corrected = key.process_with("corrected");
    assert_eq!(corrected.denied(), None);
    corrected.token().await.unwrap();
    assert_eq!(key.service.asked().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_lost_answer_is_remembered_and_an_unreachable_service_is_not() {
    let lost = Service {
        phase: Some(Phase::MaybeSent),
        ..Service::answering([])
    };
    let key = Key::new("lost", lost);
    for _ in 0..3 {
        let error = key.process().token().await.unwrap_err();
        assert!(is_connection(&error), "{error}");
    }
    assert_eq!(key.service.asked(), [0], "it may have issued one");

    let unreachable = Service {
        phase: Some(Phase::BeforeFirstByte),
        ..Service::answering([])
    };
    let key = Key::new("unreachable", unreachable);
    let error = key.process().token().await.unwrap_err();
    assert!(is_connection(&error), "{error}");
    assert_eq!(key.process().denied(), None, "nobody was asked");
}

#[tokio::test(start_paused = true)]
async fn a_failed_refresh_leaves_the_token_and_is_shared() {
    let answers = [token("one"), (503, MAINTENANCE.into())];
    let key = Key::new("refresh", Service::answering(answers));
    let (first, second) = (key.process(), key.process());
    let kept = ambient::TaskSet::new();
    for process in [&first, &second] {
        kept.spawn(Arc::clone(process).keep_fresh());
    }
    first.token().await.unwrap();
    sleep(Duration::from_secs(86_400 - 200)).await;
    for _ in 0..10 {
        first.token().await.unwrap();
        second.token().await.unwrap();
        sleep(Duration::from_secs(3)).await;
    }
    assert_eq!(key.service.asked(), [0, 86_100, 86_191]);
}

#[tokio::test(start_paused = true)]
async fn a_process_stopped_while_it_issues_delays_nobody_for_ever() {
    let key = Key::new("stopped", Service::answering([token("one")]));
    let now = key.clock.now().as_millisecond();
    let _stopped = key.stopped("token.lock", &format!("4711 {now}"));
    let process = key.process();
    let started = Instant::now();
    let error = process.token().await.unwrap_err();
    assert!(is_connection(&error), "{error}");
    assert!(error.to_string().contains("process (4711)"), "{error}");
    assert!(started.elapsed() < Duration::from_millis(5_100));
    sleep(Duration::from_secs(120)).await;
    let started = Instant::now();
    process.token().await.unwrap();
    assert!(started.elapsed() < Duration::from_secs(6));
    // What the others store is used although the lock is still held.
    let started = Instant::now();
    key.process().token().await.unwrap();
    assert!(started.elapsed() < Duration::from_millis(10));
    assert_eq!(key.service.asked().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_holder_that_ended_leaves_no_lock_behind() {
    let key = Key::new("ended", Service::answering([token("one")]));
    drop(key.stopped("token.lock", "4711 0"));
    key.process().token().await.unwrap();
    let store = key.store();
    let held = store.try_lock(Slot::Token, "me").unwrap();
    assert!(key.store().try_lock(Slot::Token, "").unwrap().is_none());
    assert_eq!(key.store().note(Slot::Token), "me");
    drop(held);
    assert!(key.store().try_lock(Slot::Token, "").unwrap().is_some());
}

#[tokio::test(start_paused = true)]
async fn a_process_stopped_with_the_pace_delays_the_others_by_two_seconds_once() {
    let key = Key::new("pace", Service::answering([]));
    let _stopped = key.stopped("pace.lock", "");
    let limiter = key.limiter();
    let started = Instant::now();
    let mut times = Vec::new();
    for _ in 0..4 {
        let turn = limiter.turn(Lane::Query, Duration::from_secs(10)).await;
        turn.unwrap();
        times.push(started.elapsed().as_millis());
    }
    assert!((2_000..2_200).contains(&times[0]), "{times:?}");
    for pair in times.windows(2) {
        // Its own spacing and one slot more, since the others cannot be asked.
        assert!((2_200..2_500).contains(&(pair[1] - pair[0])), "{times:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_order_that_may_not_wait_two_seconds_is_not_kept_back_for_ever() {
    let key = Key::new("impatient", Service::answering([]));
    let _stopped = key.stopped("pace.lock", "");
    let limiter = key.limiter();
    let short = Duration::from_millis(800);
    let mut went = false;
    for _ in 0..4 {
        went |= limiter.turn(Lane::Order, short).await.is_ok();
    }
    assert!(went);
}

#[tokio::test(start_paused = true)]
async fn a_cancel_waits_one_slot_at_most_behind_the_queries_of_other_processes() {
    let key = Key::new("lanes", Service::answering([]));
    let mut queries = tokio::task::JoinSet::new();
    for _ in 0..4 {
        let limiter = key.limiter();
        queries.spawn(async move {
            loop {
                let turn = limiter.turn(Lane::Query, Duration::from_secs(60)).await;
                turn.unwrap();
            }
        });
    }
    let desk = key.limiter();
    for millis in [3_000, 3_137, 3_542, 3_980, 5_021] {
        sleep(Duration::from_millis(millis)).await;
        let asked = Instant::now();
        desk.turn(Lane::Cancel, Duration::from_secs(60))
            .await
            .unwrap();
        let waited = asked.elapsed();
        assert!(
            waited < Duration::from_millis(1_250),
            "{millis}: {waited:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn calls_of_several_processes_keep_the_pace_together() {
    let key = Key::new("together", Service::answering([]));
    let times = Arc::new(Mutex::new(Vec::new()));
    let started = Instant::now();
    let mut processes = tokio::task::JoinSet::new();
    for process in 0..3 {
        let (limiter, times) = (key.limiter(), Arc::clone(&times));
        let lane = [Lane::Order, Lane::Reconcile, Lane::Query][process];
        processes.spawn(async move {
            for _ in 0..5 {
                limiter.turn(lane, Duration::from_secs(60)).await.unwrap();
                times.lock().unwrap().push(started.elapsed());
            }
        });
    }
    processes.join_all().await;
    let times = times.lock().unwrap().clone();
    assert_eq!(times.len(), 15);
    for pair in times.windows(2) {
        assert!(
            pair[1].saturating_sub(pair[0]) >= Duration::from_secs(1),
            "{times:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn an_approval_key_is_shared_for_a_day_and_renewed_when_it_is_in_doubt() {
    let answers = ["one", "two", "three", "four"].map(approval);
    let key = Key::new("approval", Service::answering(answers));
    let (first, second) = (key.process(), key.process());
    let used = first.approval_key(&Doubt::None).await.unwrap();
    let same = second.approval_key(&Doubt::None).await.unwrap();
    assert_eq!((used.expose(), same.expose()), ("one", "one"));

    // A young one is not why nothing is acknowledged; the others renew an old one once.
    let doubt = Doubt::Unanswered(used.clone());
    assert_eq!(first.approval_key(&doubt).await.unwrap().expose(), "one");
    sleep(Duration::from_secs(301)).await;
    assert_eq!(first.approval_key(&doubt).await.unwrap().expose(), "two");
    assert_eq!(second.approval_key(&doubt).await.unwrap().expose(), "two");

    let refused = Doubt::Refused(first.approval_key(&Doubt::None).await.unwrap());
    assert_eq!(
        first.approval_key(&refused).await.unwrap().expose(),
        "three"
    );
    assert_eq!(
        second.approval_key(&refused).await.unwrap().expose(),
        "three"
    );

    sleep(Duration::from_secs(86_399)).await;
    assert_eq!(
        first.approval_key(&Doubt::None).await.unwrap().expose(),
        "three"
    );
    sleep(Duration::from_secs(2)).await;
    assert_eq!(
        first.approval_key(&Doubt::None).await.unwrap().expose(),
        "four"
    );
    assert_eq!(key.service.asked().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn an_approval_key_without_an_age_is_renewed_and_maintenance_is_no_wrong_key() {
    let answers = [(503, MAINTENANCE.to_owned()), approval("new")];
    let key = Key::new("ageless", Service::answering(answers));
    key.store()
        .write(Slot::Approval, "forgotten-long-ago")
        .unwrap();
    let process = key.process();
    let error = process.approval_key(&Doubt::None).await.unwrap_err();
    assert!(is_connection(&error), "{error}");
    assert_eq!(
        process.approval_key(&Doubt::None).await.unwrap().expose(),
        "new"
    );
}

#[cfg(unix)]
#[tokio::test(start_paused = true)]
async fn a_token_file_that_became_a_link_is_left_alone_and_the_token_is_kept_in_memory() {
    let key = Key::new("link", Service::answering([token("one")]));
    let process = key.process();
    let theirs = key.directory.join("theirs");
    std::fs::write(&theirs, "precious").unwrap();
    let link = key.directory.join("token.json");
    std::os::unix::fs::symlink(&theirs, &link).unwrap();
    let refused = FileStore::open(&key.directory).unwrap_err();
    assert!(refused.to_string().contains("is a link"), "{refused}");
    for _ in 0..2 {
        let got = process.token().await;
        assert!(got.is_ok(), "a brake of a desk that runs has its token");
    }
    assert_eq!(key.service.asked().len(), 1, "it is kept in memory");
    assert_eq!(std::fs::read_to_string(&theirs).unwrap(), "precious");
    assert!(link.is_symlink(), "nothing is written there");
}
