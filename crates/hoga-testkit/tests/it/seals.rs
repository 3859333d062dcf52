//! Somebody who can write the journal and has not its key, against a desk that lives and one that opens.

use crate::begin;
use crate::stage::{enter, place, quiet, seconds};
use ambient::Clock;
use hoga_desk::believed::{self, Believed};
use hoga_desk::journal::audit::Head;
use hoga_desk::journal::{Author, Decision, Entry, Journal, Record, Setting};
use hoga_desk::seal::{KeptKey, SealKey};
use hoga_desk::switches::Switch;
use hoga_desk::{HeadMemory, RiskLimits, SecondMemory};
use hoga_kis::KisBrokerAdapter;
use hoga_port::{BrokerPort, OrderRef};
use hoga_testkit::Simulation;
use hoga_venue::Channel;
use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex};

/// What a machine keeps away from the journal; its keys come from a seed.
#[derive(Debug, Default)]
pub(crate) struct Machine {
    heads: Mutex<BTreeMap<String, Head>>,
    key: Mutex<Option<KeptKey>>,
    seed: u8,
}

impl Machine {
    pub(crate) fn seeded(seed: u8) -> Arc<Self> {
        Arc::new(Self {
            seed,
            ..Self::default()
        })
    }

    pub(crate) fn memory(self: &Arc<Self>) -> SecondMemory {
        SecondMemory {
            heads: Arc::<Self>::clone(self),
            must_know: false,
            account: None,
            place: "seals".into(),
        }
    }

    pub(crate) fn kept(&self) -> Option<KeptKey> {
        self.key.lock().unwrap().clone()
    }
}

impl HeadMemory for Machine {
    fn recall(&self, journal: &str) -> io::Result<Option<Head>> {
        Ok(self.heads.lock().unwrap().get(journal).cloned())
    }

    fn note(&self, journal: &str, head: &Head) -> io::Result<()> {
        let mut heads = self.heads.lock().unwrap();
        heads.insert(journal.to_owned(), head.clone());
        Ok(())
    }

    fn kept_at(&self, _place: &str) -> io::Result<Option<String>> {
        Ok(None)
    }

    fn keep_at(&self, _place: &str, _journal: &str) -> io::Result<()> {
        Ok(())
    }

    fn key(&self, _journal: &str) -> io::Result<Option<KeptKey>> {
        Ok(self.kept())
    }

    fn keep_key(&self, _journal: &str, key: &KeptKey) -> io::Result<()> {
        *self.key.lock().unwrap() = Some(key.clone());
        Ok(())
    }

    fn fresh_key(&self) -> io::Result<Option<SealKey>> {
        Ok(Some(SealKey::new([self.seed; 32])))
    }
}

async fn opened(simulation: &Simulation, machine: &Arc<Machine>) -> KisBrokerAdapter {
    let builder = simulation.builder().unwrap();
    let desk = builder.memory(Some(machine.memory())).open().await.unwrap();
    desk.reconcile("a command starts").await.unwrap();
    desk
}

/// Writes a setting as somebody does who has the database and not the key.
async fn forge(simulation: &Simulation, switch: Switch) {
    let stranger = simulation.journal.reopen();
    let now = simulation.clock.now();
    switch.write(&stranger, Author::Person, now).await.unwrap();
}

async fn refusal(simulation: &Simulation, desk: &KisBrokerAdapter, key: &str) -> String {
    let refused = place(simulation, desk, key, 70_000, 3).await.unwrap_err();
    refused.to_string()
}

async fn alarms(simulation: &Simulation) -> Vec<String> {
    let log = simulation.journal.read(0, usize::MAX).await.unwrap();
    let alarm = |entry| {
        if let Entry::Alarm { text, .. } = entry {
            Some(text)
        } else {
            None
        }
    };
    log.into_iter()
        .filter_map(|stored| alarm(stored.record.entry))
        .filter(|text| text.contains("not believed"))
        .collect()
}

async fn believed(simulation: &Simulation, machine: &Machine) -> Believed {
    let read = believed::read(&simulation.journal, machine.kept()).await;
    read.unwrap().0
}

fn caps(shares: u64) -> RiskLimits {
    RiskLimits {
        order_quantity: Some(hoga_port::Quantity::from_shares(shares)),
        ..RiskLimits::default()
    }
}

#[tokio::test(start_paused = true)]
async fn a_stop_that_somebody_takes_out_of_the_journal_holds() {
    begin();
    let (simulation, machine) = (quiet(), Machine::seeded(1));
    let desk = opened(&simulation, &machine).await;
    place(&simulation, &desk, "before", 70_100, 1)
        .await
        .unwrap();
    // A stop needs no seal, whoever writes it.
    forge(&simulation, Switch::Kill("by hand".into())).await;
    assert!(refusal(&simulation, &desk, "one").await.contains("by hand"));
    forge(&simulation, Switch::KillOff).await;
    let held = refusal(&simulation, &desk, "two").await;
    assert!(held.contains("without a seal"), "{held}");
    assert!(held.contains("hoga kill off"), "{held}");
    seconds(3).await;
    let told = alarms(&simulation).await;
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("kill off"), "{told:?}");
    // Brakes ask for nothing of it.
    let order = OrderRef::Id("before".parse().unwrap());
    desk.cancel_order(&simulation.account(), order)
        .await
        .unwrap();
    desk.abort().await;
    drop(desk);

    let desk = opened(&simulation, &machine).await;
    let held = refusal(&simulation, &desk, "three").await;
    assert!(held.contains("without a seal"), "{held}");
    assert_eq!(alarms(&simulation).await.len(), 1, "told once a day");
    // Who has the key ends it, and that holds for the next desk too.
    desk.kill(None).await.unwrap();
    place(&simulation, &desk, "four", 70_200, 1).await.unwrap();
    desk.close().await.unwrap();
    drop(desk);
    let desk = opened(&simulation, &machine).await;
    place(&simulation, &desk, "five", 70_300, 1).await.unwrap();
    desk.close().await.unwrap();
    let read = believed(&simulation, &machine).await;
    assert_eq!(read.rewritten(), None);
    assert_eq!(read.unproven().len(), 1, "{:?}", read.unproven());
}

#[tokio::test(start_paused = true)]
async fn a_halt_ends_with_a_seal_alone() {
    begin();
    let (simulation, machine) = (quiet(), Machine::seeded(1));
    let desk = opened(&simulation, &machine).await;
    forge(&simulation, Switch::Halt("by a stranger".into())).await;
    let held = refusal(&simulation, &desk, "one").await;
    assert!(held.contains("by a stranger"), "{held}");
    forge(&simulation, Switch::Resume).await;
    let held = refusal(&simulation, &desk, "two").await;
    assert!(held.contains("hoga resume"), "{held}");
    desk.resume().await.unwrap();
    place(&simulation, &desk, "three", 70_000, 1).await.unwrap();
    desk.close().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn of_the_caps_the_tighter_holds_until_a_person_with_the_key_raises_them() {
    begin();
    let (simulation, machine) = (quiet(), Machine::seeded(1));
    let desk = opened(&simulation, &machine).await;
    desk.set_limits(&caps(2)).await.unwrap();
    assert!(
        refusal(&simulation, &desk, "one")
            .await
            .contains("quantity")
    );
    forge(&simulation, Switch::Limits(caps(1_000))).await;
    assert_eq!(desk.limits().await.unwrap(), caps(2));
    assert!(
        refusal(&simulation, &desk, "two")
            .await
            .contains("quantity")
    );
    forge(&simulation, Switch::Limits(RiskLimits::default())).await;
    assert_eq!(desk.limits().await.unwrap(), caps(2));
    // A lower one holds, whoever wrote it.
    forge(&simulation, Switch::Limits(caps(1))).await;
    assert_eq!(desk.limits().await.unwrap(), caps(1));
    desk.close().await.unwrap();
    drop(desk);
    let desk = opened(&simulation, &machine).await;
    assert_eq!(desk.limits().await.unwrap(), caps(1));
    desk.set_limits(&caps(5)).await.unwrap();
    assert_eq!(desk.limits().await.unwrap(), caps(5));
    place(&simulation, &desk, "three", 70_000, 3).await.unwrap();
    desk.close().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn nobody_without_the_key_accepts_orders_that_the_journal_forgot() {
    begin();
    let (simulation, machine) = (quiet(), Machine::seeded(1));
    let desk = opened(&simulation, &machine).await;
    place(&simulation, &desk, "ours", 70_500, 1).await.unwrap();
    desk.close().await.unwrap();
    drop(desk);
    enter(&simulation, Channel::OpenApi, 69_000, 4);
    seconds(20).await;
    let desk = opened(&simulation, &machine).await;
    let closed = refusal(&simulation, &desk, "one").await;
    assert!(closed.contains("does not know"), "{closed}");
    desk.close().await.unwrap();
    drop(desk);
    let stranger = simulation.journal.reopen();
    let adopted = Record {
        at: simulation.clock.now(),
        entry: Entry::Decided {
            key: None,
            decision: Decision::Adopted { orders: 1 },
            seal: None,
        },
        order: None,
    };
    stranger.append(vec![adopted]).await.unwrap();
    forge(&simulation, Switch::OtherProgram(true)).await;
    let desk = opened(&simulation, &machine).await;
    let closed = refusal(&simulation, &desk, "two").await;
    assert!(closed.contains("does not know"), "{closed}");
    let read = believed(&simulation, &machine).await;
    assert_eq!(read.unproven().len(), 2, "{:?}", read.unproven());
    desk.adopt().await.unwrap();
    place(&simulation, &desk, "three", 70_600, 2).await.unwrap();
    desk.close().await.unwrap();
    drop(desk);
    let desk = opened(&simulation, &machine).await;
    place(&simulation, &desk, "four", 70_700, 2).await.unwrap();
    desk.close().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_journal_of_before_goes_on_with_the_settings_that_it_has() {
    begin();
    let (simulation, machine) = (quiet(), Machine::seeded(1));
    for switch in [
        Switch::Kill("yesterday".into()),
        Switch::KillOff,
        Switch::Limits(caps(1)),
        Switch::Limits(caps(5)),
    ] {
        forge(&simulation, switch).await;
    }
    let desk = opened(&simulation, &machine).await;
    assert_eq!(desk.limits().await.unwrap(), caps(5));
    place(&simulation, &desk, "one", 70_000, 3).await.unwrap();
    desk.close().await.unwrap();
    drop(desk);
    let read = believed(&simulation, &machine).await;
    assert_eq!(read.begun(), Some(5), "the event behind the settings");
    assert_eq!(machine.kept().unwrap().since, Some(5));
    // From there on the rule holds.
    forge(&simulation, Switch::Limits(caps(9))).await;
    let desk = opened(&simulation, &machine).await;
    assert_eq!(desk.limits().await.unwrap(), caps(5));
    desk.close().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_start_that_was_cut_between_key_and_note_begins_again() {
    begin();
    let (simulation, machine) = (quiet(), Machine::seeded(1));
    forge(&simulation, Switch::Limits(caps(5))).await;
    *machine.key.lock().unwrap() = Some(KeptKey {
        key: SealKey::new([1; 32]),
        since: None,
    });
    let desk = opened(&simulation, &machine).await;
    assert_eq!(desk.limits().await.unwrap(), caps(5));
    desk.close().await.unwrap();
    drop(desk);
    let since = machine.kept().unwrap().since;
    assert!(since.is_some());
    // The note was written, and where it is was not kept.
    machine.key.lock().unwrap().as_mut().unwrap().since = None;
    let desk = opened(&simulation, &machine).await;
    assert_eq!(
        machine.kept().unwrap().since,
        since,
        "and not a second time"
    );
    desk.close().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn without_its_key_a_journal_loses_nothing_but_what_loosens() {
    begin();
    let (simulation, here, there) = (quiet(), Machine::seeded(1), Machine::seeded(2));
    let desk = opened(&simulation, &here).await;
    place(&simulation, &desk, "one", 70_000, 3).await.unwrap();
    desk.kill(Some("for now".into())).await.unwrap();
    desk.kill(None).await.unwrap();
    desk.close().await.unwrap();
    drop(desk);
    let desk = opened(&simulation, &there).await;
    assert!(there.kept().is_none(), "no second key is begun");
    let held = refusal(&simulation, &desk, "two").await;
    assert!(held.contains("for now"), "{held}");
    let refused = desk.kill(None).await.unwrap_err().to_string();
    assert!(refused.contains("key is not on this machine"), "{refused}");
    // Brakes work, tightening too.
    let order = OrderRef::Id("one".parse().unwrap());
    desk.cancel_order(&simulation.account(), order)
        .await
        .unwrap();
    desk.set_limits(&caps(1)).await.unwrap();
    assert!(desk.set_limits(&caps(3)).await.is_err());
    desk.close().await.unwrap();
    drop(desk);
    // The key travels.
    *there.key.lock().unwrap() = here.kept();
    let desk = opened(&simulation, &there).await;
    place(&simulation, &desk, "three", 70_100, 1).await.unwrap();
    desk.set_limits(&caps(3)).await.unwrap();
    place(&simulation, &desk, "four", 70_200, 3).await.unwrap();
    desk.close().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_log_without_the_beginning_of_its_seals_lets_no_order_leave() {
    begin();
    let (simulation, machine) = (quiet(), Machine::seeded(1));
    let desk = opened(&simulation, &machine).await;
    desk.close().await.unwrap();
    drop(desk);
    // As somebody leaves it who wrote the log anew, without its seals.
    let other = quiet();
    let bare = other.open().await.unwrap();
    bare.close().await.unwrap();
    drop(bare);
    let desk = opened(&other, &machine).await;
    let closed = refusal(&other, &desk, "one").await;
    assert!(closed.contains("is not what was written"), "{closed}");
    desk.abort().await;
}

#[tokio::test(start_paused = true)]
async fn the_end_of_a_day_is_sealed_while_a_desk_lives() {
    begin();
    let (simulation, machine) = (quiet(), Machine::seeded(1));
    let builder = simulation.builder().unwrap();
    let builder = builder.memory(Some(machine.memory()));
    let desk = builder.open().await.unwrap();
    let before = believed(&simulation, &machine).await.right().0;
    seconds(15 * 3_600).await;
    let read = believed(&simulation, &machine).await;
    assert_eq!(read.right().0, before + 1, "midnight in Seoul");
    desk.abort().await;
    let set = simulation.journal.setting(Setting::Sealed).await.unwrap();
    assert!(set.is_some());
}
