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
