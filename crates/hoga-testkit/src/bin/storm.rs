//! Runs storms: `storm --seeds 1000`, `storm --seed 17`, and `storm --seeds 200 --until broken`, which
//! ends at the first seed that breaks a rule. With `--kind brakes` it runs brake storms instead, with
//! `--kind month` thirty days on one journal.

#![expect(clippy::print_stdout, reason = "a command for developers")]

use ambient::Mutex;
use hoga_testkit::storm::{self, Report, Total};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

struct Wanted {
    first: u64,
    seeds: u64,
    is_one_enough: bool,
    is_single: bool,
    kind: Kind,
}

/// Which storms are run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Trading,
    Brakes,
    Month,
}

impl Kind {
    fn run(self, seed: u64) -> Report {
        match self {
            Self::Trading => storm::run(seed),
            Self::Brakes => storm::run_brakes(seed),
            Self::Month => storm::run_month(seed),
        }
    }
}

fn wanted() -> Result<Wanted, String> {
    let usage = "usage: storm [--seeds N] [--from SEED] [--seed SEED] [--until broken] [--kind trading | brakes | month]";
    let mut wanted = Wanted {
        first: 0,
        seeds: 100,
        is_one_enough: false,
        is_single: false,
        kind: Kind::Trading,
    };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let value = words.next().ok_or(usage)?;
        let number = || {
            value
                .parse::<u64>()
                .map_err(|_not_a_number| usage.to_owned())
        };
        match word.as_str() {
            "--seeds" => wanted.seeds = number()?,
            "--from" => wanted.first = number()?,
            "--seed" => {
                (wanted.first, wanted.seeds, wanted.is_single) = (number()?, 1, true);
            }
            "--kind" => {
                wanted.kind = match value.as_str() {
                    "trading" => Kind::Trading,
                    "brakes" => Kind::Brakes,
                    "month" => Kind::Month,
                    _ => return Err(usage.into()),
                };
            }
            "--until" if value == "broken" => wanted.is_one_enough = true,
            _ => return Err(usage.into()),
        }
    }
    Ok(wanted)
}

/// Tasks that are told to panic do it quietly.
fn hush() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        let text = info.payload_as_str().unwrap_or_default();
        if !text.ends_with("was told to break") {
            usual(info);
        }
    }));
}

fn main() -> ExitCode {
    hush();
    let wanted = match wanted() {
        Ok(wanted) => wanted,
        Err(error) => {
            println!("{error}");
            return ExitCode::from(2);
        }
    };
    let total = storms(&wanted);
    println!("{total}");
    for (seed, violations) in total.failed() {
        println!("seed {seed}: {}", violations.join("\n    "));
        let kind = match wanted.kind {
            Kind::Trading => "",
            Kind::Brakes => " --kind brakes",
            Kind::Month => " --kind month",
        };
        println!("    replay: cargo xtask storm --seed {seed}{kind}");
    }
    let resolves = wanted.kind != Kind::Trading || total.resolves_enough();
    let is_good = total.failed().is_empty() && resolves;
    if is_good {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Runs the seeds on every processor; one broken rule may be enough.
fn storms(wanted: &Wanted) -> Total {
    let next = AtomicU64::new(wanted.first);
    let end = wanted.first.saturating_add(wanted.seeds);
    let total = Mutex::new(Total::default());
    let is_found = AtomicBool::new(false);
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    let is_enough = wanted.is_one_enough && is_found.load(Ordering::Relaxed);
                    if seed >= end || is_enough {
                        break;
                    }
                    let report = calm(wanted.kind, seed);
                    if !report.violations.is_empty() {
                        is_found.store(true, Ordering::Relaxed);
                    }
                    if wanted.is_single {
                        for stored in &report.stored {
                            let entry = serde_json::to_string(&stored.record.entry);
                            let at = stored.record.at;
                            println!("{} {at} {}", stored.sequence, entry.unwrap_or_default());
                        }
                    }
                    total.lock().add(report);
                }
            });
        }
    });
    total.into_inner()
}

/// Runs a storm; a panic in it is a broken rule.
fn calm(kind: Kind, seed: u64) -> Report {
    std::panic::catch_unwind(|| kind.run(seed)).unwrap_or_else(|_panic| Report::panicked(seed))
}
