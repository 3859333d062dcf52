//! One file a command.

mod api;
mod arm;
mod auth;
mod change;
mod chart;
mod config;
mod demo;
mod doctor;
pub(crate) mod emulator;
mod ending;
mod events;
mod held;
mod journal;
mod journal_init;
mod journal_key;
mod limits;
mod orders;
mod person;
mod place;
mod reads;
mod record;
mod replay;
mod run;
mod why;

use self::change::Brake;
use self::doctor::Rights;
use crate::args::{Arguments, Command, EventsCommand, KillSwitch};
use crate::context::{Context, Purpose};
use crate::exit::Failure;
use crate::output::Output;
use crate::settings::Settings;
use hoga::Side;

pub(crate) async fn run(
    arguments: Arguments,
    settings: Result<Settings, Failure>,
    output: &Output,
) -> Result<(), Failure> {
    let output = *output;
    if has_desk_or_brakes(&arguments.command) {
        Output::never_wait();
    }
    let command = match arguments.command {
        Command::Demo { seed } => return demo::run(seed, output).await,
        Command::Emulator(arguments) => return emulator::run(arguments, output).await,
        Command::Replay(arguments) => return replay::run(arguments, output).await,
        Command::Doctor { mend } => {
            let wanted = if mend { Rights::Mended } else { Rights::Shown };
            return doctor::run(settings, arguments.profile.as_deref(), wanted, output).await;
        }
        Command::Config(command) => {
            return config::run(command, arguments.profile.as_deref(), settings, output);
        }
        Command::Api(arguments) if api::about(&arguments, output)? => return Ok(()),
        command @ (Command::Run(_)
        | Command::Record(_)
        | Command::Auth { .. }
        | Command::Chart(_)
        | Command::Quote { .. }
        | Command::Book { .. }
        | Command::Cash
        | Command::Positions
        | Command::Orders { .. }
        | Command::Buy(_)
        | Command::Sell(_)
        | Command::Amend { .. }
        | Command::Cancel { .. }
        | Command::CancelAll { .. }
        | Command::Resolve(_)
        | Command::Adopt(_)
        | Command::Kill { .. }
        | Command::Limits(_)
        | Command::Why { .. }
        | Command::Arm { .. }
        | Command::Resume
        | Command::Api(_)
        | Command::Events { .. }
        | Command::Journal(_)) => command,
    };
    if let Command::Run(arguments) = &command
        && !arguments.also.is_empty()
    {
        return run::beside_each_other(settings?, arguments, output).await;
    }
    let purpose = Purpose::of(&command);
    let settings = match settings {
        Err(failure) if purpose == Purpose::Brake => {
            let why = failure.message.clone();
            let profile = arguments.profile.as_deref();
            let (settings, instead) = Settings::read_for_a_brake(profile, failure)?;
            output.say(&format!("{why}: {instead}"));
            settings
        }
        settings => settings?,
    };
    let context = Context::open_for(purpose, settings, output).await?;
    let done = in_context(command, &context).await;
    let done = done.map_err(|failure| context.explained(failure));
    let closed = context.close();
    done.and(closed)
}

/// Returns whether somebody depends on a command going on, whoever reads what it prints.
fn has_desk_or_brakes(command: &Command) -> bool {
    matches!(
        command,
        Command::Run(_)
            | Command::Record(_)
            | Command::Emulator(_)
            | Command::Replay(_)
            | Command::Cancel { .. }
            | Command::CancelAll { .. }
            | Command::Kill { .. }
    )
}

impl Purpose {
    fn of(command: &Command) -> Self {
        let is_brake = matches!(
            command,
            Command::Cancel { .. }
                | Command::CancelAll { .. }
                | Command::Kill {
                    switch: KillSwitch::On,
                    ..
                }
        );
        if is_brake {
            Self::Brake
        } else {
            Self::Anything
        }
    }
}

/// Carries out a command that only reads; where that takes its time, what is waited for is said.
async fn reading(
    context: &Context,
    read: impl Future<Output = Result<(), Failure>>,
) -> Result<(), Failure> {
    let address = context.config.rest_url.as_str();
    let host = address.split_once("://").map_or(address, |(_, host)| host);
    let what = format!("{} to answer", host.trim_end_matches('/'));
    context.patiently(&what, Box::pin(read)).await
}

async fn in_context(command: Command, context: &Context) -> Result<(), Failure> {
    match command {
        Command::Demo { .. }
        | Command::Emulator(_)
        | Command::Replay(_)
        | Command::Doctor { .. }
        | Command::Config(_) => Ok(()),
        Command::Run(arguments) => run::run(context, arguments).await,
        Command::Record(arguments) => record::run(context, arguments).await,
        Command::Auth { revoke: false } => reading(context, auth::run(context)).await,
        Command::Auth { revoke: true } => auth::revoke(context).await,
        Command::Chart(arguments) => reading(context, chart::run(context, arguments)).await,
        Command::Quote { symbols } => reading(context, reads::quotes(context, &symbols)).await,
        Command::Book { symbol } => reading(context, reads::book(context, symbol)).await,
        Command::Cash => reading(context, reads::cash(context)).await,
        Command::Positions => reading(context, reads::positions(context)).await,
        Command::Orders { open } => reading(context, orders::run(context, open)).await,
        Command::Buy(arguments) => place::run(context, Side::Buy, arguments).await,
        Command::Sell(arguments) => place::run(context, Side::Sell, arguments).await,
        Command::Amend {
            order,
            change,
            waiting,
        } => change::amend(context, &order, change.amend()?, waiting.wait).await,
        Command::Cancel {
            order,
            waiting,
            without_journal,
            yes: _,
        } => change::cancel(context, &order, waiting.wait, Brake::of(without_journal)).await,
        Command::Arm { mode, period } => arm::run(context, mode, period).await,
        Command::Resume => person::resume(context).await,
        Command::CancelAll {
            foreign,
            wait,
            without_journal,
            yes: _,
        } => change::cancel_all(context, foreign, wait, Brake::of(without_journal)).await,
        Command::Resolve(arguments) => person::resolve(context, arguments).await,
        Command::Adopt(arguments) => person::adopt(context, arguments).await,
        Command::Kill { switch, reason, .. } => person::kill(context, switch, reason).await,
        Command::Limits(arguments) => limits::run(context, arguments).await,
        Command::Why { order } => why::run(context, &order).await,
        Command::Api(arguments) => api::run(context, arguments).await,
        Command::Journal(command) => journal::run(context, command).await,
        Command::Events { what, from, follow } => match what {
            None => events::run(context, &from, follow).await,
            Some(EventsCommand::Verify { against }) => events::verify(context, against).await,
            Some(EventsCommand::Head) => events::head(context).await,
            Some(EventsCommand::Rebuild { check }) => events::rebuild(context, check).await,
        },
    }
}
