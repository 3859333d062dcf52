//! `hoga auth`: is the key good? And the end of its token.

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

pub(crate) async fn revoke(context: &Context) -> Result<(), Failure> {
    let gateway = context.gateway()?;
    let was_there = gateway.rest().tokens().revoke().await?;
    let words = if was_there {
        "the token is revoked: every process that used it needs a new one, and for six hours after \
         its issue the venue may hand out the same dead one"
    } else {
        "no token is kept here"
    };
    let data = serde_json::json!({ "revoked": was_there });
    context.output.data(words, &data);
    Ok(())
}
