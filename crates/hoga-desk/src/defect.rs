//! Defects planted on purpose, to test the tests: the storm must find each of them.
//!
//! Without the feature `defects`, which only the test kit asks for, nothing here can be switched on.

/// A rule of the desk that is broken on purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Defect {
    /// An order is sent again after its answer was lost.
    ResendAfterTimeout = 1,
    /// An order is sent before its intent is durable.
    SendBeforeWrite,
    /// A byte-identical notice counts as another fill.
    CountDuplicateNotice,
    /// An empty list of orders ends every open one.
    EmptyPageIsFlat,
    /// The first order that looks like the lost one is taken for it.
    BindAtFirstSight,
    /// What is not seen after ten seconds was not placed.
    NotPlacedAfterTenSeconds,
}

impl Defect {
    /// Every defect, with the name it is chosen by.
    pub const ALL: [(&'static str, Self); 6] = [
        ("resend", Self::ResendAfterTimeout),
        ("send-before-write", Self::SendBeforeWrite),
        ("duplicate-notice", Self::CountDuplicateNotice),
        ("empty-page", Self::EmptyPageIsFlat),
        ("first-sight", Self::BindAtFirstSight),
        ("not-placed", Self::NotPlacedAfterTenSeconds),
    ];
}

#[cfg(feature = "defects")]
mod planted {
    use super::Defect;
    use std::sync::atomic::{AtomicU8, Ordering};

    static PLANTED: AtomicU8 = AtomicU8::new(0);

    /// Breaks one rule in the whole process, or none.
    pub fn plant(defect: Option<Defect>) {
        #[expect(clippy::as_conversions, reason = "the discriminant of a u8 enum")]
        PLANTED.store(defect.map_or(0, |defect| defect as u8), Ordering::SeqCst);
    }

    pub(crate) fn is_planted(defect: Defect) -> bool {
        #[expect(clippy::as_conversions, reason = "the discriminant of a u8 enum")]
        let number = defect as u8;
        PLANTED.load(Ordering::Relaxed) == number
    }
}

#[cfg(feature = "defects")]
pub(crate) use planted::is_planted;
#[cfg(feature = "defects")]
pub use planted::plant;

#[cfg(not(feature = "defects"))]
pub(crate) const fn is_planted(_defect: Defect) -> bool {
    false
}
