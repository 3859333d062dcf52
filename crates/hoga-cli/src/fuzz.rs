//! Fuzz targets: files that people give. Never a panic, never a stack that overflows, never a secret in
//! a message.
//!
//! `cargo test` runs each for a moment; `cargo xtask check --full` for two minutes.

use crate::commands::emulator::{fault, keys};
use crate::settings::{ConfigFile, kis_devlp};
use bolero::check;
use edits::Edited;
use hoga::local_market::Saved;
use kis_wire::Environment;
use market_rules::Calendar;

#[path = "../../kis-wire/tests/it/edits.rs"]
mod edits;

const SECRET: &str = "PSneverneverneverneverneverneverneverse";
/// An edit may take its ends away.
const CORE: &str = "neverneverneverneverneverneverneverse";

fn config() -> String {
    format!(
        "default = \"paper\"\n[profile.paper]\nmode = \"paper\"\napp_key = \"{SECRET}\"\n\
         app_secret = \"{SECRET}\"\naccount = \"50000000-01\"\ncalls_per_second = 2\n\
         hashkey = false\n[[profile.paper.stream_keys]]\napp_key = \"a\"\napp_secret = \"b\"\n"
    )
}

#[test]
fn configurations() {
    let seed = config();
    let deep = format!("default = {}", "[".repeat(2_000));
    check!().with_type::<Edited>().for_each(|edited| {
        match ConfigFile::parse(&edited.text(&[&seed, &deep])) {
            Ok(file) => {
                if let Ok((_, profile)) = file.choose(None, std::path::Path::new("config.toml")) {
                    let _settings = profile.vars();
                }
            }
            Err(wrong) => assert!(!wrong.contains(CORE), "{wrong}"),
        }
    });
}

#[test]
fn settings_of_the_samples() {
    let seed = format!(
        "my_app: \"{SECRET}\"\nmy_sec: '{SECRET}'\npaper_app: PS\npaper_sec: >\n  abc\n\
         my_acct_stock: 12345678\nmy_prod: \"01\"\nmy_htsid: id # mine\nprod: https://x:9443\n"
    );
    let deep = "- ".repeat(2_000);
    let flow = "[{a: ".repeat(1_000);
    let laughs = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nmy_app: *c\n";
    check!().with_type::<Edited>().for_each(|edited| {
        match kis_devlp::read(&edited.text(&[&seed, &deep, &flow, laughs])) {
            Ok(taken) => assert!(taken.found.len() <= 2),
            Err(failure) => assert!(!failure.message.contains(CORE), "{failure:?}"),
        }
    });
}

#[test]
fn calendars() {
    let seed = "# own notice\ndate\tstate\topen_kst\tclose_kst\tsource\n2028-01-03\topen\t\t\tnotice\n\
                2027-11-18\tlate_open\t10:00\t16:30\texam\n2026-11-23\tclosed\t\t\tstorm\n";
    check!().with_type::<Edited>().for_each(|edited| {
        let text = edited.text(&[seed]);
        let lines = text.lines().count();
        match Calendar::krx().with_overrides(&text) {
            Ok(calendar) => {
                let _next = calendar.next_open_day(jiff::civil::date(2026, 11, 23));
            }
            Err(wrong) => assert!((1..=lines).contains(&wrong.line), "{wrong}"),
        }
    });
}

#[test]
fn keys_and_faults_of_an_emulator() {
    let keys = "[[key]]\naccount = \"50000000-01\"\ncash = 5000000\nlayout = \"46/59/23\"\n\
                holdings = [{ symbol = \"005930\", quantity = 7, price = 70000 }]\n";
    let faults = "[[fault]]\nat = \"10:30:00\"\ndo = \"cut\"\n[[fault]]\ndo = \"html\"\n\
                  path = \"inquire-price\"\ntimes = 20\nms = 5\n";
    check!().with_type::<Edited>().for_each(|edited| {
        if let Ok(read) = keys::parse(&edited.text(&[keys]), Environment::Paper) {
            assert!(!read.is_empty());
        }
        let _faults = fault::parse(&edited.text(&[faults]));
    });
}

#[test]
fn saved_markets() {
    let start = "2026-11-23T10:00:00+09:00".parse().unwrap();
    let config = kis_emulator::EmulatorConfig::new(Environment::Live, start, 1);
    let core = kis_emulator::Core::new(config);
    let seed = Saved::written(start, core.state());
    check!().with_type::<Edited>().for_each(|edited| {
        if let Ok(saved) = Saved::parse(&edited.text(&[&seed])) {
            let _at = saved.goes_on_at(start);
        }
    });
}
