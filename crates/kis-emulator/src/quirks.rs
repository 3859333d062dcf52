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

/// The behaviours and their figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quirks {
    /// Calls a second per app key: live 18, paper 1 (notice of 2026-04-20, B). The refusal is HTTP
    /// 500 with `EGW00201` (A).
    pub calls_per_second: u32,
    /// A second token within this time is refused with HTTP 403 and `EGW00133` (A).
    pub token_spacing: Duration,
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
    /// A quiet line gets a PINGPONG this often (A: about 10 s on a sparse line).
    pub ping_every: Duration,
    /// Whether `ordr_empno` shows the entry channel: `OpnAPI` in a live capture (A), not known on
    /// paper.
    pub shows_channel: bool,
    /// Whether inquire-daily-ccld shows nothing all day, as one paper user reported (B).
    pub is_ccld_blind: bool,
    /// Whether answers have every documented field, also those nothing is known of: strict clients
    /// ask for all of them (official documents, B).
    pub answers_every_field: bool,
}

impl Quirks {
    /// Returns what was last measured.
    pub fn of(environment: Environment) -> Self {
        Self {
            calls_per_second: environment.calls_per_second(),
            token_spacing: TOKEN_ISSUE_SPACING,
            same_token_within: TOKEN_SAME_WITHIN,
            token_life: kis_wire::environment::TOKEN_LIFE,
            token_error_status: 500,
            max_registrations: MAX_REGISTRATIONS,
            slot_held: Duration::from_secs(60),
            visible_within: Duration::from_millis(5_300),
            ping_every: Duration::from_secs(10),
            shows_channel: environment == Environment::Live,
            is_ccld_blind: false,
            answers_every_field: true,
        }
    }
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
