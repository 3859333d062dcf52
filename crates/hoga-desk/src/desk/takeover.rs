//! Noticing that another desk took over the account, also while there is nothing to write: the line of
//! the key is closed at once, since it is the other desk's now.

use super::{Inner, SETTING_WITHIN};
use crate::gateway::Gateway;
use crate::journal::Setting;
use std::sync::Weak;
use std::time::Duration;
use tokio::time::{sleep, timeout};

/// Whose the account is, is looked at this often.
const EVERY: Duration = Duration::from_secs(2);

/// What these tasks do, for whoever hears of their end.
pub(super) const WATCHES: &str = "watches for another desk of the account";
pub(super) const CLOSES: &str = "closes the line once another desk has the account";

/// Looks whether the journal is still this desk's; `epoch` is what it had when the desk took it over.
pub(super) async fn watch<G: Gateway>(desk: Weak<Inner<G>>, epoch: Option<String>) {
    loop {
        sleep(EVERY).await;
        let Some(desk) = desk.upgrade() else { return };
        let asked = timeout(SETTING_WITHIN, desk.journal.setting(Setting::Epoch)).await;
        // A journal that cannot be read deposes nobody.
        if let Ok(Ok(Some(now))) = asked
            && epoch.as_ref().is_some_and(|before| *before != now)
        {
            desk.ledger_writer.depose();
            return;
        }
    }
}

/// Closes the line once another desk has the account.
pub(super) async fn close_line<G: Gateway>(
    desk: Weak<Inner<G>>,
    deposed: impl Future<Output = ()>,
) {
    deposed.await;
    if let Some(desk) = desk.upgrade() {
        tracing::error!("another process took over this account: the real-time line is closed");
        desk.disconnect().await;
    }
}
