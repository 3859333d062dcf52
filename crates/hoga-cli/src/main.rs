//! The command `hoga`: arguments in, exit code out.

mod args;
mod commands;
mod context;
mod exit;
mod local_market;
mod log;
mod output;

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
    if let Err(failure) = log::start(&context::environment(), arguments.verbose) {
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
    match runtime.block_on(commands::run(arguments, &output)) {
        Ok(()) if output::Output::is_lost() => ExitCode::from(exit::INTERNAL),
        Ok(()) => ExitCode::from(exit::DONE),
        Err(failure) => {
            output.fail(&failure);
            ExitCode::from(failure.code)
        }
    }
}
