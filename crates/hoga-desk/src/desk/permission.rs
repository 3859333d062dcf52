//! What must allow an order before it leaves: the switches that bind every process, the gate, the
//! journal; and how a stop comes into force.

use super::{Inner, SETTING_WITHIN};
use crate::gate::{self, Arming, GateReason, MarketNow, Obstacle};
use crate::gateway::{ExecutionChannel, Gateway};
use crate::journal::{Author, Setting};
use crate::ledger_writer::Health;
use crate::switches::{self, Switch};
use hoga_port::{BrokerError, Result, Scope, Symbol};
use std::sync::Arc;
use std::sync::atomic::Ordering;

impl<G: Gateway> Inner<G> {
    /// Stops this desk at once, or lets it go on.
    pub(crate) fn bind_kill(&self, reason: Option<String>) {
        *self.killed.lock() = reason;
    }

    /// Writes a stop that binds this desk already, for the other processes: into the journal, or, where
    /// it does not take it soon, into the emergency file and into the journal later.
    pub(crate) async fn stop(self: Arc<Self>, reason: String) -> Result<()> {
        let kill = Switch::Kill(reason.clone());
        let as_of = self.followed();
        let written = tokio::time::timeout(SETTING_WITHIN, self.switch(kill.clone()))
            .await
            .unwrap_or_else(|_elapsed| Err(silent()));
        if written.is_ok() {
            // From here on the journal says it, to this desk too, which does not forget it.
            self.believe_stop(Setting::Kill, &reason, as_of);
            self.bind_kill(None);
        } else {
            self.spool_stop(&reason).await;
            self.write_kill_later(kill);
        }
        written
    }

    /// Writes a stop as soon as the journal takes it; until then it binds this desk alone.
    fn write_kill_later(self: &Arc<Self>, kill: Switch) {
        let weak = Arc::downgrade(self);
        let writes = "writes a stop that the journal did not take";
        self.tasks.spawn_guarded(writes, &self.vitals, async move {
            loop {
                tokio::time::sleep(SETTING_WITHIN).await;
                let Some(desk) = weak.upgrade() else { return };
                if desk.check_stopped().is_ok() {
                    return;
                }
                if desk.switch(kill.clone()).await.is_ok() {
                    tracing::warn!("the journal has the stop now, and it binds every process");
                    desk.bind_kill(None);
                    return;
                }
            }
        });
    }

    pub(super) async fn halt(&self, cause: &str) -> Result<()> {
        tracing::error!(
            cause,
            "trading is halted (거래 중지 모드); restart, or end the halt"
        );
        self.switch(Switch::Halt(cause.to_owned())).await
    }

    /// Changes what binds every process, with its note, as long as this desk holds the account.
    pub(crate) async fn switch(&self, switch: Switch) -> Result<()> {
        let written = switch.write(&*self.journal, Author::Desk, self.now());
        written.await.map(|_note| ())
    }

    /// What the gate looks at besides the books.
    pub(crate) async fn outside(&self) -> Result<gate::GateFacts> {
        let now = self.now();
        let armed_until = if self.config.needs_arming {
            let until = self.armed_until().await?;
            Some(until.map_or(Arming::Never, Arming::Until))
        } else {
            None
        };
        let is_streaming = self.wants_stream.load(Ordering::Acquire)
            && self.gateway.execution_channel() == ExecutionChannel::Stream;
        let outside = gate::GateFacts {
            markets: self
                .gateway
                .markets()
                .iter()
                .map(|market| MarketNow::of(self.config.calendars.of(*market), now))
                .collect(),
            is_streaming,
            skew: self.gateway.clock_skew(),
            journal: self.ledger_writer.health(),
            is_log_intact: self.is_log_intact.load(Ordering::Acquire) && !self.is_rewritten(),
            doubt: self.doubt(),
            ended_tasks: self.ended_tasks(),
            armed_until,
        };
        Ok(outside)
    }

    pub(crate) async fn gate(&self) -> Result<Vec<GateReason>> {
        let outside = self.outside().await?;
        let now = self.now();
        Ok(self
            .ledger_writer
            .read(|books| gate::check(&outside.with(books), now)))
    }

    fn ended_tasks(&self) -> Vec<&'static str> {
        let mut ended = self.vitals.ended();
        ended.extend(self.gateway.vitals().ended());
        ended
    }

    /// Reads what binds every process; a journal that does not answer cannot be read.
    pub(super) async fn setting(&self, setting: Setting) -> Result<Option<String>> {
        tokio::time::timeout(SETTING_WITHIN, self.journal.setting(setting))
            .await
            .unwrap_or_else(|_elapsed| Err(silent()))
    }

    /// Returns the caps.
    pub(crate) async fn limits(&self) -> Result<crate::RiskLimits> {
        let told = tokio::time::timeout(SETTING_WITHIN, switches::limits(&*self.journal))
            .await
            .unwrap_or_else(|_elapsed| Err(silent()))?;
        self.limits_given(told).await
    }

    /// Refuses at once what a person stopped, whatever the journal knows of it.
    pub(crate) fn check_stopped(&self) -> Result<()> {
        let killed = self.killed.lock();
        match killed.clone() {
            Some(reason) => Err(BrokerError::Halted { reason }),
            None => Ok(()),
        }
    }

    /// Refuses while nothing can be recorded.
    pub(crate) fn check_journal(&self) -> Result<()> {
        match self.ledger_writer.health() {
            Health::Good | Health::Fails => Ok(()),
            Health::Hangs | Health::Gone => Err(silent()),
            Health::Deposed => Err(crate::journal::lost_lock()),
        }
    }

    /// Refuses while a person killed trading or the machine halted it.
    pub(crate) async fn check_switches(&self) -> Result<()> {
        self.check_stopped()?;
        for switch in [Setting::Kill, Setting::Halt] {
            if let Some(reason) = self.stopped_by(switch).await? {
                return Err(BrokerError::Halted { reason });
            }
        }
        Ok(())
    }

    /// Returns all that the next order would be refused for, whatever it is: what a person or the machine
    /// stopped, and what closes the gate.
    pub(crate) async fn obstacles(&self) -> Result<Vec<Obstacle>> {
        let mut obstacles = Vec::new();
        let bound = self.check_stopped().err();
        let killed = self.stopped_by(Setting::Kill).await?;
        let halted = self.stopped_by(Setting::Halt).await?;
        let halted_by = |reason| BrokerError::Halted { reason };
        let stops = [
            (bound.or_else(|| killed.map(halted_by)), true),
            (halted.map(halted_by), false),
        ];
        for (error, is_expected) in stops {
            obstacles.extend(error.map(|error| Obstacle {
                what: error.to_string(),
                hint: error.hint().to_string(),
                todo: Some(error.hint()),
                is_expected,
                scope: Scope::All,
            }));
        }
        obstacles.extend(self.gate().await?.iter().map(Obstacle::from));
        Ok(obstacles)
    }

    pub(crate) async fn check_gate(&self, symbol: Symbol) -> Result<()> {
        gate::pass(&self.gate().await?, symbol)
    }
}

/// Returns what is heard of a journal that does not answer.
pub(super) fn silent() -> BrokerError {
    BrokerError::Journal {
        message: "the journal does not answer".into(),
        source: None,
    }
}
