//! `hoga journal`: backup, restore, and what the journal is.

use crate::args::JournalCommand;
use crate::context::Context;
use crate::exit::Failure;
use hoga::Copied;
use hoga_desk::journal::audit::Head;
use serde_json::json;
use std::path::Path;

pub(crate) async fn run(context: &Context, command: JournalCommand) -> Result<(), Failure> {
    match command {
        JournalCommand::Backup { file } => backup(context, &file).await,
        JournalCommand::Restore { file } => restore(context, &file).await,
        JournalCommand::Info => info(context).await,
        JournalCommand::Key(command) => super::journal_key::run(context, command).await,
        JournalCommand::Init => super::journal_init::run(context),
    }
}

async fn backup(context: &Context, file: &Path) -> Result<(), Failure> {
    let copied = context.home.backup(&context.config, file).await?;
    let Copied { head, orders, .. } = &copied;
    let words = format!(
        "{} holds the journal up to event {}, with {orders} orders; it is not armed. What is written from now on is not in it",
        file.display(),
        head.sequence
    );
    let data = json!({
        "file": file.display().to_string(),
        "events": head.sequence,
        "orders": orders,
        "head": shown(head),
    });
    context.output.data(&words, &data);
    Ok(())
}

async fn restore(context: &Context, file: &Path) -> Result<(), Failure> {
    let myself = "hoga journal restore";
    let restored = context.home.restore(&context.config, myself, file).await?;
    let Copied {
        head,
        events,
        orders,
    } = &restored.copied;
    let may = match &restored.doubt {
        None => "it is as far as this machine remembers, so orders may leave".to_owned(),
        Some(doubt) => format!(
            "no order leaves yet: {doubt}; {}",
            crate::hints::words(&doubt.hint())
        ),
    };
    let words = format!(
        "the journal ends with event {} now, {events} of them new here, with {orders} orders; {may}",
        head.sequence
    );
    let data = json!({
        "events": head.sequence,
        "new_events": events,
        "orders": orders,
        "head": shown(head),
        "doubt": restored.doubt.as_ref().map(ToString::to_string),
    });
    context.output.data(&words, &data);
    Ok(())
}

async fn info(context: &Context) -> Result<(), Failure> {
    let report = context.home.journal_report(&context.config).await?;
    let is = &report.particulars;
    let unknown = || "not noted".to_owned();
    let doubt = report.doubt.as_ref().map(ToString::to_string);
    let remembered = context.home.memory().map(|it| it.display().to_string());
    let rows = [
        ("place", report.place.clone()),
        ("database", is.database.clone()),
        ("tables", format!("version {}", is.tables)),
        ("size", format!("{} bytes", is.bytes)),
        ("events", is.events.to_string()),
        ("orders", is.orders.to_string()),
        ("head", shown(&is.head)),
        ("account", format!("{} {}", is.environment, is.account)),
        ("name", is.name.clone().unwrap_or_else(unknown)),
        ("written by", is.program.clone().unwrap_or_else(unknown)),
        (
            "restored",
            is.restored.as_ref().map_or_else(
                || "never".to_owned(),
                |head| format!("from a backup up to event {}", head.sequence),
            ),
        ),
        (
            "remembered in",
            remembered.clone().unwrap_or_else(|| "nowhere".to_owned()),
        ),
        (
            "orders may leave",
            doubt.clone().map_or_else(
                || "as far as the journal goes".to_owned(),
                |why| format!("no: {why}"),
            ),
        ),
    ];
    let words: Vec<String> = rows
        .iter()
        .map(|(what, value)| format!("{what:<16} {value}"))
        .collect();
    let data = json!({
        "place": report.place,
        "database": is.database,
        "tables": is.tables,
        "bytes": is.bytes,
        "events": is.events,
        "orders": is.orders,
        "head": shown(&is.head),
        "environment": is.environment,
        "account": is.account,
        "name": is.name,
        "program": is.program,
        "restored": is.restored.as_ref().map(shown),
        "memory": remembered,
        "doubt": doubt,
    });
    context.output.lines(&words, &data);
    Ok(())
}

/// Returns a head as `hoga events head` prints it.
fn shown(head: &Head) -> String {
    format!("{}:{}", head.sequence, head.hash)
}
