//! Serving a recorded session.

use crate::config::EmulatorConfig;
use crate::core::Core;
use crate::replay::Replay;
use hoga_port::time::Timestamp;
use kis_wire::recording::Recording;

impl Core {
    /// Serves a recording; `config` is that of [`config_of`](crate::config_of), and its first key may name
    /// another account, so that a journal takes two replays for two accounts. With `keeps_timing` answers
    /// take as long as they took.
    ///
    /// # Errors
    ///
    /// What of the first line is wrong.
    pub fn replaying(
        recording: Recording,
        config: EmulatorConfig,
        keeps_timing: bool,
    ) -> Result<Self, String> {
        let served = config.keys.first().map(|key| key.account.clone());
        let replay = Replay::new(recording, served.unwrap_or_default(), keeps_timing)?;
        let mut core = Self::new(config);
        core.replay = Some(replay);
        Ok(core)
    }

    /// Returns how many recorded records came while nobody was registered for them.
    pub fn records_unheard(&self) -> usize {
        self.replay.as_ref().map_or(0, Replay::unheard)
    }

    /// Returns how many recorded records are still to come.
    pub fn records_left(&self) -> usize {
        self.replay.as_ref().map_or(0, Replay::left)
    }

    /// Returns when so many of the records to come will have come.
    pub fn time_after(&self, records: usize) -> Option<Timestamp> {
        self.replay.as_ref()?.time_after(records)
    }
}
