//! `hoga record`: a day of `hoga run` with its traffic in a file, secrets and personal data left out.

use super::run::recorded;
use crate::args::RecordArguments;
use crate::context::Context;
use crate::exit::{Failure, INTERNAL, USAGE};
use ambient::places;
use hoga_kis::Recording;
use std::fs::File;

pub(crate) async fn run(context: &Context, arguments: RecordArguments) -> Result<(), Failure> {
    if !arguments.run.also.is_empty() {
        return Err(Failure::usage(
            "a recording is of one account",
            "leave --also out, and record the other profile by itself",
        ));
    }
    let name = arguments.file.display().to_string();
    let recording = Recording::to(create(&arguments)?);
    let ran = recorded(context, arguments.run.clone(), &recording).await;
    let entries = recording.entries().map_err(|error| {
        Failure::new(
            INTERNAL,
            format!("{name} ends before its time: {error}"),
            "is the disk full? what was written up to then can be replayed",
        )
    })?;
    if entries == 0 {
        // Nothing came of it: the name is free for the next try.
        drop(std::fs::remove_file(&arguments.file));
    } else {
        let words = format!("{entries} entries in {name}; hoga replay {name} serves them");
        context.output.say(&words);
    }
    ran
}

/// Makes the file, for its owner alone: what an account did is nobody else's business.
fn create(arguments: &RecordArguments) -> Result<File, Failure> {
    places::create(&arguments.file).map_err(|error| {
        let is_there = error.kind() == std::io::ErrorKind::AlreadyExists;
        Failure::new(
            USAGE,
            format!("{}: {error}", arguments.file.display()),
            if is_there {
                "name another file: a recording is never written over"
            } else {
                "name a file that can be made"
            },
        )
    })
}
