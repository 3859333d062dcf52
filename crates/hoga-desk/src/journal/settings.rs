//! The settings that a journal keeps beside its log: their names, and who may change them.
//!
//! What is written with them is in `switches.rs`, what of them is believed in `believed.rs`.

/// A persistent switch or figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Setting {
    /// A person stopped trading; holds the reason.
    Kill,
    /// The machine stopped trading; holds the reason.
    Halt,
    /// Live trading is armed until this instant.
    ArmedUntil,
    /// The desk that may write intents; counts up with every desk.
    Epoch,
    /// The caps, as JSON.
    Limits,
    /// What a person says was paid in on a day, negative for paid out: the day, a space, won.
    PaidIn,
    /// The journal's own name.
    Name,
    /// The program that was the account's desk last, or made the tables.
    Program,
    /// The head of the backup that the journal was restored from.
    Restored,
    /// A person said that another program trades on the account over the same API.
    OtherProgram,
    /// Where the seals of the log begin, and the name of the key. It proves nothing by itself.
    Sealed,
}

impl Setting {
    /// Returns the name it is stored under.
    pub fn name(self) -> &'static str {
        match self {
            Self::Kill => "kill",
            Self::Halt => "halt",
            Self::ArmedUntil => "armed_until",
            Self::Epoch => "epoch",
            Self::Limits => "limits",
            Self::PaidIn => "paid_in",
            Self::Name => "name",
            Self::Program => "program",
            Self::Restored => "restored",
            Self::OtherProgram => "other_program",
            Self::Sealed => "sealed",
        }
    }
}

/// Who changes a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Author {
    /// The desk that holds the account; once another took over, it changes nothing any more.
    Desk,
    /// A person beside whatever desk holds the account: a brake binds from any process.
    Person,
}
