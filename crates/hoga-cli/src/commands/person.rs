//! What only a person decides: `hoga resolve`, `adopt`, `kill`, `resume`.

use super::change::show_order;
use crate::args::{KillSwitch, ResolveArguments};
use crate::context::Context;
use crate::exit::Failure;
use hoga::Resolution;
use hoga::command::{TradingCommand, TradingReply};
use hoga_desk::journal::{Author, Journal, Setting};
use hoga_desk::switches::Switch;
use serde_json::json;

pub(crate) async fn resolve(context: &Context, arguments: ResolveArguments) -> Result<(), Failure> {
    let resolution = match arguments.bind {
        Some(number) => Resolution::Bind { number },
        None => Resolution::NotPlaced,
    };
    let command = TradingCommand::Resolve {
        key: arguments.key,
        resolution,
    };
    let reply = context.trade("hoga resolve", command).await?;
    show_order(context, &reply).map(|_order| ())
}

pub(crate) async fn adopt(context: &Context) -> Result<(), Failure> {
    let reply = context.trade("hoga adopt", TradingCommand::Adopt).await?;
    let TradingReply::Adopted { orders } = reply else {
        return Err(Failure::internal("the desk answered another question"));
    };
    let words = format!("{orders} open orders of this API are accepted; they stay foreign");
    context.output.data(&words, &json!({ "adopted": orders }));
    Ok(())
}

/// Changes what binds every process, with its note, beside a running desk too.
pub(super) async fn switch(
    context: &Context,
    journal: &dyn Journal,
    switch: Switch,
) -> Result<(), Failure> {
    let at = context.clock.now();
    switch.write(journal, Author::Person, at).await?;
    Ok(())
}

pub(crate) async fn resume(context: &Context) -> Result<(), Failure> {
    let journal = context.home.journal(&context.config).await?;
    let halt = journal.setting(Setting::Halt).await?;
    switch(context, &*journal, Switch::Resume).await?;
    let words = match &halt {
        Some(why) => format!("trading was halted ({why}) and is resumed"),
        None => "trading was not halted".to_owned(),
    };
    context.output.data(&words, &json!({ "was_halted": halt }));
    Ok(())
}

pub(crate) async fn kill(
    context: &Context,
    wanted: KillSwitch,
    reason: Option<String>,
) -> Result<(), Failure> {
    let by_hand = "by hand: hoga kill on";
    // The desk here stops first, whatever the journal does.
    let stopped = if wanted == KillSwitch::On {
        let reason = reason.clone().unwrap_or_else(|| by_hand.into());
        context.stop_desk(&reason).await
    } else {
        Ok(false)
    };
    let journal = match context.home.journal(&context.config).await {
        Ok(journal) => journal,
        Err(error) => {
            if stopped.is_ok_and(|is_recorded| is_recorded) {
                return Ok(());
            }
            return Err(error.into());
        }
    };
    match wanted {
        KillSwitch::On => {
            let before = journal.setting(Setting::Kill).await?;
            let is_recorded = stopped? && before.is_some();
            if !is_recorded {
                let reason = reason.or(before).unwrap_or_else(|| by_hand.into());
                switch(context, &*journal, Switch::Kill(reason)).await?;
            }
        }
        KillSwitch::Off => {
            if journal.setting(Setting::Kill).await?.is_some() {
                switch(context, &*journal, Switch::KillOff).await?;
            }
        }
        KillSwitch::Status => {}
    }
    let reason = journal.setting(Setting::Kill).await?;
    let words = match &reason {
        Some(reason) => {
            format!("trading is killed ({reason}): no order leaves, cancels may; hoga kill off")
        }
        None => "the kill switch is off".into(),
    };
    context.output.data(&words, &json!({ "killed": reason }));
    Ok(())
}
