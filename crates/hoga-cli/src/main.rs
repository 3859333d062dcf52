//! The command `hoga`: arguments in, exit code out.

mod args;
mod commands;
mod context;
mod day_lines;
mod exit;
#[cfg(test)]
mod fuzz;
mod given;
mod hints;
mod log;
mod output;
mod screen;
mod settings;
mod signals;
mod syslog;
mod table;

use args::Arguments;
use clap::Parser;
use std::io::Write;
use std::process::ExitCode;
use std::time::Duration;

/// What works on threads of its own gets this long to end.
const THREADS_WITHIN: Duration = Duration::from_millis(300);

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments.settled(),
        Err(error) => {
            // Help and version are no errors and go to stdout; clap knows.
            let code = if error.use_stderr() {
                exit::USAGE
            } else {
                exit::DONE
            };
            if error.use_stderr() && args::asks_for_json(std::env::args_os()) {
                let output = output::Output::new(true);
                output.fail(&args::wrong(&error));
                output.end();
            } else if error.use_stderr() {
                say(&args::told(&error));
            } else {
                drop(error.print());
            }
            return ExitCode::from(code);
        }
    };
    let output = output::Output::new(arguments.json);
    let code = in_runtime(arguments, output);
    output.end();
    if code == exit::DONE && output::Output::is_lost() {
        return ExitCode::from(exit::INTERNAL);
    }
    ExitCode::from(code)
}

/// Writes to stderr; where nobody reads it any more, nothing is left to do.
fn say(text: &str) {
    drop(std::io::stderr().write_all(text.as_bytes()));
}

/// Carries the command out; what waits to be written when it returns is written by others.
fn in_runtime(arguments: Arguments, output: output::Output) -> u8 {
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => return failed(output, &exit::Failure::internal(error.to_string())),
    };
    let done = runtime.block_on(async move {
        // Before the first file is written.
        signals::outlive_file_limits();
        let settings = settings::Settings::read(arguments.profile.as_deref());
        let of_environment = settings::Settings::of_environment();
        let for_log = settings.as_ref().unwrap_or(&of_environment);
        log::start(for_log.vars(), arguments.verbose)?;
        Box::pin(commands::run(arguments, settings, &output)).await
    });
    if let Some(words) = log::lost() {
        output.say(&words);
    }
    let code = done.map_or_else(|failure| failed(output, &failure), |()| exit::DONE);
    // A disk or a name server that hangs holds a thread, and the process does not wait for it.
    runtime.shutdown_timeout(THREADS_WITHIN);
    code
}

fn failed(output: output::Output, failure: &exit::Failure) -> u8 {
    output.fail(failure);
    failure.code
}
