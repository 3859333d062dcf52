//! Two accounts of one person in one process, each with its own desk and journal, over real sockets
//! to an emulator in this process. They share the sessions of both app keys.
//!
//! Run it with `cargo run --example two_accounts -p hoga`.

use hoga::{
    BrokerPort, Clock, Home, KisConfig, Opened, OrderRequest, Quantity, SharedStreams, SystemClock,
};
use kis_emulator::{AppKeyConfig, Core, Emulator, EmulatorConfig};
use kis_wire::Environment;
use std::io::Write;
use std::sync::Arc;
use std::time::Duration;

#[tokio::main]
#[expect(
    clippy::too_many_lines,
    reason = "one story, told from its beginning to its end"
)]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = std::io::stdout();
    // The venue: one person, two accounts with an app key each.
    let start = "2026-11-23T10:00:00+09:00".parse()?;
    let clock = SystemClock::showing(start);
    let key = |n: u32| AppKeyConfig {
        app_key: format!("PSexample{n:027}"),
        app_secret: format!("secret{n:0174}"),
        account: format!("{}000000{n}01", n.saturating_add(4)),
        ..AppKeyConfig::made_up(Environment::Live)
    };
    let mut emulated = EmulatorConfig::new(Environment::Live, start, 1);
    emulated.keys = vec![key(1), key(2)];
    let emulator =
        Emulator::start(Core::new(emulated), Arc::new(move || clock.now()), 0, 0).await?;

    // Each account names its own key first and the other's for the sessions only.
    let directory = std::env::temp_dir().join(format!("hoga-two-accounts-{}", std::process::id()));
    let home = Home::new(&directory).with_memory(directory.join("heads"));
    let streams = SharedStreams::default();
    let mut accounts: Vec<Opened> = Vec::new();
    for (mine, other) in [(key(1), key(2)), (key(2), key(1))] {
        let (number, product) = mine.account.split_at(8);
        let vars = [
            ("MODE", "LOCAL".to_owned()),
            ("KIS_APP_KEY", mine.app_key),
            ("KIS_APP_SECRET", mine.app_secret),
            ("KIS_ACCOUNT_NO", format!("{number}-{product}")),
            ("KIS_HTS_ID", mine.hts_id),
            ("KIS_APP_KEY_2", other.app_key),
            ("KIS_APP_SECRET_2", other.app_secret),
            ("KIS_REST_BASE_URL", emulator.rest_url()),
            ("KIS_WS_URL", emulator.websocket_url()),
        ];
        let config = KisConfig::from_vars(vars.map(|(name, value)| (name.to_owned(), value)))?;
        let clock: Arc<dyn Clock> = Arc::new(clock);
        let opened = hoga::open(config, &home, clock, "two_accounts", |builder| {
            builder.streams(&streams)
        })
        .await?;
        opened.adapter.connect_websocket().await?;
        accounts.push(opened);
    }

    for (n, account) in accounts.iter().enumerate() {
        let desk = &account.adapter;
        let order = desk
            .place_order(
                OrderRequest::buy("005930".parse()?, Quantity::from_shares(1))
                    .limit("71000".parse()?)
                    .id(format!("of-account-{n}").parse()?),
            )
            .await?;
        writeln!(
            out,
            "{}: {} is {}",
            desk.account(),
            order.symbol,
            order.status
        )?;
    }
    tokio::time::sleep(Duration::from_millis(200)).await;
    for account in &accounts {
        let orders = account
            .adapter
            .get_orders(account.adapter.account())
            .await?;
        writeln!(
            out,
            "{} knows {} order",
            account.adapter.account(),
            orders.len()
        )?;
        account.adapter.close().await?;
    }
    drop(accounts);
    std::fs::remove_dir_all(directory)?;
    Ok(())
}
