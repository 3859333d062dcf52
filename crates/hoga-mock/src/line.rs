//! The real-time line of one connection to the simulated exchange: market data and own notices.

use ambient::Mutex;
use hoga_desk::{GatewayEvent, MarketData};
use hoga_port::ConnectionState;
use std::sync::Arc;
use tokio::sync::{mpsc, watch};

/// Events waiting for the desk.
const QUEUE: usize = 65_536;

/// One connection's line.
pub(crate) struct Line {
    pub(crate) market_data: Arc<MarketData>,
    events: mpsc::Sender<GatewayEvent>,
    receiver: Mutex<Option<mpsc::Receiver<GatewayEvent>>>,
    state: watch::Sender<ConnectionState>,
}

impl Line {
    pub(crate) fn new() -> Self {
        let (events, receiver) = mpsc::channel(QUEUE);
        let (state, _) = watch::channel(ConnectionState::Disconnected);
        Self {
            market_data: MarketData::new(),
            events,
            receiver: Mutex::new(Some(receiver)),
            state,
        }
    }

    /// Returns whether anything is told on it.
    pub(crate) fn is_streaming(&self) -> bool {
        *self.state.borrow() == ConnectionState::Connected
    }

    /// Sets whether it is up.
    pub(crate) fn set(&self, state: ConnectionState) {
        self.state.send_replace(state);
    }

    pub(crate) fn state(&self) -> watch::Receiver<ConnectionState> {
        self.state.subscribe()
    }

    /// Hands an event to the desk; a full queue is a desk that has stopped.
    pub(crate) fn tell(&self, event: GatewayEvent) {
        match self.events.try_send(event) {
            Ok(()) => {}
            Err(mpsc::error::TrySendError::Full(_)) => {
                tracing::error!("the desk does not take its events");
            }
            // Its program has ended.
            Err(mpsc::error::TrySendError::Closed(_)) => {}
        }
    }

    /// Returns the receiver of the events; the first call gets it, later ones nothing.
    pub(crate) fn take_receiver(&self) -> Option<mpsc::Receiver<GatewayEvent>> {
        self.receiver.lock().take()
    }
}
