//! What goes wrong on demand: lost requests and answers, garbage, cuts, silence.
//!
//! Faults are queued for a path and used up in order; nothing happens by chance here.

pub(crate) mod action;
pub(crate) mod echo;
pub(crate) mod fates;
pub(crate) mod fault;
mod names;
pub(crate) mod plan;

pub use names::NAMES;

use hoga_port::time::Timestamp;
use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

/// The branch that notices name while a fault moves them there; no order is placed at it.
pub const OTHER_BRANCH: &str = "01234";

/// What becomes of a call.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fate {
    /// It is answered.
    #[default]
    Answer,
    /// It never reaches the venue; the line breaks.
    LoseRequest,
    /// It is carried out and its answer is lost; the line breaks.
    LoseAnswer,
    /// It is carried out and answered with a page of HTML.
    Html,
    /// It is carried out and answered with nothing.
    Empty,
    /// It is carried out and its answer is cut in the middle.
    Truncate,
    /// It is not carried out: HTTP 500 with `EGW00201`.
    Throttle,
    /// It is not carried out: HTTP 500 with `EGW00123`.
    TokenExpired,
    /// It is carried out, and refused with `EGW00215` all the same.
    LedgerThrottleAfter,
    /// It is not carried out, and refused with `EGW00215`.
    LedgerThrottle,
    /// It is carried out, and answered with `EGW00302` (temporarily not available).
    TemporaryAfter,
    /// It is not carried out, and answered with `EGW00302`.
    Temporary,
    /// It is not carried out: HTTP 500 with `EGW00121`.
    TokenInvalid,
    /// It is not carried out: HTTP 403 with `EGW00133`, as a token request too soon.
    TokenTooSoon,
    /// It is carried out, and refused with `EGW00201` under the ledger's text all the same (seen live
    /// on 2026-09-15).
    LedgerTextAfter,
    /// It is not carried out: HTTP 503 with a page of HTML.
    Maintenance,
    /// It is not carried out: HTTP 500 with a head in which everything is blank.
    NoWords,
    /// It is not carried out: HTTP 500 with `EGW00202`.
    Routing,
    /// A further page of a list is not read: what was read has changed meanwhile, ask anew.
    DataChanged,
    /// It is answered as somebody chose, carried out before or not.
    Chosen {
        /// Its place among the answers that were chosen.
        which: usize,
        /// Whether the call is carried out first.
        is_carried_out: bool,
    },
    /// The line breaks at once, and it is carried out this much later.
    ExecuteLater {
        /// Milliseconds.
        ms: u64,
    },
    /// It is carried out at once and answered this much later.
    AnswerLater {
        /// Milliseconds.
        ms: u64,
    },
}

/// How an answer leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// At once.
    Now,
    /// This much later.
    After(Duration),
    /// Never: the line breaks.
    Never,
}

impl Fate {
    /// Returns how the answer leaves.
    pub fn delivery(self) -> Delivery {
        match self {
            Self::LoseRequest | Self::LoseAnswer | Self::ExecuteLater { .. } => Delivery::Never,
            Self::AnswerLater { ms } => Delivery::After(Duration::from_millis(ms)),
            Self::Answer
            | Self::Html
            | Self::Empty
            | Self::Truncate
            | Self::Throttle
            | Self::TokenExpired
            | Self::TokenInvalid
            | Self::TokenTooSoon
            | Self::LedgerThrottle
            | Self::LedgerThrottleAfter
            | Self::Temporary
            | Self::TemporaryAfter
            | Self::LedgerTextAfter
            | Self::Maintenance
            | Self::NoWords
            | Self::Routing
            | Self::DataChanged
            | Self::Chosen { .. } => Delivery::Now,
        }
    }
}

/// An answer that somebody chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// HTTP status.
    pub status: u16,
    /// What it says.
    pub words: Words,
}

/// What a chosen answer says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Words {
    /// A head with these cells.
    Head {
        /// `rt_cd`.
        return_code: String,
        /// `msg_cd`.
        code: String,
        /// `msg1`.
        text: String,
    },
    /// A page for people.
    Html,
    /// A line that is no JSON.
    Text,
    /// Nothing.
    Empty,
    /// A JSON that is no object.
    Null,
}

/// What becomes of an own notice on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeFate {
    /// It comes twice.
    Twice,
    /// It comes this much later.
    Late {
        /// Milliseconds.
        ms: u64,
    },
    /// Its first half comes.
    Truncated,
    /// It cannot be decrypted.
    Garbled,
    /// Its first half comes, and the line breaks.
    CutInTheMiddle,
}

/// The faults to come.
#[derive(Clone, Debug, Default)]
pub struct Faults {
    by_path: BTreeMap<String, VecDeque<Fate>>,
    /// While true, sessions get nothing although they stay connected.
    pub is_silent: bool,
    /// While true, connections are refused.
    pub is_down: bool,
    /// While true, registrations of own executions are refused.
    pub refuses_notices: bool,
    /// While true, lists of orders and holdings show their first row twice.
    pub doubles_rows: bool,
    /// While true, lists of orders and holdings show rows of other products and blank ones besides.
    pub shows_odd_rows: bool,
    /// While true, lists of orders show a part of each open order as if it were the whole.
    pub shortens_rows: bool,
    /// While true, holdings are shown with a second lot that is held on credit.
    pub shows_credit_lots: bool,
    /// While true, own notices name another branch than the answers.
    pub moves_branch: bool,
    /// While true, each own notice is followed by one of another branch's order that has the same
    /// number.
    pub doubles_numbers: bool,
    /// While true, every text of an answer holds the whole request.
    pub echoes: bool,
    /// So many of the next own notices never come, on a line that is otherwise healthy.
    pub notices_to_lose: u32,
    /// Every answer comes so many milliseconds late.
    pub slow_ms: Option<u64>,
    /// Until then, every answer comes 5 to 12 s late.
    pub slow_until: Option<Timestamp>,
    /// What becomes of the next own notices that are not lost.
    pub notices: VecDeque<NoticeFate>,
    /// While true, lists of orders and holdings show no row beside their sums.
    pub hides_rows: bool,
    /// While true, inquire-daily-ccld shows nothing at all.
    pub hides_orders: bool,
    /// While true, lists of orders of earlier days are refused.
    pub refuses_old_days: bool,
    /// While true, a list answers its first page again and again, and says that more follows.
    pub repeats_pages: bool,
    /// While true, the price limits of an issue are shown as 0.
    pub hides_limits: bool,
    /// While true, texts for people hold characters that move a terminal's cursor.
    pub writes_controls: bool,
    /// While true, another program of each key takes every other turn of its pace.
    pub is_key_hungry: bool,
    /// Calls that were counted while that was so.
    pub(crate) turns: u64,
    /// Answers that somebody chose; [`Fate::Chosen`] names their places.
    pub(crate) chosen: Vec<Chosen>,
}

/// Answers that somebody may choose at once.
const MOST_CHOSEN: usize = 1_000;

impl Faults {
    /// Queues a fate for the next call whose path ends like this.
    pub fn next_call(&mut self, path_end: &str, fate: Fate) {
        self.by_path
            .entry(path_end.to_owned())
            .or_default()
            .push_back(fate);
    }

    /// Takes an answer that somebody chose and returns its place; none when there are too many.
    pub(crate) fn choose(&mut self, chosen: &Chosen) -> Option<usize> {
        let known = self.chosen.iter().position(|known| known == chosen);
        if known.is_none() && self.chosen.len() < MOST_CHOSEN {
            self.chosen.push(chosen.clone());
            return self.chosen.len().checked_sub(1);
        }
        known
    }

    /// Forgets every queued fate and ends what lasts.
    pub fn heal(&mut self) {
        *self = Self::default();
    }

    /// Forgets the fates that wait for calls whose path ends like this.
    pub fn forget(&mut self, path_end: &str) {
        self.by_path.remove(path_end);
    }

    /// Takes the fate of the next call of a path; an end is whole parts of it. What hits further pages
    /// waits for one.
    pub fn take(&mut self, path: &str, is_further_page: bool) -> Fate {
        let ends_like = |end: &str| {
            let before = path.strip_suffix(end);
            before.is_some_and(|before| end.starts_with('/') || before.ends_with('/'))
        };
        let hits = |fate: &Fate| is_further_page || *fate != Fate::DataChanged;
        let found = self.by_path.iter_mut().find_map(|(end, fates)| {
            let at = fates.iter().position(hits).filter(|_| ends_like(end))?;
            Some((end, at, fates))
        });
        let Some((end, at, fates)) = found else {
            return self
                .slow_ms
                .map_or(Fate::Answer, |ms| Fate::AnswerLater { ms });
        };
        let fate = fates.remove(at).unwrap_or_default();
        if fates.is_empty() {
            let end = end.clone();
            self.by_path.remove(&end);
        }
        fate
    }
}
