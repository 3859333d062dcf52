//! One process of the storm: it may die at any step of its journal or its network, and nothing of
//! it goes on afterwards.

use super::oracle::{Noted, Oracle};
use crate::transports::{MARK, Wire};
use ambient::{Clock, TokioClock};
use hoga_desk::journal::about;
use hoga_desk::journal::audit::{Head, OrderRow, RawEvent};
use hoga_desk::journal::{Author, Intent, IntentDecision, Journal, Record, Setting, Stored};
use hoga_desk::snapshot::Snapshot;
use hoga_journal::MemoryJournal;
use hoga_port::time::{Timestamp, plus_millis};
use hoga_port::{BoxFuture, Result};
use kis_client::transport::{
    HttpAnswer, HttpCall, HttpTransport, SendError, TextPipe, WebSocketTransport,
};
use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::Notify;

/// Milliseconds a durable write takes.
const WRITE_MS: u64 = 2;

/// A process from its start to its end.
#[derive(Debug)]
pub(crate) struct Process {
    is_dead: AtomicBool,
    steps: AtomicU64,
    dies_at: Option<u64>,
    died: Notify,
}

impl Process {
    /// Starts a process that dies at a step, counted from 1, or lives on.
    pub(crate) fn new(dies_at: Option<u64>) -> Arc<Self> {
        Arc::new(Self {
            is_dead: AtomicBool::new(false),
            steps: AtomicU64::new(0),
            dies_at,
            died: Notify::new(),
        })
    }

    /// Waits for the end.
    pub(crate) async fn end(&self) {
        if !self.is_dead.load(Ordering::Acquire) {
            self.died.notified().await;
        }
    }

    /// Makes a step; a dead process never comes back from it.
    async fn step(&self) {
        let step = self.steps.fetch_add(1, Ordering::AcqRel).saturating_add(1);
        if self.dies_at == Some(step) {
            self.is_dead.store(true, Ordering::Release);
            self.died.notify_one();
        }
        if self.is_dead.load(Ordering::Acquire) {
            std::future::pending::<()>().await;
        }
    }
}

/// The journal as one process sees it: writes take time, may fail, and may be its last act.
#[derive(Debug)]
pub(crate) struct ProcessJournal {
    pub(crate) inner: MemoryJournal,
    pub(crate) process: Arc<Process>,
    pub(crate) oracle: Arc<Oracle>,
}

impl ProcessJournal {
    async fn before_write(&self) {
        self.process.step().await;
        tokio::time::sleep(Duration::from_millis(WRITE_MS)).await;
        self.process.step().await;
    }
}

impl Journal for ProcessJournal {
    fn append(&self, records: Vec<Record>) -> BoxFuture<'_, Result<Vec<Stored>>> {
        Box::pin(async move {
            self.before_write().await;
            self.oracle.on_records(&records);
            let stored = self.inner.append(records).await;
            self.process.step().await;
            stored
        })
    }

    fn append_intent(
        &self,
        intent: Intent,
        record: Record,
    ) -> BoxFuture<'_, Result<IntentDecision>> {
        Box::pin(async move {
            self.before_write().await;
            let is_stopped = self.inner.setting(Setting::Kill).await?.is_some()
                || self.inner.setting(Setting::Halt).await?.is_some();
            let at = record.at;
            let decision = self.inner.append_intent(intent.clone(), record).await?;
            if matches!(decision, IntentDecision::Written(..)) {
                self.oracle.on_intent(at, &intent, is_stopped);
            }
            self.process.step().await;
            Ok(decision)
        })
    }

    fn read(&self, after: u64, limit: usize) -> BoxFuture<'_, Result<Vec<Stored>>> {
        self.inner.read(after, limit)
    }

    fn read_settled(&self, after: u64, limit: usize) -> BoxFuture<'_, Result<Vec<Stored>>> {
        self.inner.read_settled(after, limit)
    }

    fn latest(&self) -> BoxFuture<'_, Result<u64>> {
        self.inner.latest()
    }

    fn setting(&self, setting: Setting) -> BoxFuture<'_, Result<Option<String>>> {
        self.inner.setting(setting)
    }

    fn set(
        &self,
        author: Author,
        setting: Setting,
        value: Option<String>,
        note: Record,
    ) -> BoxFuture<'_, Result<Stored>> {
        Box::pin(async move {
            self.before_write().await;
            let before = Noted::of(&self.inner, setting).await;
            let stored = self.inner.set(author, setting, value, note).await;
            let after = Noted::of(&self.inner, setting).await;
            self.oracle.on_setting(setting, &before, &after);
            self.process.step().await;
            stored
        })
    }

    fn take_over(&self) -> BoxFuture<'_, Result<()>> {
        self.inner.take_over()
    }

    fn raw_events(&self, after: u64, limit: usize) -> BoxFuture<'_, Result<Vec<RawEvent>>> {
        self.inner.raw_events(after, limit)
    }

    fn name(&self) -> BoxFuture<'_, Result<Option<String>>> {
        self.inner.name()
    }

    fn head(&self) -> BoxFuture<'_, Result<Head>> {
        self.inner.head()
    }

    fn read_about(&self, names: BTreeSet<String>) -> BoxFuture<'_, Result<Vec<Stored>>> {
        self.inner.read_about(names)
    }

    fn index_end(&self) -> BoxFuture<'_, Result<u64>> {
        self.inner.index_end()
    }

    fn index_rows(
        &self,
        after: Option<about::Row>,
        limit: usize,
    ) -> BoxFuture<'_, Result<Vec<about::Row>>> {
        self.inner.index_rows(after, limit)
    }

    fn rebuild_index(&self) -> BoxFuture<'_, Result<()>> {
        self.inner.rebuild_index()
    }

    fn snapshot(&self) -> BoxFuture<'_, Result<Option<Snapshot>>> {
        self.inner.snapshot()
    }

    fn save_snapshot(&self, snapshot: Snapshot) -> BoxFuture<'_, Result<()>> {
        Box::pin(async move {
            self.before_write().await;
            let saved = self.inner.save_snapshot(snapshot).await;
            self.process.step().await;
            saved
        })
    }

    fn order_rows(&self) -> BoxFuture<'_, Result<Vec<OrderRow>>> {
        self.inner.order_rows()
    }

    fn replace_order_rows(&self, rows: Vec<OrderRow>) -> BoxFuture<'_, Result<()>> {
        self.inner.replace_order_rows(rows)
    }
}

/// The network as one process sees it.
#[derive(Clone)]
pub(crate) struct ProcessWire {
    pub(crate) wire: Wire,
    pub(crate) process: Arc<Process>,
    pub(crate) oracle: Arc<Oracle>,
}

impl fmt::Debug for ProcessWire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProcessWire").finish_non_exhaustive()
    }
}

impl HttpTransport for ProcessWire {
    fn send(&self, mut call: HttpCall) -> BoxFuture<'_, Result<HttpAnswer, SendError>> {
        Box::pin(async move {
            self.process.step().await;
            if let Some(mark) = self.oracle.on_call(&call) {
                call.headers.push((MARK, mark));
            }
            let url = call.url.clone();
            let answer = self.wire.send(call).await;
            if let Ok(answer) = &answer {
                self.oracle.on_answer(&url, answer.status);
            }
            self.process.step().await;
            answer
        })
    }
}

impl WebSocketTransport for ProcessWire {
    fn connect<'a>(&'a self, url: &'a str) -> BoxFuture<'a, Result<TextPipe, SendError>> {
        Box::pin(async move {
            self.process.step().await;
            self.wire.connect(url).await
        })
    }
}

/// The machine's clock, which somebody may set.
#[derive(Debug)]
pub(crate) struct MachineClock {
    pub(crate) oracle: Arc<TokioClock>,
    pub(crate) offset_ms: AtomicI64,
}

impl Clock for MachineClock {
    fn now(&self) -> Timestamp {
        let offset = self.offset_ms.load(Ordering::Relaxed);
        plus_millis(self.oracle.now(), offset)
    }

    fn uptime(&self) -> Duration {
        self.oracle.uptime()
    }
}
