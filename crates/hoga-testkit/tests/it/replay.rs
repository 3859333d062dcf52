//! A recorded session: what is not in it, and that a replay is the same day twice.

use crate::begin;
use crate::stage::{samsung, seconds};
use ambient::Mutex;
use hoga_kis::{KisBrokerAdapter, Recording};
use hoga_port::{BrokerPort, Delivery, Side, Start};
use hoga_testkit::redaction::{ACCOUNT, APP_KEY, APP_SECRET, HTS_ID};
use hoga_testkit::{Simulation, SimulationConfig};
use kis_wire::Environment;
use kis_wire::recording::{Recording as Recorded, What};
use std::io::Write;
use std::sync::Arc;
use tokio::time::timeout;

/// A file in memory.
#[derive(Clone, Default)]
struct Tape(Arc<Mutex<Vec<u8>>>);

impl Tape {
    fn text(&self) -> String {
        let bytes = self.0.lock();
        String::from_utf8(bytes.clone()).unwrap()
    }
}

impl Write for Tape {
    fn write(&mut self, buffer: &[u8]) -> std::io::Result<usize> {
        let mut bytes = self.0.lock();
        bytes.extend_from_slice(buffer);
        Ok(buffer.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// A strategy: buys at the ask when it has seen twenty prints, sells what it got a minute later, and
/// writes down everything it sees.
async fn strategy(simulation: &Simulation, desk: &KisBrokerAdapter) -> Vec<String> {
    let mut trades = desk.trades(&[samsung()]).unwrap();
    let mut executions = desk.executions(Start::After(0)).unwrap();
    desk.connect_websocket().await.unwrap();
    let mut seen = Vec::new();
    let mut limit = 0;
    while seen.len() < 20 {
        if let Some(Delivery::Item(trade)) = trades.next().await {
            limit = trade.price.to_string().parse().unwrap();
            seen.push(format!("{} {} {}", trade.at, trade.price, trade.quantity));
        }
    }
    for (key, side, price) in [
        ("in", Side::Buy, limit + 500),
        ("out", Side::Sell, limit - 1_000),
    ] {
        let order = simulation.order(key, samsung(), side, Some(price), 3);
        let placed = desk.place_order(order).await;
        seen.push(format!(
            "{key}: {:?}",
            placed.map(|order| order.broker_order_id)
        ));
        seconds(60).await;
    }
    while let Ok(Some(Delivery::Item(event))) =
        timeout(std::time::Duration::from_millis(50), executions.next()).await
    {
        let (order, what) = (&event.order, &event.kind);
        let key = order.id.as_ref().map(ToString::to_string);
        seen.push(format!(
            "{key:?} {what:?} {} {}",
            order.status, order.filled
        ));
    }
    let cash = desk.get_cash(desk.account()).await.unwrap();
    let held = desk.get_positions(desk.account()).await.unwrap();
    seen.push(format!("{cash:?} {held:?}"));
    seen
}

async fn recorded(environment: Environment) -> (String, Vec<String>) {
    let tape = Tape::default();
    let recording = Recording::to(tape.clone());
    let simulation = Simulation::start(SimulationConfig {
        environment,
        listings: 2,
        recording: Some(recording.clone()),
        ..SimulationConfig::default()
    });
    let desk = simulation.open().await.unwrap();
    let seen = strategy(&simulation, &desk).await;
    assert!(recording.entries().unwrap() > 100);
    (tape.text(), seen)
}

#[tokio::test(start_paused = true)]
async fn a_strategy_sees_the_recorded_day_again_and_again() {
    begin();
    for environment in [Environment::Live, Environment::Paper] {
        let (text, first) = recorded(environment).await;
        let fills = |seen: &[String]| seen.iter().filter(|line| line.contains("Filled")).count();
        assert!(fills(&first) >= 2, "{first:#?}");
        for _ in 0..2 {
            let config = SimulationConfig {
                environment,
                ..SimulationConfig::default()
            };
            let replay = Simulation::replaying(&text, config).unwrap();
            let desk = replay.open().await.unwrap();
            assert_eq!(strategy(&replay, &desk).await, first, "{environment}");
            // What was not recorded is refused, and said to be.
            let order = replay.order("new", samsung(), Side::Buy, Some(71_000), 9);
            let refused = desk.place_order(order).await.unwrap_err().to_string();
            assert!(refused.contains("not in the recording"), "{refused}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_recorded_day_is_a_market_that_takes_any_order() {
    begin();
    let (text, first) = recorded(Environment::Live).await;
    let prints: Vec<&String> = first.iter().take(20).collect();
    for _ in 0..2 {
        let config = SimulationConfig::default();
        let simulation = Simulation::on_recorded_market(&text, config).unwrap();
        let desk = simulation.open().await.unwrap();
        let mut trades = desk.trades(&[samsung()]).unwrap();
        desk.connect_websocket().await.unwrap();
        let mut seen = Vec::new();
        while seen.len() < 20 {
            if let Some(Delivery::Item(trade)) = trades.next().await {
                seen.push(format!("{} {} {}", trade.at, trade.price, trade.quantity));
            }
        }
        assert_eq!(seen.iter().collect::<Vec<_>>(), prints);
        // Nobody bought four at the market on that day.
        let order = simulation.order("four", samsung(), Side::Buy, None, 4);
        desk.place_order(order).await.unwrap();
        seconds(20).await;
        let ours = crate::stage::order(&desk, "four");
        let oracle = simulation.wire.with_core(|core, _| {
            let account = crate::stage::account();
            let row = core.venue().orders_of(&account).next().unwrap();
            (row.filled, row.filled_amount)
        });
        assert_eq!(oracle.0, 4);
        assert_eq!(ours.filled_amount, oracle.1.into());
        seconds(600).await;
        let left = simulation.wire.with_core(|core, _| core.steps_left());
        assert_eq!(left, 0, "the whole day was played");
    }
    let empty = text.lines().next().unwrap().to_owned() + "\n";
    let nothing = Simulation::on_recorded_market(&empty, SimulationConfig::default());
    assert!(nothing.unwrap_err().contains("no prints"));
}

#[tokio::test(start_paused = true)]
async fn nothing_secret_and_nobodys_name_is_in_a_recording() {
    begin();
    let (text, _) = recorded(Environment::Live).await;
    let (number, _) = ACCOUNT.split_once('-').unwrap();
    for planted in [number, APP_KEY, APP_SECRET, HTS_ID, "Bearer", "eyJ"] {
        assert!(!text.contains(planted), "{planted}");
    }
    let recording = Recorded::read(&text).unwrap();
    let (mut notices, mut answers) = (0, 0);
    for entry in &recording.entries {
        match &entry.what {
            What::Got { text, .. } if text.starts_with("1|") => {
                assert!(text.contains("hogauser^5000000001^"), "{text}");
                notices += 1;
            }
            What::Got { text, .. } => {
                assert!(!text.contains("\"key\":\"a"), "a cipher: {text}");
            }
            What::Call(call) if call.path.starts_with("/oauth2/") => {
                let answer = call.answer.as_ref().unwrap();
                assert!(answer.body.is_null() && call.fields.is_empty());
                answers += 1;
            }
            What::Call(_) | What::Opened { .. } | What::Sent { .. } | What::Closed { .. } => {}
        }
    }
    assert!(notices >= 4 && answers >= 2, "{notices} {answers}");
}
