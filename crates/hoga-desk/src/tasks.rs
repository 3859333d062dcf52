//! The tasks of one owner: they end with it and are waited for.

use std::future::Future;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::task::JoinSet;

/// A set of tasks with one owner; the only place that spawns.
#[derive(Debug, Default)]
pub struct TaskSet {
    tasks: Mutex<JoinSet<()>>,
}

impl TaskSet {
    /// Returns an empty set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Starts a task; finished ones are forgotten on the way.
    pub fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        let mut tasks = self.tasks.lock().unwrap_or_else(PoisonError::into_inner);
        while tasks.try_join_next().is_some() {}
        tasks.spawn(task);
    }

    /// Waits until every task has ended by itself, at most so long.
    pub async fn finish(&self, within: Duration) {
        let mut tasks = {
            let mut held = self.tasks.lock().unwrap_or_else(PoisonError::into_inner);
            std::mem::take(&mut *held)
        };
        let all = async { while tasks.join_next().await.is_some() {} };
        // What takes longer is ended with the set.
        drop(tokio::time::timeout(within, all).await);
    }

    /// Ends every task and waits until they are gone.
    pub async fn shut_down(&self) {
        let mut tasks = {
            let mut held = self.tasks.lock().unwrap_or_else(PoisonError::into_inner);
            std::mem::take(&mut *held)
        };
        tasks.shutdown().await;
    }
}
