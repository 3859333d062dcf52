//! A fill is known in time: within two minutes in which the venue could show it and somebody was there
//! to see it.

use super::truth::Truth;
use super::weather::Weather;
use hoga_port::IdempotencyKey;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::sleep;

/// How often the ledger is compared with what is known.
const EVERY: Duration = Duration::from_secs(1);
/// Clear seconds after which a fill must be known.
const WITHIN: u32 = 120;

/// Watches for ever.
pub(super) async fn watch(truth: Arc<Truth>, weather: Arc<Weather>) {
    let mut late: BTreeMap<IdempotencyKey, u32> = BTreeMap::new();
    #[expect(clippy::infinite_loop, reason = "ends with the task that polls it")]
    loop {
        sleep(EVERY).await;
        let behind = truth.behind();
        late.retain(|key, _| behind.iter().any(|(other, ..)| other == key));
        if !truth.is_connected() || !weather.is_clear() {
            continue;
        }
        for (key, seen, shares) in behind {
            let seconds = late.entry(key.clone()).or_default();
            *seconds = seconds.saturating_add(1);
            if *seconds > WITHIN {
                truth.violation(format!(
                    "{key} shows {seen} filled, and for two minutes the venue could show {shares}"
                ));
            }
        }
    }
}
