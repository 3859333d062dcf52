//! Faults that the emulator plays by name, as `hoga emulator fault` does for people.

use super::super::faults::Fault;
use super::{FaultPlayer, unsigned};
use hoga_venue::feed::Random;
use serde_json::{Value, json};
use std::time::Duration;
use tokio::time::sleep;

/// HTTP statuses and bodies of answers that no table knows; the order is carried out all the same.
const ODD_ANSWERS: [(u16, &str); 5] = [
    (200, "empty"),
    (400, "text"),
    (502, "html"),
    (503, "null"),
    (504, "blank-head"),
];

impl FaultPlayer {
    /// Plays a fault by its name; one that finds nothing to hit does nothing.
    fn named(&self, fault: Value) {
        let Ok(fault) = serde_json::from_value(fault) else {
            return;
        };
        let planned = self.wire.with_core(|core, now| core.plan(now, &fault));
        if let Err(error) = planned {
            tracing::debug!(%error, "nothing to hit");
        }
    }

    /// Lets a named fault last for a while.
    async fn named_for(&self, name: &str, ms: i64) {
        self.named(json!({ "do": name }));
        sleep(Duration::from_millis(unsigned(ms))).await;
        self.named(json!({ "do": name, "off": true }));
    }

    pub(super) async fn strike_by_name(&self, fault: Fault, random: &mut Random) {
        match fault {
            Fault::ListChanges => {
                let times = random.between(1, 3);
                let path = "inquire-daily-ccld";
                self.named(json!({ "do": "data-changed", "path": path, "times": times }));
            }
            Fault::ListRepeats => {
                let _hiding = self.hide();
                self.named_for("repeat-pages", random.between(1_000, 15_000))
                    .await;
            }
            Fault::RowsHidden => {
                let _hiding = self.hide();
                self.named_for("hide-rows", random.between(1_000, 20_000))
                    .await;
            }
            Fault::OldDaysRefused => {
                let _hiding = self.hide();
                self.named_for("old-days", random.between(10_000, 60_000))
                    .await;
            }
            Fault::LimitsHidden => self.named_for("no-limits", 30_000).await,
            Fault::ControlCharacters => self.named_for("control-characters", 30_000).await,
            Fault::HungryKey => {
                let _hiding = self.hide();
                self.named_for("hungry-key", random.between(5_000, 60_000))
                    .await;
            }
            Fault::NoticesRefused => {
                self.named(json!({ "do": "refuse-notices" }));
                self.named(json!({ "do": "cut" }));
                sleep(Duration::from_millis(unsigned(
                    random.between(5_000, 90_000),
                )))
                .await;
                self.named(json!({ "do": "refuse-notices", "off": true }));
            }
            Fault::StrayNotice => {
                self.named(json!({ "do": "stray-notice" }));
                let now = self.wire.with_core(|_core, now| now);
                let mut strayed_at = self.strayed_at.lock();
                *strayed_at = Some(now);
            }
            Fault::OddNotice => self.named(json!({ "do": "odd-notice" })),
            Fault::StrayCancel => self.named(json!({ "do": "stray-cancel" })),
            Fault::OrderAnsweredOddly => {
                let last = i64::try_from(ODD_ANSWERS.len()).unwrap_or(1);
                let which = usize::try_from(random.between(0, last)).unwrap_or(0);
                let path = "order-cash";
                self.named(match ODD_ANSWERS.get(which) {
                    Some((status, body)) => json!({
                        "do": "fail-after", "path": path, "status": status, "body": body,
                    }),
                    None => json!({
                        "do": "refuse-after", "path": path, "code": "MCA05918",
                        "text": "아무도 모르는 응답입니다.",
                    }),
                });
            }
            _ => {}
        }
    }
}
