//! From where on `hoga events` shows the log.

use clap::Args;
use hoga_port::time::{Timestamp, from_kst, seoul_day};
use jiff::civil::{Date, Time};

/// From where on the log is shown.
#[derive(Clone, Debug, Default, Args)]
#[group(multiple = false)]
pub(crate) struct EventsFrom {
    /// The last events alone, so many of them.
    #[arg(long, value_name = "N")]
    pub(crate) tail: Option<u64>,
    /// From an instant on: 09:30 of today, 2026-11-23, or with a time and zone; days and times
    /// without a zone are Seoul's.
    #[arg(long, value_name = "TIME", value_parser = since)]
    pub(crate) since: Option<Since>,
    /// From the beginning of today in Seoul on.
    #[arg(long)]
    pub(crate) today: bool,
}

/// An instant as it is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Since {
    /// A time of today.
    Time(Time),
    /// The beginning of a day.
    Day(Date),
    /// An instant.
    At(Timestamp),
}

impl Since {
    /// Returns the instant, given the time now.
    pub(crate) fn at(self, now: Timestamp) -> Option<Timestamp> {
        match self {
            Self::Time(time) => from_kst(seoul_day(now), time),
            Self::Day(day) => from_kst(day, Time::midnight()),
            Self::At(at) => Some(at),
        }
    }
}

fn since(text: &str) -> Result<Since, String> {
    let time = text.parse().map(Since::Time);
    let day = text.parse().map(Since::Day);
    let at = text.parse().map(Since::At);
    // A day with a time would be read as a day.
    let is_long = text.len() > "2026-11-23".len();
    let read = if is_long { at } else { time.or(day) };
    read.map_err(|_error: jiff::Error| {
        format!("{text} is no instant: write 09:30, 2026-11-23 or 2026-11-23T09:30:00+09:00")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_is_read_as_it_is_typed() {
        let now: Timestamp = "2026-11-23T03:00:00Z".parse().unwrap();
        for (text, expected) in [
            ("09:30", "2026-11-23T09:30:00+09:00"),
            ("2026-11-20", "2026-11-20T00:00:00+09:00"),
            ("2026-11-20T10:00:00+09:00", "2026-11-20T10:00:00+09:00"),
            ("2026-11-20T01:00:00Z", "2026-11-20T10:00:00+09:00"),
        ] {
            let read = since(text).unwrap().at(now);
            assert_eq!(read, Some(expected.parse().unwrap()), "{text}");
        }
        for text in [
            "",
            "yesterday",
            "25:00",
            "2026-13-01",
            "2026-11-20T10:00:00",
        ] {
            assert!(since(text).unwrap_err().contains("is no instant"), "{text}");
        }
    }
}
