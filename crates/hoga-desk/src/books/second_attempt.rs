//! Whether an order that was refused at the gate may be sent once more.

/// Whether the second attempt of an order may leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SecondAttempt {
    /// The list did not have its time yet.
    Wait,
    /// Two complete lists after the horizon do not show the first.
    May,
    /// The order may be at the venue after all, or has ended otherwise.
    MayNot,
}
