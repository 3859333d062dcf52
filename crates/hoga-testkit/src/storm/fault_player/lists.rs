//! What goes wrong with the lists.

use super::super::faults::Fault;
use super::FaultPlayer;
use hoga_venue::feed::Random;
use kis_emulator::{Core, Fate};
use std::time::Duration;
use tokio::time::sleep;

impl FaultPlayer {
    pub(super) async fn strike_query(&self, fault: Fault, random: &mut Random) {
        match fault {
            Fault::QueryFails => {
                let fates = [
                    Fate::Html,
                    Fate::LoseAnswer,
                    Fate::Throttle,
                    Fate::Truncate,
                    Fate::NoWords,
                    Fate::Routing,
                ];
                let which = usize::try_from(random.between(0, 5)).unwrap_or(0);
                let fate = fates.get(which).copied().unwrap_or_default();
                let times = random.between(1, 4);
                for _ in 0..times {
                    self.next_call("inquire-daily-ccld", fate);
                }
                let _hiding = self.hide();
                sleep(Duration::from_secs(10)).await;
            }
            Fault::QueryDoublesRows => {
                let set = |core: &mut Core, on| core.faults.doubles_rows = on;
                self.last(random, 5_000, set).await;
            }
            Fault::QueryBlind => {
                let set = |core: &mut Core, on| core.quirks_mut().is_ccld_blind = on;
                self.last(random, 20_000, set).await;
            }
            Fault::ShortRows => {
                let set = |core: &mut Core, on| core.faults.shortens_rows = on;
                self.last(random, 15_000, set).await;
            }
            Fault::CreditLots => {
                let set = |core: &mut Core, on| core.faults.shows_credit_lots = on;
                self.hold(Duration::from_secs(30), set).await;
            }
            // Until all is healed.
            _ => self
                .wire
                .with_core(|core, _now| core.faults.shows_odd_rows = true),
        }
    }
}
