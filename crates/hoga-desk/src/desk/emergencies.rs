//! What happened while the journal was away, taken into it when a desk opens, and how a stop gets there
//! from the emergency file.

use super::Inner;
use crate::emergency_log::{EmergencyKill, EmergencyLine};
use crate::gateway::Gateway;
use crate::journal::Setting;
use crate::switches::{Switch, has_decided_on_kill_since};
use hoga_port::Result;
use std::time::Duration;

/// A stop is on the disk within this, or is told to be only in memory.
const SPOOLED_WITHIN: Duration = Duration::from_millis(500);

impl<G: Gateway> Inner<G> {
    /// What was recorded and has no outcome was in flight when the process died: it is unknown.
    pub(super) async fn recover_after_crash(&self) -> Result<()> {
        if let Some(log) = &self.config.emergency {
            for line in log.read()? {
                match line {
                    Ok(EmergencyLine::Killed(stop)) => self.take_stop(stop).await?,
                    Ok(EmergencyLine::Cancelled(line)) => {
                        self.ledger_writer
                            .change(|books, at| books.tell_of_emergency(&line, at))
                            .await?;
                    }
                    Err(cut_short) => {
                        self.note("cancelled in an emergency", cut_short).await?;
                    }
                }
            }
            log.prepare()?;
        }
        self.ledger_writer
            .change(|books, at| books.on_restart(at))
            .await
    }

    /// Takes a stop that the journal did not take when it was asked for, unless a person decided since.
    async fn take_stop(&self, stop: EmergencyKill) -> Result<()> {
        self.bind_kill(Some(stop.kill.clone()));
        if !has_decided_on_kill_since(&*self.journal, stop.at).await? {
            let text = format!("{} at {}", stop.kill, stop.at);
            self.note("killed in an emergency", text).await?;
            if self.journal.setting(Setting::Kill).await?.is_none() {
                self.switch(Switch::Kill(stop.kill)).await?;
            }
        }
        // From here on the journal says it.
        self.bind_kill(None);
        Ok(())
    }

    /// Writes a stop to the emergency file, where the journal did not take it.
    pub(super) async fn spool_stop(&self, reason: &str) {
        let Some(log) = self.config.emergency.clone() else {
            return;
        };
        let line = EmergencyLine::Killed(EmergencyKill {
            at: self.now(),
            kill: reason.to_owned(),
        });
        let writing = tokio::task::spawn_blocking(move || log.write(&line));
        let written = tokio::time::timeout(SPOOLED_WITHIN, writing).await;
        if !matches!(written, Ok(Ok(Ok(())))) {
            tracing::error!("a stop is known to this process alone");
        }
    }
}
