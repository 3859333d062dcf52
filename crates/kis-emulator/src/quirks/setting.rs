//! What a behaviour can be set to, and how a person writes it.

use std::num::{NonZeroU32, NonZeroUsize};
use std::time::Duration;

const LONGEST: Duration = Duration::from_secs(366 * 24 * 3_600);

/// A value that is set by its text.
pub(super) trait Setting {
    /// Takes a text; the error says what is wrong with it.
    fn set(&mut self, name: &str, text: &str) -> Result<(), String>;
}

macro_rules! numbers {
    ($($kind:ty, $what:literal;)*) => {
        $(impl Setting for $kind {
            fn set(&mut self, name: &str, text: &str) -> Result<(), String> {
                let wrong = |_bad| format!("{name} is {}, not {text:?}", $what);
                *self = text.parse().map_err(wrong)?;
                Ok(())
            }
        })*
    };
}

numbers! {
    u32, "a number";
    usize, "a number";
    NonZeroU32, "a number above zero";
    NonZeroUsize, "a number above zero";
}

macro_rules! ranges {
    ($($(#[doc = $doc:literal])+ $kind:ident($inner:ty) $least:literal to $most:literal;)*) => {
        $($(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $kind($inner);

        impl $kind {
            pub(super) const fn new(number: $inner) -> Self {
                Self(number)
            }

            /// Returns the number.
            pub(crate) fn get(self) -> $inner {
                self.0
            }
        }

        impl Setting for $kind {
            fn set(&mut self, name: &str, text: &str) -> Result<(), String> {
                let number = text.parse().ok();
                self.0 = number
                    .filter(|number| ($least..=$most).contains(number))
                    .ok_or_else(|| {
                        format!("{name} is a number from {} to {}, not {text:?}", $least, $most)
                    })?;
                Ok(())
            }
        })*
    };
}

ranges! {
    /// A status of HTTP.
    Status(u16) 200 to 599;
    /// One digit that is not 0, which means success.
    Digit(u8) 1 to 9;
    /// What order numbers are multiples of: they have ten digits.
    Step(u64) 1 to 10_000;
}

impl Setting for bool {
    fn set(&mut self, name: &str, text: &str) -> Result<(), String> {
        *self = match text {
            "on" => true,
            "off" => false,
            _ => return Err(format!("{name} is on or off, not {text:?}")),
        };
        Ok(())
    }
}

impl Setting for Duration {
    fn set(&mut self, name: &str, text: &str) -> Result<(), String> {
        *self = duration(text)
            .filter(|time| *time <= LONGEST)
            .ok_or_else(|| {
                format!("{name} is a time such as 90s or 1500ms, a year at most, not {text:?}")
            })?;
        Ok(())
    }
}

/// A branch of the broker: five digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Branch(u32);

impl Branch {
    pub(super) const fn new(number: u32) -> Self {
        Self(number)
    }

    /// Returns its digits.
    pub(crate) fn text(self) -> String {
        format!("{:05}", self.0)
    }
}

impl Setting for Branch {
    fn set(&mut self, name: &str, text: &str) -> Result<(), String> {
        let is_branch = text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit());
        let number = text.parse().ok().filter(|_| is_branch);
        self.0 = number.ok_or_else(|| format!("{name} is five digits, not {text:?}"))?;
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
