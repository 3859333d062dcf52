//! The command line of `hoga api`: a call's name, then its fields as options that the tables know.

use clap::Args;

/// Words behind the name that are no fields.
const OURS: &str = "--describe, --all-pages, --when, --unchecked, --json, --profile, --verbose";

#[derive(Clone, Debug, Default, Args)]
pub(crate) struct ApiArguments {
    /// Show only calls whose name, path or title contains this.
    #[arg(long, value_name = "WORD")]
    pub(crate) search: Option<String>,
    /// For example inquire-daily-price; with its class, as domestic-bond/inquire-price, where several
    /// have one. Without it every call is listed.
    pub(crate) call: Option<String>,
    /// The call's fields, as --fid-input-iscd 005930; and --describe, --all-pages, --when WORDS for
    /// one of several transaction ids, --unchecked.
    #[arg(
        value_name = "--FIELD VALUE",
        trailing_var_arg = true,
        allow_hyphen_values = true
    )]
    pub(crate) words: Vec<String>,
}

/// What stands behind the name of a call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Words {
    /// Names as they were typed, without the dashes, and values.
    pub(crate) fields: Vec<(String, String)>,
    pub(crate) is_description: bool,
    pub(crate) all_pages: bool,
    pub(crate) unchecked: bool,
    pub(crate) when: Option<String>,
    pub(crate) json: bool,
    pub(crate) verbose: u8,
    pub(crate) profile: Option<String>,
}

impl ApiArguments {
    /// Sorts the words behind the name; an error says what is wrong with them.
    pub(crate) fn sorted(&self) -> Result<Words, String> {
        let mut sorted = Words::default();
        let mut words = self.words.iter();
        while let Some(word) = words.next() {
            let (name, attached) = match word.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (word.as_str(), None),
            };
            let mut value = || {
                attached
                    .clone()
                    .or_else(|| words.next().cloned())
                    .ok_or_else(|| format!("{name} has no value"))
            };
            match name {
                "--describe" | "--help" | "-h" => sorted.is_description = true,
                "--all-pages" => sorted.all_pages = true,
                "--unchecked" => sorted.unchecked = true,
                "--json" => sorted.json = true,
                "--verbose" | "-v" => sorted.verbose = sorted.verbose.saturating_add(1),
                "-vv" => sorted.verbose = sorted.verbose.saturating_add(2),
                "--profile" => sorted.profile = Some(value()?),
                "--when" => sorted.when = Some(value()?),
                _ => {
                    let Some(field) = name.strip_prefix("--").filter(|name| !name.is_empty())
                    else {
                        return Err(format!(
                            "{word} is neither a field, as --fid-input-iscd 005930, nor one of {OURS}"
                        ));
                    };
                    let field = field.to_owned();
                    sorted.fields.push((field, value()?));
                }
            }
        }
        Ok(sorted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(words: &[&str]) -> Result<Words, String> {
        ApiArguments {
            words: words.iter().map(|word| (*word).to_owned()).collect(),
            ..ApiArguments::default()
        }
        .sorted()
    }

    #[test]
    fn fields_and_our_own_options_may_stand_in_any_order() {
        let words = sorted(&["--a-b", "1", "--json", "--c=-5", "--all-pages", "--d", ""]).unwrap();
        let fields = [("a-b", "1"), ("c", "-5"), ("d", "")];
        assert_eq!(
            words.fields,
            fields.map(|(name, value)| (name.to_owned(), value.to_owned()))
        );
        assert!(words.json && words.all_pages && !words.is_description);
    }

    #[test]
    fn what_is_no_option_and_a_missing_value_are_named() {
        assert!(sorted(&["005930"]).unwrap_err().contains("005930"));
        assert!(sorted(&["--a"]).unwrap_err().contains("--a has no value"));
        assert!(sorted(&["--"]).is_err());
    }
}
