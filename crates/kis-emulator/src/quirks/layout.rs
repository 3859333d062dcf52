//! Widths of the records an app key gets.

use kis_wire::Environment;
use std::str::FromStr;

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
