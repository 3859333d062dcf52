//! A command line that cannot be understood, told as every other failure is.

use super::numbers::price;
use crate::exit::Failure;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::ffi::OsString;

/// Returns whether a command line that was not understood asks for JSON.
pub(crate) fn asks_for_json(arguments: impl Iterator<Item = OsString>) -> bool {
    arguments
        .take_while(|argument| argument != "--")
        .any(|argument| argument == "--json")
}

/// Returns what is wrong as a person reads it, with advice that fits.
///
/// A number too many behind a symbol and a quantity is meant as a price; and that a word can be passed
/// as a value is nothing that anybody meant here.
pub(crate) fn told(error: &clap::Error) -> String {
    let text = error.render().to_string();
    let lines = text.lines().filter(|line| !is_misleading(line));
    let mut told: Vec<String> = Vec::new();
    for line in lines {
        // What was taken out leaves one empty line too many.
        let is_double = line.is_empty() && told.last().is_some_and(String::is_empty);
        if !is_double {
            told.push(line.to_owned());
        }
    }
    if let Some(price) = price_too_many(error) {
        let behind_first = told.len().min(1);
        let tip = format!("  tip: a price goes behind its option: --limit {price}");
        told.splice(behind_first..behind_first, [String::new(), tip]);
    }
    let mut told = told.join("\n");
    told.push('\n');
    told
}

fn is_misleading(line: &str) -> bool {
    line.trim_start().starts_with("tip: to pass '")
}

/// Returns the number that stands where no more argument is taken, if the command has a limit.
fn price_too_many(error: &clap::Error) -> Option<String> {
    if error.kind() != ErrorKind::UnknownArgument {
        return None;
    }
    let Some(ContextValue::String(argument)) = error.get(ContextKind::InvalidArg) else {
        return None;
    };
    let takes_limit = error.render().to_string().contains("--limit <LIMIT>");
    let is_price = price(argument).is_ok();
    (takes_limit && is_price).then(|| argument.clone())
}

/// Returns what is wrong, in one line, and how to see what is right.
pub(crate) fn wrong(error: &clap::Error) -> Failure {
    let text = told(error);
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
    fn advice_fits_what_was_typed() {
        let told = |words: &[&str]| told(&Arguments::try_parse_from(words).unwrap_err());
        let price = told(&["hoga", "buy", "005930", "10", "70,000"]);
        assert!(price.contains("--limit 70,000"), "{price}");
        let minutes = told(&["hoga", "chart", "005930", "--minutes"]);
        assert!(!minutes.contains("-- --minutes"), "{minutes}");
        assert!(!minutes.contains("\n\n\n"), "{minutes}");
        let word = told(&["hoga", "buy", "005930", "10", "cheap"]);
        assert!(!word.contains("tip: a price"), "{word}");
    }

    #[test]
    fn json_is_asked_for_before_the_end_of_the_options() {
        let asks = |words: &[&str]| asks_for_json(words.iter().map(OsString::from));
        assert!(asks(&["hoga", "buy", "--json"]));
        assert!(!asks(&["hoga", "buy", "--", "--json"]));
        assert!(!asks(&["hoga", "buy"]));
    }
}
