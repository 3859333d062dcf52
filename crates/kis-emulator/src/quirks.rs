//! What makes KIS KIS: each behaviour with its evidence and a switch.
//!
//! Grades: A raw bytes captured, B a dated first-hand statement or official text, C inference.

use kis_wire::Environment;
use kis_wire::environment::{MAX_REGISTRATIONS, TOKEN_ISSUE_SPACING, TOKEN_SAME_WITHIN};
use std::str::FromStr;
use std::time::Duration;

/// Widths of the records an app key gets; existing clients need different ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// `H0STCNT0`: 46 before 2026-09-14, 47 since (A).
    pub trade: usize,
    /// `H0STASP0`: 59, 62 by June 2026, 63 since 2026-09-14 (A).
    pub book: usize,
    /// `H0STCNI0`/`H0STCNI9`: 26 officially; 23 captured on paper (A).
    pub notice: usize,
}

impl Layout {
    /// Returns what was last measured.
    pub fn of(environment: Environment) -> Self {
        let notice = match environment {
            Environment::Live => 26,
            Environment::Paper => 23,
        };
        Self {
            trade: 47,
            book: 63,
            notice,
        }
    }
}

impl FromStr for Layout {
    type Err = String;

    /// Reads `trade/book/notice`, for example `46/59/23`.
    fn from_str(text: &str) -> Result<Self, String> {
        let widths: Vec<usize> = text
            .split('/')
            .filter_map(|width| width.parse().ok())
            .collect();
        match widths.as_slice() {
            &[trade @ 46..=47, book @ 59..=63, notice @ (22 | 23 | 26)] => Ok(Self {
                trade,
                book,
                notice,
            }),
            _ => Err(format!(
                "{text:?} is not a layout: write the columns of prints (46 or 47), books (59 to 63) \
                 and notices (22, 23 or 26), for example 47/63/26"
            )),
        }
    }
}

/// The behaviours and their figures; [`NAMES`] lists them for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quirks {
    /// Calls a second per app key: live 18, paper 1 (notice of 2026-04-20, B). The refusal is HTTP
    /// 500 with `EGW00201` (A).
    pub calls_per_second: u32,
    /// Orders and changes of an app key closer together than this are refused like calls over the
    /// limit. On paper they were throttled at 1.1 s too (2026-07-31, A); by how much more is not
    /// known, so nothing is refused unless it is set.
    pub order_spacing: Duration,
    /// A second token within this time is refused with HTTP 403 and `EGW00133` (A).
    pub token_spacing: Duration,
    /// Whether a refused request for a token starts that time anew: on paper the refusal lasted 4.4
    /// and 8.8 minutes while requests went on (2026-07-29, A).
    pub token_refusals_last: bool,
    /// Within this time the same token comes back (official sample's comment, B).
    pub same_token_within: Duration,
    /// Life of a token (A: 86400).
    pub token_life: Duration,
    /// HTTP status of a bad token on a business call: 500 by measurement (A), never 401.
    pub token_error_status: u16,
    /// Registrations per session: the 42nd fails (A-).
    pub max_registrations: usize,
    /// How long a dead session's slot is held after an unclean drop by the client: operators wait
    /// 30 to 90 s (B); the figure itself is not measured.
    pub slot_held: Duration,
    /// An accepted order is invisible in queries for up to this long: median 2.6 s, at most 5.3 s
    /// (A, n = 100).
    pub visible_within: Duration,
    /// A quiet line gets a PINGPONG this often (A: about 10 s on a sparse line). 0 for never.
    pub ping_every: Duration,
    /// After so many PINGPONGs without an answer the line breaks (B); the number is not measured. 0
    /// for never.
    pub unanswered_pings: u32,
    /// Outside regular hours a line that got no record for this long is closed: 14 minutes
    /// (registered 15:48, closed 16:02, B). 0 for never.
    pub idle_close: Duration,
    /// How far the `Date` header lags: 0.9 to 2.1 s on paper (A).
    pub date_lag: Duration,
    /// Whether `msg1` is padded with blanks to 80 (A).
    pub pads_messages: bool,
    /// Whether every response header is in lower case. The real servers mix: `Content-Type` and the
    /// like capitalised, `tr_id`, `tr_cont`, `gt_uid` in lower case, which the official sample needs.
    pub lower_case_headers: bool,
    /// Whether `ordr_empno` shows the entry channel: `OpnAPI` in a live capture (A), not known on
    /// paper.
    pub shows_channel: bool,
    /// Whether the notice of a fill calls its order's kind `00` although it was a market order (A,
    /// paper).
    pub fills_are_kind_00: bool,
    /// Whether prices in the balance stay at the regular close while the after-market trades
    /// (2026-09-14, B).
    pub freezes_balance_prices: bool,
    /// Whether `ord_psbl_cash` leaves out what was sold today, which `nrcvb_buy_amt` counts (live,
    /// 6,098 beside 1,509,000 or more, A-).
    pub keeps_proceeds_apart: bool,
    /// Whether an empty balance has a cursor of 24 characters and no key on live, and neither on paper
    /// (A).
    pub trims_empty_cursors: bool,
    /// Whether inquire-daily-ccld shows nothing all day, as one paper user reported (B).
    pub is_ccld_blind: bool,
    /// Whether answers have every documented field, also those nothing is known of: strict clients
    /// ask for all of them (official documents, B).
    pub answers_every_field: bool,
}

/// A quirk's value, to be set.
enum Setting<'a> {
    Count(&'a mut u32),
    Size(&'a mut usize),
    Status(&'a mut u16),
    Time(&'a mut Duration),
    Switch(&'a mut bool),
}

/// Every quirk with what it does, for people.
pub const NAMES: [(&str, &str); 23] = [
    ("calls-per-second", "calls a second per app key"),
    (
        "order-spacing",
        "orders closer together are refused (1500ms)",
    ),
    (
        "token-spacing",
        "a second token sooner is refused with EGW00133 (60s)",
    ),
    (
        "token-refusals-last",
        "a refused token request starts that time anew (on, off)",
    ),
    (
        "same-token-within",
        "the same token comes back within this time (6h)",
    ),
    ("token-life", "life of a token (24h)"),
    ("token-error-status", "HTTP status of a bad token (500)"),
    ("max-registrations", "registrations per session (41)"),
    (
        "slot-held",
        "a dropped session keeps its slot this long (60s)",
    ),
    (
        "visible-within",
        "an accepted order is invisible up to this long (5300ms)",
    ),
    (
        "ping-every",
        "a quiet line gets a PINGPONG this often (10s, 0s for never)",
    ),
    (
        "unanswered-pings",
        "the line breaks after so many without an answer (6, 0 for never)",
    ),
    (
        "idle-close",
        "a line without records is closed after this long (14m, 0s for never)",
    ),
    ("date-lag", "how far the Date header lags (1500ms)"),
    ("pads-messages", "msg1 is padded to 80 (on, off)"),
    (
        "lower-case-headers",
        "every response header is in lower case (on, off)",
    ),
    (
        "shows-channel",
        "ordr_empno shows the entry channel (on, off)",
    ),
    (
        "fills-are-kind-00",
        "fill notices of market orders say 00 (on, off)",
    ),
    (
        "freezes-balance-prices",
        "balance prices stay at the regular close (on, off)",
    ),
    (
        "keeps-proceeds-apart",
        "ord_psbl_cash leaves out today's sales (on, off)",
    ),
    (
        "trims-empty-cursors",
        "an empty balance has no cursor key (on, off)",
    ),
    (
        "is-ccld-blind",
        "inquire-daily-ccld shows nothing (on, off)",
    ),
    (
        "answers-every-field",
        "answers have every documented field (on, off)",
    ),
];

impl Quirks {
    /// Returns what was last measured.
    pub fn of(environment: Environment) -> Self {
        let is_paper = environment == Environment::Paper;
        Self {
            calls_per_second: environment.calls_per_second(),
            order_spacing: Duration::ZERO,
            token_spacing: TOKEN_ISSUE_SPACING,
            token_refusals_last: is_paper,
            same_token_within: TOKEN_SAME_WITHIN,
            token_life: kis_wire::environment::TOKEN_LIFE,
            token_error_status: 500,
            max_registrations: MAX_REGISTRATIONS,
            slot_held: Duration::from_secs(60),
            visible_within: Duration::from_millis(5_300),
            ping_every: Duration::from_secs(10),
            unanswered_pings: 6,
            idle_close: Duration::from_secs(14 * 60),
            date_lag: Duration::from_millis(if is_paper { 1_500 } else { 0 }),
            pads_messages: true,
            lower_case_headers: false,
            shows_channel: !is_paper,
            fills_are_kind_00: true,
            freezes_balance_prices: true,
            keeps_proceeds_apart: !is_paper,
            trims_empty_cursors: true,
            is_ccld_blind: false,
            answers_every_field: true,
        }
    }

    fn setting(&mut self, name: &str) -> Option<Setting<'_>> {
        Some(match name {
            "calls-per-second" => Setting::Count(&mut self.calls_per_second),
            "order-spacing" => Setting::Time(&mut self.order_spacing),
            "token-spacing" => Setting::Time(&mut self.token_spacing),
            "token-refusals-last" => Setting::Switch(&mut self.token_refusals_last),
            "same-token-within" => Setting::Time(&mut self.same_token_within),
            "token-life" => Setting::Time(&mut self.token_life),
            "token-error-status" => Setting::Status(&mut self.token_error_status),
            "max-registrations" => Setting::Size(&mut self.max_registrations),
            "slot-held" => Setting::Time(&mut self.slot_held),
            "visible-within" => Setting::Time(&mut self.visible_within),
            "ping-every" => Setting::Time(&mut self.ping_every),
            "unanswered-pings" => Setting::Count(&mut self.unanswered_pings),
            "idle-close" => Setting::Time(&mut self.idle_close),
            "date-lag" => Setting::Time(&mut self.date_lag),
            "pads-messages" => Setting::Switch(&mut self.pads_messages),
            "lower-case-headers" => Setting::Switch(&mut self.lower_case_headers),
            "shows-channel" => Setting::Switch(&mut self.shows_channel),
            "fills-are-kind-00" => Setting::Switch(&mut self.fills_are_kind_00),
            "freezes-balance-prices" => Setting::Switch(&mut self.freezes_balance_prices),
            "keeps-proceeds-apart" => Setting::Switch(&mut self.keeps_proceeds_apart),
            "trims-empty-cursors" => Setting::Switch(&mut self.trims_empty_cursors),
            "is-ccld-blind" => Setting::Switch(&mut self.is_ccld_blind),
            "answers-every-field" => Setting::Switch(&mut self.answers_every_field),
            _ => return None,
        })
    }

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
        let number = || format!("{name} is a number, not {value:?}");
        match self.setting(name).ok_or_else(unknown)? {
            Setting::Count(count) => *count = value.parse().map_err(|_bad| number())?,
            Setting::Size(size) => *size = value.parse().map_err(|_bad| number())?,
            Setting::Status(status) => *status = value.parse().map_err(|_bad| number())?,
            Setting::Time(time) => {
                *time = duration(value).ok_or_else(|| {
                    format!("{name} is a time such as 90s or 1500ms, not {value:?}")
                })?;
            }
            Setting::Switch(switch) => {
                *switch = match value {
                    "on" => true,
                    "off" => false,
                    _ => return Err(format!("{name} is on or off, not {value:?}")),
                };
            }
        }
        Ok(())
    }
}

/// Reads a time with its unit.
fn duration(text: &str) -> Option<Duration> {
    let at = text.find(|letter: char| !letter.is_ascii_digit())?;
    let (number, unit) = text.split_at_checked(at)?;
    let number: u64 = number.parse().ok()?;
    let millis = match unit {
        "ms" => 1,
        "s" => 1_000,
        "m" => 60_000,
        "h" => 3_600_000,
        _ => return None,
    };
    number.checked_mul(millis).map(Duration::from_millis)
}

/// Returns the branch an order is booked at: always `00950` on paper, `03930` in live captures (A).
pub(crate) fn branch(environment: Environment) -> &'static str {
    match environment {
        Environment::Live => "03930",
        Environment::Paper => "00950",
    }
}

/// Returns an order number as KIS writes it: ten digits; every live one found ends in `00` (A).
pub(crate) fn order_number(environment: Environment, number: u64) -> String {
    match environment {
        Environment::Live => format!("{:010}", number.saturating_mul(100)),
        Environment::Paper => format!("{number:010}"),
    }
}

/// Reads an order number back.
pub(crate) fn read_order_number(environment: Environment, text: &str) -> Option<u64> {
    let number: u64 = text.trim().parse().ok()?;
    match environment {
        Environment::Live => number
            .checked_div(100)
            .filter(|_| number.checked_rem(100) == Some(0)),
        Environment::Paper => Some(number),
    }
}

/// Returns `rt_cd` of a business refusal: 7 live, 1 paper (A).
pub(crate) fn refusal_code(environment: Environment) -> &'static str {
    match environment {
        Environment::Live => "7",
        Environment::Paper => "1",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_can_be_set_and_a_wrong_value_is_named() {
        for (name, _) in NAMES {
            let mut quirks = Quirks::of(Environment::Live);
            let works = ["7", "7s", "on", "off"]
                .iter()
                .any(|value| quirks.set(name, value).is_ok());
            assert!(works, "{name}");
            let wrong = quirks.set(name, "a while").unwrap_err();
            assert!(wrong.contains(name) && wrong.contains("a while"), "{wrong}");
        }
        let mut quirks = Quirks::of(Environment::Paper);
        quirks.set("slot-held", "90s").unwrap();
        assert_eq!(quirks.slot_held, Duration::from_secs(90));
        assert!(
            quirks
                .set("slot-hold", "90s")
                .unwrap_err()
                .contains("slot-held")
        );
        assert!(quirks.set("slot-held", "99999999999999999h").is_err());
    }
}
