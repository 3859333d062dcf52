//! What a session's entries tell of, as words of the log. A word that is not known, another version's or a
//! strategy's own, is kept as it is.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! words {
    ($($(#[doc = $doc:literal])+ $name:ident = $word:literal;)*) => {
        /// What an entry about the session tells of.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(from = "String", into = "String")]
        pub enum SessionWord {
            $($(#[doc = $doc])+ $name,)*
            /// Something else, in its own word.
            Other(String),
        }

        impl SessionWord {
            /// Returns the word as it stands in the log.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$name => $word,)*
                    Self::Other(word) => word,
                }
            }
        }

        impl From<&str> for SessionWord {
            fn from(word: &str) -> Self {
                match word {
                    $($word => Self::$name,)*
                    other => Self::Other(other.to_owned()),
                }
            }
        }
    };
}

words! {
    /// A person stopped trading.
    Killed = "killed";
    /// A person let it go on.
    KillOff = "kill switch off";
    /// The machine stopped trading.
    Halted = "halted";
    /// A person ended the halt.
    Resumed = "resumed";
    /// Caps were set.
    Limits = "limits";
    /// A person said that another program trades on the account.
    Others = "another program is expected";
    /// A person said that none does.
    NoOthers = "no other program is expected";
    /// Live trading was armed.
    Armed = "armed";
    /// A person said what was paid in.
    PaidIn = "paid in";
    /// What was in force when the seals began.
    InForce = "settings in force";
    /// A desk ended; its seal holds for everything before it.
    Closed = "closed";
    /// A day ended; its seal holds for everything before it.
    DayEnded = "day ended";
    /// An order of another program passed.
    OtherProgram = "other program";
    /// Executions are told of over a stream.
    StreamUp = "stream up";
    /// They are not any more.
    StreamDown = "stream down";
    /// The machine's clock was found wrong.
    ClockSet = "clock set";
}

impl SessionWord {
    /// Returns whether notes of this kind are sealed.
    pub(crate) fn is_sealed(&self) -> bool {
        match self {
            Self::Killed
            | Self::KillOff
            | Self::Halted
            | Self::Resumed
            | Self::Limits
            | Self::Others
            | Self::NoOthers
            | Self::Armed
            | Self::PaidIn
            | Self::InForce
            | Self::Closed
            | Self::DayEnded => true,
            Self::OtherProgram
            | Self::StreamUp
            | Self::StreamDown
            | Self::ClockSet
            | Self::Other(_) => false,
        }
    }
}

impl From<String> for SessionWord {
    fn from(word: String) -> Self {
        Self::from(word.as_str())
    }
}

impl From<SessionWord> for String {
    fn from(word: SessionWord) -> Self {
        if let SessionWord::Other(word) = word {
            return word;
        }
        word.as_str().to_owned()
    }
}

impl fmt::Display for SessionWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_written_as_it_was_read() {
        for word in ["killed", "day ended", "a word of a strategy", ""] {
            let read: SessionWord = serde_json::from_value(word.into()).unwrap();
            assert_eq!(serde_json::to_value(&read).unwrap(), word);
        }
        assert_eq!(SessionWord::from("killed"), SessionWord::Killed);
    }
}
