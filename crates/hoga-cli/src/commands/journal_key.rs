//! `hoga journal key`: the key that settings are sealed with, taken to another machine or made anew.

use crate::args::KeyCommand;
use crate::context::Context;
use crate::exit::{CONFIGURATION, Failure, REFUSED};
use crate::given;
use crate::output::settle;
use ambient::places::Place;
use hoga::KeyReport;
use hoga_desk::believed::InForce;
use serde_json::json;
use std::io::{BufRead, Write};
use std::path::Path;

/// A key's file is shorter.
const LONGEST: u64 = 4_096;

pub(crate) async fn run(context: &Context, command: KeyCommand) -> Result<(), Failure> {
    match command {
        KeyCommand::Export { file } => export(context, &file).await,
        KeyCommand::Import { file } => import(context, &file).await,
        KeyCommand::New { yes } => new(context, yes).await,
    }
}

async fn export(context: &Context, file: &Path) -> Result<(), Failure> {
    let report = context.home.export_key(&context.config, file).await?;
    let words = format!(
        "{} holds the key {} of this journal: whoever has it can allow what you can; remove it when it is imported",
        file.display(),
        report.name
    );
    tell(context, &words, &report);
    Ok(())
}

async fn import(context: &Context, file: &Path) -> Result<(), Failure> {
    let text = given::trusted(file, Place::GivenSecret, LONGEST).map_err(|error| {
        Failure::new(
            CONFIGURATION,
            format!("{} cannot be read: {error}", file.display()),
            "name the file that hoga journal key export wrote",
        )
    })?;
    let report = context.home.import_key(&context.config, &text).await?;
    let words = format!(
        "the key {} is here, and the log's seals are its, from event {} on; a desk that runs takes it at its next start; remove {}",
        report.name,
        report.since,
        file.display()
    );
    tell(context, &words, &report);
    Ok(())
}

async fn new(context: &Context, is_sure: bool) -> Result<(), Failure> {
    if !is_sure {
        settle();
        write!(
            std::io::stderr(),
            "a new key: where the one before is lost, trading may be stopped, and caps may be lower, until you allow more again. Type yes: "
        )?;
        let mut typed = String::new();
        std::io::stdin().lock().read_line(&mut typed)?;
        if typed.trim() != "yes" {
            return Err(Failure::new(
                REFUSED,
                "no new key was made",
                "hoga journal key new --yes does not ask",
            ));
        }
    }
    let now = context.clock.now();
    let making = context
        .home
        .new_key(&context.config, "hoga journal key new", now);
    let report = making.await?;
    let words = format!(
        "the key {} seals from event {} on; in force: {}",
        report.name,
        report.since,
        shown(&report.in_force)
    );
    tell(context, &words, &report);
    Ok(())
}

fn tell(context: &Context, words: &str, report: &KeyReport) {
    let data = json!({
        "key": report.name,
        "since": report.since,
        "in_force": report.in_force,
    });
    context.output.data(words, &data);
}

/// Returns what is in force, and the commands that end it.
fn shown(now: &InForce) -> String {
    let kill = now.kill.as_ref();
    let halt = now.halt.as_ref();
    let stops = [
        kill.map(|why| format!("trading is killed ({why}): hoga kill off")),
        halt.map(|why| format!("trading is halted ({why}): hoga resume")),
        (!now.limits.is_empty()).then(|| "caps: hoga limits".to_owned()),
        now.armed_until
            .map(|until| format!("live trading is armed until {until}")),
        now.other_program
            .as_ref()
            .map(|_| "another program is expected: hoga adopt --status".to_owned()),
    ];
    let words: Vec<String> = stops.into_iter().flatten().collect();
    if words.is_empty() {
        "nothing stops trading, and there are no caps".to_owned()
    } else {
        words.join("; ")
    }
}
