//! What can go wrong in a storm, and how often beside the rest. What each does is in `fault_player`.

use hoga_venue::feed::Random;

/// One thing that goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fault {
    OrderLost,
    OrderAnswerLost,
    OrderCarriedOutLate,
    OrderArrivesAMinuteLate,
    OrderAnsweredLate,
    OrderAnsweredHtml,
    OrderAnsweredNothing,
    OrderAnswerTruncated,
    OrderThrottled,
    OrderThrottledByLedgerText,
    OrderTakenAndLedgerThrottled,
    OrderLedgerThrottled,
    OrderTakenAndTemporary,
    OrderTemporary,
    TokenInvalid,
    TokenDead,
    TokenExpired,
    TokenTooSoon,
    TokenMaintenance,
    TokenNoWords,
    ChangeLost,
    ChangeAnswerLost,
    ChangeThrottled,
    ChangeThrottledByLedgerText,
    QueryFails,
    QueryDoublesRows,
    QueryBlind,
    OddRows,
    ShortRows,
    CreditLots,
    SlowDay,
    NoticeLost,
    NoticeTwice,
    NoticeLate,
    NoticeTruncated,
    NoticeGarbled,
    NoticeOfOtherBranch,
    NoticeOfTwinNumber,
    LineCutMidFrame,
    LineCutAndHeld,
    LineSilent,
    ServerRestart,
    ClockSet,
    RefusedLate,
    KillSwitch,
    DiskFull,
    JournalAnswerLost,
    JournalHangs,
    TaskPanics,
    HungryProcess,
    VenueEchoes,
    DescriptorsGone,
    CallersGiveUp,
    ListChanges,
    ListRepeats,
    RowsHidden,
    LimitsHidden,
    ControlCharacters,
    HungryKey,
    NoticesRefused,
    StrayNotice,
    OddNotice,
    StrayCancel,
    OrderAnsweredOddly,
    OldDaysRefused,
}

use Fault as F;

/// Every fault with its weight and its name in reports.
const TABLE: [(Fault, u32, &str); 65] = [
    (F::OrderLost, 10, "order lost before delivery"),
    (F::OrderAnswerLost, 20, "order's answer lost"),
    (
        F::OrderCarriedOutLate,
        20,
        "order carried out after the client gave up",
    ),
    (
        F::OrderArrivesAMinuteLate,
        6,
        "order arrives a minute after the client gave up",
    ),
    (F::OrderAnsweredLate, 10, "order answered late"),
    (F::OrderAnsweredHtml, 10, "order answered with HTML"),
    (F::OrderAnsweredNothing, 10, "order answered with nothing"),
    (F::OrderAnswerTruncated, 10, "order's answer truncated"),
    (F::OrderThrottled, 10, "EGW00201 on an order"),
    (
        F::OrderThrottledByLedgerText,
        10,
        "EGW00201 with the ledger's text on an order that was taken",
    ),
    (
        F::OrderTakenAndLedgerThrottled,
        10,
        "EGW00215 on an order that was taken",
    ),
    (
        F::OrderLedgerThrottled,
        10,
        "EGW00215 on an order that was not",
    ),
    (
        F::OrderTakenAndTemporary,
        10,
        "EGW00302 on an order that was taken",
    ),
    (F::OrderTemporary, 10, "EGW00302 on an order that was not"),
    (F::TokenInvalid, 10, "EGW00121 with a new token"),
    (F::TokenDead, 10, "EGW00121 with the same dead token"),
    (F::TokenExpired, 10, "EGW00123 token expired"),
    (F::TokenTooSoon, 5, "EGW00133 token too soon"),
    (F::TokenMaintenance, 4, "token service under maintenance"),
    (F::TokenNoWords, 4, "token refused without a word"),
    (F::ChangeLost, 10, "change lost before delivery"),
    (F::ChangeAnswerLost, 10, "change's answer lost"),
    (F::ChangeThrottled, 8, "EGW00201 on a change"),
    (
        F::ChangeThrottledByLedgerText,
        8,
        "EGW00201 with the ledger's text on a change that was taken",
    ),
    (F::QueryFails, 10, "query fails"),
    (F::QueryDoublesRows, 10, "query shows a row twice"),
    (F::QueryBlind, 10, "query blind"),
    (F::OddRows, 10, "query shows rows of other products"),
    (F::ShortRows, 10, "query shows a part as the whole"),
    (F::CreditLots, 5, "holdings shown in lots"),
    (F::SlowDay, 6, "every answer late"),
    (F::NoticeLost, 25, "notice lost on a live line"),
    (F::NoticeTwice, 10, "notice twice"),
    (F::NoticeLate, 20, "notice late"),
    (F::NoticeTruncated, 10, "notice truncated"),
    (F::NoticeGarbled, 10, "notice undecryptable"),
    (F::NoticeOfOtherBranch, 8, "notice of another branch"),
    (F::NoticeOfTwinNumber, 8, "equal numbers at two branches"),
    (F::LineCutMidFrame, 10, "cut in mid-frame"),
    (F::LineCutAndHeld, 10, "line cut, slot held (OPSP8996)"),
    (F::LineSilent, 10, "line silent"),
    (F::ServerRestart, 10, "server restart"),
    (F::ClockSet, 10, "clock set"),
    (F::RefusedLate, 10, "refused after acceptance"),
    (F::KillSwitch, 5, "kill switch"),
    (F::DiskFull, 8, "disk full"),
    (F::JournalAnswerLost, 6, "journal's answer lost"),
    (F::JournalHangs, 10, "journal hangs"),
    (F::TaskPanics, 4, "a task panics"),
    (
        F::HungryProcess,
        8,
        "another process of the key asks at full pace",
    ),
    (
        F::VenueEchoes,
        6,
        "the venue says what it was sent in every text",
    ),
    (F::CallersGiveUp, 10, "every caller drops what it waits for"),
    (F::DescriptorsGone, 6, "descriptors gone but for a brake"),
    (F::ListChanges, 8, "a list changes between two pages"),
    (F::ListRepeats, 6, "a list shows its first page for ever"),
    (F::RowsHidden, 8, "lists show their sums and no row"),
    (F::LimitsHidden, 4, "price limits shown as 0"),
    (F::ControlCharacters, 4, "texts that a terminal obeys"),
    (F::OldDaysRefused, 4, "lists of earlier days refused"),
    (F::HungryKey, 6, "every other call throttled"),
    (F::NoticesRefused, 6, "own executions refused"),
    (F::StrayNotice, 6, "notice of an order on no list"),
    (F::OddNotice, 6, "notice of another product"),
    (
        F::StrayCancel,
        8,
        "notices of others' cancels that name ours",
    ),
    (
        F::OrderAnsweredOddly,
        12,
        "order taken and answered as no table knows",
    ),
];

impl Fault {
    /// Returns the name in reports.
    pub(crate) fn name(self) -> &'static str {
        let row = TABLE.iter().find(|(fault, ..)| *fault == self);
        row.map_or("", |(_, _, name)| *name)
    }

    /// Draws one, by the weights.
    pub(crate) fn draw(random: &mut Random) -> Self {
        let sum: u32 = TABLE.iter().map(|(_, weight, _)| *weight).sum();
        let mut at = random.between(0, i64::from(sum).saturating_sub(1));
        for (fault, weight, _) in TABLE {
            at = at.saturating_sub(i64::from(weight));
            if at < 0 {
                return fault;
            }
        }
        Self::OrderAnswerLost
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_fault_is_in_the_table_and_drawn() {
        let named: BTreeSet<Fault> = TABLE.iter().map(|(fault, ..)| *fault).collect();
        assert_eq!(named.len(), TABLE.len());
        let mut random = Random::new(7);
        let drawn: BTreeSet<Fault> = (0..10_000).map(|_| Fault::draw(&mut random)).collect();
        assert_eq!(drawn, named);
        assert!(named.iter().all(|fault| !fault.name().is_empty()));
    }
}
