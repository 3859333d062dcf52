//! What a person can do about an error, in this command's words.

use hoga::{ConnectionCause, Hint};

/// Returns the words of a hint: commands and settings have their names here and nowhere below.
#[expect(
    clippy::too_many_lines,
    clippy::wildcard_enum_match_arm,
    reason = "words for each that names a command; the library's own do for the rest"
)]
pub(crate) fn words(hint: &Hint) -> String {
    let words = match hint {
        Hint::Words(words) => words,
        Hint::Connection(cause) => return connection(*cause),
        Hint::Credentials => {
            "check KIS_APP_KEY, KIS_APP_SECRET, KIS_ACCOUNT_NO and MODE: live and paper keys differ, and a key belongs to one account"
        }
        Hint::VenueText => "read the venue's text; HOGA_LOG=info shows every call",
        Hint::WaitUntilResolved => "wait until it is resolved: hoga orders",
        Hint::ListOrders => "hoga orders lists all of today's",
        Hint::HowItEnded => "hoga orders shows how it ended",
        Hint::LookAndChangeAgain => "look at it and amend it again: hoga orders",
        Hint::IdsAndNumbers => "hoga orders shows ids and numbers",
        Hint::DoNotPlaceAgain(id) => return format!("{hint}: hoga run, hoga why {id}"),
        Hint::MayHaveFilled(order) => return format!("{hint}: hoga orders, hoga why {order}"),
        Hint::DoNotChangeAgain(order) => {
            return format!(
                "do not change it again; hoga resolves it while it runs: hoga run, hoga why {order}"
            );
        }
        Hint::LookAtOrder(id) => return format!("{hint}: hoga why {id}"),
        Hint::NothingToDo => "nothing to do: hoga orders shows it",
        Hint::Resume => {
            "when the cause is gone: hoga resume after a halt, hoga kill off after a kill"
        }
        Hint::Arm => "hoga arm live --for 8h",
        Hint::WaitForReconnect => "wait for the reconnect; hoga orders works meanwhile",
        Hint::AdoptIfKnown => "it is asked for again; if its orders are known to you: hoga adopt",
        Hint::OtherJournalOrAdopt => {
            "use the journal that placed them; or accept them: hoga adopt, and then cancel them if you like"
        }
        Hint::WaitForListOrAdopt => {
            "the list may lag by some seconds: try again; if the venue's screen shows nothing of this journal's: hoga adopt"
        }
        Hint::AdoptAndPlaceAgain => {
            "look at the venue's list; if another program placed that one: hoga adopt, and then place this again"
        }
        Hint::NewerJournalOrAdopt => {
            "put the newer journal back, or look which orders it lacks and accept that their ids are forgotten: hoga adopt"
        }
        Hint::SameJournalOrAdopt => {
            "put that journal back whole, with its -wal file; or look at the venue's screen which orders it placed, and accept that their ids are forgotten: hoga adopt"
        }
        Hint::AdoptIfMoved => {
            "if it was moved here whole, with its -wal file, and nothing else writes it: hoga adopt"
        }
        Hint::MendPlaceOrAdopt => "mend that place, or begin it anew: hoga adopt",
        Hint::VerifyLog => "hoga events verify says where; use a backup, or another HOGA_HOME",
        Hint::OtherPlaceOrAccount => "use another HOGA_HOME, or the account it belongs to",
        Hint::BringKey => {
            "bring the key from where the journal was written: hoga journal key export FILE there, hoga journal key import FILE here; if it is lost: hoga journal key new"
        }
        Hint::OrderLessOrChangeCap
        | Hint::MoneyCapsOff
        | Hint::LimitOrCapOff
        | Hint::CancelMarketOrderOrChangeCap
        | Hint::NearerPriceOrChangeCollar
        | Hint::StopOrChangeCap
        | Hint::TryAgainOrLossCapOff
        | Hint::TryLaterOrLossCapOff
        | Hint::CollarOffOrKrx => return format!("{hint}: hoga limits"),
        Hint::SayWhatWasPaidOut => {
            "if it was paid out, say so: hoga limits --paid-in=-N; else stop for today"
        }
        Hint::UseOrderDesk => "orders go through the order desk: hoga buy, sell, amend, cancel",
        Hint::NumberOrCancelAll => "name it by its number, or cancel everything: hoga cancel-all",
        Hint::StartHolderAgain => {
            "hoga doctor says who holds the account; start that process anew, with this hoga"
        }
        Hint::WhichPlaceAndAccount => {
            "hoga config show says which home and account are meant; the first command that trades begins one"
        }
        Hint::JournalBeforeKey => {
            "bring the journal first: hoga journal restore FILE, or HOGA_DATABASE_URL; HOGA_MEMORY names the place"
        }
        Hint::ExportedKeyFile => {
            "use the file that hoga journal key export wrote where this journal was written"
        }
        Hint::NewestKey => {
            "is it the newest key of this journal? hoga events verify says how the log stands"
        }
        Hint::ExportKeyThere => "take that one to the other machine: hoga journal key export FILE",
        Hint::KeyOfFirstDesk => {
            "it is made with the first desk that opens the journal; if it is lost: hoga journal key new"
        }
        // The library's own words name no command, and need none.
        _ => return hint.to_string(),
    };
    words.to_owned()
}

/// Returns what a person can do about a line that fails.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the library's words name no setting"
)]
pub(crate) fn connection(cause: ConnectionCause) -> String {
    let words = match cause {
        ConnectionCause::NameNotFound => {
            "check the spelling in KIS_REST_BASE_URL and KIS_WS_URL, and that names are found at all (DNS)"
        }
        ConnectionCause::Refused => {
            "check host and port in KIS_REST_BASE_URL and KIS_WS_URL, and that the server runs; the paper servers are closed at weekends"
        }
        ConnectionCause::Certificate => {
            "somebody else may answer in the server's place: do not go on; check KIS_REST_BASE_URL and whatever looks into TLS on the way"
        }
        ConnectionCause::NotHttp => {
            "check scheme and port in KIS_REST_BASE_URL and KIS_WS_URL: another service answers there"
        }
        ConnectionCause::TokenUnusable => {
            "something else may answer in the venue's place: check KIS_REST_BASE_URL and proxies on the way"
        }
        ConnectionCause::Other => {
            "check the network and KIS_REST_BASE_URL / KIS_WS_URL; the paper server is closed at weekends"
        }
        _ => cause.hint(),
    };
    words.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_and_settings_are_named_here_and_not_in_the_library() {
        for hint in [
            Hint::Credentials,
            Hint::ListOrders,
            Hint::OrderLessOrChangeCap,
            Hint::Connection(ConnectionCause::Other),
            Hint::DoNotPlaceAgain("one".parse().unwrap()),
        ] {
            let below = hint.to_string();
            assert!(
                !below.contains("hoga ") && !below.contains("KIS_"),
                "{below}"
            );
            let here = words(&hint);
            assert!(here.contains("hoga ") || here.contains("KIS_"), "{here}");
        }
    }
}
