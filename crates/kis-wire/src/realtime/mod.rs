//! The real-time channel: frames, records, the cipher, and a session without a socket.

pub mod cipher;
pub mod control;
pub mod execution_notice;
pub mod expected_trade;
pub mod frame;
pub mod market_status;
pub mod order_book;
pub mod record;
pub mod session;
pub mod trade;

pub use cipher::{Cipher, CipherError};
pub use control::{Control, Reply, Subscribe};
pub use execution_notice::ExecutionNotice;
pub use expected_trade::ExpectedTradeRecord;
pub use frame::{Frame, FrameError};
pub use market_status::MarketStatusRecord;
pub use order_book::BookRecord;
pub use record::{Layout, Record, Row};
pub use session::{Fault, Heard, Session, Topic, TopicState};
pub use trade::TradeRecord;

/// Every record's layout.
pub const LAYOUTS: [&Layout; 11] = [
    &trade::LAYOUT,
    &trade::NXT,
    &trade::UNIFIED,
    &order_book::LAYOUT,
    &order_book::NXT,
    &order_book::UNIFIED,
    &expected_trade::LAYOUT,
    &expected_trade::NXT,
    &expected_trade::UNIFIED,
    &market_status::LAYOUT,
    &execution_notice::LAYOUT,
];

/// Returns the layout of market data; own executions come encrypted and are read apart.
///
/// ```
/// use kis_wire::realtime::market_layout;
/// assert_eq!(market_layout("H0UNCNT0").unwrap().tr_id(), "H0UNCNT0");
/// assert!(market_layout("H0STCNI0").is_none());
/// ```
pub fn market_layout(tr_id: &str) -> Option<&'static Layout> {
    LAYOUTS
        .into_iter()
        .find(|layout| layout.tr_id() == tr_id && layout.tr_id() != execution_notice::LIVE_TR_ID)
}
