//! What a person can do about an error, as a code: the words are the program's that shows it.

use crate::{ConnectionCause, OrderId};
use serde::{Deserialize, Serialize};
use std::fmt;

/// What a person can do.
///
/// Its `Display` speaks of the library alone; a program that has commands or settings for it says it
/// in their words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Hint {
    /// These words, which name no command and no setting.
    Words(String),
    /// Look at the credentials, the account and the environment.
    Credentials,
    /// Look at the line.
    Connection(ConnectionCause),
    /// Read the venue's text, and the log of the calls.
    VenueText,
    /// Set this machine's clock.
    SetClock,
    /// Wait until the order is resolved.
    WaitUntilResolved,
    /// Look at today's orders.
    ListOrders,
    /// Look how the order ended.
    HowItEnded,
    /// Look at the order, and change it again.
    LookAndChangeAgain,
    /// Name an order by its id or number.
    #[serde(rename = "keys_and_numbers")]
    IdsAndNumbers,
    /// Do not place it again; a desk finds it.
    DoNotPlaceAgain(OrderId),
    /// Look at the order first; it may have filled.
    MayHaveFilled(String),
    /// Do not change it again; a desk finds out.
    DoNotChangeAgain(String),
    /// Nothing is to be done.
    NothingToDo,
    /// End the stop or the halt when its cause is gone.
    Resume,
    /// Arm live trading.
    Arm,
    /// Wait for the reconnect; orders can be looked at meanwhile.
    WaitForReconnect,
    /// Adopt the orders of that day if they are known.
    AdoptIfKnown,
    /// Use the journal that placed the orders, or adopt them.
    OtherJournalOrAdopt,
    /// Wait for the list, or adopt.
    WaitForListOrAdopt,
    /// Look at the venue's list; adopt what another program placed, and place it again.
    AdoptAndPlaceAgain,
    /// Put the newer journal back, or adopt.
    NewerJournalOrAdopt,
    /// Put that journal back whole, or adopt.
    SameJournalOrAdopt,
    /// Adopt if the journal was moved here whole.
    AdoptIfMoved,
    /// Mend the place of the second memory, or adopt.
    MendPlaceOrAdopt,
    /// Verify the log; use a backup or another place.
    VerifyLog,
    /// Use another place for the journal, or the account it belongs to.
    OtherPlaceOrAccount,
    /// Bring the journal's key, or make another.
    BringKey,
    /// Wait, order less, or change the cap.
    OrderLessOrChangeCap,
    /// Take the caps on money off.
    MoneyCapsOff,
    /// Give it a limit, or take the cap off.
    LimitOrCapOff,
    /// Take the collar off, or send it to KRX.
    CollarOffOrKrx,
    /// Cancel the market order, or change the cap.
    CancelMarketOrderOrChangeCap,
    /// Choose a price nearer to the market, or change the collar.
    NearerPriceOrChangeCollar,
    /// Say what was paid out, or stop for today.
    SayWhatWasPaidOut,
    /// Stop for today, or change the cap.
    StopOrChangeCap,
    /// Try again in seconds, or take the cap on daily loss off.
    TryAgainOrLossCapOff,
    /// Try again in a minute, or take the cap on daily loss off.
    TryLaterOrLossCapOff,
    /// Look what became of the order of this id; another order needs an id of its own.
    #[serde(rename = "look_at_key")]
    LookAtOrder(OrderId),
    /// Trade through the order desk.
    UseOrderDesk,
    /// Name the order by its number, or cancel everything.
    NumberOrCancelAll,
    /// Ask who holds the account, and start that process again.
    StartHolderAgain,
    /// Look which place and account are meant; the first order begins a journal.
    WhichPlaceAndAccount,
    /// Bring the journal before its key.
    JournalBeforeKey,
    /// Use the key file that was exported where this journal was written.
    ExportedKeyFile,
    /// Look whether it is the newest key, and how the log stands.
    NewestKey,
    /// Export the key that is here, and take it to the other machine.
    ExportKeyThere,
    /// The first desk makes the key; if it is lost, make another.
    KeyOfFirstDesk,
}

impl fmt::Display for Hint {
    #[expect(clippy::too_many_lines, reason = "words for each")]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Words(words) => words,
            Self::Credentials => {
                "check app key, app secret, account and environment: live and paper keys differ, and a key belongs to one account"
            }
            Self::Connection(cause) => cause.hint(),
            Self::VenueText => "read the venue's text; the log shows every call",
            Self::SetClock => "set the machine's clock (NTP)",
            Self::WaitUntilResolved => "wait until it is resolved",
            Self::ListOrders => "look at today's orders",
            Self::HowItEnded => "its record shows how it ended",
            Self::LookAndChangeAgain => "look at the order and change it again",
            Self::IdsAndNumbers => "name it by its id or by the venue's number",
            Self::DoNotPlaceAgain(_) => {
                "do not place it again; a desk finds it in the venue's lists, usually within 15 seconds, and needs two minutes at least to prove that it is not there"
            }
            Self::MayHaveFilled(_) => "look at the order first, it may have filled",
            Self::DoNotChangeAgain(_) => "do not change it again; a running desk resolves it",
            Self::NothingToDo => "nothing to do",
            Self::Resume => "when the cause is gone, end the halt or the stop",
            Self::Arm => "arm live trading",
            Self::WaitForReconnect => "wait for the reconnect; orders can be looked at meanwhile",
            Self::AdoptIfKnown => "it is asked for again; if its orders are known to you, adopt them",
            Self::OtherJournalOrAdopt => {
                "use the journal that placed them; or adopt them, and then cancel them if you like"
            }
            Self::WaitForListOrAdopt => {
                "the list may lag by some seconds: try again; if the venue's screen shows nothing of this journal's, adopt what is there"
            }
            Self::AdoptAndPlaceAgain => {
                "look at the venue's list; if another program placed that one, adopt it, and then place this again"
            }
            Self::NewerJournalOrAdopt => {
                "put the newer journal back, or look which orders it lacks and accept by adopting that their ids are forgotten"
            }
            Self::SameJournalOrAdopt => {
                "put that journal back whole, with its -wal file; or look at the venue's screen which orders it placed, and accept by adopting that their ids are forgotten"
            }
            Self::AdoptIfMoved => {
                "if it was moved here whole, with its -wal file, and nothing else writes it, adopt it"
            }
            Self::MendPlaceOrAdopt => "mend that place, or begin it anew by adopting",
            Self::VerifyLog => "verify the log; use a backup, or another place for the journal",
            Self::OtherPlaceOrAccount => {
                "use another place for the journal, or the account it belongs to"
            }
            Self::BringKey => {
                "bring the key from where the journal was written; if it is lost, make a new one"
            }
            Self::OrderLessOrChangeCap => "wait, order less, or change the cap",
            Self::MoneyCapsOff => {
                "caps in other currencies are not built: take the caps on money off"
            }
            Self::LimitOrCapOff => "give it a limit, or take the cap off",
            Self::CollarOffOrKrx => "take the collar off, or send it to KRX",
            Self::CancelMarketOrderOrChangeCap => {
                "cancel the market order that is open, or change the cap"
            }
            Self::NearerPriceOrChangeCollar => {
                "choose a price nearer to the market, or change the collar"
            }
            Self::SayWhatWasPaidOut => "if it was paid out, say so; else stop for today",
            Self::StopOrChangeCap => "stop for today, or change the cap",
            Self::TryAgainOrLossCapOff => {
                "the list follows some seconds behind: try again, or take the cap on daily loss off"
            }
            Self::TryLaterOrLossCapOff => {
                "try again in a minute, or take the cap on daily loss off"
            }
            Self::LookAtOrder(_) => {
                "look what became of the order of this id; another order needs a new id"
            }
            Self::UseOrderDesk => "orders go through the order desk",
            Self::NumberOrCancelAll => "name it by its number, or cancel everything",
            Self::StartHolderAgain => {
                "find out who holds the account, and start that process again with this version"
            }
            Self::WhichPlaceAndAccount => {
                "look which place and account are meant; the first desk that opens begins a journal"
            }
            Self::JournalBeforeKey => "bring the journal first, or name the place of the key",
            Self::ExportedKeyFile => {
                "use the key file that was exported where this journal was written"
            }
            Self::NewestKey => {
                "is it the newest key of this journal? verifying the log says how it stands"
            }
            Self::ExportKeyThere => "export that one, and take it to the other machine",
            Self::KeyOfFirstDesk => {
                "it is made with the first desk that opens the journal; if it is lost, make a new one"
            }
        })
    }
}

impl From<String> for Hint {
    fn from(words: String) -> Self {
        Self::Words(words)
    }
}

impl From<&str> for Hint {
    fn from(words: &str) -> Self {
        Self::Words(words.to_owned())
    }
}
