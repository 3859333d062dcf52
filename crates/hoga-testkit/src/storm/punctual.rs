//! What is known in time: a fill within two minutes in which the venue could show it and somebody was
//! there to see it, and that an order left, or that its answer was lost, whoever asked for it.

use super::fault_player::FaultPlayer;
use super::oracle::Oracle;
use hoga_port::OrderId;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::sleep;

/// How often the ledger is compared with what is known.
const EVERY: Duration = Duration::from_secs(1);
/// Clear seconds after which a fill must be known.
const FILL_WITHIN: u32 = 120;
/// Seconds of one process after which it is known that a request left, was not sent, or what it waits for;
/// with the disk and every answer at their slowest the longest seen was 48.
const ANSWER_WITHIN: u32 = 75;

/// Seconds for which something was not known although it could be, by key.
#[derive(Debug, Default)]
struct Late(BTreeMap<OrderId, u32>);

impl Late {
    /// Forgets all but these.
    fn keep(&mut self, keys: &[OrderId]) {
        self.0.retain(|key, _| keys.contains(key));
    }

    /// Takes another second in which these are not known; returns those for which it was one too many.
    fn another(&mut self, keys: Vec<OrderId>, within: u32) -> Vec<OrderId> {
        let too_late = |key: &OrderId| {
            let seconds = self.0.entry(key.clone()).or_default();
            *seconds = seconds.saturating_add(1);
            *seconds > within
        };
        keys.into_iter().filter(too_late).collect()
    }
}

/// Watches for ever.
pub(super) async fn watch(oracle: Arc<Oracle>, fault_player: Arc<FaultPlayer>) {
    let (mut fills, mut answers) = (Late::default(), Late::default());
    #[expect(clippy::infinite_loop, reason = "ends with the task that polls it")]
    loop {
        sleep(EVERY).await;
        let behind = oracle.behind();
        let keys: Vec<OrderId> = behind.iter().map(|(key, ..)| key.clone()).collect();
        fills.keep(&keys);
        if oracle.is_connected() && fault_player.is_clear() {
            for late in fills.another(keys, FILL_WITHIN) {
                oracle.violation(format!(
                    "of {late} a fill is not known, and for two minutes the venue could show it: {:?}",
                    behind.iter().find(|(key, ..)| *key == late)
                ));
            }
        }
        if !oracle.is_alive() {
            answers = Late::default();
            continue;
        }
        let unanswered: Vec<OrderId> = oracle.unanswered().into_iter().collect();
        answers.keep(&unanswered);
        for late in answers.another(unanswered, ANSWER_WITHIN) {
            oracle.violation(format!(
                "{late} was written down {ANSWER_WITHIN} s ago, and nothing tells whether it left"
            ));
        }
    }
}
