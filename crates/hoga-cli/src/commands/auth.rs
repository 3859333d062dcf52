//! `hoga auth`: is the key good?

use crate::context::Context;
use crate::exit::Failure;
use crate::output::minute;
use hoga_desk::Gateway;

pub(crate) async fn run(context: &Context) -> Result<(), Failure> {
    let token = context.gateway()?.authenticate().await?;
    let mode = context.config.mode;
    let data = serde_json::json!({
        "mode": mode.word(),
        "account": context.config.account.to_string(),
        "expires_at": token.expires_at,
    });
    let account = &context.config.account;
    let until = minute(token.expires_at);
    context.output.data(
        &format!("{mode} {account}: token valid until {until}"),
        &data,
    );
    Ok(())
}
