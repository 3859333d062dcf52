//! What asks this process to end: signals, heard from the moment they are listened for, so that none of
//! them ends it while orders are open. What an ending does is in `commands/run.rs`.

use ambient::TaskSet;
use std::sync::OnceLock;
use tokio::sync::watch;

/// Waits for a signal that asks the process to end.
#[derive(Debug)]
pub(crate) struct Stop {
    count: watch::Receiver<u64>,
    seen: u64,
}

impl Stop {
    /// Listens from now on, and knows of what was heard since this was called first. A signal that was
    /// ignored when the process started stays ignored, as `nohup` means it.
    pub(crate) fn listen() -> Self {
        static HEARD: OnceLock<(watch::Sender<u64>, TaskSet)> = OnceLock::new();
        let (heard, _tasks) = HEARD.get_or_init(|| {
            let (heard, tasks) = (watch::Sender::new(0), TaskSet::new());
            system::count(&heard, &tasks);
            (heard, tasks)
        });
        Self {
            count: heard.subscribe(),
            seen: 0,
        }
    }

    /// Waits for the next signal, one that came already included.
    pub(crate) async fn next(&mut self) {
        let seen = self.seen;
        match self.count.wait_for(|count| *count > seen).await {
            Ok(count) => self.seen = *count,
            // The sender is never dropped.
            Err(_gone) => std::future::pending().await,
        }
    }
}

/// Keeps a file that grows beyond what the shell allows (`ulimit -f`) from ending the process: the
/// write fails instead, and is told like that of a full disk.
pub(crate) fn outlive_file_limits() {
    system::outlive_file_limits();
}

#[cfg(unix)]
mod system {
    use super::{TaskSet, watch};
    use tokio::signal::unix::{SignalKind, signal};

    /// The numbers are the same on Linux and macOS, on every processor hoga is built for.
    const FILE_LIMIT: i32 = 25;
    const PROCESSOR_TIME: i32 = 24;
    const VIRTUAL_ALARM: i32 = 26;

    /// Whatever would end the process and can be heard.
    fn endings() -> [SignalKind; 9] {
        [
            SignalKind::hangup(),
            SignalKind::interrupt(),
            SignalKind::quit(),
            SignalKind::terminate(),
            SignalKind::user_defined1(),
            SignalKind::user_defined2(),
            SignalKind::alarm(),
            SignalKind::from_raw(PROCESSOR_TIME),
            SignalKind::from_raw(VIRTUAL_ALARM),
        ]
    }

    pub(super) fn count(heard: &watch::Sender<u64>, tasks: &TaskSet) {
        let status = status();
        for kind in endings() {
            if is_ignored(&status, kind.as_raw_value()) {
                continue;
            }
            match signal(kind) {
                Ok(mut signal) => {
                    let heard = heard.clone();
                    tasks.spawn(async move {
                        while signal.recv().await.is_some() {
                            heard.send_modify(|count| *count = count.wrapping_add(1));
                        }
                    });
                }
                Err(error) => {
                    tracing::error!(%error, ?kind, "a signal cannot be heard, and would end hoga");
                }
            }
        }
    }

    pub(super) fn outlive_file_limits() {
        // Whether it is heard does not matter: with somebody who listens it ends nothing.
        if let Err(error) = signal(SignalKind::from_raw(FILE_LIMIT)) {
            tracing::warn!(%error, "a file that may not grow would end hoga");
        }
    }

    /// What Linux tells of this process; elsewhere nothing counts as ignored.
    fn status() -> String {
        std::fs::read_to_string("/proc/self/status").unwrap_or_default()
    }

    /// Returns whether a signal was ignored, as the line `SigIgn` says: a bit each, in hexadecimal.
    fn is_ignored(status: &str, number: i32) -> bool {
        let mask = status
            .lines()
            .find_map(|line| line.strip_prefix("SigIgn:"))
            .and_then(|text| u64::from_str_radix(text.trim(), 16).ok())
            .unwrap_or(0);
        let bit = u32::try_from(number).ok().and_then(|n| n.checked_sub(1));
        bit.and_then(|bit| mask.checked_shr(bit))
            .is_some_and(|rest| rest & 1 == 1)
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn the_line_of_ignored_signals_is_read_bit_by_bit() {
            // As under nohup: SIGHUP, and SIGPIPE, which every Rust program ignores.
            let status = "Name:\thoga\nSigBlk:\tffffffffffffffff\nSigIgn:\t0000000000001001\n";
            for (number, is) in [(1, true), (2, false), (13, true), (15, false), (64, false)] {
                assert_eq!(is_ignored(status, number), is, "{number}");
            }
            for text in ["", "SigIgn:\tnonsense\n", "SigIgn:\n"] {
                assert!(!is_ignored(text, 1), "{text}");
            }
        }
    }
}

#[cfg(not(unix))]
mod system {
    use super::{TaskSet, watch};

    pub(super) fn count(heard: &watch::Sender<u64>, tasks: &TaskSet) {
        let heard = heard.clone();
        tasks.spawn(async move {
            while tokio::signal::ctrl_c().await.is_ok() {
                heard.send_modify(|count| *count = count.wrapping_add(1));
            }
        });
    }

    pub(super) fn outlive_file_limits() {}
}
