//! What the lines tell, on its way to the readers of market data and to whoever deals with the sessions.

use super::outages::Outages;
use crate::translate::MarketFrames;
use hoga_desk::MarketData;
use hoga_port::BoxFuture;
use hoga_port::time::Timestamp;
use kis_client::stream::{FrameReader, LineEvent, Listener};
use kis_wire::realtime::{Frame, Topic};
use market_rules::{Calendar, phase};
use std::sync::Arc;
use tokio::sync::{mpsc, oneshot};

/// What is told to whoever deals with the sessions, in order.
pub(super) enum Told {
    /// By the line of one session.
    Line(usize, LineEvent),
    /// An account connected and wants to hear how things stand.
    Joined,
    /// Everything told before this was dealt with.
    Flush(oneshot::Sender<()>),
}

/// The listener of one session's line.
pub(super) struct MarketListener {
    pub(super) index: usize,
    pub(super) events: mpsc::Sender<Told>,
    pub(super) market_data: Arc<MarketData>,
    pub(super) outages: Arc<Outages>,
    pub(super) calendar: Calendar,
}

/// Publishes the frames of one connection.
struct Publisher {
    frames: MarketFrames,
    market_data: Arc<MarketData>,
}

impl FrameReader for Publisher {
    fn read(&mut self, frame: &Frame<'_>, at: Timestamp) -> Result<(), String> {
        self.frames.publish(frame, at, &self.market_data)
    }
}

impl Listener for MarketListener {
    fn reader(&self) -> Box<dyn FrameReader> {
        Box::new(Publisher {
            frames: MarketFrames::default(),
            market_data: Arc::clone(&self.market_data),
        })
    }

    fn hear(&self, event: LineEvent) -> BoxFuture<'_, bool> {
        Box::pin(async move {
            self.events
                .send(Told::Line(self.index, event))
                .await
                .is_ok()
        })
    }

    fn acknowledged(&self, topic: &Topic, at: Timestamp) {
        self.outages.end(topic, at);
    }

    fn lost(&self, topics: Vec<Topic>, at: Timestamp) {
        self.outages.begin(topics, at);
    }

    fn is_session_on(&self, at: Timestamp) -> bool {
        phase(&self.calendar, at).is_session()
    }
}
