//! What makes KIS KIS: each behaviour with its evidence and a switch.
//!
//! Grades: A raw bytes captured, B a dated first-hand statement or official text, C inference. What
//! is not here is the protocol itself (ids, fields, codes and texts of refusals) or has no source.

mod layout;
mod setting;

pub use layout::Layout;
pub use setting::{Branch, Digit, Status, Step};

use kis_wire::Environment;
use kis_wire::environment::{
    MAX_REGISTRATIONS, TOKEN_ISSUE_SPACING, TOKEN_LIFE, TOKEN_SAME_WITHIN,
};
use setting::Setting;
use std::num::{NonZeroU32, NonZeroUsize};
use std::time::Duration;

/// Declares the behaviours: each a field, its name for people, what was last measured on live and on
/// paper servers, and what it does in a line.
macro_rules! quirks {
    ($($(#[doc = $doc:literal])+ $field:ident: $kind:ty, $name:literal,
        live $live:expr, paper $paper:expr, $what:literal;)*) => {
        /// The behaviours and their figures; [`NAMES`] lists them for people.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct Quirks {
            $($(#[doc = $doc])+ pub $field: $kind,)*
        }

        /// Every quirk with what it does, for people.
        pub const NAMES: &[(&str, &str)] = &[$(($name, $what),)*];

        impl Quirks {
            /// Returns what was last measured.
            pub fn of(environment: Environment) -> Self {
                match environment {
                    Environment::Live => Self { $($field: $live,)* },
                    Environment::Paper => Self { $($field: $paper,)* },
                }
            }

            fn setting(&mut self, name: &str) -> Option<&mut dyn Setting> {
                match name {
                    $($name => Some(&mut self.$field),)*
                    _ => None,
                }
            }
        }
    };
}

fn calls(environment: Environment) -> NonZeroU32 {
    NonZeroU32::new(environment.calls_per_second()).unwrap_or(NonZeroU32::MIN)
}

/// A page holds one row at least.
const fn above_zero<const N: usize>() -> NonZeroUsize {
    match NonZeroUsize::new(N) {
        Some(number) => number,
        None => NonZeroUsize::MIN,
    }
}

quirks! {
    /// Calls a second per app key: live 18, paper 1 (notice of 2026-04-20, B).
    calls_per_second: NonZeroU32, "calls-per-second",
        live calls(Environment::Live), paper calls(Environment::Paper),
        "calls a second per app key (18 live, 1 paper)";
    /// HTTP status of a call over the limit: 500, never 429 (A).
    throttle_status: Status, "throttle-status",
        live Status::new(500), paper Status::new(500),
        "HTTP status of a call over the limit (500)";
    /// Whether that refusal has its code in `message` too (A).
    repeats_throttle_code: bool, "repeats-throttle-code",
        live true, paper true,
        "EGW00201 is in message too (on, off)";
    /// Orders and changes of an app key closer together than this are refused like calls over the
    /// limit. On paper they were throttled at 1.1 s too (2026-07-31, A); by how much more is not
    /// known, so nothing is refused unless it is set.
    order_spacing: Duration, "order-spacing",
        live Duration::ZERO, paper Duration::ZERO,
        "orders closer together are refused (0s for none)";
    /// A second token within this time is refused with `EGW00133` (A).
    token_spacing: Duration, "token-spacing",
        live TOKEN_ISSUE_SPACING, paper TOKEN_ISSUE_SPACING,
        "a second token sooner is refused with EGW00133 (60s)";
    /// HTTP status of a refused token, approval key or hash: 403 (A).
    token_refusal_status: Status, "token-refusal-status",
        live Status::new(403), paper Status::new(403),
        "HTTP status of a refused token request (403)";
    /// Whether a refused request for a token starts that time anew: on paper the refusal lasted 4.4
    /// and 8.8 minutes while requests went on (2026-07-29, A).
    token_refusals_last: bool, "token-refusals-last",
        live false, paper true,
        "a refused token request starts that time anew (on, off)";
    /// Within this time the same token comes back (official sample's comment, B).
    same_token_within: Duration, "same-token-within",
        live TOKEN_SAME_WITHIN, paper TOKEN_SAME_WITHIN,
        "the same token comes back within this time (6h)";
    /// Life of a token (A: 86400).
    token_life: Duration, "token-life",
        live TOKEN_LIFE, paper TOKEN_LIFE,
        "life of a token (24h)";
    /// HTTP status of a bad token on a business call: 500 by measurement (A), never 401.
    token_error_status: Status, "token-error-status",
        live Status::new(500), paper Status::new(500),
        "HTTP status of a bad token (500)";
    /// Whether live servers answer a paper key's quotations; the rest is refused with `EGW02004` (A).
    quotes_paper_keys: bool, "quotes-paper-keys",
        live true, paper true,
        "a paper key gets quotations of live servers (on, off)";
    /// Whether transaction ids of before 2025 are taken: they still worked in reports of 2026 (C), and
    /// clients in use send them.
    takes_old_ids: bool, "takes-old-ids",
        live true, paper true,
        "transaction ids of before 2025 are taken (on, off)";
    /// Whether calls that only live servers have are answered: not on paper (official documents, B).
    has_live_calls: bool, "has-live-calls",
        live true, paper false,
        "calls that only live servers have are answered (on, off)";
    /// Whether NXT and routed orders, their quotations and records are offered: not on paper (B). The
    /// second market opens with the emulator.
    has_nxt: bool, "has-nxt",
        live true, paper false,
        "NXT and SOR orders, quotations and records (on, off)";
    /// Whether query names count in either case: clients in use send both (B).
    takes_any_case: bool, "takes-any-case",
        live true, paper true,
        "query names count in either case (on, off)";
    /// Whether `msg1` is padded with blanks to 80 (A).
    pads_messages: bool, "pads-messages",
        live true, paper true,
        "msg1 is padded to 80 (on, off)";
    /// Whether every response header is in lower case. The real servers mix: `Content-Type` and the
    /// like capitalised, `tr_id`, `tr_cont`, `gt_uid` in lower case, which the official sample needs.
    lower_case_headers: bool, "lower-case-headers",
        live false, paper false,
        "every response header is in lower case (on, off)";
    /// How far the `Date` header lags: 0.9 to 2.1 s on paper (A).
    date_lag: Duration, "date-lag",
        live Duration::ZERO, paper Duration::from_millis(1_500),
        "how far the Date header lags (1500ms)";
    /// Whether nobody is answered on a Saturday or Sunday: the paper host refused connections all
    /// weekend (2026-07-04, B). Off, because an emulator is for hours without a server.
    rests_at_weekends: bool, "rests-at-weekends",
        live false, paper false,
        "nobody is answered at weekends (on, off)";
    /// `rt_cd` of a business refusal: 7 live, 1 paper (A).
    refusal_code: Digit, "refusal-code",
        live Digit::new(7), paper Digit::new(1),
        "rt_cd of a business refusal (7 live, 1 paper)";
    /// Order numbers are multiples of this: every live one found ends in `00` (A).
    number_step: Step, "number-step",
        live Step::new(100), paper Step::new(1),
        "order numbers are multiples of this (100 live, 1 paper); not for a saved market";
    /// The branch an order is booked at: `03930` in live captures, always `00950` on paper (A).
    branch: Branch, "branch",
        live Branch::new(3_930), paper Branch::new(950),
        "the branch of every order (03930 live, 00950 paper); not for a saved market";
    /// Whether the answer to an order has `SOR_ODNO`: since 2025-12 on live (A), not seen on paper.
    has_sor_number: bool, "has-sor-number",
        live true, paper false,
        "the answer to an order has SOR_ODNO (on, off)";
    /// Whether the answer to an overseas cancel or amend has its number and time only (A).
    shortens_overseas_changes: bool, "shortens-overseas-changes",
        live true, paper true,
        "overseas changes are answered without a branch (on, off)";
    /// Whether a change may leave out the branch of its order (official samples, B).
    takes_empty_branch: bool, "takes-empty-branch",
        live true, paper true,
        "a change may leave out the branch (on, off)";
    /// Whether a change has to name the exchange of its order (B).
    checks_exchange: bool, "checks-exchange",
        live true, paper true,
        "a change has to name its order's exchange (on, off)";
    /// Whether the KRX after-market takes 41 to 47 and nothing else, since 2026-09-14 (B); off, 00, 03
    /// and 04 stand for 41, 44 and 47 there.
    has_after_market_codes: bool, "has-after-market-codes",
        live true, paper true,
        "the after-market takes 41 to 47 only (on, off)";
    /// Whether a market buy reserves cash at the day's upper limit (live, 2026, A-); off, at the last
    /// price. Set when the emulator starts.
    reserves_at_upper_limit: bool, "reserves-at-upper-limit",
        live true, paper true,
        "a market buy reserves at the upper limit (on, off)";
    /// An accepted order is invisible in queries for up to this long: median 2.6 s, at most 5.3 s
    /// (A, n = 100).
    visible_within: Duration, "visible-within",
        live Duration::from_millis(5_300), paper Duration::from_millis(5_300),
        "an accepted order is invisible up to this long (5300ms)";
    /// Rows of a page of the balance: 50 live (B), 20 paper (A).
    balance_page: NonZeroUsize, "balance-page",
        live above_zero::<50>(), paper above_zero::<20>(),
        "rows of a page of the balance (50 live, 20 paper)";
    /// Rows of a page of inquire-daily-ccld: 100 live, 15 paper (B).
    ccld_page: NonZeroUsize, "ccld-page",
        live above_zero::<100>(), paper above_zero::<15>(),
        "rows of a page of inquire-daily-ccld (100 live, 15 paper)";
    /// Rows of a page of inquire-psbl-rvsecncl: 50 (B).
    changeable_page: NonZeroUsize, "changeable-page",
        live above_zero::<50>(), paper above_zero::<50>(),
        "rows of a page of inquire-psbl-rvsecncl (50)";
    /// Whether a row of inquire-daily-ccld leaves blank what it has not: live, `orgn_odno` and
    /// `cncl_yn` are empty; paper writes `0000000000` and `N` (A).
    leaves_blanks: bool, "leaves-blanks",
        live true, paper false,
        "rows leave orgn_odno and cncl_yn blank (on, off)";
    /// Whether `ordr_empno` shows the entry channel: `OpnAPI` in a live capture (A), not known on
    /// paper.
    shows_channel: bool, "shows-channel",
        live true, paper false,
        "ordr_empno shows the entry channel (on, off)";
    /// Whether inquire-daily-ccld shows nothing all day, as one paper user reported (B).
    is_ccld_blind: bool, "is-ccld-blind",
        live false, paper false,
        "inquire-daily-ccld shows nothing (on, off)";
    /// Whether an empty balance has a cursor of 24 characters and no key on live, and neither on paper
    /// (A).
    trims_empty_cursors: bool, "trims-empty-cursors",
        live true, paper true,
        "an empty balance has no cursor key (on, off)";
    /// Whether `dnca_tot_amt` and `nxdy_excc_amt` know nothing of today's trades, which
    /// `prvs_rcdl_excc_amt` shows at once (paper, 2026-07-31, A).
    deposits_lag: bool, "deposits-lag",
        live true, paper true,
        "dnca_tot_amt knows nothing of today's trades (on, off)";
    /// Whether `ord_psbl_cash` leaves out what was sold today, which `nrcvb_buy_amt` counts (live,
    /// 6,098 beside 1,509,000 or more, A-).
    keeps_proceeds_apart: bool, "keeps-proceeds-apart",
        live true, paper false,
        "ord_psbl_cash leaves out today's sales (on, off)";
    /// Whether prices in the balance stay at the regular close while the after-market trades
    /// (2026-09-14, B).
    freezes_balance_prices: bool, "freezes-balance-prices",
        live true, paper true,
        "balance prices stay at the regular close (on, off)";
    /// Whether answers have every documented field, also those nothing is known of: strict clients
    /// ask for all of them (official documents, B).
    answers_every_field: bool, "answers-every-field",
        live true, paper true,
        "answers have every documented field (on, off)";
    /// Registrations per session: the 42nd fails (A-).
    max_registrations: usize, "max-registrations",
        live MAX_REGISTRATIONS, paper MAX_REGISTRATIONS,
        "registrations per session (41)";
    /// Whether a second registration of the same is refused with `OPSP0002` (A-); off, it is
    /// acknowledged anew.
    refuses_twins: bool, "refuses-twins",
        live true, paper true,
        "a second registration of the same is refused (on, off)";
    /// Whether every acknowledgement has a key and a vector, also those of plain records (A).
    gives_every_key: bool, "gives-every-key",
        live true, paper true,
        "every acknowledgement has a key and a vector (on, off)";
    /// Whether the first session of an app key stays and a second is refused with `OPSP8996` (B);
    /// off, the second takes over and the first is cut.
    keeps_first_session: bool, "keeps-first-session",
        live true, paper true,
        "a second session is refused, the first stays (on, off)";
    /// Whether that refusal names no registration: `(null)` and nothing (A-).
    hides_refused_topic: bool, "hides-refused-topic",
        live true, paper true,
        "OPSP8996 names no registration (on, off)";
    /// How long a dead session's slot is held after an unclean drop by the client: operators wait
    /// 30 to 90 s (B); the figure itself is not measured.
    slot_held: Duration, "slot-held",
        live Duration::from_secs(60), paper Duration::from_secs(60),
        "a dropped session keeps its slot this long (60s)";
    /// Whether a proper close frame frees the slot at once (B).
    frees_closed_slots: bool, "frees-closed-slots",
        live true, paper true,
        "a proper close frees the slot at once (on, off)";
    /// Whether any path takes a WebSocket: `/`, `/tryitout` and `/tryitout/<TR>` are in use (B); off,
    /// `/tryitout` alone.
    takes_any_path: bool, "takes-any-path",
        live true, paper true,
        "any path takes a WebSocket (on, off)";
    /// A quiet line gets a PINGPONG this often (A: about 10 s on a sparse line). 0 for never.
    ping_every: Duration, "ping-every",
        live Duration::from_secs(10), paper Duration::from_secs(10),
        "a quiet line gets a PINGPONG this often (10s, 0s for never)";
    /// After so many PINGPONGs without an answer the line breaks (B); the number is not measured. 0
    /// for never.
    unanswered_pings: u32, "unanswered-pings",
        live 6, paper 6,
        "the line breaks after so many without an answer (6, 0 for never)";
    /// Whether a pong frame answers a PINGPONG as its text does (B).
    takes_pong_frames: bool, "takes-pong-frames",
        live true, paper true,
        "a pong frame answers a PINGPONG too (on, off)";
    /// Outside regular hours a line that got no record for this long is closed: 14 minutes
    /// (registered 15:48, closed 16:02, B). 0 for never.
    idle_close: Duration, "idle-close",
        live Duration::from_secs(14 * 60), paper Duration::from_secs(14 * 60),
        "outside regular hours a line without records is closed (14m, 0s for never)";
    /// Whether notices go out per HTS id, so that those of other accounts arrive too (B); off, of the
    /// session's own account only.
    notices_per_hts_id: bool, "notices-per-hts-id",
        live true, paper true,
        "notices of all accounts of an HTS id arrive (on, off)";
    /// Whether the notice of a fill calls its order's kind `00` although it was a market order (A,
    /// paper).
    fills_are_kind_00: bool, "fills-are-kind-00",
        live true, paper true,
        "fill notices of market orders say 00 (on, off)";
    /// Whether notices of 23 columns have exchange and popup glued as `1Y`, as in newer captures (A);
    /// off, the issue's name stands there, as in older ones (A).
    glues_columns: bool, "glues-columns",
        live true, paper true,
        "notices of 23 columns have 1Y glued (on, off)";
    /// Whether figures of notices are padded with zeros (A); a newer style is not (A).
    pads_notices: bool, "pads-notices",
        live true, paper true,
        "figures of notices are padded with zeros (on, off)";
}

impl Quirks {
    /// Sets a quirk by its name of [`NAMES`], for example `slot-held` to `90s`.
    ///
    /// # Errors
    ///
    /// What is wrong with the name or the value, in words.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), String> {
        let unknown = || {
            let names: Vec<&str> = NAMES.iter().map(|(name, _)| *name).collect();
            format!("there is no quirk {name:?}; there are {}", names.join(", "))
        };
        self.setting(name).ok_or_else(unknown)?.set(name, value)
    }

    /// Returns an order number as KIS writes it: ten digits.
    pub(crate) fn order_number(&self, number: u64) -> String {
        format!("{:010}", number.saturating_mul(self.number_step.get()))
    }

    /// Reads an order number back.
    pub(crate) fn read_order_number(&self, text: &str) -> Option<u64> {
        let number: u64 = text.trim().parse().ok()?;
        let step = self.number_step.get();
        number
            .checked_div(step)
            .filter(|_| number.is_multiple_of(step))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_can_be_set_and_a_wrong_value_is_named() {
        for (name, _) in NAMES {
            let mut quirks = Quirks::of(Environment::Live);
            let works = ["7", "7s", "on", "off", "12345", "400"]
                .iter()
                .any(|value| quirks.set(name, value).is_ok());
            assert!(works, "{name}");
            let wrong = quirks.set(name, "a while").unwrap_err();
            assert!(wrong.contains(name) && wrong.contains("a while"), "{wrong}");
        }
        let mut quirks = Quirks::of(Environment::Paper);
        quirks.set("slot-held", "90s").unwrap();
        assert_eq!(quirks.slot_held, Duration::from_secs(90));
        for (name, value) in [
            ("slot-hold", "90s"),
            ("slot-held", "99999999999999999h"),
            ("refusal-code", "0"),
            ("balance-page", "0"),
            ("branch", "950"),
            ("throttle-status", "99"),
            ("token-error-status", "1000"),
            ("refusal-code", "10"),
            ("calls-per-second", "0"),
            ("number-step", "99999999999"),
            ("visible-within", "999999h"),
        ] {
            assert!(quirks.set(name, value).is_err(), "{name} {value}");
        }
        let unknown = quirks.set("slot-hold", "90s").unwrap_err();
        assert!(unknown.contains("slot-held"), "{unknown}");
    }

    #[test]
    fn names_are_those_of_the_fields_and_no_two_are_the_same() {
        let names: std::collections::BTreeSet<&str> = NAMES.iter().map(|(name, _)| *name).collect();
        assert_eq!(names.len(), NAMES.len());
        let fields = format!("{:?}", Quirks::of(Environment::Live));
        for name in names {
            assert!(
                fields.contains(&format!("{}:", name.replace('-', "_"))),
                "{name}"
            );
        }
    }
}
