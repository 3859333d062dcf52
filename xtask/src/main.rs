//! The project's own commands: `cargo xtask test`, `check`, `tidy`.
//!
//! `test` runs everything the continuous integration runs, installs what it needs, and fails loudly
//! when a part could not run.

#![expect(clippy::print_stderr, reason = "a command for developers")]

mod advisories;
mod built;
mod clients;
mod codegen;
mod coverage;
mod cycles;
mod independent;
mod mistakes;
mod mutants;
mod nevers;
mod outside;
mod patches;
mod postgres;
mod secrets;
mod tidy;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};
use std::{env, fs};

/// The version of the test runner that is installed when none is there.
const NEXTEST: &str = "0.9";
/// The version of the coverage tool that is installed when none is there.
const TARPAULIN: &str = "0.37";
/// The version of the dependency checker that is installed when none is there.
const DENY: &str = "0.20";

/// A step that takes less says nothing of its time.
const WORTH_SAYING: Duration = Duration::from_secs(5);

type Outcome = Result<(), String>;

fn main() -> ExitCode {
    let mut words = env::args().skip(1);
    let done = match (words.next().as_deref(), words.next().as_deref()) {
        (Some("test"), None) => test(),
        (Some("check"), None) => check(),
        (Some("check"), Some("--full")) => check().and_then(|()| full()),
        (Some("codegen"), None) => codegen::run(&root(), false),
        (Some("codegen"), Some("--check")) => codegen::run(&root(), true),
        (Some("tidy"), None) => tidy::run(&root()),
        (Some("postgres"), Some(_)) => postgres(&env::args().skip(2).collect::<Vec<_>>()),
        (Some("mutants"), only) => mutants::run(&root(), only),
        (Some("mistakes"), only) => mistakes::run(&root(), only),
        (Some("coverage"), None) => coverage(),
        (Some("clients"), None) => clients::all().and_then(|()| independent::run_morning()),
        (Some("outside"), None) => outside::strategy(),
        (Some("soak"), None) => soak(),
        (Some("storm"), _) => storm(&env::args().skip(2).collect::<Vec<_>>()),
        _ => Err("usage: cargo xtask test | check [--full] | codegen [--check] | tidy | clients | outside | soak | mutants [ROW] | mistakes [NAME] | coverage | postgres COMMAND | storm [--seeds N | --seed S] [--from S] [--until broken] [--kind brakes | month]".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}

fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// Runs a command in the repository and says what failed.
fn run(program: &str, arguments: &[&str], extra: &[(&str, &str)]) -> Outcome {
    let line = format!("{program} {}", arguments.join(" "));
    eprintln!("==> {line}");
    #[expect(
        clippy::disallowed_methods,
        reason = "a developer is told how long a step takes"
    )]
    let now = Instant::now;
    let start = now();
    let status = Command::new(program)
        .args(arguments)
        .envs(extra.iter().copied())
        .current_dir(root())
        .status()
        .map_err(|error| format!("{line} could not be started: {error}"))?;
    let took = start.elapsed();
    if took >= WORTH_SAYING {
        eprintln!("    {program} took {} s", took.as_secs());
    }
    if status.success() {
        Ok(())
    } else {
        Err(format!("{line} failed ({status})"))
    }
}

fn has_cargo_command(name: &str) -> bool {
    Command::new("cargo")
        .args([name, "--version"])
        .output()
        .is_ok_and(|output| output.status.success())
}

/// Installs a cargo command if it is missing.
fn ensure(name: &str, version: &str) -> Outcome {
    if has_cargo_command(name) {
        return Ok(());
    }
    let package = format!("cargo-{name}");
    run(
        "cargo",
        &[
            "install",
            "--locked",
            // It is built once and runs for a second.
            "--debug",
            &package,
            "--version",
            &format!("^{version}"),
        ],
        &[],
    )
    .map_err(|error| format!("{error}; install {package} by hand and run again"))
}

/// Formatting, lints, documentation, layout, dependencies.
fn check() -> Outcome {
    ensure("deny", DENY)?;
    run("cargo", &["fmt", "--all", "--check"], &[])?;
    codegen::run(&root(), true)?;
    let clippy = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--locked",
        "--",
        "-Dwarnings",
    ];
    run("cargo", &clippy, &[])?;
    let doc = ["doc", "--workspace", "--no-deps", "--locked"];
    run("cargo", &doc, &[("RUSTDOCFLAGS", "-Dwarnings")])?;
    run(
        "cargo",
        &["deny", "--locked", "check", "bans", "licenses", "sources"],
        &[],
    )?;
    advisories::check()?;
    tidy::run(&root())
}

/// Everything: the checks, all tests, the examples, and the search for planted secrets.
fn test() -> Outcome {
    ensure("nextest", NEXTEST)?;
    check()?;
    secrets::forget(&root())?;
    let all = [
        "nextest",
        "run",
        "--workspace",
        "--locked",
        "--no-fail-fast",
    ];
    with_postgres("cargo", &all)?;
    run("cargo", &["test", "--workspace", "--doc", "--locked"], &[])?;
    examples()?;
    outside::strategy()?;
    clients::all()?;
    independent::run_morning()?;
    storms()?;
    rounds("5")?;
    secrets::search(&root())
}

/// Runs every example of the library, and the tests in them.
fn examples() -> Outcome {
    let directory = root().join("crates/hoga/examples");
    let entries = fs::read_dir(&directory).map_err(|error| error.to_string())?;
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.path().file_stem()?.to_str().map(str::to_owned))
        .collect();
    names.sort();
    built::programs()?;
    for name in &names {
        built::start(&format!("examples/{name}"), &[], &[])?;
    }
    run(
        "cargo",
        &["test", "--locked", "-q", "--workspace", "--examples"],
        &[],
    )
}

/// Seeds of the storm against cancels that every run of the tests goes through.
const BRAKE_SEEDS: &str = "200";
/// Seeds of the storm of thirty days that every run of the tests goes through.
const MONTH_SEEDS: &str = "1";
/// Seeds of the storm that every run of the tests goes through.
const STORM_SEEDS: &str = "400";
/// Runs a command beside a PostgreSQL server of its own.
fn postgres(words: &[String]) -> Outcome {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.split_first() {
        Some((program, arguments)) => with_postgres(program, arguments),
        None => Err("usage: cargo xtask postgres COMMAND".into()),
    }
}

fn with_postgres(program: &str, arguments: &[&str]) -> Outcome {
    let cluster = postgres::Cluster::start()?;
    let environment = [
        ("HOGA_TEST_DATABASE_URL", cluster.url()),
        ("HOGA_TEST_DATABASE_RESTART", cluster.restart_command()),
    ];
    let environment = environment
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    run(program, arguments, &environment)
}

/// Runs the storm with its own arguments, built for speed.
fn storm(arguments: &[String]) -> Outcome {
    let cargo = "run --release --locked -q -p hoga-testkit --bin storm --";
    let arguments: Vec<&str> = cargo
        .split(' ')
        .chain(arguments.iter().map(String::as_str))
        .collect();
    run("cargo", &arguments, &[])
}

/// Storms of every kind without a broken rule.
fn storms() -> Outcome {
    built::programs()?;
    built::start("storm", &["--seeds", STORM_SEEDS], &[])?;
    built::start("storm", &["--seeds", BRAKE_SEEDS, "--kind", "brakes"], &[])?;
    built::start("storm", &["--seeds", MONTH_SEEDS, "--kind", "month"], &[])
}

/// Three days of market at full speed, compared with the ledgers all the way; then 500 sessions at
/// once on real sockets.
fn soak() -> Outcome {
    for words in ["soak -- --hours 72", "load -- --sessions 500"] {
        let cargo = "run --release --locked -q -p hoga-testkit --bin".split(' ');
        run(
            "cargo",
            &cargo.chain(words.split(' ')).collect::<Vec<_>>(),
            &[],
        )?;
    }
    Ok(())
}

/// Kills real processes, on both databases.
fn rounds(count: &str) -> Outcome {
    built::programs()?;
    built::start("rounds", &["--rounds", count, "--database", "sqlite"], &[])?;
    let program = built::program("rounds");
    let arguments = ["--rounds", count, "--database", "postgres"];
    with_postgres(&program.to_string_lossy(), &arguments)
}

/// Runs each fuzz target for two minutes; a finding is printed with the seed that replays it.
fn fuzz() -> Outcome {
    let targets = "nextest run --profile fuzz --release --locked --no-fail-fast -p kis-wire -p kis-emulator -p hoga -p hoga-cli fuzz::";
    let arguments: Vec<&str> = targets.split(' ').collect();
    let time = [
        ("BOLERO_RANDOM_TEST_TIME_MS", "120000"),
        ("BOLERO_RANDOM_ITERATIONS", "100000000"),
    ];
    run("cargo", &arguments, &time)
}

/// Drops a line under an order between two network namespaces: what the client gave up must not arrive.
/// It takes six minutes, and fails where there is no root.
fn late() -> Outcome {
    built::programs()?;
    built::start("late", &[], &[])
}

/// Measures which lines the tests run, in `target/coverage`; tests, examples and tools do not count.
/// The two longest simulations are left out: instrumented they take longer than all the rest.
fn coverage() -> Outcome {
    ensure("tarpaulin", TARPAULIN)?;
    let arguments = "tarpaulin --engine llvm --workspace --exclude xtask --follow-exec --skip-clean \
                     --no-fail-fast --timeout 900 --target-dir target/coverage --out Json \
                     --output-dir target/coverage --exclude-files crates/*/tests/* \
                     crates/*/benches/* crates/hoga/examples/* crates/hoga-testkit/* xtask/* \
                     -- --skip an_hour_of --skip forty_subscriptions";
    let arguments: Vec<&str> = arguments.split_whitespace().collect();
    with_postgres("cargo", &arguments)?;
    let report = root().join("target/coverage/tarpaulin-report.json");
    let report = fs::read_to_string(&report).map_err(|error| error.to_string())?;
    eprintln!("{}", coverage::judge(&report)?);
    Ok(())
}

/// What takes longer: the fuzz targets, bytes that leave late, ten thousand storms, every planted mistake, a
/// hundred kills on each database, the demo with five seeds.
fn full() -> Outcome {
    late()?;
    fuzz()?;
    soak()?;
    storm(&["--seeds".into(), "10000".into()])?;
    storm(&["--seeds", "2000", "--kind", "brakes"].map(String::from))?;
    storm(&["--seeds", "100", "--kind", "month"].map(String::from))?;
    mistakes::run(&root(), None)?;
    rounds("100")?;
    for seed in ["1", "2", "3", "4", "5"] {
        run(
            "cargo",
            &[
                "run",
                "--release",
                "--locked",
                "-q",
                "--",
                "demo",
                "--seed",
                seed,
            ],
            &[],
        )?;
    }
    Ok(())
}
