//! A command line that cannot be understood, told as every other failure is.

use crate::exit::Failure;
use std::ffi::OsString;

/// Returns whether a command line that was not understood asks for JSON.
pub(crate) fn asks_for_json(arguments: impl Iterator<Item = OsString>) -> bool {
    arguments
        .take_while(|argument| argument != "--")
        .any(|argument| argument == "--json")
}

/// Returns what is wrong, in one line, and how to see what is right.
pub(crate) fn wrong(error: &clap::Error) -> Failure {
    let text = error.render().to_string();
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let (about, rest): (Vec<&str>, Vec<&str>) = lines.partition(|line| !is_advice(line));
    let message = about.join(" ");
    let message = message.strip_prefix("error: ").unwrap_or(&message);
    Failure::usage(message, rest.join("; "))
}

fn is_advice(line: &str) -> bool {
    ["Usage:", "tip:", "For more information"]
        .iter()
        .any(|start| line.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::Arguments;
    use clap::Parser;

    #[test]
    fn a_wrong_command_line_becomes_one_line_and_a_hint() {
        let error = Arguments::try_parse_from(["hoga", "buy", "005930", "1"]).unwrap_err();
        let failure = wrong(&error);
        assert_eq!(failure.code, 2);
        assert!(failure.message.contains("--limit"), "{}", failure.message);
        assert!(!failure.message.contains('\n'), "{}", failure.message);
        assert!(!failure.message.starts_with("error"), "{}", failure.message);
        let hint = failure.hint.unwrap();
        assert!(hint.contains("--help"), "{hint}");
    }

    #[test]
    fn json_is_asked_for_before_the_end_of_the_options() {
        let asks = |words: &[&str]| asks_for_json(words.iter().map(OsString::from));
        assert!(asks(&["hoga", "buy", "--json"]));
        assert!(!asks(&["hoga", "buy", "--", "--json"]));
        assert!(!asks(&["hoga", "buy"]));
    }
}
