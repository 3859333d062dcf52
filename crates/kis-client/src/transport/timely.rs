//! The body of a request that leaves in time or not at all.
//!
//! A connect may take long and a process may be stopped; what would leave behind its time does not,
//! and a call without its body is none for the server.

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use tokio::time::Instant;

/// A body of one piece.
#[derive(Debug)]
pub(super) struct TimelyBody {
    bytes: Option<Bytes>,
    leave_by: Option<Instant>,
    is_late: Lateness,
}

/// Whether a body came too late; clones share it.
#[derive(Clone, Debug, Default)]
pub(super) struct Lateness(Arc<AtomicBool>);

impl Lateness {
    /// Returns whether the body did not leave because it was too late.
    pub(super) fn is_late(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

/// It was too late.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("it was too late to send it")]
pub(super) struct TooLate;

impl TimelyBody {
    /// Makes a body that leaves until an instant, or whenever.
    pub(super) fn new(bytes: Bytes, leave_by: Option<Instant>) -> Self {
        Self {
            bytes: Some(bytes).filter(|bytes| !bytes.is_empty()),
            leave_by,
            is_late: Lateness::default(),
        }
    }

    /// Returns where it shows whether the body left.
    pub(super) fn lateness(&self) -> Lateness {
        self.is_late.clone()
    }
}

impl Body for TimelyBody {
    type Data = Bytes;
    type Error = TooLate;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TooLate>>> {
        if self.bytes.is_some() && self.leave_by.is_some_and(|by| Instant::now() > by) {
            self.bytes = None;
            self.is_late.0.store(true, Ordering::Release);
            return Poll::Ready(Some(Err(TooLate)));
        }
        Poll::Ready(self.bytes.take().map(|bytes| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.bytes.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        let left = self.bytes.as_ref().map_or(0, Bytes::len);
        SizeHint::with_exact(u64::try_from(left).unwrap_or(u64::MAX))
    }
}
