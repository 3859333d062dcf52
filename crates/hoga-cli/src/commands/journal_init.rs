//! `hoga journal init`: what the owner of a database runs once, so that hoga needs no right but its own
//! schema.

use crate::context::Context;
use crate::exit::Failure;
use serde_json::json;

pub(crate) fn run(context: &Context) -> Result<(), Failure> {
    let Some(script) = context.home.database_script(&context.config)? else {
        let words = "a file keeps this journal, and hoga makes it by itself";
        context.output.data(words, &json!({ "sql": null }));
        return Ok(());
    };
    let lines: Vec<&str> = script.lines().collect();
    context.output.lines(&lines, &json!({ "sql": script }));
    Ok(())
}
