//! The library's local market is the command's.

use super::{code, hoga, home, words};
use hoga::BrokerPort as _;

#[test]
fn a_program_finds_on_the_local_market_what_the_command_placed() {
    let directory = home("local-library");
    let bought = hoga(
        &directory,
        &[],
        &["buy", "005930", "3", "--limit", "60000", "--id", "by-hand"],
    );
    assert_eq!(code(&bought), 0, "{}", words(&bought));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let home = hoga::Home::new(&directory).with_memory(directory.with_extension("heads"));
        let local = hoga::local(&home, "a program").await.unwrap();
        let broker = local.broker();
        let orders = broker.get_orders(broker.account()).await.unwrap();
        let ids = orders.iter().filter_map(|order| order.id.as_ref());
        assert_eq!(
            ids.map(ToString::to_string).collect::<Vec<_>>(),
            ["by-hand"]
        );
        local.end().await.unwrap();
    });
    // The program ended properly, so the command goes on from there.
    let cancelled = hoga(&directory, &[], &["cancel", "by-hand"]);
    assert_eq!(code(&cancelled), 0, "{}", words(&cancelled));
}
