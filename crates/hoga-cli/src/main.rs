//! The command `hoga`: arguments in, exit code out.

mod args;
mod commands;
mod context;
mod exit;
#[cfg(test)]
mod fuzz;
mod given;
mod local_market;
mod log;
mod output;
mod saved_market;
mod settings;

use args::Arguments;
use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are no errors and go to stdout; clap knows.
            drop(error.print());
            let code = if error.use_stderr() {
                exit::USAGE
            } else {
                exit::DONE
            };
            return ExitCode::from(code);
        }
    };
    let output = output::Output::new(arguments.json);
    let settings = settings::Settings::read(arguments.profile.as_deref());
    let of_environment = settings::Settings::of_environment();
    let for_log = settings.as_ref().unwrap_or(&of_environment);
    if let Err(failure) = log::start(for_log.vars(), arguments.verbose) {
        output.fail(&failure);
        return ExitCode::from(failure.code);
    }
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => {
            output.fail(&exit::Failure::internal(error.to_string()));
            return ExitCode::from(exit::INTERNAL);
        }
    };
    match runtime.block_on(commands::run(arguments, settings, &output)) {
        Ok(()) if output::Output::is_lost() => ExitCode::from(exit::INTERNAL),
        Ok(()) => ExitCode::from(exit::DONE),
        Err(failure) => {
            output.fail(&failure);
            ExitCode::from(failure.code)
        }
    }
}
