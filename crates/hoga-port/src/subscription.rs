//! Streams with news of loss in them, and handles that end a callback.
//!
//! Not the channels behind them; those belong to the desk and the gateways.

use crate::Symbol;
use futures_core::Stream;
use jiff::Timestamp;
use std::any::Any;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

/// One item of a stream, or the news that some are missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivery<T> {
    /// An item.
    Item(T),
    /// Items are missing here.
    Gap(Gap),
}

/// Why items are missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// The reader was slow: this many of the oldest were dropped.
    Lagged(u64),
    /// Nothing comes any more: the line is down, and no other has room. `Disconnected` follows when
    /// it is whole again.
    Down {
        /// The issue.
        symbol: Symbol,
        /// When it broke.
        since: Timestamp,
    },
    /// The line was down.
    Disconnected {
        /// The issue.
        symbol: Symbol,
        /// When it broke.
        from: Timestamp,
        /// When it was whole again.
        to: Timestamp,
    },
}

/// Where an executions stream starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// With what happens from now on.
    Now,
    /// Behind this sequence number; 0 is the beginning of the journal.
    After(u64),
}

/// A stream of deliveries; dropping it unsubscribes.
///
/// # Cancel safety
///
/// [`Subscription::next`] may be dropped at any time without losing an item.
pub struct Subscription<T> {
    stream: Pin<Box<dyn Stream<Item = Delivery<T>> + Send>>,
}

impl<T> Subscription<T> {
    /// Wraps a stream.
    pub fn new(stream: impl Stream<Item = Delivery<T>> + Send + 'static) -> Self {
        Self {
            stream: Box::pin(stream),
        }
    }

    /// Returns the next delivery, or `None` when the source is gone.
    pub async fn next(&mut self) -> Option<Delivery<T>> {
        std::future::poll_fn(|cx| self.stream.as_mut().poll_next(cx)).await
    }
}

impl<T> Stream for Subscription<T> {
    type Item = Delivery<T>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.stream.as_mut().poll_next(cx)
    }
}

impl<T> fmt::Debug for Subscription<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subscription").finish_non_exhaustive()
    }
}

/// Keeps a callback subscribed; dropping it ends the callback.
pub struct CallbackHandle {
    _owner: Box<dyn Any + Send + Sync>,
}

impl CallbackHandle {
    /// Wraps whatever ends the callback when it is dropped.
    pub fn new(owner: impl Any + Send + Sync) -> Self {
        Self {
            _owner: Box::new(owner),
        }
    }
}

impl fmt::Debug for CallbackHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallbackHandle").finish_non_exhaustive()
    }
}
