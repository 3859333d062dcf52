//! Who listens to a line: to its frames, and to what becomes of it.

use super::event::LineEvent;
use hoga_port::BoxFuture;
use hoga_port::time::Timestamp;
use kis_wire::realtime::{Frame, Topic};

/// Reads the data frames of one connection.
pub trait FrameReader: Send {
    /// Takes a frame at once; it is gone when this returns.
    ///
    /// # Errors
    ///
    /// What of the frame is wrong. The line counts and logs it, with nothing secret in it.
    fn read(&mut self, frame: &Frame<'_>, at: Timestamp) -> Result<(), String>;
}

/// Listens to a line.
pub trait Listener: Send + Sync {
    /// Returns what reads the frames of a new connection.
    fn reader(&self) -> Box<dyn FrameReader>;

    /// Takes what the line tells; `false` from the moment on when nobody wants to hear more, which ends the line
    /// at the next thing that it tells of its records or its end, without a proper close.
    fn hear(&self, event: LineEvent) -> BoxFuture<'_, bool>;

    /// Takes that a registration is acknowledged, before its first record is read.
    fn acknowledged(&self, _topic: &Topic, _at: Timestamp) {}

    /// Takes what came until now and comes no longer; own executions are not among it.
    fn lost(&self, _topics: Vec<Topic>, _at: Timestamp) {}

    /// Returns whether the market trades: then a silent line is dead, and one that fails too often gives up.
    fn is_session_on(&self, at: Timestamp) -> bool;
}
