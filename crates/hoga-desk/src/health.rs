//! How a journal does, as the gate sees it.

/// How the journal does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Health {
    /// What is to be written is written soon.
    Good = 0,
    /// A write takes so long that nothing may rest on it.
    Hangs = 1,
    /// A write failed, and something waits to be written.
    Fails = 2,
    /// Nobody writes any more.
    Gone = 3,
    /// Another desk took over the account: nothing of this one is written any more.
    Deposed = 4,
}

impl Health {
    pub(crate) const ALL: [Self; 5] = [
        Self::Good,
        Self::Hangs,
        Self::Fails,
        Self::Gone,
        Self::Deposed,
    ];
}
