//! `hoga resume`: ends the halt, beside a running process too.

use crate::context::Context;
use crate::exit::Failure;
use hoga_desk::journal::{Entry, Record, Setting};

pub(crate) async fn run(context: &Context) -> Result<(), Failure> {
    let journal = context.home.journal(&context.config).await?;
    let halt = journal.setting(Setting::Halt).await?;
    journal.set(Setting::Halt, None).await?;
    let entry = Entry::Session {
        what: "resumed".into(),
        text: "by hand".into(),
    };
    journal
        .append(vec![Record {
            at: context.clock.now(),
            entry,
            order: None,
        }])
        .await?;
    let words = match &halt {
        Some(why) => format!("trading was halted ({why}) and is resumed"),
        None => "trading was not halted".to_owned(),
    };
    context
        .output
        .data(&words, &serde_json::json!({ "was_halted": halt }));
    Ok(())
}
