//! What only a person decides: `hoga resolve`, `adopt`, `kill`, `resume`.

use super::change::show_order;
use crate::args::{AdoptArguments, KillSwitch, ResolveArguments};
use crate::context::Context;
use crate::exit::{CONFIGURATION, Failure, INTERNAL};
use crate::output::{minute, order_json};
use hoga::command::{TradingCommand, TradingReply};
use hoga::{Resolution, Stopped};
use hoga_desk::forgotten::described;
use hoga_desk::journal::{Author, Journal, Setting};
use hoga_desk::switches::Switch;
use hoga_port::time::Timestamp;
use serde_json::json;

pub(crate) async fn resolve(context: &Context, arguments: ResolveArguments) -> Result<(), Failure> {
    let resolution = match arguments.bind {
        Some(number) => Resolution::Bind { number },
        None => Resolution::NotPlaced,
    };
    let command = TradingCommand::Resolve {
        id: arguments.id,
        resolution,
    };
    let reply = context.trade("hoga resolve", command).await?;
    show_order(context, &reply).map(|_order| ())
}

pub(crate) async fn adopt(context: &Context, arguments: AdoptArguments) -> Result<(), Failure> {
    if arguments.status || arguments.other_program {
        return other_program(context, arguments).await;
    }
    let reply = context.trade("hoga adopt", TradingCommand::Adopt).await?;
    let TradingReply::Adopted { orders, which } = reply else {
        return Err(Failure::internal("the desk answered another question"));
    };
    let words = match orders {
        0 => "there is no order of this API that the journal does not know".to_owned(),
        1 => "1 order of this API is accepted; it stays foreign".to_owned(),
        orders => format!("{orders} orders of this API are accepted; they stay foreign"),
    };
    let mut lines = vec![words];
    lines.extend(which.iter().map(described));
    let listed: Vec<_> = which.iter().map(order_json).collect();
    let data = json!({ "adopted": orders, "orders": listed });
    context.output.lines(&lines, &data);
    Ok(())
}

/// Says whether another program trades on the account, from the next start of a desk on.
async fn other_program(context: &Context, arguments: AdoptArguments) -> Result<(), Failure> {
    let (since, is_believed) = if arguments.status {
        let journal = context.home.journal_to_read(&context.config).await?;
        expected(context, &*journal).await?
    } else {
        let journal = context.home.journal(&context.config).await?;
        let (since, is_believed) = expected(context, &*journal).await?;
        // What is set and not believed is given again.
        let is_expected = since.is_some() && is_believed;
        if is_expected == arguments.off || (since.is_some() && arguments.off) {
            switch(context, &*journal, Switch::OtherProgram(!arguments.off)).await?;
        }
        expected(context, &*journal).await?
    };
    let shown = since.as_deref().map(|since| {
        let at: Option<Timestamp> = since.parse().ok();
        at.map_or_else(|| since.to_owned(), minute)
    });
    let words = match &shown {
        Some(since) if is_believed => format!(
            "another program is expected on this account since {since}: when a desk opens, its orders pass, but for those with the terms of an id of ours. A desk that runs already: hoga adopt. To end it: hoga adopt --other-program --off"
        ),
        Some(since) => format!(
            "another program is set as expected since {since}, and nothing proves that a person said so: no desk believes it. To say so again: hoga adopt --other-program; to end it: hoga adopt --other-program --off"
        ),
        None => "no other program is expected: an order of this API that the journal does not know keeps the gate closed when a desk opens".to_owned(),
    };
    let since = since.filter(|_since| is_believed);
    let data = json!({ "other_program_since": since });
    context.output.data(&words, &data);
    Ok(())
}

/// Returns since when another program is expected, as the setting says, and whether a desk believes it.
async fn expected(
    context: &Context,
    journal: &dyn Journal,
) -> Result<(Option<String>, bool), Failure> {
    let since = journal.setting(Setting::OtherProgram).await?;
    let believed = context.home.believed(journal).await?;
    let is_believed = believed.is_none_or(|it| it.expects_others_given(since.is_some()));
    Ok((since, is_believed))
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
    let (killed, waiting) = match wanted {
        KillSwitch::On => {
            let stopped = context.stop(reason, "by hand: hoga kill on").await;
            (Some(recorded(stopped)?), None)
        }
        KillSwitch::Off => {
            let journal = context.home.journal(&context.config).await?;
            // A stop that waits in the emergency file is overruled by what the log tells after it.
            if stops(context, &*journal).await? != (None, None) {
                switch(context, &*journal, Switch::KillOff).await?;
            }
            stops(context, &*journal).await?
        }
        KillSwitch::Status => {
            let journal = context.home.journal_to_read(&context.config).await?;
            stops(context, &*journal).await?
        }
    };
    let mut words = match &killed {
        Some(reason) => {
            format!("trading is killed ({reason}): no order leaves, cancels may; hoga kill off")
        }
        None if waiting.is_some() => "the journal's kill switch is off".into(),
        None => "the kill switch is off".into(),
    };
    if let Some((at, why)) = &waiting {
        let since = minute(*at);
        words = format!(
            "{words}; a stop of {since} waits in the emergency file ({why}): the next desk that opens here takes it, and no order leaves then; hoga kill off ends it"
        );
    }
    let waiting = waiting.map(|(at, why)| json!({ "at": at, "reason": why }));
    let data = json!({ "killed": killed, "waiting": waiting });
    context.output.data(&words, &data);
    Ok(())
}

/// Why trading is stopped, and the stop that waits in the emergency file with its instant.
type Stops = (Option<String>, Option<(Timestamp, String)>);

async fn stops(context: &Context, journal: &dyn Journal) -> Result<Stops, Failure> {
    let waiting = hoga::waiting_stop(&context.config, &context.home, journal).await?;
    Ok((killed(context, journal).await?, waiting))
}

/// Returns why trading is stopped, by the setting or because nothing proves its end.
async fn killed(context: &Context, journal: &dyn Journal) -> Result<Option<String>, Failure> {
    let told = journal.setting(Setting::Kill).await?;
    if told.is_some() {
        return Ok(told);
    }
    let believed = context.home.believed(journal).await?;
    Ok(believed.and_then(|mut it| {
        let as_of = it.end().sequence;
        it.stop_given(Setting::Kill, None, as_of)
    }))
}

/// Returns why trading is stopped; a stop that the journal does not have is a failure that says whom it
/// binds all the same.
fn recorded(stopped: Stopped) -> Result<String, Failure> {
    let why = match stopped.recorded {
        Ok(reason) => return Ok(reason),
        Err(why) => why,
    };
    let here = match (stopped.is_desk_bound, &stopped.unfit) {
        (true, _) => "the desk on this machine is stopped: no order leaves it".to_owned(),
        (false, Some(why)) => format!("the desk on this machine is NOT stopped ({why})"),
        (false, None) => "no desk of this account answers on this machine".to_owned(),
    };
    let as_user;
    let (kept, hint) = if let (Some(user), true) = (stopped.user, stopped.is_place_untrusted) {
        as_user = format!("stop it as the user whose desk it is: sudo -u '#{user}' hoga kill on");
        (
            "and root writes nothing into another user's directory, so that it is kept nowhere",
            as_user.as_str(),
        )
    } else if stopped.is_place_untrusted {
        (
            "and its place is not trusted, so that it is kept nowhere",
            "hoga doctor --mend, then hoga kill on again; until then stop every hoga process by hand",
        )
    } else if stopped.is_in_emergency_log {
        (
            "the next desk that opens here takes the stop from the emergency file",
            "stop processes on other machines by hand; when the journal is back: hoga kill status",
        )
    } else {
        (
            "and the stop could not be kept in a file either",
            "stop every hoga process by hand, and look at the disk",
        )
    };
    let code = if stopped.is_place_untrusted {
        CONFIGURATION
    } else {
        INTERNAL
    };
    Err(Failure::new(
        code,
        format!("{here}; the journal does not have the stop ({why}); {kept}"),
        hint,
    ))
}
