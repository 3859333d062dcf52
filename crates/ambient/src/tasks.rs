//! The tasks of one owner: they end with it, are waited for, and their end is noticed.

use crate::mutex::Mutex;
use std::collections::BTreeSet;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinSet;

/// A set of tasks with one owner; the only place that spawns.
#[derive(Debug, Default)]
pub struct TaskSet {
    tasks: Mutex<JoinSet<()>>,
    /// Whether the owner ends the tasks, so that their end is no news.
    is_ending: Arc<AtomicBool>,
}

impl TaskSet {
    /// Returns an empty set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Starts a task; finished ones are forgotten on the way.
    pub fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        let mut tasks = self.tasks.lock();
        while tasks.try_join_next().is_some() {}
        tasks.spawn(task);
    }

    /// Starts a task that must live as long as its owner; whoever holds `vitals` hears when it ends
    /// before, by a panic or otherwise.
    pub fn spawn_vital(
        &self,
        name: &'static str,
        vitals: &Vitals,
        task: impl Future<Output = ()> + Send + 'static,
    ) {
        self.spawn_watched(self.pulse(name, vitals), false, task);
    }

    /// Starts a task that may end when it is done, but not by a panic.
    pub fn spawn_guarded(
        &self,
        name: &'static str,
        vitals: &Vitals,
        task: impl Future<Output = ()> + Send + 'static,
    ) {
        self.spawn_watched(self.pulse(name, vitals), true, task);
    }

    fn spawn_watched(
        &self,
        pulse: Pulse,
        may_end: bool,
        task: impl Future<Output = ()> + Send + 'static,
    ) {
        let name = pulse.name;
        let mut broken = pulse.vitals.broken.subscribe();
        self.spawn(async move {
            tokio::select! {
                biased;
                _told = broken.wait_for(|told| *told == Some(name)) => break_down(name),
                () = task => pulse.is_done.store(may_end, Ordering::Release),
            }
        });
    }

    fn pulse(&self, name: &'static str, vitals: &Vitals) -> Pulse {
        Pulse {
            name,
            vitals: vitals.clone(),
            is_ending: Arc::clone(&self.is_ending),
            is_done: AtomicBool::new(false),
        }
    }

    /// Waits until every task has ended by itself, at most so long.
    pub async fn finish(&self, within: Duration) {
        let mut tasks = {
            let mut held = self.tasks.lock();
            std::mem::take(&mut *held)
        };
        let all = async { while tasks.join_next().await.is_some() {} };
        if tokio::time::timeout(within, all).await.is_err() {
            // What takes longer is ended here, which is no news either.
            self.end(tasks).await;
        }
    }

    /// Ends every task and waits until they are gone.
    pub async fn shut_down(&self) {
        let tasks = {
            let mut held = self.tasks.lock();
            std::mem::take(&mut *held)
        };
        self.end(tasks).await;
    }

    async fn end(&self, mut tasks: JoinSet<()>) {
        self.is_ending.store(true, Ordering::Release);
        tasks.shutdown().await;
        // The owner may start others.
        self.is_ending.store(false, Ordering::Release);
    }
}

impl Drop for TaskSet {
    fn drop(&mut self) {
        self.is_ending.store(true, Ordering::Release);
    }
}

#[expect(
    clippy::panic,
    reason = "a test asks for it, to see that the end is noticed"
)]
fn break_down(name: &str) {
    panic!("the task that {name} was told to break");
}

/// Which tasks that must live have ended; clones share it.
#[derive(Clone, Debug)]
pub struct Vitals {
    ended: watch::Sender<BTreeSet<&'static str>>,
    broken: watch::Sender<Option<&'static str>>,
}

impl Default for Vitals {
    fn default() -> Self {
        Self {
            ended: watch::Sender::new(BTreeSet::new()),
            broken: watch::Sender::new(None),
        }
    }
}

impl Vitals {
    /// Returns what the tasks that ended did, for example "writes the journal".
    pub fn ended(&self) -> Vec<&'static str> {
        self.ended.borrow().iter().copied().collect()
    }

    /// Waits until a task that must live has ended, and returns what it did.
    pub async fn end(&self) -> &'static str {
        let mut ended = self.ended.subscribe();
        let first = ended.wait_for(|ended| !ended.is_empty()).await;
        // The sender lives in this value, so waiting cannot fail.
        first.map_or("", |ended| ended.first().copied().unwrap_or_default())
    }

    /// Lets the task that does this panic, for a test of what follows.
    #[cfg(feature = "breakable-tasks")]
    pub fn break_task(&self, name: &'static str) {
        self.broken.send_replace(Some(name));
    }
}

/// Tells of a task's end when it is dropped with it.
struct Pulse {
    name: &'static str,
    vitals: Vitals,
    is_ending: Arc<AtomicBool>,
    is_done: AtomicBool,
}

impl Drop for Pulse {
    fn drop(&mut self) {
        if self.is_ending.load(Ordering::Acquire) || self.is_done.load(Ordering::Acquire) {
            return;
        }
        tracing::error!(task = self.name, "a task that must live has ended");
        self.vitals.ended.send_modify(|ended| {
            ended.insert(self.name);
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn what_takes_longer_than_its_owner_waits_is_ended_and_is_no_news() {
        let (tasks, vitals) = (TaskSet::new(), Vitals::default());
        tasks.spawn_guarded("answers", &vitals, std::future::pending());
        // It runs before it is ended.
        tokio::task::yield_now().await;
        tasks.finish(Duration::from_secs(1)).await;
        tokio::task::yield_now().await;
        assert_eq!(vitals.ended(), Vec::<&str>::new());
    }
}
