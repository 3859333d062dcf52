//! A setting that cannot be used.

/// Characters of a message at most.
const MOST_SAID: usize = 200;

/// A configuration that cannot be used: what is wrong, where, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{name}: {problem}")]
pub struct ConfigError {
    /// The variable.
    pub name: String,
    /// What is wrong with it; never its value when that is a secret.
    pub problem: String,
    /// What to do.
    pub hint: String,
}

impl ConfigError {
    /// Makes one; what is quoted is cut short and shown without control characters.
    pub(super) fn new(name: &str, problem: impl Into<String>, hint: impl Into<String>) -> Self {
        // What is quoted may be anything: a whole file, or what moves a terminal's cursor.
        let plain = |text: String| -> String {
            let short = text.chars().take(MOST_SAID);
            short
                .map(|c| if c.is_control() { '?' } else { c })
                .collect()
        };
        Self {
            name: name.into(),
            problem: plain(problem.into()),
            hint: plain(hint.into()),
        }
    }
}
